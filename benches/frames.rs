//! What frames cost: the time to encode one, and its bytes, in a session with the bundled archive:
//! `cargo bench --bench frames`.
//!
//! Only the wire is timed: recording the cells, finding the shortest way, writing it into memory.

use ratatui::backend::Backend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rawi::app::key::Key;
use rawi::app::keymap::{Keymap, Kiosk, Preset};
use rawi::app::settings::Settings;
use rawi::app::{App, Start};
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::state::Kept;
use rawi::term::{Abilities, Wire};
use rawi::view::paint;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Names of actions, the keys of each, and how often they are pressed.
const SESSION: &[(&str, &str, usize)] = &[
    ("row down", "j", 60),
    ("row up", "k", 30),
    ("open", "\r", 1),
    ("line down", "j", 60),
    ("line up", "k", 30),
    ("page down", " ", 8),
    ("page up", "b", 8),
    ("help and back", "?q", 4),
    ("contents and back", "tq", 4),
    ("close", "q", 1),
];

fn main() {
    for size in [(80, 24), (120, 40), (200, 60)] {
        println!("{}×{}", size.0, size.1);
        let mut all = Vec::new();
        for (name, frames) in session(size) {
            report(name, &frames);
            all.extend(frames);
        }
        report("all", &all);
    }
}

/// A frame: its time and its bytes.
type Frame = (Duration, usize);

fn report(name: &str, frames: &[Frame]) {
    let mut times: Vec<Duration> = frames.iter().map(|(time, _)| *time).collect();
    times.sort();
    let bytes: usize = frames.iter().map(|(_, bytes)| bytes).sum();
    let at = |percent: usize| micros(times[(times.len() - 1) * percent / 100]);
    println!(
        "  {name:18} {:4} frames  {:7.1} bytes  {:6.0} µs median  {:6.0} µs p95",
        frames.len(),
        mean(bytes, frames.len()),
        at(50),
        at(95)
    );
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn session(size: (u16, u16)) -> Vec<(&'static str, Vec<Frame>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("archive");
    let archive = load(&Origin::Folder(root)).expect("the bundled archive");
    let mut app = App::new(Start {
        archive: Arc::new(archive),
        kept: Kept::default(),
        settings: Settings::default(),
        locale: Arc::default(),
        keymap: Keymap::new(Preset::Default, &[], Kiosk::No),
        size,
        seed: 7,
    });
    let mut wire = Wire::new(std::io::sink(), size, Abilities::of_term("xterm-256color"));
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
    frame(&app, &mut wire, &mut buffer);
    let mut actions = Vec::new();
    for (name, keys, count) in SESSION {
        let mut frames = Vec::new();
        for _ in 0..*count {
            for key in keys.chars() {
                let key = if key == '\r' {
                    "enter".parse()
                } else {
                    Ok(Key::char(key))
                };
                let _ = app.key(key.expect("a key"));
                frames.push(frame(&app, &mut wire, &mut buffer));
            }
        }
        actions.push((*name, frames));
    }
    actions
}

fn frame(app: &App, wire: &mut Wire<std::io::Sink>, buffer: &mut Buffer) -> Frame {
    buffer.reset();
    let cursor = paint(app, buffer);
    let columns = usize::from(buffer.area.width);
    let rows = (0..).zip(buffer.content.chunks(columns));
    let cells = rows.flat_map(|(y, row)| (0..).zip(row).map(move |(x, cell)| (x, y, cell)));
    let start = Instant::now();
    wire.draw(cells).expect("this only records");
    match cursor {
        Some(place) => {
            wire.set_cursor_position(place).expect("this only records");
            wire.show_cursor().expect("this only records");
        }
        None => wire.hide_cursor().expect("this only records"),
    }
    let piece = wire.piece(usize::MAX);
    (start.elapsed(), piece.bytes.len())
}

/// The mean of `sum` over `times`.
fn mean(sum: usize, times: usize) -> f64 {
    let whole = |number| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    whole(sum) / whole(times)
}
