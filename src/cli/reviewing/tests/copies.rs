//! One archive in several places of a machine, and several archives at one: copies are devices apart, sticks that take turns are not.

use super::*;

/// Two copies of an archive on one machine with one state, each at the desk of the same volunteer.
fn at_both(machine: &Machine) -> [Reviewing; 2] {
    ["laptop", "stick"].map(|name| {
        let place = Place {
            folder: machine.path(name),
            archive: String::new(),
        };
        let reviews = Reviews::new(Folder::elsewhere(&place.folder));
        Reviewing {
            handle: Handle::parse("sara"),
            ..Reviewing::at(place, reviews, Some(machine.path("state")))
        }
    })
}

#[test]
fn two_copies_on_one_machine_are_two_devices_and_leave_no_trace_in_each_other() {
    let machine = Machine::new();
    let story = machine.story();
    let [mut laptop, mut stick] = at_both(&machine);
    let here = laptop.say(story, vec![flag("in earnest")]).0;
    let there = stick.say(story, vec![flag("for practice")]).0;
    assert_ne!(here[0].by.file_name(), there[0].by.file_name());
    let [laptop, stick] = at_both(&machine);
    assert_eq!(laptop.restore(), (0, vec![]));
    assert_eq!(stick.restore(), (0, vec![]));
    let said = |desk: &Reviewing| desk.reviews.of(story).records.into_values().collect();
    let (of_laptop, of_stick): (Vec<Signed>, Vec<Signed>) = (said(&laptop), said(&stick));
    assert_eq!((of_laptop, of_stick), (here.clone(), there));
    // And each is still put back where it was.
    let file = machine
        .path("laptop")
        .join(&story.slug)
        .join(here[0].by.file_name());
    fs::write(&file, "").expect("our own");
    assert_eq!(at_both(&machine)[0].restore().0, 1);
}

/// The desk of a volunteer with whatever stick is at the one place for sticks, which holds the archive with this id.
fn at_the_stick(machine: &Machine, archive: &str) -> Reviewing {
    let around = Surroundings {
        configured: Configured {
            reviews: Some(machine.path("stick")),
            ..Configured::default()
        },
        ..machine.around()
    };
    Reviewing {
        handle: Handle::parse("sara"),
        ..Reviewing::at(
            place(&around, archive),
            around.reviews(),
            Some(machine.path("state")),
        )
    }
}

#[test]
fn of_two_sticks_at_one_place_nothing_is_lost_and_one_file_begins_the_other() {
    let machine = Machine::new();
    let story = machine.story();
    let change = |old: &str, new: &str| {
        fs::rename(machine.path("stick"), machine.path(old)).expect("it is there");
        match fs::rename(machine.path(new), machine.path("stick")) {
            Ok(()) => {}
            Err(_) => fs::create_dir(machine.path("stick")).expect("an empty one"),
        }
    };
    at_the_stick(&machine, "voices").say(story, vec![flag("first")]);
    change("one", "two");
    let mut second = at_the_stick(&machine, "voices");
    assert_eq!(
        second.restore(),
        (1, vec![Message::new("review-restored").count("count", 1)])
    );
    let said = second.say(story, vec![flag("second")]).0;
    let file = Path::new(&story.slug).join(said[0].by.file_name());
    let read = |stick: &str| fs::read_to_string(machine.path(stick).join(&file)).expect("a file");
    change("two", "one");
    assert!(
        read("two").starts_with(&read("stick")),
        "until it is opened"
    );
    assert_eq!(at_the_stick(&machine, "voices").restore().0, 1);
    at_the_stick(&machine, "voices").say(story, vec![flag("third")]);
    assert!(read("stick").contains("second") && read("stick").starts_with(&read("two")));
}

#[test]
fn what_was_said_of_an_archive_is_not_put_into_another_one_at_its_place() {
    let machine = Machine::new();
    let story = machine.story();
    let first = at_the_stick(&machine, "voices")
        .say(story, vec![flag("first")])
        .0;
    fs::rename(machine.path("stick"), machine.path("one")).expect("it is there");
    let mut other = at_the_stick(&machine, "letters");
    assert_eq!(other.restore(), (0, Vec::new()));
    assert!(!machine.path("stick").exists());
    let there = other.say(story, vec![flag("there")]).0;
    assert_ne!(there[0].by.device, first[0].by.device);
}
