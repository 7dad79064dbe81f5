//! The clipboard of the terminal at the other end of the line: OSC 52 (xterm, ctlseqs, “Manipulate Selection Data”).
//!
//! A terminal takes the text or drops it without a word, as its owner has set it; nothing is ever read back.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The way to the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clipboard {
    /// The terminal reads OSC 52, or something between hands it on (tmux, where its owner allows it).
    Direct,
    /// GNU screen hands on what comes in device control strings.
    ThroughScreen,
    /// There is none: the console of Linux, hardware.
    Absent,
}

/// Bytes that GNU screen takes in one device control string.
const PIECE: usize = 240;

impl Clipboard {
    /// The one that the environment speaks of; `variable` looks a variable up.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name| variable(name).filter(|value| !value.is_empty());
        let term = set("TERM").unwrap_or_default();
        let is_without = ["linux", "vt", "dumb"]
            .iter()
            .any(|own| term.starts_with(own));
        // Whatever `TERM` was set to inside of it, screen is what reads the bytes; but a tmux that was started in it inherits
        // the name of its session.
        let is_in_tmux = set("TMUX").is_some() && term.starts_with("tmux");
        if set("STY").is_some() && !is_in_tmux {
            Self::ThroughScreen
        } else if term.is_empty() || is_without && set("TMUX").is_none() {
            Self::Absent
        } else {
            Self::Direct
        }
    }

    /// The bytes that put `text` there; nothing where there is no clipboard.
    pub(super) fn filled_with(self, text: &str) -> Option<Vec<u8>> {
        let order = format!("\x1b]52;c;{}\x07", STANDARD.encode(text));
        match self {
            Self::Direct => Some(order.into_bytes()),
            Self::ThroughScreen => {
                let pieces = order.as_bytes().chunks(PIECE);
                Some(
                    pieces
                        .flat_map(|piece| [b"\x1bP", piece, b"\x1b\\"].concat())
                        .collect(),
                )
            }
            Self::Absent => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clipboard(environment: &[(&str, &str)]) -> Clipboard {
        Clipboard::of_environment(|name| {
            let found = environment.iter().find(|(own, _)| *own == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_environment_tells_whether_there_is_one() {
        assert_eq!(clipboard(&[("TERM", "xterm-256color")]), Clipboard::Direct);
        assert_eq!(
            clipboard(&[("TERM", "tmux-256color"), ("TMUX", "/tmp/x")]),
            Clipboard::Direct
        );
        assert_eq!(
            clipboard(&[("TERM", "screen"), ("STY", "1.x")]),
            Clipboard::ThroughScreen
        );
        let nested = [("TERM", "tmux-256color"), ("TMUX", "x"), ("STY", "1.x")];
        assert_eq!(clipboard(&nested), Clipboard::Direct, "tmux in screen");
        for term in ["linux", "vt100", "dumb", ""] {
            assert_eq!(clipboard(&[("TERM", term)]), Clipboard::Absent, "{term}");
        }
    }

    #[test]
    fn the_text_is_in_its_logical_order() {
        let sent = Clipboard::Direct.filled_with("سلام").expect("there is one");
        assert_eq!(sent, b"\x1b]52;c;2LPZhNin2YU=\x07");
    }

    #[test]
    fn screen_gets_it_in_pieces_that_it_can_hold() {
        let text = "a".repeat(1000);
        let direct = Clipboard::Direct.filled_with(&text).expect("there is one");
        let sent = Clipboard::ThroughScreen
            .filled_with(&text)
            .expect("there is one");
        let sent = String::from_utf8(sent).expect("ASCII");
        let pieces: Vec<&str> = sent.split_inclusive("\x1b\\").collect();
        let inner = |piece: &&str| piece[2..piece.len() - 2].to_owned();
        assert!(
            pieces
                .iter()
                .all(|piece| piece.starts_with("\x1bP") && inner(piece).len() <= PIECE)
        );
        assert_eq!(
            pieces.iter().map(inner).collect::<String>().as_bytes(),
            direct
        );
    }
}
