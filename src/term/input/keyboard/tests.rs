//! The keyboard on a line of the test's own: a pair of sockets, and a signal of its own for the window.

use super::*;
use crate::app::key::Key;
use signal_hook::consts::{SIGURG, SIGUSR1, SIGUSR2};
use signal_hook::low_level::raise;
use std::cell::Cell;
use std::io::Write;
use std::os::unix::net::UnixStream;
use std::rc::Rc;
use std::sync::atomic::Ordering;

/// A keyboard and what it is typed on.
struct Line {
    keyboard: Keyboard,
    typed: UnixStream,
    size: Rc<Cell<(u16, u16)>>,
    resumed: Arc<AtomicBool>,
}

/// A line whose window changes with `signal`, which no other test may send.
fn line(signal: i32) -> Line {
    let (keys, typed) = UnixStream::pair().expect("there are sockets");
    let size = Rc::new(Cell::new((80, 24)));
    let resumed = Arc::new(AtomicBool::new(false));
    let told = Rc::clone(&size);
    let window = Window::watch(
        signal,
        Arc::clone(&resumed),
        Box::new(move || Ok(told.get())),
    );
    let keyboard = Keyboard::new(keys.into(), window.expect("a signal can be listened to"));
    let keyboard = keyboard.expect("there are sockets");
    Line {
        keyboard,
        typed,
        size,
        resumed,
    }
}

/// A signal that nobody sends.
const QUIET: i32 = SIGURG;

impl Line {
    fn type_in(&mut self, bytes: &[u8]) {
        self.typed.write_all(bytes).expect("the line is up");
    }

    fn wait(&mut self) -> Option<Event> {
        self.keyboard.wait(None).expect("the line is up")
    }

    fn ready(&mut self) -> Option<Event> {
        self.keyboard.ready().expect("the line is up")
    }
}

fn key(name: &str) -> Event {
    Event::Key(name.parse().expect(name))
}

#[test]
fn what_is_there_is_taken_without_waiting() {
    let mut line = line(QUIET);
    assert_eq!(line.ready(), None);
    line.type_in(b"ab\x1b[A");
    assert_eq!(line.wait(), Some(key("a")));
    assert_eq!(line.ready(), Some(key("b")));
    assert_eq!(line.ready(), Some(key("up")));
    assert_eq!(line.ready(), None);
    line.type_in(b"c");
    assert_eq!(line.ready(), Some(key("c")));
}

#[test]
fn a_wait_ends_when_its_time_has_run_out() {
    let mut line = line(QUIET);
    let now = Some(Instant::now());
    assert_eq!(line.keyboard.wait(now).expect("the line is up"), None);
    // What is there comes first, however late it is.
    line.type_in(b"a");
    assert_eq!(
        line.keyboard.wait(now).expect("the line is up"),
        Some(key("a"))
    );
}

#[test]
fn an_esc_alone_becomes_a_key_by_itself() {
    let mut line = line(QUIET);
    line.type_in(b"\x1b");
    assert_eq!(line.wait(), Some(key("esc")));
    assert_eq!(line.keyboard.deadline, None);
}

#[test]
fn what_follows_an_esc_in_time_belongs_to_it() {
    let mut line = line(QUIET);
    line.type_in(b"\x1b");
    assert_eq!(line.ready(), None, "and nothing is drawn for it");
    assert!(line.keyboard.deadline.is_some());
    // However slow this test runs, the time is not over.
    line.keyboard.deadline = Some(Instant::now() + Duration::from_hours(1));
    line.type_in(b"[A");
    assert_eq!(line.wait(), Some(key("up")));
    assert_eq!(line.keyboard.deadline, None);
}

#[test]
fn what_has_come_counts_even_if_the_time_was_over_before_it_was_read() {
    let mut line = line(QUIET);
    line.type_in(b"\x1b");
    assert_eq!(line.ready(), None);
    line.type_in(b"[A");
    line.keyboard.deadline = Some(Instant::now());
    assert_eq!(line.wait(), Some(key("up")));
}

#[test]
fn a_paste_that_never_ends_is_given_up() {
    let mut line = line(QUIET);
    line.type_in(b"\x1b[200~half");
    assert_eq!(line.ready(), None);
    line.keyboard.deadline = Some(Instant::now());
    assert_eq!(line.wait(), Some(Event::Paste("half".to_owned())));
    line.type_in(b"q");
    assert_eq!(line.wait(), Some(key("q")));
}

#[test]
fn a_line_that_hangs_up_is_an_error_after_its_last_key() {
    let mut line = line(QUIET);
    line.type_in(b"a\x1b");
    drop(line.typed);
    let keyboard = &mut line.keyboard;
    let first = keyboard.wait(None).expect("a key came before");
    assert_eq!(first, Some(Event::Key(Key::char('a'))));
    for _ in 0..3 {
        let error = keyboard.wait(None).expect_err("nothing can come");
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
        let error = keyboard.ready().expect_err("nothing can come");
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
    }
}

#[test]
fn of_many_new_sizes_the_last_one_is_told() {
    let mut line = line(SIGUSR1);
    for columns in [100, 90, 60] {
        line.size.set((columns, 10));
        raise(SIGUSR1).expect("it is listened to");
    }
    line.type_in(b"a");
    assert_eq!(line.wait(), Some(Event::Resized((60, 10))));
    assert_eq!(line.ready(), Some(key("a")));
    assert_eq!(line.ready(), None);
}

#[test]
fn the_first_new_size_after_a_stop_says_that_everything_must_be_drawn() {
    let mut line = line(SIGUSR2);
    line.resumed.store(true, Ordering::Release);
    for expected in [Event::Resumed((80, 24)), Event::Resized((80, 24))] {
        raise(SIGUSR2).expect("it is listened to");
        assert_eq!(line.wait(), Some(expected));
    }
}

#[test]
fn work_in_the_background_wakes_the_session_once() {
    let mut line = line(QUIET);
    let waker = line.keyboard.waker();
    let thread = std::thread::spawn(move || {
        waker.wake();
        waker.wake();
    });
    assert_eq!(line.wait(), Some(Event::Woken));
    thread.join().expect("it does not panic");
    line.type_in(b"j");
    assert!(matches!(line.wait(), Some(event) if event == key("j") || event == Event::Woken));
}

#[test]
fn what_is_forgotten_does_not_come_and_what_is_typed_later_does() {
    let mut line = line(QUIET);
    line.type_in(b"abc\x1b[200~paste");
    assert_eq!(line.wait(), Some(key("a")));
    line.keyboard.forget();
    line.type_in(b"d");
    assert_eq!(line.wait(), Some(key("d")));
}
