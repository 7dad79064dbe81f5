//! What the program keeps of one reader, and what the reader set in the configuration file.
//!
//! `record` and `kept` are pure and all that the state machine holds; the session hands its records to the `journal`,
//! which writes them as `table`s into `private` files. `reviewer` keeps who proofreads
//! here, `cache` what can be lost without harm. `config` reads and never writes.

pub mod cache;
pub mod config;
pub mod error;
pub mod forget;
pub mod journal;
pub mod kept;
mod private;
pub mod record;
pub mod reviewer;
mod settings;
mod syntax;
pub mod table;

pub use config::Config;
pub use error::StateError;
pub use forget::{Forgotten, forget};
pub use journal::{Durability, Journal};
pub use kept::Kept;
pub use record::{Record, SavedPlace};

use etcetera::base_strategy::{BaseStrategy, Xdg};
use std::env;
use std::path::PathBuf;

/// Where state is kept: `$XDG_STATE_HOME/rawi`, or `~/.local/state/rawi`.
pub fn directory() -> Result<PathBuf, StateError> {
    below("XDG_STATE_HOME", Xdg::state_dir)
}

/// Where the configuration file is looked for: `$XDG_CONFIG_HOME/rawi`, or `~/.config/rawi`.
pub fn config_directory() -> Result<PathBuf, StateError> {
    below("XDG_CONFIG_HOME", |home| Some(home.config_dir()))
}

/// Where dictionaries of the reader's own are looked for: `$XDG_DATA_HOME/rawi/dictionaries`, or `~/.local/share/rawi/dictionaries`.
pub fn dictionaries_directory() -> Result<PathBuf, StateError> {
    let data = below("XDG_DATA_HOME", |home| Some(home.data_dir()))?;
    Ok(data.join("dictionaries"))
}

fn below(variable: &str, default: impl Fn(&Xdg) -> Option<PathBuf>) -> Result<PathBuf, StateError> {
    // A relative path is to be ignored (XDG Base Directory Specification 0.8). The variable is asked first because it
    // is enough for someone who has no home directory at all.
    let named = env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_absolute());
    let base = named.or_else(|| default(&Xdg::new().ok()?));
    base.map(|base| base.join("rawi")).ok_or(StateError::NoHome)
}
