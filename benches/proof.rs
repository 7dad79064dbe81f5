//! How long all rules take over 5 MB of text in four languages, beside the time of reading it; and how long a remark is looked
//! for: `cargo bench --bench proof`. The numbers of footnotes are plain text here, and are found as such.

use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::proof::anchor::{Anchor, Page, Paragraph, Spot};
use rawi::proof::rules::{Text, check};
use rawi::text::Clean;
use rawi::text::markup::parse;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// Bytes of all texts together.
const SIZE: usize = 5_000_000;

/// A body, with its language.
struct Body {
    language: String,
    text: String,
}

fn main() {
    let bodies = bodies();
    let start = Instant::now();
    let read: Vec<_> = bodies.iter().map(|body| parse(&body.text, &[])).collect();
    let reading = start.elapsed();
    let start = Instant::now();
    let mut findings = 0;
    for (body, markup) in bodies.iter().zip(&read) {
        let text = Text {
            story: "story",
            language: &body.language,
            title: "",
            summary: "",
            body: markup,
            rows: Vec::new(),
            source: Some(&body.text),
        };
        findings += black_box(check(&text)).len();
    }
    let checking = start.elapsed();
    let bytes: usize = bodies.iter().map(|body| body.text.len()).sum();
    println!(
        "{:.1} MB: read in {reading:.2?}, checked in {checking:.2?}, {findings} findings",
        megabytes(bytes)
    );
    remarks(&bodies);
}

/// The texts of the archive's paragraphs, over and over.
fn bodies() -> Vec<Body> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("archive");
    let archive = load(&Origin::Folder(root)).expect("the bundled archive");
    let mut texts = Vec::new();
    for story in &archive.stories {
        let whole = story
            .translations
            .iter()
            .map(|translation| Some(translation.language.as_str()));
        for language in [None].into_iter().chain(whole) {
            let own = language.is_none_or(|language| story.full_translation(language).is_some());
            let paragraphs: Vec<&str> = story.paragraphs(language).map(Clean::as_str).collect();
            if own {
                let language = language.unwrap_or(&story.language).to_owned();
                texts.push(Body {
                    language,
                    text: paragraphs.join("\n\n"),
                });
            }
        }
    }
    let size: usize = texts.iter().map(|body| body.text.len()).sum();
    let times = SIZE / size + 1;
    for body in &mut texts {
        body.text = [body.text.as_str(), "\n\n"].concat().repeat(times);
    }
    texts
}

/// Looks for remarks that stand somewhere else now, and for one whose words are gone, in a text of 20,000 letters.
fn remarks(bodies: &[Body]) {
    let paragraphs: Vec<String> = bodies[0].text.split("\n\n").map(str::to_owned).collect();
    let mut size = 0;
    let paragraphs: Vec<Paragraph<'_>> = paragraphs
        .iter()
        .take_while(|text| {
            size += text.len();
            size < 20_000
        })
        .map(|text| Paragraph { text, hash: "" })
        .collect();
    let start = Instant::now();
    let page = Page::new(&paragraphs);
    println!(
        "{} paragraphs made ready in {:.2?}",
        paragraphs.len(),
        start.elapsed()
    );
    let spot = Spot {
        paragraph: 0,
        range: 0..20,
    };
    let found = Anchor::new(&paragraphs, &spot).expect("a spot of the text");
    let gone = Anchor {
        quote: "zwölf Boxkämpfer jagen Viktor".to_owned(),
        prefix: "quer über den großen Sylter Deich".to_owned(),
        ..Anchor::default()
    };
    for (name, anchor) in [("there", found), ("gone", gone)] {
        println!(
            "a remark that is {name}: {:.2?}",
            time(|| anchor.find(&page))
        );
    }
}

fn time<T>(run: impl Fn() -> T) -> Duration {
    const RUNS: u32 = 20;
    let start = Instant::now();
    for _ in 0..RUNS {
        black_box(run());
    }
    start.elapsed() / RUNS
}

fn megabytes(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes / 1000).expect("less than 4 TB")) / 1000.0
}
