//! What a reader did that is worth keeping, as plain data: places, bookmarks, marks, read marks, settings.
//!
//! A record knows nothing of files; `table` writes it down, `kept` folds many of them into what is kept now.

/// Code points of text that are kept with a place, so that it is found again after an edit.
const WORDS: usize = 40;

/// One thing that is kept. Records are only ever added; a later one takes back or replaces an earlier one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// An entry was opened: it goes to the top of the recent ones.
    Opened { entry: String },
    /// The reading position of an entry. Reading counts as opening, so that going back to an entry makes it the last.
    At { place: SavedPlace },
    /// A place was bookmarked.
    Bookmarked { place: SavedPlace },
    /// The bookmark at exactly this spot (its words do not count) was taken away.
    Unbookmarked { place: SavedPlace },
    /// A mark was set: A–Z in the whole archive, any other letter in the entry of the place.
    Marked { letter: char, place: SavedPlace },
    /// An entry was read to its end, or called read.
    Read { entry: String },
    /// An entry was called unread.
    Unread { entry: String },
    /// A setting was chosen in the program (theme, width, preview), which outlives the session.
    Chose { setting: String, value: String },
}

/// A place in the text of an entry, with enough of the text to find it again when the entry was edited since.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SavedPlace {
    /// The entry's id.
    pub entry: String,
    /// The language of the text in which the place was saved; none for the original.
    pub language: Option<String>,
    /// From 0.
    pub paragraph: u32,
    /// Bytes from the start of the paragraph, on the boundary of a code point.
    pub offset: u32,
    /// Up to 40 code points of the text at the place.
    pub words: String,
}

impl SavedPlace {
    /// The start of an entry, as a bookmark set in a list names it.
    pub fn start_of(entry: &str) -> Self {
        Self {
            entry: entry.to_owned(),
            ..Self::default()
        }
    }

    /// The place at `(paragraph, offset)`, where `text` is the whole text of that paragraph.
    /// An offset that is not on a boundary moves back to the one before it.
    pub fn new(
        entry: &str,
        language: Option<&str>,
        (paragraph, offset): (u32, u32),
        text: &str,
    ) -> Self {
        let start = text.floor_char_boundary(offset as usize);
        Self {
            entry: entry.to_owned(),
            language: language.map(str::to_owned),
            paragraph,
            offset: narrow(start),
            words: text[start..].chars().take(WORDS).collect(),
        }
    }

    /// Whether both name the same spot, whatever words stood there when they were saved.
    pub fn same_spot(&self, other: &Self) -> bool {
        let spot = |place: &Self| (place.paragraph, place.offset);
        self.entry == other.entry && self.language == other.language && spot(self) == spot(other)
    }

    /// Finds the place in the paragraphs the entry has now, as `(paragraph, offset)`.
    ///
    /// That is the same spot where its words still stand; else the words in the nearest paragraph that has them; else
    /// the existing spot nearest to the old one. The offset is always on the boundary of a code point, and the
    /// paragraph exists unless there is none at all.
    pub fn find_again<'a>(&self, paragraphs: impl Iterator<Item = &'a str>) -> (u32, u32) {
        let paragraphs: Vec<&str> = paragraphs.collect();
        if self.stands_in(&paragraphs) {
            return (self.paragraph, self.offset);
        }
        self.nearest(&paragraphs)
            .unwrap_or_else(|| self.clamped(&paragraphs))
    }

    fn stands_in(&self, paragraphs: &[&str]) -> bool {
        let text = paragraphs.get(self.paragraph as usize);
        let rest = text.and_then(|text| text.get(self.offset as usize..));
        rest.is_some_and(|rest| rest.starts_with(&self.words))
    }

    /// Where the words stand now, nearest first by paragraphs and then by bytes.
    fn nearest(&self, paragraphs: &[&str]) -> Option<(u32, u32)> {
        // No words say nothing about where they were: they would be found everywhere.
        let words = Some(self.words.as_str()).filter(|words| !words.is_empty())?;
        let found = paragraphs.iter().enumerate().flat_map(|(index, text)| {
            text.match_indices(words)
                .map(move |(offset, _)| (narrow(index), narrow(offset)))
        });
        found.min_by_key(|(index, offset)| {
            (index.abs_diff(self.paragraph), offset.abs_diff(self.offset))
        })
    }

    fn clamped(&self, paragraphs: &[&str]) -> (u32, u32) {
        match paragraphs.get(self.paragraph as usize) {
            Some(text) => (
                self.paragraph,
                narrow(text.floor_char_boundary(self.offset as usize)),
            ),
            None => (narrow(paragraphs.len().saturating_sub(1)), 0),
        }
    }
}

/// Indices and offsets are of texts of at most 256 KiB, so that no real one is cut here.
fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Random records, with few names so that they meet and replace each other, and many so that recent ones fade.
#[cfg(test)]
pub(crate) mod strategy {
    use super::{Record, SavedPlace};
    use proptest::prelude::*;

    pub(crate) fn entry() -> impl Strategy<Value = String> {
        prop_oneof![0u8..4, 0u8..200].prop_map(|number| format!("e{number}"))
    }

    pub(crate) fn place() -> impl Strategy<Value = SavedPlace> {
        let language = proptest::option::of(Just("fa".to_owned()));
        (entry(), language, 0u32..3, 0u32..3, words()).prop_map(
            |(entry, language, paragraph, offset, words)| SavedPlace {
                entry,
                language,
                paragraph,
                offset,
                words,
            },
        )
    }

    fn words() -> impl Strategy<Value = String> {
        let letters = prop_oneof![prop::char::range('a', 'c'), any::<char>()];
        proptest::collection::vec(letters, 0..4).prop_map(String::from_iter)
    }

    pub(crate) fn record() -> impl Strategy<Value = Record> {
        let letter = prop_oneof![
            prop::char::range('A', 'B'),
            prop::char::range('a', 'b'),
            any::<char>()
        ];
        prop_oneof![
            entry().prop_map(|entry| Record::Opened { entry }),
            place().prop_map(|place| Record::At { place }),
            place().prop_map(|place| Record::Bookmarked { place }),
            place().prop_map(|place| Record::Unbookmarked { place }),
            (letter, place()).prop_map(|(letter, place)| Record::Marked { letter, place }),
            entry().prop_map(|entry| Record::Read { entry }),
            entry().prop_map(|entry| Record::Unread { entry }),
            (entry(), words()).prop_map(|(setting, value)| Record::Chose { setting, value }),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const STORY: [&str; 3] = [
        "The telephone rang.",
        "She was shouting; the shouting was joy.",
        "«مامان، او مُرد.»",
    ];

    fn saved(paragraph: u32, offset: u32) -> SavedPlace {
        SavedPlace::new(
            "kitchen",
            None,
            (paragraph, offset),
            STORY[paragraph as usize],
        )
    }

    #[test]
    fn an_unchanged_text_gives_the_same_spot() {
        let second_shouting = saved(1, 22);
        assert_eq!(second_shouting.words, "shouting was joy.");
        assert_eq!(second_shouting.find_again(STORY.into_iter()), (1, 22));
    }

    #[test]
    fn words_that_repeat_do_not_pull_the_place_to_an_earlier_copy() {
        let place = SavedPlace::new("hum", None, (0, 1), "aaa");
        assert_eq!(
            SavedPlace {
                words: "aa".to_owned(),
                ..place
            }
            .find_again(["aaaa"].into_iter()),
            (0, 1)
        );
    }

    #[test]
    fn a_paragraph_put_in_before_the_place_moves_it_along() {
        let place = saved(1, 18);
        let edited = [
            "A new beginning.",
            STORY[0],
            "And then: she was shouting; the shouting was joy.",
        ];
        assert_eq!(place.find_again(edited.into_iter()), (2, 28));
    }

    #[test]
    fn the_nearest_of_two_paragraphs_with_the_words_is_taken() {
        let place = SavedPlace {
            words: "joy".to_owned(),
            paragraph: 3,
            ..SavedPlace::start_of("kitchen")
        };
        assert_eq!(
            place.find_again(["joy", "", "my joy", "sorrow"].into_iter()),
            (2, 3)
        );
    }

    #[test]
    fn words_that_are_gone_leave_the_place_where_it_was_as_far_as_that_exists() {
        let place = saved(2, 4);
        assert_eq!(place.find_again(["", "", "«او"].into_iter()), (2, 4));
        assert_eq!(place.find_again(["", "", "«"].into_iter()), (2, 2));
        assert_eq!(place.find_again(["one", "two"].into_iter()), (1, 0));
        assert_eq!(place.find_again(std::iter::empty()), (0, 0));
    }

    proptest! {
        #[test]
        fn a_place_is_found_where_it_was_saved(text in any::<String>(), offset in 0u32..64, before in 0usize..4) {
            let mut paragraphs = vec!["x"; before];
            paragraphs.push(&text);
            let spot = (narrow(before), offset);
            let place = SavedPlace::new("e", None, spot, &text);
            prop_assert_eq!(place.find_again(paragraphs.into_iter()), (place.paragraph, place.offset));
            prop_assert!(place.words.chars().count() <= WORDS);
        }

        #[test]
        fn whatever_became_of_the_text_the_answer_can_be_sliced(
            place in strategy::place(),
            paragraphs in proptest::collection::vec("[a-cپم]{0,6}", 0..5),
        ) {
            let (paragraph, offset) = place.find_again(paragraphs.iter().map(String::as_str));
            if paragraphs.is_empty() {
                prop_assert_eq!((paragraph, offset), (0, 0));
            } else {
                prop_assert!(paragraphs[paragraph as usize].is_char_boundary(offset as usize));
            }
        }

        #[test]
        fn words_that_stand_somewhere_are_always_found(
            place in strategy::place(),
            before in proptest::collection::vec("[a-c]{0,4}", 0..4),
            after in proptest::collection::vec("[a-c]{0,4}", 0..4),
        ) {
            prop_assume!(!place.words.is_empty());
            let paragraphs: Vec<&str> =
                before.iter().chain([&place.words]).chain(&after).map(String::as_str).collect();
            let (paragraph, offset) = place.find_again(paragraphs.iter().copied());
            prop_assert!(paragraphs[paragraph as usize][offset as usize..].starts_with(&place.words));
            prop_assert!(paragraph.abs_diff(place.paragraph) <= narrow(before.len()).abs_diff(place.paragraph));
        }
    }
}
