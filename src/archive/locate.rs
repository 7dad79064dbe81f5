//! Where the archive comes from: the first hit of a fixed order.

use std::path::PathBuf;

/// A place an archive can be read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Folder(PathBuf),
    /// The copy inside the binary.
    Embedded,
}
