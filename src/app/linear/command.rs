//! The words of the dialogue, in one table that the help is read from.

use crate::archive::vocabulary::closed_list;
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
    /// What it does, and where: both words stand in the help.
    const fn help(self) -> (Where, &'static str) {
        match self {
            Self::Countries => (
                Where::Anywhere,
                "lists the countries in which stories happen",
            ),
            Self::Origins => (
                Where::Anywhere,
                "lists the countries from which people come",
            ),
            Self::Themes => (Where::Anywhere, "lists the themes"),
            Self::All => (Where::Anywhere, "lists all stories"),
            Self::Saved => (
                Where::Anywhere,
                "lists what you read last, and your bookmarks",
            ),
            Self::About => (Where::Story, "tells about the entry"),
            Self::Claims => (Where::Story, "tells the claims and how certain they are"),
            Self::Notes => (Where::Story, "with a number, tells that note"),
            Self::Rest => (Where::Story, "reads on to the end"),
            Self::Previous => (Where::Story, "says the paragraph before once more"),
            Self::Mark => (Where::Story, "sets a bookmark here"),
            Self::Help => (Where::Anywhere, "says this"),
            Self::Back => (Where::Anywhere, "goes back, and from the list ends"),
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
pub(super) fn help() -> Vec<Clean> {
    let first = [
        "A number opens a row of the list or follows a link of the story.",
        "Enter alone says more of the list, or the next paragraph.",
        "A slash and words, such as /berlin, lists the stories that have them.",
    ];
    let commands = Command::ALL.iter().map(|command| {
        let (place, does) = command.help();
        let place = if place == Where::Story {
            ", in a story"
        } else {
            ""
        };
        Clean::new(&format!("{}{place}: {does}.", command.word()))
    });
    let mut said: Vec<Clean> = first.into_iter().map(Clean::new).chain(commands).collect();
    said.push(Clean::new("The first letters of a word are enough."));
    said
}
