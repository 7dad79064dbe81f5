//! Rawi.

pub mod app;
pub mod archive;
pub mod cli;
pub mod search;
pub mod state;
pub mod term;
pub mod text;
pub mod view;
