//! What the desk asks for: the lines that are typed, and lists of answers that lead to them.

use super::super::line::Line;
use super::super::{App, Effect, Prompt};
use super::Desk;
use super::going::Wanted;
use super::options::Question;
use super::remarks::Alike;
use crate::app::errand::Errand;
use crate::archive::fault::Severity;
use crate::proof::names::Handle;
use crate::proof::record::{Answer, Flag, NoteKind};
use crate::proof::ulid::Ulid;
use crate::text::Clean;

/// Why findings are dismissed, in the words that stand in review files; the last one asks for words.
pub const REASONS: [&str; 5] = ["name", "quotation", "dialect", "poem", "other"];

/// Bytes that a line typed at the desk has room for: a few long paragraphs, and well below what a review file takes at once.
const ROOM: usize = 16 * 1024;

/// What a line is typed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The handle of a volunteer who has none yet, and what is opened then.
    Handle(Wanted),
    Note,
    /// What should stand in place of the words of a note.
    Suggestion,
    Problem,
    /// Why a text is right whatever speaks against it.
    Force,
    Reason(Alike),
    Reply(Ulid, Answer),
    /// Why the story is flagged.
    Flag(Flag),
    /// Why its flag is lifted.
    Lift(Ulid),
}

/// A line that is being typed at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub purpose: Purpose,
    pub line: Line,
}

impl Asked {
    /// What was typed.
    pub fn words(&self) -> Clean {
        Clean::new(self.line.text().trim())
    }

    /// What stands before the line: `desk-ask-…`.
    pub fn label(&self) -> &'static str {
        match self.purpose {
            Purpose::Handle(_) => "desk-ask-handle",
            Purpose::Note => "desk-ask-note",
            Purpose::Suggestion => "desk-ask-suggestion",
            Purpose::Problem => "desk-ask-problem",
            Purpose::Force => "desk-ask-force",
            Purpose::Reason(_) => "desk-ask-reason",
            Purpose::Reply(..) => "desk-ask-reply",
            Purpose::Flag(_) => "desk-ask-flag",
            Purpose::Lift(_) => "desk-ask-lift",
        }
    }
}

impl App {
    /// What is typed at the desk.
    pub fn asked(&self) -> Option<&Asked> {
        self.asked.as_ref()
    }

    /// Whether something was typed at the desk that is written down nowhere yet.
    pub(in crate::app) fn has_typed_words(&self) -> bool {
        let typed = self.asked.as_ref().filter(|_| self.prompt.is_some());
        let suggests = self.desk.as_ref().is_some_and(Desk::suggests);
        suggests || typed.is_some_and(|asked| !asked.line.is_empty())
    }

    pub(super) fn ask_at_desk(&mut self, purpose: Purpose) -> Effect {
        let mut line = Line::with_room(ROOM);
        if let (Purpose::Suggestion, Some(desk)) = (&purpose, &self.desk)
            && let Some(pointed) = &desk.pointed
        {
            // What is suggested is mostly what stands there, with a letter changed.
            let now = &desk.text.parts[pointed.stretch.part].text;
            let now = now.get(pointed.stretch.range.clone()).unwrap_or_default();
            let begun = pointed.suggestion.as_deref().unwrap_or(now);
            if !line.has_room_for(begun) {
                return self.tell_word("desk-too-long");
            }
            line.insert(begun);
        }
        self.asked = Some(Asked { purpose, line });
        self.ask(Prompt::Desk)
    }

    /// Takes the line that was typed at the desk.
    pub(in crate::app) fn answered(&mut self) -> Effect {
        let Some(asked) = self.asked.take() else {
            return Effect::Redraw;
        };
        let words = asked.words();
        let is_needed = !matches!(asked.purpose, Purpose::Suggestion | Purpose::Reply(..));
        let has_suggestion = self.desk.as_ref().is_some_and(Desk::suggests);
        if words.is_empty() && is_needed && !(asked.purpose == Purpose::Note && has_suggestion) {
            return self.ask_again(asked, "desk-words-needed");
        }
        if self.is_hidden(&words) {
            return self.ask_again(asked, "desk-withheld");
        }
        match asked.purpose.clone() {
            Purpose::Handle(wanted) => self.take_handle(asked, wanted),
            Purpose::Note => self.write_note(asked),
            Purpose::Problem => self.write_problem(asked),
            Purpose::Force => self.judge_right(Some(asked)),
            Purpose::Reason(scope) => self.dismiss(&words, scope, Some(asked)),
            Purpose::Reply(note, answer) => self.reply((note, answer), asked),
            Purpose::Flag(flag) => self.set_flag(flag, asked),
            Purpose::Lift(flag) => self.lift_flag(flag, asked),
            Purpose::Suggestion => {
                let is_another = self
                    .desk
                    .as_mut()
                    .is_none_or(|desk| desk.take_suggestion(asked.line.text()));
                if is_another {
                    return Effect::Redraw;
                }
                self.tell_word("desk-suggestion-same")
            }
        }
    }

    /// The line is not wanted any more.
    pub(in crate::app) fn cancel_asked(&mut self) {
        let purpose = self.asked.take().map(|asked| asked.purpose);
        if purpose == Some(Purpose::Problem)
            && let Some(desk) = &mut self.desk
        {
            desk.pointed = None;
        }
    }

    fn take_handle(&mut self, asked: Asked, wanted: Wanted) -> Effect {
        let Some(handle) = Handle::parse(&asked.words()) else {
            return self.ask_again(asked, "desk-handle-wrong");
        };
        self.wanted = Some(wanted);
        self.errands.push_back(Errand::Sign { handle });
        Effect::Errand
    }

    /// Asks why the finding is right as it stands.
    pub(super) fn ask_reason(&mut self, scope: Alike) -> Effect {
        let current = self.desk.as_ref().and_then(|desk| desk.findings.current());
        match current.map(|mark| mark.finding.severity) {
            None => return self.tell_word("desk-no-finding"),
            Some(Severity::Error) => return self.tell_word("desk-error-stays"),
            Some(Severity::Warning | Severity::Hint) => {}
        }
        let word = |reason: &&str| self.env.locale.word(&reason_name(reason));
        let rows = REASONS.iter().map(word).collect();
        let title = self.env.locale.word("title-dismiss");
        self.show_options(title, (Question::Reason(scope), rows))
    }

    /// Lists words that may be meant.
    pub(super) fn offer_words(&mut self, words: Vec<String>) -> Effect {
        let rows = words.iter().map(|word| Clean::new(word)).collect();
        let title = self.env.locale.word("title-words");
        self.show_options(title, (Question::Word(words), rows))
    }

    /// Begins a note that suggests a word for the one that is looked at.
    pub(super) fn note_with(&mut self, word: &str) -> Effect {
        let _ = self.points(NoteKind::Typo);
        let pointed = self.desk.as_mut().and_then(|desk| desk.pointed.as_mut());
        if let Some(pointed) = pointed {
            pointed.suggestion = Some(word.to_owned());
        }
        self.ask_at_desk(Purpose::Note)
    }
}

/// `desk-reason-WORD`.
pub fn reason_name(reason: &str) -> String {
    format!("desk-reason-{reason}")
}

/// `desk-answer-WORD`.
pub fn answer_name(answer: Answer) -> String {
    format!("desk-answer-{}", answer.word())
}
