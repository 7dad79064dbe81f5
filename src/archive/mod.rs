//! The archive: what is on disk, read once into an immutable [`Archive`], and the questions one can ask of it.
//!
//! `locate` finds it, `files` reads bytes safely, `fields` walks TOML with positions, `entry` and `frame` turn tables
//! into the types of `model`, `load` puts it together. No raw TOML leaves this floor.

pub mod catalogue;
pub mod dates;
pub mod fault;
pub mod load;
pub mod locate;
pub mod model;
pub mod vocabulary;

pub use catalogue::{Card, Catalogue};
pub use fault::Fault;
pub use model::{Archive, Place, Story, StoryId};
