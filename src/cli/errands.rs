//! The errands of the desk that are about files of the archive: they are read, mended, opened with an editor, added to;
//! `looking_up` opens dictionaries in the background.
//!
//! What volunteers say is not written here.

mod editor;
mod looking_up;
mod words;

use super::git::Git;
use crate::app::App;
use crate::app::errand::{Done, Errand, Fetched, Former, Left, Need};
use crate::archive::Archive;
use crate::archive::files::Tree;
use crate::archive::load::from_files;
use crate::archive::locate::Origin;
use crate::archive::model::{Language, Story, StoryId};
use crate::locale::Message;
use crate::proof::fingerprint::{Digest, Fingerprint, Target};
use crate::proof::record::Record;
use crate::proof::snapshot;
use crate::proof::spelling::WordCheck;
use crate::proof::splice::{Edit, splice};
use crate::state::cache::Cache;
use crate::term::Outside;
use looking_up::Words;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};

/// What was done in the background.
#[derive(Debug)]
enum News {
    Done(Done),
    /// What words of an archive are looked up in, and a text of which every word was.
    Words(Arc<Archive>, Arc<WordCheck>, (StoryId, Language)),
}

/// Reads the archive again; answers why it could not be read.
pub(super) type Reload<'a> = dyn FnMut(&mut App) -> Option<Message> + 'a;

/// The files of the archive, for the desk.
pub(super) struct Errands {
    origin: Origin,
    /// Where texts are kept as they were when they were judged; nothing in a session that leaves no trace.
    former: Option<Cache>,
    /// What words are looked up in, since somebody has asked for it.
    words: RefCell<Option<Words>>,
    /// Held while words are looked up: a dictionary that was made to take for ever keeps one processor busy, not all.
    turn: Arc<Mutex<()>>,
    news: (Sender<News>, Receiver<News>),
}

impl Errands {
    pub(super) fn new(origin: Origin, former: Option<Cache>) -> Self {
        Self {
            origin,
            former,
            words: RefCell::default(),
            turn: Arc::default(),
            news: mpsc::channel(),
        }
    }

    /// Hands over what was done in the background since the last time.
    pub(super) fn deliver(&self, app: &mut App) {
        for news in self.news.1.try_iter() {
            match news {
                News::Done(done) => app.errand_done(done),
                News::Words(archive, words, text) if Arc::ptr_eq(&archive, &app.env().archive) => {
                    app.set_words(words, text);
                }
                // The archive has been read again meanwhile.
                News::Words(..) => {}
            }
        }
    }

    /// Runs an errand; gives back one that is about what volunteers say. Where a file was changed, the archive is read again
    /// by `reload` before the desk hears of it; why it could not be is told behind that.
    pub(super) fn obey(
        &self,
        errand: Errand,
        app: &mut App,
        (outside, reload): (&mut Outside<'_>, &mut Reload<'_>),
    ) -> Option<Errand> {
        let mut unread = None;
        let done = match errand {
            Errand::Fetch {
                story,
                language,
                need,
            } => Done::Fetched(Box::new(self.fetch(app, (story, language), need))),
            Errand::Mend {
                story,
                language,
                edit,
                mending,
            } => {
                let outcome = self.mend(app.env().archive.story(story), &language, &edit);
                unread = reload(app);
                Done::Mended { mending, outcome }
            }
            Errand::Edit { file, line } => {
                let (left, failure) = self.edit(&file, line, outside);
                if left == Left::Changed || failure.is_none() {
                    unread = reload(app);
                }
                Done::Edited { left, failure }
            }
            Errand::Accept { word, language } => {
                let failure = self.accept(app, &word, &language).err();
                Done::Accepted { word, failure }
            }
            Errand::Reject { word, language } => {
                let failure = self.reject(app, &word, &language).err();
                Done::Rejected { word, failure }
            }
            Errand::Suggest { word, language } => {
                self.suggest(self.words_of(app), (word, language), outside);
                return None;
            }
            Errand::LookUp { story, language } => {
                self.look_up(self.words_of(app), (story, language), outside);
                return None;
            }
            other => return Some(other),
        };
        app.errand_done(done);
        if let Some(failure) = unread {
            app.not_read_again(&failure);
        }
        None
    }

    /// Keeps the texts that the verdicts of an errand are about, so that they can be compared with what becomes of them. That
    /// this fails takes nothing from the verdict.
    pub(super) fn keep_judged(&self, app: &App, errand: &Errand) {
        let Errand::Say { story, records } = errand else {
            return;
        };
        let story = app.env().archive.story(*story);
        for record in records {
            if let Record::Verdict(verdict) = record
                && let Some(paragraphs) = verdict.target.paragraphs(story)
            {
                self.keep(app, &paragraphs);
            }
        }
    }

    /// Keeps a text as it is, unless a withheld name stands in it: once it is mended, nothing may have it any more.
    fn keep(&self, app: &App, paragraphs: &[String]) {
        let withheld = app.env().watch.as_ref();
        let withheld = withheld.and_then(|(watch, _)| watch.withheld());
        let has_name = |text: &String| withheld.is_some_and(|own| own.likest(text).is_some());
        if let Some(cache) = self
            .former
            .as_ref()
            .filter(|_| !paragraphs.iter().any(has_name))
        {
            let _ = snapshot::keep(cache, paragraphs);
        }
    }

    fn fetch(&self, app: &App, (story, language): (StoryId, Language), need: Need) -> Fetched {
        let text = app.env().archive.story(story);
        Fetched {
            need,
            file: self.read(text.file_in(&language)),
            former: self.former(app, story, &language),
            story,
            language,
        }
    }

    fn read(&self, path: &Path) -> Result<String, Message> {
        let text = String::from_utf8(self.bytes(path)?);
        text.map_err(|_error| of_file(path, Message::new("errand-not-utf8")))
    }

    fn bytes(&self, path: &Path) -> Result<Vec<u8>, Message> {
        let tree = Tree::at(&self.origin).map_err(|error| error.0)?;
        let bytes = tree.read(path);
        let bytes = bytes.map_err(|refusal| of_file(path, refusal.message()))?;
        Ok(bytes.into_owned())
    }

    /// The texts in one language that verdicts on a story are about, as far as they are known and are not the present one.
    fn former(&self, app: &App, story: StoryId, language: &str) -> Vec<Former> {
        let (Some(cache), Some(found)) = (&self.former, app.env().progress.found(story)) else {
            return Vec::new();
        };

        let verdicts = found
            .records
            .values()
            .filter_map(|signed| match &signed.entry.record {
                Record::Verdict(verdict) if verdict.target.language == language => Some(verdict),
                _ => None,
            });
        let judged: BTreeSet<(Target, Digest)> = verdicts
            .map(|verdict| (verdict.target.clone(), verdict.text))
            .collect();
        let text = app.env().archive.story(story);
        let (present, former): (Vec<_>, Vec<_>) =
            judged.into_iter().partition(|(target, digest)| {
                target
                    .fingerprint(text)
                    .is_some_and(|present| present.whole == *digest)
            });
        // Who judged it may have done so on another machine; here it is there to be kept only until it is changed.
        for paragraphs in present
            .iter()
            .filter_map(|(target, _)| target.paragraphs(text))
        {
            self.keep(app, &paragraphs);
        }
        let (mut known, mut unknown) = (Vec::new(), BTreeSet::new());
        for (target, digest) in former {
            match snapshot::find(cache, digest) {
                Some(paragraphs) => known.push(Former {
                    paragraphs,
                    target,
                    text: digest,
                }),
                None => _ = unknown.insert((target, digest)),
            }
        }
        if !unknown.is_empty() {
            known.extend(self.committed(app, (text, text.file_in(language)), unknown));
        }
        known
    }

    /// Those of the `wanted` texts of a story that git has in former versions of the file at `path`. They are kept, so that
    /// git need not look for them again.
    fn committed(
        &self,
        app: &App,
        (story, path): (&Story, &Path),
        mut wanted: BTreeSet<(Target, Digest)>,
    ) -> Vec<Former> {
        let Ok(root) = self.folder() else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for content in Git::at(root).former(path) {
            if wanted.is_empty() {
                break;
            }
            let archive = from_files(self.beside(story, path).chain([(path.to_owned(), content)]));
            let Some(former) = archive.find(&story.slug).map(|id| archive.story(id)) else {
                continue;
            };
            wanted.retain(|(target, digest)| {
                let is_it = |now: &Fingerprint| now.whole == *digest;
                if target
                    .fingerprint(former)
                    .as_ref()
                    .is_none_or(|now| !is_it(now))
                {
                    return true;
                }
                let paragraphs = target.paragraphs(former).unwrap_or_default();
                self.keep(app, &paragraphs);
                found.push(Former {
                    paragraphs,
                    target: target.clone(),
                    text: *digest,
                });
                false
            });
        }
        found
    }

    /// The files as they are now without which an entry is not read as in its archive.
    fn beside(&self, story: &Story, path: &Path) -> impl Iterator<Item = (PathBuf, Vec<u8>)> {
        let shared = ["archive.toml", "names.toml", "sources.toml"].map(Path::new);
        let translations = story.translations.iter();
        let translations = translations.filter_map(|translation| translation.text.as_ref());
        let own = std::iter::once(&story.path).chain(translations.map(|whole| &whole.path));
        let tree = Tree::at(&self.origin).ok();
        let paths: BTreeSet<&Path> = own.map(PathBuf::as_path).chain(shared).collect();
        let others = paths.into_iter().filter(|own| *own != path);
        let file = |path: &Path| {
            let bytes = tree.as_ref()?.read(path).ok()?;
            Some((path.to_owned(), bytes.into_owned()))
        };
        let files: Vec<_> = others.filter_map(file).collect();
        files.into_iter()
    }

    fn accept(&self, app: &App, word: &str, language: &str) -> Result<(), Message> {
        words::accept(self.folder()?, language, word)?;
        self.words_of(app).accept(word, language);
        Ok(())
    }

    fn reject(&self, app: &App, word: &str, language: &str) -> Result<(), Message> {
        words::reject(self.folder()?, language, word)?;
        self.words_of(app).forget(word, language);
        Ok(())
    }

    /// Opens a file with the volunteer's editor; says whether it is another one afterwards and, if the editor failed, why. One
    /// that fails may have written before.
    fn edit(&self, file: &Path, line: usize, outside: &mut Outside<'_>) -> (Left, Option<Message>) {
        let root = match self.folder() {
            Ok(root) => root,
            Err(failure) => return (Left::AsItWas, Some(failure)),
        };
        let before = self.bytes(file);
        let failure = editor::edit(&root.join(file), line, outside).err();
        let left = if before == self.bytes(file) {
            Left::AsItWas
        } else {
            Left::Changed
        };
        (left, failure)
    }

    fn mend(&self, story: &Story, language: &str, edit: &Edit) -> Result<(), Message> {
        let root = self.folder()?;
        let path = story.file_in(language);
        splice(root, path, edit).map_err(|error| error.message(path))
    }

    /// The folder of the archive; why nothing can be changed, where there is none.
    fn folder(&self) -> Result<&PathBuf, Message> {
        match &self.origin {
            Origin::Folder(root) => Ok(root),
            Origin::Embedded => Err(Message::new("errand-embedded")),
        }
    }
}

/// What is wrong with a file.
fn of_file(path: &Path, complaint: Message) -> Message {
    Message::new("errand-file")
        .outside("path", path.to_string_lossy().into_owned())
        .message("complaint", complaint)
}

#[cfg(test)]
mod tests;
