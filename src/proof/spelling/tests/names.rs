//! Names that are written in another way than the lists or the other texts have them.

use super::*;

#[test]
fn names_and_accepted_words_are_right_with_the_endings_that_they_take() {
    let spelling = spelling();
    let text = "Alinejad’s mother left Ahvaz.";
    assert_eq!(told(&found(&spelling, "en", &[text])), Vec::<String>::new());
    let before = found(&spelling, "en", &["The rawi stayed."]);
    assert_eq!(codes(&before), ["L160"]);
    spelling.accept("rawi", "en");
    assert_eq!(
        codes(&found(
            &spelling,
            "en",
            &["The rawi stayed. Rawi’s mother."]
        )),
        [""; 0]
    );
    assert_eq!(codes(&found(&spelling, "fa", &["خانهٔ مادرم"])), [""; 0]);
}

#[test]
fn a_name_is_found_however_it_is_parted() {
    let spelling = spelling();
    for text in [
        "Masih Ali Nejad left.",
        "Masih Ali-Nejad left.",
        "Masih Alinéjad left.",
    ] {
        let findings = found(&spelling, "en", &[text]);
        let [finding] = findings.as_slice() else {
            panic!("{text}: {findings:?}");
        };
        assert_eq!(finding.code, "L161");
        assert_eq!(
            finding.suggestion.as_deref(),
            Some("Masih Alinejad"),
            "{text}"
        );
    }
    // A name in capitals is the same name, and one across the end of a sentence is none.
    for text in ["MASIH ALINEJAD left.", "Masih. Alinejad left."] {
        assert!(
            !codes(&found(&spelling, "en", &[text])).contains(&"L161"),
            "{text}"
        );
    }
    for text in ["مسیح علی نژاد گفت", "مسيح علی‌نژاد گفت", "مسیح علینژاد گفت"]
    {
        let findings = found(&spelling, "fa", &[text]);
        assert_eq!(
            findings[0].suggestion.as_deref(),
            Some("مسیح علی‌نژاد"),
            "{text}"
        );
    }
}

#[test]
fn two_spellings_of_a_name_that_no_list_has_are_told_beside_each_other() {
    let texts = [
        "They left Sulaymania.",
        "In Sulaimania, then in Sulaimania.",
    ];
    let findings = found(&spelling(), "en", &texts);
    assert_eq!(
        told(&findings),
        ["A name is written in two ways. “Sulaymania”, elsewhere “Sulaimania”."]
    );
    assert_eq!(
        findings[0].suggestion, None,
        "which of them is right, nobody has said"
    );
    // One that names.toml has is meant, even if no text writes it.
    let findings = found(&spelling(), "en", &["They left Ahwaz."]);
    assert_eq!(
        told(&findings),
        ["A name is written in two ways. “Ahwaz”, elsewhere “Ahvaz”."]
    );
    // Endings, and names that only look alike.
    let texts = ["In Kirkuk, from Kirkuki people.", "Nasrin and Nasrins."];
    assert!(!codes(&found(&spelling(), "en", &texts)).contains(&"L161"));
}

#[test]
fn a_name_is_suggested_before_other_words() {
    let suggested = spelling().suggest("Ahwaz", "en");
    assert_eq!(suggested.first().map(String::as_str), Some("Ahvaz"));
}
