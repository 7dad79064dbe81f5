//! tmux, with a server and a socket of its own and no status line. The screen is that of `capture-pane -e`, read back by
//! an emulator; this leaves out cells that were erased and not written to since, so their background is not compared.

use super::line::{HOLDER, Line};
use super::{NOT_TOLD, Shown, Terminal};
use crate::support::cells::Cells;
use crate::support::emulator::{Alacritty, Emulator};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Stands for a cell that the capture leaves out.
const LEFT_OUT: &str = "\u{2400}";

pub(super) struct Tmux {
    socket: PathBuf,
    line: Line,
    size: (u16, u16),
}

impl Tmux {
    pub(super) fn open(folder: &Path, size: (u16, u16)) -> Self {
        let (socket, pipe) = (folder.join("socket"), folder.join("name"));
        let mut name = Line::pipe(&pipe);
        let (columns, rows) = (size.0.to_string(), size.1.to_string());
        let mut start = command(&socket);
        start.args(["start-server", ";", "set", "-g", "status", "off", ";"]);
        start.args(["new-session", "-d", "-x", &columns, "-y", &rows]);
        start.args(["sh", "-c", HOLDER]).arg(&pipe);
        let started = start.status();
        assert!(started.is_ok_and(|status| status.success()), "tmux starts");
        Self {
            line: Line::held(&mut name),
            socket,
            size,
        }
    }
}

/// A command to the server behind this socket.
fn command(socket: &Path) -> Command {
    let mut command = Command::new("tmux");
    command.args(["-u", "-f", "/dev/null", "-S"]).arg(socket);
    command.env_remove("TMUX").env("LC_ALL", "C.UTF-8");
    command
}

impl Terminal for Tmux {
    fn write(&mut self, bytes: &[u8]) {
        self.line.write(bytes);
    }

    fn shown(&mut self) -> Shown {
        let place = self.line.ask_for_the_cursor();
        let mut capture = command(&self.socket);
        capture.args(["display-message", "-p", "#{cursor_flag}", ";"]);
        let output = capture.args(["capture-pane", "-p", "-e", "-N"]).output();
        let output = output.expect("tmux runs").stdout;
        let said = String::from_utf8(output).expect("tmux was told of UTF-8");
        let (flag, rows) = said.split_once('\n').expect("tmux says two things");
        let mut copy = Alacritty::new(self.size);
        let nothing = LEFT_OUT.repeat(self.size.0.into());
        for (row, text) in (1..=self.size.1).zip(rows.lines()) {
            copy.process(format!("\x1b[{row};1H{nothing}\x1b[{row};1H{text}").as_bytes());
        }
        let mut cells = Cells::shown(&copy);
        for cell in cells.0.iter_mut().flatten() {
            if cell.symbol == LEFT_OUT {
                NOT_TOLD.clone_into(&mut cell.symbol);
            }
        }
        Shown {
            cells,
            cursor: (flag == "1").then_some(place),
        }
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        let _ = command(&self.socket).arg("kill-server").status();
    }
}
