//! `rawi keys`: the table of keys as it stands in the program, for a terminal or as Markdown for the documentation.

use super::columns::aligned;
use super::out::Out;
use crate::app::bindings::{Allowed, BINDINGS, Binding, Scope};
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
        Format::Table => table(),
        Format::Markdown => markdown(),
    };
    lines.iter().try_for_each(|line| out.line(line))
}

/// The scopes in the order in which the table has them, each with its bindings.
fn groups() -> impl Iterator<Item = (Scope, &'static [Binding])> {
    BINDINGS
        .chunk_by(|a, b| a.scope == b.scope)
        .map(|group| (group[0].scope, group))
}

fn table() -> Vec<Clean> {
    let mut lines = Vec::new();
    for (scope, bindings) in groups() {
        if !lines.is_empty() {
            lines.push(Clean::default());
        }
        lines.push(Clean::from(format!(
            "{} [keys.{}]",
            scope.heading(),
            scope.word()
        )));
        let row = |binding: &Binding| {
            let keys = Clean::from(format!("  {}", binding.keys.join("  ")));
            vec![keys, Clean::new(binding.action.word()), help(binding)]
        };
        lines.extend(aligned(&bindings.iter().map(row).collect::<Vec<_>>()));
    }
    lines
}

fn markdown() -> Vec<Clean> {
    let mut lines = vec![
        "# Keys".to_owned(),
        String::new(),
        "<!-- Written by `rawi keys --format markdown`; change src/app/bindings.rs instead. -->"
            .to_owned(),
    ];
    for (scope, bindings) in groups() {
        lines.extend([
            String::new(),
            format!("## {}", scope.heading()),
            String::new(),
            format!(
                "| keys | action in `[keys.{}]` | what it does |",
                scope.word()
            ),
            "|---|---|---|".to_owned(),
        ]);
        lines.extend(bindings.iter().map(|binding| {
            let keys: Vec<String> = binding
                .keys
                .iter()
                .map(|keys| format!("`{keys}`"))
                .collect();
            let keys = keys.join(" ").replace('|', "\\|");
            format!(
                "| {keys} | `{}` | {} |",
                binding.action.word(),
                help(binding)
            )
        }));
    }
    lines.into_iter().map(Clean::from).collect()
}

fn help(binding: &Binding) -> Clean {
    match binding.allowed {
        Allowed::Everyone => Clean::new(binding.help),
        Allowed::NotInKiosk => Clean::from(format!("{} (not in a kiosk)", binding.help)),
    }
}
