//! Looks through every file of an archive, those that nobody is shown among them.

use super::super::rules::Rule;
use super::super::rules::safety::{
    CALENDARS, CONSENT, NEARLY_WITHHELD, NOT_CHECKED, PARTICULARS, UNVEILED, WITHHELD, YEAR,
};
use super::super::withheld::{Likeness, PATH, Withheld};
use super::comments::comments;
use super::lines::look_through;
use super::translated::Strangers;
use super::{Located, Watch, consent, fault, particulars, years};
use crate::archive::dates::{Date, Day};
use crate::archive::documents::{Content, Document, Held, Page};
use crate::archive::fault::Fault;
use crate::archive::model::{Archive, Story};
use crate::archive::own_words::without_addresses;
use crate::archive::vocabulary::{Kind, Status};
use crate::locale::Message;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

/// What is looked through, and for what.
#[derive(Clone, Copy, Debug)]
pub struct Survey<'a> {
    pub archive: &'a Archive,
    /// Every file of the archive.
    pub documents: &'a [Document],
    pub watch: &'a Watch,
    /// The day on which a consent has to hold.
    pub today: Day,
}

/// Keys whose values name no person and no place: ids, words of closed lists, dates.
const PLAIN: &[&str] = &[
    "id",
    "aliases",
    "event",
    "recorded",
    "issued",
    "modified",
    "date",
    "until",
    "withdrawn",
    "wikidata",
    "sources",
    "entry",
    "ref",
    "language",
    "schema",
];
/// Keys of dates.
const DATES: &[&str] = &[
    "event",
    "recorded",
    "issued",
    "modified",
    "date",
    "withdrawn",
    "updated",
    "accessed",
];

impl Survey<'_> {
    /// Everything that is found, in the order of paths and lines. Nothing of it repeats what it is about, but a path may be
    /// what it is about: it is shown through a [`Veil`](super::Veil).
    pub fn faults(&self) -> Vec<Located> {
        let mut faults: Vec<Located> = Vec::new();
        if let Watch::Off(why) = self.watch {
            faults.push(not_checked(Path::new(PATH), why).into());
        }
        for document in self.documents {
            if let Some(withheld) = self.watch.withheld() {
                let names = names_in(document, withheld).into_iter();
                faults.extend(names.map(Located::from));
            }
            if let Content::Text(page) = &document.content {
                let found = Found {
                    path: &document.path,
                    page,
                };
                faults.extend(found.in_entry(self.today_or_edition()));
            }
        }
        for story in &self.archive.stories {
            faults.extend(self.of_story(story));
        }
        faults.sort_by_cached_key(|Located { fault, .. }| {
            (fault.path.clone(), fault.line, fault.column, fault.code)
        });
        faults
    }

    /// Today or, where the clock is behind the archive, the day of its edition.
    fn today_or_edition(&self) -> Day {
        let edition = self.archive.frame.updated.as_ref();
        let edition = edition.and_then(Date::latest);
        edition.map_or(self.today, |day| day.max(self.today))
    }

    fn found_at(&self, path: &Path) -> Option<Found<'_>> {
        let document = self
            .documents
            .iter()
            .find(|document| document.path == path)?;
        match &document.content {
            Content::Text(page) => Some(Found {
                path: &document.path,
                page,
            }),
            Content::Other | Content::Unread(_) => None,
        }
    }

    /// What only shows when an entry, its date and its translations are seen together.
    fn of_story(&self, story: &Story) -> Vec<Located> {
        let mut faults = Vec::new();
        let Some(own) = self.found_at(&story.path) else {
            return faults;
        };
        let body = own.page.string("text.body");
        if let (Kind::Event, Some(event), Some(body)) = (story.kind, &story.dates.event, body) {
            let astray = years::astray(&[&body.value], event);
            faults.extend(astray.map(|(_, range)| own.marked(&CALENDARS, body, &range)));
        }
        let strangers = Strangers::of(self.archive, story);
        for translation in &story.translations {
            let key = format!("translations.{}.", translation.language);
            let inline = own.page.strings.iter();
            let inline = inline.filter(|held| held.key.starts_with(&key));
            let whole = translation.text.as_ref();
            let whole = whole.and_then(|text| self.found_at(&text.path));
            let texts = whole.iter().flat_map(|found| {
                let keys = ["title", "summary", "text.body"].into_iter();
                keys.filter_map(move |key| Some((found, found.page.string(key)?)))
            });
            for (found, held) in inline.map(|held| (&own, held)).chain(texts) {
                let names = strangers.find(&held.value).into_iter();
                faults.extend(names.map(|range| found.marked(&UNVEILED, held, &range)));
            }
        }
        faults
    }
}

fn not_checked(path: &Path, why: &Message) -> Fault {
    Fault {
        what: Message::new("safety-not-checked").message("why", why.clone()),
        remedy: why.attribute("mend"),
        ..fault(&NOT_CHECKED, path, 0)
    }
}

/// The withheld names of a file: at most one fault a line, and never where in it.
fn names_in(document: &Document, withheld: &Withheld) -> Vec<Fault> {
    let path = document.path.as_path();
    let name = path.to_string_lossy();
    let mut lines: BTreeMap<usize, Likeness> = BTreeMap::new();
    lines.extend(withheld.likest(&name).map(|likeness| (0, likeness)));
    match &document.content {
        Content::Text(_) if path == Path::new(PATH) => {}
        Content::Text(page) => look_through(page, withheld, &mut lines),
        Content::Other => {}
        Content::Unread(why) => return vec![not_checked(path, why)],
    }
    let told = lines.into_iter().map(|(line, likeness)| {
        let rule = match likeness {
            Likeness::Same => &WITHHELD,
            Likeness::Near => &NEARLY_WITHHELD,
        };
        let fault = fault(rule, path, line);
        if line > 0 {
            return fault;
        }
        let what = Message::new("safety-name-of-file");
        Fault {
            remedy: what.attribute("mend"),
            what,
            ..fault
        }
    });
    told.collect()
}

/// A file of text, to find things in.
struct Found<'a> {
    path: &'a Path,
    page: &'a Page,
}

impl Found<'_> {
    /// A fault at bytes of a string.
    fn marked(&self, rule: &Rule, held: &Held, range: &Range<usize>) -> Located {
        let [start, end] = [range.start, range.end].map(|at| self.page.byte_of(held, at));
        let (line, column) = self.page.position(start);
        let words = self.page.text.get(start..end).unwrap_or_default();
        Located {
            length: words.chars().count(),
            fault: Fault {
                column,
                ..fault(rule, self.path, line)
            },
        }
    }

    /// What is found in an entry's file by itself, whether or not the entry can be shown.
    fn in_entry(&self, today: Day) -> Vec<Located> {
        let mut faults = Vec::new();
        faults.extend(self.unlikely_dates(today));
        if !self.path.starts_with("entries") {
            return faults;
        }
        faults.extend(self.consent(today));
        for held in &self.page.strings {
            let last = held.key.rsplit('.').next().unwrap_or_default();
            if PLAIN.contains(&last) || held.key.starts_with("relations.") {
                continue;
            }
            let text = without_addresses(&held.value);
            let places = particulars::find(&text).into_iter();
            faults.extend(places.map(|range| self.marked(&PARTICULARS, held, &range)));
            let pairs = years::contradictions(&held.value).into_iter();
            faults.extend(pairs.map(|range| self.marked(&CALENDARS, held, &range)));
        }
        let told = comments(self.page).filter(|(_, line)| !particulars::find(line).is_empty());
        faults.extend(told.map(|(number, _)| fault(&PARTICULARS, self.path, number).into()));
        faults
    }

    fn unlikely_dates(&self, today: Day) -> Vec<Located> {
        let is_date = |held: &&Held| {
            let last = held.key.rsplit('.').next().unwrap_or_default();
            DATES.contains(&last)
        };
        let dates = self.page.strings.iter().filter(is_date);
        let unlikely = dates.filter(|held| {
            let date = Date::parse(held.value.trim());
            date.is_ok_and(|date| years::is_unlikely(&date, today))
        });
        unlikely
            .map(|held| self.marked(&YEAR, held, &(0..0)))
            .collect()
    }

    /// That the consent to a published entry is missing or has ended.
    fn consent(&self, today: Day) -> Option<Located> {
        let page = self.page;
        let status = page.string("status").map(|held| held.value.as_str());
        let is_entry = page.string("translation_of").is_none();
        if !is_entry || status == Some(Status::Withdrawn.word()) {
            return None;
        }
        let date = |key| {
            let held = page.string(key)?;
            Some((Date::parse(held.value.trim()).ok()?, held))
        };
        let (until, withdrawn) = (date("consent.until"), date("consent.withdrawn"));
        let ended = consent::ended(
            until.as_ref().map(|(date, _)| date),
            withdrawn.as_ref().map(|(date, _)| date),
            today,
        );
        let is_published = status == Some(Status::Published.word());
        let has_consent = page.string("consent.level").is_some();
        let missing =
            || (is_published && !has_consent).then(|| Message::new("safety-consent-missing"));
        let what = ended.or_else(missing)?;
        let held = withdrawn.or(until).map(|(_, held)| held);
        let held = held.or_else(|| page.string("status"))?;
        let fault = Fault {
            remedy: what.attribute("mend"),
            what,
            ..self.marked(&CONSENT, held, &(0..0)).fault
        };
        Some(fault.into())
    }
}
