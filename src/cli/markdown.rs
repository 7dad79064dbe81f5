//! Writes a read body as Markdown again, in the subset that the archive uses, so that reading it anew gives the same
//! blocks. The text is logical; escapes stand where plain words would otherwise mean something.

use crate::text::Clean;
use crate::text::markup::{Block, BlockKind, Marker, Note, Span, SpanStyle, Target};

/// The lines of a body, without its footnotes.
pub(super) fn body(blocks: &[Block]) -> Vec<Clean> {
    let mut lines: Vec<Clean> = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        if let Some(before) = index.checked_sub(1).map(|before| &blocks[before]) {
            lines.extend(between(before.kind, block.kind).map(Clean::new));
        }
        lines.extend(block_lines(block));
    }
    lines
}

/// The lines of a footnote's definition.
pub(super) fn note(note: &Note) -> Vec<Clean> {
    let mut lines = body(&note.blocks).into_iter();
    let first = lines.next().unwrap_or_default();
    let mut all = vec![Clean::from(format!("[^{}]: {first}", note.key))];
    all.extend(lines.map(|line| match line.as_str() {
        "" => line,
        // What is indented by four belongs to the note.
        text => Clean::from(format!("    {text}")),
    }));
    all
}

/// Words in which nothing means anything but itself.
pub(super) fn plain(words: &str) -> String {
    let mut out = String::new();
    escape(words, &mut out);
    guarded(out)
}

/// What stands between two blocks: nothing within a list and before a speaker.
fn between(before: BlockKind, after: BlockKind) -> Option<&'static str> {
    use BlockKind::{Item, Quote, Speaker};
    match (before, after) {
        (Quote, Quote) => Some(">"),
        (Quote, Speaker)
        | (Item(Marker::Bullet), Item(Marker::Bullet))
        | (Item(Marker::Number(_)), Item(Marker::Number(_))) => None,
        _ => Some(""),
    }
}

fn block_lines(block: &Block) -> Vec<Clean> {
    if block.kind == BlockKind::Break {
        return vec![Clean::new("***")];
    }
    let (first, rest) = match block.kind {
        BlockKind::Paragraph | BlockKind::Break => (String::new(), ""),
        BlockKind::Heading(level) => ("#".repeat(level.into()) + " ", ""),
        BlockKind::Quote => ("> ".to_owned(), "> "),
        BlockKind::Speaker => ("> — ".to_owned(), "> "),
        BlockKind::Item(Marker::Bullet) => ("- ".to_owned(), "  "),
        BlockKind::Item(Marker::Number(number)) => (format!("{number}. "), "   "),
    };
    let text = inline(block);
    let last = text.len() - 1;
    let line = |(index, line): (usize, &String)| {
        let prefix = if index == 0 { &first } else { rest };
        // Verse: the line goes on in the next one.
        let end = if index < last { "\\" } else { "" };
        Clean::from(format!("{prefix}{}{end}", guarded(line.trim().to_owned())))
    };
    text.iter().enumerate().map(line).collect()
}

/// The text of a block with its marks, in one line or, for verse, in several.
fn inline(block: &Block) -> Vec<String> {
    let mut writer = Writer {
        block,
        lines: vec![String::new()],
        at: 0,
    };
    writer.within(0..block.text.len(), &block.spans);
    writer.lines
}

struct Writer<'a> {
    block: &'a Block,
    /// At least one.
    lines: Vec<String>,
    /// Bytes of the text that are written.
    at: usize,
}

impl Writer<'_> {
    /// Writes a part of the text with the spans in it, which begin in order, an outer one before what it holds.
    fn within(&mut self, part: std::ops::Range<usize>, spans: &[Span]) {
        let mut spans = spans;
        while let Some((span, rest)) = spans.split_first() {
            let inside = rest.partition_point(|inner| inner.range.start < span.range.end);
            let (inner, after) = rest.split_at(inside);
            self.text_to(span.range.start);
            self.span(span, inner);
            spans = after;
        }
        self.text_to(part.end);
    }

    fn span(&mut self, span: &Span, inner: &[Span]) {
        let (open, close) = match &span.style {
            SpanStyle::Emphasis => ("*", "*".to_owned()),
            SpanStyle::Strong => ("**", "**".to_owned()),
            SpanStyle::Link(target) => ("[", format!("]({})", address(target))),
            SpanStyle::Note(key) => {
                self.mark(&format!("[^{key}]"));
                self.at = span.range.end;
                return;
            }
        };
        self.mark(open);
        self.within(span.range.clone(), inner);
        self.mark(&close);
    }

    fn mark(&mut self, mark: &str) {
        let line = self.lines.last_mut().expect("there is always a line");
        // An exclamation mark before a link would make it an image.
        if mark.starts_with('[') && line.ends_with('!') {
            line.insert(line.len() - 1, '\\');
        }
        line.push_str(mark);
    }

    /// Writes the text up to byte `end`, beginning new lines where verse does.
    fn text_to(&mut self, end: usize) {
        let breaks = self.block.breaks.iter().copied();
        let here = breaks.filter(|at| (self.at + 1..=end).contains(at));
        let ends: Vec<(usize, bool)> = here.map(|at| (at, true)).chain([(end, false)]).collect();
        for (end, begins_line) in ends {
            if let Some(words) = self.block.text.get(self.at..end) {
                escape(
                    words,
                    self.lines.last_mut().expect("there is always a line"),
                );
                self.at = end;
            }
            if begins_line {
                self.lines.push(String::new());
            }
        }
    }
}

fn address(target: &Target) -> String {
    let address = match target {
        Target::Entry(id) => format!("entry:{id}"),
        Target::Source(id) => format!("source:{id}"),
        Target::Theme(id) => format!("theme:{id}"),
        Target::Country(code) => format!("country:{code}"),
        Target::Web(address) => address.clone(),
    };
    // In angle brackets an address may hold what would end it otherwise.
    if address.contains(['(', ')', ' ']) {
        format!("<{address}>")
    } else {
        address
    }
}

fn escape(words: &str, out: &mut String) {
    let mut rest = words.chars().peekable();
    while let Some(c) = rest.next() {
        let is_mark = match c {
            '\\' | '*' | '_' | '[' | ']' | '<' | '`' | '~' | '|' => true,
            // The beginning of an entity such as &amp;
            '&' => rest
                .peek()
                .is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#'),
            _ => false,
        };
        if is_mark {
            out.push('\\');
        }
        out.push(c);
    }
}

/// A line whose beginning cannot be taken for that of a heading, a list, a quotation or a break.
fn guarded(line: String) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mark = match line[digits..].chars().next() {
        Some('#' | '>' | '-' | '+' | '=') if digits == 0 => 0,
        Some('.' | ')') if digits > 0 => digits,
        _ => return line,
    };
    format!("{}\\{}", &line[..mark], &line[mark..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::load::load;
    use crate::archive::locate::Origin;
    use crate::text::markup::{Markup, parse};
    use proptest::prelude::*;

    fn written(markup: &Markup) -> String {
        let mut lines = body(&markup.blocks);
        for own in &markup.notes {
            lines.push(Clean::default());
            lines.extend(note(own));
        }
        let lines: Vec<&str> = lines.iter().map(Clean::as_str).collect();
        lines.join("\n")
    }

    /// Everything but the lines of the file.
    fn content(markup: &Markup) -> Vec<(String, Block)> {
        let notes = markup.notes.iter();
        let notes =
            notes.flat_map(|note| note.blocks.iter().map(|block| (note.key.clone(), block)));
        let blocks = markup.blocks.iter().map(|block| (String::new(), block));
        let numbered = blocks.chain(notes).map(|(key, block)| {
            let block = Block {
                line: 0,
                ..block.clone()
            };
            (key, block)
        });
        numbered.collect()
    }

    #[test]
    fn every_text_of_the_archive_is_read_back_as_it_was() {
        let archive = load(&Origin::Embedded).expect("the bundled archive");
        assert!(archive.stories.len() > 10);
        for story in &archive.stories {
            let claims: Vec<_> = story
                .claims
                .iter()
                .map(crate::archive::model::Claim::key)
                .collect();
            let translated = story
                .translations
                .iter()
                .filter_map(|own| own.text.as_ref());
            for text in translated.map(|own| &own.text).chain([&story.text]) {
                let again = parse(&written(text), &claims);
                assert_eq!(content(&again), content(text), "{}", story.slug);
            }
        }
    }

    #[test]
    fn marks_come_back_where_they_were() {
        let source = "A *word of **two** marks*, a [link](entry:nasrin), a note.[^one]\n\n\
            ## A heading\n\n\
            > “Maman,\\\n> he's dead.”\n> — Nasrin's daughter\n\n\
            1. one\n2. two\n\n\
            - three\n\n\
            ***\n\n\
            1988\\. #1 \\* \\[x\\] stays!\n\n\
            [^one]: First.\n\n    Second.\n";
        let markup = parse(source, &[]);
        assert_eq!(markup.faults, []);
        assert_eq!(content(&parse(&written(&markup), &[])), content(&markup));
        assert!(
            written(&markup)
                .starts_with("A *word of **two** marks*, a [link](entry:nasrin), a note.[^one]\n")
        );
    }

    proptest! {
        #[test]
        fn words_are_never_taken_for_marks(words in "[-a-z0-9#>*_.`+=!&;<|~\\\\\\[\\]() ]{1,30}") {
            let markup = parse(&plain(&Clean::new(words.trim())), &[]);
            let text: Vec<&str> = markup.blocks.iter().map(|block| block.text.as_str()).collect();
            prop_assume!(!words.trim().is_empty());
            prop_assert_eq!(text, [words.trim()]);
            prop_assert!(markup.blocks[0].spans.is_empty());
        }
    }
}
