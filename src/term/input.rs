//! Input: what the terminal sends becomes an [`Event`].
//!
//! crossterm takes the bytes apart; nothing above this file knows of it.

use crate::app::key::{Code, Key, Pointer};
use crossterm::event::{
    self as wire, KeyCode, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Something that happened to the session from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Key(Key),
    Pointer(Pointer),
    /// As it was pasted: nothing is cleaned yet.
    Paste(String),
    /// The window has these columns and rows, as the kernel tells them.
    Resized((u16, u16)),
    /// The process was stopped and goes on, in a window of these columns and rows, with a screen that holds anything.
    Resumed((u16, u16)),
}

/// Where events come from.
pub trait Input {
    /// Waits for the next event, however long it takes.
    ///
    /// # Errors
    /// Fails when nothing can come any more, which ends the session.
    fn wait(&mut self) -> io::Result<Event>;

    /// Takes an event that is there already.
    fn ready(&mut self) -> io::Result<Option<Event>>;
}

/// How long [`Input::ready`] waits. With `use-dev-tty` crossterm reports no event, not even one it has parsed, to a poll
/// of no duration (crossterm-rs/crossterm#839); this is the least that works.
const NO_TIME: Duration = Duration::from_millis(1);

/// The keyboard, mouse and window of this process.
///
/// crossterm is not told of raw mode, which `tty` sets, and so takes a line feed (`^J`) for Enter: so do we.
#[derive(Debug)]
pub(super) struct Keyboard {
    /// Set by the signal thread before it announces a new window size.
    resumed: Arc<AtomicBool>,
}

impl Keyboard {
    /// Starts listening, so that no change of the window from here on is missed.
    pub(super) fn open(resumed: Arc<AtomicBool>) -> io::Result<Self> {
        let listening = wire::poll(Duration::ZERO);
        listening.map_err(|error| {
            io::Error::new(
                error.kind(),
                format!("the keyboard cannot be read: {error}"),
            )
        })?;
        Ok(Self { resumed })
    }

    fn event(&self, event: wire::Event) -> Option<Event> {
        match event {
            wire::Event::Key(press) => key(press).map(Event::Key),
            wire::Event::Mouse(mouse) => pointer(mouse).map(Event::Pointer),
            wire::Event::Paste(text) => Some(Event::Paste(text)),
            wire::Event::Resize(columns, rows) if self.resumed.swap(false, Ordering::Acquire) => {
                Some(Event::Resumed((columns, rows)))
            }
            wire::Event::Resize(columns, rows) => Some(Event::Resized((columns, rows))),
            wire::Event::FocusGained | wire::Event::FocusLost => None,
        }
    }
}

impl Input for Keyboard {
    fn wait(&mut self) -> io::Result<Event> {
        loop {
            if let Some(event) = self.event(wire::read()?) {
                return Ok(event);
            }
        }
    }

    fn ready(&mut self) -> io::Result<Option<Event>> {
        while wire::poll(NO_TIME)? {
            if let Some(event) = self.event(wire::read()?) {
                return Ok(Some(event));
            }
        }
        Ok(None)
    }
}

/// The key that was pressed or repeats; a release is nothing, and so is a key the program has no name for.
fn key(press: wire::KeyEvent) -> Option<Key> {
    match press.kind {
        KeyEventKind::Press | KeyEventKind::Repeat => {}
        KeyEventKind::Release => return None,
    }
    let mut ctrl = press.modifiers.contains(KeyModifiers::CONTROL);
    let alt = press
        .modifiers
        .intersects(KeyModifiers::ALT | KeyModifiers::META);
    let code = match press.code {
        // 0x08 is what some terminals send for Backspace; it cannot be told from ctrl-h.
        KeyCode::Char('h') if ctrl => {
            ctrl = false;
            Code::Backspace
        }
        // 0x1C to 0x1F, which crossterm names by the digits that also make them.
        KeyCode::Char(digit @ '4'..='7') if ctrl => Code::Char(match digit {
            '4' => '\\',
            '5' => ']',
            '6' => '^',
            _ => '_',
        }),
        KeyCode::Char(c) => Code::Char(c),
        other => named(other)?,
    };
    Some(Key { code, ctrl, alt })
}

fn named(code: KeyCode) -> Option<Code> {
    Some(match code {
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Enter => Code::Enter,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Delete => Code::Delete,
        KeyCode::Insert => Code::Insert,
        KeyCode::Esc => Code::Esc,
        KeyCode::F(number) => Code::Function(number),
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Null
        | KeyCode::CapsLock
        | KeyCode::ScrollLock
        | KeyCode::NumLock
        | KeyCode::PrintScreen
        | KeyCode::Pause
        | KeyCode::Menu
        | KeyCode::KeypadBegin
        | KeyCode::Media(_)
        | KeyCode::Modifier(_) => return None,
    })
}

/// The left button and the wheel; what the other buttons and mere motion do is the terminal's.
fn pointer(mouse: wire::MouseEvent) -> Option<Pointer> {
    let (column, row) = (mouse.column, mouse.row);
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Pointer::Click { column, row }),
        MouseEventKind::ScrollUp => Some(Pointer::WheelUp { column, row }),
        MouseEventKind::ScrollDown => Some(Pointer::WheelDown { column, row }),
        MouseEventKind::Down(MouseButton::Right | MouseButton::Middle)
        | MouseEventKind::Up(_)
        | MouseEventKind::Drag(_)
        | MouseEventKind::Moved
        | MouseEventKind::ScrollLeft
        | MouseEventKind::ScrollRight => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyEvent, MouseEvent};

    fn named_key(code: KeyCode, modifiers: KeyModifiers) -> String {
        key(KeyEvent::new(code, modifiers))
            .map_or_else(|| "nothing".to_owned(), |key| key.to_string())
    }

    #[test]
    fn keys_have_the_names_of_the_bindings() {
        let plain = KeyModifiers::NONE;
        let (ctrl, alt, shift) = (
            KeyModifiers::CONTROL,
            KeyModifiers::ALT,
            KeyModifiers::SHIFT,
        );
        for (code, modifiers, name) in [
            (KeyCode::Char('j'), plain, "j"),
            (KeyCode::Char('G'), shift, "G"),
            (KeyCode::Char(' '), plain, "space"),
            (KeyCode::Char(' '), ctrl, "ctrl-space"),
            (KeyCode::Char('x'), ctrl, "ctrl-x"),
            (KeyCode::Char('x'), alt, "alt-x"),
            (KeyCode::Char('ي'), plain, "ي"),
            (KeyCode::Char('h'), ctrl, "backspace"),
            (KeyCode::Char('4'), ctrl, "ctrl-\\"),
            (KeyCode::Char('7'), ctrl, "ctrl-_"),
            (KeyCode::Char('1'), ctrl, "ctrl-1"),
            (KeyCode::BackTab, shift, "shift-tab"),
            (KeyCode::PageDown, plain, "page-down"),
            (KeyCode::F(1), plain, "f1"),
            (KeyCode::CapsLock, plain, "nothing"),
        ] {
            assert_eq!(named_key(code, modifiers), name, "{code:?} {modifiers:?}");
        }
    }

    #[test]
    fn a_key_that_is_let_go_is_nothing_and_one_that_repeats_is_pressed() {
        let of = |kind| {
            key(KeyEvent::new_with_kind(
                KeyCode::Char('j'),
                KeyModifiers::NONE,
                kind,
            ))
        };
        assert_eq!(of(KeyEventKind::Release), None);
        assert_eq!(of(KeyEventKind::Repeat), Some(Key::char('j')));
    }

    #[test]
    fn only_the_left_button_and_the_wheel_count() {
        let of = |kind| {
            pointer(MouseEvent {
                kind,
                column: 3,
                row: 4,
                modifiers: KeyModifiers::NONE,
            })
        };
        assert_eq!(
            of(MouseEventKind::Down(MouseButton::Left)),
            Some(Pointer::Click { column: 3, row: 4 })
        );
        assert_eq!(
            of(MouseEventKind::ScrollDown),
            Some(Pointer::WheelDown { column: 3, row: 4 })
        );
        assert_eq!(
            of(MouseEventKind::ScrollUp),
            Some(Pointer::WheelUp { column: 3, row: 4 })
        );
        assert_eq!(of(MouseEventKind::Down(MouseButton::Right)), None);
        assert_eq!(of(MouseEventKind::Moved), None);
    }

    #[test]
    fn the_first_new_size_after_a_stop_says_that_everything_must_be_drawn() {
        let keyboard = Keyboard {
            resumed: Arc::new(AtomicBool::new(true)),
        };
        assert_eq!(
            keyboard.event(wire::Event::Resize(80, 24)),
            Some(Event::Resumed((80, 24)))
        );
        assert_eq!(
            keyboard.event(wire::Event::Resize(80, 24)),
            Some(Event::Resized((80, 24)))
        );
    }
}
