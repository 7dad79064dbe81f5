//! Figures of low certainty that stand in a text as if they were certain.

use super::claims::grouped;
use super::codes::Code;
use super::fault::Complaint;
use super::model::Claim;
use super::sheet::{Position, Sheet, cut};
use super::vocabulary::Certainty;
use crate::locale::Message;
use crate::text::markup::{Block, Markup, SpanStyle};

/// Warns of the figure of a claim of low certainty in a paragraph without any footnote. `body_line` is the line of the
/// file in which the text begins.
pub(super) fn check(sheet: &Sheet, markup: &Markup, body_line: usize, claims: &[Claim]) {
    for claim in claims
        .iter()
        .filter(|claim| claim.certainty == Certainty::Low)
    {
        let Some(figure) = figure(claim) else {
            continue;
        };
        let unmarked = |block: &&Block| !has_note(block) && figure.stands_in(&block.text);
        let Some(block) = markup.blocks.iter().find(unmarked) else {
            continue;
        };
        let told = Message::new("finding-claim-unmarked").inside("figure", figure.grouped.as_str());
        let remedy = told.clone().inside("id", claim.id.as_str());
        let what = told.outside("id", cut(&claim.id));
        let line = Position::line(body_line + block.line.saturating_sub(1));
        let complaint = Complaint::new(what, remedy.attribute("mend"));
        sheet.report_at(Code::UnmarkedClaim, line, complaint);
    }
}

fn has_note(block: &Block) -> bool {
    block
        .spans
        .iter()
        .any(|span| matches!(span.style, SpanStyle::Note(_)))
}

/// A whole number in both ways to write it.
struct Figure {
    plain: String,
    grouped: String,
}

/// The number that a claim is about, unless it has one digit: those are too common to mean the same.
fn figure(claim: &Claim) -> Option<Figure> {
    let word = claim.value.as_ref()?.split_whitespace().next()?;
    let plain = word.replace(',', "");
    let is_figure = plain.len() > 1 && plain.bytes().all(|b| b.is_ascii_digit());
    is_figure.then(|| Figure {
        grouped: grouped(&plain),
        plain,
    })
}

impl Figure {
    /// Whether the text has it as a number of its own, not as a part of another.
    fn stands_in(&self, text: &str) -> bool {
        text.split(|c: char| !c.is_ascii_digit() && c != ',')
            .map(|word| word.trim_matches(','))
            .any(|word| word == self.plain || word == self.grouped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_told_from_the_digits_of_another() {
        let figure = Figure {
            plain: "30000".to_owned(),
            grouped: "30,000".to_owned(),
        };
        for text in ["30,000 people", "about 30000, perhaps", "(30,000)"] {
            assert!(figure.stands_in(text), "{text}");
        }
        for text in ["130,000 people", "300000", "30,000,000", "thirty thousand"] {
            assert!(!figure.stands_in(text), "{text}");
        }
    }
}
