//! The proofreaders' desk: what is looked for in a text, what volunteers say of it, how that is kept, and where each text stands.
//!
//! `rules` finds what may be wrong in a text, as a `finding`; `anchor` finds the place of a remark again after the text was
//! edited, `align` the paragraphs of a translation that stand for those of its original. `fingerprint` tells one state of a text from another. `record` has what can be said, `table` and `scan` its form in
//! files, `review` the files. `standing` computes from the records where a text stands, `queue` what a volunteer reads next.

pub mod align;
pub mod anchor;
pub mod finding;
pub mod fingerprint;
mod metadata;
pub mod names;
pub mod queue;
pub mod record;
pub mod review;
pub mod rules;
mod scan;
pub mod standing;
mod table;
pub mod ulid;
pub mod volunteers;
