//! Rawi.

pub mod app;
pub mod archive;
pub mod search;
pub mod state;
pub mod text;
pub mod view;
