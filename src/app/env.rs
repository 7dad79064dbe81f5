//! What every screen may look at while it changes: the archive, what the reader has kept and chosen, the window.

use super::document::Medium;
use super::settings::{Settings, Switch};
use crate::archive::{Archive, StoryId};
use crate::locale::Locale;
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
    /// What the program says is worded by.
    pub locale: Arc<Locale>,
    pub kept: Kept,
    pub settings: Settings,
    /// The line under a story; hidden, there is only text.
    pub foot: Switch,
    /// Columns and rows.
    pub size: (u16, u16),
}

impl Env {
    /// What a reader meets who has kept and chosen nothing, in a window of `size` columns and rows.
    pub fn new(archive: Arc<Archive>, locale: Arc<Locale>, size: (u16, u16)) -> Self {
        Self {
            archive,
            finder: OnceCell::new(),
            locale,
            kept: Kept::default(),
            settings: Settings::default(),
            foot: Switch::Shown,
            size,
        }
    }

    /// The same for a reader who has.
    #[must_use]
    pub fn of(self, kept: Kept, settings: Settings) -> Self {
        Self {
            kept,
            settings,
            ..self
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
