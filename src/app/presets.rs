//! What the presets `less` and `vim` change of the table of bindings, for hands that are used to those programs.

use super::action::{Action, Move, Read, Session};
use super::bindings::Scope;
use super::keymap::Preset;

/// What a preset binds besides, or instead of, the table.
pub(super) const CHANGES: &[(Preset, Scope, &[&str], Action)] = &[
    (
        Preset::Less,
        Scope::Anywhere,
        &["h"],
        Action::Session(Session::Help),
    ),
    (
        Preset::Less,
        Scope::Reader,
        &["h"],
        Action::Session(Session::Help),
    ),
    (
        Preset::Less,
        Scope::Reader,
        &["?"],
        Action::Read(Read::Find),
    ),
    (
        Preset::Less,
        Scope::Reader,
        &["ctrl-f", "ctrl-v", "z"],
        Action::Move(Move::PageDown),
    ),
    (
        Preset::Less,
        Scope::Reader,
        &["ctrl-b", "alt-v", "w"],
        Action::Move(Move::PageUp),
    ),
    (
        Preset::Less,
        Scope::Reader,
        // Not Enter, without which no link could be followed and no content warning passed.
        &["e", "ctrl-e", "ctrl-n"],
        Action::Move(Move::Down),
    ),
    (
        Preset::Less,
        Scope::Reader,
        &["y", "ctrl-y", "ctrl-p"],
        Action::Move(Move::Up),
    ),
    (
        Preset::Less,
        Scope::Reader,
        &["<", "alt-<"],
        Action::Move(Move::First),
    ),
    (
        Preset::Less,
        Scope::Reader,
        &[">", "alt->"],
        Action::Move(Move::Last),
    ),
    (
        Preset::Less,
        Scope::Reader,
        &["p"],
        Action::Read(Read::Percent),
    ),
    (
        Preset::Vim,
        Scope::Reader,
        &["g g"],
        Action::Move(Move::First),
    ),
    (
        Preset::Vim,
        Scope::List,
        &["g g"],
        Action::Move(Move::First),
    ),
    (
        Preset::Vim,
        Scope::Popup,
        &["g g"],
        Action::Move(Move::First),
    ),
    (
        Preset::Vim,
        Scope::Reader,
        &["ctrl-f"],
        Action::Move(Move::PageDown),
    ),
    (
        Preset::Vim,
        Scope::Reader,
        &["ctrl-b"],
        Action::Move(Move::PageUp),
    ),
    (
        Preset::Vim,
        Scope::List,
        &["ctrl-f"],
        Action::Move(Move::PageDown),
    ),
    (
        Preset::Vim,
        Scope::List,
        &["ctrl-b"],
        Action::Move(Move::PageUp),
    ),
    (
        Preset::Vim,
        Scope::Reader,
        &["ctrl-e"],
        Action::Move(Move::Down),
    ),
    (
        Preset::Vim,
        Scope::Reader,
        &["ctrl-y"],
        Action::Move(Move::Up),
    ),
    (
        Preset::Vim,
        Scope::Reader,
        &["] ]"],
        Action::Read(Read::NextSection),
    ),
    (
        Preset::Vim,
        Scope::Reader,
        &["[ ["],
        Action::Read(Read::PreviousSection),
    ),
    (
        Preset::Vim,
        Scope::Anywhere,
        &["Z Z", "Z Q", ": q enter"],
        Action::Session(Session::Quit),
    ),
];

/// Single keys that a preset's sequences begin with, which the table would otherwise take.
pub(super) const GIVEN_UP: &[(Preset, Scope, &str)] = &[
    (Preset::Vim, Scope::Reader, "g"),
    (Preset::Vim, Scope::List, "g"),
    (Preset::Vim, Scope::Popup, "g"),
    (Preset::Vim, Scope::Reader, "]"),
    (Preset::Vim, Scope::Reader, "["),
];
