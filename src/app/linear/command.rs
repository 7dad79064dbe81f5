//! The words of the dialogue, in one table that the help is read from.

use crate::archive::vocabulary::closed_list;
use crate::locale::{Locale, Message};
use crate::text::Clean;

closed_list!(
    /// What can be typed besides a number, words after a slash, and nothing at all.
    Command {
        Countries = "countries",
        Origins = "origins",
        Themes = "themes",
        All = "stories",
        Saved = "saved",
        About = "info",
        Claims = "claims",
        Notes = "note",
        Rest = "rest",
        Previous = "previous",
        Mark = "bookmark",
        Help = "help",
        Back = "quit",
    }
);

impl Command {
    /// The message that says what it does.
    pub fn message_name(self) -> String {
        format!("linear-does-{}", self.word())
    }

    const fn place(self) -> Where {
        match self {
            Self::Countries
            | Self::Origins
            | Self::Themes
            | Self::All
            | Self::Saved
            | Self::Help
            | Self::Back => Where::Anywhere,
            Self::About | Self::Claims | Self::Notes | Self::Rest | Self::Previous | Self::Mark => {
                Where::Story
            }
        }
    }

    /// Reads a word or the beginning of one.
    pub(super) fn parse(word: &str) -> Option<Self> {
        let word = word.to_lowercase();
        let begins = |command: &&Self| command.word().starts_with(&word);
        Self::ALL
            .iter()
            .find(begins)
            .copied()
            .filter(|_| !word.is_empty())
    }
}

/// Where a command means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Where {
    Anywhere,
    Story,
}

/// Everything that can be typed.
pub(super) fn help(locale: &Locale) -> Vec<Clean> {
    let first = [
        "linear-help-number",
        "linear-help-enter",
        "linear-help-slash",
    ];
    let first = first.into_iter().map(Message::new);
    let commands = Command::ALL.iter().map(|command| {
        let line = match command.place() {
            Where::Anywhere => "linear-help-line",
            Where::Story => "linear-help-line-story",
        };
        Message::new(line)
            .inside("word", command.word())
            .message("does", Message::new(command.message_name()))
    });
    let last = Message::new("linear-help-letters");
    let said = first.chain(commands).chain([last]);
    said.map(|message| locale.say(&message)).collect()
}
