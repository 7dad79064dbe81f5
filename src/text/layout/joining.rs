//! How Arabic letters join: from the characters of a text to the form of each letter (Unicode Standard, section 9.2).

use super::order::Order;
use super::tables::JOINING;
use std::mem;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

pub(super) const NON_JOINER: char = '\u{200C}';
pub(super) const JOINER: char = '\u{200D}';

/// How a character joins its neighbours (`Joining_Type`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joining {
    /// A letter that joins those on both sides.
    Dual,
    /// A letter that joins only the one before it.
    Right,
    /// Both neighbours join it: tatweel, zero-width joiner.
    Causing,
    /// As if it were not there: a mark.
    Transparent,
    /// Neighbours have nothing to join: a space, a letter of another script, a zero-width non-joiner.
    Not,
}

/// The form of a letter; as a number, its place among the letter's forms in the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Isolated,
    /// Joined to what is before it.
    Final,
    /// Joined to what is after it.
    Initial,
    /// Joined to both.
    Medial,
}

impl Form {
    /// The form of the same letter, joined to what is after it as well.
    const fn reaching_on(self) -> Self {
        match self {
            Self::Isolated | Self::Initial => Self::Initial,
            Self::Final | Self::Medial => Self::Medial,
        }
    }
}

/// The letters of `text` that join others, each with the byte at which it stands. Nothing joins across the end of a
/// level run (UAX #9, 3.5).
pub(super) fn letters(text: &str, order: &Order) -> Vec<(usize, Form)> {
    let mut letters: Vec<(usize, Form)> = Vec::new();
    // The last character that is no mark.
    let mut before = Joining::Not;
    let mut run = order.base();
    for (at, c) in text.char_indices() {
        let level = order.level(at);
        if mem::replace(&mut run, level) != level {
            before = Joining::Not;
        }
        let joining = joining(c);
        let is_letter = matches!(joining, Joining::Dual | Joining::Right);
        if matches!(joining, Joining::Transparent) {
            continue;
        }
        if (is_letter || matches!(joining, Joining::Causing))
            && matches!(before, Joining::Dual)
            && let Some((_, form)) = letters.last_mut()
        {
            *form = form.reaching_on();
        }
        if is_letter {
            let is_joined = matches!(before, Joining::Dual | Joining::Causing);
            letters.push((
                at,
                if is_joined {
                    Form::Final
                } else {
                    Form::Isolated
                },
            ));
        }
        before = joining;
    }
    letters
}

/// How `c` joins its neighbours. Scripts that join and stand behind U+08FF, such as Mongolian and Adlam, count as
/// scripts that do not, because there are no presentation forms of them.
pub(super) fn joining(c: char) -> Joining {
    match c {
        '\0'..='\u{AC}' | NON_JOINER | '\u{2066}'..='\u{2069}' => return Joining::Not,
        JOINER => return Joining::Causing,
        // Signs that stand under or around a number: format characters, and no marks.
        '\u{600}'..='\u{605}' | '\u{6DD}' | '\u{890}' | '\u{891}' | '\u{8E2}' => {
            return Joining::Not;
        }
        _ => {}
    }
    let range = JOINING.partition_point(|&(_, last, _)| last < c);
    match JOINING.get(range) {
        Some(&(first, _, joining)) if first <= c => joining,
        _ => match c.general_category() {
            GeneralCategory::NonspacingMark
            | GeneralCategory::EnclosingMark
            | GeneralCategory::Format => Joining::Transparent,
            _ => Joining::Not,
        },
    }
}
