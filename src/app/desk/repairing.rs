//! A file that the editor has left so that it cannot be read: what is wrong with it is said, and the editor offered again.

use super::super::errand::Errand;
use super::super::{App, Effect};
use super::options::Question;
use super::outside::Before;
use crate::archive::fault::{Fault, Severity};
use crate::locale::Message;
use std::path::Path;

impl App {
    /// Opens the file that was, or is to be, edited.
    pub(super) fn edit_again(&mut self, line: usize) {
        if let Some(before) = &self.before {
            let file = before.file.clone();
            self.errands.push_back(Errand::Edit { file, line });
        }
    }

    /// The first error in a file, because of which its text is not in the archive.
    pub(super) fn fault_in(&self, file: &Path) -> Option<&Fault> {
        let faults = &self.env.archive.faults;
        let is_it = |fault: &&Fault| fault.severity == Severity::Error && fault.path == file;
        faults.iter().find(is_it)
    }

    /// The editor has left a file that cannot be read: says what is wrong with it, and offers the editor again.
    pub(super) fn ask_to_repair(&mut self, before: Before) {
        let Some(fault) = self.fault_in(&before.file) else {
            return;
        };
        let line = fault.line.max(1);
        let told = Message::new("desk-broken")
            .outside("line", line.to_string())
            .message("fault", fault.what.clone())
            .message("remedy", fault.remedy.clone());
        self.before = Some(before);
        self.offer_repair(line);
        self.tell_failure(&told);
    }

    /// Opens the editor once more, at the fault that it left.
    pub(super) fn repair(&mut self, line: usize) -> Effect {
        self.edit_again(line);
        Effect::Errand
    }

    /// Asks whether the editor is to be opened again, at the fault in `line`.
    fn offer_repair(&mut self, line: usize) {
        let again = Message::new("desk-repair").outside("line", line.to_string());
        let again = self.env.locale.say(&again);
        let rows = vec![again, self.env.locale.word("desk-repair-later")];
        let title = self.env.locale.word("title-repair");
        let _ = self.show_options(title, (Question::Repair(line), rows));
    }
}
