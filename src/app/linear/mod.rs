//! Linear mode: the archive as a plain dialogue of numbered lists and paragraphs, for screen readers, braille lines and
//! terminals that can do nothing but print. A line goes in, lines come out; nothing is ever drawn over.
//!
//! `command` is what can be typed, `listing` what can be chosen from, `telling` a story told paragraph by paragraph.
//! Reading and printing lines is `term`'s matter.

mod command;
mod listing;
mod spoken;
mod telling;

pub use command::Command;

use super::Start;
use super::compose::Composer;
use super::document::Part;
use super::env::Env;
use super::facets::Facet;
use super::keyboards::Keyboards;
use super::saved::saved_place;
use super::sheet::Lead;
use crate::archive::model::{Place, StoryId};
use crate::locale::{Locale, Message};
use crate::proof::progress::Progress;
use crate::state::record::{Record, SavedPlace};
use crate::text::Clean;
use crate::text::fold::fold;
use crate::text::markup::Target;
use command::help;
use listing::{Item, Listing};
use spoken::spoken;
use std::sync::Arc;
use telling::Telling;

/// What is printed after a line was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Paragraphs, each to be wrapped and followed by a new line.
    pub paragraphs: Vec<Clean>,
    pub ended: bool,
}

/// The state of a dialogue.
#[derive(Debug)]
pub struct Linear {
    env: Env,
    listing: Listing,
    telling: Option<Telling>,
    records: Vec<Record>,
}

impl Linear {
    pub fn new(start: Start) -> Self {
        let env = Env::new(start.archive, start.locale, start.size).of(start.kept, start.settings);
        let listing = Listing::stories(&env, "");
        Self {
            env,
            listing,
            telling: None,
            records: Vec::new(),
        }
    }

    /// The columns of the terminal.
    pub fn columns(&self) -> u16 {
        self.env.size.0
    }

    /// What says things here.
    pub fn locale(&self) -> &Arc<Locale> {
        &self.env.locale
    }

    /// Takes what volunteers have said of the texts of this archive: rows and the page about an entry tell it.
    pub fn set_progress(&mut self, progress: Progress) {
        self.env.progress = progress;
        self.listing = Listing::stories(&self.env, "");
    }

    /// The first words: what this is, and the beginning of the list.
    pub fn greeting(&mut self) -> Vec<Clean> {
        let title = self.env.archive.title(&self.env.settings.languages());
        let mut said = vec![title, self.env.locale.word("linear-greeting")];
        said.extend(self.listing.more(&self.env.locale));
        said
    }

    /// Opens a story, where the reader stopped in it last.
    pub fn open(&mut self, story: StoryId) -> Vec<Clean> {
        let slug = self.env.archive.story(story).slug.clone();
        let kept = self.env.kept.place(&slug).cloned();
        self.begin(story, kept.as_ref())
    }

    /// Opens the story that was read last.
    pub fn open_last(&mut self) -> Vec<Clean> {
        match self.env.last_read() {
            Some(story) => self.open(story),
            None => self.greeting(),
        }
    }

    /// Hands over what is to be kept since the last time.
    pub fn take_records(&mut self) -> Vec<Record> {
        std::mem::take(&mut self.records)
    }

    /// Answers a line.
    pub fn answer(&mut self, line: &str) -> Said {
        let line = line.trim();
        if line.contains('\u{18}') {
            return Said {
                ended: true,
                ..Said::default()
            };
        }
        let mut words = line.split_whitespace();
        let (first, second) = (words.next().unwrap_or_default(), words.next());
        // Digits of any script are numbers, and a word typed on a keyboard of another one is the word on its keys.
        let number = |word: &str| fold(word).as_str().parse::<usize>().ok();
        let paragraphs = if line.is_empty() {
            self.go_on()
        } else if let Some(words) = line.strip_prefix('/') {
            self.list(Listing::stories(&self.env, words))
        } else if let Some(number) = number(first) {
            self.choose(number)
        } else {
            let keyboards = Keyboards::of(self.env.settings.languages());
            let latin = || Command::parse(&keyboards.latin_word(first));
            match Command::parse(first).or_else(latin) {
                Some(Command::Back) => return self.back(),
                Some(command) => self.obey(command, second.and_then(number)),
                None => self.say(&Message::new("linear-means-nothing").outside("word", first)),
            }
        };
        Said {
            paragraphs,
            ended: false,
        }
    }

    fn go_on(&mut self) -> Vec<Clean> {
        match &mut self.telling {
            Some(telling) => {
                let said = telling.go_on(&self.env.locale);
                self.keep_progress();
                said
            }
            None => self.listing.more(&self.env.locale),
        }
    }

    /// A number is a row of the list or, in a story, a link that was told.
    fn choose(&mut self, number: usize) -> Vec<Clean> {
        if let Some(telling) = &self.telling {
            return match telling.link(number).cloned() {
                Some(lead) => self.follow(&lead),
                None => self.say(&Message::new("linear-no-link").count("number", number)),
            };
        }
        match self.listing.item(number).cloned() {
            Some(Item::Story(story)) => self.open(story),
            Some(Item::Place(story, place)) => self.begin(story, Some(&place)),
            Some(Item::Shelf(facet, id)) => self.list(Listing::shelf(&self.env, facet, &id)),
            None => self.say(&Message::new("linear-no-number").count("number", number)),
        }
    }

    fn follow(&mut self, lead: &Lead) -> Vec<Clean> {
        match lead {
            Lead::To(Target::Entry(slug)) => match self.env.archive.find(slug) {
                Some(story) => self.open(story),
                None => self.say(&Message::new("linear-entry-not-shown")),
            },
            Lead::To(Target::Source(id)) => self.spoken(&Composer::of(&self.env).source(id)),
            Lead::To(Target::Theme(id)) => self.list(Listing::shelf(&self.env, Facet::Theme, id)),
            Lead::To(Target::Country(code)) => {
                self.list(Listing::shelf(&self.env, Facet::Place, code))
            }
            Lead::To(Target::Web(address)) => vec![Clean::new(address)],
            Lead::Note(key) => self.note(key),
        }
    }

    fn note(&self, key: &str) -> Vec<Clean> {
        let Some(telling) = &self.telling else {
            return Vec::new();
        };
        let story = self.env.archive.story(telling.story());
        self.spoken(&Composer::of(&self.env).note(story, &story.text, key))
    }

    /// Begins a list and says its first rows.
    fn list(&mut self, listing: Listing) -> Vec<Clean> {
        self.telling = None;
        self.listing = listing;
        self.listing.more(&self.env.locale)
    }

    fn begin(&mut self, story: StoryId, at: Option<&SavedPlace>) -> Vec<Clean> {
        let (telling, said) = Telling::begin(&self.env, story, at);
        self.telling = Some(telling);
        self.keep(Record::Opened {
            entry: self.env.archive.story(story).slug.clone(),
        });
        said
    }

    fn obey(&mut self, command: Command, number: Option<usize>) -> Vec<Clean> {
        match (command, &mut self.telling) {
            (Command::Countries, _) => self.list(Listing::shelves(&self.env, Facet::Place)),
            (Command::Origins, _) => self.list(Listing::shelves(&self.env, Facet::Origin)),
            (Command::Themes, _) => self.list(Listing::shelves(&self.env, Facet::Theme)),
            (Command::All, _) => self.list(Listing::stories(&self.env, "")),
            (Command::Saved, _) => self.list(Listing::saved(&self.env)),
            (Command::Help | Command::Back, _) => help(&self.env.locale),
            (_, None) => self.say(&Message::new("linear-needs-story")),
            (Command::Rest, Some(telling)) => {
                let said = telling.rest(&self.env.locale);
                self.keep_progress();
                said
            }
            (Command::Previous, Some(telling)) => telling.again(),
            (command, Some(telling)) => {
                let story = telling.story();
                self.tell_of(command, story, number)
            }
        }
    }

    /// What is told beside a story's text.
    fn tell_of(&mut self, command: Command, id: StoryId, number: Option<usize>) -> Vec<Clean> {
        let archive = &self.env.archive;
        let story = archive.story(id);
        match command {
            Command::About => self.spoken(&Composer::of(&self.env).about(story)),
            Command::Claims => self.spoken(&Composer::of(&self.env).claims(&story.claims)),
            Command::Notes => {
                let index = number.and_then(|number| number.checked_sub(1));
                let key = index
                    .and_then(|index| story.text.notes.get(index))
                    .map(|n| n.key.clone());
                key.map_or_else(
                    || self.say(&Message::new("linear-no-note")),
                    |key| self.note(&key),
                )
            }
            Command::Mark => {
                let place = saved_place(archive, self.place(id), None);
                self.keep(Record::Bookmarked { place });
                self.say(&Message::new("linear-bookmarked"))
            }
            _ => help(&self.env.locale),
        }
    }

    fn place(&self, story: StoryId) -> Place {
        let paragraph = self.telling.as_ref().map_or(0, Telling::paragraph);
        Place {
            paragraph,
            ..Place::start(story)
        }
    }

    fn back(&mut self) -> Said {
        if self.telling.take().is_none() {
            return Said {
                ended: true,
                ..Said::default()
            };
        }
        Said {
            paragraphs: self.listing.again(&self.env.locale),
            ended: false,
        }
    }

    /// Keeps the place, and that the story was read once its end was told; then it begins anew.
    fn keep_progress(&mut self) {
        let Some(telling) = &self.telling else { return };
        let (story, ended) = (telling.story(), telling.has_ended());
        let place = if ended {
            Place::start(story)
        } else {
            self.place(story)
        };
        let place = saved_place(&self.env.archive, place, None);
        let entry = place.entry.clone();
        self.keep(Record::At { place });
        if ended && !self.env.kept.is_read(&entry) {
            self.keep(Record::Read { entry });
        }
    }

    fn say(&self, message: &Message) -> Vec<Clean> {
        vec![self.env.locale.say(message)]
    }

    fn spoken(&self, parts: &[Part]) -> Vec<Clean> {
        spoken(parts, &self.env.locale)
    }

    fn keep(&mut self, record: Record) {
        self.env.kept.apply(&record);
        self.records.push(record);
    }
}
