//! The encodings of dictionary files: UTF-8, and the single bytes of the older ones.

use super::Unusable;
use std::borrow::Cow;

/// What a byte beyond ASCII stands for.
type Decode = fn(u8) -> char;

/// The encoding that the line `SET` of an `.aff` file names; ISO 8859-1 where there is none, as hunspell(5) has it.
fn named(aff: &[u8]) -> Result<Decode, Unusable> {
    let set = aff.split(|byte| *byte == b'\n').find_map(|line| {
        let rest = unmarked(line).strip_prefix(b"SET")?;
        rest.first()?.is_ascii_whitespace().then_some(rest)
    });
    let Some(set) = set else {
        return Ok(char::from);
    };
    let name = String::from_utf8_lossy(set).trim().to_ascii_uppercase();
    match name.replace(['-', '_'], "").as_str() {
        "ISO88591" | "LATIN1" => Ok(char::from),
        "ISO885915" | "LATIN9" => Ok(latin9),
        _ => Err(Unusable::Encoding(name)),
    }
}

/// The text of an `.aff` and of a `.dic` file.
pub(super) fn decode<'a>(
    aff: &'a [u8],
    dic: &'a [u8],
) -> Result<(Cow<'a, str>, Cow<'a, str>), Unusable> {
    let (first, second) = (unmarked(aff), unmarked(dic));
    // What is UTF-8 throughout can hardly be meant as anything else, whatever the file says of itself.
    if let (Ok(aff), Ok(dic)) = (str::from_utf8(first), str::from_utf8(second)) {
        return Ok((aff.into(), dic.into()));
    }
    let decode = named(aff)?;
    let text = |bytes: &[u8]| bytes.iter().map(|byte| decode(*byte)).collect();
    Ok((Cow::Owned(text(first)), Cow::Owned(text(second))))
}

/// Without a byte order mark.
fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// ISO 8859-15: ISO 8859-1 with eight other signs, the euro among them.
fn latin9(byte: u8) -> char {
    match byte {
        0xA4 => '€',
        0xA6 => 'Š',
        0xA8 => 'š',
        0xB4 => 'Ž',
        0xB8 => 'ž',
        0xBC => 'Œ',
        0xBD => 'œ',
        0xBE => 'Ÿ',
        other => char::from(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_dictionaries_are_read_in_their_encoding() {
        let (aff, dic) =
            decode(b"# \xFC\nSET ISO8859-1\n", b"1\n\xDCberlebende\n").expect("Latin-1");
        assert_eq!(
            (aff.as_ref(), dic.as_ref()),
            ("# ü\nSET ISO8859-1\n", "1\nÜberlebende\n")
        );
        let (_, dic) = decode(b"SET ISO8859-15\r\n", b"1\n\xBDuvre\n").expect("Latin-9");
        assert_eq!(dic, "1\nœuvre\n");
        let (_, dic) =
            decode("\u{FEFF}SET UTF-8\n".as_bytes(), "1\nخانه\n".as_bytes()).expect("UTF-8");
        assert_eq!(dic, "1\nخانه\n");
        let (_, dic) =
            decode(b"TRY ab\n", "1\nخانه\n".as_bytes()).expect("UTF-8 that is not named");
        assert_eq!(dic, "1\nخانه\n");
    }

    #[test]
    fn others_are_refused_by_name() {
        let refused = decode(b"SET KOI8-R\n", b"1\n\xC1\n").expect_err("it is refused");
        assert_eq!(refused, Unusable::Encoding("KOI8-R".to_owned()));
        let refused = decode(b"SET UTF-8\n", b"1\n\xC1\n").expect_err("it is refused");
        assert_eq!(refused, Unusable::Encoding("UTF-8".to_owned()));
    }
}
