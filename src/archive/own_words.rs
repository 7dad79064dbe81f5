//! Wording that entries share with other people's works. The archive retells in its own words; facts may be taken over,
//! sentences may not.
//!
//! It is asked for with `rawi check --against`, not at loading, because the works are not part of the archive.

use super::body::QUOTATION;
use super::codes::Code;
use super::fault::Fault;
use super::files::Tree;
use super::load::NoArchive;
use super::locate::Origin;
use super::sheet::Sheet;
use super::syntax;
use crate::locale::Message;
use crate::text::lines::Lines;
use crate::text::runs::Wording;
use crate::text::{Clean, words};
use std::ops::Range;
use std::path::Path;
use toml::Spanned;
use toml::de::DeValue;

/// A work that entries may retell and must not repeat.
#[derive(Clone, Debug)]
pub struct Work {
    /// What messages call it.
    pub name: String,
    pub text: String,
}

/// The works, ready to compare with.
struct Library<'a> {
    works: &'a [Work],
    wording: Wording,
}

/// Compares every string of every entry and translation with `works`, names aside.
///
/// A quotation in a block of its own is left out if it has at most twelve words and names its speaker. Files that
/// cannot be read are passed over: loading the archive has told of them.
pub fn copied(origin: &Origin, works: &[Work]) -> Result<Vec<Fault>, NoArchive> {
    let tree = Tree::at(origin)?;
    let library = Library {
        works,
        wording: Wording::of(works.iter().map(|work| work.text.as_str())),
    };
    let mut faults = Vec::new();
    for path in tree.list(Path::new("entries")).files {
        let Ok(bytes) = tree.read(&path) else {
            continue;
        };
        if let Ok(sheet) = Sheet::decode(&path, &bytes) {
            faults.extend(library.compare(sheet));
        }
    }
    Ok(faults)
}

impl Library<'_> {
    fn compare(&self, sheet: Sheet) -> Vec<Fault> {
        let Some(table) = syntax::parse(&sheet) else {
            return Vec::new();
        };
        for (key, value) in &table {
            self.compare_value(&sheet, key.get_ref(), value);
        }
        drop(table);
        let copied = |fault: &Fault| fault.code == Code::CopiedWords.row().code;
        sheet.into_faults().into_iter().filter(copied).collect()
    }

    fn compare_value(&self, sheet: &Sheet, key: &str, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            // A name is not wording, however long it is.
            DeValue::String(_) if key == "name" => {}
            DeValue::String(text) if key == "body" => {
                for part in prose(text) {
                    self.compare_text(sheet, value.span(), (text, part));
                }
            }
            DeValue::String(text) => {
                self.compare_text(sheet, value.span(), (text, 0..text.len()));
            }
            DeValue::Array(items) => {
                for item in items {
                    self.compare_value(sheet, key, item);
                }
            }
            DeValue::Table(table) => {
                for (key, value) in table {
                    self.compare_value(sheet, key.get_ref(), value);
                }
            }
            DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => {}
        }
    }

    /// Compares a part of a string that stands at `span` of the file.
    fn compare_text(&self, sheet: &Sheet, span: Range<usize>, (text, part): (&str, Range<usize>)) {
        let offset = part.start;
        let part = without_addresses(text.get(part).unwrap_or_default());
        for run in self.wording.shared(&part) {
            let work = &self.works[run.work];
            let (line, _) = Lines::of(&work.text).position(&work.text, run.at);
            let what = Message::new("finding-copied-words")
                .count("count", run.words)
                .outside("work", work.name.as_str())
                .inside("line", line.to_string())
                .outside("words", excerpt(&part[run.range.clone()]))
                .inside("most", QUOTATION.to_string());
            let at = in_file(sheet, span.clone(), text, offset + run.range.start);
            sheet.report(Code::CopiedWords, at, what);
        }
    }
}

/// The byte of the file at which byte `at` of the string stands whose value has this span: the start of the value if
/// escapes keep the two apart.
fn in_file(sheet: &Sheet, span: Range<usize>, text: &str, at: usize) -> usize {
    let raw = sheet.text().get(span.clone()).unwrap_or_default();
    raw.find(text)
        .map_or(span.start, |quotes| span.start + quotes + at)
}

/// The parts of a body that must be in our own words: all but short quotations with a speaker.
fn prose(body: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    let mut quote: Option<usize> = None;
    for line in body.split_inclusive('\n').chain([""]) {
        if line.starts_with('>') {
            quote.get_or_insert(at);
        } else if let Some(from) = quote.take()
            && is_free(&body[from..at])
        {
            parts.push(start..from);
            start = at;
        }
        at += line.len();
    }
    parts.push(start..body.len());
    parts
}

/// Whether a quotation, as it is written, may stand in the words of its work.
fn is_free(quotation: &str) -> bool {
    let is_speaker = |line: &&str| line.trim_start_matches(['>', ' ']).starts_with('—');
    let quoted: usize = quotation
        .lines()
        .filter(|line| !is_speaker(line))
        .map(words)
        .sum();
    quoted <= QUOTATION && quotation.lines().any(|line| is_speaker(&line))
}

/// The text with blanks in place of the addresses of links and the keys of notes, byte for byte.
pub(crate) fn without_addresses(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((start, close)) = [("](", ')'), ("[^", ']')]
        .into_iter()
        .filter_map(|(open, close)| Some((rest.find(open)?, close)))
        .min()
    {
        let length = rest[start..]
            .find(close)
            .map_or(rest.len() - start, |end| end + 1);
        out.push_str(&rest[..start]);
        out.extend(std::iter::repeat_n(' ', length));
        rest = &rest[start + length..];
    }
    out.push_str(rest);
    out
}

/// The words of a run as a message shows them: on one line, without markup, at most 100 code points.
fn excerpt(run: &str) -> Clean {
    let plain = run.replace(['[', ']', '*'], "");
    let words: Vec<&str> = plain.split_whitespace().collect();
    let line: String = words.join(" ").chars().take(100).collect();
    Clean::new(&line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_quotations_with_a_speaker_are_free_and_no_others() {
        let free = "> “Maman, he is dead.”\n> — Nasrin's daughter, by telephone\n";
        let nobody = "> “Maman, he is dead.”\n";
        let long =
            "> one two three four five six seven eight nine ten eleven twelve thirteen\n> — A\n";
        for (quotation, expected) in [(free, true), (nobody, false), (long, false)] {
            let body = format!("Before.\n\n{quotation}\nAfter.\n");
            let own: String = prose(&body).into_iter().map(|part| &body[part]).collect();
            assert_eq!(!own.contains(quotation), expected, "{quotation}");
            assert!(own.contains("Before.") && own.contains("After."));
        }
        let last = format!("Before.\n\n{free}");
        assert_eq!(prose(&last), [0..9, last.len()..last.len()]);
    }

    #[test]
    fn addresses_are_no_words_and_leave_every_byte_in_its_place() {
        let text = "گفت [so](entry:a-b) far.[^years] End [^open";
        let plain = without_addresses(text);
        assert_eq!(plain.len(), text.len());
        assert_eq!(plain.find("far"), text.find("far"));
        let left: Vec<&str> = plain.split_whitespace().collect();
        assert_eq!(left, ["گفت", "[so", "far.", "End"]);
    }
}
