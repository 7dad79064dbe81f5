//! The rules beside real texts: the bundled archive in all its languages, which is clean.

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
