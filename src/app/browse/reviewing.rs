//! What waits for the volunteer at the desk, as a tab lists it.

use super::super::sections::{SectionRow, Sections};
use super::Browser;
use crate::proof::progress::QueueItem;

impl Browser {
    /// What waits for the volunteer at the desk.
    pub fn review(&self) -> &Sections<QueueItem> {
        &self.review
    }

    /// The same without its headings.
    pub fn waiting(&self) -> Vec<QueueItem> {
        let rows = self.review.rows().iter();
        let items = rows.filter_map(|row| match row {
            SectionRow::Item(item) => Some(item.clone()),
            SectionRow::Heading(_) => None,
        });
        items.collect()
    }
}
