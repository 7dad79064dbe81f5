//! What others send for the same: `less` and `w3m` on the same text, `newsboat` on a feed with it, `fzf` on the same list;
//! those that are installed.

use crate::long_story::LongStory;
use crate::support::budget::{Kind, Report};
use crate::support::cells::Cells;
use crate::support::limit::limit;
use crate::support::pty::Pty;
use crate::support::twin::Cost;
use portable_pty::CommandBuilder;
use std::process::Command;
use std::time::Duration;

/// An action is over when nothing more comes for so long.
const QUIET: Duration = Duration::from_millis(300);
/// And so long is waited for its beginning.
const BEGINNING: Duration = Duration::from_millis(600);

/// Another program.
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    /// A command of the shell, which finds the files in its folder.
    command: &'static str,
    /// What it is called here, the bytes of its keys, how often.
    actions: &'static [(&'static str, &'static str, usize)],
}

pub(crate) const PEERS: &[Peer] = &[
    Peer {
        name: "less",
        command: "exec less text.txt",
        actions: &[
            ("line down", "j", 12),
            ("line up", "k", 6),
            ("10 lines at once", "jjjjjjjjjj", 1),
            ("to an end", "g", 1),
            ("page down", " ", 5),
            ("page up", "b", 3),
            ("half a page down", "d", 2),
            ("half a page up", "u", 2),
            ("help opened", "h", 1),
            ("help closed", "q", 1),
            ("prompt opened", "/", 1),
            ("letter to find", "t", 1),
            ("letter to find", "e", 1),
            ("letter to find", "l", 1),
            ("", "\r", 1),
            ("next match", "n", 3),
        ],
    },
    Peer {
        name: "w3m",
        command: "exec w3m text.txt",
        actions: &[
            ("line down", "J", 12),
            ("line up", "K", 6),
            ("10 lines at once", "JJJJJJJJJJ", 1),
            ("to an end", "g", 1),
            ("page down", " ", 5),
            ("page up", "b", 3),
            ("help opened", "H", 1),
            ("help closed", "B", 1),
            ("prompt opened", "/", 1),
            ("letter to find", "t", 1),
            ("letter to find", "e", 1),
            ("letter to find", "l", 1),
            ("", "\r", 1),
            ("next match", "n", 3),
        ],
    },
    Peer {
        name: "newsboat",
        command: "exec newsboat -q -r -u urls -c cache.db",
        actions: &[
            ("another tab", "\r", 1),
            ("row down", "j", 4),
            ("row up", "k", 4),
            ("10 rows at once", "jjjjjjjjjj", 1),
            ("", "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjj", 1),
            ("list scrolled down", "j", 8),
            ("list: page", "\x1b[6~", 2),
            ("help opened", "?", 1),
            ("help closed", "q", 1),
            ("", "\x1bOH", 1),
            ("story opened", "\r", 1),
            ("line down", "j", 12),
            ("line up", "k", 6),
            ("10 lines at once", "jjjjjjjjjj", 1),
            ("to an end", "\x1bOH", 1),
            ("page down", "\x1b[6~", 5),
            ("page up", "\x1b[5~", 3),
            ("story closed", "q", 1),
        ],
    },
    Peer {
        name: "fzf",
        command: "exec fzf <list.txt",
        actions: &[
            ("row down", "\x0b", 4),
            ("row up", "\x0a", 4),
            (
                "",
                "\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b",
                2,
            ),
            ("list scrolled down", "\x0b", 8),
            ("filter letter", "t", 1),
            ("filter letter", "e", 1),
            ("filter letter", "h", 1),
            ("filter letter", "r", 1),
            ("filter taken back", "\x15", 1),
        ],
    },
];

impl Peer {
    pub(crate) fn is_installed(&self) -> bool {
        let found = Command::new("sh")
            .args(["-c", "command -v \"$0\"", self.name])
            .output();
        found.is_ok_and(|output| output.status.success())
    }

    /// Plays its actions in a window of this size.
    pub(crate) fn played(&self, story: &LongStory, size: (u16, u16)) -> Report {
        let mut report = Report::default();
        let mut pty = self.spawn(story, size);
        report.add(Kind::Whole, "start", cost_of(&mut pty, |_| {}));
        for (action, keys, times) in self.actions {
            for _ in 0..*times {
                let cost = cost_of(&mut pty, |pty| pty.send(keys));
                if !action.is_empty() {
                    report.add(Kind::Detail, action, cost);
                }
            }
        }
        let another = cost_of(&mut pty, |pty| pty.resize(100, 30));
        report.add(Kind::Whole, "another size", another);
        report
    }

    /// Starts it.
    pub(crate) fn spawn(&self, story: &LongStory, size: (u16, u16)) -> Pty {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", self.command]);
        command.cwd(story.file(""));
        Pty::run(command, size.0, size.1)
    }
}

/// Lets something happen and waits until nothing more comes.
fn cost_of(pty: &mut Pty, happens: impl FnOnce(&mut Pty)) -> Cost {
    let (before, sent) = (pty.emulator().size(), pty.sent().len());
    let from = Cells::shown(pty.emulator());
    happens(pty);
    let mut quiet = BEGINNING;
    while pty.next(quiet).is_some() {
        quiet = QUIET;
    }
    let size = pty.emulator().size();
    // What a terminal shows in another size is uncertain.
    let from = if size == before {
        from
    } else {
        Cells::blank(size)
    };
    Cost {
        bytes: pty.sent().len() - sent,
        limit: limit(&from, &Cells::shown(pty.emulator())),
        ..Cost::default()
    }
}
