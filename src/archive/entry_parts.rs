//! The parts of an entry that say who, where and when: dates, consent, people, organisations, places, relations.

use super::bibliography::NO_NAME;
use super::choices::check_country;
use super::codes::Code;
use super::entry::{By, Cited, Known};
use super::fields::Fields;
use super::frame::check_id;
use super::language;
use super::model::{ByLanguage, Consent, Dates, Location, Organisation, Person, RelationKind};
use super::vocabulary::{ConsentLevel, NameStatus, Precision};
use crate::locale::Message;
use crate::text::Clean;

pub(super) fn dates(fields: &mut Fields<'_>) -> Dates {
    if !fields.has("dates") {
        fields.missing_table("dates", |what| {
            what.outside("content", "event = \"2026-02-14\"")
        });
    }
    let Some(mut table) = fields.table("dates") else {
        return Dates::default();
    };
    let dates = Dates {
        event: table.date("event"),
        recorded: table.date("recorded"),
        issued: table.date("issued"),
        modified: table.date("modified"),
        note: table.clean("note"),
    };
    table.finish();
    dates
}

/// The consent, or nothing where it cannot be read, which is an error.
pub(super) fn consent(fields: &mut Fields<'_>) -> Option<Consent> {
    if !fields.has("consent") {
        fields.missing_table("consent", |what| {
            what.message("content", Message::new("finding-consent-content"))
        });
    }
    let mut table = fields.table("consent")?;
    let (basis, level) = (table.required_word("basis"), table.required_word("level"));
    let withheld = match level {
        Some(ConsentLevel::Embargoed) => Some("finding-consent-embargoed"),
        Some(ConsentLevel::Closed) => Some("finding-consent-closed"),
        Some(ConsentLevel::Open | ConsentLevel::NoName | ConsentLevel::SummaryOnly) | None => None,
    };
    if let Some(name) = withheld {
        let at = table.place("level");
        table.sheet.report(Code::Withheld, at, Message::new(name));
    }
    let (until, withdrawn) = (table.date("until"), table.date("withdrawn"));
    let note = table.clean("note");
    table.finish();
    Some(Consent {
        basis: basis?,
        level: level?,
        until,
        withdrawn,
        note,
    })
}

/// A name and its forms, written in the entry or taken from names.toml.
struct Named {
    name: Clean,
    names: ByLanguage,
    wikidata: Option<Clean>,
}

fn named(fields: &mut Fields<'_>, known: &Known<'_>) -> Option<Named> {
    let reference = fields.text("ref");
    if let Some(id) = reference {
        known.names.check(fields.sheet, id, NO_NAME);
    }
    let shared = reference.and_then(|id| known.names.items.get(id.raw));
    let own = if reference.is_some() {
        fields.text("name")
    } else {
        fields.required("name")
    };
    // What the entry writes holds over what it refers to.
    let mut names = shared
        .map(|shared| shared.names.clone())
        .unwrap_or_default();
    names.extend(language::by_language(fields, "names"));
    let wikidata = fields
        .clean("wikidata")
        .or_else(|| shared.and_then(|shared| shared.wikidata.clone()));
    let name = own
        .map(|text| text.clean())
        .or_else(|| shared.map(|shared| shared.name.clone()))?;
    Some(Named {
        name,
        names,
        wikidata,
    })
}

pub(super) fn people(fields: &mut Fields<'_>, known: &Known<'_>) -> Vec<Person> {
    fields
        .tables("people")
        .into_iter()
        .filter_map(|table| person(table, known))
        .collect()
}

fn person(mut fields: Fields<'_>, known: &Known<'_>) -> Option<Person> {
    let named = named(&mut fields, known);
    let role = fields.required_word("role");
    let status = fields.word("name_status");
    if let Some(NameStatus::Pseudonym | NameStatus::RoleOnly | NameStatus::Withheld) = status {
        forbid(
            &fields,
            &["names", "wikidata", "ref"],
            Code::NameForbidden,
            "finding-name-given-away",
        );
    }
    fields.finish();
    let Named {
        name,
        names,
        wikidata,
    } = named?;
    Some(Person {
        name,
        role: role?,
        status,
        names,
        wikidata,
    })
}

/// Reports the keys that would give away what is withheld, by the message of this name.
fn forbid(fields: &Fields<'_>, keys: &[&'static str], code: Code, name: &'static str) {
    for key in keys.iter().copied().filter(|key| fields.has(key)) {
        let what = Message::new(name).inside("key", key);
        fields.sheet.report(code, fields.place(key), what);
    }
}

pub(super) fn organisations(fields: &mut Fields<'_>, known: &Known<'_>) -> Vec<Organisation> {
    let mut organisations = Vec::new();
    for mut table in fields.tables("organisations") {
        let named = named(&mut table, known);
        let role = table.word("role");
        table.finish();
        if let Some(Named {
            name,
            names,
            wikidata,
        }) = named
        {
            organisations.push(Organisation {
                name,
                role,
                names,
                wikidata,
            });
        }
    }
    organisations
}

pub(super) fn places(fields: &mut Fields<'_>, known: &Known<'_>) -> Vec<Location> {
    fields
        .tables("places")
        .into_iter()
        .filter_map(|table| place(table, known))
        .collect()
}

fn place(mut fields: Fields<'_>, known: &Known<'_>) -> Option<Location> {
    let named = named(&mut fields, known);
    let country = fields.text("country");
    let country = country.and_then(|text| check_country(fields.sheet, text, known.lists));
    let precision = fields.word("precision");
    if precision == Some(Precision::Withheld) {
        forbid(
            &fields,
            &["lat", "lon", "names", "ref", "wikidata"],
            Code::PositionForbidden,
            "finding-place-given-away",
        );
    }
    let sort = fields.clean("type");
    let position = position(&mut fields);
    fields.finish();
    let Named {
        name,
        names,
        wikidata: _,
    } = named?;
    Some(Location {
        name,
        country,
        precision,
        sort,
        position,
        names,
    })
}

/// Degrees north and east, if both are given and on the globe.
fn position(fields: &mut Fields<'_>) -> Option<(f64, f64)> {
    let written = fields.has("lat") || fields.has("lon");
    let (north, east) = (fields.number("lat"), fields.number("lon"));
    let both = north
        .zip(east)
        .filter(|(north, east)| north.abs() <= 90.0 && east.abs() <= 180.0);
    // A number of the wrong sort has been told already.
    let is_told = (fields.has("lat") && north.is_none()) || (fields.has("lon") && east.is_none());
    if written && both.is_none() && !is_told {
        let at = if fields.has("lat") {
            fields.place("lat")
        } else {
            fields.place("lon")
        };
        let what = Message::new("finding-position-bad");
        fields.sheet.report(Code::BadPosition, at, what);
    }
    both
}

/// The relations that the file writes, in the order of the format.
pub(super) fn relations(fields: &mut Fields<'_>) -> Vec<Cited> {
    const KEYS: [(&str, RelationKind); 6] = [
        ("part_of", RelationKind::PartOf),
        ("has_part", RelationKind::HasPart),
        ("follows", RelationKind::Follows),
        ("consequence_of", RelationKind::ConsequenceOf),
        ("compare", RelationKind::Compare),
        ("see_also", RelationKind::SeeAlso),
    ];
    let Some(mut table) = fields.table("relations") else {
        return Vec::new();
    };
    let mut cited = Vec::new();
    for (key, kind) in KEYS {
        for text in table.one_or_more(key) {
            if check_id(table.sheet, text) {
                let position = table.sheet.position(text.at);
                cited.push(Cited {
                    target: text.raw.to_owned(),
                    position,
                    by: By::Relation(kind),
                });
            }
        }
    }
    table.finish();
    cited
}
