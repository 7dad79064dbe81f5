//! Where the archive comes from: the first hit of a fixed order. It looks at nothing itself but what it is given.

use super::load::NoArchive;
use super::sheet::quoted;
use std::path::{Path, PathBuf};

/// A place an archive can be read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Folder(PathBuf),
    /// The copy inside the binary.
    Embedded,
}

/// The places that somebody has named, and whether there is an archive where the program was started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidates {
    /// `--archive PATH`.
    pub argument: Option<PathBuf>,
    /// `$RAWI_ARCHIVE`; an empty value counts as none.
    pub environment: Option<PathBuf>,
    /// `archive` in the config file.
    pub config: Option<PathBuf>,
    /// Whether `./archive/archive.toml` exists.
    pub is_here: bool,
}

/// Chooses the archive. A place that was named and is not a folder is an error and is not passed over: whoever names
/// an archive does not want to read another one.
pub fn locate(
    candidates: &Candidates,
    is_folder: impl Fn(&Path) -> bool,
) -> Result<Origin, NoArchive> {
    let named = [
        ("--archive", &candidates.argument),
        ("$RAWI_ARCHIVE", &candidates.environment),
        ("“archive” in the config file", &candidates.config),
    ];
    let named = named.into_iter().find_map(|(by, path)| {
        let path = path
            .as_deref()
            .filter(|path| !path.as_os_str().is_empty())?;
        Some((by, path))
    });
    match named {
        Some((_, path)) if is_folder(path) => Ok(Origin::Folder(path.to_owned())),
        Some((by, path)) => Err(not_a_folder(by, path)),
        None if candidates.is_here => Ok(Origin::Folder(PathBuf::from("archive"))),
        None => Ok(Origin::Embedded),
    }
}

fn not_a_folder(by: &str, path: &Path) -> NoArchive {
    let name = quoted(&path.to_string_lossy());
    let is_packed = path
        .extension()
        .is_some_and(|end| end == "tar" || end == "zip");
    if is_packed {
        return NoArchive::new(&format!(
            "{by} names {name}, a packed archive, which this version cannot open. Unpack it and name the folder.",
        ));
    }
    NoArchive::new(&format!(
        "{by} names {name}, which is no folder. Name the folder that holds archive.toml."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(name: &str) -> PathBuf {
        PathBuf::from(name)
    }

    #[test]
    fn the_first_place_that_was_named_wins() {
        let mut all = Candidates {
            argument: Some(path("a")),
            environment: Some(path("e")),
            config: Some(path("c")),
            is_here: true,
        };
        let mut taken = Vec::new();
        for _ in 0..5 {
            taken.push(locate(&all, |_| true).expect("it succeeds"));
            if all.argument.take().is_none()
                && all.environment.take().is_none()
                && all.config.take().is_none()
            {
                all.is_here = false;
            }
        }
        let folder = |name| Origin::Folder(path(name));
        assert_eq!(
            taken,
            [
                folder("a"),
                folder("e"),
                folder("c"),
                folder("archive"),
                Origin::Embedded
            ]
        );
    }

    #[test]
    fn a_named_place_that_is_no_folder_is_not_passed_over() {
        let named = Candidates {
            environment: Some(path("gone")),
            is_here: true,
            ..Candidates::default()
        };
        let NoArchive(message) = locate(&named, |_| false).expect_err("it is refused");
        assert_eq!(
            message,
            "$RAWI_ARCHIVE names “gone”, which is no folder. Name the folder that holds archive.toml."
        );
    }

    #[test]
    fn a_packed_archive_is_told_as_such() {
        let named = Candidates {
            argument: Some(path("voices.zip")),
            ..Candidates::default()
        };
        let NoArchive(message) = locate(&named, |_| false).expect_err("it is refused");
        assert!(message.contains("packed archive"), "{message}");
    }

    #[test]
    fn an_empty_variable_names_nothing() {
        let empty = Candidates {
            environment: Some(path("")),
            ..Candidates::default()
        };
        assert_eq!(locate(&empty, |_| false), Ok(Origin::Embedded));
    }
}
