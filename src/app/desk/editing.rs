//! The file of the text in its volunteer's editor: at which line it is opened, and what is said once the editor has ended. Of a
//! file that it left so that it cannot be read, what is wrong is said, and the editor offered again.

use super::super::errand::{Errand, Left};
use super::super::{App, Effect};
use super::Desk;
use super::options::Question;
use super::outside::Need;
use super::sitting::What;
use super::text::Stand;
use crate::archive::fault::{Fault, Severity};
use crate::archive::model::Language;
use crate::locale::Message;
use crate::proof::finding::Part;
use crate::proof::fingerprint::Target;
use std::path::{Path, PathBuf};

/// The paragraphs of a text as they were before the editor was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) struct Before {
    /// The slug.
    story: String,
    language: Language,
    /// The file, relative to the archive.
    file: PathBuf,
    texts: Vec<(Target, Vec<String>)>,
}

impl Desk {
    /// The line of the file where the finding that is looked at stands, or the paragraph at the top of the screen.
    fn line(&self) -> usize {
        let current = self.findings.current();
        if let Some(line) = current.and_then(|mark| mark.line) {
            return line;
        }
        let looked_at = current.map(|mark| mark.stretch.part);
        let part = looked_at.unwrap_or_else(|| self.top());
        let below = self.text.stands.iter().skip(part).flatten();
        let mut places = below.filter_map(Stand::place);
        let (part, paragraph) = places.next().unwrap_or((Part::Title, 0));
        let source = self.source.as_ref();
        source.map_or(1, |file| file.line_of(part, paragraph))
    }
}

impl App {
    /// Opens the file with the volunteer's editor.
    pub(super) fn edit_file(&mut self) -> Effect {
        self.fetch_for(Need::Line)
    }

    pub(super) fn send_edit(&mut self) {
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

    /// The editor has ended, well or not; what changed is shown.
    pub(super) fn was_edited(&mut self, left: Left, failure: Option<Message>) {
        let Some(before) = self.before.take() else {
            return;
        };
        if left == Left::Changed {
            let what = (What::Edited, before.file.clone());
            self.sitting.did(&before.story, &before.language, what);
        }
        let is_broken = self.fault_in(&before.file).is_some();
        let rest = if is_broken {
            self.ask_to_repair(before)
        } else if left == Left::Changed || failure.is_none() {
            self.show_what_changed(&before, left)
        } else {
            None
        };
        match (failure, rest) {
            (Some(failure), Some(rest)) => self.tell_failure(
                &Message::new("desk-edit-failed")
                    .message("failure", failure)
                    .message("rest", rest),
            ),
            (Some(failure), None) => {
                // That the archive was read again is no news beside it.
                self.notice = None;
                self.tell_failure(&failure);
            }
            (None, Some(rest)) if is_broken => self.tell_failure(&rest),
            (None, Some(rest)) => _ = self.tell(&rest),
            (None, None) => {}
        }
    }

    /// Shows what the editor changed; answers what is to be told where nothing can be shown.
    fn show_what_changed(&mut self, before: &Before, left: Left) -> Option<Message> {
        let Some(story) = self.env.archive.find(&before.story) else {
            return Some(Message::new("story-is-gone"));
        };
        if self.desk.is_none() {
            // It was not in the archive while its file was broken.
            self.lay_again(story, &before.language);
        }
        self.show_edited(&before.texts, left)
    }

    /// Opens the file that was, or is to be, edited.
    fn edit_again(&mut self, line: usize) {
        if let Some(before) = &self.before {
            let file = before.file.clone();
            self.errands.push_back(Errand::Edit { file, line });
        }
    }

    /// The first error in a file, because of which its text is not in the archive.
    fn fault_in(&self, file: &Path) -> Option<&Fault> {
        let faults = &self.env.archive.faults;
        let is_it = |fault: &&Fault| fault.severity == Severity::Error && fault.path == file;
        faults.iter().find(is_it)
    }

    /// The editor has left a file that cannot be read: answers what is wrong with it, and offers the editor again.
    fn ask_to_repair(&mut self, before: Before) -> Option<Message> {
        let fault = self.fault_in(&before.file)?;
        let line = fault.line.max(1);
        let told = Message::new("desk-broken")
            .outside("line", line.to_string())
            .message("fault", fault.what.clone())
            .message("remedy", fault.remedy.clone());
        self.before = Some(before);
        self.offer_repair(line);
        Some(told)
    }

    /// Opens the editor once more, at the fault that it left.
    pub(super) fn repair(&mut self, line: usize) -> Effect {
        self.edit_again(line);
        Effect::Errand
    }

    /// Asks whether the editor is to be opened again, at the fault in `line`.
    fn offer_repair(&mut self, line: usize) {
        let again = Message::new("desk-repair").outside("line", line.to_string());
        let again = self.env.locale.say(&again);
        let rows = vec![again, self.env.locale.word("desk-repair-later")];
        let title = self.env.locale.word("title-repair");
        let _ = self.show_options(title, (Question::Repair(line), rows));
    }
}
