//! The types of an archive that has been read. Everything here is immutable and clean to show.

use super::catalogue::Catalogue;
use super::dates::Date;
use super::fault::Fault;
use super::vocabulary::{
    Certainty, ClaimStatus, Connection, ConsentBasis, ConsentLevel, Kind, NameKind, NameStatus,
    Precision, Qualifier, Reliability, Role, SourceType, Status, Subject, TranslationStatus,
};
use crate::text::Clean;
use crate::text::layout::Direction;
use crate::text::markup::{ClaimKey, Markup};
use std::collections::BTreeMap;
use std::path::PathBuf;

pub use super::relation::{Relation, RelationKind};

/// A BCP 47 language tag, as written.
pub type Language = String;

/// Texts by language, such as a label or the original forms of a name.
pub type ByLanguage = BTreeMap<Language, Clean>;

/// An index into [`Archive::stories`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StoryId(pub u32);

impl StoryId {
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A spot in a story's text: bookmarks, hits, findings, links and the reading position are all places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub story: StoryId,
    /// Of the story's paragraphs ([`Story::paragraphs`]), from 0.
    pub paragraph: u32,
    /// Bytes into the paragraph's logical text.
    pub offset: u32,
}

impl Place {
    /// The first letter of a story.
    pub const fn start(story: StoryId) -> Self {
        Self {
            story,
            paragraph: 0,
            offset: 0,
        }
    }
}

/// A whole archive.
#[derive(Debug)]
pub struct Archive {
    /// The folder it was read from; nothing for the copy in the binary.
    pub root: Option<PathBuf>,
    pub frame: Frame,
    /// By slug, in byte order. Only what may be shown.
    pub stories: Vec<Story>,
    /// By id.
    pub sources: BTreeMap<String, Source>,
    /// By id.
    pub names: BTreeMap<String, SharedName>,
    /// Entries that exist and are not shown, by slug.
    pub absent: BTreeMap<String, Absence>,
    pub catalogue: Catalogue,
    /// In the order of their paths and lines.
    pub faults: Vec<Fault>,
}

impl Archive {
    pub fn story(&self, id: StoryId) -> &Story {
        &self.stories[id.index()]
    }

    /// The story with this slug or former slug.
    pub fn find(&self, slug: &str) -> Option<StoryId> {
        let by_slug = self
            .stories
            .binary_search_by(|story| story.slug.as_str().cmp(slug))
            .ok();
        let index = by_slug.or_else(|| {
            self.stories
                .iter()
                .position(|story| story.aliases.iter().any(|alias| alias == slug))
        })?;
        u32::try_from(index).ok().map(StoryId)
    }

    pub fn ids(&self) -> impl Iterator<Item = StoryId> + use<> {
        (0..u32::try_from(self.stories.len()).unwrap_or(u32::MAX)).map(StoryId)
    }
}

/// Why an entry that exists is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Absence {
    /// Its file has an error; see the faults.
    Broken,
    /// Embargoed or closed.
    Withheld,
    /// With the sentence that is left of it, which may be empty.
    Withdrawn(Clean),
}

/// What `archive.toml` says: the edition, and the words that entries are sorted by.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    pub id: Clean,
    pub version: Clean,
    pub updated: Option<Date>,
    pub maintainer: Clean,
    pub contact: Clean,
    pub withdrawal: Clean,
    pub license: Clean,
    pub default_language: Language,
    pub languages: Vec<Language>,
    pub title: ByLanguage,
    pub notice: ByLanguage,
    pub kinds: Vec<Term>,
    pub themes: Vec<Term>,
    pub countries: Vec<Term>,
    pub warnings: Vec<Term>,
}

/// A word of the archive's own lists: a theme, a country, a kind, a content warning.
#[derive(Clone, Debug)]
pub struct Term {
    /// The id or, for a country, the ISO 3166-1 alpha-2 code.
    pub id: String,
    pub label: ByLanguage,
    pub note: ByLanguage,
    /// The HURIDOCS index terms of a theme, or the NEON domain of a warning.
    pub same_as: Vec<Clean>,
}

/// An entry of the archive.
#[derive(Clone, Debug)]
pub struct Story {
    /// The `id` of the file, which is its name without `.toml`.
    pub slug: String,
    /// Relative to the archive's root, for messages and for `$EDITOR`.
    pub path: PathBuf,
    pub kind: Kind,
    pub subject: Option<Subject>,
    pub title: Clean,
    pub alternative: Option<Clean>,
    pub summary: Clean,
    pub language: Language,
    pub direction: Direction,
    pub status: Status,
    /// ISO codes of where it happens.
    pub countries: Vec<String>,
    /// ISO codes of where the people come from.
    pub origin: Vec<String>,
    pub themes: Vec<String>,
    pub keywords: Vec<Clean>,
    pub warnings: Vec<String>,
    pub license: Option<Clean>,
    pub sources: Vec<String>,
    pub aliases: Vec<String>,
    pub dates: Dates,
    pub consent: Consent,
    pub people: Vec<Person>,
    pub organisations: Vec<Organisation>,
    pub places: Vec<Location>,
    pub claims: Vec<Claim>,
    /// Both the links that the file writes and the inverse ones computed from other files.
    pub relations: Vec<Relation>,
    pub translations: Vec<Translation>,
    pub events: Vec<Row>,
    pub revisions: Vec<Revision>,
    pub text: Markup,
    /// The line of the file in which the body begins, from 1.
    pub body_line: usize,
    /// Words of the body.
    pub words: usize,
}

#[derive(Clone, Debug, Default)]
pub struct Dates {
    /// When what is told happened.
    pub event: Option<Date>,
    pub recorded: Option<Date>,
    pub issued: Option<Date>,
    pub modified: Option<Date>,
    pub note: Option<Clean>,
}

#[derive(Clone, Debug)]
pub struct Consent {
    pub basis: ConsentBasis,
    pub level: ConsentLevel,
    /// The last day for which it was given.
    pub until: Option<Date>,
    /// When it was taken back.
    pub withdrawn: Option<Date>,
    pub note: Option<Clean>,
}

#[derive(Clone, Debug)]
pub struct Person {
    pub name: Clean,
    pub role: Role,
    pub status: Option<NameStatus>,
    pub names: ByLanguage,
    pub wikidata: Option<Clean>,
}

#[derive(Clone, Debug)]
pub struct Organisation {
    pub name: Clean,
    pub role: Option<Role>,
    pub names: ByLanguage,
    pub wikidata: Option<Clean>,
}

#[derive(Clone, Debug)]
pub struct Location {
    pub name: Clean,
    /// An ISO code.
    pub country: Option<String>,
    pub precision: Option<Precision>,
    /// What kind of place it is, in a free word.
    pub sort: Option<Clean>,
    /// Degrees north and east.
    pub position: Option<(f64, f64)>,
    pub names: ByLanguage,
}

/// A number, date or accusation that a careful reader would ask about.
#[derive(Clone, Debug)]
pub struct Claim {
    pub id: String,
    pub text: Clean,
    /// The value with its unit, in words of the file ("over 70 people").
    pub value: Option<Clean>,
    pub qualifier: Option<Qualifier>,
    pub date: Option<Date>,
    pub attributed_to: Option<Clean>,
    pub sources: Vec<String>,
    pub certainty: Certainty,
    pub status: ClaimStatus,
    pub note: Option<Clean>,
}

impl Claim {
    /// What footnotes refer to it by.
    pub fn key(&self) -> ClaimKey<'_> {
        ClaimKey {
            id: &self.id,
            is_doubtful: self.is_doubtful(),
        }
    }

    /// Whether the reader marks it in the text: unsure, or in dispute.
    pub fn is_doubtful(&self) -> bool {
        self.certainty == Certainty::Low || self.status == ClaimStatus::Disputed
    }
}

/// Another language's title and summary, or its whole text.
#[derive(Clone, Debug)]
pub struct Translation {
    pub language: Language,
    pub title: Option<Clean>,
    pub summary: Option<Clean>,
    pub translator: Option<Clean>,
    pub status: TranslationStatus,
    /// The whole text, from a sibling file.
    pub text: Option<TranslatedText>,
}

/// A full translation.
#[derive(Clone, Debug)]
pub struct TranslatedText {
    /// Relative to the archive's root.
    pub path: PathBuf,
    pub body_line: usize,
    pub direction: Direction,
    pub text: Markup,
    pub words: usize,
}

/// A row of a timeline.
#[derive(Clone, Debug)]
pub struct Row {
    pub date: Date,
    pub text: Clean,
    pub entry: Option<StoryId>,
    pub sources: Vec<String>,
    pub certainty: Option<Certainty>,
}

#[derive(Clone, Debug)]
pub struct Revision {
    pub date: Date,
    pub by: Option<Clean>,
    pub note: Option<Clean>,
}

/// A work that entries cite.
#[derive(Clone, Debug)]
pub struct Source {
    pub id: String,
    pub sort: SourceType,
    pub title: Clean,
    pub creator: Option<Clean>,
    pub publisher: Option<Clean>,
    pub issued: Option<Date>,
    pub language: Option<Language>,
    pub url: Option<Clean>,
    pub accessed: Option<Date>,
    pub rights: Option<Clean>,
    pub citation: Option<Clean>,
    pub connection: Option<Connection>,
    pub reliability: Option<Reliability>,
    pub note: Option<Clean>,
}

/// A name with its forms in other scripts, shared by entries.
#[derive(Clone, Debug)]
pub struct SharedName {
    pub id: String,
    pub kind: NameKind,
    pub name: Clean,
    pub names: ByLanguage,
    pub wikidata: Option<Clean>,
}
