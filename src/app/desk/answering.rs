//! Notes that others, or oneself, left on a text: shown whole with what was replied, and answered. A suggestion can be put into
//! the file.

use super::super::env::Env;
use super::super::{App, Effect};
use super::Desk;
use super::asking::{Purpose, answer_name};
use super::notes::{Placed, Where};
use super::options::Question;
use super::outside::Need;
use super::saying::After;
use crate::locale::{Locale, Message};
use crate::proof::finding::named;
use crate::proof::patch::place_in_file;
use crate::proof::record::{Answer, Record, Reply};
use crate::proof::splice::{Edit, SpliceError};
use crate::proof::ulid::Ulid;
use crate::text::Clean;

/// What can be answered to a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Response {
    Say(Answer),
    /// Puts its suggestion into the file, and says that it is mended.
    Apply,
}

impl Response {
    /// What can be answered to `placed`: nothing is applied whose place is not sure.
    fn all(placed: &Placed, is_mine: bool) -> Vec<Self> {
        let is_here = matches!(placed.at, Where::Here(_)) && !placed.open.is_empty();
        let can_apply = is_here && placed.note.suggestion.is_some();
        let mut all: Vec<Self> = can_apply.then_some(Self::Apply).into_iter().collect();
        let answers: &[Answer] = if placed.open.is_empty() {
            &[Answer::Reopen, Answer::Comment]
        } else {
            &[Answer::Fixed, Answer::Wontfix, Answer::Comment]
        };
        let withdrawn = is_mine.then_some(Answer::Withdraw);
        all.extend(answers.iter().copied().chain(withdrawn).map(Self::Say));
        all
    }

    fn words(self, locale: &Locale) -> Clean {
        match self {
            Self::Say(answer) => locale.word(&answer_name(answer)),
            Self::Apply => locale.word("desk-answer-apply"),
        }
    }
}

impl Placed {
    /// All of it: how it stands and what it says, what it suggests, the words that it is about, every reply.
    fn whole(&self, locale: &Locale) -> Vec<Clean> {
        let mut whole = vec![locale.say(&self.heading())];
        if !self.note.text.is_empty() {
            whole.push(self.note.text.clone());
        }
        whole.extend(self.suggested().map(|words| locale.say(&words)));
        let about = named(&self.note.anchor.quote);
        whole.push(locale.say(&Message::new("desk-note-quote").outside("quote", about)));
        let replies = self.replies.iter();
        whole.extend(replies.map(|reply| locale.say(&reply.told())));
        whole
    }

    /// What its suggestion would have.
    fn suggested(&self) -> Option<Message> {
        let words = self.note.suggestion.as_deref()?;
        Some(if words.is_empty() {
            Message::new("desk-note-omits")
        } else {
            Message::new("desk-instead").outside("words", named(words))
        })
    }
}

impl Desk {
    /// The suggestion of a note as a change of the file.
    pub(super) fn edit_of_note(&self, env: &Env, id: Ulid) -> Result<Edit, Message> {
        let unsure = || SpliceError::Unsure.message(self.path(env));
        let placed = self.notes.iter().find(|own| own.id == id);
        let placed = placed.ok_or_else(unsure)?;
        let (Where::Here(stretch), Some(suggestion)) = (&placed.at, &placed.note.suggestion) else {
            return Err(unsure());
        };
        let file = self.file()?;
        let story = env.archive.story(self.item.story);
        let (_, spot) = self.text.spot(stretch).ok_or_else(unsure)?;
        let place = place_in_file(story, &placed.note.target, &spot).ok_or_else(unsure)?;
        let edit = Edit::of_words(file, &place, suggestion);
        let edit = edit.map_err(|error| error.message(self.path(env)))?;
        // Somebody else may have edited the file since it was read.
        let shown = self.text.parts[stretch.part]
            .text
            .get(stretch.range.clone());
        let shown = shown.unwrap_or_default();
        file.shows(&place, shown)
            .then_some(edit)
            .ok_or_else(|| Message::new("desk-file-changed"))
    }
}

impl App {
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

    /// Shows a note whole, and asks what is to become of it.
    pub(super) fn show_remark(&mut self, note: Ulid) -> Effect {
        let Some(desk) = &self.desk else {
            return Effect::Redraw;
        };
        let Some(placed) = desk.notes.iter().find(|own| own.id == note).cloned() else {
            return Effect::Redraw;
        };
        if let Some(stretch) = placed.stretch() {
            let stretch = stretch.clone();
            let _ = self.turn(|desk| desk.reveal(&stretch));
        }
        let is_mine = Some(&placed.by) == self.env.seat.handle();
        let responses = Response::all(&placed, is_mine);
        let locale = &self.env.locale;
        let rows = responses.iter().map(|own| own.words(locale)).collect();
        let (title, whole) = (locale.word("title-note"), placed.whole(locale));
        self.show_whole(title, whole, (Question::Answer(note, responses), rows))
    }

    /// Does what was answered to a note.
    pub(super) fn respond(&mut self, note: Ulid, response: Response) -> Effect {
        match response {
            Response::Say(answer) => self.ask_at_desk(Purpose::Reply(note, answer)),
            Response::Apply => self.fetch_for(Need::Note(note)),
        }
    }

    /// Says that a note is mended, whose suggestion was put into the file.
    pub(super) fn settle_applied(&mut self, slug: &str, note: Ulid) {
        let Some(story) = self.env.archive.find(slug) else {
            return;
        };
        let points = self.env.progress.ledger(story).open_points(note);
        let reply = |on| {
            Record::Reply(Reply {
                on,
                answer: Answer::Fixed,
                text: Clean::default(),
            })
        };
        let records = points.into_iter().map(reply).collect();
        let _ = self.say(records, After::Stay(Message::new("desk-applied"), None));
    }
}
