//! What the reader and the text pop-ups show, as parts of a document: a story, its notes and claims, the page about
//! an entry, a source, a warning, a preview.

use super::document::{Part, PartStyle};
use crate::archive::catalogue::Card;
use crate::archive::dates::Date;
use crate::archive::fault::Fault;
use crate::archive::model::{Archive, Claim, Story, Term, TranslatedText};
use crate::archive::vocabulary::ClaimStatus;
use crate::text::Clean;
use crate::text::markup::{Block, BlockKind, Markup, Span, SpanStyle, Target};

const PARAGRAPH: PartStyle = PartStyle::Body(BlockKind::Paragraph);

/// The label of `id` among `terms` in the first of `languages` that has one; the id itself where none has.
pub fn label(terms: &[Term], id: &str, languages: &[String]) -> Clean {
    let term = terms.iter().find(|term| term.id == id);
    let labelled = term.and_then(|term| languages.iter().find_map(|l| term.label.get(l)));
    labelled.cloned().unwrap_or_else(|| Clean::new(id))
}

/// Several labels, with commas.
fn labels(terms: &[Term], ids: &[String], languages: &[String]) -> String {
    let labels: Vec<_> = ids
        .iter()
        .map(|id| label(terms, id, languages).to_string())
        .collect();
    labels.join(", ")
}

/// The line of facts under a title: kind, places, date.
pub fn facts(archive: &Archive, card: &Card, languages: &[String]) -> Clean {
    let kind = label(&archive.frame.kinds, card.kind.word(), languages).to_lowercase();
    let places: Vec<&str> = card.places.iter().take(3).map(Clean::as_str).collect();
    let facts = [kind.as_str(), &places.join(", "), &card.date];
    let known: Vec<&str> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    Clean::new(&known.join(" · "))
}

/// A story from its title to its last row, in the original or a translation.
pub fn story(
    archive: &Archive,
    story: &Story,
    translation: Option<(&Clean, &TranslatedText)>,
    facts: Clean,
) -> Vec<Part> {
    let (title, text) =
        translation.map_or((&story.title, &story.text), |(t, text)| (t, &text.text));
    let mut parts = vec![Part::new(PartStyle::Title, title.clone())];
    parts.push(Part::new(PartStyle::Facts, facts));
    // A reader should know whose words these are.
    parts.extend(translation.map(|_| Part::new(PartStyle::Facts, "translation, not the original")));
    parts.extend(numbered(&text.blocks));
    let mut paragraph = u32::try_from(text.blocks.len()).unwrap_or(u32::MAX);
    for row in &story.events {
        parts.push(Part::new(PartStyle::Label, row.date.words()));
        let mut part = Part::new(PARAGRAPH, row.text.clone());
        part.paragraph = Some(paragraph);
        paragraph += 1;
        if let Some(entry) = row.entry {
            let target = Target::Entry(archive.story(entry).slug.clone());
            part.spans.push(Span {
                range: 0..row.text.len(),
                style: SpanStyle::Link(target),
            });
        }
        parts.push(part);
    }
    parts
}

fn numbered(blocks: &[Block]) -> impl Iterator<Item = Part> {
    (0u32..)
        .zip(blocks)
        .map(|(number, block)| Part::of_block(block, Some(number)))
}

/// A footnote, a claim, or both under one key.
pub fn note(archive: &Archive, story: &Story, text: &Markup, key: &str) -> Vec<Part> {
    let blocks = text
        .notes
        .iter()
        .filter(|note| note.key == key)
        .flat_map(|note| &note.blocks);
    let mut parts: Vec<Part> = blocks.map(|block| Part::of_block(block, None)).collect();
    if let Some(claim) = story.claims.iter().find(|claim| claim.id == key) {
        parts.extend(claim_parts(archive, claim));
    }
    parts
}

/// All claims of a story, the doubtful ones first.
pub fn claims(archive: &Archive, story: &Story) -> Vec<Part> {
    let mut claims: Vec<&Claim> = story.claims.iter().collect();
    claims.sort_by_key(|claim| !claim.is_doubtful());
    claims
        .into_iter()
        .flat_map(|claim| claim_parts(archive, claim))
        .collect()
}

fn claim_parts(archive: &Archive, claim: &Claim) -> Vec<Part> {
    let standing = match claim.status {
        ClaimStatus::Reported => "reported, its origin not named",
        ClaimStatus::Attributed => "reported, its origin named",
        ClaimStatus::Corroborated => "reported by independent sources",
        ClaimStatus::Disputed => "disputed",
        ClaimStatus::Corrected => "corrected",
    };
    let mark = if claim.is_doubtful() { "± " } else { "" };
    let mut text = Text::default();
    text.strong(&format!("{mark}{}", claim.text));
    let mut parts = vec![text.part(PARAGRAPH)];
    let mut who = format!("Certainty {}; {standing}", claim.certainty.word());
    if let Some(by) = &claim.attributed_to {
        who = format!("{who}. According to {by}");
    }
    parts.push(Part::new(PartStyle::Facts, format!("{who}.")));
    parts.extend(claim.note.clone().map(|note| Part::new(PARAGRAPH, note)));
    parts.extend(source_lines(archive, &claim.sources));
    parts
}

fn source_lines(archive: &Archive, ids: &[String]) -> Option<Part> {
    if ids.is_empty() {
        return None;
    }
    let mut text = Text::default();
    text.plain("Sources: ");
    text.list(ids.iter().map(|id| {
        let title = archive
            .sources
            .get(id)
            .map_or(id.as_str(), |source| &source.title);
        (title.to_owned(), Target::Source(id.clone()))
    }));
    Some(text.part(PARAGRAPH))
}

/// The page about an entry: what it is, whom it names, where it comes from, how sure it is.
pub fn about(archive: &Archive, story: &Story, languages: &[String]) -> Vec<Part> {
    let frame = &archive.frame;
    let mut parts = vec![Part::new(PartStyle::Title, story.title.clone())];
    parts.extend(
        story
            .alternative
            .clone()
            .map(|a| Part::new(PartStyle::Facts, a)),
    );
    parts.push(Part::new(PARAGRAPH, story.summary.clone()));
    let mut fact = |name: &str, value: &str| {
        if !value.is_empty() {
            let mut text = Text::default();
            text.strong(&format!("{name}: "));
            text.plain(value);
            parts.push(text.part(PartStyle::Facts));
        }
    };
    fact("Kind", &label(&frame.kinds, story.kind.word(), languages));
    fact(
        "When",
        &story
            .dates
            .event
            .as_ref()
            .map(Date::words)
            .unwrap_or_default(),
    );
    fact("About the date", story.dates.note.as_deref().unwrap_or(""));
    fact(
        "Happens in",
        &labels(&frame.countries, &story.countries, languages),
    );
    fact(
        "People from",
        &labels(&frame.countries, &story.origin, languages),
    );
    fact("Themes", &labels(&frame.themes, &story.themes, languages));
    fact(
        "Places",
        &names(story.places.iter().map(|place| (&place.name, &place.names))),
    );
    let people = story.people.iter().map(|person| {
        let also: Vec<&str> = person.names.values().map(Clean::as_str).collect();
        let also = if also.is_empty() {
            String::new()
        } else {
            format!(" ({})", also.join(", "))
        };
        format!("{}{also}, {}", person.name, person.role.word())
    });
    fact("People", &people.collect::<Vec<_>>().join("; "));
    fact(
        "Organisations",
        &names(story.organisations.iter().map(|o| (&o.name, &o.names))),
    );
    fact(
        "Contains",
        &labels(&frame.warnings, &story.warnings, languages),
    );
    fact("Language", &story.language);
    fact("State", story.status.word());
    fact(
        "Consent",
        &format!(
            "{}, {}",
            story.consent.basis.word(),
            story.consent.level.word()
        ),
    );
    fact("About consent", story.consent.note.as_deref().unwrap_or(""));
    let doubtful = story
        .claims
        .iter()
        .filter(|claim| claim.is_doubtful())
        .count();
    fact(
        "Claims",
        &format!(
            "{} recorded, {doubtful} unsure or disputed",
            story.claims.len()
        ),
    );
    fact("Licence", story.license.as_ref().unwrap_or(&frame.license));
    fact("Length", &format!("{} words", story.words));
    parts.extend(source_lines(archive, &story.sources));
    parts.extend(relation_parts(archive, story));
    parts
}

/// Names with their forms in other scripts.
fn names<'a>(
    named: impl Iterator<Item = (&'a Clean, &'a std::collections::BTreeMap<String, Clean>)>,
) -> String {
    let written = named.map(|(name, forms)| {
        let forms: Vec<&str> = forms.values().map(Clean::as_str).collect();
        if forms.is_empty() {
            name.to_string()
        } else {
            format!("{name} ({})", forms.join(", "))
        }
    });
    written.collect::<Vec<_>>().join(", ")
}

fn relation_parts(archive: &Archive, story: &Story) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut relations = story.relations.clone();
    relations.sort_by_key(|relation| relation.kind);
    for group in relations.chunk_by(|a, b| a.kind == b.kind) {
        let mut text = Text::default();
        text.strong(&format!("{}: ", group[0].kind.words()));
        text.list(group.iter().map(|relation| {
            let other = archive.story(relation.story);
            (other.title.to_string(), Target::Entry(other.slug.clone()))
        }));
        parts.push(text.part(PARAGRAPH));
    }
    parts
}

/// What is known about a source.
pub fn source(archive: &Archive, id: &str) -> Vec<Part> {
    let Some(source) = archive.sources.get(id) else {
        return vec![Part::new(
            PARAGRAPH,
            format!("The archive says nothing about “{id}”."),
        )];
    };
    let mut parts = vec![Part::new(PartStyle::Title, source.title.clone())];
    let issued = source.issued.as_ref().map(Date::words);
    let facts = [
        ("By", source.creator.clone()),
        ("Published by", source.publisher.clone()),
        ("Date", issued),
        (
            "Kind",
            Some(Clean::new(&source.sort.word().replace('-', " "))),
        ),
        (
            "Connection to what it tells",
            source.connection.map(|c| Clean::new(c.word())),
        ),
        (
            "Reliability",
            source.reliability.map(|r| Clean::new(r.word())),
        ),
        ("Rights", source.rights.clone()),
        ("Address", source.url.clone()),
        ("Cited as", source.citation.clone()),
        ("Note", source.note.clone()),
    ];
    for (name, value) in facts {
        let Some(value) = value else { continue };
        let mut text = Text::default();
        text.strong(&format!("{name}: "));
        text.plain(&value);
        parts.push(text.part(PartStyle::Facts));
    }
    parts
}

/// What stands before the text of an entry that has content warnings.
pub fn warning(archive: &Archive, story: &Story, languages: &[String]) -> Vec<Part> {
    let told = labels(&archive.frame.warnings, &story.warnings, languages).to_lowercase();
    vec![
        Part::new(PartStyle::Title, story.title.clone()),
        Part::new(PartStyle::Warning, format!("This entry tells of: {told}.")),
        Part::new(PARAGRAPH, story.summary.clone()),
    ]
}

/// The beginning of a story, for the pane beside a list.
pub fn preview(archive: &Archive, story: &Story, facts: Clean, languages: &[String]) -> Vec<Part> {
    let mut parts = vec![
        Part::new(PartStyle::Title, story.title.clone()),
        Part::new(PartStyle::Facts, facts),
        Part::new(PARAGRAPH, story.summary.clone()),
    ];
    if story.warnings.is_empty() {
        parts.extend(numbered(&story.text.blocks).take(4));
    } else {
        // Nobody should meet a distressing text by moving down a list.
        let told = labels(&archive.frame.warnings, &story.warnings, languages).to_lowercase();
        parts.push(Part::new(PartStyle::Warning, format!("Tells of: {told}.")));
    }
    parts
}

/// What is wrong with the archive's files, the errors first.
pub fn faults(faults: &[Fault]) -> Vec<Part> {
    if faults.is_empty() {
        return vec![Part::new(PARAGRAPH, "Nothing is wrong with the archive.")];
    }
    let mut faults: Vec<&Fault> = faults.iter().collect();
    faults.sort_by_key(|fault| fault.severity);
    faults
        .into_iter()
        .map(|fault| Part::new(PARAGRAPH, fault.to_string()))
        .collect()
}

/// A text with styled spans, being put together.
#[derive(Default)]
struct Text {
    text: String,
    spans: Vec<Span>,
}

impl Text {
    fn plain(&mut self, words: &str) {
        self.text.push_str(words);
    }

    fn strong(&mut self, words: &str) {
        self.spanned(words, SpanStyle::Strong);
    }

    /// Linked titles with semicolons between them.
    fn list(&mut self, links: impl Iterator<Item = (String, Target)>) {
        for (number, (title, target)) in links.enumerate() {
            if number > 0 {
                self.plain("; ");
            }
            self.spanned(&title, SpanStyle::Link(target));
        }
    }

    fn spanned(&mut self, words: &str, style: SpanStyle) {
        let start = self.text.len();
        self.text.push_str(words);
        self.spans.push(Span {
            range: start..self.text.len(),
            style,
        });
    }

    /// The words come from clean texts, so that cleaning the whole moves no span.
    fn part(self, style: PartStyle) -> Part {
        Part {
            spans: self.spans,
            ..Part::new(style, self.text)
        }
    }
}
