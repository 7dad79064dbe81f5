//! Every rule of the floors can be broken: samples that do, with what is said of them, and samples that do not.

use super::{Complaint, FILE, FUNCTION, climbs, foreign, habits, reaches, sizes, source::Source};

/// What a rule says of `text` at `path`.
fn said(rule: fn(&Source) -> Vec<Complaint>, path: &str, text: &str) -> Vec<String> {
    rule(&Source::read(path, text))
        .iter()
        .map(Complaint::to_string)
        .collect()
}

#[test]
fn a_use_that_climbs_is_found_however_it_is_written() {
    for text in [
        "use crate::view::theme::Theme;",
        "use crate::{text::Clean, view::{self, paint}};",
        "fn f() { crate::view::paint(); }",
        "use super::super::view::paint;",
        "mod inner { use super::super::super::view; }",
        "type T = Vec<crate::view::theme::Theme>;",
        "macro_rules! m { () => { $crate::view::paint() } }",
    ] {
        let told = said(climbs, "src/app/key.rs", text);
        assert_eq!(
            told.len(),
            if text.contains("self") { 2 } else { 1 },
            "{text}: {told:?}"
        );
        assert!(
            told[0].starts_with("src/app/key.rs:1: `app` uses `view`, which is above it."),
            "{told:?}"
        );
    }
    let told = said(climbs, "src/app/mod.rs", "\nuse super::term;");
    assert!(told[0].starts_with("src/app/mod.rs:2: "), "{told:?}");
}

#[test]
fn a_use_of_a_lower_floor_is_none() {
    for text in [
        "use crate::archive::Archive; use super::line::Line; use self::inner::X;",
        "// use crate::view;\n/* crate::term::run */ const A: &str = \"crate::view\";",
        "#[cfg(test)] mod tests { use crate::view::paint; }",
        "#[cfg(test)]\n#[derive(Debug)]\nstruct S(crate::view::Theme);",
        "/// See [`crate::view::paint`].\npub(super) fn f<'a>(x: &'a str) {}",
        "pub(crate) fn f() {}",
    ] {
        assert_eq!(said(climbs, "src/app/key.rs", text), [""; 0], "{text}");
    }
}

#[test]
fn a_module_on_no_floor_is_found() {
    let told = said(climbs, "src/utils.rs", "");
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("`utils` is no floor"), "{told:?}");
    let told = said(climbs, "src/app/key.rs", "use crate::utils::attic;");
    assert!(
        told[0].contains("`crate::utils::attic`, which is on no floor"),
        "{told:?}"
    );
}

#[test]
fn a_crate_on_the_wrong_floor_is_found() {
    for (path, text, used) in [
        ("src/app/key.rs", "use ratatui::buffer::Buffer;", "ratatui"),
        (
            "src/view/ink.rs",
            "fn f() { rustix::termios::ttyname(); }",
            "rustix",
        ),
        (
            "src/app/mod.rs",
            "#[derive(serde::Serialize)] struct S;",
            "serde",
        ),
        (
            "src/search/fuzzy.rs",
            "use toml::{Spanned, de::DeTable};",
            "toml",
        ),
        (
            "src/app/line.rs",
            "use unicode_segmentation::UnicodeSegmentation;",
            "unicode_segmentation",
        ),
    ] {
        let told = said(foreign, path, text);
        assert!(!told.is_empty(), "{text}");
        assert!(
            told[0].contains(&format!("uses the crate {used}, which is for")),
            "{told:?}"
        );
    }
    assert_eq!(
        said(foreign, "src/view/ink.rs", "use ratatui::buffer::Buffer;"),
        [""; 0]
    );
    assert_eq!(
        said(foreign, "src/app/mod.rs", "fn f(toml: u8) -> u8 { toml }"),
        [""; 0]
    );
}

#[test]
fn a_reach_for_the_world_outside_is_found() {
    for (path, text, what) in [
        (
            "src/app/mod.rs",
            "fn f() { std::fs::write(\"a\", \"b\"); }",
            "writes files",
        ),
        (
            "src/archive/files.rs",
            "use std::fs::{self, File, OpenOptions};",
            "writes files",
        ),
        (
            "src/archive/files.rs",
            "fn f() { File::create(\"a\"); fs::read(\"b\"); }",
            "writes files",
        ),
        (
            "src/term/tty.rs",
            "const F: OFlags = OFlags::CREATE;",
            "writes files",
        ),
        (
            "src/proof/standing/mod.rs",
            "const F: OFlags = OFlags::CREATE;",
            "writes files",
        ),
        (
            "src/view/theme.rs",
            "use std::env;",
            "reads the environment",
        ),
        (
            "src/search/fuzzy.rs",
            "use std::time::{Duration, Instant};",
            "reads a clock",
        ),
        (
            "src/cli/mod.rs",
            "use std::net::TcpStream;",
            "uses the network",
        ),
    ] {
        let told = said(reaches, path, text);
        assert_eq!(told.len(), 1, "{text}: {told:?}");
        assert!(told[0].contains(what), "{told:?}");
    }
    for allowed in ["src/proof/review/mod.rs", "src/proof/review/folder.rs"] {
        let text = "const F: OFlags = OFlags::CREATE;";
        assert_eq!(said(reaches, allowed, text), [""; 0], "{allowed}");
    }
    assert_eq!(
        said(
            reaches,
            "src/app/mod.rs",
            "use env::Env; use super::env::Env;"
        ),
        [""; 0]
    );
    assert_eq!(
        said(
            reaches,
            "src/archive/files.rs",
            "use std::fs::File; fn f() { File::open(\"a\"); }"
        ),
        [""; 0]
    );
}

#[test]
fn a_bad_habit_is_found() {
    for (text, line, what) in [
        ("use std::fmt;", 1, "does not say what it is for"),
        ("//! A.\nstatic THEME: u8 = 1;", 2, "a static"),
        ("//! A.\nfn f() {\n    g().unwrap();\n}", 3, "an unwrap"),
        ("//! A.\nfn f() { todo!() }", 2, "`todo!` is for no floor"),
        (
            "//! A.\nfn f() { println!(\"{}\", dbg!(1)); }",
            2,
            "`println!` is for cli, main",
        ),
    ] {
        let told = said(habits, "src/app/mod.rs", text);
        assert!(
            told[0].starts_with(&format!("src/app/mod.rs:{line}: ")),
            "{told:?}"
        );
        assert!(told[0].contains(what), "{told:?}");
    }
    let good = "//! A.\nconst A: &'static str = \"static todo!()\";\nfn f(a: A) -> bool { a.unwrap_or(1) != 1 }\n\
        #[cfg(test)]\nmod tests { static B: u8 = 1; fn g() { h().unwrap(); } }";
    assert_eq!(said(habits, "src/app/mod.rs", good), [""; 0]);
}

#[test]
fn what_has_grown_too_large_is_found() {
    let long = format!("//! A.\nfn f() {{\n{}}}\n", "    g();\n".repeat(FUNCTION));
    let told = said(sizes, "src/app/mod.rs", &long);
    assert_eq!(
        told,
        ["src/app/mod.rs:2: `f` has 62 lines; 60 is the most. Give its steps names."]
    );
    let file = "const A: u8 = 1;\n".repeat(FILE);
    assert_eq!(said(sizes, "src/app/mod.rs", &file), [""; 0]);
    let larger = format!("{file}const A: u8 = 1;\n");
    assert_eq!(said(sizes, "src/app/mod.rs", &larger).len(), 1);
    let tested = format!("{file}#[cfg(test)]\nmod tests {{\n{file}}}\n");
    assert_eq!(
        said(sizes, "src/app/mod.rs", &tested),
        [""; 0],
        "tests do not count"
    );
}
