//! The comments of a TOML file, which nobody is shown and which are handed on with it all the same.

use crate::archive::documents::Page;

/// The lines of a file that are nothing but a comment, with their numbers from 1. A line within a string, such as the heading of
/// a text, is none, even if it begins with the same sign.
/// Each line and each string is looked at once, however many there are.
pub(super) fn comments(page: &Page) -> impl Iterator<Item = (usize, &str)> {
    let mut strings = page.strings.iter().map(|held| &held.span).peekable();
    let mut start = 0;
    let lines = (1..).zip(page.text.split_inclusive('\n'));
    lines.filter_map(move |(number, line)| {
        let begins = start;
        start += line.len();
        // They stand in the order of the file and do not overlap.
        while strings.next_if(|span| span.end <= begins).is_some() {}
        let is_in_string = strings.peek().is_some_and(|span| span.start < begins);
        let is_comment = line.trim_start().starts_with('#') && !is_in_string;
        is_comment.then(|| (number, line.trim_end()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::documents::{Content, of_files};

    fn commented(text: &str) -> Vec<(usize, String)> {
        let files = [("entries/x.toml".into(), text.as_bytes().to_vec())];
        match of_files(files).remove(0).content {
            Content::Text(page) => comments(&page)
                .map(|(number, line)| (number, line.to_owned()))
                .collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_heading_is_no_comment_and_a_comment_that_repeats_one_is() {
        let text = "# Half a life\ntitle = 'x' # beside\n  # and more\n[text]\nbody = \'\'\'\n# Half a life\n\n#x\n\'\'\'\n# Half a life\n";
        let expected = [
            (1, "# Half a life"),
            (3, "  # and more"),
            (10, "# Half a life"),
        ];
        assert_eq!(
            commented(text),
            expected.map(|(at, line)| (at, line.to_owned()))
        );
    }

    #[test]
    fn the_comments_of_a_file_that_cannot_be_read_are_found_too() {
        let found = commented("# one\ntitle = \n# two\n");
        let expected = [(1, "# one"), (3, "# two")];
        assert_eq!(found, expected.map(|(at, line)| (at, line.to_owned())));
    }
}
