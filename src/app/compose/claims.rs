//! The notes of a text and the claims of an entry, with how certain each is and who says so.

use super::PARAGRAPH;
use super::sources::source_lines;
use super::words::Words;
use crate::app::document::{Part, PartStyle};
use crate::archive::model::{Archive, Claim, Story};
use crate::archive::vocabulary::ClaimStatus;
use crate::text::embed::isolated;
use crate::text::markup::{DOUBT, Markup};

/// A footnote, a claim, or both under one key.
pub fn note(archive: &Archive, story: &Story, text: &Markup, key: &str) -> Vec<Part> {
    let blocks = text
        .notes
        .iter()
        .filter(|note| note.key == key)
        .flat_map(|note| &note.blocks);
    let mut parts: Vec<Part> = blocks.map(|block| Part::of_block(block, None)).collect();
    if let Some(claim) = story.claims.iter().find(|claim| claim.id == key) {
        parts.extend(claim_parts(archive, claim));
    }
    parts
}

/// Claims of a story, the doubtful ones first.
pub fn claims<'a>(archive: &Archive, claims: impl IntoIterator<Item = &'a Claim>) -> Vec<Part> {
    let mut claims: Vec<&Claim> = claims.into_iter().collect();
    claims.sort_by_key(|claim| !claim.is_doubtful());
    claims
        .into_iter()
        .flat_map(|claim| claim_parts(archive, claim))
        .collect()
}

fn claim_parts(archive: &Archive, claim: &Claim) -> Vec<Part> {
    let standing = match claim.status {
        ClaimStatus::Reported => "reported, its origin not named",
        ClaimStatus::Attributed => "reported, its origin named",
        ClaimStatus::Corroborated => "reported by independent sources",
        ClaimStatus::Disputed => "disputed",
        ClaimStatus::Corrected => "corrected",
    };
    let mut text = Words::default();
    text.strong(&claim.text);
    let mut parts = vec![text.part(PARAGRAPH)];
    let doubt = claim.is_doubtful().then(|| format!("{DOUBT} "));
    let doubt = doubt.unwrap_or_default();
    let mut who = format!("{doubt}Certainty {}; {standing}", claim.certainty.word());
    if let Some(by) = &claim.attributed_to {
        who = format!("{who}. According to {}", isolated(by));
    }
    parts.push(Part::new(PartStyle::Facts, format!("{who}.")));
    parts.extend(claim.note.clone().map(|note| Part::new(PARAGRAPH, note)));
    parts.extend(source_lines(archive, &claim.sources));
    parts
}
