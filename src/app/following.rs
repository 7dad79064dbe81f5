//! Following links, and what the reader opens over a story: notes, contents, the page about the entry, its claims.

use super::compose::Composer;
use super::document::{Anchor, Part, PartStyle};
use super::facets::Facet;
use super::popup::{Heading, PopupState};
use super::reader::Stage;
use super::sheet::{Along, Lead};
use super::{App, Effect};
use crate::locale::Message;
use crate::text::layout::Direction;
use crate::text::markup::{BlockKind, Target};

impl App {
    /// Follows the link that has the focus; without one, the first link on the screen gets it. Behind a content
    /// warning it goes on to the text.
    pub(super) fn follow(&mut self) -> Effect {
        let Some(reader) = &mut self.reader else {
            return Effect::Idle;
        };
        if reader.stage() == Stage::Warning {
            reader.pass_warning(&self.env);
            return self.after_moving(true);
        }
        let lead = reader.sheet().focused().map(|link| link.lead.clone());
        match lead {
            Some(lead) => self.follow_lead(&lead),
            None => self.step(|reader| reader.sheet_mut().walk(Along::Forward)),
        }
    }

    /// Goes where a link leads.
    pub(super) fn follow_lead(&mut self, lead: &Lead) -> Effect {
        match lead {
            Lead::Note(key) => self.show_note(key),
            Lead::To(Target::Entry(slug)) => match self.env.archive.find(slug) {
                Some(story) => self.open_at(story, None, None),
                None => {
                    self.tell(&Message::new("link-entry-not-shown").outside("entry", slug.as_str()))
                }
            },
            Lead::To(Target::Source(id)) => {
                let parts = Composer::of(&self.env).source(id);
                self.pop_up("title-source", parts)
            }
            Lead::To(Target::Theme(id)) => self.open_shelf(Facet::Theme, id),
            Lead::To(Target::Country(code)) => self.open_shelf(Facet::Place, code),
            Lead::To(Target::Web(address)) => {
                let style = PartStyle::Body(BlockKind::Paragraph);
                let parts = vec![
                    Part::new(style, address.as_str()),
                    Part::new(
                        PartStyle::Facts,
                        self.env.locale.word("link-web-not-opened"),
                    ),
                ];
                self.pop_up("title-address", parts)
            }
        }
    }

    fn open_shelf(&mut self, facet: Facet, id: &str) -> Effect {
        if !self.browser.open_shelf(&self.env, facet, id) {
            return self.tell_word("link-shelf-empty");
        }
        self.close_popups();
        self.keep_place();
        self.leave_visit();
        self.reader = None;
        Effect::Redraw
    }

    /// Opens a text over the screen; `title` is the name of a message.
    fn pop_up(&mut self, title: &str, parts: Vec<Part>) -> Effect {
        self.pop_up_from(Direction::Auto, title, parts)
    }

    fn pop_up_from(&mut self, side: Direction, title: &str, parts: Vec<Part>) -> Effect {
        let title = self.env.locale.word(title);
        let popup = PopupState::text(&self.env, title, parts, side);
        self.popups.push(popup);
        Effect::Redraw
    }

    fn show_note(&mut self, key: &str) -> Effect {
        let Some(reader) = &self.reader else {
            return Effect::Idle;
        };
        let story = self.env.archive.story(reader.story());
        let parts = Composer::of(&self.env).note(story, reader.markup(&self.env), key);
        if story.claims.iter().any(|claim| claim.id == key) {
            return self.pop_up("title-claim", parts);
        }
        // A note begins at the side of the text that it belongs to, whatever its first word is.
        let side = reader.direction(&self.env);
        self.pop_up_from(side, "title-note", parts)
    }

    pub(super) fn show_contents(&mut self) -> Effect {
        let Some(reader) = &self.reader else {
            return Effect::Idle;
        };
        let page = reader.sheet().page();
        let document = page.document();
        let parts = document.parts().iter().enumerate();
        let headings = parts.filter_map(|(part, content)| {
            let level = match content.style {
                PartStyle::Title => 1,
                PartStyle::Label => 2,
                PartStyle::Body(BlockKind::Heading(level)) => level,
                _ => return None,
            };
            Some(Heading {
                words: content.text.clone(),
                direction: document.direction_of(content),
                level,
                anchor: Anchor { part, offset: 0 },
            })
        });
        let contents = PopupState::contents(&self.env, headings.collect(), page.anchor());
        self.popups.push(contents);
        Effect::Redraw
    }

    pub(super) fn show_about(&mut self) -> Effect {
        let Some(reader) = &self.reader else {
            return Effect::Idle;
        };
        let story = self.env.archive.story(reader.story());
        let parts = Composer::of(&self.env).about(story);
        self.pop_up("title-about", parts)
    }

    pub(super) fn show_claims(&mut self) -> Effect {
        let Some(reader) = &self.reader else {
            return Effect::Idle;
        };
        let story = self.env.archive.story(reader.story());
        if story.claims.is_empty() {
            return self.tell_word("no-claims");
        }
        let parts = Composer::of(&self.env).claims(&story.claims);
        self.pop_up("title-claims", parts)
    }
}
