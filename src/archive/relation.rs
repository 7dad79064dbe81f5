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

    /// A heading for a list of such relations.
    pub const fn words(self) -> &'static str {
        match self {
            Self::PartOf => "Part of",
            Self::HasPart => "Parts",
            Self::Follows => "Follows",
            Self::FollowedBy => "Followed by",
            Self::ConsequenceOf => "Consequence of",
            Self::LeadsTo => "Led to",
            Self::Compare => "Compare",
            Self::SeeAlso => "See also",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relation {
    pub kind: RelationKind,
    pub story: StoryId,
}
