//! What prompts do with letters and their own actions: the filter of a list, find in a story, search in the help.

use super::action::{Move, Typing};
use super::bindings::Scope;
use super::find::Find;
use super::line::Line;
use super::popup::{Body, PopupState};
use super::sheet::Along;
use super::{App, Effect, Prompt};

impl App {
    /// The line being typed.
    pub fn line(&self) -> Option<&Line> {
        match self.prompt? {
            Prompt::Filter => self.browser.stories().map(|stories| &stories.words),
            Prompt::Find => self.reader.as_ref()?.find.as_ref().map(|find| &find.line),
            Prompt::Desk => self.asked.as_ref().map(|asked| &asked.line),
            Prompt::Help => match &self.popup()?.body {
                Body::Help(help) => Some(&help.words),
                _ => None,
            },
        }
    }

    fn line_mut(&mut self) -> Option<&mut Line> {
        match self.prompt? {
            Prompt::Filter => self.browser.stories_mut().map(|stories| &mut stories.words),
            Prompt::Find => self
                .reader
                .as_mut()?
                .find
                .as_mut()
                .map(|find| &mut find.line),
            Prompt::Desk => self.asked.as_mut().map(|asked| &mut asked.line),
            Prompt::Help => match &mut self.popup_mut()?.body {
                Body::Help(help) => Some(&mut help.words),
                _ => None,
            },
        }
    }

    /// Text was typed or pasted into the prompt.
    pub(super) fn typed(&mut self, text: &str) -> Effect {
        let walked = std::mem::take(&mut self.walks_rows);
        if self.line().is_some_and(|line| !line.has_room_for(text)) {
            // Words that somebody meant to say do not vanish without a word.
            return self.tell_word("line-full");
        }
        let changed = self.line_mut().is_some_and(|line| line.insert(text));
        if changed {
            self.search_again();
        }
        Effect::drawn_if(changed || walked)
    }

    /// Text was pasted; it is typed if there is a prompt, and nothing otherwise.
    pub fn paste(&mut self, text: &str) -> Effect {
        if self.scope() == Scope::Prompt {
            self.typed(text)
        } else {
            Effect::Idle
        }
    }

    /// Looks for what the line says now.
    fn search_again(&mut self) {
        match self.prompt {
            Some(Prompt::Filter) => {
                if let Some(stories) = self.browser.stories_mut() {
                    stories.search(&self.env);
                }
            }
            Some(Prompt::Find) => {
                if let Some(reader) = &mut self.reader {
                    reader.look();
                }
            }
            Some(Prompt::Help) => {
                if let Some(PopupState {
                    body: Body::Help(help),
                    ..
                }) = self.popups.last_mut()
                {
                    help.search(&self.keymap, &self.env.locale);
                }
                if let Some(popup) = self.popups.last_mut() {
                    popup.fit(&self.env);
                }
            }
            Some(Prompt::Desk) | None => {}
        }
    }

    pub(super) fn typing(&mut self, action: Typing) -> Effect {
        let walked = self.walks_rows;
        let is_step = matches!(action, Typing::NextRow | Typing::PreviousRow);
        self.walks_rows = walked && is_step;
        match self.edit_or_move(action) {
            // The cursor comes back to the prompt.
            Effect::Idle if walked && !is_step => Effect::Redraw,
            effect => effect,
        }
    }

    /// Opens a prompt; letters go into it from now on.
    pub(super) fn ask(&mut self, prompt: Prompt) -> Effect {
        self.prompt = Some(prompt);
        self.walks_rows = false;
        Effect::Redraw
    }

    fn edit_or_move(&mut self, action: Typing) -> Effect {
        match action {
            Typing::Accept => self.accept(),
            Typing::Cancel => self.cancel(),
            // What is asked at the desk is answered or not; there is nothing to keep.
            Typing::Keep if self.prompt == Some(Prompt::Desk) => Effect::Idle,
            Typing::Keep => {
                if self.prompt.take() == Some(Prompt::Find) {
                    self.end_find();
                }
                Effect::Redraw
            }
            Typing::NextRow => self.move_row(Move::Down, Along::Forward),
            Typing::PreviousRow => self.move_row(Move::Up, Along::Backward),
            Typing::Left | Typing::Right | Typing::Start | Typing::End => {
                Effect::drawn_if(self.line_mut().is_some_and(|line| line.edit(action)))
            }
            Typing::EraseBefore | Typing::EraseAfter | Typing::EraseWord | Typing::EraseLine => {
                let was_empty = self.line().is_none_or(Line::is_empty);
                if was_empty && action == Typing::EraseBefore {
                    return self.cancel();
                }
                let changed = self.line_mut().is_some_and(|line| line.edit(action));
                if changed {
                    self.search_again();
                }
                Effect::drawn_if(changed)
            }
        }
    }

    fn accept(&mut self) -> Effect {
        match self.prompt.take() {
            Some(Prompt::Filter) => match self.open_selected() {
                Effect::Idle => Effect::Redraw,
                effect => effect,
            },
            Some(Prompt::Find) => {
                self.end_find();
                Effect::Redraw
            }
            Some(Prompt::Desk) => self.answered(),
            Some(Prompt::Help) | None => Effect::Redraw,
        }
    }

    /// Stays at the match, with a way back to where the search began. A search without words is none.
    fn end_find(&mut self) {
        let Some(reader) = &mut self.reader else {
            return;
        };
        reader.find.take_if(|find| find.line.is_empty());
        let began = reader.find.as_ref().map(Find::start);
        let jumped_from = began.filter(|began| *began != reader.sheet().page().spot());
        let place = jumped_from.map(|began| reader.place_of(began.anchor));
        if let Some(place) = place {
            self.mark_way_back(place);
        }
        self.keep_progress();
    }

    /// Clears what was typed and goes back to where the search began.
    fn cancel(&mut self) -> Effect {
        if let Some(line) = self.line_mut() {
            line.edit(Typing::EraseLine);
        }
        if self.prompt == Some(Prompt::Desk) {
            self.cancel_asked();
        } else if self.prompt == Some(Prompt::Find) {
            if let Some(reader) = &mut self.reader {
                reader.look();
                reader.find = None;
            }
        } else {
            self.search_again();
        }
        self.prompt = None;
        Effect::Redraw
    }

    fn move_row(&mut self, by: Move, along: Along) -> Effect {
        let moved = match self.prompt {
            Some(Prompt::Filter) => self.browser.go(&self.env, by, None),
            Some(Prompt::Find) => self
                .reader
                .as_mut()
                .is_some_and(|reader| reader.step_match(along)),
            Some(Prompt::Help) => self.popup_mut().is_some_and(|popup| popup.go(by, None)),
            Some(Prompt::Desk) => return self.step_pointed(along),
            None => false,
        };
        // In a story the words keep the cursor until the search is accepted.
        self.walks_rows |= moved && self.prompt != Some(Prompt::Find);
        Effect::drawn_if(moved)
    }
}
