//! The archive's lists of words, `words/<language>.txt`: a word is put at the end of one.

use crate::archive::files::{open_beneath, open_folder};
use crate::locale::Message;
use rustix::fs::{FileType, Mode, OFlags};
use rustix::io::Errno;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// Appends a word to the list of a language, in one write, and waits for the disk.
pub(super) fn accept(root: &Path, language: &str, word: &str) -> Result<(), Message> {
    let (path, word) = list(language, word)?;
    append(root, &path, word).map_err(|cause| not_written(&path, &cause))
}

/// Takes the last word out of the list of a language again, if it is this one: somebody may have added others since.
pub(super) fn reject(root: &Path, language: &str, word: &str) -> Result<(), Message> {
    let (path, word) = list(language, word)?;
    match cut(root, &path, word) {
        Ok(true) => Ok(()),
        Ok(false) => Err(Message::new("words-not-the-last").outside("word", word)),
        Err(cause) => Err(not_written(&path, &cause)),
    }
}

/// The list of a language, relative to the archive, and the word without blanks around it.
fn list<'a>(language: &str, word: &'a str) -> Result<(PathBuf, &'a str), Message> {
    let word = word.trim();
    let is_tag = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let is_word = !word.is_empty() && !word.starts_with('#') && !word.contains(char::is_whitespace);
    if !is_word || language.is_empty() || !language.chars().all(is_tag) {
        return Err(Message::new("words-not-a-word"));
    }
    let path = PathBuf::from("words").join(format!("{language}.txt"));
    Ok((path, word))
}

fn not_written(path: &Path, cause: &io::Error) -> Message {
    Message::new("words-not-written")
        .outside("path", path.to_string_lossy().into_owned())
        .outside("cause", cause.kind().to_string())
}

/// Cuts the last line off a list, if it is `word`; answers whether it was.
fn cut(root: &Path, path: &Path, word: &str) -> io::Result<bool> {
    let root = open_folder(root)?;
    let flags = OFlags::RDWR | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = open_beneath(&root, path, flags, Mode::empty())?;
    if FileType::from_raw_mode(rustix::fs::fstat(&file)?.st_mode) != FileType::RegularFile {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let mut file = File::from(file);
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    let last = text.split_inclusive('\n').next_back().unwrap_or_default();
    // In a list that is no UTF-8 the bytes are counted otherwise, and a last line that is whole is the same in both.
    if last.trim() != word || !bytes.ends_with(last.as_bytes()) {
        return Ok(false);
    }
    file.set_len((bytes.len() - last.len()) as u64)?;
    file.sync_all()?;
    Ok(true)
}

fn append(root: &Path, path: &Path, word: &str) -> io::Result<()> {
    let root = open_folder(root)?;
    let folder_mode = Mode::from_raw_mode(0o755);
    match rustix::fs::mkdirat(&root, "words", folder_mode) {
        Ok(()) => rustix::fs::fsync(&root)?,
        // Where nothing can be made, opening says whether it is there.
        Err(Errno::EXIST | Errno::ROFS | Errno::ACCESS | Errno::PERM) => {}
        Err(errno) => return Err(errno.into()),
    }
    let flags = OFlags::RDWR | OFlags::APPEND | OFlags::CREATE | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = open_beneath(&root, path, flags, Mode::from_raw_mode(0o644))?;
    if FileType::from_raw_mode(rustix::fs::fstat(&file)?.st_mode) != FileType::RegularFile {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let mut file = File::from(file);
    let text = read(&mut file)?;
    if text.lines().any(|line| line.trim() == word) {
        return Ok(());
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    // Somebody's editor may have left the last line without an end.
    let before = if text.is_empty() || text.ends_with('\n') {
        ""
    } else {
        end
    };
    file.write_all(format!("{before}{word}{end}").as_bytes())?;
    file.sync_all()
}

/// The list as it is; a list that is no UTF-8 is added to all the same.
fn read(file: &mut File) -> io::Result<String> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn the_last_word_is_taken_out_again_and_no_other() {
        let dir = tempfile::tempdir().expect("a folder");
        let list = dir.path().join("words/fa.txt");
        let told = reject(dir.path(), "fa", "one").expect_err("there is no list");
        assert_eq!(told.name(), "words-not-written");
        for before in ["", "# ours\r\none\r\n", "one\n"] {
            fs::create_dir_all(dir.path().join("words")).expect("a folder");
            fs::write(&list, before).expect("our own");
            accept(dir.path(), "fa", "کوکو").expect("it is written");
            let told = reject(dir.path(), "fa", "one").expect_err("it is not the last");
            assert_eq!(told.name(), "words-not-the-last");
            reject(dir.path(), "fa", "کوکو").expect("it is the last");
            assert_eq!(fs::read_to_string(&list).expect("the list"), before);
        }
    }

    #[test]
    fn a_word_is_put_at_the_end_of_its_list_once() {
        let dir = tempfile::tempdir().expect("a folder");
        let list = dir.path().join("words/fa.txt");
        accept(dir.path(), "fa", "پلویِ").expect("it is written");
        accept(dir.path(), "fa", " کوکو ").expect("it is written");
        accept(dir.path(), "fa", "کوکو").expect("it is there");
        assert_eq!(fs::read_to_string(&list).expect("the list"), "پلویِ\nکوکو\n");
        fs::write(&list, "# ours\r\none").expect("our own");
        accept(dir.path(), "fa", "two").expect("it is written");
        assert_eq!(
            fs::read_to_string(&list).expect("the list"),
            "# ours\r\none\r\ntwo\r\n"
        );
    }

    #[test]
    fn what_is_no_word_and_what_leads_elsewhere_is_refused() {
        let (dir, other) = (
            tempfile::tempdir().expect("a folder"),
            tempfile::tempdir().expect("a folder"),
        );
        for (language, word) in [
            ("fa", ""),
            ("fa", "two words"),
            ("fa", "a\nb"),
            ("fa", "#x"),
            ("../fa", "x"),
            ("", "x"),
        ] {
            assert!(
                accept(dir.path(), language, word).is_err(),
                "{language} {word}"
            );
        }
        let victim = other.path().join("victim");
        fs::write(&victim, "precious").expect("our own");
        fs::create_dir(dir.path().join("words")).expect("our own");
        symlink(&victim, dir.path().join("words/de.txt")).expect("a link");
        assert!(accept(dir.path(), "de", "word").is_err());
        assert_eq!(
            fs::read_to_string(&victim).expect("it is there"),
            "precious"
        );
        fs::create_dir(dir.path().join("words/en.txt")).expect("our own");
        assert!(accept(dir.path(), "en", "word").is_err());
    }
}
