//! A scan for multi-line strings that do not end or end too soon, the two slips that break a whole file.
//!
//! It looks at the text of a file that the parser has refused, and needs only know where strings begin and end.

/// A multi-line string that is broken; places are bytes of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// It begins at `start` and never ends.
    Unclosed { start: usize, quotes: &'static str },
    /// It begins at `start`, and its ending quotes stand at `end` with more text behind them.
    ClosedEarly {
        start: usize,
        end: usize,
        quotes: &'static str,
    },
}

/// A multi-line string from its first quote to its ending ones.
#[derive(Clone, Copy, Debug)]
struct Long {
    start: usize,
    end: usize,
    quotes: &'static str,
}

/// The first multi-line string of `text` that is broken, if any.
pub(super) fn find_broken(text: &str) -> Option<Broken> {
    let mut at = 0;
    let mut last: Option<Long> = None;
    while let Some(found) = text[at..].find(['#', '"', '\'']) {
        let start = at + found;
        let rest = &text[start..];
        let Some(quotes) = ["'''", "\"\"\""]
            .into_iter()
            .find(|quotes| rest.starts_with(quotes))
        else {
            at = start + short_length(rest);
            continue;
        };
        if let Some(long) = last.filter(|_| !is_value(text, start)) {
            // Quotes that open nothing show that the string before them was closed by mistake.
            return Some(Broken::ClosedEarly {
                start: long.start,
                end: long.end,
                quotes: long.quotes,
            });
        }
        let Some(end) = closing(text, start + 3, quotes) else {
            return Some(Broken::Unclosed { start, quotes });
        };
        if opens_another(text, end) {
            return Some(Broken::Unclosed { start, quotes });
        }
        at = end + 3;
        if !is_line_end(&text[at..]) {
            return Some(Broken::ClosedEarly { start, end, quotes });
        }
        last = Some(Long { start, end, quotes });
    }
    None
}

/// Bytes to pass over: a comment to the end of its line, a short string to its end or that of its line.
fn short_length(rest: &str) -> usize {
    let line = rest.split('\n').next().unwrap_or(rest);
    if rest.starts_with('#') {
        return line.len();
    }
    let quote = &line[..1];
    let mut inside = line[1..].char_indices();
    while let Some((at, c)) = inside.next() {
        if c == '\\' && quote == "\"" {
            inside.next();
        } else if quote.starts_with(c) {
            return 1 + at + 1;
        }
    }
    line.len()
}

/// The byte of the ending quotes. Up to two more quotes before them belong to the text.
fn closing(text: &str, from: usize, quotes: &str) -> Option<usize> {
    let mut at = from;
    loop {
        let found = at + text.get(at..)?.find(quotes)?;
        let escapes = text[from..found]
            .bytes()
            .rev()
            .take_while(|&b| b == b'\\')
            .count();
        if quotes == "\"\"\"" && escapes % 2 == 1 {
            at = found + 1;
            continue;
        }
        let more = text[found + 3..]
            .chars()
            .take_while(|&c| quotes.starts_with(c))
            .count();
        return Some(found + more.min(2));
    }
}

/// Whether quotes at `at` stand where a value can: after `=`, `[` or `,`.
fn is_value(text: &str, at: usize) -> bool {
    text[..at].trim_end().ends_with(['=', '[', ','])
}

/// Whether the quotes at `at`, which end one string, look like the beginning of the next: `key = '''`.
fn opens_another(text: &str, at: usize) -> bool {
    let line = text[..at].rsplit('\n').next().unwrap_or_default();
    line.split_once('=').is_some_and(|(key, rest)| {
        let key = key.trim();
        rest.trim().is_empty()
            && !key.is_empty()
            && key
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    })
}

/// Whether nothing but what may follow a value stands in the rest of the line.
fn is_line_end(rest: &str) -> bool {
    let line = rest.split('\n').next().unwrap_or_default().trim_start();
    line.is_empty() || line.starts_with(['#', ',', ']', '}'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_strings_are_left_alone() {
        for text in [
            "a = '''\nit's 'fine' \"\"\" here\n'''\n",
            "a = \"it's\" # '''\nb = 'x'\n",
            "a = '''x'''''\n",
            "a = [ '''x''', '''y''' ]\n",
            "a = \"\\\"'''\"\n",
            "a = \"\"\"x \\\"\"\" y\"\"\"\n",
        ] {
            assert_eq!(find_broken(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_without_an_end_is_told_by_its_beginning() {
        let open = |start| {
            Some(Broken::Unclosed {
                start,
                quotes: "'''",
            })
        };
        assert_eq!(find_broken("a = 1\nbody = '''\nwords\n"), open(13));
        assert_eq!(
            find_broken("note = '''\nwords\nbody = '''\nmore\n'''\n"),
            open(7)
        );
    }

    #[test]
    fn a_text_that_ends_too_soon_is_told_by_that_end() {
        let early = |start, end| {
            Some(Broken::ClosedEarly {
                start,
                end,
                quotes: "'''",
            })
        };
        assert_eq!(
            find_broken("body = '''\nShe said '''no'''.\n'''\n"),
            early(7, 20)
        );
        assert_eq!(
            find_broken("body = '''\nwords\n'''\nmore words\n'''\n"),
            early(7, 17)
        );
    }
}
