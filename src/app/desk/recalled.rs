//! What was read of the text on the desk: before, as review files and the [`Bookmark`] of a cut line say, and now, with what is
//! still to be written down of it. Every movement of its page goes through [`App::turn`], which keeps how far one came.

use super::super::document::Anchor;
use super::super::env::Env;
use super::super::{App, Effect};
use super::Desk;
use super::bookmark::{Bookmark, SETTING};
use super::reading::Reading;
use super::saying::After;
use super::text::DeskText;
use crate::archive::model::StoryId;
use crate::proof::fingerprint::{Digest, Target};
use crate::proof::progress::QueueItem;
use crate::proof::record::{Judgement, Record, Verdict};

impl Desk {
    /// Nothing has been read of what has to be.
    fn wanted(&self) -> Reading {
        let mut reading = Reading::new(self.text.parts.len());
        let item = &self.item;
        let text = &self.text;
        reading.want_only(|part| {
            let Some(stand) = &text.stands[part] else {
                return false;
            };
            let target = &text.sources[stand.source].target;
            let waiting = item.parts.iter().find(|waiting| waiting.target == *target);
            let number = u32::try_from(stand.paragraph).unwrap_or(u32::MAX);
            waiting.is_some_and(|waiting| {
                let changes = waiting.changes.as_ref();
                changes.is_none_or(|changes| changes.paragraphs.contains(&number))
            })
        });
        reading
    }

    /// What its volunteer has said to have read.
    pub(super) fn said(&self, env: &Env) -> Reading {
        let mut reading = self.wanted();
        let story = self.item.story;
        let sources = self.text.sources.iter();
        let said = sources.map(|own| said_of(env, story, &own.target, own.fingerprint.whole));
        let said: Vec<usize> = said.collect();
        for (part, stand) in self.text.stands.iter().enumerate() {
            if let Some(stand) = stand.as_ref()
                && stand.paragraph < said[stand.source]
            {
                reading.know(part, usize::MAX);
            }
        }
        reading
    }

    /// Opens it where its volunteer stopped, with what was read before. What the line was cut on is still to be written down.
    pub(super) fn recall(&mut self, env: &Env) {
        let text = (self.item.story, &self.item.language);
        let kept = Bookmark::kept(env).filter(|own| own.is_of(env, text));
        let said = self.said(env);
        self.reading = said.clone();
        if let Some(kept) = &kept {
            kept.restore(&self.text, &mut self.reading);
        }
        self.is_turned = self.reading != said;
        let is_whole = self.item.parts.iter().all(|own| own.changes.is_none());
        if let Some(spot) = kept.and_then(|own| own.spot_in(&self.text)) {
            self.sheet.page_mut().return_to(spot);
        } else if let Some(part) = self.reading.next(&self.text)
            && (self.reading.is_begun() || !is_whole)
        {
            self.sheet.page_mut().show(Anchor { part, offset: 0 });
        }
    }

    /// Goes on with a text that lay on the desk in this session. Of what was on the screen, nobody is warned again.
    pub(super) fn go_on_with(&mut self, bookmark: &Bookmark) {
        let mut seen = Reading::new(self.text.parts.len());
        bookmark.restore(&self.text, &mut seen);
        if !seen.is_begun() {
            return;
        }
        self.reading.adopt(&seen, Some);
        self.is_turned = true;
        self.pass_warning();
        if let Some(spot) = bookmark.spot_in(&self.text) {
            self.sheet.page_mut().return_to(spot);
        }
    }

    /// Takes note that what is on its page has been on the screen.
    pub(super) fn drawn(&mut self) {
        self.reading = self.with_page();
    }

    /// How much of it has been on the screen, in percent of its paragraphs, when the page is there.
    pub fn percent(&self) -> usize {
        self.with_page().percent(&self.text)
    }

    /// Paragraphs that have to be read and were not on the screen.
    pub fn unread(&self) -> usize {
        self.reading.left(&self.text)
    }

    /// What has been read once the page has been on the screen, too. Behind a warning nothing is.
    fn with_page(&self) -> Reading {
        let mut reading = self.reading.clone();
        if self.warning.is_none() {
            let source = |part, offset| self.source_offset(part, offset);
            reading.look(self.sheet.page(), source);
        }
        reading
    }

    /// What is to be written down of its reading when it is left. A first page that was only looked at is no reading.
    fn records(&self, env: &Env) -> Vec<Record> {
        if self.is_turned {
            readings(env, &self.item, (&self.text, &self.reading))
        } else {
            Vec::new()
        }
    }
}

/// Readings of the parts that wait and were read further than anybody knows.
pub(super) fn readings(
    env: &Env,
    item: &QueueItem,
    (text, reading): (&DeskText, &Reading),
) -> Vec<Record> {
    let mut records = Vec::new();
    for (number, source) in text.sources.iter().enumerate() {
        let target = &source.target;
        let is_waiting = item.parts.iter().any(|own| own.target == *target);
        let read = reading.read_to(text, number);
        if is_waiting && read > said_of(env, item.story, target, source.fingerprint.whole) {
            records.push(Record::Verdict(Verdict {
                read_to: u32::try_from(read).ok(),
                ..Verdict::new(target, &source.fingerprint, Judgement::Reading)
            }));
        }
    }
    records
}

/// Paragraphs of a target that its volunteer has said to have read of the text `now`.
fn said_of(env: &Env, story: StoryId, target: &Target, now: Digest) -> usize {
    let ledger = env.progress.ledger(story);
    let own = ledger.verdicts().filter(|(signed, verdict)| {
        Some(&signed.by.handle) == env.seat.handle()
            && (&verdict.target, verdict.text) == (target, now)
            && verdict.judgement == Judgement::Reading
    });
    let said = own.filter_map(|(_, verdict)| verdict.read_to).max();
    said.map_or(0, |read_to| read_to as usize)
}

impl App {
    /// Takes note that the screen shows the program as it now is: what a volunteer judges has been there, and is kept for when
    /// the line is cut: answers whether anything is. Under a pop-up nothing is read.
    pub fn drawn(&mut self) -> bool {
        if let Some(desk) = self.desk.as_mut().filter(|_| self.popups.is_empty()) {
            desk.drawn();
            self.keep_turned();
        }
        !self.records.is_empty()
    }

    /// Moves the page of the desk by `step`, which answers whether it shows another part of the text now.
    pub(super) fn turn(&mut self, step: impl FnOnce(&mut Desk) -> bool) -> Effect {
        let Some(desk) = &mut self.desk else {
            return Effect::Idle;
        };
        let moved = step(desk);
        if moved {
            desk.is_turned = true;
            self.keep_reading();
        }
        Effect::drawn_if(moved)
    }

    /// Keeps how far the text on the desk was read, for when the line is cut. The page counts once it was on the screen: a
    /// window that is smaller when somebody comes back shows less of it.
    pub(super) fn keep_reading(&mut self) {
        let Some(desk) = &self.desk else { return };
        let Some(now) = Bookmark::of(desk, &self.env) else {
            return;
        };
        let words = now.to_string();
        if self.env.kept.setting(SETTING) == Some(words.as_str()) {
            return;
        }
        if let Some(other) = Bookmark::kept(&self.env).filter(|own| own.text() != now.text()) {
            self.write_down(&other);
        }
        self.chose(SETTING, &words);
    }

    /// Writes down what a cut line left of another text, before its bookmark makes room.
    fn write_down(&mut self, bookmark: &Bookmark) {
        let (_, language) = bookmark.text();
        if let Some((story, records)) = bookmark.records(&self.env)
            && !records.is_empty()
        {
            // A key that turns a page has the errands run that wait.
            let _ = self.say_of((story, language.clone()), records, After::Nothing);
        }
    }

    /// The text on the desk is done with, or its reading is written down. What was kept of another one stays.
    pub(super) fn forget_reading(&mut self) {
        let Some(desk) = &self.desk else { return };
        let text = (desk.item.story, &desk.item.language);
        if Bookmark::kept(&self.env).is_some_and(|own| own.is_of(&self.env, text)) {
            self.chose(SETTING, "");
        }
    }

    /// What is still to be written down of the text on the desk.
    pub(super) fn reading_records(&self) -> Vec<Record> {
        let desk = self.desk.as_ref();
        desk.map_or_else(Vec::new, |desk| desk.records(&self.env))
    }
}
