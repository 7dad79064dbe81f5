//! `rawi new`: begins an entry from the template of its kind, and never touches a file that is there.

use super::complain;
use super::lookup;
use super::out::Out;
use crate::archive::Archive;
use crate::archive::id::{ID_LENGTH, is_id};
use crate::archive::vocabulary::Kind;
use crate::locale::{Failure, Message};
use crate::text::Clean;
use anyhow::bail;
use clap::builder::TypedValueParser;
use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

/// The line of every template that the new id goes into.
const ID_LINE: &str = "id = \"ID\"";
/// Bytes of the largest template that is read.
const LARGEST: u64 = 256 * 1024;

#[derive(clap::Args, Clone, Debug)]
pub(super) struct Arguments {
    /// What the entry is
    #[arg(value_parser = lookup::words_of(Kind::ALL))]
    kind: Kind,

    /// Its id, which is also the name of its file: a–z, 0–9 and hyphens, at most 48
    #[arg(value_parser = clap::builder::StringValueParser::new().try_map(checked))]
    id: String,
}

/// The id, if it is one. A hyphen at its beginning would make an option of it wherever it is typed.
fn checked(id: String) -> Result<String, Failure> {
    if is_id(&id) && !id.starts_with('-') {
        Ok(id)
    } else {
        let message = Message::new("new-bad-id").inside("most", ID_LENGTH.to_string());
        Err(Failure::new(message))
    }
}

pub(super) fn run(args: &Arguments, archive: &Archive, out: &mut Out<'_>) -> anyhow::Result<()> {
    let Some(root) = &archive.root else {
        bail!(Failure::new(Message::new("new-embedded")));
    };
    let id = &args.id;
    if archive.find(id).is_some() || archive.absent.contains_key(id) {
        let message = Message::new("new-id-taken").outside("entry", id.as_str());
        bail!(Failure::new(message));
    }
    let text = template(root, args.kind)?;
    let path = root.join("entries").join(format!("{id}.toml"));
    write(&path, &text.replacen(ID_LINE, &format!("id = \"{id}\""), 1))?;
    out.line(&Clean::new(&path.to_string_lossy()))?;
    complain(&out.locale().word("new-done"));
    Ok(())
}

/// The template of the archive itself, else the one inside the program.
fn template(root: &Path, kind: Kind) -> anyhow::Result<Cow<'static, str>> {
    let path = root.join("templates").join(format!("{}.toml", kind.word()));
    let mut text = String::new();
    // The opening of a pipe would wait for its writer.
    let is_file = fs::metadata(&path).map(|found| found.is_file());
    let open = is_file.and_then(|is_file| {
        let none = io::Error::from(ErrorKind::InvalidInput);
        if is_file {
            File::open(&path)
        } else {
            Err(none)
        }
    });
    match open.and_then(|file| file.take(LARGEST).read_to_string(&mut text)) {
        Ok(_) if text.contains(ID_LINE) => Ok(text.into()),
        Ok(_) => {
            let message = about("new-template-without-id", &path).inside("line", ID_LINE);
            bail!(Failure::new(message))
        }
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(own_template(kind).into()),
        Err(cause) => bail!(Failure::new(about("new-template-unreadable", &path)).because(cause)),
    }
}

fn about(message: &'static str, path: &Path) -> Message {
    Message::new(message).outside("path", path.to_string_lossy().into_owned())
}

fn own_template(kind: Kind) -> &'static str {
    match kind {
        Kind::Testimony => include_str!("../../archive/templates/testimony.toml"),
        Kind::Story => include_str!("../../archive/templates/story.toml"),
        Kind::Event => include_str!("../../archive/templates/event.toml"),
        Kind::Report => include_str!("../../archive/templates/report.toml"),
        Kind::Essay => include_str!("../../archive/templates/essay.toml"),
        Kind::Profile => include_str!("../../archive/templates/profile.toml"),
        Kind::Case => include_str!("../../archive/templates/case.toml"),
        Kind::Timeline => include_str!("../../archive/templates/timeline.toml"),
    }
}

/// Writes a file that is not there yet.
fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let written = path
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| {
            let mut file = File::create_new(path)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()
        });
    match written {
        Ok(()) => Ok(()),
        Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {
            bail!(Failure::new(about("new-file-there", path)))
        }
        Err(cause) => bail!(Failure::new(about("new-not-written", path)).because(cause)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_has_a_line_for_the_id() {
        for kind in Kind::ALL {
            let template = own_template(*kind);
            assert_eq!(template.matches(ID_LINE).count(), 1, "{kind:?}");
            assert!(
                template.contains(&format!("kind = \"{}\"", kind.word())),
                "{kind:?}"
            );
        }
    }

    #[test]
    fn an_id_cannot_lead_out_of_the_folder() {
        for bad in [
            "",
            "../x",
            "a/b",
            "Nasrin",
            "a.toml",
            "-x",
            "é",
            &"x".repeat(49),
        ] {
            assert!(checked(bad.to_owned()).is_err(), "{bad}");
        }
        assert_eq!(
            checked("nasrin-2026".to_owned()).ok().as_deref(),
            Some("nasrin-2026")
        );
    }
}
