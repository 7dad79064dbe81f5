//! The commands as a shell sees them: what they print where, and the status they end with.

mod check;
mod entries;
mod languages;
mod others;
mod program;

use crate::support::folders::copy;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

const BUNDLED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/archive");

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
