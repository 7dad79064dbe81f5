//! A change that was made in a file, and where to take it back when the file was edited since.

use super::Edit;

/// Code points on either side by which the place of a change is found again.
const AROUND: usize = 32;

/// An edit that was applied, with what stands around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    edit: Edit,
    before: String,
    behind: String,
}

impl Made {
    /// `edit` as it is applied to the file `text`.
    pub fn new(edit: Edit, text: &str) -> Self {
        let before = text.get(..edit.span.start).unwrap_or_default();
        let start = before.char_indices().rev().nth(AROUND - 1);
        let behind = text.get(edit.span.end..).unwrap_or_default();
        let end = behind.char_indices().nth(AROUND);
        Self {
            before: before[start.map_or(0, |(at, _)| at)..].to_owned(),
            behind: behind[..end.map_or(behind.len(), |(at, _)| at)].to_owned(),
            edit,
        }
    }

    /// The edit that takes it back in the file as it is now, `text`. Where bytes before it moved, its place is the only one
    /// with the same words around it, or else the only one with its own words; nothing if that is not certain.
    pub fn reverse_in(&self, text: &str) -> Option<Edit> {
        let reverse = self.edit.reverse();
        let around = [&self.before, &reverse.was, &self.behind].map(String::as_str);
        let around = around.concat();
        let start = reverse.span.start.checked_sub(self.before.len());
        let is_there =
            start.is_some_and(|at| text.get(at..).is_some_and(|rest| rest.starts_with(&around)));
        if is_there {
            return Some(reverse);
        }
        let start = match only(text, &around) {
            Some(at) => at + self.before.len(),
            None => only(text, &reverse.was)?,
        };
        Some(Edit {
            span: start..start + reverse.was.len(),
            ..reverse
        })
    }
}

/// The byte at which `words` begin in `text`, if they stand there once.
fn only(text: &str, words: &str) -> Option<usize> {
    let mut found = text.match_indices(words).map(|(at, _)| at);
    let first = found.next().filter(|_| !words.is_empty())?;
    found.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str =
        "title = \"Way\"\n[text]\nbody = \"\"\"\nThe the sea. They saw the sea.\n\"\"\"\n";

    fn made(was: &str, becomes: &str) -> (Made, String) {
        let start = BEFORE.find(was).expect("it is there");
        let edit = Edit {
            span: start..start + was.len(),
            was: was.to_owned(),
            becomes: becomes.to_owned(),
        };
        let after = edit.apply(BEFORE).expect("plain words");
        (Made::new(edit, BEFORE), after)
    }

    #[test]
    fn a_change_is_taken_back_where_it_is_now() {
        let (made, after) = made("The the", "The");
        for after in [
            after.clone(),
            format!("# A long remark before it: \u{645}\n{after}"),
        ] {
            let back = made.reverse_in(&after).expect("it is certain");
            let text = back.apply(&after).expect("plain words");
            assert!(text.contains("The the sea"), "{text}");
        }
    }

    #[test]
    fn a_place_that_is_not_certain_is_left_alone() {
        let (made, after) = made("The the", "The");
        assert_eq!(made.reverse_in(""), None);
        let gone = after.replace("The sea. They", "A sea. We");
        assert_eq!(made.reverse_in(&gone), None);
        let twice = after.replace("The sea. They saw", "The lake. The men saw");
        assert_eq!(made.reverse_in(&twice), None, "which of them it was?");
    }
}
