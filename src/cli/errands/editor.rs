//! The volunteer's editor: which program it is, how it is told the line, and what is said if it fails.

use crate::locale::Message;
use crate::term::Outside;
use std::env;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::Command;

/// The editor that POSIX names for those who have chosen none.
const USUAL: &str = "vi";

/// Opens a file at a line, from 1, and waits until the editor has ended.
pub(super) fn edit(file: &Path, line: usize, outside: &mut Outside<'_>) -> Result<(), Message> {
    let editor = chosen(|name| env::var_os(name));
    // So that no name begins with a hyphen, and the editor may go elsewhere.
    let file = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let words = command(&editor, &file, line);
    let (program, arguments) = words.split_first().expect("a command has a program");
    let named =
        |message| Message::new(message).outside("program", program.to_string_lossy().into_owned());
    match outside.lend(Command::new(program).args(arguments)) {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(named("editor-failed").outside("status", status.to_string())),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Err(named("editor-missing")),
        Err(cause) => Err(named("editor-not-run").outside("cause", cause.kind().to_string())),
    }
}

/// `$VISUAL`, else `$EDITOR`, else the usual one. An empty variable is none.
fn chosen(variable: impl Fn(&str) -> Option<OsString>) -> OsString {
    let is_set = |value: &OsString| !value.to_string_lossy().trim().is_empty();
    let mut named = ["VISUAL", "EDITOR"].into_iter().filter_map(variable);
    named.find(is_set).unwrap_or_else(|| USUAL.into())
}

/// The program that a variable begins with: the longest beginning that is the path of a file, which may have blanks in it, or else
/// the first word.
fn program(editor: &str) -> &str {
    let ends = editor.match_indices(char::is_whitespace).map(|(at, _)| at);
    let mut beginnings = ends.chain([editor.len()]).map(|end| &editor[..end]);
    let first = beginnings.clone().next().unwrap_or(editor);
    let is_file = |path: &&str| path.starts_with('/') && Path::new(path).is_file();
    beginnings.rfind(is_file).unwrap_or(first)
}

/// The program and its arguments. A variable with blanks holds arguments too; no shell looks at it, so quotes and `$` in it
/// mean nothing.
fn command(editor: &OsString, file: &Path, line: usize) -> Vec<OsString> {
    let mut words: Vec<OsString> = match editor.to_str() {
        Some(editor) => {
            let program = program(editor.trim());
            let rest = editor.trim()[program.len()..].split_whitespace();
            std::iter::once(program)
                .chain(rest)
                .map(OsString::from)
                .collect()
        }
        None => vec![editor.clone()],
    };
    let program = words.first().map(Path::new).and_then(Path::file_name);
    let program = program.map(|name| name.to_string_lossy().into_owned());
    let at_line = || {
        let mut word = file.as_os_str().to_owned();
        word.push(format!(":{line}"));
        word
    };
    // From the manuals of these programs.
    match program.as_deref().unwrap_or_default() {
        "vi" | "vim" | "nvim" | "nvi" | "vis" | "view" | "elvis" | "nano" | "pico" | "rnano"
        | "micro" | "emacs" | "emacsclient" | "mg" | "jmacs" | "joe" | "jed" | "ne" | "kak"
        | "mcedit" => {
            words.extend([format!("+{line}").into(), file.into()]);
        }
        "hx" | "helix" | "zed" => words.push(at_line()),
        "code" | "code-insiders" | "codium" | "vscodium" => {
            words.extend(["-w".into(), "-g".into(), at_line()]);
        }
        "subl" => words.extend(["-w".into(), at_line()]),
        // Whatever it is, a file is what an editor takes.
        _ => words.push(file.into()),
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(editor: &str) -> String {
        let words = command(&editor.into(), Path::new("/archive/entries/a b.toml"), 12);
        let words: Vec<String> = words
            .iter()
            .map(|word| word.to_string_lossy().into_owned())
            .collect();
        words.join("|")
    }

    #[test]
    fn a_program_may_have_blanks_in_its_path_and_arguments_behind_it() {
        let dir = tempfile::tempdir().expect("a folder");
        let editor = dir.path().join("my own editor");
        std::fs::write(&editor, "").expect("a file");
        let path = editor.to_str().expect("UTF-8");
        let file = "/archive/entries/a b.toml";
        assert_eq!(words(path), format!("{path}|{file}"));
        assert_eq!(
            words(&format!(" {path}  --wait ")),
            format!("{path}|--wait|{file}")
        );
        let gone = format!("{path}s --wait");
        assert_eq!(words(&gone).split('|').nth(1), Some("own"), "it is none");
    }

    #[test]
    fn every_editor_is_told_the_line_as_it_wants_it() {
        assert_eq!(words("vi"), "vi|+12|/archive/entries/a b.toml");
        assert_eq!(
            words("/usr/bin/nano -w"),
            "/usr/bin/nano|-w|+12|/archive/entries/a b.toml"
        );
        assert_eq!(words("hx"), "hx|/archive/entries/a b.toml:12");
        assert_eq!(
            words("code --new-window"),
            "code|--new-window|-w|-g|/archive/entries/a b.toml:12"
        );
        assert_eq!(words("ed"), "ed|/archive/entries/a b.toml");
        assert_eq!(
            words("x; rm $HOME `y`"),
            "x;|rm|$HOME|`y`|/archive/entries/a b.toml",
            "no shell looks at it"
        );
    }

    #[test]
    fn what_is_chosen_goes_before_what_is_usual() {
        let chosen = |visual: Option<&str>, editor: Option<&str>| {
            chosen(|name| if name == "VISUAL" { visual } else { editor }.map(OsString::from))
        };
        assert_eq!(chosen(Some("hx"), Some("ed")), "hx");
        assert_eq!(chosen(Some(" "), Some("ed")), "ed");
        assert_eq!(chosen(None, None), "vi");
    }
}
