//! Rawi, a terminal reader for an offline archive of stories and testimonies.
//!
//! # Floors
//!
//! ```text
//! main, cli   what is asked for on the command line
//! term        the terminal: input, bytes out, signals, the session
//! view        pure painting: what `app` holds becomes cells
//! app         the state machine: a key becomes an action, an action an effect
//! search      which entries a query finds
//! proof       what a proofreader looks for, what was said of a text, and where it stands by that
//! state       what is kept of one reader, and the configuration file
//! archive     what is on disk, read once, and what is wrong with it
//! locale      what the program says, in the languages of the interface
//! text        pure functions over strings
//! ```
//!
//! A module uses its own floor and those below it; `tests/floors.rs` sees to that. Below `term` nothing asks for the
//! time, the window or the environment: it is told. `docs/architecture.md` has the reasons, and where to add what.
//!
//! # The flow of a key
//!
//! ```text
//! bytes ─ term::input ─▶ Key ─ App::key, the keymap ─▶ Action ─ App::apply ─▶ Effect
//!                                                                                │
//!   one write ◀─ term::Screen ─ cells that differ ◀─ Buffer ◀─ view::paint ◀─ Redraw
//! ```
//!
//! [`app::Effect::Idle`] draws nothing and sends nothing. What is to be kept leaves the app as
//! [`state::Record`]s, which the session hands to the [`state::Journal`].
//!
//! # The parts of the screen
//!
//! ```text
//!   Stories  Countries  Themes  Saved                      tabs      view::shelf
//!
//!   Countries › Iraq   6 stories, newest first             head      view::shelf
//!
//!   Iran      1  · Half a life in Iraq     2003 –          shelves, stories   view::shelf
//! › Iraq      6  · INSM, a network …       2012 –            on wide screens a preview, if wanted   view::page
//!   ────────
//!   Keys                                                   pop-up    view::popup
//!   Enter  open                                              over the lower part of any screen
//!   ────────
//!   Enter open   / filter   F facets   ? keys              foot      view::status
//! ```
//!
//! A story takes the place of everything but the foot (`view::reader`). Where each part lies is a pure function of the
//! window's size, [`app::frame`], which paging, clicking and painting share.

pub mod app;
pub mod archive;
pub mod cli;
pub mod locale;
pub mod proof;
pub mod search;
pub mod state;
pub mod term;
pub mod text;
pub mod view;

#[cfg(test)]
#[path = "../tests/support/killed.rs"]
mod killed;
