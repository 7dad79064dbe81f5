//! What is written down: records are handed out as an errand, and what follows waits until they are on disk.

use super::super::errand::Errand;
use super::super::sheet::Along;
use super::super::{App, Effect, Prompt};
use super::asking::Asked;
use super::{Desk, Pointed};
use crate::archive::model::{Language, StoryId};
use crate::locale::Message;
use crate::proof::record::Record;

/// What was typed for records that are on their way: should they not come to be on disk, the prompt is open again with it.
#[derive(Clone, Debug)]
pub(in crate::app) struct Typed {
    pub(super) asked: Asked,
    pub(super) pointed: Option<Pointed>,
}

/// What follows once records are on disk.
#[derive(Clone, Debug)]
pub(in crate::app) enum After {
    /// The next item of the queue.
    Next(Option<Typed>),
    /// The same text, with a word that it is done.
    Stay(Message, Option<Typed>),
    /// The next or previous item; where the reader stopped is not worth being kept from it.
    Go(Along),
    /// The screen under the desk.
    Leave,
    /// What was said last is taken back, and its text comes back to the desk.
    Undone(StoryId, Language),
    /// The session ends.
    Nothing,
}

/// Records that are on their way to the disk.
#[derive(Clone, Debug)]
pub(in crate::app) struct Awaited {
    /// How many.
    pub(super) records: usize,
    pub(super) language: Language,
    pub(super) after: After,
}

impl App {
    /// What was typed cannot be written down as things are: the prompt is open again with it, and it is said why.
    pub(super) fn ask_again(&mut self, asked: Asked, why: &'static str) -> Effect {
        self.asked = Some(asked);
        let _ = self.ask(Prompt::Desk);
        self.tell_failure(&Message::new(why));
        Effect::Redraw
    }

    /// Has records written into the review file of the text on the desk.
    pub(super) fn say(&mut self, records: Vec<Record>, after: After) -> Effect {
        let Some(item) = self.desk.as_ref().map(Desk::item) else {
            return Effect::Idle;
        };
        let (story, language) = (item.story, item.language.clone());
        self.say_of((story, language), records, after)
    }

    pub(super) fn say_of(
        &mut self,
        (story, language): (StoryId, Language),
        records: Vec<Record>,
        after: After,
    ) -> Effect {
        self.awaited.push_back(Awaited {
            records: records.len(),
            language,
            after,
        });
        self.errands.push_back(Errand::Say { story, records });
        Effect::Errand
    }
}
