//! Lists of answers, of which one is chosen by its number or with the cursor, in a pop-up: the answers and, above them, the words
//! that are answered.

use super::super::bindings::Scope;
use super::super::document::{Document, Part, PartStyle};
use super::super::env::Env;
use super::super::frame::{Area, PopupFrame};
use super::super::list::List;
use super::super::popup::{Body, PopupState};
use super::super::sheet::Sheet;
use super::super::{App, Effect};
use super::answering::Response;
use super::asking::{Purpose, REASONS};
use super::explaining::Step;
use super::flags::Choice;
use super::remarks::Alike;
use crate::app::key::{Code, Key};
use crate::proof::ulid::Ulid;
use crate::text::Clean;
use crate::text::layout::Direction;
use crate::text::markup::BlockKind;

/// What a list of answers is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Question {
    Reason(Alike),
    Note(Vec<Ulid>),
    Answer(Ulid, Vec<Response>),
    /// What is done about the finding that is looked at.
    Finding(Vec<Step>),
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
    /// What is answered, where its title does not say it.
    above: Option<Sheet>,
}

impl Options {
    fn new((question, rows): (Question, Vec<Clean>)) -> Self {
        let mut list = List::default();
        list.fit(rows.len(), 1);
        Self {
            question,
            rows,
            list,
            above: None,
        }
    }

    /// The same, under the words that are answered.
    fn about(self, env: &Env, words: Vec<Part>) -> Self {
        let width = PopupFrame::columns(env.size.0, env.settings.measure);
        let document = Document::new(words, env.medium(width), Direction::Auto);
        Self {
            above: Some(Sheet::new(document, 1)),
            ..self
        }
    }

    /// What stands above the answers.
    pub fn above(&self) -> Option<&Sheet> {
        self.above.as_ref()
    }

    pub(in crate::app) fn above_mut(&mut self) -> Option<&mut Sheet> {
        self.above.as_mut()
    }

    /// The rows of what stands above the answers, and the blank one under it.
    pub(in crate::app) fn rows_above(&self) -> u16 {
        let rows = |sheet: &Sheet| sheet.page().document().rows().len() + 1;
        let rows = self.above.as_ref().map_or(0, rows);
        u16::try_from(rows).unwrap_or(u16::MAX)
    }

    /// Divides what a pop-up has room for: the answers come first, and what is left stands above them.
    pub(in crate::app) fn divide(&self, frame: PopupFrame) -> PopupFrame {
        let answers = u16::try_from(self.rows.len()).unwrap_or(u16::MAX);
        let above = self
            .rows_above()
            .min(frame.rows.height.saturating_sub(answers));
        PopupFrame {
            text: Area {
                height: above,
                ..frame.text
            },
            rows: Area {
                y: frame.rows.y + above,
                height: frame.rows.height - above,
                ..frame.rows
            },
            ..frame
        }
    }
}

impl PopupState {
    fn options(env: &Env, title: Clean, options: Options) -> Self {
        let mut popup = Self {
            title,
            body: Body::Options(options),
        };
        popup.fit(env);
        popup
    }

    /// The rows that stand above the answers.
    fn rows_above(&self) -> u16 {
        match &self.body {
            Body::Options(options) => options.rows_above(),
            _ => 0,
        }
    }
}

impl App {
    pub(super) fn show_options(
        &mut self,
        title: Clean,
        question: (Question, Vec<Clean>),
    ) -> Effect {
        let popup = PopupState::options(&self.env, title, Options::new(question));
        self.popups.push(popup);
        Effect::Redraw
    }

    /// Asks about words that are shown whole: above the answers or, where these leave no room for them, before them.
    pub(super) fn show_whole(
        &mut self,
        title: Clean,
        words: Vec<Clean>,
        question: (Question, Vec<Clean>),
    ) -> Effect {
        let part = |words| Part::new(PartStyle::Body(BlockKind::Paragraph), words);
        let parts: Vec<Part> = words.into_iter().map(part).collect();
        let options = Options::new(question).about(&self.env, parts.clone());
        let popup = PopupState::options(&self.env, title.clone(), options);
        let is_cut = popup.frame(&self.env).text.height < popup.rows_above();
        self.popups.push(popup);
        if is_cut {
            let whole = PopupState::text(&self.env, title, parts, Direction::Auto);
            self.popups.push(whole);
        }
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
        self.answer(options.question, options.list.cursor())
    }

    /// Does what the answer in a row says.
    fn answer(&mut self, question: Question, row: usize) -> Effect {
        match question {
            Question::Reason(scope) => match REASONS.get(row) {
                Some(&"other") | None => self.ask_at_desk(Purpose::Reason(scope)),
                Some(reason) => self.dismiss(&Clean::new(reason), scope, None),
            },
            Question::Note(ids) => match ids.get(row) {
                Some(note) => self.show_remark(*note),
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
            Question::Answer(note, responses) => match responses.get(row) {
                Some(response) => self.respond(note, *response),
                None => Effect::Redraw,
            },
            Question::Finding(steps) => match steps.get(row) {
                Some(step) => self.take_step(*step),
                None => Effect::Redraw,
            },
        }
    }
}
