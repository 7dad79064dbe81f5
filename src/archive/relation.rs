//! How two entries belong together, seen from either of them.

use super::model::StoryId;

/// How two entries belong together, read from the one that holds the relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RelationKind {
    PartOf,
    HasPart,
    Follows,
    /// The inverse of `Follows`.
    FollowedBy,
    ConsequenceOf,
    /// The inverse of `ConsequenceOf`.
    LeadsTo,
    Compare,
    SeeAlso,
}

impl RelationKind {
    pub const ALL: &'static [Self] = &[
        Self::PartOf,
        Self::HasPart,
        Self::Follows,
        Self::FollowedBy,
        Self::ConsequenceOf,
        Self::LeadsTo,
        Self::Compare,
        Self::SeeAlso,
    ];

    /// The same relation seen from the other entry.
    #[must_use]
    pub const fn inverse(self) -> Self {
        match self {
            Self::PartOf => Self::HasPart,
            Self::HasPart => Self::PartOf,
            Self::Follows => Self::FollowedBy,
            Self::FollowedBy => Self::Follows,
            Self::ConsequenceOf => Self::LeadsTo,
            Self::LeadsTo => Self::ConsequenceOf,
            Self::Compare => Self::Compare,
            Self::SeeAlso => Self::SeeAlso,
        }
    }

    /// What a list of such relations is called in JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Self::PartOf => "part_of",
            Self::HasPart => "parts",
            Self::Follows => "follows",
            Self::FollowedBy => "followed_by",
            Self::ConsequenceOf => "consequence_of",
            Self::LeadsTo => "led_to",
            Self::Compare => "compare",
            Self::SeeAlso => "see_also",
        }
    }

    /// The message that heads a list of such relations.
    pub const fn message_name(self) -> &'static str {
        match self {
            Self::PartOf => "relation-part-of",
            Self::HasPart => "relation-parts",
            Self::Follows => "relation-follows",
            Self::FollowedBy => "relation-followed-by",
            Self::ConsequenceOf => "relation-consequence-of",
            Self::LeadsTo => "relation-led-to",
            Self::Compare => "relation-compare",
            Self::SeeAlso => "relation-see-also",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relation {
    pub kind: RelationKind,
    pub story: StoryId,
}
