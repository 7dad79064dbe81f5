//! Where the lines of a text begin: from a byte to its line and column.

/// The beginnings of the lines of one text.
#[derive(Clone, Debug)]
pub struct Lines {
    /// Bytes, ascending; the first is 0.
    starts: Vec<usize>,
}

impl Lines {
    /// Looks for the lines of `text`, which end in LF.
    pub fn of(text: &str) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            starts: std::iter::once(0).chain(ends).collect(),
        }
    }

    /// The line (from 1) that holds byte `at`; the last one for a byte past the end.
    pub fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|&start| start <= at)
    }

    /// The byte at which a line (from 1) begins; nothing past the last line.
    pub fn start(&self, line: usize) -> Option<usize> {
        self.starts.get(line.saturating_sub(1)).copied()
    }

    /// The byte at a line and a column in code points, both from 1, in `text`, which these are the lines of; nothing where there is
    /// no such place.
    pub fn byte(&self, text: &str, line: usize, column: usize) -> Option<usize> {
        let start = self.start(line).filter(|_| line > 0)?;
        let mut places = text[start..].char_indices();
        let (at, _) = places.nth(column.checked_sub(1)?)?;
        Some(start + at)
    }

    /// The line and the column in code points of byte `at`, both from 1, in `text`, which these are the lines of.
    pub fn position(&self, text: &str, at: usize) -> (usize, usize) {
        let at = text.floor_char_boundary(at);
        let line = self.line(at);
        let before = self.start(line).and_then(|start| text.get(start..at));
        (line, before.map_or(0, |before| before.chars().count()) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_byte_has_a_line_and_a_column_of_code_points() {
        let text = "äb\n\nc";
        let lines = Lines::of(text);
        let places: Vec<(usize, usize)> = (0..=9).map(|at| lines.position(text, at)).collect();
        let end = (3, 2);
        assert_eq!(
            places,
            [
                (1, 1),
                (1, 1),
                (1, 2),
                (1, 3),
                (2, 1),
                (3, 1),
                end,
                end,
                end,
                end
            ]
        );
        assert_eq!((lines.start(3), lines.start(4)), (Some(5), None));
        assert_eq!(Lines::of("").position("", 0), (1, 1));
        assert_eq!(lines.byte(text, 1, 2), Some(2));
        assert_eq!(lines.byte(text, 3, 1), Some(5));
        for (line, column) in [(0, 1), (1, 0), (3, 2), (4, 1)] {
            assert_eq!(lines.byte(text, line, column), None);
        }
    }

    proptest! {
        #[test]
        fn every_line_begins_in_its_first_column(text in "[aä\n]{0,20}") {
            let lines = Lines::of(&text);
            for (number, line) in (1..).zip(text.split('\n')) {
                let start = lines.start(number).expect("each line begins somewhere");
                prop_assert!(text[start..].starts_with(line));
                prop_assert_eq!(lines.position(&text, start), (number, 1));
            }
        }
    }
}
