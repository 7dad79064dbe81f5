//! Pure functions over strings. This floor knows no story and no terminal.
//!
//! `clean` decides what may be shown at all, `markup` reads the Markdown subset of a body, `layout` turns a
//! paragraph into lines of cells, and `fold` makes two spellings of a word equal for searching. `cursor` steps through a
//! line that is being typed, `embed` puts words of any script into a phrase of another, and `lines` says in which line of a file a byte stands. `runs` finds wording that two texts
//! share, `sentences` where the sentences and words of a paragraph stand, and `normal` has the normal forms of Unicode.
//! `source_map` tells which bytes of a source a text came from.

pub mod clean;
pub mod cursor;
pub mod embed;
pub mod fold;
pub mod layout;
pub mod lines;
pub mod markup;
pub mod normal;
pub mod runs;
pub mod sentences;
pub mod source_map;
mod words;

pub use clean::Clean;
pub use words::{pieces, words};
