//! The closed lists of the data model (`docs/format.md`), each an enum whose words stand in the files.

/// A value of a closed list, for code that reads any of them.
pub(crate) trait Word: Copy + 'static {
    const LIST: &'static [Self];
    fn as_word(self) -> &'static str;
}

/// Declares an enum whose variants are words of a closed list.
macro_rules! closed_list {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every value, in the order of the format's table.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that stands for it in a file.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The value that `word` stands for.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.word() == word)
            }
        }

        /// As the word.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl $crate::archive::vocabulary::Word for $name {
            const LIST: &'static [Self] = Self::ALL;
            fn as_word(self) -> &'static str {
                self.word()
            }
        }
    };
}

closed_list!(
    /// What an entry is.
    Kind {
        Testimony = "testimony",
        Story = "story",
        Event = "event",
        Report = "report",
        Essay = "essay",
        Profile = "profile",
        Case = "case",
        Timeline = "timeline",
    }
);

closed_list!(
    /// What a profile is about.
    Subject {
        Person = "person",
        Organisation = "organisation",
        Place = "place",
        Work = "work",
        Campaign = "campaign",
    }
);

closed_list!(
    /// How far an entry has come.
    Status { Draft = "draft", Review = "review", Published = "published", Withdrawn = "withdrawn" }
);

closed_list!(
    /// How far a translation has come.
    TranslationStatus { Draft = "draft", Reviewed = "reviewed" }
);

closed_list!(
    /// What a person is in an entry.
    Role {
        Narrator = "narrator",
        Interviewer = "interviewer",
        Author = "author",
        Editor = "editor",
        Translator = "translator",
        Transcriber = "transcriber",
        Reporter = "reporter",
        Speaker = "speaker",
        Subject = "subject",
        Witness = "witness",
        Relative = "relative",
        Victim = "victim",
        Organiser = "organiser",
        Official = "official",
        Accused = "accused",
        Convicted = "convicted",
        Mentioned = "mentioned",
    }
);

closed_list!(
    /// How a person is named.
    NameStatus {
        Full = "full",
        KnownAs = "known-as",
        GivenNameOnly = "given-name-only",
        Pseudonym = "pseudonym",
        RoleOnly = "role-only",
        Withheld = "withheld",
    }
);

closed_list!(
    /// Why an entry may stand in the archive.
    ConsentBasis {
        Informed = "informed",
        Published = "published",
        PublicRole = "public-role",
        Historical = "historical",
        Institutional = "institutional",
    }
);

closed_list!(
    /// What of an entry may be shown. `Embargoed` and `Closed` entries must not be in a folder that is handed out.
    ConsentLevel {
        Open = "open",
        NoName = "no-name",
        SummaryOnly = "summary-only",
        Embargoed = "embargoed",
        Closed = "closed",
    }
);

closed_list!(
    /// How sure a statement is (TEI).
    Certainty { High = "high", Medium = "medium", Low = "low", Unknown = "unknown" }
);

closed_list!(
    /// Where a claim stands.
    ClaimStatus {
        Reported = "reported",
        Attributed = "attributed",
        Corroborated = "corroborated",
        Disputed = "disputed",
        Corrected = "corrected",
    }
);

closed_list!(
    /// How a claim's value is to be read.
    Qualifier { Exactly = "exactly", About = "about", AtLeast = "at-least", AtMost = "at-most", Over = "over" }
);

closed_list!(
    /// A source's connection to what it tells (ESF list 19).
    Connection {
        Participant = "participant",
        Witness = "witness",
        Related = "related",
        ThirdParty = "third-party",
        ServiceProvider = "service-provider",
        Unknown = "unknown",
    }
);

closed_list!(
    /// How reliable a source is (ESF list 42).
    Reliability {
        High = "high",
        Likely = "likely",
        Unsure = "unsure",
        Unlikely = "unlikely",
        Low = "low",
        Unknown = "unknown",
    }
);

closed_list!(
    /// What a source is (after ESF list 16).
    SourceType {
        NewspaperArticle = "newspaper-article",
        EncyclopediaArticle = "encyclopedia-article",
        Essay = "essay",
        Book = "book",
        BookChapter = "book-chapter",
        JournalArticle = "journal-article",
        Study = "study",
        WebPage = "web-page",
        Broadcast = "broadcast",
        Interview = "interview",
        CourtRecord = "court-record",
        PressRelease = "press-release",
        PublicPost = "public-post",
        AdvocacyText = "advocacy-text",
    }
);

closed_list!(
    /// How exactly a place is given.
    Precision { Country = "country", City = "city", District = "district", Site = "site", Withheld = "withheld" }
);

closed_list!(
    /// What a shared name of `names.toml` names.
    NameKind {
        Person = "person",
        Organisation = "organisation",
        Place = "place",
        Work = "work",
        Phrase = "phrase",
    }
);

/// Names the messages of lists whose words readers meet: `FAMILY-WORD` in `locales/`.
macro_rules! worded {
    ($($list:ident = $family:literal),+ $(,)?) => {
        $(impl $list {
            /// The name of the message that says it.
            pub fn message_name(self) -> String {
                format!(concat!($family, "-{}"), self.word())
            }
        })+
    };
}

worded!(
    Status = "state",
    Role = "role",
    ConsentBasis = "consent-basis",
    ConsentLevel = "consent-level",
    Certainty = "certainty",
    ClaimStatus = "claim-status",
    Connection = "connection",
    Reliability = "reliability",
    SourceType = "source-type",
);

impl ClaimStatus {
    /// The name of the message that says at length where the claim stands.
    pub fn standing_name(self) -> String {
        format!("standing-{}", self.word())
    }
}

pub(crate) use closed_list;
