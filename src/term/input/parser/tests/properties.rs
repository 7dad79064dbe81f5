//! What holds of the parser for any bytes.

use super::*;
use proptest::collection::vec;
use proptest::prelude::*;

/// Keys, sequences, and pieces of sequences.
const PIECES: &[&str] = &[
    "\x1b",
    "\x1b[",
    "\x1bO",
    "\x1b]",
    "\x1bP",
    "\x1b_",
    "\x1b\\",
    "\x07",
    "\x18",
    "[",
    "[[",
    "M",
    "<",
    "0;1;1",
    "1;5",
    "27;",
    "200",
    "~",
    "200~",
    "201~",
    "\x1b[200~",
    "\x1b[201~",
    "A",
    "u",
    "n",
    "\x1b[0n",
    "\x1b[1;5A",
    "\x1b[<0;4;5M",
    "\x1b[M !!",
    "\x1b[?64;1c",
    "\x1b]11;rgb:0/0/0\x1b\\",
    "\x1b[8;1$y",
    "\x1bP>|kitty(0.26.5)\x1b\\",
    ">|",
    "$",
    "^",
    "q",
    "ي",
    "漢",
    "😀",
    "\r",
];

/// Bytes as they might come: noise, keys, and pieces of sequences in any order.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        3 => proptest::sample::select(PIECES).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..6),
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn after(bytes: &[u8]) -> (Parser, VecDeque<Event>) {
    let (mut parser, mut events) = (Parser::default(), VecDeque::new());
    parser.take(bytes, &mut events);
    (parser, events)
}

/// Bytes that a parser holds.
fn held(parser: &Parser) -> usize {
    match &parser.state {
        State::Sequence(sequence) => sequence.held(),
        State::Paste(paste) => paste.held(),
        State::Ground
        | State::Character { .. }
        | State::Escape(_)
        | State::Text(_)
        | State::TextEscape(_)
        | State::Console
        | State::Mouse { .. } => 0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn it_makes_no_difference_how_the_bytes_are_split(bytes in stream(), cuts in vec(any::<prop::sample::Index>(), 0..20)) {
        let (whole, expected) = after(&bytes);
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        let (mut parser, mut events) = (Parser::default(), VecDeque::new());
        for part in cuts.windows(2) {
            parser.take(&bytes[part[0]..part[1]], &mut events);
        }
        prop_assert_eq!(events, expected);
        prop_assert_eq!(parser.waiting(), whole.waiting());
    }

    #[test]
    fn a_key_is_heard_when_the_wait_is_over(bytes in stream()) {
        let (mut parser, mut events) = after(&bytes);
        parser.give_up(&mut events);
        parser.take(b"q", &mut events);
        prop_assert_eq!(events.back(), Some(&Event::Key(Key::char('q'))));
    }

    #[test]
    fn keys_are_heard_without_a_wait_but_in_a_paste(bytes in stream()) {
        let (mut parser, _) = after(&bytes);
        let mut events = VecDeque::new();
        parser.take(&[b'q'; LONGEST + 1], &mut events);
        let is_pasted = parser.waiting() == Some(Waiting::Paste);
        prop_assert!(is_pasted || events.back() == Some(&Event::Key(Key::char('q'))));
    }

    #[test]
    fn a_quick_exit_is_heard_at_once_but_in_a_paste(bytes in stream()) {
        let (mut parser, mut events) = after(&bytes);
        let is_pasted = parser.waiting() == Some(Waiting::Paste);
        parser.take(&[CAN], &mut events);
        prop_assert!(is_pasted || events.back() == Some(&Event::Key(Key::ctrl('x'))));
    }

}

proptest! {
    // Each case is some hundred thousand bytes.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_grows_beyond_its_bound(bytes in stream(), times in 1..3_000_usize) {
        let (parser, events) = after(&bytes.repeat(times));
        prop_assert!(held(&parser) <= paste::LARGEST);
        prop_assert!(events.len() <= 2 * bytes.len() * times);
        for event in events {
            if let Event::Paste(text) = event {
                // A byte that is no text becomes the three of U+FFFD.
                prop_assert!(text.len() <= 3 * paste::LARGEST);
            }
        }
    }
}

/// Every code of a key.
fn codes() -> Vec<Code> {
    let named = [
        "enter",
        "esc",
        "tab",
        "shift-tab",
        "backspace",
        "delete",
        "insert",
        "up",
        "down",
        "left",
        "right",
        "home",
        "end",
        "page-up",
        "page-down",
        "space",
    ];
    let named = named.map(|name| name.parse::<Key>().expect(name).code);
    let functions = (1..=24).map(Code::Function);
    let letters = ('!'..='~').chain("يسڕé漢".chars()).map(Code::Char);
    named.into_iter().chain(functions).chain(letters).collect()
}

/// What xterm sends for a key; nothing if it cannot tell it from another.
fn sent_by_xterm(key: Key) -> Option<String> {
    let modifier = 1 + 2 * u8::from(key.alt) + 4 * u8::from(key.ctrl);
    let plain = modifier == 1;
    let escape = if key.alt { "\x1b" } else { "" };
    let code = |code: u32| format!("\x1b[27;{modifier};{code}~");
    let tilde = |number: u8| {
        if plain {
            format!("\x1b[{number}~")
        } else {
            format!("\x1b[{number};{modifier}~")
        }
    };
    let letter = |last: char| {
        if plain {
            format!("\x1b[{last}")
        } else {
            format!("\x1b[1;{modifier}{last}")
        }
    };
    Some(match key.code {
        Code::Char(' ') if key.ctrl => format!("{escape}\0"),
        // These are other keys with ctrl on every terminal.
        Code::Char('h' | 'i' | 'j' | 'm' | '[' | '@' | '4'..='7' | 'A'..='Z') if key.ctrl => {
            return None;
        }
        // They break off what the ESC of alt has begun.
        Code::Char('x' | 'z') if key.ctrl && key.alt => return None,
        Code::Char(c) if key.ctrl && c.is_ascii_lowercase() => {
            format!("{escape}{}", char::from(c as u8 & 0x1f))
        }
        Code::Char(c) if key.ctrl => code(u32::from(c)),
        Code::Char(c) => format!("{escape}{c}"),
        Code::Enter if plain => "\r".to_owned(),
        Code::Esc if plain => "\x1b".to_owned(),
        Code::Tab if plain => "\t".to_owned(),
        Code::Backspace if plain => "\x7f".to_owned(),
        Code::Enter => code(13),
        Code::Esc => code(27),
        Code::Tab => code(9),
        Code::Backspace => code(127),
        Code::BackTab => letter('Z'),
        Code::Up => letter('A'),
        Code::Down => letter('B'),
        Code::Right => letter('C'),
        Code::Left => letter('D'),
        Code::Home => letter('H'),
        Code::End => letter('F'),
        Code::Insert => tilde(2),
        Code::Delete => tilde(3),
        Code::PageUp => tilde(5),
        Code::PageDown => tilde(6),
        // The same bytes as the report of the cursor's place.
        Code::Function(3) if !plain => return None,
        Code::Function(number @ 1..=4) if plain => format!("\x1bO{}", char::from(b'O' + number)),
        Code::Function(number @ 1..=4) => letter(char::from(b'O' + number)),
        Code::Function(number @ 5..=20) => tilde(
            [
                15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
            ][usize::from(number) - 5],
        ),
        Code::Function(_) => return None,
    })
}

#[test]
fn every_key_that_xterm_sends_is_that_key() {
    let mut keys = 0;
    for code in codes() {
        for (ctrl, alt) in [(false, false), (false, true), (true, false), (true, true)] {
            let key = Key { code, ctrl, alt };
            let Some(sent) = sent_by_xterm(key) else {
                continue;
            };
            let (mut events, then) = heard(sent.as_bytes());
            events.extend(then);
            assert_eq!(words(&events), key.to_string(), "{sent:?}");
            keys += 1;
        }
    }
    assert!(keys > 400, "{keys} keys were tried");
}
