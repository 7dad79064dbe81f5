//! The lines before the first table: whose file it is, and of which version of the format.

use super::super::names::{Device, Handle};
use super::super::table;
use super::{HOLD_TOLD, MOST_COMPLAINTS, Nature, Piece, Scan, held, pass_over};
use crate::locale::Message;
use crate::text::Clean;
use toml::de::{DeTable, DeValue};

/// The version of the format that this program writes.
const SCHEMA: u32 = 1;

/// What the lines before the first table say.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Header {
    pub(in super::super) handle: Option<Handle>,
    pub(in super::super) device: Option<Device>,
}

/// The lines with which a file begins.
pub(in super::super) fn written(handle: &Handle, device: &Device) -> String {
    let [handle, device] = [handle.as_str(), device.as_str()].map(table::quoted);
    format!("schema = {SCHEMA}\nreviewer = {handle}\ndev = {device}\n")
}

/// Reads the lines before the first table, each by itself: one that is torn takes none with it.
pub(super) fn read(scan: &mut Scan, piece: &Piece<'_>) {
    let held = held::astray_in(piece);
    if !held.is_empty() {
        // A table that has lost its heading.
        pass_over(scan, held, (piece.line, Message::new(HOLD_TOLD)));
    }
    for (number, line) in (piece.line..).zip(&piece.lines) {
        if scan.complaints.len() >= MOST_COMPLAINTS {
            // Whatever this is, it is no header. The tables behind it count.
            return;
        }
        let text = std::str::from_utf8(line).unwrap_or("\0");
        let Ok(document) = DeTable::parse(text) else {
            let what = Message::new("review-not-a-table");
            scan.complain(number, Nature::Damaged, what);
            continue;
        };
        for (key, value) in document.get_ref() {
            read_setting(scan, number, (key.get_ref(), value.get_ref()));
        }
    }
}

fn read_setting(scan: &mut Scan, line: usize, (key, value): (&str, &DeValue<'_>)) {
    let text = value.as_str().unwrap_or_default();
    let is_known = match key {
        "schema" => {
            let number = value
                .as_integer()
                .and_then(|number| number.as_str().parse().ok());
            if number.is_some_and(|number: u32| number > SCHEMA) {
                scan.complain(line, Nature::Newer, Message::new("review-newer-schema"));
            }
            number.is_some()
        }
        "reviewer" => {
            let handle = Handle::parse(text);
            scan.header.handle = scan.header.handle.take().or(handle.clone());
            handle.is_some()
        }
        "dev" => {
            let device = Device::parse(text);
            scan.header.device = scan.header.device.take().or(device.clone());
            device.is_some()
        }
        _ => {
            let what = Message::new("review-newer-keys");
            let what = what.list("keys", [Clean::new(key)], "between-commas");
            return scan.complain(line, Nature::Newer, what);
        }
    };
    if !is_known {
        let what = Message::new("review-value-wrong").inside("key", key);
        scan.complain(line, Nature::Damaged, what);
    }
}
