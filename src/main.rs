//! Stands in for the command line until there is one.

use rawi::app::keymap::{Keymap, Kiosk, Preset};
use rawi::app::settings::Settings;
use rawi::app::{App, Start};
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::state::Kept;
use rawi::term::{self, Mouse};
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let archive = load(&Origin::Folder("archive".into())).expect("archive");
    let mut app = App::new(Start {
        archive: Arc::new(archive),
        kept: Kept::default(),
        settings: Settings::default(),
        keymap: Keymap::new(Preset::Default, &[], Kiosk::No),
        size: term::size().expect("a terminal"),
        seed: 7,
    });
    match term::run(&mut app, Mouse::Off, |_| {}, |_| {}) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rawi: {error}");
            ExitCode::from(2)
        }
    }
}
