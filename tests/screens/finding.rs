//! Finding in a story and filtering a list, and the line one types into.

use crate::support::screen::Session;
use crate::support::story::{Told, stories};
use ratatui::style::Modifier;
use rawi::app::Effect;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::text::Clean;
use std::path::Path;
use std::sync::Arc;

stories! {
    a_list_narrows_as_one_types: [List Browse::Filter, Prompt Typing::Accept, Prompt Typing::Keep];
    a_filter_shows_what_it_found: [List Browse::Filter, Prompt Typing::Cancel];
    rows_are_chosen_while_typing: [Prompt Typing::NextRow, Prompt Typing::PreviousRow];
    words_are_found_in_a_story: [
        Reader Read::Find, Reader Read::NextMatch, Reader Read::PreviousMatch, Prompt Typing::Accept,
    ];
    a_search_that_is_cancelled_was_never_there: [Prompt Typing::Cancel, Prompt Typing::EraseBefore];
    case_counts_once_there_is_a_capital: [Reader Read::Find];
    a_line_is_edited: [
        Prompt Typing::Left, Prompt Typing::Right, Prompt Typing::Start, Prompt Typing::End,
        Prompt Typing::EraseBefore, Prompt Typing::EraseAfter, Prompt Typing::EraseWord,
        Prompt Typing::EraseLine,
    ];
    a_paste_is_typed_where_there_is_a_prompt: [List Browse::Filter];
    help_over_a_prompt_has_the_keys: [Anywhere Session::Help, Popup Move::Down];
    what_was_found_is_not_cut_off: [List Browse::Filter];
    spellings_that_fold_to_the_same_are_found: [List Browse::Filter, Reader Read::Find];
}

fn a_list_narrows_as_one_types(told: &Told) {
    let mut reader = told.begin();
    reader.press("/");
    assert_eq!(reader.picture().cursor, Some((13, 2)));
    assert_eq!(reader.line(2), "  8 of 8   /");
    let list = |reader: &Session| (4..12).map(|row| reader.line(row)).collect::<Vec<_>>();
    reader.press("<down>");
    let before = list(&reader);
    reader.press("m");
    assert_eq!(list(&reader), before, "one letter says too little");
    reader.press("<backspace>ن");
    assert!(
        reader.line(2).starts_with("  1 of 8 "),
        "not where hardly a title has it: {}",
        reader.line(2)
    );
    reader.press("<backspace>m");
    reader.press("arket");
    assert_eq!(reader.picture().cursor, Some((19, 2)));
    assert!(reader.line(2).starts_with("  2 of 8   / market"));
    assert!(
        reader.line(4).starts_with("› A walk to the market"),
        "the title first, then the theme"
    );
    assert_eq!(
        reader.foot(),
        "  Enter open   Esc clear   Tab keep   F1 keys"
    );
    reader.press("<tab>");
    assert_eq!(
        reader.picture().cursor,
        Some((0, 4)),
        "the keys are with the list again"
    );
    assert!(reader.line(2).starts_with("  2 of 8   / market"));
    reader.press("<esc>");
    assert!(reader.line(2).starts_with("  8 stories"));
    reader.press("/ferry<enter>");
    assert_eq!(reader.line(0), "  The long ferry");
    assert!(
        reader.foot().contains("story 1 of 1"),
        "the list one came from is the filtered one"
    );
    reader.press("q");
    assert!(reader.line(2).starts_with("  1 of 8   / ferry"));
    reader.press("/<enter>q4/");
    assert_eq!(reader.foot(), "  There is nothing to filter here.");
}

fn a_filter_shows_what_it_found(told: &Told) {
    let mut reader = told.begin();
    reader.press("/wlak");
    reader.line_looks(
        4,
        "|› A walk to the market                  Story           Northtown, 3 May 2020
         |    uuuu",
    );
    reader.press("<ctrl-u>lgt");
    assert!(
        reader.line(4).starts_with("› The lighthouse keeper"),
        "letters in order"
    );
    let marked = reader.picture().looks(4);
    assert_eq!(
        marked.trim(),
        "uuuuu",
        "letters close together are one match"
    );
    reader.press("<esc>");
    assert!(reader.line(2).starts_with("  8 stories"));
    reader.press("/zzz");
    assert!(reader.line(2).starts_with("  0 of 8   / zzz"));
    assert_eq!(
        reader.line(4),
        "  No story fits. Esc widens the list again."
    );
    assert_eq!(reader.effect_of("<enter>"), Effect::Redraw);
    assert_eq!(
        reader.effect_of("<enter>"),
        Effect::Idle,
        "there is nothing to open"
    );
    let mut empty = told.begin_as(|start| {
        let folder = tempfile::tempdir().expect("a temporary directory");
        let origin = Origin::Folder(folder.path().to_owned());
        start.archive = Arc::new(load(&origin).expect("a folder without entries"));
    });
    empty.press("<esc>");
    assert_eq!(
        empty.line(4),
        "  This archive has no story that can be shown yet.",
        "there is nothing that Esc could bring back"
    );
}

fn rows_are_chosen_while_typing(told: &Told) {
    let mut reader = told.begin();
    reader.press("/the");
    let prompt = reader.picture().cursor;
    reader.press("<down><ctrl-n>");
    let third = reader.line_with("›");
    assert_eq!(
        reader.picture().cursor,
        Some((0, 6)),
        "the cursor walks along with the marker"
    );
    reader.press("<up>");
    assert_ne!(reader.line_with("›"), third);
    assert_eq!(reader.effect_of("<left><right>"), Effect::Redraw);
    assert_eq!(reader.picture().cursor, prompt, "and comes back to edit");
    reader.press("<ctrl-n><enter>");
    let title = reader.line(0);
    assert!(third.contains(title.trim()), "{third} opened {title}");
}

fn words_are_found_in_a_story(told: &Told) {
    let mut reader = told.begin();
    reader.press("G<up><enter>/ho");
    assert!(reader.foot().starts_with("  / ho "));
    let counter = |words: &str, counter: &str| format!("  {words:<40}{counter}");
    reader.press("urs");
    assert_eq!(reader.foot(), counter("/ hours", "not found"));
    reader.press("<backspace>");
    let found = counter("/ hour", "1 of 24");
    assert_eq!(reader.foot(), found, "the counter keeps its place");
    reader.line_looks(
        5,
        "|  In the first hour one could see a buoy, and on board somebody slept. The
         |               rrrr",
    );
    assert_eq!(
        reader.picture().cursor,
        Some((8, 23)),
        "the cursor is in the prompt"
    );
    let other = reader.find("hour the log");
    let look = |reader: &Session| reader.picture().buffer[other].modifier;
    assert_eq!(look(&reader), Modifier::empty(), "the nearest one alone");
    reader.press("<enter>");
    assert_eq!(look(&reader), Modifier::BOLD | Modifier::UNDERLINED);
    assert_eq!(reader.foot(), found, "the line looks as it did");
    assert_eq!(
        reader.picture().cursor,
        Some((15, 5)),
        "the cursor is at the match"
    );
    reader.press("n");
    assert_eq!(reader.foot(), counter("/ hour", "2 of 24"));
    reader.line_looks(
        5,
        "|  In the first hour one could see a buoy, and on board somebody slept. The
         |               UUUU",
    );
    reader.press("NN");
    let last = counter("/ hour", "24 of 24");
    assert_eq!(reader.foot(), last, "round at the beginning");
    reader.press("n");
    assert_eq!(reader.foot(), found, "and at the end");
    reader.press("2");
    let typed = counter("/ hour   2", "1 of 24");
    assert_eq!(reader.foot(), typed, "a number stands behind the words");
    reader.press("<esc>");
    let top = reader.line(0);
    reader.press("<esc>");
    assert!(!reader.foot().contains("hour"));
    assert_eq!(
        reader.line(0),
        top,
        "Esc clears the search and leaves the page"
    );
    reader.press("g");
    reader.press("/twelfth<enter>''");
    assert_eq!(
        reader.line(3),
        "  Morning",
        "'' leads back to where the search began"
    );
    reader.press("''");
    assert!(reader.text().contains("twelfth"), "and forth again");
}

fn a_search_that_is_cancelled_was_never_there(told: &Told) {
    let mut reader = told.begin_in(60, 14);
    reader.press("G<up><enter>11G");
    assert_eq!(reader.line(0), "", "a blank line is at the top");
    let before = reader.text();
    for keys in [
        "/zzz<esc>",
        "/harbour<esc>",
        "/harbour<ctrl-c>",
        "/x<backspace><backspace>",
        "/<enter>",
        "/<tab>",
    ] {
        reader.press(keys);
        assert_eq!(reader.text(), before, "after {keys}");
    }
}

fn case_counts_once_there_is_a_capital(told: &Told) {
    let mut reader = told.begin();
    reader.press("G<up><enter>/the ferry");
    assert!(reader.foot().starts_with("  / the ferry "));
    assert!(reader.foot().ends_with(" 1 of 12"));
    reader.press("<ctrl-u>The ferry");
    assert!(reader.foot().ends_with(" 1 of 12"));
    reader.press("<ctrl-u>THE FERRY");
    assert!(reader.foot().ends_with(" not found"));
}

fn a_line_is_edited(told: &Told) {
    let mut reader = told.begin();
    reader.press("/ferry");
    reader.press("<ctrl-a>the <right><left>");
    assert!(reader.line(2).contains("/ the ferry"));
    assert_eq!(reader.effect_of("<end><right>"), Effect::Idle);
    reader.press("s<ctrl-h><home><del>".replace("<del>", "<delete>").as_str());
    assert!(reader.line(2).contains("/ he ferry"));
    reader.press("<end><ctrl-w>");
    assert!(reader.line(2).ends_with("/ he"));
    reader.press("<ctrl-u>");
    assert_eq!(reader.line(2), "  8 of 8   /");
    assert_eq!(reader.effect_of("<left><delete>"), Effect::Idle);
    assert_eq!(
        reader.effect_of("<backspace>"),
        Effect::Redraw,
        "nothing left to erase: out"
    );
    assert!(!reader.line(2).contains('/'));
}

fn a_paste_is_typed_where_there_is_a_prompt(told: &Told) {
    let mut reader = told.begin();
    assert_eq!(reader.app.paste("ferry"), Effect::Idle);
    reader.press("/");
    assert_eq!(reader.app.paste("fer\u{1b}[31mry\n"), Effect::Redraw);
    assert!(
        reader.line(2).contains("/ fer[31mry"),
        "control characters stay outside"
    );
}

fn help_over_a_prompt_has_the_keys(told: &Told) {
    let mut reader = told.begin();
    reader.press("/fer<f1>");
    assert!(reader.text().contains("erase the word before"));
    assert!(
        !reader.text().contains("next colour theme"),
        "T types a letter here"
    );
    reader.press("j");
    assert!(reader.line_with("›").contains("cancel and clear"));
    reader.press("<esc>ry");
    assert!(
        reader.line(2).contains("/ ferry"),
        "the prompt is there again"
    );
}

fn spellings_that_fold_to_the_same_are_found(told: &Told) {
    let mut reader = told.begin();
    reader.press("/bjorn malason");
    reader.line_looks(
        4,
        "|› The lighthouse keeper                 Profile         Björn Málason
         |                                                        uuuuu",
    );
    // Arabic yeh and kaf as some keyboards type them, and without the non-joiner.
    reader.press("<ctrl-u>نان<enter>/ميرفت");
    assert!(
        reader.foot().ends_with("1 of 2") || reader.foot().ends_with("1 of 1"),
        "{}",
        reader.foot()
    );
}

fn what_was_found_is_not_cut_off(told: &Told) {
    let mut reader = told.begin_as(|start| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reading");
        let mut archive = load(&Origin::Folder(root)).expect("the sample archive is there");
        let fields = &mut archive.catalogue.cards[0].search;
        fields.push(Clean::new("The association of former lighthouse keepers"));
        start.archive = Arc::new(archive);
    });
    reader.press("/former");
    reader.line_looks(
        4,
        "|› A walk to the market                  Story           …former lighthouse keep…
         |                                                         uuuuuu",
    );
}
