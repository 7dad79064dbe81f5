//! What several integration tests need; the report of the line (`benches/wire`) uses it as well.

pub(crate) mod budget;
pub(crate) mod cells;
pub(crate) mod emulator;
pub(crate) mod errands;
pub(crate) mod faults;
pub(crate) mod folders;
pub(crate) mod killed;
pub(crate) mod least;
pub(crate) mod limit;
pub(crate) mod pty;
pub(crate) mod room;
pub(crate) mod screen;
pub(crate) mod script;
pub(crate) mod story;
pub(crate) mod twin;
pub(crate) mod typed;
