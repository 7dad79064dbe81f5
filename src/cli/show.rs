//! `rawi show`: one entry, laid out for reading, as Markdown or as JSON.

use super::out::Out;
use super::surroundings::Opened;
use super::version::Version;
use super::{entry_json, lookup, page, show_markdown};
use crate::app::compose::Composer;
use crate::state::config::USUAL_MEASURE;
use clap::ValueEnum;

#[derive(clap::Args, Clone, Debug)]
pub(super) struct Arguments {
    /// The id of the entry; “rawi list” shows the ids
    entry: String,

    /// Show the translation into this language (BCP 47)
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,

    /// Columns of a line at most [default: those of the terminal, up to 72]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(1..))]
    width: Option<u16>,

    /// How to print the entry
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

pub(super) fn run(args: &Arguments, opened: &Opened, out: &mut Out<'_>) -> anyhow::Result<()> {
    let archive = &opened.archive;
    let id = lookup::entry(archive, &args.entry)?;
    let story = archive.story(id);
    let version = Version::of(story, args.lang.as_deref())?;
    match args.format {
        Format::Text => {
            let window = out.columns().unwrap_or(USUAL_MEASURE);
            let width = args.width.unwrap_or(window.min(USUAL_MEASURE));
            let composer = Composer {
                archive,
                locale: out.locale(),
                languages: vec![version.language],
                progress: Some(&opened.progress),
            };
            let lines = page::lines(&composer, id, &version, width);
            lines.iter().try_for_each(|line| out.line(line))
        }
        Format::Markdown => {
            let lines = show_markdown::lines(archive, story, &version, out.locale());
            lines.iter().try_for_each(|line| out.line(line))
        }
        Format::Json => {
            let progress = &opened.progress;
            let review = (!progress.is_empty()).then(|| progress.state(archive, id).word());
            out.json(&entry_json::entry(archive, story, (&version, review)))
        }
    }
}
