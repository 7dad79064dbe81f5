use super::*;
use proptest::prelude::*;

/// “foo bar” from `*foo*\n> bar`.
fn emphasised() -> SourceMap {
    let mut map = SourceMap::default();
    map.push(0..3, 1..4, Origin::Same);
    map.push_line_end(3..4);
    map.push(4..7, 8..11, Origin::Same);
    map
}

#[test]
fn a_word_is_where_it_is_written() {
    let map = emphasised();
    assert_eq!(map.exact(&(0..3)), Some(1..4));
    assert_eq!(map.exact(&(5..7)), Some(9..11));
    assert_eq!(map.exact(&(1..1)), Some(2..2));
    assert_eq!(map.exact(&(5..8)), None, "past the end");
}

#[test]
fn a_line_end_reaches_from_word_to_word() {
    let map = emphasised();
    assert_eq!(map.exact(&(3..4)), Some(4..8));
    assert_eq!(map.exact(&(0..7)), Some(1..11));
}

#[test]
fn what_is_written_otherwise_is_not_exact_and_still_somewhere() {
    let mut map = SourceMap::default();
    map.push(0..2, 0..2, Origin::Same);
    map.push(2..5, 2..8, Origin::Other);
    map.push(5..6, 8..9, Origin::Same);
    map.push(6..8, 11..13, Origin::Same);
    assert_eq!(map.exact(&(1..3)), None);
    assert_eq!(map.around(&(1..3)), Some(1..8));
    assert_eq!(
        map.exact(&(5..8)),
        None,
        "two bytes are not shown in between"
    );
    assert_eq!(map.around(&(5..8)), Some(8..13));
    assert_eq!(map.around(&(9..9)), None);
    assert_eq!(map.shown(&(3..9)), Some(2..6));
    assert_eq!(map.shown(&(9..11)), None);
    assert_eq!(map.shown(&(12..20)), Some(7..8));
}

/// A text of escapes, hidden bytes and line ends, with its source and the map between them.
fn made() -> impl Strategy<Value = (String, String, SourceMap)> {
    let part = prop_oneof![
        4 => "[aسb]{1,4}".prop_map(|same| (same.clone(), same, Origin::Same)),
        1 => Just(("<".to_owned(), "&lt;".to_owned(), Origin::Other)),
        1 => Just(("\"".to_owned(), "\\\"".to_owned(), Origin::Escape)),
        1 => Just((String::new(), "**".to_owned(), Origin::Other)),
        1 => Just((" ".to_owned(), "\n".to_owned(), Origin::LineEnd)),
    ];
    prop::collection::vec(part, 0..12).prop_map(|parts| {
        let (mut shown, mut source, mut map) = (String::new(), String::new(), SourceMap::default());
        for (to, from, origin) in parts {
            let (start, begin) = (shown.len(), source.len());
            shown.push_str(&to);
            source.push_str(&from);
            match origin {
                _ if to.is_empty() => {}
                Origin::LineEnd => map.push_line_end(start..shown.len()),
                _ => map.push(start..shown.len(), begin..source.len(), origin),
            }
        }
        (shown, source, map)
    })
}

proptest! {
    #[test]
    fn what_is_exact_reads_the_same((shown, source, map) in made(), from in 0..40_usize, to in 0..40_usize) {
        let range = shown.floor_char_boundary(from.min(to))..shown.floor_char_boundary(from.max(to));
        if let Some(found) = map.exact(&range).filter(|_| !range.is_empty()) {
            let read = source[found].replace("**", "").replace('\n', " ");
            prop_assert_eq!(&read, &shown[range]);
        }
    }

    #[test]
    fn what_other_words_can_replace_reads_the_same_but_for_escapes((shown, source, map) in made(), from in 0..40_usize, to in 0..40_usize) {
        let range = shown.floor_char_boundary(from.min(to))..shown.floor_char_boundary(from.max(to));
        if let Some(found) = map.replaceable(&range).filter(|_| !range.is_empty()) {
            let read = source[found.clone()].replace("\\\"", "\"").replace('\n', " ").replace("**", "");
            prop_assert_eq!(&read, &shown[range.clone()]);
            let is_exact = map.exact(&range) == Some(found);
            prop_assert_eq!(is_exact, !shown[range].contains('"'), "an escape is no letter");
        }
    }

    #[test]
    fn a_map_through_one_that_changes_nothing_is_itself((_, source, map) in made()) {
        let same = SourceMap::same(0..source.len());
        let joined = map.through(&same);
        for (piece, own) in joined.pieces().iter().zip(map.pieces()) {
            prop_assert_eq!(&piece.shown, &own.shown);
            prop_assert_eq!(piece.origin, own.origin);
            if own.origin != Origin::LineEnd {
                prop_assert_eq!(&piece.source, &own.source);
            }
        }
        prop_assert_eq!(joined.pieces().len(), map.pieces().len());
    }

    /// Whoever has seen the text up to a byte has seen no more of the source than up to the byte that is answered.
    #[test]
    fn what_is_shown_behind_a_byte_is_of_the_source_behind_it((shown, _, map) in made(), at in 0..40_usize) {
        let at = at.min(shown.len());
        let source = map.source_at(at);
        prop_assert!(source >= map.source_at(at.saturating_sub(1)), "it never goes back");
        for piece in map.pieces().iter().filter(|piece| piece.origin != Origin::LineEnd) {
            prop_assert!(piece.shown.start < at || piece.source.start >= source);
            prop_assert!(piece.shown.end > at || piece.source.end <= source);
        }
    }
}
