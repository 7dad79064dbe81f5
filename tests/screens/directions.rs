//! Reading from right to left: the archive's own Persian and Arabic entries, with every key that meets their text.

use crate::support::screen::{Session, bundled};
use crate::support::story::{Told, stories};
use rawi::app::Effect;
use rawi::app::reader::Reader;
use rawi::app::settings::Switch;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::locale::{Interface, Isolation, Locale};
use rawi::text::Clean;
use rawi::text::layout::{Formless, Script, Shape, lay_out};
use std::path::Path;
use std::sync::Arc;

stories! {
    a_persian_entry_stands_at_the_right: [Reader Read::Original];
    an_arabic_quotation_has_its_bar_at_the_right: [Reader Read::Original];
    persian_words_are_found_in_every_spelling: [
        Reader Read::Find, Reader Read::NextMatch, Reader Read::PreviousMatch,
    ];
    links_are_walked_and_clicked_from_right_to_left: [Reader Read::NextLink, Reader Read::Follow];
    the_page_about_an_entry_isolates_its_names: [Reader Read::About];
    a_filter_is_typed_from_right_to_left: [List Browse::Filter];
    the_place_is_kept_whoever_orders_the_text: [Reader Move::PageDown];
    without_room_for_order_there_is_one_pane: [List Browse::Countries];
    dates_are_those_of_the_readers_calendar: [Reader Read::About];
    the_page_about_an_entry_is_told_in_persian: [Reader Read::About];
    a_note_begins_at_the_side_of_its_text: [Reader Read::Follow];
}

/// A Persian reader at the entry `slug` of the archive that comes with the program.
fn begin(told: &Told, slug: &str, language: &str) -> Session {
    let mut reader = told.begin_as(|start| {
        start.archive = bundled();
        start.settings.warnings = Switch::Hidden;
        start.settings.languages = vec![language.to_owned(), "en".to_owned()];
    });
    let story = reader.app.env().archive.find(slug).expect("an entry");
    let _ = reader.app.open(story, vec![story]);
    reader
}

/// The same for a reader whose interface speaks their language.
fn begin_in(told: &Told, slug: &str, interface: Interface) -> Session {
    let mut reader = told.begin_as(|start| {
        start.archive = bundled();
        start.settings.warnings = Switch::Hidden;
        start.settings.languages = vec![interface.tag().to_owned(), "en".to_owned()];
        start.locale = Arc::new(Locale::new(interface, Isolation::Isolated));
    });
    let story = reader.app.env().archive.find(slug).expect("an entry");
    let _ = reader.app.open(story, vec![story]);
    reader
}

/// `words` as a screen shows them.
fn seen(words: &str) -> String {
    let words = Clean::new(words);
    let laid = lay_out(&words, &Shape::one_line(200).visual());
    let cells = laid.lines[0].cells.iter();
    cells.map(|cell| laid.glyph(cell)).collect()
}

/// A line of the screen that ends with the text column of the reader, 74 columns from the left.
#[track_caller]
fn ends_at_the_right(reader: &Session, row: u16, words: &str) {
    let line = reader.picture().line(row);
    assert!(line.ends_with(&seen(words)), "{line}\n{}", reader.text());
    let last = reader.picture().buffer[(73, row)].symbol().to_owned();
    assert_ne!(last, " ", "{line}");
}

fn a_persian_entry_stands_at_the_right(told: &Told) {
    let mut reader = begin(told, "nasrin-london-2026", "fa");
    assert!(
        reader
            .line(0)
            .starts_with("  A kitchen floor in west London")
    );
    reader.press("o");
    ends_at_the_right(&reader, 0, "کف آشپزخانه‌ای در غرب لندن");
    ends_at_the_right(&reader, 2, "translation, not the original");
    ends_at_the_right(&reader, 4, "در غرب لندن، حدود ساعت دو بامداد، تلفن");
    assert!(
        reader.line(5).starts_with("              "),
        "the short line too"
    );
    reader.press("o");
    assert!(reader.line(0).starts_with("  A kitchen floor"), "and back");
}

fn an_arabic_quotation_has_its_bar_at_the_right(told: &Told) {
    let mut reader = begin(told, "half-a-life-in-iraq", "ar");
    reader.press("o");
    let quotation = seen("«بعد أن أمضيتُ نصف حياتي في العراق»");
    let (_, row) = reader.find(&quotation);
    assert!(reader.line(row).ends_with(&format!("{quotation} │")));
    let speaker = seen("مَن كتب المقالة، فيها");
    assert!(reader.line(row + 1).ends_with(&format!("{speaker}     │")));
    let buffer = reader.picture().buffer;
    assert_eq!(buffer[(73, row)].symbol(), "│");
    assert_eq!(buffer[(73, row + 1)].symbol(), "│");
}

fn persian_words_are_found_in_every_spelling(told: &Told) {
    let mut reader = begin(told, "nasrin-london-2026", "fa");
    reader.press("o/نمی‌توانست");
    let foot = reader.foot();
    assert!(
        foot.starts_with(&format!("  / {}", seen("نمی‌توانست"))),
        "{foot}"
    );
    assert_eq!(
        reader.picture().cursor,
        Some((3, 23)),
        "at the left of what is typed"
    );
    let cells = |reader: &Session| {
        let looks = (0..22).map(|row| reader.picture().looks(row));
        let found = looks.filter(|looks| looks.contains('r'));
        found.map(|looks| looks.matches('r').count()).sum::<usize>()
    };
    assert_eq!(
        cells(&reader),
        9,
        "nine letters: the joiner stands in no cell"
    );
    // Arabic yeh and kaf, and no joiner.
    for (one, other) in [
        ("نمی‌توانست", "نميتوانست"),
        ("کشویی", "كشويي"),
        ("یکی", "يكي"),
    ] {
        let count = |words: &str| {
            let mut reader = begin(told, "nasrin-london-2026", "fa");
            reader.press(&format!("o/{words}<enter>"));
            reader.foot()
        };
        assert!(count(one).contains("1 of "), "{one}");
        let number = |foot: String| foot.rsplit("   ").next().unwrap_or_default().to_owned();
        assert_eq!(number(count(one)), number(count(other)), "{one}");
    }
    reader.press("<ctrl-u>ایران<enter>");
    let first = reader.foot();
    assert!(first.contains("1 of "), "{first}");
    reader.press("n");
    assert!(reader.foot().contains("2 of "));
    reader.press("N");
    assert_eq!(reader.foot(), first);
}

fn links_are_walked_and_clicked_from_right_to_left(told: &Told) {
    let mut reader = begin(told, "nasrin-london-2026", "fa");
    reader.press("o");
    let (column, row) = reader.find(&seen("گزارشی"));
    reader.press("<tab><tab>");
    let looks = reader.picture().looks(row);
    let focus: Vec<usize> = looks
        .char_indices()
        .filter(|(_, look)| *look == 'r')
        .map(|(at, _)| at)
        .collect();
    let first = usize::from(column);
    assert_eq!(focus, (first..first + 6).collect::<Vec<_>>(), "{looks}");
    // The first letter of a word that runs from right to left is its last cell.
    assert_eq!(reader.picture().cursor, Some((column + 5, row)));
    reader.press("<enter>");
    let source = reader.text();
    assert!(source.contains("Source"), "{source}");
    reader.press("<esc><tab>");
    assert_eq!(reader.click(column - 1, row), Effect::Idle, "beside it");
    assert_eq!(reader.click(column + 3, row), Effect::Redraw);
    assert_eq!(reader.text(), source);
}

fn the_page_about_an_entry_isolates_its_names(told: &Told) {
    let mut reader = begin(told, "half-a-life-in-iraq", "fa");
    reader.press("i<space>");
    let baghdad = format!("Baghdad ({}, {})", seen("بغداد"), seen("بەغدا"));
    let square = format!("Tahrir Square ({})", seen("ساحة التحرير"));
    reader.press("<up><up><up>");
    assert_eq!(
        reader.line_with("Places:").trim(),
        format!("Places: {baghdad}, {square}")
    );
}

fn a_filter_is_typed_from_right_to_left(told: &Told) {
    let mut reader = begin(told, "nasrin-london-2026", "fa");
    reader.press("q/برلین");
    assert!(
        reader.line(2).contains(&format!("   / {}", seen("برلین"))),
        "{}",
        reader.line(2)
    );
    let (column, _) = reader.find("/ ");
    assert_eq!(reader.picture().cursor, Some((column + 1, 2)));
    reader.press("<left>");
    assert_eq!(
        reader.picture().cursor,
        Some((column + 2, 2)),
        "on the last letter"
    );
    reader.press("<home>");
    assert_eq!(
        reader.picture().cursor,
        Some((column + 6, 2)),
        "on the first letter"
    );
}

fn the_place_is_kept_whoever_orders_the_text(told: &Told) {
    let mut reader = begin(told, "nasrin-london-2026", "fa");
    reader.press("o<space>");
    let before = reader.picture();
    let place = reader.app.reader().map(Reader::place);
    let visual = reader.app.env().settings.script;
    assert_eq!(reader.app.set_script(visual), Effect::Idle);
    assert_eq!(reader.app.set_script(Script::Logical), Effect::Redraw);
    assert!(
        reader.text().contains("همسایهٔ ایرانی"),
        "as it is stored:\n{}",
        reader.text()
    );
    assert_eq!(reader.app.reader().map(Reader::place), place);
    for (columns, rows) in [(40, 12), (120, 40), (33, 9)] {
        let _ = reader.resize(columns, rows);
        assert_eq!(reader.app.reader().map(Reader::place), place);
    }
    let _ = reader.resize(80, 24);
    assert_eq!(
        reader.app.set_script(Script::Visual(Formless::Composed)),
        Effect::Redraw
    );
    assert_eq!(reader.picture().text(), before.text());
}

fn without_room_for_order_there_is_one_pane(told: &Told) {
    let mut reader = begin(told, "nasrin-london-2026", "fa");
    reader.press("q2<enter>");
    let frame = |reader: &Session| reader.app.browser().frame(reader.app.env());
    assert!(frame(&reader).shelves.is_some() && frame(&reader).stories.is_some());
    let _ = reader.app.set_script(Script::Logical);
    assert!(
        frame(&reader).shelves.is_none(),
        "a terminal would order the row as one text"
    );
    reader.press("h");
    assert!(frame(&reader).stories.is_none());
}

fn dates_are_those_of_the_readers_calendar(told: &Told) {
    let (solar, gregorian) = ("۹ اسفند ۱۴۰۴", "۲۸ فوریه ۲۰۲۶");
    let mut reader = begin_in(told, "nasrin-london-2026", Interface::Persian);
    let head = reader.line(1);
    assert!(
        head.contains(&seen(solar)) && head.contains(&seen(gregorian)),
        "{head}"
    );
    reader.press("i");
    let line = reader.line_with(&seen("زمان: "));
    assert!(
        line.contains(&seen(solar)) && line.contains(&seen(gregorian)),
        "{line}"
    );
    reader.press("qq");
    let row = reader.line_with("A kitchen floor");
    assert!(row.contains(&seen(solar)) && !row.contains("2026"), "{row}");
    let reader = begin(told, "nasrin-london-2026", "en");
    assert!(reader.line(1).ends_with("28 Feb 2026"));
    for (interface, date) in [
        (Interface::German, "28. Feb. 2026"),
        (Interface::Arabic, "٢٨ شباط ٢٠٢٦"),
        (Interface::Sorani, "٢٨ی شوباتی ٢٠٢٦"),
    ] {
        let reader = begin_in(told, "nasrin-london-2026", interface);
        let head = reader.line(1);
        assert!(head.contains(&seen(date)), "{head}");
    }
}

fn the_page_about_an_entry_is_told_in_persian(told: &Told) {
    let mut reader = begin_in(told, "half-a-life-in-iraq", Interface::Persian);
    reader.press("i<space>");
    for fact in [
        "اشخاص: \u{2068}the author of the essay\u{2069}، راوی",
        "گزاره‌ها: ۲ مورد ثبت شده، ۱ مورد نامطمئن یا مورد اختلاف",
        "مجوز: \u{2068}CC-BY-SA-4.0\u{2069}",
        "اندازه: ۳۸۰ واژه",
    ] {
        let line = reader.line_with(&seen(fact));
        assert_eq!(line.trim(), seen(fact));
        assert!(line.len() > line.trim_start().len(), "at the right: {line}");
    }
}

fn a_note_begins_at_the_side_of_its_text(told: &Told) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let archive = load(&Origin::Folder(root)).expect("the hostile archive is there");
    let mut reader = told.begin_as(|start| start.archive = Arc::new(archive));
    let story = reader.app.env().archive.find("house-twelve");
    let story = story.expect("an entry");
    let _ = reader.app.open(story, vec![story]);
    reader.press("<tab><tab><enter>");
    let (_, row) = reader.find("Note");
    ends_at_the_right(&reader, row + 2, "BBC");
}
