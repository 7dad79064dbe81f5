//! `rawi check`: the faults of an archive, all of them or those of some files, for people and for machines.

use super::Outcome;
use super::out::Out;
use super::report::{self, Finding};
use super::surroundings::{Configured, Surroundings};
use super::works;
use crate::archive::codes::{CODES, explain};
use crate::archive::fault::{Severity, put_in_order};
use crate::archive::suggest::{hint, nearest};
use crate::archive::{Archive, Fault};
use crate::text::Clean;
use anyhow::{Context, anyhow, bail};
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
    if let Some(code) = &args.explain {
        return print_explanation(code, out).map(|()| Outcome::Done);
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
    let root = archive.root.as_deref().unwrap_or("".as_ref());
    let findings: Vec<Finding> = faults.map(|fault| Finding::new(root, fault)).collect();
    match args.format {
        Format::Human => report::human(&findings, archive.stories.len(), out)?,
        Format::Json => out.json(&findings)?,
        Format::Sarif => out.json(&report::sarif(&findings))?,
        Format::Github => report::github(&findings, out)?,
    }
    let fails = findings
        .iter()
        .any(|finding| args.fail_on.is_met_by(finding.severity()));
    Ok(if fails {
        Outcome::Findings
    } else {
        Outcome::Done
    })
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
        bail!(
            "The archive is the copy inside the program, which has no paths. Name a folder with --archive."
        );
    };
    let whole =
        fs::canonicalize(root).with_context(|| format!("Could not look for {}", root.display()))?;
    let inside = |path: &PathBuf| {
        // A path is that of the shell, or one that a finding has shown.
        let found = fs::canonicalize(path).or_else(|_| fs::canonicalize(root.join(path)));
        let found = found.with_context(|| {
            format!(
                "Name a file or folder of the archive; “{}” is none",
                path.display()
            )
        })?;
        let inside = found.strip_prefix(&whole).map(Path::to_owned).ok();
        inside.ok_or_else(|| {
            anyhow!(
                "“{}” is not in the archive “{}”. Name that of the file with --archive.",
                path.display(),
                root.display()
            )
        })
    };
    paths.iter().map(inside).collect()
}

fn print_explanation(code: &str, out: &mut Out<'_>) -> anyhow::Result<()> {
    let Some(row) = explain(code) else {
        let meant = hint(nearest(code, CODES.iter().map(|row| row.code)));
        bail!(
            "There is no code “{code}”. {meant}Codes stand in brackets in the findings of “rawi check”."
        );
    };
    out.line(&Clean::from(format!(
        "{} ({})",
        row.code,
        row.severity.word()
    )))?;
    out.line(&Clean::new(row.reason))?;
    out.line(&Clean::new(row.mend))?;
    for (name, example) in [("Not:", row.bad), ("But:", row.good)] {
        out.line(&Clean::default())?;
        out.line(&Clean::new(name))?;
        for line in example.lines() {
            out.line(&Clean::from(format!("    {line}")))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
