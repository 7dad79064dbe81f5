//! Every screen over an archive that does its worst to whoever lays it out. What stands in the cells is compared with the
//! answers of the layout function for the texts that belong there: nothing may reach the screen by another way.

use crate::support::screen::{Picture, Session, parsed, start};
use ratatui::layout::Rect;
use rawi::app::App;
use rawi::app::browse::Tab;
use rawi::app::document::{Document, Row};
use rawi::app::frame::Area;
use rawi::app::page::Page;
use rawi::app::popup::Body;
use rawi::app::saved::SavedRow;
use rawi::app::sections::SectionRow;
use rawi::archive::Archive;
use rawi::archive::dates::Date;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::locale::Locale;
use rawi::text::Clean;
use rawi::text::layout::{Align, Direction, Formless, Laid, Script, Shape, columns_in, lay_out};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthStr;

const VISUAL: Script = Script::Visual(Formless::Composed);

fn hostile() -> Arc<Archive> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let archive = load(&Origin::Folder(root)).expect("the hostile archive");
    assert_eq!(archive.stories.len(), 6, "{:?}", archive.faults);
    Arc::new(archive)
}

/// Cells in a row, one for each column: a wide symbol is followed by an empty one.
type Cells = Vec<String>;

/// The cells of a laid-out line without the blank ones before it, and how many those are.
fn cells((laid, number): (&Laid, usize)) -> (usize, Cells) {
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
fn one_liners(script: Script, text: &Clean, direction: Direction, width: u16) -> HashSet<Cells> {
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

/// What may stand somewhere in a row, by its first cell.
#[derive(Default)]
struct Pieces(HashMap<String, HashSet<Cells>>);

impl Pieces {
    /// Adds what `texts` look like in at most `width` columns. A single cell would be found in any order, so it counts only
    /// where there is no more of a text.
    fn add(&mut self, script: Script, texts: Vec<(Clean, Direction)>, width: u16) {
        for (text, direction) in texts {
            let fewest = usize::from(columns_in(script, &text)).clamp(1, 2);
            let pieces = one_liners(script, &text, direction, width).into_iter();
            for piece in pieces.filter(|piece| piece.len() >= fewest) {
                let first = piece[0].clone();
                self.0.entry(first).or_default().insert(piece);
            }
        }
    }

    /// Notes in `known` which cells of `row` are parts of such pieces.
    fn account_for(&self, row: &Cells, known: &mut [bool]) {
        for (start, first) in row.iter().enumerate() {
            for piece in self.0.get(first).into_iter().flatten() {
                if row[start..].starts_with(piece) {
                    known[start..start + piece.len()].fill(true);
                }
            }
        }
    }
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
fn is_form(c: char) -> bool {
    matches!(c, '\u{FB50}'..='\u{FDCF}' | '\u{FE70}'..='\u{FEFC}')
}

/// What is to be seen of the archive, and what may stand in no cell.
struct Expected {
    archive: Arc<Archive>,
    with_forms: BTreeSet<char>,
    /// Titles, labels, names and keywords as lists show them, by script and width.
    pieces: HashMap<(u16, bool), Pieces>,
    /// What each title can look like, by the same and by its words.
    titles: HashMap<(u16, bool, Clean), HashSet<Cells>>,
}

impl Expected {
    fn new(archive: Arc<Archive>) -> Self {
        Self {
            archive,
            with_forms: letters_with_forms(),
            pieces: HashMap::new(),
            titles: HashMap::new(),
        }
    }

    /// Every text of the archive that stands in a row with others.
    fn texts(&self) -> Vec<(Clean, Direction)> {
        let mut texts = Vec::new();
        let locale = Locale::default();
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
                let direction = story.direction_in(language).of_paragraph(title);
                texts.push((title.clone(), direction));
            }
            let date = story.when(&locale, Date::short_in);
            texts.push((date, Direction::Auto));
            for place in &story.places {
                let names = place.names.values().chain([&place.name]);
                texts.extend(names.map(|name| (name.clone(), Direction::Auto)));
            }
            let headings =
                story.text.blocks.iter().filter(|block| {
                    matches!(block.kind, rawi::text::markup::BlockKind::Heading(_))
                });
            texts.extend(headings.map(|block| (block.text.clone(), Direction::Auto)));
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

    /// What the rows of lists may show, apart from what the program says itself.
    fn pieces(&mut self, script: Script, width: u16) -> &Pieces {
        let key = (width, script == Script::Logical);
        if !self.pieces.contains_key(&key) {
            let mut pieces = Pieces::default();
            pieces.add(script, self.texts(), width);
            self.pieces.insert(key, pieces);
        }
        &self.pieces[&key]
    }
}

/// A screen that is being checked: its cells, and which of them have been accounted for.
struct Seen<'a> {
    app: &'a App,
    script: Script,
    rows: Vec<Cells>,
    known: Vec<Vec<bool>>,
    told: String,
}

impl<'a> Seen<'a> {
    fn new(app: &'a App, told: &str) -> Self {
        let picture = Picture::of(app);
        let Rect { width, height, .. } = picture.buffer.area;
        let row = |y| {
            let cells = (0..width).map(|x| picture.buffer[(x, y)].symbol().to_owned());
            cells.collect()
        };
        Self {
            app,
            script: app.env().settings.script,
            rows: (0..height).map(row).collect(),
            known: vec![vec![false; usize::from(width)]; usize::from(height)],
            told: format!("{told} at {:?}\n{}", app.size(), picture.text()),
        }
    }

    /// What holds of every cell, whatever it shows.
    fn no_cell_is_dangerous(&self, expected: &Expected) {
        for row in &self.rows {
            let mut columns = 0;
            for symbol in row {
                assert!(
                    columns > 0 || !symbol.is_empty(),
                    "half a symbol: {}",
                    self.told
                );
                columns += symbol.width();
                for c in symbol.chars() {
                    self.no_character_is_dangerous(c, expected);
                }
            }
            assert_eq!(
                columns,
                row.len(),
                "a row overflows or falls short: {row:?}\n{}",
                self.told
            );
        }
    }

    fn no_character_is_dangerous(&self, c: char, expected: &Expected) {
        let is_bidi_control = matches!(
            c,
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        );
        assert!(!c.is_control() && !is_bidi_control, "{c:?}: {}", self.told);
        match self.script {
            Script::Visual(_) => {
                assert!(
                    !expected.with_forms.contains(&c),
                    "{c} is not joined: {}",
                    self.told
                );
            }
            Script::Logical => assert!(!is_form(c), "{c:?} is joined: {}", self.told),
        }
    }

    /// The rows of `area` show `page` as the layout function has it, each cell in its column, and nothing else.
    fn shows_page(&mut self, document: &Document, top: usize, area: Area) {
        let under = self.under_popups();
        let rows = document
            .rows()
            .iter()
            .skip(top)
            .zip(area.y..area.y + area.height);
        for (row, y) in rows.filter(|(_, y)| !under.contains(y)) {
            let expected = match *row {
                Row::Blank => Cells::new(),
                Row::Line { part, line } => line_of(document, self.script, part, line),
            };
            let (y, from) = (usize::from(y), usize::from(area.x));
            let until = (from + usize::from(area.width)).min(self.rows[y].len());
            let mut seen = self.rows[y][from..until].to_vec();
            while seen.last().is_some_and(|last| last == " ") {
                seen.pop();
            }
            assert_eq!(seen, expected, "row {y}: {}", self.told);
            self.known[y][from..until].fill(true);
        }
    }

    /// Rows that a pop-up, or the line under a story, stands over.
    fn under_popups(&self) -> Vec<u16> {
        let env = self.app.env();
        let whole = self.app.popup().map(|popup| popup.frame(env).whole);
        whole.map_or_else(Vec::new, |area| (area.y..area.y + area.height).collect())
    }

    /// Every document on the screen stands there as it is laid out.
    fn documents_are_as_laid_out(&mut self) {
        let app = self.app;
        let env = app.env();
        let page = |page: &Page| (page.document().clone(), page.top());
        if let Some(reader) = app.reader() {
            let (document, top) = page(reader.sheet().page());
            self.shows_page(&document, top, reader.frame(env).text);
        } else if let Some(area) = app.browser().frame(env).preview {
            let margin = rawi::app::frame::margin(env.size.0);
            let width = (area.width - margin).min(env.settings.measure);
            if let Some(document) = app.browser().preview(env, width) {
                self.shows_page(&document, 0, area);
            }
        }
    }

    fn popup_is_as_laid_out(&mut self) {
        let Some(popup) = self.app.popup() else {
            return;
        };
        let Body::Text(sheet) = &popup.body else {
            return;
        };
        let area = popup.frame(self.app.env()).text;
        let expected = (sheet.page().document(), sheet.page().top());
        // It stands over everything, and so over itself.
        let rows = expected.0.rows().iter().skip(expected.1);
        for (row, y) in rows.zip(area.y..area.y + area.height) {
            let Row::Line { part, line } = *row else {
                continue;
            };
            let cells = line_of(expected.0, self.script, part, line);
            let (y, from) = (usize::from(y), usize::from(area.x));
            assert_eq!(
                self.rows[y][from..from + cells.len()],
                cells,
                "{}",
                self.told
            );
            self.known[y].fill(true);
        }
    }

    /// Every row of a list of stories begins with its title.
    fn titles_begin_their_rows(&self, expected: &mut Expected) {
        let (env, browser) = (self.app.env(), self.app.browser());
        let frame = browser.frame(env);
        let (Some(list), Some(area)) = (browser.stories(), frame.stories) else {
            return;
        };
        if self.app.reader().is_some() || browser.tab() == Tab::Saved {
            return;
        }
        let under = self.under_popups();
        let rows = list.list().visible().zip(area.y..area.y + area.height);
        for (row, y) in rows.filter(|(_, y)| !under.contains(y)) {
            let story = env.archive.story(list.hits()[row].story);
            let (title, language) = story.title_in(&env.settings.languages());
            let direction = story.direction_in(language).of_paragraph(title);
            let cells = &self.rows[usize::from(y)][usize::from(area.x) + 2..];
            let key = (area.width, self.script == Script::Logical, title.clone());
            let found = expected
                .titles
                .entry(key)
                .or_insert_with(|| one_liners(self.script, title, direction, area.width));
            let begins = |title: &Cells| {
                cells.starts_with(title) && cells.get(title.len()).is_none_or(|next| next == " ")
            };
            assert!(
                found.iter().any(begins),
                "{title:?} is not in {cells:?}\n{}",
                self.told
            );
        }
    }

    /// Every letter of another script than the program's own is part of a piece of the archive, or of what was typed or
    /// saved, in the order of the layout function.
    fn nothing_else_is_there(&mut self, expected: &mut Expected) {
        let width = u16::try_from(self.rows[0].len()).expect("a narrow screen");
        let mut own = Pieces::default();
        let words = self.own_words().into_iter();
        let words = words.map(|words| (words, Direction::Auto)).collect();
        own.add(self.script, words, width);
        let pieces = expected.pieces(self.script, width);
        for (row, known) in self.rows.iter().zip(&mut self.known) {
            pieces.account_for(row, known);
            own.account_for(row, known);
            for (symbol, known) in row.iter().zip(known) {
                let is_foreign = symbol.chars().any(|c| !c.is_ascii() && c.is_alphanumeric());
                assert!(*known || !is_foreign, "{symbol} in {row:?}\n{}", self.told);
            }
        }
    }

    /// What is typed, the words of bookmarks, and the facets that are chosen.
    fn own_words(&self) -> Vec<Clean> {
        let env = self.app.env();
        let mut words = vec![Clean::new(&self.app.browser().filter().words(env))];
        if let Some(Body::Facets(choice)) = self.app.popup().map(|popup| &popup.body) {
            words.push(Clean::new(&choice.filter.words(env)));
        }
        let lists = self.app.browser().stories().map(|list| &list.words);
        let find = self.app.reader().and_then(|reader| reader.find.as_ref());
        let lines = [self.app.line(), lists, find.map(|find| &find.line)];
        words.extend(
            lines
                .into_iter()
                .flatten()
                .map(|line| Clean::new(line.text())),
        );
        for row in self.app.browser().saved().rows() {
            if let SectionRow::Item(SavedRow::Bookmark { place, .. }) = row {
                words.push(Clean::new(&format!("{}…", place.words)));
            }
        }
        words
    }
}

/// The cells of a line of a part, with the sign before it, from the left of the document on. Whether its sign stands at
/// the right can be seen from where its text begins.
fn line_of(document: &Document, script: Script, part: usize, line: usize) -> Cells {
    let content = &document.parts()[part];
    let direction = document.laid(part).direction;
    let indent = content.style.indent();
    let before = document.text_column(part);
    let is_mirrored = direction == Direction::RightToLeft || before < indent;
    let shape = Shape {
        direction,
        breaks: &content.breaks,
        align: if is_mirrored {
            Align::Right
        } else {
            Align::Left
        },
        ..Shape::wrap((document.width() - indent).max(1)).in_script(script)
    };
    let (first, text) = cells((&lay_out(&content.text, &shape), line));
    let mut row = vec![" ".to_owned(); usize::from(document.width())];
    let start = first + usize::from(before);
    row.splice(start..start + text.len(), text);
    let mut sign: Vec<char> = content.style.sign(line).chars().collect();
    let mut column = 0;
    if is_mirrored {
        sign.reverse();
        column = row.len() - sign.len();
    }
    for (cell, c) in row[column..].iter_mut().zip(sign) {
        if c != ' ' {
            *cell = c.to_string();
        }
    }
    while row.last().is_some_and(|last| last == " ") {
        row.pop();
    }
    row
}

fn check(app: &App, expected: &mut Expected, told: &str) {
    let mut seen = Seen::new(app, told);
    seen.no_cell_is_dangerous(expected);
    seen.documents_are_as_laid_out();
    seen.popup_is_as_laid_out();
    seen.titles_begin_their_rows(expected);
    seen.nothing_else_is_there(expected);
}

/// Presses keys and looks at the screen after each.
fn walk(session: &mut Session, expected: &mut Expected, keys: &str) {
    for (number, key) in parsed(keys).into_iter().enumerate() {
        let _ = session.app.key(key);
        check(
            &session.app,
            expected,
            &format!("{key} ({number}) of {keys}"),
        );
    }
}

fn begin(archive: &Arc<Archive>, size: (u16, u16), script: Script) -> Session {
    let mut started = start();
    started.archive = Arc::clone(archive);
    started.size = size;
    started.settings.script = script;
    started.settings.languages = vec!["fa".to_owned(), "en".to_owned()];
    Session::new(started)
}

/// The lists with their filters, facets and help.
fn walk_lists(archive: &Arc<Archive>, expected: &mut Expected, size: (u16, u16), script: Script) {
    let mut session = begin(archive, size, script);
    check(&session.app, expected, "the first screen");
    walk(&mut session, expected, "jjjp,,,,");
    walk(&mut session, expected, "2<enter>jh3j<enter>j<esc>1");
    for words in ["خانه", "الاسلام", "bغداد", "(12", "ئێوە"] {
        walk(&mut session, expected, &format!("/{words}<left><esc>"));
    }
    walk(
        &mut session,
        expected,
        "Fj<enter>jjjj<enter>jjjjj<enter><esc>?/ن<esc><esc>",
    );
}

/// A story: its warning, its pages, its links and notes, what is found, its contents and claims, the page about it.
fn walk_story(session: &mut Session, expected: &mut Expected, story: usize) {
    let ids: Vec<_> = session.app.env().archive.ids().collect();
    let _ = session.app.open(ids[story], ids.clone());
    check(&session.app, expected, "a story");
    walk(session, expected, "<enter><esc>    gB");
    walk(
        session,
        expected,
        "<tab><enter> <esc><tab><tab><enter><esc>",
    );
    walk(session, expected, "/لا<enter>nnN<esc>/(ا<esc>");
    walk(
        session,
        expected,
        "tj<esc>c <esc>i <tab><tab><enter><esc><esc>oo",
    );
    walk(session, expected, "qqq4j1");
}

#[test]
fn every_screen_is_as_the_layout_has_it() {
    let archive = hostile();
    let mut expected = Expected::new(Arc::clone(&archive));
    for size in [(80, 24), (40, 12), (120, 40)] {
        walk_lists(&archive, &mut expected, size, VISUAL);
        let mut session = begin(&archive, size, VISUAL);
        for story in 0..archive.stories.len() {
            walk_story(&mut session, &mut expected, story);
        }
    }
}

#[test]
fn a_terminal_that_orders_text_itself_is_sent_it_as_it_is_stored() {
    let archive = hostile();
    let mut expected = Expected::new(Arc::clone(&archive));
    walk_lists(&archive, &mut expected, (80, 24), Script::Logical);
    let mut session = begin(&archive, (80, 24), Script::Logical);
    for story in 0..archive.stories.len() {
        walk_story(&mut session, &mut expected, story);
    }
}
