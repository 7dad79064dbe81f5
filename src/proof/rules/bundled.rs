//! The rules beside real texts: the bundled archive in all its languages, which is clean, and errors planted into it.

use super::*;
use crate::archive::load::load;
use crate::archive::locate::Origin;
use crate::archive::model::Archive;
use crate::text::markup::{ClaimKey, Markup, parse};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A text of the archive as its file has it.
struct Original {
    slug: String,
    language: String,
    source: String,
    markup: Markup,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("archive")
}

fn archive() -> Archive {
    load(&Origin::Folder(root())).expect("the bundled archive")
}

/// The body of a file, as it is written between its marks.
fn body(path: &Path) -> String {
    let file = fs::read_to_string(root().join(path)).expect("a file of the archive");
    let table: toml::Table = file.parse().expect("an entry that was read before");
    let body = table["text"]["body"].as_str().expect("a body");
    body.to_owned()
}

/// The texts of an archive: the originals, the full translations, and in Sorani the archive's own words.
fn originals(archive: &Archive) -> Vec<Original> {
    let mut texts = Vec::new();
    for story in &archive.stories {
        let claims: Vec<ClaimKey<'_>> = story.claims.iter().map(|claim| claim.key()).collect();
        let whole = story.translations.iter().filter_map(|translation| {
            let text = translation.text.as_ref()?;
            Some((&translation.language, &text.path))
        });
        for (language, path) in [(&story.language, &story.path)].into_iter().chain(whole) {
            let source = body(path);
            texts.push(Original {
                slug: story.slug.clone(),
                language: language.clone(),
                markup: parse(&source, &claims),
                source,
            });
        }
    }
    let source = sorani(archive);
    texts.push(Original {
        slug: "archive".to_owned(),
        language: "ckb".to_owned(),
        markup: parse(&source, &[]),
        source,
    });
    texts
}

/// What is there in Sorani: the archive's notice and labels, and the sentences of the interface that hold no values.
fn sorani(archive: &Archive) -> String {
    let frame = &archive.frame;
    let lists = [
        &frame.kinds,
        &frame.themes,
        &frame.countries,
        &frame.warnings,
    ];
    let labels = lists
        .into_iter()
        .flatten()
        .filter_map(|term| term.label.get("ckb"));
    let mut paragraphs: Vec<String> = vec![frame.notice["ckb"].to_string()];
    paragraphs.extend(labels.map(ToString::to_string));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/ckb");
    for area in ["codes", "faults", "help", "lists", "reader"] {
        let messages = fs::read_to_string(folder.join(area).with_extension("ftl"));
        let messages = messages.expect("a file of messages");
        let values = messages.lines().filter_map(|line| line.split_once(" = "));
        let sentences = values.map(|(_, value)| value);
        let is_plain = |text: &&str| !text.contains(|c: char| "{}`*<>[]\\&_#|~'\"/“”".contains(c));
        paragraphs.extend(sentences.filter(is_plain).map(str::to_owned));
    }
    paragraphs.join("\n\n")
}

fn check_original(text: &Original) -> Vec<Finding> {
    check(&Text {
        story: &text.slug,
        language: &text.language,
        title: "",
        summary: "",
        body: &text.markup,
        rows: Vec::new(),
        source: Some(&text.source),
    })
}

fn told(finding: &Finding) -> String {
    let locale = crate::locale::Locale::plain_english();
    format!("{finding:?}\n    {}", locale.say(&finding.message))
}

#[test]
fn the_bundled_archive_is_clean() {
    let archive = archive();
    let texts = originals(&archive);
    let names: Vec<_> = archive.names.values().collect();
    let mut findings: Vec<Finding> = texts.iter().flat_map(check_original).collect();
    let mut words: BTreeMap<&str, usize> = BTreeMap::new();
    for text in &texts {
        let blocks = text.markup.blocks.iter();
        *words.entry(&text.language).or_default() += blocks
            .map(|block| crate::text::words(&block.text))
            .sum::<usize>();
    }
    for story in &archive.stories {
        findings.extend(Text::of(story, None).iter().flat_map(check));
        for translation in &story.translations {
            let language = &translation.language;
            findings.extend(Text::of(story, Some(language)).iter().flat_map(check));
            if let Some(whole) = &translation.text {
                findings.extend(check_translation(&Translated {
                    story: &story.slug,
                    original: (&story.language, &story.text),
                    translation: (language, &whole.text),
                    names: &names,
                    changed: &[],
                }));
            }
        }
    }
    let mut by_code: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for finding in &findings {
        let language = finding.position.language.as_str();
        *by_code.entry((finding.code, language)).or_default() += 1;
        println!("{}", told(finding));
    }
    println!("words: {words:?}");
    for ((code, language), count) in &by_code {
        let thousands = 1000.0 * f64::from(u32::try_from(*count).unwrap())
            / f64::from(u32::try_from(words[language]).unwrap());
        println!("{code} {language}: {count}, {thousands:.2} in 1,000 words");
    }
    let is_known =
        |finding: &&Finding| KNOWN.contains(&(finding.code, finding.position.story.as_str()));
    let unknown: Vec<String> = findings
        .iter()
        .filter(|finding| finding.severity != Severity::Hint && !is_known(finding))
        .map(told)
        .collect();
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
}

/// Where the archive is wrong, or a rule is right and yet nothing is to be done.
const KNOWN: &[(&str, &str)] = &[];

/// An error to plant: where its words first stand in a text of the language, others are put.
struct Planted {
    code: &'static str,
    language: &'static str,
    words: &'static str,
    error: &'static str,
}

const fn plant(
    code: &'static str,
    language: &'static str,
    words: &'static str,
    error: &'static str,
) -> Planted {
    Planted {
        code,
        language,
        words,
        error,
    }
}

const PLANTED: &[Planted] = &[
    // Characters.
    plant(
        "U101",
        "en",
        "the shouting was joy",
        "the \u{202E}shouting was joy",
    ),
    plant(
        "U101",
        "de",
        "heißt es in einer",
        "heißt\u{2067} es in einer",
    ),
    plant(
        "U101",
        "fa",
        "فریادش از شادی بود",
        "فریادش\u{202C} از شادی بود",
    ),
    plant("U101", "ar", "في سنّ الشباب", "في \u{202B}سنّ الشباب"),
    plant(
        "U101",
        "ckb",
        "کۆپییەکی ئەم ئەرشیڤە",
        "کۆپییەکی \u{2068}ئەم ئەرشیڤە",
    ),
    plant("U102", "en", "trembling", "trem\u{200E}bling"),
    plant("U102", "fa", "آشپزخانه یافت", "آشپز\u{200F}خانه یافت"),
    plant("U102", "ar", "العراق في", "\u{202B}العراق\u{202C} في"),
    plant("U102", "ckb", "هەموو", "هەم\u{200F}وو"),
    plant("U103", "en", "kitchen", "kit\u{200B}chen"),
    plant("U103", "de", "Gefängnissen", "Gefäng\u{AD}nissen"),
    plant("U103", "fa", "بلندگو", "بلند\u{2060}گو"),
    plant("U103", "ar", "مقالة", "\u{FEFF}مقالة"),
    plant("U104", "en", "Nasrin’s daughter", "Nasrinâ€™s daughter"),
    plant("U104", "de", "Gefängnissen", "GefÃ¤ngnissen"),
    plant("U104", "fa", "نسرین", "نسر\u{FFFD}ن"),
    plant("U104", "ckb", "گشتییە", "گشت\u{E000}یە"),
    plant("U105", "ar", "ولا تقول", "و\u{FEFB} تقول"),
    plant("U105", "fa", "سال", "\u{FEB3}\u{FE8E}\u{FEDD}"),
    plant("U105", "en", "office", "of\u{FB01}ce"),
    plant("U106", "ar", "غادر العراق", "غادر العـــراق"),
    plant("U106", "fa", "تلفن زنگ زد", "تلفـن زنگ زد"),
    plant("U106", "ckb", "نهێنی", "نهـێنی"),
    plant("U107", "de", "Gefängnissen", "Gefa\u{308}ngnissen"),
    plant("U107", "fa", "تأیید", "تا\u{654}یید"),
    plant("U107", "en", "Ba’ath", "Ba\u{301}th"),
    plant("U108", "en", "Toronto", "Tоrоntо"),
    plant("U108", "de", "Toronto", "Тoronto"),
    plant("U109", "fa", "۱۹۸۹", "۱۹8۹"),
    plant("U109", "ar", "٢٠٠٣", "٢0٠٣"),
    plant("U109", "en", "1989", "19٨9"),
    plant("U110", "en", "the floor of the", "the\u{2003}floor of the"),
    plant("U110", "fa", "پشت خط", "پشت\u{A0}خط"),
    plant("U110", "ckb", "هەموو کۆپییەکی", "هەموو\u{3000}کۆپییەکی"),
    // Letters and half-spaces.
    plant("F201", "fa", "گزارشگر", "گزارشگر يك"),
    plant("F201", "fa", "کشویی", "كشويي"),
    plant("F201", "ckb", "دەبێت نهێنی", "دەبێت نهێني"),
    plant("F202", "ar", "كتب هذه", "کتب هذه"),
    plant("F202", "ar", "في أي بلد", "فی أي بلد"),
    plant("F203", "fa", "۱۹۸۹", "١٩٨٩"),
    plant("F204", "fa", "لرزان", "لرزان, خسته"),
    plant("F204", "ar", "سنّ الشباب،", "سنّ الشباب,"),
    plant("F204", "ckb", "گشتییە.", "گشتییە;"),
    plant("F210", "fa", "می‌گوید", "میگوید"),
    plant("F210", "fa", "نمی‌توانست", "نمی توانست"),
    plant("F211", "fa", "متن‌های", "متن های"),
    plant("F212", "fa", "می‌گوید", "می‌‌گوید"),
    plant("F212", "fa", "خط بود", "خط\u{200C} بود"),
    plant("F212", "ckb", "ئەرشیڤە", "ئەر\u{200C}شیڤە"),
    plant("F213", "ckb", "دەبێت", "ده\u{200C}بێت"),
    plant("F214", "ckb", "دەبێت", "دةبيت"),
    plant("F214", "ar", "العراق", "ÇáÚÑÇÞ"),
    // Text.
    plant("T120", "en", "on the floor", "on the the floor"),
    plant("T120", "de", "wo ihre Toten", "wo wo ihre Toten"),
    plant("T120", "fa", "پشت خط بود", "پشت خط خط بود"),
    plant("T120", "ar", "في زمن", "في في زمن"),
    plant("T120", "ckb", "هیچی تێدا", "هیچی هیچی تێدا"),
    plant("T121", "en", "the floor", "the  floor"),
    plant("T121", "fa", "پشت خط", "پشت  خط"),
    plant("T122", "en", "kitchen, trembling", "kitchen , trembling"),
    plant("T122", "de", "hingerichtet.", "hingerichtet ."),
    plant("T122", "ar", "سنّ الشباب،", "سنّ الشباب ،"),
    plant("T122", "fa", "شادی بود.", "شادی بود ."),
    plant("T130", "en", "“Maman, he’s dead.”", "“Maman, he’s dead."),
    plant("T130", "de", "„Iran verlassen“", "„Iran verlassen"),
    plant("T130", "fa", "«مامان، او مرده.»", "«مامان، او مرده."),
    plant("T130", "ar", "«بعد أن", "بعد أن"),
    plant("T131", "en", "Nasrin’s daughter", "Nasrin's daughter"),
    plant(
        "T131",
        "de",
        "„Vom Zählen der Mengen und der Toten“",
        "\"Vom Zählen der Mengen und der Toten“",
    ),
    plant("T132", "fa", "«مامان، او مرده.»", "“مامان، او مرده.”"),
    plant("T132", "de", "„Iran verlassen“", "“Iran verlassen”"),
    plant(
        "T133",
        "en",
        "the kitchen, trembling",
        "the kitchen - trembling",
    ),
    plant("T133", "de", "hingerichtet.", "hingerichtet -- alle."),
    plant("T134", "de", "Überlebende", "Über- lebende"),
    plant("T134", "en", "neighbours", "neigh- bours"),
    plant("T140", "en", "was joy.", "was joy.[2]"),
    plant("T140", "fa", "شادی بود.", "شادی بود.[۲]"),
    plant("T140", "de", "hingerichtet.", "hingerichtet.²"),
    plant("T142", "en", "was joy.", "was joy. "),
    plant(
        "T142",
        "ar",
        "حياة أفضل في مكان آخر.",
        "حياة أفضل في مكان آخر.\t\n",
    ),
    plant("T143", "en", "was joy.", "was joy, says www.example.org."),
    // Translations, beside their originals.
    plant(
        "X170",
        "de",
        "\n\n## Vor Gericht",
        "\n\nEin Absatz zu viel.\n\n## Vor Gericht",
    ),
    plant("X171", "fa", "۱۹۸۹", "۱۹۹۸"),
    plant("X171", "de", "1989", "1998"),
    plant("X171", "ar", "٢٠٠٣", "٢٠٠٨"),
    plant("X176", "fa", "شادی بود.", "شادی بود؟"),
    plant(
        "X176",
        "de",
        "nicht, wo ihre Toten begraben sind.",
        "nicht, wo ihre Toten begraben sind?",
    ),
];

/// The codes of what is found in a text, and beside its original if it is a translation.
fn codes(text: &Original, original: &Original) -> Vec<&'static str> {
    let mut codes: Vec<_> = check_original(text)
        .iter()
        .map(|finding| finding.code)
        .collect();
    if text.language != original.language {
        let findings = check_translation(&Translated {
            story: &text.slug,
            original: (&original.language, &original.markup),
            translation: (&text.language, &text.markup),
            names: &[],
            changed: &[],
        });
        codes.extend(findings.iter().map(|finding| finding.code));
    }
    codes
}

#[test]
fn planted_errors_are_found() {
    let archive = archive();
    let texts = originals(&archive);
    let mut missed = Vec::new();
    for planted in PLANTED {
        let Planted {
            code,
            language,
            words,
            error,
        } = planted;
        // A translation where there is one, so that rules about pairs see it too.
        let holds = |text: &&Original| text.language == *language && text.source.contains(words);
        let text = texts.iter().find(holds);
        let Some(text) = text else {
            missed.push(format!("{code} {language}: no text has {words:?}"));
            continue;
        };
        let original = texts.iter().find(|other| other.slug == text.slug).unwrap();
        let source = text.source.replacen(words, error, 1);
        let story = archive.find(&text.slug).map(|id| archive.story(id));
        let claims = story.map_or(&[] as &[_], |story| &story.claims);
        let claims: Vec<ClaimKey<'_>> = claims.iter().map(|claim| claim.key()).collect();
        let spoilt = Original {
            slug: text.slug.clone(),
            language: text.language.clone(),
            markup: parse(&source, &claims),
            source,
        };
        assert!(
            !codes(text, original).contains(code),
            "{code} is there before it is planted"
        );
        if !codes(&spoilt, original).contains(code) {
            missed.push(format!(
                "{code} {language}: {error:?}: {:?}",
                codes(&spoilt, original)
            ));
        }
    }
    println!(
        "{} of {} planted errors are found",
        PLANTED.len() - missed.len(),
        PLANTED.len()
    );
    assert!(PLANTED.len() >= 60);
    assert!(missed.is_empty(), "missed:\n{}", missed.join("\n"));
}
