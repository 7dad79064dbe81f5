//! The errors: a code, the language of the text, words that stand there, and what is put in their place.

/// A sentence so often that a paragraph of it is too long.
macro_rules! long {
    ($sentence:literal) => {
        concat!(long!(@ $sentence), long!(@ $sentence), long!(@ $sentence), long!(@ $sentence))
    };
    (@ $sentence:literal) => {
        concat!(
            $sentence, $sentence, $sentence, $sentence, $sentence, $sentence, $sentence, $sentence,
        )
    };
}

mod files;
mod letters;
mod people;
mod translations;
mod typography;
mod words;

use super::Planted;

const fn plant(
    code: &'static str,
    language: &'static str,
    words: &'static str,
    error: &'static str,
) -> Planted {
    Planted {
        code,
        language,
        words,
        error,
    }
}

/// Errors that are found in an archive as it lies.
pub(super) fn plain() -> impl Iterator<Item = &'static Planted> {
    let all = [
        letters::LETTERS,
        typography::TYPOGRAPHY,
        translations::TRANSLATIONS,
        words::LISTED,
        people::PEOPLE,
        files::FILES,
    ];
    all.into_iter().flatten()
}

/// Errors for which dictionaries are needed, or the key of the withheld names.
pub(super) fn guarded() -> impl Iterator<Item = &'static Planted> {
    words::UNKNOWN.iter().chain(people::WITHHELD)
}

/// Codes of which no error can be planted into the text of one entry, and where they are brought about instead.
pub(super) const ELSEWHERE: &[(&[&str], &str)] = &[
    (
        &["A001", "A002", "A003", "A004", "A005", "A006", "A007"],
        "of folders and bytes: tests/archive/files.rs",
    ),
    (
        &["A009"],
        "of every line of a file: fixtures/archives/windows-lines",
    ),
    (
        &["A042", "A045", "A057", "A058", "A059"],
        "of two files: fixtures/archives",
    ),
    (
        &["A071"],
        "of an entry without people, which no real one is: fixtures/archives",
    ),
    (&["A102"], "of all other entries: the one in Sorani has it"),
    (&["A107"], "of works that are retold: tests/cli/check.rs"),
    (
        &["R001", "R002", "R003", "R004"],
        "of review files: tests/review.rs",
    ),
    (
        &["D101", "X174"],
        "of what volunteers said: tests/planted/reviews.rs",
    ),
    (
        &["S006"],
        "of a list and its key: src/proof/safety/tests/withheld.rs",
    ),
    #[cfg(not(feature = "typos"))]
    (&["L151"], "of a list that the program was built without"),
];
