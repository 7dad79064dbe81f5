//! The command line: arguments in, one command, one printed error, an exit code.
//!
//! `args` says what can be asked for, `invocation` decides beforehand whether anybody may ask at all, `surroundings`
//! finds the archive, `out` prints, and every command has a file. Data goes to standard output, messages to standard
//! error; 0 is success (and a broken pipe is one), 1 means findings, 2 that the command could not be done.

mod args;
mod check;
mod columns;
mod entry_json;
mod filters;
mod forget;
mod generate;
mod invocation;
mod json;
mod keeper;
mod keys;
mod list;
mod lookup;
mod markdown;
mod new;
mod open;
mod out;
mod page;
mod preferences;
mod remaps;
mod report;
mod search;
mod show;
mod show_markdown;
mod stats;
mod surroundings;
mod version;
mod works;

use crate::locale::Locale;
use crate::term;
use crate::text::Clean;
use anyhow::{Context, anyhow};
use args::{Arguments, Command};
use clap::Parser;
use clap::error::ErrorKind;
use invocation::Invocation;
use out::Out;
use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use surroundings::Surroundings;

/// How a command that could be done came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Done,
    /// The check found what it was told to fail on.
    Findings,
}

/// Runs the program with the words it was called with, its own name being the first.
pub fn main(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Invocation::of(words) {
        Invocation::LoginShell => Ok(Arguments::of_a_login_shell()),
        Invocation::Command(words) => Arguments::try_parse_from(words),
    };
    let outcome = match arguments {
        Ok(arguments) => obey(arguments),
        Err(error) => answer(&error),
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("{error:#}"));
            ExitCode::from(2)
        }
    }
}

fn obey(arguments: Arguments) -> anyhow::Result<Outcome> {
    let Some(command) = arguments.command else {
        return open::run(&arguments.reading, arguments.archive).map(|()| Outcome::Done);
    };
    if !arguments.reading.is_empty() {
        return Err(anyhow!(
            "An entry and the options of the reader go without a command. “rawi help” shows what goes with each."
        ));
    }
    let columns = io::stdout().is_terminal().then(term::size);
    let columns = columns.and_then(Result::ok).map(|(columns, _)| columns);
    let mut stdout = BufWriter::new(io::stdout().lock());
    let outcome = command_of(
        command,
        arguments.archive,
        &mut Out::new(&mut stdout, columns),
    )?;
    stdout.flush().context("Could not write the output")?;
    Ok(outcome)
}

fn command_of(
    command: Command,
    archive: Option<PathBuf>,
    out: &mut Out<'_>,
) -> anyhow::Result<Outcome> {
    let read = |archive| Surroundings::of_a_reader(archive)?.archive_for_a_command();
    match command {
        Command::List(args) => list::run(&args, &read(archive)?, out)?,
        Command::Show(args) => show::run(&args, &read(archive)?, out)?,
        Command::Search(args) => search::run(&args, &read(archive)?, out)?,
        Command::Check(args) => return check::run(&args, archive, &Locale::plain_english(), out),
        Command::New(args) => new::run(&args, &read(archive)?, out)?,
        Command::Stats(args) => stats::run(&args, &read(archive)?, out)?,
        Command::Keys(args) => keys::run(&args, out)?,
        Command::Completions(args) => generate::completions(&args, out)?,
        Command::Man(args) => generate::manual(&args, out)?,
        Command::Forget => forget::run(out)?,
    }
    Ok(Outcome::Done)
}

/// Prints what clap has to say: the help or the version that was asked for, or what is wrong with the arguments.
fn answer(said: &clap::Error) -> anyhow::Result<Outcome> {
    match said.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            said.print().context("Could not write the output")?;
            Ok(Outcome::Done)
        }
        _ => {
            let text = said.render().to_string();
            let text = text.strip_prefix("error: ").unwrap_or(&text).trim_end();
            Err(anyhow!(text.to_owned()))
        }
    }
}

/// Prints a message of one or more lines. They may quote an argument or a path, so each is cleaned.
fn complain(message: &str) {
    let lines: Vec<Clean> = message.lines().map(Clean::new).collect();
    let lines: Vec<&str> = lines.iter().map(Clean::as_str).collect();
    // Nothing can be said about a standard error that takes nothing.
    let _ = writeln!(io::stderr(), "rawi: {}", lines.join("\n"));
}

/// Whether whoever read the output has had enough, which is no mistake of ours.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
    })
}
