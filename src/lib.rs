//! Rawi.

pub mod archive;
pub mod text;
