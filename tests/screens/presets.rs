//! Other sets of keys: those of less and vim, and a public reading room without what is not for guests.

use crate::support::screen::Session;
use crate::support::story::{Told, stories};
use rawi::app::Effect;
use rawi::app::keymap::{Keymap, Kiosk, Preset};

stories! {
    the_fingers_of_less: [Reader Read::Follow, Reader Move::PageDown, Reader Read::Find];
    the_fingers_of_vim: [Reader Move::First, Reader Read::NextSection];
    half_a_sequence_is_shown_and_forgotten: [Reader Move::First];
    guests_cannot_do_what_is_not_for_them: [Anywhere Session::Help, Anywhere Session::QuickExit];
}

fn with(told: &Told, preset: Preset) -> Session {
    told.begin_as(|start| {
        start.size = (60, 14);
        start.keymap = Keymap::new(preset, &[], Kiosk::No);
    })
}

fn the_fingers_of_less(told: &Told) {
    let mut reader = with(told, Preset::Less);
    reader.press("<enter>");
    assert!(reader.foot().starts_with("  Enter read it"));
    reader.press("<enter>");
    assert!(
        reader.text().contains("There were five chairs"),
        "Enter is not the next line"
    );
    reader.press("qG<up><enter>");
    for (keys, top) in [
        ("e", "  Essay · Northtown, Southbay · Jul 2015"),
        ("y", "  The long ferry"),
        (
            "z",
            "  the sea and the number of people on deck, and then the",
        ),
        ("w", "  The long ferry"),
        (">", "  stands there."),
        ("<<>", "  The long ferry"),
        (
            "50p",
            "  word “nothing”, which is the sixth time that it stands",
        ),
    ] {
        reader.press(keys);
        assert_eq!(reader.line(0), top, "after {keys}");
    }
    reader.press("?log");
    assert!(reader.foot().starts_with("  / log   "));
    reader.press("<esc>h/find in<enter>");
    assert!(reader.line_with("find in this story").contains("/  ?"));
    reader.press("/<ctrl-u>help for<enter>");
    let help = reader.line_with("help for this screen");
    assert!(help.contains("h  F1"), "? finds here: {help}");
}

fn the_fingers_of_vim(told: &Told) {
    let mut reader = with(told, Preset::Vim);
    reader.press("Gggjk");
    assert!(reader.line_with("›").contains("The empty chair"));
    reader.press("G<up><enter><ctrl-f>");
    assert!(reader.line(0).starts_with("  the sea and"));
    reader.press("<ctrl-b>]]");
    assert_eq!(reader.line(0), "  Morning");
    reader.press("]]]][[");
    assert_eq!(reader.line(0), "  Noon");
    reader.press("gg");
    assert_eq!(reader.line(0), "  The long ferry");
    assert_eq!(reader.effect_of("ZQ"), Effect::Quit);
    assert_eq!(reader.effect_of(":q<enter>"), Effect::Quit);
}

fn half_a_sequence_is_shown_and_forgotten(told: &Told) {
    let mut reader = with(told, Preset::Vim);
    reader.press("G<up><enter>3j");
    let before = reader.text();
    reader.press("g");
    assert!(reader.foot().ends_with("   g"), "{}", reader.foot());
    assert_eq!(reader.effect_of("<esc>"), Effect::Redraw);
    assert_eq!(reader.text(), before, "Esc takes the first half back");
    assert_eq!(reader.effect_of("g<ctrl-x>"), Effect::QuickExit);
    reader.press("gg");
}

fn guests_cannot_do_what_is_not_for_them(told: &Told) {
    let mut reader = told.begin_as(|start| {
        start.keymap = Keymap::new(Preset::Default, &[], Kiosk::Yes);
        start.size = (80, 70);
    });
    assert_eq!(reader.effect_of("R"), Effect::Idle);
    assert_eq!(reader.effect_of("<ctrl-z>"), Effect::Idle);
    assert_eq!(reader.effect_of("!"), Effect::Idle);
    reader.press("?");
    assert!(!reader.text().contains("what is wrong with the archive"));
    assert!(!reader.text().contains("read the archive again"));
    assert!(!reader.text().contains("pause; fg comes back"));
    assert_eq!(reader.effect_of("<ctrl-x>"), Effect::QuickExit);
}
