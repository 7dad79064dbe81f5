//! Flags on the story at the desk: what it needs, or that it is to be hidden until somebody has asked for consent. They are
//! no part of how far a text has come; each is set and lifted with a reason.

use super::super::env::Env;
use super::super::{App, Effect};
use super::asking::{Asked, Purpose};
use super::options::Question;
use super::saying::{After, Typed};
use crate::app::compose::named_language;
use crate::archive::model::{Language, StoryId};
use crate::locale::Message;
use crate::proof::names::Handle;
use crate::proof::record::{Answer, Flag, Flagging, Record, Reply, Withdrawal, Word};
use crate::proof::standing::Ledger;
use crate::proof::ulid::Ulid;
use crate::text::Clean;

/// A flag that is up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flown {
    pub id: Ulid,
    pub by: Handle,
    pub flag: Word<Flag>,
    pub reason: Clean,
}

/// What can be done about flags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    Lift(Flown),
    Set(Flag),
}

/// The flags of a story that are up, in the order in which they were set.
pub fn flags(env: &Env, story: StoryId) -> Vec<Flown> {
    if env.progress.found(story).is_none() {
        return Vec::new();
    }
    let ledger = env.progress.ledger(story);
    let flown = ledger.flags().map(|(signed, flag)| Flown {
        id: signed.entry.id,
        by: signed.by.handle.clone(),
        flag: flag.clone(),
        reason: match &signed.entry.record {
            Record::Flagging(flagging) => flagging.text.clone(),
            _ => Clean::default(),
        },
    });
    flown.collect()
}

/// What a flag says.
pub fn flag_message(flag: &Word<Flag>) -> Message {
    match flag {
        Word::Known(Flag::ConsentHold) => Message::new("desk-flag-consent-hold"),
        Word::Known(Flag::NeedsSource) => Message::new("desk-flag-needs-source"),
        Word::Known(Flag::NeedsFactCheck) => Message::new("desk-flag-needs-fact-check"),
        Word::Known(Flag::NeedsReader(language)) => {
            let flag = Message::new("desk-flag-needs-reader");
            match named_language(language.as_str()) {
                Some(name) => flag.message("language", name),
                None => flag.inside("language", language.as_str()),
            }
        }
        Word::Newer(word) => Message::new("desk-flag-newer").outside("flag", word.as_str()),
    }
}

impl Choice {
    fn message(&self) -> Message {
        match self {
            Self::Lift(flown) => Message::new("desk-flag-lift")
                .message("flag", flag_message(&flown.flag))
                .inside("by", flown.by.as_str())
                .outside("reason", flown.reason.as_str()),
            Self::Set(flag) => {
                let flag = flag_message(&Word::Known(flag.clone()));
                Message::new("desk-flag-set").message("flag", flag)
            }
        }
    }
}

/// What can be done: first lifting what is up, then setting what is not.
fn choices(flown: Vec<Flown>, language: &Language) -> Vec<Choice> {
    let all = [
        Flag::ConsentHold,
        Flag::NeedsSource,
        Flag::NeedsFactCheck,
        Flag::NeedsReader(language.clone()),
    ];
    let is_up = |flag: &Flag| {
        flown
            .iter()
            .any(|own| own.flag == Word::Known(flag.clone()))
    };
    let set: Vec<Choice> = all
        .into_iter()
        .filter(|flag| !is_up(flag))
        .map(Choice::Set)
        .collect();
    flown.into_iter().map(Choice::Lift).chain(set).collect()
}

impl App {
    /// Lists the flags of the story: those that are up, and those that can be set.
    pub(super) fn ask_flag(&mut self) -> Effect {
        let Some(desk) = &self.desk else {
            return Effect::Idle;
        };
        let item = desk.item();
        let choices = choices(flags(&self.env, item.story), &item.language);
        let rows = choices
            .iter()
            .map(|own| self.env.locale.say(&own.message()));
        let rows = rows.collect();
        let title = self.env.locale.word("title-flags");
        self.show_options(title, (Question::Flag(choices), rows))
    }

    /// Asks why, unless this volunteer may not do it.
    pub(super) fn choose_flag(&mut self, choice: Choice) -> Effect {
        match choice {
            Choice::Set(flag) => self.ask_at_desk(Purpose::Flag(flag)),
            Choice::Lift(flown) if self.may_lift(&flown) => {
                self.ask_at_desk(Purpose::Lift(flown.id))
            }
            Choice::Lift(_) if self.said_here().is_some_and(|said| said.has_shared_ids()) => {
                self.tell_word("desk-hold-unclear")
            }
            Choice::Lift(_) => self.tell_word("desk-hold-not-yours"),
        }
    }

    /// A hold is lifted by an editor, or taken back by whoever set it; anything else by anybody.
    fn may_lift(&self, flown: &Flown) -> bool {
        let Some((handle, said)) = self.env.seat.handle().zip(self.said_here()) else {
            return false;
        };
        let is_hold = flown.flag == Word::Known(Flag::ConsentHold);
        !is_hold || flown.by == *handle || said.lets_lift_holds(handle)
    }

    /// What counts of what was said of the story on the desk.
    fn said_here(&self) -> Option<Ledger<'_>> {
        let desk = self.desk.as_ref()?;
        Some(self.env.progress.ledger(desk.item().story))
    }

    pub(super) fn set_flag(&mut self, flag: Flag, asked: Asked) -> Effect {
        let flag = Word::Known(flag);
        let told = Message::new("desk-flagged").message("flag", flag_message(&flag));
        let record = Record::Flagging(Flagging {
            flag,
            text: asked.words(),
        });
        self.say(vec![record], stay(told, asked))
    }

    pub(super) fn lift_flag(&mut self, id: Ulid, asked: Asked) -> Effect {
        let Some(story) = self.desk.as_ref().map(|desk| desk.item().story) else {
            return Effect::Idle;
        };
        let Some(flown) = flags(&self.env, story).into_iter().find(|own| own.id == id) else {
            return self.tell_word("desk-flag-gone");
        };
        let handle = self.env.seat.handle();
        let said = self.env.progress.ledger(story);
        let is_editor = handle.is_some_and(|handle| said.lets_lift_holds(handle));
        let text = asked.words();
        // Whoever is no editor takes a hold back, which nobody else can do; a reply would not count.
        let is_hold = flown.flag == Word::Known(Flag::ConsentHold);
        let records = if is_hold && !is_editor {
            vec![Record::Withdrawal(Withdrawal { on: id, text })]
        } else {
            let points = said.open_points(id).into_iter();
            let reply = |on| {
                Record::Reply(Reply {
                    on,
                    answer: Answer::Fixed,
                    text: text.clone(),
                })
            };
            points.map(reply).collect()
        };
        let told = Message::new("desk-flag-lifted").message("flag", flag_message(&flown.flag));
        self.say(records, stay(told, asked))
    }
}

fn stay(told: Message, asked: Asked) -> After {
    let typed = Typed {
        asked,
        pointed: None,
    };
    After::Stay(told, Some(typed))
}
