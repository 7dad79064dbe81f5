//! The shaper: Arabic letters get the glyph of their form, lam and alef become one, brackets get their mirror image.
//!
//! A terminal that neither orders nor joins letters shows what it is given; presentation forms (U+FB50 to U+FEFC) are
//! the joined letters that it can be given. How letters join is found out in `joining`; lines are broken after this.

use super::Formless;
use super::clusters::{Cluster, Clusters};
use super::joining::{Form, JOINER, NON_JOINER, letters};
use super::order::Order;
use super::tables::{FORMS, LAM_ALEF, MIRRORED};
use crate::text::clean::CLUSTER_LIMIT;
use std::mem;

const LAM: char = '\u{644}';
const SMALL_V: char = '\u{65A}';

/// Letters that Unicode has no presentation forms of, put together: the letter, the one whose forms it takes, and the
/// mark that makes the difference. Sorani cannot be written without the first four, and has had the others.
const COMPOSED: [(char, char, Option<char>); 7] = [
    ('\u{695}', '\u{631}', Some('\u{32C}')), // ڕ: reh, caron below
    ('\u{6B5}', LAM, Some(SMALL_V)),         // ڵ
    ('\u{6CE}', '\u{6CC}', Some(SMALL_V)),   // ێ: Farsi yeh
    ('\u{6D5}', '\u{647}', None),            // ە: heh
    ('\u{6B4}', '\u{6AF}', Some('\u{6DB}')), // ڴ: gaf, small high three dots
    ('\u{6B6}', LAM, Some('\u{307}')),       // ڶ: dot above
    ('\u{6CA}', '\u{648}', Some('\u{308}')), // ۊ: waw, diaeresis
];

/// Gives every Arabic letter of `text`, which `clusters` divide, the glyph of its form. Lam and the alef behind it
/// become one cluster of one column.
pub(super) fn join(clusters: &mut Clusters, text: &str, (order, formless): (&Order, Formless)) {
    let letters = letters(text, order);
    let row = mem::take(&mut clusters.row);
    clusters.row.reserve(row.len());
    let mut shaper = Shaper {
        clusters,
        letters: &letters,
        formless,
        lam: None,
    };
    for cluster in row {
        shaper.take(cluster, &text[cluster.source()]);
    }
}

/// Takes clusters one after another and puts them back with their glyphs.
struct Shaper<'a> {
    clusters: &'a mut Clusters,
    /// Those that have not come yet, with their bytes.
    letters: &'a [(usize, Form)],
    formless: Formless,
    /// The form of the last cluster, if that is a lam.
    lam: Option<Form>,
}

impl Shaper<'_> {
    fn take(&mut self, mut cluster: Cluster, source: &str) {
        let inside = |letter: &&(usize, Form)| letter.0 < cluster.source().end;
        let count = self.letters.iter().take_while(inside).count();
        let (own, rest) = self.letters.split_at(count);
        self.letters = rest;
        let lam = mem::take(&mut self.lam);
        let Some(first) = source.chars().next().filter(|_| cluster.is_its_source()) else {
            return self.clusters.row.push(cluster);
        };
        if let Some(lam) = lam
            && self.merge(lam, &cluster, source)
        {
            return;
        }
        let has_joiner = source.contains([JOINER, NON_JOINER]);
        if !own.is_empty() || (has_joiner && is_arabic(first)) {
            cluster.glyph = self.dress(own, cluster.source().start, source);
        }
        if let [(at, form @ (Form::Initial | Form::Medial))] = own
            && *at == cluster.source().start
            && !has_joiner
            && self.skeleton(first).0 == LAM
        {
            self.lam = Some(*form);
        }
        self.clusters.row.push(cluster);
    }

    /// The glyph of the cluster `source`, which begins at byte `start`: its letters in their forms, without joiners,
    /// which have done their work.
    fn dress(&mut self, letters: &[(usize, Form)], start: usize, source: &str) -> (u32, u32) {
        let mut letters = letters.iter().peekable();
        let mut glyph = String::with_capacity(2 * source.len());
        for (at, c) in source.char_indices() {
            if let Some((_, form)) = letters.next_if(|letter| letter.0 == start + at) {
                let (letter, mark) = self.shown(c, *form);
                glyph.push(letter);
                glyph.extend(mark);
            } else if !is_joiner(c) {
                glyph.push(c);
            }
        }
        self.clusters.substitute(&glyph)
    }

    /// Makes one cluster of the last one, a lam of form `lam`, and `alef`, if that is an alef. Marks of both stay.
    fn merge(&mut self, lam: Form, alef: &Cluster, source: &str) -> bool {
        let mut marks = source.chars();
        let letter = marks.next();
        let known = LAM_ALEF.iter().find(|known| Some(known.0) == letter);
        let (Some(&(_, isolated, joined)), Some(&before)) = (known, self.clusters.row.last())
        else {
            return false;
        };
        let ligature = match lam {
            Form::Medial | Form::Final => joined,
            Form::Initial | Form::Isolated => isolated,
        };
        let glyph: String = std::iter::once(ligature)
            .chain(self.clusters.glyph(&before).chars().skip(1))
            .chain(marks.filter(|&c| !is_joiner(c)))
            .take(CLUSTER_LIMIT)
            .collect();
        let both = Cluster {
            source: (before.source.0, alef.source.1),
            glyph: self.clusters.substitute(&glyph),
            break_after: alef.break_after,
            ..before
        };
        self.clusters.row.pop();
        self.clusters.row.push(both);
        true
    }

    /// What shows `letter` in `form`: a character and the mark on it. Alone, a letter is best shown by itself.
    fn shown(&self, letter: char, form: Form) -> (char, Option<char>) {
        if let Some(forms) = forms(letter) {
            return match forms[form as usize] {
                '\0' => (letter, None),
                shape => (shape, None),
            };
        }
        let (skeleton, mark) = self.skeleton(letter);
        match forms(skeleton) {
            Some(forms) if !matches!(form, Form::Isolated) => (forms[form as usize], mark),
            Some(_) | None => (letter, None),
        }
    }

    /// The letter whose forms `letter` takes, which may be itself, and the mark that it adds to them.
    fn skeleton(&self, letter: char) -> (char, Option<char>) {
        let can_be_seen = |mark: Option<char>| match self.formless {
            Formless::Composed => true,
            Formless::Plain => mark.is_none(),
        };
        let mut composed = COMPOSED.iter();
        let composed = composed.find(|own| own.0 == letter && can_be_seen(own.2));
        composed.map_or((letter, None), |&(_, skeleton, mark)| (skeleton, mark))
    }
}

fn forms(letter: char) -> Option<&'static [char; 4]> {
    let known = FORMS.binary_search_by_key(&letter, |forms| forms.0);
    known.ok().map(|at| &FORMS[at].1)
}

const fn is_joiner(c: char) -> bool {
    matches!(c, JOINER | NON_JOINER)
}

/// Whether joiners after `c` are there for its letters. Those of other scripts, and of emoji, are for the terminal.
const fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{870}'..='\u{8FF}')
}

/// Shows what is mirrored in text that runs from right to left, such as a bracket, by its mirror image (UAX #9, L4).
pub(super) fn mirror(clusters: &mut Clusters, text: &str, order: &Order) {
    for index in 0..clusters.row.len() {
        let cluster = clusters.row[index];
        if !cluster.is_its_source() || order.level(cluster.source().start).is_ltr() {
            continue;
        }
        let mut marks = text[cluster.source()].chars();
        if let Some(image) = marks.next().and_then(image) {
            let glyph = format!("{image}{}", marks.as_str());
            clusters.row[index].glyph = clusters.substitute(&glyph);
        }
    }
}

/// The mirror image of `c`, if it has one.
fn image(c: char) -> Option<char> {
    let known = MIRRORED.binary_search_by_key(&c, |pair| pair.0);
    known.ok().map(|at| MIRRORED[at].1)
}
