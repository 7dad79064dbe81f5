//! Other views of the text at the desk: another language beside it, what changed inside of it; flags, and warnings before it.

use super::desk::{begin, begin_flawed, begin_in, judged, open, read_on, verdicts};
use crate::support::errands::{handle, seat};
use crate::support::screen::{Session, bundled};
use crate::support::story::{Told, stories};
use ratatui::style::Modifier;
use rawi::app::bindings::Scope;
use rawi::app::desk::Base;
use rawi::app::errand::Former;
use rawi::locale::{Interface, Isolation, Locale};
use rawi::proof::fingerprint::Fingerprint;
use rawi::proof::progress::Progress;
use rawi::proof::record::{Judgement, Record, Verdict};
use rawi::proof::volunteers::{Duty, Volunteer, Volunteers};
use rawi::text::layout::Script;
use std::collections::BTreeMap;
use std::sync::Arc;

stories! {
    both_languages_stand_together: [Desk Proofread::Both];
    what_stands_for_each_other_begins_in_the_same_row: [Desk Move::PageDown];
    one_language_after_the_other_is_compared: [];
    right_to_left_stands_beside_left_to_right: [];
    a_window_that_changes_turns_columns_into_rows: [];
    a_finding_is_marked_on_the_side_that_is_proofread: [Desk Proofread::Note];
    what_changed_is_shown_in_the_text: [Desk Proofread::Changes];
    what_was_taken_out_stands_where_it_stood: [Desk Proofread::NextChange, Desk Proofread::PreviousChange];
    where_the_former_words_are_lost_paragraphs_are_marked: [];
    a_flag_is_set_and_lifted_with_a_reason: [Desk Proofread::Flag];
    a_hold_is_lifted_by_an_editor: [];
    a_warning_stands_before_the_text: [Anywhere Session::ToggleWarnings];
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

/// The flawed text with a verdict of Sara and of Omid on what `change` makes of its paragraphs.
fn judged_before(told: &Told, change: impl FnOnce(&mut Vec<String>)) -> (Session, Former) {
    let mut volunteer = begin_flawed(told);
    let desk = volunteer.app.desk().expect("a text");
    let source = &desk.text().sources[0];
    let mut paragraphs = source.paragraphs.clone();
    change(&mut paragraphs);
    let former = Fingerprint::new(paragraphs.iter().map(String::as_str));
    let verdict = Verdict {
        target: source.target.clone(),
        text: former.whole,
        paragraphs: former.paragraphs,
        judgement: Judgement::Ok,
        read_to: None,
        checker: None,
        forced: None,
    };
    let story = desk.item().story;
    let former = Former {
        target: verdict.target.clone(),
        text: verdict.text,
        paragraphs,
    };
    let archive = Arc::clone(&volunteer.app.env().archive);
    let mut progress = Progress::default();
    for name in ["sara", "omid"] {
        let record = Record::Verdict(verdict.clone());
        let signed = volunteer.runner.sign(handle(name), record);
        progress.add(&archive, story, signed);
    }
    volunteer.app.set_progress(progress);
    (volunteer, former)
}

fn what_changed_is_shown_in_the_text(told: &Told) {
    let mut fresh = begin_flawed(told);
    fresh.press("d");
    assert!(fresh.foot().contains("Nothing has changed"));
    let (mut volunteer, former) = judged_before(told, |paragraphs| {
        "They ran ran to the station before noon.".clone_into(&mut paragraphs[1]);
    });
    let plain = volunteer.text();
    volunteer.runner.former = vec![former];
    volunteer.press("d");
    let text = volunteer.text();
    assert!(text.contains("[-station-]{+harbour+}"), "{text}");
    assert!(
        text.contains("He saw the the sea"),
        "what is the same is there too"
    );
    assert!(
        volunteer
            .foot()
            .contains("Since your verdict: one paragraph"),
        "{}",
        volunteer.foot()
    );
    let picture = volunteer.picture();
    let look = |words: &str| {
        let (y, line) = text
            .lines()
            .enumerate()
            .find(|(_, line)| line.contains(words))
            .expect("a row");
        let x = line.chars().count() - line.split_once(words).expect("it").1.chars().count() - 1;
        picture.buffer[(
            u16::try_from(x).expect("a column"),
            u16::try_from(y).expect("a row"),
        )]
            .modifier
    };
    assert!(look("[-station").contains(Modifier::CROSSED_OUT));
    assert!(look("{+harbour").contains(Modifier::UNDERLINED));
    // Findings are where they were, and fixed and remarked on there.
    volunteer.press("..");
    assert!(
        volunteer.line(22).contains("ran ran"),
        "{}",
        volunteer.text()
    );
    volunteer.press("c<enter>twice<enter>");
    let note = volunteer
        .runner
        .said
        .iter()
        .find_map(|record| match record {
            Record::Note(note) => Some(note),
            _ => None,
        });
    assert_eq!(note.expect("a note").anchor.quote, "ran ran");
    volunteer.press("<esc>d");
    assert_eq!(
        volunteer.app.desk().expect("a text").base(),
        Some(Base::Validated)
    );
    assert!(
        volunteer.foot().contains("Since two people"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("d");
    assert_eq!(
        volunteer.app.desk().map(rawi::app::desk::Desk::base),
        Some(None)
    );
    assert_eq!(volunteer.text().lines().next(), plain.lines().next());
    assert!(!volunteer.text().contains("{+"));
}

fn what_was_taken_out_stands_where_it_stood(told: &Told) {
    let (mut volunteer, former) = judged_before(told, |paragraphs| {
        paragraphs.insert(1, "A ship went by, and nobody waved.".to_owned());
        paragraphs.pop();
    });
    volunteer.runner.former = vec![former];
    let _ = volunteer.resize(80, 12);
    volunteer.press("dg");
    let text = volunteer.text();
    let row = |words: &str| text.lines().position(|line| line.contains(words));
    assert!(row("He saw") < row("[-A ship went by"), "{text}");
    assert!(row("[-A ship went by") < row("They ran"), "{text}");
    let _ = volunteer.resize(80, 5);
    volunteer.press("g;");
    assert!(
        volunteer.line(0).contains("[-A ship"),
        "{}",
        volunteer.text()
    );
    volunteer.press(";");
    assert!(
        volunteer.line(0).contains("{+In the evening"),
        "{}",
        volunteer.text()
    );
    volunteer.press(":");
    assert!(
        volunteer.line(0).contains("[-A ship"),
        "{}",
        volunteer.text()
    );
    // What is no more cannot be remarked on.
    volunteer.press("c");
    let pointed = volunteer
        .app
        .desk()
        .and_then(|desk| desk.pointed().cloned());
    let part = pointed.expect("words").stretch.part;
    let desk = volunteer.app.desk().expect("a text");
    assert!(desk.text().stands[part].is_some());
    // Another view, and back: the removed paragraph is gone with the comparison.
    volunteer.press("<esc>vt<esc>v");
    assert!(
        !volunteer.text().contains("[-A ship"),
        "{}",
        volunteer.text()
    );
}

fn where_the_former_words_are_lost_paragraphs_are_marked(told: &Told) {
    let (mut volunteer, _) = judged_before(told, |paragraphs| {
        "They ran ran to the station before noon.".clone_into(&mut paragraphs[1]);
    });
    volunteer.press("d");
    assert!(
        volunteer.foot().contains("former words unknown"),
        "{}",
        volunteer.foot()
    );
    let line = volunteer.line_with("[changed]");
    assert!(line.contains("[changed] They ran ran"), "{line}");
    assert_eq!(volunteer.text().matches("[changed]").count(), 1);
}

fn a_flag_is_set_and_lifted_with_a_reason(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("F");
    let text = volunteer.text();
    assert!(
        text.contains("1  set: hidden until consent") && text.contains("4  set: needs a reader of"),
        "{text}"
    );
    volunteer.press("<esc>F2<enter>");
    assert!(
        volunteer.foot().contains("Say it in a few words"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("the tide table is not named<enter>");
    assert!(
        volunteer.foot().contains("Flagged: needs a source"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("j");
    assert!(
        volunteer.foot().contains("flagged: needs a source"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("qq5");
    let row = volunteer.line_with("The long ferry");
    assert!(row.contains("needs a source"), "seen in the queue: {row}");
    volunteer.press("<esc>1");
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("F");
    let row = volunteer.line_with("lift: ");
    assert!(
        row.contains("needs a source (sara: the tide table"),
        "{row}"
    );
    // A full disk keeps what was typed.
    volunteer.runner.room = 0;
    volunteer.press("1found it<enter>");
    assert!(volunteer.foot().contains("Free some space"));
    volunteer.press("<left>");
    assert!(
        volunteer.foot().contains("found it"),
        "{}",
        volunteer.foot()
    );
    volunteer.runner.room = 9;
    volunteer.press("<enter>");
    assert!(
        volunteer.foot().contains("Lifted: needs a source"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("j");
    assert!(
        !volunteer.foot().contains("flagged"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("F2no consent form<enter>u");
    assert!(
        !volunteer.foot().contains("flagged"),
        "u takes a flag back: {}",
        volunteer.foot()
    );
}

fn a_hold_is_lifted_by_an_editor(told: &Told) {
    let mut volunteer = begin(told);
    let editor = Volunteer {
        role: Duty::Editor,
        ..Volunteer::default()
    };
    let volunteers = Volunteers::new([(handle("omid"), editor)]);
    let archive = Arc::clone(&volunteer.app.env().archive);
    let progress = Progress::new(&archive, volunteers, BTreeMap::new());
    volunteer.app.set_progress(progress);
    let story = archive.find("the-long-ferry").expect("a story");
    let is_held = |volunteer: &Session| volunteer.app.env().progress.is_held(story);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("F1she asked for it<enter>");
    assert!(is_held(&volunteer));
    // Who set it takes it back.
    volunteer.press("F1on second thoughts<enter>");
    assert!(!is_held(&volunteer), "{}", volunteer.text());
    volunteer.press("F1she asked for it<enter>");
    seat(&mut volunteer.app, "lena");
    volunteer.press("F1");
    assert!(
        volunteer.foot().contains("An editor lifts this"),
        "{}",
        volunteer.foot()
    );
    assert!(is_held(&volunteer));
    seat(&mut volunteer.app, "omid");
    volunteer.press("F1she signed it<enter>");
    assert!(!is_held(&volunteer), "{}", volunteer.text());
}

fn a_warning_stands_before_the_text(told: &Told) {
    let mut volunteer = begin(told);
    volunteer.press("5<enter>");
    let mut keys = 0;
    while volunteer.app.desk().expect("a text").warning().is_none() {
        volunteer.press("s");
        keys += 1;
        assert!(keys < 50, "one of them warns");
    }
    let text = volunteer.text();
    assert!(
        text.contains("The empty chair") && text.contains("oss"),
        "{text}"
    );
    assert!(
        volunteer.foot().contains("Space read"),
        "{}",
        volunteer.foot()
    );
    for keys in ["a", "A", "p", ".", "c", "x", "d", "t", "v", "e"] {
        volunteer.press(keys);
        assert!(
            volunteer.foot().contains("Space shows it"),
            "{keys}: {}",
            volunteer.foot()
        );
        assert_eq!(volunteer.app.scope(), Scope::Desk);
    }
    assert!(
        volunteer.app.desk().expect("a text").percent() == 0,
        "nothing was read"
    );
    let _ = volunteer.resize(30, 6);
    let _ = volunteer.resize(80, 24);
    volunteer.press("<space><space>");
    assert!(volunteer.app.desk().expect("a text").warning().is_none());
    assert!(volunteer.app.desk().expect("a text").percent() > 0);
    // It does not come back while the text lies there, and not from the reader, where it was passed.
    let same = Arc::clone(&volunteer.app.env().archive);
    let _ = volunteer.app.reload(same);
    assert!(volunteer.app.desk().expect("a text").warning().is_none());
    volunteer.press("qq");
    open(&mut volunteer, "the-empty-chair");
    assert!(volunteer.app.desk().expect("a text").warning().is_none());
    read_on(&mut volunteer);
    volunteer.press("aqWqq");
    assert!(verdicts(&volunteer).len() >= 2);
    // Who wants none is shown none.
    let mut volunteer = begin(told);
    volunteer.press("W5<enter>");
    for _ in 0..5 {
        if volunteer.app.desk().is_some() {
            assert!(volunteer.app.desk().expect("a text").warning().is_none());
            volunteer.press("s");
        }
    }
}
