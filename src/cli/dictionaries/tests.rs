//! Where words are looked for, and what happens where files are not what they should be.

use super::*;
use crate::archive::load::load;
use crate::locale::Locale;
use crate::proof::finding::Finding;
use crate::proof::rules::Text;
use crate::proof::spelling::{Frequency, Spelling, check};

#[test]
fn the_lists_of_the_bundled_archive_are_sound_and_it_keeps_to_them() {
    let origin = Origin::Folder(Path::new(env!("CARGO_MANIFEST_DIR")).join("archive"));
    let archive = load(&origin).expect("the bundled archive");
    let files = LanguageFiles::open(&origin).expect("the bundled archive");
    let spelling = Spelling::new(
        &archive,
        Box::new(move |language| {
            let opened = open(&files, &[], language);
            assert_eq!(opened.remarks, [], "{language}");
            opened
        }),
    );
    let frequency = Frequency::of(&archive);
    let findings: Vec<Finding> = archive
        .stories
        .iter()
        .flat_map(|story| {
            let translations = story.translations.iter();
            let languages = translations.map(|one| Some(one.language.as_str()));
            let texts = languages
                .chain([None])
                .filter_map(|language| Text::of(story, language));
            texts
                .flat_map(|text| check(&text, &spelling, &frequency))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(findings, []);
}

/// An archive with files of words, and folders outside of it.
struct Files {
    dir: tempfile::TempDir,
}

const AFF: &str = include_str!("../../../tests/fixtures/dictionaries/en.aff");
const DIC: &str = include_str!("../../../tests/fixtures/dictionaries/en.dic");

impl Files {
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let files = Self { dir };
        files.write("archive/archive.toml", "");
        files
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// A dictionary of English that has one word more.
    fn dictionary(&self, name: &str, word: &str) {
        self.write(&format!("{name}.aff"), AFF);
        self.write(&format!("{name}.dic"), format!("{DIC}{word}\n"));
    }

    fn open(&self, language: &str) -> Opened {
        let files = LanguageFiles::open(&Origin::Folder(self.path("archive")));
        let folders = [self.path("own"), self.path("system")];
        open(&files.expect("an archive"), &folders, language)
    }

    /// Which of these words the dictionaries of a language have.
    fn known(&self, language: &str, words: &[&'static str]) -> Vec<&'static str> {
        let opened = self.open(language);
        let has = |word: &&str| opened.spellers.iter().any(|speller| speller.check(word));
        words.iter().copied().filter(has).collect()
    }
}

fn told(opened: &Opened, files: &Files) -> Vec<String> {
    let locale = Locale::plain_english();
    let place = format!("{}/", files.dir.path().display());
    let told = opened
        .remarks
        .iter()
        .map(|remark| locale.say(remark).replace(&place, ""));
    told.collect()
}

#[test]
fn the_archives_own_dictionary_comes_first_then_the_readers_then_the_systems() {
    let files = Files::new();
    let words = ["archival", "personal", "systemic", "british"];
    files.dictionary("system/en_US", "systemic");
    files.dictionary("system/en_GB", "british");
    files.dictionary("system/en_AU", "australian");
    assert_eq!(
        files.known("en", &words),
        ["systemic", "british"],
        "both, since texts do not say"
    );
    assert_eq!(files.known("en-US", &words), ["systemic"]);
    files.dictionary("own/en", "personal");
    assert_eq!(files.known("en", &words), ["personal"]);
    files.dictionary("archive/dictionaries/en", "archival");
    assert_eq!(files.known("en", &words), ["archival"]);
    assert_eq!(files.known("en-GB", &words), ["archival"]);
}

#[test]
fn a_language_without_a_dictionary_has_its_lists() {
    let files = Files::new();
    files.write("archive/words/ckb.txt", "ڕاوی # who tells\n");
    files.write("archive/words/ckb.bad.txt", "ئه‌م = ئەم\n");
    let opened = files.open("ckb");
    assert!(opened.spellers.is_empty() && opened.accepted.has("ڕاوی"));
    assert_eq!(opened.mistakes.mend("ئه‌م").as_deref(), Some("ئەم"));
    assert_eq!(told(&opened, &files), Vec::<String>::new());
    assert!(
        files.open("ckb-IQ").accepted.has("ڕاوی"),
        "of the language whatever the region"
    );
}

#[test]
fn what_cannot_be_used_is_told_and_the_next_place_is_tried() {
    let files = Files::new();
    files.write("archive/dictionaries/en.aff", "FLAG num\n");
    files.write("archive/dictionaries/en.dic", "1\na/0\n");
    files.write("own/en.aff", "SET UTF-8\n");
    files.write("own/en.dic", "2\nû\nher\n");
    files.write("system/en_GB.dic", DIC);
    files.dictionary("system/en_US", "systemic");
    files.write("archive/words/en.txt", "rawi\n---\n");
    files.write("archive/words/en.bad.txt", b"\xFF");
    let opened = files.open("en");
    assert_eq!(opened.spellers.len(), 1);
    let told = told(&opened, &files);
    let expected = [
        "words/en.txt:2: “---” is no word. Write one word a line.",
        "“words/en.bad.txt” is not UTF-8. Save it as plain text in UTF-8.",
        "The dictionary “dictionaries/en.dic” is of no use. It is broken: ",
        "The dictionary “own/en.dic” is of no use. It does not know the word “the”, so it is one of another language, or too small.",
    ];
    assert_eq!(told.len(), expected.len(), "{told:?}");
    for (told, expected) in told.iter().zip(expected) {
        assert!(told.starts_with(expected), "{told}");
    }
}

#[test]
fn one_file_under_many_names_is_read_once() {
    let files = Files::new();
    files.write("system/fa_IR.aff", "SET UTF-8\n");
    files.write("system/fa_IR.dic", "1\nخانه\n");
    for link in ["fa", "fa_AF"] {
        for end in ["aff", "dic"] {
            let link = files.path(&format!("system/{link}.{end}"));
            std::os::unix::fs::symlink(format!("fa_IR.{end}"), link).expect("a link");
        }
    }
    let opened = files.open("fa");
    assert_eq!(opened.remarks.len(), 1, "{:?}", told(&opened, &files));
}

#[test]
fn neither_pipes_nor_folders_nor_files_without_an_end_keep_anybody_waiting() {
    let files = Files::new();
    fs::create_dir_all(files.path("own/en.dic")).expect("a folder");
    files.write("own/en.aff", AFF);
    fs::create_dir_all(files.path("system")).expect("a folder");
    std::os::unix::fs::symlink("/dev/zero", files.path("system/en_GB.dic")).expect("a link");
    files.write("system/en_GB.aff", AFF);
    let opened = files.open("en");
    assert!(opened.spellers.is_empty(), "{:?}", told(&opened, &files));
}
