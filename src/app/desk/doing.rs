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
use super::sitting::{Spoken, What};
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
        let records = match &last.what {
            What::Records(records) => records,
            What::Mended(_) => {
                let need = Need::Undo;
                self.errands.push_back(Errand::Fetch {
                    story,
                    language,
                    need,
                });
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
            What::Withdrawn => {
                self.pass_over(Message::new("desk-withdrawal-stays"));
                return Effect::Redraw;
            }
        };
        let withdrawal = |own: &Spoken| {
            Record::Withdrawal(Withdrawal {
                on: own.id,
                text: Clean::default(),
            })
        };
        let withdrawals = records.iter().map(withdrawal).collect();
        let after = After::Undone(story, language.clone());
        self.say_of((story, language), withdrawals, after)
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
        if let Some(pointed) = &desk.pointed {
            let is_told = desk.told_of.as_ref() == Some(pointed);
            if pointed.suggestion.is_some() && !is_told {
                // What was typed does not vanish without a word.
                desk.told_of = Some(pointed.clone());
                return self.tell_word("desk-suggestion-unsaid");
            }
            desk.pointed = None;
            desk.told_of = None;
            return Effect::Redraw;
        }
        if desk.findings.look_away() {
            return Effect::Redraw;
        }
        self.leave_desk()
    }

    /// Closes the desk; from the words of a note, one step out first.
    pub(in crate::app) fn leave_from_desk(&mut self) -> Effect {
        match self.scope_of_desk() {
            Scope::Note => self.back_at_desk(),
            _ => self.leave_desk(),
        }
    }
}
