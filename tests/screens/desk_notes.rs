//! Notes at the desk: written on a sentence, answered, settled.

use super::desk::{begin, open};
use crate::support::story::{Told, stories};
use rawi::app::bindings::Scope;
use rawi::proof::record::{NoteKind, Record, Word};

stories! {
    a_note_is_written_on_a_sentence: [
        Desk Proofread::Note, Note Noting::NextSentence, Note Noting::PreviousSentence, Note Noting::Widen,
        Note Noting::Narrow, Note Noting::NextKind, Note Noting::Suggest, Note Noting::Write,
    ];
    notes_are_answered: [Desk Proofread::Notes];
}

fn a_note_is_written_on_a_sentence(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("<space>c");
    assert_eq!(volunteer.app.scope(), Scope::Note);
    assert!(volunteer.line(22).contains("typo"), "{}", volunteer.text());
    let first = volunteer
        .app
        .desk()
        .and_then(|desk| desk.pointed().cloned())
        .expect("a sentence");
    volunteer.press("l");
    let second = volunteer
        .app
        .desk()
        .and_then(|desk| desk.pointed().cloned())
        .expect("a sentence");
    assert_ne!(first, second);
    volunteer.press("h");
    let back = volunteer
        .app
        .desk()
        .and_then(|desk| desk.pointed().cloned())
        .expect("a sentence");
    assert_eq!(first, back);
    volunteer.press("-");
    let less = volunteer
        .app
        .desk()
        .and_then(|desk| desk.pointed().cloned())
        .expect("words");
    assert!(less.stretch.range.end < first.stretch.range.end);
    volunteer.press("+<tab>=");
    assert!(volunteer.foot().contains("Instead:"));
    volunteer.press("<ctrl-u>other words<enter>");
    assert!(
        volunteer.line(22).contains("style, instead “other words”"),
        "{}",
        volunteer.line(22)
    );
    volunteer.press("<enter>shorter?<enter>");
    assert!(
        volunteer.foot().contains("Noted: style"),
        "{}",
        volunteer.foot()
    );
    assert_eq!(volunteer.app.scope(), Scope::Desk, "the same text");
    let [Record::Note(note)] = &volunteer.runner.said[..] else {
        panic!("{:?}", volunteer.runner.said);
    };
    assert_eq!(note.kind, Word::Known(NoteKind::Style));
    assert_eq!(note.suggestion.as_deref(), Some("other words"));
    volunteer.press("c<esc>");
    assert_eq!(volunteer.app.scope(), Scope::Desk);
}

fn notes_are_answered(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("r");
    assert!(volunteer.foot().contains("no notes"));
    volunteer.press("c<enter>is that so?<enter>r");
    assert!(
        volunteer
            .line_with("is that so?")
            .contains("open, typo, sara"),
        "{}",
        volunteer.text()
    );
    volunteer.press("<enter>");
    assert!(
        volunteer.text().contains("1  it is mended"),
        "{}",
        volunteer.text()
    );
    volunteer.press("1in the second edition<enter>r");
    let row = volunteer.line_with("is that so?");
    assert!(row.contains("settled"), "{row}");
    assert!(matches!(
        volunteer.runner.said[..],
        [Record::Note(_), Record::Reply(_)]
    ));
    volunteer.press("<enter>");
    assert!(volunteer.text().contains("open it again"));
}
