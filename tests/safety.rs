//! Withheld names as a shell sees them: they go in unseen, and come out of no command. The people are invented.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

const ARCHIVE: &str = "schema = 1\nid = \"a\"\nversion = \"1\"\ndefault_language = \"en\"\n\
    [[themes]]\nid = \"exile\"\nlabel.en = \"Exile\"\n[[countries]]\ncode = \"DE\"\nlabel.en = \"Germany\"\n";
const ENTRY: &str = "schema = 1\nid = \"samira-zandvakil\"\nkind = \"story\"\ntitle = \"Samira Zandvakil Zandvakil\"\n\
    summary = \"She left.\"\nlanguage = \"en\"\nstatus = \"draft\"\ncountries = [\"DE\"]\norigin = [\"DE\"]\n\
    themes = [\"Samira Zandvakil\"]\nsources = [\"samira-zandvakil-letters\"]\n[dates]\nevent = \"Zandvakil\"\n\
    [consent]\nbasis = \"published\"\nlevel = \"open\"\n[text]\nbody = '''\n<b>Samira Zandvakil</b> [left](entry:samira).\n'''\n";

/// Somebody with an archive, and a key elsewhere.
struct Editor {
    home: TempDir,
}

impl Editor {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("a temporary directory");
        let editor = Self { home };
        editor.write("archive/archive.toml", ARCHIVE);
        editor.write("archive/sources.toml", "schema = 1\n");
        editor
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Runs a command with names on standard input; all that it says, and its status.
    fn rawi(&self, args: &[&str], key: Option<&Path>, names: &str) -> (Option<i32>, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rawi"));
        command.args(args).current_dir(self.home.path()).env_clear();
        command.env("HOME", self.home.path()).env("TERM", "dumb");
        command.env("DICPATH", "");
        if let Some(key) = key {
            command.env("RAWI_WITHHELD_KEY", key);
        }
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("rawi runs");
        // Whoever refuses the names has closed the pipe.
        let _ = child
            .stdin
            .take()
            .expect("a pipe")
            .write_all(names.as_bytes());
        let output = child.wait_with_output().expect("rawi ends");
        let said = [output.stdout, output.stderr].concat();
        (
            output.status.code(),
            String::from_utf8(said).expect("UTF-8"),
        )
    }
}

fn assert_silent(said: &str) {
    let said = said.to_lowercase();
    assert!(
        !said.contains("samira") && !said.contains("zandvakil"),
        "{said}"
    );
}

#[test]
fn a_name_goes_in_and_comes_out_of_no_command_in_any_format() {
    let editor = Editor::new();
    let key = editor.path("key");
    let new = ["withhold", "--new-key", key.to_str().expect("UTF-8")];
    let (code, said) = editor.rawi(&new, None, "Samira Zandvakil\n");
    assert_eq!(code, Some(0), "{said}");
    assert_silent(&said);
    let list = fs::read_to_string(editor.path("archive/withheld.toml")).expect("a list");
    assert_silent(&list);

    let (code, said) = editor.rawi(&["check"], Some(&key), "");
    assert_eq!(code, Some(0), "{said}");
    editor.write("archive/entries/samira-zandvakil.toml", ENTRY);
    editor.write("archive/entries/b.toml", "# Samira\u{200c}Zandvakil");
    for format in ["human", "json", "sarif", "github"] {
        let check = ["check", "--format", format];
        let (code, said) = editor.rawi(&check, Some(&key), "");
        assert_eq!(code, Some(1), "{said}");
        // In addresses, the sign for a name is written in percents.
        let is_veiled = said.contains("▒▒▒") || said.contains("%E2%96%92");
        assert!(said.contains("S002") && is_veiled, "{said}");
        assert_silent(&said);
        // Asked for by its own path, the file is told of just as silently.
        let path = "archive/entries/samira-zandvakil.toml";
        let (code, said) = editor.rawi(&["check", "--format", format, path], Some(&key), "");
        assert_eq!(code, Some(1), "{said}");
        assert_silent(&said);
    }
}

#[test]
fn what_a_list_of_mistakes_has_for_right_is_told_only_if_it_is_no_name() {
    let editor = Editor::new();
    let key = editor.path("key");
    let new = ["withhold", "--new-key", key.to_str().expect("UTF-8")];
    editor.rawi(&new, None, "Samira Zandvakil\n");
    let entry = "schema = 1\nid = \"somebody\"\nkind = \"story\"\ntitle = \"Somebody\"\nsummary = \"She left.\"\n\
        language = \"en\"\nstatus = \"draft\"\ncountries = [\"DE\"]\norigin = [\"DE\"]\nthemes = [\"exile\"]\n\
        sources = [\"letters\"]\n[dates]\nevent = \"2001\"\n[consent]\nbasis = \"published\"\nlevel = \"open\"\n\
        [text]\nbody = '''\nHere stand xyzzyq and windwo.\n'''\n";
    editor.write("archive/entries/somebody.toml", entry);
    editor.write(
        "archive/sources.toml",
        "schema = 1\n[[sources]]\nid = \"letters\"\ntype = \"book\"\ntitle = \"Letters\"\n",
    );
    let mistakes = "xyzzyq = Samira Zandvakil\nwindwo = window\nabc = Samira Zandvakil!!\n";
    editor.write("archive/words/en.bad.txt", mistakes);
    for format in ["human", "json", "sarif", "github"] {
        let check = ["check", "--only", "L150", "--format", format];
        let (_, said) = editor.rawi(&check, Some(&key), "");
        assert!(said.contains("L150"), "{said}");
        assert_silent(&said);
    }
    let sarif = ["check", "--only", "L150", "--format", "sarif"];
    let (_, said) = editor.rawi(&sarif, Some(&key), "");
    assert!(said.contains("window"), "{said}");
}

#[test]
fn a_check_that_was_not_run_fails_whatever_is_asked_for() {
    let editor = Editor::new();
    let key = editor.path("key");
    let new = ["withhold", "--new-key", key.to_str().expect("UTF-8")];
    editor.rawi(&new, None, "Samira Zandvakil\n");
    for args in [&["check"][..], &["check", "archive/archive.toml"]] {
        let (code, said) = editor.rawi(args, None, "");
        assert!(code == Some(1) && said.contains("S006"), "{said}");
    }
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).expect("our own file");
    let (code, said) = editor.rawi(&["check"], Some(&key), "");
    assert!(code == Some(1) && said.contains("chmod 600"), "{said}");
    let (code, said) = editor.rawi(&["withhold"], Some(&key), "Reza Zandvakil\n");
    assert!(code == Some(2) && said.contains("chmod 600"), "{said}");
    assert_silent(&said);
}

#[test]
fn names_are_refused_without_being_repeated() {
    let editor = Editor::new();
    let key = editor.path("key");
    let new = ["withhold", "--new-key", key.to_str().expect("UTF-8")];
    editor.rawi(&new, None, "");
    for (args, names) in [
        (&["withhold", "Samira", "Zandvakil"][..], ""),
        (&["withhold"], "Samira Zandvakil of a far too long name\n"),
        (&["withhold"], "\n\n"),
    ] {
        let (code, said) = editor.rawi(args, Some(&key), names);
        assert_eq!(code, Some(2), "{said}");
        assert_silent(&said);
    }
    let inside = ["withhold", "--new-key", "archive/key"];
    let (code, _) = editor.rawi(&inside, None, "Samira Zandvakil\n");
    assert_eq!(code, Some(2));
    assert!(!editor.path("archive/key").exists() && !editor.path("archive/withheld.toml").exists());
    let (code, said) = editor.rawi(&["withhold"], None, "Samira Zandvakil\n");
    assert!(code == Some(2) && said.contains("--new-key"), "{said}");
    let (code, _) = editor.rawi(&["check"], None, "");
    assert_eq!(code, Some(0), "without a list there is nothing to look for");
}
