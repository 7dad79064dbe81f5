//! A handle that is typed in the middle of a session: its volunteer sees at once what volunteers see.

use crate::review::Room;
use crate::support::pty::Pty;
use rawi::proof::record::{Flag, Flagging, Record, Word};
use rawi::text::Clean;
use std::path::Path;

#[test]
fn what_is_held_back_waits_once_a_handle_is_typed() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reading");
    let room = Room::in_copy_of(&fixture);
    let hold = Record::Flagging(Flagging {
        flag: Word::Known(Flag::ConsentHold),
        text: Clean::new("She asks us to wait."),
    });
    room.say("reza", "the-long-ferry", hold);
    let archive = room.path("archive").display().to_string();
    let mut pty = Pty::spawn(&["--archive", &archive], &[], 80, 40);
    pty.wait_for_text("The empty chair");
    assert!(!pty.screen_text().contains("The long ferry"));
    pty.send("P");
    pty.wait_for_text("Your handle");
    pty.send("sara\r");
    pty.wait_for_text("Unread");
    assert!(
        pty.screen_text().contains("The long ferry"),
        "{}",
        pty.screen_text()
    );
}
