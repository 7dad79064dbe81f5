//! A keyboard of Arabic script is left as it is: its keys do what the Latin ones in their places do, everywhere but in
//! what is typed into a prompt.

use crate::support::screen::Session;
use crate::support::story::{Told, stories};
use rawi::app::Effect;
use rawi::app::action::{Action, Read};
use rawi::app::bindings::Scope;
use rawi::app::keymap::{Change, Keymap, Kiosk, Preset};

stories! {
    a_persian_keyboard: [
        List Move::Down, List Move::Up, List Browse::Open, List Browse::Filter, Reader Move::PageDown,
        Reader Move::PageUp, Reader Move::Last, Reader Read::NextStory, Reader Read::Find, Reader Read::NextMatch,
        Reader Read::PreviousMatch, Anywhere Session::Help, Anywhere Session::Leave, Anywhere Session::Quit,
    ];
    an_arabic_keyboard: [
        List Move::Down, List Browse::Open, Reader Move::PageDown, Reader Move::Last, Reader Read::Find,
        Reader Read::NextMatch, Anywhere Session::Help, Anywhere Session::Leave, Anywhere Session::Quit,
    ];
    a_sorani_keyboard: [
        List Move::Down, List Browse::Open, Reader Move::PageDown, Reader Move::PageUp, Reader Move::Last,
        Reader Read::Find, Reader Read::NextMatch, Anywhere Session::Help, Anywhere Session::Leave,
    ];
    what_is_typed_into_a_prompt_stays: [List Browse::Filter, Reader Read::Find];
    marks_and_numbers_by_their_keys: [Reader Read::SetMark, Reader Read::GoToMark, Reader Read::Percent];
    presets_on_a_persian_keyboard: [Reader Move::First, Reader Move::PageUp];
    a_letter_that_is_bound_itself: [Reader Read::About];
}

fn of(told: &Told, language: &str, preset: Preset) -> Session {
    told.begin_as(|start| {
        start.settings.languages = vec![language.to_owned(), "en".to_owned()];
        start.keymap = Keymap::new(preset, &[], Kiosk::No);
        start.size = (60, 14);
    })
}

/// Presses what lies on the same keys on two keyboards, and asserts after each that both readers see the same.
fn alike(told: &Told, (language, preset): (&str, Preset), keys: &[(&str, &str)]) -> Session {
    let (mut latin, mut other) = (of(told, language, preset), of(told, language, preset));
    for (own, theirs) in keys {
        let before = latin.text();
        let effect = latin.effect_of(own);
        assert_eq!(other.effect_of(theirs), effect, "{theirs} for {own}");
        assert_eq!(other.text(), latin.text(), "{theirs} for {own}");
        assert_ne!(effect, Effect::Idle, "{own} does nothing here:\n{before}");
    }
    other
}

fn a_persian_keyboard(told: &Told) {
    let mut reader = alike(
        told,
        ("fa", Preset::Default),
        &[
            ("j", "ت"),
            ("k", "ن"),
            ("G", "أ"),
            ("k", "ن"),
            ("l", "م"),
            ("f", "ب"),
            ("b", "ذ"),
            ("G", "أ"),
            ("g", "ل"),
            ("i", "ه"),
            ("q", "ض"),
            ("/the<enter>", "/the<enter>"),
            ("n", "د"),
            ("N", "\u{654}"),
            ("<esc>", "<esc>"),
            ("z", "ظ"),
            ("z", "ظ"),
            ("B", "\u{200c}"),
            ("K", "»"),
            ("J", "ة"),
            ("?", "؟"),
            ("j", "ت"),
            ("q", "ض"),
            ("q", "ض"),
            ("2", "۲"),
            ("1", "۱"),
            (",", "،"),
            ("F", "إ"),
            ("q", "ض"),
        ],
    );
    reader.press("/ferry<tab>");
    assert!(reader.line(2).contains("/ ferry"), "{}", reader.line(2));
    assert_eq!(reader.effect_of("\u{652}"), Effect::Quit);
}

fn an_arabic_keyboard(told: &Told) {
    let mut reader = alike(
        told,
        ("ar", Preset::Default),
        &[
            ("j", "ت"),
            ("G", "\u{fef7}"),
            ("k", "ن"),
            ("l", "م"),
            ("f", "ب"),
            ("G", "\u{fef7}"),
            ("g", "ل"),
            ("d", "ي"),
            ("]", "د"),
            ("/the<enter>", "ظthe<enter>"),
            ("n", "ى"),
            ("N", "آ"),
            ("<esc>", "<esc>"),
            ("K", "،"),
            ("J", "ـ"),
            ("?", "؟"),
            ("q", "ض"),
            ("q", "ض"),
            ("3", "٣"),
            ("1", "١"),
            ("F", "پ"),
            ("q", "ض"),
        ],
    );
    assert_eq!(reader.effect_of("\u{64e}"), Effect::Quit);
}

fn a_sorani_keyboard(told: &Told) {
    let mut reader = alike(
        told,
        ("ckb", Preset::Default),
        &[
            ("j", "ژ"),
            ("k", "ک"),
            ("G", "غ"),
            ("k", "ک"),
            ("l", "ل"),
            ("f", "ف"),
            ("b", "ب"),
            ("G", "غ"),
            ("g", "گ"),
            ("/the<enter>", "/the<enter>"),
            ("n", "ن"),
            ("N", "ة"),
            ("<esc>", "<esc>"),
            ("H", "\u{200c}"),
            ("K", "ك"),
            ("J", "أ"),
            ("?", "؟"),
            ("q", "ق"),
            ("q", "ق"),
            ("4", "٤"),
            ("1", "١"),
            (",", "،"),
            ("r", "ر"),
            ("q", "ق"),
        ],
    );
    // The one tab that has no way further back.
    assert_eq!(reader.effect_of("ق"), Effect::Quit);
}

fn what_is_typed_into_a_prompt_stays(told: &Told) {
    let mut reader = of(told, "fa", Preset::Default);
    reader.press("/");
    for letter in ["ن", "ا", "ن"] {
        reader.press(letter);
    }
    let typed = reader.app.line().expect("a prompt is open");
    assert_eq!(typed.text(), "نان");
    reader.press("<enter>/ميرفت");
    assert!(reader.foot().contains("1 of"), "{}", reader.foot());
}

fn marks_and_numbers_by_their_keys(told: &Told) {
    let mut reader = of(told, "fa", Preset::Default);
    reader.press("G<up><enter>");
    let top = reader.line(0);
    reader.press("پش");
    assert_eq!(reader.foot(), "  Mark a is set here.");
    reader.press("۵۰٪");
    let middle = reader.line(0);
    assert_ne!(middle, top);
    reader.press("'a");
    assert_eq!(reader.line(0), top, "a mark is found with either keyboard");
    reader.press("گگ");
    assert_eq!(reader.line(0), middle);
}

fn presets_on_a_persian_keyboard(told: &Told) {
    let vim = &[
        ("Ggg", "ألل"),
        ("G<up><enter><ctrl-f>", "أ<up><enter><ctrl-ب>"),
        ("gg", "لل"),
        (":q<enter>", ":ض<enter>"),
    ];
    alike(told, ("fa", Preset::Vim), vim);
    let less = &[
        ("G<up><enter>e", "أ<up><enter>ث"),
        ("y", "غ"),
        ("z", "ظ"),
        ("w", "ص"),
        ("h", "ا"),
        ("q", "ض"),
    ];
    alike(told, ("fa", Preset::Less), less);
}

fn a_letter_that_is_bound_itself(told: &Told) {
    let changes = ["ت", "x"].map(|key| Change {
        scope: Scope::Reader,
        keys: vec![key.parse().expect("a key")],
        action: Some(Action::Read(Read::About)),
    });
    let begin = || {
        told.begin_as(|start| {
            start.settings.languages = vec!["fa".to_owned()];
            start.keymap = Keymap::new(Preset::Default, &changes, Kiosk::No);
        })
    };
    for key in ["ت", "ط"] {
        let mut reader = begin();
        reader.press("G<up><enter>");
        reader.press(key);
        assert!(
            reader.text().contains("About this entry"),
            "{}",
            reader.text()
        );
    }
}
