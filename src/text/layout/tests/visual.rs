//! Text as a screen shows it: ordered, joined, aligned. What the annex itself demands is in `conformance`.

use super::{assert_one_after_another, text};
use crate::text::Clean;
use crate::text::layout::{
    Align, Blank, Cell, Direction, Formless, Laid, Line, Overflow, Shape, columns_in, lay_out,
};
use crate::text::layout::{Script, columns};
use proptest::prelude::*;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthStr;

/// Capital letters stand for Hebrew ones, as in the examples of UAX #9.
fn hebrew(text: &str) -> Clean {
    let letter = |c: char| match c {
        'A'..='Z' => char::from_u32(u32::from('א') + u32::from(c) - u32::from('A')),
        _ => Some(c),
    };
    Clean::new(&text.chars().filter_map(letter).collect::<String>())
}

/// The lines from left to right, with the columns before the first cell, Hebrew letters as capitals again.
fn screen(laid: &Laid) -> Vec<String> {
    let capital = |c: char| match c {
        'א'..='ש' => char::from_u32(u32::from(c) - u32::from('א') + u32::from('A')).unwrap_or(c),
        _ => c,
    };
    let line = |line: &Line| {
        let left = line.cells.first().map_or(0, |cell| cell.column);
        let glyphs: String = line.cells.iter().map(|cell| laid.glyph(cell)).collect();
        " ".repeat(usize::from(left)) + &glyphs.chars().map(capital).collect::<String>()
    };
    laid.lines.iter().map(line).collect()
}

fn seen(text: &str, width: u16) -> Vec<String> {
    screen(&lay_out(&hebrew(text), &Shape::wrap(width).visual()))
}

fn seen_in(direction: Direction, text: &str) -> String {
    let shape = Shape {
        direction,
        ..Shape::one_line(99).visual()
    };
    screen(&lay_out(&hebrew(text), &shape)).concat()
}

/// The glyphs of a line in the order of the text, each cell for itself.
fn forms(text: &str) -> Vec<String> {
    let laid = lay_out(&Clean::new(text), &Shape::one_line(99).visual());
    in_logical_order(&laid)
}

fn in_logical_order(laid: &Laid) -> Vec<String> {
    let mut cells: Vec<&Cell> = laid.lines.iter().flat_map(|line| &line.cells).collect();
    cells.sort_by_key(|cell| cell.source().start);
    cells
        .iter()
        .map(|cell| laid.glyph(cell).to_owned())
        .collect()
}

#[test]
fn words_run_the_way_their_letters_do() {
    assert_eq!(
        seen("car is THE CAR in arabic", 99),
        ["car is RAC EHT in arabic"]
    );
    assert_eq!(seen("CAR means car.", 14), [".means car RAC"]);
    assert_eq!(
        seen("HE SAID \"it is 123, 456, OK\".", 29),
        [".\"KO ,it is 123, 456\" DIAS EH"]
    );
    assert_eq!(
        seen_in(Direction::LeftToRight, "HE SAID: yes."),
        "DIAS EH: yes."
    );
    assert_eq!(
        seen_in(Direction::RightToLeft, "yes, he said."),
        ".yes, he said"
    );
}

#[test]
fn a_paragraph_from_right_to_left_stands_at_the_right() {
    assert_eq!(seen("ABC abc DEF", 9), ["  abc CBA", "      FED"]);
    assert_eq!(seen("abc ABC DEF", 9), ["abc CBA", "FED"]);
    let laid = lay_out(&hebrew("ABC"), &Shape::wrap(9).visual());
    assert_eq!(
        (laid.direction, laid.lines[0].width),
        (Direction::RightToLeft, 3)
    );
    let left = Shape {
        align: Align::Left,
        ..Shape::wrap(9).visual()
    };
    assert_eq!(screen(&lay_out(&hebrew("ABC"), &left)), ["CBA"]);
    assert_eq!(
        seen_in(Direction::Auto, "ABC"),
        "CBA",
        "one line is aligned by whoever places it"
    );
}

#[test]
fn lines_break_where_the_text_does_and_are_ordered_after_that() {
    assert_eq!(seen("AB CD ef gh IJ KL", 8), ["ef DC BA", "LK JI gh"]);
    assert_eq!(seen("ab CD EF gh", 5), ["ab DC", "FE gh"]);
    let laid = lay_out(&hebrew("AB  CD "), &Shape::wrap(3).visual());
    assert_eq!(
        laid.blanks,
        [(4..6, Blank::LineEnd), (10..11, Blank::LineEnd)]
    );
    assert_eq!(screen(&laid), [" BA", " DC"]);
}

#[test]
fn brackets_open_towards_the_reader() {
    assert_eq!(seen("AB (CD) EF", 10), ["FE (DC) BA"]);
    assert_eq!(seen("«AB», [1] cd <e>", 16), ["<cd <e [1] ,«BA»"]);
    let laid = lay_out(&hebrew("A(B"), &Shape::wrap(3).visual());
    assert_eq!(
        laid.hit(0, 1).map(|cell| (laid.glyph(cell), cell.source())),
        Some((")", 2..3))
    );
    assert_eq!(seen("a（B", 4), ["a（B"]);
    assert_eq!(seen("A（B", 4), ["B）A"]);
    assert_eq!(seen("A（B", 1), ["A", "\u{FFFD}", "B"]);
}

#[test]
fn letters_take_the_form_in_which_they_join() {
    assert_eq!(
        forms("بببب"),
        ["\u{FE91}", "\u{FE92}", "\u{FE92}", "\u{FE90}"]
    );
    assert_eq!(
        forms("دارد"),
        ["\u{FEA9}", "\u{FE8D}", "\u{FEAD}", "\u{FEA9}"]
    );
    assert_eq!(forms("پژگ"), ["\u{FB58}", "\u{FB8B}", "\u{FB92}"]);
    assert_eq!(forms("ء ا"), ["\u{621}", " ", "\u{FE8D}"]);
}

#[test]
fn joiners_do_their_work_and_are_gone() {
    assert_eq!(forms("می\u{200c}ر"), ["\u{FEE3}", "\u{FBFD}", "\u{FEAD}"]);
    assert_eq!(forms("ه\u{200d}"), ["\u{FEEB}"]);
    assert_eq!(forms("بـب"), ["\u{FE91}", "ـ", "\u{FE90}"]);
    assert_eq!(forms("۵\u{200c}ام"), ["۵", "\u{FE8D}", "\u{FEE1}"]);
    // Elsewhere they are for the terminal.
    assert_eq!(forms("ب 👩\u{200d}👧"), ["\u{FE8F}", " ", "👩\u{200d}👧"]);
    assert_eq!(forms("ب\u{200f}ب"), ["\u{FE91}", "\u{FE90}"]);
    // Nothing joins what runs the other way, or is isolated.
    assert_eq!(forms("ب\u{200e}ب"), ["\u{FE8F}", "\u{FE8F}"]);
    assert_eq!(forms("ب\u{2067}ب\u{2069}"), ["\u{FE8F}", "\u{FE8F}"]);
}

#[test]
fn marks_stay_on_their_letter() {
    assert_eq!(forms("بَبّ"), ["\u{FE91}\u{64e}", "\u{FE90}\u{651}"]);
    assert_eq!(
        forms("خانهٔ"),
        ["\u{FEA7}", "\u{FE8E}", "\u{FEE7}", "\u{FEEA}\u{654}"]
    );
    assert_eq!(forms("لَا"), ["\u{FEFB}\u{64e}"]);
}

#[test]
fn lam_and_alef_are_one_cell() {
    assert_eq!(forms("لا بلا"), ["\u{FEFB}", " ", "\u{FE91}", "\u{FEFC}"]);
    assert_eq!(forms("لألإلآ"), ["\u{FEF7}", "\u{FEF9}", "\u{FEF5}"]);
    assert_eq!(forms("للا"), ["\u{FEDF}", "\u{FEFC}"]);
    assert_eq!(forms("ل\u{200c}ا"), ["\u{FEDD}", "\u{FE8D}"]);
    assert_eq!(forms("ل\u{200d}ا"), ["\u{FEDF}", "\u{FE8E}"]);
    assert_eq!(
        forms("لٱ"),
        ["\u{FEDF}", "\u{FB51}"],
        "Unicode has no ligature of these"
    );
    let laid = lay_out(&Clean::new("سلام"), &Shape::wrap(9).visual());
    let sources: Vec<Range<usize>> = laid.lines[0].cells.iter().map(Cell::source).collect();
    assert_eq!(sources, [6..8, 2..6, 0..2]);
    assert_eq!(
        (laid.spans(0, 2..4), laid.spans(0, 4..6)),
        (vec![(7, 8)], vec![(7, 8)])
    );
    assert_eq!(
        (laid.caret(2), laid.caret(4), laid.caret(6)),
        ((0, 7), (0, 7), (0, 6))
    );
    assert_eq!(
        (
            columns(&Clean::new("سلام")),
            columns_in(Script::Visual(Formless::Composed), &Clean::new("سلام"))
        ),
        (4, 3)
    );
}

#[test]
fn sorani_letters_are_put_together() {
    assert_eq!(forms("ێ ڵ ڕ ە"), ["ێ", " ", "ڵ", " ", "ڕ", " ", "ە"]);
    assert_eq!(forms("هێز"), ["\u{FEEB}", "\u{FBFF}\u{65a}", "\u{FEB0}"]);
    assert_eq!(forms("گوڵ"), ["\u{FB94}", "\u{FEEE}", "ڵ"]);
    assert_eq!(forms("ماڵا"), ["\u{FEE3}", "\u{FE8E}", "\u{FEFB}\u{65a}"]);
    assert_eq!(forms("پڕ"), ["\u{FB58}", "\u{FEAE}\u{32c}"]);
    assert_eq!(forms("بە"), ["\u{FE91}", "\u{FEEA}"]);
    assert_eq!(forms("سڵ"), ["\u{FEB3}", "\u{FEDE}\u{65a}"]);
}

#[test]
fn on_terminals_without_marks_kurdish_letters_are_whole_and_stand_alone() {
    let shape = Shape::one_line(99).in_script(Script::Visual(Formless::Plain));
    let forms = |text: &str| in_logical_order(&lay_out(&Clean::new(text), &shape));
    assert_eq!(forms("هێز"), ["\u{FEEB}", "ێ", "\u{FEB0}"]);
    assert_eq!(forms("گەڵا"), ["\u{FB94}", "\u{FEEA}", "ڵ", "\u{FE8E}"]);
}

#[test]
fn what_is_aligned_right_ends_there_whichever_way_it_runs() {
    let shape = Shape {
        align: Align::Right,
        ..Shape::wrap(6).visual()
    };
    assert_eq!(screen(&lay_out(&hebrew("abc"), &shape)), ["   abc"]);
    assert_eq!(screen(&lay_out(&hebrew("ABC"), &shape)), ["   CBA"]);
}

#[test]
fn a_paragraph_turns_only_where_its_letters_do() {
    use Direction::{Auto, LeftToRight, RightToLeft};
    for (text, whole, paragraph) in [
        ("She said no.", RightToLeft, LeftToRight),
        ("«نه»", LeftToRight, RightToLeft),
        ("BBC از خانه گفت", RightToLeft, RightToLeft),
        (
            "خانه: https://example.org/a/long/way",
            RightToLeft,
            RightToLeft,
        ),
        ("آزادی is freedom.", LeftToRight, LeftToRight),
        ("Of آزادی و خانه و راه", LeftToRight, LeftToRight),
        ("12 — 13", RightToLeft, RightToLeft),
        ("خانه", Auto, Auto),
    ] {
        assert_eq!(whole.of_paragraph(text), paragraph, "{text}");
    }
}

#[test]
fn a_letter_without_forms_is_shown_by_itself() {
    assert_eq!(forms("بݐب"), ["\u{FE91}", "ݐ", "\u{FE90}"]);
    assert_eq!(forms("بںب"), ["\u{FE91}", "ں", "\u{FE90}"]);
}

#[test]
fn a_range_of_the_text_may_stand_in_several_places() {
    let laid = lay_out(&hebrew("abc ABC 12"), &Shape::wrap(20).visual());
    assert_eq!(screen(&laid), ["abc 12 CBA"]);
    assert_eq!(laid.spans(0, 2..6), [(2, 4), (9, 10)]);
    assert_eq!(laid.spans(0, 0..99), [(0, 10)]);
    assert_eq!(laid.hit(0, 4).map(Cell::source), Some(11..12));
    let levels: Vec<u8> = laid.lines[0].cells.iter().map(|cell| cell.level).collect();
    assert_eq!(levels, [0, 0, 0, 0, 2, 2, 1, 1, 1, 1]);
}

#[test]
fn the_cursor_stands_on_what_comes_next_and_behind_the_end_at_last() {
    let typed = hebrew("AB c ");
    let shape = Shape {
        align: Align::Start,
        ..Shape::one_line(9).visual()
    };
    let laid = lay_out(&typed, &shape);
    assert_eq!(screen(&laid), ["     c BA"]);
    let carets: Vec<u16> = [0, 2, 4, 5, 6, 7].map(|at| laid.caret(at).1).to_vec();
    assert_eq!(carets, [8, 7, 6, 5, 4, 3]);
    // In a full line there is no column behind the end.
    let full = Shape { width: 4, ..shape };
    assert_eq!(lay_out(&hebrew("ABCD"), &full).caret(8), (0, 0));
    let rtl = Shape {
        direction: Direction::RightToLeft,
        ..shape
    };
    assert_eq!(lay_out(&Clean::default(), &rtl).caret(0), (0, 8));
    assert_eq!(lay_out(&Clean::default(), &shape).caret(0), (0, 0));
}

#[test]
fn what_is_cut_ends_where_the_paragraph_does() {
    let cut = |text, width| screen(&lay_out(&hebrew(text), &Shape::one_line(width).visual()));
    assert_eq!(cut("ABC DEF", 6), ["…D CBA"]);
    assert_eq!(cut("ABC DEF", 5), ["…CBA"]);
    assert_eq!(cut("ABC def", 6), ["…d CBA"]);
    assert_eq!(cut("abc DEF", 6), ["abc D…"]);
    assert_eq!(cut("ABC", 1), ["…"]);
}

#[test]
fn a_hyphen_stands_at_the_end_of_its_word() {
    assert_eq!(
        seen("دا\u{ad}دا", 3),
        ["-\u{FE8D}\u{FEA9}", " \u{FE8D}\u{FEA9}"]
    );
    assert_eq!(seen("A freund\u{ad}schaft", 9), ["freund- A", "   schaft"]);
}

#[test]
fn isolates_keep_a_name_to_itself_and_are_not_seen() {
    assert_eq!(seen("AB \u{2068}cd EF\u{2069} GH", 11), ["HG cd FE BA"]);
    assert_eq!(seen("a \u{2067}B c\u{2069}, 1", 20), ["a c B, 1"]);
    // Without them, the second name would go before the first.
    let names = "\u{2068}AB\u{2069}, \u{2068}CD\u{2069} a";
    assert_eq!(seen(names, 9), ["BA, DC a"]);
    assert_eq!(seen_in(Direction::LeftToRight, "AB, CD a"), "DC ,BA a");
}

#[test]
fn a_bracket_behind_an_isolate_goes_with_what_is_before_the_isolate() {
    // unicode-bidi 0.3.18 alone asks the beginning of the line instead.
    assert_eq!(seen("a B \u{2068}c\u{2069} (D)", 9), ["a (D) c B"]);
    assert_eq!(seen("B a \u{2068}c\u{2069} (d)", 9), ["a c (d) B"]);
}

#[test]
fn no_depth_of_isolates_breaks_anything() {
    for (open, count) in [
        ("\u{2067}", 200),
        ("\u{2067}a\u{2066}א", 200),
        ("\u{2068}(", 5_000),
    ] {
        let text = Clean::new(&format!("{}1 א)b", open.repeat(count)));
        for width in [1, 7, 80] {
            assert_sound(&text, &Shape::wrap(width).visual());
        }
    }
    let unbalanced = Clean::new(&("\u{2069}".repeat(9) + "ab\u{2067}\u{2069}\u{2069}"));
    assert_eq!(
        screen(&lay_out(&unbalanced, &Shape::wrap(9).visual())),
        ["ab"]
    );
}

#[test]
fn a_line_of_one_column_shows_a_number_sign_by_something_else() {
    let text = Clean::new("\u{600}ب لا");
    let laid = assert_sound(&text, &Shape::wrap(1).visual());
    assert_eq!(screen(&laid), ["\u{FFFD}", "\u{FEFB}"]);
}

/// What is asked of every visual layout of every text.
fn assert_sound(text: &Clean, shape: &Shape<'_>) -> Laid {
    let laid = lay_out(text, shape);
    let mut covered: Vec<Range<usize>> = laid.blanks.iter().map(|blank| blank.0.clone()).collect();
    for line in &laid.lines {
        let is_rtl = laid.direction == Direction::RightToLeft;
        let at_right = is_rtl && shape.align == Align::Start;
        let mut column = if at_right {
            shape.width.max(1) - line.width
        } else {
            0
        };
        for cell in &line.cells {
            assert_eq!(cell.column, column, "a gap or an overlap");
            column = cell.end();
            assert!(column <= shape.width.max(1), "outside the line");
            let glyph = laid.glyph(cell);
            assert_eq!(glyph.width(), usize::from(cell.width), "{glyph:?}");
            let is_hidden = |c| {
                matches!(
                    c,
                    '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}'
                )
            };
            assert!(!glyph.contains(is_hidden), "{glyph:?}");
            let source = cell.source();
            if source.is_empty() {
                assert_eq!(glyph, "…");
                continue;
            }
            assert!(line.source.start <= source.start && source.end <= line.source.end);
            covered.push(source);
        }
    }
    let lines = laid.lines.iter().map(|line| line.source.clone());
    assert_one_after_another(lines.collect(), text);
    covered.sort_by_key(|range| range.start);
    assert_one_after_another(covered, text);
    laid
}

/// Words of the languages of the archive, one after another, as people write them.
fn words() -> impl Strategy<Value = String> {
    let words = vec![
        "سلام",
        "می‌روم",
        "قُرْآن",
        "لاله",
        "خانهٔ",
        "پژوهش‌گر",
        "الأمّ",
        "إلى",
        "لآلئ",
        "هێزێک",
        "گوڵاڵە",
        "پڕۆژەیەک",
        "کوردستان",
        "שלום",
        "freedom",
        "Straße",
        "Kurdî",
        "naïve",
    ];
    proptest::collection::vec(proptest::sample::select(words), 0..20)
        .prop_map(|words| words.join(" "))
}

fn mixed() -> impl Strategy<Value = Clean> {
    let part = prop_oneof![
        6 => text().prop_map(|text| text.to_string()),
        6 => words(),
        1 => "[\u{2066}-\u{2069}\u{200e}\u{200f}\u{61c}\u{200c}\u{200d}]{1,4}",
        1 => "[(\\[{«»}\\])<>]{1,3}",
        1 => "[0-9۰-۹٠-٩+,.:/%$-]{1,6}",
        1 => "[\u{600}-\u{6ff}\u{750}-\u{77f}\u{8a0}-\u{8ff}\u{590}-\u{5ff}\u{700}-\u{74f}]{1,8}",
    ];
    proptest::collection::vec(part, 0..5).prop_map(|parts| Clean::new(&parts.concat()))
}

fn shape() -> impl Strategy<Value = Shape<'static>> {
    let directions = [
        Direction::Auto,
        Direction::LeftToRight,
        Direction::RightToLeft,
    ];
    let width = prop_oneof![1..12_u16, 1..=200_u16];
    let one_line = proptest::bool::ANY;
    (
        width,
        one_line,
        proptest::sample::select(directions.to_vec()),
        proptest::bool::ANY,
    )
        .prop_map(|(width, one_line, direction, at_left)| Shape {
            direction,
            align: if at_left { Align::Left } else { Align::Start },
            overflow: if one_line {
                Overflow::Ellipsis
            } else {
                Overflow::Wrap
            },
            ..Shape::wrap(width).visual()
        })
}

/// The letters and marks of a text whatever their forms, without joiners, in any order.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text
        .nfkd()
        .filter(|c| !matches!(c, '\u{200c}' | '\u{200d}'))
        .collect();
    letters.sort_unstable();
    letters
}

proptest! {
    #[test]
    fn every_visual_layout_is_sound(text in mixed(), shape in shape()) {
        assert_sound(&text, &shape);
    }

    #[test]
    fn every_cell_is_found_by_its_column_and_its_bytes(text in mixed(), shape in shape()) {
        let laid = lay_out(&text, &shape);
        for (index, line) in laid.lines.iter().enumerate() {
            for cell in line.cells.iter().filter(|cell| !cell.source().is_empty()) {
                prop_assert_eq!(laid.line_of(cell.source().start), index);
                prop_assert_eq!(laid.hit(index, cell.column), Some(cell));
                prop_assert_eq!(laid.hit(index, cell.end() - 1), Some(cell));
                prop_assert_eq!(laid.spans(index, cell.source()), [(cell.column, cell.end())]);
                prop_assert_eq!(laid.caret(cell.source().start), (index, cell.column));
            }
        }
    }

    #[test]
    fn spans_hold_what_shows_the_range_and_nothing_else(text in mixed(), shape in shape(), a in 0..400_usize, b in 0..400_usize) {
        let range = a.min(b)..a.max(b);
        let laid = lay_out(&text, &shape);
        for (index, line) in laid.lines.iter().enumerate() {
            let spans = laid.spans(index, range.clone());
            prop_assert!(spans.windows(2).all(|pair| pair[0].1 < pair[1].0));
            for cell in &line.cells {
                let source = cell.source();
                let is_shown = source.clone().any(|byte| range.contains(&byte));
                let is_held = spans.iter().any(|span| span.0 <= cell.column && cell.end() <= span.1);
                prop_assert_eq!(is_held, is_shown);
            }
        }
    }

    #[test]
    fn the_cursor_is_always_on_the_screen(text in mixed(), shape in shape(), at in 0..400_usize) {
        let laid = lay_out(&text, &shape);
        let (line, column) = laid.caret(at);
        prop_assert!(line < laid.lines.len() && column <= shape.width);
    }

    #[test]
    fn cells_show_the_letters_of_their_source(text in words()) {
        let text = Clean::new(&text.replace(['ڕ', 'ڵ', 'ێ', 'ە'], ""));
        let laid = lay_out(&text, &Shape::wrap(40).visual());
        for cell in laid.lines.iter().flat_map(|line| &line.cells) {
            prop_assert_eq!(letters(laid.glyph(cell)), letters(&text[cell.source()]));
        }
    }

    #[test]
    fn text_that_runs_from_left_to_right_is_the_same_in_both_scripts(text in text(), width in 1..200_u16) {
        let runs = |c: char| c < '\u{590}' || !super::super::order::may_turn(c);
        let text = Clean::new(&text.chars().filter(|&c| runs(c)).collect::<String>());
        for shape in [Shape::wrap(width), Shape::one_line(width)] {
            prop_assert_eq!(lay_out(&text, &shape), lay_out(&text, &shape.visual()));
        }
    }

    #[test]
    fn joining_what_is_joined_changes_nothing(text in words()) {
        let once = forms(&text);
        prop_assert_eq!(forms(&once.concat()), once);
    }

    #[test]
    fn a_line_laid_out_by_itself_is_the_same_line(text in words(), width in 12..60_u16) {
        let text = Clean::new(&text);
        let laid = lay_out(&text, &Shape::wrap(width).visual());
        let shape = Shape { direction: laid.direction, ..Shape::wrap(width).visual() };
        for (line, whole) in laid.lines.iter().zip(screen(&laid)) {
            let alone = lay_out(&text.slice(line.source.clone()), &shape);
            prop_assert_eq!(screen(&alone), [whole]);
        }
    }

    #[test]
    fn a_text_as_wide_as_its_columns_is_neither_cut_nor_wrapped(text in mixed()) {
        let width = columns_in(Script::Visual(Formless::Composed), &text).max(1);
        let laid = lay_out(&text, &Shape::one_line(width).visual());
        prop_assert!(laid.blanks.iter().all(|blank| blank.1 == Blank::Invisible));
        prop_assert_eq!(lay_out(&text, &Shape::wrap(width).visual()).lines.len(), 1);
        prop_assert!(width <= columns(&text).max(1));
    }
}
