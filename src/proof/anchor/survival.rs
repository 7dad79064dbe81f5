//! How many remarks survive edits of real entries: the table of `reference/proofreading.md`, section 2.10, from our code.
//!
//! The edits are random and the same in every run. A remark survives if what is found overlaps what is left of its
//! quotation, and nothing else of the text is taken for it.

mod edits;

use super::*;
use crate::archive::load::load;
use crate::archive::locate::Origin;
use crate::archive::model::Archive;
use edits::{Dice, Words, any_word, carelessly, edit, insert_paragraphs, joined, words};
use std::collections::BTreeSet;
use std::path::Path;

/// Remarks of a language, in each round.
const REMARKS: usize = 84;

const ROUNDS: u64 = 3;

/// Entries that are one text of about a thousand words or more, so that 150 edits are some tenth of it.
const LANGUAGES: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "tehrangeles",
            "prison-massacre-1988",
            "half-a-life-in-iraq",
            "waves-of-iraqi-exile",
            "insm",
        ],
    ),
    (
        "fa",
        &[
            "nasrin-london-2026",
            "prison-massacre-1988",
            "reza-london-2026",
        ],
    ),
    (
        "ar",
        &[
            "half-a-life-in-iraq",
            "mothers-of-tahrir-square",
            "waves-of-iraqi-exile",
        ],
    ),
];

/// What became of remarks.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    /// Of which something is left in the text.
    remarks: usize,
    by_position: usize,
    by_quote: usize,
    sure: usize,
    asked: usize,
    /// Another place is named, with a question or without one.
    wrong: usize,
    misled: usize,
    orphaned: usize,
    /// Nothing is left of the quotation, and yet a place is named without a question.
    invented: usize,
}

impl Tally {
    fn survived(&self) -> usize {
        self.sure + self.asked
    }

    fn thousandths(&self) -> usize {
        1000 * self.survived() / self.remarks
    }
}

/// A remark: its anchor, and the words it is about.
struct Remark {
    anchor: Anchor,
    range: Range<usize>,
    words: (usize, Range<usize>),
}

fn remarks(texts: &[String], dice: &mut Dice) -> Vec<Remark> {
    let paragraphs: Vec<_> = texts
        .iter()
        .map(|text| Paragraph { text, hash: "" })
        .collect();
    let mut remarks = Vec::new();
    while remarks.len() < REMARKS {
        let lengths = texts.iter().map(|text| text.split(' ').count());
        let (paragraph, first) = any_word(lengths, dice);
        let starts = bounds(&texts[paragraph]);
        let last = (first + 1 + dice.below(6)).min(starts.len());
        let range = starts[first].start..starts[last - 1].end;
        let spot = Spot {
            paragraph,
            range: range.clone(),
        };
        remarks.extend(Anchor::new(&paragraphs, &spot).map(|anchor| Remark {
            anchor,
            range,
            words: (paragraph, first..last),
        }));
    }
    remarks
}

/// The bytes of the words of a paragraph.
fn bounds(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let word = |word: &str| {
        let range = start..start + word.len();
        start = range.end + 1;
        range
    };
    text.split(' ').map(word).collect()
}

/// Looks for every remark in the edited text.
fn tally(remarks: &[Remark], edited: &Words, sum: &mut Tally) {
    let texts = joined(edited);
    let paragraphs: Vec<_> = texts
        .iter()
        .map(|text| Paragraph { text, hash: "" })
        .collect();
    let page = Page::new(&paragraphs);
    for remark in remarks {
        let left = |paragraph: usize, word: usize| {
            let from = edited[paragraph][word].1;
            from.is_some_and(|(first, word)| {
                first == remark.words.0 && remark.words.1.contains(&word)
            })
        };
        let mut spans = Vec::new();
        for (paragraph, text) in texts.iter().enumerate() {
            let words = bounds(text).into_iter().enumerate();
            spans.extend(
                words
                    .filter(|(word, _)| left(paragraph, *word))
                    .map(|(_, span)| (paragraph, span)),
            );
        }
        let sighting = remark.anchor.find(&page);
        if spans.is_empty() {
            sum.invented += usize::from(matches!(sighting, Sighting::Found(..)));
            continue;
        }
        sum.remarks += 1;
        let is_right = |spot: &Spot| {
            spans.iter().any(|(paragraph, span)| {
                *paragraph == spot.paragraph
                    && span.start < spot.range.end
                    && spot.range.start < span.end
            })
        };
        let old = Spot {
            paragraph: remark.words.0,
            range: remark.range.clone(),
        };
        let quote = remark.anchor.quote.as_str();
        let hits: Vec<_> = texts
            .iter()
            .flat_map(|text| text.match_indices(quote))
            .collect();
        sum.by_position += usize::from(
            texts
                .get(old.paragraph)
                .and_then(|text| text.get(old.range))
                == Some(quote),
        );
        sum.by_quote += usize::from(hits.len() == 1);
        match sighting {
            Sighting::Found(spot, _) if is_right(&spot) => sum.sure += 1,
            Sighting::Moved(spot, _) if is_right(&spot) => sum.asked += 1,
            Sighting::Moved(..) => sum.wrong += 1,
            Sighting::Found(..) => sum.misled += 1,
            Sighting::Orphan => sum.orphaned += 1,
        }
    }
}

/// The paragraphs of the entries of a language, empty ones left out.
fn text(archive: &Archive, language: &str, slugs: &[&str]) -> Vec<String> {
    let entry = |slug: &&str| {
        let story = archive.story(archive.find(slug).expect("an entry"));
        let translation = (story.language != language).then_some(language);
        let texts = story.paragraphs(translation).map(ToString::to_string);
        texts
            .filter(|text| !text.trim().is_empty())
            .collect::<Vec<_>>()
    };
    let mut texts: Vec<String> = slugs.iter().flat_map(entry).collect();
    // Entries share headings, which no text has twice.
    let mut seen = BTreeSet::new();
    texts.retain(|text| seen.insert(text.clone()));
    texts
}

fn archive() -> Archive {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("archive");
    load(&Origin::Folder(root)).expect("the bundled archive")
}

/// Edits the text of every language with `change`, and looks for its remarks.
fn survival(name: &str, change: impl Fn(&mut Words, &mut Dice)) -> Tally {
    let archive = archive();
    let mut sum = Tally::default();
    for (language, slugs) in LANGUAGES {
        let texts = text(&archive, language, slugs);
        for round in 0..ROUNDS {
            let mut dice = Dice(round);
            let remarks = remarks(&texts, &mut dice);
            let mut edited = words(&texts);
            change(&mut edited, &mut dice);
            tally(&remarks, &edited, &mut sum);
        }
    }
    let percent = |part: usize| {
        let float = |count: usize| f64::from(u32::try_from(count).unwrap());
        100.0 * float(part) / float(sum.remarks)
    };
    println!(
        "{name:24} {:4} remarks: position {:5.1} %, quotation {:5.1} %, ours {:5.1} % ({} asked); wrong {} asked, {} not; orphaned {}; gone and yet found {}",
        sum.remarks,
        percent(sum.by_position),
        percent(sum.by_quote),
        percent(sum.survived()),
        sum.asked,
        sum.wrong,
        sum.misled,
        sum.orphaned,
        sum.invented,
    );
    sum
}

#[test]
fn remarks_survive_forty_edited_words() {
    let sum = survival("40 word edits", |words, dice| edit(words, 40, dice));
    assert!(sum.thousandths() >= 992, "{sum:?}");
}

#[test]
fn remarks_survive_a_hundred_and_fifty_edited_words() {
    let sum = survival("150 word edits", |words, dice| edit(words, 150, dice));
    assert!(sum.thousandths() >= 980, "{sum:?}");
}

#[test]
fn remarks_survive_paragraphs_that_are_inserted() {
    let sum = survival("5 paragraphs inserted", |words, dice| {
        insert_paragraphs(words, 5, dice);
    });
    assert_eq!(sum.thousandths(), 1000, "{sum:?}");
}

#[test]
fn remarks_survive_persian_that_is_normalised() {
    let mut sum = Tally::default();
    let archive = archive();
    for slug in LANGUAGES[1].1 {
        let careful = text(&archive, "fa", &[slug]);
        let careless: Vec<String> = careful.iter().map(|text| carelessly(text)).collect();
        let remarks = remarks(&careless, &mut Dice(7));
        let page: Vec<_> = careful
            .iter()
            .map(|text| Paragraph { text, hash: "" })
            .collect();
        let page = Page::new(&page);
        for remark in &remarks {
            sum.remarks += 1;
            let Sighting::Found(spot, Certainty(1000)) = remark.anchor.find(&page) else {
                continue;
            };
            let before = careful[spot.paragraph][..spot.range.start].chars().count();
            let meant = careless[remark.words.0][..remark.range.start]
                .chars()
                .count();
            sum.sure += usize::from((spot.paragraph, before) == (remark.words.0, meant));
        }
    }
    println!(
        "Persian normalised: {} of {} found for certain",
        sum.sure, sum.remarks
    );
    assert_eq!(sum.thousandths(), 1000, "{sum:?}");
}

/// Half of each quotation of several words is taken out of the text, one remark at a time.
#[test]
fn a_remark_that_lost_half_its_words_is_asked_about() {
    let mut sum = Tally::default();
    let archive = archive();
    for (language, slugs) in LANGUAGES {
        let texts = text(&archive, language, slugs);
        let remarks = remarks(&texts, &mut Dice(11));
        for remark in remarks.iter().filter(|remark| remark.words.1.len() > 3) {
            let mut edited = words(&texts);
            let (paragraph, range) = &remark.words;
            edited[*paragraph].drain(range.start..range.start + range.len() / 2);
            tally(std::slice::from_ref(remark), &edited, &mut sum);
        }
    }
    println!("half the quotation deleted: {sum:?}");
    assert!(sum.survived() > 9 * sum.remarks / 10, "{sum:?}");
    assert!(
        sum.asked > 9 * sum.sure,
        "few of them are taken for sure: {sum:?}"
    );
    let certain = sum.sure + sum.misled;
    assert!(20 * certain < sum.remarks, "nobody would be asked: {sum:?}");
}
