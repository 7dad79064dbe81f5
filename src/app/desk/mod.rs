//! The volunteers' desk: the screen on which a story in one language is proofread, and what it is done with.
//!
//! [`Desk`] is what lies on it: `text`, how much of it was read (`reading`, `recalled`, `bookmark`), `findings`, `notes`, `flags`.
//! `views` shows it in other ways, with `beside` and `since`; `carried` has what holds in any of them and over another reading of
//! the archive. `doing` has what its keys do, each in the file of its name; `saying` writes down, `outside` works on the file, and
//! `done` takes what came of errands.

mod answering;
mod asking;
mod beside;
pub(super) mod bookmark;
mod carried;
mod changes;
mod checking;
mod discretion;
mod doing;
mod done;
pub(super) mod editing;
mod explaining;
pub mod findings;
mod flags;
mod frame;
mod going;
mod leaving;
pub mod notes;
mod options;
pub(super) mod outside;
pub mod pointing;
mod queue;
mod reading;
mod recalled;
mod remarks;
mod returning;
mod rows;
pub(super) mod saying;
mod seat;
mod since;
mod sitting;
pub mod text;
mod verdicts;
mod views;
mod warned;
mod words;

pub use asking::{Asked, Purpose, REASONS, answer_name, reason_name};
pub use flags::{flag_message, flags};
pub use frame::DeskFrame;
pub use going::Wanted;
pub use options::Options;
pub use queue::rows;
pub use seat::Seat;
pub use since::Base;
pub use sitting::Sitting;
pub use views::Fated;

use super::document::Anchor;
use super::env::Env;
use super::errand::Fetched;
use super::sheet::Sheet;
use crate::archive::model::Language;
use crate::proof::progress::QueueItem;
use crate::proof::record::NoteKind;
use crate::proof::source::SourceFile;
use crate::text::source_map::SourceMap;
use beside::Companion;
use findings::Findings;
use notes::Placed;
use reading::Reading;
use text::{DeskText, Stretch};
use views::View;

/// The words that a note is to be about, before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointed {
    pub stretch: Stretch,
    pub kind: NoteKind,
    pub suggestion: Option<String>,
}

/// What lies on the desk.
#[derive(Clone, Debug)]
pub struct Desk {
    item: QueueItem,
    /// What waited when the desk was opened, in order.
    queue: Vec<QueueItem>,
    text: DeskText,
    sheet: Sheet,
    reading: Reading,
    /// Whether there may be reading to be kept: more than its first page was looked at, now or before the line was cut.
    is_turned: bool,
    findings: Findings,
    notes: Vec<Placed>,
    pointed: Option<Pointed>,
    /// The same, once it was told that leaving it drops what it suggests.
    told_of: Option<Pointed>,
    /// What stands before the text until it is passed.
    warning: Option<Sheet>,
    view: View,
    /// Where the text is not shown as it is, from each part that is shown to its text; else nothing.
    maps: Vec<SourceMap>,
    /// What became of words that are shown, and the parts that are no more.
    fates: Vec<Fated>,
    removed: Vec<usize>,
    /// The language that the text is compared with, and where there is room, as it stands beside.
    other: Option<Language>,
    companion: Option<Companion>,
    /// Its file, and what it was.
    fetched: Option<Box<Fetched>>,
    /// The same file with the places of its words, if it can be read.
    source: Option<SourceFile>,
    is_file_asked_for: bool,
    /// Persons who found the text right.
    readers: usize,
}

impl Desk {
    /// Lays `item` on the desk, opened where its volunteer stopped reading.
    pub fn open(env: &Env, item: QueueItem, queue: Vec<QueueItem>) -> Self {
        let mut desk = Self {
            text: DeskText::new(env, item.story, &item.language),
            item,
            queue,
            sheet: Sheet::default(),
            reading: Reading::default(),
            is_turned: false,
            findings: Findings::default(),
            notes: Vec::new(),
            pointed: None,
            told_of: None,
            warning: None,
            view: View::default(),
            maps: Vec::new(),
            fates: Vec::new(),
            removed: Vec::new(),
            other: None,
            companion: None,
            fetched: None,
            source: None,
            is_file_asked_for: false,
            readers: 0,
        };
        desk.warn(env);
        desk.lay_out(env);
        desk.recall(env);
        desk.inspect(env);
        desk.refresh(env);
        desk
    }

    /// Takes note of what was said: findings that were dismissed, notes, readers.
    fn refresh(&mut self, env: &Env) {
        self.sift(env);
        self.notes = notes::of_text(env, self.item.story, &self.text);
        let progress = &env.progress;
        let readers = progress.readers(&env.archive, self.item.story, &self.item.language);
        self.readers = readers.len();
    }

    /// The window or the script has changed.
    pub fn fit(&mut self, env: &Env) {
        self.fit_warning(env);
        if self.has_turned(env) {
            self.compose_anew(env, |_| {});
            return;
        }
        let frame = self.frame(env);
        let medium = env.medium(frame.text.width);
        self.sheet.page_mut().fit(medium, frame.text.height);
        self.put_beside(env);
    }

    pub fn frame(&self, env: &Env) -> DeskFrame {
        let measure = env.settings.measure;
        let frame = DeskFrame::new(env.size, measure);
        if self.stands_beside(env) {
            frame.for_two(env.size, measure)
        } else {
            frame
        }
    }

    pub fn item(&self) -> &QueueItem {
        &self.item
    }

    /// The number of the item in its queue, from 1, and how many there are.
    pub fn position(&self) -> Option<(usize, usize)> {
        Some((self.at()? + 1, self.queue.len()))
    }

    fn at(&self) -> Option<usize> {
        let key = |item: &QueueItem| (item.story, item.language.clone());
        let own = key(&self.item);
        self.queue.iter().position(|item| key(item) == own)
    }

    pub fn text(&self) -> &DeskText {
        &self.text
    }

    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    pub fn notes(&self) -> &[Placed] {
        &self.notes
    }

    /// The words that a note is being written about.
    pub fn pointed(&self) -> Option<&Pointed> {
        self.pointed.as_ref()
    }

    /// Persons who found the text right and did not make it.
    pub fn readers(&self) -> usize {
        self.readers
    }

    /// The part at the top of the screen.
    fn top(&self) -> usize {
        self.sheet.page().anchor().part
    }

    /// Brings a stretch onto the screen; answers whether the page moved.
    fn reveal(&mut self, stretch: &Stretch) -> bool {
        let anchor = Anchor {
            part: stretch.part,
            offset: self.shown_range(stretch).start,
        };
        self.sheet.page_mut().reveal(anchor)
    }
}
