//! ULIDs (github.com/ulid/spec): ids that sort by the time at which they were made. Time and chance are the caller's.
//!
//! Our own forty lines, because the crate brings a clock and a source of chance along, which nothing below `term` may ask.

use std::fmt;

/// Crockford's base 32: no I, L, O and U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of a ULID.
const LENGTH: usize = 26;
/// Bits under the time.
const CHANCE_BITS: u32 = 80;

/// The id of a record: 48 bits of milliseconds since 1970, then 80 bits of chance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ulid(u128);

/// The time and the chance that an id is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Since the beginning of 1970. What does not fit into 48 bits is left out.
    pub milliseconds: u64,
    /// Of which the lower 80 bits count.
    pub chance: u128,
}

impl Ulid {
    pub const fn new(stamp: Stamp) -> Self {
        let time = (stamp.milliseconds as u128) << CHANCE_BITS;
        Self(time | (stamp.chance & ((1 << CHANCE_BITS) - 1)))
    }

    /// An id of `stamp` that sorts behind `last`, even if the clock has been put back since; nothing if `last` is the last
    /// one that there can be. No clock comes there before 10889, but a hand or a damaged file does.
    pub fn after(stamp: Stamp, last: Option<Self>) -> Option<Self> {
        let new = Self::new(stamp);
        match last {
            Some(last) if last >= new => last.0.checked_add(1).map(Self),
            _ => Some(new),
        }
    }

    /// Reads 26 letters, small or capital.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != LENGTH {
            return None;
        }
        let value = |letter: u8| {
            let letter = letter.to_ascii_uppercase();
            ALPHABET.iter().position(|known| *known == letter)
        };
        text.bytes().try_fold(Self(0), |id, letter| {
            let shifted = id.0.checked_mul(32)?;
            Some(Self(shifted | value(letter)? as u128))
        })
    }
}

impl fmt::Display for Ulid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = (0..LENGTH).rev().map(|place| {
            let value = (self.0 >> (5 * place)) & 31;
            char::from(ALPHABET[value as usize])
        });
        f.pad(&letters.collect::<String>())
    }
}

impl fmt::Debug for Ulid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stamp(milliseconds: u64, chance: u128) -> Stamp {
        Stamp {
            milliseconds,
            chance,
        }
    }

    #[test]
    fn the_example_of_the_specification() {
        let id = Ulid::parse("01ARZ3NDEKTSV4RRFFQ69G5FAV").expect("a ULID");
        assert_eq!(id.to_string(), "01ARZ3NDEKTSV4RRFFQ69G5FAV");
        assert_eq!(id.0 >> CHANCE_BITS, 1_469_922_850_259);
        assert_eq!(Ulid::parse("01arz3ndektsv4rrffq69g5fav"), Some(id));
    }

    #[test]
    fn what_is_no_ulid_is_refused() {
        for text in [
            "",
            "01ARZ3NDEKTSV4RRFFQ69G5FA",
            "01ARZ3NDEKTSV4RRFFQ69G5FAVV",
            "01ARZ3NDEKTSV4RRFFQ69G5FAU",
            "81ARZ3NDEKTSV4RRFFQ69G5FAV",
            "۱۱ARZ3NDEKTSV4RRFFQ69G5F",
        ] {
            assert_eq!(Ulid::parse(text), None, "{text}");
        }
    }

    #[test]
    fn there_is_no_id_behind_the_last_one() {
        let last = Ulid::parse("7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
        assert!(last.is_some());
        assert_eq!(Ulid::after(stamp(1, 1), last), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(milliseconds in 0u64..1 << 48, chance in any::<u128>()) {
            let id = Ulid::new(stamp(milliseconds, chance));
            prop_assert_eq!(Ulid::parse(&id.to_string()), Some(id));
        }

        #[test]
        fn ids_and_their_letters_sort_alike_and_by_time(a in any::<(u32, u64)>(), b in any::<(u32, u64)>()) {
            let id = |(milliseconds, chance): (u32, u64)| Ulid::new(stamp(milliseconds.into(), chance.into()));
            let (first, second) = (id(a), id(b));
            prop_assert_eq!(first.cmp(&second), a.cmp(&b));
            prop_assert_eq!(first.to_string().cmp(&second.to_string()), a.cmp(&b));
        }

        #[test]
        fn a_clock_that_is_put_back_makes_no_id_before_the_last(times in proptest::collection::vec((0u64..9, 0u128..9), 1..20)) {
            let mut last = None;
            for (milliseconds, chance) in times {
                let id = Ulid::after(stamp(milliseconds, chance), last);
                prop_assert!(id > last);
                last = id;
            }
        }
    }
}
