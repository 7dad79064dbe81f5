//! The rows of checks that are no rules over a text: their codes, for the explanations; what runs them has their examples.

use super::{Languages, Look, Rule};
use crate::archive::fault::Severity;

/// Found by `dismissals`.
pub(super) const UNUSED_DISMISSAL: Rule = Rule {
    code: "D101",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Apart,
    bad: &[],
    good: &[],
};
