//! What the ids of entries, sources, names and claims are made of.

/// Characters of an id, at most.
pub(crate) const ID_LENGTH: usize = 48;

/// Whether `raw` is made as ids are: of a–z, 0–9 and hyphens.
pub(crate) fn is_id(raw: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=ID_LENGTH).contains(&raw.len()) && raw.bytes().all(is_letter)
}
