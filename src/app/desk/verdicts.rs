//! The verdict on the text at the desk: given with one key that goes on to the next, or refused with the reason.

use super::super::{App, Effect};
use super::saying::{After, Typed};
use super::{Asked, Desk, Purpose};
use crate::locale::Message;
use crate::proof::record::{Judgement, Record, Verdict};
use crate::proof::standing::Makers;
use crate::text::Clean;

impl Desk {
    /// Why the text cannot be found right; nothing if it can.
    fn objection(&self, app: &App) -> Option<Message> {
        let env = app.env();
        let story = env.archive.story(self.item.story);
        let handle = env.seat.handle()?;
        let is_mine = |target| Makers::of(story, target).includes(handle);
        let errors = self.findings.open().errors;
        let unread = self.unread();
        if self.text.sources.is_empty() {
            Some(Message::new("desk-nothing-to-read"))
        } else if self.item.parts.iter().any(|own| is_mine(&own.target)) {
            Some(Message::new("desk-own-text"))
        } else if let Some(unchecked) = self.unchecked() {
            Some(unchecked)
        } else if errors > 0 {
            Some(Message::new("desk-open-errors").count("count", errors))
        } else if unread > 0 {
            Some(Message::new("desk-unread").count("count", unread))
        } else {
            None
        }
    }

    /// Verdicts on the parts for which `wanted` holds.
    fn verdicts(
        &self,
        judgement: Judgement,
        forced: Option<&Clean>,
        wanted: impl Fn(usize) -> bool,
    ) -> Vec<Record> {
        let open = self.findings.open();
        let checker = format!(
            "{} E{} W{} H{}",
            env!("CARGO_PKG_VERSION"),
            open.errors,
            open.warnings,
            open.hints
        );
        let sources = self.text.sources.iter().enumerate();
        let judged = sources.filter(|(number, source)| {
            let is_waiting = self
                .item
                .parts
                .iter()
                .any(|own| own.target == source.target);
            is_waiting && wanted(*number)
        });
        let verdict = |source: &super::text::Source| Verdict {
            checker: Some(Clean::new(&checker)),
            forced: forced.cloned(),
            ..Verdict::new(&source.target, &source.fingerprint, judgement)
        };
        judged
            .map(|(_, source)| Record::Verdict(verdict(source)))
            .collect()
    }

    /// That something is wrong with the part that holds source number `source`.
    pub(super) fn problem(&self, source: usize) -> Vec<Record> {
        let mut records = self.verdicts(Judgement::Problem, None, |own| own == source);
        if records.is_empty() {
            // It waits for nobody, and yet something is wrong with it.
            let own = &self.text.sources[source];
            let verdict = Verdict::new(&own.target, &own.fingerprint, Judgement::Problem);
            records.push(Record::Verdict(verdict));
        }
        records
    }
}

impl App {
    /// The text is right, and the next one comes; or it is said why it cannot be.
    pub(super) fn find_right(&mut self) -> Effect {
        let Some(desk) = &self.desk else {
            return Effect::Idle;
        };
        if let Some(objection) = desk.objection(self) {
            self.tell_failure(&objection);
            return Effect::Redraw;
        }
        self.judge_right(None)
    }

    /// The text is right whatever speaks against it, if a reason is given.
    pub(super) fn force_right(&mut self) -> Effect {
        match &self.desk {
            Some(desk) if desk.text.sources.is_empty() => self.tell_word("desk-nothing-to-read"),
            Some(desk) if desk.objection(self).is_none() => self.judge_right(None),
            Some(_) => self.ask_at_desk(Purpose::Force),
            None => Effect::Idle,
        }
    }

    /// Finds the text right, for the reason that was typed if something speaks against it.
    pub(super) fn judge_right(&mut self, asked: Option<Asked>) -> Effect {
        let Some(desk) = &self.desk else {
            return Effect::Idle;
        };
        let forced = asked.as_ref().map(Asked::words);
        let records = desk.verdicts(Judgement::Ok, forced.as_ref(), |_| true);
        let typed = asked.map(|asked| Typed {
            asked,
            pointed: None,
        });
        self.say(records, After::Next(typed))
    }
}
