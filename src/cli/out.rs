//! Standard output as the commands see it: it takes clean text, and JSON in which nothing reaches a terminal raw.

use super::json;
use super::speech::Speech;
use crate::locale::{Failure, Locale, Message};
use crate::text::Clean;
use serde::Serialize;
use std::io::{self, Write};

/// Where the data of a command goes.
pub(super) struct Out<'a> {
    to: &'a mut dyn Write,
    columns: Option<u16>,
    speech: &'a Speech,
}

impl<'a> Out<'a> {
    pub(super) fn new(to: &'a mut dyn Write, columns: Option<u16>, speech: &'a Speech) -> Self {
        Self {
            to,
            columns,
            speech,
        }
    }

    pub(super) fn speech(&self) -> &'a Speech {
        self.speech
    }

    /// What words for people are said by; what scripts read stays English.
    pub(super) fn locale(&self) -> &'a Locale {
        self.speech.printed()
    }

    /// The reader's languages, the dearest first, for labels of the archive.
    pub(super) fn languages(&self) -> Vec<&'a str> {
        self.speech.languages()
    }

    /// Columns of the terminal that shows it; nothing for a file or a pipe.
    pub(super) fn columns(&self) -> Option<u16> {
        self.columns
    }

    /// Prints one line.
    pub(super) fn line(&mut self, text: &Clean) -> anyhow::Result<()> {
        writeln!(self.to, "{text}").map_err(not_written)
    }

    /// Prints one line of fields with tabs between them. No clean text holds a tab.
    pub(super) fn fields(&mut self, fields: &[Clean]) -> anyhow::Result<()> {
        let fields: Vec<&str> = fields.iter().map(Clean::as_str).collect();
        writeln!(self.to, "{}", fields.join("\t")).map_err(not_written)
    }

    pub(super) fn json(&mut self, value: &impl Serialize) -> anyhow::Result<()> {
        json::write(&mut self.to, value).map_err(not_written)
    }

    /// Writes what the program made of nothing but itself: a completion script, a man page.
    pub(super) fn own(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        self.to.write_all(bytes).map_err(not_written)
    }
}

/// That nothing more can be printed.
pub(super) fn not_written(cause: io::Error) -> anyhow::Error {
    let message = Message::new("cli-no-output");
    Failure::new(message).because(cause).into()
}
