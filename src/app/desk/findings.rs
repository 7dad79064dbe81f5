//! What the checks found in the text at the desk: where each finding stands, which one is looked at, which are dismissed.

use super::super::env::Env;
use super::super::sheet::Along;
use super::Desk;
use super::text::{DeskText, Stretch};
use crate::archive::fault::Severity;
use crate::archive::model::{Language, StoryId};
use crate::proof::dismissals;
use crate::proof::finding::{Finding, Part};
use crate::proof::inspection::{Inspection, Known};
use crate::proof::progress::QueueItem;
use crate::proof::record::Dismissal;
use crate::proof::source::SourceFile;
use crate::text::Clean;

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
    /// Of what only the file has, the paragraph beside it.
    pub stretch: Stretch,
    /// The line of the file, from 1, for what only the file has.
    pub line: Option<usize>,
}

/// The findings of a text.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// All that the checks find, dismissed or not.
    found: Vec<Finding>,
    /// Those that nobody has dismissed, in the order of the text.
    marks: Vec<Mark>,
    at: Option<usize>,
    /// What was looked at last and is gone, because it was dismissed or mended: the walk goes on from there.
    left: Option<Box<Mark>>,
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
    /// Findings are walked in the same order as `former`.
    pub(super) fn keep_order(&mut self, former: &Self) {
        self.order = former.order;
    }

    /// The same as `former` after something was said or edited: the order stays, and what is looked at where it is still there.
    pub(super) fn follow(&mut self, former: &Self) {
        self.keep_order(former);
        let Some(looked_at) = former.current().or(former.left.as_deref()) else {
            return;
        };
        let is_it = |own: &Mark| {
            (own.finding.code, &own.stretch, own.line)
                == (looked_at.finding.code, &looked_at.stretch, looked_at.line)
        };
        self.at = self.marks.iter().position(is_it);
        if self.at.is_none() {
            self.left = Some(Box::new(looked_at.clone()));
        }
    }

    /// Counts the parts in another way, of which `now` tells. What stood in a part that is no more stands nowhere.
    pub(super) fn renumber(&mut self, now: impl Fn(usize) -> Option<usize>) {
        self.left = self.left.take().and_then(|mut mark| {
            mark.stretch.part = now(mark.stretch.part)?;
            Some(mark)
        });
        let at = self.at.take();
        let former = std::mem::take(&mut self.marks).into_iter().enumerate();
        for (number, mut mark) in former {
            let Some(part) = now(mark.stretch.part) else {
                continue;
            };
            if at == Some(number) {
                self.at = Some(self.marks.len());
            }
            mark.stretch.part = part;
            self.marks.push(mark);
        }
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
        self.left = None;
        self.at.take().is_some()
    }

    /// Walks in another order from now on, from its beginning.
    pub fn set_order(&mut self, order: Order) {
        self.order = order;
        self.at = None;
        self.left = None;
    }

    /// Looks at the next finding, seen from the one that is looked at, from one that is gone since it was, or else from the part
    /// `here`; goes round at the ends.
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
        self.left = None;
        self.current()
    }

    fn first_from(&self, order: &[usize], here: usize) -> Option<usize> {
        let mut marks = order.iter().map(|at| &self.marks[*at]);
        match (&self.left, self.order) {
            (Some(left), _) => marks.position(|mark| self.rank(mark) >= self.rank(left)),
            (None, Order::OfText) => marks.position(|mark| mark.stretch.part >= here),
            (None, Order::ErrorsFirst) => None,
        }
    }

    fn in_order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.marks.len()).collect();
        order.sort_by_key(|at| self.rank(&self.marks[*at]));
        order
    }

    /// Where a finding comes in the walk.
    fn rank(&self, mark: &Mark) -> impl Ord + use<> {
        let severity = match self.order {
            Order::OfText => None,
            Order::ErrorsFirst => Some(mark.finding.severity),
        };
        (severity, mark.stretch.order())
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

    /// The stretch that a note or a dismissal is anchored to: its words, those around it, or the beginning of its paragraph.
    pub fn anchored(&self, text: &DeskText) -> Stretch {
        let whole = text.parts[self.stretch.part].text.as_str();
        let quoted = dismissals::quoted(whole, self.stretch.range.clone());
        Stretch {
            part: self.stretch.part,
            range: quoted.unwrap_or(0..whole.len()),
        }
    }
}

/// The checks as they are run at the desk, over the text that `item` is. Its words are checked once they were looked up in the
/// background: a dictionary may take long for one of them.
fn inspection<'a>(env: &'a Env, item: &QueueItem) -> Inspection<'a> {
    let mut inspection = Inspection::new(&env.archive);
    let is_ready = env.texts_looked_up.contains(&text_of(item));
    if let Some(words) = env.words.as_deref().filter(|_| is_ready) {
        inspection = inspection.with_words(words);
    }
    match &env.watch {
        Some((watch, today)) => inspection.with_watch(watch, *today),
        None => inspection,
    }
}

pub(super) fn text_of(item: &QueueItem) -> (StoryId, Language) {
    (item.story, item.language.clone())
}

impl Desk {
    /// Runs the checks anew: the text, its file or what words are looked up in is another one.
    pub(super) fn inspect(&mut self, env: &Env) {
        self.findings.found = self.ask(env, |inspection, (story, language), known| {
            inspection.findings(story, language, known)
        });
        self.sift(env);
    }

    /// Asks the checks about the text on the desk, with what is known of it.
    fn ask<T>(
        &self,
        env: &Env,
        question: impl FnOnce(&Inspection<'_>, (StoryId, &str), Known<'_>) -> T,
    ) -> T {
        let QueueItem {
            story, language, ..
        } = &self.item;
        let ledger = env.progress.ledger(*story);
        let known = Known {
            source: self.source.as_ref().map(SourceFile::source),
            ledger: Some(&ledger),
        };
        question(&inspection(env, &self.item), (*story, language), known)
    }

    /// Leaves out what was dismissed meanwhile.
    pub(super) fn sift(&mut self, env: &Env) {
        let found = std::mem::take(&mut self.findings.found);
        let outcome = self.ask(env, |inspection, text, known| {
            inspection.judged(text, known, found.clone())
        });
        let marks = outcome.open.into_iter();
        let mut marks: Vec<Mark> = marks.filter_map(|finding| self.mark(finding)).collect();
        marks.sort_by_key(|mark| mark.stretch.order());
        let mut findings = Findings {
            found,
            marks,
            ..Findings::default()
        };
        findings.follow(&self.findings);
        self.findings = findings;
    }

    /// A finding in its place on the page; nothing if what it is about is not shown.
    fn mark(&self, finding: Finding) -> Option<Mark> {
        if finding.position.part != Part::Source {
            let stretch = self.text.of_finding(&finding.position)?;
            return Some(Mark {
                finding,
                stretch,
                line: None,
            });
        }
        let file = self.source.as_ref()?;
        let line = file.line_of(Part::Source, finding.position.paragraph);
        Some(Mark {
            stretch: self
                .text
                .beside(|(part, paragraph)| file.line_of(part, paragraph) <= line)?,
            line: Some(line),
            finding,
        })
    }

    /// What a volunteer says who leaves a finding as it is; nothing for an error, which has to be mended.
    pub(super) fn dismissal(&self, env: &Env, mark: &Mark, why: &Clean) -> Option<Dismissal> {
        let known = Known {
            source: self.source.as_ref().map(SourceFile::source),
            ledger: None,
        };
        let inspection = inspection(env, &self.item);
        inspection.dismissal(&mark.finding, known, why.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Message;
    use crate::proof::finding::Position;

    fn mark(part: usize) -> Mark {
        let position = Position {
            story: "long".to_owned(),
            language: "en".to_owned(),
            part: Part::Text,
            paragraph: part,
            range: 0..1,
        };
        let finding = Finding {
            code: "T120",
            severity: Severity::Warning,
            position,
            message: Message::new("desk-no-findings"),
            suggestion: None,
        };
        Mark {
            finding,
            stretch: Stretch { part, range: 0..1 },
            line: None,
        }
    }

    #[test]
    fn what_stood_in_a_part_that_is_no_more_stands_nowhere() {
        for (at, now_at) in [(0, Some(0)), (1, None), (2, Some(1))] {
            let mut findings = Findings {
                marks: (0..3).map(mark).collect(),
                at: Some(at),
                ..Findings::default()
            };
            findings.renumber(|part| [Some(0), None, Some(1)][part]);
            let parts = findings.marks.iter().map(|mark| mark.stretch.part);
            assert_eq!(parts.collect::<Vec<_>>(), [0, 1]);
            assert_eq!(findings.at, now_at, "{at}");
        }
    }
}
