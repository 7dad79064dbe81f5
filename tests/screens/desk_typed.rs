//! What a volunteer typed or said does not vanish without a word, and what was said last is what is taken back.

use crate::support::room::{Room, paragraphs};
use crate::support::screen::Session;
use rawi::app::Effect;
use rawi::app::bindings::Scope;
use rawi::app::errand::Errand;

fn open(count: usize) -> Room {
    Room::open(&[("long", paragraphs(count))], (80, 24))
}

fn withdrawn(room: &Room) -> usize {
    let said = room.volunteer.runner.said.iter();
    said.filter(|record| record.withdraws().is_some()).count()
}

fn summary(room: &Room) -> String {
    let summary = room.volunteer.app.sitting().summary().expect("something");
    room.volunteer.app.env().locale.say(&summary).to_string()
}

/// What is said of the last key, which a pop-up may show.
fn told(volunteer: &mut Session) -> String {
    let text = volunteer.text();
    if volunteer.app.popup().is_some() {
        volunteer.press("<esc>");
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Answers the first note with its last answer: takes it back.
fn take_note_back(room: &mut Room) {
    room.volunteer.press("r1");
    let text = room.volunteer.text();
    assert!(text.contains("4 "), "{text}");
    room.volunteer.press("4<enter>");
}

#[test]
fn a_withdrawal_is_what_was_said_last() {
    let flawed = paragraphs(3).replace("Paragraph 1 has", "Paragraph 1 has has");
    let mut room = Room::open(&[("long", flawed)], (80, 24));
    room.volunteer.press("c<enter>why?<enter>");
    room.volunteer.press(".x1");
    assert!(summary(&room).contains("1 note,"), "{}", summary(&room));
    take_note_back(&mut room);
    let foot = room.volunteer.foot();
    assert!(foot.contains("The note is withdrawn"), "{foot}");
    assert!(summary(&room).contains("0 notes"), "{}", summary(&room));
    assert_eq!(withdrawn(&room), 1);
    room.volunteer.press("u");
    let said = told(&mut room.volunteer);
    assert!(said.contains("stays withdrawn"), "{said}");
    assert_eq!(withdrawn(&room), 1, "the dismissal came before that");
    room.volunteer.press("u");
    assert_eq!(withdrawn(&room), 2, "{}", room.volunteer.text());
    room.volunteer.press("u");
    assert!(room.volunteer.foot().contains("nothing in this session"));
    assert_eq!(withdrawn(&room), 2, "the note is not withdrawn twice");
}

#[test]
fn a_verdict_before_a_withdrawn_note_is_taken_back_after_it() {
    let texts = [("a-first", paragraphs(3)), ("b-second", paragraphs(3))];
    let mut room = Room::open(&texts, (80, 24));
    room.volunteer.press("<space>a");
    assert_eq!(room.slug(), "b-second");
    room.volunteer.press("c<enter>why?<enter>");
    take_note_back(&mut room);
    room.volunteer.press("u");
    let said = told(&mut room.volunteer);
    assert!(said.contains("stays withdrawn"), "{said}");
    assert_eq!(withdrawn(&room), 1);
    assert!(summary(&room).starts_with("1 ok"), "{}", summary(&room));
    room.volunteer.press("u");
    assert_eq!(room.slug(), "a-first");
    assert!(summary(&room).starts_with("0 ok"), "{}", summary(&room));
}

#[test]
fn half_of_what_is_taken_back_is_not_taken_back_twice() {
    let texts = [("a-first", paragraphs(3)), ("b-second", paragraphs(3))];
    let mut room = Room::open(&texts, (80, 24));
    room.volunteer.press("pis that so?<enter>");
    let said = room.volunteer.runner.said.len();
    assert!(said > 1, "a verdict and a note");
    room.volunteer.runner.room = 1;
    room.volunteer.press("u");
    let _ = told(&mut room.volunteer);
    assert_eq!(withdrawn(&room), 1);
    room.volunteer.runner.room = usize::MAX;
    room.volunteer.press("u");
    assert_eq!(withdrawn(&room), said, "each once");
    assert_eq!(room.slug(), "a-first");
}

#[test]
fn typed_words_under_a_failure_survive_another_reading() {
    let mut room = Room::open(&[("long", paragraphs(3))], (40, 12));
    room.volunteer.runner.room = 0;
    room.volunteer.press("c<enter>why is it so?<enter>");
    assert!(room.volunteer.app.popup().is_some(), "in a small window");
    let effect = room.volunteer.effect_of("R");
    assert_ne!(effect, Effect::Reload, "{}", room.volunteer.text());
    assert!(
        room.volunteer
            .text()
            .contains("Not written down yet: Enter, or Esc.")
    );
    let asked = room.volunteer.app.asked().expect("it is still there");
    assert_eq!(asked.line.text(), "why is it so?");
    room.volunteer.runner.room = 1;
    room.volunteer.press("<esc><enter>");
    assert_eq!(room.volunteer.runner.said.len(), 1);
    assert_eq!(room.volunteer.effect_of("R"), Effect::Reload);
}

#[test]
fn a_suggestion_is_dropped_when_that_was_told() {
    for key in ["q", "<esc>"] {
        let mut room = open(3);
        room.volunteer.press("c=other words<enter>");
        room.volunteer.press(key);
        let foot = told(&mut room.volunteer);
        assert!(foot.contains("not written down yet"), "{key}: {foot}");
        assert_eq!(room.volunteer.app.scope(), Scope::Note, "{key}");
        assert_ne!(room.volunteer.effect_of("R"), Effect::Reload, "{key}");
        // Whoever goes on with the note is told again.
        room.volunteer.press("=more<enter>");
        room.volunteer.press(key);
        assert_eq!(room.volunteer.app.scope(), Scope::Note, "{key}");
        room.volunteer.press(key);
        assert_eq!(room.volunteer.app.scope(), Scope::Desk, "{key}");
        room.volunteer.press("c");
        room.volunteer.press(key);
        assert_eq!(room.volunteer.app.scope(), Scope::Desk, "{key}: no words");
    }
}

#[test]
fn the_end_of_the_queue_is_told() {
    let texts = [("a-first", paragraphs(3)), ("b-second", paragraphs(3))];
    let mut room = Room::open(&texts, (80, 24));
    room.volunteer.press("s<space>a");
    assert!(room.volunteer.app.desk().is_none());
    let foot = told(&mut room.volunteer);
    assert!(
        foot.contains("Your verdict is kept") && foot.contains("one text still waits"),
        "{foot}"
    );
    room.take("a-first");
    room.volunteer.press("s");
    let foot = told(&mut room.volunteer);
    assert!(
        foot.contains("queue ends here") && !foot.contains("verdict"),
        "{foot}"
    );
    room.take("a-first");
    room.volunteer.press("<space>a");
    let foot = told(&mut room.volunteer);
    assert!(
        foot.contains("Your verdict is kept") && foot.contains("No other text"),
        "{foot}"
    );
}

#[test]
fn i_looks_up_one_word_and_says_so_while_it_does() {
    let flawed = paragraphs(3).replace("Paragraph 1 has", "Paragraph 1 has has");
    let mut room = Room::open(&[("long", flawed)], (80, 24));
    room.volunteer.press(".i");
    let foot = room.volunteer.foot();
    assert!(foot.contains("looks up one word"), "{foot}");
    room.volunteer.press("<esc>i");
    assert!(room.volunteer.foot().contains("Look at a finding first"));
    let mut room = Room::open(&[("long", paragraphs(1))], (80, 24));
    room.volunteer.runner.dictionaries = Some(super::desk_mended::words);
    room.read_again();
    room.volunteer.press("<space>.");
    let key = rawi::app::key::Key::char('i');
    assert_eq!(room.volunteer.app.key(key), Effect::Errand);
    let foot = room.volunteer.foot();
    assert!(foot.contains("Looking for words like"), "{foot}");
    let errand = room.volunteer.app.take_errand();
    let Some(Errand::Suggest { word, .. }) = errand else {
        panic!("{errand:?}");
    };
    let words = vec!["word".to_owned()];
    let done = rawi::app::errand::Done::Suggested { word, words };
    room.volunteer.app.errand_done(done);
    assert!(!room.volunteer.foot().contains("Looking"));
    assert!(room.volunteer.app.popup().is_some());
}

#[test]
fn a_text_that_nobody_judged_has_nothing_to_be_compared_with() {
    let mut room = open(3);
    room.volunteer.press("d");
    assert!(room.volunteer.foot().contains("no verdict yet"));
    room.judged_before(str::to_owned);
    room.volunteer.press("d");
    assert!(room.volunteer.foot().contains("Nothing has changed"));
}

/// The handle is asked for over a text, and a story comes before it that volunteers alone are shown.
#[test]
fn who_signs_sees_what_volunteers_see() {
    let texts = [("b-second", paragraphs(3)), ("c-third", paragraphs(4))];
    let mut room = Room::open(&texts, (80, 24));
    room.volunteer.press("q");
    room.volunteer
        .app
        .set_seat(rawi::app::desk::Seat::Free(None));
    room.add("a-first", &paragraphs(2));
    room.volunteer.press("Psara<enter>");
    assert_eq!(room.slug(), "b-second", "{}", room.volunteer.text());
    assert_eq!(room.desk().position(), Some((2, 3)));
    room.volunteer.press("N");
    assert_eq!(room.slug(), "a-first");
}
