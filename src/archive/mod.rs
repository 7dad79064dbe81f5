//! The archive: what is on disk, read once into an immutable [`Archive`], and the questions one can ask of it.
//!
//! `locate` finds it, `files` reads bytes safely, `sheet` has lines and columns, `syntax` and `fields` walk TOML with
//! positions, `frame`, `bibliography`, `entry` and `translations` turn tables into the types of `model`, `links` joins
//! them, `load` puts it together. `language_files` reads lists of words and dictionaries when they are asked for. `own_words`
//! compares entries with the works they retell, and `documents` has every file as it lies there, for checks of more than what is
//! shown. `codes` says what each fault means. No raw TOML leaves this floor.

mod bibliography;
mod body;
mod body_links;
pub mod catalogue;
mod choices;
mod claims;
pub mod codes;
mod date_phrases;
mod date_words;
pub mod dates;
pub mod documents;
pub(crate) mod durable;
mod entry;
mod entry_head;
mod entry_parts;
mod entry_rules;
pub mod fault;
mod field_values;
mod fields;
mod figures;
pub(crate) mod files;
mod frame;
pub(crate) mod id;
mod labels;
mod language;
pub mod language_files;
mod links;
pub mod load;
pub mod locate;
mod merge;
pub mod model;
pub mod own_words;
mod paragraphs;
mod refusal;
mod register;
mod relation;
mod sheet;
mod solar_hijri;
mod solar_phrases;
mod strings;
pub(crate) mod suggest;
mod syntax;
pub(crate) mod toml_words;
mod translations;
pub mod vocabulary;

pub use catalogue::{Card, Catalogue};
pub use fault::Fault;
pub use model::{Archive, Place, Story, StoryId};
