//! `rawi [ENTRY]`: puts a session together from what is asked, configured and kept, and runs it on the terminal.

use super::args::Reading;
use super::errands::Errands;
use super::keeper::Keeper;
use super::preferences::{self, Wishes};
use super::reviewing::{self, Reviewing};
use super::speech::Speech;
use super::surroundings::{Configured, Held, Opened, Surroundings};
use super::tidings::{complain_of, notice};
use super::{complain, lookup, remaps, safety, signing};
use crate::app::errand::Errand;
use crate::app::keymap::{Keymap, Kiosk, Preset};
use crate::app::linear::Linear;
use crate::app::{App, Start};
use crate::archive::{Archive, StoryId};
use crate::locale::{Failure, Interface, Locale, Message};
use crate::proof::progress::Progress;
use crate::state::cache::Cache;
use crate::state::config::ConfigFault;
use crate::state::{self, Journal, Kept};
use crate::term::{self, Chores, Manner, Mouse};
use anyhow::bail;
use std::cell::RefCell;
use std::env;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::sync::Arc;

/// The columns and rows of a page, for output that goes to no terminal.
const PRINTED: (u16, u16) = (72, 24);

/// What was asked of the reader on the command line.
pub(super) struct Asked {
    pub(super) reading: Reading,
    pub(super) archive: Option<PathBuf>,
    pub(super) language: Option<String>,
}

pub(super) fn run(asked: &Asked, configured: Configured, speech: &Speech) -> anyhow::Result<()> {
    let reading = &asked.reading;
    let room = if reading.kiosk { Kiosk::Yes } else { Kiosk::No };
    let mut around = match room {
        Kiosk::Yes => Surroundings::of_a_kiosk(asked.archive.clone())?,
        Kiosk::No => Surroundings::of_a_reader(asked.archive.clone(), configured)?,
    };
    let mut messages = Vec::new();
    let is_closed = reading.private || room == Kiosk::Yes;
    let (opened, reviewing) = opened(&around, is_closed.then_some(room), &mut messages)?;
    let archive = Arc::new(opened.archive);
    let entry = entry_asked_for(asked, &archive)?;
    let wishes = wishes(asked, room, speech);
    let is_linear = reading.linear || is_dumb();
    if !is_linear {
        require_a_terminal(room)?;
    }

    let (journal, kept) = if is_closed {
        (Journal::none(), Kept::default())
    } else {
        kept(&archive, &mut messages)
    };
    let settings = preferences::settings(&around.configured.config, &kept, &wishes, &archive);
    let keymap = keymap(room, &mut around.configured);
    messages.extend(around.configured.faults.iter().map(ConfigFault::message));
    let size = term::size();
    let start = Start {
        archive,
        kept,
        settings,
        locale: locale(speech, is_linear),
        keymap,
        size: size.as_ref().map_or(PRINTED, |size| *size),
        seed: RandomState::new().hash_one(std::process::id()),
    };
    if is_linear {
        complain_of(&messages, speech);
        let mut linear = Linear::new(start);
        linear.set_progress(opened.progress);
        return converse(linear, entry, reading.resume, Keeper::new(journal));
    }
    size.map_err(|cause| Failure::new(Message::new("cli-no-size")).because(cause))?;
    let mut app = desk(start, opened.progress, &reviewing);
    if !is_closed {
        let archive = Arc::clone(&app.env().archive);
        safety::watch_over(&mut app, &archive, &around);
    }
    begin(&mut app, entry, reading.resume);
    if let Some(notice) = notice(&messages, &app.env().locale) {
        let _ = app.tell_words(notice);
    }
    // While the session lasts, nothing can be printed without spoiling the screen.
    let hands = (Keeper::new(journal), reviewing);
    messages.extend(session(&mut app, hands, &around, speech)?);
    messages.extend(app.sitting().summary());
    complain_of(&messages, speech);
    Ok(())
}

/// What the session is worded by: names of another script are isolated on screens alone.
fn locale(speech: &Speech, is_linear: bool) -> Arc<Locale> {
    if is_linear {
        Arc::clone(speech.printed())
    } else {
        speech.shown()
    }
}

/// The entry that is to be opened at once; fails where the archive has no such entry or language.
fn entry_asked_for(asked: &Asked, archive: &Archive) -> anyhow::Result<Option<StoryId>> {
    if let Some(tag) = asked.language.as_deref() {
        require_language(archive, tag)?;
    }
    let entry = asked.reading.entry.as_deref();
    entry.map(|id| lookup::entry(archive, id)).transpose()
}

/// Reads the archive and its reviews, and makes the desk ready; a session that is `closed` to it writes nothing.
fn opened(
    around: &Surroundings,
    closed: Option<Kiosk>,
    messages: &mut Vec<Message>,
) -> anyhow::Result<(Opened, Reviewing)> {
    if let Some(room) = closed {
        let reason = match room {
            Kiosk::Yes => "review-not-in-kiosk",
            Kiosk::No => "review-not-in-private",
        };
        let reviewing = Reviewing::closed(around, Message::new(reason));
        return Ok((around.open(Held::Hidden)?, reviewing));
    }
    let named = reviewing::handle(around);
    messages.extend(named.as_ref().err().cloned());
    let held = Held::of(named.as_ref().ok().and_then(Option::as_ref));
    let opened = around.open(held)?;
    let reviewing = Reviewing::open(around, named, &opened.archive.frame.id);
    let (restored, told) = reviewing.restore();
    messages.extend(told);
    let opened = if restored > 0 {
        around.open(held)?
    } else {
        opened
    };
    Ok((opened, reviewing))
}

/// The screens, with what volunteers have said and who of them is here.
fn desk(start: Start, progress: Progress, reviewing: &Reviewing) -> App {
    let mut app = App::new(start);
    app.set_progress(progress);
    app.set_seat(reviewing.seat());
    app
}

/// Converses line by line on standard input and output.
fn converse(
    mut linear: Linear,
    entry: Option<StoryId>,
    resume: bool,
    mut keeper: Keeper,
) -> anyhow::Result<()> {
    let columns = linear.columns();
    let locale = Arc::clone(linear.locale());
    let first = match entry {
        Some(story) => linear.open(story),
        None if resume => linear.open_last(),
        None => linear.greeting(),
    };
    let keep = |linear: &mut Linear| {
        let failure = keeper.write_down(linear.take_records())?;
        Some(locale.say(&failure))
    };
    let line = (
        &mut io::stdin().lock() as &mut dyn BufRead,
        &mut io::stdout().lock() as &mut dyn Write,
    );
    term::converse(&mut linear, &first, line, columns, keep)?;
    if let Some(last) = keeper.last_words() {
        complain(&locale.say(&last));
    }
    Ok(())
}

/// What was asked for on the command line and, at the reader's own shell, in the environment.
fn wishes(asked: &Asked, room: Kiosk, speech: &Speech) -> Wishes {
    let wishes = Wishes {
        theme: asked.reading.theme,
        ascii: asked.reading.ascii,
        languages: speech.languages().into_iter().map(str::to_owned).collect(),
        ..Wishes::default()
    }
    .with_terminal();
    match room {
        // Whoever connects chooses the environment too, as far as sshd lets it through.
        Kiosk::Yes => wishes,
        Kiosk::No => wishes.with_environment(),
    }
}

/// Refuses a language that neither the archive nor the interface has.
fn require_language(archive: &Archive, tag: &str) -> anyhow::Result<()> {
    if Interface::of(tag).is_some() {
        return Ok(());
    }
    lookup::language(archive, tag).map(|_| ())
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
    (mut keeper, reviewing): (Keeper, Reviewing),
    around: &Surroundings,
    speech: &Speech,
) -> anyhow::Result<Option<Message>> {
    let config = &around.configured.config;
    let manner = Manner {
        mouse: if config.mouse { Mouse::On } else { Mouse::Off },
        pacing: config.pace,
        bidi: config.bidi,
        found_out: preferences::found_out(&app.env().kept, &app.env().settings.terminal),
        interface: speech.interface(),
    };
    let reviewing = RefCell::new(reviewing);
    // Nobody is at the desk in a session that leaves no trace, so no text is judged there.
    let former = Cache::of_reader().ok();
    let errands = Errands::new(around.origin.clone(), former);
    let mut reload = |app: &mut App| match around.open(Held::of(reviewing.borrow().handle())) {
        Ok(opened) => {
            safety::watch_over(app, &opened.archive, around);
            let _ = app.reload_with(Arc::new(opened.archive), opened.progress);
            None
        }
        Err(error) => Some(error.0),
    };
    let read_again = RefCell::new(&mut reload);
    let chores = Chores {
        keep: &mut |app| keeper.keep(app),
        reload: &mut |app| {
            if let Some(failure) = read_again.borrow_mut()(app) {
                app.not_read_again(&failure);
            }
        },
        errand: &mut |app, outside| {
            errands.deliver(app);
            while let Some(errand) = app.take_errand() {
                errands.keep_judged(app, &errand);
                let reload = &mut |app: &mut App| read_again.borrow_mut()(app);
                if let Errand::Sign { handle } = errand {
                    signing::sign_in(app, handle, &reviewing, reload);
                    continue;
                }
                let left = reviewing.borrow_mut().obey(app, errand);
                if let Some(errand) = left {
                    let _ = errands.obey(errand, app, (outside, reload));
                }
            }
        },
    };
    let ended = term::run(app, manner, chores);
    ended.map_err(|cause| Failure::new(Message::new("cli-terminal-lost")).because(cause))?;
    Ok(keeper.last_words())
}

/// What was kept of this archive, and where more is to be kept. That it cannot be read is no reason not to read on.
fn kept(archive: &Archive, messages: &mut Vec<Message>) -> (Journal, Kept) {
    let journal = match state::directory() {
        Ok(dir) => Journal::open(&dir, &archive.frame.id),
        Err(error) => {
            messages.push(error.message());
            Journal::none()
        }
    };
    let kept = match journal.read() {
        Ok(found) => {
            let path = journal.path().unwrap_or("".as_ref()).to_string_lossy();
            messages.extend(found.complaint().map(|complaint| {
                Message::new("cli-path-complaint")
                    .outside("path", path.into_owned())
                    .message("complaint", complaint)
            }));
            found.kept
        }
        Err(error) => {
            messages.push(error.message());
            Kept::default()
        }
    };
    messages.extend(journal.tidy().err().map(|error| error.message()));
    (journal, kept)
}

/// The keys in force; what is wrong with the reader's own goes to the faults of the configuration.
fn keymap(room: Kiosk, configured: &mut Configured) -> Keymap {
    match room {
        Kiosk::Yes => Keymap::new(Preset::Default, &[], room),
        Kiosk::No => {
            let config = &configured.config;
            let (keymap, faults) = remaps::keymap(config.preset, &configured.path, &config.remaps);
            configured.faults.extend(faults);
            configured
                .faults
                .sort_by_key(|fault| (fault.line, fault.column));
            keymap
        }
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
    let needs = match room {
        Kiosk::Yes => "cli-needs-terminal-kiosk",
        Kiosk::No => "cli-needs-terminal",
    };
    bail!(Failure::new(Message::new(needs)))
}
