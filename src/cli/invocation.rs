//! Whether the words of the command line count at all: not when the program is somebody's login shell.
//!
//! It is decided before they are parsed, because whoever connects chooses them.

use super::speech;
use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;

/// How the program was called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Invocation {
    /// By `login`, whose name for a shell begins with a hyphen, or by sshd, which runs `SHELL -c COMMAND`: this is a
    /// public reading room, and nothing that was asked for is heard.
    LoginShell,
    /// By somebody with a shell of their own, in these words.
    Command(Vec<OsString>),
}

impl Invocation {
    /// Judges the words, the program's own name being the first.
    pub(super) fn of(words: impl IntoIterator<Item = OsString>) -> Self {
        let words: Vec<OsString> = words.into_iter().collect();
        let named_as_shell = words
            .first()
            .is_some_and(|name| name.as_bytes().starts_with(b"-"));
        // `-cCOMMAND` in one word is what a shell would understand too.
        let given_a_command = words
            .get(1)
            .is_some_and(|word| word.as_bytes().starts_with(b"-c"));
        if named_as_shell || given_a_command {
            Self::LoginShell
        } else {
            Self::Command(words)
        }
    }
}

impl Invocation {
    /// The language that was asked for with `--lang`.
    pub(super) fn language(&self) -> Option<String> {
        match self {
            Self::LoginShell => None,
            Self::Command(words) => speech::asked(words),
        }
    }

    /// Whether this is a public reading room, in which the environment and the configuration are not heard.
    pub(super) fn is_public(&self) -> bool {
        match self {
            Self::LoginShell => true,
            Self::Command(words) => {
                let mut options = words.iter().take_while(|word| *word != "--");
                options.any(|word| word == "--kiosk")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(words: &[&str]) -> Invocation {
        Invocation::of(words.iter().map(OsString::from))
    }

    #[test]
    fn a_login_shell_hears_nothing() {
        for words in [
            &["-rawi"][..],
            &["-rawi", "list"],
            &["rawi", "-c", "cat /etc/passwd"],
            &["/usr/bin/rawi", "-c", "--archive=/", "--private"],
            &["rawi", "-c"],
            &["rawi", "-cid"],
        ] {
            assert_eq!(called(words), Invocation::LoginShell, "{words:?}");
        }
    }

    #[test]
    fn everybody_else_is_heard_in_full() {
        for words in [
            &[][..],
            &["rawi"],
            &["./rawi", "--continue"],
            &["rawi", "list", "-c"],
            &["rawi", "--kiosk", "--archive", "/srv/archive"],
        ] {
            let own = words.iter().map(OsString::from).collect();
            assert_eq!(called(words), Invocation::Command(own));
        }
    }
}
