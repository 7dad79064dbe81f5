//! What the desk has done outside: the file of the text is fetched, fixes are put into it and taken out again. What became of
//! it in an editor is `editing`'s.

use super::super::env::Env;
use super::super::errand::{Errand, Fetched};
use super::super::{App, Effect};
use super::findings::Mark;
use super::sitting::What;
use super::text::Stand;
use super::{Base, Desk};
use crate::archive::fault::Fault;
use crate::archive::model::Language;
use crate::locale::Message;
use crate::proof::finding::Part;
use crate::proof::source::SourceFile;
use crate::proof::splice::{Edit, Made};
use crate::proof::ulid::Ulid;
use std::path::{Path, PathBuf};

/// What `rawi check` calls review files that are damaged, or that a newer version wrote.
const UNREAD: [&str; 2] = ["R001", "R002"];

/// What the file of the text is fetched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The checks of what only the file has.
    Checks,
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

/// What a change of a file is. The archive is read again before its outcome comes, so nothing of it may be a story's number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mending {
    Fix(Box<Fixing>),
    /// The last fix is taken out.
    Undo,
}

/// A fix that is on its way into the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixing {
    slug: String,
    language: Language,
    made: Made,
    /// Relative to the archive.
    file: PathBuf,
    /// The note that suggested it, if one did.
    note: Option<Ulid>,
}

impl Desk {
    /// The file of the text with the places of its words.
    pub(super) fn file(&self) -> Result<&SourceFile, Message> {
        let fetched = self.fetched.as_ref().map(|fetched| &fetched.file);
        match fetched {
            Some(Ok(_)) => {}
            Some(Err(message)) => return Err(message.clone()),
            None => return Err(Message::new("desk-not-here")),
        }
        let text = fetched.and_then(|file| file.as_deref().ok());
        let source = self.source.as_ref().filter(|own| Some(own.text()) == text);
        source.ok_or_else(|| Message::new("desk-file-changed"))
    }

    /// Takes the file of the text, which may have been edited since; what only the file has is checked with it. What was found
    /// in a file stays found where that cannot be read any more.
    fn take_file(&mut self, env: &Env, fetched: Box<Fetched>) {
        let former = self.source.as_ref().map(SourceFile::text);
        let now = fetched.file.as_deref().ok();
        let story = env.archive.story(self.item.story);
        let new = now.filter(|now| former != Some(*now));
        let read = new.and_then(|text| SourceFile::of_text(text, story, &self.item.language));
        self.fetched = Some(fetched);
        if read.is_some() {
            self.source = read;
            self.inspect(env);
            self.reveal_file(env);
        }
    }

    /// Why the checks do not know the file as it is: it cannot be read, or has another text by now. Nothing where they do, and
    /// while it has not been fetched.
    pub(super) fn unchecked(&self) -> Option<Message> {
        self.fetched.as_ref()?;
        let failure = match self.file() {
            Ok(file) if self.is_text_of(file) => return None,
            Ok(_) => Message::new("desk-file-changed"),
            Err(failure) => failure,
        };
        Some(Message::new("desk-file-unchecked").message("failure", failure))
    }

    /// Whether the text that lies here is the one in `file`.
    fn is_text_of(&self, file: &SourceFile) -> bool {
        let mut paragraphs = 0;
        for (part, stand) in self.text.parts.iter().zip(&self.text.stands) {
            let Some((kind, paragraph)) = stand.as_ref().and_then(Stand::place) else {
                continue;
            };
            if file.words(kind, paragraph) != Some(&part.text) {
                return false;
            }
            paragraphs += usize::from(kind == Part::Text);
        }
        file.words(Part::Text, paragraphs).is_none()
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
        file.shows(&place, shown)
            .then_some(edit)
            .ok_or_else(|| Message::new("desk-file-changed"))
    }
}

impl App {
    /// Has the file of the text read anew, because somebody may have edited it, and goes on with it.
    pub(super) fn fetch_for(&mut self, need: Need) -> Effect {
        let Some(item) = self.desk.as_ref().map(Desk::item) else {
            return Effect::Idle;
        };
        let (story, language) = (item.story, item.language.clone());
        self.errands.push_back(Errand::Fetch {
            story,
            language,
            need,
        });
        Effect::Errand
    }

    /// Takes the file of the text, and goes on with what it was fetched for.
    pub(super) fn was_fetched(&mut self, fetched: Box<Fetched>) {
        let need = fetched.need;
        if need == Need::Undo {
            self.unmend(*fetched);
            return;
        }
        let Some(desk) = &mut self.desk else { return };
        if (desk.item.story, &desk.item.language) != (fetched.story, &fetched.language) {
            return;
        }
        let failure = fetched.file.as_ref().err().cloned();
        desk.take_file(&self.env, fetched);
        match (need, failure) {
            (Need::Fix | Need::Note(_) | Need::Line, Some(failure)) => self.tell_failure(&failure),
            (Need::Fix, None) => self.send_fix(None),
            (Need::Note(note), None) => self.send_fix(Some(note)),
            (Need::Line, None) => self.send_edit(),
            (Need::Changes(base), _) => self.compare_with(base),
            (Need::Checks, _) => self.tell_of_files(),
            (Need::Undo, _) => {}
        }
    }

    /// Says what speaks against the files of a text that has come to the desk; of those of its volunteers, once.
    fn tell_of_files(&mut self) {
        let Some(desk) = &self.desk else { return };
        if let Some(unchecked) = desk.unchecked() {
            self.tell_failure(&unchecked);
            return;
        }
        let slug = &self.env.archive.story(desk.item.story).slug;
        let is_of_story = |fault: &&Fault| {
            let folder = fault.path.parent().and_then(Path::file_name);
            UNREAD.contains(&fault.code) && folder.is_some_and(|name| name == slug.as_str())
        };
        let fault = self.env.archive.faults.iter().find(is_of_story);
        if let Some(fault) = fault
            && self.sitting.has_to_tell_of(slug)
        {
            let told = Message::new("desk-review-unread")
                .message("what", fault.what.clone())
                .outside("path", fault.path.to_string_lossy().into_owned());
            self.tell_failure(&told);
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
                self.errands.push_back(Errand::Mend {
                    story,
                    language,
                    edit,
                    mending: Mending::Fix(Box::new(fixing)),
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
                self.errands.push_back(Errand::Mend {
                    story: fetched.story,
                    language: fetched.language,
                    edit,
                    mending: Mending::Undo,
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

    /// The change of a file was made, or not.
    pub(super) fn was_mended(&mut self, mending: Mending, outcome: Result<(), Message>) {
        let told = match (mending, outcome) {
            (Mending::Undo, Err(failure)) => return self.pass_over(failure),
            (Mending::Fix(..), Err(failure)) => {
                // That the archive was read again is no news beside it.
                self.notice = None;
                return self.tell_failure(&failure);
            }
            (Mending::Undo, Ok(())) => {
                self.took_back();
                Message::new("desk-taken-back")
            }
            (Mending::Fix(fixing), Ok(())) => {
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
}
