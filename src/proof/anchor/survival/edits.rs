//! What happens to a text between two readings: words and paragraphs that come, go and change, the same in every run.

/// Numbers that look random and are the same in every run (splitmix64).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((bits ^ (bits >> 31)) % most as u64).unwrap()
    }
}

/// A text as words, each with the place that it had at first; what was added had none.
pub(super) type Words = Vec<Vec<(String, Option<(usize, usize)>)>>;

pub(super) fn words(texts: &[String]) -> Words {
    let paragraph = |(index, text): (usize, &String)| {
        text.split(' ')
            .enumerate()
            .map(|(word, letters)| (letters.to_owned(), Some((index, word))))
            .collect()
    };
    texts.iter().enumerate().map(paragraph).collect()
}

pub(super) fn joined(words: &Words) -> Vec<String> {
    let line = |paragraph: &Vec<(String, _)>| {
        let letters: Vec<&str> = paragraph
            .iter()
            .map(|(letters, _): &(String, _)| letters.as_str())
            .collect();
        letters.join(" ")
    };
    words.iter().map(line).collect()
}

/// Replaces, removes or adds `edits` words, each word being as likely as another.
pub(super) fn edit(words: &mut Words, edits: usize, dice: &mut Dice) {
    for _ in 0..edits {
        let (donor, word) = any_word(words.iter().map(Vec::len), dice);
        let letters = words[donor][word].0.clone();
        let (paragraph, at) = any_word(words.iter().map(Vec::len), dice);
        match dice.below(3) {
            0 => words[paragraph][at] = (letters, None),
            1 if words[paragraph].len() > 1 => {
                words[paragraph].remove(at);
            }
            _ => words[paragraph].insert(at, (letters, None)),
        }
    }
}

/// A word of paragraphs of these lengths: the paragraph, and the word in it.
pub(super) fn any_word(
    lengths: impl Iterator<Item = usize> + Clone,
    dice: &mut Dice,
) -> (usize, usize) {
    let mut word = dice.below(lengths.clone().sum());
    for (paragraph, length) in lengths.enumerate() {
        match word.checked_sub(length) {
            Some(rest) => word = rest,
            None => return (paragraph, word),
        }
    }
    unreachable!("the word is one of them")
}

pub(super) fn insert_paragraphs(words: &mut Words, count: usize, dice: &mut Dice) {
    for _ in 0..count {
        let donor = words[dice.below(words.len())].clone();
        let mut added: Vec<_> = donor
            .into_iter()
            .map(|(letters, _)| (letters, None))
            .collect();
        // Words of the text in another order: nothing that could be quoted.
        for index in (1..added.len()).rev() {
            added.swap(index, dice.below(index + 1));
        }
        let at = dice.below(words.len() + 1);
        words.insert(at, added);
    }
}

/// Writes Persian as an Arabic keyboard without a half-space does.
pub(super) fn carelessly(letters: &str) -> String {
    letters
        .replace('ی', "ي")
        .replace('ک', "ك")
        .replace('\u{200C}', " ")
}
