//! Finding stories. `fuzzy` filters the catalogue as one types.

pub mod fuzzy;
