//! What can be asked for on the command line. The help, the man page and the completions are readings of it.
//!
//! The arguments of a command stand in the file of that command; here are those of the reader and what all share.

use super::{check, generate, keys, list, lookup, new, review, search, show, stats, withhold};
use crate::state::config::ThemeName;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use std::ffi::OsString;
use std::path::PathBuf;

/// What the long help ends with.
const AFTER: &str = "\
Without a command, the reader opens. The archive is the one that is named first of: --archive, $RAWI_ARCHIVE,
“archive” in the configuration file, ./archive, the copy inside the program.";

/// A terminal reader for an offline archive of stories and testimonies
///
#[derive(Debug, Parser)]
#[command(
    after_long_help = AFTER,
    name = "rawi",
    bin_name = "rawi",
    version,
    help_expected = true,
    max_term_width = 100,
    override_usage = "rawi [OPTIONS] [ENTRY]\n       rawi COMMAND …"
)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) reading: Reading,

    /// Read the archive in this folder, the one that holds archive.toml
    #[arg(long, value_name = "PATH", global = true)]
    pub(super) archive: Option<PathBuf>,

    /// Keep reviews in this folder, and read those of the archive besides; for archives that cannot be written to
    #[arg(long, value_name = "DIR", global = true)]
    pub(super) reviews: Option<PathBuf>,

    /// Speak this language, and show titles, summaries and labels in it where they have it (BCP 47: en, de, fa, ar, ckb)
    #[arg(long, value_name = "LANGUAGE")]
    pub(super) lang: Option<String>,

    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// The id of a `--lang` that chooses nothing but the language of the interface.
pub(super) const SPEAKS: &str = "speaks";

/// The arguments as they are read and helped with: a command without a `--lang` of its own takes that of the interface. One
/// in front of `list` or `show` chooses no entries, which only one behind them does.
pub(super) fn command() -> clap::Command {
    let program = Arguments::command();
    let spoken = program.get_arguments().find(|arg| arg.get_id() == "lang");
    let spoken = spoken.map(|arg| arg.clone().id(SPEAKS));
    program.mut_subcommands(|command| {
        let has_own = command
            .get_arguments()
            .any(|arg| arg.get_long() == Some("lang"));
        command.args(spoken.clone().filter(|_| !has_own))
    })
}

impl Arguments {
    /// Reads the words of a command line, the program's name being the first.
    ///
    /// # Errors
    /// Fails if they are none that it takes, or ask for help.
    pub(super) fn read(words: &[OsString]) -> Result<Self, clap::Error> {
        let mut command = command();
        let mut found = command.try_get_matches_from_mut(words)?;
        Self::from_arg_matches_mut(&mut found).map_err(|error| error.format(&mut command))
    }

    /// Those of a public reading room that nobody has configured.
    pub(super) fn of_a_login_shell() -> Self {
        Self {
            reading: Reading {
                kiosk: true,
                ..Reading::default()
            },
            archive: None,
            reviews: None,
            lang: None,
            command: None,
        }
    }
}

/// What the reader opens with.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
#[derive(Args, Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reading {
    /// Open the entry with this id; “rawi list” shows the ids
    pub(super) entry: Option<String>,

    /// Open the entry that was being read last, at the same place
    #[arg(long = "continue", conflicts_with_all = ["entry", "kiosk", "private"])]
    pub(super) resume: bool,

    /// Be a public reading room: write nothing, run nothing, obey no configuration and no environment
    #[arg(long)]
    pub(super) kiosk: bool,

    /// Read and write no bookmarks, places or choices: leave no file behind
    #[arg(long)]
    pub(super) private: bool,

    /// Converse line by line, for screen readers and terminals that can only print; by itself on TERM=dumb
    #[arg(long)]
    pub(super) linear: bool,

    /// Use these colours
    #[arg(long, value_name = "THEME", value_parser = lookup::words_of(ThemeName::ALL))]
    pub(super) theme: Option<ThemeName>,

    /// Draw quotation marks, dashes, markers and rules in ASCII
    #[arg(long)]
    pub(super) ascii: bool,
}

impl Reading {
    /// Whether nothing was asked of the reader.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// List the entries, all of them or those that the filters leave
    List(list::Arguments),

    /// Print one entry, to read it or to hand it on
    Show(show::Arguments),

    /// Find stories by the words of their texts, or fuzzily by titles and names
    Search(search::Arguments),

    /// Say what is wrong with the files of an archive
    Check(check::Arguments),

    /// Say how far the proofreading is, what is open, and who reads what
    Review(review::Arguments),

    /// Begin an entry from the template of its kind
    New(new::Arguments),

    /// Print the archive in numbers
    Stats(stats::Arguments),

    /// Print the keys of the reader
    Keys(keys::Arguments),

    /// Print a script that completes the arguments in a shell
    Completions(generate::Completions),

    /// Print a page for man
    Man(generate::Manual),

    /// Add names that must not stand in the archive, from standard input, a line each, as hashes
    Withhold(withhold::Arguments),

    /// Delete all bookmarks, places and choices that were kept of you
    Forget,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_in_front_of_a_command_chooses_no_entries() {
        let read = |words: &str| {
            let words: Vec<OsString> = words.split(' ').map(OsString::from).collect();
            Arguments::read(&words).expect("a command line")
        };
        let filtered = |words: &str| format!("{:?}", read(words).command).contains("\"fa\"");
        assert!(!filtered("rawi --lang fa list") && filtered("rawi list --lang fa"));
        assert!(!filtered("rawi --lang fa show one") && filtered("rawi show one --lang fa"));
        assert!(
            !filtered("rawi stats --lang fa"),
            "it is taken, and chooses nothing"
        );
    }

    #[test]
    fn the_arguments_are_consistent_and_all_have_help() {
        command().debug_assert();
    }
}
