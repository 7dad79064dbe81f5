//! Faults as an English reader is told them.

use rawi::archive::Fault;
use rawi::locale::Locale;
use std::path::Path;

/// A line for each fault, with its path in the archive.
pub(crate) fn in_english(faults: &[Fault]) -> Vec<String> {
    let locale = Locale::plain_english();
    let told = |fault: &Fault| locale.say(&fault.told(Path::new(""))).to_string();
    faults.iter().map(told).collect()
}
