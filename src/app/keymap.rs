//! The keys in force: the table of bindings, changed by a preset and by the reader's own `config.toml`, and found by the
//! key's place where a keyboard of another script types something else there.

use super::action::Action;
use super::bindings::{Allowed, BINDINGS, Scope};
use super::key::{Code, Key};
use super::keyboards::Keyboards;
use super::presets::{CHANGES, GIVEN_UP};
pub use crate::state::config::Preset;

/// A change that the reader's configuration asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub scope: Scope,
    pub keys: Vec<Key>,
    /// Nothing takes the key away.
    pub action: Option<Action>,
}

/// A key sequence with what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    pub scope: Scope,
    pub keys: Vec<Key>,
    pub action: Action,
}

/// What the keys pressed so far mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Action(Action),
    /// The beginning of a longer sequence.
    Prefix,
    Nothing,
}

/// All keys in force.
#[derive(Clone, Debug)]
pub struct Keymap {
    preset: Preset,
    /// What the reader's configuration asks for.
    changes: Vec<Change>,
    kiosk: Kiosk,
    bound: Vec<Bound>,
    keyboards: Keyboards,
}

impl Keymap {
    /// The table with the changes of `preset`, then those of the reader. In a public reading room (`kiosk`) the
    /// bindings that are not for guests do not exist, whatever a configuration says.
    pub fn new(preset: Preset, changes: &[Change], kiosk: Kiosk) -> Self {
        let mut keymap = Self {
            preset,
            changes: changes.to_vec(),
            kiosk,
            bound: Vec::new(),
            keyboards: Keyboards::default(),
        };
        keymap.bind_all(|_, keys| keys);
        keymap
    }

    /// The same for screens that are mirrored, or no longer are: the arrows of the table change places in lists and pop-ups,
    /// so that each points to where it leads. What the reader has bound stays.
    #[must_use]
    pub fn mirrored(mut self, is_mirrored: bool) -> Self {
        self.bind_all(|scope, keys| match (scope, keys.as_slice()) {
            (Scope::Prompt, _) => keys,
            (_, [arrow]) if is_mirrored => vec![opposite(*arrow)],
            _ => keys,
        });
        self
    }

    /// Binds everything anew, the keys of the table as `placed` has them.
    fn bind_all(&mut self, placed: impl Fn(Scope, Vec<Key>) -> Vec<Key>) {
        self.bound.clear();
        for binding in BINDINGS {
            for keys in binding.keys {
                let keys = placed(binding.scope, parsed(keys));
                self.bind(binding.scope, keys, Some(binding.action));
            }
        }
        let preset = self.preset;
        for (_, scope, keys) in GIVEN_UP.iter().filter(|(of, ..)| *of == preset) {
            self.bind(*scope, parsed(keys), None);
        }
        for (_, scope, keys, action) in CHANGES.iter().filter(|(of, ..)| *of == preset) {
            for keys in *keys {
                self.bind(*scope, parsed(keys), Some(*action));
            }
        }
        for change in self.changes.clone() {
            self.bind(change.scope, change.keys, change.action);
        }
        if self.kiosk == Kiosk::Yes {
            self.bound.retain(|bound| is_for_guests(bound.action));
        }
    }

    /// The same keys, on the keyboards of somebody who reads `languages`, the dearest first.
    #[must_use]
    pub fn typed_by(mut self, languages: &[String]) -> Self {
        self.keyboards = Keyboards::of(languages.iter().map(String::as_str));
        self
    }

    /// The key that a reader means in `scope` by pressing `key` after those of `begun`: one that is not bound itself is
    /// the Latin one in its place. What types into a prompt stays as it is.
    pub fn meant(&self, scope: Scope, begun: &[Key], key: Key) -> Key {
        let types = scope == Scope::Prompt && key.typed().is_some();
        let keys: Vec<Key> = begun.iter().copied().chain([key]).collect();
        if types || self.find(scope, &keys) != Found::Nothing {
            key
        } else {
            self.latin(key)
        }
    }

    /// The key of a Latin keyboard that lies where `key` does on the reader's.
    pub fn latin(&self, key: Key) -> Key {
        let latin = match key.code {
            Code::Char(c) => self.keyboards.latin(c),
            _ => None,
        };
        latin.map_or(key, |c| Key {
            code: Code::Char(c),
            ..key
        })
    }

    fn bind(&mut self, scope: Scope, keys: Vec<Key>, action: Option<Action>) {
        self.bound
            .retain(|bound| bound.scope != scope || bound.keys != keys);
        if let Some(action) = action {
            self.bound.push(Bound {
                scope,
                keys,
                action,
            });
        }
    }

    /// What `keys` mean in `scope`, where the bindings of `Anywhere` hold too. In a prompt a key that types a letter
    /// is no binding.
    pub fn find(&self, scope: Scope, keys: &[Key]) -> Found {
        if scope == Scope::Prompt && keys.first().is_some_and(|key| key.typed().is_some()) {
            return Found::Nothing;
        }
        let own = self.find_in(scope, keys);
        if own == Found::Nothing {
            self.find_in(Scope::Anywhere, keys)
        } else {
            own
        }
    }

    fn find_in(&self, scope: Scope, keys: &[Key]) -> Found {
        let mut here = self.bound.iter().filter(|bound| bound.scope == scope);
        if let Some(exact) = here.clone().find(|bound| bound.keys == keys) {
            return Found::Action(exact.action);
        }
        if here.any(|bound| bound.keys.starts_with(keys)) {
            Found::Prefix
        } else {
            Found::Nothing
        }
    }

    /// The keys that do `action` on a screen of `scope`, as people write them: its own, then those that hold anywhere
    /// and mean nothing else there.
    pub fn keys_on(&self, scope: Scope, action: Action) -> impl Iterator<Item = String> {
        let own = self.bound.iter().filter(move |b| b.scope == scope);
        let anywhere = self.bound.iter().filter(|b| b.scope == Scope::Anywhere);
        let holds = move |bound: &&Bound| {
            bound.action == action && self.find(scope, &bound.keys) == Found::Action(action)
        };
        own.chain(anywhere)
            .filter(holds)
            .map(|bound| labels(&bound.keys))
    }
}

/// Whether this is a public reading room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kiosk {
    #[default]
    No,
    Yes,
}

/// Whether guests may do `action`.
fn is_for_guests(action: Action) -> bool {
    BINDINGS
        .iter()
        .filter(|binding| binding.action == action)
        .all(|binding| binding.allowed == Allowed::Everyone)
}

/// A sequence as people write it ("g g", "^D").
fn labels(keys: &[Key]) -> String {
    let labels: Vec<String> = keys.iter().map(|key| key.label()).collect();
    labels.join(" ")
}

/// A sequence as a configuration writes it ("g g", "ctrl-d").
pub fn written(keys: &[Key]) -> String {
    keys.iter()
        .map(Key::to_string)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The arrow that points the other way; other keys stay as they are.
fn opposite(key: Key) -> Key {
    let code = match key.code {
        Code::Left => Code::Right,
        Code::Right => Code::Left,
        other => other,
    };
    Key { code, ..key }
}

fn parsed(keys: &str) -> Vec<Key> {
    Key::sequence(keys).expect("the tables hold known keys, which their tests check")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::action::{Browse, Move, Session};

    fn keys(text: &str) -> Vec<Key> {
        parsed(text)
    }

    #[test]
    fn mirrored_arrows_leave_the_readers_own_keys_alone() {
        let own = |keys: &str, action| Change {
            scope: Scope::List,
            keys: parsed(keys),
            action,
        };
        let does = |keymap: &Keymap, key: &str| keymap.find(Scope::List, &parsed(key));
        let [open, out] = [Browse::Open, Browse::Out].map(Action::Browse);
        let usual = Keymap::new(Preset::Default, &[], Kiosk::No).mirrored(true);
        assert_eq!(does(&usual, "left"), Found::Action(open));
        assert_eq!(does(&usual, "right"), Found::Action(out));
        assert_eq!(does(&usual.mirrored(false), "left"), Found::Action(out));
        let random = Action::Browse(Browse::Random);
        let changes = [own("left", Some(random)), own("right", None)];
        let bound = Keymap::new(Preset::Default, &changes, Kiosk::No).mirrored(true);
        assert_eq!(does(&bound, "left"), Found::Action(random));
        assert_eq!(does(&bound, "right"), Found::Nothing);
        let changes = [own("right", Some(out)), own("left", Some(open))];
        let bound = Keymap::new(Preset::Default, &changes, Kiosk::No).mirrored(true);
        assert_eq!(does(&bound, "right"), Found::Action(out));
    }

    #[test]
    fn a_scope_goes_before_anywhere() {
        let keymap = Keymap::new(Preset::Default, &[], Kiosk::No);
        let quit = Found::Action(Action::Session(Session::Quit));
        assert_eq!(keymap.find(Scope::List, &keys("Q")), quit);
        assert_eq!(keymap.find(Scope::Prompt, &keys("Q")), Found::Nothing);
        assert_eq!(
            keymap.find(Scope::List, &keys("enter")),
            Found::Action(Action::Browse(Browse::Open))
        );
    }

    #[test]
    fn vim_waits_for_the_second_g() {
        let keymap = Keymap::new(Preset::Vim, &[], Kiosk::No);
        assert_eq!(keymap.find(Scope::Reader, &keys("g")), Found::Prefix);
        let first = Found::Action(Action::Move(Move::First));
        assert_eq!(keymap.find(Scope::Reader, &keys("g g")), first);
        assert_eq!(keymap.find(Scope::Reader, &keys("g x")), Found::Nothing);
    }

    #[test]
    fn no_preset_hides_one_of_its_own_sequences() {
        for preset in Preset::ALL {
            let keymap = Keymap::new(*preset, &[], Kiosk::No);
            for bound in keymap.bound.iter().filter(|bound| bound.keys.len() > 1) {
                let first = keymap.find(bound.scope, &bound.keys[..1]);
                assert_eq!(first, Found::Prefix, "{preset:?}: {}", written(&bound.keys));
            }
        }
    }

    #[test]
    fn a_reader_can_move_and_take_away_keys() {
        let changes = [
            Change {
                scope: Scope::Reader,
                keys: keys("ctrl-n"),
                action: Some(Action::Move(Move::Down)),
            },
            Change {
                scope: Scope::Reader,
                keys: keys("j"),
                action: None,
            },
        ];
        let keymap = Keymap::new(Preset::Default, &changes, Kiosk::No);
        assert_eq!(
            keymap.find(Scope::Reader, &keys("ctrl-n")),
            Found::Action(Action::Move(Move::Down))
        );
        assert_eq!(keymap.find(Scope::Reader, &keys("j")), Found::Nothing);
        assert_eq!(
            keymap.find(Scope::List, &keys("j")),
            Found::Action(Action::Move(Move::Down))
        );
    }

    #[test]
    fn a_letter_of_another_script_is_the_key_in_its_place_unless_it_is_bound() {
        let own = Change {
            scope: Scope::Reader,
            keys: keys("ن"),
            action: Some(Action::Move(Move::Last)),
        };
        let keymap = Keymap::new(Preset::Vim, &[own], Kiosk::No);
        let meant = |scope, begun: &str, key: &str| {
            keymap.meant(scope, &keys(begun), keys(key)[0]).to_string()
        };
        assert_eq!(meant(Scope::Reader, "", "ت"), "j");
        assert_eq!(meant(Scope::Reader, "", "ن"), "ن");
        assert_eq!(meant(Scope::List, "", "ن"), "k");
        assert_eq!(meant(Scope::Reader, "g", "ل"), "g");
        assert_eq!(meant(Scope::Anywhere, ":", "ض"), "q");
        assert_eq!(meant(Scope::Prompt, "", "ت"), "ت");
        assert_eq!(meant(Scope::Prompt, "", "ctrl-ع"), "ctrl-u");
        assert_eq!(meant(Scope::Reader, "", "enter"), "enter");
        assert_eq!(keymap.latin(keys("۷")[0]), Key::char('7'));
    }

    #[test]
    fn guests_cannot_bind_what_they_may_not_do() {
        let suspend = Action::Session(Session::Suspend);
        let changes = [Change {
            scope: Scope::Anywhere,
            keys: keys("X"),
            action: Some(suspend),
        }];
        let keymap = Keymap::new(Preset::Default, &changes, Kiosk::Yes);
        assert_eq!(keymap.find(Scope::Reader, &keys("X")), Found::Nothing);
        assert_eq!(keymap.find(Scope::Reader, &keys("ctrl-z")), Found::Nothing);
    }
}
