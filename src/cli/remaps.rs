//! The reader's own keys: lines of the configuration file become changes of the keymap, or faults with their lines.

use crate::app::action::Action;
use crate::app::bindings::{BINDINGS, Scope};
use crate::app::key::Key;
use crate::app::keymap::{Change, Found, Keymap, Kiosk, Preset, written};
use crate::archive::suggest::{nearest, with_hint};
use crate::locale::Message;
use crate::state::config::{ConfigFault, Remap};
use std::path::Path;

/// The word for keys that are to do nothing.
const NOTHING: &str = "none";

/// The keymap of a preset with the reader's changes, and what is wrong with the lines that do not count.
pub(super) fn keymap(preset: Preset, path: &Path, remaps: &[Remap]) -> (Keymap, Vec<ConfigFault>) {
    let mut changes: Vec<(&Remap, Change)> = Vec::new();
    let mut faults = Vec::new();
    for remap in remaps {
        let twin = |change: &Change| {
            let mut earlier = changes.iter();
            earlier.find(|(_, own)| own.scope == change.scope && own.keys == change.keys)
        };
        match understood(remap) {
            Err(what) => faults.push(fault(path, remap, what)),
            Ok(change) => match twin(&change) {
                Some((first, _)) => faults.push(fault(path, remap, same_keys(first))),
                None => changes.push((remap, change)),
            },
        }
    }
    let plain: Vec<Change> = changes.iter().map(|(_, change)| change.clone()).collect();
    let keymap = Keymap::new(preset, &plain, Kiosk::No);
    let hidden = changes
        .iter()
        .filter_map(|(remap, change)| Some(fault(path, remap, out_of_reach(&keymap, change)?)));
    faults.extend(hidden);
    faults.sort_by_key(|fault| (fault.line, fault.column));
    (keymap, faults)
}

fn fault(path: &Path, remap: &Remap, what: Message) -> ConfigFault {
    ConfigFault {
        path: path.to_owned(),
        line: remap.line,
        column: remap.column,
        what,
    }
}

fn understood(remap: &Remap) -> Result<Change, Message> {
    let scope = Scope::from_word(&remap.scope).ok_or_else(|| {
        let table =
            Message::new("config-no-table").outside("name", format!("keys.{}", remap.scope));
        let words = Scope::ALL.iter().map(|scope| scope.word());
        can_be(table, &remap.scope, words)
    })?;
    Ok(Change {
        scope,
        keys: keys(&remap.keys)?,
        action: action(scope, &remap.action)?,
    })
}

fn keys(text: &str) -> Result<Vec<Key>, Message> {
    let keys = Key::sequence(text).map_err(|unknown| {
        let names = BINDINGS.iter().flat_map(|binding| binding.keys).copied();
        let names = names.filter(|name| name.chars().count() > 1);
        let message = Message::new("config-no-key").outside("key", unknown.0.as_str());
        with_hint(message, nearest(&unknown.0, names))
    })?;
    if keys.is_empty() {
        return Err(Message::new("config-no-keys"));
    }
    Ok(keys)
}

fn action(scope: Scope, word: &str) -> Result<Option<Action>, Message> {
    if word == NOTHING {
        return Ok(None);
    }
    let found = Action::from_word(scope, word).map(Some);
    found.ok_or_else(|| {
        let mut scopes = Scope::ALL.iter();
        let elsewhere = scopes.find(|other| Action::from_word(**other, word).is_some());
        if let Some(other) = elsewhere {
            return Message::new("config-action-elsewhere")
                .outside("action", word)
                .inside("there", other.word())
                .inside("here", scope.word());
        }
        let words = Action::all(scope).into_iter().map(Action::word);
        let message = Message::new("config-no-action").outside("name", word);
        can_be(message, word, words.chain([NOTHING]))
    })
}

/// Adds what was meant by `word`, and all the `words` that it can be.
fn can_be<'a>(
    message: Message,
    word: &str,
    words: impl Iterator<Item = &'a str> + Clone,
) -> Message {
    let message = with_hint(message, nearest(word, words.clone()));
    message.list("words", words, "between-commas")
}

fn same_keys(first: &Remap) -> Message {
    Message::new("config-same-keys")
        .inside("line", first.line.to_string())
        .outside("keys", first.keys.as_str())
}

/// Why keys that were bound will never be heard, if so.
fn out_of_reach(keymap: &Keymap, change: &Change) -> Option<Message> {
    change.action?;
    let (keys, first) = (written(&change.keys), change.keys.first()?);
    if change.scope == Scope::Prompt && first.typed().is_some() {
        return Some(Message::new("config-key-types").outside("keys", keys));
    }
    let begun = (1..change.keys.len()).map(|length| &change.keys[..length]);
    let taken = begun
        .filter(|start| matches!(keymap.find(change.scope, start), Found::Action(_)))
        .map(written)
        .next()?;
    let message = Message::new("config-key-unreachable");
    Some(message.outside("keys", keys).outside("taken", taken))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::action::{Move, Read, Session};
    use crate::locale::Locale;

    /// Remaps in one line each, as scope, keys and action.
    fn told(lines: &[[&str; 3]]) -> (Keymap, Vec<String>) {
        let remaps: Vec<Remap> = lines
            .iter()
            .zip(1..)
            .map(|([scope, keys, action], line)| Remap {
                scope: (*scope).to_owned(),
                keys: (*keys).to_owned(),
                action: (*action).to_owned(),
                line,
                column: 1,
            })
            .collect();
        let (keymap, faults) = keymap(Preset::Default, Path::new("config.toml"), &remaps);
        let english = Locale::plain_english();
        let told = faults.iter().map(|fault| english.say(&fault.message()));
        (keymap, told.map(|told| told.to_string()).collect())
    }

    #[test]
    fn keys_can_be_moved_and_taken_away() {
        let (keymap, faults) = told(&[
            ["reader", "g", "none"],
            ["reader", "g g", "first"],
            ["anywhere", "f10", "quit"],
        ]);
        assert_eq!(faults, [""; 0]);
        let find = |keys| keymap.find(Scope::Reader, &Key::sequence(keys).expect("known keys"));
        assert_eq!(find("g"), Found::Prefix);
        assert_eq!(find("g g"), Found::Action(Action::Move(Move::First)));
        assert_eq!(find("f10"), Found::Action(Action::Session(Session::Quit)));
    }

    #[test]
    fn every_slip_is_named_with_what_was_meant() {
        let (keymap, faults) = told(&[
            ["raeder", "x", "down"],
            ["reader", "pgae-down", "down"],
            ["reader", "x", "contens"],
            ["list", "x", "contents"],
            ["list", "", "down"],
        ]);
        let starts = [
            "config.toml:1:1: There is no table “keys.raeder”. Did you mean “reader”? It can be: anywhere, list,",
            "config.toml:2:1: There is no key called “pgae-down”. Did you mean “page-down”? Keys are written like",
            "config.toml:3:1: There is no action “contens”. Did you mean “contents”? It can be: percent,",
            "config.toml:4:1: “contents” is an action of [keys.reader] and means nothing in [keys.list].",
            "config.toml:5:1: There are no keys before the sign =.",
        ];
        assert_eq!(faults.len(), starts.len());
        for (fault, start) in faults.iter().zip(starts) {
            assert!(fault.starts_with(start), "{fault}");
        }
        let untouched = keymap.find(Scope::Reader, &[Key::char('t')]);
        assert_eq!(untouched, Found::Action(Action::Read(Read::Contents)));
    }

    #[test]
    fn keys_that_meet_are_named() {
        let (_, faults) = told(&[
            ["reader", "pgdn", "down"],
            ["reader", "page-down", "up"],
            ["list", "page-down", "up"],
            ["reader", "j j", "first"],
            ["prompt", "x", "accept"],
        ]);
        assert_eq!(
            faults,
            [
                "config.toml:2:1: Line 1 binds the same keys (“pgdn”) in the same table, and it holds. Remove one of \
                 the two lines.",
                "config.toml:4:1: “j j” cannot be reached, because “j” alone does something already. Add 'j' = \
                 \"none\".",
                "config.toml:5:1: “x” types a letter into the prompt and can do nothing else there.",
            ]
        );
    }
}
