//! What the program finds around it: the configuration file, the environment, an archive.
//!
//! A public reading room has next to none, so that nobody who connects can change what is read.

use super::complain;
use super::speech::Speech;
use crate::archive::fault::{ReviewSlip, put_in_order};
use crate::archive::files::Tree;
use crate::archive::load::NoArchive;
use crate::archive::locate::{Candidates, Origin, locate};
use crate::archive::own_words::{self, Work};
use crate::archive::{Archive, Fault, load};
use crate::locale::Message;
use crate::proof::names::Handle;
use crate::proof::progress::Progress;
use crate::proof::review::{Folder, Found, Nature, Reviews};
use crate::proof::volunteers::Volunteers;
use crate::state::config::{self, Config, ConfigFault};
use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};

/// The configuration file, as it was found.
#[derive(Debug, Default)]
pub(super) struct Configured {
    pub(super) config: Config,
    /// Where it was looked for.
    pub(super) path: PathBuf,
    pub(super) faults: Vec<ConfigFault>,
    /// Where reviews are kept that are not kept in the archive, as the command line says.
    pub(super) reviews: Option<PathBuf>,
}

impl Configured {
    /// That of somebody at their own shell.
    pub(super) fn read() -> Self {
        // Whoever has no home directory has no configuration either.
        let Ok(dir) = crate::state::config_directory() else {
            return Self::default();
        };
        let path = dir.join("config.toml");
        let (config, faults) = config::read(&path);
        Self {
            config,
            path,
            faults,
            reviews: None,
        }
    }
}

/// An archive with what volunteers have said of it.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) archive: Archive,
    pub(super) progress: Progress,
}

/// Whether entries are there that volunteers hold back because somebody may not have agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Held {
    /// For volunteers, who have to settle it.
    Shown,
    Hidden,
}

impl Held {
    /// What somebody sees who sits at the desk, or nobody does: volunteers have to see what is held back, readers must not.
    pub(super) fn of(handle: Option<&Handle>) -> Self {
        if handle.is_some() {
            Self::Shown
        } else {
            Self::Hidden
        }
    }
}

/// The configuration and the place of the archive.
#[derive(Debug)]
pub(super) struct Surroundings {
    pub(super) configured: Configured,
    pub(super) origin: Origin,
}

impl Surroundings {
    /// Those of somebody at their own shell; `archive` is the argument.
    pub(super) fn of_a_reader(
        archive: Option<PathBuf>,
        configured: Configured,
    ) -> anyhow::Result<Self> {
        let candidates = Candidates {
            argument: archive,
            environment: env::var_os("RAWI_ARCHIVE").map(PathBuf::from),
            config: configured.config.archive.clone(),
            is_here: Path::new("archive/archive.toml").is_file(),
        };
        Ok(Self {
            origin: locate(&candidates, Path::is_dir)?,
            configured,
        })
    }

    /// Those of a public reading room: the archive that stands on its command line, or the one inside the program.
    pub(super) fn of_a_kiosk(archive: Option<PathBuf>) -> anyhow::Result<Self> {
        let candidates = Candidates {
            argument: archive,
            ..Candidates::default()
        };
        Ok(Self {
            configured: Configured::default(),
            origin: locate(&candidates, Path::is_dir)?,
        })
    }

    /// Reads the archive and what volunteers have said of it. What is wrong with their files is among the faults.
    pub(super) fn open(&self, held: Held) -> Result<Opened, NoArchive> {
        let (volunteers, wrong) = Volunteers::of_archive(&self.origin);
        let (found, astray) = self.reviews().everything();
        let hidden = if held == Held::Hidden && found.values().any(Found::was_held) {
            let whole = load::load(&self.origin)?;
            Progress::new(&whole, volunteers.clone(), found.clone()).held(&whole)
        } else {
            BTreeSet::new()
        };
        let mut archive = load::load_without(&self.origin, &hidden)?;
        let before = archive.faults.len();
        let all = found.values().flat_map(|found| &found.complaints);
        let all = all.chain(&astray).map(|complaint| match complaint.nature {
            Nature::Damaged => (ReviewSlip::Damaged, complaint),
            Nature::Newer => (ReviewSlip::Newer, complaint),
        });
        let all = all.chain(wrong.iter().map(|wrong| (ReviewSlip::Volunteers, wrong)));
        archive.faults.extend(all.map(|(slip, complaint)| {
            Fault::of_reviews(
                slip,
                &complaint.path,
                complaint.line,
                complaint.what.clone(),
            )
        }));
        let shown = found.keys().filter(|slug| !hidden.contains(*slug));
        archive.faults.extend(of_nothing(&archive, shown));
        if archive.faults.len() > before {
            put_in_order(&mut archive.faults);
        }
        Ok(Opened {
            progress: Progress::new(&archive, volunteers, found),
            archive,
        })
    }

    /// The text of a file of the archive, by its path there; nothing if it cannot be read as UTF-8.
    pub(super) fn text_of(&self, path: &Path) -> Option<String> {
        let tree = Tree::at(&self.origin).ok()?;
        let bytes = tree.read(path).ok()?;
        String::from_utf8(bytes.into_owned()).ok()
    }

    /// The review files: those of the archive, or those of another folder and of the archive besides.
    pub(super) fn reviews(&self) -> Reviews {
        let own = Folder::of_archive(&self.origin);
        match &self.configured.reviews {
            Some(folder) => Reviews::new(Folder::elsewhere(folder)).reading(own),
            None => Reviews::new(own),
        }
    }

    /// What the archive's entries have word for word from these works.
    pub(super) fn copied(&self, works: &[Work]) -> anyhow::Result<Vec<Fault>> {
        Ok(own_words::copied(&self.origin, works)?)
    }

    /// Reads the archive for a command that prints, and says on standard error what was passed over.
    pub(super) fn archive_for_a_command(&self, speech: &Speech) -> anyhow::Result<Archive> {
        Ok(self.open_for_a_command(speech)?.archive)
    }

    /// The same, with what volunteers have said of it.
    pub(super) fn open_for_a_command(&self, speech: &Speech) -> anyhow::Result<Opened> {
        self.tell_faults(speech);
        let opened = self.open(Held::Hidden)?;
        tell_broken(&opened.archive, speech);
        Ok(opened)
    }

    /// Says what in the configuration does not count.
    pub(super) fn tell_faults(&self, speech: &Speech) {
        for fault in &self.configured.faults {
            complain(&speech.printed().say(&fault.message()));
        }
    }
}

/// Warns of what was said of entries that the archive has under no id, whatever became of them.
fn of_nothing<'a>(archive: &Archive, slugs: impl Iterator<Item = &'a String>) -> Vec<Fault> {
    let is_known =
        |slug: &&String| archive.find(slug).is_some() || archive.absent.contains_key(*slug);
    let fault = |slug: &String| {
        let what = Message::new("review-of-nothing").outside("id", slug.as_str());
        Fault::of_reviews(
            ReviewSlip::OfNothing,
            &Path::new("reviews").join(slug),
            0,
            what,
        )
    };
    slugs.filter(|slug| !is_known(slug)).map(fault).collect()
}

/// Says on standard error which entries are passed over.
fn tell_broken(archive: &Archive, speech: &Speech) {
    let mut broken: Vec<&Path> = archive
        .faults
        .iter()
        .filter(|fault| fault.is_error())
        .map(|fault| fault.path.as_path())
        .collect();
    broken.dedup();
    let message = match broken.as_slice() {
        [] => return,
        [one] => {
            Message::new("cli-file-passed-over").outside("file", one.to_string_lossy().into_owned())
        }
        more => Message::new("cli-files-passed-over").count("count", more.len()),
    };
    complain(&speech.printed().say(&message));
}
