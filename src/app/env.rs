//! What every screen may look at while it changes: the archive, what the reader has kept and chosen, the window.

use super::desk::Seat;
use super::document::Medium;
use super::frame::Area;
use super::settings::{Settings, Switch};
use crate::archive::dates::Day;
use crate::archive::model::Language;
use crate::archive::{Archive, StoryId};
use crate::locale::{Locale, Message};
use crate::proof::progress::Progress;
use crate::proof::safety::Watch;
use crate::proof::spelling::WordCheck;
use crate::search::fuzzy::Finder;
use crate::state::kept::Kept;
use crate::text::layout::Script;
use std::cell::OnceCell;
use std::collections::BTreeSet;
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
    /// What volunteers have said of the archive's texts.
    pub progress: Progress,
    /// What words of the archive's texts are looked up in, once somebody proofreads.
    pub words: Option<Arc<WordCheck>>,
    /// Texts whose words somebody was asked to look up, and those of them whose words were.
    pub(super) texts_asked_for: BTreeSet<(StoryId, Language)>,
    pub(super) texts_looked_up: BTreeSet<(StoryId, Language)>,
    /// What could endanger somebody and is watched for, and the day on which consent has to hold.
    pub watch: Option<(Watch, Day)>,
    pub settings: Settings,
    /// The line under a story; hidden, there is only text.
    pub foot: Switch,
    /// Who proofreads.
    pub seat: Seat,
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
            progress: Progress::default(),
            words: None,
            texts_asked_for: BTreeSet::new(),
            texts_looked_up: BTreeSet::new(),
            watch: None,
            settings: Settings::default(),
            foot: Switch::Shown,
            seat: Seat::Closed(Message::new("desk-not-here")),
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

    /// Whether screens are the mirror image of those of a language from left to right. A terminal that orders letters by
    /// itself would turn such a screen round once more.
    pub fn is_mirrored(&self) -> bool {
        let is_ours = matches!(self.settings.script, Script::Visual(_));
        is_ours && self.locale.interface().is_right_to_left()
    }

    /// The column that lies `x` columns from the left, counted from where the lines of the interface begin.
    pub fn across(&self, x: u16) -> u16 {
        if self.is_mirrored() {
            self.size.0.saturating_sub(x + 1)
        } else {
            x
        }
    }

    /// The area of the screen that `area` stands for, in columns from the left.
    pub fn on_screen(&self, area: Area) -> Area {
        if self.is_mirrored() {
            area.mirrored(self.size.0)
        } else {
            area
        }
    }

    /// Takes another reading of the archive.
    pub fn replace_archive(&mut self, archive: Arc<Archive>, progress: Progress) {
        self.finder = OnceCell::new();
        self.progress = progress;
        // Words are counted in the texts of an archive.
        self.words = None;
        self.texts_asked_for.clear();
        self.texts_looked_up.clear();
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
