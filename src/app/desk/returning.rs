//! A text that comes back to the desk: after the archive was read anew, after its file could not be read for a while, after
//! something that was said of it was taken back. What was read of it stays read.

use super::super::App;
use super::asking::Purpose;
use super::{Desk, queue};
use crate::archive::model::{Language, StoryId};
use crate::proof::progress::QueueItem;

impl App {
    /// Lays the text of the story `slug` on the desk again, after the archive was read anew; what it waited for may have changed.
    /// While the archive does not have it, it waits beside the desk.
    pub(in crate::app) fn lay_back(&mut self, former: Option<(Desk, String)>) {
        let asked = self.asked.take();
        let Some((mut desk, slug)) = former else {
            return;
        };
        if asked.is_some_and(|asked| asked.purpose == Purpose::Problem) {
            desk.pointed = None;
        }
        let found = self.env.archive.find(&slug);
        let (Some(story), Some(handle)) = (found, self.env.seat.handle()) else {
            self.set_aside = Some((desk, slug));
            return;
        };
        let waiting = queue::of(&self.env, handle);
        let item = queue::item(&self.env, &waiting, (story, &desk.item.language));
        self.desk = Some(desk.anew(&self.env, item, waiting));
        // What was kept of it names the text that it was.
        self.keep_turned();
    }

    /// The text of `item` as it lay on the desk before its file could not be read.
    fn take_set_aside(&mut self, item: &QueueItem) -> Option<Desk> {
        let slug = &self.env.archive.story(item.story).slug;
        let is_it =
            |(desk, own): &mut (Desk, String)| own == slug && desk.item.language == item.language;
        let (desk, _) = self.set_aside.take_if(is_it)?;
        Some(desk)
    }

    /// A text as it is laid on the desk.
    pub(super) fn opened(&mut self, item: QueueItem, queue: Vec<QueueItem>) -> Desk {
        match self.take_set_aside(&item) {
            Some(former) => former.anew(&self.env, item, queue),
            None => Desk::open(&self.env, item, queue),
        }
    }

    /// What was said or done last has been taken back: its text comes back to the desk.
    pub(super) fn took_back(&mut self) {
        let Some(last) = self.sitting.forget_last() else {
            return;
        };
        if let Some(story) = self.env.archive.find(&last.story) {
            self.lay_again(story, &last.language);
        }
    }

    /// Lays a text on the desk as it waits now, unless it lies there. How far another one was read that lies there is written
    /// down.
    pub(super) fn lay_again(&mut self, story: StoryId, language: &Language) {
        let Some(handle) = self.env.seat.handle() else {
            return;
        };
        let is_it = |desk: &Desk| (desk.item.story, &desk.item.language) == (story, language);
        if self.desk.as_ref().is_some_and(is_it) {
            self.read_again();
            return;
        }
        let item = queue::item_now(&self.env, handle, (story, language));
        let queue = match &self.desk {
            Some(desk) => desk.queue.clone(),
            None => queue::of(&self.env, handle),
        };
        self.write_reading();
        let former = self.take_off_desk();
        let mut desk = match self.take_set_aside(&item) {
            Some(own) => own.anew(&self.env, item, queue),
            None => self.resumed(item, queue),
        };
        if let Some(former) = former {
            desk.show_like(&self.env, &former);
        }
        self.desk = Some(desk);
        self.keep_turned();
    }

    /// A text that may have lain on the desk in this session: what was on the screen then was read.
    fn resumed(&self, item: QueueItem, queue: Vec<QueueItem>) -> Desk {
        let mut desk = Desk::open(&self.env, item, queue);
        let text = (desk.item.story, &desk.item.language);
        let mut bookmarks = self.bookmarks.iter();
        if let Some(own) = bookmarks.find(|own| own.is_of(&self.env, text)) {
            desk.go_on_with(own);
        }
        desk
    }

    /// Keeps what was read of the text that came, unless nothing but its first page was looked at.
    pub(super) fn keep_turned(&mut self) {
        if self.desk.as_ref().is_some_and(|desk| desk.is_turned) {
            self.keep_reading();
        }
    }
}
