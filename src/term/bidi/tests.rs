//! What is decided in which surroundings, after which answers.

use super::*;
use crate::state::config::Bidi;

const APP: Decision = Decision::class(Class::App);
const GUARD: Decision = Decision::class(Class::Guard);
/// Marks, unless the reader sees that something else is right.
const BETWEEN: Decision = GUARD.and_advised(Advice::AskReader);
const TERMINAL: Decision = Decision::class(Class::Terminal);
const BDSM: Decision = Decision::switched(Switch::Bdsm);
const KONSOLE: Decision = Decision::switched(Switch::Konsole);
const MLTERM: Decision = Decision::switched(Switch::Mlterm);
const KITTY: Decision = Decision::advised(Advice::KittyForceLtr);

/// An environment in words: `TERM=xterm TMUX=x`.
fn surroundings(variables: &str) -> Surroundings {
    Surroundings::of_environment(|name| {
        let mut variables = variables.split_whitespace();
        let found = variables.find_map(|variable| variable.strip_prefix(name)?.strip_prefix('='));
        found.map(str::to_owned)
    })
}

fn inquiry(setting: Bidi, variables: &str) -> Inquiry {
    Inquiry::new(setting, surroundings(variables))
}

#[test]
fn the_environment_decides_where_no_answer_could_tell_more() {
    for (variables, is_asked, expected) in [
        ("TERM=xterm-256color", true, APP),
        ("TERM=xterm-256color VTE_VERSION=7000", true, APP),
        ("TERM=xterm-256color VTE_VERSION=5600", true, APP),
        ("TERM=vte-256color", true, APP),
        ("TERM=xterm-256color KONSOLE_VERSION=221203", true, APP),
        ("TERM=alacritty", true, APP),
        ("TERM=never-heard-of", true, APP),
        ("TERM=konsole-256color", false, KONSOLE),
        ("TERM=mlterm", false, MLTERM),
        ("TERM=xterm MLTERM=3.9.0", false, MLTERM),
        // Started from mlterm.
        ("TERM=xterm MLTERM=3.9.0 VTE_VERSION=7000", true, APP),
        ("TERM=xterm MLTERM=3.9.0 KONSOLE_VERSION=221203", true, APP),
        ("TERM=xterm-kitty", false, KITTY),
        // Started from kitty.
        ("TERM=xterm-256color KITTY_WINDOW_ID=1", true, APP),
        ("TERM=tmux-256color", false, BETWEEN),
        ("TERM=screen", false, BETWEEN),
        (
            "TERM=xterm-256color TMUX=/tmp/tmux-1000/default,1,0",
            false,
            BETWEEN,
        ),
        ("TERM=xterm-256color TMUX=", true, APP),
        ("TERM=xterm-256color STY=1234.pts-0.host", false, BETWEEN),
        ("TERM=xterm-256color NCURSES_NO_UTF8_ACS=1", false, BETWEEN),
        ("TERM=tmux-256color VTE_VERSION=7000 TMUX=x", false, BETWEEN),
        ("TERM=tmux-256color KITTY_WINDOW_ID=1 TMUX=x", false, KITTY),
        ("TERM=xterm-kitty TMUX=x", false, KITTY),
        ("TERM=putty-256color", false, TERMINAL),
        (
            "TERM=xterm-256color TERM_PROGRAM=Apple_Terminal",
            false,
            TERMINAL,
        ),
        (
            "TERM=xterm-256color TERM_PROGRAM=WezTerm VTE_VERSION=7000",
            true,
            APP,
        ),
        ("TERM=linux", false, APP),
        ("TERM=vt100", false, APP),
        ("TERM=vt220", false, APP),
        ("", false, APP),
    ] {
        let inquiry = inquiry(Bidi::Auto, variables);
        let found = (inquiry.is_open(), inquiry.decision());
        assert_eq!(found, (is_asked, expected), "{variables}");
    }
}

#[test]
fn the_answers_decide_where_the_terminal_was_asked() {
    for (bdsm, name, expected) in [
        // VTE 0.70; mintty; a Konsole that has learnt it; tmux that passes it on.
        (Some(Bdsm::Implicit), Some(Emulator::Other), BDSM),
        (Some(Bdsm::Implicit), None, BDSM),
        (Some(Bdsm::Implicit), Some(Emulator::Konsole), BDSM),
        (Some(Bdsm::Implicit), Some(Emulator::Tmux), BDSM),
        // WezTerm, whose default it is: setting it again would turn it on.
        (Some(Bdsm::Explicit), Some(Emulator::Other), APP),
        (Some(Bdsm::AlwaysExplicit), None, APP),
        (Some(Bdsm::AlwaysImplicit), None, GUARD),
        // xterm 379; kitty 0.26; mlterm 3.9.
        (Some(Bdsm::Unknown), Some(Emulator::Other), APP),
        (Some(Bdsm::Unknown), Some(Emulator::Kitty), KITTY),
        (Some(Bdsm::Unknown), Some(Emulator::Mlterm), MLTERM),
        // Konsole 22.12; tmux 3.3; Alacritty, st, urxvt, PuTTY.
        (None, Some(Emulator::Konsole), KONSOLE),
        (None, Some(Emulator::Tmux), BETWEEN),
        (None, None, APP),
    ] {
        let answers = [bdsm.map(Reply::Bdsm), name.map(Reply::Name)];
        for order in [answers, [answers[1], answers[0]]] {
            let mut inquiry = inquiry(Bidi::Auto, "TERM=xterm-256color");
            let before = inquiry.decision();
            let changed = order
                .into_iter()
                .flatten()
                .filter(|reply| inquiry.hear(*reply));
            let has_changed = changed.count() > 0;
            assert_eq!(inquiry.decision(), expected, "{order:?}");
            assert_eq!(has_changed, before != expected, "{order:?}");
            assert_eq!(inquiry.is_open(), answers == [None, None]);
        }
    }
}

#[test]
fn the_reader_is_asked_where_the_terminal_has_nothing_to_say() {
    let asked = |replies: &[Reply]| {
        let mut inquiry = inquiry(Bidi::Auto, "TERM=rxvt-unicode-256color");
        assert!(!inquiry.is_over(), "nobody has asked");
        inquiry.asked();
        for reply in replies {
            inquiry.hear(*reply);
        }
        let is_news = inquiry.is_over();
        assert_eq!(is_news, inquiry.decision().advice.is_some());
        inquiry.decision()
    };
    assert_eq!(asked(&[]), APP.and_advised(Advice::AskReader));
    assert_eq!(
        asked(&[Reply::Bdsm(Bdsm::Unknown)]),
        APP.and_advised(Advice::AskReader)
    );
    assert_eq!(asked(&[Reply::Name(Emulator::Other)]), APP);
    let mut switched = inquiry(Bidi::Auto, "TERM=xterm");
    switched.hear(Reply::Bdsm(Bdsm::Implicit));
    switched.overrule(Bidi::App);
    assert_eq!(
        switched.decision(),
        BDSM,
        "what reads right, reads right because of it"
    );
    let mut chosen = inquiry(Bidi::Auto, "TERM=tmux");
    chosen.overrule(Bidi::Terminal);
    assert_eq!(chosen.decision(), TERMINAL);
    assert!(
        !chosen.hear(Reply::Bdsm(Bdsm::Implicit)),
        "the reader knows better"
    );
}

#[test]
fn what_was_found_out_counts_where_the_terminal_says_nothing() {
    let found = |way, variables, reply: Option<Reply>| {
        let mut inquiry = inquiry(Bidi::Auto, variables).with_found_out(Some(way));
        inquiry.asked();
        reply.map(|reply| inquiry.hear(reply));
        inquiry.is_over();
        inquiry.decision()
    };
    let implicit = Some(Reply::Bdsm(Bdsm::Implicit));
    let konsole = Some(Reply::Name(Emulator::Konsole));
    let other = Some(Reply::Name(Emulator::Other));
    for way in [Bidi::App, Bidi::Guard, Bidi::Terminal] {
        assert_eq!(found(way, "TERM=xterm-256color", implicit), BDSM);
        assert_eq!(found(way, "TERM=xterm-256color", konsole), KONSOLE);
        assert_eq!(found(way, "TERM=mlterm", None), MLTERM);
    }
    assert_eq!(found(Bidi::Guard, "TERM=xterm-256color", None), GUARD);
    assert_eq!(
        found(Bidi::Terminal, "TERM=xterm-256color", other),
        TERMINAL
    );
    assert_eq!(found(Bidi::App, "TERM=tmux-256color", None), APP);
}

#[test]
fn what_is_set_is_obeyed_without_a_question() {
    let told = Reply::Bdsm(Bdsm::Implicit);
    for (setting, variables, expected) in [
        (Bidi::App, "TERM=xterm-256color", APP),
        (Bidi::App, "TERM=xterm-256color VTE_VERSION=7000", BDSM),
        (
            Bidi::App,
            "TERM=xterm-256color VTE_VERSION=7000 TERM_PROGRAM=WezTerm",
            APP,
        ),
        (Bidi::App, "TERM=tmux-256color VTE_VERSION=7000", APP),
        (Bidi::App, "TERM=mlterm", MLTERM),
        (Bidi::App, "TERM=konsole", KONSOLE),
        (Bidi::App, "TERM=putty", APP),
        (Bidi::Guard, "TERM=mlterm", GUARD),
        (Bidi::Guard, "TERM=xterm-kitty", GUARD),
        (
            Bidi::Terminal,
            "TERM=xterm-256color VTE_VERSION=7000",
            TERMINAL,
        ),
        (Bidi::Off, "TERM=tmux-256color", TERMINAL),
    ] {
        let mut inquiry = inquiry(setting, variables);
        assert!(!inquiry.is_open(), "{variables}");
        assert!(!inquiry.hear(told), "nobody asked: {variables}");
        assert_eq!(inquiry.decision(), expected, "{setting:?} {variables}");
    }
}

#[test]
fn a_terminal_that_changes_its_mind_is_heard_once() {
    let mut inquiry = inquiry(Bidi::Auto, "TERM=xterm");
    assert!(inquiry.hear(Reply::Bdsm(Bdsm::Implicit)));
    for reply in [Bdsm::Explicit, Bdsm::Implicit, Bdsm::Unknown].map(Reply::Bdsm) {
        assert!(!inquiry.hear(reply));
    }
    assert_eq!(inquiry.decision(), BDSM);
}

#[test]
fn terminals_are_known_by_the_beginning_of_their_names() {
    for (name, expected) in [
        (&b"Konsole 22.12.3"[..], Emulator::Konsole),
        (b"mlterm(3.9.0)", Emulator::Mlterm),
        (b"kitty(0.26.5)", Emulator::Kitty),
        (b"tmux 3.3a", Emulator::Tmux),
        (b"XTerm(379)", Emulator::Other),
        (b"VTE(7000)", Emulator::Other),
        (b"WezTerm 20240203", Emulator::Other),
        (b"", Emulator::Other),
        (b"\xff\0", Emulator::Other),
    ] {
        assert_eq!(Emulator::named(name), expected, "{name:?}");
    }
}
