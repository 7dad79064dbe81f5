//! The marks that git leaves in a file whose two versions nobody has put together yet.

/// The byte at which an unfinished merge begins; nothing if there is none.
///
/// A mark is a line of seven of a sign, alone or with a blank and a name behind them. One alone may be a heading underlined or a
/// quotation; two kinds of them are git's.
pub(super) fn unfinished(text: &str) -> Option<usize> {
    let mut start = 0;
    let marks = text.split_inclusive('\n').filter_map(|line| {
        let begins = start;
        start += line.len();
        Some((begins, sign(line)?))
    });
    let mut first: Option<(usize, &str)> = None;
    for (at, sign) in marks {
        match first {
            Some((begins, other)) if other != sign => return Some(begins),
            Some(_) => {}
            None => first = Some((at, sign)),
        }
    }
    None
}

/// The sign of a line that is a mark.
fn sign(line: &str) -> Option<&str> {
    let line = line.trim_end();
    let (sign, name) = line.split_at_checked(7)?;
    let is_alone = name.is_empty() || name.starts_with(' ');
    (is_alone && ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains(&sign)).then_some(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_of_a_merge_are_seen_wherever_they_stand() {
        for text in [
            "a = 1\n<<<<<<< HEAD\nb = 1\n=======\nb = 2\n>>>>>>> theirs\n",
            "a = 1\n<<<<<<< HEAD\r\nb = 1\r\n||||||| 1f2e\r\n=======\r\n>>>>>>> x\r\n",
            // Somebody has begun to mend it.
            "a = 1\n=======\nb = 2\n>>>>>>> theirs",
            "a = 1\n<<<<<<<\nb = 2\n>>>>>>>",
        ] {
            assert_eq!(unfinished(text), Some(6), "{text}");
        }
    }

    #[test]
    fn what_looks_like_one_mark_is_none() {
        for text in [
            "A heading\n=======\n\nAnother\n=======\n",
            ">>>>>>> deep\n>>>>>>> deeper\n",
            "<<<<<<<<<< a\n==========\n>>>>>>>>>> b\n",
            " <<<<<<< a\n =======\n",
            "‹‹‹‹‹‹‹\n=======x\n",
            "",
        ] {
            assert_eq!(unfinished(text), None, "{text}");
        }
    }
}
