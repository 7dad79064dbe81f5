//! Errands run without a disk: what a volunteer says is kept in memory, or refused as by a full disk.

use super::folders::copy;
use rawi::app::App;
use rawi::app::desk::Seat;
use rawi::app::errand::{Done, Errand, Fetched, Former, Left, Need};
use rawi::archive::Archive;
use rawi::archive::dates::Day;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::archive::model::{Language, StoryId};
use rawi::locale::Message;
use rawi::proof::names::{Desk, Device, Handle};
use rawi::proof::record::{Entry, Record, Signed};
use rawi::proof::spelling::WordCheck;
use rawi::proof::ulid::{Stamp, Ulid};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

/// Runs errands as the program does, one after the other.
#[derive(Debug)]
pub(crate) struct Runner {
    /// Ids that were given out.
    given: u64,
    /// Records for which the disk has room.
    pub(crate) room: usize,
    /// Everything that is on disk.
    pub(crate) said: Vec<Record>,
    /// The archive, and the file in it that is mended and edited, as it is by now. The others are fetched as they are on disk.
    pub(crate) archive: PathBuf,
    pub(crate) entry: PathBuf,
    pub(crate) file: Result<String, Message>,
    pub(crate) former: Vec<Former>,
    /// What the editor makes of the file, and the lines at which it was opened.
    pub(crate) typed: Option<String>,
    pub(crate) lines: Vec<usize>,
    /// Why the editor fails, after it has written.
    pub(crate) editor_fails: Option<Message>,
    /// Why no word goes into the list, why no handle is kept, and why the archive cannot be read again.
    pub(crate) list_fails: Option<Message>,
    pub(crate) sign_fails: Option<Message>,
    pub(crate) reload_fails: Option<Message>,
    /// A file that somebody else deletes before the archive is read again.
    pub(crate) vanishing: Option<PathBuf>,
    /// The archive's list of words.
    pub(crate) accepted: Vec<String>,
    /// What others have said meanwhile, by the slug of the story: it is known once the archive has been read again.
    pub(crate) others: Vec<(String, Signed)>,
    /// What dictionaries suggest for any word.
    pub(crate) words: Vec<String>,
    /// What words of an archive are looked up in.
    pub(crate) dictionaries: Option<fn(&Archive) -> Arc<WordCheck>>,
}

impl Default for Runner {
    fn default() -> Self {
        Self {
            given: 0,
            room: usize::MAX,
            said: Vec::new(),
            archive: PathBuf::new(),
            entry: PathBuf::new(),
            file: Err(Message::new("desk-not-here")),
            former: Vec::new(),
            typed: None,
            lines: Vec::new(),
            editor_fails: None,
            list_fails: None,
            sign_fails: None,
            reload_fails: None,
            vanishing: None,
            accepted: Vec::new(),
            others: Vec::new(),
            words: Vec::new(),
            dictionaries: None,
        }
    }
}

/// A handle.
pub(crate) fn handle(name: &str) -> Handle {
    Handle::parse(name).expect("a handle")
}

impl Runner {
    /// Runs what the program has handed out.
    pub(crate) fn run(&mut self, app: &mut App) {
        while let Some(errand) = app.take_errand() {
            match errand {
                Errand::Say { story, records } => {
                    let by = app.env().seat.handle().expect("somebody speaks").clone();
                    let mut failure = None;
                    let mut signed = Vec::new();
                    for record in records {
                        if self.room == 0 {
                            failure = Some(Message::new("review-remedy-space"));
                            break;
                        }
                        self.room -= 1;
                        self.said.push(record.clone());
                        signed.push(self.sign(by.clone(), record));
                    }
                    app.errand_done(Done::Said {
                        story,
                        signed,
                        failure,
                    });
                }
                Errand::Sign { handle } => {
                    let unread = self.reload(app);
                    let failure = self.sign_fails.clone();
                    app.errand_done(Done::Seated { handle, failure });
                    tell(app, unread);
                }
                Errand::Fetch {
                    story,
                    language,
                    need,
                } => self.fetch(app, (story, language), need),
                Errand::Mend { edit, mending, .. } => {
                    let before = self.file.clone().expect("a file that was fetched");
                    let made = edit
                        .apply(&before)
                        .map_err(|error| error.message(&self.entry));
                    let outcome = made.map(|text| self.file = Ok(text));
                    let unread = self.reload(app);
                    app.errand_done(Done::Mended { mending, outcome });
                    tell(app, unread);
                }
                Errand::Edit { line, .. } => self.edit(app, line),
                Errand::Suggest { word, .. } => app.errand_done(Done::Suggested {
                    word,
                    words: self.words.clone(),
                }),
                Errand::LookUp { story, language } => {
                    if let Some(words) = &self.dictionaries {
                        let words = words(&app.env().archive);
                        app.set_words(words, (story, language));
                    }
                }
                Errand::Accept { word, language } => {
                    let failure = self.list_fails.clone();
                    if failure.is_none() {
                        if let Some(words) = &app.env().words {
                            words.accept(&word, &language);
                        }
                        self.accepted.push(word.clone());
                    }
                    app.errand_done(Done::Accepted { word, failure });
                }
                Errand::Reject { word, language } => {
                    let is_last = self.accepted.pop_if(|last| *last == word).is_some();
                    if let Some(words) = app.env().words.as_ref().filter(|_| is_last) {
                        words.forget(&word, &language);
                    }
                    let failure = Message::new("words-not-the-last").outside("word", word.as_str());
                    app.errand_done(Done::Rejected {
                        word,
                        failure: (!is_last).then_some(failure),
                    });
                }
            }
        }
    }

    /// Hands out the file of a text. An archive that was made up without files has none to be checked.
    fn fetch(&self, app: &mut App, (story, language): (StoryId, Language), need: Need) {
        let path = app.env().archive.story(story).file_in(&language);
        let file = if path == self.entry {
            self.file.clone()
        } else if !self.archive.as_os_str().is_empty() {
            let text = fs::read_to_string(self.archive.join(path));
            text.map_err(|_error| Message::new("errand-not-utf8"))
        } else if need == Need::Checks {
            return;
        } else {
            Err(Message::new("desk-not-here"))
        };
        app.errand_done(Done::Fetched(Box::new(Fetched {
            need,
            story,
            language,
            file,
            former: self.former.clone(),
        })));
    }

    /// The editor is opened, writes, and may fail after that.
    fn edit(&mut self, app: &mut App, line: usize) {
        self.lines.push(line);
        let typed = self.typed.take().map(Ok);
        let is_same = typed.as_ref().is_none_or(|typed| *typed == self.file);
        self.file = typed.unwrap_or_else(|| self.file.clone());
        let failure = self.editor_fails.clone();
        let left = if is_same {
            Left::AsItWas
        } else {
            Left::Changed
        };
        let is_idle = is_same && failure.is_some();
        let unread = if is_idle { None } else { self.reload(app) };
        app.errand_done(Done::Edited { left, failure });
        tell(app, unread);
    }

    /// The archive is read again, and what was said of it; or it is answered why not.
    pub(crate) fn reload(&mut self, app: &mut App) -> Option<Message> {
        if self.reload_fails.is_some() || self.archive.as_os_str().is_empty() {
            // A story may need no files.
            return self.reload_fails.clone();
        }
        let root = tempfile::tempdir().expect("a folder");
        copy(&self.archive, root.path());
        if let Ok(text) = &self.file {
            fs::write(root.path().join(&self.entry), text).expect("a file");
        }
        if let Some(path) = &self.vanishing {
            fs::remove_file(root.path().join(path)).expect("it was there");
        }
        let archive = load(&Origin::Folder(root.path().to_owned())).expect("an archive");
        let mut progress = app.env().progress.clone().of_archive(&archive);
        for (slug, signed) in self.others.drain(..) {
            let story = archive.find(&slug).expect("a story");
            progress.add(&archive, story, signed);
        }
        let _ = app.reload_with(Arc::new(archive), progress);
        None
    }

    /// A record as its volunteer signs it.
    pub(crate) fn sign(&mut self, handle: Handle, record: Record) -> Signed {
        self.given += 1;
        let stamp = Stamp {
            milliseconds: 1_700_000_000_000 + self.given,
            chance: 0,
        };
        let day = Day {
            year: 2026,
            month: 11,
            day: 22,
        };
        Signed {
            by: Desk {
                handle,
                device: Device::parse("k3").expect("a device"),
            },
            entry: Entry {
                id: Ulid::new(stamp),
                at: Some(day),
                record,
            },
        }
    }
}

/// Tells why the archive could not be read again.
fn tell(app: &mut App, unread: Option<Message>) {
    if let Some(failure) = unread {
        app.not_read_again(&failure);
    }
}

/// Seats a volunteer at the desk.
pub(crate) fn seat(app: &mut App, name: &str) {
    app.set_seat(Seat::Taken(handle(name)));
}
