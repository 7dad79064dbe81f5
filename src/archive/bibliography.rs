//! Reads `sources.toml` and `names.toml`: the works that entries cite, and the names that they share.

use super::codes::Code;
use super::fault::Complaint;
use super::fields::{Fields, Text};
use super::frame::{check_id, check_schema};
use super::language;
use super::model::{SharedName, Source};
use super::sheet::{Sheet, cut};
use super::suggest::nearest;
use super::syntax;
use crate::locale::Message;
use std::collections::{BTreeMap, BTreeSet};

/// The records of one file, by id.
#[derive(Debug)]
pub(super) struct Shelf<T> {
    pub(super) items: BTreeMap<String, T>,
    /// Ids of records that have a fault of their own, so that whoever cites them is not blamed as well.
    broken: BTreeSet<String>,
    /// Whether the file could be read at all; if not, nothing can be said about ids.
    is_known: bool,
}

impl<T> Shelf<T> {
    /// The shelf of a file that is there and cannot be read.
    pub(super) const fn unknown() -> Self {
        Self {
            items: BTreeMap::new(),
            broken: BTreeSet::new(),
            is_known: false,
        }
    }

    /// The shelf of a file that need not be there.
    pub(super) const fn empty() -> Self {
        Self {
            items: BTreeMap::new(),
            broken: BTreeSet::new(),
            is_known: true,
        }
    }

    /// Whether `id` stands on the shelf, or may.
    pub(super) fn has(&self, id: &str) -> bool {
        !self.is_known || self.items.contains_key(id) || self.broken.contains(id)
    }

    /// Reports that `id` is not on the shelf, unless it is.
    pub(super) fn check(&self, sheet: &Sheet, id: Text<'_>, missing: Missing) {
        if self.has(id.raw) {
            return;
        }
        let what = Message::new(missing.name).outside("id", cut(id.raw));
        let near = nearest(id.raw, self.items.keys().map(String::as_str));
        sheet.report(missing.code, id.at, Complaint::meaning(what, near));
    }

    fn add(&mut self, sheet: &Sheet, id: Text<'_>, item: Option<T>) {
        check_id(sheet, id);
        if self.items.contains_key(id.raw) || self.broken.contains(id.raw) {
            let what = Message::new("finding-id-twice").outside("id", cut(id.raw));
            sheet.report(Code::DuplicateId, id.at, what);
        } else if let Some(item) = item {
            self.items.insert(id.raw.to_owned(), item);
        } else {
            self.broken.insert(id.raw.to_owned());
        }
    }
}

/// How to say that something is not on a shelf.
#[derive(Clone, Copy, Debug)]
pub(super) struct Missing {
    pub(super) code: Code,
    /// The name of the message.
    name: &'static str,
}

pub(super) const NO_SOURCE: Missing = Missing {
    code: Code::UnknownSource,
    name: "finding-source-unknown",
};
pub(super) const NO_NAME: Missing = Missing {
    code: Code::UnknownName,
    name: "finding-name-unknown",
};

/// Reads `sources.toml`.
pub(super) fn sources(sheet: &Sheet) -> Shelf<Source> {
    shelf(sheet, "sources", source)
}

/// Reads `names.toml`.
pub(super) fn names(sheet: &Sheet) -> Shelf<SharedName> {
    shelf(sheet, "names", name)
}

/// Reads one record; its id is told apart, since it is known even where the record is broken.
type Reader<T> = for<'a> fn(&mut Fields<'a>) -> (Option<Text<'a>>, Option<T>);

fn shelf<T>(sheet: &Sheet, key: &'static str, read: Reader<T>) -> Shelf<T> {
    let Some(table) = syntax::parse(sheet) else {
        return Shelf::unknown();
    };
    let mut fields = Fields::top(sheet, &table);
    if !check_schema(&mut fields) {
        return Shelf::unknown();
    }
    let mut shelf = Shelf::empty();
    for mut record in fields.tables(key) {
        let (id, item) = read(&mut record);
        if let Some(id) = id {
            shelf.add(sheet, id, item);
        }
        record.finish();
    }
    fields.finish();
    shelf
}

fn source<'a>(fields: &mut Fields<'a>) -> (Option<Text<'a>>, Option<Source>) {
    let id = fields.required("id");
    let (sort, title) = (fields.required_word("type"), fields.required("title"));
    let (creator, publisher, url) = (
        fields.clean("creator"),
        fields.clean("publisher"),
        fields.clean("url"),
    );
    let (rights, citation, note) = (
        fields.clean("rights"),
        fields.clean("citation"),
        fields.clean("note"),
    );
    let (issued, accessed) = (fields.date("issued"), fields.date("accessed"));
    let language = language::language(fields, "language");
    let (connection, reliability) = (fields.word("connection"), fields.word("reliability"));
    let (Some(text), Some(sort), Some(title)) = (id, sort, title) else {
        return (id, None);
    };
    let (id, title) = (text.raw.to_owned(), title.clean());
    let source = Source {
        id,
        sort,
        title,
        creator,
        publisher,
        issued,
        language,
        url,
        accessed,
        rights,
        citation,
        connection,
        reliability,
        note,
    };
    (Some(text), Some(source))
}

fn name<'a>(fields: &mut Fields<'a>) -> (Option<Text<'a>>, Option<SharedName>) {
    let id = fields.required("id");
    let (kind, name) = (fields.required_word("kind"), fields.required("name"));
    let names = language::by_language(fields, "names");
    let wikidata = fields.clean("wikidata");
    let (Some(text), Some(kind), Some(name)) = (id, kind, name) else {
        return (id, None);
    };
    let shared = SharedName {
        id: text.raw.to_owned(),
        kind,
        name: name.clean(),
        names,
        wikidata,
    };
    (Some(text), Some(shared))
}
