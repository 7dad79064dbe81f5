//! Where the archive comes from: the first hit of a fixed order. It looks at nothing itself but what it is given.

use super::load::NoArchive;
use super::sheet::cut;
use crate::locale::Message;
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
        (By::Words("--archive"), &candidates.argument),
        (By::Words("$RAWI_ARCHIVE"), &candidates.environment),
        (By::Config, &candidates.config),
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

/// Who has named a place.
#[derive(Clone, Copy)]
enum By {
    /// An option or a variable, which is called the same in every language.
    Words(&'static str),
    Config,
}

fn not_a_folder(by: By, path: &Path) -> NoArchive {
    let is_packed = path
        .extension()
        .is_some_and(|end| end == "tar" || end == "zip");
    let message = if is_packed {
        Message::new("archive-is-packed")
    } else {
        Message::new("archive-is-no-folder")
    };
    let message = message.outside("path", cut(&path.to_string_lossy()));
    NoArchive(match by {
        By::Words(words) => message.inside("by", words),
        By::Config => message.message("by", Message::new("archive-by-config")),
    })
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
        let message = locate(&named, |_| false)
            .expect_err("it is refused")
            .to_string();
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
        let message = locate(&named, |_| false)
            .expect_err("it is refused")
            .to_string();
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
