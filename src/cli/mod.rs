//! The command line: arguments in, one command, one printed error, an exit code.
//!
//! `args` says what can be asked for, `invocation` decides beforehand whether anybody may ask at all, `speech` in which language
//! is answered, `surroundings` finds the archive, `out` prints, and every command has a file. Data goes to standard output, messages to standard
//! error; 0 is success (and a broken pipe is one), 1 means findings, 2 that the command could not be done.

mod args;
mod check;
mod columns;
mod dictionaries;
mod entry_json;
mod errands;
mod filters;
mod forget;
mod generate;
mod git;
mod invocation;
mod json;
mod keeper;
mod keys;
mod list;
mod lookup;
mod markdown;
mod misuse;
mod new;
mod open;
mod out;
mod page;
mod preferences;
mod remaps;
mod report;
mod review;
mod reviewing;
mod safety;
mod search;
mod show;
mod show_markdown;
mod signing;
mod speech;
mod stats;
mod surroundings;
mod texts;
mod tidings;
mod usage;
mod version;
mod withheld_key;
mod withhold;
mod works;

use crate::archive::load::NoArchive;
use crate::locale::{Failure, Interface, Locale, Message};
use crate::state::StateError;
use crate::term;
use crate::text::Clean;
use anyhow::anyhow;
use args::{Arguments, Command};
use clap::error::ErrorKind;
use invocation::Invocation;
use open::Asked;
use out::Out;
use speech::Speech;
use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use surroundings::{Configured, Surroundings};

pub use usage::message_names as usage_messages;

/// How a command that could be done came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Done,
    /// The check found what it was told to fail on.
    Findings,
}

/// Runs the program with the words it was called with, its own name being the first.
pub fn main(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    let invocation = Invocation::of(words);
    let (configured, system) = if invocation.is_public() {
        (Configured::default(), None)
    } else {
        let variable = |name: &str| env::var(name).ok();
        (Configured::read(), speech::of_system(variable))
    };
    let speech = Speech::new(invocation.language(), &configured, system);
    let outcome = match invocation {
        Invocation::LoginShell => obey(Arguments::of_a_login_shell(), configured, &speech),
        Invocation::Command(words) => match Arguments::read(&words) {
            Ok(arguments) => obey(arguments, configured, &speech),
            Err(said) => answer(&said, &words, &speech),
        },
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&worded(&error, speech.printed()));
            ExitCode::from(2)
        }
    }
}

fn obey(
    arguments: Arguments,
    mut configured: Configured,
    speech: &Speech,
) -> anyhow::Result<Outcome> {
    configured.reviews = arguments.reviews;
    let Some(command) = arguments.command else {
        let asked = Asked {
            reading: arguments.reading,
            archive: arguments.archive,
            language: arguments.lang,
        };
        return open::run(&asked, configured, speech).map(|()| Outcome::Done);
    };
    if !arguments.reading.is_empty() {
        let message = Message::new("cli-reader-options-with-command");
        return Err(Failure::new(message).into());
    }
    let columns = io::stdout().is_terminal().then(term::size);
    let columns = columns.and_then(Result::ok).map(|(columns, _)| columns);
    let mut stdout = BufWriter::new(io::stdout().lock());
    let mut out = Out::new(&mut stdout, columns, speech);
    let outcome = command_of(command, arguments.archive, configured, &mut out)?;
    stdout.flush().map_err(out::not_written)?;
    Ok(outcome)
}

fn command_of(
    command: Command,
    archive: Option<PathBuf>,
    configured: Configured,
    out: &mut Out<'_>,
) -> anyhow::Result<Outcome> {
    let speech = out.speech();
    let read = |configured| {
        Surroundings::of_a_reader(archive.clone(), configured)?.archive_for_a_command(speech)
    };
    match command {
        Command::List(args) => {
            let around = Surroundings::of_a_reader(archive, configured)?;
            list::run(&args, &around.open_for_a_command(speech)?, out)?;
        }
        Command::Show(args) => {
            let around = Surroundings::of_a_reader(archive, configured)?;
            show::run(&args, &around.open_for_a_command(speech)?, out)?;
        }
        Command::Review(args) => {
            let around = Surroundings::of_a_reader(archive, configured)?;
            review::run(&args, &around, out)?;
        }
        Command::Search(args) => search::run(&args, &read(configured)?, out)?,
        Command::Check(args) => return check::run(&args, archive, configured, out),
        Command::New(args) => new::run(&args, &read(configured)?, out)?,
        Command::Stats(args) => stats::run(&args, &read(configured)?, out)?,
        Command::Keys(args) => keys::run(&args, out)?,
        Command::Completions(args) => generate::completions(&args, out)?,
        Command::Man(args) => generate::manual(&args, out)?,
        Command::Withhold(args) => withhold::run(&args, archive, configured, out)?,
        Command::Forget => forget::run(out)?,
    }
    Ok(Outcome::Done)
}

/// Prints what clap has to say: the help or the version that was asked for, or what is wrong with the arguments. English is as
/// clap words it.
fn answer(said: &clap::Error, words: &[OsString], speech: &Speech) -> anyhow::Result<Outcome> {
    let is_english = speech.interface() == Interface::English;
    match said.kind() {
        ErrorKind::DisplayHelp if !is_english => usage::print(words, speech.printed())?,
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            said.print().map_err(out::not_written)?;
        }
        _ if !is_english => return Err(misuse::told(said, speech.printed())),
        _ => {
            let text = said.render().to_string();
            let text = text.strip_prefix("error: ").unwrap_or(&text).trim_end();
            return Err(anyhow!(text.to_owned()));
        }
    }
    Ok(Outcome::Done)
}

/// An error with what led to it. What the system and libraries say stays in their words.
fn worded(error: &anyhow::Error, locale: &Locale) -> String {
    let words: Vec<String> = error
        .chain()
        .map(|cause| cause_worded(cause, locale))
        .collect();
    words.join(": ")
}

fn cause_worded(cause: &(dyn Error + 'static), locale: &Locale) -> String {
    // An error of the system may stand for one of ours, which it does not name as its cause.
    let inner = cause
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
        .and_then(|inner| inner.downcast_ref::<Failure>());
    if let Some(failure) = cause.downcast_ref::<Failure>().or(inner) {
        return locale.say(failure.message()).to_string();
    }
    if let Some(error) = cause.downcast_ref::<StateError>() {
        return locale.say(&error.message()).to_string();
    }
    match cause.downcast_ref::<NoArchive>() {
        Some(error) => locale.say(&error.0).to_string(),
        None => cause.to_string(),
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
