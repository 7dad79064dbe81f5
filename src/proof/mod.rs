//! The proofreaders' desk: what is looked for in a text, what volunteers say of it, how that is kept, and where each text stands.
//!
//! | a text and its file | what is looked for | what volunteers said |
//! |---|---|---|
//! | `fingerprint`: one state of a text | `rules`: characters, wording, translations | `record`, and `table` and `scan`, its form |
//! | `anchor`: where a remark stands after edits | `spelling`, `wordlists`: words | `review`: the files |
//! | `source`: the bytes that spell a word | `withheld`, `safety`: what endangers people | `standing`: where a text stands by it |
//! | `splice`: a change of those bytes | `finding`: what was found | `queue`: what a volunteer reads next |
//! | `diff`, `snapshot`: what it was before | `inspection`: all of that for an archive | `progress`: both for an archive |
//! | `align`: a translation beside its original | | `volunteers`: who reads what |
//! | `reveal`: what cannot be seen | | `patch`: suggestions as a patch |

pub mod align;
pub mod anchor;
pub mod diff;
pub mod dismissals;
pub mod finding;
pub mod fingerprint;
pub mod inspection;
mod metadata;
pub mod names;
pub mod patch;
pub mod progress;
pub mod queue;
pub mod record;
pub mod reveal;
pub mod review;
pub mod rules;
pub mod safety;
mod scan;
pub mod snapshot;
pub mod source;
pub mod spelling;
pub mod splice;
pub mod standing;
mod table;
pub mod ulid;
pub mod volunteers;
pub mod withheld;
pub mod wordlists;
