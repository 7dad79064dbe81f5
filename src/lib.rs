//! Rawi.

pub mod app;
pub mod archive;
pub mod text;
pub mod view;
