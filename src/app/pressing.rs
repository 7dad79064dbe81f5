//! From keys to actions: keyboards of another script, counts, sequences, the letter of a mark, and typing into a prompt.

use super::action::{Action, Session};
use super::bindings::Scope;
use super::key::{Code, Key};
use super::keymap::Found;
use super::{App, Effect};

impl App {
    /// A key was pressed.
    pub fn key(&mut self, key: Key) -> Effect {
        let had_notice = self.notice.take().is_some() || !self.half_typed().is_empty();
        let effect = self.key_pressed(key);
        let half_typed = self.scope() == Scope::Reader && !self.half_typed().is_empty();
        let effect = if effect == Effect::Idle {
            Effect::drawn_if(had_notice || half_typed)
        } else {
            effect
        };
        self.asked_after(effect)
    }

    /// Asks how right-to-left text is to be shown, if what was done has brought the first of it; and has errands run that
    /// wait.
    pub(super) fn asked_after(&mut self, effect: Effect) -> Effect {
        if effect == Effect::Redraw {
            let _ = self.calibrate_if_due();
            if self.has_errand() {
                return Effect::Errand;
            }
        }
        effect
    }

    fn key_pressed(&mut self, key: Key) -> Effect {
        if self.leaves_at_once(key) {
            return self.apply(Action::Session(Session::QuickExit));
        }
        if let Some(letter) = self.letter.take() {
            return self.mark_letter(letter, self.keymap.latin(key));
        }
        let key = self.keymap.meant(self.scope(), &self.pending, key);
        if let Some(effect) = self.picks(key) {
            return effect;
        }
        if self.takes_digit(key) {
            return Effect::Redraw;
        }
        self.pending.push(key);
        match self.keymap.find(self.scope(), &self.pending) {
            Found::Prefix => Effect::Idle,
            Found::Action(action) => {
                self.pending.clear();
                self.act(action)
            }
            Found::Nothing => {
                let is_single = self.pending.len() == 1;
                self.pending.clear();
                self.count = None;
                let letter = key.typed().filter(|_| is_single);
                match letter.filter(|_| self.scope() == Scope::Prompt) {
                    Some(letter) => self.typed(letter.encode_utf8(&mut [0; 4])),
                    None => Effect::Idle,
                }
            }
        }
    }

    /// Does what the keys mean; a number typed before it is used up. One step out begins with that number.
    fn act(&mut self, action: Action) -> Effect {
        if action == Action::Session(Session::Back) && self.count.take().is_some() {
            return Effect::Redraw;
        }
        let effect = self.apply(action);
        self.count = None;
        effect
    }

    /// Drops the message, and keys and numbers that wait for more; answers whether there was anything.
    pub(super) fn forget_half_typed(&mut self) -> bool {
        let had_words = self.notice.is_some() || !self.half_typed().is_empty();
        self.notice = None;
        self.letter = None;
        self.count = None;
        self.pending.clear();
        had_words
    }

    /// The quick exit waits for nothing: not for the letter of a mark, not for the rest of a sequence.
    fn leaves_at_once(&self, key: Key) -> bool {
        let quick_exit = Found::Action(Action::Session(Session::QuickExit));
        let key = self.keymap.meant(self.scope(), &[], key);
        self.keymap.find(self.scope(), &[key]) == quick_exit
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
            Action::Proofread(action) => self.proofreading(action),
            Action::Noting(action) => self.noting(action),
            Action::Popup(action) => self.popping(action),
            Action::Read(action) => self.reading(action),
            Action::Browse(action) => self.browsing(action),
            Action::Move(by) => {
                let count = self.count.take();
                if let Some(popup) = self.popup_mut() {
                    Effect::drawn_if(popup.go(by, count))
                } else if self.desk.is_some() {
                    self.move_at_desk(by, count)
                } else if self.reader.is_some() {
                    self.move_in_story(by, count)
                } else {
                    Effect::drawn_if(self.browser.go(&self.env, by, count))
                }
            }
        }
    }
}
