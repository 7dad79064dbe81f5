//! Leaving a text: how far it was read is kept, as a verdict when one goes and among the reader's own state before, in case the
//! line is cut.

use super::super::document::Anchor;
use super::super::env::Env;
use super::super::page::Spot;
use super::super::sheet::Along;
use super::super::{App, Effect};
use super::Desk;
use super::saying::After;
use crate::archive::model::StoryId;
use crate::proof::fingerprint::{Digest, Target};
use crate::proof::record::{Judgement, Record, Verdict};

/// The choice under which the unfinished text on the desk is kept.
const SETTING: &str = "desk";
/// Hexadecimal digits of a text's digest that are kept with it.
const DIGITS: usize = 16;
/// Before the part at the top of the screen, the byte in it, and whether a blank row stands above it.
const AT: &str = "at:";

/// Paragraphs of a target that were read when the session ended without a word.
pub(super) fn cut_off(env: &Env, story: StoryId, target: &Target, now: Digest) -> usize {
    let kept = env.kept.setting(SETTING).unwrap_or_default();
    let mut words = kept.split_whitespace();
    let slug = env.archive.story(story).slug.as_str();
    if (words.next(), words.next()) != (Some(slug), Some(target.language.as_str())) {
        return 0;
    }
    let wanted = format!("{}:{}:", target.part.word(), short(now));
    let read = words.find_map(|word| word.strip_prefix(&wanted)?.parse().ok());
    read.unwrap_or(0)
}

/// The page that was on the screen when the session ended without a word, if every part of the text is still what it was: it
/// may not have been read to its end.
pub(super) fn cut_off_at(env: &Env, desk: &Desk) -> Option<Spot> {
    let kept = env.kept.setting(SETTING)?;
    let now = desk.bookmark(env);
    let texts = |value: &str| -> Vec<String> {
        let words = value.split_whitespace();
        let texts = words.filter(|word| !word.starts_with(AT));
        let undone = |word: &str| {
            word.rsplit_once(':')
                .map_or(word, |(text, _)| text)
                .to_owned()
        };
        texts.map(undone).collect()
    };
    if texts(kept) != texts(&now) {
        return None;
    }
    let at = kept
        .split_whitespace()
        .find_map(|word| word.strip_prefix(AT))?;
    let mut numbers = at.split(':').map(str::parse);
    let mut next = || numbers.next()?.ok();
    let (part, offset, blanks): (usize, usize, usize) = (next()?, next()?, next()?);
    Some(Spot {
        anchor: Anchor { part, offset },
        blank_above: blanks > 0,
    })
}

/// The text that was on the desk when the session ended without a word, by the story's slug and the language.
pub(super) fn unfinished(env: &Env) -> Option<(&str, &str)> {
    let mut words = env.kept.setting(SETTING)?.split_whitespace();
    words.next().zip(words.next())
}

fn short(digest: Digest) -> String {
    let digest = digest.to_string();
    let digits = digest.rsplit(':').next().unwrap_or_default();
    digits.chars().take(DIGITS).collect()
}

impl Desk {
    /// What is kept of the reading until the text is left. The page counts, although it is not on the screen yet: it is the
    /// first that is shown when somebody goes on from here.
    fn bookmark(&self, env: &Env) -> String {
        let reading = self.reading_with_page();
        let story = &env.archive.story(self.item.story).slug;
        let mut value = format!("{story} {}", self.item.language);
        for (number, source) in self.text.sources.iter().enumerate() {
            let read = reading.read_to(&self.text, number);
            let digest = short(source.fingerprint.whole);
            let part = source.target.part.word();
            value.extend([" ", part, ":", &digest, ":", &read.to_string()]);
        }
        let Spot {
            anchor,
            blank_above,
        } = self.spot_alone();
        let (part, offset) = (anchor.part, anchor.offset);
        value + &format!(" {AT}{part}:{offset}:{}", u8::from(blank_above))
    }

    /// Readings of the parts that wait and were read further than anybody knows.
    fn readings(&self, env: &Env) -> Vec<Record> {
        let mut records = Vec::new();
        // A first page that was only looked at is no reading.
        if !self.is_turned {
            return records;
        }
        for (number, source) in self.text.sources.iter().enumerate() {
            let is_waiting = self
                .item
                .parts
                .iter()
                .any(|own| own.target == source.target);
            let read = self.reading.read_to(&self.text, number);
            let target = &source.target;
            let known = super::read_said(env, self.item.story, target, source.fingerprint.whole);
            if is_waiting && read > known {
                records.push(Record::Verdict(Verdict {
                    read_to: u32::try_from(read).ok(),
                    ..Verdict::new(target, &source.fingerprint, Judgement::Reading)
                }));
            }
        }
        records
    }
}

impl App {
    /// Keeps how far the text on the desk was read, for when the line is cut.
    pub(super) fn keep_reading(&mut self) {
        if let Some(value) = self.desk.as_ref().map(|desk| desk.bookmark(&self.env)) {
            self.chose(SETTING, &value);
        }
    }

    /// The text on the desk is done with, or its reading is written down.
    pub(super) fn forget_reading(&mut self) {
        if self
            .env
            .kept
            .setting(SETTING)
            .is_some_and(|kept| !kept.is_empty())
        {
            self.chose(SETTING, "");
        }
    }

    /// Goes on without a verdict; what was read is written down before, unless `trace` is not wanted.
    pub(super) fn leave_for(&mut self, along: Along, trace: Trace) -> Effect {
        let records = self.open_readings(trace);
        if records.is_empty() {
            return self.go_to_item(along);
        }
        self.say(records, After::Go(along))
    }

    /// Back to the screen under the desk.
    pub(in crate::app) fn leave_desk(&mut self) -> Effect {
        let records = self.open_readings(Trace::Left);
        if records.is_empty() {
            return self.close_desk();
        }
        self.say(records, After::Leave)
    }

    /// Hands out what is still to be written down of the text on the desk, because the session ends or another text comes.
    pub(in crate::app) fn write_reading(&mut self) {
        let records = self.open_readings(Trace::Left);
        if !records.is_empty() {
            // The session runs its errands before it ends.
            let _ = self.say(records, After::Nothing);
        }
    }

    fn open_readings(&self, trace: Trace) -> Vec<Record> {
        let desk = self.desk.as_ref().filter(|_| trace == Trace::Left);
        desk.map_or_else(Vec::new, |desk| desk.readings(&self.env))
    }

    /// Takes everything off the desk. What was done on it is said when the session has ended.
    pub(super) fn close_desk(&mut self) -> Effect {
        self.forget_reading();
        self.desk = None;
        self.asked = None;
        self.browser.refresh(&self.env);
        Effect::Redraw
    }
}

/// Whether a text that is left without a verdict is known to have been read in part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trace {
    Left,
    None,
}
