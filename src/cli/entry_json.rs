//! A whole entry as JSON, with the keys of the file format; texts are those of one language.

use super::markdown;
use super::version::Version;
use crate::archive::dates::Date;
use crate::archive::model::{
    Archive, ByLanguage, Claim, Location, Organisation, Person, Relation, Row, Story, Translation,
};
use crate::archive::vocabulary::Word;
use crate::text::Clean;
use crate::text::layout::Direction;
use crate::text::markup::{Block, BlockKind, Marker, Markup, Span, SpanStyle, Target};
use serde_json::{Map, Value, json};

/// Every key of the entry.
pub(super) fn entry(
    archive: &Archive,
    story: &Story,
    (version, review): (&Version<'_>, Option<&str>),
) -> Value {
    let mut all = Map::new();
    for part in [
        head(story, version),
        lists(archive, story),
        tables(archive, story),
    ] {
        if let Value::Object(keys) = part {
            all.extend(keys);
        }
    }
    all.insert("text".to_owned(), text(version.text));
    // As in the list: left out where nobody has said anything of the archive.
    all.extend(review.map(|word| ("review".to_owned(), json!(word))));
    Value::Object(all)
}

fn head(story: &Story, version: &Version<'_>) -> Value {
    let path = version
        .translation
        .map_or(&story.path, |(_, whole)| &whole.path);
    json!({
        "id": story.slug,
        "path": path.to_string_lossy(),
        "kind": story.kind.word(),
        "subject": word(story.subject),
        "title": version.title.as_str(),
        "alternative": words(story.alternative.as_ref()),
        "summary": version.summary.as_str(),
        "language": version.language,
        "original_language": story.language,
        "direction": match version.direction {
            Direction::Auto => "auto",
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        },
        "status": story.status.word(),
        "license": words(story.license.as_ref()),
        "words": version.words,
    })
}

fn lists(archive: &Archive, story: &Story) -> Value {
    let keywords: Vec<&str> = story.keywords.iter().map(Clean::as_str).collect();
    json!({
        "countries": story.countries,
        "origin": story.origin,
        "themes": story.themes,
        "keywords": keywords,
        "content_warnings": story.warnings,
        "sources": story.sources,
        "aliases": story.aliases,
        "relations": relations(archive, &story.relations),
    })
}

fn tables(archive: &Archive, story: &Story) -> Value {
    let dates = &story.dates;
    let translations: Map<String, Value> = story
        .translations
        .iter()
        .map(|own| (own.language.clone(), translation(own)))
        .collect();
    let revisions = story.revisions.iter().map(|own| {
        json!({
            "date": own.date.edtf(),
            "by": words(own.by.as_ref()),
            "note": words(own.note.as_ref()),
        })
    });
    json!({
        "dates": {
            "event": edtf(dates.event.as_ref()),
            "recorded": edtf(dates.recorded.as_ref()),
            "issued": edtf(dates.issued.as_ref()),
            "modified": edtf(dates.modified.as_ref()),
            "note": words(dates.note.as_ref()),
        },
        "consent": {
            "basis": story.consent.basis.word(),
            "level": story.consent.level.word(),
            "note": words(story.consent.note.as_ref()),
        },
        "people": story.people.iter().map(person).collect::<Vec<_>>(),
        "organisations": story.organisations.iter().map(organisation).collect::<Vec<_>>(),
        "places": story.places.iter().map(location).collect::<Vec<_>>(),
        "claims": story.claims.iter().map(claim).collect::<Vec<_>>(),
        "translations": translations,
        "events": story.events.iter().map(|own| row(archive, own)).collect::<Vec<_>>(),
        "revisions": revisions.collect::<Vec<_>>(),
    })
}

/// The slugs of related entries, under the word for the relation.
fn relations(archive: &Archive, relations: &[Relation]) -> Value {
    let mut all = Map::new();
    for relation in relations {
        let slugs = all.entry(relation.kind.word());
        let slugs = slugs.or_insert_with(|| json!([]));
        if let Value::Array(slugs) = slugs {
            slugs.push(archive.story(relation.story).slug.as_str().into());
        }
    }
    Value::Object(all)
}

fn person(own: &Person) -> Value {
    json!({
        "name": own.name.as_str(),
        "role": own.role.word(),
        "name_status": word(own.status),
        "names": by_language(&own.names),
        "wikidata": words(own.wikidata.as_ref()),
    })
}

fn organisation(own: &Organisation) -> Value {
    json!({
        "name": own.name.as_str(),
        "role": word(own.role),
        "names": by_language(&own.names),
        "wikidata": words(own.wikidata.as_ref()),
    })
}

fn location(own: &Location) -> Value {
    json!({
        "name": own.name.as_str(),
        "country": own.country,
        "precision": word(own.precision),
        "type": words(own.sort.as_ref()),
        "lat": own.position.map(|(lat, _)| lat),
        "lon": own.position.map(|(_, lon)| lon),
        "names": by_language(&own.names),
    })
}

fn claim(own: &Claim) -> Value {
    json!({
        "id": own.id,
        "text": own.text.as_str(),
        "value": words(own.value.as_ref()),
        "qualifier": word(own.qualifier),
        "date": edtf(own.date.as_ref()),
        "attributed_to": words(own.attributed_to.as_ref()),
        "sources": own.sources,
        "certainty": own.certainty.word(),
        "status": own.status.word(),
        "note": words(own.note.as_ref()),
    })
}

fn translation(own: &Translation) -> Value {
    json!({
        "title": words(own.title.as_ref()),
        "summary": words(own.summary.as_ref()),
        "translator": words(own.translator.as_ref()),
        "status": own.status.word(),
        "path": own.text.as_ref().map(|whole| whole.path.to_string_lossy()),
    })
}

fn row(archive: &Archive, own: &Row) -> Value {
    json!({
        "date": own.date.edtf(),
        "text": own.text.as_str(),
        "entry": own.entry.map(|id| archive.story(id).slug.as_str()),
        "sources": own.sources,
        "certainty": word(own.certainty),
    })
}

/// The text as Markdown, and read: `paragraph` of a search hit counts in `blocks`, and then in `events`.
fn text(markup: &Markup) -> Value {
    let lines: Vec<String> = markdown::body(&markup.blocks)
        .iter()
        .map(|line| format!("{line}\n"))
        .collect();
    let notes = markup.notes.iter().map(|note| {
        json!({
            "key": note.key,
            "blocks": note.blocks.iter().map(block).collect::<Vec<_>>(),
        })
    });
    json!({
        "body": lines.concat(),
        "blocks": markup.blocks.iter().map(block).collect::<Vec<_>>(),
        "notes": notes.collect::<Vec<_>>(),
    })
}

fn block(own: &Block) -> Value {
    let (kind, number) = match own.kind {
        BlockKind::Paragraph => ("paragraph", None),
        BlockKind::Heading(level) => ("heading", Some(level.into())),
        BlockKind::Quote => ("quote", None),
        BlockKind::Speaker => ("speaker", None),
        BlockKind::Item(Marker::Bullet) => ("item", None),
        BlockKind::Item(Marker::Number(number)) => ("item", Some(number)),
        BlockKind::Break => ("break", None),
    };
    json!({
        "kind": kind,
        "number": number,
        "text": own.text.as_str(),
        "spans": own.spans.iter().map(span).collect::<Vec<_>>(),
        "breaks": own.breaks,
        "line": own.line,
    })
}

fn span(own: &Span) -> Value {
    let (style, to) = match &own.style {
        SpanStyle::Emphasis => ("emphasis", None),
        SpanStyle::Strong => ("strong", None),
        SpanStyle::Note(key) => ("note", Some(key.as_str())),
        SpanStyle::Link(target) => match target {
            Target::Entry(to) => ("entry", Some(to.as_str())),
            Target::Source(to) => ("source", Some(to.as_str())),
            Target::Theme(to) => ("theme", Some(to.as_str())),
            Target::Country(to) => ("country", Some(to.as_str())),
            Target::Web(to) => ("web", Some(to.as_str())),
        },
    };
    json!({ "start": own.range.start, "end": own.range.end, "style": style, "to": to })
}

fn words(text: Option<&Clean>) -> Option<&str> {
    text.map(Clean::as_str)
}

fn word<T: Word>(value: Option<T>) -> Option<&'static str> {
    value.map(Word::as_word)
}

fn edtf(date: Option<&Date>) -> Option<&str> {
    date.map(Date::edtf)
}

fn by_language(texts: &ByLanguage) -> Value {
    let texts = texts.iter();
    let texts = texts.map(|(language, text)| (language.clone(), json!(text.as_str())));
    Value::Object(texts.collect())
}
