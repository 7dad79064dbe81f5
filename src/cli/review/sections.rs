//! The report in words: sections of tables and lists, which become plain text or Markdown alike.

use super::super::out::Out;
use super::super::surroundings::Opened;
use super::open_points::{NoteReport, Place, Raised, ReplyReport};
use super::queue::Queue;
use super::report::{Alone, OpinionReport, Report, Reviewer, Shelf, TextReport};
use crate::locale::{Locale, Message};
use crate::proof::queue::Why;
use crate::proof::record::Judgement;
use crate::proof::standing::State;
use crate::text::Clean;

/// Entries of a queue that are told one by one.
const NEXT: usize = 20;

/// A heading and what stands under it.
pub(super) struct Section {
    pub(super) heading: Clean,
    pub(super) rows: Rows,
}

pub(super) enum Rows {
    /// The first row names the columns.
    Table(Vec<Vec<Clean>>),
    List(Vec<Item>),
}

/// A line, and lines that belong to it.
pub(super) struct Item {
    pub(super) first: Clean,
    pub(super) rest: Vec<Clean>,
}

impl Item {
    fn alone(first: Clean) -> Self {
        Self {
            first,
            rest: Vec::new(),
        }
    }
}

/// The sections that have something to say; the first always has.
pub(super) fn of(report: &Report, opened: &Opened, out: &Out<'_>) -> Vec<Section> {
    let locale = out.locale();
    let totals = Message::new("review-totals")
        .count("entries", report.entries)
        .count("count", report.reviewed);
    let mut sections = vec![Section {
        heading: locale.say(&totals),
        rows: table_of_states(locale, "facet-language", &report.languages, Clean::new),
    }];
    let mut add = |heading: &str, rows: Rows| {
        let is_empty = match &rows {
            Rows::Table(rows) => rows.len() < 2,
            Rows::List(items) => items.is_empty(),
        };
        if !is_empty {
            let heading = locale.word(heading);
            sections.push(Section { heading, rows });
        }
    };
    let [countries, themes] = shelves(report, opened, out);
    add("review-by-country", countries);
    add("review-by-theme", themes);
    add("review-volunteers", volunteers(locale, &report.reviewers));
    add("review-texts", texts(locale, &report.texts));
    add("review-notes", notes(locale, &report.notes));
    add("review-flags", flags(locale, &report.flags));
    add("review-alone", alone(locale, &report.alone));
    // That nothing waits is an answer too.
    sections.extend(report.waiting.as_ref().map(|queue| waiting(locale, queue)));
    let files = report.uncommitted.iter().flatten();
    let files: Vec<Item> = files.map(|file| Item::alone(Clean::new(file))).collect();
    if !files.is_empty() {
        sections.push(Section {
            heading: locale.word("review-uncommitted"),
            rows: Rows::List(files),
        });
    }
    sections
}

/// The tables of countries and themes. Where nobody has read anything, forty rows of nought say less than none.
fn shelves(report: &Report, opened: &Opened, out: &Out<'_>) -> [Rows; 2] {
    let languages = out.languages();
    let country = |id: &str| opened.archive.country_label(id, &languages);
    let theme = |id: &str| opened.archive.theme_label(id, &languages);
    let begun = |shelves: &[Shelf]| -> Vec<Shelf> {
        let unread = State::Unread.word();
        let is_begun = |shelf: &&Shelf| shelf.states.keys().any(|state| *state != unread);
        shelves.iter().filter(is_begun).cloned().collect()
    };
    let (countries, themes) = (begun(&report.countries), begun(&report.themes));
    [
        table_of_states(out.locale(), "facet-country", &countries, country),
        table_of_states(out.locale(), "facet-theme", &themes, theme),
    ]
}

/// A row for each shelf, a column for each state that any of them has.
fn table_of_states(
    locale: &Locale,
    name: &str,
    shelves: &[Shelf],
    label: impl Fn(&str) -> Clean,
) -> Rows {
    let is_there = |state: &&State| {
        shelves
            .iter()
            .any(|shelf| shelf.states.contains_key(state.word()))
    };
    let states: Vec<&State> = State::ALL.iter().filter(is_there).collect();
    let heads = states
        .iter()
        .map(|state| locale.word(&state.message_name()));
    let head: Vec<Clean> = std::iter::once(locale.word(name)).chain(heads).collect();
    let row = |shelf: &Shelf| {
        let count = |state: &&State| {
            let count = shelf.states.get(state.word()).copied().unwrap_or_default();
            Clean::from(locale.number(count))
        };
        std::iter::once(label(&shelf.id))
            .chain(states.iter().map(count))
            .collect()
    };
    Rows::Table(
        std::iter::once(head)
            .chain(shelves.iter().map(row))
            .collect(),
    )
}

fn volunteers(locale: &Locale, reviewers: &[Reviewer]) -> Rows {
    let head = [
        "review-column-handle",
        "review-column-languages",
        "review-column-ok",
        "review-column-problem",
        "review-column-notes",
        "review-column-waiting",
    ];
    let head = head.map(|name| locale.word(name)).to_vec();
    let number = |count: usize| Clean::from(locale.number(count));
    let row = |reviewer: &Reviewer| {
        vec![
            Clean::new(&reviewer.handle),
            Clean::new(&reviewer.languages.join(&locale.word("between-commas"))),
            number(reviewer.ok),
            number(reviewer.problem),
            number(reviewer.notes),
            reviewer.waiting.map_or_else(|| Clean::new("?"), number),
        ]
    };
    Rows::Table(
        std::iter::once(head)
            .chain(reviewers.iter().map(row))
            .collect(),
    )
}

fn texts(locale: &Locale, texts: &[TextReport]) -> Rows {
    let item = |text: &TextReport| Item {
        first: locale.say(
            &Message::new("review-text")
                .inside("entry", text.entry.as_str())
                .inside("language", text.language.as_str())
                .message(
                    "part",
                    Message::new(text.standing.target.part.message_name()),
                )
                .message("state", text.standing.message()),
        ),
        rest: text
            .opinions
            .iter()
            .map(|said| opinion(locale, said))
            .collect(),
    };
    Rows::List(texts.iter().map(item).collect())
}

fn opinion(locale: &Locale, opinion: &OpinionReport) -> Clean {
    let name = match (opinion.judgement, opinion.present) {
        (Judgement::Ok, true) => "review-said-ok",
        (Judgement::Ok, false) => "review-said-ok-before",
        (Judgement::Problem, true) => "review-said-problem",
        (Judgement::Problem, false) => "review-said-problem-before",
        (Judgement::Reading, _) => "review-said-reading",
    };
    let said = Message::new("review-said")
        .inside("handle", opinion.reviewer.as_str())
        .inside("date", opinion.at.as_str())
        .message("said", Message::new(name));
    let said = locale.say(&said);
    match &opinion.forced {
        Some(reason) => locale.say(
            &Message::new("review-forced")
                .inside("said", said)
                .outside("reason", reason.as_str()),
        ),
        None => said,
    }
}

fn notes(locale: &Locale, notes: &[NoteReport]) -> Rows {
    Rows::List(notes.iter().map(|own| note(locale, own)).collect())
}

fn note(locale: &Locale, note: &NoteReport) -> Item {
    let name = match note.place {
        Place::Found => "review-note-found",
        Place::Moved => "review-note-moved",
        Place::Orphan => "review-note-orphan",
    };
    let place = Message::new(name).count("paragraph", note.paragraph + 1);
    let first = Message::new("review-note")
        .inside("entry", note.entry.as_str())
        .inside("language", note.language.as_str())
        .outside("quote", note.quote.as_str())
        .inside("kind", note.kind.as_str())
        .message("place", place);
    let better = note
        .suggestion
        .as_ref()
        .map(|suggestion| match suggestion.as_str() {
            "" => locale.word("review-note-deletes"),
            better => {
                let told = Message::new("review-note-better");
                locale.say(&told.outside("suggestion", better))
            }
        });
    // A suggestion may stand for itself.
    let text = if note.text.is_empty() && note.suggestion.is_some() {
        Message::new("review-said-nothing")
            .inside("handle", note.reviewer.as_str())
            .inside("date", note.at.as_str())
    } else {
        told_by([&note.reviewer, &note.at], &note.text)
    };
    let text = locale.say(&text);
    let settled = (!note.open).then(|| locale.word("review-note-settled"));
    let replies = note.replies.iter().map(|own| reply(locale, own));
    Item {
        first: locale.say(&first),
        rest: better
            .into_iter()
            .chain([text])
            .chain(replies)
            .chain(settled)
            .collect(),
    }
}

/// What somebody said on a day.
fn told(locale: &Locale, by: [&String; 2], words: &str) -> Clean {
    locale.say(&told_by(by, words))
}

fn told_by([handle, date]: [&String; 2], words: &str) -> Message {
    let told = Message::new("review-told")
        .inside("handle", handle.as_str())
        .inside("date", date.as_str());
    told.outside("words", words)
}

fn reply(locale: &Locale, reply: &ReplyReport) -> Clean {
    let words = if reply.text.is_empty() {
        reply.answer.word().to_owned()
    } else {
        format!("[{}] {}", reply.answer.word(), reply.text)
    };
    told(locale, [&reply.reviewer, &reply.at], &words)
}

fn flags(locale: &Locale, flags: &[Raised]) -> Rows {
    let item = |flag: &Raised| {
        let first = Message::new("label-and-value").inside("label", flag.entry.as_str());
        let text = told(locale, [&flag.reviewer, &flag.at], &flag.text);
        let replies = flag.replies.iter().map(|own| reply(locale, own));
        Item {
            first: locale.say(&first.inside("value", flag.flag.as_str())),
            rest: std::iter::once(text).chain(replies).collect(),
        }
    };
    Rows::List(flags.iter().map(item).collect())
}

fn alone(locale: &Locale, alone: &[Alone]) -> Rows {
    let item = |alone: &Alone| {
        let message = match alone.readers.first() {
            Some(reader) => Message::new("review-alone-with-one").inside("handle", reader.as_str()),
            None => Message::new("review-alone-with-nobody"),
        };
        let message = message
            .inside("language", alone.language.as_str())
            .count("count", alone.texts);
        Item::alone(locale.say(&message))
    };
    Rows::List(alone.iter().map(item).collect())
}

fn waiting(locale: &Locale, queue: &Queue) -> Section {
    let heading = Message::new("review-waiting")
        .inside("handle", queue.reviewer.as_str())
        .count("count", queue.items.len());
    let item = |item: &super::queue::QueueReport| {
        let why = match item.why {
            Why::Stale => "review-why-stale",
            Why::OneReader => "review-why-one-reader",
            Why::Unread if item.begun => "review-why-begun",
            Why::Unread => "review-why-unread",
        };
        let message = Message::new("review-waits")
            .inside("entry", item.entry.as_str())
            .inside("language", item.language.as_str())
            .message("why", Message::new(why));
        Item::alone(locale.say(&message))
    };
    let guessed = Message::new("review-languages-guessed").list(
        "languages",
        queue.languages.iter().map(|tag| Clean::new(tag)),
        "between-commas",
    );
    let guessed = (!queue.known).then(|| Item::alone(locale.say(&guessed)));
    let next = queue.items.iter().take(NEXT).map(item);
    let mut items: Vec<Item> = guessed.into_iter().chain(next).collect();
    if let Some(more) = queue.items.len().checked_sub(NEXT).filter(|more| *more > 0) {
        let more = Message::new("review-more-wait").count("count", more);
        items.push(Item::alone(locale.say(&more)));
    }
    Section {
        heading: locale.say(&heading),
        rows: Rows::List(items),
    }
}
