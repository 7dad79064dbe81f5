//! Dates in the languages that count by the Gregorian calendar, English apart: `dates` has that, and Persian.

use crate::archive::dates::Date;
use crate::locale::{Interface, Isolation, Locale};

/// Each date in the words of a sentence and in those of a list.
#[track_caller]
fn assert_said(interface: Interface, dates: &[(&str, &str, &str)]) {
    let locale = Locale::new(interface, Isolation::Isolated);
    for (edtf, long, brief) in dates {
        let date = Date::parse(edtf).expect(edtf);
        assert_eq!(date.words_in(&locale).as_str(), *long, "{edtf}");
        assert_eq!(date.short_in(&locale).as_str(), *brief, "{edtf}");
        assert_eq!(date.facts_in(&locale).as_str(), *brief, "{edtf}");
    }
}

#[test]
fn german_days_are_ordinals_and_months_have_short_names() {
    assert_said(
        Interface::German,
        &[
            ("2026-02-28", "28. Februar 2026", "28. Feb. 2026"),
            ("2026-05-03", "3. Mai 2026", "3. Mai 2026"),
            ("2022~", "etwa 2022", "2022"),
            (
                "2011-07-14%",
                "unsicher: etwa 14. Juli 2011",
                "14. Juli 2011?",
            ),
            ("195X", "1950er Jahre", "1950er Jahre"),
            ("19XX", "ein Jahr zwischen 1900 und 1999", "1900 bis 1999"),
            ("1988-XX", "1988, Monat unbekannt", "1988"),
            ("2026-02-XX", "Februar 2026, Tag unbekannt", "Feb. 2026"),
            (
                "2026-02-1X",
                "ein Tag zwischen dem 10. Februar 2026 und dem 19. Februar 2026",
                "Feb. 2026",
            ),
            (
                "2026-05-03/2026-05-05",
                "3. bis 5. Mai 2026",
                "3. bis 5. Mai 2026",
            ),
            (
                "2026-02-28/2026-03-01",
                "28. Februar bis 1. März 2026",
                "28. Feb. bis 1. März 2026",
            ),
            (
                "1958/196X",
                "1958 bis 1960er Jahre",
                "1958 bis 1960er Jahre",
            ),
            ("2026-01/..", "Januar 2026 bis heute", "seit Jan. 2026"),
            ("2003/", "2003 bis zu einem unbekannten Datum", "ab 2003"),
            (
                "[2011,2015,2021]",
                "2011, 2015 oder 2021",
                "2011, 2015 oder 2021",
            ),
            ("-0500", "501 v. Chr.", "501 v. Chr."),
        ],
    );
}

#[test]
fn arabic_months_are_those_of_the_east_in_arabic_digits() {
    assert_said(
        Interface::Arabic,
        &[
            ("2026-02-28", "٢٨ شباط ٢٠٢٦", "٢٨ شباط ٢٠٢٦"),
            ("2022~", "نحو ٢٠٢٢", "٢٠٢٢"),
            ("2011?", "غير مؤكد: ٢٠١١", "٢٠١١؟"),
            ("195X", "عقد ١٩٥٠", "عقد ١٩٥٠"),
            ("19XX", "سنة ما بين ١٩٠٠ و١٩٩٩", "١٩٠٠ إلى ١٩٩٩"),
            (
                "2026-02-28/2026-03-01",
                "٢٨ شباط إلى ١ آذار ٢٠٢٦",
                "٢٨ شباط إلى ١ آذار ٢٠٢٦",
            ),
            ("1980/1988", "١٩٨٠ إلى ١٩٨٨", "١٩٨٠ إلى ١٩٨٨"),
            (
                "2026-01/..",
                "كانون الثاني ٢٠٢٦ إلى اليوم",
                "منذ كانون الثاني ٢٠٢٦",
            ),
            (
                "[2011,2015,2021]",
                "٢٠١١ أو ٢٠١٥ أو ٢٠٢١",
                "٢٠١١ أو ٢٠١٥ أو ٢٠٢١",
            ),
            ("-0500", "٥٠١ ق.م", "٥٠١ ق.م"),
        ],
    );
}

#[test]
fn sorani_days_and_months_take_the_ending_that_binds_them() {
    assert_said(
        Interface::Sorani,
        &[
            ("2026-02-28", "٢٨ی شوباتی ٢٠٢٦", "٢٨ی شوباتی ٢٠٢٦"),
            ("2022~", "نزیکەی ٢٠٢٢", "٢٠٢٢"),
            ("2011?", "نادڵنیا: ٢٠١١", "٢٠١١؟"),
            ("195X", "دەیەی ١٩٥٠", "دەیەی ١٩٥٠"),
            ("1988-XX", "مانگێک لە ١٩٨٨", "١٩٨٨"),
            (
                "2026-02-28/2026-03-01",
                "٢٨ی شوبات تا ١ی ئازاری ٢٠٢٦",
                "٢٨ی شوبات تا ١ی ئازاری ٢٠٢٦",
            ),
            (
                "2026-03-01/2026-03-04",
                "١ تا ٤ی ئازاری ٢٠٢٦",
                "١ تا ٤ی ئازاری ٢٠٢٦",
            ),
            (
                "2026-01/..",
                "کانوونی دووەمی ٢٠٢٦ تا ئەمڕۆ",
                "لە کانوونی دووەمی ٢٠٢٦ەوە",
            ),
            ("[..2011]", "٢٠١١ یان پێشتر", "٢٠١١ یان پێشتر"),
        ],
    );
}
