//! The layout against Unicode's own data: the two files of test cases for UAX #9, and the tables.
//!
//! The files are those of Debian's package unicode-data, which `.ci/run` installs before it runs these tests; others
//! need not.

use crate::text::Clean;
use crate::text::layout::joining::{Joining, joining};
use crate::text::layout::order::{Order, may_turn, visual};
use crate::text::layout::{Cell, Direction, Shape, lay_out, tables};
use std::collections::BTreeMap;
use std::fs;
use unicode_bidi::{BidiClass, bidi_class};
use unicode_width::UnicodeWidthChar;

const FOLDER: &str = "/usr/share/unicode";

fn data(name: &str) -> String {
    fs::read_to_string(format!("{FOLDER}/{name}")).unwrap_or_else(|error| {
        panic!(
            "{FOLDER}/{name}: {error}. It comes with Debian's package: apt-get install unicode-data"
        )
    })
}

/// The lines of a file that are no comments, without the comments at their ends.
fn lines(file: &str) -> impl Iterator<Item = &str> {
    file.lines()
        .map(|line| line.split('#').next().unwrap_or("").trim())
        .filter(|line| !line.is_empty())
}

fn character(hex: &str) -> char {
    let number = u32::from_str_radix(hex, 16).expect("a code point");
    // Surrogates are code points, too, and no text has any.
    char::from_u32(number).unwrap_or('\u{FFFD}')
}

/// One paragraph and what UAX #9 makes of it.
struct Case<'a> {
    text: &'a str,
    direction: Direction,
    /// The paragraph's level, where the file gives it.
    base: Option<u8>,
    /// One for each character; nothing for those that X9 removes.
    levels: &'a [Option<u8>],
    /// The characters that are left, from left to right.
    order: &'a [usize],
}

/// Paragraphs that have been tried.
#[derive(Debug, Default)]
struct Tried {
    all: usize,
    /// Those that pass `Clean` unchanged: they were laid out in cells, too.
    in_cells: usize,
}

impl Tried {
    fn check(&mut self, case: &Case<'_>, line: usize) {
        let bytes: Vec<usize> = case.text.char_indices().map(|(at, _)| at).collect();
        let order = Order::resolve(case.text, case.direction);
        if let Some(base) = case.base {
            assert_eq!(order.base().number(), base, "line {line}: paragraph");
        }
        let of_bytes = order.line(0..case.text.len());
        let left: Vec<usize> = (0..bytes.len())
            .filter(|&at| case.levels[at].is_some())
            .collect();
        for &at in &left {
            let level = of_bytes[bytes[at]].number();
            assert_eq!(Some(level), case.levels[at], "line {line}: level {at}");
        }
        let levels: Vec<_> = left.iter().map(|&at| of_bytes[bytes[at]]).collect();
        let seen: Vec<usize> = visual(&levels).into_iter().map(|at| left[at]).collect();
        assert_eq!(seen, case.order, "line {line}: order");
        if Order::of(case.text, case.direction).is_none() {
            assert!(case.order.is_sorted(), "line {line}: it is not in order");
        }
        self.all += 1;
        let clean = Clean::new(case.text);
        if clean.as_str() == case.text {
            check_cells(case, &clean, &bytes, line);
            self.in_cells += 1;
        }
    }
}

/// The cells stand in the order of the case, as far as its characters begin cells.
fn check_cells(case: &Case<'_>, text: &Clean, bytes: &[usize], line: usize) {
    let shape = Shape {
        direction: case.direction,
        ..Shape::one_line(1_000).visual()
    };
    let laid = lay_out(text, &shape);
    let cells = &laid.lines[0].cells;
    let starts: BTreeMap<usize, &Cell> = cells.iter().map(|c| (c.source().start, c)).collect();
    let expected: Vec<usize> = case.order.iter().map(|&at| bytes[at]).collect();
    let expected = expected.into_iter().filter(|at| starts.contains_key(at));
    let seen = cells.iter().map(|cell| cell.source().start);
    assert!(seen.eq(expected), "line {line}: cells");
    if Order::of(case.text, case.direction).is_some() {
        for (at, level) in bytes.iter().zip(case.levels) {
            let cell = starts.get(at).map(|cell| cell.level);
            assert!(cell.is_none() || cell == *level, "line {line}: level");
        }
    }
}

fn levels(field: &str) -> Vec<Option<u8>> {
    field
        .split_whitespace()
        .map(|level| level.parse().ok())
        .collect()
}

fn indices(field: &str) -> Vec<usize> {
    let number = |index: &str| index.parse().expect("an index");
    field.split_whitespace().map(number).collect()
}

#[test]
#[ignore = "needs Debian's package unicode-data; .ci/run installs it and runs this"]
fn every_paragraph_of_bidi_character_test_is_in_order() {
    let file = data("BidiCharacterTest.txt");
    let mut tried = Tried::default();
    for (number, line) in file.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let fields: Vec<&str> = line.split(';').collect();
        let text: String = fields[0].split(' ').map(character).collect();
        let case = Case {
            text: &text,
            direction: match fields[1] {
                "0" => Direction::LeftToRight,
                "1" => Direction::RightToLeft,
                _ => Direction::Auto,
            },
            base: fields[2].parse().ok(),
            levels: &levels(fields[3]),
            order: &indices(fields[4]),
        };
        tried.check(&case, number + 1);
    }
    println!("BidiCharacterTest.txt: {tried:?}");
    assert!(tried.all > 91_000 && tried.in_cells > 91_000, "{tried:?}");
}

/// A character of each class.
fn of_class(class: &str) -> char {
    match class {
        "L" => 'a',
        "R" => 'א',
        "AL" => 'ب',
        "EN" => '1',
        "AN" => '١',
        "ES" => '+',
        "ET" => '%',
        "CS" => ',',
        "NSM" => '\u{300}',
        "BN" => '\u{AD}',
        "B" => '\u{2029}',
        "S" => '\t',
        "WS" => ' ',
        "ON" => '!',
        "LRE" => '\u{202A}',
        "RLE" => '\u{202B}',
        "PDF" => '\u{202C}',
        "LRO" => '\u{202D}',
        "RLO" => '\u{202E}',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        _ => panic!("an unknown class: {class}"),
    }
}

#[test]
#[ignore = "needs Debian's package unicode-data; .ci/run installs it and runs this"]
fn every_paragraph_of_bidi_test_is_in_order() {
    let file = data("BidiTest.txt");
    let (mut of_line, mut order) = (Vec::new(), Vec::new());
    let mut tried = Tried::default();
    for (number, line) in file.lines().enumerate() {
        if let Some(field) = line.strip_prefix("@Levels:") {
            of_line = levels(field);
        } else if let Some(field) = line.strip_prefix("@Reorder:") {
            order = indices(field);
        } else if let Some((classes, directions)) = line.split_once(';')
            && !line.starts_with('#')
        {
            let text: String = classes.split_whitespace().map(of_class).collect();
            let directions: u8 = directions.trim().parse().expect("a set of bits");
            let all = [
                (1, Direction::Auto),
                (2, Direction::LeftToRight),
                (4, Direction::RightToLeft),
            ];
            for (_, direction) in all.into_iter().filter(|(bit, _)| directions & bit != 0) {
                let case = Case {
                    text: &text,
                    direction,
                    base: None,
                    levels: &of_line,
                    order: &order,
                };
                tried.check(&case, number + 1);
            }
        }
    }
    println!("BidiTest.txt: {tried:?}");
    assert!(tried.all > 770_000 && tried.in_cells > 76_000, "{tried:?}");
}

#[test]
fn no_character_turns_text_unnoticed() {
    use BidiClass::{AL, R, RLE, RLI, RLO};
    let turning = ('\0'..=char::MAX).filter(|&c| matches!(bidi_class(c), R | AL | RLE | RLI | RLO));
    for c in turning {
        assert!(may_turn(c), "{:04X}", u32::from(c));
    }
}

#[test]
fn a_mirror_image_is_as_wide_and_has_the_first_for_its_own() {
    let images: BTreeMap<char, char> = tables::MIRRORED.iter().copied().collect();
    for (c, image) in &images {
        assert_eq!(images.get(image), Some(c));
        assert_eq!(c.width(), image.width());
    }
}

#[test]
#[ignore = "needs Debian's package unicode-data; .ci/run installs it and runs this"]
fn letters_join_as_unicode_says() {
    let file = data("extracted/DerivedJoiningType.txt");
    let mut types: BTreeMap<char, &str> = BTreeMap::new();
    for line in lines(&file) {
        let (range, joining) = line.split_once(';').expect("two fields");
        let range = range.trim();
        let (first, last) = range.split_once("..").unwrap_or((range, range));
        types.extend((character(first)..=character(last)).map(|c| (c, joining.trim())));
    }
    let assigned = data("UnicodeData.txt");
    let assigned = assigned
        .lines()
        .map(|line| character(line.split(';').next().unwrap_or("")));
    // What may stand beside a letter that joins.
    let near = |c: &char| matches!(c, '\0'..='\u{8FF}' | '\u{2000}'..='\u{206F}' | '\u{FB1D}'..='\u{FEFF}');
    for c in assigned.filter(near) {
        let expected = match types.get(&c) {
            Some(&"T") => Joining::Transparent,
            Some(&"D") => Joining::Dual,
            Some(&"R") => Joining::Right,
            Some(&"C") => Joining::Causing,
            _ => Joining::Not,
        };
        assert_eq!(joining(c), expected, "{:04X}", u32::from(c));
    }
}

#[test]
#[ignore = "needs Debian's package unicode-data; .ci/run installs it and runs this"]
fn forms_and_mirror_images_are_those_of_unicode() {
    let file = data("UnicodeData.txt");
    let tags = ["<isolated>", "<final>", "<initial>", "<medial>"];
    let (mut forms, mut ligatures) = (BTreeMap::new(), BTreeMap::new());
    for line in file.lines() {
        let fields: Vec<&str> = line.split(';').collect();
        let parts: Vec<&str> = fields[5].split(' ').collect();
        let Some(form) = tags.iter().position(|tag| *tag == parts[0]) else {
            continue;
        };
        match parts[1..] {
            ["0621"] => {}
            [letter] => {
                forms.entry(character(letter)).or_insert(['\0'; 4])[form] = character(fields[0]);
            }
            ["0644", alef @ ("0622" | "0623" | "0625" | "0627")] => {
                ligatures.entry(character(alef)).or_insert(['\0'; 2])[form] = character(fields[0]);
            }
            _ => {}
        }
    }
    let remedy = "a newer Unicode? src/text/layout/generate-tables makes them anew";
    assert!(tables::FORMS.iter().copied().eq(forms), "{remedy}");
    let known = tables::LAM_ALEF
        .iter()
        .map(|&(alef, isolated, last)| (alef, [isolated, last]));
    assert!(known.eq(ligatures), "{remedy}");
    let file = data("BidiMirroring.txt");
    let pair = |line: &str| {
        let (c, image) = line.split_once("; ").expect("two fields");
        (character(c), character(image))
    };
    let pairs: BTreeMap<char, char> = lines(&file).map(pair).collect();
    assert!(tables::MIRRORED.iter().copied().eq(pairs), "{remedy}");
}
