//! What works on every screen: leaving, colours, reading the archive again, drawing anew.

use crate::support::screen::{Picture, sample};
use crate::support::story::{Told, stories};
use ratatui::style::{Color, Modifier};
use rawi::app::Effect;
use rawi::app::settings::{Colours, Signs, ThemeName};
use rawi::archive::load::from_files;
use rawi::state::kept::Kept;
use rawi::state::record::Record;
use std::path::Path;
use std::sync::Arc;

stories! {
    one_goes_out_step_by_step: [Anywhere Session::Back, Anywhere Session::Leave];
    the_program_ends_from_everywhere: [Anywhere Session::Quit, Anywhere Session::QuickExit];
    the_terminal_is_asked_to_do_its_part: [
        Anywhere Session::Repaint, Anywhere Session::Suspend, Anywhere Session::Reload,
    ];
    themes_go_round_and_are_kept: [Anywhere Session::NextTheme];
    without_colours_nothing_has_one: [List Browse::Facets];
    in_ascii_the_signs_change_and_the_text_does_not: [Reader Read::Find, List Browse::Filter];
    a_reload_keeps_story_and_place: [Anywhere Session::Reload];
    a_reload_keeps_the_row_in_the_first_paragraph: [Anywhere Session::Reload];
    a_reload_keeps_list_and_shelf: [Anywhere Session::Reload];
    a_reload_does_not_pass_a_warning: [Anywhere Session::Reload];
    what_the_terminal_lacks_is_told_once_and_only_where_it_matters: [];
}

fn one_goes_out_step_by_step(told: &Told) {
    let mut reader = told.begin();
    assert_eq!(reader.effect_of("<esc>"), Effect::Idle);
    reader.press("2<enter>j<enter><tab>/the<enter>");
    reader.press("<esc>");
    assert!(!reader.foot().contains("/ the"), "first the search");
    reader.press("<esc>");
    assert!(!reader.text().is_empty());
    assert_eq!(
        reader.picture().cursor,
        Some((0, 0)),
        "then the focus of the link"
    );
    reader.press("<esc>");
    assert!(
        reader.line(2).starts_with("  Countries › Iceland"),
        "then the story"
    );
    assert_eq!(reader.picture().cursor, Some((32, 5)));
    reader.press("<esc>");
    assert_eq!(reader.picture().cursor, Some((0, 5)), "then the shelf");
    assert_eq!(
        reader.effect_of("<esc>"),
        Effect::Idle,
        "Esc never ends the program"
    );
    assert_eq!(reader.effect_of("q"), Effect::Quit);
}

fn the_program_ends_from_everywhere(told: &Told) {
    for way in [
        "",
        "2",
        "2<enter>",
        "4",
        "?",
        "F",
        "/fer",
        "j<enter>",
        "<enter>",
        "j<enter>/x",
        "j<enter>i",
        "?/x",
        "j<enter>m",
        "j<enter>'",
        "j<enter>12",
    ] {
        let mut reader = told.begin();
        reader.press(way);
        assert_eq!(
            reader.effect_of("<ctrl-x>"),
            Effect::QuickExit,
            "after {way}"
        );
    }
    for way in ["", "2<enter>", "?", "F", "j<enter>", "<enter>"] {
        let mut reader = told.begin();
        reader.press(way);
        assert_eq!(reader.effect_of("Q"), Effect::Quit, "after {way}");
    }
}

fn the_terminal_is_asked_to_do_its_part(told: &Told) {
    for way in ["", "?", "j<enter>"] {
        let mut reader = told.begin();
        reader.press(way);
        assert_eq!(reader.effect_of("<ctrl-l>"), Effect::Repaint);
        assert_eq!(reader.effect_of("<ctrl-z>"), Effect::Suspend);
        assert_eq!(reader.effect_of("R"), Effect::Reload);
    }
}

fn themes_go_round_and_are_kept(told: &Told) {
    let mut reader = told.begin();
    let plain = reader.picture().buffer[(2, 4)].style();
    let mut seen = Vec::new();
    for theme in ["light", "dark", "high-contrast", "mono", "terminal"] {
        reader.press("T");
        assert_eq!(reader.foot(), format!("  Colours: {theme}"));
        seen.push(reader.picture().buffer[(2, 4)].style());
        let kept = Record::Chose {
            setting: "theme".to_owned(),
            value: theme.to_owned(),
        };
        assert_eq!(reader.records.last(), Some(&kept));
    }
    assert_eq!(seen[4], plain, "round to the terminal's own");
    assert_eq!(seen[0].bg, Some(Color::White));
    assert_eq!(seen[1].bg, Some(Color::Black));
}

fn without_colours_nothing_has_one(told: &Told) {
    for theme in ThemeName::ALL {
        let mut reader = told.begin_as(|start| {
            start.settings.colours = Colours::None;
            start.settings.theme = *theme;
        });
        for keys in [
            "",
            "j<enter>",
            "<tab>/the",
            "<enter>i",
            "<esc><esc><esc>q/wlak",
            "<esc>F<enter>",
        ] {
            reader.press(keys);
            let Picture { buffer, .. } = reader.picture();
            let coloured = buffer
                .content
                .iter()
                .find(|cell| (cell.fg, cell.bg) != (Color::Reset, Color::Reset));
            assert!(coloured.is_none(), "{theme:?} after {keys}: {coloured:?}");
            let styled = buffer
                .content
                .iter()
                .any(|cell| cell.modifier != Modifier::empty());
            assert!(styled, "weights remain");
        }
    }
}

fn in_ascii_the_signs_change_and_the_text_does_not(told: &Told) {
    let ascii = |start: &mut rawi::app::Start| start.settings.signs = Signs::Ascii;
    let mut reader = told.begin_as(ascii);
    assert!(reader.line(4).starts_with("> The empty chair"));
    assert!(reader.line(5).starts_with("- A walk to the market"));
    for keys in [
        "?",
        "<esc>F",
        "<esc>2",
        "1/fresh",
        "<esc>!",
        "<esc><enter>",
        "<enter>",
    ] {
        reader.press(keys);
        let text = reader.text();
        let sign = text.chars().find(|c| !c.is_ascii() && !c.is_alphabetic());
        assert_eq!(sign, None, "after {keys}:\n{text}");
    }
    assert_eq!(reader.line(6), "  | \"We leave it where it is.\"");
    reader.press("/“we");
    assert!(
        reader.foot().ends_with("1 of 1"),
        "what is found is the text"
    );
    reader.line_looks(
        6,
        "|  | \"We leave it where it is.\"
         |    rrr",
    );
}

/// The sample archive with an entry more, which stands first among the slugs, and another beginning of one story.
fn changed() -> Arc<rawi::archive::Archive> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reading");
    let mut files = Vec::new();
    for folder in ["", "entries"] {
        for file in std::fs::read_dir(root.join(folder)).expect("the sample archive") {
            let path = file.expect("a file").path();
            if path.is_file() {
                let text = std::fs::read_to_string(&path).expect("text");
                let name = path.strip_prefix(&root).expect("below").to_owned();
                files.push((
                    name,
                    text.replace("## Morning", "A new first paragraph.\n\n## Morning"),
                ));
            }
        }
    }
    let copied = files
        .iter()
        .find(|(name, _)| name.ends_with("two-umbrellas.toml"))
        .expect("it");
    let copy = copied
        .1
        .replace("two-umbrellas", "a-bench")
        .replace("Two umbrellas\"", "A bench\"");
    files.push(("entries/a-bench.toml".into(), copy));
    Arc::new(from_files(
        files
            .into_iter()
            .map(|(name, text)| (name, text.into_bytes())),
    ))
}

fn a_reload_keeps_story_and_place(told: &Told) {
    let mut reader = told.begin_in(60, 14);
    reader.press("G<up><enter>41j");
    let before = reader.text();
    assert_eq!(reader.effect_of("R"), Effect::Reload);
    let _ = reader.app.reload(sample());
    let lines = |text: &str| text.lines().take(12).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(
        lines(&reader.text()),
        lines(&before),
        "an unchanged story is on the same row"
    );
    assert_eq!(reader.foot(), "  The archive was read again.");
    let top = reader.line(0);
    reader.press("R");
    let _ = reader.app.reload(changed());
    assert_eq!(
        reader.line(0),
        top,
        "a paragraph more above changes nothing here"
    );
    reader.press("J");
    assert_eq!(
        reader.line(0),
        "  Two umbrellas",
        "the list one came from has new numbers"
    );
    let _ = reader.app.reload(Arc::new(from_files([])));
    assert_eq!(
        reader.foot(),
        "  The story that was open is no longer in the archive."
    );
}

fn a_reload_keeps_the_row_in_the_first_paragraph(told: &Told) {
    let mut reader = told.begin_in(60, 14);
    reader.press("/walk<enter>");
    for rows in ["0j", "3j", "2j"] {
        reader.press(rows);
        let before = reader.line(0);
        reader.press("R");
        let _ = reader.app.reload(sample());
        assert_eq!(reader.line(0), before, "{rows} further down");
    }
    assert!(reader.line(0).starts_with("  "), "not the title again");
    assert_ne!(reader.line(0), "  A walk to the market");
}

fn a_reload_keeps_list_and_shelf(told: &Told) {
    let mut reader = told.begin();
    reader.press("jjR");
    let _ = reader.app.reload(changed());
    assert!(reader.line(2).starts_with("  9 stories"));
    assert!(reader.line_with("›").contains("The year of the bridge"));
    reader.press("2jjj<enter>jR");
    let _ = reader.app.reload(sample());
    assert!(reader.line(5).contains("› A letter in two languages  "));
    assert!(reader.line(2).starts_with("  Countries › from Portugal"));
    assert_eq!(reader.picture().cursor, Some((32, 5)));
}

fn a_reload_does_not_pass_a_warning(told: &Told) {
    let mut reader = told.begin();
    reader.press("<enter>R");
    let _ = reader.app.reload(sample());
    assert!(reader.text().contains("This entry tells of: Loss."));
    reader.press("<enter>R");
    let _ = reader.app.reload(sample());
    assert!(reader.text().contains("There were five chairs"));
}

fn what_the_terminal_lacks_is_told_once_and_only_where_it_matters(told: &Told) {
    let advice = "Persian needs “force_ltr yes”.";
    let mut reader = told.begin();
    assert_eq!(reader.app.advise("kitty", advice), Effect::Redraw);
    assert_eq!(reader.foot(), format!("  {advice}"));
    let kept: Kept = reader.app.take_records().iter().collect();
    reader.press("j");
    assert!(!reader.text().contains(advice), "until the next key");
    let mut later = told.begin_as(|start| start.kept = kept);
    assert_eq!(later.app.advise("kitty", advice), Effect::Idle);
    let mut elsewhere = told.begin_as(|start| start.archive = Arc::new(from_files([])));
    assert_eq!(elsewhere.app.advise("kitty", advice), Effect::Idle);
    let mut busy = told.begin();
    let _ = busy.app.tell_words("Something that matters more.");
    assert_eq!(busy.app.advise("kitty", advice), Effect::Idle);
    assert!(
        busy.app.take_records().is_empty(),
        "it can be told another time"
    );
}
