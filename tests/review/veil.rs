//! What no report of `rawi review` repeats: withheld names, those that an original withholds, numbers by which somebody is found.
//! The people are invented.

use super::{Part, Record, Room, Target};
use rawi::proof::record::{Answer, Flag, Flagging, Reply, Word};
use rawi::proof::withheld::{Key, List};
use rawi::text::Clean;
use std::fs;

const DOOR: &str = "a-door";

const ENTRY: &str = r#"schema = 1
id = "a-door"
kind = "story"
title = "A door"
summary = "Somebody opens it."
language = "en"
status = "draft"
countries = ["IS"]
origin = ["PT"]
themes = ["water"]
sources = ["harbour-gazette"]
people = [{ name = "a woman", role = "narrator", name_status = "withheld" }]
dates.event = "2019"
consent.basis = "published"
consent.level = "open"

[text]
body = '''
The first paragraph says that Samira Zandvakil left, and that *Samira*
Zandvakil came back. Her number is 0912 345 6789, says a woman.

The second paragraph says another.

- A list
- of more
- lines

The third one ends it.
'''
"#;

const TRANSLATION: &str = "schema = 1\ntranslation_of = \"a-door\"\nlanguage = \"fa\"\ntitle = \"یک در\"\n\
    summary = \"کسی آن را باز می‌کند.\"\ntranslator = \"sample\"\nstatus = \"draft\"\n\n[text]\nbody = '''\n\
    پاراگراف نخست چیزی به مینا تراب‌زاده می‌گوید.\n\nدومی چیز دیگری می‌گوید.\n'''\n";

const NAMES: &str = "schema = 1\n\n[[names]]\nid = \"mina\"\nname = \"Mina Torabzadeh\"\nkind = \"person\"\n\
    names = { fa = \"مینا تراب‌زاده\" }\n";

/// What of all that no format may print.
const PIECES: [&str; 9] = [
    "samira",
    "zandvakil",
    "0912",
    "345",
    "6789",
    "mina",
    "torabzadeh",
    "مینا",
    "تراب",
];

const FORMATS: [&str; 5] = ["text", "json", "markdown", "criticmarkup", "patch"];

/// A room with an entry of which much is withheld, and the key to its list.
struct Guarded {
    room: Room,
}

impl Guarded {
    fn new() -> Self {
        let room = Room::new();
        let key = Key::new([4; 32]);
        let mut list = List::new(&key);
        list.add(&key, "Samira Zandvakil").expect("a name");
        for (name, text) in [
            ("archive/entries/a-door.toml", ENTRY),
            ("archive/entries/a-door.fa.toml", TRANSLATION),
            ("archive/names.toml", NAMES),
            ("archive/withheld.toml", &list.written()),
            ("key", &key.written()),
        ] {
            fs::write(room.path(name), text).expect("a file");
        }
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        fs::set_permissions(room.path("key"), private).expect("our own");
        Self { room }
    }

    fn note(&self, words: (&str, Option<&str>), said: &str) {
        let target = Target::new("en", Part::Text);
        self.room.note_on("sara", (DOOR, target), words, said);
    }

    fn note_on_translation(&self, words: (&str, Option<&str>), said: &str) {
        let target = Target::new("fa", Part::Translation);
        self.room.note_on("sara", (DOOR, target), words, said);
    }

    /// What a format prints of the entry, and what is said beside it.
    fn told(&self, format: &str) -> (String, String) {
        let words = ["review", DOOR, "--format", format];
        let variables = [("RAWI_WITHHELD_KEY", self.room.path("key"))];
        let variables = variables
            .each_ref()
            .map(|(name, path)| (*name, path.as_path()));
        let (code, out, err) = self.room.rawi_with(&words, &variables);
        assert_eq!(code, 0, "{err}");
        (out, err)
    }

    /// What each format prints, none of which has a piece of what is withheld.
    fn silent(&self) -> Vec<String> {
        let all = FORMATS.map(|format| self.told(format).0);
        for (told, format) in all.iter().zip(FORMATS) {
            let small = told.to_lowercase();
            for piece in PIECES {
                assert!(!small.contains(piece), "{piece} in {format}:\n{told}");
            }
        }
        all.to_vec()
    }
}

#[test]
fn no_mark_parts_a_name_and_no_cover_eats_a_mark() {
    let guarded = Guarded::new();
    guarded.note(("Samira", None), "who is that?");
    guarded.note(("Zandvakil", Some("Zandwakil")), "spelling");
    guarded.note(("345", None), "right number?");
    guarded.note(("vakil left, and", Some("")), "too long");
    guarded.note(("came", Some("went")), "a word beside");
    let [text, json, _, critic, _] = &guarded.silent()[..] else {
        panic!("five formats");
    };
    for said in ["who is that?", "spelling", "right number?", "too long"] {
        assert!(text.contains(said) && json.contains(said), "{said}: {text}");
        assert!(
            critic.contains(&format!("{{>>sara: {said}<<}}")),
            "{critic}"
        );
    }
    assert!(text.contains("a-door (en): “▒▒▒” — typo, paragraph 1\n    better: “▒▒▒”"));
    assert!(text.contains("“▒▒▒” — typo, paragraph 1\n    to be deleted"));
    let first = "The first paragraph says that ▒▒▒{>>sara: who is that?<<}{>>sara: spelling<<}{>>sara: too long<<} left, and \
        that ▒▒▒ {~~came~>▒▒▒~~}{>>sara: a word beside<<} back. Her number is ▒▒▒{>>sara: right number?<<}, says a woman.";
    assert!(critic.contains(first), "{critic}");
    let json: serde_json::Value = serde_json::from_str(json).expect("JSON");
    for note in json["notes"].as_array().expect("a list") {
        assert_eq!(note["quote"], "▒▒▒", "{note}");
        assert!(note["start"].is_null() && note["end"].is_null(), "{note}");
    }
}

#[test]
fn a_name_is_not_told_once_its_text_is_mended() {
    let guarded = Guarded::new();
    guarded.note(("Samira", None), "who is that?");
    guarded.note(("second", Some("Samira Zandvakil’s")), "typed by hand");
    let mended = ENTRY.replace("Samira Zandvakil left", "she left");
    let mended = mended.replace("*Samira*\nZandvakil", "she");
    let path = guarded.room.path("archive/entries/a-door.toml");
    for text in [mended.clone(), mended.replace("first paragraph", "text")] {
        fs::write(&path, text).expect("a file");
        let told = guarded.silent();
        assert!(told[0].contains("who is that?"), "{}", told[0]);
        assert!(told[3].contains("{>>sara: typed by hand<<}"), "{}", told[3]);
    }
}

#[test]
fn whom_the_original_withholds_no_report_of_the_story_names() {
    let guarded = Guarded::new();
    guarded.note_on_translation(("مینا", None), "named!");
    guarded.note_on_translation(("نخست", Some("یکم")), "style?");
    guarded.note(("second", Some("other")), "Mina Torabzadeh said so.");
    let flag = Word::Known(Flag::NeedsSource);
    let text = Clean::new("Ask Mina Torabzadeh, 0912 345 6789.");
    let flagging = Record::Flagging(Flagging { flag, text });
    let on = guarded.room.say("sara", DOOR, flagging);
    let reply = Reply {
        on,
        answer: Answer::Comment,
        text: Clean::new("مینا تراب‌زاده knows."),
    };
    guarded.room.say("reza", DOOR, Record::Reply(reply));
    let [text, _, _, critic, patch] = &guarded.silent()[..] else {
        panic!("five formats");
    };
    for said in [
        "named!",
        "style?",
        "▒▒▒ said so.",
        "Ask ▒▒▒, ▒▒▒.",
        "▒▒▒ knows.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let first = "پاراگراف {~~نخست~>▒▒▒~~}{>>sara: style?<<} چیزی به ▒▒▒{>>sara: named!<<} می‌گوید.";
    assert!(critic.contains(first), "{critic}");
    assert!(!patch.contains("یکم"), "{patch}");
}

#[test]
fn the_patch_loses_what_stands_beside_a_name_and_nothing_else() {
    let guarded = Guarded::new();
    guarded.note(("first", Some("1st")), "near");
    guarded.note(("second", Some("2nd")), "near");
    guarded.note(("third one", Some("last one")), "far");
    let (patch, err) = guarded.told("patch");
    assert!(
        err.contains("2 suggestions are not in the patch: withheld names"),
        "{err}"
    );
    assert!(patch.contains("\n+The last one ends it.\n"), "{patch}");
    assert!(!patch.contains("2nd") && !patch.contains("1st"), "{patch}");
    guarded.silent();
}
