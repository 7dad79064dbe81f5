//! Who speaks: the handle of a volunteer and the device it was said on. Both make the name of a file.
//!
//! A handle is all that is known of a person here: volunteers may be at risk too.

use std::fmt;

/// Characters of a handle, at most.
const LONGEST_HANDLE: usize = 32;
/// Characters of a device.
const DEVICE: std::ops::RangeInclusive<usize> = 2..=8;

/// The handle of a volunteer: 1 to 32 of a–z, 0–9 and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Handle(String);

impl Handle {
    pub fn parse(raw: &str) -> Option<Self> {
        let is_plain = |byte: u8| is_letter(byte) || byte == b'-';
        let fits = (1..=LONGEST_HANDLE).contains(&raw.len()) && raw.bytes().all(is_plain);
        fits.then(|| Self(raw.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A machine of a volunteer: 2 to 8 of a–z and 0–9, made by chance once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Device(String);

impl Device {
    pub fn parse(raw: &str) -> Option<Self> {
        let fits = DEVICE.contains(&raw.len()) && raw.bytes().all(is_letter);
        fits.then(|| Self(raw.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

/// A volunteer at a device, to whom one file of each story belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Desk {
    pub handle: Handle,
    pub device: Device,
}

impl Desk {
    /// The name of the desk's files: `sara.k3.toml`.
    pub fn file_name(&self) -> String {
        format!("{}.{}.toml", self.handle, self.device)
    }

    /// Whose a hold is in a file of which nobody knows the owner: it counts all the same.
    pub(super) fn of_nobody() -> Self {
        Self {
            handle: Handle("nobody".to_owned()),
            device: Device("00".to_owned()),
        }
    }

    /// The desk that a file belongs to by its name.
    pub fn of_file_name(name: &str) -> Option<Self> {
        let (handle, device) = name.strip_suffix(".toml")?.split_once('.')?;
        Some(Self {
            handle: Handle::parse(handle)?,
            device: Device::parse(device)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_what_makes_a_plain_file_name_is_a_handle_or_a_device() {
        for good in ["sara", "r2", "a-b", &"x".repeat(32)] {
            assert!(Handle::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "Sara",
            "سارا",
            "a.b",
            "../x",
            "a b",
            "a\0",
            &"x".repeat(33),
        ] {
            assert_eq!(Handle::parse(bad), None, "{bad}");
        }
        assert!(Device::parse("k3").is_some() && Device::parse("k3k3k3k3").is_some());
        for bad in ["", "k", "k3k3k3k3k", "K3", "k-3"] {
            assert_eq!(Device::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn copies_that_file_managers_make_belong_to_nobody_by_their_name() {
        for name in [
            "sara.k3 (1).toml",
            "sara.toml",
            "sara.k3.bak.toml",
            "sara.k3.toml~",
        ] {
            assert_eq!(Desk::of_file_name(name), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn a_file_name_says_whose_it_is(handle in "[a-z0-9-]{1,32}", device in "[a-z0-9]{2,8}") {
            let desk = Desk {
                handle: Handle::parse(&handle).expect("a handle"),
                device: Device::parse(&device).expect("a device"),
            };
            prop_assert_eq!(Desk::of_file_name(&desk.file_name()), Some(desk));
        }
    }
}
