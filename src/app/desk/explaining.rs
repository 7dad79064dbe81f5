//! The finding that is looked at, told whole in a pop-up: its reason, what could stand there instead, what mends it, and what can
//! be done about it. The rows under the text have no room for all of it.

use super::super::env::Env;
use super::super::frame::margin;
use super::super::{App, Effect};
use super::Desk;
use super::findings::Mark;
use super::options::Question;
use super::outside::Need;
use super::remarks::Alike;
use crate::archive::codes;
use crate::archive::fault::Severity;
use crate::locale::{Locale, Message};
use crate::proof::finding::{named, shown};
use crate::proof::rules::{Rule, rule};
use crate::text::Clean;
use crate::text::layout::{Shape, lay_out};

impl Mark {
    /// The reason with the words it is about and, for what only the file has, its line.
    pub fn told(&self) -> Message {
        let reason = self.finding.message.clone();
        match self.line {
            Some(line) => Message::new("desk-finding-in-file")
                .inside("line", line.to_string())
                .message("reason", reason),
            None => reason,
        }
    }

    /// Which check has found it, and how grave that is.
    fn title(&self) -> Message {
        Message::new("desk-finding-title")
            .inside("code", self.finding.code)
            .message(
                "severity",
                Message::new(self.finding.severity.message_name()),
            )
    }

    /// The beginning of what could stand there instead, if the check knows it.
    fn instead(&self) -> Option<Message> {
        let words = self.finding.suggestion.as_deref()?;
        Some(instead_of(words, shown))
    }

    fn mend(&self) -> Option<Message> {
        let code = self.finding.code;
        let of_file = || codes::explain(code).map(codes::Explanation::mend);
        rule(code).map(Rule::mend).or_else(of_file)
    }
}

/// What could stand there instead, as `spelled`; or that nothing could.
fn instead_of(words: &str, spelled: fn(&str) -> String) -> Message {
    if words.is_empty() {
        return Message::new("check-remove");
    }
    Message::new("desk-instead").outside("words", spelled(words))
}

/// What can be done about a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Fix,
    Dismiss,
    Note,
}

impl Step {
    /// The message that says what it does, which is that of its key.
    fn name(self) -> &'static str {
        match self {
            Self::Fix => "help-desk-fix",
            Self::Dismiss => "help-desk-dismiss",
            Self::Note => "help-desk-note",
        }
    }

    /// What can be done about the finding of `mark`: errors are mended, and no others dismissed.
    fn all(mark: &Mark) -> Vec<Self> {
        let finding = &mark.finding;
        let is_dismissed = finding.severity != Severity::Error;
        let fix = finding.suggestion.is_some().then_some(Self::Fix);
        let dismiss = is_dismissed.then_some(Self::Dismiss);
        let steps = [fix, dismiss, Some(Self::Note)];
        steps.into_iter().flatten().collect()
    }
}

impl Desk {
    /// What the rows under the text begin with: which check has found it, and what could stand there instead.
    pub fn finding_heading(&self, locale: &Locale) -> Option<Clean> {
        let mark = self.findings.current()?;
        let heading = locale.say(&mark.title());
        Some(match mark.instead() {
            Some(instead) => Clean::new(&format!("{heading}   {}", locale.say(&instead))),
            None => heading,
        })
    }

    /// Whether all that would stand there instead is on the screen.
    fn shows_fix(&self, env: &Env) -> bool {
        let fix = self.findings.current().map(|mark| &mark.finding.suggestion);
        let is_whole = |fix: &String| shown(fix) == named(fix);
        let Some(heading) = self.finding_heading(&env.locale) else {
            return false;
        };
        let frame = self.frame(env);
        let area = frame.detail.unwrap_or(frame.foot);
        let room = area.width.saturating_sub(2 * margin(area.width));
        let laid = lay_out(&heading, &Shape::wrap(room.max(1)));
        fix.is_some_and(|fix| fix.as_ref().is_none_or(is_whole))
            && laid.lines.len() <= usize::from(area.height)
    }
}

impl App {
    /// Tells the finding that is looked at, and what can be done about it.
    pub(super) fn explain_finding(&mut self) -> Effect {
        let current = self.desk.as_ref().and_then(|desk| desk.findings.current());
        let Some(mark) = current else {
            return self.tell_word("desk-no-finding");
        };
        let whole = mark.finding.suggestion.as_deref();
        let whole = whole.map(|words| instead_of(words, named));
        let told = [Some(mark.told()), whole, mark.mend()];
        let told = told.iter().flatten().map(|own| self.env.locale.say(own));
        let told = told.collect();
        let steps = Step::all(mark);
        let rows = steps.iter().map(|step| self.env.locale.word(step.name()));
        let rows = rows.collect();
        let title = self.env.locale.say(&mark.title());
        self.show_whole(title, told, (Question::Finding(steps), rows))
    }

    /// Does what was chosen about the finding that is looked at.
    pub(super) fn take_step(&mut self, step: Step) -> Effect {
        match step {
            Step::Fix => self.fetch_for(Need::Fix),
            Step::Dismiss => self.ask_reason(Alike::This),
            Step::Note => self.begin_note(),
        }
    }

    /// Puts the fix of the finding that is looked at into the file; what is not wholly on the screen is shown first.
    pub(super) fn fix(&mut self) -> Effect {
        let Some(desk) = &self.desk else {
            return Effect::Idle;
        };
        match desk.findings.current() {
            None => self.tell_word("desk-no-finding"),
            Some(mark) if mark.finding.suggestion.is_none() => self.tell_word("desk-no-fix"),
            Some(_) if desk.shows_fix(&self.env) => self.take_step(Step::Fix),
            Some(_) => self.explain_finding(),
        }
    }
}
