//! The proofreaders' desk: what volunteers say of a text, how it is kept, and where each text stands by it.
//!
//! `fingerprint` tells one state of a text from another. `record` has what can be said, `table` and `scan` its form in
//! files, `review` the files. `standing` computes from the records where a text stands, `queue` what a volunteer reads next.

pub mod fingerprint;
mod metadata;
pub mod names;
pub mod queue;
pub mod record;
pub mod review;
mod scan;
pub mod standing;
mod table;
pub mod ulid;
pub mod volunteers;
