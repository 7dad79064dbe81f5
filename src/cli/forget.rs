//! `rawi forget`: deletes what the program has kept of the reader, and names every file.

use super::complain;
use super::out::Out;
use crate::locale::Message;
use crate::state;
use crate::state::cache::Cache;
use crate::text::Clean;

pub(super) fn run(out: &mut Out<'_>) -> anyhow::Result<()> {
    let locale = out.locale();
    let dir = state::directory()?;
    let mut forgotten = state::forget(&dir);
    if let Ok(cache) = Cache::of_reader() {
        let former = state::forget(cache.dir());
        forgotten.deleted.extend(former.deleted);
        forgotten.left.extend(former.left);
    }
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
