//! Levels of a text with isolates: each isolate is resolved by itself, and is one neutral character to what is around
//! it. That is what UAX #9 makes of them (BD13, X10).
//!
//! `unicode-bidi` could do it alone, but 0.3.18 reads the text before an isolate forwards when it looks for what stands
//! before a bracket (its issue 141), and names that callers embed are isolates. Without isolates there is no text before.

use std::ops::Range;
use unicode_bidi::{
    BidiClass, Direction, Level, ParagraphBidiInfo, bidi_class, get_base_direction,
};

const LEFT_TO_RIGHT: char = '\u{2066}';
const RIGHT_TO_LEFT: char = '\u{2067}';
const FIRST_STRONG: char = '\u{2068}';
const POP: char = '\u{2069}';
/// Stands for an end of an isolate in the text around it: as neutral, and of as many bytes.
const OBJECT: char = '\u{FFFC}';

/// The levels of a text and the classes of its characters, one for each byte.
#[derive(Debug)]
pub(super) struct Resolved {
    pub(super) base: Level,
    pub(super) levels: Vec<Level>,
    pub(super) classes: Vec<BidiClass>,
}

/// The text of an isolate, or of the paragraph itself, without the isolates in it.
struct Part {
    /// What opened it, and in which part that is.
    opened: Option<(char, usize)>,
    text: String,
    /// Where it comes from: bytes of the whole text.
    places: Vec<Range<usize>>,
}

/// Resolves `text`, in a paragraph of level `base` or that of its first strong letter.
///
/// Isolates among embeddings and overrides, which no clean text has, are left to the crate.
pub(super) fn resolve(text: &str, base: Option<Level>) -> Resolved {
    if !text.contains(is_isolate) || text.contains(|c| matches!(c, '\u{202A}'..='\u{202E}')) {
        let whole = ParagraphBidiInfo::new(text, base);
        return Resolved {
            base: whole.paragraph_level,
            levels: whole.levels,
            classes: whole.original_classes,
        };
    }
    let mut levels = vec![Level::ltr(); text.len()];
    let mut bases: Vec<Level> = Vec::new();
    for part in parts(text) {
        let base = match part.opened {
            None => base,
            Some((c, around)) => Some(inner(bases[around], c, &part.text)),
        };
        let resolved = ParagraphBidiInfo::new(&part.text, base);
        bases.push(resolved.paragraph_level);
        let mut rest = &resolved.levels[..];
        for place in part.places {
            let (own, others) = rest.split_at(place.len());
            levels[place].copy_from_slice(own);
            rest = others;
        }
    }
    let classes = text
        .chars()
        .flat_map(|c| std::iter::repeat_n(bidi_class(c), c.len_utf8()));
    Resolved {
        base: bases[0],
        levels,
        classes: classes.collect(),
    }
}

/// Takes `text` apart; parts come after those they stand in. Isolates that nothing closes go on to the end.
fn parts(text: &str) -> Vec<Part> {
    let mut parts = vec![Part::new(None)];
    let mut open = vec![0];
    for (at, c) in text.char_indices() {
        let place = at..at + c.len_utf8();
        if c == POP && open.len() > 1 {
            open.pop();
        }
        let current = open[open.len() - 1];
        let shown = if is_isolate(c) { OBJECT } else { c };
        parts[current].push(shown, place);
        if is_isolate(c) && c != POP {
            open.push(parts.len());
            parts.push(Part::new(Some((c, current))));
        }
    }
    parts
}

impl Part {
    const fn new(opened: Option<(char, usize)>) -> Self {
        Self {
            opened,
            text: String::new(),
            places: Vec::new(),
        }
    }

    fn push(&mut self, c: char, place: Range<usize>) {
        self.text.push(c);
        match self.places.last_mut() {
            Some(last) if last.end == place.start => last.end = place.end,
            _ => self.places.push(place),
        }
    }
}

/// The level of `text`, which `opening` isolates from text of level `around` (X5a to X5c). Where no deeper one is left,
/// it is that of what is around.
fn inner(around: Level, opening: char, text: &str) -> Level {
    let is_rtl = match opening {
        RIGHT_TO_LEFT => true,
        FIRST_STRONG => matches!(get_base_direction(text), Direction::Rtl),
        _ => false,
    };
    let deeper = if is_rtl {
        around.new_explicit_next_rtl()
    } else {
        around.new_explicit_next_ltr()
    };
    deeper.unwrap_or(around)
}

const fn is_isolate(c: char) -> bool {
    matches!(c, LEFT_TO_RIGHT | RIGHT_TO_LEFT | FIRST_STRONG | POP)
}
