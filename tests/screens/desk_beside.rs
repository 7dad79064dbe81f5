//! Another language beside the text that is proofread, or between its paragraphs.

use super::desk::{begin, begin_in, judged, open, read_on, verdicts};
use crate::support::errands::seat;
use crate::support::screen::{Session, bundled};
use crate::support::story::{Told, stories};
use ratatui::style::Modifier;
use rawi::locale::{Interface, Isolation, Locale};
use rawi::proof::record::{Judgement, Part};
use rawi::text::layout::Script;
use std::sync::Arc;

stories! {
    both_languages_stand_together: [Desk Proofread::Both];
    what_stands_for_each_other_begins_in_the_same_row: [Desk Move::PageDown];
    one_language_after_the_other_is_compared: [];
    right_to_left_stands_beside_left_to_right: [];
    persian_is_proofread_beside_its_english_original: [];
    a_window_that_changes_turns_columns_into_rows: [];
    a_finding_is_marked_on_the_side_that_is_proofread: [Desk Proofread::Note];
}

fn both_languages_stand_together(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("t");
    assert!(volunteer.foot().contains("no text in another language"));
    volunteer.press("q");
    open(&mut volunteer, "letter-in-two-languages");
    let alone = volunteer.text();
    volunteer.press("t");
    let both = volunteer.text();
    assert!(both.contains("Dear friend, the garden is well."), "{both}");
    let row = |words: &str| {
        let at = both.lines().position(|line| line.contains(words));
        at.unwrap_or_else(|| panic!("{words} in\n{both}"))
    };
    assert!(row("Dear friend") < row("│ Liebe Freundin"), "under it");
    assert!(row("│ Liebe Freundin") < row("lemons"));
    assert!(both.contains("│ Ein Brief in zwei Sprachen"), "{both}");
    volunteer.press("t");
    assert_eq!(volunteer.text(), alone);
    read_on(&mut volunteer);
    volunteer.press("ta");
    assert_eq!(judged(&volunteer).len(), 2, "what was read stays read");
}

/// A volunteer with the archive of the program.
fn begin_bundled(
    told: &Told,
    size: (u16, u16),
    change: impl FnOnce(&mut rawi::app::Start),
) -> Session {
    let mut volunteer = told.begin_as(|start| {
        start.archive = bundled();
        start.size = size;
        change(start);
    });
    seat(&mut volunteer.app, "sara");
    volunteer
}

fn what_stands_for_each_other_begins_in_the_same_row(told: &Told) {
    let mut volunteer = begin_in(told, (100, 24));
    open(&mut volunteer, "letter-in-two-languages");
    volunteer.press("t");
    for (own, other) in [
        ("A letter in two languages", "Ein Brief in zwei Sprachen"),
        ("Dear friend", "Liebe Freundin"),
        ("The lemons", "Die Zitronen"),
    ] {
        let line = volunteer.line_with(own);
        assert!(line.contains(other), "{line} in\n{}", volunteer.text());
    }
    let frame = volunteer
        .app
        .desk()
        .expect("a text")
        .frame(volunteer.app.env());
    let beside = frame.beside.expect("two columns");
    assert_eq!(beside.x % 8, 0, "columns begin at tab stops");
    // A long text: both go along, to the end of both.
    let mut volunteer = begin_bundled(told, (120, 40), |_| {});
    open(&mut volunteer, "prison-massacre-1988");
    volunteer.press("t");
    let story = volunteer.app.desk().expect("a text").item().story;
    let archive = Arc::clone(&volunteer.app.env().archive);
    let story = archive.story(story);
    let whole = story.full_translation("de").expect("a translation");
    let first = |text: &str| text.chars().take(20).collect::<String>();
    let mut seen = 0;
    let mut keys = 0;
    loop {
        let rows: Vec<String> = volunteer.text().lines().map(str::to_owned).collect();
        if story.text.blocks.len() == whole.text.blocks.len() {
            for (own, other) in story.text.blocks.iter().zip(&whole.text.blocks) {
                let row = rows.iter().find(|row| row.contains(&first(&own.text)));
                if let Some(row) = row {
                    assert!(row.contains(&first(&other.text)), "{row}");
                    seen += 1;
                }
            }
        }
        let before = volunteer.text();
        volunteer.press("<space>");
        keys += 1;
        if before == volunteer.text() || keys > 100 {
            break;
        }
    }
    assert!(seen >= story.text.blocks.len() / 2, "{seen}");
    let last = whole.text.blocks.last().expect("a paragraph");
    let last: Vec<&str> = last.text.split_whitespace().collect();
    let last = last[last.len() - 1];
    volunteer.press("gG");
    let desk = volunteer.app.desk().expect("a text");
    let (own, other) = (
        desk.sheet().page().document(),
        desk.beside().expect("beside"),
    );
    assert_eq!(
        own.rows().len(),
        other.rows().len(),
        "they end together ({last})"
    );
}

fn one_language_after_the_other_is_compared(told: &Told) {
    let mut volunteer = begin_bundled(told, (120, 40), |_| {});
    open(&mut volunteer, "prison-massacre-1988");
    let mut shown = Vec::new();
    for _ in 0..3 {
        volunteer.press("t");
        let desk = volunteer.app.desk().expect("a text");
        shown.push(desk.other_language().cloned());
    }
    let expected = [Some("de".to_owned()), Some("fa".to_owned()), None];
    assert_eq!(shown, expected);
    volunteer.press("t");
    assert!(volunteer.foot().contains("German"), "{}", volunteer.foot());
    // A translation is compared with the original first.
    volunteer.press("qqo");
    open(&mut volunteer, "prison-massacre-1988");
    volunteer.press("qoP");
    assert_eq!(volunteer.app.desk().expect("a text").item().language, "de");
    volunteer.press("t");
    let desk = volunteer.app.desk().expect("a text");
    assert_eq!(desk.other_language().map(String::as_str), Some("en"));
}

fn right_to_left_stands_beside_left_to_right(told: &Told) {
    for is_persian in [false, true] {
        for script in [Script::default(), Script::Logical] {
            let mut volunteer = begin_bundled(told, (120, 40), |start| {
                start.settings.script = script;
                if is_persian {
                    let locale = Locale::new(Interface::Persian, Isolation::Isolated);
                    start.locale = Arc::new(locale);
                }
            });
            open(&mut volunteer, "prison-massacre-1988");
            volunteer.press("tt");
            let desk = volunteer.app.desk().expect("a text");
            let is_beside = desk.beside().is_some();
            assert_eq!(
                is_beside,
                script != Script::Logical,
                "where rows are ordered, none is shared"
            );
            let picture = volunteer.picture();
            let is_turned = |x: u16| {
                let cells = (0..30).flat_map(|y| picture.buffer[(x, y)].symbol().chars());
                cells
                    .filter(|c| matches!(c, '\u{600}'..='\u{6FF}' | '\u{FB50}'..='\u{FEFC}'))
                    .count()
            };
            if is_beside {
                let half: [usize; 2] = [(0..60), (60..120)].map(|side| side.map(is_turned).sum());
                let expected = if is_persian {
                    half[0] > half[1]
                } else {
                    half[1] > half[0]
                };
                assert!(expected, "{half:?}\n{}", picture.text());
            }
            for _ in 0..30 {
                volunteer.press("<space>");
            }
            assert_eq!(
                volunteer.app.desk().expect("a text").unread(),
                0,
                "{script:?}"
            );
        }
    }
}

/// A Persian reader compares the translation that waits with the English that it was made from, in either interface.
fn persian_is_proofread_beside_its_english_original(told: &Told) {
    for interface in [Interface::English, Interface::Persian] {
        let mut volunteer = begin_bundled(told, (120, 40), |start| {
            start.settings.languages = vec!["fa".to_owned(), "en".to_owned()];
            start.locale = Arc::new(Locale::new(interface, Isolation::Isolated));
        });
        open(&mut volunteer, "prison-massacre-1988");
        for _ in 0..2 {
            if volunteer.app.desk().expect("a text").item().language != "fa" {
                volunteer.press("qoP");
            }
        }
        volunteer.press("t");
        let desk = volunteer.app.desk().expect("a text");
        assert_eq!(desk.item().language, "fa");
        assert_eq!(desk.other_language().map(String::as_str), Some("en"));
        let own = desk.sheet().page().document().rows().len();
        assert_eq!(own, desk.beside().expect("beside").rows().len());
        let picture = volunteer.picture();
        let half = |letters: fn(char) -> bool| {
            [(0..60), (60..120)].map(|side| {
                let cells = side.flat_map(|x| (0..30).map(move |y| (x, y)));
                let symbols = cells.map(|cell| picture.buffer[cell].symbol().to_owned());
                symbols.filter(|own| own.chars().any(letters)).count()
            })
        };
        let persian = half(|c| matches!(c, '\u{600}'..='\u{6FF}' | '\u{FB50}'..='\u{FEFC}'));
        let english = half(|c| c.is_ascii_lowercase());
        // What is proofread stands where the interface begins.
        let (first, second) = if interface == Interface::Persian {
            (1, 0)
        } else {
            (0, 1)
        };
        let all = picture.text();
        assert!(persian[first] > 10 * persian[second], "{persian:?}\n{all}");
        assert!(english[second] > 5 * english[first], "{english:?}\n{all}");
        volunteer.press("c");
        let picture = volunteer.picture();
        let is_marked = |x: u16| {
            let looks = |y| picture.buffer[(x, y)].modifier;
            (0..36).any(|y| looks(y).contains(Modifier::REVERSED))
        };
        let marked = [(0..57).any(is_marked), (63..120).any(is_marked)];
        assert_eq!(
            (marked[first], marked[second]),
            (true, false),
            "{}",
            picture.text()
        );
        volunteer.press("<esc>");
        read_on(&mut volunteer);
        volunteer.press("a");
        let said = verdicts(&volunteer);
        assert!(
            said.iter().all(|own| own.target.language == "fa"),
            "{said:?}"
        );
        assert!(
            judged(&volunteer).contains(&(Part::Translation, Judgement::Ok)),
            "{said:?}"
        );
    }
}

fn a_window_that_changes_turns_columns_into_rows(told: &Told) {
    let mut volunteer = begin_bundled(told, (120, 40), |_| {});
    open(&mut volunteer, "prison-massacre-1988");
    volunteer.press("t<space>");
    let top = |volunteer: &Session| {
        let desk = volunteer.app.desk().expect("a text");
        let page = desk.sheet().page();
        let part = page.anchor().part;
        page.document().parts()[part]
            .text
            .chars()
            .take(30)
            .collect::<String>()
    };
    let before = (top(&volunteer), volunteer.text());
    for size in [
        (99, 40),
        (40, 12),
        (100, 40),
        (20, 5),
        (8, 2),
        (1, 1),
        (200, 60),
    ] {
        let _ = volunteer.resize(size.0, size.1);
        let desk = volunteer.app.desk().expect("a text");
        assert_eq!(desk.beside().is_some(), size.0 >= 100, "{size:?}");
        assert_eq!(top(&volunteer), before.0, "{size:?}");
    }
    let _ = volunteer.resize(120, 40);
    assert_eq!(top(&volunteer), before.0);
    let unread = volunteer.app.desk().expect("a text").unread();
    volunteer.press("R");
    let same = Arc::clone(&volunteer.app.env().archive);
    let _ = volunteer.app.reload(same);
    let desk = volunteer.app.desk().expect("a text");
    assert!(desk.beside().is_some(), "it is still compared");
    assert!(desk.unread() <= unread + 1);
}

fn a_finding_is_marked_on_the_side_that_is_proofread(told: &Told) {
    let mut volunteer = begin_bundled(told, (120, 40), |_| {});
    open(&mut volunteer, "prison-massacre-1988");
    volunteer.press("qo");
    volunteer.press("P");
    volunteer.press("tc");
    let picture = volunteer.picture();
    let is_marked =
        |x: u16| (0..40).any(|y| picture.buffer[(x, y)].modifier.contains(Modifier::REVERSED));
    assert!((0..60).any(is_marked));
    assert!(!(64..120).any(is_marked), "{}", picture.text());
}
