//! What the desk does with its actions.

use super::super::action::Proofread;
use super::super::bindings::Scope;
use super::super::sheet::Along;
use super::super::{App, Effect};
use super::findings::Order;
use super::leaving::Trace;
use super::outside::Need;
use super::remarks::Alike;
use super::saying::After;
use super::sitting::What;
use super::{Desk, Sitting};
use crate::app::errand::Errand;
use crate::locale::Message;
use crate::proof::record::{Record, Withdrawal};
use crate::text::Clean;

impl App {
    /// What is proofread.
    pub fn desk(&self) -> Option<&Desk> {
        self.desk.as_ref()
    }

    /// What was said at the desk in this session.
    pub fn sitting(&self) -> &Sitting {
        &self.sitting
    }

    pub(in crate::app) fn proofreading(&mut self, action: Proofread) -> Effect {
        if self.waits_behind_warning(action) {
            return self.tell_word("desk-warning-first");
        }
        match action {
            Proofread::Ok => self.find_right(),
            Proofread::ForceOk => self.force_right(),
            Proofread::Problem => self.begin_problem(),
            Proofread::NextItem => self.leave_for(Along::Forward, Trace::Left),
            Proofread::PreviousItem => self.leave_for(Along::Backward, Trace::Left),
            Proofread::Skip => self.leave_for(Along::Forward, Trace::None),
            Proofread::NextFinding => self.step_finding(Along::Forward),
            Proofread::PreviousFinding => self.step_finding(Along::Backward),
            Proofread::Explain => self.explain_finding(),
            Proofread::ErrorsFirst => self.order_findings(Order::ErrorsFirst),
            Proofread::InOrder => self.order_findings(Order::OfText),
            Proofread::NextChange => self.step_change(Along::Forward),
            Proofread::PreviousChange => self.step_change(Along::Backward),
            Proofread::Note => self.begin_note(),
            Proofread::Notes => self.list_notes(),
            Proofread::Dismiss => self.ask_reason(Alike::This),
            Proofread::DismissAlike => self.ask_reason(Alike::All),
            Proofread::Undo => self.take_back(),
            Proofread::Fix => self.fix(),
            Proofread::Edit => self.edit_file(),
            Proofread::Suggest => self.suggest(),
            Proofread::AcceptWord => self.accept_word(),
            Proofread::Flag => self.ask_flag(),
            Proofread::Changes => self.turn_changes(),
            Proofread::Both => self.show_both_languages(),
            Proofread::Reveal => self.reveal_hidden(),
        }
    }

    /// Takes back what the volunteer said last in this session, and lays its text on the desk again.
    fn take_back(&mut self) -> Effect {
        let Some(last) = self.sitting.last() else {
            return self.tell_word("desk-nothing-to-take-back");
        };
        let Some(story) = self.env.archive.find(&last.story) else {
            let gone = Message::new("entry-not-here").outside("entry", last.story.as_str());
            self.pass_over(gone);
            return Effect::Redraw;
        };
        let language = last.language.clone();
        let ids = match &last.what {
            What::Records(ids) => ids,
            What::Mended(_) => {
                self.needed = Some(Need::Undo);
                self.errands.push_back(Errand::Fetch { story, language });
                return Effect::Errand;
            }
            What::Accepted(word) => {
                let word = word.clone();
                self.errands.push_back(Errand::Reject { word, language });
                return Effect::Errand;
            }
            What::Edited => {
                self.pass_over(Message::new("desk-edit-stays"));
                return Effect::Redraw;
            }
        };
        let withdrawal = |on: &_| {
            Record::Withdrawal(Withdrawal {
                on: *on,
                text: Clean::default(),
            })
        };
        let records = ids.iter().map(withdrawal).collect();
        self.say_of((story, language), records, After::Undone)
    }

    /// The keys that hold at the desk.
    pub(in crate::app) fn scope_of_desk(&self) -> Scope {
        match self.desk.as_ref().and_then(|desk| desk.pointed.as_ref()) {
            Some(_) => Scope::Note,
            None => Scope::Desk,
        }
    }

    /// One step out at the desk.
    pub(in crate::app) fn back_at_desk(&mut self) -> Effect {
        let Some(desk) = &mut self.desk else {
            return Effect::Idle;
        };
        if desk.pointed.take().is_some() || desk.findings.look_away() {
            return Effect::Redraw;
        }
        self.leave_desk()
    }
}
