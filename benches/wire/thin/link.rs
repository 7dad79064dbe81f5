//! The lines that are simulated: how fast they are, and what goes over them besides what is said.

use std::time::Duration;

pub(super) const LINES: [Link; 3] = [
    Link {
        name: "2400 baud",
        baud: 2400,
        envelope: None,
    },
    Link {
        name: "2400 baud, ssh",
        baud: 2400,
        envelope: Some(90),
    },
    Link {
        name: "9600 baud",
        baud: 9600,
        envelope: None,
    },
];

/// A line.
#[derive(Clone, Copy)]
pub(super) struct Link {
    pub(super) name: &'static str,
    baud: u32,
    /// Bytes of a packet besides those of the program or the terminal, by `tests/hosting/measure-line.sh`; nothing where
    /// bytes come one by one.
    pub(super) envelope: Option<u32>,
}

impl Link {
    /// How long the line takes for so many bytes, if they are what there is to send.
    pub(super) fn time_of(&self, bytes: usize) -> Duration {
        let bytes = u32::try_from(bytes).expect("a screen is small");
        Duration::from_secs(10) / self.baud * (bytes + self.envelope.unwrap_or(0))
    }
}
