//! What Rawi sends: every screen of the bundled archive, and a long story to leaf through.

use crate::long_story::LongStory;
use crate::support::budget::{Kind, Report};
use crate::support::screen::bundled;
use crate::support::script::{SESSIONS, Scene, step};
use crate::support::twin::{Opening, Twin};

/// Every screen, in a window of this size.
pub(crate) fn every_screen(size: (u16, u16)) -> Report {
    let archive = bundled();
    let mut report = Report::default();
    for scenes in SESSIONS {
        let (mut twin, cost) = Twin::open(&Opening::new(&archive, size));
        twin.pty.speak();
        report.add(Kind::Whole, "start", cost);
        for step in scenes.iter().flat_map(|scene| scene.steps) {
            step.play(&mut twin, &mut report);
        }
    }
    let (mut twin, _) = Twin::open(&Opening::new(&archive, size));
    twin.pty.speak();
    for window in [(100, 30), (60, 20), size] {
        report.add(Kind::Whole, "another size", twin.resize(&[window]));
    }
    report
}

/// The long story, in a window of this size.
pub(crate) fn long_story(story: &LongStory, size: (u16, u16)) -> Report {
    let folder = story.archive_folder();
    let (mut twin, _) = Twin::open(&Opening {
        folder: Some(&folder),
        ..Opening::new(&story.archive, size)
    });
    twin.pty.speak();
    let mut report = Report::default();
    LONG_STORY.play(&mut twin, &mut report);
    report
}

/// A story of many pages, the only one of its archive.
const LONG_STORY: Scene = Scene {
    name: "a long story",
    steps: &[
        step(Kind::Screen, "story opened", "<enter>").sees("story 1 of 1"),
        step(Kind::Line, "line down", "j").times(12),
        step(Kind::Line, "line up", "k").times(6),
        step(Kind::Together, "10 lines at once", "jjjjjjjjjj"),
        step(Kind::Page, "to an end", "g"),
        step(Kind::Page, "page down", "<space>").times(5),
        step(Kind::Page, "page up", "b").times(3),
        step(Kind::Page, "half a page down", "d").times(2),
        step(Kind::Page, "half a page up", "u").times(2),
        step(Kind::Popup, "help opened", "?").sees("Keys"),
        step(Kind::Popup, "help closed", "q"),
        step(Kind::Detail, "prompt opened", "/"),
        step(Kind::Filter, "letter to find", "t"),
        step(Kind::Filter, "letter to find", "e"),
        step(Kind::Filter, "letter to find", "l"),
        step(Kind::Detail, "prompt closed", "<enter>"),
        step(Kind::Page, "next match", "n").times(3),
        step(Kind::Detail, "search taken back", "<esc>"),
        step(Kind::Screen, "story closed", "q"),
    ],
};
