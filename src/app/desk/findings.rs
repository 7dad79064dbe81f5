//! What the checks found in the text at the desk: where each finding stands, which one is looked at, which are dismissed.

use super::super::env::Env;
use super::super::sheet::Along;
use super::text::{DeskText, Stretch};
use crate::archive::fault::Severity;
use crate::archive::model::{Story, StoryId};
use crate::proof::anchor::{Anchor, Page, Sighting, Spot};
use crate::proof::finding::{Finding, Part};
use crate::proof::record::{Dismissal, Record};
use crate::proof::rules::{Text, Translated, check, check_translation};
use crate::proof::standing::Ledger;

/// In which order findings are walked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As they stand in the text.
    #[default]
    OfText,
    ErrorsFirst,
}

/// A finding and where it stands.
#[derive(Clone, Debug)]
pub struct Mark {
    pub finding: Finding,
    pub stretch: Stretch,
}

/// The findings of a text.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// Those that nobody has dismissed, in the order of the text.
    marks: Vec<Mark>,
    at: Option<usize>,
    order: Order,
}

/// How many findings of each severity are open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    pub errors: usize,
    pub warnings: usize,
    pub hints: usize,
}

impl Findings {
    /// Checks the text of `story` that is on the page.
    pub fn new(env: &Env, story: StoryId, text: &DeskText) -> Self {
        let language = text.sources.first().map(|source| &source.target.language);
        let found = language.map_or_else(Vec::new, |language| inspect(env, story, language));
        let dismissed = Dismissed::new(text, &env.progress.ledger(story));
        let placed = found.into_iter().filter_map(|finding| {
            let stretch = text.of_finding(&finding.position)?;
            Some(Mark { finding, stretch })
        });
        let mut marks: Vec<Mark> = placed.filter(|mark| !dismissed.names(text, mark)).collect();
        marks.sort_by_key(|mark| mark.stretch.order());
        Self {
            marks,
            ..Self::default()
        }
    }

    /// The same after something was said or edited: the order stays, and what is looked at where it is still there.
    #[must_use]
    pub fn follow(mut self, former: &Self) -> Self {
        self.order = former.order;
        self.at = former.current().and_then(|mark| {
            let is_it =
                |own: &Mark| (own.finding.code, &own.stretch) == (mark.finding.code, &mark.stretch);
            self.marks.iter().position(is_it)
        });
        self
    }

    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The finding that is looked at.
    pub fn current(&self) -> Option<&Mark> {
        self.marks.get(self.at?)
    }

    /// Looks at none.
    pub fn look_away(&mut self) -> bool {
        self.at.take().is_some()
    }

    /// Walks in another order from now on, from its beginning.
    pub fn set_order(&mut self, order: Order) {
        self.order = order;
        self.at = None;
    }

    /// Looks at the next finding, seen from the one that is looked at or else from the part `here`; goes round at the ends.
    pub fn step(&mut self, along: Along, here: usize) -> Option<&Mark> {
        let order = self.in_order();
        let now = self
            .at
            .and_then(|at| order.iter().position(|own| *own == at));
        let last = order.len().checked_sub(1)?;
        let next = match (now, along) {
            (Some(now), Along::Forward) if now == last => 0,
            (Some(now), Along::Forward) => now + 1,
            (Some(now), Along::Backward) => now.checked_sub(1).unwrap_or(last),
            (None, Along::Forward) => self.first_from(&order, here).unwrap_or(0),
            (None, Along::Backward) => {
                let next = self.first_from(&order, here).unwrap_or(order.len());
                next.checked_sub(1).unwrap_or(last)
            }
        };
        self.at = order.get(next).copied();
        self.current()
    }

    fn first_from(&self, order: &[usize], here: usize) -> Option<usize> {
        match self.order {
            Order::OfText => order
                .iter()
                .position(|at| self.marks[*at].stretch.part >= here),
            Order::ErrorsFirst => None,
        }
    }

    fn in_order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.marks.len()).collect();
        if self.order == Order::ErrorsFirst {
            order.sort_by_key(|at| self.marks[*at].finding.severity);
        }
        order
    }

    pub fn open(&self) -> Open {
        let count = |severity| {
            let of = |mark: &&Mark| mark.finding.severity == severity;
            self.marks.iter().filter(of).count()
        };
        Open {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            hints: count(Severity::Hint),
        }
    }

    /// Looks at the first error, for whoever has to see to it.
    pub fn look_at_error(&mut self) -> Option<&Mark> {
        let is_error = |mark: &Mark| mark.finding.severity == Severity::Error;
        self.at = self.marks.iter().position(is_error);
        self.current()
    }
}

impl Mark {
    /// The words that it is about, or all of its paragraph.
    pub fn words<'a>(&self, text: &'a DeskText) -> &'a str {
        let whole = text.parts[self.stretch.part].text.as_str();
        whole
            .get(self.stretch.range.clone())
            .filter(|words| !words.is_empty())
            .unwrap_or(whole)
    }

    /// The stretch that a note or a dismissal is anchored to: its words, or all of its paragraph.
    pub fn anchored(&self, text: &DeskText) -> Stretch {
        let whole = text.parts[self.stretch.part].text.as_str();
        let words = whole.get(self.stretch.range.clone()).unwrap_or_default();
        if words.trim().is_empty() {
            return Stretch {
                part: self.stretch.part,
                range: 0..whole.len(),
            };
        }
        self.stretch.clone()
    }
}

/// Runs the checks over the text of a story in one language.
fn inspect(env: &Env, id: StoryId, language: &str) -> Vec<Finding> {
    let story = env.archive.story(id);
    let own = (language != story.language).then_some(language);
    let mut found = Text::of(story, own).map_or_else(Vec::new, |text| check(&text));
    found.extend(own.map_or_else(Vec::new, |own| pair(env, story, own)));
    // What no reader sees stands in the file alone.
    found.retain(|finding| finding.position.part != Part::Source);
    found
}

fn pair(env: &Env, story: &Story, language: &str) -> Vec<Finding> {
    let Some(whole) = story.full_translation(language) else {
        return Vec::new();
    };
    let names: Vec<_> = env.archive.names.values().collect();
    check_translation(&Translated {
        story: &story.slug,
        original: (&story.language, &story.text),
        translation: (language, &whole.text),
        names: &names,
        changed: &[],
    })
}

/// The places of which somebody said that they are right as they stand.
struct Dismissed {
    /// The source, the code and the spot.
    places: Vec<(usize, String, Spot)>,
}

impl Dismissed {
    fn new(text: &DeskText, ledger: &Ledger<'_>) -> Self {
        let mut places = Vec::new();
        for (number, source) in text.sources.iter().enumerate() {
            let own = ledger
                .records()
                .filter_map(|signed| match &signed.entry.record {
                    Record::Dismissal(dismissal) if dismissal.target == source.target => {
                        Some(dismissal)
                    }
                    _ => None,
                });
            let own: Vec<&Dismissal> = own.collect();
            if own.is_empty() {
                continue;
            }
            let page = Page::new(&source.anchored());
            places.extend(own.into_iter().filter_map(|dismissal| {
                let spot = find(&dismissal.anchor, &page)?;
                Some((number, dismissal.check.to_string(), spot))
            }));
        }
        Self { places }
    }

    fn names(&self, text: &DeskText, mark: &Mark) -> bool {
        let Some((source, spot)) = text.spot(&mark.anchored(text)) else {
            return false;
        };
        self.places.iter().any(|(own, code, place)| {
            (*own, code.as_str()) == (source, mark.finding.code)
                && place.paragraph == spot.paragraph
                && place.range.start < spot.range.end
                && spot.range.start < place.range.end
        })
    }
}

/// Where the words of a dismissal stand; a place that is not sure silences nothing.
fn find(kept: &crate::proof::record::Anchor, page: &Page<'_>) -> Option<Spot> {
    let anchor = Anchor {
        quote: kept.quote.clone(),
        prefix: kept.prefix.clone(),
        suffix: kept.suffix.clone(),
        ..Anchor::default()
    };
    match anchor.find(page) {
        Sighting::Found(spot, _) => Some(spot),
        Sighting::Moved(..) | Sighting::Orphan => None,
    }
}
