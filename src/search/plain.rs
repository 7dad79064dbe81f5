//! Full text without an index: every paragraph of every story is folded and looked through, one by one.
//!
//! It serves small archives, until the index takes its place, and knows no phrases, no operators and no slips: a story
//! is found where one of its paragraphs, or its title, has all the words, as parts of words too.

use crate::archive::model::{Archive, Place, Story, StoryId};
use crate::text::Clean;
use crate::text::fold::{Folded, fold};
use std::ops::Range;

/// Code points of a snippet before and after what was found, at most.
const AROUND: usize = 60;
/// What a title with all the words counts beside a word in a paragraph: more than anything else.
const TITLE: i64 = 1_000_000;
/// What it counts that several words stand together as they were typed: more than a long paragraph full of them.
const TOGETHER: i64 = 100_000;

/// A story that has the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The paragraph that has them best; the beginning of the story if only the title has them.
    pub place: Place,
    /// Bytes of that paragraph: the words if they stand there as they were typed, else the first of them. Empty for a
    /// title.
    pub range: Range<usize>,
    /// That part of the paragraph, or the title.
    pub snippet: Clean,
    /// Higher is better; comparable within one query only.
    pub score: i64,
}

/// All stories that have the words of `query`, the best first: by title, then by whether a paragraph has
/// them together, then by how often.
pub fn search(archive: &Archive, query: &str) -> Vec<Hit> {
    let query = Query::new(query);
    if query.words.is_empty() {
        return Vec::new();
    }
    let ids = archive.ids();
    let mut hits: Vec<Hit> = ids
        .filter_map(|id| query.find(id, archive.story(id)))
        .collect();
    hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
    hits
}

struct Query {
    words: Vec<Folded>,
    /// The words with single blanks between them.
    phrase: Folded,
}

impl Query {
    fn new(query: &str) -> Self {
        let is_blank = |word: &&str| fold(word).as_str().trim().is_empty();
        let words: Vec<&str> = query
            .split_whitespace()
            .filter(|word| !is_blank(word))
            .collect();
        Self {
            phrase: fold(&words.join(" ")),
            words: words.into_iter().map(fold).collect(),
        }
    }

    fn find(&self, id: StoryId, story: &Story) -> Option<Hit> {
        let in_title = self.count(&fold(&story.title)).map_or(0, |_| TITLE);
        let found = (0..)
            .zip(story.paragraphs(None))
            .filter_map(|(number, text)| {
                let folded = fold(text);
                let count = self.count(&folded)?;
                Some((count, number, text, folded))
            });
        // Of paragraphs that have the words equally well, the first.
        let best = found.max_by_key(|(count, number, ..)| (*count, std::cmp::Reverse(*number)));
        match best {
            Some((count, paragraph, text, folded)) => {
                let range = self.range(&folded);
                let offset = u32::try_from(range.start).unwrap_or(u32::MAX);
                Some(Hit {
                    place: Place {
                        story: id,
                        paragraph,
                        offset,
                    },
                    snippet: snippet(text, &range),
                    range,
                    score: in_title + count,
                })
            }
            None => (in_title > 0).then(|| Hit {
                place: Place::start(id),
                range: 0..0,
                snippet: story.title.clone(),
                score: in_title,
            }),
        }
    }

    /// How well the words stand in a text, if all of them do: together, and how often.
    fn count(&self, text: &Folded) -> Option<i64> {
        let counts = self.words.iter().map(|word| {
            let count = text.find_all(word).len();
            i64::try_from(count).ok().filter(|count| *count > 0)
        });
        let count: i64 = counts.sum::<Option<i64>>()?;
        let together = self.words.len() > 1 && text.find(&self.phrase).is_some();
        Some(count + if together { TOGETHER } else { 0 })
    }

    /// The bytes of the unfolded text in which the words stand together, else those of the first word.
    fn range(&self, text: &Folded) -> Range<usize> {
        let find = |words| Some(text.source(text.find(words)?));
        let first = || self.words.iter().find_map(find);
        find(&self.phrase).or_else(first).unwrap_or(0..0)
    }
}

/// The part of `text` around `range`, cut between words, with an ellipsis where something is cut off.
pub fn snippet(text: &Clean, range: &Range<usize>) -> Clean {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let start = match before.char_indices().nth_back(AROUND - 1) {
        None | Some((0, _)) => 0,
        Some((at, _)) => at + before[at..].find(' ').map_or(0, |blank| blank + 1),
    };
    let end = match after.char_indices().nth(AROUND) {
        None => text.len(),
        Some((at, _)) => range.end + after[..at].rfind(' ').unwrap_or(at),
    };
    let opening = if start > 0 { "…" } else { "" };
    let closing = if end < text.len() { "…" } else { "" };
    Clean::from(format!("{opening}{}{closing}", &text[start..end]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::load::load;
    use crate::archive::locate::Origin;
    use proptest::prelude::*;
    use std::path::Path;

    fn archive() -> Archive {
        load(&Origin::Embedded).expect("the bundled archive")
    }

    #[test]
    fn words_are_found_where_they_stand() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reading");
        let archive = load(&Origin::Folder(root)).expect("the sample archive");
        let hits = search(&archive, "GULL on the rail");
        let hit = &hits[0];
        let story = archive.story(hit.place.story);
        assert_eq!(story.slug, "the-long-ferry");
        let text = &story.text.blocks[hit.place.paragraph as usize].text;
        assert_eq!(&text[hit.range.clone()], "gull on the rail");
        assert_eq!(
            hit.snippet.as_str(),
            "In the second hour one could see a gull on the rail, and on board somebody read the same page twice. The \
             ferry…"
        );
    }

    #[test]
    fn a_title_goes_first_and_then_who_says_it_most() {
        let archive = archive();
        let hits = search(&archive, "crowds");
        assert_eq!(
            archive.story(hits[0].place.story).slug,
            "on-counting-crowds"
        );
        assert!(hits.len() > 1);
        assert!(hits.is_sorted_by(|a, b| a.score >= b.score));
    }

    #[test]
    fn all_words_are_needed_and_none_finds_nothing() {
        let archive = archive();
        assert_eq!(search(&archive, "kitchen xylophone"), []);
        assert_eq!(search(&archive, "  "), []);
    }

    #[test]
    fn rows_of_a_timeline_come_after_its_paragraphs() {
        let archive = archive();
        let hits = search(&archive, "Yerevan: after threats");
        let [hit] = hits.as_slice() else {
            panic!("{hits:?}")
        };
        let story = archive.story(hit.place.story);
        let row = hit.place.paragraph as usize - story.text.blocks.len();
        assert!(story.events[row].text[hit.range.clone()].starts_with("Yerevan"));
    }

    proptest! {
        #[test]
        fn a_snippet_is_a_part_of_its_text(text in "[a-zé漢ی ]{0,300}", start in 0usize..300, length in 0usize..20) {
            let text = Clean::new(&text);
            let start = text.floor_char_boundary(start);
            let end = text.floor_char_boundary(start + length).max(start);
            let snippet = snippet(&text, &(start..end));
            let part = snippet.trim_start_matches('…').trim_end_matches('…');
            prop_assert!(text.contains(part));
            prop_assert!(part.contains(&text[start..end]));
            prop_assert!(part.chars().count() <= text[start..end].chars().count() + 2 * AROUND);
        }
    }
}
