//! Taking a handle in the middle of a session: what volunteers see is read before the desk is opened.

use super::errands::Reload;
use super::reviewing::Reviewing;
use super::tidings::notice;
use crate::app::App;
use crate::app::errand::Done;
use crate::proof::names::Handle;
use std::cell::RefCell;

/// Takes a handle for this session and the next ones. What a copying program has cut off of this volunteer's files is put back,
/// and the archive read again, before the desk is opened: volunteers see what is held back.
pub(super) fn sign_in(
    app: &mut App,
    handle: Handle,
    reviewing: &RefCell<Reviewing>,
    reload: &mut Reload<'_>,
) {
    let failure = reviewing.borrow_mut().sign(handle.clone());
    let (_, told) = reviewing.borrow().restore();
    let unread = reload(app);
    app.errand_done(Done::Seated { handle, failure });
    if let Some(notice) = notice(&told, &app.env().locale) {
        let _ = app.tell_words(notice);
    }
    if let Some(failure) = unread {
        app.not_read_again(&failure);
    }
}
