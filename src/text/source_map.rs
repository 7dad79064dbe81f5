//! Which bytes of a source spell which bytes of the text that was made of it.
//!
//! Cleaning, markup, the strings of a file and the marks for hidden characters each make such a map; `through` joins two.

use std::ops::Range;

/// How a piece of a text came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Byte for byte as in the source.
    Same,
    /// A blank that stands for a line end, with the blanks and signs around it that are not shown.
    LineEnd,
    /// One letter for which a string has an escape.
    Escape,
    /// Something else than the source has: the number of a footnote, an entity, a name.
    Other,
}

/// A piece of a text and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Bytes of the text.
    pub shown: Range<usize>,
    /// Bytes of the source.
    pub source: Range<usize>,
    pub origin: Origin,
}

/// The pieces of one text, in its order. What is in none of them comes from nowhere in the source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    pieces: Vec<Piece>,
}

impl SourceMap {
    /// The map of a text that is the source's bytes `source`.
    pub fn same(source: Range<usize>) -> Self {
        let mut map = Self::default();
        map.push(0..source.len(), source, Origin::Same);
        map
    }

    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Adds what follows in the text. Bytes that follow each other in the source too are one piece with those before them.
    pub fn push(&mut self, shown: Range<usize>, source: Range<usize>, origin: Origin) {
        let Some(last) = self.pieces.last_mut() else {
            self.pieces.push(Piece {
                shown,
                source,
                origin,
            });
            return;
        };
        let follows = last.shown.end == shown.start && last.source.end == source.start;
        if follows && last.origin == Origin::Same && origin == Origin::Same {
            last.shown.end = shown.end;
            last.source.end = source.end;
            return;
        }
        if last.origin == Origin::LineEnd && last.shown.end == shown.start {
            last.source.end = source.start.max(last.source.start);
        }
        self.pieces.push(Piece {
            shown,
            source,
            origin,
        });
    }

    /// Adds the blank of a line end. In the source it reaches from what was added last to what is added next.
    pub fn push_line_end(&mut self, shown: Range<usize>) {
        let at = self.pieces.last().map_or(0, |last| last.source.end);
        if let Some(last) = self.pieces.last_mut()
            && last.origin == Origin::LineEnd
            && last.shown.end == shown.start
        {
            // Nobody knows where in the source one ends and the other begins.
            last.shown.end = shown.end;
            return;
        }
        self.pieces.push(Piece {
            shown,
            source: at..at,
            origin: Origin::LineEnd,
        });
    }

    /// The bytes of the source that spell `shown` and nothing else, up to what a line end hides; nothing where a part of it
    /// is written otherwise, or where the source has something in between that is not shown.
    pub fn exact(&self, shown: &Range<usize>) -> Option<Range<usize>> {
        self.spelled(shown, |origin| origin == Origin::Same)
    }

    /// The same where escapes of a string may be among what spells it: bytes that other words can take the place of, whatever
    /// they look like.
    pub fn replaceable(&self, shown: &Range<usize>) -> Option<Range<usize>> {
        self.spelled(shown, |origin| {
            matches!(origin, Origin::Same | Origin::Escape)
        })
    }

    /// The bytes of the source that are nothing but `shown`, where every piece but the line ends is of an origin that will do.
    fn spelled(
        &self,
        shown: &Range<usize>,
        will_do: impl Fn(Origin) -> bool,
    ) -> Option<Range<usize>> {
        if shown.is_empty() {
            return self.point(shown.start).map(|at| at..at);
        }
        let pieces = self.touched(shown);
        let (first, last) = (pieces.first()?, pieces.last()?);
        let is_covered = first.shown.start <= shown.start && shown.end <= last.shown.end;
        let is_spelled = pieces.iter().all(|piece| match piece.origin {
            // A blank that nothing stands for was written by the program.
            Origin::LineEnd => {
                let is_inside = shown.start <= piece.shown.start && piece.shown.end <= shown.end;
                is_inside && !piece.source.is_empty()
            }
            other => will_do(other),
        });
        let is_whole = pieces.windows(2).all(|pair| {
            pair[0].shown.end == pair[1].shown.start && pair[0].source.end == pair[1].source.start
        });
        (is_covered && is_spelled && is_whole).then(|| spread(first, last, shown))
    }

    /// The bytes of the source from the first to the last that are behind `shown`, with what stands between them.
    pub fn around(&self, shown: &Range<usize>) -> Option<Range<usize>> {
        if shown.is_empty() {
            return self.point(shown.start).map(|at| at..at);
        }
        let pieces = self.touched(shown);
        Some(spread(pieces.first()?, pieces.last()?, shown))
    }

    /// The byte of the source that is shown at byte `at` of the text; the end of what is shown before it where that comes from
    /// nowhere, or is behind the end.
    pub fn source_at(&self, at: usize) -> usize {
        let next = self.pieces.partition_point(|piece| piece.shown.end <= at);
        match self
            .pieces
            .get(next)
            .filter(|piece| piece.shown.start <= at)
        {
            Some(piece) => spread(piece, piece, &(at..at + 1)).start,
            None => next
                .checked_sub(1)
                .map_or(0, |last| self.pieces[last].source.end),
        }
    }

    /// The bytes of the text from the first to the last that come from `source`.
    pub fn shown(&self, source: &Range<usize>) -> Option<Range<usize>> {
        let start = self
            .pieces
            .partition_point(|piece| piece.source.end <= source.start);
        let pieces = self.pieces.get(start..)?;
        let behind = pieces.partition_point(|piece| piece.source.start < source.end);
        let (first, last) = (pieces.first()?, pieces[..behind].last()?);
        let turned = |piece: &Piece| Piece {
            shown: piece.source.clone(),
            source: piece.shown.clone(),
            origin: piece.origin,
        };
        Some(spread(&turned(first), &turned(last), source))
    }

    /// The map from this text to the source of its source, which `outer` maps.
    #[must_use]
    pub fn through(&self, outer: &Self) -> Self {
        let mut map = Self::default();
        for piece in &self.pieces {
            match piece.origin {
                Origin::Same => map.push_through(piece, outer),
                Origin::LineEnd => map.push_line_end(piece.shown.clone()),
                Origin::Escape | Origin::Other => {
                    if let Some(source) = outer.around(&piece.source) {
                        map.push(piece.shown.clone(), source, piece.origin);
                    }
                }
            }
        }
        map
    }

    /// Takes a line end for something else where `source` has more there than blanks, the sign of a quotation and the backslash
    /// of verse: the end of an emphasis, say, which must not go unseen with it.
    #[must_use]
    pub fn with_plain_line_ends(mut self, source: &str) -> Self {
        for piece in &mut self.pieces {
            let hidden = source.get(piece.source.clone()).unwrap_or_default();
            let is_plain = |letter: char| matches!(letter, ' ' | '\t' | '\r' | '\n' | '>' | '\\');
            if piece.origin == Origin::LineEnd && !hidden.chars().all(is_plain) {
                piece.origin = Origin::Other;
            }
        }
        self
    }

    /// Adds what a piece that is the same as its source is in the source of that source.
    fn push_through(&mut self, piece: &Piece, outer: &Self) {
        for part in outer.touched(&piece.source) {
            let start = part.shown.start.max(piece.source.start);
            let end = part.shown.end.min(piece.source.end);
            let shift = |at: usize| at - piece.source.start + piece.shown.start;
            let shown = shift(start)..shift(end);
            self.push(shown, spread(part, part, &(start..end)), part.origin);
        }
    }

    /// The pieces that have a byte of `shown`.
    fn touched(&self, shown: &Range<usize>) -> &[Piece] {
        let start = self
            .pieces
            .partition_point(|piece| piece.shown.end <= shown.start);
        let pieces = self.pieces.get(start..).unwrap_or_default();
        let end = pieces.partition_point(|piece| piece.shown.start < shown.end);
        &pieces[..end]
    }

    /// The byte of the source where something would be put in at byte `at` of the text.
    fn point(&self, at: usize) -> Option<usize> {
        let next = self.pieces.partition_point(|piece| piece.shown.end < at);
        let piece = self.pieces.get(next)?;
        let is_inside = piece.shown.start <= at;
        (is_inside && piece.origin == Origin::Same)
            .then(|| piece.source.start + (at - piece.shown.start))
    }
}

/// The bytes of the source from `first` to `last`, without what `shown` leaves out of them.
fn spread(first: &Piece, last: &Piece, shown: &Range<usize>) -> Range<usize> {
    let start = match first.origin {
        Origin::Same => first.source.start + shown.start.saturating_sub(first.shown.start),
        Origin::LineEnd | Origin::Escape | Origin::Other => first.source.start,
    };
    let end = match last.origin {
        Origin::Same => last.source.end - last.shown.end.saturating_sub(shown.end),
        Origin::LineEnd | Origin::Escape | Origin::Other => last.source.end,
    };
    start..end
}

#[cfg(test)]
mod tests;
