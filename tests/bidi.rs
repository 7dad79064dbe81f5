//! The layout against `fribidi` of GNU, which orders and shapes text for many terminals and editors: the archive's own
//! Persian, Arabic and Kurdish, and lines made at random.
//!
//! It is Debian's package libfribidi-bin, which `.ci/run` installs before it runs these tests; others need not.

use rawi::text::Clean;
use rawi::text::layout::{Cell, Direction, Laid, Shape, lay_out};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Kurdish letters that Unicode has no presentation forms of: `fribidi` leaves them as they are.
const WITHOUT_FORMS: [char; 7] = ['ڕ', 'ڵ', 'ێ', 'ە', 'ڴ', 'ڶ', 'ۊ'];

const DIRECTIONS: [(Direction, &str); 3] = [
    (Direction::Auto, "--wltr"),
    (Direction::LeftToRight, "--ltr"),
    (Direction::RightToLeft, "--rtl"),
];

/// What `fribidi` makes of each line.
fn fribidi(lines: &[Clean], direction: &str) -> Vec<String> {
    let mut input = tempfile::NamedTempFile::new().expect("a file for the text");
    for line in lines {
        writeln!(input, "{line}").expect("room for the text");
    }
    let output = Command::new("fribidi")
        .args(["--nobreak", "--nopad", "--clean", "--reordernsm", direction])
        .arg(input.path())
        .output()
        .unwrap_or_else(|error| {
            panic!(
                "fribidi: {error}. It comes with Debian's package: apt-get install libfribidi-bin"
            )
        });
    assert!(output.status.success(), "{output:?}");
    let shown = String::from_utf8(output.stdout).expect("UTF-8");
    shown.lines().map(str::to_owned).collect()
}

fn lay_out_line(text: &Clean, direction: Direction) -> Laid {
    let shape = Shape {
        direction,
        ..Shape::one_line(u16::MAX).visual()
    };
    lay_out(text, &shape)
}

/// A cell as `fribidi` shows it. It differs in two things, both about letters and neither about their order: Kurdish
/// letters without forms stay as they are, and a lam with a mark stands beside its alef.
fn as_fribidi_shows(laid: &Laid, cell: &Cell, text: &Clean) -> String {
    let source = &text[cell.source()];
    let glyph = laid.glyph(cell);
    let letters: Vec<char> = source
        .chars()
        .filter(|c| !matches!(c, '\u{200C}' | '\u{200D}'))
        .collect();
    let own = |letters: &[char]| letters.iter().collect::<String>();
    let alef = letters
        .iter()
        .skip(1)
        .position(|c| matches!(c, 'ا' | 'أ' | 'إ' | 'آ'));
    match alef.map(|at| at + 1) {
        Some(1) if letters[0] == 'ل' => glyph.to_owned(),
        Some(at) => {
            let joined = match letters[at] {
                'آ' => '\u{FE82}',
                'أ' => '\u{FE84}',
                'إ' => '\u{FE88}',
                _ => '\u{FE8E}',
            };
            let is_joined = glyph.starts_with(['\u{FEF6}', '\u{FEF8}', '\u{FEFA}', '\u{FEFC}']);
            let lam = match letters[0] {
                'ل' if is_joined => '\u{FEE0}',
                'ل' => '\u{FEDF}',
                other => other,
            };
            format!(
                "{joined}{}{lam}{}",
                own(&letters[at + 1..]),
                own(&letters[1..at])
            )
        }
        None if WITHOUT_FORMS.contains(&letters[0]) => own(&letters),
        // A joiner behind a space or a bracket does nothing, and is left alone.
        None => glyph.replace('\u{200C}', ""),
    }
}

/// Compares every line in every direction; answers how many comparisons that were.
fn assert_equal(lines: &[Clean]) -> usize {
    for (direction, option) in DIRECTIONS {
        let theirs = fribidi(lines, option);
        assert_eq!(theirs.len(), lines.len());
        for (line, theirs) in lines.iter().zip(theirs) {
            let laid = lay_out_line(line, direction);
            let cells = laid.lines[0].cells.iter();
            let ours: String = cells
                .map(|cell| as_fribidi_shows(&laid, cell, line))
                .collect();
            assert_eq!(
                ours.escape_unicode().to_string(),
                theirs.escape_unicode().to_string(),
                "{option} {line}"
            );
        }
    }
    lines.len() * DIRECTIONS.len()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the archive") {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.extension().is_some_and(|end| end == "toml") {
            files.push(path);
        }
    }
    files
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}')
}

/// Every line of the archive that has an Arabic letter, and every quoted string in it.
fn of_the_archive() -> Vec<Clean> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("archive");
    let mut lines = BTreeSet::new();
    for path in files(&root) {
        let text = fs::read_to_string(&path).expect("a readable file");
        for line in text.lines().filter(|line| line.contains(is_arabic)) {
            lines.insert(Clean::new(line.trim()));
            lines.extend(
                line.split('"')
                    .filter(|part| part.contains(is_arabic))
                    .map(Clean::new),
            );
        }
    }
    lines.into_iter().collect()
}

#[test]
#[ignore = "needs Debian's package libfribidi-bin; .ci/run installs it and runs this"]
fn the_archive_is_shown_as_fribidi_shows_it() {
    let lines = of_the_archive();
    let compared = assert_equal(&lines);
    let words: BTreeSet<&str> = lines
        .iter()
        .flat_map(|line| line.split(' '))
        .filter(|word| word.contains(is_arabic))
        .collect();
    println!(
        "{compared} comparisons of {} lines with {} words",
        lines.len(),
        words.len()
    );
    assert!(words.len() > 1_000, "{}", words.len());
}

/// Words of the archive's languages between what is hard to order.
fn at_random(count: usize) -> Vec<Clean> {
    const PARTS: &[&str] = &[
        "سلام",
        "می‌روم",
        "خانهٔ",
        "پژوهش‌گر",
        "الأمّ",
        "إلى",
        "لآلئ",
        "هێزێک",
        "گوڵاڵە",
        "پڕۆژە",
        "לשון",
        "שלום",
        "word",
        "Straße",
        "x",
        "1",
        "23",
        "٤٥",
        "۶۷",
        "1,5",
        "٣/٤",
        "۹۷٪",
        "-5",
        "$3",
        " ",
        " ",
        " ",
        " ",
        ", ",
        "، ",
        ". ",
        "؟",
        "!",
        "(",
        ")",
        "[",
        "]",
        "«",
        "»",
        "{",
        "}",
        "<",
        ">",
        "/",
        "-",
        "+",
        ":",
        "\u{200E}",
        "\u{200F}",
        "بَّ",
        "ب",
        "e\u{301}",
        "\u{200C}",
        "…",
        "—",
        "ـ",
    ];
    // xorshift64: the same lines in every run.
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).expect("it is below a usize")
    };
    let mut line = || {
        let mut parts: Vec<&str> = (0..=next(18)).map(|_| PARTS[next(PARTS.len())]).collect();
        // One isolate at most: FriBidi 1.0.8 takes two of the same depth for one run of text, against BD13.
        if next(2) == 0 {
            let opening = ["\u{2066}", "\u{2067}", "\u{2068}"][next(3)];
            parts.insert(next(parts.len() + 1), opening);
            parts.insert(next(parts.len() + 1), "\u{2069}");
        }
        Clean::from(parts.concat())
    };
    (0..count).map(|_| line()).collect()
}

#[test]
#[ignore = "needs Debian's package libfribidi-bin; .ci/run installs it and runs this"]
fn lines_made_at_random_are_shown_as_fribidi_shows_them() {
    let compared = assert_equal(&at_random(20_000));
    println!("{compared} comparisons");
}
