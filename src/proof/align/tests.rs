use super::*;
use crate::archive::load;
use crate::archive::locate::Origin;
use crate::archive::model::Story;
use crate::text::markup::Block;
use proptest::prelude::*;

fn prose(lengths: &[usize]) -> Vec<Measure> {
    let measure = |length: &usize| Measure {
        sort: Sort::Prose,
        length: *length,
    };
    lengths.iter().map(measure).collect()
}

fn told(rows: &[Row]) -> Vec<(Range<usize>, Range<usize>)> {
    let pair = |row: &Row| (row.original.clone(), row.translation.clone());
    rows.iter().map(pair).collect()
}

#[test]
fn paragraphs_of_the_same_number_stand_beside_each_other() {
    let (original, translation) = (prose(&[100, 20, 300]), prose(&[120, 400, 10]));
    let rows = align(&original, &translation);
    assert_eq!(told(&rows), [(0..1, 0..1), (1..2, 1..2), (2..3, 2..3)]);
}

#[test]
fn a_paragraph_that_was_left_out_stands_alone() {
    let original = prose(&[500, 600, 390, 410, 150, 260, 700]);
    let translation = prose(&[510, 590, 430, 160, 250, 720]);
    let rows = align(&original, &translation);
    let expected = [
        (0..1, 0..1),
        (1..2, 1..2),
        (2..3, 2..2),
        (3..4, 2..3),
        (4..5, 3..4),
        (5..6, 4..5),
        (6..7, 5..6),
    ];
    assert_eq!(told(&rows), expected);
}

#[test]
fn two_paragraphs_that_were_joined_stand_beside_one() {
    let original = prose(&[200, 180, 410]);
    let translation = prose(&[400, 400]);
    let rows = align(&original, &translation);
    assert_eq!(told(&rows), [(0..2, 0..1), (2..3, 1..2)]);
}

#[test]
fn a_heading_stands_beside_no_prose() {
    let heading = |length| Measure {
        sort: Sort::Heading,
        length,
    };
    let original = [prose(&[300]), vec![heading(20)], prose(&[300])].concat();
    let translation = prose(&[290, 310]);
    let rows = align(&original, &translation);
    assert_eq!(told(&rows), [(0..1, 0..1), (1..2, 1..1), (2..3, 1..2)]);
}

#[test]
fn nothing_beside_nothing_has_no_rows() {
    assert_eq!(align(&[], &[]), []);
    assert_eq!(told(&align(&prose(&[5]), &[])), [(0..1, 0..0)]);
}

fn measures(blocks: &[Block]) -> Vec<Measure> {
    blocks.iter().map(Measure::of).collect()
}

/// The translations of a story that have as many paragraphs as the original.
fn pairs(story: &Story) -> impl Iterator<Item = (Vec<Measure>, Vec<Measure>)> {
    let original = measures(&story.text.blocks);
    let texts = story.translations.iter().filter_map(|t| t.text.as_ref());
    let whole = texts.map(|text| measures(&text.text.blocks));
    let alike: Vec<_> = whole
        .filter(|blocks| blocks.len() == original.len())
        .collect();
    alike
        .into_iter()
        .map(move |blocks| (original.clone(), blocks))
}

/// Every full translation of the archive, without one of its paragraphs: how many of the others stand where they stood before.
#[test]
fn real_translations_find_their_way_back_after_a_paragraph_that_is_missing() {
    let archive = load::load(&Origin::Embedded).expect("the archive of the program");
    let (mut right, mut all, mut texts) = (0, 0, 0);
    for (original, translation) in archive.stories.iter().flat_map(pairs) {
        texts += 1;
        for gone in 0..translation.len() {
            let mut shorter = translation.clone();
            shorter.remove(gone);
            let rows = align(&original, &shorter);
            for index in (0..translation.len()).filter(|index| *index != gone) {
                let there = index - usize::from(index > gone);
                let is_together =
                    |row: &Row| row.original.contains(&index) && row.translation.contains(&there);
                right += usize::from(rows.iter().any(is_together));
                all += 1;
            }
        }
    }
    println!("{right} of {all} paragraphs of {texts} translations");
    assert!(texts > 5 && right * 100 > all * 95, "{right} of {all}");
}

proptest! {
    #[test]
    fn every_paragraph_is_in_one_row_and_in_order(
        original in prop::collection::vec((0usize..4, 0usize..900), 0..14),
        translation in prop::collection::vec((0usize..4, 0usize..900), 0..14),
    ) {
        let side = |side: Vec<(usize, usize)>| -> Vec<Measure> {
            let measure = |(sort, length): (usize, usize)| Measure { sort: Sort::ALL[sort], length };
            side.into_iter().map(measure).collect()
        };
        let (original, translation) = (side(original), side(translation));
        let rows = align(&original, &translation);
        let flat = |side: fn(&Row) -> Range<usize>| rows.iter().flat_map(side).collect::<Vec<_>>();
        prop_assert_eq!(flat(|row| row.original.clone()), (0..original.len()).collect::<Vec<_>>());
        prop_assert_eq!(flat(|row| row.translation.clone()), (0..translation.len()).collect::<Vec<_>>());
        prop_assert!(rows.iter().all(|row| !(row.original.is_empty() && row.translation.is_empty())));
    }
}
