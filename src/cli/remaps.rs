//! The reader's own keys: lines of the configuration file become changes of the keymap, or faults with their lines.

use crate::app::action::Action;
use crate::app::bindings::{BINDINGS, Scope};
use crate::app::key::Key;
use crate::app::keymap::{Change, Found, Keymap, Kiosk, Preset, written};
use crate::archive::suggest::{hint, nearest};
use crate::state::config::{ConfigFault, Remap};
use crate::text::Clean;
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
            Err(what) => faults.push(fault(path, remap, &what)),
            Ok(change) => match twin(&change) {
                Some((first, _)) => faults.push(fault(path, remap, &same_keys(first))),
                None => changes.push((remap, change)),
            },
        }
    }
    let plain: Vec<Change> = changes.iter().map(|(_, change)| change.clone()).collect();
    let keymap = Keymap::new(preset, &plain, Kiosk::No);
    let hidden = changes
        .iter()
        .filter_map(|(remap, change)| Some(fault(path, remap, &out_of_reach(&keymap, change)?)));
    faults.extend(hidden);
    faults.sort_by_key(|fault| (fault.line, fault.column));
    (keymap, faults)
}

fn fault(path: &Path, remap: &Remap, what: &str) -> ConfigFault {
    ConfigFault {
        path: path.to_owned(),
        line: remap.line,
        column: remap.column,
        what: Clean::new(what),
    }
}

fn understood(remap: &Remap) -> Result<Change, String> {
    let scope = Scope::from_word(&remap.scope).ok_or_else(|| {
        let words = Scope::ALL.iter().map(|scope| scope.word());
        no_such(
            "table",
            &format!("keys.{}", remap.scope),
            &remap.scope,
            words,
        )
    })?;
    Ok(Change {
        scope,
        keys: keys(&remap.keys)?,
        action: action(scope, &remap.action)?,
    })
}

fn keys(text: &str) -> Result<Vec<Key>, String> {
    let keys = Key::sequence(text).map_err(|unknown| {
        let names = BINDINGS.iter().flat_map(|binding| binding.keys).copied();
        let names = names.filter(|name| name.chars().count() > 1);
        let example = "Keys are written like “j”, “ctrl-d”, “page-down” or “g g”.";
        let meant = hint(nearest(&unknown.0, names));
        format!("There is no key called “{}”. {meant}{example}", unknown.0)
    })?;
    if keys.is_empty() {
        return Err(
            "There are no keys before the sign =. Write them between quotation marks.".to_owned(),
        );
    }
    Ok(keys)
}

fn action(scope: Scope, word: &str) -> Result<Option<Action>, String> {
    if word == NOTHING {
        return Ok(None);
    }
    let found = Action::from_word(scope, word).map(Some);
    found.ok_or_else(|| {
        let elsewhere = Scope::ALL.iter().find(|other| Action::from_word(**other, word).is_some());
        if let Some(other) = elsewhere {
            let (here, there) = (scope.word(), other.word());
            return format!(
                "“{word}” is an action of [keys.{there}] and means nothing in [keys.{here}]. Move the line there."
            );
        }
        let words = Action::all(scope).into_iter().map(Action::word);
        no_such("action", word, word, words.chain([NOTHING]))
    })
}

fn no_such<'a>(
    what: &str,
    name: &str,
    word: &str,
    words: impl Iterator<Item = &'a str> + Clone,
) -> String {
    let meant = hint(nearest(word, words.clone()));
    let all: Vec<&str> = words.collect();
    format!(
        "There is no {what} “{name}”. {meant}It can be: {}.",
        all.join(", ")
    )
}

fn same_keys(first: &Remap) -> String {
    format!(
        "Line {} binds the same keys (“{}”) in the same table, and it holds. Remove one of the two lines.",
        first.line, first.keys
    )
}

/// Why keys that were bound will never be heard, if so.
fn out_of_reach(keymap: &Keymap, change: &Change) -> Option<String> {
    change.action?;
    let (keys, first) = (written(&change.keys), change.keys.first()?);
    if change.scope == Scope::Prompt && first.typed().is_some() {
        return Some(format!(
            "“{keys}” types a letter into the prompt and can do nothing else there."
        ));
    }
    let begun = (1..change.keys.len()).map(|length| &change.keys[..length]);
    let taken = begun
        .filter(|start| matches!(keymap.find(change.scope, start), Found::Action(_)))
        .map(written)
        .next()?;
    Some(format!(
        "“{keys}” cannot be reached, because “{taken}” alone does something already. Add '{taken}' = \"{NOTHING}\"."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::action::{Move, Read, Session};

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
        (keymap, faults.iter().map(ToString::to_string).collect())
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
