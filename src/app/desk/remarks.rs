//! Remarks on the text at the desk: notes, problems, replies to notes, and findings that are right as they stand.

use super::super::env::Env;
use super::super::sheet::Along;
use super::super::{App, Effect};
use super::asking::{Asked, Purpose};
use super::findings::Mark;
use super::notes::{kind_name, next_kind};
use super::saying::{After, Typed};
use super::text::Stretch;
use super::{Desk, Pointed, pointing};
use crate::app::action::Noting;
use crate::archive::fault::Severity;
use crate::locale::Message;
use crate::proof::finding::shown;
use crate::proof::record::Answer;
use crate::proof::record::{Note, NoteKind, Record, Reply, Withdrawal, Word};
use crate::proof::ulid::Ulid;
use crate::text::Clean;

impl Desk {
    /// The words that a new note is about: those of the finding that is looked at, or the first sentence on the screen.
    fn first_pointed(&self) -> Option<Stretch> {
        if let Some(mark) = self.findings.current() {
            return Some(mark.anchored(&self.text));
        }
        let top = self.sheet.page().anchor();
        let offset = self.source_offset(top.part, top.offset);
        pointing::sentence_at(&self.text, top.part, offset)
    }

    /// Points at the words of a new note; answers whether the page moved to show them.
    fn point(&mut self, kind: NoteKind) -> bool {
        self.pointed = self.first_pointed().map(|stretch| Pointed {
            stretch,
            kind,
            suggestion: None,
        });
        let finding = self.findings.current().map(|mark| mark.stretch.clone());
        // Somebody may have read on since looking at it.
        finding.is_some_and(|stretch| self.reveal(&stretch))
    }

    /// A note on the words that are pointed at, and the number of their source; or the message that says why there is none.
    fn note(&self, env: &Env, text: Clean) -> Result<(usize, Record), &'static str> {
        let pointed = self.pointed.as_ref().ok_or("desk-nothing-to-read")?;
        let spot = self.text.spot(&pointed.stretch);
        let (number, spot) = spot.ok_or("desk-nothing-to-read")?;
        let source = &self.text.sources[number];
        let anchor = source.anchor(&spot, &self.hidden(env));
        // Of words that may not be quoted whole, others stand for them; a suggestion would be put in the place of these.
        let anchor = anchor.filter(|(_, is_whole)| *is_whole || pointed.suggestion.is_none());
        let (anchor, _) = anchor.ok_or("desk-withheld")?;
        let note = Note {
            target: source.target.clone(),
            kind: Word::Known(pointed.kind),
            paragraph: u32::try_from(spot.paragraph).unwrap_or(u32::MAX),
            paragraph_mark: source.fingerprint.paragraphs.get(spot.paragraph).copied(),
            anchor,
            suggestion: pointed.suggestion.clone(),
            text,
        };
        Ok((number, Record::Note(note)))
    }

    /// Whether the note that is being written suggests other words.
    pub(super) fn suggests(&self) -> bool {
        self.pointed
            .as_ref()
            .is_some_and(|pointed| pointed.suggestion.is_some())
    }

    /// Takes what should stand in place of the words that are pointed at; the same words are no suggestion. Answers whether they
    /// are others.
    pub(super) fn take_suggestion(&mut self, words: &str) -> bool {
        let Some(pointed) = &mut self.pointed else {
            return true;
        };
        let now = &self.text.parts[pointed.stretch.part].text;
        let is_another = now.get(pointed.stretch.range.clone()) != Some(words);
        pointed.suggestion = is_another.then(|| words.to_owned());
        is_another
    }

    /// The kind of the note that is being written, and what it suggests.
    pub fn note_words(&self) -> Option<Message> {
        let pointed = self.pointed.as_ref()?;
        let kind = Message::new(kind_name(pointed.kind));
        Some(match &pointed.suggestion {
            Some(words) if words.is_empty() => {
                Message::new("desk-note-deletes").message("kind", kind)
            }
            Some(words) => Message::new("desk-note-suggests")
                .message("kind", kind)
                .outside("words", shown(words)),
            None => Message::new("desk-note-about").message("kind", kind),
        })
    }

    /// That the findings are right as they stand.
    fn dismissals<'a>(
        &self,
        env: &Env,
        marks: impl IntoIterator<Item = &'a Mark>,
        reason: &Clean,
    ) -> Vec<Record> {
        let dismissal = |mark: &'a Mark| self.dismissal(env, mark, reason);
        let said = marks.into_iter().filter_map(dismissal);
        said.map(Record::Dismissal).collect()
    }
}

impl App {
    /// Begins a note on a sentence.
    pub(super) fn begin_note(&mut self) -> Effect {
        if self.points(NoteKind::Typo) {
            Effect::Redraw
        } else {
            self.tell_word("desk-nothing-to-read")
        }
    }

    /// Asks what is wrong with the text.
    pub(super) fn begin_problem(&mut self) -> Effect {
        if self.points(NoteKind::Question) {
            self.ask_at_desk(Purpose::Problem)
        } else {
            self.tell_word("desk-nothing-to-read")
        }
    }

    /// Points at the words of a new note, and answers whether there are any.
    pub(super) fn points(&mut self, kind: NoteKind) -> bool {
        let _ = self.turn(|desk| desk.point(kind));
        self.desk
            .as_ref()
            .is_some_and(|desk| desk.pointed.is_some())
    }

    /// What the keys of a note do before its words are written.
    pub(in crate::app) fn noting(&mut self, action: Noting) -> Effect {
        let Some(desk) = &mut self.desk else {
            return Effect::Idle;
        };
        let Some(pointed) = &mut desk.pointed else {
            return Effect::Idle;
        };
        let (text, now) = (&desk.text, &pointed.stretch);
        let next = match action {
            Noting::Write => return self.ask_at_desk(Purpose::Note),
            Noting::Suggest => return self.ask_at_desk(Purpose::Suggestion),
            Noting::NextKind => {
                pointed.kind = next_kind(pointed.kind);
                return Effect::Redraw;
            }
            Noting::NextSentence => pointing::step(text, now, Along::Forward),
            Noting::PreviousSentence => pointing::step(text, now, Along::Backward),
            Noting::Widen => pointing::widened(text, now),
            Noting::Narrow => pointing::narrowed(text, now),
        };
        let Some(next) = next else {
            return Effect::Idle;
        };
        pointed.stretch = next.clone();
        // A suggestion was for other words.
        pointed.suggestion = None;
        let _ = self.turn(|desk| desk.reveal(&next));
        Effect::Redraw
    }

    /// Moves the mark while the words of a note are typed.
    pub(in crate::app) fn step_pointed(&mut self, along: Along) -> Effect {
        self.noting(match along {
            Along::Forward => Noting::NextSentence,
            Along::Backward => Noting::PreviousSentence,
        })
    }

    /// Writes the note that was typed.
    pub(super) fn write_note(&mut self, asked: Asked) -> Effect {
        let Some(desk) = &self.desk else {
            return Effect::Idle;
        };
        let record = match desk.note(&self.env, asked.words()) {
            Ok((_, record)) => record,
            Err(why) => return self.ask_again(asked, why),
        };
        let kind = self.desk.as_ref().and_then(|desk| desk.pointed.as_ref());
        let kind = kind.map_or(NoteKind::Typo, |pointed| pointed.kind);
        let told = Message::new("desk-noted").message("kind", Message::new(kind_name(kind)));
        let pointed = self.desk.as_mut().and_then(|desk| desk.pointed.take());
        self.say(
            vec![record],
            After::Stay(told, Some(Typed { asked, pointed })),
        )
    }

    /// Writes down what is wrong with the text, and goes on.
    pub(super) fn write_problem(&mut self, asked: Asked) -> Effect {
        let Some(desk) = &mut self.desk else {
            return Effect::Idle;
        };
        let (source, note) = match desk.note(&self.env, asked.words()) {
            Ok(made) => made,
            Err(why) => return self.ask_again(asked, why),
        };
        // Should only the first find room on the disk, a second verdict does no harm, and a second note would.
        let mut records = desk.problem(source);
        records.push(note);
        let pointed = desk.pointed.take();
        self.say(records, After::Next(Some(Typed { asked, pointed })))
    }

    /// Writes down why a finding is right as it stands, and all that say the same of the same words if `alike`.
    pub(super) fn dismiss(&mut self, reason: &Clean, scope: Alike, asked: Option<Asked>) -> Effect {
        let Some(desk) = &self.desk else {
            return Effect::Idle;
        };
        let Some(mark) = desk.findings.current() else {
            return match asked {
                Some(asked) => self.ask_again(asked, "desk-no-finding"),
                None => self.tell_word("desk-no-finding"),
            };
        };
        if mark.finding.severity == Severity::Error {
            return self.tell_word("desk-error-stays");
        }
        let is_alike = |own: &&Mark| {
            (own.finding.code, own.words(&desk.text)) == (mark.finding.code, mark.words(&desk.text))
        };
        let records = match scope {
            Alike::This => desk.dismissals(&self.env, [mark], reason),
            Alike::All => {
                let all = desk.findings.marks().iter().filter(is_alike);
                desk.dismissals(&self.env, all, reason)
            }
        };
        if records.is_empty() {
            return self.tell_word("desk-not-dismissed");
        }
        let told = Message::new("desk-dismissed")
            .inside("code", mark.finding.code)
            .count("count", records.len());
        let typed = asked.map(|asked| Typed {
            asked,
            pointed: None,
        });
        self.say(records, After::Stay(told, typed))
    }

    /// Answers a note: every point of it that is open, if the answer settles it.
    pub(super) fn reply(&mut self, (note, answer): (Ulid, Answer), asked: Asked) -> Effect {
        let Some(desk) = &self.desk else {
            return Effect::Idle;
        };
        let Some(placed) = desk.notes.iter().find(|own| own.id == note) else {
            return Effect::Idle;
        };
        let text = asked.words();
        let settles = matches!(answer, Answer::Fixed | Answer::Wontfix);
        let points = if settles && !placed.open.is_empty() {
            placed.open.clone()
        } else {
            vec![note]
        };
        let records = points.into_iter().map(|on| match answer {
            Answer::Withdraw => Record::Withdrawal(Withdrawal {
                on,
                text: text.clone(),
            }),
            answer => Record::Reply(Reply {
                on,
                answer,
                text: text.clone(),
            }),
        });
        let records = records.collect();
        let told = Message::new(match answer {
            Answer::Withdraw => "desk-note-withdrawn",
            _ => "desk-answered",
        });
        self.say(
            records,
            After::Stay(
                told,
                Some(Typed {
                    asked,
                    pointed: None,
                }),
            ),
        )
    }
}

/// Which findings are dismissed with one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alike {
    This,
    /// All of the same check on the same words, in this text.
    All,
}
