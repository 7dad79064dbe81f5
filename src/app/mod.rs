//! The state machine: a key becomes an action, an action changes the state and answers with an effect.
//!
//! No I/O happens here, and nothing is drawn: `view` paints what `App` holds, `term` obeys what it answers, and what is
//! to be kept is handed out as records. `pressing` finds the action of a key; what each screen does with its actions
//! stands in `everywhere`, `browsing`, `reading` (with `following` and `marking`), `popping`, `typing` and `desk`, whose
//! work outside is handed out as errands.

pub mod action;
pub mod bindings;
pub mod browse;
mod browsing;
pub mod calibration;
pub mod compose;
mod copying;
pub mod counting;
pub mod desk;
pub mod document;
pub mod env;
pub mod errand;
mod everywhere;
pub mod facets;
pub mod find;
mod fitting;
mod following;
pub mod frame;
pub mod history;
pub mod key;
mod keyboards;
pub mod keymap;
pub mod line;
pub mod linear;
pub mod list;
mod marking;
mod noticing;
mod opening;
pub mod page;
pub mod pointing;
mod popping;
pub mod popup;
mod presets;
mod pressing;
pub mod preview;
pub mod reader;
mod reading;
mod reloading;
pub mod saved;
pub mod sections;
pub mod settings;
pub mod sheet;
pub mod shelves;
pub mod story_list;
mod typing;

use crate::archive::Archive;
use crate::archive::model::StoryId;
use crate::locale::Locale;
use crate::state::kept::Kept;
use crate::state::record::Record;
use crate::text::Clean;
use action::Action;
use bindings::Scope;
use browse::Browser;
use desk::bookmark::Bookmark;
use desk::editing::Before;
use desk::saying::Awaited;
use desk::{Asked, Desk, Sitting, Wanted};
use env::Env;
use errand::Errand;
use history::History;
use key::Key;
use keymap::Keymap;
use popup::PopupState;
use reader::Reader;
use settings::Settings;
use std::collections::VecDeque;
use std::sync::Arc;

/// What the terminal session is to do after a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Effect {
    /// Nothing changed: nothing is drawn or sent.
    Idle,
    /// Draw the screen as it now is.
    Redraw,
    /// Draw every cell anew, whatever the terminal may show.
    Repaint,
    /// Read the archive again and hand it to [`App::reload`].
    Reload,
    /// Stop as a job of the shell (`^Z`).
    Suspend,
    /// Draw every cell anew, text ordered as [`settings::Settings::bidi`] says now.
    Reorder,
    /// Hand what was copied to the terminal's clipboard, and draw the screen.
    Copy,
    /// Run the errands of [`App::take_errand`], hand what came of each to [`App::errand_done`], and draw the screen.
    Errand,
    /// Restore the terminal and end.
    Quit,
    /// Clear the terminal and end at once, leaving nothing readable.
    QuickExit,
}

impl Effect {
    /// A redraw if something changed.
    fn drawn_if(changed: bool) -> Self {
        if changed { Self::Redraw } else { Self::Idle }
    }
}

/// What is being typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// The filter of a list.
    Filter,
    /// Words to find in a story.
    Find,
    /// Words to find in the help.
    Help,
    /// What the proofreaders' desk asks for.
    Desk,
}

/// An action that waits for the letter of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Letter {
    Set,
    GoTo,
}

/// What a session starts with.
#[derive(Debug)]
pub struct Start {
    pub archive: Arc<Archive>,
    pub kept: Kept,
    pub settings: Settings,
    /// What the program says is worded by.
    pub locale: Arc<Locale>,
    pub keymap: Keymap,
    /// Columns and rows.
    pub size: (u16, u16),
    /// Where chance begins; the state machine has no clock and no dice.
    pub seed: u64,
}

/// The whole state of a session.
#[derive(Debug)]
pub struct App {
    env: Env,
    keymap: Keymap,
    browser: Browser,
    reader: Option<Reader>,
    /// What is proofread, over the screen that it was called from.
    desk: Option<Desk>,
    /// What is typed at the desk.
    asked: Option<Asked>,
    /// What the desk is opened with once it is known who sits at it.
    wanted: Option<Wanted>,
    /// What is being written down, in the order of its errands.
    awaited: VecDeque<Awaited>,
    /// What was said at the desk in this session.
    sitting: Sitting,
    /// The text before the editor was opened.
    before: Option<Before>,
    /// The text of which the archive has no readable file since it lay on the desk, by the slug of its story.
    set_aside: Option<(Desk, String)>,
    /// How far texts were read that lay on the desk in this session, one for each.
    bookmarks: Vec<Bookmark>,
    /// The pop-ups, each over the one it was called from.
    popups: Vec<PopupState>,
    prompt: Option<Prompt>,
    /// Whether rows were walked since the last letter in the prompt: the cursor is with them then.
    walks_rows: bool,
    history: History,
    /// The stories of the list that the reader came from.
    trail: Vec<StoryId>,
    /// Keys of a sequence that is not complete.
    pending: Vec<Key>,
    /// The number typed before a key.
    count: Option<usize>,
    letter: Option<Letter>,
    notice: Option<Clean>,
    records: Vec<Record>,
    /// What is to be put into the clipboard of the terminal.
    copied: Option<String>,
    /// What is to be done outside, in this order.
    errands: VecDeque<Errand>,
    /// Whether the reader is to be asked which way reads right, as soon as there is right-to-left text.
    asks_for_calibration: bool,
    seed: u64,
}

impl App {
    pub fn new(start: Start) -> Self {
        let size = frame::clamped(start.size);
        let keymap = start.keymap.typed_by(&start.settings.languages);
        let env = Env::new(start.archive, start.locale, size).of(start.kept, start.settings);
        let keymap = if env.is_mirrored() {
            keymap.mirrored(true)
        } else {
            keymap
        };
        let browser = Browser::new(&env);
        let mut app = Self {
            env,
            keymap,
            browser,
            reader: None,
            desk: None,
            asked: None,
            wanted: None,
            awaited: VecDeque::new(),
            sitting: Sitting::default(),
            before: None,
            set_aside: None,
            bookmarks: Vec::new(),
            popups: Vec::new(),
            prompt: None,
            walks_rows: false,
            history: History::default(),
            trail: Vec::new(),
            pending: Vec::new(),
            count: None,
            letter: None,
            notice: None,
            records: Vec::new(),
            copied: None,
            errands: VecDeque::new(),
            asks_for_calibration: false,
            seed: start.seed | 1,
        };
        app.notice = app.news_of_faults().map(|news| app.env.locale.say(&news));
        app
    }

    pub fn env(&self) -> &Env {
        &self.env
    }

    pub fn keymap(&self) -> &Keymap {
        &self.keymap
    }

    pub fn browser(&self) -> &Browser {
        &self.browser
    }

    pub fn reader(&self) -> Option<&Reader> {
        self.reader.as_ref()
    }

    /// The pop-up that is open; those under it wait.
    pub fn popup(&self) -> Option<&PopupState> {
        self.popups.last()
    }

    fn popup_mut(&mut self) -> Option<&mut PopupState> {
        self.popups.last_mut()
    }

    pub fn prompt(&self) -> Option<Prompt> {
        self.prompt
    }

    /// What is being typed into and has the cursor; nothing while rows are walked under it.
    pub fn typing_prompt(&self) -> Option<Prompt> {
        self.prompt.filter(|_| !self.walks_rows)
    }

    /// A message for the reader, until the next key.
    pub fn notice(&self) -> Option<&Clean> {
        self.notice.as_ref()
    }

    /// The number and keys typed so far of something longer.
    pub fn half_typed(&self) -> String {
        let count = self
            .count
            .map(|count| count.to_string())
            .unwrap_or_default();
        format!("{count}{}", keymap::written(&self.pending))
    }

    /// Columns and rows of the screen.
    pub fn size(&self) -> (u16, u16) {
        self.env.size
    }

    /// The stories of the list that the reader came from, and which of them is open.
    pub fn trail(&self) -> Option<(usize, usize)> {
        let story = self.reader.as_ref()?.story();
        let at = self.trail.iter().position(|own| *own == story)?;
        Some((at + 1, self.trail.len()))
    }

    /// Hands over what is to be kept since the last time.
    pub fn take_records(&mut self) -> Vec<Record> {
        std::mem::take(&mut self.records)
    }

    /// The screen whose keys hold.
    pub fn scope(&self) -> Scope {
        match (self.popup(), self.prompt, &self.reader) {
            (Some(_), Some(Prompt::Help), _) | (None, Some(_), _) => Scope::Prompt,
            // A pop-up stands over the prompt it was called from.
            (Some(_), _, _) => Scope::Popup,
            (None, None, _) if self.desk.is_some() => self.scope_of_desk(),
            (None, None, Some(_)) => Scope::Reader,
            (None, None, None) => Scope::List,
        }
    }

    /// Notes something to be kept, for now and for the next session.
    fn keep(&mut self, record: Record) {
        self.env.kept.apply(&record);
        self.records.push(record);
    }

    fn chose(&mut self, setting: &str, value: &str) {
        self.keep(Record::Chose {
            setting: setting.to_owned(),
            value: value.to_owned(),
        });
    }
}
