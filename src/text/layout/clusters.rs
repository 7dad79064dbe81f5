//! The first step of layout: a text becomes a row of clusters with their glyphs, widths and break opportunities.
//!
//! A cluster whose glyph is not its source, or that covers two letters, is nothing new to the steps after it: `shape`
//! makes such ones. The others break the row into lines (`breaks`) and put it into columns (`place`).

use crate::text::Clean;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Stands for a cluster that is wider than a line of one column, or than the two columns of a cell.
const NARROW: &str = "\u{FFFD}";

/// What a cluster is to the line it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Letter,
    /// White space that vanishes at the end of a line.
    Space,
    /// It has no width.
    Invisible,
    /// It has no width but at the end of a line, where it is a hyphen (UAX #14, BA).
    SoftHyphen,
}

/// A part of the text that is shown in one piece.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cluster {
    /// Bytes of the text.
    pub(super) source: (u32, u32),
    /// Bytes of [`Clusters::glyphs`].
    pub(super) glyph: (u32, u32),
    /// Columns: 1 or 2 for letters and spaces, else 0.
    pub(super) width: u8,
    pub(super) role: Role,
    /// Whether a line may end behind it (UAX #14).
    pub(super) break_after: bool,
}

impl Cluster {
    /// Bytes of the text.
    pub(super) fn source(&self) -> Range<usize> {
        self.source.0 as usize..self.source.1 as usize
    }

    /// Whether it is shown as it stands in the text.
    pub(super) fn is_its_source(&self) -> bool {
        self.glyph == self.source
    }
}

/// A text in clusters, in logical order.
#[derive(Debug)]
pub(super) struct Clusters {
    pub(super) row: Vec<Cluster>,
    /// The text itself, so that most glyphs are their own source, and after it the glyphs that are not.
    pub(super) glyphs: String,
    /// Columns of a line: no cluster is wider.
    columns: u8,
}

/// Divides `text` for lines of `width` columns.
pub(super) fn divide(text: &Clean, width: u16) -> Clusters {
    let mut clusters = Clusters {
        row: Vec::with_capacity(text.len()),
        glyphs: text.to_string(),
        columns: if width < 2 { 1 } else { 2 },
    };
    let mut opportunities = opportunities(text).peekable();
    for (at, cluster) in text.grapheme_indices(true) {
        clusters.push(at, cluster);
        let end = at + cluster.len();
        while opportunities
            .next_if(|&opportunity| opportunity < end)
            .is_some()
        {}
        if let Some(last) = clusters.row.last_mut() {
            last.break_after = opportunities.next_if_eq(&end).is_some();
        }
    }
    clusters
}

impl Clusters {
    /// Adds a grapheme cluster (UAX #29), in pieces if it takes more than two columns.
    ///
    /// Terminals show such a one (a Devanagari conjunct, a row of Hangul letters) letter by letter.
    fn push(&mut self, at: usize, cluster: &str) {
        let role = role(cluster);
        if matches!(role, Role::Letter) && cluster.width() > 2 {
            for piece in pieces(cluster) {
                self.add(at + piece.start, &cluster[piece], role);
            }
        } else {
            self.add(at, cluster, role);
        }
    }

    fn add(&mut self, at: usize, piece: &str, role: Role) {
        let source = (offset(at), offset(at + piece.len()));
        let (glyph, width) = match (role, piece.width()) {
            (Role::Invisible | Role::SoftHyphen, _) => (source, 0),
            (Role::Letter | Role::Space, 0 | 1) => (source, 1),
            (Role::Letter | Role::Space, 2) if self.columns == 2 => (source, 2),
            (Role::Letter | Role::Space, _) => (self.substitute(NARROW), 1),
        };
        self.row.push(Cluster {
            source,
            glyph,
            width,
            role,
            break_after: false,
        });
    }

    pub(super) fn glyph(&self, cluster: &Cluster) -> &str {
        &self.glyphs[cluster.glyph.0 as usize..cluster.glyph.1 as usize]
    }

    /// Adds a glyph that is not in the text, and gives its bytes.
    pub(super) fn substitute(&mut self, glyph: &str) -> (u32, u32) {
        let start = offset(self.glyphs.len());
        self.glyphs.push_str(glyph);
        (start, offset(self.glyphs.len()))
    }
}

/// A byte of the text as cells hold it.
fn offset(byte: usize) -> u32 {
    u32::try_from(byte).expect("a paragraph is shorter than 4 GiB")
}

fn role(cluster: &str) -> Role {
    if cluster == "\u{AD}" {
        Role::SoftHyphen
    } else if cluster.chars().all(is_breaking_space) {
        Role::Space
    } else if cluster.width() == 0 {
        Role::Invisible
    } else {
        Role::Letter
    }
}

/// White space at which lines may break, that is, not U+00A0, U+2007 and U+202F.
fn is_breaking_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// The parts of `cluster` that take columns, each with the marks that follow it.
fn pieces(cluster: &str) -> Vec<Range<usize>> {
    let wide = |c: char| c.width().is_some_and(|width| width > 0);
    let mut starts: Vec<usize> = cluster
        .char_indices()
        .filter(|&(_, c)| wide(c))
        .map(|(at, _)| at)
        .collect();
    // Marks before the first of them belong to it.
    if let Some(first) = starts.first_mut() {
        *first = 0;
    }
    let ends = starts.iter().skip(1).copied().chain([cluster.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(&start, end)| start..end)
        .collect()
}

/// The bytes at which a line may begin (UAX #14), ascending.
///
/// One rule is stricter than the annex, which lets a line begin with `[` after a full stop: the number of a
/// footnote stays with its word.
fn opportunities(text: &str) -> impl Iterator<Item = usize> {
    unicode_linebreak::linebreaks(text)
        .map(|(at, _)| at)
        .filter(|&at| {
            let (before, after) = text.split_at(at);
            !after.starts_with('[') || before.ends_with(is_breaking_space)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(String, u8)> {
        let clusters = divide(&Clean::new(text), 80);
        let glyph =
            |c: &Cluster| clusters.glyphs[c.glyph.0 as usize..c.glyph.1 as usize].to_owned();
        clusters.row.iter().map(|c| (glyph(c), c.width)).collect()
    }

    fn widths(text: &str) -> Vec<u8> {
        shown(text).iter().map(|c| c.1).collect()
    }

    /// The pieces between break opportunities.
    fn unbroken(text: &str) -> Vec<&str> {
        let mut from = 0;
        opportunities(text)
            .map(|at| &text[std::mem::replace(&mut from, at)..at])
            .collect()
    }

    #[test]
    fn marks_and_joiners_stand_with_their_letter() {
        assert_eq!(widths("قُرآن"), [1, 1, 1, 1]);
        assert_eq!(widths("می‌روم"), [1, 1, 1, 1, 1]);
        assert_eq!(widths("e\u{301}\u{302}"), [1]);
        assert_eq!(widths("日👩‍👩‍👧‍👦🇩🇪"), [2, 2, 2]);
    }

    #[test]
    fn lam_and_alef_are_two_cells_while_each_shows_a_letter() {
        assert_eq!("لا".width(), 1);
        assert_eq!(widths("سلام"), [1, 1, 1, 1]);
    }

    #[test]
    fn what_has_no_width_has_no_cell() {
        assert_eq!(
            widths("a\u{200e}b\u{2068}c\u{2069}\u{ad}\u{2060}"),
            [1, 0, 1, 0, 1, 0, 0, 0]
        );
        assert_eq!(widths("\u{64b}a"), [0, 1]);
    }

    #[test]
    fn a_cluster_of_more_than_two_columns_falls_into_pieces() {
        assert_eq!(
            shown("क्ष्म्य")
                .iter()
                .map(|c| c.0.as_str())
                .collect::<String>(),
            "क्ष्म्य"
        );
        assert_eq!(widths("क्ष्म्य"), [1, 1, 1, 1]);
        assert_eq!(widths("ᄀᄀᄀ"), [2, 2, 2]);
    }

    #[test]
    fn no_letter_is_wider_than_a_cell() {
        // But one deprecated sign of Khmer, which is "et cetera" in three letters.
        let wide = ('\0'..=char::MAX).filter(|c| c.width().is_some_and(|width| width > 2));
        assert_eq!(wide.collect::<String>(), "\u{17D8}");
        assert_eq!(shown("\u{17D8}"), [(NARROW.to_owned(), 1)]);
    }

    #[test]
    fn a_line_of_one_column_shows_no_half_of_anything() {
        let clusters = divide(&Clean::new("日a"), 1);
        assert_eq!(
            clusters.row.iter().map(|c| c.width).collect::<Vec<_>>(),
            [1, 1]
        );
        assert!(clusters.glyphs.ends_with(NARROW));
    }

    #[test]
    fn lines_break_where_readers_of_the_language_expect_it() {
        assert_eq!(
            unbroken("home-coming, he said"),
            ["home-", "coming, ", "he ", "said"]
        );
        assert_eq!(unbroken("می‌روم خانه"), ["می‌روم ", "خانه"]);
        assert_eq!(unbroken("«خانه» بود"), ["«خانه» ", "بود"]);
        assert_eq!(unbroken("10\u{a0}km"), ["10\u{a0}km"]);
        assert_eq!(
            unbroken("decades.[1] And [x]"),
            ["decades.[1] ", "And ", "[x]"]
        );
    }
}
