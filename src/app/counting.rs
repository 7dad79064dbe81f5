//! Numbers of stories and matches, as the tabs, the facets and the search tell them.

use crate::locale::Message;

/// "3 of 14": one of all, or so many of them.
pub fn number_of_all(number: usize, all: usize) -> Message {
    let told = Message::new("number-of-all").count("number", number);
    told.count("count", all)
}

/// "97 stories".
pub fn stories(count: usize) -> Message {
    Message::new("stories-count").count("count", count)
}
