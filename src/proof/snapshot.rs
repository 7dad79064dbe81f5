//! Texts as they were when somebody judged them, found again by their digests, to be compared with what they are now.
//!
//! They are a convenience of this machine: what is not there any more, or is not what its name says, was never there.

use super::fingerprint::{Digest, Fingerprint};
use crate::state::StateError;
use crate::state::cache::Cache;

/// What stands between two paragraphs, none of which has a line end.
const BETWEEN: &str = "\n\n";

/// Keeps a text under its digest.
pub fn keep(cache: &Cache, paragraphs: &[String]) -> Result<Digest, StateError> {
    let digest = digest(paragraphs);
    cache.keep(&name(digest), paragraphs.join(BETWEEN).as_bytes())?;
    Ok(digest)
}

/// The paragraphs of the text with this digest, if it was kept.
pub fn find(cache: &Cache, wanted: Digest) -> Option<Vec<String>> {
    let text = String::from_utf8(cache.find(&name(wanted))?).ok()?;
    let paragraphs: Vec<String> = text.split(BETWEEN).map(str::to_owned).collect();
    (digest(&paragraphs) == wanted).then_some(paragraphs)
}

fn digest(paragraphs: &[String]) -> Digest {
    Fingerprint::new(paragraphs.iter().map(String::as_str)).whole
}

/// The digest without the name of its function, which has a colon.
fn name(digest: Digest) -> String {
    digest.to_string().replace(':', "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    fn text(paragraphs: &[&str]) -> Vec<String> {
        paragraphs
            .iter()
            .map(|&paragraph| paragraph.to_owned())
            .collect()
    }

    #[test]
    fn a_text_is_found_again_by_its_digest_and_by_nobody_else() {
        let dir = tempfile::tempdir().expect("a folder");
        let cache = Cache::at(dir.path().join("rawi"));
        for paragraphs in [
            text(&["One.", "", "می\u{200C}رود"]),
            text(&[""]),
            text(&["a", "b", ""]),
        ] {
            let digest = keep(&cache, &paragraphs).expect("it can be kept");
            assert_eq!(keep(&cache, &paragraphs).expect("it is there"), digest);
            assert_eq!(find(&cache, digest), Some(paragraphs));
            let path = cache.dir().join(name(digest));
            let mode = |path| {
                fs::metadata(path)
                    .expect("it is there")
                    .permissions()
                    .mode()
                    & 0o777
            };
            assert_eq!((mode(path.as_path()), mode(cache.dir())), (0o600, 0o700));
        }
        assert_eq!(
            fs::read_dir(cache.dir()).expect("the folder").count(),
            3,
            "no leftovers"
        );
    }

    #[test]
    fn what_was_changed_or_cut_off_was_never_there() {
        let dir = tempfile::tempdir().expect("a folder");
        let cache = Cache::at(dir.path().to_owned());
        let digest = keep(&cache, &text(&["One.", "Two."])).expect("it can be kept");
        for spoilt in [&b"One."[..], b"", b"\xff"] {
            fs::write(dir.path().join(name(digest)), spoilt).expect("our own");
            assert_eq!(find(&cache, digest), None);
        }
        fs::remove_file(dir.path().join(name(digest))).expect("it is there");
        assert_eq!(find(&cache, digest), None);
    }

    #[test]
    fn where_nothing_can_be_kept_that_is_said_and_nothing_is_found() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::write(dir.path().join("file"), "").expect("our own");
        let cache = Cache::at(dir.path().join("file/rawi"));
        assert!(keep(&cache, &text(&["One."])).is_err());
        assert_eq!(find(&cache, digest(&text(&["One."]))), None);
    }
}
