//! The program without a terminal: keys go in, a picture of the screen comes out.
//!
//! Keys are written as in helix: letters stand for themselves, other keys by name in angle brackets (`jj<enter>`,
//! `<ctrl-d>`, `<<>` for the bracket itself).

use super::errands::Runner;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use rawi::app::action::Action;
use rawi::app::bindings::{BINDINGS, Scope};
use rawi::app::key::{Key, Pointer};
use rawi::app::keymap::{Found, Keymap, Kiosk, Preset};
use rawi::app::settings::Settings;
use rawi::app::{App, Effect, Start};
use rawi::archive::Archive;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::state::Kept;
use rawi::state::record::Record;
use rawi::view::paint;
use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

/// A row of the table of keys.
pub(crate) type Row = (Scope, Action);

/// The sample archive: nine made-up entries.
pub(crate) fn sample() -> Arc<Archive> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reading");
    Arc::new(load(&Origin::Folder(root)).expect("the sample archive is there"))
}

/// An archive of one text in which the checks find something.
pub(crate) fn flawed() -> Arc<Archive> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flawed");
    Arc::new(load(&Origin::Folder(root)).expect("the flawed archive is there"))
}

/// The archive that comes with the program.
pub(crate) fn bundled() -> Arc<Archive> {
    Arc::new(load(&Origin::Embedded).expect("the archive inside the binary can be read"))
}

/// A session with the sample archive in a window of 80 by 24, for a reader who has not read anything yet.
pub(crate) fn start() -> Start {
    start_with(sample())
}

/// The same with an archive that was read before.
pub(crate) fn start_with(archive: Arc<Archive>) -> Start {
    Start {
        archive,
        kept: Kept::default(),
        settings: Settings::default(),
        locale: Arc::default(),
        keymap: Keymap::new(Preset::Default, &[], Kiosk::No),
        size: (80, 24),
        seed: 7,
    }
}

/// A reader at the screen.
pub(crate) struct Session {
    pub(crate) app: App,
    /// Everything that was to be kept so far.
    pub(crate) records: Vec<Record>,
    /// Does what the desk cannot do itself.
    pub(crate) runner: Runner,
    used: Rc<RefCell<HashSet<Row>>>,
    pending: Vec<Key>,
}

impl Session {
    pub(crate) fn new(start: Start) -> Self {
        Self::noting(start, Rc::default())
    }

    /// A session that notes in `used` which rows of the table it comes by.
    pub(crate) fn noting(start: Start, used: Rc<RefCell<HashSet<Row>>>) -> Self {
        Self {
            app: App::new(start),
            records: Vec::new(),
            runner: Runner::default(),
            used,
            pending: Vec::new(),
        }
    }

    /// Presses keys.
    pub(crate) fn press(&mut self, keys: &str) {
        let _ = self.effect_of(keys);
    }

    /// Presses keys; answers the effect of the last one. A key without effect must not change the screen.
    pub(crate) fn effect_of(&mut self, keys: &str) -> Effect {
        let mut effect = Effect::Idle;
        for key in parsed(keys) {
            effect = self.press_key(key);
        }
        effect
    }

    /// Presses keys that come all at once: nothing is drawn between them.
    pub(crate) fn types_ahead(&mut self, keys: &str) {
        for key in parsed(keys) {
            self.note(key);
            let _ = self.app.key(key);
            self.runner.run(&mut self.app);
        }
        self.records.extend(self.app.take_records());
        self.app.drawn();
    }

    /// Has the archive and what was said of it read again.
    pub(crate) fn read_again(&mut self) {
        if let Some(failure) = self.runner.reload(&mut self.app) {
            self.app.not_read_again(&failure);
        }
        self.runner.run(&mut self.app);
        self.records.extend(self.app.take_records());
        self.app.drawn();
    }

    pub(crate) fn press_key(&mut self, key: Key) -> Effect {
        self.note(key);
        self.watch(|app| app.key(key))
    }

    pub(crate) fn click(&mut self, column: u16, row: u16) -> Effect {
        self.watch(|app| app.pointer(Pointer::Click { column, row }))
    }

    pub(crate) fn wheel_down(&mut self) -> Effect {
        self.watch(|app| app.pointer(Pointer::WheelDown { column: 9, row: 9 }))
    }

    pub(crate) fn wheel_up(&mut self) -> Effect {
        self.watch(|app| app.pointer(Pointer::WheelUp { column: 9, row: 9 }))
    }

    pub(crate) fn resize(&mut self, columns: u16, rows: u16) -> Effect {
        self.watch(|app| app.resize((columns, rows)))
    }

    /// Lets something happen; if it is said to have no effect, the screen must be the same after it.
    fn watch(&mut self, happens: impl FnOnce(&mut App) -> Effect) -> Effect {
        let before = self.picture();
        let effect = happens(&mut self.app);
        self.runner.run(&mut self.app);
        self.records.extend(self.app.take_records());
        self.app.drawn();
        if effect == Effect::Idle {
            let after = self.picture();
            assert_eq!(before.text(), after.text(), "idle, and yet another screen");
            assert_eq!(before.buffer, after.buffer, "idle, and yet other styles");
            assert_eq!(before.cursor, after.cursor, "idle, and yet another cursor");
        }
        effect
    }

    /// Notes which row of the table `key` comes by, as the program looks it up.
    fn note(&mut self, key: Key) {
        let waits_for_letter = self.pending.is_empty()
            && self.app.notice().is_some_and(|notice| {
                notice.starts_with("Mark:") || notice.starts_with("Go to mark:")
            });
        if waits_for_letter {
            return;
        }
        let scope = self.app.scope();
        let keymap = self.app.keymap();
        self.pending.push(keymap.meant(scope, &self.pending, key));
        match self.app.keymap().find(scope, &self.pending) {
            Found::Prefix => return,
            Found::Action(action) => {
                let own = BINDINGS
                    .iter()
                    .any(|row| (row.scope, row.action) == (scope, action));
                let scope = if own { scope } else { Scope::Anywhere };
                self.used.borrow_mut().insert((scope, action));
            }
            Found::Nothing => {}
        }
        self.pending.clear();
    }

    pub(crate) fn picture(&self) -> Picture {
        Picture::of(&self.app)
    }

    /// The screen as text.
    pub(crate) fn text(&self) -> String {
        self.picture().text()
    }

    /// One line of the screen, from 0.
    pub(crate) fn line(&self, row: u16) -> String {
        self.picture().line(row)
    }

    /// The words at the left of the last line of the screen, where messages stand. In a story the key of the help is at
    /// its right end, behind all of them.
    pub(crate) fn foot(&self) -> String {
        let line = self.line(self.app.size().1 - 1);
        let words = line.strip_suffix("   ? keys").unwrap_or(&line);
        words.trim_end().to_owned()
    }

    /// The last line of the screen that has `words`: pop-ups stand below what they stand over.
    pub(crate) fn line_with(&self, words: &str) -> String {
        let text = self.text();
        let found = text.lines().rfind(|line| line.contains(words));
        found
            .unwrap_or_else(|| panic!("no line has “{words}”:\n{text}"))
            .to_owned()
    }

    /// Asserts what the screen shows. Lines of `expected` begin after a `|`; what stands before it, and blanks at the
    /// end of a line, do not count.
    #[track_caller]
    pub(crate) fn shows(&self, expected: &str) {
        same(&self.text(), &margined(expected));
    }

    /// Asserts how the words in one line look: under each a letter, `b` bold, `u` underlined, `U` both, `d` dim,
    /// `i` italic, `r` reversed.
    #[track_caller]
    pub(crate) fn line_looks(&self, row: u16, expected: &str) {
        let picture = self.picture();
        let seen = format!("{}\n{}", picture.line(row), picture.looks(row));
        same(seen.trim_end(), &margined(expected));
    }

    /// The first row that has `words`, and the column at which they begin.
    #[track_caller]
    pub(crate) fn find(&self, words: &str) -> (u16, u16) {
        let picture = self.picture();
        let rows = 0..picture.buffer.area.height;
        let mut found = rows.filter_map(|row| {
            let line = picture.line(row);
            let at = line.find(words)?;
            let column = line[..at].chars().count();
            Some((u16::try_from(column).expect("a screen is narrow"), row))
        });
        found
            .next()
            .unwrap_or_else(|| panic!("“{words}” is not on the screen:\n{}", picture.text()))
    }
}

/// What is on the screen.
pub(crate) struct Picture {
    pub(crate) buffer: Buffer,
    pub(crate) cursor: Option<(u16, u16)>,
}

impl Picture {
    pub(crate) fn of(app: &App) -> Self {
        let (columns, rows) = app.size();
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        let cursor = paint(app, &mut buffer);
        Self { buffer, cursor }
    }

    fn row(&self, row: u16, letter: impl Fn(&Cell) -> String) -> String {
        let cells = (0..self.buffer.area.width).map(|column| letter(&self.buffer[(column, row)]));
        cells.collect::<String>().trim_end().to_owned()
    }

    pub(crate) fn line(&self, row: u16) -> String {
        self.row(row, |cell| cell.symbol().to_owned())
    }

    /// The style of every cell of a line as a letter.
    pub(crate) fn looks(&self, row: u16) -> String {
        self.row(row, |cell| look(cell).to_string())
    }

    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for row in 0..self.buffer.area.height {
            let _ = writeln!(text, "{}", self.line(row));
        }
        text.trim_end().to_owned()
    }
}

fn look(cell: &Cell) -> char {
    let has = |modifier| cell.modifier.contains(modifier);
    let looks = [
        (has(Modifier::REVERSED), 'r'),
        (has(Modifier::BOLD | Modifier::UNDERLINED), 'U'),
        (has(Modifier::UNDERLINED), 'u'),
        (has(Modifier::BOLD), 'b'),
        (has(Modifier::ITALIC), 'i'),
        (has(Modifier::DIM), 'd'),
    ];
    let found = looks.into_iter().find(|(is, _)| *is);
    found.map_or(' ', |(_, letter)| letter)
}

/// Keys from what is written for them.
pub(crate) fn parsed(keys: &str) -> Vec<Key> {
    let mut parsed = Vec::new();
    let mut rest = keys;
    while let Some(letter) = rest.chars().next() {
        if letter == '<' {
            // The name has at least one letter, so that <<> and <>> are keys as well.
            let end = 2 + rest[2..].find('>').expect("a name ends in >");
            parsed.push(rest[1..end].parse().expect("a key that is known"));
            rest = &rest[end + 1..];
        } else {
            parsed.push(Key::char(letter));
            rest = &rest[letter.len_utf8()..];
        }
    }
    parsed
}

/// What stands after the `|` of each line.
fn margined(text: &str) -> String {
    let lines = text.lines().filter_map(|line| line.split_once('|'));
    let lines: Vec<&str> = lines.map(|(_, line)| line.trim_end()).collect();
    lines.join("\n").trim_end().to_owned()
}

#[track_caller]
fn same(seen: &str, expected: &str) {
    let margin = |text: &str| {
        text.lines().fold(String::new(), |all, line| {
            all + "            |" + line + "\n"
        })
    };
    assert!(
        seen == expected,
        "\nexpected\n~~~~\n{}~~~~\nseen\n~~~~\n{}~~~~\n",
        margin(expected),
        margin(seen)
    );
}
