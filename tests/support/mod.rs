//! What several integration tests need.

pub(crate) mod emulator;
pub(crate) mod pty;
pub(crate) mod screen;
pub(crate) mod story;
