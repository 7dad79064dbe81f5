//! The notes of a text and the claims of an entry, with how certain each is and who says so.

use super::words::Words;
use super::{Composer, PARAGRAPH};
use crate::app::document::{Part, PartStyle};
use crate::archive::model::{Claim, Story};
use crate::locale::Message;
use crate::text::markup::{DOUBT, Markup};

impl Composer<'_> {
    /// A footnote, a claim, or both under one key.
    pub fn note(&self, story: &Story, text: &Markup, key: &str) -> Vec<Part> {
        let blocks = text
            .notes
            .iter()
            .filter(|note| note.key == key)
            .flat_map(|note| &note.blocks);
        let mut parts: Vec<Part> = blocks.map(|block| Part::of_block(block, None)).collect();
        if let Some(claim) = story.claims.iter().find(|claim| claim.id == key) {
            parts.extend(self.claim(claim));
        }
        parts
    }

    /// Claims of a story, the doubtful ones first.
    pub fn claims<'a>(&self, claims: impl IntoIterator<Item = &'a Claim>) -> Vec<Part> {
        let mut claims: Vec<&Claim> = claims.into_iter().collect();
        claims.sort_by_key(|claim| !claim.is_doubtful());
        claims
            .into_iter()
            .flat_map(|claim| self.claim(claim))
            .collect()
    }

    fn claim(&self, claim: &Claim) -> Vec<Part> {
        let mut text = Words::default();
        text.strong(&claim.text);
        let mut parts = vec![text.part(PARAGRAPH)];
        let doubt = claim.is_doubtful().then(|| format!("{DOUBT} "));
        let doubt = doubt.unwrap_or_default();
        let facts = self.locale.say(&facts(claim));
        parts.push(Part::new(PartStyle::Facts, format!("{doubt}{facts}")));
        parts.extend(claim.note.clone().map(|note| Part::new(PARAGRAPH, note)));
        parts.extend(self.source_lines(&claim.sources));
        parts
    }
}

/// How certain a claim is, where it stands, who says so.
fn facts(claim: &Claim) -> Message {
    let facts = match &claim.attributed_to {
        Some(by) => Message::new("claim-facts-by").outside("by", by.clone()),
        None => Message::new("claim-facts"),
    };
    facts
        .message("certainty", Message::new(claim.certainty.message_name()))
        .message("standing", Message::new(claim.status.standing_name()))
}
