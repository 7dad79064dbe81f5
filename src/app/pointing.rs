//! What the mouse does: the wheel scrolls, a click chooses, a click on what is chosen opens it.

use super::action::Move;
use super::bindings::Scope;
use super::browse::{Browser, Tab};
use super::env::Env;
use super::frame::{Side, margin};
use super::key::Pointer;
use super::popup::{Body, Choice};
use super::sheet::Sheet;
use super::{App, Effect};
use crate::app::document::Row;
use crate::app::frame::Area;
use crate::text::layout::columns_in;
use std::ops::Range;

/// Rows that one notch of the wheel scrolls.
const NOTCH: usize = 3;

/// The columns between two tabs.
pub const TAB_GAP: u16 = 2;

/// The tabs with the columns they stand in. Where there is no room for all, the first ones give way to `active`.
pub fn tab_columns(env: &Env, active: Tab) -> impl Iterator<Item = (Tab, Range<u16>)> {
    columns_of(Tab::shown(env), env.size.0, active, |tab| {
        let words = env.locale.word(&tab.message_name());
        columns_in(env.settings.script, &words)
    })
}

/// The same for `tabs` in a window of `width`, each as wide as `columns` says.
fn columns_of(
    tabs: &'static [Tab],
    width: u16,
    active: Tab,
    columns: impl Fn(Tab) -> u16 + Copy,
) -> impl Iterator<Item = (Tab, Range<u16>)> {
    let size = move |tab: &Tab| columns(*tab) + TAB_GAP;
    let up_to_active = tabs.iter().filter(|tab| **tab <= active).map(size);
    let room = width.saturating_sub(margin(width)) + TAB_GAP;
    let mut over = up_to_active.sum::<u16>().saturating_sub(room);
    let shown = tabs.iter().skip_while(move |tab| {
        let gives_way = over > 0 && **tab < active;
        over = over.saturating_sub(size(tab));
        gives_way
    });
    let mut start = margin(width);
    shown.map(move |tab| {
        let range = start..start + size(tab) - TAB_GAP;
        start = range.end + TAB_GAP;
        (*tab, range)
    })
}

impl App {
    /// The mouse was used.
    pub fn pointer(&mut self, pointer: Pointer) -> Effect {
        if self.scope() == Scope::Prompt {
            return Effect::Idle;
        }
        let had_words = self.forget_half_typed();
        let effect = match pointer {
            Pointer::WheelDown { .. } => self.wheel(Move::Down),
            Pointer::WheelUp { .. } => self.wheel(Move::Up),
            Pointer::Click { column, row } => self.click(column, row),
        };
        let effect = if effect == Effect::Idle {
            Effect::drawn_if(had_words)
        } else {
            effect
        };
        self.asked_after(effect)
    }

    fn click(&mut self, column: u16, row: u16) -> Effect {
        if self.popup().is_some() {
            self.click_popup(column, row)
        } else if self.desk.is_some() {
            Effect::Idle
        } else if self.reader.is_some() {
            self.click_text(column, row)
        } else {
            self.click_list(column, row)
        }
    }

    fn wheel(&mut self, by: Move) -> Effect {
        if let Some(popup) = self.popup_mut() {
            Effect::drawn_if(popup.go(by, Some(NOTCH)))
        } else if self.desk.is_some() {
            self.move_at_desk(by, Some(NOTCH))
        } else if self.reader.is_some() {
            self.move_in_story(by, Some(NOTCH))
        } else {
            Effect::drawn_if(self.browser.go(&self.env, by, Some(NOTCH)))
        }
    }

    fn click_list(&mut self, column: u16, row: u16) -> Effect {
        let column = self.env.across(column);
        let frame = self.browser.frame(&self.env);
        if frame.tabs.contains(column, row) {
            let mut tabs = tab_columns(&self.env, self.browser.tab());
            let tab = tabs.find(|(_, columns)| columns.contains(&column));
            return Effect::drawn_if(
                tab.is_some_and(|(tab, _)| self.browser.go_to(&self.env, tab)),
            );
        }
        let sides = [
            (Side::Shelves, frame.shelves),
            (Side::Stories, frame.stories),
        ];
        let inside = |area: &Option<Area>| area.is_some_and(|area| area.contains(column, row));
        match sides.into_iter().find(|(_, area)| inside(area)) {
            Some((side, Some(area))) => self.click_row(side, usize::from(row - area.y)),
            Some((_, None)) | None => Effect::Idle,
        }
    }

    /// A row of the list on `side` was clicked, `from_top` rows under its first one; the one that was selected opens.
    fn click_row(&mut self, side: Side, from_top: usize) -> Effect {
        let selected = |browser: &Browser| (browser.selected(), browser.saved().list().cursor());
        let before = selected(&self.browser);
        let clicked = self.browser.top_row(side) + from_top;
        if !self.browser.press(&self.env, side, clicked) {
            return Effect::Idle;
        }
        self.browser.fit(&self.env);
        let after = selected(&self.browser);
        if side == Side::Stories && after.0.is_some() && after == before {
            self.open_selected()
        } else {
            Effect::Redraw
        }
    }

    fn click_text(&mut self, column: u16, row: u16) -> Effect {
        let Some(reader) = &mut self.reader else {
            return Effect::Idle;
        };
        let area = reader.frame(&self.env).text;
        if focus_at(reader.sheet_mut(), area, &self.env, (column, row)) {
            self.follow()
        } else {
            Effect::Idle
        }
    }

    fn click_popup(&mut self, column: u16, row: u16) -> Effect {
        let Some(popup) = self.popups.last_mut() else {
            return Effect::Idle;
        };
        let frame = popup.frame(&self.env);
        let from_left = column;
        // The rows that calibrate a terminal stand at the left of mirrored screens as well.
        let is_turned = !matches!(popup.body, Body::Calibration(_));
        let column = if is_turned {
            self.env.across(column)
        } else {
            column
        };
        if !frame.whole.contains(column, row) {
            self.close_popup();
            return Effect::Redraw;
        }
        if !frame.rows.contains(column, row) {
            return Effect::Idle;
        }
        let from_top = usize::from(row - frame.rows.y);
        let chosen = match &mut popup.body {
            Body::Help(_) => false,
            Body::Contents(contents) => {
                let clicked = contents.list.visible().start + from_top;
                contents.list.select(clicked);
                clicked < contents.headings.len()
            }
            Body::Facets(Choice { values, .. }) => {
                let clicked = values.list().visible().start + from_top;
                values.select(clicked)
            }
            Body::Calibration(calibration) => {
                let clicked = calibration.list.visible().start + from_top;
                calibration.list.select(clicked);
                clicked < calibration.list.length()
            }
            Body::Options(options) => {
                let clicked = options.list.visible().start + from_top;
                options.list.select(clicked);
                clicked < options.list.length()
            }
            Body::Text(sheet) => focus_at(sheet, frame.text, &self.env, (from_left, row)),
        };
        if chosen {
            self.apply(super::Action::Popup(super::action::Popup::Choose))
        } else {
            Effect::Idle
        }
    }
}

/// Gives the focus to the link at a cell of the screen, in columns from the left; answers whether there is one.
fn focus_at(sheet: &mut Sheet, area: Area, env: &Env, (column, row): (u16, u16)) -> bool {
    let area = env.on_screen(sheet.page().document().block(area));
    if !area.contains(column, row) {
        return false;
    }
    let page = sheet.page();
    let index = page.top() + usize::from(row - area.y);
    let Some(Row::Line { part, line }) = page.document().rows().get(index).copied() else {
        return false;
    };
    let before = page.document().text_column(part);
    let Some(column) = (column - area.x).checked_sub(before) else {
        return false;
    };
    let cell = page.document().laid(part).hit(line, column);
    let offset = cell.map(|cell| cell.source().start);
    offset.is_some_and(|offset| sheet.focus_at(part, offset))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Interface, Isolation, Locale};
    use crate::text::layout::Script;

    #[test]
    fn the_active_tab_is_whole_in_every_window_that_has_room_for_it() {
        for interface in Interface::ALL {
            let locale = Locale::new(*interface, Isolation::Isolated);
            let size = |tab: Tab| columns_in(Script::Logical, &locale.word(&tab.message_name()));
            let widest = Tab::ALL.iter().map(|tab| size(*tab));
            let widest = widest.max().expect("there are tabs");
            for width in widest..80 {
                for tab in Tab::ALL {
                    let (_, columns) = columns_of(Tab::ALL, width, *tab, size)
                        .find(|(own, _)| own == tab)
                        .expect("the active tab stands somewhere");
                    assert!(columns.end <= width, "{tab:?} in {width}: {columns:?}");
                }
            }
            let all: Vec<Tab> = columns_of(Tab::ALL, 80, Tab::Saved, size)
                .map(|(tab, _)| tab)
                .collect();
            assert_eq!(all, Tab::ALL);
        }
    }
}
