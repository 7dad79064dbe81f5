//! The notes on the text at the desk: where each stands now, what was answered, and those whose words are gone.

use super::super::env::Env;
use super::asking::answer_name;
use super::text::{DeskText, Stretch};
use crate::archive::model::StoryId;
use crate::locale::{Locale, Message};
use crate::proof::anchor::{Anchor, Page, Sighting};
use crate::proof::finding::shown;
use crate::proof::names::Handle;
use crate::proof::record::{Answer, Note, NoteKind, Record, Reply, Signed, Word};
use crate::proof::standing::Ledger;
use crate::proof::ulid::Ulid;
use crate::text::Clean;

/// Where the words of a note are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    Here(Stretch),
    /// Perhaps here.
    Moved(Stretch),
    Lost,
}

/// A note on the text.
#[derive(Clone, Debug)]
pub struct Placed {
    pub id: Ulid,
    pub by: Handle,
    pub note: Note,
    pub at: Where,
    /// What of it is still open: itself, or replies that opened it again.
    pub open: Vec<Ulid>,
    /// What was said on it, in the order of ids.
    pub replies: Vec<Told>,
}

/// A reply to a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub by: Handle,
    pub answer: Answer,
    pub text: Clean,
}

impl Told {
    /// Who replied what.
    pub(super) fn told(&self) -> Message {
        let name = if self.text.is_empty() {
            "desk-note-answer"
        } else {
            "desk-note-reply"
        };
        let told = Message::new(name)
            .inside("by", self.by.as_str())
            .message("answer", Message::new(answer_name(self.answer)));
        if self.text.is_empty() {
            return told;
        }
        told.outside("text", self.text.as_str())
    }
}

/// The notes of a text, open ones first, in the order of the text, the lost ones last.
pub fn of_text(env: &Env, story: StoryId, text: &DeskText) -> Vec<Placed> {
    let ledger = env.progress.ledger(story);
    let mut notes = Vec::new();
    for (number, source) in text.sources.iter().enumerate() {
        let own = ledger
            .records()
            .filter_map(|signed| match &signed.entry.record {
                Record::Note(note) if note.target == source.target => Some((signed, note)),
                _ => None,
            });
        let own: Vec<(&Signed, &Note)> = own.collect();
        if own.is_empty() {
            continue;
        }
        let page = Page::new(&source.anchored());
        notes.extend(own.into_iter().map(|(signed, note)| Placed {
            id: signed.entry.id,
            by: signed.by.handle.clone(),
            note: note.clone(),
            at: place(text, number, &page, note),
            open: ledger.open_points(signed.entry.id),
            replies: replies(&ledger, signed.entry.id),
        }));
    }
    notes.sort_by_key(|note| (note.open.is_empty(), note.order(), note.id));
    notes
}

fn place(text: &DeskText, source: usize, page: &Page<'_>, note: &Note) -> Where {
    let anchor = Anchor {
        quote: note.anchor.quote.clone(),
        prefix: note.anchor.prefix.clone(),
        suffix: note.anchor.suffix.clone(),
        paragraph: note.paragraph as usize,
        hash: note
            .paragraph_mark
            .map(|mark| mark.to_string())
            .unwrap_or_default(),
    };
    let sighting = anchor.find(page);
    let stretch = sighting.spot().and_then(|spot| text.shown(source, spot));
    match (sighting, stretch) {
        (Sighting::Found(..), Some(stretch)) => Where::Here(stretch),
        (Sighting::Moved(..), Some(stretch)) => Where::Moved(stretch),
        _ => Where::Lost,
    }
}

fn replies(ledger: &Ledger<'_>, note: Ulid) -> Vec<Told> {
    let told = |(signed, reply): (&Signed, &Reply)| Told {
        by: signed.by.handle.clone(),
        answer: reply.answer,
        text: reply.text.clone(),
    };
    let mut replies: Vec<(Ulid, Told)> = ledger
        .replies_to(note)
        .map(|own| (own.0.entry.id, told(own)))
        .collect();
    replies.sort_by_key(|(id, _)| *id);
    replies.into_iter().map(|(_, told)| told).collect()
}

impl Placed {
    pub fn stretch(&self) -> Option<&Stretch> {
        match &self.at {
            Where::Here(stretch) | Where::Moved(stretch) => Some(stretch),
            Where::Lost => None,
        }
    }

    fn order(&self) -> (bool, Option<(usize, usize, usize)>) {
        let stretch = self.stretch();
        (stretch.is_none(), stretch.map(Stretch::order))
    }

    /// How it stands, what it is about, and whose it is.
    pub(super) fn heading(&self) -> Message {
        let state = match (&self.at, self.open.is_empty()) {
            (_, true) => "desk-note-settled",
            (Where::Here(_), false) => "desk-note-open",
            (Where::Moved(_), false) => "desk-note-moved",
            (Where::Lost, false) => "desk-note-lost",
        };
        let heading = Message::new("desk-note-heading")
            .message("state", Message::new(state))
            .inside("by", self.by.as_str());
        match &self.note.kind {
            Word::Known(kind) => heading.message("kind", Message::new(kind_name(*kind))),
            Word::Newer(word) => heading.outside("kind", word.as_str()),
        }
    }

    /// One line of a list. What it says goes before the words that it is about, which stand in the text: a narrow window cuts
    /// the end off.
    pub fn row(&self, locale: &Locale) -> Clean {
        let instead = self.note.suggestion.as_deref();
        let instead =
            instead.map(|text| Message::new("desk-instead").outside("words", shown(text)));
        let said = [
            Some(self.note.text.clone()),
            instead.map(|instead| locale.say(&instead)),
            self.replies.last().map(|reply| locale.say(&reply.told())),
        ];
        let said: Vec<String> = said.iter().flatten().map(Clean::to_string).collect();
        locale.say(
            &Message::new("desk-note-row")
                .message("heading", self.heading())
                .outside("quote", shown(&self.note.anchor.quote))
                .outside("text", said.join("  ")),
        )
    }
}

/// `desk-kind-WORD`.
pub fn kind_name(kind: NoteKind) -> String {
    format!("desk-kind-{}", kind.word())
}

/// The kind after this one, round and round.
pub fn next_kind(kind: NoteKind) -> NoteKind {
    let at = NoteKind::ALL.iter().position(|own| *own == kind);
    NoteKind::ALL[(at.unwrap_or(0) + 1) % NoteKind::ALL.len()]
}
