//! What every screen does with the session's own actions: help, one step out, leaving, colours, warnings.

use super::action::Session;
use super::popup::PopupState;
use super::settings::{Switch, next_theme, theme_message_name};
use super::{App, Effect};
use crate::locale::Message;

impl App {
    pub(super) fn session(&mut self, action: Session) -> Effect {
        match action {
            Session::Help => self.help(),
            Session::Back => self.back(),
            Session::Leave => self.leave(),
            Session::Quit => {
                self.keep_place();
                self.write_reading();
                Effect::Quit
            }
            Session::QuickExit => Effect::QuickExit,
            Session::Repaint => Effect::Repaint,
            Session::Suspend => Effect::Suspend,
            // A pop-up may stand over the line.
            Session::Reload if self.has_typed_words() => self.tell_word("desk-typed-unsaid"),
            Session::Reload => Effect::Reload,
            Session::NextTheme => {
                self.env.settings.theme = next_theme(self.env.settings.theme);
                self.chose("theme", self.env.settings.theme.word());
                let theme = theme_message_name(self.env.settings.theme);
                self.tell(&Message::new("theme-is").message("theme", Message::new(theme)))
            }
            Session::Calibrate => self.calibrate(),
            Session::ToggleWarnings => {
                self.env.settings.warnings = self.env.settings.warnings.other();
                self.chose("warnings", self.env.settings.warnings.word());
                self.tell_word(match self.env.settings.warnings {
                    Switch::Shown => "warnings-shown",
                    Switch::Hidden => "warnings-hidden",
                })
            }
        }
    }

    fn help(&mut self) -> Effect {
        let scope = self.scope();
        if self.popup().is_some_and(|popup| popup.is_help_for(scope)) {
            return Effect::Idle;
        }
        self.popups
            .push(PopupState::help(&self.env, &self.keymap, scope));
        Effect::Redraw
    }

    /// One step out, clearing searches and filters first.
    fn back(&mut self) -> Effect {
        if self.popups.is_empty() && self.desk.is_some() {
            return self.back_at_desk();
        }
        let cleared = if self.close_popup() {
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
        if self.close_popup() {
            return Effect::Redraw;
        }
        if self.desk.is_some() {
            return self.leave_from_desk();
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
}
