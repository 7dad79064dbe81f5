//! What is kept of one reader now: the fold of all records. Pure; the app holds one and the journal rebuilds it.

use super::record::{Record, SavedPlace};
use std::collections::{BTreeMap, BTreeSet};

/// Entries that the list of recent ones remembers.
const RECENT: usize = 100;

/// Bookmarks, marks, reading positions, recent entries, read marks and chosen settings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    bookmarks: Vec<SavedPlace>,
    /// By entry, or by none for the marks that hold in the whole archive.
    marks: BTreeMap<(Option<String>, char), SavedPlace>,
    places: BTreeMap<String, SavedPlace>,
    recent: Vec<String>,
    read: BTreeSet<String>,
    settings: BTreeMap<String, String>,
}

impl Kept {
    /// Takes one more record into account.
    pub fn apply(&mut self, record: &Record) {
        match record {
            Record::Opened { entry } => self.open(entry),
            Record::At { place } => {
                self.open(&place.entry);
                self.places.insert(place.entry.clone(), place.clone());
            }
            Record::Bookmarked { place } => {
                self.unbookmark(place);
                self.bookmarks.insert(0, place.clone());
            }
            Record::Unbookmarked { place } => self.unbookmark(place),
            Record::Marked { letter, place } => {
                self.marks
                    .insert(mark_key(&place.entry, *letter), place.clone());
            }
            Record::Read { entry } => {
                self.read.insert(entry.clone());
            }
            Record::Unread { entry } => {
                self.read.remove(entry);
            }
            Record::Chose { setting, value } => {
                self.settings.insert(setting.clone(), value.clone());
            }
        }
    }

    fn unbookmark(&mut self, place: &SavedPlace) {
        self.bookmarks.retain(|other| !other.same_spot(place));
    }

    fn open(&mut self, entry: &str) {
        self.recent.retain(|other| other != entry);
        self.recent.insert(0, entry.to_owned());
        self.recent.truncate(RECENT);
    }

    /// The bookmarks, newest first; no two at the same spot.
    pub fn bookmarks(&self) -> &[SavedPlace] {
        &self.bookmarks
    }

    /// The mark `letter` as seen from `entry`: A–Z are the same everywhere, the others are the entry's own.
    pub fn mark(&self, entry: &str, letter: char) -> Option<&SavedPlace> {
        self.marks.get(&mark_key(entry, letter))
    }

    /// The marks that can be gone to from `entry`, the archive's before the entry's own, each by letter.
    pub fn marks<'a>(&'a self, entry: &'a str) -> impl Iterator<Item = (char, &'a SavedPlace)> {
        let here = self
            .marks
            .iter()
            .filter(move |((of, _), _)| of.as_deref().is_none_or(|of| of == entry));
        here.map(|((_, letter), place)| (*letter, place))
    }

    /// Where the entry was last being read.
    pub fn place(&self, entry: &str) -> Option<&SavedPlace> {
        self.places.get(entry)
    }

    /// The entries opened last, newest first, at most 100.
    pub fn recent(&self) -> &[String] {
        &self.recent
    }

    /// The entry that was being read last, for `--continue`.
    pub fn last(&self) -> Option<&str> {
        self.recent.first().map(String::as_str)
    }

    /// Whether the entry was read.
    pub fn is_read(&self, entry: &str) -> bool {
        self.read.contains(entry)
    }

    /// What was chosen for a setting in the program, if anything was.
    pub fn setting(&self, name: &str) -> Option<&str> {
        self.settings.get(name).map(String::as_str)
    }

    /// The shortest list of records whose fold is this.
    pub fn records(&self) -> Vec<Record> {
        let mut records = self.reading();
        records.extend(
            self.bookmarks
                .iter()
                .rev()
                .cloned()
                .map(|place| Record::Bookmarked { place }),
        );
        records.extend(
            self.marks
                .iter()
                .map(|((_, letter), place)| Record::Marked {
                    letter: *letter,
                    place: place.clone(),
                }),
        );
        records.extend(
            self.read
                .iter()
                .cloned()
                .map(|entry| Record::Read { entry }),
        );
        records.extend(self.settings.iter().map(|(setting, value)| Record::Chose {
            setting: setting.clone(),
            value: value.clone(),
        }));
        records
    }

    /// Positions and recent entries. A position makes its entry recent, so positions of entries that are recent no
    /// longer come first: there are 100 recent ones then, which push them out again.
    fn reading(&self) -> Vec<Record> {
        let recent: BTreeSet<&String> = self.recent.iter().collect();
        let faded = self
            .places
            .iter()
            .filter(|(entry, _)| !recent.contains(entry));
        let faded = faded.map(|(_, place)| Record::At {
            place: place.clone(),
        });
        let fresh = self
            .recent
            .iter()
            .rev()
            .map(|entry| match self.places.get(entry) {
                Some(place) => Record::At {
                    place: place.clone(),
                },
                None => Record::Opened {
                    entry: entry.clone(),
                },
            });
        faded.chain(fresh).collect()
    }
}

impl<'a> FromIterator<&'a Record> for Kept {
    fn from_iter<I: IntoIterator<Item = &'a Record>>(records: I) -> Self {
        let mut kept = Self::default();
        for record in records {
            kept.apply(record);
        }
        kept
    }
}

fn mark_key(entry: &str, letter: char) -> (Option<String>, char) {
    let own = !letter.is_ascii_uppercase();
    (own.then(|| entry.to_owned()), letter)
}

#[cfg(test)]
mod tests {
    use super::super::record::strategy;
    use super::*;
    use proptest::prelude::*;

    fn at(entry: &str, paragraph: u32) -> SavedPlace {
        SavedPlace {
            paragraph,
            ..SavedPlace::start_of(entry)
        }
    }

    fn opened(entry: &str) -> Record {
        Record::Opened {
            entry: entry.to_owned(),
        }
    }

    #[test]
    fn an_evening_of_reading() {
        let evening = [
            opened("kitchen"),
            Record::At {
                place: at("kitchen", 4),
            },
            Record::Bookmarked {
                place: at("kitchen", 2),
            },
            Record::Read {
                entry: "kitchen".to_owned(),
            },
            opened("tahrir"),
            Record::Bookmarked {
                place: at("tahrir", 0),
            },
            Record::At {
                place: at("kitchen", 7),
            },
            Record::Chose {
                setting: "theme".to_owned(),
                value: "dark".to_owned(),
            },
        ];
        let kept: Kept = evening.iter().collect();
        assert_eq!(
            kept.last(),
            Some("kitchen"),
            "the one gone back to, not the one opened last"
        );
        assert_eq!(kept.recent(), ["kitchen", "tahrir"]);
        assert_eq!(kept.place("kitchen").map(|place| place.paragraph), Some(7));
        assert_eq!(kept.bookmarks(), [at("tahrir", 0), at("kitchen", 2)]);
        assert!(kept.is_read("kitchen") && !kept.is_read("tahrir"));
        assert_eq!(
            (kept.setting("theme"), kept.setting("width")),
            (Some("dark"), None)
        );
    }

    #[test]
    fn small_marks_belong_to_their_entry_and_capitals_to_the_archive() {
        let marks = [
            ('a', at("kitchen", 1)),
            ('a', at("tahrir", 2)),
            ('A', at("kitchen", 3)),
        ];
        let records = marks.map(|(letter, place)| Record::Marked { letter, place });
        let kept: Kept = records.iter().collect();
        assert_eq!(kept.mark("kitchen", 'a'), Some(&at("kitchen", 1)));
        assert_eq!(kept.mark("tahrir", 'a'), Some(&at("tahrir", 2)));
        assert_eq!(kept.mark("tahrir", 'A'), Some(&at("kitchen", 3)));
        assert_eq!(kept.mark("elsewhere", 'a'), None);
        let listed: Vec<_> = kept
            .marks("tahrir")
            .map(|(letter, place)| (letter, place.paragraph))
            .collect();
        assert_eq!(listed, [('A', 3), ('a', 2)]);
    }

    #[test]
    fn a_bookmark_set_again_is_one_bookmark_and_goes_by_its_spot_alone() {
        let with_words = SavedPlace {
            words: "She was".to_owned(),
            ..at("kitchen", 1)
        };
        let mut kept = Kept::default();
        kept.apply(&Record::Bookmarked {
            place: at("kitchen", 1),
        });
        kept.apply(&Record::Bookmarked {
            place: at("kitchen", 2),
        });
        kept.apply(&Record::Bookmarked {
            place: with_words.clone(),
        });
        assert_eq!(kept.bookmarks(), [with_words, at("kitchen", 2)]);
        kept.apply(&Record::Unbookmarked {
            place: at("kitchen", 1),
        });
        assert_eq!(kept.bookmarks(), [at("kitchen", 2)]);
    }

    #[test]
    fn recent_entries_end_at_a_hundred_but_their_positions_stay() {
        let records: Vec<Record> = (0..150)
            .map(|n| Record::At {
                place: at(&format!("e{n}"), n),
            })
            .collect();
        let kept: Kept = records.iter().collect();
        assert_eq!((kept.recent().len(), kept.last()), (100, Some("e149")));
        assert_eq!(kept.place("e0"), Some(&at("e0", 0)));
    }

    proptest! {
        #[test]
        fn its_records_rebuild_it_and_are_no_more_than_it_was_made_of(
            records in proptest::collection::vec(strategy::record(), 0..300),
        ) {
            let kept: Kept = records.iter().collect();
            let shortest = kept.records();
            prop_assert!(shortest.len() <= records.len());
            prop_assert_eq!(shortest.iter().collect::<Kept>(), kept);
        }
    }
}
