//! Standard output as the commands see it: it takes clean text, and JSON in which nothing reaches a terminal raw.

use super::json;
use crate::text::Clean;
use anyhow::Context;
use serde::Serialize;
use std::io::Write;

/// Where the data of a command goes.
pub(super) struct Out<'a> {
    to: &'a mut dyn Write,
    columns: Option<u16>,
}

impl<'a> Out<'a> {
    pub(super) fn new(to: &'a mut dyn Write, columns: Option<u16>) -> Self {
        Self { to, columns }
    }

    /// Columns of the terminal that shows it; nothing for a file or a pipe.
    pub(super) fn columns(&self) -> Option<u16> {
        self.columns
    }

    /// Prints one line.
    pub(super) fn line(&mut self, text: &Clean) -> anyhow::Result<()> {
        writeln!(self.to, "{text}").context(FAILED)
    }

    /// Prints one line of fields with tabs between them. No clean text holds a tab.
    pub(super) fn fields(&mut self, fields: &[Clean]) -> anyhow::Result<()> {
        let fields: Vec<&str> = fields.iter().map(Clean::as_str).collect();
        writeln!(self.to, "{}", fields.join("\t")).context(FAILED)
    }

    pub(super) fn json(&mut self, value: &impl Serialize) -> anyhow::Result<()> {
        json::write(&mut self.to, value).context(FAILED)
    }

    /// Writes what the program made of nothing but itself: a completion script, a man page.
    pub(super) fn own(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        self.to.write_all(bytes).context(FAILED)
    }
}

const FAILED: &str = "Could not write the output";
