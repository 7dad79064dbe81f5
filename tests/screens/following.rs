//! Links, notes, claims, contents, and the way back.

use crate::support::story::{Told, stories};
use rawi::app::Effect;

stories! {
    links_are_walked_and_followed: [
        Reader Read::NextLink, Reader Read::PreviousLink, Reader Read::Follow,
        Reader Read::GoBack, Reader Read::GoForward,
    ];
    back_is_the_exact_line: [Reader Read::GoBack, Reader Read::GoForward];
    notes_and_claims_pop_up: [Reader Read::Follow, Reader Read::Claims];
    every_kind_of_link_leads_somewhere: [Reader Read::Follow, Anywhere Session::Back];
    the_page_about_an_entry: [
        Reader Read::About, Popup Popup::NextLink, Popup Popup::PreviousLink, Popup Popup::Choose,
    ];
    contents_lead_to_sections: [Reader Read::Contents, Popup Popup::Choose];
}

fn links_are_walked_and_followed(told: &Told) {
    let mut reader = told.begin();
    reader.press("j<enter><tab>");
    assert_eq!(reader.picture().cursor, Some((68, 3)), "the first note");
    reader.line_looks(
        3,
        "|  Ines left the house before the rain. The market is two miles away,[1]
         |                                                                    rrr",
    );
    reader.press("<tab><tab>");
    reader.line_looks(
        8,
        "|  The road goes past the lighthouse and down to the harbour. A dog walked
         |                         rrrrrrrrrr",
    );
    reader.press("<shift-tab><shift-tab><shift-tab>");
    assert!(
        reader
            .line_with("elsewhere")
            .starts_with("  seen elsewhere"),
        "round to the last link"
    );
    reader.press("<tab><tab><tab><enter>");
    assert_eq!(reader.line(0), "  The lighthouse keeper");
    reader.press("<backspace>");
    assert_eq!(reader.line(0), "  Story · Northtown · 3 May 2020");
    reader.press("L");
    assert_eq!(reader.line(0), "  The lighthouse keeper");
    reader.press("L");
    assert_eq!(reader.foot(), "  There is nothing further that way.");
    reader.press("H<ctrl-o>");
    assert_eq!(reader.foot(), "  There is nothing further that way.");
    reader.press("gJ<enter>");
    assert_eq!(
        reader.picture().cursor,
        Some((2, 9)),
        "without a focus Enter gives it to the first link"
    );
}

fn back_is_the_exact_line(told: &Told) {
    let mut reader = told.begin_in(60, 12);
    reader.press("j<enter>5j<tab>");
    let before = reader.text();
    reader.press("<enter>");
    assert_eq!(reader.line(0), "  The lighthouse keeper");
    reader.press("<backspace>");
    assert_eq!(reader.text(), before);
    // A link back to where one came from is a new step all the same.
    reader.press("L<tab><enter>");
    assert_eq!(reader.line(0), "  A walk to the market");
    reader.press("<backspace><backspace>");
    assert_eq!(reader.text(), before);
}

fn notes_and_claims_pop_up(told: &Told) {
    let mut reader = told.begin();
    reader.press("j<enter><tab><tab><enter>");
    let notice = reader.text();
    let below: Vec<&str> = notice.lines().skip(18).collect();
    assert_eq!(below[0], "  ───");
    assert_eq!(below[1], "  Note");
    assert_eq!(below[3], "  They were brown, and a present.");
    assert_eq!(below[4], "  ───");
    assert!(
        below[5].starts_with("  61%  1 min left"),
        "the line under the text stays: {}",
        below[5]
    );
    assert_eq!(
        reader.line(0),
        "  A walk to the market",
        "the place is not lost"
    );
    reader.press("<esc>");
    assert_eq!(
        reader.picture().cursor,
        Some((30, 4)),
        "the note still has the focus"
    );
    reader.press("<tab><tab><tab><enter>");
    assert!(
        reader.text().contains("There were forty stalls."),
        "the claim itself"
    );
    assert!(
        reader
            .text()
            .contains("± Certainty low; disputed. According to the Gazette.")
    );
    reader.press("qc");
    let text = reader.text();
    let (stalls, distance) = (
        text.find("forty stalls."),
        text.rfind("two miles from the house."),
    );
    assert!(
        stalls.is_some() && stalls < distance,
        "the doubtful ones first"
    );
    reader.press("q<esc>JJ");
    reader.press("c");
    assert_eq!(reader.foot(), "  This entry records no claims.");
}

fn every_kind_of_link_leads_somewhere(told: &Told) {
    let mut reader = told.begin();
    reader.press("j<enter>/Gazette<enter><esc>");
    let follow = |reader: &mut crate::support::screen::Session, tabs: usize| {
        reader.press("g");
        for _ in 0..tabs {
            reader.press("<tab>");
        }
        reader.press("<enter>");
    };
    follow(&mut reader, 4);
    assert!(reader.text().contains("The Harbour Gazette, spring number"));
    assert!(reader.text().contains("Published by: The Harbour Gazette"));
    reader.press("<esc><esc>");
    follow(&mut reader, 8);
    assert!(reader.text().contains("https://example.org/shoes"));
    assert!(
        reader
            .text()
            .contains("Rawi opens nothing on the web by itself.")
    );
    reader.press("<esc><esc>");
    follow(&mut reader, 7);
    assert!(
        reader
            .line(2)
            .starts_with("  Countries › Iceland   5 stories")
    );
    assert_eq!(
        reader.picture().cursor.map(|at| at.0),
        Some(32),
        "the stories have the keys"
    );
    reader.press("1gj<enter>");
    follow(&mut reader, 6);
    assert!(
        reader
            .line(2)
            .starts_with("  Themes › Markets and bread   2 stories")
    );
    reader.press("j<enter><backspace>");
    assert_eq!(
        reader.line(0),
        "  A walk to the market",
        "back to the link's own story"
    );
}

fn the_page_about_an_entry(told: &Told) {
    let mut reader = told.begin_in(80, 60);
    reader.press("j<enter>i");
    for fact in [
        "  Kind: Story",
        "  When: 3 May 2020",
        "  Happens in: Iceland",
        "  People from: Portugal",
        "  Themes: Markets and bread, Water and weather",
        "  People: Ines, narrator; the baker, mentioned",
        "  Language: English",
        "  Consent: given by those who tell, open to all",
        "  Claims: 2 recorded, 1 unsure or disputed",
        "  Licence: CC-BY-SA-4.0",
    ] {
        assert!(reader.text().contains(fact), "{fact}");
    }
    reader.press("<tab>");
    assert!(
        reader.picture().cursor.is_some_and(|(x, _)| x == 11),
        "the source has the focus"
    );
    reader.press("<tab><shift-tab><tab>");
    reader.press("<enter>");
    assert_eq!(reader.line(0), "  Two umbrellas", "see also");
    reader.press("<backspace>i<tab><enter>");
    assert!(
        reader.text().contains("Kind: newspaper article"),
        "a source has a page of its own"
    );
    assert_eq!(
        reader.effect_of("<tab>"),
        Effect::Idle,
        "which has no links"
    );
}

fn contents_lead_to_sections(told: &Told) {
    let mut reader = told.begin_in(60, 14);
    reader.press("G<up><enter>20jt");
    assert!(reader.line_with("›").contains("Morning"), "where one is");
    reader.press("j<enter>");
    assert_eq!(reader.line(0), "  Noon");
    reader.press("''");
    assert!(!reader.line(0).contains("Noon"), "a jump can be taken back");
    reader.press("tg<right>");
    assert_eq!(reader.line(0), "  The long ferry");
}
