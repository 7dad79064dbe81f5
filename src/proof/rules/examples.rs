//! Examples of rules: what they find, and what a text looks like when it is mended. Tests run all of them.

/// A text in which a rule finds something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bad {
    /// The language of the text. That of an original before `⇒` is English.
    pub language: &'static str,
    /// Lines are paragraphs; for a rule about pairs, the original, `⇒`, and the translation.
    pub text: &'static str,
    /// The bytes that are found, once.
    pub found: &'static str,
    /// The text with the suggestion, if there is one.
    pub mended: Option<&'static str>,
}

/// An example whose mending is certain.
pub(super) const fn mended(
    language: &'static str,
    text: &'static str,
    found: &'static str,
    mended: &'static str,
) -> Bad {
    Bad {
        language,
        text,
        found,
        mended: Some(mended),
    }
}

/// An example that a person has to mend.
pub(super) const fn bad(language: &'static str, text: &'static str, found: &'static str) -> Bad {
    Bad {
        language,
        text,
        found,
        mended: None,
    }
}
