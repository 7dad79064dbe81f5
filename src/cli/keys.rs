//! `rawi keys`: the table of keys as it stands in the program, for a terminal or as Markdown for the documentation.

use super::columns::aligned;
use super::out::Out;
use crate::app::bindings::{Allowed, BINDINGS, Binding, Scope};
use crate::app::key::Key;
use crate::locale::{Locale, Message};
use crate::text::Clean;
use clap::ValueEnum;

#[derive(clap::Args, Clone, Debug)]
pub(super) struct Arguments {
    /// How to print the keys; “markdown” is docs/keys.md
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Markdown,
}

pub(super) fn run(args: &Arguments, out: &mut Out<'_>) -> anyhow::Result<()> {
    let lines = match args.format {
        Format::Table => table(out.locale()),
        // The documents are made of it.
        Format::Markdown => markdown(&Locale::plain_english()),
    };
    lines.iter().try_for_each(|line| out.line(line))
}

/// The scopes in the order in which the table has them, each with its bindings.
fn groups() -> impl Iterator<Item = (Scope, &'static [Binding])> {
    BINDINGS
        .chunk_by(|a, b| a.scope == b.scope)
        .map(|group| (group[0].scope, group))
}

fn table(locale: &Locale) -> Vec<Clean> {
    let mut lines = Vec::new();
    for (scope, bindings) in groups() {
        if !lines.is_empty() {
            lines.push(Clean::default());
        }
        lines.push(Clean::from(format!(
            "{} [keys.{}]",
            heading(scope, locale),
            scope.word()
        )));
        let row = |binding: &Binding| {
            let keys = Clean::from(format!("  {}", binding.keys.join("  ")));
            vec![
                keys,
                Clean::new(binding.action.word()),
                help(binding, locale),
            ]
        };
        lines.extend(aligned(&bindings.iter().map(row).collect::<Vec<_>>()));
    }
    lines
}

/// A table for each scope, without a title: it stands in documents that have one.
fn markdown(locale: &Locale) -> Vec<Clean> {
    let mut lines: Vec<String> = Vec::new();
    for (scope, bindings) in groups() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let action = format!("action in `[keys.{}]`", scope.word());
        lines.extend([
            format!("### {}", heading(scope, locale)),
            String::new(),
            format!("| key | what it does | {action} |"),
            "|---|---|---|".to_owned(),
        ]);
        lines.extend(bindings.iter().map(|binding| markdown_row(binding, locale)));
    }
    lines.into_iter().map(Clean::from).collect()
}

fn markdown_row(binding: &Binding, locale: &Locale) -> String {
    let label = |keys: &&str| {
        let keys = Key::sequence(keys).expect("the table holds known keys, which its test checks");
        let labels: Vec<String> = keys.into_iter().map(Key::label).collect();
        format!("`{}`", labels.join(" "))
    };
    let keys: Vec<String> = binding.keys.iter().map(label).collect();
    let keys = keys.join(" ").replace('|', "\\|");
    let (help, action) = (help(binding, locale), binding.action.word());
    format!("| {keys} | {help} | `{action}` |")
}

fn heading(scope: Scope, locale: &Locale) -> Clean {
    with_guests(scope.allowed(), Message::new(scope.heading_name()), locale)
}

/// What a binding does. Who may not use it is said here only where the heading has not said it of all.
fn help(binding: &Binding, locale: &Locale) -> Clean {
    let help = Message::new(binding.help_name());
    if binding.scope.allowed() == binding.allowed {
        return locale.say(&help);
    }
    with_guests(binding.allowed, help, locale)
}

/// What is said, and whether guests of a public reading room have it.
fn with_guests(allowed: Allowed, said: Message, locale: &Locale) -> Clean {
    match allowed {
        Allowed::Everyone => locale.say(&said),
        Allowed::NotInKiosk => locale.say(&Message::new("help-not-in-kiosk").message("help", said)),
    }
}
