//! What is kept: marks, bookmarks, where one stopped, what was read.

use crate::support::screen::Session;
use crate::support::story::{Told, stories};
use rawi::app::Effect;
use rawi::state::Kept;
use rawi::state::record::Record;

stories! {
    marks_lead_back: [Reader Read::SetMark, Reader Read::GoToMark];
    a_capital_mark_holds_in_the_whole_archive: [Reader Read::SetMark, Reader Read::GoToMark];
    jumps_have_a_way_back: [Reader Move::Last, Reader Read::Percent, Reader Read::GoToMark];
    a_page_is_bookmarked: [Reader Read::Bookmark];
    the_next_session_goes_on_where_this_one_ended: [Anywhere Session::Quit];
    a_story_read_to_its_end_begins_anew: [Anywhere Session::Leave];
    a_warning_does_not_cost_the_place: [Anywhere Session::Leave];
    a_killed_session_resumes_near_its_place: [Reader Move::PageDown];
}

/// The long story in a low window, some pages down.
fn deep(told: &Told) -> Session {
    let mut reader = told.begin_in(60, 14);
    reader.press("G<up><enter>40j");
    reader
}

fn marks_lead_back(told: &Told) {
    let mut reader = deep(told);
    reader.press("m");
    assert_eq!(reader.foot(), "  Mark: a–z in this story, A–Z in all");
    reader.press("a");
    assert_eq!(reader.foot(), "  Mark a is set here.");
    let words = reader
        .text()
        .lines()
        .find(|line| !line.is_empty())
        .map(str::to_owned);
    reader.press("g'");
    assert_eq!(reader.foot(), "  Go to mark: its letter, or ' to go back");
    reader.press("a");
    assert_eq!(Some(reader.line(0)), words);
    reader.press("'b");
    assert_eq!(reader.foot(), "  There is no mark b.");
    reader.press("m<esc>");
    assert!(
        reader.foot().contains("story 7 of 8"),
        "Esc sets no mark and stays"
    );
    reader.press("J'a");
    assert_eq!(
        reader.foot(),
        "  There is no mark a.",
        "a small letter belongs to its story"
    );
    assert_eq!(
        reader.effect_of("m<ctrl-x>"),
        Effect::QuickExit,
        "the quick exit waits for nothing"
    );
}

fn a_capital_mark_holds_in_the_whole_archive(told: &Told) {
    let mut reader = deep(told);
    let words = reader
        .text()
        .lines()
        .find(|line| !line.is_empty())
        .map(str::to_owned);
    reader.press("mQqg<enter><enter>'Q");
    assert_eq!(Some(reader.line(0)), words);
    reader.press("<backspace>");
    assert_eq!(reader.line(0), "  The empty chair");
    assert!(
        reader.text().contains("There were five chairs"),
        "who comes back has passed the warning"
    );
}

fn jumps_have_a_way_back(told: &Told) {
    let mut reader = deep(told);
    reader.press("j");
    let top = reader.line(0);
    for jump in ["G", "g", "75%", "5G", "/twelfth<enter>"] {
        reader.press(jump);
        assert_ne!(reader.line(0), top, "{jump} jumps");
        reader.press("''");
        assert_eq!(reader.line(0), top, "back after {jump}");
    }
}

fn a_page_is_bookmarked(told: &Told) {
    let mut reader = deep(told);
    reader.press("B");
    assert_eq!(reader.foot(), "  Bookmarked; tab 4 lists it.");
    reader.press("B");
    assert_eq!(reader.foot(), "  The bookmark is gone.");
    reader.press("B<space>Bq4");
    let text = reader.text();
    let bookmarks = text
        .lines()
        .filter(|line| line.contains("The long ferry  “"));
    assert_eq!(bookmarks.count(), 2, "{text}");
}

fn the_next_session_goes_on_where_this_one_ended(told: &Told) {
    let mut reader = deep(told);
    reader.press("j");
    let top = reader.line(0);
    assert_eq!(reader.effect_of("Q"), Effect::Quit);
    let kept: Kept = reader.records.iter().collect();
    let mut again = told.begin_as(|start| {
        start.kept = kept.clone();
        start.size = (60, 14);
    });
    again.press("G<up><enter>");
    assert_eq!(again.line(0), top, "from the list");
    let mut again = told.begin_as(|start| start.kept = kept);
    let _ = again.app.open_last();
    assert!(
        again
            .line(0)
            .contains(top.split_whitespace().next().unwrap_or("?")),
        "by --continue"
    );
    let mut first = told.begin();
    let _ = first.app.open_last();
    assert_eq!(first.foot(), "  Nothing was read yet; here is everything.");
}

fn a_story_read_to_its_end_begins_anew(told: &Told) {
    let mut reader = deep(told);
    reader.press("Gq");
    assert!(reader.line_with("The long ferry").starts_with("› "));
    reader.press("k");
    assert!(reader.line_with("The long ferry").starts_with("  "), "read");
    reader.press("j<enter>");
    assert_eq!(reader.line(0), "  The long ferry");
    reader.press("<ctrl-x>");
}

fn a_warning_does_not_cost_the_place(told: &Told) {
    let mut reader = told.begin_in(24, 7);
    reader.press("<enter><enter>5j");
    let top = reader.line(0);
    assert!(!top.contains("The empty chair"), "the place is further on");
    let archive = reader.app.env().archive.clone();
    let _ = reader.app.reload(archive);
    assert_eq!(reader.line(0), top, "after a reload");
    reader.press("q<enter>");
    assert_eq!(reader.line(0), "The empty chair", "the warning");
    reader.press("<enter>");
    assert_eq!(reader.line(0), top, "from the list");
    let kept: Kept = reader.records.iter().collect();
    let mut again = told.begin_as(|start| {
        start.kept = kept.clone();
        start.size = (24, 7);
    });
    let _ = again.app.open_last();
    again.press("<enter>");
    assert_eq!(again.line(0), top, "by --continue");
}

fn a_killed_session_resumes_near_its_place(told: &Told) {
    let mut reader = told.begin_in(60, 14);
    reader.press("G<up><enter><space><space><space>");
    let kept: Kept = reader.records.iter().collect();
    let place = kept.place("the-long-ferry").expect("kept while reading");
    assert!(
        reader
            .text()
            .contains(place.words.split(' ').next().unwrap_or("?"))
    );
    assert!(place.paragraph > 2);
    let opened = |record: &&Record| matches!(record, Record::Opened { .. });
    assert_eq!(reader.records.iter().filter(opened).count(), 1);
}
