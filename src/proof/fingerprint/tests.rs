//! What makes a text another one, and what does not.

use super::*;
use crate::archive::Archive;
use crate::archive::load::load;
use crate::archive::locate::Origin;
use crate::text::Clean;
use proptest::prelude::*;

fn of(paragraphs: &[&str]) -> Fingerprint {
    Fingerprint::new(paragraphs.iter().copied())
}

#[test]
fn anybody_can_compute_it_with_b3sum() {
    let text = "The telephone rang.\n\n«مامان، او مُرد.»";
    let computed = format!("b3:{}", blake3::hash(text.as_bytes()).to_hex());
    let own = of(&["The telephone rang.", "«مامان، او مُرد.»"]);
    assert_eq!(own.whole.to_string(), computed);
    assert_eq!(
        of(&[]).whole.to_string(),
        "b3:af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262",
        "the digest of nothing, as the BLAKE3 paper gives it"
    );
}

#[test]
fn a_trip_through_another_system_changes_nothing() {
    // Teh marbuta is not touched; alef with hamza is one letter or two, which NFC makes one.
    let here = of(&["A line,\nand another", "تأمین"]);
    let there = of(&["A line,  \r\nand another\t", "تا\u{654}مین "]);
    assert_eq!(here, there);
}

#[test]
fn one_letter_changes_the_text_and_its_paragraph_alone() {
    let before = of(&["one", "two", "three"]);
    let after = of(&["one", "twö", "three"]);
    assert_ne!(before.whole, after.whole);
    let same: Vec<bool> = std::iter::zip(&before.paragraphs, &after.paragraphs)
        .map(|(before, after)| before == after)
        .collect();
    assert_eq!(same, [true, false, true]);
    assert_ne!(
        of(&["می\u{200C}رفت"]).whole,
        of(&["میرفت"]).whole,
        "a joiner is spelling"
    );
}

#[test]
fn what_is_no_digest_is_refused() {
    for bad in ["", "b3:", "b3:9f2c41d0a7", "sha:00", &"0".repeat(67)] {
        assert_eq!(Digest::parse(bad), None, "{bad}");
    }
    for bad in ["", "a1b2c3d", "a1b2c3d4e", "+1b2c3d4", "x1b2c3d4"] {
        assert_eq!(Mark::parse(bad), None, "{bad}");
    }
}

fn bundled() -> Archive {
    load(&Origin::Embedded).expect("the archive in the binary")
}

fn fingerprints(story: &Story) -> Vec<(Target, Fingerprint)> {
    let targets = Target::all(story).into_iter();
    let fingerprint = |target: Target| Some((target.clone(), target.fingerprint(story)?));
    targets.filter_map(fingerprint).collect()
}

/// The parts of `story` whose fingerprints `change` changes.
fn touched(story: &Story, change: impl FnOnce(&mut Story)) -> Vec<Target> {
    let mut changed = story.clone();
    change(&mut changed);
    let pairs = std::iter::zip(fingerprints(story), fingerprints(&changed));
    let differ = pairs.filter(|((_, before), (_, after))| before != after);
    differ.map(|((target, _), _)| target).collect()
}

#[test]
fn an_edit_touches_the_part_that_it_is_made_in() {
    let archive = bundled();
    let long = |story: &&Story| story.text.blocks.len() > 3 && !story.people.is_empty();
    let story = archive.stories.iter().find(long).expect("a long entry");
    let text = Target::new(&story.language, Part::Text);
    let meta = Target::new(&story.language, Part::Meta);
    let retell = |story: &mut Story| story.text.blocks[2].text = Clean::new("Something else.");
    assert_eq!(touched(story, retell), [text]);
    assert_eq!(
        touched(story, |story| story.title = Clean::new("Another")),
        std::slice::from_ref(&meta)
    );
    assert_eq!(
        touched(story, |story| story.people[0].name = Clean::new("Another")),
        [meta]
    );
    let publish = |story: &mut Story| {
        story.status = crate::archive::vocabulary::Status::Published;
        story.revisions.clear();
        story.relations.clear();
        story.dates.modified = None;
    };
    assert_eq!(touched(story, publish), [], "nobody's words have changed");
}

#[test]
fn footnotes_are_read_too_and_stand_behind_the_paragraphs() {
    let archive = bundled();
    let noted = |story: &&Story| !story.text.notes.is_empty();
    let story = archive.stories.iter().find(noted);
    let Some(story) = story else {
        panic!("no entry of the archive has a footnote any more: give this test one");
    };
    let target = Target::new(&story.language, Part::Text);
    let paragraphs = target.paragraphs(story).expect("an original has a text");
    let first = story.paragraphs(None).count();
    assert_eq!(
        paragraphs.get(first).map(String::as_str),
        story.text.notes[0]
            .blocks
            .first()
            .map(|block| block.text.as_str())
    );
}

#[test]
fn every_entry_of_the_archive_has_parts_and_none_is_like_another() {
    let archive = bundled();
    let mut seen = std::collections::BTreeSet::new();
    for story in &archive.stories {
        let original = Target::new(&story.language, Part::Text);
        let exempt = original.is_exempt(story);
        assert_eq!(
            exempt,
            original
                .paragraphs(story)
                .is_none_or(|text| text.is_empty())
        );
        for (target, fingerprint) in fingerprints(story) {
            let is_new = seen.insert(fingerprint.whole);
            assert!(
                is_new || target.is_exempt(story),
                "{} {target:?}",
                story.slug
            );
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(text in any::<String>()) {
        let fingerprint = of(&[&text]);
        prop_assert_eq!(Digest::parse(&fingerprint.whole.to_string()), Some(fingerprint.whole));
        let mark = Mark::of(&text);
        prop_assert_eq!(Mark::parse(&mark.to_string()), Some(mark));
        prop_assert_eq!(fingerprint.paragraphs, [mark]);
    }

    #[test]
    fn line_ends_and_blanks_at_them_make_no_difference(lines in proptest::collection::vec("[a-zپچ ]{0,8}", 1..5)) {
        let unix = lines.join("\n");
        let other: Vec<String> = lines.iter().map(|line| format!("{line} \t")).collect();
        prop_assert_eq!(of(&[&unix]), of(&[&other.join("\r\n")]));
    }
}
