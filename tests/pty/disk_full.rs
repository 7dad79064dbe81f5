//! The disk fills up under the desk of the real program: what was acknowledged stays, what was not is told with the words kept,
//! and once there is room the same key works.

use super::desk::archive;
use crate::support::pty::Pty;
use portable_pty::CommandBuilder;
use rustix::process::{Resource, Rlimit, getrlimit, prlimit};
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const NAMES: [&str; 2] = ["archive", "reviews"];

/// A volunteer at the desk, whose reviews are kept in a folder of their own. The lines of the window are long, so that messages are
/// whole.
struct Volunteer {
    pty: Pty,
    /// The folder of the reviews, as this process can reach it.
    reviews: PathBuf,
    /// Notes that the screen has said to be kept.
    noted: Vec<String>,
    _root: TempDir,
}

impl Volunteer {
    /// Has the program put in the place of a shell that has run `before`, in which `$REVIEWS` is the folder.
    fn sit(words: &[&str], before: &str) -> Self {
        let root = tempfile::tempdir().expect("a temporary directory");
        let [own, reviews] = NAMES.map(|name| root.path().join(name));
        fs::create_dir(&reviews).expect("a folder");
        archive(&own, "He left the square.\n\nShe opened the windwo.");
        let (own, shown) = (own.display().to_string(), reviews.display().to_string());
        let rawi = env!("CARGO_BIN_EXE_rawi");
        let script = format!("{before}; export RAWI_REVIEWER=sara; exec \"$@\"");
        let all = [words, &["sh", "-c", &script, "sh", rawi, "--archive", &own]].concat();
        let mut command = CommandBuilder::from_argv(all.into_iter().map(Into::into).collect());
        command.args(["--reviews", &shown, "flawed"]);
        command.env("REVIEWS", &shown);
        let mut pty = Pty::run(command, 230, 24);
        pty.wait_for_text("He left the square.");
        pty.send("P");
        pty.wait_for_text("H1");
        Self {
            pty,
            reviews,
            noted: Vec::new(),
            _root: root,
        }
    }

    /// Presses the keys of a note, and waits for what comes of it; answers whether it was kept.
    fn note(&mut self, words: &str) -> bool {
        self.pty.send(&format!("c\r{words}\r"));
        self.outcome(words)
    }

    /// Presses Enter in the prompt that is open again.
    fn again(&mut self, words: &str) {
        self.pty.send("\r");
        assert!(self.outcome(words), "{}", self.pty.screen_text());
    }

    fn outcome(&mut self, words: &str) -> bool {
        const REFUSED: &str = "Free some space on that disk and do it again";
        self.pty.wait_until(|pty| {
            let text = pty.screen_text();
            text.contains("Noted: ") || text.contains(REFUSED)
        });
        let is_kept = self.pty.screen_text().contains("Noted: ");
        if is_kept {
            self.noted.push(words.to_owned());
        }
        // A key that does nothing else takes the message away.
        self.pty.send("\x1b[D");
        self.pty.wait_until(|pty| {
            let text = pty.screen_text();
            !text.contains("Noted: ") && !text.contains(REFUSED)
        });
        if !is_kept {
            self.pty.wait_for_text(words);
        }
        is_kept
    }

    /// The only file of reviews; nothing if there is none.
    fn text(&self) -> Option<String> {
        let files = fs::read_dir(self.reviews.join("flawed")).ok()?;
        let files: Vec<PathBuf> = files.map(|file| file.expect("a name").path()).collect();
        assert!(files.len() <= 1, "{files:?}");
        Some(fs::read_to_string(files.first()?).expect("text"))
    }

    /// Every note that was acknowledged is in the file, and nothing else: no half of one either.
    fn assert_kept(&self) {
        let text = self.text().unwrap_or_default();
        let table: toml::Table = toml::from_str(&text).expect("whole tables");
        let notes = table.get("note").and_then(toml::Value::as_array);
        let words = notes.into_iter().flatten().map(|note| &note["text"]);
        let words: Vec<&str> = words.map(|text| text.as_str().expect("text")).collect();
        assert_eq!(words, self.noted);
    }
}

#[test]
fn where_files_cannot_grow_the_key_says_so_and_works_later() {
    let mut sara = Volunteer::sit(&[], "trap '' XFSZ");
    for number in 0..8 {
        assert!(sara.note(&format!("a note before, number {number}")));
    }
    sara.assert_kept();
    let pid = sara.pty.pid();
    let limit = |bytes: Option<u64>| {
        let hard = getrlimit(Resource::Fsize).maximum;
        let limit = Rlimit {
            current: bytes.or(hard),
            maximum: hard,
        };
        prlimit(Some(pid), Resource::Fsize, limit).expect("our own child");
    };
    let length = sara.text().expect("a file").len() as u64;
    for room in [0, 1, 100] {
        limit(Some(length + room));
        assert!(!sara.note("words that took a while"));
        sara.assert_kept();
        // Enter again while nothing has changed: it is told again.
        sara.pty.send("\r");
        assert!(!sara.outcome("words that took a while"));
        sara.pty.send("\x1b");
        sara.pty
            .wait_until(|pty| !pty.screen_text().contains("words that took a while"));
    }
    assert!(!sara.note("the last words"));
    limit(None);
    sara.again("the last words");
    assert!(sara.note("and more"));
    sara.assert_kept();
}

/// Takes what is left of a file system.
fn fill(path: &Path) {
    let mut filler = File::create(path).expect("a name more");
    for size in [4096, 1] {
        loop {
            match filler.write(&vec![b'x'; size]) {
                Ok(1..) => {}
                Ok(0) => break,
                Err(cause) => {
                    assert_eq!(cause.kind(), ErrorKind::StorageFull);
                    break;
                }
            }
        }
    }
}

#[test]
#[ignore = "needs a kernel that lets anybody mount in a name space of his own; .ci/run runs it where it can"]
fn where_a_real_disk_is_full_the_key_says_so_and_works_later() {
    let unshare = ["unshare", "--map-root-user", "--mount"];
    let mount = "mount -t tmpfs -o size=64k,nr_inodes=4 tmpfs \"$REVIEWS\"";
    let mut sara = Volunteer::sit(&unshare, mount);
    sara.reviews = PathBuf::from(format!(
        "/proc/{}/root{}",
        sara.pty.pid(),
        sara.reviews.display()
    ));
    let [filler, taken] = ["filler", "taken"].map(|name| sara.reviews.join(name));

    // There is room for the folder of the story and not for the name of a file.
    File::create(&filler).expect("there is room for two names");
    File::create(&taken).expect("there is room for two names");
    assert!(!sara.note("no room for a name"));
    assert!(sara.reviews.join("flawed").is_dir() && sara.text().is_none());
    fs::remove_file(&taken).expect("our own");

    // There is room for the name and not for a letter: the empty file does not stay.
    fill(&filler);
    sara.pty.send("\r");
    assert!(!sara.outcome("no room for a name"));
    assert_eq!(sara.text(), None);
    fs::remove_file(&filler).expect("our own");
    sara.again("no room for a name");
    sara.assert_kept();

    // What is begun in the last block fits into it for a while, until one note fits in part.
    for round in 0..3 {
        fill(&filler);
        let refused = (0..200).find_map(|number| {
            let words = format!("note {number} of round {round}");
            (!sara.note(&words)).then_some(words)
        });
        let refused = refused.expect("the disk is small");
        sara.assert_kept();
        fs::remove_file(&filler).expect("our own");
        sara.again(&refused);
        sara.assert_kept();
    }
    assert!(sara.noted.len() > 10, "{:?}", sara.noted);
}
