//! Letters of one script in a word of another that look the same (UTS #39): a search does not find the word.

use super::examples::{bad, mended};
use super::passage::{Passage, is_arabic_letter};
use super::{Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;

pub(super) const MIXED_SCRIPTS: Rule = Rule {
    code: "U108",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(mixed_scripts),
    bad: &[
        mended("de", "In Kоln.", "Kоln", "In Koln."),
        mended("en", "From Мosul.", "Мosul", "From Mosul."),
        bad("en", "The шhole", "шhole"),
        bad("fa", "اirان", "اirان"),
    ],
    good: &[
        ("ckb", "پەڕگەکان UTF-8ن"),
        ("ar", "في archive.toml وsources.toml"),
        ("en", "Москва and Köln"),
        ("en", "5 µm"),
    ],
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Arabic,
}

/// The scripts that texts of ours mix by mistake; others look like none of them.
fn script(letter: char) -> Option<Script> {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {
            Some(Script::Latin)
        }
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(Script::Greek),
        '\u{400}'..='\u{52F}' => Some(Script::Cyrillic),
        _ if is_arabic_letter(letter) => Some(Script::Arabic),
        _ => None,
    }
}

fn mixed_scripts(passage: &Passage<'_>, hits: &mut Hits) {
    for (range, word) in passage.words() {
        if word.is_ascii() {
            continue;
        }
        let mut scripts: Vec<Script> = word.chars().filter_map(script).collect();
        scripts.dedup();
        // A Latin word may have an ending or a conjunction of Arabic script on one side.
        let is_joined = scripts.len() == 2 && scripts.contains(&Script::Arabic);
        if scripts.len() < 2 || is_joined {
            continue;
        }
        let latin: Option<String> = word.chars().map(as_latin).collect();
        match latin {
            Some(latin) => hits.mend(range, latin),
            None => hits.mark(range),
        }
    }
}

/// The Latin letter that looks like `letter`; other than that, Latin letters and marks stay.
fn as_latin(letter: char) -> Option<char> {
    const ALIKE: &[(char, char)] = &[
        ('А', 'A'),
        ('В', 'B'),
        ('Е', 'E'),
        ('К', 'K'),
        ('М', 'M'),
        ('Н', 'H'),
        ('О', 'O'),
        ('Р', 'P'),
        ('С', 'C'),
        ('Т', 'T'),
        ('Х', 'X'),
        ('У', 'Y'),
        ('І', 'I'),
        ('Ј', 'J'),
        ('Ѕ', 'S'),
        ('а', 'a'),
        ('е', 'e'),
        ('о', 'o'),
        ('р', 'p'),
        ('с', 'c'),
        ('х', 'x'),
        ('у', 'y'),
        ('і', 'i'),
        ('ј', 'j'),
        ('ѕ', 's'),
        ('һ', 'h'),
        ('ԁ', 'd'),
        ('Α', 'A'),
        ('Β', 'B'),
        ('Ε', 'E'),
        ('Ζ', 'Z'),
        ('Η', 'H'),
        ('Ι', 'I'),
        ('Κ', 'K'),
        ('Μ', 'M'),
        ('Ν', 'N'),
        ('Ο', 'O'),
        ('Ρ', 'P'),
        ('Τ', 'T'),
        ('Υ', 'Y'),
        ('Χ', 'X'),
        ('ο', 'o'),
        ('ν', 'v'),
    ];
    match script(letter) {
        Some(Script::Latin) | None => Some(letter),
        Some(_) => ALIKE
            .iter()
            .find(|(other, _)| *other == letter)
            .map(|(_, latin)| *latin),
    }
}
