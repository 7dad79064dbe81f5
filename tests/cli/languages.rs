//! The languages of the interface: which one is spoken, and what is in it and what is not.

use super::{Desk, Said, said};

// The languages of the interface
const INTERFACES: [&str; 5] = ["en", "de", "fa", "ar", "ckb"];

impl Desk {
    /// What is said to somebody whose system speaks `locale`.
    fn rawi_in(&self, locale: &str, args: &[&str]) -> Said {
        said(self.command(args).env("LANG", locale))
    }
}

#[test]
fn the_language_is_that_of_the_nearest_wish() {
    let desk = Desk::new();
    let nothing = |args: &[&str], variables: &[(&str, &str)]| {
        let args = [&["search", "xylophone"], args].concat();
        said(desk.command(&args).envs(variables.iter().copied())).err
    };
    let fa = ("LANG", "fa_IR.UTF-8");
    assert!(nothing(&[], &[]).contains("Nothing was found."));
    assert!(
        nothing(&[], &[fa]).contains("چیزی"),
        "{}",
        nothing(&[], &[fa])
    );
    assert!(nothing(&[], &[("LC_MESSAGES", "de_AT"), fa]).contains("Nichts gefunden."));
    assert!(nothing(&[], &[("LC_ALL", "C"), fa]).contains("Nothing was found."));
    desk.write("config/rawi/config.toml", "languages = [\"fr\", \"ar\"]\n");
    let arabic = nothing(&["--lang", "ar"], &[]);
    assert_eq!(nothing(&[], &[fa]), arabic);
    desk.write(
        "config/rawi/config.toml",
        "languages = [\"ar\"]\ninterface = \"de\"\n",
    );
    assert!(nothing(&[], &[fa]).contains("Nichts gefunden."));
    assert!(nothing(&["--lang", "fr"], &[fa]).contains("Nichts gefunden."));
    assert_eq!(nothing(&["--lang=ar"], &[fa]), arabic);
}

#[test]
fn a_kiosk_speaks_the_language_of_its_own_command_line() {
    let desk = Desk::new();
    desk.write("config/rawi/config.toml", "interface = \"ar\"\n");
    let english =
        "rawi: The reader needs a terminal for its input and its output. Connect with “ssh -t”.\n";
    assert_eq!(desk.rawi_in("fa_IR.UTF-8", &["--kiosk"]).err, english);
    assert_eq!(
        desk.rawi_in("fa_IR.UTF-8", &["-c", "--lang de"]).err,
        english
    );
    let german = desk
        .rawi_in("fa_IR.UTF-8", &["--kiosk", "--lang", "de"])
        .refused();
    assert!(
        german.contains("Zum Lesen braucht es ein Terminal"),
        "{german}"
    );
}

#[test]
fn the_help_is_in_every_language_and_its_words_to_type_in_none() {
    let desk = Desk::new();
    for tag in INTERFACES {
        let help = desk.rawi(&["--lang", tag, "--help"]);
        assert_eq!((help.code, help.err.as_str()), (Some(0), ""), "{tag}");
        for typed in [
            "  list  ",
            "--archive",
            "--kiosk",
            "high-contrast",
            "$RAWI_ARCHIVE",
        ] {
            assert!(help.out.contains(typed), "{tag}: {typed} in {}", help.out);
        }
        let is_english = tag == "en";
        for english in [
            "Usage:",
            "Options:",
            "Print",
            "possible values",
            "Speak this",
        ] {
            assert_eq!(
                help.out.contains(english),
                is_english,
                "{tag}: {english} in {}",
                help.out
            );
        }
        let check = desk.rawi(&["--lang", tag, "help", "check"]);
        assert_eq!(
            check.out.contains("A line for each finding"),
            is_english,
            "{}",
            check.out
        );
        assert!(check.out.contains("- sarif: "), "{}", check.out);
    }
    let persian = desk.rawi_in("fa_IR.UTF-8", &["list", "-h"]).out;
    assert!(
        persian.starts_with("فهرست مدخل‌ها") && persian.contains("کاربرد: rawi list"),
        "{persian}"
    );
}

#[test]
fn mistakes_on_the_command_line_are_told_in_the_language() {
    let desk = Desk::new();
    for (args, german) in [
        (
            &["--knosk"][..],
            "Ein Argument „--knosk“ gibt es hier nicht. Gemeint ist vielleicht „--kiosk“.",
        ),
        (
            &["--theme", "drak"],
            "„--theme <THEMA>“ kann nicht „drak“ sein. Gemeint ist vielleicht „dark“. Möglich sind: terminal, ",
        ),
        (
            &["--theme"],
            "„--theme <THEMA>“ braucht einen Wert. Möglich sind: terminal, ",
        ),
        (&["show"], "Es fehlt: „<EINTRAG>“."),
        (
            &["--ascii", "--ascii"],
            "„--ascii“ darf hier nur einmal stehen.",
        ),
        (
            &["insm", "--continue"],
            "„[EINTRAG]“ geht nicht zusammen mit: „--continue“.",
        ),
        (&["help", "lsit"], "Den Befehl „lsit“ gibt es nicht."),
        (
            &["show", "insm", "--width", "0"],
            "„--width <SPALTEN>“ kann nicht „0“ sein.",
        ),
        (
            &["new", "story", "../x"],
            "„<KENNUNG>“ kann nicht „../x“ sein: eine Kennung hat a–z",
        ),
    ] {
        let told = desk.rawi_in("de_DE.UTF-8", args).refused();
        assert!(
            told.starts_with(&format!("rawi: {german}")),
            "{args:?}: {told}"
        );
        assert!(
            told.ends_with("\nMehr sagt „--help“.\n"),
            "{args:?}: {told}"
        );
        for locale in ["fa_IR", "ar_IQ", "ckb_IQ"] {
            let told = desk.rawi_in(locale, args).refused();
            let english = ["Usage", "argument", "value", "For more", "possible"];
            assert!(
                !english.iter().any(|word| told.contains(word)),
                "{args:?}: {told}"
            );
        }
    }
    let usage = desk.rawi_in("de_DE.UTF-8", &["--knosk"]).err;
    let lines = "\nAufruf: rawi [OPTIONEN] [EINTRAG]\n        rawi BEFEHL …\n";
    assert!(usage.contains(lines), "{usage}");
}

#[test]
fn messages_have_the_plurals_and_digits_of_the_language() {
    let desk = Desk::new();
    let one = desk.archive("one", &[("broken", "schema = 1\n")]);
    let two = desk.archive(
        "two",
        &[("broken", "schema = 1\n"), ("worse", "schema = 1\n")],
    );
    let passed_over =
        |lang: &str, archive: &str| desk.rawi_in(lang, &["list", "--archive", archive]).err;
    assert!(passed_over("de", &one).contains("entries/broken.toml"));
    assert!(passed_over("de", &two).contains("2 Dateien haben Fehler"));
    assert!(
        passed_over("fa", &two).contains("۲ فایل"),
        "{}",
        passed_over("fa", &two)
    );
    assert!(
        passed_over("ckb", &two).contains("٢ پەڕگە"),
        "{}",
        passed_over("ckb", &two)
    );
    assert!(passed_over("ar", &two).contains("ملفين") || passed_over("ar", &two).contains("ملفان"));
    let few = desk
        .rawi_in("ar", &["search", "--limit", "1", "kitchen"])
        .err;
    assert!(few.contains("١ من ٢") && few.contains("--limit 2"), "{few}");
}

#[test]
fn what_scripts_read_is_english_in_every_language() {
    let desk = Desk::new();
    for args in [
        &["list", "--format", "json"][..],
        &["list", "--format", "tsv"],
        &["stats", "--format", "json"],
        &["keys", "--format", "markdown"],
        &["check", "--format", "json"],
        &["completions", "bash"],
        &["man"],
        &["--version"],
    ] {
        let english = desk.rawi(args);
        let persian = desk.rawi_in("fa_IR.UTF-8", args);
        assert_eq!(persian.out, english.out, "{args:?}");
    }
    let stats = desk.rawi_in("fa_IR.UTF-8", &["stats"]).out;
    assert!(stats.starts_with("۹۷ مدخل، "), "{stats}");
    assert!(stats.contains("پیش‌نویس"), "{stats}");
}

#[test]
fn what_is_wrong_with_the_configuration_is_told_in_its_own_language() {
    let desk = Desk::new();
    desk.write(
        "config/rawi/config.toml",
        "interface = \"de\"\nthem = 3\ntheme = dark\n[keys.raeder]\nx = \"down\"\n",
    );
    let told = desk.rawi(&["list"]).err;
    for german in [
        "config.toml:2:1: Eine Einstellung „them“ gibt es nicht. Gemeint ist vielleicht „theme“.\n",
        "config.toml:3:9: Diese Zeile zählt nicht. ",
    ] {
        assert!(told.contains(german), "{told}");
    }
    desk.write("config/rawi/config.toml", "interface = \"xx\"\n");
    let told = desk.rawi(&["list"]).err;
    let english =
        "config.toml:1:13: “interface” cannot be “xx”. It can be “en”, “de”, “fa”, “ar”, “ckb”.\n";
    assert!(told.ends_with(english), "{told}");
}
