//! `rawi check`: the faults of an archive, all of them or those of some files, for people and for machines.

use super::Outcome;
use super::out::Out;
use super::report::{self, Checked};
use super::surroundings::{Configured, Surroundings};
use super::works;
use crate::archive::codes::{CODES, explain};
use crate::archive::fault::{Severity, put_in_order};
use crate::archive::suggest::{nearest, with_hint};
use crate::archive::{Archive, Fault};
use crate::locale::{Failure, Locale, Message};
use crate::text::Clean;
use anyhow::bail;
use clap::ValueEnum;
use std::fs;
use std::mem;
use std::path::{Path, PathBuf};

#[derive(clap::Args, Clone, Debug)]
pub(super) struct Arguments {
    /// Check only these files and folders, or the archive in this folder [default: the whole archive]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// How to print the findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,

    /// Exit with status 1 if there is a finding this grave
    #[arg(long, value_name = "SEVERITY", value_enum, default_value_t = FailOn::Error)]
    fail_on: FailOn,

    /// Look, too, for wording taken from the texts in this folder, which the archive retells
    #[arg(long, value_name = "DIR")]
    against: Option<PathBuf>,

    /// Explain a code such as A021, and check nothing
    #[arg(long, value_name = "CODE", conflicts_with_all = ["paths", "against"])]
    explain: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line for each finding, and one for all
    Human,
    /// A list of objects
    Json,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
    /// Annotations of GitHub's workflows
    Github,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FailOn {
    Error,
    Warning,
    Hint,
    Never,
}

impl FailOn {
    fn is_met_by(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity == Severity::Error,
            Self::Warning => severity <= Severity::Warning,
            Self::Hint => true,
            Self::Never => false,
        }
    }
}

pub(super) fn run(
    args: &Arguments,
    archive: Option<PathBuf>,
    configured: Configured,
    out: &mut Out<'_>,
) -> anyhow::Result<Outcome> {
    let locale = out.locale();
    if let Some(code) = &args.explain {
        return print_explanation(code, locale, out).map(|()| Outcome::Done);
    }
    let named = archive.or_else(|| enclosing_archive(args.paths.first()?));
    let around = Surroundings::of_a_reader(named, configured)?;
    around.tell_faults(out.speech());
    let mut archive = around.archive()?;
    let faults = all_faults(mem::take(&mut archive.faults), args, &around)?;
    let only = restrictions(&archive, &args.paths)?;
    let faults = faults
        .iter()
        .filter(|fault| only.is_empty() || only.iter().any(|path| fault.path.starts_with(path)));
    let checked = Checked {
        root: archive.root.as_deref().unwrap_or("".as_ref()),
        entries: archive.stories.len(),
        faults: faults.collect(),
    };
    print(&checked, args.format, locale, out)?;
    let mut found = checked.faults.iter();
    let fails = found.any(|fault| args.fail_on.is_met_by(fault.severity));
    Ok(if fails {
        Outcome::Findings
    } else {
        Outcome::Done
    })
}

/// Prints what was found: for people in their language, for machines in English.
fn print(
    checked: &Checked<'_>,
    format: Format,
    locale: &Locale,
    out: &mut Out<'_>,
) -> anyhow::Result<()> {
    match format {
        Format::Human => report::human(checked, locale, out),
        Format::Json => report::json(checked, out),
        Format::Sarif => out.json(&report::sarif(checked)),
        Format::Github => report::github(checked, out),
    }
}

/// The faults of the archive, with what it took from other works if they were named.
fn all_faults(
    mut faults: Vec<Fault>,
    args: &Arguments,
    around: &Surroundings,
) -> anyhow::Result<Vec<Fault>> {
    if let Some(folder) = &args.against {
        faults.extend(around.copied(&works::read(folder)?)?);
        put_in_order(&mut faults);
    }
    Ok(faults)
}

/// The archive that `path` is, or lies in: the nearest folder above it that has an archive.toml.
fn enclosing_archive(path: &Path) -> Option<PathBuf> {
    let whole = fs::canonicalize(path).ok()?;
    let root = whole
        .ancestors()
        .find(|folder| folder.join("archive.toml").is_file())?;
    // The way that was typed to get there is the one that messages should repeat.
    let depth = whole.components().count() - root.components().count();
    let typed = path
        .ancestors()
        .nth(depth)
        .filter(|typed| fs::canonicalize(typed).ok().as_deref() == Some(root));
    Some(typed.unwrap_or(root).to_owned())
}

/// The paths to check, relative to the root of the archive; none for the whole archive.
fn restrictions(archive: &Archive, paths: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    if paths.is_empty() {
        return Ok(Vec::new());
    }
    let Some(root) = &archive.root else {
        bail!(Failure::new(Message::new("check-embedded")));
    };
    let about = |name: &'static str, path: &Path| {
        Message::new(name).outside("path", path.to_string_lossy().into_owned())
    };
    let cannot_look = |cause| Failure::new(about("check-cannot-look", root)).because(cause);
    let whole = fs::canonicalize(root).map_err(cannot_look)?;
    let inside = |path: &PathBuf| {
        // A path is that of the shell, or one that a finding has shown.
        let found = fs::canonicalize(path).or_else(|_| fs::canonicalize(root.join(path)));
        let no_path = |cause| Failure::new(about("check-no-path", path)).because(cause);
        let found = found.map_err(no_path)?;
        let inside = found.strip_prefix(&whole).map(Path::to_owned).ok();
        inside.ok_or_else(|| {
            let shown = root.to_string_lossy().into_owned();
            let message = about("check-other-archive", path).outside("archive", shown);
            Failure::new(message).into()
        })
    };
    paths.iter().map(inside).collect()
}

fn print_explanation(code: &str, locale: &Locale, out: &mut Out<'_>) -> anyhow::Result<()> {
    let Some(row) = explain(code) else {
        let meant = nearest(code, CODES.iter().map(|row| row.code));
        let unknown = Message::new("check-no-code").outside("code", code);
        bail!(Failure::new(with_hint(unknown, meant)));
    };
    let severity = locale.word(row.severity.message_name());
    out.line(&Clean::from(format!("{} ({severity})", row.code)))?;
    out.line(&locale.say(&row.reason()))?;
    out.line(&locale.say(&row.mend()))?;
    for (name, example) in [
        ("check-not", row.bad(locale)),
        ("check-but", row.good(locale)),
    ] {
        out.line(&Clean::default())?;
        out.line(&locale.word(name))?;
        for line in example.lines() {
            out.line(&Clean::from(format!("    {line}")))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::speech::Speech;
    use crate::locale::{Interface, Isolation};

    #[test]
    fn what_is_worse_than_asked_for_fails_too() {
        let severities = [Severity::Error, Severity::Warning, Severity::Hint];
        let met = |on: FailOn| severities.map(|severity| on.is_met_by(severity));
        assert_eq!(met(FailOn::Error), [true, false, false]);
        assert_eq!(met(FailOn::Warning), [true, true, false]);
        assert_eq!(met(FailOn::Hint), [true, true, true]);
        assert_eq!(met(FailOn::Never), [false, false, false]);
    }

    #[test]
    fn the_archive_around_a_file_is_found_and_named_as_typed() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let entries = dir.path().join("a/entries");
        fs::create_dir_all(&entries).expect("a folder");
        fs::write(dir.path().join("a/archive.toml"), "").expect("a file");
        fs::write(entries.join("x.toml"), "").expect("a file");
        let root = dir.path().join("a");
        for path in [root.clone(), entries.clone(), entries.join("x.toml")] {
            assert_eq!(enclosing_archive(&path), Some(root.clone()));
        }
        assert_eq!(enclosing_archive(&dir.path().join("gone")), None);
    }

    #[test]
    fn a_code_is_explained_in_the_language_of_the_reader() {
        let persian = Locale::new(Interface::Persian, Isolation::Bare);
        let mut bytes = Vec::new();
        let told = print_explanation(
            "a042",
            &persian,
            &mut Out::new(&mut bytes, None, &Speech::default()),
        );
        told.expect("memory takes everything");
        let told = print_explanation(
            "a014",
            &persian,
            &mut Out::new(&mut bytes, None, &Speech::default()),
        );
        told.expect("memory takes everything");
        let told = String::from_utf8(bytes).expect("UTF-8");
        assert!(told.starts_with("A042 (خطا)\n"), "{told}");
        // An example told in words, and one that is a piece of a file.
        assert!(
            told.contains("entries/a/x.toml و entries/b/x.toml"),
            "{told}"
        );
        assert!(
            told.contains("    language = \"en\"\n    language = \"de\"\n"),
            "{told}"
        );
        let unknown = print_explanation(
            "A0500",
            &persian,
            &mut Out::new(&mut Vec::new(), None, &Speech::default()),
        );
        let unknown = unknown.expect_err("there is none");
        let unknown = unknown.downcast_ref::<Failure>().expect("a message");
        let unknown = persian.say(unknown.message());
        assert!(
            unknown.contains("«A0500»") && unknown.contains("«A050»"),
            "{unknown}"
        );
    }
}
