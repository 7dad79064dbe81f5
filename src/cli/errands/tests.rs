use super::*;
use crate::archive::load::load;
use crate::proof::finding::Part;
use crate::proof::source::SourceFile;
use std::fs;

/// A copy of the bundled archive in a folder of its own.
fn archive() -> (tempfile::TempDir, Errands) {
    let dir = tempfile::tempdir().expect("a folder");
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("archive");
    fs::create_dir(dir.path().join("entries")).expect("a folder");
    for name in ["archive.toml", "names.toml", "sources.toml"] {
        fs::copy(own.join(name), dir.path().join(name)).expect("a file");
    }
    for entry in fs::read_dir(own.join("entries")).expect("the entries") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name");
        fs::copy(&path, dir.path().join("entries").join(name)).expect("a file");
    }
    let origin = Origin::Folder(dir.path().to_owned());
    let cache = Cache::at(dir.path().join("cache"));
    (dir, Errands::new(origin, Some(cache)))
}

#[test]
fn a_word_of_either_language_is_mended_in_its_file_and_back() {
    let (dir, errands) = archive();
    let story = || {
        let archive = load(&errands.origin).expect("an archive");
        let story = archive.find("nasrin-london-2026").expect("an entry");
        archive.story(story).clone()
    };
    for language in ["en", "fa"] {
        let before = story();
        let text = errands.read(before.file_in(language)).expect("it is there");
        let file = SourceFile::read_translation(&text, &before.claims).expect("an entry");
        let tag = (language == "fa").then_some("fa");
        let shown = before
            .paragraphs(tag)
            .next()
            .expect("a paragraph")
            .to_string();
        let first = shown.find(' ').expect("several words");
        let span = file.span(Part::Text, 0, 0..first).expect("a plain word");
        let edit = Edit::new(&file, span, "Otherwise").expect("whole letters");
        errands
            .mend(&before, language, &edit)
            .expect("it is written");
        let after = story();
        let now = after
            .paragraphs(tag)
            .next()
            .expect("a paragraph")
            .to_string();
        assert_eq!(now, format!("Otherwise{}", &shown[first..]));
        let stale = errands
            .mend(&before, language, &edit)
            .expect_err("it is not there any more");
        assert_eq!(stale.name(), "splice-elsewhere");
        errands
            .mend(&before, language, &edit.reverse())
            .expect("it is taken back");
        assert_eq!(errands.read(before.file_in(language)).as_ref(), Ok(&text));
    }
    drop(dir);
}

#[test]
fn the_archive_inside_the_program_is_read_and_never_written() {
    let errands = Errands::new(Origin::Embedded, None);
    let archive = load(&Origin::Embedded).expect("the bundled archive");
    let story = &archive.stories[0];
    assert!(
        errands
            .read(&story.path)
            .is_ok_and(|text| SourceFile::read(&text).is_some())
    );
    let edit = Edit {
        span: 0..0,
        was: String::new(),
        becomes: String::new(),
    };
    let refused = errands
        .mend(story, &story.language, &edit)
        .expect_err("it cannot be written");
    assert_eq!(refused.name(), "errand-embedded");
}

#[test]
fn a_file_that_cannot_be_read_is_told_with_its_path() {
    let (dir, errands) = archive();
    fs::write(dir.path().join("entries/bad.toml"), [0xFF]).expect("our own");
    for path in ["entries/bad.toml", "entries/gone.toml", "entries"] {
        let told = errands.read(Path::new(path)).expect_err("it is no text");
        assert_eq!(told.name(), "errand-file", "{path}");
    }
}
