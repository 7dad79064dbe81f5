//! What the program finds around it: the configuration file, the environment, an archive.
//!
//! A public reading room has next to none, so that nobody who connects can change what is read.

use super::complain;
use super::speech::Speech;
use crate::archive::locate::{Candidates, Origin, locate};
use crate::archive::own_words::{self, Work};
use crate::archive::{Archive, Fault, load};
use crate::locale::Message;
use crate::state::config::{self, Config, ConfigFault};
use std::env;
use std::path::{Path, PathBuf};

/// The configuration file, as it was found.
#[derive(Debug, Default)]
pub(super) struct Configured {
    pub(super) config: Config,
    /// Where it was looked for.
    pub(super) path: PathBuf,
    pub(super) faults: Vec<ConfigFault>,
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

    /// Reads the archive.
    pub(super) fn archive(&self) -> anyhow::Result<Archive> {
        Ok(load::load(&self.origin)?)
    }

    /// What the archive's entries have word for word from these works.
    pub(super) fn copied(&self, works: &[Work]) -> anyhow::Result<Vec<Fault>> {
        Ok(own_words::copied(&self.origin, works)?)
    }

    /// Reads the archive for a command that prints, and says on standard error what was passed over.
    pub(super) fn archive_for_a_command(&self, speech: &Speech) -> anyhow::Result<Archive> {
        self.tell_faults(speech);
        let archive = self.archive()?;
        let mut broken: Vec<&Path> = archive
            .faults
            .iter()
            .filter(|fault| fault.is_error())
            .map(|fault| fault.path.as_path())
            .collect();
        broken.dedup();
        let message = match broken.as_slice() {
            [] => return Ok(archive),
            [one] => Message::new("cli-file-passed-over")
                .outside("file", one.to_string_lossy().into_owned()),
            more => Message::new("cli-files-passed-over").count("count", more.len()),
        };
        complain(&speech.printed().say(&message));
        Ok(archive)
    }

    /// Says what in the configuration does not count.
    pub(super) fn tell_faults(&self, speech: &Speech) {
        for fault in &self.configured.faults {
            complain(&speech.printed().say(&fault.message()));
        }
    }
}
