//! What the desk asks for: a line that is typed, or one of a few answers that are chosen by their numbers.

use super::super::bindings::Scope;
use super::super::env::Env;
use super::super::line::Line;
use super::super::list::List;
use super::super::popup::{Body, PopupState};
use super::super::{App, Effect, Prompt};
use super::Desk;
use super::flags::Choice;
use super::going::Wanted;
use super::notes::Placed;
use super::remarks::Alike;
use crate::app::errand::Errand;
use crate::app::key::{Code, Key};
use crate::proof::names::Handle;
use crate::proof::record::{Answer, Flag, NoteKind};
use crate::proof::ulid::Ulid;
use crate::text::Clean;

/// Why findings are dismissed, in the words that stand in review files; the last one asks for words.
pub const REASONS: [&str; 5] = ["name", "quotation", "dialect", "poem", "other"];

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

/// What a list of answers is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Question {
    Reason(Alike),
    Note(Vec<Ulid>),
    Answer(Ulid, Vec<Answer>),
    Word(Vec<String>),
    Flag(Vec<Choice>),
    /// Whether the file is opened again, at this line.
    Repair(usize),
}

/// A list of answers, of which one is chosen.
#[derive(Clone, Debug)]
pub struct Options {
    question: Question,
    pub rows: Vec<Clean>,
    pub list: List,
}

impl PopupState {
    fn options(env: &Env, title: Clean, (question, rows): (Question, Vec<Clean>)) -> Self {
        let mut list = List::default();
        list.fit(rows.len(), 1);
        let mut popup = Self {
            title,
            body: Body::Options(Options {
                question,
                rows,
                list,
            }),
        };
        popup.fit(env);
        popup
    }
}

impl App {
    /// What is typed at the desk.
    pub fn asked(&self) -> Option<&Asked> {
        self.asked.as_ref()
    }

    pub(super) fn ask_at_desk(&mut self, purpose: Purpose) -> Effect {
        let mut line = Line::default();
        if let (Purpose::Suggestion, Some(desk)) = (&purpose, &self.desk)
            && let Some(pointed) = &desk.pointed
        {
            // What is suggested is mostly what stands there, with a letter changed.
            let now = &desk.text.parts[pointed.stretch.part].text;
            let now = now.get(pointed.stretch.range.clone()).unwrap_or_default();
            line.insert(pointed.suggestion.as_deref().unwrap_or(now));
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
            self.asked = Some(asked);
            let _ = self.ask(Prompt::Desk);
            return self.tell_word("desk-words-needed");
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
            self.asked = Some(asked);
            let _ = self.ask(Prompt::Desk);
            return self.tell_word("desk-handle-wrong");
        };
        self.wanted = Some(wanted);
        self.errands.push_back(Errand::Sign { handle });
        Effect::Errand
    }

    /// Asks why the finding is right as it stands.
    pub(super) fn ask_reason(&mut self, scope: Alike) -> Effect {
        let has_finding = self
            .desk
            .as_ref()
            .is_some_and(|desk| desk.findings.current().is_some());
        if !has_finding {
            return self.tell_word("desk-no-finding");
        }
        let word = |reason: &&str| self.env.locale.word(&reason_name(reason));
        let rows = REASONS.iter().map(word).collect();
        let title = self.env.locale.word("title-dismiss");
        self.show_options(title, (Question::Reason(scope), rows))
    }

    /// Lists the notes on the text.
    pub(super) fn list_notes(&mut self) -> Effect {
        let Some(desk) = &self.desk else {
            return Effect::Idle;
        };
        if desk.notes.is_empty() {
            return self.tell_word("desk-no-notes");
        }
        let ids = desk.notes.iter().map(|note| note.id).collect();
        let rows = desk.notes.iter().map(|note| note.row(&self.env.locale));
        let rows = rows.collect();
        let title = self.env.locale.word("title-notes");
        self.show_options(title, (Question::Note(ids), rows))
    }

    /// Lists words that may be meant.
    pub(super) fn offer_words(&mut self, words: Vec<String>) -> Effect {
        let rows = words.iter().map(|word| Clean::new(word)).collect();
        let title = self.env.locale.word("title-words");
        self.show_options(title, (Question::Word(words), rows))
    }

    /// Begins a note that suggests a word for the one that is looked at.
    fn note_with(&mut self, word: &str) -> Effect {
        let Some(desk) = &mut self.desk else {
            return Effect::Redraw;
        };
        desk.point(NoteKind::Typo);
        if let Some(pointed) = &mut desk.pointed {
            pointed.suggestion = Some(word.to_owned());
        }
        self.ask_at_desk(Purpose::Note)
    }

    pub(super) fn show_options(
        &mut self,
        title: Clean,
        question: (Question, Vec<Clean>),
    ) -> Effect {
        let popup = PopupState::options(&self.env, title, question);
        self.popups.push(popup);
        Effect::Redraw
    }

    /// A digit chooses the row of a list of answers, if one is open.
    pub(in crate::app) fn picks(&mut self, key: Key) -> Option<Effect> {
        let digit = match key {
            Key {
                code: Code::Char(c),
                ctrl: false,
                alt: false,
            } => c.to_digit(10)?,
            _ => return None,
        };
        if self.scope() != Scope::Popup {
            return None;
        }
        let Body::Options(options) = &mut self.popups.last_mut()?.body else {
            return None;
        };
        let row = (digit as usize).checked_sub(1)?;
        if row >= options.rows.len() {
            return Some(Effect::Idle);
        }
        options.list.select(row);
        Some(self.choose_option())
    }

    /// Takes the answer under the cursor.
    pub(in crate::app) fn choose_option(&mut self) -> Effect {
        let Some(PopupState {
            body: Body::Options(options),
            ..
        }) = self.popups.pop()
        else {
            return Effect::Idle;
        };
        let row = options.list.cursor();
        match options.question {
            Question::Reason(scope) => match REASONS.get(row) {
                Some(&"other") | None => self.ask_at_desk(Purpose::Reason(scope)),
                Some(reason) => self.dismiss(&Clean::new(reason), scope, None),
            },
            Question::Note(ids) => match ids.get(row) {
                Some(note) => self.ask_answer(*note),
                None => Effect::Redraw,
            },
            Question::Word(words) => match words.get(row) {
                Some(word) => self.note_with(word),
                None => Effect::Redraw,
            },
            Question::Flag(choices) => match choices.into_iter().nth(row) {
                Some(choice) => self.choose_flag(choice),
                None => Effect::Redraw,
            },
            Question::Repair(line) if row == 0 => self.repair(line),
            Question::Repair(_) => Effect::Redraw,
            Question::Answer(note, answers) => match answers.get(row) {
                Some(answer) => self.ask_at_desk(Purpose::Reply(note, *answer)),
                None => Effect::Redraw,
            },
        }
    }

    /// Shows the words of a note, and asks what is to become of it.
    fn ask_answer(&mut self, note: Ulid) -> Effect {
        let Some(desk) = &mut self.desk else {
            return Effect::Redraw;
        };
        let Some(placed) = desk.notes.iter().find(|own| own.id == note).cloned() else {
            return Effect::Redraw;
        };
        if let Some(stretch) = placed.stretch() {
            let stretch = stretch.clone();
            desk.reveal(&stretch);
        }
        let is_mine = Some(&placed.by) == self.env.seat.handle();
        let answers = answers(&placed, is_mine);
        let word = |answer: &Answer| self.env.locale.word(&answer_name(*answer));
        let rows = answers.iter().map(word).collect();
        let title = placed.row(&self.env.locale);
        self.show_options(title, (Question::Answer(note, answers), rows))
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

/// What can be answered to a note.
fn answers(placed: &Placed, is_mine: bool) -> Vec<Answer> {
    let mut answers = if placed.open.is_empty() {
        vec![Answer::Reopen, Answer::Comment]
    } else {
        vec![Answer::Fixed, Answer::Wontfix, Answer::Comment]
    };
    if is_mine {
        answers.push(Answer::Withdraw);
    }
    answers
}
