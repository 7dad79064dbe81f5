//! Stories of keys and screens, each with the rows of the table of keys that it goes through.

use super::screen::{Row, Session, start};
use rawi::app::Start;
use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

/// A story, told by a function.
pub(crate) struct Story {
    pub(crate) name: &'static str,
    pub(crate) rows: &'static [Row],
}

/// Opens the sessions of one story and knows which rows they came by.
#[derive(Default)]
pub(crate) struct Told {
    used: Rc<RefCell<HashSet<Row>>>,
}

impl Told {
    /// A new reader in a window of 80 by 24.
    pub(crate) fn begin(&self) -> Session {
        self.begin_as(|_| {})
    }

    pub(crate) fn begin_in(&self, columns: u16, rows: u16) -> Session {
        self.begin_as(|start| start.size = (columns, rows))
    }

    pub(crate) fn begin_as(&self, change: impl FnOnce(&mut Start)) -> Session {
        let mut start = start();
        change(&mut start);
        Session::noting(start, Rc::clone(&self.used))
    }
}

/// Tells a story and checks that it goes through the rows that it is said to.
pub(crate) fn tell(story: impl FnOnce(&Told), rows: &[Row]) {
    let told = Told::default();
    story(&told);
    let used = told.used.borrow();
    for row in rows {
        assert!(used.contains(row), "the story does not come by {row:?}");
    }
}

/// Makes tests of functions that tell stories: `lists! { a_list_is_walked: [List Move::Down, …]; }`.
macro_rules! stories {
    ($($name:ident: [$($scope:ident $group:ident::$action:ident),* $(,)?];)*) => {
        pub(crate) const STORIES: &[crate::support::story::Story] = &[$(
            crate::support::story::Story {
                name: stringify!($name),
                rows: &[$((
                    rawi::app::bindings::Scope::$scope,
                    rawi::app::action::Action::$group(rawi::app::action::$group::$action),
                )),*],
            }
        ),*];

        mod told {
            $(
                #[test]
                fn $name() {
                    let story = super::STORIES.iter().find(|story| story.name == stringify!($name));
                    crate::support::story::tell(super::$name, story.expect("a story of the table").rows);
                }
            )*
        }
    };
}

pub(crate) use stories;
