//! Keys in, screens out: what readers do, told on the real state machine and painted for real.
//!
//! Every story says which rows of the table of keys it goes through, and together they go through all of them.

mod calibrating;
mod copying;
mod desk;
mod desk_answers;
mod desk_beside;
mod desk_changes;
mod desk_cut;
mod desk_files;
mod desk_findings;
mod desk_flags;
mod desk_hard;
mod desk_line;
mod desk_mended;
mod desk_notes;
mod desk_queue;
mod desk_recalled;
mod desk_reloaded;
mod desk_rows;
mod desk_typed;
mod desk_undone;
mod desk_verdicts;
mod desk_windows;
mod directions;
mod everywhere;
mod finding;
mod following;
mod hostile;
mod keeping;
mod keyboards;
mod languages;
mod lists;
mod mirrored;
mod mouse;
mod popups;
mod presets;
mod properties;
mod reading;
mod sizes;

use crate::support::story::Story;
use rawi::app::bindings::BINDINGS;

fn all() -> impl Iterator<Item = &'static Story> {
    let files = [
        calibrating::STORIES,
        copying::STORIES,
        desk::STORIES,
        desk_beside::STORIES,
        desk_changes::STORIES,
        desk_findings::STORIES,
        desk_flags::STORIES,
        desk_hard::STORIES,
        desk_notes::STORIES,
        desk_queue::STORIES,
        desk_rows::STORIES,
        desk_verdicts::STORIES,
        desk_windows::STORIES,
        directions::STORIES,
        everywhere::STORIES,
        finding::STORIES,
        following::STORIES,
        keeping::STORIES,
        keyboards::STORIES,
        languages::STORIES,
        lists::STORIES,
        mirrored::STORIES,
        mouse::STORIES,
        popups::STORIES,
        presets::STORIES,
        reading::STORIES,
        sizes::STORIES,
    ];
    files.into_iter().flatten()
}

/// A key cannot be added without a story that presses it: each story's test checks that it does.
#[test]
fn every_row_of_the_table_has_a_story() {
    let untold: Vec<_> = BINDINGS
        .iter()
        .map(|row| (row.scope, row.action))
        .filter(|row| !all().any(|story| story.rows.contains(row)))
        .collect();
    assert!(untold.is_empty(), "no story goes through {untold:?}");
}
