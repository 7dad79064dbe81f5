//! Who puts right-to-left text in order on this terminal: decided from the setting, the environment and, if need be, from
//! what the terminal says of itself. Nothing waits for that; what is known later changes what is drawn later.
//!
//! `surroundings` reads the environment. Asking and switching are done by the
//! screen and the `tty`; how the text is laid out is `app`'s matter. The facts about terminals are the result of trials
//! with them, and of a recommendation for terminals (<https://terminal-wg.pages.freedesktop.org/bidi/>).

mod surroundings;
#[cfg(test)]
mod tests;

use crate::state::config;
pub(super) use surroundings::Surroundings;

/// What is asked, in front of a question that every terminal answers: DECRQM of mode 8 (BDSM, ECMA-48, 7.2.1), and
/// XTVERSION. Terminals that know neither say nothing; one of them prints a letter, so the screen is erased only then.
pub(super) const QUESTION: &[u8] = b"\x1b[8$p\x1b[>0q";

/// How the terminal is to be treated. That text is to be left as it is, for nobody to order, makes no difference here
/// to its being ordered by the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It shows cells as they come. The program orders and joins.
    App,
    /// It orders what it shows, and cannot be told not to: the program orders, and marks its letters.
    Guard,
    /// It orders whole lines. The program leaves them as they are stored.
    Terminal,
}

/// A way to keep a terminal from ordering text that is in order already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Switch {
    /// Mode 8, set where the terminal orders: VTE, mintty and others.
    Bdsm,
    /// A property of Konsole's profile, for this window and this time.
    Konsole,
    /// A setting of mlterm.
    Mlterm,
}

impl Switch {
    /// The bytes after which the terminal shows cells as they come, if everything is drawn anew.
    ///
    /// VTE keeps the mode with every row, as it was when the row was made or erased: so it is set before all are erased.
    pub(super) const fn taken(self) -> &'static str {
        match self {
            Self::Bdsm => "\x1b[H\x1b[8l\x1b[2J",
            Self::Konsole => "\x1b]50;BidiRenderingEnabled=false\x07",
            Self::Mlterm => "\x1b]5379;use_ctl=false\x07",
        }
    }

    /// The bytes that undo it; what they change is erased after them.
    pub(super) const fn given_back(self) -> &'static str {
        match self {
            Self::Bdsm => "\x1b[8h",
            Self::Konsole => "\x1b]50;BidiRenderingEnabled=true\x07",
            Self::Mlterm => "\x1b]5379;use_ctl=true\x07",
        }
    }
}

/// Something that only the reader can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// kitty turns the letters of a word round unless it is told not to.
    KittyForceLtr,
    /// The terminal has said nothing of itself, or something stands in between: only the reader sees what it does.
    AskReader,
}

/// What is known for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decision {
    pub(super) class: Class,
    /// For [`Class::App`] only.
    pub(super) switch: Option<Switch>,
    pub(super) advice: Option<Advice>,
}

impl Decision {
    const fn class(class: Class) -> Self {
        Self {
            class,
            switch: None,
            advice: None,
        }
    }

    const fn switched(switch: Switch) -> Self {
        Self {
            switch: Some(switch),
            ..Self::class(Class::App)
        }
    }

    const fn advised(advice: Advice) -> Self {
        Self::class(Class::App).and_advised(advice)
    }

    const fn and_advised(self, advice: Advice) -> Self {
        Self {
            advice: Some(advice),
            ..self
        }
    }
}

/// What a terminal says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Of mode 8 (DECRPM).
    Bdsm(Bdsm),
    /// Of its name (XTVERSION).
    Name(Emulator),
}

/// The state of mode 8 (VT510 reference manual, DECRPM).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bdsm {
    Unknown,
    /// Set: the terminal orders.
    Implicit,
    /// Reset: whoever sends the text has ordered it.
    Explicit,
    AlwaysImplicit,
    AlwaysExplicit,
}

impl Bdsm {
    /// By the digit of a report.
    pub(super) const fn of(digit: u8) -> Option<Self> {
        Some(match digit {
            b'0' => Self::Unknown,
            b'1' => Self::Implicit,
            b'2' => Self::Explicit,
            b'3' => Self::AlwaysImplicit,
            b'4' => Self::AlwaysExplicit,
            _ => return None,
        })
    }
}

/// A terminal by its name, as far as that makes a difference. Of the name nothing else is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emulator {
    Konsole,
    Mlterm,
    Kitty,
    Tmux,
    Other,
}

impl Emulator {
    /// By the beginning of what it calls itself.
    pub(super) fn named(name: &[u8]) -> Self {
        let names = [
            (&b"Konsole"[..], Self::Konsole),
            (b"mlterm", Self::Mlterm),
            (b"kitty", Self::Kitty),
            (b"tmux", Self::Tmux),
        ];
        let known = names.iter().find(|(known, _)| name.starts_with(known));
        known.map_or(Self::Other, |(_, emulator)| *emulator)
    }
}

/// What has been found out so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Inquiry {
    setting: config::Bidi,
    /// What the reader has found out about a terminal of this name. It counts where the terminal says nothing of itself.
    found_out: Option<config::Bidi>,
    surroundings: Surroundings,
    bdsm: Option<Bdsm>,
    name: Option<Emulator>,
    /// Whether the question was asked, and then whether anything that comes behind it was answered.
    stage: Stage,
}

/// How far the question has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    NotAsked,
    Asked,
    /// What every terminal answers was answered: there is nothing more to come.
    Over,
}

impl Inquiry {
    pub(super) const fn new(setting: config::Bidi, surroundings: Surroundings) -> Self {
        Self {
            setting,
            found_out: None,
            surroundings,
            bdsm: None,
            name: None,
            stage: Stage::NotAsked,
        }
    }

    /// The same for a reader who has found out what reads right.
    pub(super) const fn with_found_out(self, found_out: Option<config::Bidi>) -> Self {
        Self { found_out, ..self }
    }

    /// The question goes out.
    pub(super) fn asked(&mut self) {
        self.stage = Stage::Asked;
    }

    /// The terminal has answered the question that comes last. Answers whether the decision is another one now.
    pub(super) fn is_over(&mut self) -> bool {
        let before = self.decision();
        if self.stage == Stage::Asked {
            self.stage = Stage::Over;
        }
        self.decision() != before
    }

    /// The reader has decided: nothing that is heard counts any more.
    pub(super) fn overrule(&mut self, setting: config::Bidi) {
        self.setting = setting;
    }

    /// Whether the terminal is to be asked: it is for it to decide, and it has not answered.
    pub(super) fn is_open(self) -> bool {
        self.is_wanted() && self.bdsm.is_none() && self.name.is_none()
    }

    fn is_wanted(self) -> bool {
        self.setting == config::Bidi::Auto && self.surroundings.can_tell_more()
    }

    /// Takes an answer; the first of its kind counts, and none that nobody asked for. Answers whether the decision is
    /// another one now.
    pub(super) fn hear(&mut self, reply: Reply) -> bool {
        let before = self.decision();
        if self.is_wanted() {
            match reply {
                Reply::Bdsm(bdsm) => self.bdsm = self.bdsm.or(Some(bdsm)),
                Reply::Name(name) => self.name = self.name.or(Some(name)),
            }
        }
        self.decision() != before
    }

    pub(super) fn decision(self) -> Decision {
        match self.setting {
            config::Bidi::Auto => self.answered(),
            config::Bidi::App => {
                let known = self.surroundings.switch().or(self.answered().switch);
                known.map_or(Decision::class(Class::App), Decision::switched)
            }
            config::Bidi::Guard => Decision::class(Class::Guard),
            config::Bidi::Terminal | config::Bidi::Off => Decision::class(Class::Terminal),
        }
    }

    /// The state of the mode tells more than a name, which may be that of something in between.
    fn answered(self) -> Decision {
        match self.bdsm {
            Some(Bdsm::Implicit) => Decision::switched(Switch::Bdsm),
            Some(Bdsm::AlwaysImplicit) => Decision::class(Class::Guard),
            Some(Bdsm::Explicit | Bdsm::AlwaysExplicit) => Decision::class(Class::App),
            Some(Bdsm::Unknown) | None => self.named(),
        }
    }

    fn named(self) -> Decision {
        match self.name {
            Some(Emulator::Konsole) => Decision::switched(Switch::Konsole),
            Some(Emulator::Mlterm) => Decision::switched(Switch::Mlterm),
            Some(Emulator::Kitty) => Decision::advised(Advice::KittyForceLtr),
            Some(Emulator::Tmux) => {
                self.presumed(Decision::class(Class::Guard).and_advised(Advice::AskReader))
            }
            Some(Emulator::Other) => self.presumed(Decision::class(Class::App)),
            None if self.stage == Stage::Over && self.is_wanted() => {
                self.presumed(self.surroundings.presumed().and_advised(Advice::AskReader))
            }
            None => self.presumed(self.surroundings.presumed()),
        }
    }

    /// What the reader has found out, or `otherwise`. A terminal that is known by its name and is switched stays switched.
    fn presumed(self, otherwise: Decision) -> Decision {
        match self.found_out {
            None | Some(config::Bidi::Auto) => otherwise,
            Some(_) if otherwise.switch.is_some() => otherwise,
            Some(config::Bidi::App) => Decision::class(Class::App),
            Some(config::Bidi::Guard) => Decision::class(Class::Guard),
            Some(config::Bidi::Terminal | config::Bidi::Off) => Decision::class(Class::Terminal),
        }
    }
}
