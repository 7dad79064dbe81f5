//! What every screen may look at while it changes: the archive, what the reader has kept and chosen, the window.

use super::document::Medium;
use super::settings::{Settings, Switch};
use crate::archive::{Archive, StoryId};
use crate::search::fuzzy::Finder;
use crate::state::kept::Kept;
use std::cell::OnceCell;
use std::sync::Arc;

/// The part of `App` that no screen owns.
#[derive(Debug)]
pub struct Env {
    pub archive: Arc<Archive>,
    /// Made at the first search, so that a start does not wait for it.
    finder: OnceCell<Finder>,
    pub kept: Kept,
    pub settings: Settings,
    /// The line under a story; hidden, there is only text.
    pub foot: Switch,
    /// Columns and rows.
    pub size: (u16, u16),
}

impl Env {
    pub fn new(archive: Arc<Archive>, kept: Kept, settings: Settings, size: (u16, u16)) -> Self {
        Self {
            archive,
            finder: OnceCell::new(),
            kept,
            settings,
            foot: Switch::Shown,
            size,
        }
    }

    /// What texts are laid out for in an area of `width` columns.
    pub fn medium(&self, width: u16) -> Medium {
        Medium {
            width,
            script: self.settings.script,
        }
    }

    /// Takes another reading of the archive.
    pub fn replace_archive(&mut self, archive: Arc<Archive>) {
        self.finder = OnceCell::new();
        self.archive = archive;
    }

    /// What the archive's stories are found with.
    pub fn finder(&self) -> &Finder {
        self.finder
            .get_or_init(|| Finder::new(&self.archive.catalogue))
    }

    /// The story that was read last, if this archive has it.
    pub fn last_read(&self) -> Option<StoryId> {
        self.kept.last().and_then(|slug| self.archive.find(slug))
    }
}
