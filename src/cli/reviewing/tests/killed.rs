//! Killed at any moment, a volunteer's device has one name in each archive, and everything that was acknowledged is there.

use super::*;
use crate::killed::{Cue, again_and_again};

/// The desk of a volunteer who keeps reviews in the folder `name`, on a machine with its files in `dir`.
fn desk_at(dir: &Path, name: &str) -> Reviewing {
    let place = Place {
        folder: dir.join(name),
        archive: "voices".to_owned(),
    };
    let reviews = Reviews::new(Folder::elsewhere(&place.folder));
    Reviewing {
        handle: Handle::parse("sara"),
        ..Reviewing::at(place, reviews, Some(dir.join("state")))
    }
}

#[test]
#[ignore = "a process that other tests start and kill; it ends in no other way"]
fn a_part_that_sits_at_many_desks() {
    let cue = Cue::heard();
    let machine = Machine::new();
    for number in 0.. {
        // Every third time in a folder that is yet to be made, with a name for the device that is yet to be found.
        let place = format!("place-{}-{}", cue.round, number / 3);
        let mut sara = desk_at(&cue.dir, &place);
        let (_, told) = sara.restore();
        assert_eq!(told, []);
        let name = format!("{place}.{number}");
        let (signed, failure) = sara.say(machine.story(), vec![flag(&name)]);
        assert_eq!((signed.len(), failure), (1, None));
        Cue::tell(&name);
    }
}

#[test]
fn a_device_has_one_name_and_all_it_said_however_it_ends() {
    a_device_has_all_it_said(30);
}

#[test]
#[ignore = "takes minutes; .ci/run runs it"]
fn a_device_has_all_it_said_however_it_ends_a_thousand_times() {
    a_device_has_all_it_said(1000);
}

fn a_device_has_all_it_said(kills: usize) {
    let machine = Machine::new();
    let mut home = tempfile::tempdir().expect("a temporary directory");
    for round in 0..kills {
        if round % 20 == 0 {
            home = tempfile::tempdir().expect("a temporary directory");
        }
        let dir = home.path();
        let part = "cli::reviewing::tests::killed::a_part_that_sits_at_many_desks";
        again_and_again(part, dir, round..round + 1, |round, told| {
            for name in &told {
                let place = name.split('.').next().expect("a place");
                let found = desk_at(dir, place).reviews.of(machine.story());
                let words = |signed: &Signed| match &signed.entry.record {
                    Record::Flagging(flagging) => flagging.text.to_string(),
                    other => panic!("{other:?}"),
                };
                let is_there = found.records.values().any(|signed| words(signed) == *name);
                assert!(is_there, "round {round}: {name}");
                assert_eq!(found.complaints, []);
                let folder = dir.join(place).join(&machine.story().slug);
                assert_eq!(files(&folder).len(), 1, "one device: {:?}", files(&folder));
            }
        });
        let names = reviewer::devices(&dir.join("state"));
        let different: BTreeSet<&String> = names.iter().collect();
        let unfinished = usize::from(dir.join("state/devices/unfinished").exists());
        assert!(
            different.len() + unfinished >= names.len(),
            "round {round}: {names:?}"
        );
    }
}
