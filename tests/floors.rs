//! The floors of the program, kept by reading its source: what may use what, who may touch the world outside, how
//! large a file may grow. The rules are the tables below; each has a test that it can be broken.

mod broken;
pub(crate) mod source;

use source::{Named, Source};
use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::Path;

/// From the bottom up. A module uses its own floor and those before it.
const FLOORS: &[&str] = &[
    "text", "locale", "archive", "state", "proof", "search", "app", "view", "term", "cli", "main",
];

/// Every dependency and the floors that may use it.
const CRATES: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["cli"]),
    ("anyhow", &["cli", "main"]),
    ("base64", &["term"]),
    ("blake3", &["proof"]),
    ("calendrical_calculations", &["archive"]),
    ("clap", &["cli", "main"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("crc32fast", &["state"]),
    ("edtf_core", &["archive"]),
    ("etcetera", &["state"]),
    ("fluent_bundle", &["locale"]),
    ("fuzzy_matcher", &["search"]),
    ("include_dir", &["archive"]),
    ("nix", &["term"]),
    ("pulldown_cmark", &["text"]),
    ("ratatui", &["view", "term"]),
    ("rustix", &["archive", "state", "proof", "term", "cli"]),
    ("serde", &["archive", "state", "proof", "cli"]),
    ("serde_json", &["archive", "state", "proof", "cli"]),
    ("signal_hook", &["term"]),
    ("similar", &["proof"]),
    ("spellbook", &["proof"]),
    ("strsim", &["archive", "search"]),
    ("toml", &["archive", "state", "proof", "cli"]),
    ("typos_dict", &["proof"]),
    ("unicode_bidi", &["text"]),
    ("unicode_linebreak", &["text"]),
    ("unicode_normalization", &["text", "proof"]),
    ("unicode_properties", &["text"]),
    ("unicode_segmentation", &["text"]),
    ("unicode_width", &["text", "term"]),
];

/// Something outside the program that only some floors may touch.
struct Reach {
    what: &'static str,
    /// Neighbouring words of a path.
    words: &'static [&'static [&'static str]],
    /// Floors, or modules of them: `proof::review`.
    floors: &'static [&'static str],
    remedy: &'static str,
}

impl Reach {
    fn is_for(&self, source: &Source) -> bool {
        let is_within = |place: &&str| {
            let place: Vec<String> = place.split("::").map(str::to_owned).collect();
            source.module.starts_with(&place)
        };
        self.floors.iter().any(is_within)
    }
}

const REACHES: &[Reach] = &[
    Reach {
        what: "writes files",
        words: &[
            &["OpenOptions"],
            &["DirBuilder"],
            &["File", "create"],
            &["File", "create_new"],
            &["File", "options"],
            &["fs", "copy"],
            &["fs", "create_dir"],
            &["fs", "create_dir_all"],
            &["fs", "hard_link"],
            &["fs", "remove_dir"],
            &["fs", "remove_dir_all"],
            &["fs", "remove_file"],
            &["fs", "rename"],
            &["fs", "set_permissions"],
            &["fs", "write"],
            &["fs", "linkat"],
            &["fs", "mkdirat"],
            &["fs", "renameat"],
            &["fs", "symlink"],
            &["fs", "symlinkat"],
            &["fs", "unlinkat"],
            &["OFlags", "APPEND"],
            &["OFlags", "CREATE"],
            &["OFlags", "TRUNC"],
            &["OFlags", "WRONLY"],
        ],
        floors: &["state", "proof::review", "proof::splice", "cli"],
        remedy: "Hand out a record or an effect, and let `state` or `cli` write.",
    },
    Reach {
        what: "reads the environment",
        words: &[&["std", "env"]],
        floors: &["state", "term", "cli", "main"],
        remedy: "Take the value as a parameter.",
    },
    Reach {
        what: "reads a clock",
        words: &[&["SystemTime"], &["Instant"]],
        floors: &["term", "cli", "main"],
        remedy: "Take the time as a parameter.",
    },
    Reach {
        what: "uses the network",
        words: &[&["std", "net"]],
        floors: &[],
        remedy: "Leave it out: the program never connects to anything.",
    },
];

/// Macros that only some floors may call, or none.
const MACROS: &[(&str, &[&str])] = &[
    ("dbg", &[]),
    ("todo", &[]),
    ("unimplemented", &[]),
    ("thread_local", &[]),
    ("print", &["cli", "main"]),
    ("println", &["cli", "main"]),
    ("eprint", &["cli", "main"]),
    ("eprintln", &["cli", "main"]),
];

/// Lines of a file, tests not counted.
const FILE: usize = 350;
/// Lines of a function.
const FUNCTION: usize = 60;

/// A rule that is broken.
struct Complaint {
    path: String,
    line: usize,
    what: String,
    remedy: &'static str,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            line,
            what,
            remedy,
        } = self;
        write!(f, "{path}:{line}: {what} {remedy}")
    }
}

fn complaint(source: &Source, line: usize, what: String, remedy: &'static str) -> Complaint {
    Complaint {
        path: source.path.clone(),
        line,
        what,
        remedy,
    }
}

/// The height of a floor. The list of floors, `src/lib.rs`, is above all.
fn height(floor: &str) -> Option<usize> {
    match floor {
        "lib" => Some(FLOORS.len()),
        _ => FLOORS.iter().position(|known| *known == floor),
    }
}

fn climbs(source: &Source) -> Vec<Complaint> {
    let Some(own) = height(source.floor()) else {
        let what = format!("`{}` is no floor.", source.floor());
        let remedy = "Put the file on a floor, or add the floor to the list in tests/floors.rs.";
        return vec![complaint(source, 1, what, remedy)];
    };
    let inside = |named: &&Named| named.words.first().is_some_and(|word| word == "crate");
    let mut complaints = Vec::new();
    for named in source.paths.iter().filter(inside) {
        let Some(other) = named.words.get(1) else {
            continue;
        };
        let from = source.floor();
        match height(other) {
            Some(other) if other <= own => {}
            Some(_) => complaints.push(complaint(
                source,
                named.line,
                format!("`{from}` uses `{other}`, which is above it."),
                "Take the value as a parameter, or move what both need to a lower floor.",
            )),
            None => complaints.push(complaint(
                source,
                named.line,
                format!(
                    "`{from}` uses `{}`, which is on no floor.",
                    named.words.join("::")
                ),
                "Name it by the floor it belongs to.",
            )),
        }
    }
    complaints
}

fn foreign(source: &Source) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for named in source.paths.iter().filter(|named| named.words.len() > 1) {
        let words: Vec<&str> = named.words.iter().map(String::as_str).collect();
        let Some(&used) = words.first() else {
            continue;
        };
        let Some((_, floors)) = CRATES.iter().find(|(name, _)| *name == used) else {
            continue;
        };
        if !floors.contains(&source.floor()) {
            let what = format!(
                "`{}` uses the crate {used}, which is for {}.",
                source.floor(),
                any(floors)
            );
            let remedy = "Let one of those floors do it, behind a function of ours.";
            complaints.push(complaint(source, named.line, what, remedy));
        }
    }
    complaints
}

fn reaches(source: &Source) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for reach in REACHES.iter().filter(|reach| !reach.is_for(source)) {
        for named in &source.paths {
            let words: Vec<&str> = named.words.iter().map(String::as_str).collect();
            let has = |needle: &&[&str]| words.windows(needle.len()).any(|part| part == *needle);
            if reach.words.iter().any(has) {
                let what = format!(
                    "`{}` {}: `{}`.",
                    source.floor(),
                    reach.what,
                    words.join("::")
                );
                complaints.push(complaint(source, named.line, what, reach.remedy));
            }
        }
    }
    complaints
}

fn habits(source: &Source) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    if !source.has_header {
        let what = "The file does not say what it is for.".to_owned();
        let remedy = "Open it with `//!`: what it owns, and what it leaves to whom.";
        complaints.push(complaint(source, 1, what, remedy));
    }
    for line in &source.statics {
        let remedy = "Pass the value to those who need it, or make it a const.";
        complaints.push(complaint(
            source,
            *line,
            "This is a static.".to_owned(),
            remedy,
        ));
    }
    for line in &source.unwraps {
        let remedy = "Handle the other case, or name the invariant with `expect`.";
        complaints.push(complaint(
            source,
            *line,
            "This is an unwrap.".to_owned(),
            remedy,
        ));
    }
    for named in &source.macros {
        let called = MACROS.iter().find(|(name, _)| named.words == [*name]);
        if let Some((name, floors)) = called.filter(|(_, floors)| !floors.contains(&source.floor()))
        {
            let what = format!("`{name}!` is for {}.", any(floors));
            complaints.push(complaint(source, named.line, what, "Do without it here."));
        }
    }
    complaints
}

fn sizes(source: &Source) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    if source.lines > FILE {
        let what = format!(
            "The file has {} lines without its tests; {FILE} is the most.",
            source.lines
        );
        complaints.push(complaint(
            source,
            source.lines,
            what,
            "Split it by what it owns.",
        ));
    }
    for function in source
        .functions
        .iter()
        .filter(|function| function.lines > FUNCTION)
    {
        let what = format!(
            "`{}` has {} lines; {FUNCTION} is the most.",
            function.name, function.lines
        );
        complaints.push(complaint(
            source,
            function.line,
            what,
            "Give its steps names.",
        ));
    }
    complaints
}

/// The floors of a list in words.
fn any(floors: &[&str]) -> String {
    if floors.is_empty() {
        "no floor".to_owned()
    } else {
        floors.join(", ")
    }
}

/// Every file under src/ that is part of the program.
pub(crate) fn program() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the source") {
            let path = entry.expect("an entry of the folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let name = path
                    .strip_prefix(root)
                    .expect("it was found there")
                    .to_string_lossy()
                    .replace('\\', "/");
                sources.push(Source::read(
                    &name,
                    &fs::read_to_string(&path).expect("a readable file"),
                ));
            }
        }
    }
    let tests: BTreeSet<Vec<String>> = sources
        .iter()
        .flat_map(|source| source.test_modules.iter().cloned())
        .collect();
    sources.retain(|source| !tests.iter().any(|test| source.module.starts_with(test)));
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

/// Applies a rule to the whole program.
fn assert_kept(rule: fn(&Source) -> Vec<Complaint>) {
    let complaints: Vec<String> = program()
        .iter()
        .flat_map(rule)
        .map(|complaint| complaint.to_string())
        .collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn no_module_uses_one_above_it() {
    assert_kept(climbs);
}

#[test]
fn every_crate_stays_on_its_floors() {
    assert_kept(foreign);
}

#[test]
fn the_world_outside_is_touched_only_where_it_may_be() {
    assert_kept(reaches);
}

#[test]
fn the_house_style_is_kept() {
    assert_kept(habits);
}

#[test]
fn files_and_functions_stay_small() {
    assert_kept(sizes);
}

#[test]
fn every_dependency_has_its_floors() {
    let manifest = include_str!("../Cargo.toml")
        .parse::<toml::Table>()
        .unwrap();
    let listed: BTreeSet<String> = manifest["dependencies"]
        .as_table()
        .unwrap()
        .keys()
        .map(|name| name.replace('-', "_"))
        .collect();
    let known: BTreeSet<String> = CRATES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(
        listed, known,
        "the list of crates in tests/floors.rs and Cargo.toml must agree"
    );
    for floor in CRATES.iter().flat_map(|(_, floors)| *floors) {
        assert!(height(floor).is_some(), "{floor} is no floor");
    }
}

#[test]
fn the_program_is_what_is_read() {
    let program = program();
    let paths: Vec<&str> = program.iter().map(|source| source.path.as_str()).collect();
    assert!(paths.contains(&"src/main.rs") && paths.contains(&"src/app/mod.rs"));
    assert!(
        !paths.contains(&"src/text/layout/tests.rs"),
        "tests in files of their own are tests"
    );
}
