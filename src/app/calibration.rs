//! The question which only the reader can answer: in which of three ways the terminal shows right-to-left text as it is
//! read. It is asked by key, and once for every terminal that is not known and shows such text.
//!
//! The answer is kept under the terminal's name, and goes before what the terminal says of itself.

use super::env::Env;
use super::frame::Area;
use super::list::List;
use super::popup::{Body, PopupState};
use super::settings::Marks;
use super::{App, Effect};
use crate::locale::Message;
use crate::state::config::Bidi;
use crate::text::Clean;
use crate::text::layout::Direction;

/// The ways, in the order of their rows, each with the letter that its row begins with: a Latin one keeps the row at the
/// left of terminals that order it.
pub const WAYS: [(char, Bidi); 3] = [('A', Bidi::App), ('B', Bidi::Guard), ('C', Bidi::Terminal)];

/// What is kept of a question that has no answer yet.
const ASKED: &str = "asked";

/// What is shown in every row: joined letters, lam and alef, digits, a Latin word; in Persian a non-joiner, in Sorani a
/// letter without a joined form.
const SAMPLES: &[(&str, &str)] = &[
    ("fa", "می\u{200C}خوانم: سلام، ۱۴۰۴ Rawi"),
    ("ar", "السلام عليكم، ٢٠٢٦ Rawi"),
    ("ckb", "سڵاو، دەیخوێنمەوە، ٢٠٢٦ Rawi"),
    ("he", "שלום, קוראים 2026 Rawi"),
];

/// The rows to choose from.
#[derive(Clone, Debug)]
pub struct Calibration {
    pub sample: Clean,
    pub list: List,
}

impl Calibration {
    /// With a sample in the first right-to-left language of the reader; Persian if there is none.
    fn of(env: &Env) -> Self {
        let own = [env.locale.interface().tag()];
        let mut read = own.into_iter().chain(env.settings.languages());
        let known = |tag: &str| {
            SAMPLES
                .iter()
                .find(|(own, _)| tag.split('-').next() == Some(own))
        };
        let (_, sample) = read.find_map(known).unwrap_or(&SAMPLES[0]);
        let mut list = List::default();
        list.fit(WAYS.len(), 1);
        let now = env.settings.bidi();
        list.select(WAYS.iter().position(|(_, way)| *way == now).unwrap_or(0));
        Self {
            sample: Clean::new(sample),
            list,
        }
    }
}

impl App {
    /// Asks which row reads right.
    pub(super) fn calibrate(&mut self) -> Effect {
        if matches!(
            self.popup(),
            Some(PopupState {
                body: Body::Calibration(_),
                ..
            })
        ) {
            return Effect::Idle;
        }
        let mut popup = PopupState {
            title: self.env.locale.word("title-calibration"),
            body: Body::Calibration(Calibration::of(&self.env)),
        };
        popup.fit(&self.env);
        self.popups.push(popup);
        Effect::Redraw
    }

    /// Nothing is known of the terminal: the reader is asked as soon as there is right-to-left text to be read, and once.
    pub fn terminal_is_unknown(&mut self) -> Effect {
        self.asks_for_calibration = self.env.kept.setting(&self.calibrated()).is_none();
        self.calibrate_if_due()
    }

    /// Asks if that is due: the interface, the languages of the reader or the story that is open run from right to left.
    pub(super) fn calibrate_if_due(&mut self) -> Effect {
        let env = &self.env;
        let reads = |tag: &str| {
            SAMPLES
                .iter()
                .any(|(own, _)| tag.split('-').next() == Some(own))
        };
        let is_open = || {
            let reader = self.reader.as_ref();
            reader.is_some_and(|reader| reader.direction(env) == Direction::RightToLeft)
        };
        let is_read = || env.settings.languages().into_iter().any(reads);
        let is_due = env.locale.interface().is_right_to_left() || is_read() || is_open();
        // It waits until nothing is being typed: the next key would be taken for an answer.
        let is_busy = !self.popups.is_empty()
            || self.prompt.is_some()
            || self.letter.is_some()
            || !self.half_typed().is_empty();
        if !self.asks_for_calibration || is_busy || !is_due {
            return Effect::Idle;
        }
        self.asks_for_calibration = false;
        // Whoever closes it without an answer is not asked again.
        let name = self.calibrated();
        self.chose(&name, ASKED);
        self.calibrate()
    }

    /// Takes the row under the cursor.
    pub(super) fn choose_way(&mut self, row: usize) -> Effect {
        let Some((letter, way)) = WAYS.get(row) else {
            return Effect::Idle;
        };
        self.close_popups();
        let name = self.calibrated();
        self.chose(&name, way.word());
        let _ = self.set_bidi(*way);
        let told = match self.env.settings.configured {
            Bidi::Auto => Message::new("calibration-chosen"),
            // The next session begins as the configuration has it.
            Bidi::App | Bidi::Guard | Bidi::Terminal | Bidi::Off => {
                Message::new("calibration-for-now")
            }
        };
        let told = told.inside("row", letter.to_string());
        let _ = self.tell(&told);
        Effect::Reorder
    }

    /// The rows of the screen in which a calibration stands, each ordered in a way of its own. A message goes over the last line.
    pub fn calibrated_rows(&self) -> Option<Area> {
        let popup = self.popup()?;
        let Body::Calibration(_) = &popup.body else {
            return None;
        };
        let rows = popup.frame(&self.env).rows;
        let told = u16::from(self.notice.is_some());
        let free = self.env.size.1.saturating_sub(told);
        let height = rows.height.min(free.saturating_sub(rows.y));
        Some(Area { height, ..rows })
    }

    /// Who orders right-to-left text from now on. `Auto` is what holds until the terminal has answered.
    pub fn set_bidi(&mut self, way: Bidi) -> Effect {
        let marks = match way {
            Bidi::Guard => Marks::Guarding,
            Bidi::Auto | Bidi::App | Bidi::Terminal | Bidi::Off => Marks::None,
        };
        let were = std::mem::replace(&mut self.env.settings.marks, marks);
        let reordered = self.set_script(way.script_in(self.env.settings.formless));
        if were == marks {
            reordered
        } else {
            Effect::Redraw
        }
    }

    /// The name that the answer is kept under.
    fn calibrated(&self) -> String {
        kept_under(&self.env.settings.terminal)
    }
}

/// The name that the answer for a terminal is kept under.
pub fn kept_under(terminal: &str) -> String {
    format!("bidi-{terminal}")
}
