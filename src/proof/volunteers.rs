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
    /// Also who has a role that this version does not know.
    #[default]
    #[serde(other)]
    Proofreader,
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
        }
    }

    /// Those of the archive at `origin`; none where it has no list of them.
    pub fn of_archive(origin: &Origin) -> (Self, Vec<Complaint>) {
        let refused = |what| {
            (
                Self::default(),
                vec![Complaint::new(0, Nature::Damaged, what)],
            )
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
            match (Handle::parse(&name), value.try_into()) {
                (Some(handle), Ok(volunteer)) => _ = known.insert(handle, volunteer),
                _ => complain(Message::new("review-volunteer-wrong").outside("name", name)),
            }
        }
        (Self { known }, complaints)
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

    /// An editor may; where the archive names no editor, everybody.
    pub fn may_lift_holds(&self, handle: &Handle) -> bool {
        let is_editor = |volunteer: &Volunteer| volunteer.role == Duty::Editor;
        self.get(handle).is_some_and(is_editor) || !self.known.values().any(is_editor)
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
            2,
            "a handle in capitals, and a language that is no list"
        );
        let readers: Vec<&str> = volunteers.readers("fa-AF").map(Handle::as_str).collect();
        assert_eq!(readers, ["omid", "sara"]);
        assert!(volunteers.may_lift_holds(&handle("omid")));
        assert!(!volunteers.may_lift_holds(&handle("sara")));
        assert!(volunteers.get(&handle("ava")).is_some());
    }

    #[test]
    fn where_nobody_is_named_everybody_may() {
        let (volunteers, complaints) = Volunteers::read("[sara\n");
        assert_eq!((complaints.len(), &volunteers), (1, &Volunteers::default()));
        assert!(volunteers.may_lift_holds(&handle("sara")));
    }
}
