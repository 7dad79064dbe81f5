//! `rawi completions` and `rawi man`: what the table of arguments says, in the words of shells and of man.

use super::args;
use super::out::Out;
use crate::locale::{Failure, Message};
use clap_complete::Shell;
use clap_mangen::Man;

#[derive(clap::Args, Clone, Debug)]
pub(super) struct Completions {
    /// The shell that is to complete the arguments of rawi
    shell: Shell,
}

#[derive(clap::Args, Clone, Debug)]
pub(super) struct Manual {
    /// The command whose page to print [default: that of rawi itself]
    command: Option<String>,
}

pub(super) fn completions(asked: &Completions, out: &mut Out<'_>) -> anyhow::Result<()> {
    // Into memory, because the generator panics when it cannot write.
    let mut script = Vec::new();
    clap_complete::generate(asked.shell, &mut args::command(), "rawi", &mut script);
    out.own(&script)
}

pub(super) fn manual(asked: &Manual, out: &mut Out<'_>) -> anyhow::Result<()> {
    let mut program = args::command();
    program.build();
    let command = match &asked.command {
        None => program,
        Some(name) => {
            let found = program.find_subcommand(name).cloned();
            let message = || Message::new("man-no-command").outside("command", name.as_str());
            found.ok_or_else(|| Failure::new(message()))?
        }
    };
    let mut page = Vec::new();
    Man::new(command).render(&mut page)?;
    out.own(&page)
}
