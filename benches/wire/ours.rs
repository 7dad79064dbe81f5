//! What Rawi sends: every screen of the bundled archive, and a long story to leaf through.

use crate::long_story::LongStory;
use crate::support::budget::{Kind, Report};
use crate::support::screen::bundled;
use crate::support::script::{LONG_STORY, SESSIONS};
use crate::support::twin::{Opening, Twin};

/// Every screen, in a window of this size.
pub(crate) fn every_screen(size: (u16, u16)) -> Report {
    let archive = bundled();
    let mut report = Report::default();
    for scenes in SESSIONS {
        let (mut twin, cost) = Twin::open(&Opening::new(&archive, size));
        twin.pty.speak();
        report.add(Kind::Whole, "start", cost);
        scenes
            .iter()
            .for_each(|scene| scene.play_anywhere(&mut twin, &mut report));
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
