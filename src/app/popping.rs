//! What pop-ups do with their actions.

use super::action::Popup;
use super::popup::{Body, PopupState};
use super::sheet::Along;
use super::{App, Effect, Prompt};

impl App {
    pub(super) fn popping(&mut self, action: Popup) -> Effect {
        match action {
            Popup::Choose => self.choose(),
            Popup::NextLink => self.walk_links(Along::Forward),
            Popup::PreviousLink => self.walk_links(Along::Backward),
            Popup::Search => self.search_help(),
            Popup::Clear => self.clear_facets(),
        }
    }

    fn choose(&mut self) -> Effect {
        let Some(popup) = self.popup() else {
            return Effect::Idle;
        };
        match &popup.body {
            Body::Help(_) => Effect::Idle,
            Body::Contents(contents) => {
                let chosen = contents.headings.get(contents.list.cursor()).map(|h| h.2);
                self.popups.clear();
                chosen.map_or(Effect::Redraw, |anchor| self.jump_to(anchor))
            }
            Body::Facets(values) => match values.selected().cloned() {
                Some(value) => {
                    self.browser.toggle(&self.env, value.facet, &value.id);
                    self.refresh_facets();
                    Effect::Redraw
                }
                None => Effect::Idle,
            },
            Body::Text(sheet) => match sheet.focused().map(|link| link.lead.clone()) {
                Some(lead) => self.follow_lead(&lead),
                None => self.walk_links(Along::Forward),
            },
        }
    }

    fn refresh_facets(&mut self) {
        let rows = self.browser.filter().rows(&self.env);
        if let Some(PopupState {
            body: Body::Facets(values),
            ..
        }) = self.popups.last_mut()
        {
            let height = values.list().height();
            values.set(rows, height);
        }
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

    fn search_help(&mut self) -> Effect {
        match self.popup() {
            Some(PopupState {
                body: Body::Help(_),
                ..
            }) => {
                self.prompt = Some(Prompt::Help);
                Effect::Redraw
            }
            _ => Effect::Idle,
        }
    }

    fn clear_facets(&mut self) -> Effect {
        let is_facets = matches!(
            self.popup(),
            Some(PopupState {
                body: Body::Facets(_),
                ..
            })
        );
        let cleared = is_facets && self.browser.clear_filter(&self.env);
        self.refresh_facets();
        Effect::drawn_if(cleared)
    }
}
