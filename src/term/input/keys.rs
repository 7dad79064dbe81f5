//! Names of what a terminal sends: control characters, `CSI` and `SS3` sequences, keys told by code point, the mouse.
//!
//! Nothing here keeps anything; where a sequence begins and ends is the parser's matter. Shift is dropped where our keys
//! have no name for it. Sources: xterm ctlseqs (“PC-Style Function Keys”, “Mouse Tracking”), the VT220 programmer's
//! manual, the terminfo entries `linux` and `rxvt`, the rxvt reference (“Key Codes”), and the kitty keyboard protocol.

use crate::app::key::{Code, Key, Pointer};

/// The key of an ASCII character, control characters included.
pub(super) fn ascii(byte: u8) -> Key {
    match byte {
        0x00 => Key::ctrl(' '),
        // 0x08 is what some terminals send for Backspace; it cannot be told from ctrl-h.
        0x08 | 0x7f => Key::new(Code::Backspace),
        b'\t' => Key::new(Code::Tab),
        // A line feed is what a script or a careless terminal sends for Enter.
        b'\r' | b'\n' => Key::new(Code::Enter),
        0x1b => Key::new(Code::Esc),
        0x01..=0x1a => Key::ctrl(char::from(byte + b'a' - 1)),
        0x1c..=0x1f => Key::ctrl(char::from(byte + b'@')),
        _ => Key::char(char::from(byte)),
    }
}

/// The key of `CSI body last`, if it is one and was not let go.
pub(super) fn csi(body: &[u8], last: u8) -> Option<Key> {
    // Anything else in it makes it a reply: a private one, or one with intermediate bytes.
    if !body.iter().all(|byte| matches!(byte, b'0'..=b';')) {
        return None;
    }
    if number(body, 1, 1) == Some(RELEASED) {
        return None;
    }
    let modifiers = Modifiers::of(number(body, 1, 0));
    let (code, modifiers) = match last {
        b'u' => return code_point(number(body, 0, 0)?, body, modifiers),
        // xterm's modifyOtherKeys: the code point comes last.
        b'~' if number(body, 0, 0) == Some(27) => {
            return code_point(number(body, 2, 0)?, b"", modifiers);
        }
        b'~' => (numbered(number(body, 0, 0)?)?, modifiers),
        // rxvt tells modifiers by the last byte.
        b'$' => (numbered(number(body, 0, 0)?)?, Modifiers::NONE),
        b'^' | b'@' => (numbered(number(body, 0, 0)?)?, Modifiers::CTRL),
        b'a'..=b'd' if body.is_empty() => (lettered(last.to_ascii_uppercase())?, Modifiers::NONE),
        // The report of the cursor's place, which xterm's F3 with a modifier cannot be told from.
        b'R' if !body.is_empty() => return None,
        _ => (lettered(last)?, modifiers_of_letter(body)),
    };
    Some(modifiers.on(Key::new(code)))
}

/// The column of a report of the cursor's place, counted from 0.
pub(super) fn column(digits: &[u8]) -> Option<u16> {
    let column = u16::try_from(number(digits, 0, 0)?).ok()?;
    column.checked_sub(1)
}

/// The key of `SS3 body last`: cursor keys in application mode, `PF1` to `PF4`, the keypad in application mode.
pub(super) fn ss3(body: &[u8], last: u8) -> Option<Key> {
    let key = match last {
        // rxvt's cursor keys with ctrl.
        b'a'..=b'd' => Modifiers::CTRL.on(Key::new(lettered(last.to_ascii_uppercase())?)),
        b'M' => Key::new(Code::Enter),
        b'I' => Key::new(Code::Tab),
        b'X' => Key::char('='),
        // `*+,-./0123456789`, each 0x40 above itself.
        b'j'..=b'y' => Key::char(char::from(last - 0x40)),
        _ => Key::new(lettered(last)?),
    };
    Some(modifiers_of_letter(body).on(key))
}

/// What the mouse did, by the body and last byte of `CSI < button ; column ; row M` (or `m`, when let go).
///
/// The left button and the wheel count; what the other buttons and mere motion do is the terminal's.
pub(super) fn pointer(body: &[u8], last: u8) -> Option<Pointer> {
    /// Bits that say whether shift, alt or ctrl was held.
    const HELD: u32 = 4 | 8 | 16;
    // The first column and row is 1; some terminals report a 0 from beyond their edge.
    let cell = |field| u16::try_from(number(body, field, 0)?.checked_sub(1)?).ok();
    let (column, row) = (cell(1)?, cell(2)?);
    match (number(body, 0, 0)? & !HELD, last) {
        (0, b'M') => Some(Pointer::Click { column, row }),
        (64, b'M') => Some(Pointer::WheelUp { column, row }),
        (65, b'M') => Some(Pointer::WheelDown { column, row }),
        _ => None,
    }
}

/// A number of a body: fields are parted by `;`, the parts of a field by `:`, and both are counted from 0.
fn number(body: &[u8], field: usize, part: usize) -> Option<u32> {
    let field = body.split(|&byte| byte == b';').nth(field)?;
    let part = field.split(|&byte| byte == b':').nth(part)?;
    std::str::from_utf8(part).ok()?.parse().ok()
}

/// The second part of the modifiers' field when a key is let go (kitty, “Event types”).
const RELEASED: u32 = 3;

/// What was held: one more than the sum of shift 1, alt 2, ctrl 4, and in kitty super 8, hyper 16, meta 32, caps lock 64.
#[derive(Clone, Copy, Debug)]
struct Modifiers(u32);

impl Modifiers {
    const NONE: Self = Self(0);
    const CTRL: Self = Self(4);

    fn of(parameter: Option<u32>) -> Self {
        Self(parameter.unwrap_or(1).saturating_sub(1))
    }

    fn has(self, bits: u32) -> bool {
        self.0 & bits != 0
    }

    /// The key with ctrl and alt as they were held.
    fn on(self, key: Key) -> Key {
        Key {
            ctrl: key.ctrl || self.has(4),
            alt: key.alt || self.has(2 | 32),
            ..key
        }
    }
}

/// `CSI 1 ; 5 A`, and `CSI 5 A` of older terminals.
fn modifiers_of_letter(body: &[u8]) -> Modifiers {
    Modifiers::of(number(body, 1, 0).or_else(|| number(body, 0, 0)))
}

fn lettered(last: u8) -> Option<Code> {
    Some(match last {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'F' => Code::End,
        b'H' => Code::Home,
        b'P'..=b'S' => Code::Function(last - b'P' + 1),
        b'Z' => Code::BackTab,
        _ => return None,
    })
}

/// The key of `CSI number ~`. DEC left gaps between the groups of function keys, as its keyboard had them.
fn numbered(number: u32) -> Option<Code> {
    Some(match u8::try_from(number).ok()? {
        // Find and Select of the VT220 lie where Home and End are now; 7 and 8 are rxvt's.
        1 | 7 => Code::Home,
        2 => Code::Insert,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        number @ 11..=15 => Code::Function(number - 10),
        number @ 17..=21 => Code::Function(number - 11),
        number @ 23..=26 => Code::Function(number - 12),
        number @ (28 | 29) => Code::Function(number - 13),
        number @ 31..=34 => Code::Function(number - 14),
        _ => return None,
    })
}

/// The key of a code point, as kitty and modifyOtherKeys send it. `body` may hold the shifted character (second part of
/// the first field) and the text that the key types (third field).
fn code_point(code: u32, body: &[u8], modifiers: Modifiers) -> Option<Key> {
    let key = match code {
        0x09 if modifiers.has(1) => Key::new(Code::BackTab),
        0x00..=0x1f | 0x7f => ascii(u8::try_from(code).ok()?),
        0xe000..=0xf8ff => Key::new(private(code)?),
        _ => {
            let c = char::from_u32(code).filter(|c| !c.is_control())?;
            let alternative = |part: Option<u32>| part.and_then(char::from_u32);
            let shifted = alternative(number(body, 0, 1));
            let text = alternative(number(body, 2, 0));
            return Some(typed(c, shifted, text, modifiers));
        }
    };
    Some(modifiers.on(key))
}

/// The key of a character, which is the one on the key without shift.
fn typed(c: char, shifted: Option<char>, text: Option<char>, modifiers: Modifiers) -> Key {
    if modifiers.has(4) {
        let alt = Modifiers(modifiers.0 & !4);
        return alt.on(with_ctrl(c));
    }
    let c = match text {
        Some(text) if !text.is_control() => text,
        _ if modifiers.has(1) => shifted.unwrap_or_else(|| upper(c)),
        _ if modifiers.has(64) => upper(c),
        _ => c,
    };
    modifiers.on(Key::char(c))
}

/// The same key as that of the control character, where there is one: a binding must not depend on how the terminal tells it.
fn with_ctrl(c: char) -> Key {
    match c {
        '@'..='_' | 'a'..='z' | ' ' => ascii(c as u8 & 0x1f),
        // The digits that make the same characters on a VT220.
        '4'..='7' => ascii(c as u8 - b'4' + 0x1c),
        _ => Key::ctrl(c),
    }
}

fn upper(c: char) -> char {
    let mut upper = c.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(only), None) => only,
        _ => c,
    }
}

/// Keys that kitty gives code points of the private use area (“Functional key definitions”).
fn private(code: u32) -> Option<Code> {
    let offset = |first: u32| u8::try_from(code - first).ok();
    Some(match code {
        57376..=57387 => Code::Function(13 + offset(57376)?),
        57399..=57408 => Code::Char(char::from(b'0' + offset(57399)?)),
        57409 => Code::Char('.'),
        57410 => Code::Char('/'),
        57411 => Code::Char('*'),
        57412 => Code::Char('-'),
        57413 => Code::Char('+'),
        57414 => Code::Enter,
        57415 => Code::Char('='),
        57416 => Code::Char(','),
        57417 => Code::Left,
        57418 => Code::Right,
        57419 => Code::Up,
        57420 => Code::Down,
        57421 => Code::PageUp,
        57422 => Code::PageDown,
        57423 => Code::Home,
        57424 => Code::End,
        57425 => Code::Insert,
        57426 => Code::Delete,
        _ => return None,
    })
}
