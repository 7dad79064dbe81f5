//! One long story, made of the texts of the archive, so that there is enough to leaf through: as an archive for Rawi, as a
//! text, a list and a feed for the others.

use crate::support::faults::in_english;
use rawi::archive::Archive;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use tempfile::TempDir;

/// Bytes of the story, about those of the corpus in `reference/wire.md`.
const LONG: usize = 40_000;

const HEAD: &str = r#"schema = 1
id = "a-long-story"
kind = "report"
title = "A long story"
summary = "Texts of the archive, one after the other, to measure the line with."
language = "en"
status = "draft"
countries = ["IQ"]
origin = ["IQ"]
themes = ["exile"]
license = "CC-BY-SA-4.0"
sources = ["echoes-across-borders"]

[dates]
event = "2021"

[consent]
basis = "published"
level = "open"

[text]
body = '''
"#;

/// The files.
pub(crate) struct LongStory {
    folder: TempDir,
    pub(crate) archive: Arc<Archive>,
}

impl LongStory {
    pub(crate) fn write() -> Self {
        let folder = tempfile::tempdir().expect("there is room for a temporary directory");
        let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("archive");
        let entries = folder.path().join("archive/entries");
        fs::create_dir_all(&entries).expect("a directory can be made");
        for file in ["archive.toml", "sources.toml", "names.toml"] {
            fs::copy(ours.join(file), folder.path().join("archive").join(file))
                .expect("a file can be copied");
        }
        let entry = format!("{HEAD}{}'''\n", joined(&ours.join("entries")));
        fs::write(entries.join("a-long-story.toml"), entry).expect("a file can be written");
        let archive = load(&Origin::Folder(folder.path().join("archive"))).expect("it can be read");
        let faults = in_english(&archive.faults);
        assert_eq!(archive.stories.len(), 1, "{}", faults.join("\n"));
        let story = Self {
            archive: Arc::new(archive),
            folder,
        };
        story.write_for_others();
        story
    }

    /// The folder of the archive.
    pub(crate) fn archive_folder(&self) -> PathBuf {
        self.folder.path().join("archive")
    }

    /// A file for another program: `text.txt`, `list.txt`, `feed.xml`, `urls`.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write_for_others(&self) {
        let folder = self.archive_folder();
        let folder = folder
            .to_str()
            .expect("a temporary directory has a plain name");
        let text = said(&["show", "a-long-story", "--width", "72", "--archive", folder]);
        let list = said(&["list"]);
        let feed = feed(&text, &list);
        let urls = format!("file://{}\n", self.file("feed.xml").display());
        for (name, content) in [
            ("text.txt", text),
            ("list.txt", list),
            ("feed.xml", feed),
            ("urls", urls),
        ] {
            fs::write(self.file(name), content).expect("a file can be written");
        }
    }
}

/// A feed of the story and of the list, the story first.
fn feed(text: &str, list: &str) -> String {
    let paragraphs = text
        .split("\n\n")
        .map(|text| format!("<p>{}</p>", escaped(text)));
    let story = ("A long story", paragraphs.collect::<String>());
    let others = list.lines().map(|line| (line, String::new()));
    let item = |(at, (title, text)): (usize, (&str, String))| {
        let (title, text) = (escaped(title), escaped(&text));
        // The newest is shown first.
        let date = format!("{:02} Jan 2020 {:02}:00:00 GMT", 28 - at / 24, 23 - at % 24);
        format!(
            "<item><title>{title}</title><guid>{at}</guid><pubDate>{date}</pubDate><description>{text}</description></item>"
        )
    };
    let items: String = std::iter::once(story)
        .chain(others)
        .enumerate()
        .map(item)
        .collect();
    format!(
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Rawi</title>{items}</channel></rss>"
    )
}

fn said(args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rawi"));
    let output = command.args(args).output().expect("rawi runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("rawi writes UTF-8")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The paragraphs and headings of the entries, without notes and links.
fn joined(entries: &Path) -> String {
    let files = fs::read_dir(entries).expect("the entries are there");
    let mut files: Vec<PathBuf> = files.filter_map(|file| Some(file.ok()?.path())).collect();
    files.sort();
    let mut text = String::new();
    for file in files {
        let entry = fs::read_to_string(file).expect("an entry can be read");
        let body = entry
            .split_once("body = '''\n")
            .and_then(|(_, rest)| rest.split_once("'''"));
        let lines = body.map_or("", |(body, _)| body).lines();
        let is_prose = |line: &&str| {
            line.starts_with("## ") || line.starts_with(|first: char| first.is_ascii_alphabetic())
        };
        for line in lines.filter(is_prose) {
            text.push_str(&plain(line));
            text.push_str("\n\n");
        }
        if text.len() > LONG {
            break;
        }
    }
    text
}

/// A line of Markdown without its notes, and with the words of its links.
fn plain(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        let (words, after) = after.split_once(']').unwrap_or((after, ""));
        if !words.starts_with('^') {
            plain.push_str(words);
        }
        rest = match after.strip_prefix('(') {
            Some(target) => target.split_once(')').map_or("", |(_, after)| after),
            None => after,
        };
    }
    plain.push_str(rest);
    plain
}
