//! Findings that a volunteer has looked at and left as they are: which ones a dismissal names, and which dismissals name
//! none any more.
//!
//! A dismissal names a check and quotes the words, so it outlives edits elsewhere in the text. Errors are never dismissed:
//! they have to be mended.

use super::anchor::{Anchor, Page, Paragraph, Sighting, Spot};
use super::finding::{Finding, Part, Position};
use super::fingerprint::Target;
use super::inspection::Outcome;
use super::names::Handle;
use super::record::{self, Dismissal};
use super::rules::{self, Rule};
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
        let mut named = BTreeSet::new();
        let mut unused = Vec::new();
        for part in [record::Part::Meta, self.body] {
            for from_source in [false, true] {
                let concerned = self.concerned(given, part, from_source);
                if concerned.is_empty() {
                    continue;
                }
                let searched = Searched::new(self.lines_of(part, from_source));
                for given in concerned {
                    let place = searched.find(&given.1.anchor);
                    let own = self.named_by(given.1, place.as_ref());
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

    /// The hint that a dismissal names nothing, at its words if they are still there.
    fn unused(
        &self,
        (handle, dismissal): Given<'_>,
        place: Option<(Line<'_>, Range<usize>)>,
    ) -> Option<Finding> {
        let rule = rules::rule("D101")?;
        let ((part, paragraph, _), range) = place.unwrap_or((*self.lines.first()?, 0..0));
        let reason = Message::new("check-dismissal-unused")
            .outside("check", dismissal.check.clone())
            .outside("handle", handle.as_str());
        Some(Finding {
            code: rule.code,
            severity: rule.severity,
            position: Position {
                story: self.story.to_owned(),
                language: dismissal.target.language.clone(),
                part,
                paragraph,
                range,
            },
            // What it quotes may be what is not to be told.
            message: if rules::rule(&dismissal.check).is_some_and(Rule::is_of_safety) {
                reason
            } else {
                Finding::worded(reason, &dismissal.anchor.quote)
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

/// The dismissal of a finding in the paragraph `line`, with what the text itself is to volunteers, and the reason.
pub(super) fn dismissal(
    finding: &Finding,
    line: &str,
    (body, reason): (record::Part, Clean),
) -> Option<Dismissal> {
    if finding.severity == Severity::Error {
        return None;
    }
    let position = &finding.position;
    Some(Dismissal {
        target: Target::new(&position.language, part_of(position.part, body)),
        check: Clean::new(finding.code),
        anchor: anchor(line, finding)?,
        reason,
    })
}

/// The anchor of a finding in its paragraph. Where it is about no letters, the words around stand for them; where it is about
/// the whole paragraph, its beginning. Nothing if there is no word to hold on to.
fn anchor(text: &str, finding: &Finding) -> Option<record::Anchor> {
    let range = finding.position.range.clone();
    let range = quoted(text, range)?;
    let paragraph = Paragraph { text, hash: "" };
    let spot = Spot {
        paragraph: 0,
        range,
    };
    let Anchor {
        quote,
        prefix,
        suffix,
        ..
    } = Anchor::new(&[paragraph], &spot)?;
    (!fold(&quote).as_str().trim().is_empty()).then_some(record::Anchor {
        quote,
        prefix,
        suffix,
    })
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
