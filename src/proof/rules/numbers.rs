//! The numbers of a translation beside those of its original.

use super::examples::bad;
use super::paired::Pair;
use super::written::{Number, numbers};
use super::{Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;

pub(super) const DIFFER: Rule = Rule {
    code: "X171",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Pair(differ),
    bad: &[
        bad("fa", "It was in 1988. ⇒ در سال ۱۹۸۹ بود.", "۱۹۸۹"),
        bad("fa", "It was in 1988. ⇒ در سال ۱۳۵۷ بود.", "۱۳۵۷"),
        bad("ar", "Some 30,000 came. ⇒ جاء نحو ٣٠٠٠ شخص.", "٣٠٠٠"),
        bad("de", "Some 250 people came. ⇒ Viele kamen.", ""),
        bad("de", "Some 12 came. ⇒ Etwa 21 kamen.", "21"),
        bad("fa", "Some 45 came. ⇒ حدود ۵۴ نفر آمدند.", "۵۴"),
        bad("de", "On 22 September 1980 ⇒ Am 23. September 1980", "23"),
        bad("ckb", "He paid 50% of it. ⇒ ١٥٪ی دا.", "١٥"),
        bad("ar", "About 1.5 million ⇒ نحو ٢٫٥ مليون", "٢٫٥"),
        bad("de", "At 2.30 a.m. ⇒ Um 3.30 Uhr", "3.30"),
        bad("de", "In 2019 and 2020. ⇒ 2019 und 2019.", "2019"),
    ],
    good: &[
        ("fa", "It was in 1988. ⇒ در سال ۱۳۶۷ بود."),
        (
            "de",
            "Some 30,000 came at 2.30. ⇒ Es kamen 30.000 um 2:30 Uhr.",
        ),
        (
            "ar",
            "In October 2019, 12 people ⇒ في أكتوبر ٢٠١٩ اثنا عشر شخصًا",
        ),
        ("ckb", "In 2011 ⇒ لە ٢٠١١"),
        (
            "fa",
            "On 22 September 1980 it began. ⇒ در ۳۱ شهریور ۱۳۵۹ آغاز شد.",
        ),
        ("fa", "On 22 September. ⇒ در ۳۱ شهریور."),
        ("fa", "Some 80,000 came. ⇒ ۸۰ هزار نفر آمدند."),
        ("de", "About 1.5 million ⇒ Rund 1.500.000"),
        ("de", "At 5.30 p.m. and 6 p.m. ⇒ Um 17.30 Uhr und 18:00 Uhr"),
        ("ar", "In 2019 and 2020. ⇒ عامي ٢٠٢٠ و٢٠١٩"),
    ],
};

/// Where both paragraphs have as many numbers in digits, each has to be in the other. Otherwise one writes some in words, and only
/// those count that no language writes so.
fn differ(pair: &Pair<'_>, hits: &mut Hits) {
    for (index, original, translation) in pair.rows() {
        let (wanted, there) = (numbers(original), numbers(translation));
        if wanted.len() == there.len() {
            for number in strangers(&wanted, &there) {
                hits.mark_in(index, number.range.clone());
            }
            continue;
        }
        let is_in =
            |number: &Number, others: &[Number]| others.iter().any(|other| number.is(other));
        let strangers: Vec<_> = there
            .iter()
            .filter(|number| number.must_agree() && !is_in(number, &wanted))
            .collect();
        for number in &strangers {
            hits.mark_in(index, number.range.clone());
        }
        // A number that another took the place of is told once.
        let is_missing = |number: &&Number| number.must_agree() && !is_in(number, &there);
        if strangers.is_empty() && wanted.iter().any(|number| is_missing(&number)) {
            hits.mark_in(index, 0..0);
        }
    }
}

/// The numbers of `there` that are not among `wanted`, each of which stands for one.
fn strangers<'a>(wanted: &'a [Number], there: &'a [Number]) -> Vec<&'a Number> {
    let mut left: Vec<&Number> = wanted.iter().collect();
    let mut strangers: Vec<&Number> = there.iter().collect();
    let mut take = |is: fn(&Number, &Number) -> bool| {
        strangers.retain(|number| {
            let place = left.iter().position(|other| is(number, other));
            place.map(|at| left.remove(at)).is_none()
        });
    };
    // What is the same in every letter comes before what only means the same.
    take(Number::is_written_as);
    take(Number::is);
    let all = || wanted.iter().chain(there);
    let is_other_calendar = all().any(Number::is_solar_day)
        || there
            .iter()
            .any(|number| wanted.iter().any(|other| number.is_other_year(other)));
    // The days of another calendar are counted in another way.
    strangers.retain(|number| !(is_other_calendar && number.is_day()));
    strangers
}
