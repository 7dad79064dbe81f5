//! `rawi forget`: deletes what the program has kept of the reader, and names every file.

use super::complain;
use super::out::Out;
use crate::locale::Message;
use crate::state;
use crate::text::Clean;

pub(super) fn run(out: &mut Out<'_>) -> anyhow::Result<()> {
    let locale = out.locale();
    let dir = state::directory()?;
    let forgotten = state::forget(&dir);
    for path in &forgotten.deleted {
        out.line(&Clean::new(&path.to_string_lossy()))?;
    }
    if forgotten.deleted.is_empty() && forgotten.left.is_empty() {
        let path = dir.to_string_lossy().into_owned();
        complain(&locale.say(&Message::new("forget-nothing").outside("path", path)));
    }
    let mut left = forgotten.left.into_iter();
    let first = left.next();
    for error in left {
        complain(&locale.say(&error.message()));
    }
    first.map_or(Ok(()), |error| Err(error.into()))
}
