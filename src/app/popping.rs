//! What pop-ups do with their actions.

use super::action::Popup;
use super::env::Env;
use super::popup::{Body, Choice, PopupState};
use super::sheet::Along;
use super::{App, Effect, Prompt};

impl App {
    pub(super) fn popping(&mut self, action: Popup) -> Effect {
        match action {
            Popup::Choose => self.choose(),
            Popup::NextLink => self.walk_links(Along::Forward),
            Popup::PreviousLink => self.walk_links(Along::Backward),
            Popup::Search => self.search_help(),
            Popup::Clear => self.change_facets(Choice::clear),
        }
    }

    fn choose(&mut self) -> Effect {
        let Some(popup) = self.popup() else {
            return Effect::Idle;
        };
        match &popup.body {
            Body::Help(_) => Effect::Idle,
            Body::Options(_) => self.choose_option(),
            Body::Contents(contents) => {
                let chosen = contents
                    .headings
                    .get(contents.list.cursor())
                    .map(|heading| heading.anchor);
                self.close_popups();
                chosen.map_or(Effect::Redraw, |anchor| self.jump_to(anchor))
            }
            Body::Facets(_) => self.change_facets(Choice::toggle),
            Body::Calibration(calibration) => self.choose_way(calibration.list.cursor()),
            Body::Text(sheet) => match sheet.focused().map(|link| link.lead.clone()) {
                Some(lead) => self.follow_lead(&lead),
                None => match self.walk_links(Along::Forward) {
                    Effect::Idle if self.leads_on() => Effect::drawn_if(self.close_popup()),
                    walked => walked,
                },
            },
        }
    }

    /// Whether the words of the pop-up that is open stand before something that is to be answered: a line, or a list of answers
    /// that has no room beside them.
    pub fn leads_on(&self) -> bool {
        let [
            ..,
            below,
            PopupState {
                body: Body::Text(_),
                ..
            },
        ] = &self.popups[..]
        else {
            return self.prompt.is_some() && self.popups.len() == 1;
        };
        matches!(below.body, Body::Options(_))
    }

    /// Changes what is chosen in the pop-up of facets.
    fn change_facets(&mut self, change: fn(&mut Choice, &Env) -> bool) -> Effect {
        match self.popups.last_mut() {
            Some(PopupState {
                body: Body::Facets(choice),
                ..
            }) => Effect::drawn_if(change(choice, &self.env)),
            _ => Effect::Idle,
        }
    }

    /// Closes the pop-up that is open; answers whether there was one. Facets that were chosen in it narrow the list now.
    pub(super) fn close_popup(&mut self) -> bool {
        let Some(closed) = self.popups.pop() else {
            return false;
        };
        if let Body::Facets(choice) = closed.body {
            self.browser.narrow(&self.env, choice.filter);
        }
        true
    }

    /// Closes all pop-ups.
    pub(super) fn close_popups(&mut self) {
        while self.close_popup() {}
    }

    fn walk_links(&mut self, along: Along) -> Effect {
        match self.popup_mut() {
            Some(PopupState {
                body: Body::Text(sheet),
                ..
            }) => Effect::drawn_if(sheet.walk(along)),
            _ => Effect::Idle,
        }
    }

    /// Lists the keys again in every help that is open: they are others now.
    pub(super) fn search_helps(&mut self) {
        for popup in &mut self.popups {
            if let Body::Help(help) = &mut popup.body {
                help.search(&self.keymap, &self.env.locale);
            }
        }
    }

    fn search_help(&mut self) -> Effect {
        match self.popup() {
            Some(PopupState {
                body: Body::Help(_),
                ..
            }) => self.ask(Prompt::Help),
            _ => Effect::Idle,
        }
    }
}
