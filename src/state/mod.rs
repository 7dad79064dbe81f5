//! What the program keeps of one reader, and what the reader set in the configuration file.
//!
//! `record` and `kept` are pure and are all that the floors above hold.

pub mod kept;
pub mod record;

pub use kept::Kept;
pub use record::{Record, SavedPlace};
