//! What there is to tell of a session before it begins and after it has ended: that something was not kept, not read, put back.

use super::complain;
use super::speech::Speech;
use crate::locale::{Locale, Message};
use crate::text::Clean;
use crate::text::layout::columns;

pub(super) fn complain_of(messages: &[Message], speech: &Speech) {
    for message in messages {
        complain(&speech.printed().say(message));
    }
}

/// Columns that the line for messages has in a window of 80 columns.
const ROOM: u16 = 76;

/// What the first screen says of the messages: the only one, if the line has room for it, or how many there are.
pub(super) fn notice(messages: &[Message], locale: &Locale) -> Option<Clean> {
    let many = Message::new("things-to-tell").count("count", messages.len());
    match messages {
        [] => None,
        [one] => {
            let one = locale.say(one);
            Some(if columns(&one) <= ROOM {
                one
            } else {
                locale.say(&many)
            })
        }
        _ => Some(locale.say(&many)),
    }
}
