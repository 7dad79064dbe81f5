//! Where the reader has been, for going back to the exact line and forward again.

use super::page::Spot;
use crate::archive::model::StoryId;

/// Visits that are remembered at most.
const LONGEST: usize = 200;

/// A story that was open, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    pub story: StoryId,
    pub translation: Option<String>,
    pub spot: Spot,
}

/// The visits before and after the present one.
#[derive(Clone, Debug, Default)]
pub struct History {
    before: Vec<Visit>,
    after: Vec<Visit>,
}

impl History {
    /// Leaves `here` for somewhere new: what was ahead is forgotten.
    pub fn leave(&mut self, here: Visit) {
        self.after.clear();
        self.before.push(here);
        if self.before.len() > LONGEST {
            self.before.remove(0);
        }
    }

    /// Goes back from `here`.
    pub fn back(&mut self, here: Visit) -> Option<Visit> {
        let there = self.before.pop()?;
        self.after.push(here);
        Some(there)
    }

    /// Goes forward from `here`.
    pub fn forward(&mut self, here: Visit) -> Option<Visit> {
        let there = self.after.pop()?;
        self.before.push(here);
        Some(there)
    }

    /// Forgets everything: stories have other numbers in another archive.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(story: u32) -> Visit {
        Visit {
            story: StoryId(story),
            translation: None,
            spot: Spot::default(),
        }
    }

    #[test]
    fn back_and_forward_meet() {
        let mut history = History::default();
        history.leave(visit(1));
        history.leave(visit(2));
        assert_eq!(history.back(visit(3)), Some(visit(2)));
        assert_eq!(history.back(visit(2)), Some(visit(1)));
        assert_eq!(history.back(visit(1)), None);
        assert_eq!(history.forward(visit(1)), Some(visit(2)));
        history.leave(visit(2));
        assert_eq!(
            history.forward(visit(9)),
            None,
            "a new way forgets the old one"
        );
    }
}
