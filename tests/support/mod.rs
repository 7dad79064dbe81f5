//! What several integration tests need.

pub(crate) mod screen;
pub(crate) mod story;
