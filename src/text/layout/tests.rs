mod conformance;
mod visual;

use super::*;
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

/// The lines as a reader of left-to-right cells sees them.
fn screen(laid: &Laid) -> Vec<String> {
    let line = |line: &Line| line.cells.iter().map(|cell| laid.glyph(cell)).collect();
    laid.lines.iter().map(line).collect()
}

fn wrap(text: &str, width: u16) -> Vec<String> {
    screen(&lay_out(&Clean::new(text), &Shape::wrap(width)))
}

fn one_line(text: &str, width: u16) -> String {
    screen(&lay_out(&Clean::new(text), &Shape::one_line(width))).concat()
}

/// What is asked of every layout of every text.
fn assert_sound(text: &Clean, shape: &Shape<'_>) -> Laid {
    let laid = lay_out(text, shape);
    let mut covered: Vec<Range<usize>> = laid.blanks.iter().map(|blank| blank.0.clone()).collect();
    for line in &laid.lines {
        let mut column = line.cells.first().map_or(0, |cell| cell.column);
        for cell in &line.cells {
            assert_eq!(cell.column, column, "a gap or an overlap");
            column = cell.end();
            assert!(column <= shape.width.max(1), "outside the line");
            assert_eq!(
                laid.glyph(cell).width(),
                usize::from(cell.width),
                "{:?}",
                laid.glyph(cell)
            );
            if cell.source().is_empty() {
                assert_eq!(laid.glyph(cell), "…");
            } else {
                assert!(
                    line.source.start <= cell.source().start
                        && cell.source().end <= line.source.end
                );
                covered.push(cell.source());
            }
        }
        assert_eq!(line.width, column);
    }
    let lines = laid.lines.iter().map(|line| line.source.clone());
    assert_one_after_another(lines.collect(), text);
    covered.sort_by_key(|range| range.start);
    assert_one_after_another(covered, text);
    laid
}

/// `ranges` cover the text without gap or overlap, on the boundaries of its characters.
fn assert_one_after_another(ranges: Vec<Range<usize>>, text: &str) {
    let mut at = 0;
    for range in ranges {
        assert_eq!(range.start, at);
        assert!(range.start < range.end || text.is_empty());
        assert!(text.is_char_boundary(range.end));
        at = range.end;
    }
    assert_eq!(at, text.len());
}

#[test]
fn lines_break_between_words_and_lose_the_space() {
    assert_eq!(
        wrap("The telephone rang in west London", 12),
        ["The", "telephone", "rang in west", "London"]
    );
    let laid = lay_out(&Clean::new("a  b "), &Shape::wrap(1));
    assert_eq!(
        laid.blanks,
        [(1..3, Blank::LineEnd), (4..5, Blank::LineEnd)]
    );
    assert_eq!(laid.lines[0].source, 0..3);
}

#[test]
fn white_space_may_hang_over_the_edge() {
    assert_eq!(wrap("word      next", 4), ["word", "next"]);
    assert_eq!(wrap("word     \u{200e}", 4), ["word"]);
    assert_eq!(wrap("   ", 2), [""]);
    assert_eq!(wrap("  in", 4), ["  in"]);
}

#[test]
fn a_word_longer_than_a_line_is_broken_between_clusters() {
    assert_eq!(
        wrap("ab Donaudampfschiff", 6),
        ["ab", "Donaud", "ampfsc", "hiff"]
    );
    assert_eq!(
        wrap("e\u{301}e\u{301}e\u{301}", 2),
        ["e\u{301}e\u{301}", "e\u{301}"]
    );
}

#[test]
fn wide_clusters_never_hang_over_the_edge() {
    assert_eq!(wrap("日本語", 5), ["日本", "語"]);
    assert_eq!(wrap("日a", 1), ["\u{FFFD}", "a"]);
}

#[test]
fn verse_begins_its_lines_where_it_is_told() {
    let text = Clean::new("one two three");
    let shape = Shape {
        breaks: &[4, 8],
        ..Shape::wrap(20)
    };
    assert_eq!(
        screen(&assert_sound(&text, &shape)),
        ["one", "two", "three"]
    );
    let shape = Shape {
        breaks: &[0, 0, 4, 4, 13, 99],
        ..Shape::wrap(5)
    };
    assert_eq!(
        screen(&assert_sound(&text, &shape)),
        ["one", "two", "three"]
    );
}

#[test]
fn a_soft_hyphen_is_seen_only_where_a_line_ends() {
    let text = "Freund\u{ad}schaft";
    assert_eq!(wrap(text, 20), ["Freundschaft"]);
    assert_eq!(wrap(text, 8), ["Freund-", "schaft"]);
    // Without room for the hyphen the word breaks anywhere.
    assert_eq!(wrap(text, 6), ["Freund", "schaft"]);
    assert_eq!(
        wrap("ab Freund\u{ad}schaft", 9),
        ["ab", "Freund-", "schaft"]
    );
}

#[test]
fn an_empty_text_has_one_empty_line() {
    for shape in [Shape::wrap(9), Shape::one_line(9), Shape::wrap(0)] {
        let laid = assert_sound(&Clean::default(), &shape);
        assert_eq!(laid.lines, [Line::default()]);
        assert_eq!(
            (laid.line_of(7), laid.hit(0, 0), laid.caret(3)),
            (0, None, (0, 0))
        );
    }
}

#[test]
fn a_title_that_has_no_room_ends_in_an_ellipsis() {
    assert_eq!(one_line("Tahrir Square", 13), "Tahrir Square");
    assert_eq!(one_line("Tahrir Square", 12), "Tahrir Squa…");
    assert_eq!(one_line("Tahrir Square", 8), "Tahrir…");
    assert_eq!(one_line("Tahrir Square", 1), "…");
    assert_eq!(one_line("日本語", 5), "日本…");
    assert_eq!(one_line("日本語", 4), "日…");
    let laid = lay_out(&Clean::new("Tahrir Square"), &Shape::one_line(8));
    assert_eq!(laid.blanks, [(6..13, Blank::Cut)]);
    assert_eq!((laid.lines.len(), laid.lines[0].source.clone()), (1, 0..13));
    assert!(laid.lines[0].cells[6].source().is_empty());
}

#[test]
fn the_cursor_of_a_prompt_stands_behind_a_space() {
    let typed = Clean::new("one ");
    let laid = lay_out(&typed, &Shape::one_line(9));
    assert_eq!(
        (laid.caret(0), laid.caret(3), laid.caret(4)),
        ((0, 0), (0, 3), (0, 4))
    );
    assert_eq!(columns(&typed), 4);
    assert_eq!(one_line("one  ", 4), "one ");
}

#[test]
fn bytes_and_columns_are_found_from_each_other() {
    let text = Clean::new("در خانه‌ای");
    let laid = lay_out(&text, &Shape::wrap(4));
    assert_eq!(laid.lines.len(), 3);
    assert_eq!(
        (
            laid.line_of(0),
            laid.line_of(4),
            laid.line_of(5),
            laid.line_of(99)
        ),
        (0, 0, 1, 2)
    );
    assert_eq!(
        laid.hit(1, 3).map(Cell::source),
        Some(11..16),
        "a letter with its joiner"
    );
    assert_eq!((laid.hit(1, 4), laid.hit(7, 0)), (None, None));
    assert_eq!(laid.spans(1, 7..9), [(1, 2)]);
    assert_eq!(laid.spans(1, 0..99), [(0, 4)]);
    assert_eq!(laid.spans(1, 9..9), []);
    assert_eq!(laid.spans(9, 0..99), []);
    assert_eq!(laid.caret(9), (1, 2));
    let wide = lay_out(&Clean::new("a日b"), &Shape::wrap(9));
    assert_eq!(wide.hit(0, 2).map(Cell::source), Some(1..4));
    assert_eq!(wide.spans(0, 2..3), [(1, 3)]);
}

#[test]
fn letters_are_counted_as_they_are_drawn() {
    // unicode-width alone says 3 for the word, and the last letter would be cut off.
    assert_eq!(columns(&Clean::new("سلام")), 4);
    assert_eq!(one_line("سلام", 4), "سلام");
    assert_eq!(one_line("سلام", 3), "سل…");
}

#[test]
fn a_long_paragraph_is_laid_out_once_not_once_a_line() {
    let words = "قصه‌ای که هرگز تمام نمی‌شود ".repeat(5_000);
    let laid = assert_sound(&Clean::new(&words), &Shape::wrap(40));
    assert!(laid.lines.len() > 3_000);
    let letters = "a".repeat(250_000);
    assert_eq!(
        assert_sound(&Clean::new(&letters), &Shape::wrap(1))
            .lines
            .len(),
        250_000
    );
}

/// Words of many scripts between characters that are known to break layouts.
pub(super) fn text() -> impl Strategy<Value = Clean> {
    let parts: Vec<&str> = vec![
        "a",
        "word",
        "سلام",
        "می‌روم",
        "قُرآن",
        " ",
        " ",
        "   ",
        "-",
        "«",
        "»",
        "[1]",
        "日本語",
        "👩‍👩‍👧‍👦",
        "🇩🇪",
        "\u{301}",
        "\u{ad}",
        "\u{200e}",
        "\u{2067}",
        "\u{2069}",
        "\u{600}۱",
        "\u{601}日",
        "क्ष्म्य",
        "\u{1100}",
        "\u{3000}",
        "\u{2003}",
        "\u{a0}",
        "\u{2e3b}",
        "☺\u{fe0f}",
        "\u{200d}",
        "\u{115f}",
        "\u{3164}",
        "กำ",
        "\u{1b}",
        "https://a.b/c?d",
    ];
    let part = prop_oneof![
        9 => proptest::sample::select(parts).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(part, 0..30).prop_map(|parts| Clean::new(&parts.concat()))
}

proptest! {
    #[test]
    fn every_layout_is_sound(text in text(), width in 0..200_u16, breaks in proptest::collection::vec(0..90_usize, 0..3)) {
        let mut breaks = breaks;
        breaks.sort_unstable();
        assert_sound(&text, &Shape { breaks: &breaks, ..Shape::wrap(width) });
        prop_assert_eq!(assert_sound(&text, &Shape::one_line(width)).lines.len(), 1);
    }

    #[test]
    fn narrow_layouts_are_sound(text in text(), width in 1..9_u16) {
        assert_sound(&text, &Shape::wrap(width));
        assert_sound(&text, &Shape::one_line(width));
    }

    #[test]
    fn a_text_as_wide_as_its_columns_is_neither_cut_nor_wrapped(text in text()) {
        let width = columns(&text);
        let laid = lay_out(&text, &Shape::one_line(width));
        prop_assert!(laid.blanks.iter().all(|blank| blank.1 == Blank::Invisible));
        prop_assert_eq!(lay_out(&text, &Shape::wrap(width)).lines.len(), 1);
    }

    #[test]
    fn a_line_laid_out_by_itself_is_the_same_line(text in text(), width in 2..30_u16) {
        // A soft hyphen shows only where the text goes on; an isolate would be cut in two.
        let text = Clean::new(&text.replace(['\u{ad}', '\u{2067}', '\u{2069}'], ""));
        let laid = lay_out(&text, &Shape::wrap(width));
        let whole = screen(&laid);
        for (line, seen) in laid.lines.iter().zip(whole) {
            prop_assert_eq!(wrap(&text[line.source.clone()], width), [seen]);
        }
    }

    #[test]
    fn every_cell_is_found_by_its_column_and_its_bytes(text in text(), width in 1..30_u16) {
        let laid = lay_out(&text, &Shape::wrap(width));
        for (index, line) in laid.lines.iter().enumerate() {
            for cell in &line.cells {
                prop_assert_eq!(laid.line_of(cell.source().start), index);
                prop_assert_eq!(laid.hit(index, cell.column), Some(cell));
                prop_assert_eq!(laid.hit(index, cell.end() - 1), Some(cell));
                prop_assert_eq!(laid.spans(index, cell.source()), [(cell.column, cell.end())]);
                prop_assert_eq!(laid.caret(cell.source().start), (index, cell.column));
            }
        }
    }
}
