//! Who proofreads in which languages, as `reviewers.toml` of the archive says: no e-mail, and no name but a handle.

use super::names::Handle;
use super::review::{Complaint, Nature};
use crate::archive::files::{Refusal, Tree};
use crate::archive::locate::Origin;
use crate::archive::model::Language;
use crate::locale::Message;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The file that names the volunteers, in the root of an archive.
const LIST: &str = "reviewers.toml";

/// The volunteers of an archive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Volunteers {
    known: BTreeMap<Handle, Volunteer>,
    /// Whether something of the list was not understood: an editor may be named there.
    is_partial: bool,
}

/// What is known of a volunteer: a table of `reviewers.toml`, under the handle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Volunteer {
    pub languages: Vec<Language>,
    pub role: Duty,
}

/// What a volunteer does beside giving verdicts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// Lifts holds and accepts words.
    Editor,
    #[default]
    Proofreader,
    /// A role that this version does not know, or one that is misspelt.
    #[serde(other)]
    Unknown,
}

impl Volunteer {
    /// Whether the volunteer reads a language: by its tag, or by the language that the tag begins with (`fa` for `fa-AF`).
    pub fn reads(&self, language: &str) -> bool {
        let plain = language.split('-').next().unwrap_or(language);
        let reads = |known: &Language| {
            known.eq_ignore_ascii_case(language) || known.eq_ignore_ascii_case(plain)
        };
        self.languages.iter().any(reads)
    }
}

impl Volunteers {
    pub fn new(known: impl IntoIterator<Item = (Handle, Volunteer)>) -> Self {
        Self {
            known: known.into_iter().collect(),
            is_partial: false,
        }
    }

    /// Those of the archive at `origin`; none where it has no list of them.
    pub fn of_archive(origin: &Origin) -> (Self, Vec<Complaint>) {
        let refused = |what| {
            let unread = Self {
                is_partial: true,
                ..Self::default()
            };
            (unread, vec![Complaint::new(0, Nature::Damaged, what)])
        };
        let tree = match Tree::at(origin) {
            Ok(tree) => tree,
            Err(error) => return refused(error.0),
        };
        let (volunteers, complaints) = match tree.read(Path::new(LIST)) {
            Ok(bytes) => Self::read(&String::from_utf8_lossy(&bytes)),
            Err(Refusal::Missing) => return (Self::default(), Vec::new()),
            Err(refusal) => refused(refusal.message()),
        };
        let of_list = |complaint| Complaint {
            path: PathBuf::from(LIST),
            ..complaint
        };
        (volunteers, complaints.into_iter().map(of_list).collect())
    }

    /// Everybody, by their handles.
    pub fn all(&self) -> impl Iterator<Item = (&Handle, &Volunteer)> {
        self.known.iter()
    }

    /// Reads `reviewers.toml`. A table that cannot be read is complained of, and the others count.
    pub fn read(text: &str) -> (Self, Vec<Complaint>) {
        let mut complaints = Vec::new();
        let mut known = BTreeMap::new();
        let mut complain = |what| complaints.push(Complaint::new(0, Nature::Damaged, what));
        let table: toml::Table = toml::from_str(text).unwrap_or_else(|_cause| {
            complain(Message::new("review-volunteers-not-toml"));
            toml::Table::new()
        });
        for (name, value) in table.into_iter().filter(|(name, _)| name != "schema") {
            match (Handle::parse(&name), value.try_into::<Volunteer>()) {
                (Some(handle), Ok(volunteer)) => {
                    if volunteer.role == Duty::Unknown {
                        complain(Message::new("review-volunteer-role").outside("name", name));
                    }
                    known.insert(handle, volunteer);
                }
                _ => complain(Message::new("review-volunteer-wrong").outside("name", name)),
            }
        }
        let is_partial = !complaints.is_empty();
        (Self { known, is_partial }, complaints)
    }

    pub fn get(&self, handle: &Handle) -> Option<&Volunteer> {
        self.known.get(handle)
    }

    /// Everybody who reads `language`.
    pub fn readers(&self, language: &str) -> impl Iterator<Item = &Handle> {
        let reads =
            move |(handle, volunteer): (_, &Volunteer)| volunteer.reads(language).then_some(handle);
        self.known.iter().filter_map(reads)
    }

    /// An editor may; where the archive names no editor, everybody. A list that was not understood as a whole may name one,
    /// and a hold that stays up for a day too long harms less than one that a slip of the keyboard has lifted.
    pub fn may_lift_holds(&self, handle: &Handle) -> bool {
        let is_editor = |volunteer: &Volunteer| volunteer.role == Duty::Editor;
        let names_no_editor = || !self.is_partial && !self.known.values().any(is_editor);
        self.get(handle).is_some_and(is_editor) || names_no_editor()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn handle(name: &str) -> Handle {
        Handle::parse(name).expect("a handle")
    }

    #[test]
    fn a_list_with_a_mistake_still_names_the_others() {
        let (volunteers, complaints) = Volunteers::read(
            "schema = 1\n[sara]\nlanguages = [\"fa\", \"ckb\"]\n[Reza]\nlanguages = [\"fa\"]\n\
             [lena]\nlanguages = \"de\"\n[omid]\nlanguages = [\"fa\"]\nrole = \"editor\"\n[ava]\nrole = \"poet\"\n",
        );
        assert_eq!(
            complaints.len(),
            3,
            "a handle in capitals, a language that is no list, and a role that nobody knows"
        );
        let readers: Vec<&str> = volunteers.readers("fa-AF").map(Handle::as_str).collect();
        assert_eq!(readers, ["omid", "sara"]);
        assert!(volunteers.may_lift_holds(&handle("omid")));
        assert!(!volunteers.may_lift_holds(&handle("sara")));
        assert!(volunteers.get(&handle("ava")).is_some());
    }

    #[test]
    fn where_no_editor_is_named_everybody_may() {
        for list in [
            "",
            "[sara]\nlanguages = [\"fa\"]\nrole = \"proofreader\"\n[reza]\n",
        ] {
            let (volunteers, complaints) = Volunteers::read(list);
            assert_eq!(complaints, []);
            assert!(volunteers.may_lift_holds(&handle("sara")));
        }
    }

    #[test]
    fn where_the_editor_cannot_be_read_nobody_else_may() {
        let omid = "[omid]\nlanguages = [\"fa\"]\nrole = \"editor\"\n[sara]\n";
        let (whole, _) = Volunteers::read(omid);
        assert!(whole.may_lift_holds(&handle("omid")) && !whole.may_lift_holds(&handle("sara")));
        for (was, is) in [
            ("[omid]", "<<<<<<< ours\n[omid]"),
            ("[omid]", "[omid"),
            ("[omid]", "[Omid]"),
            ("[\"fa\"]", "\"fa\""),
            ("\"editor\"", "\"Editor\""),
            ("\"editor\"", "1"),
        ] {
            let (volunteers, complaints) = Volunteers::read(&omid.replace(was, is));
            assert_eq!(complaints.len(), 1, "{is}");
            for name in ["sara", "omid", "reza"] {
                assert!(!volunteers.may_lift_holds(&handle(name)), "{is}: {name}");
            }
        }
        // Whoever is read as an editor is one.
        let (volunteers, _) = Volunteers::read(&omid.replace("[sara]", "[Sara]"));
        assert!(volunteers.may_lift_holds(&handle("omid")));
    }

    #[test]
    fn only_a_list_that_is_not_there_names_nobody() {
        let root = tempfile::tempdir().expect("a temporary directory");
        let origin = Origin::Folder(root.path().to_owned());
        let may = || {
            let (volunteers, complaints) = Volunteers::of_archive(&origin);
            (volunteers.may_lift_holds(&handle("sara")), complaints.len())
        };
        assert_eq!(may(), (true, 0));
        let list = root.path().join(LIST);
        std::fs::create_dir(&list).expect("a folder in its place");
        assert_eq!(may(), (false, 1));
        std::fs::remove_dir(&list).expect("the folder");
        std::fs::write(&list, "#".repeat(300 * 1024)).expect("a file that is too large");
        assert_eq!(may(), (false, 1));
    }
}
