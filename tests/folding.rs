//! Spellings that are to find each other, rule by rule and language by language, in every search there is: the filter
//! of a list, find in a story, `rawi search` and `rawi search --fuzzy`. And spellings that are not.
//!
//! Each text is the title and the only paragraph of a story. Brackets in it hold what is to be highlighted.

use crate::support::screen::{Session, start};
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use serde_json::Value;
use std::fs;
use std::ops::Range;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use tempfile::TempDir;

/// A rule of a language: texts with what is found in them, and how readers type it.
struct Rule {
    language: &'static str,
    name: &'static str,
    found: &'static [(&'static str, &'static [&'static str])],
    /// Texts and words that are not in them.
    apart: &'static [(&'static str, &'static str)],
}

const fn rule(
    language: &'static str,
    name: &'static str,
    found: &'static [(&'static str, &'static [&'static str])],
    apart: &'static [(&'static str, &'static str)],
) -> Rule {
    Rule {
        language,
        name,
        found,
        apart,
    }
}

const RULES: &[Rule] = &[
    rule(
        "fa",
        "yeh of an Arabic keyboard",
        &[
            ("راه [ایران] دور", &["ايران", "اىران", "ایران"]),
            ("نامهٔ [علي] رسید", &["علی", "على"]),
        ],
        &[("راه ایران دور", "اران"), ("علی آمد", "علو")],
    ),
    rule(
        "fa",
        "kaf of an Arabic keyboard",
        &[
            ("یک [کتاب] خوب", &["كتاب", "ڪتاب"]),
            ("یک [كوه] بلند", &["کوه"]),
        ],
        &[("یک کتاب خوب", "گتاب"), ("یک گل سرخ", "کل")],
    ),
    rule(
        "fa",
        "hamza over heh, alef and waw",
        &[
            ("در [خانهٔ] ما", &["خانه", "خانۀ", "خانة"]),
            ("در [خانۀ] آنها", &["خانه", "خانهٔ"]),
            ("روز [آزادی] بود", &["ازادی", "أزادي"]),
            ("یک [مسئول] بود", &["مسیول", "مسئول"]),
            ("مردی [مؤمن] بود", &["مومن"]),
            ("در [املاء] غلط", &["املا", "املاء"]),
        ],
        &[("در خانهٔ ما", "خانم"), ("روز آزادی بود", "زادا")],
    ),
    rule(
        "fa",
        "zero-width non-joiner",
        &[
            ("او [می‌روم] گفت", &["می‌روم", "میروم", "می روم"]),
            ("همه [کتاب‌ها] سوخت", &["کتابها", "کتاب ها", "كتاب‌ها"]),
            ("آنها [می روند] شب", &["می‌روند"]),
            ("همه [میروند] شب", &["می‌روند"]),
            (
                "این [نمی‌خواهم‌شان] بود",
                &["نمی خواهم شان", "نمیخواهم شان", "نمی خواهمشان"],
            ),
        ],
        &[
            ("همه میروند شب", "میرفند"),
            ("او می‌روم گفت", "می  رم"),
            ("او می‌روم گفت", "میرم"),
        ],
    ),
    rule(
        "fa",
        "harakat, tatweel, presentation forms, digits",
        &[
            ("گفت [مُحَمَّد] آمد", &["محمد"]),
            ("گفت [ســـلام] بود", &["سلام"]),
            ("خط [ﮐﺘﺎﺏ] کهنه", &["کتاب"]),
            ("سال [۱۳۵۷] بود", &["1357", "١٣٥٧", "۱۳۵۷"]),
            ("سال [1388] بود", &["۱۳۸۸"]),
        ],
        &[("سال ۱۳۵۷ بود", "1358"), ("گفت سلام بود", "سلم")],
    ),
    rule(
        "ar",
        "hamza on, under and without its letter",
        &[
            ("في [أرض] بعيدة", &["ارض", "إرض", "آرض", "ٱرض"]),
            ("قال [إنسان] عاد", &["انسان", "أنسان"]),
            ("نور [ٱلشمس] عال", &["الشمس"]),
            ("تحت [سماء] صافية", &["سما", "سماء"]),
            ("كل [رؤية] حلم", &["رويه", "روية"]),
            ("دخل [بئر] ماء", &["بير"]),
        ],
        &[("في أرض بعيدة", "عرض"), ("كل رؤية حلم", "ريه")],
    ),
    rule(
        "ar",
        "teh marbuta and alef maksura",
        &[
            ("تلك [مدرسة] قديمة", &["مدرسه"]),
            ("هذا [مصطفى] هناك", &["مصطفي", "مصطفی"]),
            ("كان [كتابه] هنا", &["كتابة"]),
        ],
        &[("تلك مدرسة قديمة", "مدرست"), ("هذا مصطفى هناك", "مصطفا")],
    ),
    rule(
        "ar",
        "harakat and superscript alef",
        &[
            ("تلا [قُرْآن] الفجر", &["قران", "قرآن", "قُران"]),
            ("قال [هٰذا] بيتي", &["هذا"]),
            ("كانت [أُمٌّ] وحدها", &["ام", "أم"]),
        ],
        &[("تلا قُرْآن الفجر", "قرون")],
    ),
    rule(
        "ar",
        "tatweel, ligatures, marks of direction, digits",
        &[
            ("كتب [سـلام] عليكم", &["سلام"]),
            ("باسم [ﷲ] بدأ", &["الله"]),
            ("قال [ﻻ] ثم", &["لا"]),
            ("سنة [٢٠١٩] كانت", &["2019", "۲۰۱۹"]),
        ],
        &[("سنة ٢٠١٩ كانت", "2018"), ("قال نعم ثم", "لا")],
    ),
    rule(
        "ckb",
        "e, yeh and heh",
        &[
            ("شاری [هەولێر] جوانە", &["ههولیر", "ھەولێر", "هەولير"]),
            ("ئەو [کچە] هات", &["کچه", "كچة"]),
            ("شاری [سلێمانی] خۆش", &["سلیمانی", "سليماني"]),
            ("لە [ھەموو] شار", &["هەموو", "ههموو"]),
        ],
        &[("شاری هەولێر جوانە", "هەولار"), ("ئەو کچە هات", "کچا")],
    ),
    rule(
        "ckb",
        "letters with a v, and waw",
        &[
            ("باخی [گوڵ] بوو", &["گول"]),
            ("هەموو [ڕۆژ] هات", &["روژ", "رۆژ"]),
            ("دەنگی [کوڕ] بوو", &["کور", "كوڒ"]),
            ("ناوی [ۆستا] بوو", &["وستا", "ۊستا", "ۉستا"]),
            ("وتی [ئازادی] جوان", &["یازادی", "ئازادي"]),
        ],
        &[
            ("باخی گوڵ بوو", "کول"),
            ("هەموو ڕۆژ هات", "روز"),
            ("وتی مرۆڤ هات", "مروف"),
        ],
    ),
    rule(
        "ckb",
        "kaf and digits",
        &[
            ("زمانی [كوردی] خۆش", &["کوردی", "ڪوردي"]),
            ("ساڵی [٢٠٠٣] بوو", &["2003", "۲۰۰۳"]),
        ],
        &[("زمانی كوردی خۆش", "گوردی")],
    ),
    rule(
        "kmr",
        "letters with marks",
        &[
            (
                "li ser [çiyayê] bilind",
                &["ciyaye", "ÇIYAYÊ", "c\u{327}iyaye\u{302}"],
            ),
            ("dilê [şêrîn] bû", &["serin", "ŞÊRÎN", "s\u{327}erin"]),
            ("li [Kurdistanê] dijî", &["kurdistane"]),
            ("tu [bûyî] evîn", &["buyi"]),
        ],
        &[
            ("li ser çiyayê bilind", "giyaye"),
            ("dilê şêrîn bû", "xerin"),
        ],
    ),
    rule(
        "de",
        "case and sharp s",
        &[
            ("in der [Straße] dort", &["strasse", "STRASSE", "straße"]),
            (
                "auf dem [KURFÜRSTENDAMM] hier",
                &["kurfürstendamm", "kurfurstendamm"],
            ),
            ("mit [STRAẞENBAHN] dann", &["strassenbahn", "straßenbahn"]),
        ],
        &[
            ("in der Straße dort", "strase"),
            ("die Masse bleibt", "mase"),
        ],
    ),
    rule(
        "de",
        "umlauts in one letter and in two",
        &[
            (
                "bis [Köln] gefahren",
                &["koeln", "koln", "köln", "ko\u{308}ln"],
            ),
            (
                "der [Dichter Goethe] schrieb",
                &["dichter göthe", "dichter goethe"],
            ),
            (
                "vor [Müllers Tür] gestanden",
                &["muellers tuer", "mullers tur"],
            ),
            ("Herr [Jaeger] kam", &["jäger"]),
        ],
        &[
            ("bis Köln gefahren", "kaeln"),
            ("nur für dich", "er"),
            ("Bonn gefahren", "boenn"),
        ],
    ),
    rule(
        "sv",
        "å, ä, ö in one letter and in two",
        &[
            ("resa till [Malmö] hamn", &["malmo", "malmoe", "MALMÖ"]),
            (
                "bor i [Västerås] nu",
                &["vasteras", "vaesteraas", "västerås"],
            ),
        ],
        &[
            ("resa till Malmö hamn", "malma"),
            ("bor i Västerås nu", "vesteras"),
        ],
    ),
    rule(
        "da",
        "æ, ø, å",
        &[
            ("rejsen til [Ærø] var", &["aero", "aeroe", "ÆRØ"]),
            ("byen [Aarhus] ligger", &["århus", "aarhus"]),
            ("min ven [Søren] kom", &["soren", "soeren", "SØREN"]),
        ],
        &[("min ven Søren kom", "saren")],
    ),
    rule(
        "nb",
        "ø and å",
        &[
            ("turen fra [Tromsø] nord", &["tromso", "tromsoe"]),
            ("byen [Ålesund] i", &["alesund", "aalesund"]),
        ],
        &[("turen fra Tromsø nord", "tromse")],
    ),
    rule(
        "is",
        "þ and ð",
        &[
            ("hún [Þórður] heitir", &["thordur", "ÞÓRÐUR"]),
            ("og [Guðrún] fór", &["gudrun"]),
        ],
        &[("hún Þórður heitir", "pordur")],
    ),
    rule(
        "tr",
        "dotted and dotless i",
        &[
            (
                "eski [İstanbul] sokak",
                &["istanbul", "ISTANBUL", "İSTANBUL"],
            ),
            (
                "yeni [Diyarbakır] yolu",
                &["diyarbakir", "DİYARBAKIR", "diyarbakır"],
            ),
            ("soğuk [ılık] su", &["ilik", "ILIK"]),
        ],
        &[("eski İstanbul sokak", "astanbul")],
    ),
    rule(
        "tr",
        "ğ, ş, ç, ö, ü",
        &[
            (
                "yaşlı [öğretmen] çocuk",
                &["ogretmen", "ÖĞRETMEN", "oegretmen"],
            ),
            ("evde [çiçek] var", &["cicek"]),
        ],
        &[
            ("yaşlı öğretmen çocuk", "okretmen"),
            ("evde çiçek var", "sisek"),
        ],
    ),
    rule(
        "pl",
        "ł and letters with marks",
        &[
            ("miasto [Łódź] nocą", &["lodz", "ŁÓDŹ", "łodz"]),
            ("rzeka [Wisła] wiosną", &["wisla"]),
            ("trzy [źrebięta] biegły", &["zrebieta"]),
        ],
        &[("miasto Łódź nocą", "todz")],
    ),
    rule(
        "fr",
        "accents, cedilla and œ",
        &[
            (
                "tout [l’été] dernier",
                &["l'ete", "L’ÉTÉ", "l'e\u{301}te\u{301}"],
            ),
            ("une [œuvre] tardive", &["oeuvre", "ŒUVRE"]),
            ("le [garçon] parle", &["garcon"]),
            ("à [Noël] encore", &["noel"]),
        ],
        &[
            ("une œuvre tardive", "euvra"),
            ("le garçon parle", "garkon"),
        ],
    ),
    rule(
        "es",
        "ñ and accents",
        &[
            ("una [mañana] fría", &["manana", "MAÑANA"]),
            ("dijo [José] Martí", &["jose"]),
        ],
        &[("una mañana fría", "manyana")],
    ),
    rule(
        "vi",
        "đ and two marks on a letter",
        &[("thành phố [Đà Nẵng] xa", &["da nang", "ĐÀ NẴNG"])],
        &[("thành phố Đà Nẵng xa", "ta nang")],
    ),
    rule(
        "en",
        "compatibility forms, apostrophes, hyphens, digits",
        &[
            ("the [ﬁnal] day", &["final"]),
            ("on [Nasrin’s] floor", &["nasrin's", "NASRINʼS"]),
            ("a [home‑coming] late", &["home-coming", "home–coming"]),
            ("the [ｗｉｄｅ] road", &["wide"]),
            ("the co\u{ad}op[era]tion of", &["era"]),
        ],
        &[
            ("the final day", "fynal"),
            ("on Nasrin’s floor", "nasrinss"),
        ],
    ),
];

/// A text without its brackets, and the bytes between them.
fn bracketed(marked: &str) -> (String, Range<usize>) {
    let (before, rest) = marked.split_once('[').expect("an opening bracket");
    let (inside, after) = rest.split_once(']').expect("a closing bracket");
    let start = before.len();
    (
        format!("{before}{inside}{after}"),
        start..start + inside.len(),
    )
}

/// An archive of texts, each of them a story.
struct Shelf {
    root: TempDir,
    texts: Vec<String>,
}

impl Shelf {
    fn of(language: &str) -> Self {
        let mut texts: Vec<String> = Vec::new();
        for rule in RULES.iter().filter(|rule| rule.language == language) {
            texts.extend(rule.found.iter().map(|(marked, _)| bracketed(marked).0));
            texts.extend(rule.apart.iter().map(|(text, _)| (*text).to_owned()));
        }
        texts.sort();
        texts.dedup();
        let root = tempfile::tempdir().expect("a temporary directory");
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/archives/base");
        for file in ["archive.toml", "names.toml", "sources.toml"] {
            fs::copy(base.join(file), root.path().join(file)).expect("a file of the base");
        }
        fs::create_dir(root.path().join("entries")).expect("a folder");
        for (number, text) in texts.iter().enumerate() {
            let path = root.path().join(format!("entries/text-{number}.toml"));
            fs::write(path, entry(number, language, text)).expect("an entry");
        }
        Self { root, texts }
    }

    fn path(&self) -> &str {
        self.root.path().to_str().expect("UTF-8")
    }

    fn id(&self, text: &str) -> String {
        let number = self.texts.iter().position(|known| known == text);
        format!("text-{}", number.expect("a text of the shelf"))
    }

    fn session(&self) -> Session {
        let archive = load(&Origin::Folder(self.root.path().to_owned())).expect("the shelf");
        assert_eq!(
            archive.catalogue.cards.len(),
            self.texts.len(),
            "{:?}",
            archive.faults
        );
        let mut begin = start();
        begin.archive = Arc::new(archive);
        Session::new(begin)
    }

    /// What `rawi search` finds in the story of `text`: the bytes, if it is found.
    fn command(&self, text: &str, args: &[&str]) -> Option<Range<usize>> {
        let output = Command::new(env!("CARGO_BIN_EXE_rawi"))
            .args([
                "search",
                "--archive",
                self.path(),
                "--format",
                "json",
                "--limit",
                "99",
            ])
            .args(args)
            .output()
            .expect("rawi runs");
        let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let hits = answer["hits"].as_array().expect("a list");
        let hit = hits
            .iter()
            .find(|hit| hit["id"] == self.id(text).as_str())?;
        let byte =
            |key: &str| usize::try_from(hit[key].as_u64().expect("a number")).expect("bytes");
        Some(byte("start")..byte("end"))
    }
}

fn entry(number: usize, language: &str, text: &str) -> String {
    format!(
        "schema = 1\nid = \"text-{number}\"\nkind = \"testimony\"\ntitle = \"{text}\"\nsummary = \"Nothing.\"\n\
         language = \"{language}\"\nstatus = \"draft\"\ncountries = [\"GB\"]\norigin = [\"IQ\"]\nthemes = [\"family\"]\n\
         sources = [\"leaflet\"]\n[dates]\nevent = \"1988\"\n[consent]\nbasis = \"published\"\n\
         level = \"no-name\"\n[[people]]\nname = \"a student\"\nrole = \"narrator\"\n\
         name_status = \"role-only\"\n[text]\nbody = '''\n{text}\n'''\n"
    )
}

/// What the filter of the list finds in the title of `text`.
fn filtered(reader: &mut Session, text: &str, query: &str) -> Option<Vec<Range<usize>>> {
    reader.press("/<ctrl-u>");
    let _ = reader.app.paste(query);
    let stories = reader.app.browser().stories().expect("a list");
    let cards = &reader.app.env().archive.catalogue.cards;
    let mut hits = stories.hits().iter();
    let hit = hits.find(|hit| cards[hit.story.index()].title.as_str() == text);
    let found = hit.map(|hit| hit.title.clone());
    reader.press("<esc>");
    found
}

/// What find finds in the opened story of `text`, as bytes of the paragraph: the title has the same.
fn found(reader: &mut Session, text: &str, query: &str) -> Vec<Range<usize>> {
    reader.press("/");
    let _ = reader.app.paste(query);
    let open = reader.app.reader().expect("a story is open");
    let parts = open.sheet().page().document().parts();
    let find = open.find.as_ref().expect("a search");
    let of_body = |part: usize| part > 0 && parts[part].text.as_str() == text;
    let matches = find.matches().iter().filter(|found| of_body(found.part));
    let found = matches.map(|found| found.range.clone()).collect();
    reader.press("<esc>");
    found
}

/// Opens the story of `text` from the list.
fn open(reader: &mut Session, text: &str) {
    let cards = &reader.app.env().archive.catalogue.cards;
    let listed = reader.app.browser().listed();
    let at = listed
        .iter()
        .position(|story| cards[story.index()].title.as_str() == text);
    reader.press("g");
    for _ in 0..at.expect("a listed story") {
        reader.press("j");
    }
    reader.press("<enter>");
}

/// A query of which each word has to stand as it is, which the filter forgives no slip.
fn exactly(query: &str) -> String {
    let words = query.split_whitespace().map(|word| format!("'{word}"));
    words.collect::<Vec<_>>().join(" ")
}

/// Whether the ranges lie in `whole` and reach from its start to its end, with nothing but blanks between them.
fn covers(text: &str, ranges: &[Range<usize>], whole: &Range<usize>) -> bool {
    let ends = ranges.first().map(|first| first.start) == Some(whole.start)
        && ranges.last().map(|last| last.end) == Some(whole.end);
    ends && ranges
        .windows(2)
        .all(|pair| text[pair[0].end..pair[1].start].trim().is_empty())
}

fn holds_in(language: &str) {
    let shelf = Shelf::of(language);
    let mut reader = shelf.session();
    for rule in RULES.iter().filter(|rule| rule.language == language) {
        for (marked, queries) in rule.found {
            let (text, range) = bracketed(marked);
            for query in *queries {
                let case = format!("{language}, {}: {query} in {marked}", rule.name);
                for words in [(*query).to_owned(), exactly(query)] {
                    let ranges = filtered(&mut reader, &text, &words).unwrap_or_default();
                    assert!(
                        covers(&text, &ranges, &range),
                        "list: {case}: {words}: {ranges:?}"
                    );
                }
                // A search that is all capitals is one for capitals.
                let typed = if query.chars().any(char::is_uppercase) {
                    query.to_lowercase()
                } else {
                    (*query).to_owned()
                };
                open(&mut reader, &text);
                assert_eq!(
                    found(&mut reader, &text, &typed),
                    std::slice::from_ref(&range),
                    "find: {case}"
                );
                reader.press("q");
                assert_eq!(
                    shelf.command(&text, &[query]),
                    Some(range.clone()),
                    "rawi search: {case}"
                );
                let fuzzy = shelf.command(&text, &["--fuzzy", query]);
                assert_eq!(
                    fuzzy.map(|found| found.start),
                    Some(range.start),
                    "--fuzzy: {case}"
                );
            }
        }
        for (text, query) in rule.apart {
            let case = format!("{language}, {}: {query} in {text}", rule.name);
            assert_eq!(
                filtered(&mut reader, text, &exactly(query)),
                None,
                "list: {case}"
            );
            open(&mut reader, text);
            let ranges = found(&mut reader, text, query);
            assert!(ranges.is_empty(), "find: {case}: {ranges:?}");
            reader.press("q");
            assert_eq!(shelf.command(text, &[query]), None, "rawi search: {case}");
            assert_eq!(
                shelf.command(text, &["--fuzzy", &exactly(query)]),
                None,
                "--fuzzy: {case}"
            );
        }
    }
}

macro_rules! languages {
    ($($name:ident: $tag:literal),* $(,)?) => {
        const LANGUAGES: &[&str] = &[$($tag),*];
        $(
            #[test]
            fn $name() {
                holds_in($tag);
            }
        )*
    };
}

languages! {
    persian: "fa", arabic: "ar", sorani: "ckb", kurmanji: "kmr", german: "de", swedish: "sv", danish: "da",
    norwegian: "nb", icelandic: "is", turkish: "tr", polish: "pl", french: "fr", spanish: "es", vietnamese: "vi",
    english: "en",
}

#[test]
fn every_rule_has_a_language_that_is_tried() {
    for rule in RULES {
        assert!(
            LANGUAGES.contains(&rule.language),
            "{}: {}",
            rule.language,
            rule.name
        );
        assert!(
            !rule.found.is_empty() && !rule.apart.is_empty(),
            "{}: {}",
            rule.language,
            rule.name
        );
    }
}
