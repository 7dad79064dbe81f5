//! The page about an entry: what it is, whom it names, where it comes from, how sure it is, what belongs to it.

use super::words::Words;
use super::{Composer, PARAGRAPH, language, phrases};
use crate::app::document::{Part, PartStyle};
use crate::archive::dates::Date;
use crate::archive::model::{ByLanguage, Person, Story};
use crate::locale::Message;
use crate::proof;
use crate::text::Clean;
use crate::text::markup::Target;

/// The name of a fact and what is known of it; empty if nothing is.
type Fact = (&'static str, String);

impl Composer<'_> {
    /// The page about an entry.
    pub fn about(&self, story: &Story) -> Vec<Part> {
        let mut parts = vec![Part::new(PartStyle::Title, story.title.clone())];
        let alternative = story.alternative.clone();
        parts.extend(alternative.map(|title| Part::new(PartStyle::Facts, title)));
        parts.push(Part::new(PARAGRAPH, story.summary.clone()));
        let facts = self.what_it_tells(story).into_iter();
        let facts = facts.chain(self.what_it_rests_on(story));
        let known = facts.filter(|(_, value)| !value.is_empty());
        parts.extend(known.map(|(name, value)| self.fact(name, &value)));
        parts.extend(self.source_lines(&story.sources));
        parts.extend(self.relations(story));
        parts
    }

    /// Facts about what happened, where, and who was there.
    fn what_it_tells(&self, story: &Story) -> [Fact; 10] {
        let (archive, languages) = (self.archive, self.languages.as_slice());
        let country = |code: &str| archive.country_label(code, languages);
        let theme = |id: &str| archive.theme_label(id, languages);
        let warning = |id: &str| archive.warning_label(id, languages);
        let kind = archive.kind_label(story.kind, languages);
        let places = story.places.iter().map(|own| (&own.name, &own.names));
        let organisations = &story.organisations;
        let organisations = organisations.iter().map(|own| (&own.name, &own.names));
        let when = story.when(self.locale, Date::words_in);
        [
            ("fact-kind", self.locale.isolated(&kind).to_string()),
            ("fact-when", when.to_string()),
            ("fact-date-note", self.or_nothing(story.dates.note.as_ref())),
            ("fact-happens-in", self.labels(&story.countries, country)),
            ("fact-people-from", self.labels(&story.origin, country)),
            ("fact-themes", self.labels(&story.themes, theme)),
            ("fact-places", self.names(places)),
            ("fact-people", self.people(&story.people)),
            ("fact-organisations", self.names(organisations)),
            ("fact-contains", self.labels(&story.warnings, warning)),
        ]
    }

    /// Facts about the text itself: its state, its consent, how sure it is, how long.
    fn what_it_rests_on(&self, story: &Story) -> [Fact; 8] {
        let consent = &story.consent;
        let licence = story.license.as_ref();
        let licence = licence.unwrap_or(&self.archive.frame.license);
        let length = Message::new("words-count").count("count", story.words);
        let say = |message: &Message| self.locale.say(message).to_string();
        let state = Message::new(story.status.message_name());
        [
            (
                "fact-language",
                language(&story.language, self.locale).to_string(),
            ),
            ("fact-state", say(&state)),
            ("fact-proofreading", self.proofreading(story)),
            ("fact-consent", say(&phrases::consent(consent))),
            ("fact-consent-note", self.or_nothing(consent.note.as_ref())),
            (
                "fact-claims",
                claims(story).as_ref().map(say).unwrap_or_default(),
            ),
            ("fact-licence", self.locale.isolated(licence).to_string()),
            ("fact-length", say(&length)),
        ]
    }

    /// A line that says how far the texts have come; nothing where nobody has judged any of them.
    pub fn proofreading_line(&self, story: &Story) -> Option<Part> {
        let standing = self.proofreading(story);
        (!standing.is_empty()).then(|| self.fact("fact-proofreading", &standing))
    }

    /// How far the texts have come that volunteers have judged: the original, then the translations by their languages.
    fn proofreading(&self, story: &Story) -> String {
        let id = self.archive.find(&story.slug);
        let Some((id, progress)) = id.zip(self.progress.filter(|progress| !progress.is_empty()))
        else {
            return String::new();
        };
        let standings = progress.standings(self.archive, id);
        let texts = standings.iter().filter(|standing| {
            standing.target.part != proof::record::Part::Meta && !standing.opinions.is_empty()
        });
        self.listed_apart(texts.map(|standing| {
            let state = Message::new(standing.state.message_name());
            if standing.target.language == story.language {
                return self.locale.say(&state);
            }
            let language = language(&standing.target.language, self.locale);
            let labelled = Message::new("label-and-value").inside("label", language);
            self.locale.say(&labelled.message("value", state))
        }))
    }

    fn or_nothing(&self, value: Option<&Clean>) -> String {
        let value = value.map(|value| self.locale.isolated(value).to_string());
        value.unwrap_or_default()
    }

    /// The labels of ids of the archive.
    pub(super) fn labels(&self, ids: &[String], label: impl Fn(&str) -> Clean) -> String {
        self.listed(ids.iter().map(|id| self.locale.isolated(&label(id))))
    }

    fn people(&self, people: &[Person]) -> String {
        self.listed_apart(people.iter().map(|person| {
            let name = self.with_forms(&person.name, &person.names);
            let person_and_role = Message::new("person-and-role")
                .inside("name", name)
                .message("role", Message::new(person.role.message_name()));
            self.locale.say(&person_and_role)
        }))
    }

    fn names<'n>(&self, named: impl Iterator<Item = (&'n Clean, &'n ByLanguage)>) -> String {
        self.listed(named.map(|(name, forms)| self.with_forms(name, forms)))
    }

    /// A name with its forms in other scripts.
    fn with_forms(&self, name: &Clean, forms: &ByLanguage) -> Clean {
        if forms.is_empty() {
            return self.locale.isolated(name);
        }
        let forms = self.listed(forms.values().map(|form| self.locale.isolated(form)));
        let whole = Message::new("name-with-forms").outside("name", name.clone());
        self.locale.say(&whole.inside("forms", forms))
    }

    fn relations(&self, story: &Story) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        let mut relations = story.relations.clone();
        relations.sort_by_key(|relation| relation.kind);
        for group in relations.chunk_by(|a, b| a.kind == b.kind) {
            let mut text = Words::default();
            text.plain(&self.labelled(group[0].kind.message_name(), ""));
            let links = group.iter().map(|relation| {
                let other = self.archive.story(relation.story);
                (other.title.clone(), Target::Entry(other.slug.clone()))
            });
            text.list(self.locale, links);
            parts.push(text.part(PARAGRAPH));
        }
        parts
    }
}

/// How many claims are recorded and how many of them need care; nothing if there is none.
fn claims(story: &Story) -> Option<Message> {
    let doubtful = story.claims.iter().filter(|claim| claim.is_doubtful());
    let counted = |name| Message::new(name).count("count", story.claims.len());
    match (story.claims.len(), doubtful.count()) {
        (0, _) => None,
        (_, 0) => Some(counted("claims-recorded")),
        (_, doubtful) => Some(counted("claims-recorded-doubtful").count("doubtful", doubtful)),
    }
}
