//! What waits for whom, and in which order.

use super::super::fingerprint::{Fingerprint, Target};
use super::super::record::Part;
use super::super::standing::{Makers, Opinion};
use super::super::ulid::{Stamp, Ulid};
use super::super::volunteers::Duty;
use super::*;
use std::collections::BTreeMap;

fn handle(name: &str) -> Handle {
    Handle::parse(name).expect("a handle")
}

fn volunteers(list: &[(&str, &[&str])]) -> Volunteers {
    let volunteer = |(name, languages): &(&str, &[&str])| {
        let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
        let volunteer = Volunteer {
            languages,
            role: Duty::Proofreader,
        };
        (handle(name), volunteer)
    };
    Volunteers::new(list.iter().map(volunteer))
}

fn changes() -> Changes {
    let marks = |text: [&str; 2]| Fingerprint::new(text).paragraphs;
    Changes::between(&marks(["a", "b"]), &marks(["a", "c"]))
}

fn standing(
    language: &str,
    state: State,
    opinions: &[(&str, Judgement, Option<Changes>)],
) -> Standing {
    let verdict = Ulid::new(Stamp {
        milliseconds: 1,
        chance: 1,
    });
    let opinion = |(name, judgement, changes): &(&str, Judgement, Option<Changes>)| {
        let opinion = Opinion {
            judgement: *judgement,
            verdict,
            changes: changes.clone(),
            is_begun: *judgement == Judgement::Reading,
        };
        (handle(name), opinion)
    };
    let opinions: BTreeMap<Handle, Opinion> = opinions.iter().map(opinion).collect();
    Standing {
        target: Target::new(language, Part::Text),
        state,
        changes: (state == State::Stale).then(changes),
        opinions,
        makers: Makers::named(["nasrin"]),
    }
}

/// The stories, by their numbers, that wait for `name`, and why.
fn queue(name: &str, all: &Volunteers, standings: &[Standing]) -> Vec<(u32, Why, Company)> {
    let handle = handle(name);
    let reader = Reader {
        handle: &handle,
        volunteer: all.get(&handle).expect("a volunteer"),
        all,
    };
    let items = reader.queue((0..).map(StoryId).zip(standings));
    items
        .iter()
        .map(|item| (item.story.0, item.why, item.company))
        .collect()
}

#[test]
fn what_changed_comes_first_then_what_one_person_has_read() {
    let all = volunteers(&[("sara", &["fa"]), ("reza", &["fa"]), ("nasrin", &["fa"])]);
    let ok = |name| (name, Judgement::Ok, None);
    let standings = [
        standing("fa", State::Unread, &[]),
        standing("fa", State::Proofread, &[ok("reza")]),
        standing(
            "fa",
            State::Stale,
            &[("reza", Judgement::Ok, Some(changes()))],
        ),
        standing("fa", State::Validated, &[ok("reza"), ok("ava")]),
        standing("fa", State::Proofread, &[ok("sara")]),
        standing("fa", State::Problem, &[("reza", Judgement::Problem, None)]),
        standing("fa", State::Exempt, &[]),
        standing("ckb", State::Unread, &[]),
        standing("fa", State::Reading, &[("sara", Judgement::Reading, None)]),
        standing(
            "fa",
            State::Proofread,
            &[ok("reza"), ("sara", Judgement::Ok, Some(changes()))],
        ),
    ];
    let waiting = queue("sara", &all, &standings);
    let order: Vec<(u32, Why)> = waiting
        .into_iter()
        .map(|(story, why, _)| (story, why))
        .collect();
    let expected = [
        (2, Why::Stale),
        (9, Why::Stale),
        (1, Why::OneReader),
        (8, Why::Unread),
        (0, Why::Unread),
    ];
    assert_eq!(order, expected);
    assert_eq!(
        queue("nasrin", &all, &standings),
        [],
        "who made it leaves it to others"
    );
}

#[test]
fn only_who_read_it_before_may_read_the_changes_alone() {
    let all = volunteers(&[("sara", &["fa"]), ("reza", &["fa"])]);
    let stale = standing(
        "fa",
        State::Stale,
        &[("reza", Judgement::Ok, Some(changes()))],
    );
    let changes = |name| {
        let handle = handle(name);
        let reader = Reader {
            handle: &handle,
            volunteer: all.get(&handle).expect("a volunteer"),
            all: &all,
        };
        let items = reader.queue([(StoryId(0), &stale)]);
        items[0].changes.is_some()
    };
    assert!(changes("reza") && !changes("sara"));
}

#[test]
fn a_language_that_nobody_else_reads_is_named() {
    let all = volunteers(&[
        ("sara", &["fa", "ckb"]),
        ("reza", &["fa-AF"]),
        ("nasrin", &["ckb"]),
    ]);
    let standings = [
        standing("ckb", State::Unread, &[]),
        standing("fa", State::Unread, &[]),
        standing("ckb", State::Proofread, &[("ava", Judgement::Ok, None)]),
    ];
    let company: BTreeMap<u32, Company> = queue("sara", &all, &standings)
        .into_iter()
        .map(|(story, _, company)| (story, company))
        .collect();
    assert_eq!(company[&0], Company::NoSecondReader, "nasrin made it");
    assert_eq!(
        company[&1],
        Company::NoSecondReader,
        "reza reads Dari alone"
    );
    assert_eq!(company[&2], Company::Enough, "ava has read it");
}

#[test]
fn an_archive_that_names_no_volunteers_does_not_say_that_there_is_nobody_else() {
    let (handle, all) = (handle("sara"), Volunteers::default());
    let known = volunteers(&[("sara", &["fa"])]);
    let reader = Reader {
        handle: &handle,
        volunteer: known.get(&handle).expect("a volunteer"),
        all: &all,
    };
    let unread = standing("fa", State::Unread, &[]);
    let items = reader.queue([(StoryId(0), &unread)]);
    assert_eq!(items[0].company, Company::Enough);
}
