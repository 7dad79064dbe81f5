//! The help in the language of the interface. clap lays it out; the words are messages, named after commands and options.
//!
//! `args` and the files of the commands say the same in English, which the man page, the completions and clap itself read. A test
//! holds the two together.

use super::args::{self, SPEAKS};
use super::out;
use crate::locale::{Locale, Message};
use crate::text::layout::columns;
use clap::builder::{PossibleValue, StyledStr};
use clap::{Arg, Command};
use std::ffi::OsString;

/// Prints the help that the words of the command line ask for.
pub(super) fn print(words: &[OsString], locale: &Locale) -> anyhow::Result<()> {
    let words: Vec<&str> = words
        .iter()
        .skip(1)
        .filter_map(|own| own.to_str())
        .collect();
    let mut program = worded(locale);
    let name = command_among(&words, &program);
    let command = match name.and_then(|name| program.find_subcommand_mut(name)) {
        Some(command) => command,
        None => &mut program,
    };
    let printed = if words.contains(&"-h") {
        command.print_help()
    } else {
        command.print_long_help()
    };
    printed.map_err(out::not_written)
}

/// The command that the help is about; nothing for the program itself.
fn command_among<'a>(words: &[&'a str], program: &Command) -> Option<&'a str> {
    let takes_value = |word: &str| {
        let mut options = program.get_arguments();
        let named = |own: &&Arg| {
            word.strip_prefix("--")
                .is_some_and(|word| own.get_long() == Some(word))
        };
        options
            .find(named)
            .is_some_and(|own| own.get_action().takes_values())
    };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if takes_value(word) {
            words.next();
        } else if !word.starts_with('-') && *word != "help" {
            return program.find_subcommand(word).map(|_| *word);
        }
    }
    None
}

/// The program with all its help in the words of `locale`. It is only good for help: clap looks arguments up by where they stood.
fn worded(locale: &Locale) -> Command {
    let mut program = args::command();
    program.build();
    let words = Words {
        command: None,
        locale,
    };
    let program = words.of_command(program);
    program.mut_subcommands(|command| {
        let name = command.get_name().to_owned();
        let words = Words {
            command: Some(&name),
            locale,
        };
        words.of_command(command)
    })
}

/// The messages that the help is made of by name, for the test that looks for unused ones.
pub fn message_names() -> Vec<String> {
    let mut program = args::command();
    program.build();
    let mut names = Vec::new();
    let mut add = |command: Option<&str>, arguments: &Command| {
        names.push(about_name(command));
        for arg in arguments.get_arguments() {
            names.push(help_name(command, arg));
            names.extend(value_names(arg));
            let values = arg.get_possible_values();
            let told = values.iter().filter(|value| value.get_help().is_some());
            names.extend(told.map(|value| possible_name(command, arg, value)));
        }
    };
    add(None, &program);
    for command in program.get_subcommands() {
        add(Some(command.get_name()), command);
    }
    names.sort();
    names.dedup();
    names
}

/// The message that says what a command is for; what the program is, without one.
fn about_name(command: Option<&str>) -> String {
    match command {
        None => "usage-about".to_owned(),
        Some("help") => "usage-word-help-command".to_owned(),
        Some(name) => format!("usage-command-{name}"),
    }
}

/// The message about an argument: `usage-OPTION` of the reader and of what all commands share, else `usage-COMMAND-OPTION`.
fn help_name(command: Option<&str>, arg: &Arg) -> String {
    let option = arg.get_long().unwrap_or(arg.get_id().as_str());
    match (option, command) {
        ("help", _) if arg.get_long_help().is_some() => "usage-word-help-more".to_owned(),
        ("help" | "version", _) => format!("usage-word-{option}"),
        // It is that of the program, wherever it stands.
        (option, _) if arg.get_id() == SPEAKS => format!("usage-{option}"),
        ("subcommand", Some("help")) => "usage-word-help-command".to_owned(),
        (option, Some(command)) if !arg.is_global_set() => format!("usage-{command}-{option}"),
        (option, _) => format!("usage-{option}"),
    }
}

fn possible_name(command: Option<&str>, arg: &Arg, value: &PossibleValue) -> String {
    format!("{}-{}", help_name(command, arg), value.get_name())
}

/// The messages for the names of an argument's values: `usage-value-path` for `PATH`. A flag has none.
fn value_names(arg: &Arg) -> Vec<String> {
    let names = arg.get_value_names();
    let names = names.filter(|_| arg.get_action().takes_values());
    names
        .into_iter()
        .flatten()
        .map(|name| value_name(name))
        .collect()
}

fn value_name(name: &str) -> String {
    format!("usage-value-{}", name.to_lowercase())
}

/// Words one command.
struct Words<'a> {
    /// Nothing for the program itself.
    command: Option<&'a str>,
    locale: &'a Locale,
}

impl Words<'_> {
    fn of_command(&self, command: Command) -> Command {
        let about = self.locale.word(&about_name(self.command)).to_string();
        let mut command = command.about(about).mut_args(|arg| self.of_argument(arg));
        if command.get_after_long_help().is_some() {
            let after = self.locale.word("usage-after").to_string();
            command = command.after_long_help(after);
        }
        let usage = match self.command {
            None => self.usage_of_the_program(),
            Some(_) => usage_in(self.locale, &command.render_usage().to_string()),
        };
        let template = self.template(&command);
        command.override_usage(usage).help_template(template)
    }

    fn usage_of_the_program(&self) -> String {
        let [word, reader, command] = [
            "usage-word-usage",
            "usage-line-reader",
            "usage-line-command",
        ]
        .map(|name| self.locale.word(name));
        let indent = usize::from(columns(&word)) + 1;
        format!("{reader}\n{:indent$}{command}", "")
    }

    /// clap's own order of a help, with headings in the language.
    fn template(&self, command: &Command) -> StyledStr {
        let styles = command.get_styles();
        let (usage, header) = (styles.get_usage(), styles.get_header());
        let word = self.locale.word("usage-word-usage");
        let mut template = format!("{{about-with-newline}}\n{usage}{word}{usage:#} {{usage}}");
        let sections = [
            (
                command.has_subcommands(),
                "usage-word-commands",
                "{subcommands}",
            ),
            (
                command.get_positionals().any(|arg| !arg.is_hide_set()),
                "usage-word-arguments",
                "{positionals}",
            ),
            (true, "usage-word-options", "{options}"),
        ];
        for (_, heading, tag) in sections.iter().filter(|(is_there, ..)| *is_there) {
            let heading = self.locale.word(heading);
            template = format!("{template}\n\n{header}{heading}{header:#}\n{tag}");
        }
        (template + "{after-help}").into()
    }

    fn of_argument(&self, arg: Arg) -> Arg {
        let help = self.locale.word(&help_name(self.command, &arg)).to_string();
        if arg.get_id() == "help" && arg.get_long_help().is_some() {
            let less = self.locale.word("usage-word-help-less").to_string();
            return arg.help(help).long_help(less);
        }
        let default = self.default_of(&arg);
        let values = arg.get_possible_values();
        let short = [default.clone(), self.values_in_brackets(&values)];
        let short = short.into_iter().flatten();
        let short = short.fold(help.clone(), |all, own| format!("{all} {own}"));
        let long = self.behind_long_help(&arg, default);
        let long = long.map_or(help.clone(), |own| format!("{help}\n\n{own}"));
        self.with_value_names(arg)
            .help(short)
            .long_help(long)
            .hide_default_value(true)
            .hide_possible_values(true)
    }

    /// The values of an argument and its default, in the order of clap's long help.
    fn behind_long_help(&self, arg: &Arg, default: Option<String>) -> Option<String> {
        let values = arg.get_possible_values();
        let are_told = values.iter().any(|value| value.get_help().is_some());
        let parts = if are_told {
            [Some(self.list_of_values(arg, &values)), default]
        } else {
            [default, self.values_in_brackets(&values)]
        };
        let between = if are_told { "\n\n" } else { " " };
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(between))
    }

    fn with_value_names(&self, arg: Arg) -> Arg {
        let names = value_names(&arg);
        if names.is_empty() {
            return arg;
        }
        let names = names.iter().map(|name| self.locale.word(name).to_string());
        arg.value_names(names.collect::<Vec<_>>())
    }

    fn default_of(&self, arg: &Arg) -> Option<String> {
        let default = arg.get_default_values().first()?;
        let default = arg.get_action().takes_values().then_some(default)?;
        let word = default.to_string_lossy().into_owned();
        let message = Message::new("usage-word-default").inside("word", word);
        Some(self.locale.say(&message).to_string())
    }

    fn values_in_brackets(&self, values: &[PossibleValue]) -> Option<String> {
        let names = values.iter().map(PossibleValue::get_name);
        let message = Message::new("usage-word-values").list("words", names, "between-commas");
        (!values.is_empty()).then(|| self.locale.say(&message).to_string())
    }

    fn list_of_values(&self, arg: &Arg, values: &[PossibleValue]) -> String {
        let heading = self.locale.word("usage-word-values-told").to_string();
        values.iter().fold(heading, |list, value| {
            let told = self.locale.word(&possible_name(self.command, arg, value));
            format!("{list}\n- {}: {told}", value.get_name())
        })
    }
}

/// A usage of clap's in the words of `locale`, of one line or of two.
pub(super) fn line(locale: &Locale, usage: &str) -> String {
    let word = locale.word("usage-word-usage");
    let indent = usize::from(columns(&word)) + 1;
    let lines: Vec<&str> = usage.lines().map(str::trim_start).collect();
    let usage = usage_in(locale, &lines.join(&format!("\n{:indent$}", "")));
    format!("{word} {usage}")
}

/// A usage of clap's without its first word: options, values and commands are called as in the language.
fn usage_in(locale: &Locale, usage: &str) -> String {
    let usage = usage.strip_prefix("Usage: ").unwrap_or(usage);
    let usage = usage.replace("[OPTIONS]", &locale.word("usage-word-any-options"));
    let usage = usage.replace("rawi COMMAND …", &locale.word("usage-line-command"));
    values_in(locale, &usage)
}

/// Text of clap's, with the names of values such as `<PATH>` as they are called in the language.
pub(super) fn values_in(locale: &Locale, text: &str) -> String {
    let mut program = args::command();
    program.build();
    let arguments = program
        .get_subcommands()
        .chain([&program])
        .flat_map(Command::get_arguments);
    let names = arguments.flat_map(|arg| arg.get_value_names().into_iter().flatten());
    names.fold(text.to_owned(), |text, name| {
        let message = value_name(name);
        if !locale.has(&message) {
            return text;
        }
        let own = locale.word(&message);
        let text = text.replace(&format!("<{name}>"), &format!("<{own}>"));
        text.replace(&format!("[{name}]"), &format!("[{own}]"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a help, whatever the lines are that they stand in.
    fn words(help: &StyledStr) -> Vec<String> {
        let help = help.to_string();
        help.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn the_messages_say_in_english_what_the_source_says() {
        let mut plain = args::command();
        plain.build();
        let mut english = super::worded(&Locale::plain_english());
        assert_eq!(words(&english.render_help()), words(&plain.render_help()));
        assert_eq!(
            words(&english.render_long_help()),
            words(&plain.render_long_help())
        );
        for command in plain.get_subcommands_mut() {
            let name = command.get_name().to_owned();
            let own = english
                .find_subcommand_mut(&name)
                .expect("the same commands");
            if name != "help" {
                assert_eq!(words(&own.render_help()), words(&command.render_help()));
                assert_eq!(
                    words(&own.render_long_help()),
                    words(&command.render_long_help())
                );
            }
        }
    }

    #[test]
    fn the_command_is_found_among_options() {
        let program = super::worded(&Locale::plain_english());
        let found = |words: &[&'static str]| command_among(words, &program);
        assert_eq!(found(&["list", "--help"]), Some("list"));
        assert_eq!(found(&["--archive", "list", "help", "show"]), Some("show"));
        assert_eq!(found(&["--lang=de", "check", "-h"]), Some("check"));
        assert_eq!(found(&["insm", "--help"]), None);
        assert_eq!(found(&["--help"]), None);
    }
}
