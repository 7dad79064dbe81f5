//! What is wrong with the words of a command line, in the language of the interface: clap finds it, messages say it.

use super::usage::usage_in;
use crate::archive::suggest::with_hint;
use crate::locale::{Failure, Locale, Message};
use anyhow::anyhow;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error;

/// What clap says, the usage of the command, and where there is more.
pub(super) fn told(said: &clap::Error, locale: &Locale) -> anyhow::Error {
    let mut lines = vec![locale.say(&message(said)).to_string()];
    if let Some(ContextValue::StyledStr(usage)) = said.get(ContextKind::Usage) {
        let usage = usage_in(locale, &usage.to_string());
        lines.push(format!("{} {usage}", locale.word("usage-word-usage")));
    }
    lines.push(locale.word("usage-more").to_string());
    anyhow!(lines.join("\n\n"))
}

fn message(said: &clap::Error) -> Message {
    let argument = word(said, ContextKind::InvalidArg);
    let about = |name: &'static str| Message::new(name).outside("argument", argument.as_str());
    match said.kind() {
        ErrorKind::UnknownArgument => {
            let meant = word(said, ContextKind::SuggestedArg);
            with_hint(
                about("misuse-unknown-argument"),
                Some(meant.as_str()).filter(|own| !own.is_empty()),
            )
        }
        ErrorKind::InvalidSubcommand => Message::new("man-no-command")
            .outside("command", word(said, ContextKind::InvalidSubcommand)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => value(said, argument.as_str()),
        ErrorKind::ArgumentConflict => {
            let others = words(said, ContextKind::PriorArg);
            if others.is_empty() || others == [argument.as_str()] {
                about("misuse-twice")
            } else {
                about("misuse-conflict").list("others", others, "between-commas")
            }
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = words(said, ContextKind::InvalidArg);
            Message::new("misuse-missing").list("arguments", missing, "between-commas")
        }
        ErrorKind::TooManyValues => {
            about("misuse-too-many").outside("value", word(said, ContextKind::InvalidValue))
        }
        _ => Message::new("misuse-other"),
    }
}

/// That an argument has no value, or a wrong one, and what it can be.
fn value(said: &clap::Error, argument: &str) -> Message {
    let value = word(said, ContextKind::InvalidValue);
    let possible = words(said, ContextKind::ValidValue);
    let about = |name: &'static str| Message::new(name).outside("argument", argument);
    if value.is_empty() {
        return match possible.as_slice() {
            [] => about("misuse-no-value"),
            _ => about("misuse-no-value-of").list("words", possible, "between-commas"),
        };
    }
    let wrong = |name: &'static str| about(name).outside("value", value.as_str());
    let refused = said
        .source()
        .and_then(|cause| cause.downcast_ref::<Failure>());
    if let Some(failure) = refused {
        return wrong("misuse-refused").message("cause", failure.message().clone());
    }
    if possible.is_empty() {
        return wrong("misuse-wrong-value");
    }
    let meant = word(said, ContextKind::SuggestedValue);
    let message = with_hint(
        wrong("misuse-wrong-value-of"),
        Some(meant.as_str()).filter(|own| !own.is_empty()),
    );
    message.list("words", possible, "between-commas")
}

/// The word of a kind that clap tells of; empty if there is none.
fn word(said: &clap::Error, kind: ContextKind) -> String {
    words(said, kind).into_iter().next().unwrap_or_default()
}

fn words(said: &clap::Error, kind: ContextKind) -> Vec<String> {
    match said.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        _ => Vec::new(),
    }
}
