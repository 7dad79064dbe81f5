//! `rawi [ENTRY]`: puts a session together from what is asked, configured and kept, and runs it on the terminal.

use super::args::Reading;
use super::keeper::Keeper;
use super::preferences::{self, Wishes};
use super::surroundings::Surroundings;
use super::{complain, lookup, remaps};
use crate::app::keymap::{Keymap, Kiosk, Preset};
use crate::app::linear::Linear;
use crate::app::{App, Start};
use crate::archive::{Archive, StoryId, load};
use crate::locale::{Isolation, Locale};
use crate::state::config::Bidi;
use crate::state::{self, Journal, Kept};
use crate::term::{self, Manner, Mouse};
use crate::text::Clean;
use anyhow::{Context, bail};
use std::env;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::sync::Arc;

/// The columns and rows of a page, for output that goes to no terminal.
const PRINTED: (u16, u16) = (72, 24);

pub(super) fn run(reading: &Reading, archive: Option<PathBuf>) -> anyhow::Result<()> {
    let room = if reading.kiosk { Kiosk::Yes } else { Kiosk::No };
    let mut around = match room {
        Kiosk::Yes => Surroundings::of_a_kiosk(archive)?,
        Kiosk::No => Surroundings::of_a_reader(archive)?,
    };
    let archive = Arc::new(around.archive()?);
    let entry = reading.entry.as_deref();
    let entry = entry.map(|id| lookup::entry(&archive, id)).transpose()?;
    let wishes = wishes(reading, room, &archive)?;
    let is_linear = reading.linear || is_dumb();
    if !is_linear {
        require_a_terminal(room)?;
    }

    let mut messages = Vec::new();
    let (journal, kept) = if reading.private || room == Kiosk::Yes {
        (Journal::none(), Kept::default())
    } else {
        kept(&archive, &mut messages)
    };
    let settings = preferences::settings(&around.config, &kept, &wishes, &archive);
    let bidi = preferences::bidi(&around.config, &kept, &wishes.terminal);
    let isolation = if is_linear {
        Isolation::Bare
    } else {
        Isolation::Isolated
    };
    let interface = preferences::interface(&around.config, &wishes);
    let keymap = keymap(room, &mut around);
    messages.extend(around.faults.iter().map(ToString::to_string));
    let size = term::size();
    let start = Start {
        archive,
        kept,
        settings,
        locale: Arc::new(Locale::new(interface, isolation)),
        keymap,
        size: size.as_ref().map_or(PRINTED, |size| *size),
        seed: RandomState::new().hash_one(std::process::id()),
    };
    if is_linear {
        complain_of(&messages);
        return linear(start, entry, reading.resume, journal);
    }
    size.context("Could not learn the size of the terminal")?;
    let mut app = App::new(start);
    begin(&mut app, entry, reading.resume);
    if let Some(notice) = notice(&messages) {
        let _ = app.tell_words(notice);
    }
    // While the session lasts, nothing can be printed without spoiling the screen.
    messages.extend(session(&mut app, journal, &around, bidi)?);
    complain_of(&messages);
    Ok(())
}

fn complain_of(messages: &[String]) {
    for message in messages {
        complain(message);
    }
}

/// Converses line by line on standard input and output.
fn linear(
    start: Start,
    entry: Option<StoryId>,
    resume: bool,
    journal: Journal,
) -> anyhow::Result<()> {
    let columns = start.size.0;
    let mut linear = Linear::new(start);
    let first = match entry {
        Some(story) => linear.open(story),
        None if resume => linear.open_last(),
        None => linear.greeting(),
    };
    let mut keeper = Keeper::new(journal);
    let keep = |linear: &mut Linear| keeper.write_down(linear.take_records()).map(Clean::from);
    let line = (
        &mut io::stdin().lock() as &mut dyn BufRead,
        &mut io::stdout().lock() as &mut dyn Write,
    );
    term::converse(&mut linear, &first, line, columns, keep)?;
    complain_of(&Vec::from_iter(keeper.last_words()));
    Ok(())
}

/// What was asked for on the command line and, at the reader's own shell, in the environment.
fn wishes(reading: &Reading, room: Kiosk, archive: &Archive) -> anyhow::Result<Wishes> {
    let language = reading.lang.as_deref();
    let wishes = Wishes {
        theme: reading.theme,
        ascii: reading.ascii,
        language: language
            .map(|tag| lookup::language(archive, tag))
            .transpose()?,
        ..Wishes::default()
    }
    .with_terminal();
    Ok(match room {
        // Whoever connects chooses the environment too, as far as sshd lets it through.
        Kiosk::Yes => wishes,
        Kiosk::No => wishes.with_environment(),
    })
}

/// Opens what was asked for. The first screen is drawn in any case, so the effects are of no interest.
fn begin(app: &mut App, entry: Option<StoryId>, resume: bool) {
    if let Some(story) = entry {
        let trail = app.browser().listed();
        let _ = app.open(story, trail);
    } else if resume {
        let _ = app.open_last();
    }
}

/// Runs the session; answers what is to be said about it afterwards.
fn session(
    app: &mut App,
    journal: Journal,
    around: &Surroundings,
    bidi: Bidi,
) -> anyhow::Result<Option<String>> {
    let mouse = if around.config.mouse {
        Mouse::On
    } else {
        Mouse::Off
    };
    let manner = Manner {
        mouse,
        pacing: around.config.pace,
        bidi,
    };
    let mut keeper = Keeper::new(journal);
    let reload = |app: &mut App| {
        let _ = match load::load(&around.origin) {
            Ok(archive) => app.reload(Arc::new(archive)),
            Err(error) => app.tell_words(format!("The archive was not read again. {error}")),
        };
    };
    term::run(app, manner, |app| keeper.keep(app), reload).context("The terminal was lost")?;
    Ok(keeper.last_words())
}

/// What was kept of this archive, and where more is to be kept. That it cannot be read is no reason not to read on.
fn kept(archive: &Archive, messages: &mut Vec<String>) -> (Journal, Kept) {
    let journal = match state::directory() {
        Ok(dir) => Journal::open(&dir, &archive.frame.id),
        Err(error) => {
            messages.push(error.to_string());
            Journal::none()
        }
    };
    let kept = match journal.read() {
        Ok(found) => {
            let path = journal.path().unwrap_or("".as_ref()).display();
            messages.extend(
                found
                    .complaint()
                    .map(|complaint| format!("{path}: {complaint}")),
            );
            found.kept
        }
        Err(error) => {
            messages.push(error.to_string());
            Kept::default()
        }
    };
    messages.extend(journal.tidy().err().map(|error| error.to_string()));
    (journal, kept)
}

/// The keys in force; what is wrong with the reader's own goes to the faults of the configuration.
fn keymap(room: Kiosk, around: &mut Surroundings) -> Keymap {
    match room {
        Kiosk::Yes => Keymap::new(Preset::Default, &[], room),
        Kiosk::No => {
            let config = &around.config;
            let (keymap, faults) =
                remaps::keymap(config.preset, &around.config_path, &config.remaps);
            around.faults.extend(faults);
            around
                .faults
                .sort_by_key(|fault| (fault.line, fault.column));
            keymap
        }
    }
}

/// Letters that the line for messages has room for in a window of 80 columns.
const ROOM: usize = 76;

/// What the first screen says of the messages: the only one, if the line has room for it, or how many there are.
fn notice(messages: &[String]) -> Option<String> {
    match messages {
        [] => None,
        [one] if one.chars().count() <= ROOM => Some(one.clone()),
        [_] => Some("1 thing needs your attention; it is told when you quit.".to_owned()),
        more => Some(format!(
            "{} things need your attention; they are told when you quit.",
            more.len()
        )),
    }
}

/// Whether the terminal says of itself that it can only print.
fn is_dumb() -> bool {
    env::var_os("TERM").is_some_and(|term| term == "dumb")
}

fn require_a_terminal(room: Kiosk) -> anyhow::Result<()> {
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        return Ok(());
    }
    let needs = "The reader needs a terminal for its input and its output.";
    match room {
        Kiosk::Yes => bail!("{needs} Connect with “ssh -t”."),
        Kiosk::No => {
            bail!("{needs} “rawi --linear”, “rawi list” and “rawi show ENTRY” work without one.")
        }
    }
}
