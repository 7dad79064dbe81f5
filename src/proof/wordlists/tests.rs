//! Lists as volunteers write them: with comments, on Windows, with slips of their own.

use super::*;
use proptest::prelude::*;

fn names(complaints: &[Complaint]) -> Vec<(usize, &str)> {
    let named = complaints
        .iter()
        .map(|complaint| (complaint.line, complaint.what.name()));
    named.collect()
}

#[test]
fn a_list_is_read_with_comments_and_ends_of_lines_of_any_sort() {
    let text = "\u{FEFF}# Words of exile\r\nrawi # who tells\r\n\r\nPeshmerga\r\n";
    let (list, complaints) = Accepted::read(text, "en");
    assert_eq!(complaints, []);
    assert!(list.has("rawi") && list.has("Rawi") && list.has("RAWI"));
    assert!(list.has("Peshmerga") && list.has("PESHMERGA") && !list.has("peshmerga"));
    assert!(!list.has("who") && !list.has(""));
}

#[test]
fn a_list_is_compared_in_the_letters_of_its_language() {
    let (list, _) = Accepted::read("كوردستان\nتا\u{654}مین", "fa");
    assert!(list.has(&plain("کوردستان", "fa")) && list.has(&plain("تأمین", "fa")));
}

#[test]
fn what_is_no_word_is_told_with_its_line() {
    let (list, complaints) = Accepted::read("good\n---\nbe\u{202E}d\nfine\n", "en");
    let expected = [(2, "spelling-no-word"), (3, "spelling-no-word")];
    assert_eq!(names(&complaints), expected);
    assert!(list.has("good") && list.has("fine"));
}

#[test]
fn only_a_word_makes_a_line() {
    assert_eq!(line("می‌رود").as_deref(), Some("می‌رود\n"));
    assert_eq!(line("Nasrin’s").as_deref(), Some("Nasrin’s\n"));
    for no_word in ["", " a", "two words", "#a", "a\n", "a=b", "a\u{202E}"] {
        assert_eq!(line(no_word), None, "{no_word:?}");
    }
}

fn mended(list: &str, text: &str) -> Option<String> {
    let (mistakes, complaints) = Mistakes::read(list);
    assert_eq!(complaints, []);
    mistakes.mend(text)
}

#[test]
fn a_mistake_is_mended_in_its_case_of_letters() {
    let list = "could of = could have\npacket = Paket\nBagdad = Baghdad\n";
    assert_eq!(mended(list, "could  of").as_deref(), Some("could have"));
    assert_eq!(mended(list, "Could\nof").as_deref(), Some("Could have"));
    assert_eq!(mended(list, "could, of"), None);
    assert_eq!(mended(list, "Packet").as_deref(), Some("Paket"));
    assert_eq!(mended(list, "Bagdad").as_deref(), Some("Baghdad"));
    assert_eq!(mended(list, "bagdad"), None);
}

#[test]
fn the_longest_mistake_is_the_one_that_is_made() {
    let list = "should of = should have\nshould of been = should have been\n";
    assert_eq!(
        mended(list, "should of been").as_deref(),
        Some("should have been")
    );
}

#[test]
fn the_half_space_is_a_mistake_like_others() {
    let list = "می روم = می‌روم\nئه‌م = ئەم";
    assert_eq!(mended(list, "می روم").as_deref(), Some("می‌روم"));
    assert_eq!(mended(list, "می‌روم"), None);
    assert_eq!(mended(list, "ئه‌م").as_deref(), Some("ئەم"));
}

#[test]
fn a_line_that_would_never_be_mended_is_told() {
    let list =
        "teh the\n= the\nteh =\nteh = teh teh\nof course = of course\n\u{202E}x = y\nfine = good\n";
    let (mistakes, complaints) = Mistakes::read(list);
    let expected = [
        (1, "spelling-no-equals"),
        (2, "spelling-no-equals"),
        (3, "spelling-no-equals"),
        (4, "spelling-never-mended"),
        (5, "spelling-never-mended"),
        (6, "spelling-no-equals"),
    ];
    assert_eq!(names(&complaints), expected);
    assert_eq!(mistakes.mend("fine").as_deref(), Some("good"));
}

proptest! {
    /// Every line of a list counts or is told, and what counts is found again.
    #[test]
    fn no_line_is_lost(lines in prop::collection::vec("[ a-cA-Cäكی‌#=.\u{202E}]{0,12}", 0..12)) {
        let text = lines.join("\n");
        let (mistakes, complaints) = Mistakes::read(&text);
        for (index, line) in lines.iter().enumerate() {
            let line = line.split('#').next().unwrap_or_default();
            let is_told = complaints.iter().any(|complaint| complaint.line == index + 1);
            if line.trim().is_empty() {
                prop_assert!(!is_told);
            } else if !is_told {
                let wrong = line.split('=').next().unwrap_or_default();
                prop_assert!(mistakes.mend(wrong).is_some(), "{wrong:?}");
            }
        }
        let (accepted, complaints) = Accepted::read(&text, "fa");
        for word in accepted.iter() {
            prop_assert_eq!(plain(word, "fa"), word);
        }
        prop_assert!(complaints.len() <= lines.len());
    }
}
