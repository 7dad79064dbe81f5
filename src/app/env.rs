//! What every screen may look at while it changes: the archive, what the reader has kept and chosen, the window.

use super::settings::{Settings, Switch};
use crate::archive::Archive;
use crate::search::fuzzy::Finder;
use crate::state::kept::Kept;
use std::sync::Arc;

/// The part of `App` that no screen owns.
#[derive(Debug)]
pub struct Env {
    pub archive: Arc<Archive>,
    pub finder: Finder,
    pub kept: Kept,
    pub settings: Settings,
    /// The line under a story; hidden, there is only text.
    pub foot: Switch,
    /// Columns and rows.
    pub size: (u16, u16),
}

impl Env {
    pub fn new(archive: Arc<Archive>, kept: Kept, settings: Settings, size: (u16, u16)) -> Self {
        let finder = Finder::new(&archive.catalogue);
        Self {
            archive,
            finder,
            kept,
            settings,
            foot: Switch::Shown,
            size,
        }
    }

    /// Takes another reading of the archive.
    pub fn replace_archive(&mut self, archive: Arc<Archive>) {
        self.finder = Finder::new(&archive.catalogue);
        self.archive = archive;
    }
}
