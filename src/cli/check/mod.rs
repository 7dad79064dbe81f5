//! `rawi check`: what is wrong with the files of an archive and with its texts, for people and for machines.
//!
//! Faults of files come from reading the archive; `inspecting` has the findings in texts. `scope` says what is asked about,
//! `baseline` what is known already, `report` prints.

mod baseline;
mod changed;
mod explain;
mod inspecting;
mod issue;
mod scope;

pub(super) use baseline::{Known, worded};
pub(super) use issue::Issue;

use super::Outcome;
use super::out::Out;
use super::report::{self, Checked};
use super::safety::Safety;
use super::surroundings::{Configured, Held, Opened, Surroundings};
use super::texts::Texts;
use super::{complain, dictionaries, works};
use crate::archive::fault::Severity;
use crate::archive::{Archive, Fault};
use crate::locale::{Locale, Message};
use crate::proof::inspection::of_lists;
use crate::proof::rules::RULES;
use crate::proof::safety::{NOT_CHECKED, Veil};
use crate::proof::spelling::WordCheck;
use baseline::Baseline;
use clap::ValueEnum;
use inspecting::Inspecting;
use issue::{hush, put_in_order};
use scope::Scope;
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

    /// Check only files that differ from this commit, as git says
    #[arg(long, value_name = "REV")]
    changed_since: Option<String>,

    /// Leave out what stands in this list, which an earlier “--format json” has printed
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,

    /// Only this code, or all that begin so (T120, T); may be repeated
    #[arg(long, value_name = "CODE")]
    only: Vec<String>,

    /// Not this code, nor any that begins so; may be repeated
    #[arg(long, value_name = "CODE")]
    without: Vec<String>,

    /// Look, too, for wording taken from the texts in this folder, which the archive retells
    #[arg(long, value_name = "DIR")]
    against: Option<PathBuf>,

    /// Explain a code such as A021, and check nothing
    #[arg(long, value_name = "CODE", conflicts_with_all = ["paths", "against", "changed_since", "baseline", "only", "without"])]
    explain: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line for each finding with the words it is about, and one for all
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
        return explain::print(code, locale, out).map(|()| Outcome::Done);
    }
    let named = archive.or_else(|| enclosing_archive(args.paths.first()?));
    let around = Surroundings::of_a_reader(named, configured)?;
    around.tell_faults(out.speech());
    // A list that cannot be read is told before the work and not after it.
    let baseline = args.baseline.as_deref().map(Baseline::read).transpose()?;
    let Opened {
        mut archive,
        progress,
    } = around.open(Held::Shown)?;
    let texts = Texts::of(&around.origin)?;
    let scope = Scope::of(args, &archive)?;
    let safety = Safety::of(&around, &archive)?;
    let words = words(&around, &archive, &scope)?;
    let own = faults(mem::take(&mut archive.faults), args, &around)?;
    let inspecting = Inspecting {
        archive: &archive,
        progress: &progress,
        texts: &texts,
        words: words.as_ref(),
        safety: &safety,
    };
    let all = everything(own, &inspecting, &scope);
    let told: Vec<Fault> = all.iter().map(|issue| issue.fault.clone()).collect();
    // What is not asked about may be the reason to say nothing.
    let veil = safety.veil(&told);
    let mut issues = asked_for(all, &scope);
    hush(&mut issues, &veil);
    put_in_order(&mut issues);
    let all = issues.len();
    let (issues, gone) = match baseline {
        Some(baseline) => new_ones(baseline, issues, args, &scope),
        None => (issues, Vec::new()),
    };
    let checked = Checked {
        root: &veil.path(archive.root.as_deref().unwrap_or("".as_ref())),
        entries: archive.stories.len(),
        known: all - issues.len(),
        issues,
        gone: gone.into_iter().map(|known| known.veiled(&veil)).collect(),
        texts: Some(&texts),
    };
    print(&checked, args.format, locale, out)?;
    let remarks = words.iter().flat_map(WordCheck::remarks);
    tell(remarks.chain(explain::not_built_in(&args.only)), &veil, out);
    let mut found = checked.issues.iter();
    let fails = found.any(|issue| args.fail_on.is_met_by(issue.fault.severity));
    Ok(outcome(fails))
}

/// Says on standard error what else has to be known of the check.
fn tell(remarks: impl Iterator<Item = Message>, veil: &Veil<'_>, out: &Out<'_>) {
    for remark in remarks {
        let remark = veil.message(Path::new(""), &remark);
        complain(&out.speech().printed().say(&remark));
    }
}

const fn outcome(fails: bool) -> Outcome {
    if fails {
        Outcome::Findings
    } else {
        Outcome::Done
    }
}

/// Everything that can be found, less what volunteers have dismissed.
fn everything(own: Vec<Issue>, inspecting: &Inspecting<'_>, scope: &Scope<'_>) -> Vec<Issue> {
    let inspected = inspecting.inspect(scope);
    let mut told = inspecting.safety.faults(inspecting.archive);
    for dismissed in &inspected.dismissed {
        dismissed.leave_out(&mut told);
    }
    let of_lists = of_lists(inspecting.safety.documents());
    let told = told.into_iter().map(|located| {
        let text = inspecting.texts.read(&located.fault.path);
        Issue::located(located, text.as_deref())
    });
    let told = told.chain(of_lists.into_iter().map(Issue::from));
    own.into_iter()
        .chain(inspected.issues)
        .chain(told)
        .collect()
}

/// What was asked for, and that a check was not run, which concerns every file.
fn asked_for(mut issues: Vec<Issue>, scope: &Scope<'_>) -> Vec<Issue> {
    issues.retain(|issue| scope.holds(issue) || issue.fault.code == NOT_CHECKED);
    issues
}

/// What words are looked up in, if anything is asked about that comes of it.
fn words(
    around: &Surroundings,
    archive: &Archive,
    scope: &Scope<'_>,
) -> anyhow::Result<Option<WordCheck>> {
    let is_asked = RULES
        .iter()
        .any(|rule| rule.is_of_spelling() && scope.asks_for(rule.code));
    if !is_asked {
        return Ok(None);
    }
    Ok(Some(dictionaries::words(&around.origin, archive)?))
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

/// The faults of the archive's files, with what it took from other works if they were named.
fn faults(
    mut faults: Vec<Fault>,
    args: &Arguments,
    around: &Surroundings,
) -> anyhow::Result<Vec<Issue>> {
    if let Some(folder) = &args.against {
        faults.extend(around.copied(&works::read(folder)?)?);
    }
    Ok(faults.into_iter().map(Issue::from).collect())
}

/// The issues that are not known, and what of the list is gone, which only a look at everything can tell.
fn new_ones(
    mut baseline: Baseline,
    issues: Vec<Issue>,
    args: &Arguments,
    scope: &Scope<'_>,
) -> (Vec<Issue>, Vec<Known>) {
    let new = baseline.without_known(issues, &Locale::plain_english());
    let gone = if scope.is_whole() {
        let gone = baseline.into_gone().into_iter();
        // Without the works nobody has looked for it.
        let was_looked_for = |known: &Known| args.against.is_some() || known.code != COPIED;
        gone.filter(was_looked_for).collect()
    } else {
        Vec::new()
    };
    (new, gone)
}

/// The code of wording that was taken from another work.
const COPIED: &str = "A107";

/// A message about a path.
fn about(name: &'static str, path: &Path) -> Message {
    Message::new(name).outside("path", path.to_string_lossy().into_owned())
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
