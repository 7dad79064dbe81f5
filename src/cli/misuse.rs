//! What is wrong with the words of a command line, in the language of the interface: clap finds it, messages say it.

use super::usage;
use crate::archive::suggest::with_hint;
use crate::locale::{Failure, Locale, Message};
use anyhow::anyhow;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error;

/// What clap says, the usage of the command, and where there is more.
pub(super) fn told(said: &clap::Error, locale: &Locale) -> anyhow::Error {
    let mut lines = vec![usage::values_in(locale, &locale.say(&message(said)))];
    if let Some(ContextValue::StyledStr(usage)) = said.get(ContextKind::Usage) {
        lines.push(usage::line(locale, &usage.to_string()));
    }
    lines.push(locale.word("usage-more").to_string());
    anyhow!(lines.join("\n\n"))
}

fn message(said: &clap::Error) -> Message {
    let argument = word(said, ContextKind::InvalidArg).unwrap_or_default();
    let about = |name: &'static str| Message::new(name).outside("argument", argument.as_str());
    match said.kind() {
        ErrorKind::UnknownArgument => {
            let meant = word(said, ContextKind::SuggestedArg);
            with_hint(about("misuse-unknown-argument"), meant.as_deref())
        }
        ErrorKind::InvalidSubcommand => {
            let command = word(said, ContextKind::InvalidSubcommand);
            Message::new("man-no-command").outside("command", command.unwrap_or_default())
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => value(said, about),
        ErrorKind::ArgumentConflict => {
            let others = words(said, ContextKind::PriorArg);
            if others.is_empty() || others == [argument.as_str()] {
                about("misuse-twice")
            } else {
                about("misuse-conflict").list("others", others, "between-quoted")
            }
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = words(said, ContextKind::InvalidArg);
            Message::new("misuse-missing").list("arguments", missing, "between-quoted")
        }
        ErrorKind::TooManyValues => {
            let value = word(said, ContextKind::InvalidValue);
            about("misuse-too-many").outside("value", value.unwrap_or_default())
        }
        _ => Message::new("misuse-other"),
    }
}

/// That an argument has no value, or a wrong one, and what it can be. `about` begins a message about the argument.
fn value(said: &clap::Error, about: impl Fn(&'static str) -> Message) -> Message {
    let possible = words(said, ContextKind::ValidValue);
    let value = word(said, ContextKind::InvalidValue).filter(|value| !value.is_empty());
    let Some(value) = value else {
        return match possible.as_slice() {
            [] => about("misuse-no-value"),
            _ => about("misuse-no-value-of").list("words", possible, "between-commas"),
        };
    };
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
    let message = with_hint(wrong("misuse-wrong-value-of"), meant.as_deref());
    message.list("words", possible, "between-commas")
}

/// The first word of a kind that clap tells of.
fn word(said: &clap::Error, kind: ContextKind) -> Option<String> {
    words(said, kind).into_iter().next()
}

fn words(said: &clap::Error, kind: ContextKind) -> Vec<String> {
    match said.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        _ => Vec::new(),
    }
}
