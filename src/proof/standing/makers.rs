//! Who made a text, and so cannot be one of the two who find it right.

use super::super::fingerprint::Target;
use super::super::names::Handle;
use crate::archive::model::Story;
use crate::archive::vocabulary::Role;
use crate::text::Clean;
use crate::text::fold::fold;
use std::collections::BTreeSet;

/// Authors, transcribers and translators of a text, as far as the entry names them.
///
/// An entry names translators by their handles, and people by their names: a handle that is spelt like the name
/// ("nasrin-k" for “Nasrin K.”) is taken for the same person, because one reader more does no harm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Makers {
    /// As handles are spelt.
    names: BTreeSet<String>,
}

impl Makers {
    /// The makers of `target`.
    pub fn of(story: &Story, target: &Target) -> Self {
        let made = |role| matches!(role, Role::Author | Role::Transcriber | Role::Translator);
        let people = story.people.iter().filter(|person| made(person.role));
        let names =
            people.flat_map(|person| std::iter::once(&person.name).chain(person.names.values()));
        let translation = story.translation(&target.language);
        let translator = translation.and_then(|translation| translation.translator.as_ref());
        Self::named(names.chain(translator).map(Clean::as_str))
    }

    /// People of these names or handles.
    pub fn named<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let names = names.into_iter().map(spelt).collect();
        Self { names }
    }

    pub fn includes(&self, handle: &Handle) -> bool {
        self.names.contains(&spelt(handle.as_str()))
    }
}

/// Folded letters and digits, with one hyphen for whatever stands between them.
fn spelt(name: &str) -> String {
    let folded = fold(name).into_string();
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::load::from_files;
    use crate::proof::record::Part;

    /// An entry that several people had a hand in.
    const ENTRY: &str = r#"schema = 1
id = "a"
kind = "story"
title = "A door"
summary = "Somebody opens it."
language = "en"
status = "draft"
countries = ["IQ"]
origin = ["IQ"]
themes = ["exile"]
sources = ["echoes-across-borders"]
people = [
    { name = "Ava Writer", role = "author", name_status = "full", names = { fa = "آوا" } },
    { name = "Tom Typist", role = "transcriber", name_status = "full" },
    { name = "Mina Asks", role = "interviewer", name_status = "full" },
]
dates.event = "2019"
consent.basis = "published"
consent.level = "open"

[translations.de]
title = "Eine Tür"
translator = "lena"
status = "draft"

[text]
body = "A door."
"#;

    #[test]
    fn who_wrote_transcribed_or_translated_a_text_made_it_and_nobody_else_did() {
        let archive = from_files([
            (
                "archive.toml".into(),
                include_bytes!("../../../archive/archive.toml").to_vec(),
            ),
            (
                "sources.toml".into(),
                include_bytes!("../../../archive/sources.toml").to_vec(),
            ),
            (
                "entries/a.toml".into(),
                ENTRY.replace("\n    ", "").replace(",\n]", "]").into(),
            ),
        ]);
        let story = archive.find("a").map(|id| archive.story(id));
        let story = story.unwrap_or_else(|| panic!("{:?}", archive.faults));
        let made = |language: &str, part, name: &str| {
            let handle = Handle::parse(name).expect("a handle");
            Makers::of(story, &Target::new(language, part)).includes(&handle)
        };
        for (name, original, translation) in [
            ("ava-writer", true, true),
            ("tom-typist", true, true),
            ("lena", false, true),
            ("mina-asks", false, false),
        ] {
            assert_eq!(made("en", Part::Text, name), original, "{name}");
            assert_eq!(made("de", Part::Translation, name), translation, "{name}");
        }
    }

    #[test]
    fn a_name_is_recognised_in_a_handle() {
        let makers = Makers::named(["Nasrin K.", "Öztürk", "reza2"]);
        for (handle, is_maker) in [
            ("nasrin-k", true),
            ("ozturk", true),
            ("reza2", true),
            ("nasrin", false),
            ("sara", false),
        ] {
            let handle = Handle::parse(handle).expect("a handle");
            assert_eq!(makers.includes(&handle), is_maker, "{handle}");
        }
    }
}
