//! The screens in every language of the interface: each word is one of the language's own catalogue, plural forms and digits are
//! those of the language, and hints name the keys that are bound.
//!
//! The archive is a made-up one whose titles, texts and labels are in Arabic letters, so that any Latin word is the program's.

use crate::support::faults::in_english;
use crate::support::screen::Session;
use crate::support::story::{Told, stories};
use rawi::app::Start;
use rawi::app::action::{Action, Browse, Session as OnEveryScreen};
use rawi::app::bindings::{BINDINGS, Scope};
use rawi::app::key::Key;
use rawi::app::keymap::{Change, Keymap, Kiosk, Preset};
use rawi::archive::Archive;
use rawi::archive::load::from_files;
use rawi::locale::{Interface, Isolation, Locale, Message};
use rawi::state::record::Record;
use rawi::text::Clean;
use rawi::text::layout::{Shape, lay_out};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

stories! {
    every_screen_of_every_language_is_whole: [
        List Browse::Countries, List Browse::Themes, List Browse::Saved, List Browse::Filter,
        List Browse::Facets, List Browse::Faults, List Browse::Sort, Reader Read::Contents,
        Reader Read::About, Reader Read::Find, Popup Popup::Search,
    ];
    a_list_is_counted_in_persian: [List Browse::Sort, List Browse::Filter, List Browse::Facets];
    an_arabic_list_has_its_plural_forms: [List Browse::Countries];
    a_persian_story_says_how_much_is_left: [Reader Move::PageDown];
    help_is_searched_in_the_language_it_is_written_in: [Popup Popup::Search];
    hints_name_the_keys_that_are_bound: [List Browse::Bookmark];
    without_a_key_there_is_no_hint_of_one: [List Browse::Bookmark];
    the_counter_of_a_search_has_room_in_every_language: [Reader Read::Find];
    choices_outlast_a_change_of_language: [List Browse::ToggleRead];
}

const FRAME: &str = r#"
schema = 1
id = "persian-sample"
version = "1.0.0"
updated = "2026-01"
maintainer = "هیچ‌کس"
contact = "هیچ‌کس"
withdrawal = "چیزی نیست."
license = "CC0-1.0"
default_language = "fa"
languages = ["fa"]
title.fa = "نمونه"
notice.fa = "همه‌اش ساختگی است."
kinds = [{ id = "story", label.fa = "داستان" }, { id = "report", label.fa = "گزارش" }]
themes = [{ id = "bread", label.fa = "نان" }, { id = "rain", label.fa = "باران" }]
countries = [
    { code = "IR", label.fa = "ایران" },
    { code = "IQ", label.fa = "عراق" },
    { code = "AF", label.fa = "افغانستان" },
]
content_warnings = [{ id = "loss", label.fa = "فقدان" }]
"#;

const SOURCES: &str = r#"
schema = 1
[[sources]]
id = "paper"
type = "newspaper-article"
title = "روزنامه"
publisher = "روزنامه"
issued = "2020-05"
language = "fa"
connection = "third-party"
reliability = "unsure"
"#;

/// An entry, with `more` of its own before its text.
fn entry(slug: &str, title: &str, more: &str, body: &str) -> (PathBuf, Vec<u8>) {
    let text = format!(
        r#"
schema = 1
id = "{slug}"
title = "{title}"
summary = "کسی نان می‌خرد."
language = "fa"
status = "draft"
license = "CC0-1.0"
sources = ["paper"]
{more}
[consent]
basis = "published"
level = "open"
[text]
body = '''
{body}
'''
"#
    );
    (format!("entries/{slug}.toml").into(), text.into_bytes())
}

fn archive() -> Arc<Archive> {
    let long = format!(
        "## بامداد\n\nکسی نان خرید.[^stalls] [باران](theme:rain) و [وب](https://example.org/)\n\n## شب\n\n{}",
        "باران آمد و رفت. ".repeat(200)
    );
    let bread = r#"
kind = "story"
countries = ["IR"]
origin = ["IQ"]
themes = ["bread", "rain"]
dates = { event = "1988-05-03" }
[[claims]]
id = "stalls"
text = "چهل دکه بود."
sources = ["paper"]
certainty = "low"
status = "disputed"
"#;
    let rain = r#"
kind = "report"
countries = ["IR", "IQ", "AF"]
origin = ["IR"]
themes = ["rain"]
dates = { event = "2017-09" }
"#;
    let loss = r#"
kind = "story"
countries = ["AF"]
origin = ["AF"]
themes = ["rain"]
content_warnings = ["loss"]
dates = { event = "1999" }
"#;
    let archive = from_files([
        ("archive.toml".into(), FRAME.into()),
        ("sources.toml".into(), SOURCES.into()),
        entry("bread", "نان تازه", bread, &long),
        entry("rain", "باران", rain, "باران آمد."),
        entry("loss", "صندلی خالی", loss, "کسی نبود."),
    ]);
    let faults = in_english(&archive.faults);
    assert_eq!(archive.stories.len(), 3, "{faults:#?}");
    Arc::new(archive)
}

/// Begins in `interface`, with the labels of the archive in Persian.
fn speak(start: &mut Start, interface: Interface) {
    start.locale = Arc::new(Locale::new(interface, Isolation::Isolated));
    start.archive = archive();
    start.settings.languages = vec!["fa".to_owned()];
}

/// `words` as a screen shows them.
fn seen(words: &str) -> String {
    let words = Clean::new(words);
    let laid = lay_out(&words, &Shape::one_line(200).visual());
    let cells = laid.lines[0].cells.iter();
    cells.map(|cell| laid.glyph(cell)).collect()
}

/// Keys that lead to a screen.
const SCREENS: &[&str] = &[
    "",
    "2",
    "2<enter>",
    "3",
    "4",
    "B4",
    "/",
    "/نان",
    "/ززز",
    "F",
    "Fj<enter>",
    "Fj<enter><esc>",
    ",",
    ",,",
    ",,,",
    "?",
    "?/سطر",
    "?/ززز",
    "?<ctrl-d>",
    "?G",
    "T",
    "W",
    "B",
    "BB",
    "p",
    "4/",
    "u",
    // The last story of the list is a year older than the others; it opens with a content warning or without.
    "G<enter>",
    "G<enter>G",
    "G<enter>t",
    "G<enter>?",
    "G<enter>/نان",
    "G<enter>/ززز",
    "G<enter>m",
    "G<enter>'",
    "G<enter>mx",
    "G<enter>'y",
    "G<enter>o",
    "G<enter>+",
    "G<enter>L",
    "G<enter>J",
    "G<enter>12",
    "G<enter>z?",
    "!",
    "D",
    "G<enter>i",
    "G<enter>i<space>",
    "G<enter>c",
    "G<enter><tab><enter>",
    "G<enter><tab><tab><tab><enter>",
    "j<enter>",
    "j<enter>i",
    "j<enter>c",
];

fn every_screen_of_every_language_is_whole(told: &Told) {
    let names = message_names();
    let archive = archive();
    let known = known_words(&archive);
    for interface in Interface::ALL {
        let locale = Arc::new(Locale::new(*interface, Isolation::Isolated));
        let known: BTreeSet<String> = known.union(&latin_words(*interface)).cloned().collect();
        for size in [(80, 24), (40, 12), (20, 5)] {
            for keys in SCREENS {
                let mut reader = told.begin_as(|start| {
                    start.archive = Arc::clone(&archive);
                    start.locale = Arc::clone(&locale);
                    start.settings.languages = vec!["fa".to_owned()];
                    start.size = size;
                });
                reader.press(keys);
                let text = reader.text();
                let place = format!("{interface:?}, {size:?}, “{keys}”:\n{text}");
                let is_name = |word: &str| names.contains(word);
                assert!(!text.split_whitespace().any(is_name), "{place}");
                let left = left_over(&text, &known);
                assert!(left.is_empty(), "{left:?} in {place}");
            }
        }
    }
}

/// The lines of the files of a language that are no comments.
fn lines_of(interface: Interface) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let files = std::fs::read_dir(root.join(interface.tag())).expect("the files of a language");
    let texts = files.map(|file| {
        let path = file.expect("a file").path();
        std::fs::read_to_string(path).expect("a text")
    });
    let texts: Vec<String> = texts.collect();
    let lines = texts.iter().flat_map(|text| text.lines());
    let lines = lines.filter(|line| !line.starts_with('#'));
    lines.map(str::to_owned).collect()
}

/// The names of all messages that cannot be taken for a word.
fn message_names() -> BTreeSet<String> {
    let lines = lines_of(Interface::English);
    let names = lines.iter().filter_map(|line| line.split_once(" ="));
    let names = names.map(|(name, _)| name.to_owned());
    names.filter(|name| name.contains('-')).collect()
}

/// The words that messages of a language in Latin letters have. One in other letters has none that is its own.
fn latin_words(interface: Interface) -> BTreeSet<String> {
    if interface.is_right_to_left() {
        return BTreeSet::new();
    }
    let mut words = BTreeSet::new();
    for line in lines_of(interface) {
        let is_first = !line.starts_with(' ');
        let text = line.split_once(" = ").filter(|_| is_first);
        let text = text.map_or(line.trim_start(), |(_, text)| text);
        // "[one] { $count } story": neither the form nor what is filled in is a word.
        let text = text.split_once("] ").map_or(text, |(_, text)| text);
        for piece in text.split('{') {
            let piece = piece.split_once('}').map_or(piece, |(_, after)| after);
            words.extend(words_in(piece).map(str::to_owned));
        }
    }
    words
}

/// What stands in Latin letters in every language: the licence of the archive, the address in its text, the program's name among
/// the words that calibrate a terminal.
const LATIN: &[&str] = &["CC0-1.0", "https://example.org/", "Rawi"];

/// Every Latin word that may stand on a screen of a language in another script: keys, letters that are typed, names.
fn known_words(archive: &Archive) -> BTreeSet<String> {
    let keys = BINDINGS.iter().flat_map(|binding| binding.keys);
    let labels = keys.flat_map(|keys| Key::sequence(keys).expect("known keys"));
    // "to line N", "mark a–z", "fg comes back", a search and a mark that are typed here; the rows that calibrate.
    let letters = ["N", "a", "z", "A", "Z", "fg", "x", "y", "B", "C"];
    let faults = archive.faults.iter().flat_map(|fault| {
        let path = fault.path.to_string_lossy().into_owned();
        [path, fault.code.to_owned()]
    });
    let slugs = archive.stories.iter().map(|story| story.slug.clone());
    let names = letters.iter().chain(LATIN).map(|name| (*name).to_owned());
    let all = labels.map(Key::label).chain(names).chain(faults);
    all.chain(slugs)
        .flat_map(|name| words_in(&name).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// The Latin words of `text`.
fn words_in(text: &str) -> impl Iterator<Item = &str> {
    let is_latin = |c: char| c.is_alphanumeric() && c < '\u{250}';
    text.split(move |c| !is_latin(c))
        .filter(|word| word.contains(char::is_alphabetic))
}

/// Latin words that are not known. Where a line is cut, the beginning of one is enough.
fn left_over(text: &str, known: &BTreeSet<String>) -> Vec<String> {
    let mut left = Vec::new();
    for line in text.lines() {
        let is_cut = line.contains('…');
        let is_known = |word: &str| {
            known.contains(word) || (is_cut && known.iter().any(|own| own.starts_with(word)))
        };
        left.extend(
            words_in(line)
                .filter(|word| !is_known(word))
                .map(str::to_owned),
        );
    }
    left
}

fn a_list_is_counted_in_persian(told: &Told) {
    let mut reader = told.begin_as(|start| speak(start, Interface::Persian));
    assert_eq!(reader.line(2).trim(), seen("۳ روایت، تازه‌ترین اول"));
    reader.press(",");
    assert_eq!(reader.line(2).trim(), seen("۳ روایت، قدیمی‌ترین اول"));
    let row = reader.line_with(&seen("باران"));
    assert!(row.contains(&seen("۳ کشور، شهریور/مهر ۱۳۹۶")), "{row}");
    reader.press("/تازه");
    let head = reader.line(2);
    assert!(head.trim().ends_with(&seen("۱ از ۳")), "{head}");
    reader.press("<esc>F");
    let text = reader.text();
    assert!(
        text.contains(&format!("۲  {} [ ]", seen("افغانستان"))),
        "{text}"
    );
    reader.press("G<enter>");
    let chosen = reader.line_with("[x]");
    assert!(chosen.contains(&seen("دههٔ ۲۰۱۰")), "{chosen}");
    reader.press("<esc>");
    let head = seen("۱ از ۳، قدیمی‌ترین اول   دههٔ ۲۰۱۰");
    assert_eq!(
        reader.line(2).trim(),
        head,
        "one phrase, read from the right"
    );
}

fn an_arabic_list_has_its_plural_forms(told: &Told) {
    let mut reader = told.begin_as(|start| speak(start, Interface::Arabic));
    assert_eq!(reader.line(2).trim(), seen("٣ قصص، الأحدث أولًا"));
    assert!(
        reader.text().contains(&seen("٣ بلدان")),
        "{}",
        reader.text()
    );
    reader.press("2");
    let counts = |reader: &Session| {
        let line = reader.line(2);
        line.trim().split("   ").next().expect("a head").to_owned()
    };
    let mut heads = BTreeSet::new();
    for keys in ["<enter>", "hj<enter>", "hj<enter>"] {
        reader.press(keys);
        heads.insert(counts(&reader));
    }
    let of = |stories: &str| seen(&format!("{stories}، الأحدث أولًا"));
    assert_eq!(heads, [of("قصتان"), of("قصة واحدة")].into(), "two and one");
}

fn a_persian_story_says_how_much_is_left(told: &Told) {
    let mut reader = told.begin_as(|start| speak(start, Interface::Persian));
    reader.press("G<enter>");
    let foot = reader.line(23);
    let progress = seen("۳۷٪  ۳ دقیقه مانده   روایت ۳ از ۳");
    assert!(foot.trim().ends_with(&progress), "{foot} is not {progress}");
    assert!(
        foot.trim().starts_with(&seen("کلیدها")),
        "the key of the help: {foot}"
    );
    reader.press("<space>");
    assert!(!reader.line(23).contains("۳۷"), "{}", reader.line(23));
    reader.press("G");
    assert!(reader.line(23).contains("٪۱۰۰") || reader.line(23).contains("۱۰۰٪"));
    let mut reader = told.begin_as(|start| speak(start, Interface::Arabic));
    reader.press("G<enter>");
    assert!(
        reader.line(23).contains(&seen("بقيت ٣ دقائق")),
        "{}",
        reader.line(23)
    );
}

fn help_is_searched_in_the_language_it_is_written_in(told: &Told) {
    let mut reader = told.begin_as(|start| speak(start, Interface::German));
    reader.press("?/halbe seite");
    let text = reader.text();
    assert!(
        text.contains("halbe Seite nach unten") && text.contains("Listen"),
        "{text}"
    );
    assert!(!text.contains("nächste Zeile"), "{text}");
    let mut reader = told.begin_as(|start| speak(start, Interface::Persian));
    // An Arabic kaf and yeh, and no joiner.
    reader.press("?/نيم صفحه");
    assert!(
        reader.text().contains(&seen("نیم صفحه پایین")),
        "{}",
        reader.text()
    );
}

/// The usual keys, with these in place of those that do the same.
fn bound(changes: &[(Scope, &str, Option<Action>)]) -> Keymap {
    let change = |(scope, keys, action): &(Scope, &str, Option<Action>)| Change {
        scope: *scope,
        keys: Key::sequence(keys).expect("known keys"),
        action: *action,
    };
    let changes: Vec<Change> = changes.iter().map(change).collect();
    Keymap::new(Preset::Default, &changes, Kiosk::No)
}

fn hints_name_the_keys_that_are_bound(told: &Told) {
    let keymap = bound(&[
        (Scope::List, "B", None),
        (Scope::List, "M", Some(Action::Browse(Browse::Bookmark))),
        (Scope::List, "4", None),
        (Scope::List, "V", Some(Action::Browse(Browse::Saved))),
        (Scope::Anywhere, "esc", None),
        (
            Scope::Anywhere,
            "ctrl-g",
            Some(Action::Session(OnEveryScreen::Back)),
        ),
    ]);
    let mut reader = told.begin_as(|start| start.keymap = keymap.clone());
    reader.press("V");
    assert!(reader.text().contains("Nothing yet. M bookmarks a story"));
    reader.press("1/zzz");
    assert!(
        reader
            .text()
            .contains("No story fits. ^G widens the list again.")
    );
    reader.press("<esc>M");
    assert_eq!(reader.foot(), "  Bookmarked; tab V lists it.");
    let mut reader = told.begin_as(|start| {
        speak(start, Interface::Arabic);
        start.keymap = keymap;
    });
    reader.press("M");
    assert_eq!(
        reader.foot().trim(),
        seen("وُضعت إشارة مرجعية؛ تجدها في التبويب V.")
    );
}

fn without_a_key_there_is_no_hint_of_one(told: &Told) {
    let keymap = bound(&[
        (Scope::List, "B", None),
        (Scope::List, "4", None),
        (Scope::Anywhere, "esc", None),
    ]);
    let mut reader = told.begin_as(|start| start.keymap = keymap);
    reader.press("<tab><tab><tab>");
    assert_eq!(reader.line(4), "  Nothing yet.");
    reader.press("1/zzz");
    assert_eq!(reader.line(4), "  No story fits.");
    let keymap = bound(&[(Scope::List, "4", None)]);
    let mut reader = told.begin_as(|start| start.keymap = keymap);
    reader.press("B");
    assert_eq!(reader.foot(), "  Bookmarked.");
}

fn the_counter_of_a_search_has_room_in_every_language(told: &Told) {
    for interface in Interface::ALL {
        let locale = Arc::new(Locale::new(*interface, Isolation::Isolated));
        let nothing = seen(&locale.say(&Message::new("find-nothing")));
        for width in 24..=80 {
            let mut reader = told.begin_as(|start| {
                start.locale = Arc::clone(&locale);
                start.size = (width, 12);
            });
            reader.press("j<enter>/zz");
            let foot = reader.line(11);
            let is_at_the_end = if interface.is_right_to_left() {
                foot.trim_start().starts_with(&nothing)
            } else {
                foot.ends_with(&nothing)
            };
            assert!(is_at_the_end, "{interface:?} in {width}: {foot}");
        }
    }
}

/// What is kept and chosen is written down by ids, which no language changes.
fn choices_outlast_a_change_of_language(told: &Told) {
    let choices = |interface| {
        let mut reader = told
            .begin_as(|start| start.locale = Arc::new(Locale::new(interface, Isolation::Isolated)));
        reader.press("uTWpFG<enter><esc>");
        let of = |record: &Record| format!("{record:?}");
        let records: Vec<String> = reader.records.iter().map(of).collect();
        let listed = reader.app.browser().listed();
        (records, listed)
    };
    let english = choices(Interface::English);
    assert!(!english.0.is_empty());
    for interface in Interface::ALL {
        assert_eq!(choices(*interface), english, "{interface:?}");
    }
}
