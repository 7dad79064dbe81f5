//! `rawi review`: how far the proofreading is, what is open, who reads what; and what was said, for other programs.
//!
//! `report` gathers it, `sections` words it, `marked` puts notes into texts as `CriticMarkup`, `patches` makes suggestions a
//! patch, `uncommitted` asks git. `discretion` and `veiled` keep out what must not be repeated. Nothing is changed or sent.

mod discretion;
mod marked;
mod open_points;
mod patches;
mod queue;
mod report;
mod sections;
mod uncommitted;
mod veiled;

use super::out::Out;
use super::surroundings::{Held, Surroundings};
use super::{complain, lookup, markdown, preferences, reviewing, safety};
use crate::archive::StoryId;
use crate::locale::{Failure, Message};
use crate::proof::names::Handle;
use crate::text::Clean;
use clap::ValueEnum;
use report::{Asked, Report};
use sections::{Rows, Section};
use std::collections::BTreeSet;
use veiled::Veiled;

#[derive(clap::Args, Clone, Debug)]
pub(super) struct Arguments {
    /// Only these entries, with everything that was said of them [default: the whole archive]
    #[arg(value_name = "ENTRY")]
    entries: Vec<String>,

    /// Say what waits for this volunteer [default: yourself]
    #[arg(long, value_name = "HANDLE")]
    reviewer: Option<String>,

    /// How to print it; a patch of the suggestions is for “git apply” in the folder of the archive or at the root of its repository
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Markdown,
    Criticmarkup,
    Patch,
}

pub(super) fn run(
    args: &Arguments,
    around: &Surroundings,
    out: &mut Out<'_>,
) -> anyhow::Result<()> {
    around.tell_faults(out.speech());
    let opened = around.open(Held::Shown)?;
    let entries = args.entries.iter();
    // One that is named twice is told once.
    let named: BTreeSet<StoryId> = entries
        .map(|id| lookup::entry(&opened.archive, id))
        .collect::<anyhow::Result<_>>()?;
    let watch = safety::watch(&opened.archive, around);
    let stories: Vec<StoryId> = if named.is_empty() {
        opened.archive.ids().collect()
    } else {
        named.iter().copied().collect()
    };
    match args.format {
        Format::Criticmarkup => {
            let lines = marked::lines(&opened, &stories, &watch, out.locale());
            if lines.is_empty() {
                complain(&out.locale().word("review-no-notes"));
            }
            return Veiled::new(out, &watch).lines(&lines);
        }
        Format::Patch => return patches::print((&opened, &watch), around, &stories, out),
        Format::Text | Format::Json | Format::Markdown => {}
    }
    let asked = Asked {
        stories,
        is_named: !named.is_empty(),
        reviewer: reviewer(args, around, out)?,
        watch: &watch,
        languages: preferences::languages(
            out.languages().into_iter().map(str::to_owned).collect(),
            &opened.archive,
        ),
    };
    let mut report = Report::new(&opened, &asked);
    report.uncommitted = uncommitted::files(around);
    if args.format == Format::Json {
        return Veiled::new(out, &watch).json(&report);
    }
    let sections = sections::of(&report, &opened, out);
    let lines = match args.format {
        Format::Markdown => in_markdown(&sections),
        _ => in_text(&sections),
    };
    Veiled::new(out, &watch).lines(&lines)
}

/// Whose queue is asked for: that of the volunteer named, or one's own. A handle that is none is an error only if it was named.
fn reviewer(
    args: &Arguments,
    around: &Surroundings,
    out: &Out<'_>,
) -> anyhow::Result<Option<Handle>> {
    if let Some(raw) = &args.reviewer {
        let wrong = || Message::new("review-handle-wrong").outside("handle", raw.as_str());
        let handle = Handle::parse(raw).ok_or_else(|| Failure::new(wrong()))?;
        return Ok(Some(handle));
    }
    Ok(reviewing::handle(around).unwrap_or_else(|wrong| {
        complain(&out.locale().say(&wrong));
        None
    }))
}

fn in_text(sections: &[Section]) -> Vec<Clean> {
    let mut lines = Vec::new();
    for section in sections {
        if !lines.is_empty() {
            lines.push(Clean::default());
        }
        lines.push(section.heading.clone());
        let rows = match &section.rows {
            Rows::Table(rows) => super::columns::aligned(rows),
            Rows::List(items) => items
                .iter()
                .flat_map(|item| {
                    let (first, rest) = (&item.first, &item.rest);
                    let rest = rest.iter().map(|line| Clean::from(format!("  {line}")));
                    std::iter::once(first.clone()).chain(rest)
                })
                .collect(),
        };
        lines.extend(
            rows.iter()
                .map(|row| Clean::from(format!("  {}", row.as_str()))),
        );
    }
    lines
}

fn in_markdown(sections: &[Section]) -> Vec<Clean> {
    let mut lines = Vec::new();
    for (number, section) in sections.iter().enumerate() {
        if number > 0 {
            lines.push(Clean::default());
        }
        let level = if number == 0 { "#" } else { "##" };
        lines.push(Clean::from(format!(
            "{level} {}",
            markdown::plain(&section.heading)
        )));
        lines.push(Clean::default());
        match &section.rows {
            Rows::Table(rows) => lines.extend(table(rows)),
            Rows::List(items) => {
                for item in items {
                    lines.push(Clean::from(format!("- {}", markdown::plain(&item.first))));
                    let rest = item.rest.iter().map(|line| markdown::plain(line));
                    lines.extend(rest.map(|line| Clean::from(format!("  - {line}"))));
                }
            }
        }
    }
    lines
}

/// A table as GitHub and pandoc read it. A bar inside of a cell would end it.
fn table(rows: &[Vec<Clean>]) -> Vec<Clean> {
    let cell = |cell: &Clean| markdown::plain(cell).replace('|', "\\|");
    let line = |row: &Vec<Clean>| {
        let cells: Vec<String> = row.iter().map(cell).collect();
        Clean::from(format!("| {} |", cells.join(" | ")))
    };
    let Some((head, rows)) = rows.split_first() else {
        return Vec::new();
    };
    let rule = vec!["---"; head.len()].join(" | ");
    let rule = Clean::from(format!("| {rule} |"));
    [line(head), rule]
        .into_iter()
        .chain(rows.iter().map(line))
        .collect()
}
