//! An archive of a few made-up texts on a disk, and a volunteer with the first of them on the desk.

use super::errands::{handle, seat};
use super::screen::{Session, start_with};
use rawi::app::bindings::Scope;
use rawi::app::desk::Desk;
use rawi::app::errand::Former;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::proof::fingerprint::Fingerprint;
use rawi::proof::record::{Judgement, Part, Record, Verdict};
use rawi::state::Kept;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

/// A volunteer with an archive of one text or more, each in a file of its own.
pub(crate) struct Room {
    root: TempDir,
    /// What former sessions kept.
    kept: Kept,
    pub(crate) volunteer: Session,
}

/// The entry `slug` with a body, as a file.
fn entry(slug: &str, body: &str) -> String {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flawed");
    let text = fs::read_to_string(fixture.join("entries/flawed.toml")).expect("a file");
    let (head, _) = text.split_once("[text]").expect("a body");
    let head = head
        .replace("id = \"flawed\"", &format!("id = \"{slug}\""))
        .replace("Doubled words", &format!("The tale of {slug}"));
    format!("{head}[text]\nbody = '''\n{body}\n'''\n")
}

/// A text of so many paragraphs.
pub(crate) fn paragraphs(count: usize) -> String {
    let paragraph = |number| format!("Paragraph {number} has a few plain words in it.");
    (0..count).map(paragraph).collect::<Vec<_>>().join("\n\n")
}

impl Room {
    /// The first text is on the desk, in a window of this size.
    pub(crate) fn open(texts: &[(&str, String)], size: (u16, u16)) -> Self {
        let root = tempfile::tempdir().expect("a folder");
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flawed");
        for name in ["archive.toml", "sources.toml"] {
            fs::copy(fixture.join(name), root.path().join(name)).expect("a file");
        }
        fs::create_dir(root.path().join("entries")).expect("a folder");
        for (slug, body) in texts {
            fs::write(root.path().join(file(slug)), entry(slug, body)).expect("our own");
        }
        let volunteer = Self::session(root.path(), size, Kept::default());
        let mut opened = Self {
            root,
            kept: Kept::default(),
            volunteer,
        };
        opened.take(texts[0].0);
        opened
    }

    pub(crate) fn session(root: &Path, size: (u16, u16), kept: Kept) -> Session {
        let archive = load(&Origin::Folder(root.to_owned())).expect("an archive");
        let mut start = start_with(Arc::new(archive));
        start.size = size;
        start.kept = kept;
        let mut volunteer = Session::new(start);
        seat(&mut volunteer.app, "sara");
        root.clone_into(&mut volunteer.runner.archive);
        volunteer
    }

    /// Puts another text into the archive, which the session has not read.
    pub(crate) fn add(&self, slug: &str, body: &str) {
        fs::write(self.root.path().join(file(slug)), entry(slug, body)).expect("our own");
    }

    /// Lays a text on the desk.
    pub(crate) fn take(&mut self, slug: &str) {
        self.volunteer.runner.entry = file(slug);
        let text = fs::read_to_string(self.root.path().join(file(slug)));
        self.volunteer.runner.file = Ok(text.expect("a file"));
        let story = self.volunteer.app.env().archive.find(slug);
        let _ = self.volunteer.app.open(story.expect(slug), Vec::new());
        self.volunteer.press("P");
        assert_eq!(self.volunteer.app.scope(), Scope::Desk);
    }

    pub(crate) fn desk(&self) -> &Desk {
        self.volunteer.app.desk().expect("a text")
    }

    pub(crate) fn slug(&self) -> &str {
        let archive = &self.volunteer.app.env().archive;
        &archive.story(self.desk().item().story).slug
    }

    /// The archive is read again.
    pub(crate) fn read_again(&mut self) {
        self.volunteer.read_again();
    }

    /// The line is cut, and the volunteer comes back.
    pub(crate) fn cut(&mut self) {
        self.cut_to(self.volunteer.app.size());
    }

    /// The same, and the volunteer comes back in a window of another size.
    pub(crate) fn cut_to(&mut self, size: (u16, u16)) {
        for record in &self.volunteer.records {
            self.kept.apply(record);
        }
        self.volunteer = Self::session(self.root.path(), size, self.kept.clone());
    }

    /// How far texts were said to have been read, in the order in which that was said: paragraphs of the body and the footnotes.
    pub(crate) fn readings(&self) -> Vec<u32> {
        let said = self.volunteer.runner.said.iter();
        let readings = said.filter_map(|record| match record {
            Record::Verdict(own)
                if own.judgement == Judgement::Reading && own.target.part == Part::Text =>
            {
                own.read_to
            }
            _ => None,
        });
        readings.collect()
    }

    /// Has Sara find right what `change` makes of the paragraphs of the text.
    pub(crate) fn judged_before(&mut self, change: impl Fn(&str) -> String) {
        let source = &self.desk().text().sources[0];
        let former: Vec<String> = source.paragraphs.iter().map(|own| change(own)).collect();
        let print = Fingerprint::new(former.iter().map(String::as_str));
        let verdict = Verdict {
            target: source.target.clone(),
            text: print.whole,
            paragraphs: print.paragraphs,
            judgement: Judgement::Ok,
            read_to: None,
            checker: None,
            forced: None,
        };
        let runner = &mut self.volunteer.runner;
        runner.former = vec![Former {
            target: verdict.target.clone(),
            text: verdict.text,
            paragraphs: former,
        }];
        let signed = runner.sign(handle("sara"), Record::Verdict(verdict));
        let slug = self.slug().to_owned();
        self.volunteer.runner.others = vec![(slug, signed)];
        self.read_again();
    }
}

fn file(slug: &str) -> PathBuf {
    Path::new("entries").join(format!("{slug}.toml"))
}

/// Numbers of so many digits stand nowhere else on the screen.
const FIRST: usize = 70_000;

/// One paragraph of numbered words, of which each has a letter that is not seen.
pub(crate) fn numbered(count: usize) -> String {
    let word = |number| format!("nu\u{200C}mber {}", FIRST + number);
    (0..count).map(word).collect::<Vec<_>>().join(" ")
}

/// The numbers on the screen, of which each is a word of the text.
pub(crate) fn numbers(volunteer: &Session) -> Vec<usize> {
    let text = volunteer.text();
    let words = text.split(|letter: char| !letter.is_ascii_digit());
    let numbers = words.filter(|word| word.len() == 5);
    numbers
        .map(|word| word.parse::<usize>().expect("a number") - FIRST)
        .collect()
}
