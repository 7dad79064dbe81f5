//! Going about at the desk: through the text, from finding to finding, from change to change, and from item to item.

use super::super::action::Move;
use super::super::browse::Tab;
use super::super::document::Anchor;
use super::super::reader::{Reader, Stage};
use super::super::sheet::Along;
use super::super::{App, Effect};
use super::bookmark::Bookmark;
use super::findings::Order;
use super::{Desk, Purpose, Seat, queue};
use crate::archive::model::Language;
use crate::locale::Message;
use crate::proof::progress::QueueItem;

/// What the desk is to be opened with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The list of what waits.
    Queue,
    /// A text, at a paragraph: the story by its slug, since the archive is read again once somebody has signed.
    Text {
        story: String,
        language: Language,
        paragraph: u32,
    },
}

impl Desk {
    /// The paragraphs that changed since the volunteer judged them or, where the text is compared with what it was, since
    /// then: as parts of the document.
    fn changed(&self) -> Vec<usize> {
        if let Some(parts) = self.compared() {
            return parts;
        }
        let mut parts = Vec::new();
        for (number, source) in self.text.sources.iter().enumerate() {
            let waiting = self
                .item
                .parts
                .iter()
                .find(|own| own.target == source.target);
            let changes = waiting.and_then(|own| own.changes.as_ref());
            let paragraphs = changes.into_iter().flat_map(|changes| &changes.paragraphs);
            parts.extend(paragraphs.filter_map(|at| self.text.part_of(number, *at as usize)));
        }
        parts.sort_unstable();
        parts
    }

    /// Puts the next or previous changed paragraph at the top; answers whether there is one.
    fn step_change(&mut self, along: Along) -> bool {
        let top = self.sheet.page().top();
        let document = self.sheet.page().document();
        let row = |part: &usize| {
            document.row_of(Anchor {
                part: *part,
                offset: 0,
            })
        };
        let changed = self.changed();
        let next = match along {
            Along::Forward => changed.into_iter().find(|part| row(part) > top),
            Along::Backward => changed.into_iter().rfind(|part| row(part) < top),
        };
        next.is_some_and(|part| self.sheet.page_mut().show(Anchor { part, offset: 0 }))
    }
}

impl App {
    /// Moves in the text on the desk.
    pub(in crate::app) fn move_at_desk(&mut self, by: Move, count: Option<usize>) -> Effect {
        let Some(desk) = &mut self.desk else {
            return Effect::Idle;
        };
        if let Some(moved) = desk.move_in_warning(by, count) {
            return Effect::drawn_if(moved);
        }
        self.turn(|desk| desk.sheet.go(by, count))
    }

    pub(super) fn step_finding(&mut self, along: Along) -> Effect {
        let Some(desk) = &mut self.desk else {
            return Effect::Idle;
        };
        let top = desk.top();
        let Some(stretch) = desk
            .findings
            .step(along, top)
            .map(|mark| mark.stretch.clone())
        else {
            return self.tell_word("desk-no-findings");
        };
        // Another finding is looked at, wherever it stands.
        let _ = self.turn(|desk| desk.reveal(&stretch));
        Effect::Redraw
    }

    pub(super) fn order_findings(&mut self, order: Order) -> Effect {
        if let Some(desk) = &mut self.desk {
            desk.findings.set_order(order);
        }
        self.step_finding(Along::Forward)
    }

    pub(super) fn step_change(&mut self, along: Along) -> Effect {
        match self.turn(|desk| desk.step_change(along)) {
            Effect::Idle => self.tell_word("desk-no-change"),
            moved => moved,
        }
    }

    /// Opens the list of what waits.
    pub(in crate::app) fn open_queue(&mut self) -> Effect {
        self.sit_down(Wanted::Queue)
    }

    /// Opens the desk with the text that is read, at the same paragraph.
    pub(in crate::app) fn proofread_this(&mut self) -> Effect {
        let Some(reader) = &self.reader else {
            return Effect::Idle;
        };
        let story = reader.story();
        let own = self.env.archive.story(story);
        let language = reader.translation().unwrap_or(&own.language).to_owned();
        let paragraph = reader.place().paragraph;
        self.sit_down(Wanted::Text {
            story: own.slug.clone(),
            language,
            paragraph,
        })
    }

    /// Opens the desk, once it is known who sits at it.
    fn sit_down(&mut self, wanted: Wanted) -> Effect {
        match &self.env.seat {
            Seat::Closed(reason) => {
                let reason = reason.clone();
                self.tell_failure(&reason);
                Effect::Redraw
            }
            Seat::Free(wrong) => {
                let wrong = wrong.clone();
                let asked = self.ask_at_desk(Purpose::Handle(wanted));
                if let Some(wrong) = wrong {
                    self.tell_failure(&wrong);
                }
                asked
            }
            Seat::Taken(_) => self.open_desk(wanted),
        }
    }

    /// Opens what was wanted, for the volunteer who sits at the desk now.
    pub(super) fn open_desk(&mut self, wanted: Wanted) -> Effect {
        let Some(handle) = self.env.seat.handle() else {
            return Effect::Idle;
        };
        match wanted {
            Wanted::Queue => {
                self.browser.open_anew(&self.env, Tab::Review);
                Effect::Redraw
            }
            Wanted::Text {
                story,
                language,
                paragraph,
            } => {
                let Some(story) = self.env.archive.find(&story) else {
                    return self.tell_word("story-is-gone");
                };
                let waiting = queue::of(&self.env, handle);
                let item = queue::item(&self.env, &waiting, (story, &language));
                self.lay_on_desk(item, waiting);
                // Whoever reads the text has passed its warning.
                let stage = self.reader.as_ref().map(Reader::stage);
                if let Some(desk) = self.desk.as_mut().filter(|_| stage == Some(Stage::Text)) {
                    desk.pass_warning();
                }
                self.show_paragraph(paragraph);
                Effect::Redraw
            }
        }
    }

    /// Opens the desk with a row of the list of what waits.
    pub(in crate::app) fn open_item(&mut self, item: QueueItem) -> Effect {
        let waiting = self.browser.waiting();
        self.lay_on_desk(item, waiting);
        Effect::Redraw
    }

    fn lay_on_desk(&mut self, item: QueueItem, waiting: Vec<QueueItem>) {
        self.close_popups();
        self.keep_place();
        self.desk = Some(self.opened(item, waiting));
        self.keep_turned();
    }

    fn show_paragraph(&mut self, paragraph: u32) {
        let Some(desk) = self.desk.as_mut().filter(|_| paragraph > 0) else {
            return;
        };
        if let Some(part) = desk.text.part_of_paragraph(paragraph) {
            desk.sheet.page_mut().show(Anchor { part, offset: 0 });
            self.keep_reading();
        }
    }

    /// Lays the next or previous item on the desk. Behind the last one there is nothing left to do.
    pub(super) fn go_to_item(&mut self, along: Along) -> Effect {
        let Some(desk) = &self.desk else {
            return Effect::Idle;
        };
        let at = desk.at();
        let next = match (at, along) {
            (Some(at), Along::Forward) => at + 1,
            // What was read out of turn leads to the first of the queue.
            (None, _) => 0,
            (Some(0), Along::Backward) => return self.tell_word("desk-first-item"),
            (Some(at), Along::Backward) => at - 1,
        };
        let Some(item) = desk.queue.get(next).cloned() else {
            let _ = self.close_desk();
            let rest = self.what_waits();
            return self.tell(&rest);
        };
        let item = self.item_now(item);
        if let Some(former) = self.take_off_desk() {
            let mut desk = self.opened(item, former.queue.clone());
            desk.show_like(&self.env, &former);
            self.desk = Some(desk);
            self.keep_turned();
        }
        Effect::Redraw
    }

    /// That the queue has come to its end, and what of it still waits.
    pub(super) fn what_waits(&self) -> Message {
        match Self::waiting_now(&self.env).len() {
            0 => Message::new("desk-queue-done"),
            count => Message::new("desk-queue-end").count("count", count),
        }
    }

    /// An item as it waits now, or is read once more.
    pub(super) fn item_now(&self, item: QueueItem) -> QueueItem {
        let Some(handle) = self.env.seat.handle() else {
            return item;
        };
        if self.env.progress.found(item.story).is_none() {
            return item;
        }
        queue::item_now(&self.env, handle, (item.story, &item.language))
    }

    /// What waits for the volunteer at the desk; the text that a lost line interrupted comes first.
    pub(in crate::app) fn waiting_now(env: &crate::app::env::Env) -> Vec<QueueItem> {
        let Some(handle) = env.seat.handle() else {
            return Vec::new();
        };
        let mut waiting = queue::of(env, handle);
        if let Some(unfinished) = Bookmark::kept(env) {
            let is_it = |item: &QueueItem| unfinished.is_of(env, (item.story, &item.language));
            if let Some(at) = waiting.iter().position(is_it) {
                let item = waiting.remove(at);
                waiting.insert(0, item);
            }
        }
        waiting
    }
}
