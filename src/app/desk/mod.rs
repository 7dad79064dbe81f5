//! The volunteers' desk: the screen on which a story in one language is proofread, and what it is done with.
//!
//! [`Desk`] is what lies on it: `text` (the document), `reading` (how much of it was read), `findings` (which `explaining` explains), `notes`, `pointing`
//! (the words that a note is about), `flags`. `views` shows it in other ways, with `beside` (another language) and `since`
//! (what changed); `carried` has what holds in any of them and over another reading of the archive. `doing` has what its keys do,
//! with `saying` (what is written down), `verdicts`, `remarks`, `asking` (its prompts and lists, which are `options`), `answering`
//! (notes of others), `going`, `leaving`, `warned`, `changes` and `outside` (its file); `discretion` keeps out of review files what
//! must not be repeated; `done` takes what came of errands.

mod answering;
mod asking;
mod beside;
mod carried;
mod changes;
mod discretion;
mod doing;
mod done;
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
mod remarks;
mod repairing;
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
use crate::archive::model::{Language, StoryId};
use crate::proof::fingerprint::{Digest, Target};
use crate::proof::progress::QueueItem;
use crate::proof::record::{Judgement, NoteKind};
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
    /// Whether anything but its first page was looked at.
    is_turned: bool,
    findings: Findings,
    notes: Vec<Placed>,
    pointed: Option<Pointed>,
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

    /// Nothing has been read of what has to be.
    fn reading_wanted(&self) -> Reading {
        let mut reading = Reading::new(self.text.parts.len());
        let item = &self.item;
        let text = &self.text;
        reading.want_only(|part| {
            let Some(stand) = &text.stands[part] else {
                return false;
            };
            let target = &text.sources[stand.source].target;
            let waiting = item.parts.iter().find(|waiting| waiting.target == *target);
            let number = u32::try_from(stand.paragraph).unwrap_or(u32::MAX);
            waiting.is_some_and(|waiting| {
                let changes = waiting.changes.as_ref();
                changes.is_none_or(|changes| changes.paragraphs.contains(&number))
            })
        });
        reading
    }

    /// What was read of it, of each source as many paragraphs from the first one on as `read` says.
    fn reading_until(&self, read: impl Fn(&Target, Digest) -> usize) -> Reading {
        let mut reading = self.reading_wanted();
        for (number, source) in self.text.sources.iter().enumerate() {
            for paragraph in 0..read(&source.target, source.fingerprint.whole) {
                if let Some(part) = self.text.part_of(number, paragraph) {
                    reading.know(part);
                }
            }
        }
        reading
    }

    /// What its volunteer has said to have read.
    fn reading_said(&self, env: &Env) -> Reading {
        let story = self.item.story;
        self.reading_until(|target, now| read_said(env, story, target, now))
    }

    /// What was read of it before, and where that ended.
    fn recall(&mut self, env: &Env) {
        let story = self.item.story;
        let reading = self.reading_until(|target, now| read_before(env, story, target, now));
        let is_whole = self.item.parts.iter().all(|own| own.changes.is_none());
        if let Some(spot) = leaving::cut_off_at(env, self) {
            self.sheet.page_mut().return_to(spot);
        } else if let Some(part) = reading.next(&self.text)
            && (reading.is_begun() || !is_whole)
        {
            self.sheet.page_mut().show(Anchor { part, offset: 0 });
        }
        self.reading = reading;
    }

    /// Takes note of what was said: findings that were dismissed, notes, readers.
    fn refresh(&mut self, env: &Env) {
        self.sift(env);
        self.notes = notes::of_text(env, self.item.story, &self.text);
        let progress = &env.progress;
        let readers = progress.readers(&env.archive, self.item.story, &self.item.language);
        self.readers = readers.len();
    }

    /// Takes note that what is on its page has been on the screen.
    pub(super) fn drawn(&mut self) {
        self.reading = self.reading_with_page();
    }

    /// What has been read once the page has been on the screen, too. Behind a warning nothing is.
    fn reading_with_page(&self) -> Reading {
        let mut reading = self.reading.clone();
        if self.warning.is_none() {
            let source = |part, offset| self.source_offset(part, offset);
            reading.look(self.sheet.page(), source);
        }
        reading
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

    /// How much of it has been on the screen, in percent of its paragraphs, when the page is there.
    pub fn percent(&self) -> usize {
        self.reading_with_page().percent(&self.text)
    }

    /// Paragraphs that have to be read and were not on the screen.
    pub fn unread(&self) -> usize {
        self.reading.left(&self.text)
    }

    /// The part at the top of the screen.
    fn top(&self) -> usize {
        self.sheet.page().anchor().part
    }

    /// Brings a stretch onto the screen; nothing moves if it is there.
    fn reveal(&mut self, stretch: &Stretch) {
        let anchor = Anchor {
            part: stretch.part,
            offset: self.shown_range(stretch).start,
        };
        self.sheet.page_mut().reveal(anchor);
    }
}

/// Paragraphs of a target that its volunteer had read of the text `now` when the desk was left, or the line cut.
fn read_before(env: &Env, story: StoryId, target: &Target, now: Digest) -> usize {
    let said = read_said(env, story, target, now);
    said.max(leaving::cut_off(env, story, target, now))
}

/// The same as far as it was written down.
fn read_said(env: &Env, story: StoryId, target: &Target, now: Digest) -> usize {
    let ledger = env.progress.ledger(story);
    let own = ledger.verdicts().filter(|(signed, verdict)| {
        Some(&signed.by.handle) == env.seat.handle()
            && (&verdict.target, verdict.text) == (target, now)
            && verdict.judgement == Judgement::Reading
    });
    let said = own.filter_map(|(_, verdict)| verdict.read_to).max();
    said.map_or(0, |read_to| read_to as usize)
}
