//! What the desk has done outside: fixes put into the file, the editor, words for the lists, and what they are told from.

use super::super::env::Env;
use super::super::errand::{Errand, Fetched};
use super::super::{App, Effect};
use super::findings::Mark;
use super::{Base, Desk};
use crate::archive::model::{Language, StoryId};
use crate::locale::Message;
use crate::proof::finding::Part;
use crate::proof::fingerprint::Target;
use crate::proof::source::SourceFile;
use crate::proof::splice::Edit;

/// What the file of the text is fetched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum Need {
    /// The fix of the finding that is looked at.
    Fix,
    /// The line for the editor.
    Line,
    /// What changed since a former state.
    Changes(Base),
}

/// A change of a file that waits for its outcome, or can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) struct Mending {
    pub(super) story: StoryId,
    pub(super) language: Language,
    pub(super) edit: Edit,
    pub(super) is_undo: bool,
}

/// The paragraphs of a text as they were before the editor was opened.
#[derive(Clone, Debug)]
pub(in crate::app) struct Before {
    pub(super) texts: Vec<(Target, Vec<String>)>,
}

impl Desk {
    /// The file of the text with the places of its words.
    fn file(&self) -> Result<&SourceFile, Message> {
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
            let read = |text| {
                // A title that alone is translated stands in the file of the original.
                let whole = story.full_translation(&self.item.language);
                if self.item.language == story.language {
                    SourceFile::read(text)
                } else if whole.is_some() {
                    SourceFile::read_translation(text, &story.claims)
                } else {
                    None
                }
            };
            self.source = now.and_then(read);
        }
        self.fetched = Some(fetched);
        if is_new {
            self.inspect(env);
        }
    }

    /// The fix of a finding as a change of the file.
    fn edit(&self, mark: &Mark) -> Result<Edit, Message> {
        let position = &mark.finding.position;
        let suggestion = mark.finding.suggestion.as_deref();
        let suggestion = suggestion.ok_or_else(|| Message::new("desk-no-fix"))?;
        let file = self.file()?;
        let range = position.range.clone();
        let uncertain = || Message::new("desk-fix-uncertain");
        let span = file.span(position.part, position.paragraph, range.clone());
        let edit = Edit::new(file, span.ok_or_else(uncertain)?, suggestion);
        let edit = edit.ok_or_else(uncertain)?;
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
    /// Puts the fix of the finding that is looked at into the file.
    pub(super) fn fix(&mut self) -> Effect {
        let current = self.desk.as_ref().and_then(|desk| desk.findings.current());
        match current {
            None => self.tell_word("desk-no-finding"),
            Some(mark) if mark.finding.suggestion.is_none() => self.tell_word("desk-no-fix"),
            Some(_) => self.fetch_for(Need::Fix),
        }
    }

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
        let Some(desk) = &mut self.desk else { return };
        if (desk.item.story, &desk.item.language) != (fetched.story, &fetched.language) {
            return;
        }
        if let (Err(failure), Some(Need::Fix | Need::Line)) = (&fetched.file, need) {
            let failure = failure.clone();
            let _ = self.tell(&failure);
            return;
        }
        desk.take_file(&self.env, fetched);
        match need {
            Some(Need::Fix) => self.send_fix(),
            Some(Need::Line) => self.send_edit(),
            Some(Need::Changes(base)) => self.compare_with(base),
            None => {}
        }
    }

    fn send_fix(&mut self) {
        let Some(desk) = &self.desk else { return };
        let Some(mark) = desk.findings.current() else {
            return;
        };
        match desk.edit(mark) {
            Ok(edit) => {
                let (story, language) = (desk.item.story, desk.item.language.clone());
                self.mend(Mending {
                    story,
                    language,
                    edit,
                    is_undo: false,
                });
            }
            Err(message) => _ = self.tell(&message),
        }
    }

    /// Has a change made in a file; it is known as what was done last once it is made.
    pub(super) fn mend(&mut self, mending: Mending) {
        self.errands.push_back(Errand::Mend {
            story: mending.story,
            language: mending.language.clone(),
            edit: mending.edit.clone(),
        });
        self.mending = Some(mending);
    }

    fn send_edit(&mut self) {
        let Some(desk) = &self.desk else { return };
        let line = desk.line();
        let sources = desk.text.sources.iter();
        let texts = sources.map(|source| (source.target.clone(), source.paragraphs.clone()));
        self.before = Some(Before {
            texts: texts.collect(),
        });
        self.errands.push_back(Errand::Edit {
            story: desk.item.story,
            language: desk.item.language.clone(),
            line,
        });
    }

    /// The change of a file was made, or not.
    pub(super) fn was_mended(&mut self, outcome: Result<(), Message>) {
        let Some(mending) = self.mending.take() else {
            return;
        };
        let told = match outcome {
            Err(failure) => failure,
            Ok(()) if mending.is_undo => {
                self.sitting.forget_last();
                Message::new("desk-taken-back")
            }
            Ok(()) => {
                let slug = self.env.archive.story(mending.story).slug.clone();
                self.sitting.mended(&slug, &mending.language, mending.edit);
                Message::new("desk-fixed")
            }
        };
        let _ = self.tell(&told);
    }

    /// The editor was closed; what changed is shown.
    pub(super) fn was_edited(&mut self, outcome: Result<(), Message>) {
        let before = self.before.take();
        match (outcome, before) {
            (Err(failure), _) => _ = self.tell(&failure),
            (Ok(()), Some(before)) => self.show_edited(&before),
            (Ok(()), None) => {}
        }
    }

    /// Asks the dictionaries for words like the one that is looked at.
    pub(super) fn suggest(&mut self) -> Effect {
        match self.looked_at_word() {
            Some((word, language)) => {
                self.errands.push_back(Errand::Suggest { word, language });
                Effect::Errand
            }
            None => self.tell_word("desk-no-finding"),
        }
    }

    /// Adds the word that is looked at to the list of words.
    pub(super) fn accept_word(&mut self) -> Effect {
        match self.looked_at_word() {
            Some((word, language)) => {
                self.errands.push_back(Errand::Accept { word, language });
                Effect::Errand
            }
            None => self.tell_word("desk-no-finding"),
        }
    }

    /// The word of the finding that is looked at, if it is one.
    fn looked_at_word(&self) -> Option<(String, Language)> {
        let desk = self.desk.as_ref()?;
        let mark = desk.findings.current()?;
        if mark.line.is_some() {
            return None;
        }
        let word = mark.words(&desk.text);
        let is_word = !word.is_empty() && !word.contains(char::is_whitespace);
        is_word.then(|| (word.to_owned(), desk.item.language.clone()))
    }

    /// A word was added to the list, or not.
    pub(super) fn was_accepted(&mut self, word: String, failure: Option<Message>) {
        if failure.is_none() {
            self.inspect_again();
        }
        let told = failure.unwrap_or_else(|| Message::new("desk-accepted").outside("word", word));
        let _ = self.tell(&told);
    }

    /// The dictionaries have answered. Whoever looks at something else by now is left alone.
    pub(super) fn was_suggested(&mut self, word: &str, words: Vec<String>) {
        let is_wanted = self.looked_at_word().is_some_and(|(now, _)| now == word);
        if !is_wanted || self.prompt.is_some() || !self.popups.is_empty() {
            return;
        }
        if words.is_empty() {
            let none = Message::new("desk-no-suggestion").outside("word", word);
            let _ = self.tell(&none);
            return;
        }
        let _ = self.offer_words(words);
    }
}
