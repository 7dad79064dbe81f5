//! `rawi list`: the entries that the filters leave, as a table, tab-separated or as JSON.

use super::columns::{GAP, aligned, cut, widest};
use super::complain;
use super::filters::Filters;
use super::out::Out;
use super::surroundings::Opened;
use crate::archive::catalogue::Card;
use crate::archive::dates::Date;
use crate::archive::model::{Archive, Story};
use crate::locale::Locale;
use crate::text::Clean;
use clap::ValueEnum;
use serde::Serialize;

#[derive(clap::Args, Clone, Debug)]
pub(super) struct Arguments {
    #[command(flatten)]
    filters: Filters,

    /// How to print the list; the fields of “tsv” are id, kind, date, state, title
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Tsv,
    Json,
}

/// An entry in the JSON list.
#[derive(Serialize)]
struct Listed<'a> {
    id: &'a str,
    kind: &'a str,
    title: &'a Clean,
    language: &'a str,
    countries: &'a [String],
    origin: &'a [String],
    themes: &'a [String],
    /// EDTF; none where the file has none.
    date: Option<&'a str>,
    words: usize,
    /// As the file says.
    state: &'a str,
    /// How far the proofreading is; left out where nobody has said anything of the archive.
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<&'a str>,
}

pub(super) fn run(args: &Arguments, opened: &Opened, out: &mut Out<'_>) -> anyhow::Result<()> {
    let (archive, progress) = (&opened.archive, &opened.progress);
    let filters = args.filters.resolved(archive)?;
    let read = |card: &Card| progress.state(archive, card.id);
    let cards = archive.catalogue.cards.iter();
    let cards: Vec<&Card> = cards
        .filter(|card| filters.let_pass(card, || read(card)))
        .collect();
    match args.format {
        Format::Table => {
            let sign = |card: &Card| {
                let sign = progress.sign(archive, card.id);
                sign.map(|sign| out.locale().say(&sign.message()))
            };
            let row = |card: &&Card| (fields(archive, card, out.locale()), sign(card));
            let all: Vec<Row> = cards.iter().map(row).collect();
            let rows = if let Some(columns) = out.columns() {
                fitted(&all, columns.into())
            } else {
                let signs = Signs::of(&all);
                let cells = all.iter().map(|row| cells(row, Columns::All, signs));
                cells.collect()
            };
            if rows.is_empty() {
                complain(&out.locale().word(why_empty(archive)));
            }
            aligned(&rows).iter().try_for_each(|line| out.line(line))
        }
        Format::Tsv => {
            // Scripts read it.
            let english = Locale::plain_english();
            cards.iter().try_for_each(|card| {
                let state = Clean::new(card.status.word());
                let [id, kind, date, title] = fields(archive, card, &english);
                out.fields(&[id, kind, date, state, title])
            })
        }
        Format::Json => {
            let review = |card| (!progress.is_empty()).then(|| read(card).word());
            let stories = cards
                .iter()
                .map(|card| listed(archive.story(card.id), review(card)));
            out.json(&stories.collect::<Vec<_>>())
        }
    }
}

/// Why no entry is listed: the filters let none through, or there is none that could be shown without them.
fn why_empty(archive: &Archive) -> &'static str {
    if !archive.catalogue.cards.is_empty() {
        "cli-list-empty"
    } else if archive.absent.is_empty() {
        "cli-list-no-entries"
    } else {
        "cli-list-none-shown"
    }
}

fn listed<'a>(story: &'a Story, review: Option<&'a str>) -> Listed<'a> {
    Listed {
        id: &story.slug,
        kind: story.kind.word(),
        title: &story.title,
        language: &story.language,
        countries: &story.countries,
        origin: &story.origin,
        themes: &story.themes,
        date: story.dates.event.as_ref().map(Date::edtf),
        words: story.words,
        state: story.status.word(),
        review,
    }
}

/// The id, the kind, the date and the title.
type Fields = [Clean; 4];

/// The fields of a row of the table, and what a sign says of its proofreading on a screen.
type Row = (Fields, Option<Clean>);

fn fields(archive: &Archive, card: &Card, locale: &Locale) -> Fields {
    [
        Clean::new(&card.slug),
        Clean::new(card.kind.word()),
        archive.story(card.id).when(locale, Date::short_in),
        card.title.clone(),
    ]
}

/// The columns of the table, of which a narrow window has the first ones and the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Columns {
    All,
    WithoutKind,
    IdAndTitle,
}

/// Whether the table has a column for the proofreading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Signs {
    Shown,
    /// Nobody has come to an end with any of its entries.
    None,
}

impl Signs {
    fn of(all: &[Row]) -> Self {
        if all.iter().any(|(_, sign)| sign.is_some()) {
            Self::Shown
        } else {
            Self::None
        }
    }
}

/// Columns of a title under which other columns give way.
const TITLE: usize = 24;

fn cells((fields, sign): &Row, columns: Columns, signs: Signs) -> Vec<Clean> {
    let [id, kind, date, title] = fields.clone();
    let mut cells = match columns {
        Columns::All => vec![id, kind, date],
        Columns::WithoutKind => vec![id, date],
        Columns::IdAndTitle => vec![id],
    };
    if signs == Signs::Shown {
        cells.push(sign.clone().unwrap_or_default());
    }
    cells.push(title);
    cells
}

/// The rows as they fit in a window: without the columns that leave no room for titles, and with titles cut.
fn fitted(all: &[Row], window: usize) -> Vec<Vec<Clean>> {
    let room = |rows: &[Vec<Clean>]| {
        let before = rows.first().map_or(0, |row| row.len() - 1);
        let widths = (0..before).map(|index| widest(rows.iter().map(|row| &row[index])) + GAP);
        window.saturating_sub(widths.sum())
    };
    let sets = [Columns::All, Columns::WithoutKind];
    let signs = Signs::of(all);
    let table = |set| -> Vec<Vec<Clean>> { all.iter().map(|row| cells(row, set, signs)).collect() };
    let mut rows = sets
        .into_iter()
        .map(table)
        .find(|rows| room(rows) >= TITLE)
        .unwrap_or_else(|| table(Columns::IdAndTitle));
    let room = room(&rows);
    for row in &mut rows {
        match row.last_mut() {
            // An id is of no use when it is cut, so the title is left out.
            Some(title) if room == 0 => *title = Clean::default(),
            Some(title) => *title = cut(title, room),
            None => {}
        }
    }
    rows
}
