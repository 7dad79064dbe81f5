//! Slips that many people make in English, from the list of the `typos` project: part of the program only with the feature
//! `typos`, because the list makes the program larger by 11 MB.

/// What is meant by a word that is a known slip, in its case of letters; nothing if it is none.
#[cfg(feature = "typos")]
pub(super) fn corrections(word: &str) -> Option<Vec<String>> {
    let meant = typos_dict::WORD.find(&word.into())?;
    let is_capital = word.starts_with(char::is_uppercase);
    let cased = |meant: &&str| {
        let mut letters = meant.chars();
        let first = letters.next().filter(|_| is_capital);
        match first {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => (*meant).to_owned(),
        }
    };
    Some(meant.iter().map(cased).collect())
}

/// Without the list, no slip is known.
#[cfg(not(feature = "typos"))]
pub(super) fn corrections(_word: &str) -> Option<Vec<String>> {
    None
}
