//! The checks of characters, scripts, wording and translations: one table of small rules, and how they are run over a text.
//!
//! A rule knows neither stories nor files: it looks at a passage, or at a pair of texts. Spelling, metadata and safety are
//! checked elsewhere; what they look for has its row here too, for explanations and reports.

mod apart;
mod blanks;
mod characters;
mod confusables;
mod examples;
mod invisible;
mod letters;
mod links;
mod numbers;
mod paired;
pub(super) mod passage;
mod persian;
mod punctuation;
mod quotes;
mod repeated;
pub(super) mod safety;
mod sources;
mod spelling;
pub(super) mod suffixes;
mod translation;
mod verbs;
mod written;

pub(super) use blanks::broken_words;
pub(super) use sources::check_line;
pub use sources::{Text, Translated};
pub(super) use spelling::{LISTED, SLIP, TWO_SPELLINGS, UNKNOWN};

use super::finding::{Finding, Part, Position};
use crate::archive::fault::Severity;
use crate::locale::{Locale, Message};
use crate::text::Clean;
pub use examples::Bad;
use paired::Pair;
use passage::Passage;
use std::ops::Range;

/// A check.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Stable ("T120").
    pub code: &'static str,
    pub severity: Severity,
    /// Languages in which it is a hint.
    hint_in: &'static [&'static str],
    languages: Languages,
    look: Look,
    /// Texts in which it finds something.
    pub bad: &'static [Bad],
    /// Texts in which it finds nothing, with their languages.
    pub good: &'static [(&'static str, &'static str)],
}

/// The languages whose texts a rule is for, by their primary subtags (BCP 47).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Languages {
    All,
    Only(&'static [&'static str]),
    Except(&'static [&'static str]),
}

/// Those of our languages that are written from right to left.
const ARABIC_SCRIPT: &[&str] = &["fa", "ar", "ckb"];

/// What a rule looks at.
#[derive(Clone, Copy)]
enum Look {
    /// A line of what the strings of the file say: the body, titles, rows, claims, names.
    Source(fn(&Passage<'_>, &mut Hits)),
    /// A paragraph as readers see it.
    Paragraph(fn(&Passage<'_>, &mut Hits)),
    /// An original and its translation; it finds places of the translation.
    Pair(fn(&Pair<'_>, &mut Hits)),
    /// Run elsewhere: spelling, safety.
    Apart,
}

/// Every rule, in the order of the codes.
pub const RULES: &[Rule] = &[
    apart::UNUSED_DISMISSAL,
    letters::FOREIGN_IN_PERSIAN,
    letters::FOREIGN_IN_ARABIC,
    letters::FOREIGN_DIGITS,
    letters::LATIN_PUNCTUATION,
    persian::PREFIX,
    suffixes::SUFFIX,
    persian::NON_JOINER,
    letters::SORANI_HEH,
    letters::OLD_FONT,
    spelling::LISTED,
    spelling::SLIP,
    spelling::UNKNOWN,
    spelling::TWO_SPELLINGS,
    safety::YEAR,
    safety::CALENDARS,
    safety::CONSENT,
    safety::WITHHELD,
    safety::NEARLY_WITHHELD,
    safety::PARTICULARS,
    safety::UNVEILED,
    safety::NOT_CHECKED,
    repeated::DOUBLED_WORD,
    blanks::DOUBLE_SPACE,
    punctuation::BEFORE,
    punctuation::NONE_BEHIND,
    punctuation::TWICE,
    punctuation::INSIDE,
    quotes::UNBALANCED,
    quotes::MIXED,
    quotes::STYLE,
    blanks::DASH,
    blanks::LINE_END_HYPHEN,
    links::TYPED_NOTE,
    links::LONG_PARAGRAPH,
    blanks::TRAILING,
    links::ADDRESS,
    invisible::UNPAIRED,
    invisible::OUT_OF_PLACE,
    invisible::INVISIBLE,
    characters::BROKEN,
    characters::PRESENTATION_FORM,
    characters::TATWEEL,
    characters::NOT_COMPOSED,
    confusables::MIXED_SCRIPTS,
    characters::MIXED_DIGITS,
    blanks::ODD_SPACE,
    translation::PARAGRAPHS,
    numbers::DIFFER,
    translation::NAMES,
    translation::UNCHANGED,
    translation::OUTDATED,
    translation::LENGTH,
    translation::END,
    translation::REFERENCES,
];

/// The rule with this code, in any case of letters.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES
        .iter()
        .find(|rule| rule.code.eq_ignore_ascii_case(code))
}

impl Rule {
    /// `check-t120`, of which `mend` is an attribute.
    pub fn message_name(&self) -> String {
        format!("check-{}", self.code.to_ascii_lowercase())
    }

    /// Why it is checked, in one line.
    pub fn reason(&self) -> Message {
        Message::new(self.message_name())
    }

    /// How to mend what it finds.
    pub fn mend(&self) -> Message {
        self.reason().attribute("mend")
    }

    /// What brings it about, told in words where no text of a few lines can show it.
    pub fn told_bad(&self, locale: &Locale) -> Option<Clean> {
        self.told(locale, "bad")
    }

    /// The same, mended.
    pub fn told_good(&self, locale: &Locale) -> Option<Clean> {
        self.told(locale, "good")
    }

    fn told(&self, locale: &Locale, attribute: &str) -> Option<Clean> {
        let message = self.reason().attribute(attribute);
        locale.has(message.name()).then(|| locale.say(&message))
    }

    /// The languages in which it is only a hint.
    pub const fn hint_in(&self) -> &'static [&'static str] {
        self.hint_in
    }

    /// Whether its findings stand in lines of the file and not in paragraphs.
    pub(super) const fn looks_at_source(&self) -> bool {
        matches!(self.look, Look::Source(_))
    }

    /// Whether it compares a translation with its original.
    pub const fn looks_at_pairs(&self) -> bool {
        matches!(self.look, Look::Pair(_))
    }

    /// Whether it is run by another module than this one.
    pub(super) const fn is_run_apart(&self) -> bool {
        matches!(self.look, Look::Apart)
    }

    /// Whether `spelling` runs it.
    pub fn is_of_spelling(&self) -> bool {
        self.is_among(&[LISTED, SLIP, UNKNOWN, TWO_SPELLINGS])
    }

    /// Whether `safety` runs it.
    pub fn is_of_safety(&self) -> bool {
        self.is_among(safety::ALL)
    }

    /// Whether what it finds stands in no text that somebody proofreads, so that nobody can dismiss it there.
    pub fn is_of_files(&self) -> bool {
        self.is_among(&[safety::YEAR, safety::CONSENT, safety::NOT_CHECKED])
    }

    /// Whether this build of the program has got what it needs.
    pub fn is_built_in(&self) -> bool {
        cfg!(feature = "typos") || self.code != SLIP.code
    }

    fn is_among(&self, rules: &[Self]) -> bool {
        rules.iter().any(|rule| rule.code == self.code)
    }

    /// How bad it is in a text of `language`.
    pub(super) fn severity_in(&self, language: &str) -> Severity {
        if self.hint_in.contains(&language) {
            Severity::Hint
        } else {
            self.severity
        }
    }

    fn is_for(&self, language: &str) -> bool {
        match self.languages {
            Languages::All => true,
            Languages::Only(languages) => languages.contains(&language),
            Languages::Except(languages) => !languages.contains(&language),
        }
    }
}

/// What one rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Hit {
    /// Of the translation, for a rule about a pair.
    paragraph: usize,
    range: Range<usize>,
    suggestion: Option<String>,
}

/// What a rule writes its findings into.
#[derive(Debug, Default)]
struct Hits(Vec<Hit>);

impl Hits {
    /// Notes that something is wrong with these bytes.
    fn mark(&mut self, range: Range<usize>) {
        self.mark_in(0, range);
    }

    /// Notes what is to stand in place of these bytes.
    fn mend(&mut self, range: Range<usize>, with: impl Into<String>) {
        self.0.push(Hit {
            paragraph: 0,
            range,
            suggestion: Some(with.into()),
        });
    }

    fn mark_in(&mut self, paragraph: usize, range: Range<usize>) {
        self.0.push(Hit {
            paragraph,
            range,
            suggestion: None,
        });
    }
}

/// Runs the rules over a text. The findings come in the order of their positions.
pub fn check(text: &Text<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for section in text.sections() {
        for (index, passage) in section.passages.iter().enumerate() {
            let place = text.place(section.part, index);
            findings.extend(check_passage(passage, &place));
        }
    }
    findings.sort_by_key(Finding::order);
    findings
}

/// Runs the rules about pairs over a translation. The findings stand in its text.
pub fn check_translation(pair: &Translated<'_>) -> Vec<Finding> {
    let prepared = pair.prepared();
    let language = prepared.translation.language;
    let mut findings = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.is_for(language)) {
        let Look::Pair(look) = rule.look else {
            continue;
        };
        let mut hits = Hits::default();
        look(&prepared, &mut hits);
        findings.extend(hits.0.into_iter().map(|hit| {
            let place = Position {
                story: pair.story.to_owned(),
                language: pair.translation.0.to_owned(),
                part: Part::Text,
                paragraph: hit.paragraph,
                range: 0..0,
            };
            let passage = prepared.translation.paragraphs.get(hit.paragraph);
            let text = passage.map_or("", |passage| passage.text);
            found(rule, hit, text, &place)
        }));
    }
    findings.sort_by_key(Finding::order);
    findings
}

/// Runs the rules for its part over one passage, whose paragraph is `place`.
fn check_passage(passage: &Passage<'_>, place: &Position) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.is_for(passage.language)) {
        let mut hits = Hits::default();
        match (rule.look, place.part) {
            (Look::Source(look), Part::Source) => look(passage, &mut hits),
            (Look::Paragraph(look), part) if part != Part::Source => look(passage, &mut hits),
            _ => {}
        }
        let findings_of = hits.0.into_iter();
        findings.extend(findings_of.map(|hit| found(rule, hit, passage.text, place)));
    }
    findings
}

fn found(rule: &Rule, hit: Hit, text: &str, paragraph: &Position) -> Finding {
    let words = text.get(hit.range.clone()).unwrap_or_default();
    Finding {
        code: rule.code,
        severity: rule.severity_in(passage::primary(&paragraph.language)),
        message: Finding::worded(rule.reason(), words),
        position: Position {
            range: hit.range,
            ..paragraph.clone()
        },
        suggestion: hit.suggestion,
    }
}

#[cfg(test)]
mod bundled;
#[cfg(test)]
mod tests;
