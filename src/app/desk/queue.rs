//! Whose turn it is: the queue of the volunteer at the desk, and any other text as an item of it.

use super::super::App;
use super::super::env::Env;
use super::super::sections::SectionRow;
use crate::archive::model::{Language, StoryId};
use crate::proof::fingerprint::Target;
use crate::proof::names::Handle;
use crate::proof::progress::{QueueItem, Waiting};
use crate::proof::queue::{Company, Why};

/// What waits for `handle`, in the order in which to read it.
pub(super) fn of(env: &Env, handle: &Handle) -> Vec<QueueItem> {
    env.progress.queue(&env.archive, handle, &languages(env))
}

/// The languages of a reader whom the archive does not know as a volunteer.
fn languages(env: &Env) -> Vec<Language> {
    let languages = env.settings.languages().into_iter();
    languages.map(str::to_owned).collect()
}

/// A text as it waits now for `handle`, or out of turn. The other stories are not looked at: it is asked after every verdict.
pub(super) fn item_now(
    env: &Env,
    handle: &Handle,
    (story, language): (StoryId, &Language),
) -> QueueItem {
    let volunteer = (handle, &languages(env)[..]);
    let waiting = env.progress.waiting_in(story, &env.archive, volunteer);
    item(env, &waiting, (story, language))
}

/// A text that is read out of turn: it is in no queue, because it was judged, or is the volunteer's own.
pub(super) fn out_of_turn(env: &Env, story: StoryId, language: &Language) -> QueueItem {
    let text = env.archive.story(story);
    let targets = Target::all(text).into_iter();
    let own = targets.filter(|target| target.language == *language && !target.is_exempt(text));
    QueueItem {
        story,
        language: language.clone(),
        why: Why::Unread,
        is_begun: false,
        parts: own
            .map(|target| Waiting {
                target,
                why: Why::Unread,
                changes: None,
            })
            .collect(),
        company: Company::Enough,
    }
}

/// The item of a text in `queue`, or out of turn.
pub(super) fn item(
    env: &Env,
    queue: &[QueueItem],
    (story, language): (StoryId, &Language),
) -> QueueItem {
    let is_it = |item: &&QueueItem| item.story == story && item.language == *language;
    let found = queue.iter().find(is_it).cloned();
    found.unwrap_or_else(|| out_of_turn(env, story, language))
}

/// The rows of the list of what waits, under a heading for each reason. What a lost line interrupted comes first of all.
pub fn rows(env: &Env) -> Vec<SectionRow<QueueItem>> {
    let mut rows = Vec::new();
    let mut last = None;
    for item in App::waiting_now(env) {
        if last != Some(item.why) {
            last = Some(item.why);
            rows.push(SectionRow::Heading(env.locale.word(heading_name(item.why))));
        }
        rows.push(SectionRow::Item(item));
    }
    rows
}

/// Why texts wait.
pub(super) fn heading_name(why: Why) -> &'static str {
    match why {
        Why::Stale => "desk-why-stale",
        Why::OneReader => "desk-why-one-reader",
        Why::Unread => "desk-why-unread",
    }
}
