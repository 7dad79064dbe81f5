//! `rawi search`: stories by the words of their texts, or fuzzily by titles, names and places.

use super::complain;
use super::out::Out;
use crate::archive::model::Archive;
use crate::locale::{Failure, Message};
use crate::search::fuzzy::Finder;
use crate::search::plain;
use crate::text::Clean;
use anyhow::bail;
use clap::ValueEnum;
use serde::Serialize;

#[derive(clap::Args, Clone, Debug)]
pub(super) struct Arguments {
    /// The words to look for: a story must have all of them in one paragraph
    query: String,

    /// Look through titles, people, places, themes and keywords instead, and forgive slips
    #[arg(long)]
    fuzzy: bool,

    /// Stories to print at most
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    limit: usize,

    /// How to print what was found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Serialize)]
struct Answer<'a> {
    query: &'a str,
    /// How many stories were found, printed or not.
    total: usize,
    hits: Vec<Hit<'a>>,
}

#[derive(Serialize)]
struct Hit<'a> {
    id: &'a str,
    title: &'a Clean,
    /// Of the story's paragraphs, from 0.
    paragraph: u32,
    /// Bytes of the paragraph; of the title for a fuzzy hit.
    start: usize,
    end: usize,
    snippet: Clean,
    score: i64,
}

pub(super) fn run(args: &Arguments, archive: &Archive, out: &mut Out<'_>) -> anyhow::Result<()> {
    if args.query.trim().is_empty() {
        bail!(Failure::new(Message::new("cli-search-no-words")));
    }
    let mut hits = if args.fuzzy {
        by_name(archive, &args.query)
    } else {
        by_text(archive, &args.query)
    };
    let total = hits.len();
    hits.truncate(args.limit);
    match args.format {
        Format::Json => out.json(&Answer {
            query: &args.query,
            total,
            hits,
        }),
        Format::Text => {
            for hit in &hits {
                out.line(&Clean::from(format!("{}  {}", hit.id, hit.title)))?;
                if hit.snippet != *hit.title {
                    out.line(&Clean::from(format!("    {}", hit.snippet)))?;
                }
            }
            if let Some(rest) = rest(args, total, hits.len()) {
                complain(&out.locale().say(&rest));
            }
            Ok(())
        }
    }
}

/// What the list does not show.
fn rest(args: &Arguments, total: usize, printed: usize) -> Option<Message> {
    if total == 0 && args.fuzzy {
        Some(Message::new("cli-search-nothing-fuzzy"))
    } else if total == 0 {
        Some(Message::new("cli-search-nothing"))
    } else {
        let message = || {
            Message::new("cli-search-rest")
                .count("printed", printed)
                .count("total", total)
                .inside("limit", total.to_string())
        };
        (printed < total).then(message)
    }
}

fn by_text<'a>(archive: &'a Archive, query: &str) -> Vec<Hit<'a>> {
    let hits = plain::search(archive, query).into_iter().map(|hit| {
        let story = archive.story(hit.place.story);
        Hit {
            id: &story.slug,
            title: &story.title,
            paragraph: hit.place.paragraph,
            start: hit.range.start,
            end: hit.range.end,
            snippet: hit.snippet,
            score: hit.score,
        }
    });
    hits.collect()
}

fn by_name<'a>(archive: &'a Archive, query: &str) -> Vec<Hit<'a>> {
    let all: Vec<_> = archive.ids().collect();
    let found = Finder::new(&archive.catalogue).search(query, &all);
    let hits = found.into_iter().map(|hit| {
        let story = archive.story(hit.story);
        let first = hit.title.first().cloned().unwrap_or(0..0);
        Hit {
            id: &story.slug,
            title: &story.title,
            paragraph: 0,
            start: first.start,
            end: first.end,
            snippet: story.title.clone(),
            score: hit.score,
        }
    });
    hits.collect()
}
