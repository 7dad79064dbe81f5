//! Findings that a volunteer has looked at and left as they are: which ones a dismissal names, and which dismissals name
//! none any more.
//!
//! A dismissal names a check and quotes the words, so it outlives edits elsewhere in the text; of what must not be repeated it
//! quotes nothing, and counts until the paragraph is edited. Errors are never dismissed:
//! they have to be mended.

use super::anchor::{Anchor, Page, Paragraph, Sighting, Spot};
use super::finding::{Finding, Part, Position};
use super::fingerprint::{Mark, Target};
use super::inspection::Outcome;
use super::names::Handle;
use super::record::{self, Dismissal, Place};
use super::rules::{self, Rule};
use super::safety::{Hidden, Quotable};
use crate::archive::codes;
use crate::archive::fault::Severity;
use crate::locale::Message;
use crate::text::Clean;
use crate::text::fold::fold;
use std::collections::BTreeSet;
use std::ops::Range;

/// Code points that stand for a paragraph where a finding is about the whole of it.
const BEGINNING: usize = 64;

/// A paragraph that findings are counted in: its part, its number there, what it says.
pub(super) type Line<'a> = (Part, usize, &'a str);

/// A dismissal and who gave it.
pub(super) type Given<'a> = (&'a Handle, &'a Dismissal);

/// A text with what was found in it.
pub(super) struct Inspected<'a> {
    /// The slug of the story.
    pub(super) story: &'a str,
    pub(super) language: &'a str,
    pub(super) lines: Vec<Line<'a>>,
    pub(super) findings: Vec<Finding>,
    /// What the text is to volunteers: an original or a translation.
    pub(super) body: record::Part,
    /// Whether a rule was run over it.
    pub(super) was_run: &'a dyn Fn(&Rule) -> bool,
}

/// The lines of one part that a dismissal can quote, made ready to look for quotations.
struct Searched<'a> {
    lines: Vec<Line<'a>>,
    page: Page<'a>,
}

impl<'a> Searched<'a> {
    fn new(lines: Vec<Line<'a>>) -> Self {
        let paragraph = |(_, _, text): &Line<'a>| Paragraph { text, hash: "" };
        let paragraphs: Vec<Paragraph<'a>> = lines.iter().map(paragraph).collect();
        Self {
            page: Page::new(&paragraphs),
            lines,
        }
    }

    /// Where the words of a dismissal stand, if they are still there as they were quoted or the place is sure.
    fn find(&self, anchor: &record::Anchor) -> Option<(Line<'a>, Range<usize>)> {
        let wanted = Anchor {
            quote: anchor.quote.clone(),
            prefix: anchor.prefix.clone(),
            suffix: anchor.suffix.clone(),
            ..Anchor::default()
        };
        let sighting = wanted.find(&self.page);
        let Spot { paragraph, range } = sighting.spot()?.clone();
        let line = self.lines[paragraph];
        let is_quoted = || fold(&line.2[range.clone()]).as_str() == fold(&anchor.quote).as_str();
        let is_sure = matches!(sighting, Sighting::Found(..));
        (is_sure || is_quoted()).then_some((line, range))
    }
}

impl Inspected<'_> {
    /// Puts aside what was dismissed, and adds a hint for every dismissal that dismisses nothing. One of a check that was
    /// not run, or that this program does not know, is left in peace.
    pub(super) fn without_dismissed(self, given: &[Given<'_>]) -> Outcome {
        let (given, astray): (Vec<_>, Vec<_>) = given
            .iter()
            .partition(|given| self.astray(**given).is_none());
        let given = given.as_slice();
        let mut named = BTreeSet::new();
        let mut unused: Vec<Finding> = astray
            .into_iter()
            .filter_map(|given| self.hint(given, self.astray(given)?, None))
            .collect();
        for part in [record::Part::Meta, self.body] {
            for from_source in [false, true] {
                let concerned = self.concerned(given, part, from_source);
                if concerned.is_empty() {
                    continue;
                }
                let searched = Searched::new(self.lines_of(part, from_source));
                for given in concerned {
                    let (own, place) = match &given.1.place {
                        Place::Quoted(anchor) => {
                            let place = searched.find(anchor);
                            (self.named_by(given.1, place.as_ref()), place)
                        }
                        Place::Unquoted(mark, number) => {
                            let number = usize::try_from(*number).unwrap_or(usize::MAX);
                            let lines = searched.lines.iter();
                            let lines = lines.filter(|(_, _, text)| Mark::of(text) == *mark);
                            (self.counted(given.1, lines, number), None)
                        }
                    };
                    if own.is_empty() {
                        unused.extend(self.unused(given, place));
                    }
                    named.extend(own);
                }
            }
        }
        let mut outcome = Outcome::default();
        for (number, finding) in self.findings.into_iter().enumerate() {
            if named.contains(&number) {
                outcome.dismissed.push(finding);
            } else {
                outcome.open.push(finding);
            }
        }
        outcome.open.extend(unused);
        outcome.open.sort_by_key(Finding::order);
        outcome
    }

    /// The dismissals in a part of what was found by rules over the lines of the file, or by the others.
    fn concerned<'g>(
        &self,
        given: &[Given<'g>],
        part: record::Part,
        from_source: bool,
    ) -> Vec<Given<'g>> {
        let concerns = |(_, dismissal): &&Given<'g>| {
            let rule = self.run_rule(&dismissal.check);
            dismissal.target.part == part
                && rule.is_some_and(|rule| rule.looks_at_source() == from_source)
        };
        given.iter().filter(concerns).copied().collect()
    }

    /// The rule with this code, if it was run.
    fn run_rule(&self, code: &str) -> Option<&'static Rule> {
        rules::rule(code).filter(|rule| (self.was_run)(rule))
    }

    fn lines_of(&self, part: record::Part, from_source: bool) -> Vec<Line<'_>> {
        let is_of = |line: &&Line<'_>| {
            (line.0 == Part::Source) == from_source && part_of(line.0, self.body) == part
        };
        self.lines.iter().filter(is_of).copied().collect()
    }

    /// The findings that have this number among those of the check in any of the lines.
    fn counted<'l>(
        &self,
        dismissal: &Dismissal,
        lines: impl Iterator<Item = &'l Line<'l>>,
        number: usize,
    ) -> Vec<usize> {
        let of_line = |(part, paragraph, _): &Line<'_>| {
            let findings = self.findings.iter().enumerate();
            let mut own = findings.filter(|(_, finding)| {
                let position = &finding.position;
                finding.code.eq_ignore_ascii_case(&dismissal.check)
                    && (position.part, position.paragraph) == (*part, *paragraph)
            });
            own.nth(number)
        };
        let named = lines.filter_map(of_line);
        let named = named.filter(|(_, finding)| finding.severity != Severity::Error);
        named.map(|(index, _)| index).collect()
    }

    fn named_by(
        &self,
        dismissal: &Dismissal,
        place: Option<&(Line<'_>, Range<usize>)>,
    ) -> Vec<usize> {
        let Some(((part, paragraph, line), range)) = place else {
            return Vec::new();
        };
        let is_named = |finding: &Finding| {
            let position = &finding.position;
            finding.severity != Severity::Error
                && finding.code.eq_ignore_ascii_case(&dismissal.check)
                && (position.part, position.paragraph) == (*part, *paragraph)
                && is_named_by(line, range, &position.range)
        };
        let findings = self.findings.iter().enumerate();
        findings
            .filter(|(_, finding)| is_named(finding))
            .map(|(index, _)| index)
            .collect()
    }

    /// The message about a dismissal that could silence nothing in any text, if it is one.
    fn astray(&self, (_, dismissal): Given<'_>) -> Option<Message> {
        let rule = rules::rule(&dismissal.check);
        let is_of_file = codes::explain(&dismissal.check).is_some();
        if is_of_file || rule.is_some_and(Rule::is_of_files) {
            return Some(Message::new("check-dismissal-of-file"));
        }
        rule?;
        let language = &dismissal.target.language;
        (language != self.language)
            .then(|| Message::new("check-dismissal-no-text").outside("language", language.as_str()))
    }

    /// The hint that a dismissal names nothing, at its words if they are still there.
    fn unused(&self, given: Given<'_>, place: Option<(Line<'_>, Range<usize>)>) -> Option<Finding> {
        self.hint(given, Message::new("check-dismissal-unused"), place)
    }

    fn hint(
        &self,
        (handle, dismissal): Given<'_>,
        reason: Message,
        place: Option<(Line<'_>, Range<usize>)>,
    ) -> Option<Finding> {
        let rule = rules::rule("D101")?;
        let ((part, paragraph, _), range) = place.unwrap_or((*self.lines.first()?, 0..0));
        let reason = reason
            .outside("check", dismissal.check.clone())
            .outside("handle", handle.as_str());
        Some(Finding {
            code: rule.code,
            severity: rule.severity,
            position: Position {
                story: self.story.to_owned(),
                language: self.language.to_owned(),
                part,
                paragraph,
                range,
            },
            message: match &dismissal.place {
                Place::Quoted(anchor) if !is_of_safety(&dismissal.check) => {
                    Finding::worded(reason, &anchor.quote)
                }
                // What it quotes may be what is not to be told.
                _ => reason,
            },
            suggestion: None,
        })
    }
}

/// The part that volunteers judge which a part of the text belongs to, where `body` is what they call the text itself.
fn part_of(part: Part, body: record::Part) -> record::Part {
    match part {
        Part::Title | Part::Summary => record::Part::Meta,
        Part::Text | Part::Note(_) | Part::Source => body,
    }
}

fn is_of_safety(code: &str) -> bool {
    rules::rule(code).is_some_and(Rule::is_of_safety)
}

/// What a dismissal is made with.
pub(super) struct Made<'a> {
    /// What the text itself is to volunteers.
    pub(super) body: record::Part,
    pub(super) reason: Clean,
    /// What must not be repeated of the text.
    pub(super) hidden: Hidden<'a>,
    /// The number of the finding among those of its check in the paragraph, for where nothing is quoted.
    pub(super) number: &'a dyn Fn() -> usize,
}

/// The dismissal of a finding in the paragraph `line`; nothing for an error, and where there is no word to hold on to.
pub(super) fn dismissal(finding: &Finding, line: &str, made: Made<'_>) -> Option<Dismissal> {
    if finding.severity == Severity::Error {
        return None;
    }
    let position = &finding.position;
    Some(Dismissal {
        target: Target::new(&position.language, part_of(position.part, made.body)),
        check: Clean::new(finding.code),
        place: place(line, finding, &made)?,
        reason: made.reason,
    })
}

/// The place of a finding in its paragraph: what is quoted of it, and of its surroundings. Where it is about no letters, the words
/// around stand for them; where it is about the whole paragraph, its beginning. Nothing is quoted that must not be repeated.
fn place(text: &str, finding: &Finding, made: &Made<'_>) -> Option<Place> {
    let range = quoted(text, finding.position.range.clone())?;
    let quotable = made.hidden.quotable(text, &range);
    let quotable = quotable.filter(|own| own.quote == range && !is_of_safety(finding.code));
    let Some(Quotable { around, .. }) = quotable else {
        let number = u32::try_from((made.number)()).unwrap_or(u32::MAX);
        return Some(Place::Unquoted(Mark::of(text), number));
    };
    let paragraph = Paragraph {
        text: &text[around.clone()],
        hash: "",
    };
    let spot = Spot {
        paragraph: 0,
        range: range.start - around.start..range.end - around.start,
    };
    let anchor = record::Anchor::from(Anchor::new(&[paragraph], &spot)?);
    (!fold(&anchor.quote).as_str().trim().is_empty()).then_some(Place::Quoted(anchor))
}

/// The bytes of a paragraph that are quoted for a finding at `range`: its letters; where it has none, with the words around it;
/// for a finding about the whole paragraph, its beginning. Nothing if `range` is no range of it.
pub fn quoted(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let letters = fold(text.get(range.clone())?);
    Some(if range.is_empty() {
        let end = text.char_indices().nth(BEGINNING);
        0..end.map_or(text.len(), |(at, _)| at)
    } else if letters.as_str().trim().is_empty() {
        with_neighbours(text, range)
    } else {
        range
    })
}

/// Whether a dismissal that quotes these bytes of a paragraph names a finding at `range`: one place, and not what lies beside
/// it.
pub fn is_named_by(line: &str, quoted: &Range<usize>, range: &Range<usize>) -> bool {
    let overlaps = range.start < quoted.end && quoted.start < range.end;
    // Blanks at an end of the paragraph are not found again with the words beside them.
    let is_at_end = range.start == 0 || range.end >= line.trim_end().len();
    let touches = range.start <= quoted.end && quoted.start <= range.end;
    range.is_empty() || overlaps || is_at_end && touches
}

/// The bytes with the words before and behind them.
fn with_neighbours(text: &str, range: Range<usize>) -> Range<usize> {
    let is_outside = |letter: char| !letter.is_alphanumeric();
    let before = text[..range.start].trim_end_matches(is_outside);
    let words = before.char_indices().rev();
    let start = words
        .into_iter()
        .find(|(_, letter)| letter.is_whitespace())
        .map_or(0, |(at, letter)| at + letter.len_utf8());
    let behind = text[range.end..].trim_start_matches(is_outside);
    let end = text.len() - behind.len() + behind.find(char::is_whitespace).unwrap_or(behind.len());
    start.min(range.start)..end.max(range.end)
}
