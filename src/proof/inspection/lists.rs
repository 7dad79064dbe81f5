//! What no reader is shown of the lists that belong to no story: the archive's own words, its works and its names.
//!
//! Nobody can dismiss anything of it, because there is no text of which a volunteer could say so.

use super::super::rules::{check_line, rule};
use crate::archive::documents::{Content, Document, Held, Page};
use crate::archive::fault::Fault;
use std::path::Path;

/// The files whose strings readers see beside those of entries.
const LISTS: [&str; 3] = ["archive.toml", "names.toml", "sources.toml"];

/// What the rules for lines of files find in the lists among the files of an archive.
pub fn of_lists(documents: &[Document]) -> Vec<Fault> {
    let is_list = |document: &&Document| LISTS.iter().any(|list| document.path == Path::new(list));
    let lists = documents.iter().filter(is_list);
    let pages = lists.filter_map(|document| match &document.content {
        Content::Text(page) => Some((document.path.as_path(), page)),
        Content::Other | Content::Unread(_) => None,
    });
    let strings =
        pages.flat_map(|(path, page)| page.strings.iter().map(move |own| (path, page, own)));
    strings
        .flat_map(|(path, page, held)| of_string(path, page, held))
        .collect()
}

fn of_string(path: &Path, page: &Page, held: &Held) -> Vec<Fault> {
    // A value in several languages has their tags for keys.
    let language = held.key.rsplit('.').next().unwrap_or_default();
    let mut faults = Vec::new();
    let mut start = 0;
    for line in held.value.split_inclusive('\n') {
        let text = line.strip_suffix('\n').unwrap_or(line);
        for finding in check_line(text, language) {
            let Some(rule) = rule(finding.code) else {
                continue;
            };
            let at = start + finding.position.range.start;
            let (line, column) = page.position(page.byte_of(held, at));
            faults.push(Fault {
                code: finding.code,
                severity: finding.severity,
                path: path.to_owned(),
                line,
                column,
                what: finding.message,
                remedy: rule.mend(),
            });
        }
        start += line.len();
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::documents::of_files;

    #[test]
    fn what_is_not_seen_in_a_list_is_found_with_its_place() {
        let names = "[hengaw]\nname = \"Heng\u{200B}aw\"\nnames = { fa = \"هه\\u202Eنگاو\", ar = \"می\u{200F}رود\" }\n";
        let files = [
            ("names.toml".into(), names.as_bytes().to_vec()),
            ("sources.toml".into(), b"[a]\ntitle = \"Fine\"\n".to_vec()),
            // Notes that no reader is shown.
            ("notes.toml".into(), "a = \"\u{202E}\"".as_bytes().to_vec()),
        ];
        let faults = of_lists(&of_files(files));
        let places: Vec<_> = faults
            .iter()
            .map(|fault| (fault.code, fault.line, fault.column))
            .collect();
        // One with an escape is found where its string begins.
        assert_eq!(places, [("U103", 2, 13), ("U101", 3, 16), ("U102", 3, 40)]);
    }
}
