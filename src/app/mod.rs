//! The state machine: a key becomes an action, an action changes the state and answers with an effect.
//!
//! No I/O happens here, and nothing is drawn: `view` paints what `App` holds, `term` obeys what it answers, and what is
//! to be kept is handed out as records. What each screen does with its actions stands in `browsing`, `reading`,
//! `popping` and `typing`.

pub mod action;
pub mod bindings;
pub mod browse;
mod browsing;
pub mod compose;
pub mod document;
pub mod env;
pub mod facets;
pub mod find;
pub mod frame;
pub mod history;
pub mod key;
pub mod keymap;
pub mod line;
pub mod list;
mod opening;
pub mod page;
pub mod pointing;
mod popping;
pub mod popup;
pub mod reader;
mod reading;
pub mod saved;
pub mod sections;
pub mod settings;
pub mod sheet;
pub mod shelves;
pub mod story_list;
mod typing;

use crate::archive::Archive;
use crate::archive::model::StoryId;
use crate::state::kept::Kept;
use crate::state::record::Record;
use crate::text::Clean;
use action::{Action, Session};
use bindings::Scope;
use browse::Browser;
use env::Env;
use history::History;
use key::{Code, Key};
use keymap::{Found, Keymap};
use popup::PopupState;
use reader::Reader;
use settings::Settings;
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
    popup: Option<PopupState>,
    prompt: Option<Prompt>,
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
    seed: u64,
}

impl App {
    pub fn new(start: Start) -> Self {
        let size = frame::clamped(start.size);
        let env = Env::new(start.archive, start.kept, start.settings, size);
        let browser = Browser::new(&env);
        let mut app = Self {
            env,
            keymap: start.keymap,
            browser,
            reader: None,
            popup: None,
            prompt: None,
            history: History::default(),
            trail: Vec::new(),
            pending: Vec::new(),
            count: None,
            letter: None,
            notice: None,
            records: Vec::new(),
            seed: start.seed | 1,
        };
        app.notice = app.news_of_faults();
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

    pub fn popup(&self) -> Option<&PopupState> {
        self.popup.as_ref()
    }

    pub fn prompt(&self) -> Option<Prompt> {
        self.prompt
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

    /// Shows a message, such as that something could not be kept.
    pub fn tell(&mut self, notice: impl Into<Clean>) -> Effect {
        self.notice = Some(notice.into());
        Effect::Redraw
    }

    /// The screen whose keys hold.
    pub fn scope(&self) -> Scope {
        match (self.prompt, &self.popup, &self.reader) {
            (Some(_), _, _) => Scope::Prompt,
            (None, Some(_), _) => Scope::Popup,
            (None, None, Some(_)) => Scope::Reader,
            (None, None, None) => Scope::List,
        }
    }

    /// A key was pressed.
    pub fn key(&mut self, key: Key) -> Effect {
        let had_notice = self.notice.take().is_some() || !self.half_typed().is_empty();
        let effect = self.key_pressed(key);
        let half_typed = self.scope() == Scope::Reader && !self.half_typed().is_empty();
        if effect == Effect::Idle {
            Effect::drawn_if(had_notice || half_typed)
        } else {
            effect
        }
    }

    fn key_pressed(&mut self, key: Key) -> Effect {
        if let Some(letter) = self.letter.take() {
            return self.mark_letter(letter, key);
        }
        if self.takes_digit(key) {
            return Effect::Redraw;
        }
        self.pending.push(key);
        match self.keymap.find(self.scope(), &self.pending) {
            Found::Prefix => Effect::Idle,
            Found::Action(action) => {
                self.pending.clear();
                let effect = self.apply(action);
                self.count = None;
                effect
            }
            Found::Nothing => {
                let single = self.pending.len() == 1;
                self.pending.clear();
                self.count = None;
                match key.typed() {
                    Some(letter) if single && self.prompt.is_some() => {
                        self.typed(letter.encode_utf8(&mut [0; 4]))
                    }
                    _ => Effect::Idle,
                }
            }
        }
    }

    /// In the reader and in pop-ups digits are counts, in lists they are tabs.
    fn takes_digit(&mut self, key: Key) -> bool {
        let digit = match key {
            Key {
                code: Code::Char(c),
                ctrl: false,
                alt: false,
            } => c.to_digit(10),
            _ => None,
        };
        let (Some(digit), Scope::Reader | Scope::Popup) = (digit, self.scope()) else {
            return false;
        };
        if !self.pending.is_empty() || (digit == 0 && self.count.is_none()) {
            return false;
        }
        let count = self.count.unwrap_or(0).saturating_mul(10) + digit as usize;
        self.count = Some(count.min(999_999));
        true
    }

    /// Does `action` on the screen that is open.
    pub fn apply(&mut self, action: Action) -> Effect {
        match action {
            Action::Session(action) => self.session(action),
            Action::Typing(action) => self.typing(action),
            Action::Popup(action) => self.popping(action),
            Action::Read(action) => self.reading(action),
            Action::Browse(action) => self.browsing(action),
            Action::Move(by) => {
                let count = self.count.take();
                if let Some(popup) = &mut self.popup {
                    Effect::drawn_if(popup.go(by, count))
                } else if self.reader.is_some() {
                    self.move_in_story(by, count)
                } else {
                    Effect::drawn_if(self.browser.go(&self.env, by, count))
                }
            }
        }
    }

    fn session(&mut self, action: Session) -> Effect {
        match action {
            Session::Help => self.help(),
            Session::Back => self.back(),
            Session::Leave => self.leave(),
            Session::Quit => {
                self.keep_place();
                Effect::Quit
            }
            Session::QuickExit => Effect::QuickExit,
            Session::Repaint => Effect::Repaint,
            Session::Suspend => Effect::Suspend,
            Session::Reload => Effect::Reload,
            Session::NextTheme => {
                self.env.settings.theme = settings::next_theme(self.env.settings.theme);
                self.chose("theme", self.env.settings.theme.word());
                self.tell(format!("Colours: {}", self.env.settings.theme.word()))
            }
            Session::ToggleWarnings => {
                self.env.settings.warnings = self.env.settings.warnings.other();
                let word = self.env.settings.warnings.word();
                self.chose("warnings", word);
                self.tell(format!("Content warnings are {word}."))
            }
        }
    }

    fn help(&mut self) -> Effect {
        self.popup = Some(PopupState::help(&self.env, &self.keymap, self.scope()));
        Effect::Redraw
    }

    /// One step out, clearing searches and filters first.
    fn back(&mut self) -> Effect {
        let cleared = if self.popup.is_some() {
            self.popup = None;
            true
        } else if let Some(reader) = &mut self.reader {
            let cleared = reader.find.take().is_some() || reader.sheet_mut().unfocus();
            if !cleared {
                self.close_reader();
            }
            true
        } else {
            let words = self
                .browser
                .stories_mut()
                .is_some_and(|list| list.clear(&self.env));
            words || self.browser.leave_shelf(&self.env) || self.browser.clear_filter(&self.env)
        };
        Effect::drawn_if(cleared)
    }

    /// Closes the screen; the first one ends the program.
    fn leave(&mut self) -> Effect {
        if self.popup.take().is_some() {
            return Effect::Redraw;
        }
        if self.reader.is_some() {
            self.close_reader();
            return Effect::Redraw;
        }
        if self.browser.leave_shelf(&self.env) {
            Effect::Redraw
        } else {
            Effect::Quit
        }
    }

    /// The window has a new size in columns and rows.
    pub fn resize(&mut self, size: (u16, u16)) -> Effect {
        let size = frame::clamped(size);
        if self.env.size == size {
            return Effect::Idle;
        }
        self.env.size = size;
        self.fit();
        Effect::Redraw
    }

    fn fit(&mut self) {
        self.browser.fit(&self.env);
        if let Some(reader) = &mut self.reader {
            reader.fit(&self.env);
        }
        if let Some(popup) = &mut self.popup {
            popup.fit(&self.env);
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

    fn news_of_faults(&self) -> Option<Clean> {
        use crate::archive::fault::Severity;
        let faults = &self.env.archive.faults;
        let errors = faults
            .iter()
            .filter(|fault| fault.severity == Severity::Error);
        let files: std::collections::BTreeSet<_> = errors.map(|fault| &fault.path).collect();
        let keys: Vec<String> = self
            .keymap
            .keys_for(Scope::List, Action::Browse(action::Browse::Faults))
            .collect();
        let key = keys.first()?;
        match files.len() {
            0 => None,
            1 => Some(Clean::new(&format!(
                "1 file could not be read; {key} shows why"
            ))),
            files => Some(Clean::new(&format!(
                "{files} files could not be read; {key} shows why"
            ))),
        }
    }
}
