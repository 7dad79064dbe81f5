use super::*;
use BlockKind::{Break, Heading, Item, Paragraph, Quote, Speaker};
use proptest::prelude::*;

/// Kind and text of each block of a body that has no fault.
fn blocks(body: &str) -> Vec<(BlockKind, String)> {
    let markup = parse(body, &[]);
    assert_eq!(markup.faults, []);
    shown(&markup.blocks)
}

fn shown(blocks: &[Block]) -> Vec<(BlockKind, String)> {
    blocks
        .iter()
        .map(|block| (block.kind, block.text.to_string()))
        .collect()
}

/// The one block of a body.
fn only(body: &str) -> Block {
    let mut markup = parse(body, &[]);
    assert_eq!((markup.blocks.len(), &markup.faults), (1, &Vec::new()));
    markup.blocks.remove(0)
}

/// The styled words of a block.
fn styled(block: &Block) -> Vec<(&str, SpanStyle)> {
    block
        .spans
        .iter()
        .map(|span| (&block.text[span.range.clone()], span.style.clone()))
        .collect()
}

/// Lines and names of what is not allowed.
fn refused(body: &str) -> Vec<(usize, Stranger)> {
    let faults = parse(body, &[]).faults.into_iter();
    faults
        .map(|fault| match fault.what {
            MarkupError::NotAllowed(what) => (fault.line, what),
            other => panic!("{other:?}"),
        })
        .collect()
}

fn texts(body: &str) -> Vec<String> {
    parse(body, &[])
        .blocks
        .iter()
        .map(|block| block.text.to_string())
        .collect()
}

fn claim(id: &str, is_doubtful: bool) -> ClaimKey<'_> {
    ClaimKey { id, is_doubtful }
}

#[test]
fn a_doubtful_claim_bears_its_mark_behind_the_number() {
    let claims = [claim("sure", false), claim("unsure", true)];
    let markup = parse("One.[^sure] Two.[^unsure]", &claims);
    let block = &markup.blocks[0];
    assert_eq!(block.text.as_str(), "One.[1] Two.[2±]");
    let notes: Vec<_> = block
        .notes()
        .map(|(range, key)| (&block.text[range], key))
        .collect();
    assert_eq!(notes, [("[1]", "sure"), ("[2±]", "unsure")]);
}

#[test]
fn paragraphs_stand_between_blank_lines() {
    let body = "One sentence.\nAnother in its own line.\n\nA second paragraph.\n";
    assert_eq!(
        blocks(body),
        [
            (
                Paragraph,
                "One sentence. Another in its own line.".to_owned()
            ),
            (Paragraph, "A second paragraph.".to_owned()),
        ]
    );
    let lines: Vec<_> = parse(body, &[])
        .blocks
        .iter()
        .map(|block| block.line)
        .collect();
    assert_eq!(lines, [1, 4]);
    assert_eq!(parse("", &[]), Markup::default());
    assert_eq!(parse(" \n\n", &[]), Markup::default());
}

#[test]
fn a_persian_body_keeps_every_joiner_and_mark() {
    let body = "## خانهٔ پدری\n\nعلی‌نژاد گفت: «*نمی‌روم*». [تهران](country:IR)";
    assert_eq!(
        blocks(body),
        [
            (Heading(2), "خانهٔ پدری".to_owned()),
            (Paragraph, "علی‌نژاد گفت: «نمی‌روم». تهران".to_owned()),
        ]
    );
    let markup = parse(body, &[]);
    assert_eq!(
        styled(&markup.blocks[1]),
        [
            ("نمی‌روم", SpanStyle::Emphasis),
            ("تهران", SpanStyle::Link(Target::Country("IR".to_owned())))
        ]
    );
}

#[test]
fn headings_have_two_levels() {
    assert_eq!(
        blocks("## A *b*\n### C"),
        [(Heading(2), "A b".to_owned()), (Heading(3), "C".to_owned())]
    );
    let body = "# One\n\n#### Four\n\nUnder\n---\n";
    assert_eq!(
        refused(body),
        [
            (1, Stranger::HeadingOne),
            (3, Stranger::HeadingDeep),
            (5, Stranger::UnderlinedHeading)
        ]
    );
    assert!(
        parse(body, &[])
            .blocks
            .iter()
            .all(|block| block.kind == Paragraph)
    );
    assert_eq!(texts(body), ["One", "Four", "Under"]);
}

#[test]
fn emphasis_may_nest_and_the_outer_span_comes_first() {
    let block = only("a ***b** c*");
    assert_eq!(block.text.as_str(), "a b c");
    assert_eq!(
        styled(&block),
        [("b c", SpanStyle::Emphasis), ("b", SpanStyle::Strong)]
    );
}

#[test]
fn the_last_line_of_a_quotation_names_its_speaker() {
    let expected = [
        (Quote, "“Maman, he's dead.”".to_owned()),
        (Speaker, "Nasrin's daughter, by telephone".to_owned()),
    ];
    assert_eq!(
        blocks("> “Maman, he's dead.”\n> — Nasrin's daughter, by telephone"),
        expected
    );
    assert_eq!(
        blocks("> “Maman, he's dead.”\n>\n> — Nasrin's daughter, by telephone"),
        expected
    );
    assert_eq!(
        blocks("> “Maman, he's dead.”\\\n> — Nasrin's daughter, by telephone"),
        expected
    );
    let lines: Vec<_> = parse("\n> A\n> — B", &[])
        .blocks
        .iter()
        .map(|block| block.line)
        .collect();
    assert_eq!(lines, [2, 3]);
}

#[test]
fn only_the_last_line_is_the_speaker() {
    assert_eq!(
        blocks("> — Who goes there?\n> — A friend.\n>\n> They went on.\n\nAnd\n— so on"),
        [
            (Quote, "— Who goes there? — A friend.".to_owned()),
            (Quote, "They went on.".to_owned()),
            (Paragraph, "And — so on".to_owned()),
        ]
    );
}

#[test]
fn a_speaker_may_be_a_link_and_a_style_may_reach_over() {
    let markup = parse("> *Words\n> — [Hana](entry:hana), later*", &[]);
    assert_eq!(
        shown(&markup.blocks),
        [
            (Quote, "Words".to_owned()),
            (Speaker, "Hana, later".to_owned())
        ]
    );
    assert_eq!(styled(&markup.blocks[0]), [("Words", SpanStyle::Emphasis)]);
    assert_eq!(
        styled(&markup.blocks[1]),
        [
            ("Hana, later", SpanStyle::Emphasis),
            ("Hana", SpanStyle::Link(Target::Entry("hana".to_owned())))
        ]
    );
}

#[test]
fn lists_have_one_level() {
    assert_eq!(
        blocks("- one\n- two\n  and more\n\n3. three\n4. *four*"),
        [
            (Item(Marker::Bullet), "one".to_owned()),
            (Item(Marker::Bullet), "two and more".to_owned()),
            (Item(Marker::Number(3)), "three".to_owned()),
            (Item(Marker::Number(4)), "four".to_owned()),
        ]
    );
    assert_eq!(
        blocks("- one\n\n  goes on\n\n-\n"),
        [
            (Item(Marker::Bullet), "one".to_owned()),
            (Paragraph, "goes on".to_owned()),
            (Item(Marker::Bullet), String::new()),
        ]
    );
    assert_eq!(
        refused("- one\n  - two\n\n> - three"),
        [(2, Stranger::ListInside), (4, Stranger::ListInside)]
    );
    assert_eq!(texts("- one\n  - two"), ["one", "two"]);
}

#[test]
fn three_stars_are_a_break() {
    let middle = (Break, String::new());
    assert_eq!(
        blocks("a\n\n***\n\nb"),
        [
            (Paragraph, "a".to_owned()),
            middle,
            (Paragraph, "b".to_owned())
        ]
    );
}

#[test]
fn verse_keeps_its_lines() {
    let block = only("Black *crows\\\nin* the\\\npalms\nby the river");
    assert_eq!(block.text.as_str(), "Black crows in the palms by the river");
    assert_eq!(block.breaks, [12, 19]);
    assert_eq!(&block.text[19..], "palms by the river");
    // A backslash at the very end, and two spaces, are no verse.
    assert_eq!(only("a  \nb").breaks, [0; 0]);
    assert_eq!(only("a\\").text.as_str(), "a\\");
}

#[test]
fn footnotes_are_numbered_by_their_first_reference() {
    let body = "One[^b] and two[^a], again[^b].\n\n[^a]: The *first* letter.[^c]\n\n[^b]: The second.\n\n[^c]: Third.";
    let markup = parse(body, &[]);
    assert_eq!(markup.faults, []);
    assert_eq!(
        markup.blocks[0].text.as_str(),
        "One[1] and two[2], again[1]."
    );
    let notes: Vec<_> = markup.blocks[0].notes().collect();
    assert_eq!(notes, [(3..6, "b"), (14..17, "a"), (24..27, "b")]);
    let texts: Vec<_> = markup
        .notes
        .iter()
        .map(|n| (n.key.as_str(), n.blocks[0].text.as_str()))
        .collect();
    assert_eq!(
        texts,
        [
            ("b", "The second."),
            ("a", "The first letter.[3]"),
            ("c", "Third.")
        ]
    );
    assert_eq!(markup.notes[1].blocks[0].line, 3);
}

#[test]
fn a_claim_stands_behind_a_footnote_without_text() {
    let claims = [claim("years", false)];
    let markup = parse("Thirty-six years.[^years] A crowd.[^count]", &claims);
    assert_eq!(
        markup.blocks[0].text.as_str(),
        "Thirty-six years.[1] A crowd.[2]"
    );
    let empty = |key: &str| Note {
        key: key.to_owned(),
        blocks: Vec::new(),
    };
    assert_eq!(markup.notes, [empty("years"), empty("count")]);
    let what = MarkupError::NoteWithoutText("count".to_owned());
    assert_eq!(markup.faults, [MarkupFault { line: 1, what }]);
}

#[test]
fn a_note_that_no_sentence_refers_to_is_named_and_kept() {
    let markup = parse("Text.\n\n[^lost]: Words.\n", &[]);
    let what = MarkupError::NoteWithoutReference("lost".to_owned());
    assert_eq!(markup.faults, [MarkupFault { line: 3, what }]);
    assert_eq!(markup.notes[0].blocks[0].text.as_str(), "Words.");
    assert_eq!(
        refused("A[^a]\n\n[^a]: One.\n\n[^a]: Two."),
        [(5, Stranger::SecondFootnote)]
    );
}

#[test]
fn a_note_may_hold_what_a_body_may() {
    let markup = parse("- item[^a]\n\n[^a]: One.\n\n    > Two.\n    > — Three", &[]);
    assert_eq!(markup.faults, []);
    assert_eq!(
        shown(&markup.notes[0].blocks),
        [
            (Paragraph, "One.".to_owned()),
            (Quote, "Two.".to_owned()),
            (Speaker, "Three".to_owned())
        ]
    );
}

#[test]
fn links_lead_to_five_kinds_of_places() {
    let block = only(
        "[a](entry:x) [b](source:y) [c](theme:z) [d](country:GB) [e](https://example.org/q?a=b#c)",
    );
    let targets: Vec<_> = block
        .links()
        .map(|(range, target)| (&block.text[range], target.clone()))
        .collect();
    assert_eq!(
        targets,
        [
            ("a", Target::Entry("x".to_owned())),
            ("b", Target::Source("y".to_owned())),
            ("c", Target::Theme("z".to_owned())),
            ("d", Target::Country("GB".to_owned())),
            ("e", Target::Web("https://example.org/q?a=b#c".to_owned())),
        ]
    );
}

#[test]
fn a_link_to_nowhere_known_is_shown_as_its_words() {
    for address in [
        "http://example.org",
        "entry:",
        "mailto:a@b.c",
        "other",
        "https://",
        "javascript:alert(1)",
    ] {
        let markup = parse(&format!("Words\n[here]({address})."), &[]);
        let what = MarkupError::UnknownLink(address.to_owned());
        assert_eq!(markup.faults, [MarkupFault { line: 2, what }]);
        assert_eq!(markup.blocks[0].text.as_str(), "Words here.");
        assert_eq!(markup.blocks[0].spans, []);
    }
}

#[test]
fn everything_else_is_refused_by_line_and_shown_as_text() {
    let cases: [(&str, Stranger, &[&str]); 12] = [
        (
            "a <b>bold</b> word",
            Stranger::Html,
            &["a <b>bold</b> word"],
        ),
        (
            "<div>\nwords\n</div>",
            Stranger::Html,
            &["<div> words </div>"],
        ),
        ("![a tree](tree.png)", Stranger::Image, &["a tree"]),
        (
            "| a | b |\n|---|---|\n| c | d |",
            Stranger::Table,
            &["a | b", "c | d"],
        ),
        ("some `code` here", Stranger::Code, &["some code here"]),
        ("```\none\n  two\n```", Stranger::Code, &["one   two"]),
        ("    four spaces", Stranger::Code, &["four spaces"]),
        ("- [x] done", Stranger::TaskList, &["[x] done"]),
        (
            "see https://example.org now",
            Stranger::RawAddress,
            &["see https://example.org now"],
        ),
        (
            "<https://example.org>",
            Stranger::RawAddress,
            &["https://example.org"],
        ),
        ("[a](entry:b \"title\")", Stranger::LinkTitle, &["a"]),
        ("> > deep", Stranger::QuotationInside, &["deep"]),
    ];
    for (body, what, shown) in cases {
        let body = format!("First.\n\n{body}\n\nLast.");
        let faults = refused(&body);
        assert!(
            !faults.is_empty() && faults.iter().all(|&fault| fault == (3, what)),
            "{body}: {faults:?}"
        );
        let texts = texts(&body);
        assert_eq!(texts[0], "First.");
        assert_eq!(texts[1..texts.len() - 1], *shown);
        assert_eq!(texts[texts.len() - 1], "Last.");
    }
}

#[test]
fn links_are_written_in_one_piece() {
    assert_eq!(
        refused("[a][b]\n\n[b]: entry:c"),
        [(1, Stranger::LinkElsewhere)]
    );
    assert_eq!(refused("a\n[](entry:c)"), [(2, Stranger::LinkWithoutWords)]);
    assert_eq!(
        refused("> ***\n\n- ## a"),
        [(1, Stranger::BreakInside), (3, Stranger::HeadingInside)]
    );
}

#[test]
fn code_that_nothing_closes_does_not_run_into_our_own_definitions() {
    assert_eq!(
        texts("See.[^a]\n\n```\nthe [^a] end"),
        ["See.[^a]", "the [^a] end"]
    );
}

#[test]
fn a_body_reaches_the_terminal_clean() {
    let block = only("a&#27;b \u{202e}*c\u{2067}d*");
    assert_eq!(
        block.text.as_str(),
        "a\u{FFFD}b c\u{2067}d\u{2069}".replace('\u{FFFD}', "␛")
    );
    assert_eq!(styled(&block), [("c\u{2067}d", SpanStyle::Emphasis)]);
}

/// Bodies made of everything that means something.
fn body() -> impl Strategy<Value = String> {
    let parts = vec![
        "word",
        "سلام",
        " ",
        "\n",
        "\n\n",
        "> ",
        "— ",
        "- ",
        "1. ",
        "## ",
        "# ",
        "*",
        "**",
        "***\n",
        "\\\n",
        "  \n",
        "[^a]",
        "\n[^a]: ",
        "\n[^b]: ",
        "[^b",
        "](entry:x)",
        "[",
        "!",
        "`",
        "\n```\n",
        "<b>",
        "<!--",
        "|",
        "\n|-|\n",
        "    ",
        "\t",
        "\u{1b}",
        "\u{2067}",
        "\u{301}",
        "https://",
        "&#x202e;",
        "[x] ",
        "\r\n",
        "\\",
        "---\n",
    ];
    proptest::collection::vec(proptest::sample::select(parts), 0..40)
        .prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn every_body_gives_sound_blocks(body in body()) {
        let markup = parse(&body, &[claim("b", false)]);
        let lines = body.matches('\n').count() + 1;
        let notes = markup.notes.iter().flat_map(|note| &note.blocks);
        for block in markup.blocks.iter().chain(notes) {
            prop_assert!((1..=lines).contains(&block.line));
            let starts: Vec<_> = block.spans.iter().map(|span| span.range.start).collect();
            prop_assert!(starts.is_sorted() && block.breaks.is_sorted());
            for span in &block.spans {
                prop_assert!(!span.range.is_empty() && block.text.get(span.range.clone()).is_some());
            }
            for &at in &block.breaks {
                prop_assert!(block.text.is_char_boundary(at) && at > 0);
            }
            for (range, key) in block.notes() {
                let index = markup.notes.iter().position(|note| note.key == key);
                let shown = index.map(|index| format!("[{}]", index + 1));
                prop_assert_eq!(Some(&block.text[range]), shown.as_deref());
            }
        }
        for fault in &markup.faults {
            prop_assert!((1..=lines).contains(&fault.line));
        }
    }
}
