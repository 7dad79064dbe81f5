//! TOML that somebody wrote by hand: a line that cannot be read is named and left out, and the rest still counts.

use crate::archive::toml_words::{in_our_words, is_duplicate};
use crate::locale::Message;
use crate::text::lines::Lines;
use toml::de::{DeTable, Error};

/// Times that a file is read again without the lines that were in the way.
const PASSES: usize = 20;

/// Something that is not TOML.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    /// Bytes from the start of the text.
    pub(super) at: usize,
    /// What is the matter and what to do about it.
    pub(super) what: Message,
}

/// The text without the lines that are not TOML, and at most one mistake a line.
///
/// Left-out lines become spaces, so that every position stays what it was. The parser could go on after a mistake by
/// itself, but what it then makes of the next lines can be missing or made up.
pub(super) fn without_mistakes(text: &str) -> (String, Vec<Mistake>) {
    // Blanking moves no line, so these are the lines of `rest` too.
    let lines = Lines::of(text);
    let mut mistakes = mistakes(text, &lines);
    mistakes.sort_by_key(|mistake| mistake.at);
    mistakes.dedup_by_key(|mistake| lines.line(mistake.at));
    let mut rest = text.to_owned();
    let mut places: Vec<usize> = mistakes.iter().map(|mistake| mistake.at).collect();
    for _ in 0..PASSES {
        let before = rest.clone();
        for at in places {
            blank(&mut rest, &lines, at);
        }
        if rest == before {
            break;
        }
        places = self::mistakes(&rest, &lines)
            .iter()
            .map(|mistake| mistake.at)
            .collect();
    }
    (rest, mistakes)
}

fn mistakes(text: &str, lines: &Lines) -> Vec<Mistake> {
    let (_, errors) = DeTable::parse_recoverable(text);
    let mistake = |error: &Error| {
        let at = error.span().map_or(0, |span| span.start);
        let line = text[line_start(lines, at)..].lines().next();
        Mistake {
            at,
            what: plain(error.message(), line.unwrap_or_default()),
        }
    };
    errors.iter().map(mistake).collect()
}

/// Blanks the line at byte `at`; with a heading, everything that stands under it.
fn blank(text: &mut String, lines: &Lines, at: usize) {
    let start = line_start(lines, at);
    let is_heading = text[start..].trim_start().starts_with('[');
    let mut end = start;
    for (index, line) in text[start..].split_inclusive('\n').enumerate() {
        if index > 0 && (!is_heading || line.trim_start().starts_with('[')) {
            break;
        }
        end += line.len();
    }
    let blanks: String = text[start..end]
        .bytes()
        .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(start..end, &blanks);
}

fn line_start(lines: &Lines, at: usize) -> usize {
    lines.start(lines.line(at)).unwrap_or(0)
}

/// What the parser says about `line`, said for whoever wrote it.
fn plain(message: &str, line: &str) -> Message {
    if is_duplicate(message) {
        return Message::new("config-set-twice");
    }
    let what = in_our_words(message, line).unwrap_or_else(|| Message::new("config-not-toml"));
    let mend = what.attribute("mend");
    Message::new("config-line-ignored")
        .message("what", what)
        .message("mend", mend)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> (Vec<String>, Vec<(usize, usize)>) {
        let (rest, mistakes) = without_mistakes(text);
        let (table, errors) = DeTable::parse_recoverable(&rest);
        assert_eq!(errors, []);
        let lines = Lines::of(text);
        let keys = table
            .get_ref()
            .keys()
            .map(|key| key.get_ref().to_string())
            .collect();
        (
            keys,
            mistakes
                .iter()
                .map(|mistake| lines.position(text, mistake.at))
                .collect(),
        )
    }

    #[test]
    fn only_the_line_at_fault_is_left_out() {
        for (text, keys, places) in [
            ("theme = dark\nwidth = 60\n", vec!["width"], vec![(1, 9)]),
            ("width: 80\nmouse = false\n", vec!["mouse"], vec![(1, 6)]),
            ("theme =\nmouse = false", vec!["mouse"], vec![(1, 8)]),
            ("a = 1\na = 2\nb = 3", vec!["a", "b"], vec![(2, 1)]),
            (
                "ä = 1\nb = \"ä\\q\"\nc = 3",
                vec!["c"],
                vec![(1, 1), (2, 8)],
            ),
            (
                "[keys.reader\ng = 'top'\n[keys.list]\nx = 'y'\n",
                vec!["keys"],
                vec![(1, 13)],
            ),
        ] {
            assert_eq!(
                read(text),
                (keys.into_iter().map(str::to_owned).collect(), places),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "[a-c=\\[\\]\"'\\\\#\n\r .{},1ä\u{0}]{0,40}") {
            let (rest, mistakes) = without_mistakes(&text);
            prop_assert_eq!(rest.len(), text.len());
            prop_assert!(mistakes.iter().all(|mistake| mistake.at <= text.len()));
            prop_assert_eq!(mistakes.is_empty(), toml::from_str::<toml::Table>(&text).is_ok());
        }
    }
}
