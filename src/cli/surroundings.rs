//! What the program finds around it: the configuration file, the environment, an archive.
//!
//! A public reading room has next to none, so that nobody who connects can change what is read.

use super::complain;
use crate::archive::locate::{Candidates, Origin, locate};
use crate::archive::own_words::{self, Work};
use crate::archive::{Archive, Fault, load};
use crate::state::config::{self, Config, ConfigFault};
use std::env;
use std::path::{Path, PathBuf};

/// The configuration and the place of the archive.
#[derive(Debug)]
pub(super) struct Surroundings {
    pub(super) config: Config,
    /// Where the configuration was looked for.
    pub(super) config_path: PathBuf,
    pub(super) faults: Vec<ConfigFault>,
    pub(super) origin: Origin,
}

impl Surroundings {
    /// Those of somebody at their own shell; `archive` is the argument.
    pub(super) fn of_a_reader(archive: Option<PathBuf>) -> anyhow::Result<Self> {
        // Whoever has no home directory has no configuration either.
        let config_path = crate::state::config_directory()
            .map(|dir| dir.join("config.toml"))
            .unwrap_or_default();
        let (config, faults) = if config_path.as_os_str().is_empty() {
            (Config::default(), Vec::new())
        } else {
            config::read(&config_path)
        };
        let candidates = Candidates {
            argument: archive,
            environment: env::var_os("RAWI_ARCHIVE").map(PathBuf::from),
            config: config.archive.clone(),
            is_here: Path::new("archive/archive.toml").is_file(),
        };
        Ok(Self {
            origin: locate(&candidates, Path::is_dir)?,
            config,
            config_path,
            faults,
        })
    }

    /// Those of a public reading room: the archive that stands on its command line, or the one inside the program.
    pub(super) fn of_a_kiosk(archive: Option<PathBuf>) -> anyhow::Result<Self> {
        let candidates = Candidates {
            argument: archive,
            ..Candidates::default()
        };
        Ok(Self {
            config: Config::default(),
            config_path: PathBuf::new(),
            faults: Vec::new(),
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
    pub(super) fn archive_for_a_command(&self) -> anyhow::Result<Archive> {
        self.tell_faults();
        let archive = self.archive()?;
        let mut broken: Vec<&Path> = archive
            .faults
            .iter()
            .filter(|fault| fault.is_error())
            .map(|fault| fault.path.as_path())
            .collect();
        broken.dedup();
        match broken.as_slice() {
            [] => {}
            [one] => complain(&format!(
                "{} has an error and was passed over; “rawi check” says which.",
                one.display()
            )),
            more => complain(&format!(
                "{} files have errors and were passed over; “rawi check” says which.",
                more.len()
            )),
        }
        Ok(archive)
    }

    /// Says what in the configuration does not count.
    pub(super) fn tell_faults(&self) {
        for fault in &self.faults {
            complain(&fault.to_string());
        }
    }
}
