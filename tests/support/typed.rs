//! Keys as a terminal of the family of xterm sends them.

use rawi::app::key::{Code, Key};

/// The bytes of a key, as xterm sends it with its default settings (xterm ctlseqs, PC-style function keys).
pub(crate) fn bytes(key: Key) -> String {
    let plain = match key.code {
        Code::Char(letter) if key.ctrl => char::from(letter as u8 & 0x1f).to_string(),
        Code::Char(letter) => letter.to_string(),
        Code::Enter => "\r".to_owned(),
        Code::Esc => "\x1b".to_owned(),
        Code::Tab => "\t".to_owned(),
        Code::BackTab => "\x1b[Z".to_owned(),
        Code::Backspace => "\x7f".to_owned(),
        Code::Up => "\x1b[A".to_owned(),
        Code::Down => "\x1b[B".to_owned(),
        Code::Right => "\x1b[C".to_owned(),
        Code::Left => "\x1b[D".to_owned(),
        Code::Home => "\x1b[H".to_owned(),
        Code::End => "\x1b[F".to_owned(),
        Code::Insert => "\x1b[2~".to_owned(),
        Code::Delete => "\x1b[3~".to_owned(),
        Code::PageUp => "\x1b[5~".to_owned(),
        Code::PageDown => "\x1b[6~".to_owned(),
        Code::Function(number @ 1..=4) => format!("\x1bO{}", char::from(b'O' + number)),
        Code::Function(number) => panic!("no test types F{number}"),
    };
    if key.alt {
        format!("\x1b{plain}")
    } else {
        plain
    }
}
