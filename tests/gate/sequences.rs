//! Bytes for a terminal, taken apart: text, control characters, and sequences.

/// A piece of what is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    /// A control character, or an escape sequence that is not one of the next kind.
    Control(Vec<u8>),
    /// `CSI`: parameters with intermediates, and the final byte (ECMA-48, 5.4).
    Sequence(String, char),
}

/// Takes bytes apart. They are those of our program, so nothing is cut off and no string sequence is among them.
pub(super) fn pieces(bytes: &[u8]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = bytes;
    while let Some((piece, after)) = first(rest) {
        pieces.push(piece);
        rest = after;
    }
    pieces
}

fn first(bytes: &[u8]) -> Option<(Piece, &[u8])> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match bytes {
        [] => None,
        [0x1b, b'[', parameters @ ..] => {
            let end = parameters
                .iter()
                .position(|byte| (0x40..=0x7e).contains(byte))?;
            let (parameters, after) = parameters.split_at(end);
            let last = char::from(*after.first()?);
            Some((Piece::Sequence(text(parameters), last), &after[1..]))
        }
        [0x1b, _, after @ ..] => Some((Piece::Control(bytes[..2].to_vec()), after)),
        [byte, after @ ..] if byte.is_ascii_control() => Some((Piece::Control(vec![*byte]), after)),
        _ => {
            let end = bytes
                .iter()
                .position(u8::is_ascii_control)
                .unwrap_or(bytes.len());
            let (own, after) = bytes.split_at(end);
            Some((Piece::Text(text(own)), after))
        }
    }
}

#[test]
fn what_is_sent_is_taken_apart() {
    let sequence = |parameters: &str, last| Piece::Sequence(parameters.to_owned(), last);
    assert_eq!(
        pieces("\x1b[?25lé \x1b[3b\r\x1bM\x1b[1;5r".as_bytes()),
        [
            sequence("?25", 'l'),
            Piece::Text("é ".to_owned()),
            sequence("3", 'b'),
            Piece::Control(b"\r".to_vec()),
            Piece::Control(b"\x1bM".to_vec()),
            sequence("1;5", 'r'),
        ]
    );
}
