//! What proofreaders work with: the place of a remark in a text that changes, and the checks of characters, scripts and
//! wording. Everything here is a pure function over texts; what is wrong with a file, `archive` says.

pub mod anchor;
pub mod finding;
pub mod rules;
