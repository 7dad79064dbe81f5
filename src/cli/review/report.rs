//! What `rawi review` knows: numbers by language and shelf, what every volunteer said, what waits for whom.
//!
//! It is the JSON that scripts read, with words of the files in it and nothing of any language.

use super::super::surroundings::Opened;
use super::discretion::Discretion;
use super::open_points::{self, NoteReport, Raised};
use super::queue::{self, Queue};
use crate::archive::StoryId;
use crate::archive::model::{Archive, Language, Story};
use crate::proof::fingerprint::Target;
use crate::proof::names::Handle;
use crate::proof::progress::Progress;
use crate::proof::record::{Judgement, Part, Record};
use crate::proof::safety::Watch;
use crate::proof::standing::{ENOUGH, Opinion, Standing, State};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What is asked.
pub(super) struct Asked<'a> {
    pub(super) stories: Vec<StoryId>,
    /// Whether the stories were named, which asks for everything that was said of them.
    pub(super) is_named: bool,
    /// What of it must not be repeated.
    pub(super) watch: &'a Watch,
    /// Whose queue is told.
    pub(super) reviewer: Option<Handle>,
    /// What somebody reads whom the archive does not know.
    pub(super) languages: Vec<Language>,
}

#[derive(Serialize)]
pub(super) struct Report {
    pub(super) entries: usize,
    /// Entries of which something was said.
    pub(super) reviewed: usize,
    /// Texts, originals and translations.
    pub(super) languages: Vec<Shelf>,
    /// Entries.
    pub(super) countries: Vec<Shelf>,
    /// Entries.
    pub(super) themes: Vec<Shelf>,
    pub(super) reviewers: Vec<Reviewer>,
    /// Parts that are in dispute or changed; of entries that were named, all.
    pub(super) texts: Vec<TextReport>,
    /// Open ones; of entries that were named, all.
    pub(super) notes: Vec<NoteReport>,
    pub(super) flags: Vec<Raised>,
    /// Languages that fewer than two volunteers read.
    pub(super) alone: Vec<Alone>,
    pub(super) waiting: Option<Queue>,
    /// Review files that git has not; nothing where git has no say.
    pub(super) uncommitted: Option<Vec<String>>,
}

/// How many texts or entries are in each state.
#[derive(Clone, Serialize)]
pub(super) struct Shelf {
    pub(super) id: String,
    pub(super) states: BTreeMap<&'static str, usize>,
}

#[derive(Serialize)]
pub(super) struct Reviewer {
    pub(super) handle: String,
    pub(super) languages: Vec<Language>,
    /// Parts of entries, as they are now or were before a change.
    pub(super) ok: usize,
    pub(super) problem: usize,
    pub(super) notes: usize,
    /// Nothing where nobody has said what this volunteer reads.
    pub(super) waiting: Option<usize>,
}

/// Where a part of an entry stands.
#[derive(Serialize)]
pub(super) struct TextReport {
    pub(super) entry: String,
    pub(super) language: Language,
    pub(super) part: &'static str,
    pub(super) state: &'static str,
    /// Paragraphs, from 0, that changed since it was judged.
    pub(super) changed: Vec<u32>,
    pub(super) opinions: Vec<OpinionReport>,
    #[serde(skip)]
    pub(super) standing: Standing,
}

#[derive(Serialize)]
pub(super) struct OpinionReport {
    pub(super) reviewer: String,
    pub(super) at: String,
    pub(super) judgement: Judgement,
    /// Whether it is about the present text.
    pub(super) present: bool,
    /// Why it was given against the desk's advice.
    pub(super) forced: Option<String>,
}

/// A language with no second reader.
#[derive(Serialize)]
pub(super) struct Alone {
    pub(super) language: Language,
    /// Texts that two persons have not read yet.
    pub(super) texts: usize,
    pub(super) readers: Vec<String>,
}

impl Report {
    pub(super) fn new(opened: &Opened, asked: &Asked<'_>) -> Self {
        let Opened { archive, progress } = opened;
        let stories = asked.stories.iter().copied();
        let reviewed = stories.clone().filter(|id| progress.found(*id).is_some());
        let told: Vec<Discretion<'_>> = reviewed
            .map(|id| Discretion::of(opened, id, asked.watch))
            .collect();
        let state = |id: StoryId| progress.state(archive, id);
        let by = |shelf: fn(&Story) -> &[String]| {
            let entries = stories.clone().flat_map(|id| {
                let shelves = shelf(archive.story(id)).iter();
                shelves.map(move |shelf| (shelf.clone(), state(id)))
            });
            counted(entries)
        };
        Self {
            entries: asked.stories.len(),
            reviewed: told.len(),
            languages: counted(texts(opened, &asked.stories)),
            countries: by(|story| &story.countries),
            themes: by(|story| &story.themes),
            reviewers: reviewers(opened, asked),
            texts: told
                .iter()
                .flat_map(|own| text_reports(own, asked.is_named))
                .collect(),
            notes: told
                .iter()
                .flat_map(open_points::notes)
                .filter(|note| asked.is_named || note.open)
                .collect(),
            flags: told.iter().flat_map(open_points::flags).collect(),
            alone: alone(opened, asked),
            waiting: asked
                .reviewer
                .as_ref()
                .map(|handle| queue::of(opened, asked, handle)),
            uncommitted: None,
        }
    }
}

/// The texts of stories, by language, with their states.
fn texts(opened: &Opened, stories: &[StoryId]) -> Vec<(String, State)> {
    let Opened { archive, progress } = opened;
    let of_story = |id: &StoryId| {
        let story = archive.story(*id);
        let targets = Target::all(story).into_iter();
        let texts = targets.filter(|target| target.part != Part::Meta);
        let state = |target: Target| {
            let state = progress.state_in(archive, *id, &target.language)?;
            Some((target.language, state))
        };
        texts.filter_map(state).collect::<Vec<_>>()
    };
    stories.iter().flat_map(of_story).collect()
}

/// Counts states by shelf, in the order of the ids.
fn counted(all: impl IntoIterator<Item = (String, State)>) -> Vec<Shelf> {
    let mut shelves: BTreeMap<String, BTreeMap<&'static str, usize>> = BTreeMap::new();
    for (id, state) in all {
        *shelves
            .entry(id)
            .or_default()
            .entry(state.word())
            .or_default() += 1;
    }
    let shelf = |(id, states)| Shelf { id, states };
    shelves.into_iter().map(shelf).collect()
}

/// Everybody whom the archive knows, and everybody who has said something of the stories.
fn reviewers(opened: &Opened, asked: &Asked<'_>) -> Vec<Reviewer> {
    let Opened { archive, progress } = opened;
    let mut all: BTreeMap<Handle, Reviewer> = BTreeMap::new();
    let known = progress
        .volunteers()
        .all()
        .map(|(handle, _)| handle.clone());
    let ledgers = asked.stories.iter().map(|id| progress.ledger(*id));
    let said: Vec<_> = ledgers
        .flat_map(|ledger| ledger.records().collect::<Vec<_>>())
        .collect();
    let speakers = said.iter().map(|signed| signed.by.handle.clone());
    for handle in known.chain(speakers) {
        all.entry(handle)
            .or_insert_with_key(|handle| reviewer(archive, progress, asked, handle));
    }
    for signed in said {
        let Some(reviewer) = all.get_mut(&signed.by.handle) else {
            continue;
        };
        if let Record::Note(_) = &signed.entry.record {
            reviewer.notes += 1;
        }
    }
    // Of each part, the last word of everybody: who says the same twice has read it once.
    let reviewed = asked
        .stories
        .iter()
        .filter(|id| progress.found(**id).is_some());
    for standing in reviewed.flat_map(|id| progress.standings(archive, *id)) {
        for (handle, opinion) in &standing.opinions {
            let Some(own) = all.get_mut(handle) else {
                continue;
            };
            match opinion.judgement {
                Judgement::Ok => own.ok += 1,
                Judgement::Problem => own.problem += 1,
                Judgement::Reading => {}
            }
        }
    }
    all.into_values().collect()
}

fn reviewer(
    archive: &Archive,
    progress: &Progress,
    asked: &Asked<'_>,
    handle: &Handle,
) -> Reviewer {
    let chosen: BTreeSet<StoryId> = asked.stories.iter().copied().collect();
    // Of oneself the program knows what one reads; of a stranger it does not.
    let is_asked = asked.reviewer.as_ref() == Some(handle);
    let languages: &[Language] = if is_asked { &asked.languages } else { &[] };
    let volunteer = progress.volunteer(handle, languages);
    let waiting = || {
        let queue = progress.queue(archive, handle, languages).into_iter();
        queue.filter(|item| chosen.contains(&item.story)).count()
    };
    Reviewer {
        handle: handle.to_string(),
        waiting: (!volunteer.languages.is_empty()).then(waiting),
        languages: volunteer.languages.clone(),
        ok: 0,
        problem: 0,
        notes: 0,
    }
}

fn text_reports(told: &Discretion<'_>, is_named: bool) -> Vec<TextReport> {
    let Opened { archive, progress } = told.opened;
    let standings = progress.standings(archive, told.id).into_iter();
    let is_wanted =
        |standing: &Standing| is_named || matches!(standing.state, State::Problem | State::Stale);
    let report = |standing: Standing| TextReport {
        entry: told.story().slug.clone(),
        language: standing.target.language.clone(),
        part: standing.target.part.word(),
        state: standing.state.word(),
        changed: standing
            .changes
            .as_ref()
            .map_or_else(Vec::new, |changes| changes.paragraphs.clone()),
        opinions: opinions(told, &standing),
        standing,
    };
    standings.filter(is_wanted).map(report).collect()
}

fn opinions(told: &Discretion<'_>, standing: &Standing) -> Vec<OpinionReport> {
    let found = told.opened.progress.found(told.id);
    let report = |(handle, opinion): (&Handle, &Opinion)| {
        let key = (opinion.verdict, handle.clone());
        let signed = found.and_then(|found| found.records.get(&key))?;
        let forced = match &signed.entry.record {
            Record::Verdict(verdict) => verdict.forced.as_ref().map(|forced| told.said(forced)),
            _ => None,
        };
        Some(OpinionReport {
            reviewer: handle.to_string(),
            at: open_points::day(signed.entry.at),
            judgement: opinion.judgement,
            present: opinion.changes.is_none(),
            forced,
        })
    };
    standing.opinions.iter().filter_map(report).collect()
}

/// Languages in which texts wait for two readers and fewer are known. Where nobody is known, nothing can be said.
fn alone(opened: &Opened, asked: &Asked<'_>) -> Vec<Alone> {
    let volunteers = opened.progress.volunteers();
    if volunteers.all().next().is_none() {
        return Vec::new();
    }
    let mut waiting: BTreeMap<Language, usize> = BTreeMap::new();
    for (language, state) in texts(opened, &asked.stories) {
        if !matches!(state, State::Validated | State::Exempt) {
            *waiting.entry(language).or_default() += 1;
        }
    }
    let alone = |(language, texts): (Language, usize)| {
        let readers: Vec<String> = volunteers
            .readers(&language)
            .map(ToString::to_string)
            .collect();
        (readers.len() < ENOUGH).then_some(Alone {
            language,
            texts,
            readers,
        })
    };
    waiting.into_iter().filter_map(alone).collect()
}
