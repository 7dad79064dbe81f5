//! The languages that the interface speaks.

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Interface {
    #[default]
    English,
    German,
    Persian,
    Arabic,
    Sorani,
}

impl Interface {
    pub const ALL: &'static [Self] = &[
        Self::English,
        Self::German,
        Self::Persian,
        Self::Arabic,
        Self::Sorani,
    ];

    /// As in BCP 47, and as its folder under `locales/` is called.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Persian => "fa",
            Self::Arabic => "ar",
            Self::Sorani => "ckb",
        }
    }

    /// The language of a BCP 47 tag, whatever its script or region; Dari is a Persian, and `ku-Arab` is read as Sorani.
    pub fn of(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        let language = tag.split('-').next().unwrap_or_default();
        match language {
            "prs" => Some(Self::Persian),
            "ku" if tag.split('-').any(|part| part == "arab") => Some(Self::Sorani),
            _ => Self::ALL.iter().copied().find(|own| own.tag() == language),
        }
    }

    /// The first of a reader's languages that the interface speaks; English if it speaks none.
    pub fn first_of<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter().find_map(Self::of).unwrap_or_default()
    }

    /// Whether it is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        match self {
            Self::English | Self::German => false,
            Self::Persian | Self::Arabic | Self::Sorani => true,
        }
    }

    /// `text` with its ASCII digits in those of the language: Persian has its own, Arabic and Sorani share theirs.
    pub fn digits(self, text: &str) -> String {
        let zero = match self {
            Self::English | Self::German => return text.to_owned(),
            Self::Persian => '۰',
            Self::Arabic | Self::Sorani => '٠',
        };
        let own = |letter: char| {
            let digit = letter.to_digit(10)?;
            char::from_u32(u32::from(zero) + digit)
        };
        text.chars()
            .map(|letter| own(letter).unwrap_or(letter))
            .collect()
    }
}
