//! The commands as a shell sees them: what they print where, and the status they end with.

#[path = "cli/check.rs"]
mod check;

use serde_json::Value;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

const BUNDLED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/archive");

/// Commands that print about an archive, each with arguments that make it succeed.
const PRINTING: &[&[&str]] = &[
    &["list"],
    &["show", "insm"],
    &["search", "trembling"],
    // It says on standard error which dictionaries it lacks, unless nobody asks about words.
    &["check", "--without", "L"],
    &["stats"],
    &["keys"],
    &["completions", "zsh"],
    &["man"],
];

/// Somebody with a home of their own, who stands in an empty folder.
struct Desk {
    root: TempDir,
}

/// What came of a command.
#[derive(Debug)]
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Desk {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a temporary directory");
        for dir in ["home", "config/rawi", "state", "here"] {
            fs::create_dir_all(root.path().join(dir)).expect("a folder");
        }
        Self { root }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rawi"));
        command
            .args(args)
            .current_dir(self.path("here"))
            .stdin(Stdio::null())
            .env_clear()
            .env("TERM", "xterm")
            .env("HOME", self.path("home"))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_STATE_HOME", self.path("state"))
            // The dictionaries of this machine are not those of another.
            .env("DICPATH", "");
        command
    }

    fn rawi(&self, args: &[&str]) -> Said {
        said(&mut self.command(args))
    }

    /// A copy of the bundled archive in the folder `name`, with these entries besides.
    fn archive(&self, name: &str, entries: &[(&str, &str)]) -> String {
        let root = self.path(name);
        copy(Path::new(BUNDLED), &root);
        for (id, text) in entries {
            self.write(&format!("{name}/entries/{id}.toml"), text);
        }
        root.to_str().expect("UTF-8").to_owned()
    }
}

fn said(command: &mut Command) -> Said {
    let output = command.output().expect("rawi runs");
    Said {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

impl Said {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Asserts that it could not be done, and answers the message.
    fn refused(self) -> String {
        assert_eq!(
            (self.code, self.out.as_str()),
            (Some(2), ""),
            "{}",
            self.err
        );
        assert!(self.err.starts_with("rawi: "), "{}", self.err);
        self.err
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a copy");
        }
    }
}

/// A story that is in order, in the words of the format.
fn story(id: &str, title: &str, body: &str) -> String {
    format!(
        "schema = 1\nid = \"{id}\"\nkind = \"story\"\ntitle = \"{title}\"\nsummary = \"A story for a test.\"\n\
         language = \"en\"\nstatus = \"review\"\ncountries = [\"GB\"]\norigin = [\"IQ\"]\nthemes = [\"family\"]\n\
         sources = [\"echoes-across-borders\"]\n[dates]\nevent = \"2019-10~\"\n[consent]\nbasis = \"published\"\n\
         level = \"open\"\n[text]\nbody = '''\n{body}\n'''\n"
    )
}

fn keys(value: &Value) -> Vec<&str> {
    let object = value.as_object().expect("an object");
    object.keys().map(String::as_str).collect()
}

fn ids(list: &Value) -> Vec<&str> {
    let list = list.as_array().expect("a list").iter();
    list.map(|entry| entry["id"].as_str().expect("an id"))
        .collect()
}

// The program itself

#[test]
fn every_command_has_a_help_and_the_program_a_version() {
    let desk = Desk::new();
    let help = desk.rawi(&["help"]);
    assert_eq!(help.code, Some(0));
    let commands = [
        "list",
        "show",
        "search",
        "check",
        "new",
        "stats",
        "keys",
        "completions",
        "man",
        "forget",
    ];
    for command in commands {
        assert!(help.out.contains(&format!("\n  {command} ")), "{command}");
        let own = desk.rawi(&[command, "--help"]);
        assert_eq!((own.code, own.err.as_str()), (Some(0), ""));
        assert!(own.out.contains("Usage: rawi"), "{}", own.out);
    }
    let version = desk.rawi(&["--version"]);
    assert_eq!(version.out, format!("rawi {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_reader_asks_for_a_terminal_and_names_what_works_without() {
    let desk = Desk::new();
    let message = desk.rawi(&[]).refused();
    assert!(message.contains("needs a terminal"), "{message}");
    assert!(
        message.contains("“rawi list” and “rawi show ENTRY” work without"),
        "{message}"
    );
    assert_eq!(message.lines().count(), 1);
    let dumb = said(desk.command(&[]).env("TERM", "dumb"));
    assert_eq!(dumb.code, Some(0), "a dialogue needs no screen: {dumb:?}");
    assert!(dumb.out.contains("Type a number to open"), "{dumb:?}");
}

#[test]
fn an_unknown_entry_is_named_with_what_was_meant() {
    let desk = Desk::new();
    for args in [&["nasrin-london-2025"][..], &["show", "nasrin-london-2025"]] {
        let message = desk.rawi(args).refused();
        assert_eq!(
            message,
            "rawi: There is no entry “nasrin-london-2025”. Did you mean “nasrin-london-2026”?\n"
        );
    }
    assert!(
        desk.rawi(&["lsit"])
            .refused()
            .contains("the command “rawi list”")
    );
}

#[test]
fn a_command_does_not_go_with_an_entry_or_the_readers_options() {
    let desk = Desk::new();
    for args in [
        &["--kiosk", "list"][..],
        &["insm", "stats"],
        &["--private", "forget"],
    ] {
        let message = desk.rawi(args).refused();
        assert!(message.contains("go without a command"), "{message}");
    }
    desk.rawi(&["--kiosk", "--continue"]).refused();
}

#[test]
fn nothing_of_an_argument_reaches_the_terminal_raw() {
    let desk = Desk::new();
    let evil = "\u{1b}]0;x\u{7}\u{9b}2J\u{202e}";
    for args in [
        &[evil][..],
        &["show", evil],
        &["list", "--theme", evil],
        &["list", "--kind", evil],
        &["--archive", evil, "list"],
        &["check", evil],
        &["check", "--explain", evil],
        &["new", "story", evil],
        &["man", evil],
        &[&format!("--{evil}")],
    ] {
        let message = desk.rawi(args).refused();
        let raw = |c: char| c != '\n' && c.is_control() || c == '\u{202e}';
        assert!(!message.contains(raw), "{args:?}: {message:?}");
    }
    let found = desk.rawi(&["search", evil, "--format", "json"]);
    assert!(!found.out.contains(['\u{1b}', '\u{9b}', '\u{202e}']));
    assert_eq!(found.json()["query"], evil);
}

#[test]
fn a_broken_pipe_is_success() {
    let desk = Desk::new();
    for args in PRINTING {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let output = desk.command(args).stdout(writer).output();
        let output = output.expect("rawi runs");
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
    }
}

#[test]
fn a_full_disk_is_told() {
    let desk = Desk::new();
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("Linux has it");
    let output = desk
        .command(&["list"])
        .stdout(full)
        .output()
        .expect("rawi runs");
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(
        message.starts_with("rawi: Could not write the output: No space left"),
        "{message}"
    );
}

// Where the archive comes from

#[test]
fn the_archive_that_is_named_first_is_read() {
    let desk = Desk::new();
    for name in ["argument", "variable", "configured", "here/archive"] {
        let id = name.replace('/', "-");
        desk.archive(name, &[(id.as_str(), &story(&id, "A title", "Words."))]);
    }
    desk.write("config/rawi/config.toml", "archive = '../../configured'\n");
    let argument = desk.path("argument");
    let argument = argument.to_str().expect("UTF-8");
    let has = |args: &[&str], variable: Option<&str>, id: &str| {
        let mut command = desk.command(&[args, &["show", id]].concat());
        command.envs(variable.map(|name| ("RAWI_ARCHIVE", desk.path(name))));
        assert_eq!(said(&mut command).code, Some(0), "{id}");
    };
    has(&["--archive", argument], Some("variable"), "argument");
    has(&[], Some("variable"), "variable");
    has(&[], None, "configured");
    desk.write("config/rawi/config.toml", "");
    has(&[], None, "here-archive");
    fs::remove_dir_all(desk.path("here/archive")).expect("it is there");
    has(&[], None, "insm");
}

#[test]
fn a_kiosk_obeys_its_own_command_line_and_nothing_else() {
    let desk = Desk::new();
    desk.archive(
        "here/archive",
        &[("local", &story("local", "A title", "Words."))],
    );
    desk.write("config/rawi/config.toml", "archive = '/nowhere'\n");
    let kiosk = |args: &[&str]| {
        said(
            desk.command(args)
                .env("RAWI_ARCHIVE", "/nowhere")
                .env("SSH_ORIGINAL_COMMAND", "list --archive /"),
        )
        .refused()
    };
    let needs =
        "rawi: The reader needs a terminal for its input and its output. Connect with “ssh -t”.\n";
    assert_eq!(kiosk(&["--kiosk"]), needs);
    assert_eq!(kiosk(&["--kiosk", "insm"]), needs);
    assert!(kiosk(&["--kiosk", "local"]).contains("There is no entry “local”"));
    let here = desk.path("here/archive");
    assert_eq!(
        kiosk(&[
            "--kiosk",
            "--archive",
            here.to_str().expect("UTF-8"),
            "local"
        ]),
        needs
    );
}

#[test]
fn a_login_shell_is_a_kiosk_whatever_it_is_told() {
    let desk = Desk::new();
    let needs =
        "rawi: The reader needs a terminal for its input and its output. Connect with “ssh -t”.\n";
    let as_shell = said(
        desk.command(&["--archive", "/nowhere", "list"])
            .arg0("-rawi"),
    );
    assert_eq!(as_shell.refused(), needs);
    assert_eq!(desk.rawi(&["-c", "cat /etc/passwd"]).refused(), needs);
    assert_eq!(desk.rawi(&["-c", "rawi forget"]).refused(), needs);
}

#[test]
fn what_is_wrong_with_the_configuration_is_told_and_stops_nothing() {
    let desk = Desk::new();
    desk.write("config/rawi/config.toml", "theme = \"drak\"\n");
    let list = desk.rawi(&["list"]);
    assert_eq!(list.code, Some(0));
    assert!(
        list.err
            .contains("config.toml:1:9: “theme” cannot be “drak”. Did you mean “dark”?"),
        "{}",
        list.err
    );
}

// The commands

#[test]
fn the_list_has_its_shape_and_its_filters() {
    let desk = Desk::new();
    let body = "The word *family* stands here.";
    let archive = desk.archive("a", &[("one", &story("one", "漢字 and ASCII", body))]);
    let list = |args: &[&str]| {
        desk.rawi(&[&["list", "--archive", &archive, "--format", "json"], args].concat())
            .json()
    };
    let all = list(&[]);
    let one = all
        .as_array()
        .expect("a list")
        .iter()
        .find(|entry| entry["id"] == "one");
    let expected = serde_json::json!({
        "id": "one", "kind": "story", "title": "漢字 and ASCII", "language": "en", "countries": ["GB"],
        "origin": ["IQ"], "themes": ["family"], "date": "2019-10~", "words": 5, "state": "review",
    });
    assert_eq!(one, Some(&expected));
    assert_eq!(ids(&list(&["--state", "review"])), ["one"]);
    let few = list(&["--origin", "iq", "--kind", "story", "--theme", "family"]);
    assert_eq!(ids(&few), ["one"]);
    let either = ids(&list(&["--kind", "case", "--kind", "timeline"])).len();
    let each = ["case", "timeline"].map(|kind| ids(&list(&["--kind", kind])).len());
    assert_eq!(either, each.iter().sum::<usize>());
    let both = list(&["--country", "GB", "--theme", "family"]);
    assert!(ids(&both).contains(&"one") && !ids(&both).contains(&"insm"));
    assert_eq!(ids(&list(&["--lang", "fa", "--state", "review"])), [""; 0]);
}

#[test]
fn a_filter_that_means_nothing_says_what_was_meant() {
    let desk = Desk::new();
    for (args, meant) in [
        (["--country", "UK"], "Did you mean “GB”?"),
        (["--origin", "Irak"], "Did you mean “IQ”?"),
        (["--theme", "famliy"], "Did you mean “family”?"),
        (["--lang", "frr"], "It can be: ar, ckb, de, en, fa."),
        (["--kind", "storie"], "a similar value exists: 'story'"),
        (
            ["--state", "withdrawn"],
            "possible values: draft, review, published",
        ),
    ] {
        let message = desk.rawi(&[&["list"], &args[..]].concat()).refused();
        assert!(message.contains(meant), "{message}");
    }
}

#[test]
fn lists_for_people_and_for_cut_have_a_line_for_each_entry() {
    let desk = Desk::new();
    let count = desk
        .rawi(&["list", "--format", "json"])
        .json()
        .as_array()
        .map(Vec::len);
    let tsv = desk.rawi(&["list", "--format", "tsv"]).out;
    assert_eq!(Some(tsv.lines().count()), count);
    assert!(tsv.lines().all(|line| line.split('\t').count() == 5));
    let none = desk.rawi(&[
        "list",
        "--lang",
        "en",
        "--state",
        "published",
        "--country",
        "JO",
    ]);
    assert_eq!((none.code, none.out.as_str()), (Some(0), ""));
    assert!(none.err.contains("No entry fits."), "{}", none.err);
    let table = desk.rawi(&["list"]).out;
    let rows: Vec<(&str, &str)> = table.lines().zip(tsv.lines()).collect();
    assert_eq!(Some(rows.len()), count);
    for (row, fields) in rows {
        let (id, title) = (fields.split('\t').next(), fields.split('\t').next_back());
        assert!(row.starts_with(id.expect("an id")) && row.ends_with(title.expect("a title")));
    }
}

#[test]
fn an_entry_is_shown_in_every_form() {
    let desk = Desk::new();
    let page = desk
        .rawi(&["show", "nasrin-london-2026", "--width", "40"])
        .out;
    assert!(
        page.starts_with("A kitchen floor in west London\nTestimony · "),
        "{page}"
    );
    assert!(
        page.lines().all(|line| line.chars().count() <= 40),
        "{page}"
    );
    assert!(page.contains("│ “Maman, he’s dead.”\n"));
    for part in ["\nNotes\n", "\n[1", "\nSources\n"] {
        assert!(page.contains(part), "{part}");
    }
    let markdown = desk
        .rawi(&["show", "nasrin-london-2026", "--format", "markdown"])
        .out;
    assert!(markdown.starts_with("# A kitchen floor in west London\n\nThe telephone rang"));
    let json = desk
        .rawi(&["show", "nasrin-london-2026", "--format", "json"])
        .json();
    let wanted = [
        "aliases",
        "alternative",
        "claims",
        "consent",
        "content_warnings",
        "countries",
        "dates",
        "direction",
        "events",
        "id",
        "keywords",
        "kind",
        "language",
        "license",
        "organisations",
        "origin",
        "original_language",
        "path",
        "people",
        "places",
        "relations",
        "revisions",
        "sources",
        "status",
        "subject",
        "summary",
        "text",
        "themes",
        "title",
        "translations",
        "words",
    ];
    assert_eq!(keys(&json), wanted);
    let body = json["text"]["body"].as_str().expect("a body");
    assert!(markdown.contains(body), "the Markdown holds the body");
    assert_eq!(json["dates"]["event"], "2026-02-28~");
}

#[test]
fn a_translation_is_shown_or_said_to_be_missing() {
    let desk = Desk::new();
    let translation = "schema = 1\ntranslation_of = \"one\"\nlanguage = \"fa\"\ntitle = \"یک\"\n\
        summary = \"خلاصه\"\ntranslator = \"a volunteer\"\nstatus = \"reviewed\"\n[text]\nbody = '''\nکلمه‌ها.\n'''\n";
    let entries = [
        ("one", story("one", "One", "Words.")),
        ("one.fa", translation.to_owned()),
    ];
    let entries = entries.each_ref().map(|(id, text)| (*id, text.as_str()));
    let archive = desk.archive("a", &entries);
    let show = |args: &[&str]| desk.rawi(&[&["show", "one", "--archive", &archive], args].concat());
    let page = show(&["--lang", "fa"]);
    assert_eq!(page.code, Some(0), "{}", page.err);
    assert!(
        page.out.starts_with("یک\n") && page.out.contains("\nکلمه‌ها.\n"),
        "{}",
        page.out
    );
    let json = show(&["--lang", "fa", "--format", "json"]).json();
    assert_eq!(
        (&json["language"], &json["original_language"]),
        (&"fa".into(), &"en".into())
    );
    assert_eq!(json["direction"], "rtl");
    assert!(show(&["--lang", "en"]).out.contains("\nWords.\n"));
    let missing = show(&["--lang", "fr"]).refused();
    assert_eq!(
        missing,
        "rawi: “one” is not translated into “fr”. Its text can be read in: en, fa.\n"
    );
    let german = show(&["--lang", "de"]).refused();
    assert_eq!(
        german,
        "rawi: „one“ ist nicht in „de“ übersetzt. Der Text ist zu lesen in: en, fa.\n"
    );
}

#[test]
fn a_search_answers_with_places_in_the_text() {
    let desk = Desk::new();
    let answer = desk
        .rawi(&[
            "search",
            "Kitchen FLOOR",
            "--format",
            "json",
            "--limit",
            "1",
        ])
        .json();
    assert_eq!(keys(&answer), ["hits", "query", "total"]);
    assert_eq!(answer["query"], "Kitchen FLOOR");
    assert!(answer["total"].as_u64() > Some(1));
    let [hit] = answer["hits"].as_array().expect("a list").as_slice() else {
        panic!("{answer}");
    };
    assert_eq!(
        keys(hit),
        [
            "end",
            "id",
            "paragraph",
            "score",
            "snippet",
            "start",
            "title"
        ]
    );
    let id = hit["id"].as_str().expect("an id");
    let entry = desk.rawi(&["show", id, "--format", "json"]).json();
    let number =
        |key: &str| usize::try_from(hit[key].as_u64().expect(key)).expect("a small number");
    let text = entry["text"]["blocks"][number("paragraph")]["text"]
        .as_str()
        .expect("a text");
    let found = text[number("start")..number("end")].to_lowercase();
    assert!(
        ["kitchen", "kitchen floor"].contains(&found.as_str()),
        "{found}"
    );
    assert!(
        hit["snippet"]
            .as_str()
            .expect("a snippet")
            .to_lowercase()
            .contains(&found)
    );
}

#[test]
fn a_fuzzy_search_forgives_and_nothing_found_is_no_error() {
    let desk = Desk::new();
    let answer = desk
        .rawi(&["search", "kichen flor", "--fuzzy", "--format", "json"])
        .json();
    assert_eq!(answer["hits"][0]["id"], "nasrin-london-2026");
    let title = answer["hits"][0]["title"].as_str().expect("a title");
    assert_eq!(answer["hits"][0]["snippet"], title);
    let nothing = desk.rawi(&["search", "xylophone"]);
    assert_eq!((nothing.code, nothing.out.as_str()), (Some(0), ""));
    assert!(
        nothing.err.starts_with("rawi: Nothing was found."),
        "{}",
        nothing.err
    );
    let fuzzy = desk.rawi(&["search", "--fuzzy", "xylophone"]);
    assert!(
        fuzzy.err.contains("Without “--fuzzy” the texts"),
        "not the advice to do what was just done: {}",
        fuzzy.err
    );
    desk.rawi(&["search", " "]).refused();
}

#[test]
fn a_check_fails_on_what_it_is_told_to_fail_on() {
    let desk = Desk::new();
    let broken = story("broken", "Broken", "Words.").replace("\"family\"", "\"famliy\"");
    let archive = desk.archive("a", &[("broken", &broken)]);
    let check = |args: &[&str]| desk.rawi(&[&["check", "--archive", &archive], args].concat());
    let found = check(&["--format", "json"]);
    assert_eq!(found.code, Some(1), "{}", found.err);
    let list = found.json();
    let broken_file = format!("{archive}/entries/broken.toml");
    let theme = list
        .as_array()
        .expect("a list")
        .iter()
        .find(|own| own["code"] == "A050")
        .expect("the fault");
    assert_eq!(
        keys(theme),
        ["code", "column", "line", "message", "path", "severity"]
    );
    assert_eq!(
        (&theme["path"], &theme["line"]),
        (&broken_file.as_str().into(), &10.into())
    );
    let human = check(&[]);
    let line = format!("{broken_file}:10:{}: error[A050]: ", theme["column"]);
    assert!(
        human.out.starts_with(&line) && human.out.ends_with("can be shown.\n"),
        "{}",
        human.out
    );
    assert_eq!(check(&["--fail-on", "never"]).code, Some(0));
    let good = desk.rawi(&["check", &format!("{archive}/entries/insm.toml")]);
    assert_eq!(good.code, Some(0), "{}", good.out);
    let folder = desk.rawi(&["check", &format!("{archive}/entries"), "--format", "github"]);
    assert_eq!(folder.code, Some(1));
    assert!(
        folder
            .out
            .contains(&format!("::error file={broken_file},line=10,col=")),
        "{}",
        folder.out
    );
    let log = check(&["--format", "sarif"]).json();
    assert_eq!(
        (&log["version"], &log["runs"][0]["results"][0]["ruleId"]),
        (&"2.1.0".into(), &"A050".into())
    );
    desk.rawi(&["check", "nowhere"]).refused();
    assert!(check(&["/"]).refused().contains("is not in the archive"));
}

#[test]
fn a_check_compares_with_the_works_that_are_retold() {
    let desk = Desk::new();
    let body = "They waited at the corner until the last bus had gone.";
    let archive = desk.archive("a", &[("bus", &story("bus", "The bus", body))]);
    desk.write(
        "works/novel.txt",
        "One.\nWe waited at the corner until the last bus came.",
    );
    let works = desk.path("works").display().to_string();
    let check = |args: &[&str]| desk.rawi(&[&["check", "--archive", &archive], args].concat());
    let found = check(&["--against", &works, "--fail-on", "warning"]);
    assert_eq!(found.code, Some(1), "{}", found.err);
    assert!(
        found.out.contains(
            "warning[A107]: 8 words in a row stand in novel.txt, line 2, too: “waited at the corner \
             until the last bus”."
        ),
        "{}",
        found.out
    );
    let other = check(&["--against", &works, &format!("{archive}/sources.toml")]);
    assert!(!other.out.contains("A107"), "{}", other.out);
    assert!(!check(&[]).out.contains("A107"));
    desk.write("works/scan.pdf", "");
    fs::write(desk.path("works/scan.pdf"), b"%PDF\xff").expect("a file");
    let refused = check(&["--against", &works]).refused();
    assert!(refused.contains("scan.pdf” is not UTF-8"), "{refused}");
    fs::create_dir(desk.path("empty")).expect("a folder");
    let empty = desk.path("empty").display().to_string();
    assert!(
        check(&["--against", &empty])
            .refused()
            .contains("There is no file in")
    );
    assert!(check(&["--against", "gone"]).refused().contains("“gone”"));
}

#[test]
fn a_clean_archive_passes_and_codes_are_explained() {
    let desk = Desk::new();
    let clean = desk.rawi(&["check"]);
    assert_eq!(clean.code, Some(0), "{}", clean.out);
    let words = desk.rawi(&["check", "--explain", "a050"]).out;
    assert!(
        words.starts_with("A050 (error)\nThemes are a closed list"),
        "{words}"
    );
    assert!(
        desk.rawi(&["check", "--explain", "A0500"])
            .refused()
            .contains("Did you mean “A050”?")
    );
}

#[test]
fn other_commands_say_that_something_was_passed_over() {
    let desk = Desk::new();
    let archive = desk.archive("a", &[("broken", "schema = 1\n")]);
    let list = desk.rawi(&["list", "--archive", &archive]);
    assert_eq!(list.code, Some(0));
    assert_eq!(
        list.err,
        "rawi: entries/broken.toml has an error and was passed over; “rawi check” says which.\n"
    );
    let shown = desk.rawi(&["show", "broken", "--archive", &archive]).err;
    assert!(
        shown.contains("The entry “broken” has an error and cannot be shown."),
        "{shown}"
    );
}

#[test]
fn a_new_entry_begins_from_its_template_and_overwrites_nothing() {
    let desk = Desk::new();
    let archive = desk.archive("a", &[]);
    let new = |id: &str| desk.rawi(&["new", "testimony", id, "--archive", &archive]);
    let made = new("a-new-voice");
    let path = format!("{archive}/entries/a-new-voice.toml");
    assert_eq!(
        (made.code, made.out.as_str()),
        (Some(0), format!("{path}\n").as_str())
    );
    assert!(made.err.contains("run “rawi check”"), "{}", made.err);
    let text = fs::read_to_string(&path).expect("the file");
    assert!(text.contains("\nid = \"a-new-voice\" ") && text.contains("kind = \"testimony\""));
    fs::write(&path, "mine").expect("a file");
    let again = new("a-new-voice");
    assert_eq!(again.code, Some(2));
    assert_eq!(fs::read_to_string(&path).expect("the file"), "mine");
    assert!(
        new("insm")
            .refused()
            .contains("has an entry “insm” already")
    );
    assert!(new("../insm").refused().contains("an id has a–z"));
    let embedded = desk.rawi(&["new", "story", "x"]).refused();
    assert!(
        embedded.contains("Name a folder with --archive"),
        "{embedded}"
    );
}

#[test]
fn the_numbers_add_up() {
    let desk = Desk::new();
    let list = desk.rawi(&["list", "--format", "json"]).json();
    let list = list.as_array().expect("a list");
    let stats = desk.rawi(&["stats", "--format", "json"]).json();
    assert_eq!(stats["entries"], list.len());
    let words: u64 = list
        .iter()
        .filter_map(|entry| entry["words"].as_u64())
        .sum();
    assert_eq!(stats["words"], words);
    let kinds = stats["kinds"].as_object().expect("an object").values();
    assert_eq!(
        kinds.filter_map(Value::as_u64).sum::<u64>(),
        list.len() as u64
    );
    assert_eq!(stats["faults"]["error"], 0);
    assert!(
        desk.rawi(&["stats"])
            .out
            .starts_with(&format!("{} entries, {words} words", list.len()))
    );
}

#[test]
fn the_keys_are_those_of_the_table() {
    use rawi::app::bindings::BINDINGS;
    let english = rawi::locale::Locale::plain_english();
    let desk = Desk::new();
    let table = desk.rawi(&["keys"]).out;
    let rows: Vec<&str> = table
        .lines()
        .filter(|line| line.starts_with("  "))
        .collect();
    assert_eq!(rows.len(), BINDINGS.len());
    for (row, binding) in rows.iter().zip(BINDINGS) {
        assert!(
            row.starts_with(&format!("  {}  ", binding.keys.join("  "))),
            "{row}"
        );
        let help = english.word(&binding.help_name());
        assert!(row.contains(help.as_str()), "{row}");
    }
    let markdown = desk.rawi(&["keys", "--format", "markdown"]).out;
    let rows = markdown.lines().filter(|line| line.starts_with("| `"));
    assert_eq!(rows.count(), BINDINGS.len());
}

#[test]
fn shells_and_man_get_what_they_read() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = desk.rawi(&["completions", shell]);
        assert_eq!(script.code, Some(0));
        assert!(
            script.out.contains("rawi") && script.out.contains("kiosk"),
            "{shell}"
        );
    }
    assert!(desk.rawi(&["man"]).out.contains(".SH OPTIONS"));
    assert!(desk.rawi(&["man", "list"]).out.contains("rawi\\-list"));
    desk.rawi(&["man", "lsit"]).refused();
}

#[test]
fn forgetting_names_what_is_gone() {
    let desk = Desk::new();
    desk.write("state/rawi/stories.toml", "");
    let state = desk.path("state/rawi");
    let forgotten = desk.rawi(&["forget"]);
    assert_eq!(forgotten.code, Some(0), "{}", forgotten.err);
    let file = state.join("stories.toml");
    let lines: Vec<&str> = forgotten.out.lines().collect();
    assert_eq!(lines.first().copied(), file.to_str());
    assert_eq!(lines.last().copied(), state.to_str());
    assert!(!state.exists());
    let again = desk.rawi(&["forget"]);
    assert_eq!((again.code, again.out.as_str()), (Some(0), ""));
    assert!(again.err.contains("Nothing was kept"), "{}", again.err);
}

// The languages of the interface

const INTERFACES: [&str; 5] = ["en", "de", "fa", "ar", "ckb"];

impl Desk {
    /// What is said to somebody whose system speaks `locale`.
    fn rawi_in(&self, locale: &str, args: &[&str]) -> Said {
        said(self.command(args).env("LANG", locale))
    }
}

#[test]
fn the_language_is_that_of_the_nearest_wish() {
    let desk = Desk::new();
    let nothing = |args: &[&str], variables: &[(&str, &str)]| {
        let args = [&["search", "xylophone"], args].concat();
        said(desk.command(&args).envs(variables.iter().copied())).err
    };
    let fa = ("LANG", "fa_IR.UTF-8");
    assert!(nothing(&[], &[]).contains("Nothing was found."));
    assert!(
        nothing(&[], &[fa]).contains("چیزی"),
        "{}",
        nothing(&[], &[fa])
    );
    assert!(nothing(&[], &[("LC_MESSAGES", "de_AT"), fa]).contains("Nichts gefunden."));
    assert!(nothing(&[], &[("LC_ALL", "C"), fa]).contains("Nothing was found."));
    desk.write("config/rawi/config.toml", "languages = [\"fr\", \"ar\"]\n");
    let arabic = nothing(&["--lang", "ar"], &[]);
    assert_eq!(nothing(&[], &[fa]), arabic);
    desk.write(
        "config/rawi/config.toml",
        "languages = [\"ar\"]\ninterface = \"de\"\n",
    );
    assert!(nothing(&[], &[fa]).contains("Nichts gefunden."));
    assert!(nothing(&["--lang", "fr"], &[fa]).contains("Nichts gefunden."));
    assert_eq!(nothing(&["--lang=ar"], &[fa]), arabic);
}

#[test]
fn a_kiosk_speaks_the_language_of_its_own_command_line() {
    let desk = Desk::new();
    desk.write("config/rawi/config.toml", "interface = \"ar\"\n");
    let english =
        "rawi: The reader needs a terminal for its input and its output. Connect with “ssh -t”.\n";
    assert_eq!(desk.rawi_in("fa_IR.UTF-8", &["--kiosk"]).err, english);
    assert_eq!(
        desk.rawi_in("fa_IR.UTF-8", &["-c", "--lang de"]).err,
        english
    );
    let german = desk
        .rawi_in("fa_IR.UTF-8", &["--kiosk", "--lang", "de"])
        .refused();
    assert!(
        german.contains("Zum Lesen braucht es ein Terminal"),
        "{german}"
    );
}

#[test]
fn the_help_is_in_every_language_and_its_words_to_type_in_none() {
    let desk = Desk::new();
    for tag in INTERFACES {
        let help = desk.rawi(&["--lang", tag, "--help"]);
        assert_eq!((help.code, help.err.as_str()), (Some(0), ""), "{tag}");
        for typed in [
            "  list  ",
            "--archive",
            "--kiosk",
            "high-contrast",
            "$RAWI_ARCHIVE",
        ] {
            assert!(help.out.contains(typed), "{tag}: {typed} in {}", help.out);
        }
        let is_english = tag == "en";
        for english in [
            "Usage:",
            "Options:",
            "Print",
            "possible values",
            "Speak this",
        ] {
            assert_eq!(
                help.out.contains(english),
                is_english,
                "{tag}: {english} in {}",
                help.out
            );
        }
        let check = desk.rawi(&["--lang", tag, "help", "check"]);
        assert_eq!(
            check.out.contains("A line for each finding"),
            is_english,
            "{}",
            check.out
        );
        assert!(check.out.contains("- sarif: "), "{}", check.out);
    }
    let persian = desk.rawi_in("fa_IR.UTF-8", &["list", "-h"]).out;
    assert!(
        persian.starts_with("فهرست مدخل‌ها") && persian.contains("کاربرد: rawi list"),
        "{persian}"
    );
}

#[test]
fn mistakes_on_the_command_line_are_told_in_the_language() {
    let desk = Desk::new();
    for (args, german) in [
        (
            &["--knosk"][..],
            "Ein Argument „--knosk“ gibt es hier nicht. Gemeint ist vielleicht „--kiosk“.",
        ),
        (
            &["--theme", "drak"],
            "„--theme <THEMA>“ kann nicht „drak“ sein. Gemeint ist vielleicht „dark“. Möglich sind: terminal, ",
        ),
        (
            &["--theme"],
            "„--theme <THEMA>“ braucht einen Wert. Möglich sind: terminal, ",
        ),
        (&["show"], "Es fehlt: „<EINTRAG>“."),
        (
            &["--ascii", "--ascii"],
            "„--ascii“ darf hier nur einmal stehen.",
        ),
        (
            &["insm", "--continue"],
            "„[EINTRAG]“ geht nicht zusammen mit: „--continue“.",
        ),
        (&["help", "lsit"], "Den Befehl „lsit“ gibt es nicht."),
        (
            &["show", "insm", "--width", "0"],
            "„--width <SPALTEN>“ kann nicht „0“ sein.",
        ),
        (
            &["new", "story", "../x"],
            "„<KENNUNG>“ kann nicht „../x“ sein: eine Kennung hat a–z",
        ),
    ] {
        let told = desk.rawi_in("de_DE.UTF-8", args).refused();
        assert!(
            told.starts_with(&format!("rawi: {german}")),
            "{args:?}: {told}"
        );
        assert!(
            told.ends_with("\nMehr sagt „--help“.\n"),
            "{args:?}: {told}"
        );
        for locale in ["fa_IR", "ar_IQ", "ckb_IQ"] {
            let told = desk.rawi_in(locale, args).refused();
            let english = ["Usage", "argument", "value", "For more", "possible"];
            assert!(
                !english.iter().any(|word| told.contains(word)),
                "{args:?}: {told}"
            );
        }
    }
    let usage = desk.rawi_in("de_DE.UTF-8", &["--knosk"]).err;
    let lines = "\nAufruf: rawi [OPTIONEN] [EINTRAG]\n        rawi BEFEHL …\n";
    assert!(usage.contains(lines), "{usage}");
}

#[test]
fn messages_have_the_plurals_and_digits_of_the_language() {
    let desk = Desk::new();
    let one = desk.archive("one", &[("broken", "schema = 1\n")]);
    let two = desk.archive(
        "two",
        &[("broken", "schema = 1\n"), ("worse", "schema = 1\n")],
    );
    let passed_over =
        |lang: &str, archive: &str| desk.rawi_in(lang, &["list", "--archive", archive]).err;
    assert!(passed_over("de", &one).contains("entries/broken.toml"));
    assert!(passed_over("de", &two).contains("2 Dateien haben Fehler"));
    assert!(
        passed_over("fa", &two).contains("۲ فایل"),
        "{}",
        passed_over("fa", &two)
    );
    assert!(
        passed_over("ckb", &two).contains("٢ پەڕگە"),
        "{}",
        passed_over("ckb", &two)
    );
    assert!(passed_over("ar", &two).contains("ملفين") || passed_over("ar", &two).contains("ملفان"));
    let few = desk
        .rawi_in("ar", &["search", "--limit", "1", "kitchen"])
        .err;
    assert!(few.contains("١ من ٢") && few.contains("--limit 2"), "{few}");
}

#[test]
fn what_scripts_read_is_english_in_every_language() {
    let desk = Desk::new();
    for args in [
        &["list", "--format", "json"][..],
        &["list", "--format", "tsv"],
        &["stats", "--format", "json"],
        &["keys", "--format", "markdown"],
        &["check", "--format", "json"],
        &["completions", "bash"],
        &["man"],
        &["--version"],
    ] {
        let english = desk.rawi(args);
        let persian = desk.rawi_in("fa_IR.UTF-8", args);
        assert_eq!(persian.out, english.out, "{args:?}");
    }
    let stats = desk.rawi_in("fa_IR.UTF-8", &["stats"]).out;
    assert!(stats.starts_with("۹۷ مدخل، "), "{stats}");
    assert!(stats.contains("پیش‌نویس"), "{stats}");
}

#[test]
fn what_is_wrong_with_the_configuration_is_told_in_its_own_language() {
    let desk = Desk::new();
    desk.write(
        "config/rawi/config.toml",
        "interface = \"de\"\nthem = 3\ntheme = dark\n[keys.raeder]\nx = \"down\"\n",
    );
    let told = desk.rawi(&["list"]).err;
    for german in [
        "config.toml:2:1: Eine Einstellung „them“ gibt es nicht. Gemeint ist vielleicht „theme“.\n",
        "config.toml:3:9: Diese Zeile zählt nicht. ",
    ] {
        assert!(told.contains(german), "{told}");
    }
    desk.write("config/rawi/config.toml", "interface = \"xx\"\n");
    let told = desk.rawi(&["list"]).err;
    let english =
        "config.toml:1:13: “interface” cannot be “xx”. It can be “en”, “de”, “fa”, “ar”, “ckb”.\n";
    assert!(told.ends_with(english), "{told}");
}
