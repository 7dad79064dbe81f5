//! What stands beside a list: the beginning of the story under the cursor, laid out once for as long as it is the same.

use super::compose::{self, Composer};
use super::document::{Document, Medium};
use super::env::Env;
use crate::archive::model::StoryId;
use std::cell::RefCell;
use std::sync::Arc;

/// Remembers the last beginning that was laid out. Painting asks for it and does not change what the program shows, so
/// the memory is behind a cell.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    last: RefCell<Option<Laid>>,
}

/// A beginning, and what it was laid out for.
#[derive(Clone, Debug)]
struct Laid {
    story: StoryId,
    medium: Medium,
    document: Arc<Document>,
}

impl Preview {
    /// The beginning of `story` in lines of `width` columns.
    pub fn of(&self, env: &Env, story: StoryId, width: u16) -> Arc<Document> {
        let medium = env.medium(width);
        let mut last = self.last.borrow_mut();
        if let Some(laid) = &*last
            && (laid.story, laid.medium) == (story, medium)
        {
            return Arc::clone(&laid.document);
        }
        let composer = Composer::of(env);
        let parts = composer.preview(story);
        let direction = compose::direction(env.archive.story(story), &composer.languages);
        let document = Arc::new(Document::new(parts, medium, direction));
        *last = Some(Laid {
            story,
            medium,
            document: Arc::clone(&document),
        });
        document
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::load::load;
    use crate::archive::locate::Origin;

    #[test]
    fn the_same_beginning_is_laid_out_once() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/reading");
        let archive = load(&Origin::Folder(root.into())).expect("the sample archive");
        let env = Env::new(Arc::new(archive), Arc::default(), (120, 40));
        let preview = Preview::default();
        let first = preview.of(&env, StoryId(0), 50);
        assert!(Arc::ptr_eq(&first, &preview.of(&env, StoryId(0), 50)));
        assert_eq!(preview.of(&env, StoryId(0), 40).width(), 40);
        let other = preview.of(&env, StoryId(1), 40);
        assert_ne!(other.parts()[0].text, first.parts()[0].text);
    }
}
