//! What the desk has done outside: fixes put into the file, the editor, words for the lists, and what they are told from.

use super::super::env::Env;
use super::super::errand::{Errand, Fetched, Left};
use super::super::{App, Effect};
use super::findings::Mark;
use super::sitting::What;
use super::{Base, Desk};
use crate::archive::model::Language;
use crate::locale::Message;
use crate::proof::finding::Part;
use crate::proof::fingerprint::Target;
use crate::proof::source::SourceFile;
use crate::proof::splice::{Edit, Made};
use crate::proof::ulid::Ulid;
use std::path::{Path, PathBuf};

/// What the file of the text is fetched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum Need {
    /// The fix of the finding that is looked at.
    Fix,
    /// The suggestion of a note.
    Note(Ulid),
    /// The line for the editor.
    Line,
    /// What changed since a former state.
    Changes(Base),
    /// The last fix is to be taken out again.
    Undo,
}

/// A change of a file that waits for its outcome. The archive is read again before that comes, so nothing of it may be a
/// story's number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) enum Mending {
    Fix(Box<Fixing>),
    /// The last fix is taken out.
    Undo,
}

/// A fix that is on its way into the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) struct Fixing {
    slug: String,
    language: Language,
    made: Made,
    /// Relative to the archive.
    file: PathBuf,
    /// The note that suggested it, if one did.
    note: Option<Ulid>,
}

/// The paragraphs of a text as they were before the editor was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) struct Before {
    /// The slug.
    pub(super) story: String,
    pub(super) language: Language,
    /// The file, relative to the archive.
    pub(super) file: PathBuf,
    pub(super) texts: Vec<(Target, Vec<String>)>,
}

impl Desk {
    /// The file of the text with the places of its words.
    pub(super) fn file(&self) -> Result<&SourceFile, Message> {
        match self.fetched.as_ref().map(|fetched| &fetched.file) {
            Some(Ok(_)) => {}
            Some(Err(message)) => return Err(message.clone()),
            None => return Err(Message::new("desk-not-here")),
        }
        let source = self.source.as_ref();
        source.ok_or_else(|| Message::new("desk-file-changed"))
    }

    /// Takes the file of the text, which may have been edited since; what only the file has is checked with it.
    fn take_file(&mut self, env: &Env, fetched: Box<Fetched>) {
        let former = self.source.as_ref().map(SourceFile::text);
        let now = fetched.file.as_deref().ok();
        let is_new = former != now;
        if is_new {
            let story = env.archive.story(self.item.story);
            let read = |text| SourceFile::of_text(text, story, &self.item.language);
            self.source = now.and_then(read);
        }
        self.fetched = Some(fetched);
        if is_new {
            self.inspect(env);
            self.reveal_file(env);
        }
    }

    /// The path of the file of the text, relative to the archive.
    pub(super) fn path<'a>(&self, env: &'a Env) -> &'a Path {
        let story = env.archive.story(self.item.story);
        story.file_in(&self.item.language)
    }

    /// The fix of a finding as a change of the file.
    fn edit(&self, env: &Env, mark: &Mark) -> Result<Edit, Message> {
        let position = &mark.finding.position;
        let suggestion = mark.finding.suggestion.as_deref();
        let suggestion = suggestion.ok_or_else(|| Message::new("desk-no-fix"))?;
        let file = self.file()?;
        let range = position.range.clone();
        let place = (position.part, position.paragraph, range.clone());
        let edit = Edit::of_words(file, &place, suggestion);
        let edit = edit.map_err(|error| error.message(self.path(env)))?;
        if mark.line.is_some() {
            // It was found in this very file.
            return Ok(edit);
        }
        let shown = self.text.parts[mark.stretch.part]
            .text
            .get(range)
            .unwrap_or_default();
        // Somebody else may have edited the file since it was read.
        let is_the_same = edit.was.split_whitespace().eq(shown.split_whitespace());
        is_the_same
            .then_some(edit)
            .ok_or_else(|| Message::new("desk-file-changed"))
    }

    /// The line of the file where the finding that is looked at stands, or the paragraph at the top of the screen.
    fn line(&self) -> usize {
        let current = self.findings.current();
        if let Some(line) = current.and_then(|mark| mark.line) {
            return line;
        }
        let looked_at = current.map(|mark| mark.stretch.part);
        let part = looked_at.unwrap_or_else(|| self.top());
        let below = self.text.stands.iter().skip(part).flatten();
        let mut places = below.filter_map(super::text::Stand::place);
        let (part, paragraph) = places.next().unwrap_or((Part::Title, 0));
        self.file().map_or(1, |file| file.line_of(part, paragraph))
    }
}

impl App {
    /// Opens the file with the volunteer's editor.
    pub(super) fn edit_file(&mut self) -> Effect {
        self.fetch_for(Need::Line)
    }

    /// Has the file of the text read anew, because somebody may have edited it, and goes on with it.
    pub(super) fn fetch_for(&mut self, need: Need) -> Effect {
        let Some(item) = self.desk.as_ref().map(Desk::item) else {
            return Effect::Idle;
        };
        let (story, language) = (item.story, item.language.clone());
        self.needed = Some(need);
        self.errands.push_back(Errand::Fetch { story, language });
        Effect::Errand
    }

    /// Takes the file of the text, and goes on with what it was fetched for.
    pub(super) fn was_fetched(&mut self, fetched: Box<Fetched>) {
        let need = self.needed.take();
        if need == Some(Need::Undo) {
            self.unmend(*fetched);
            return;
        }
        let Some(desk) = &mut self.desk else { return };
        if (desk.item.story, &desk.item.language) != (fetched.story, &fetched.language) {
            return;
        }
        if let (Err(failure), Some(Need::Fix | Need::Note(_) | Need::Line)) = (&fetched.file, need)
        {
            let failure = failure.clone();
            self.tell_failure(&failure);
            return;
        }
        desk.take_file(&self.env, fetched);
        match need {
            Some(Need::Fix) => self.send_fix(None),
            Some(Need::Note(note)) => self.send_fix(Some(note)),
            Some(Need::Line) => self.send_edit(),
            Some(Need::Changes(base)) => self.compare_with(base),
            Some(Need::Undo) | None => {}
        }
    }

    /// Has a change made in the file: the fix of the finding that is looked at, or what a note suggests.
    fn send_fix(&mut self, note: Option<Ulid>) {
        let Some(desk) = &self.desk else { return };
        let edit = match (note, desk.findings.current()) {
            (Some(note), _) => desk.edit_of_note(&self.env, note),
            (None, Some(mark)) => desk.edit(&self.env, mark),
            (None, None) => return,
        };
        let text = desk.fetched.as_ref().map(|fetched| &fetched.file);
        match (edit, text) {
            (Ok(edit), Some(Ok(text))) => {
                let (story, language) = (desk.item.story, desk.item.language.clone());
                let own = self.env.archive.story(story);
                let (slug, file) = (own.slug.clone(), own.file_in(&language).to_owned());
                let made = Made::new(edit.clone(), text);
                let fixing = Fixing {
                    slug,
                    language: language.clone(),
                    made,
                    file,
                    note,
                };
                self.mending = Some(Mending::Fix(Box::new(fixing)));
                self.errands.push_back(Errand::Mend {
                    story,
                    language,
                    edit,
                });
            }
            (Err(message), _) => self.tell_failure(&message),
            (Ok(_), _) => {}
        }
    }

    /// Takes the last fix out of its file as that is now.
    fn unmend(&mut self, fetched: Fetched) {
        let Some(What::Mended(made)) = self.sitting.last().map(|last| &last.what) else {
            return;
        };
        let edit = fetched.file.and_then(|text| {
            let reverse = made.reverse_in(&text);
            reverse.ok_or_else(|| Message::new("desk-file-changed"))
        });
        match edit {
            Ok(edit) => {
                self.mending = Some(Mending::Undo);
                self.errands.push_back(Errand::Mend {
                    story: fetched.story,
                    language: fetched.language,
                    edit,
                });
            }
            Err(failure) => self.pass_over(failure),
        }
    }

    /// What was done last cannot be taken back. This is said once, and the next key goes on with what came before.
    pub(super) fn pass_over(&mut self, failure: Message) {
        self.sitting.pass_over();
        let told = Message::new("desk-passed-over").message("failure", failure);
        self.tell_failure(&told);
    }

    fn send_edit(&mut self) {
        let Some(desk) = &self.desk else { return };
        let line = desk.line();
        let story = self.env.archive.story(desk.item.story);
        let sources = desk.text.sources.iter();
        let texts = sources.map(|source| (source.target.clone(), source.paragraphs.clone()));
        self.before = Some(Before {
            story: story.slug.clone(),
            language: desk.item.language.clone(),
            file: story.file_in(&desk.item.language).to_owned(),
            texts: texts.collect(),
        });
        self.edit_again(line);
    }

    /// The change of a file was made, or not.
    pub(super) fn was_mended(&mut self, outcome: Result<(), Message>) {
        let told = match (self.mending.take(), outcome) {
            (None, _) => return,
            (Some(Mending::Undo), Err(failure)) => return self.pass_over(failure),
            (Some(Mending::Fix(..)), Err(failure)) => return self.tell_failure(&failure),
            (Some(Mending::Undo), Ok(())) => {
                self.took_back();
                Message::new("desk-taken-back")
            }
            (Some(Mending::Fix(fixing)), Ok(())) => {
                let Fixing {
                    slug,
                    language,
                    made,
                    file,
                    note,
                } = *fixing;
                self.sitting
                    .did(&slug, &language, (What::Mended(made), file));
                if let Some(note) = note {
                    return self.settle_applied(&slug, note);
                }
                Message::new("desk-fixed")
            }
        };
        let _ = self.tell(&told);
    }

    /// The editor was closed; what changed is shown.
    pub(super) fn was_edited(&mut self, outcome: Result<Left, Message>) {
        let before = self.before.take();
        if let (Ok(Left::Changed), Some(before)) = (&outcome, &before) {
            let what = (What::Edited, before.file.clone());
            self.sitting.did(&before.story, &before.language, what);
        }
        match (outcome, before) {
            (Err(failure), _) => self.tell_failure(&failure),
            (Ok(_), Some(before)) if self.fault_in(&before.file).is_some() => {
                self.ask_to_repair(before);
            }
            (Ok(_), Some(before)) => {
                let Some(story) = self.env.archive.find(&before.story) else {
                    let _ = self.tell_word("story-is-gone");
                    return;
                };
                if self.desk.is_none() {
                    // It was not in the archive while its file was broken.
                    self.lay_again(story, &before.language);
                }
                self.show_edited(&before);
            }
            (Ok(_), None) => {}
        }
    }
}
