//! The rows of the checks that protect people, and of those that compare dates. `proof::safety` runs them.

use super::examples::bad;
use super::{Bad, Languages, Look, Rule};
use crate::archive::fault::Severity;

const fn apart(
    code: &'static str,
    severity: Severity,
    bad: &'static [Bad],
    good: &'static [(&'static str, &'static str)],
) -> Rule {
    Rule {
        code,
        severity,
        hint_in: &[],
        languages: Languages::All,
        look: Look::Apart,
        bad,
        good,
    }
}

pub(crate) const YEAR: Rule = apart(
    "M007",
    Severity::Warning,
    &[
        bad("en", "event = \"1367-05\"", "1367-05"),
        bad("en", "issued = \"2999\"", "2999"),
    ],
    &[
        ("en", "event = \"1988-07\""),
        ("en", "event = \"2026-01/..\""),
    ],
);

pub(crate) const CALENDARS: Rule = apart(
    "M008",
    Severity::Warning,
    &[
        bad("fa", "در سال ۱۳۵۹ (۱۹۸۵) رفت.", "۱۳۵۹ (۱۹۸۵"),
        bad("en", "He left in 1988 (1376).", "1988 (1376"),
    ],
    &[
        ("fa", "در سال ۱۳۵۹ (۱۹۸۰) رفت."),
        ("fa", "در زمستان ۱۳۵۹/۱۹۸۱ رفت."),
        ("en", "From 1980 to 1988, 1367 people wrote."),
    ],
);

pub(crate) const CONSENT: Rule = apart(
    "S001",
    Severity::Error,
    &[bad(
        "en",
        "status = \"published\"\n\n[consent]\nbasis = \"informed\"\nlevel = \"open\"\nuntil = \"2025-12\"",
        "2025-12",
    )],
    &[(
        "en",
        "status = \"published\"\n\n[consent]\nbasis = \"informed\"\nlevel = \"open\"\nuntil = \"2999-12\"",
    )],
);

pub(crate) const WITHHELD: Rule = apart(
    "S002",
    Severity::Error,
    &[
        bad("en", "Samira Zandvakil opened the door.", ""),
        bad("fa", "سمیرا زندوکیل در را باز کرد.", ""),
    ],
    &[
        ("en", "The narrator opened the door."),
        ("fa", "راوی در را باز کرد."),
    ],
);

pub(crate) const NEARLY_WITHHELD: Rule = apart(
    "S003",
    Severity::Warning,
    &[bad("en", "Samira Zandvakli opened the door.", "")],
    &[("en", "The narrator opened the door.")],
);

pub(crate) const PARTICULARS: Rule = apart(
    "S004",
    Severity::Warning,
    &[
        bad(
            "en",
            "Call me at +44 20 7946 0123 today.",
            "+44 20 7946 0123",
        ),
        bad("fa", "شماره‌ام ۰۹۱۲ ۳۴۵ ۶۷۸۹ بود.", "۰۹۱۲ ۳۴۵ ۶۷۸۹"),
        bad(
            "en",
            "Write to samira@example.org, she said.",
            "samira@example.org",
        ),
        bad(
            "en",
            "They lived at 12 Cedar Street then.",
            "12 Cedar Street",
        ),
        bad(
            "de",
            "Sie wohnte in der Lindenstraße 12a.",
            "Lindenstraße 12a",
        ),
        bad("fa", "خانه‌شان کوچهٔ یاس، پلاک ۱۲ بود.", "پلاک ۱۲"),
        bad("ar", "كان بيتهم في زقاق ١٢ دار ٣.", "زقاق ١٢"),
        bad("en", "His number was 001-23-4567 then.", "001-23-4567"),
        bad("fa", "کد ملی‌اش ۰۰۱۲۳۴۵۶۷۹ بود.", "۰۰۱۲۳۴۵۶۷۹"),
        bad(
            "en",
            "She stood at 35.72190, 51.33470 and waited.",
            "35.72190, 51.33470",
        ),
    ],
    &[
        (
            "en",
            "On 28 February 2026, 350,000 people came, from 1980–1988 and 01.02.2011.",
        ),
        ("de", "Am 14.02.2026 kamen 250.000 auf die Straße."),
        ("en", "The square and Cedar Street were full at 10:30."),
        ("fa", "در خیابان انقلاب ۱۲ نفر بودند."),
        ("ar", "في شارع الرشيد عام ٢٠١٩."),
    ],
);

pub(crate) const UNVEILED: Rule = apart(
    "S005",
    Severity::Warning,
    &[bad(
        "fa",
        "A teacher came. ⇒ مهسا زرین‌پور، آموزگار، آمد.",
        "مهسا زرین‌پور",
    )],
    &[("fa", "A teacher came. ⇒ آموزگاری آمد.")],
);

pub(crate) const NOT_CHECKED: Rule = apart(
    "S006",
    Severity::Error,
    &[bad("en", "rawi check", "")],
    &[("en", "RAWI_WITHHELD_KEY=~/withheld.key rawi check")],
);

/// What is looked for in a text; dates of entries are looked at in their files.
pub(super) const ALL: &[Rule] = &[
    CALENDARS,
    CONSENT,
    WITHHELD,
    NEARLY_WITHHELD,
    PARTICULARS,
    UNVEILED,
    NOT_CHECKED,
];
