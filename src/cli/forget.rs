//! `rawi forget`: deletes what the program has kept of the reader, and names every file.

use super::complain;
use super::out::Out;
use crate::state;
use crate::text::Clean;
use anyhow::bail;

pub(super) fn run(out: &mut Out<'_>) -> anyhow::Result<()> {
    let dir = state::directory()?;
    let forgotten = state::forget(&dir);
    for path in &forgotten.deleted {
        out.line(&Clean::new(&path.to_string_lossy()))?;
    }
    if forgotten.deleted.is_empty() && forgotten.left.is_empty() {
        complain(&format!("Nothing was kept in “{}”.", dir.display()));
    }
    let [first, rest @ ..] = forgotten.left.as_slice() else {
        return Ok(());
    };
    for error in rest {
        complain(&error.to_string());
    }
    bail!("{first}")
}
