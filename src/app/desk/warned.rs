//! The content warning before a text at the desk: the text waits behind it, and nothing can be said of it until it is passed.

use super::super::App;
use super::super::action::{Move, Proofread};
use super::super::compose::{self, Composer};
use super::super::document::Document;
use super::super::env::Env;
use super::super::sheet::Sheet;
use super::{Desk, DeskFrame};

impl Desk {
    /// The warning that the text waits behind.
    pub fn warning(&self) -> Option<&Sheet> {
        self.warning.as_ref()
    }

    /// Puts the warning before the text, if it has one and whoever reads it wants to be warned.
    pub(super) fn warn(&mut self, env: &Env) {
        let story = env.archive.story(self.item.story);
        if story.warnings.is_empty() || !env.settings.warnings.is_shown() {
            return;
        }
        let area = DeskFrame::new(env.size, env.settings.measure).text;
        // As in the reader, it stands with the title and the summary that are understood best.
        let direction = compose::direction(story, &env.settings.languages());
        let parts = Composer::of(env).warning(story);
        let document = Document::new(parts, env.medium(area.width), direction);
        self.warning = Some(Sheet::new(document, area.height));
    }

    /// Shows the text.
    pub(super) fn pass_warning(&mut self) -> bool {
        self.warning.take().is_some()
    }

    pub(super) fn fit_warning(&mut self, env: &Env) {
        let area = DeskFrame::new(env.size, env.settings.measure).text;
        if let Some(sheet) = &mut self.warning {
            sheet.page_mut().fit(env.medium(area.width), area.height);
        }
    }

    /// Moves in the warning, which is passed by going on at its end; nothing where there is none.
    pub(super) fn move_in_warning(&mut self, by: Move, count: Option<usize>) -> Option<bool> {
        let moved = self.warning.as_mut()?.go(by, count);
        let goes_on = !moved && by == Move::PageDown;
        Some(moved || (goes_on && self.pass_warning()))
    }
}

impl App {
    /// Whether an action is about a text that nobody has been shown yet.
    pub(super) fn waits_behind_warning(&self, action: Proofread) -> bool {
        let is_elsewhere = matches!(
            action,
            Proofread::NextItem
                | Proofread::PreviousItem
                | Proofread::Skip
                | Proofread::Undo
                | Proofread::Flag
        );
        let desk = self.desk.as_ref();
        !is_elsewhere && desk.is_some_and(|desk| desk.warning.is_some())
    }
}
