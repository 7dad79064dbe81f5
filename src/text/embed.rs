//! Words of any script in a phrase of another: names and titles in what the program says.
//!
//! Without an isolate around it, a Persian title turns the words beside it round (UAX #9, section 2.4). The controls are for the
//! layout, which shows none of them; what is printed or spoken goes without.

use super::layout::may_turn;

pub const FIRST_STRONG: char = '\u{2068}';
pub const POP: char = '\u{2069}';

/// `words`, isolated from what stands around them if any of them may run from right to left.
pub fn isolated(words: &str) -> String {
    if may_turn(words) {
        enclosed(words)
    } else {
        words.to_owned()
    }
}

/// `words`, isolated from what stands around them, whichever way they run.
pub fn enclosed(words: &str) -> String {
    format!("{FIRST_STRONG}{words}{POP}")
}

/// The items of all groups in the direction of what is around them, with `between` the items of a group and `behind` each
/// group but the last. If any of them may run from right to left, all are isolated: a date behind a name would fall apart.
pub fn listed(groups: &[&[&str]], between: &str, behind: &str) -> String {
    let turns = groups.iter().copied().flatten().any(|item| may_turn(item));
    let group = |items: &&[&str]| {
        let items = items.iter().map(|item| {
            if turns {
                enclosed(item)
            } else {
                (*item).to_owned()
            }
        });
        items.collect::<Vec<_>>().join(between)
    };
    groups.iter().map(group).collect::<Vec<_>>().join(behind)
}

/// `words` without the controls that isolate any of them.
pub fn without_isolates(words: &str) -> String {
    words.replace(['\u{2066}', '\u{2067}', FIRST_STRONG, POP], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_turn_is_isolated() {
        assert_eq!(isolated("Berlin"), "Berlin");
        assert_eq!(isolated("تهران"), "\u{2068}تهران\u{2069}");
        let facts = |groups: &[&[&str]]| listed(groups, ", ", " · ");
        assert_eq!(
            facts(&[&["Rome", "Ostia"], &["3 May"]]),
            "Rome, Ostia · 3 May"
        );
        assert_eq!(
            facts(&[&["تهران", "Rome"], &["3 May"]]),
            "\u{2068}تهران\u{2069}, \u{2068}Rome\u{2069} · \u{2068}3 May\u{2069}"
        );
    }

    #[test]
    fn what_is_printed_goes_without() {
        assert_eq!(without_isolates(&isolated("تهران")), "تهران");
    }
}
