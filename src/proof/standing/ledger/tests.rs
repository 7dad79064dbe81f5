//! What is still open: flags and holds, what lifts them and what does not.

use super::super::tests::{flagged, found, handle, reply, withdrawal};
use super::*;
use crate::proof::record::strategy::{id, record, signed as said};
use crate::proof::volunteers::{Duty, Volunteer};

/// An archive whose editor is omid.
fn edited() -> Volunteers {
    let editor = Volunteer {
        languages: Vec::new(),
        role: Duty::Editor,
    };
    Volunteers::new([(handle("omid"), editor)])
}

fn is_held(records: &[Signed], volunteers: &Volunteers) -> bool {
    let found = found(records.to_vec());
    Ledger::new(&found, volunteers).is_held()
}

#[test]
fn a_flag_is_up_until_somebody_settles_it_and_again_when_it_is_reopened() {
    let volunteers = Volunteers::default();
    let mut records = vec![said("sara", 1, flagged(Flag::NeedsSource))];
    let mut points = |record| {
        records.extend(record);
        let found = found(records.clone());
        let ledger = Ledger::new(&found, &volunteers);
        (ledger.flags().count(), ledger.open_points(id(1)))
    };
    assert_eq!(points(None), (1, vec![id(1)]));
    assert_eq!(
        points(Some(said("reza", 2, reply(1, Answer::Comment)))).0,
        1
    );
    assert_eq!(
        points(Some(said("reza", 3, reply(2, Answer::Fixed)))).0,
        0,
        "by way of the comment"
    );
    assert_eq!(
        points(Some(said("sara", 4, reply(3, Answer::Reopen)))),
        (1, vec![id(4)])
    );
    assert_eq!(
        points(Some(said("ava", 5, reply(1, Answer::Fixed)))).0,
        1,
        "that was settled before"
    );
    assert_eq!(points(Some(said("ava", 6, reply(4, Answer::Wontfix)))).0, 0);
    assert_eq!(points(Some(said("ava", 7, withdrawal(6)))).0, 1);
    assert_eq!(points(Some(said("sara", 8, withdrawal(1)))).0, 0);
}

#[test]
fn a_hold_is_lifted_by_an_editor_where_there_is_one() {
    let edited = edited();
    for (volunteers, by, is_held) in [
        (&edited, "reza", true),
        (&edited, "omid", false),
        (&Volunteers::default(), "reza", false),
    ] {
        let hold = said("sara", 1, flagged(Flag::ConsentHold));
        let found = found([hold, said(by, 2, reply(1, Answer::Fixed))]);
        assert_eq!(Ledger::new(&found, volunteers).is_held(), is_held, "{by}");
    }
}

#[test]
fn replies_in_a_circle_end() {
    let records = [
        said("sara", 1, reply(2, Answer::Fixed)),
        said("sara", 2, reply(1, Answer::Reopen)),
        said("sara", 3, reply(3, Answer::Comment)),
    ];
    let (found, volunteers) = (found(records), Volunteers::default());
    let ledger = Ledger::new(&found, &volunteers);
    for number in 1..=3 {
        assert!(ledger.open_points(id(number)).len() <= 1);
    }
}

#[test]
fn a_hold_stays_where_the_list_of_volunteers_is_broken() {
    let records = [
        said("sara", 1, flagged(Flag::ConsentHold)),
        said("reza", 2, reply(1, Answer::Fixed)),
    ];
    let (broken, _) = Volunteers::read("<<<<<<< ours\n[omid]\nrole = \"editor\"\n");
    assert!(is_held(&records, &broken));
    assert!(!is_held(&records, &Volunteers::default()));
}

#[test]
fn a_hold_stays_while_somebody_else_uses_its_ids() {
    let hold = || said("sara", 1, flagged(Flag::ConsentHold));
    let lifted = || said("omid", 2, reply(1, Answer::Fixed));
    let again = || said("sara", 3, reply(2, Answer::Reopen));
    let note = |name, number| said(name, number, flagged(Flag::NeedsSource));
    let stories: [(&str, Vec<Signed>); 5] = [
        (
            "of the hold, before it",
            vec![hold(), said("aaa", 1, reply(9, Answer::Comment))],
        ),
        (
            "of the hold, behind it",
            vec![hold(), said("zzz", 1, reply(9, Answer::Comment))],
        ),
        (
            "to have it mistaken for a note",
            vec![hold(), note("aaa", 1), lifted()],
        ),
        (
            "of the answer that was answered",
            vec![hold(), lifted(), note("zzz", 2), again()],
        ),
        (
            "of what opened it again",
            vec![
                hold(),
                lifted(),
                again(),
                note("aaa", 3),
                said("omid", 4, reply(3, Answer::Fixed)),
            ],
        ),
    ];
    let edited = edited();
    for (what, mut records) in stories {
        assert!(is_held(&records, &edited), "{what}");
        let found = found(records.clone());
        let ledger = Ledger::new(&found, &edited);
        assert!(
            ledger.has_shared_ids() && !ledger.lets_lift_holds(&handle("omid")),
            "{what}"
        );
        records.push(said("sara", 100, withdrawal(1)));
        assert!(
            !is_held(&records, &edited),
            "{what}: who set it takes it back"
        );
    }
}

#[test]
fn what_was_copied_under_another_handle_is_no_other_thing() {
    let records = [
        said("sara", 1, flagged(Flag::ConsentHold)),
        said("sara-2", 1, flagged(Flag::ConsentHold)),
        said("omid", 2, reply(1, Answer::Fixed)),
    ];
    assert!(is_held(&records[..2], &edited()));
    assert!(!is_held(&records, &edited()));
}

#[test]
fn a_note_that_shares_its_id_is_answered_all_the_same() {
    let records = [
        said("sara", 1, flagged(Flag::NeedsSource)),
        said("aaa", 1, reply(9, Answer::Comment)),
        said("reza", 2, reply(1, Answer::Fixed)),
    ];
    let (found, nobody) = (found(records), Volunteers::default());
    let ledger = Ledger::new(&found, &nobody);
    assert_eq!(ledger.flags().count(), 0);
    assert_eq!(ledger.replies_to(id(1)).count(), 1);
}

/// Thousands of replies, each to the one before, lead to their flag: none is passed twice, and none is given up.
#[test]
fn a_long_conversation_is_followed_to_its_beginning() {
    const LENGTH: u64 = 20_000;
    let mut records = vec![said("sara", 1, flagged(Flag::NeedsSource))];
    records
        .extend((2..LENGTH).map(|number| said("reza", number, reply(number - 1, Answer::Comment))));
    records.push(said("reza", LENGTH, reply(LENGTH - 1, Answer::Fixed)));
    let (found, nobody) = (found(records), Volunteers::default());
    let ledger = Ledger::new(&found, &nobody);
    assert_eq!(ledger.flags().count(), 0);
    assert_eq!(ledger.replies_to(id(1)).count() as u64, LENGTH - 1);
}

proptest::proptest! {
    /// Whoever is no editor may say whatever he likes, under whatever ids: the hold that another one set stays.
    #[test]
    fn nobody_else_lifts_a_hold(
        said_by_others in proptest::collection::vec(
            ((0u64..6), proptest::sample::select(vec!["aaa", "zzz"]), record()), 0..8,
        ),
    ) {
        let mut records = vec![said("sara", 1, flagged(Flag::ConsentHold))];
        records.extend(said_by_others.into_iter().map(|(number, name, record)| said(name, number, record)));
        proptest::prop_assert!(is_held(&records, &edited()));
    }

    /// A hold that was lifted and set once more stays, too.
    #[test]
    fn nobody_else_undoes_what_opened_a_hold_again(
        said_by_others in proptest::collection::vec(
            ((0u64..6), proptest::sample::select(vec!["aaa", "zzz"]), record()), 0..8,
        ),
    ) {
        let mut records = vec![
            said("sara", 1, flagged(Flag::ConsentHold)),
            said("omid", 2, reply(1, Answer::Fixed)),
            said("sara", 3, reply(2, Answer::Reopen)),
        ];
        records.extend(said_by_others.into_iter().map(|(number, name, record)| said(name, number, record)));
        proptest::prop_assert!(is_held(&records, &edited()));
    }
}
