//! What the spelling checks look for, for explanations and reports; `proof::spelling` runs them and tests the examples.

use super::examples::{bad, mended};
use super::{Languages, Look, Rule};
use crate::archive::fault::Severity;

/// A word of the archive's list of mistakes.
pub(in crate::proof) const LISTED: Rule = Rule {
    code: "L150",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Apart,
    bad: &[
        mended(
            "en",
            "They could of stayed.",
            "could of",
            "They could have stayed.",
        ),
        mended("de", "Das Packet kam an.", "Packet", "Das Paket kam an."),
        mended("fa", "او راجب خانه گفت.", "راجب", "او راجع به خانه گفت."),
        mended("ar", "ذهب الى البيت.", "الى", "ذهب إلى البيت."),
        mended("ckb", "ئه‌م چیرۆکە", "ئه‌م", "ئەم چیرۆکە"),
    ],
    good: &[
        ("en", "They could have stayed, of course."),
        ("fa", "او راجع به خانه گفت."),
    ],
};

/// A slip that many people make, whatever they write about.
pub(in crate::proof) const SLIP: Rule = Rule {
    code: "L151",
    severity: Severity::Warning,
    hint_in: &[],
    // The list is of English words: of German ones it would find hundreds.
    languages: Languages::Only(&["en"]),
    look: Look::Apart,
    bad: &[mended(
        "en",
        "She recieved a letter.",
        "recieved",
        "She received a letter.",
    )],
    good: &[
        ("en", "She received a letter from Halabja."),
        ("de", "Sie ist älter als er."),
    ],
};

/// A word of no dictionary and no list.
pub(in crate::proof) const UNKNOWN: Rule = Rule {
    code: "L160",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Apart,
    bad: &[
        bad("en", "She opened the wyndow.", "wyndow"),
        bad("fa", "او پنجرره را باز کرد.", "پنجرره"),
    ],
    good: &[
        ("en", "She opened the window, on 14/2, at example.org."),
        ("fa", "او پنجره را باز کرد؛ BBC هم گفت."),
    ],
};

/// A name that is written in two ways.
pub(in crate::proof) const TWO_SPELLINGS: Rule = Rule {
    code: "L161",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Apart,
    bad: &[
        bad("en", "He came from Ahwaz.", "Ahwaz"),
        mended(
            "fa",
            "مسیح علینژاد گفت.",
            "مسیح علینژاد",
            "مسیح علی‌نژاد گفت.",
        ),
    ],
    good: &[
        ("en", "He came from Ahvaz, then to Iraq, not Iran."),
        ("fa", "مسیح علی‌نژاد گفت."),
    ],
};
