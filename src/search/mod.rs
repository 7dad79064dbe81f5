//! Finding stories. `fuzzy` filters the catalogue as one types; `plain` looks through the texts, word by word.

pub mod fuzzy;
pub mod plain;
