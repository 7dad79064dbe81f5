//! Words are looked up in dictionaries in the background: reading these takes tenths of seconds, counting the words of a
//! large archive longer, a word in a dictionary that was made for it for ever, and the desk waits for none of them.

use super::{Errands, News};
use crate::app::App;
use crate::app::errand::Done;
use crate::archive::Archive;
use crate::archive::locate::Origin;
use crate::archive::model::{Language, StoryId};
use crate::cli::dictionaries;
use crate::proof::spelling::WordCheck;
use crate::term::Outside;
use std::sync::{Arc, OnceLock, PoisonError};
use std::thread;

/// What words of one reading of the archive are looked up in, made by whichever thread asks first.
#[derive(Clone, Debug)]
pub(super) struct Words {
    archive: Arc<Archive>,
    origin: Origin,
    made: Arc<OnceLock<Option<Arc<WordCheck>>>>,
}

impl Words {
    fn get(&self) -> Option<&Arc<WordCheck>> {
        let make = || dictionaries::words(&self.origin, &self.archive).ok();
        self.made.get_or_init(|| make().map(Arc::new)).as_ref()
    }

    /// Takes a word as right from now on, if its language was opened; else it is read with its list.
    pub(super) fn accept(&self, word: &str, language: &str) {
        if let Some(words) = self.opened(language) {
            words.accept(word, language);
        }
    }

    /// Takes a word for unknown again, in the same way.
    pub(super) fn forget(&self, word: &str, language: &str) {
        if let Some(words) = self.opened(language) {
            words.forget(word, language);
        }
    }

    fn opened(&self, language: &str) -> Option<&Arc<WordCheck>> {
        let made = self.made.get().and_then(Option::as_ref);
        made.filter(|words| words.is_open(language))
    }
}

impl Errands {
    /// Those of the archive that is open now.
    pub(super) fn words_of(&self, app: &App) -> Words {
        let archive = &app.env().archive;
        let mut words = self.words.borrow_mut();
        let kept = words
            .take()
            .filter(|own| Arc::ptr_eq(&own.archive, archive));
        let kept = kept.unwrap_or_else(|| Words {
            archive: Arc::clone(archive),
            origin: self.origin.clone(),
            made: Arc::default(),
        });
        words.insert(kept).clone()
    }

    /// Looks up the words of a text and tells the desk, which asks about them again and gets its answers at once.
    pub(super) fn look_up(&self, words: Words, text: (StoryId, Language), outside: &Outside<'_>) {
        self.in_background("dictionaries", outside, move || {
            let made = words.get()?;
            made.look_up(&words.archive, text.0, &text.1);
            Some(News::Words(words.archive.clone(), Arc::clone(made), text))
        });
    }

    /// Looks for words like one.
    pub(super) fn suggest(
        &self,
        words: Words,
        (word, language): (String, Language),
        outside: &Outside<'_>,
    ) {
        self.in_background("suggestions", outside, move || {
            let made = words.get();
            let found = made.map(|made| made.suggest(&word, &language));
            let words = found.unwrap_or_default();
            Some(News::Done(Done::Suggested { word, words }))
        });
    }

    /// Does something in a thread of its own when all that was begun before is done, and wakes the session with what came of it.
    fn in_background(
        &self,
        name: &str,
        outside: &Outside<'_>,
        work: impl FnOnce() -> Option<News> + Send + 'static,
    ) {
        let (news, waker) = (self.news.0.clone(), outside.waker());
        let turn = Arc::clone(&self.turn);
        let work = move || {
            let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(done) = work() {
                // The session may have ended meanwhile, and with it the wish to know.
                let _ = news.send(done);
                waker.wake();
            }
        };
        // Without a thread nothing is looked up, and the desk goes on.
        let _ = thread::Builder::new().name(name.to_owned()).spawn(work);
    }
}
