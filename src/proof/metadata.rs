//! What a proofreader reads of an entry's description, in lines that stand for its paragraphs.
//!
//! The lines are hashed and kept in files: a change of their form makes every verdict on a description stale. Left out is
//! what changes without anybody's words: the status, the revisions, the day of the last change, links from other entries.

use crate::archive::dates::Date;
use crate::archive::model::{
    ByLanguage, Claim, Location, Organisation, Person, Story, Translation,
};
use crate::archive::vocabulary::{NameStatus, Precision, Qualifier, Role, Subject};
use crate::text::Clean;

/// The description of an entry in its own language.
pub(super) fn of_original(story: &Story) -> Vec<String> {
    let mut lines = Lines::default();
    lines.add("title", &story.title);
    lines.add_some("alternative", story.alternative.as_ref());
    lines.add("summary", &story.summary);
    lines.add("kind", story.kind.word());
    lines.add_some("subject", story.subject.map(Subject::word));
    lines.add("countries", &story.countries.join(", "));
    lines.add("origin", &story.origin.join(", "));
    lines.add("themes", &story.themes.join(", "));
    lines.add("keywords", &joined(&story.keywords));
    lines.add("warnings", &story.warnings.join(", "));
    lines.add_some("license", story.license.as_ref());
    lines.add("sources", &story.sources.join(", "));
    let dates = &story.dates;
    lines.add_some("event", dates.event.as_ref().map(Date::edtf));
    lines.add_some("recorded", dates.recorded.as_ref().map(Date::edtf));
    lines.add_some("issued", dates.issued.as_ref().map(Date::edtf));
    lines.add_some("date-note", dates.note.as_ref());
    lines.add("consent-basis", story.consent.basis.word());
    lines.add("consent-level", story.consent.level.word());
    let consent = &story.consent;
    lines.add_some("consent-until", consent.until.as_ref().map(Date::edtf));
    lines.add_some(
        "consent-withdrawn",
        consent.withdrawn.as_ref().map(Date::edtf),
    );
    lines.add_some("consent-note", consent.note.as_ref());
    story.people.iter().for_each(|person| lines.person(person));
    for organisation in &story.organisations {
        lines.organisation(organisation);
    }
    story.places.iter().for_each(|place| lines.place(place));
    story.claims.iter().for_each(|claim| lines.claim(claim));
    lines.lines
}

/// The title and the summary in another language.
pub(super) fn of_translation(translation: &Translation) -> Vec<String> {
    let mut lines = Lines::default();
    lines.add_some("title", translation.title.as_ref());
    lines.add_some("summary", translation.summary.as_ref());
    lines.lines
}

#[derive(Default)]
struct Lines {
    lines: Vec<String>,
}

impl Lines {
    fn add(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.lines.push(format!("{name}: {value}"));
        }
    }

    fn add_some(&mut self, name: &str, value: Option<impl AsRef<str>>) {
        if let Some(value) = value {
            self.add(name, value.as_ref());
        }
    }

    /// One line of several values, each but the first one under its name, so that none is taken for another. What is empty
    /// is left out.
    fn add_row(&mut self, name: &str, first: &str, values: &[(&str, &str)]) {
        let there = values.iter().filter(|(_, value)| !value.is_empty());
        let mut line = format!("{name}: {first}");
        for (key, value) in there {
            line.extend([" | ", key, " ", value]);
        }
        self.lines.push(line);
    }

    fn person(&mut self, person: &Person) {
        let status = person.status.map(NameStatus::word);
        let names = forms(&person.names);
        let row = [
            ("role", person.role.word()),
            ("name_status", status.unwrap_or_default()),
            ("names", &names),
            ("wikidata", some(person.wikidata.as_ref())),
        ];
        self.add_row("person", &person.name, &row);
    }

    fn organisation(&mut self, organisation: &Organisation) {
        let role = organisation.role.map(Role::word);
        let names = forms(&organisation.names);
        let row = [
            ("role", role.unwrap_or_default()),
            ("names", &names),
            ("wikidata", some(organisation.wikidata.as_ref())),
        ];
        self.add_row("organisation", &organisation.name, &row);
    }

    fn place(&mut self, place: &Location) {
        let precision = place.precision.map(Precision::word);
        let position = place
            .position
            .map(|(north, east)| format!("{north} {east}"));
        let names = forms(&place.names);
        let row = [
            ("country", place.country.as_deref().unwrap_or_default()),
            ("precision", precision.unwrap_or_default()),
            ("kind", some(place.sort.as_ref())),
            ("position", position.as_deref().unwrap_or_default()),
            ("names", &names),
        ];
        self.add_row("place", &place.name, &row);
    }

    fn claim(&mut self, claim: &Claim) {
        let qualifier = claim.qualifier.map(Qualifier::word);
        let sources = claim.sources.join(", ");
        let row = [
            ("id", claim.id.as_str()),
            ("value", some(claim.value.as_ref())),
            ("qualifier", qualifier.unwrap_or_default()),
            ("date", claim.date.as_ref().map_or("", Date::edtf)),
            ("attributed_to", some(claim.attributed_to.as_ref())),
            ("sources", &sources),
            ("certainty", claim.certainty.word()),
            ("status", claim.status.word()),
            ("note", some(claim.note.as_ref())),
        ];
        self.add_row("claim", &claim.text, &row);
    }
}

fn some(value: Option<&Clean>) -> &str {
    value.map_or("", Clean::as_str)
}

fn joined(values: &[Clean]) -> String {
    let values: Vec<&str> = values.iter().map(Clean::as_str).collect();
    values.join(", ")
}

fn forms(names: &ByLanguage) -> String {
    let forms: Vec<String> = names
        .iter()
        .map(|(language, name)| format!("{language} {name}"))
        .collect();
    forms.join(", ")
}
