//! An archive as its volunteers see it: what waits for whom, and how far each entry is.

use super::super::fingerprint::{Fingerprint, Mark, Target};
use super::super::queue::{Company, Why};
use super::super::record::strategy::signed as said;
use super::super::record::{Flag, Flagging, Judgement, Part, Record, Verdict, Word};
use super::super::volunteers::Volunteer;
use super::*;
use crate::archive::load::load;
use crate::archive::locate::Origin;
use crate::text::Clean;
use proptest::prelude::*;
use proptest::sample::select;

fn archive() -> Archive {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/reading");
    load(&Origin::Folder(root.into())).expect("the sample archive")
}

fn handle(name: &str) -> Handle {
    Handle::parse(name).expect("a handle")
}

fn volunteers(list: &[(&str, &[&str])]) -> Volunteers {
    Volunteers::new(list.iter().map(|(name, languages)| {
        let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
        let volunteer = Volunteer {
            languages,
            ..Volunteer::default()
        };
        (handle(name), volunteer)
    }))
}

fn verdict(story: &Story, target: &Target, judgement: Judgement) -> Record {
    let now = target.fingerprint(story).expect("such a part");
    Record::Verdict(Verdict::new(target, &now, judgement))
}

fn hold() -> Record {
    Record::Flagging(Flagging {
        flag: Word::Known(Flag::ConsentHold),
        text: Clean::default(),
    })
}

/// Says `judgement` of every part that `story` has in `language`.
fn judge(
    progress: &mut Progress,
    archive: &Archive,
    (name, story, language): (&str, StoryId, &str),
    judgement: Judgement,
) {
    let text = archive.story(story);
    let parts = Target::all(text).into_iter();
    for target in parts.filter(|target| target.language == language) {
        let number = progress
            .found(story)
            .map_or(1, |found| found.records.len() as u64 + 1);
        let signed = said(name, number, verdict(text, &target, judgement));
        progress.add(archive, story, signed);
    }
}

#[test]
fn an_archive_that_nobody_has_read_waits_for_everybody() {
    let archive = archive();
    let progress = Progress::new(
        &archive,
        volunteers(&[("sara", &["en"]), ("reza", &["en"])]),
        BTreeMap::new(),
    );
    assert!(progress.is_empty());
    let queue = progress.queue(&archive, &handle("sara"), &[]);
    let english = archive.stories.iter().filter(|story| {
        Target::all(story)
            .iter()
            .any(|target| target.language == "en")
    });
    assert_eq!(queue.len(), english.count());
    assert!(!queue.is_empty());
    for item in &queue {
        assert_eq!(
            (item.why, item.company, item.is_begun),
            (Why::Unread, Company::Enough, false)
        );
        assert_eq!(progress.state(&archive, item.story), State::Unread);
    }
    let stranger = progress.queue(&archive, &handle("ava"), &["en".to_owned()]);
    assert_eq!(stranger.len(), queue.len(), "by the languages she reads");
    assert_eq!(progress.queue(&archive, &handle("ava"), &[]), []);
}

#[test]
fn two_persons_bring_an_entry_to_its_end_and_it_leaves_both_queues() {
    let archive = archive();
    let both = volunteers(&[("sara", &["en"]), ("reza", &["en"])]);
    let mut progress = Progress::new(&archive, both, BTreeMap::new());
    let first = progress.queue(&archive, &handle("sara"), &[])[0].clone();
    let (story, language) = (first.story, archive.story(first.story).language.clone());
    let waits = |progress: &Progress, name| {
        let queue = progress.queue(&archive, &handle(name), &[]);
        queue
            .into_iter()
            .find(|item| item.story == story && item.language == language)
    };
    judge(
        &mut progress,
        &archive,
        ("sara", story, &language),
        Judgement::Ok,
    );
    assert_eq!(progress.state(&archive, story), State::Proofread);
    assert!(waits(&progress, "sara").is_none());
    let for_reza = waits(&progress, "reza").expect("it waits for a second reader");
    assert_eq!(for_reza.why, Why::OneReader);
    judge(
        &mut progress,
        &archive,
        ("reza", story, &language),
        Judgement::Ok,
    );
    let state = progress.state_in(&archive, story, &language);
    assert_eq!(state, Some(State::Validated));
    let names: Vec<String> = progress
        .readers(&archive, story, &language)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(names, ["reza", "sara"]);
    judge(
        &mut progress,
        &archive,
        ("reza", story, &language),
        Judgement::Problem,
    );
    assert_eq!(progress.state(&archive, story), State::Problem);
}

#[test]
fn who_begins_with_what_changed_is_asked_for_nothing_else() {
    let archive = archive();
    let both = volunteers(&[("sara", &["en"]), ("reza", &["en"])]);
    let mut progress = Progress::new(&archive, both, BTreeMap::new());
    let story = progress.queue(&archive, &handle("sara"), &[])[1].story;
    let text = archive.story(story);
    let target = Target::new(&text.language, Part::Text);
    let Record::Verdict(now) = verdict(text, &target, Judgement::Reading) else {
        unreachable!("it is a verdict");
    };
    let mut before = now.clone();
    before.judgement = Judgement::Ok;
    before.text = Fingerprint::new(["another text"]).whole;
    before.paragraphs[0] = Mark::of("another paragraph");
    progress.add(&archive, story, said("sara", 1, Record::Verdict(before)));
    let first = |progress: &Progress| progress.queue(&archive, &handle("sara"), &[])[0].clone();
    let stale = first(&progress);
    assert_eq!(
        (stale.story, stale.why, stale.is_begun),
        (story, Why::Stale, false)
    );
    progress.add(&archive, story, said("sara", 2, Record::Verdict(now)));
    let begun = first(&progress);
    assert_eq!(
        (begun.story, begun.why, begun.is_begun),
        (story, Why::Stale, true)
    );
    assert_eq!(begun.parts, stale.parts);
    let of_text = begun.parts.iter().find(|part| part.target == target);
    let changes = of_text.and_then(|part| part.changes.as_ref());
    assert_eq!(changes.expect("changes of the text").paragraphs, [0]);
    assert_eq!(progress.state(&archive, story), State::Stale);
}

#[test]
fn a_hold_hides_its_entry_and_what_is_said_of_none_is_kept() {
    let archive = archive();
    let story = StoryId(0);
    let slug = &archive.story(story).slug;
    let found = |record| {
        let mut found = Found::default();
        found.say(said("sara", 1, record));
        found
    };
    let all = BTreeMap::from([
        (slug.clone(), found(hold())),
        ("gone".to_owned(), found(hold())),
    ]);
    let nobody = Volunteers::default();
    let progress = Progress::new(&archive, nobody, all);
    assert_eq!(progress.held(&archive), BTreeSet::from([slug.clone()]));
    assert!(progress.is_held(story) && !progress.is_held(StoryId(1)));
    let strays: Vec<&String> = progress.elsewhere().keys().collect();
    assert_eq!(strays, ["gone"]);
    let again = progress.of_archive(&archive);
    assert!(again.is_held(story) && again.elsewhere().len() == 1);
}

proptest! {
    /// What is kept between two questions is what would be computed anew, whatever was said meanwhile.
    #[test]
    fn what_is_kept_is_never_out_of_date(
        said in proptest::collection::vec((0u32..3, select(&["sara", "reza", "ava"]), select(Judgement::ALL)), 0..8),
    ) {
        let archive = archive();
        let all = volunteers(&[("sara", &["en"]), ("reza", &["en", "fa"])]);
        let mut progress = Progress::new(&archive, all.clone(), BTreeMap::new());
        for (story, name, judgement) in said {
            let story = StoryId(story);
            let language = archive.story(story).language.clone();
            judge(&mut progress, &archive, (name, story, &language), judgement);
            let anew = progress.clone().of_archive(&archive);
            for story in archive.ids() {
                prop_assert_eq!(progress.standings(&archive, story), anew.standings(&archive, story));
                prop_assert_eq!(progress.state(&archive, story), anew.state(&archive, story));
            }
            for name in ["sara", "reza", "ava"] {
                let queue = |progress: &Progress| progress.queue(&archive, &handle(name), &["en".to_owned()]);
                prop_assert_eq!(queue(&progress), queue(&anew));
            }
        }
    }

    /// Every part that waits by itself is in exactly one item of the queue.
    #[test]
    fn grouping_loses_nothing(count in 0usize..6, judgement in select(Judgement::ALL)) {
        let archive = archive();
        let all = volunteers(&[("sara", &["en", "fa", "ar", "de", "ckb"]), ("reza", &["en"])]);
        let mut progress = Progress::new(&archive, all.clone(), BTreeMap::new());
        for story in archive.ids().take(count) {
            let target = Target::new(&archive.story(story).language, Part::Text);
            let record = verdict(archive.story(story), &target, judgement);
            progress.add(&archive, story, said("reza", 1, record));
        }
        let sara = handle("sara");
        let standings: Vec<_> = archive.ids().flat_map(|story| {
            progress.standings(&archive, story).into_iter().map(move |standing| (story, standing))
        }).collect();
        let reader = super::super::queue::Reader { handle: &sara, volunteer: all.get(&sara).expect("sara"), all: &all };
        let single = reader.queue(standings.iter().map(|(story, standing)| (*story, standing)));
        let mut single: Vec<_> = single.iter().map(|item| (item.story, item.standing.target.clone())).collect();
        let queue = progress.queue(&archive, &sara, &[]);
        prop_assert!(queue.is_sorted_by_key(|item| (item.why, !item.is_begun)));
        let mut grouped: Vec<_> = queue.iter().flat_map(|item| item.parts.iter().map(|part| (item.story, part.target.clone()))).collect();
        single.sort();
        grouped.sort();
        prop_assert_eq!(single, grouped);
    }
}
