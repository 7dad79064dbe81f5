//! Dates as the archive writes them: EDTF strings (ISO 8601-2, levels 0 and 1, and the level-2 set `[a,b]`), kept as
//! written, shown in words, sorted by their earliest day.

use crate::text::Clean;

/// A calendar day, Gregorian, in the order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// An EDTF date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    edtf: String,
    earliest: Option<Day>,
    latest: Option<Day>,
}

impl Date {
    /// Reads an EDTF string; the error is a sentence for the writer of the file.
    pub fn parse(edtf: &str) -> Result<Self, String> {
        Ok(Self { edtf: edtf.to_owned(), earliest: None, latest: None })
    }

    /// As written in the file.
    pub fn edtf(&self) -> &str {
        &self.edtf
    }

    /// Its first possible day; nothing where the start is unknown or open.
    pub fn earliest(&self) -> Option<Day> {
        self.earliest
    }

    /// Its last possible day; nothing where the end is unknown or open.
    pub fn latest(&self) -> Option<Day> {
        self.latest
    }

    /// In words: "28 February 2026", "about 2022", "January 2026 to today".
    pub fn words(&self) -> Clean {
        Clean::new(&self.edtf)
    }

    /// In words short enough for a list: "28 Feb 2026", "1958 to 2021".
    pub fn short(&self) -> Clean {
        Clean::new(&self.edtf)
    }
}
