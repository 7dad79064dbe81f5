//! What may be seen of the hostile archive: its texts and the program's words, as the layout function has them.

use rawi::app::counting::number_of_all;
use rawi::archive::Archive;
use rawi::archive::dates::Date;
use rawi::locale::{Interface, Isolation, Locale, Message};
use rawi::text::Clean;
use rawi::text::layout::{Direction, Laid, Script, Shape, columns_in, lay_out};
use rawi::text::markup::BlockKind;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// Cells in a row, one for each column: a wide symbol is followed by an empty one.
pub(super) type Cells = Vec<String>;

/// The cells of a laid-out line without the blank ones before it, and how many those are.
pub(super) fn cells((laid, number): (&Laid, usize)) -> (usize, Cells) {
    let line = &laid.lines[number];
    let mut cells = Cells::new();
    for cell in &line.cells {
        cells.push(laid.glyph(cell).to_owned());
        cells.extend((1..cell.width).map(|_| String::new()));
    }
    let first = line.cells.first().map_or(0, |cell| cell.column);
    (usize::from(first), cells)
}

/// What one line of `text` can look like in at most `width` columns: whole, and cut at every column.
pub(super) fn one_liners(
    script: Script,
    text: &Clean,
    direction: Direction,
    width: u16,
) -> HashSet<Cells> {
    let cut = |width| {
        let shape = Shape {
            direction,
            ..Shape::one_line(width).in_script(script)
        };
        cells((&lay_out(text, &shape), 0)).1
    };
    let whole = columns_in(script, text).max(2);
    (2..=width.min(whole)).map(cut).collect()
}

/// What may stand somewhere in a row, cell by cell.
#[derive(Default)]
pub(super) struct Pieces {
    /// Whether a piece ends here.
    is_whole: bool,
    next: HashMap<String, Self>,
}

impl Pieces {
    /// Adds what `texts` look like in at most `width` columns. A single cell would be found in any order, so it counts only
    /// where there is no more of a text.
    pub(super) fn add(&mut self, script: Script, texts: Vec<(Clean, Direction)>, width: u16) {
        for (text, direction) in texts {
            let fewest = usize::from(columns_in(script, &text)).clamp(1, 2);
            let pieces = one_liners(script, &text, direction, width).into_iter();
            for piece in pieces.filter(|piece| piece.len() >= fewest) {
                let mut at = &mut *self;
                for cell in piece {
                    at = at.next.entry(cell).or_default();
                }
                at.is_whole = true;
            }
        }
    }

    /// How many cells the longest piece takes with which `cells` begin, if the next one behind it is of another word.
    fn longest(&self, cells: &[String]) -> Option<usize> {
        let mut at = self;
        let mut longest = None;
        for (index, cell) in cells.iter().enumerate() {
            let Some(next) = at.next.get(cell) else {
                break;
            };
            at = next;
            let is_within = |next: &String| is_of_a_word(cell) && is_of_a_word(next);
            if at.is_whole && !cells.get(index + 1).is_some_and(is_within) {
                longest = Some(index + 1);
            }
        }
        longest
    }

    /// Notes in `known` which cells of `row` are parts of such pieces. None begins or ends within a word or a number.
    pub(super) fn account_for(&self, row: &Cells, known: &mut [bool]) {
        for (start, cell) in row.iter().enumerate() {
            let before = start.checked_sub(1).map(|before| &row[before]);
            if is_of_a_word(cell) && before.is_some_and(|before| is_of_a_word(before)) {
                continue;
            }
            if let Some(length) = self.longest(&row[start..]) {
                known[start..start + length].fill(true);
            }
        }
    }
}

fn is_of_a_word(cell: &str) -> bool {
    cell.chars().any(char::is_alphanumeric)
}

/// Letters of the base Arabic block that Unicode has a presentation form of.
fn letters_with_forms() -> BTreeSet<char> {
    let forms = ('\u{FB50}'..='\u{FDFF}').chain('\u{FE70}'..='\u{FEFC}');
    let single = forms.filter_map(|form| {
        let mut letters = std::iter::once(form).nfkd();
        let letter = letters.next()?;
        (letters.next().is_none() && letter != form).then_some(letter)
    });
    let composed = "آأؤإئةۀۂۓ".chars();
    single.chain(composed).collect()
}

/// Whether only the layout writes `c`: there are ligatures of whole words that writers do use.
pub(super) fn is_form(c: char) -> bool {
    matches!(c, '\u{FB50}'..='\u{FDCF}' | '\u{FE70}'..='\u{FEFC}')
}

/// What is to be seen of the archive, and what may stand in no cell.
pub(super) struct Expected {
    pub(super) archive: Arc<Archive>,
    pub(super) locale: Arc<Locale>,
    pub(super) with_forms: BTreeSet<char>,
    /// Titles, labels, names and keywords as lists show them, by script and width.
    pieces: HashMap<(u16, bool), Pieces>,
    /// What each title can look like, by the same and by its words.
    pub(super) titles: HashMap<(u16, bool, Clean), HashSet<Cells>>,
}

impl Expected {
    pub(super) fn new(archive: &Arc<Archive>, interface: Interface) -> Self {
        Self {
            archive: Arc::clone(archive),
            locale: Arc::new(Locale::new(interface, Isolation::Isolated)),
            with_forms: letters_with_forms(),
            pieces: HashMap::new(),
            titles: HashMap::new(),
        }
    }

    /// Every text of the archive that stands in a row with others.
    fn texts(&self) -> Vec<(Clean, Direction)> {
        let mut texts = Vec::new();
        let archive = &self.archive;
        let frame = &archive.frame;
        let terms = [
            &frame.kinds,
            &frame.themes,
            &frame.countries,
            &frame.warnings,
        ];
        for term in terms.into_iter().flatten() {
            texts.extend(
                term.label
                    .values()
                    .map(|label| (label.clone(), Direction::Auto)),
            );
        }
        for story in &archive.stories {
            for reader in ["fa", "en", "ar", "ckb"] {
                let (title, language) = story.title_in(&[reader]);
                let direction = direction_of(language).of_paragraph(title);
                texts.push((title.clone(), direction));
            }
            let date = story.when(&self.locale, Date::short_in);
            texts.push((date, Direction::Auto));
            for place in &story.places {
                let names = place.names.values().chain([&place.name]);
                texts.extend(names.map(|name| (name.clone(), Direction::Auto)));
            }
            let is_heading = |kind| matches!(kind, BlockKind::Heading(_));
            let headings = story.text.blocks.iter();
            let headings = headings.filter(|block| is_heading(block.kind));
            let whole = direction_of(&story.language);
            texts.extend(headings.map(|block| {
                let direction = whole.of_paragraph(&block.text);
                (block.text.clone(), direction)
            }));
        }
        for card in &archive.catalogue.cards {
            for field in &card.search {
                texts.push((field.clone(), Direction::Auto));
                let spaces = field.match_indices([' ', '(', '«']);
                let behind = spaces.map(|(at, space)| at + space.len());
                let behind = behind.map(|at| Clean::new(&format!("…{}", &field[at..])));
                texts.extend(behind.map(|words| (words, Direction::Auto)));
            }
        }
        texts
    }

    /// What the rows of lists may show, and what the program says itself where that is in other letters than Latin ones.
    pub(super) fn pieces(&mut self, script: Script, width: u16) -> &Pieces {
        let key = (width, script == Script::Logical);
        if !self.pieces.contains_key(&key) {
            let mut pieces = Pieces::default();
            pieces.add(script, self.texts(), width);
            if self.locale.interface().is_right_to_left() {
                pieces.add(script, said(&self.locale), width);
            }
            self.pieces.insert(key, pieces);
        }
        &self.pieces[&key]
    }
}

/// The files of messages that screens are made of.
const FILES: [&str; 6] = ["common", "reader", "lists", "help", "about", "dates"];

/// Numbers up to which stories, pages and matches are counted here.
const MOST: usize = 24;

/// What the program says on screens: messages as they are worded, what stands between two values of the others, and numbers.
fn said(locale: &Locale) -> Vec<(Clean, Direction)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let folder = folder.join(locale.interface().tag());
    let mut said = Vec::new();
    for file in FILES {
        let text = std::fs::read_to_string(folder.join(file).with_extension("ftl"));
        let text = text.expect("a file of messages");
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" = ").filter(|_| !line.starts_with(' ')) {
                Some((name, words)) if !words.contains('{') => said.push(locale.word(name)),
                Some((_, words)) => said.extend(between_values(words)),
                None => said.extend(between_values(line)),
            }
        }
    }
    let number = |count| Clean::from(locale.number(count));
    let one = |name, count| Message::new(name).count("count", count);
    for count in 0..=MOST {
        said.push(number(count));
        said.extend(["stories-count", "countries-count"].map(|name| locale.say(&one(name, count))));
        for all in count..=MOST {
            said.push(locale.say(&number_of_all(count, all)));
        }
    }
    for percent in 0..=100 {
        let progress = Message::new("progress-percent").count("percent", percent);
        said.push(locale.say(&progress));
    }
    for decade in ["1990", "2000", "2010", "2020"] {
        let year = locale.interface().digits(decade);
        said.push(locale.say(&Message::new("date-decade").inside("year", year)));
    }
    let said = said.into_iter().filter(|words| !words.is_empty());
    said.map(|words| (words, Direction::RightToLeft)).collect()
}

/// The words of a line of a file of messages, without the form of a plural before them and what is filled in.
fn between_values(line: &str) -> Vec<Clean> {
    let line = line.split_once(']').map_or(line, |(_, words)| words);
    let pieces = line.split('{').map(|piece| match piece.split_once('}') {
        Some((_, after)) => after,
        None => piece,
    });
    let is_no_word = |c: char| !c.is_alphanumeric();
    let words = pieces.map(|piece| Clean::new(piece.trim_matches(is_no_word)));
    words.collect()
}

/// The direction of a text in `language`, one of those of the archive.
pub(super) fn direction_of(language: &str) -> Direction {
    match language {
        "en" | "de" => Direction::LeftToRight,
        "fa" | "ar" | "ckb" | "he" => Direction::RightToLeft,
        other => panic!("which way does {other} run?"),
    }
}

/// `cells` without the blank ones at their end.
pub(super) fn until_blanks(cells: &[String]) -> &[String] {
    let length = cells.iter().rposition(|cell| cell != " ");
    &cells[..length.map_or(0, |last| last + 1)]
}
