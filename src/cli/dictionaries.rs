//! Where word lists and dictionaries are found: in the archive, among the reader's own files, with the system.
//!
//! A file that cannot be used is told of by `Spelling::remarks`, and the next place is tried. What the files say, `proof` knows.

use crate::archive::Archive;
use crate::archive::language_files::{DICTIONARY_LIMIT, LanguageFiles};
use crate::archive::load::NoArchive;
use crate::archive::locate::Origin;
use crate::locale::Message;
use crate::proof::spelling::{Open, Opened, Speller, WordCheck};
use crate::proof::wordlists::{Accepted, Complaint, Mistakes, accepted_path, mistakes_path};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::env;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Where distributions install the dictionaries of hunspell.
const SYSTEM: &str = "/usr/share/hunspell";

/// Regions whose dictionaries are all asked, because a text in the language does not say which of them it follows.
const TOGETHER: &[(&str, &[&str])] = &[("en", &["en_GB", "en_US"])];

/// What the words of `archive`, which was read from `origin`, are looked up in. Every word of it is counted for that.
pub(super) fn words(origin: &Origin, archive: &Archive) -> Result<WordCheck, NoArchive> {
    Ok(WordCheck::new(archive, opener(origin)?))
}

/// What opens a language of the archive at `origin`.
fn opener(origin: &Origin) -> Result<Open, NoArchive> {
    let files = LanguageFiles::open(origin)?;
    // Whoever has no home directory has no dictionaries of their own.
    let own = crate::state::dictionaries_directory().ok();
    let folders: Vec<PathBuf> = own.into_iter().chain(systems()).collect();
    Ok(Box::new(move |language| open(&files, &folders, language)))
}

/// The folders of the system, which `$DICPATH` names as for hunspell, if it is set; it may name none.
fn systems() -> Vec<PathBuf> {
    match env::var_os("DICPATH") {
        Some(folders) => env::split_paths(&folders)
            .filter(|folder| folder.is_absolute())
            .collect(),
        None => vec![PathBuf::from(SYSTEM)],
    }
}

/// Opens what there is of a language; `folders` are those outside of the archive, in the order in which they are looked into.
fn open(files: &LanguageFiles, folders: &[PathBuf], language: &str) -> Opened {
    let mut opened = Opened::default();
    let primary = primary(language);
    for tag in BTreeSet::from([primary, language]) {
        let path = accepted_path(tag);
        if let Some((list, complaints)) = read_list(files, &path, &mut opened.remarks, |text| {
            Accepted::read(text, tag)
        }) {
            opened.accepted.extend(list);
            complain(&mut opened.remarks, &path, complaints);
        }
        let path = mistakes_path(tag);
        if let Some((list, complaints)) =
            read_list(files, &path, &mut opened.remarks, Mistakes::read)
        {
            opened.mistakes.extend(list);
            complain(&mut opened.remarks, &path, complaints);
        }
    }
    let mut places = vec![Place::Archive(files)];
    places.extend(folders.iter().map(|folder| Place::Folder(folder)));
    for place in places {
        place.open(language, &mut opened);
        if !opened.spellers.is_empty() {
            break;
        }
    }
    opened
}

fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

fn read_list<T>(
    files: &LanguageFiles,
    path: &Path,
    remarks: &mut Vec<Message>,
    read: impl FnOnce(&str) -> T,
) -> Option<T> {
    match files.list(path) {
        Ok(text) => text.as_deref().map(read),
        Err(remark) => {
            remarks.push(remark);
            None
        }
    }
}

fn complain(remarks: &mut Vec<Message>, path: &Path, complaints: Vec<Complaint>) {
    let told = complaints.into_iter().map(|complaint| complaint.told(path));
    remarks.extend(told);
}

/// A place where dictionaries may be.
enum Place<'a> {
    Archive(&'a LanguageFiles),
    Folder(&'a Path),
}

impl Place<'_> {
    /// Opens the dictionaries of a language that this place has.
    fn open(&self, language: &str, opened: &mut Opened) {
        let mut tried = BTreeSet::new();
        for stems in self.candidates(language) {
            for stem in stems {
                // Systems give one dictionary many names.
                if !self.file(&stem).is_some_and(|file| tried.insert(file)) {
                    continue;
                }
                match self.speller(&stem, language) {
                    Ok(speller) => opened.spellers.extend(speller),
                    Err(remark) => opened.remarks.push(remark),
                }
            }
            if !opened.spellers.is_empty() {
                return;
            }
        }
    }

    /// Names that a dictionary of a language may have, without their ends: those of one step are asked together, and the
    /// next step only if the one before has none of use.
    fn candidates(&self, language: &str) -> Vec<Vec<String>> {
        let primary = primary(language);
        let one = |stem: &str| vec![stem.to_owned()];
        let mut steps = vec![one(language), one(&language.replace('-', "_"))];
        let together = TOGETHER.iter().find(|(tag, _)| *tag == language);
        steps.extend(together.map(|(_, stems)| stems.iter().copied().map(str::to_owned).collect()));
        steps.push(one(primary));
        steps.extend(self.regional(primary).iter().map(|stem| one(stem)));
        steps
    }

    /// The dictionaries of all regions of a language, by their names.
    fn regional(&self, primary: &str) -> BTreeSet<String> {
        let Self::Folder(folder) = self else {
            // In an archive, a dictionary has the tag of its language.
            return BTreeSet::new();
        };
        let names = fs::read_dir(folder).into_iter().flatten().flatten();
        let names = names.filter_map(|entry| entry.file_name().into_string().ok());
        let is_regional = |stem: &&str| {
            let rest = stem.strip_prefix(primary);
            rest.is_some_and(|rest| rest.starts_with(['_', '-']))
        };
        let stem = |name: String| {
            let stem = name.strip_suffix(".dic").filter(is_regional);
            stem.map(str::to_owned)
        };
        names.filter_map(stem).collect()
    }

    /// The file of words behind a name; nothing where there is none.
    fn file(&self, stem: &str) -> Option<PathBuf> {
        let path = self.path(stem, "dic");
        match self {
            Self::Archive(_) => Some(path),
            Self::Folder(_) => fs::canonicalize(path).ok(),
        }
    }

    /// The dictionary of this name; nothing if it is not there.
    fn speller(&self, stem: &str, language: &str) -> Result<Option<Speller>, Message> {
        let (Some(aff), Some(dic)) = (self.read(stem, "aff")?, self.read(stem, "dic")?) else {
            return Ok(None);
        };
        let speller = Speller::read(&aff, &dic, language);
        speller.map(Some).map_err(|unusable| {
            let path = self.path(stem, "dic").to_string_lossy().into_owned();
            Message::new("spelling-unusable")
                .outside("path", path)
                .message("why", unusable.message())
        })
    }

    fn path(&self, stem: &str, end: &str) -> PathBuf {
        let name = format!("{stem}.{end}");
        match self {
            Self::Archive(_) => Path::new("dictionaries").join(name),
            Self::Folder(folder) => folder.join(name),
        }
    }

    fn read(&self, stem: &str, end: &str) -> Result<Option<Cow<'static, [u8]>>, Message> {
        let path = self.path(stem, end);
        match self {
            Self::Archive(files) => files.dictionary(&path),
            Self::Folder(_) => read_file(&path).map(|bytes| bytes.map(Cow::Owned)),
        }
    }
}

/// Reads a file outside of the archive; nothing if it is not there. Links are followed: systems name one dictionary many times.
fn read_file(path: &Path) -> Result<Option<Vec<u8>>, Message> {
    let about = |name: &'static str| {
        Message::new(name).outside("path", path.to_string_lossy().into_owned())
    };
    let unreadable =
        |cause: io::Error| about("spelling-unreadable").outside("cause", cause.kind().to_string());
    // Opening a pipe would wait for its writer.
    match fs::metadata(path) {
        Ok(file) if !file.is_file() => return Ok(None),
        Ok(_) => {}
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(cause) => return Err(unreadable(cause)),
    }
    let mut bytes = Vec::new();
    let read =
        File::open(path).and_then(|file| file.take(DICTIONARY_LIMIT + 1).read_to_end(&mut bytes));
    let size = read.map_err(unreadable)? as u64;
    if size > DICTIONARY_LIMIT {
        let large = about("spelling-too-large").inside("bytes", size.to_string());
        return Err(large.inside("limit", DICTIONARY_LIMIT.to_string()));
    }
    Ok(Some(bytes))
}

#[cfg(test)]
mod tests;
