//! Every screen over an archive that does its worst to whoever lays it out. What stands in the cells is compared with the
//! answers of the layout function for the texts that belong there: nothing may reach the screen by another way.

mod expected;

use crate::support::screen::{Picture, Session, parsed, start_with};
use expected::{Cells, Expected, Pieces, cells, direction_of, is_form, one_liners, until_blanks};
use ratatui::layout::Rect;
use rawi::app::App;
use rawi::app::calibration::Calibration;
use rawi::app::document::{Document, PartStyle, Row};
use rawi::app::frame::{Area, margin};
use rawi::app::page::Page;
use rawi::app::popup::Body;
use rawi::app::reader::Stage;
use rawi::app::saved::SavedRow;
use rawi::app::sections::SectionRow;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::archive::{Archive, StoryId};
use rawi::locale::Interface;
use rawi::text::Clean;
use rawi::text::layout::{Align, Direction, Formless, Script, Shape, lay_out, may_turn};
use rawi::text::markup::BlockKind;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use unicode_width::UnicodeWidthStr;

const VISUAL: Script = Script::Visual(Formless::Composed);

fn hostile() -> Arc<Archive> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let archive = load(&Origin::Folder(root)).expect("the hostile archive");
    assert_eq!(archive.stories.len(), 7, "{:?}", archive.faults);
    Arc::new(archive)
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
        let mut seen = Self {
            app,
            script: app.env().settings.script,
            rows: (0..height).map(row).collect(),
            known: vec![vec![false; usize::from(width)]; usize::from(height)],
            told: format!("{told} at {:?}\n{}", app.size(), picture.text()),
        };
        seen.leave_out_marks();
        seen
    }

    /// Leaves out the marks that stand behind columns for a terminal that orders rows. Rows that calibrate it keep theirs.
    fn leave_out_marks(&mut self) {
        if self.script != Script::Logical {
            return;
        }
        let calibrating = self.calibrating();
        for (_, row) in (0..)
            .zip(&mut self.rows)
            .filter(|(y, _)| !calibrating.contains(y))
        {
            for cell in row {
                if let Some(bare) = cell.strip_suffix('\u{200E}') {
                    *cell = bare.to_owned();
                }
            }
        }
    }

    /// What holds of every cell, whatever it shows.
    fn no_cell_is_dangerous(&self, expected: &Expected) {
        let calibrating = self.calibrating();
        for (y, row) in (0..).zip(&self.rows) {
            let mut columns = 0;
            for symbol in row {
                assert!(
                    columns > 0 || !symbol.is_empty(),
                    "half a symbol: {}",
                    self.told
                );
                columns += symbol.width();
                // Rows that calibrate a terminal show what others may not.
                for c in symbol.chars().filter(|_| !calibrating.contains(&y)) {
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

    /// The rows of `area` show a document as the layout function has it, each cell in its column, and nothing else.
    fn shows_page(&mut self, (document, whole): (&Document, Direction), top: usize, area: Area) {
        let under = self.under_popups();
        let rows = document
            .rows()
            .iter()
            .skip(top)
            .zip(area.y..area.y + area.height);
        for (row, y) in rows.filter(|(_, y)| !under.contains(y)) {
            let expected = match *row {
                Row::Blank => Cells::new(),
                Row::Line { part, line } => line_of((document, whole), self.script, part, line),
            };
            let columns = self.columns(area);
            let seen = &self.rows[usize::from(y)][columns.clone()];
            // Its lines stand at the side of the area at which those of the interface begin.
            let width = usize::from(document.width()).min(seen.len());
            let (block, beside) = if self.app.env().is_mirrored() {
                let (beside, block) = seen.split_at(seen.len() - width);
                (block, beside)
            } else {
                seen.split_at(width)
            };
            assert_eq!(until_blanks(block), expected, "row {y}: {}", self.told);
            assert!(until_blanks(beside).is_empty(), "row {y}: {}", self.told);
            self.known[usize::from(y)][columns].fill(true);
        }
    }

    /// The columns of an area, from the left of the screen.
    fn columns(&self, area: Area) -> Range<usize> {
        let whole = self.app.size().0;
        let end = (area.x + area.width).min(whole);
        let columns = if self.app.env().is_mirrored() {
            whole - end..whole - area.x
        } else {
            area.x..end
        };
        usize::from(columns.start)..usize::from(columns.end)
    }

    /// The rows of the screen that calibrate a terminal.
    fn calibrating(&self) -> Range<u16> {
        let Some((_, area)) = self.calibration() else {
            return 0..0;
        };
        area.y..area.y + area.height
    }

    fn calibration(&self) -> Option<(&'a Calibration, Area)> {
        let popup = self.app.popup()?;
        match &popup.body {
            Body::Calibration(it) => Some((it, popup.frame(self.app.env()).rows)),
            _ => None,
        }
    }

    /// Each row that calibrates a terminal has the same words in its own way, and stands at the left of every screen.
    fn calibration_is_as_laid_out(&mut self) {
        let Some((calibration, area)) = self.calibration() else {
            return;
        };
        let ways = [('A', VISUAL), ('B', VISUAL), ('C', Script::Logical)];
        let rows = calibration.list.visible().zip(area.y..);
        for (row, y) in rows {
            let (letter, script) = ways[row];
            let shape = Shape::one_line(area.width).in_script(script);
            let (_, words) = cells((&lay_out(&calibration.sample, &shape), 0));
            let sign = if row == calibration.list.cursor() {
                "›"
            } else {
                " "
            };
            let letter = letter.to_string();
            let before = [sign, " ", &letter, " ", " "].map(str::to_owned);
            let expected: Cells = before.into_iter().chain(words).collect();
            let mut seen = until_blanks(&self.rows[usize::from(y)]).to_vec();
            if row == 1 {
                for cell in seen.iter_mut().filter(|cell| may_turn(cell)) {
                    let letter = cell.strip_suffix('\u{200E}');
                    *cell = letter.expect("a mark behind each letter").to_owned();
                }
            }
            assert_eq!(seen, expected, "row {y}: {}", self.told);
            self.known[usize::from(y)].fill(true);
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
            let whole = direction_read(app);
            self.shows_page((&document, whole), top, reader.frame(env).text);
        } else if let Some(area) = app.browser().frame(env).preview {
            let margin = rawi::app::frame::margin(env.size.0);
            let width = (area.width - margin).min(env.settings.measure);
            if let Some(document) = app.browser().preview(env, width) {
                let story = app.browser().selected().expect("what is previewed");
                let (_, language) = env.archive.story(story).title_in(&env.settings.languages());
                self.shows_page((&document, direction_of(language)), 0, area);
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
        let env = self.app.env();
        // A note stands on the side of its text; what else is told has no side of its own.
        let whole = if popup.title == env.locale.word("title-note") {
            direction_read(self.app)
        } else {
            Direction::Auto
        };
        let (document, top) = (sheet.page().document().clone(), sheet.page().top());
        // It stands over everything, and so over itself.
        let area = popup.frame(env).text;
        for y in area.y..area.y + area.height {
            let row = document.rows().get(top + usize::from(y - area.y));
            let expected = match row {
                Some(Row::Line { part, line }) => {
                    line_of((&document, whole), self.script, *part, *line)
                }
                Some(Row::Blank) | None => Cells::new(),
            };
            let block = Area {
                width: document.width().min(area.width),
                ..area
            };
            let seen = &self.rows[usize::from(y)][self.columns(block)];
            assert_eq!(until_blanks(seen), expected, "row {y}: {}", self.told);
            self.known[usize::from(y)].fill(true);
        }
    }

    /// Every row of a list of stories begins with its title.
    fn titles_begin_their_rows(&self, expected: &mut Expected) {
        let (env, browser) = (self.app.env(), self.app.browser());
        let Some(area) = browser.frame(env).stories else {
            return;
        };
        if self.app.reader().is_some() {
            return;
        }
        let under = self.under_popups();
        for (story, y) in self.listed().into_iter().zip(area.y..area.y + area.height) {
            let Some(story) = story.filter(|_| !under.contains(&y)) else {
                continue;
            };
            let (title, language) = env.archive.story(story).title_in(&env.settings.languages());
            let direction = direction_of(language).of_paragraph(title);
            let key = (area.width, self.script == Script::Logical, title.clone());
            let found = expected
                .titles
                .entry(key)
                .or_insert_with(|| one_liners(self.script, title, direction, area.width));
            let cells = &self.rows[usize::from(y)][self.columns(area)];
            let is_mirrored = env.is_mirrored();
            let begins = |title: &Cells| {
                let (title, next) = if is_mirrored {
                    let end = cells.len() - 2;
                    let start = end.saturating_sub(title.len());
                    (cells[start..end] == title[..], cells[..start].last())
                } else {
                    (cells[2..].starts_with(title), cells.get(2 + title.len()))
                };
                title && next.is_none_or(|next| next == " ")
            };
            assert!(
                found.iter().any(begins),
                "{title:?} is not in {cells:?}\n{}",
                self.told
            );
        }
    }

    /// The stories in the rows of the list that is on the screen; nothing for a row that is a heading.
    fn listed(&self) -> Vec<Option<StoryId>> {
        let browser = self.app.browser();
        if let Some(list) = browser.stories() {
            let rows = list.list().visible();
            return rows.map(|row| Some(list.hits()[row].story)).collect();
        }
        let saved = browser.saved();
        let of = |row| match saved.item(row)? {
            SavedRow::Recent(story) | SavedRow::Bookmark { story, .. } => Some(*story),
            SavedRow::Lost(_) => None,
        };
        saved.list().visible().map(of).collect()
    }

    /// Every letter of another script than the program's own is part of a piece of the archive, or of what was typed or
    /// saved, in the order of the layout function.
    fn nothing_else_is_there(&mut self, expected: &mut Expected) {
        let width = u16::try_from(self.rows[0].len()).expect("a narrow screen");
        let mut own = Pieces::default();
        let notice = self.app.notice().into_iter();
        // A long notice takes more rows than one.
        let notice = notice.flat_map(|notice| {
            let room = width.saturating_sub(2 * margin(width));
            let laid = lay_out(notice, &Shape::wrap(room));
            let starts = laid.lines.into_iter().map(|line| line.source);
            let rows = starts.flat_map(|row| [row.clone(), row.start..notice.len()]);
            rows.map(|row| notice.slice(row)).collect::<Vec<_>>()
        });
        let words = self.own_words().into_iter().chain(notice);
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

    /// What is typed, the words of bookmarks, the facets that are chosen, and the message in the last line.
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
        words.extend(self.app.notice().cloned());
        for row in self.app.browser().saved().rows() {
            if let SectionRow::Item(SavedRow::Bookmark { place, .. }) = row {
                words.push(Clean::new(&format!("{}…", place.words)));
            }
        }
        words
    }
}

/// The direction of the text that is open, or of the warning before it.
fn direction_read(app: &App) -> Direction {
    let reader = app.reader().expect("a story is open");
    let env = app.env();
    let story = env.archive.story(reader.story());
    direction_of(match reader.stage() {
        Stage::Warning => story.title_in(&env.settings.languages()).1,
        Stage::Text => reader.translation().unwrap_or(&story.language),
    })
}

/// The cells of a line of a part, with the sign before it, from the left of a document on whose language runs as `whole` does.
fn line_of(
    (document, whole): (&Document, Direction),
    script: Script,
    part: usize,
    line: usize,
) -> Cells {
    let content = &document.parts()[part];
    let direction = match content.style {
        PartStyle::Facts | PartStyle::Label => whole,
        PartStyle::Title | PartStyle::Body(_) | PartStyle::Warning => {
            whole.of_paragraph(&content.text)
        }
    };
    let indent = content.style.indent();
    let mut shape = Shape {
        direction,
        breaks: &content.breaks,
        ..Shape::wrap((document.width() - indent).max(1)).in_script(script)
    };
    let is_item = matches!(content.style, PartStyle::Body(BlockKind::Item(_)));
    let side = match (is_item, whole, script) {
        (true, Direction::LeftToRight | Direction::RightToLeft, Script::Visual(_)) => whole,
        _ => lay_out(&content.text, &shape).direction,
    };
    let is_mirrored = side == Direction::RightToLeft;
    shape.align = if is_mirrored {
        Align::Right
    } else {
        Align::Left
    };
    let (first, text) = cells((&lay_out(&content.text, &shape), line));
    let mut row = vec![" ".to_owned(); usize::from(document.width())];
    let start = first + usize::from(if is_mirrored { 0 } else { indent });
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
    until_blanks(&row).to_vec()
}

fn check(app: &App, expected: &mut Expected, told: &str) {
    let mut seen = Seen::new(app, told);
    seen.no_cell_is_dangerous(expected);
    seen.documents_are_as_laid_out();
    seen.popup_is_as_laid_out();
    seen.calibration_is_as_laid_out();
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

fn begin(expected: &Expected, size: (u16, u16), script: Script) -> Session {
    let mut started = start_with(Arc::clone(&expected.archive));
    started.locale = Arc::clone(&expected.locale);
    started.size = size;
    started.settings.script = script;
    started.settings.languages = vec!["fa".to_owned(), "en".to_owned()];
    Session::new(started)
}

/// The lists with their filters, facets and help, and how a terminal is calibrated.
fn walk_lists(expected: &mut Expected, size: (u16, u16), script: Script) {
    let mut session = begin(expected, size, script);
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
    walk(&mut session, expected, "Djj<esc>");
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
        "tj<esc>gtj<esc>c <esc>i <tab><tab><enter><esc><esc>oo",
    );
    walk(session, expected, "Dj<esc>qqq4j1");
}

/// Every screen in windows of these sizes.
fn walk_all(interface: Interface, sizes: &[(u16, u16)], script: Script) {
    let archive = hostile();
    let mut expected = Expected::new(&archive, interface);
    for size in sizes {
        walk_lists(&mut expected, *size, script);
        let mut session = begin(&expected, *size, script);
        for story in 0..archive.stories.len() {
            walk_story(&mut session, &mut expected, story);
        }
    }
}

const SIZES: [(u16, u16); 3] = [(80, 24), (40, 12), (120, 40)];

#[test]
fn every_screen_is_as_the_layout_has_it() {
    walk_all(Interface::English, &SIZES, VISUAL);
}

#[test]
fn every_mirrored_screen_is_as_the_layout_has_it() {
    walk_all(Interface::Persian, &SIZES, VISUAL);
}

#[test]
fn a_terminal_that_orders_text_itself_is_sent_it_as_it_is_stored() {
    for interface in [Interface::English, Interface::Persian] {
        walk_all(interface, &SIZES[..1], Script::Logical);
    }
}
