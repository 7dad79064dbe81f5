//! Files as they are written, and as kills, merges, hands and newer versions leave them.

use super::super::anchor::CONTEXT;
use super::super::names::{Device, Handle};
use super::super::record::strategy::{entry, id};
use super::super::record::{Record, Withdrawal};
use super::*;
use crate::archive::dates::Day;
use crate::text::Clean;
use proptest::collection::vec;
use proptest::prelude::*;
use std::cell::Cell;
use std::hash::Hasher;

fn said(number: u64) -> Entry {
    Entry {
        id: id(number),
        at: Some(Day {
            year: 2026,
            month: 11,
            day: 22,
        }),
        record: Record::Withdrawal(Withdrawal {
            on: id(7),
            text: Clean::new(&format!("said {number}")),
        }),
    }
}

fn head() -> String {
    let handle = Handle::parse("sara").expect("a handle");
    header(&handle, &Device::parse("k3").expect("a device"))
}

fn file(entries: &[Entry]) -> String {
    head() + &entries.iter().map(table::write).collect::<String>()
}

fn texts(scan: &Scan) -> Vec<&str> {
    fn text(entry: &Entry) -> &str {
        match &entry.record {
            Record::Withdrawal(withdrawal) => &withdrawal.text,
            _ => "",
        }
    }
    scan.entries.iter().map(text).collect()
}

fn complaints(scan: &Scan) -> Vec<(usize, &str)> {
    let complaints = scan.complaints.iter();
    complaints
        .map(|complaint| (complaint.line, complaint.what.name()))
        .collect()
}

#[test]
fn a_file_as_it_is_written() {
    let text = file(&[said(1)]);
    let expected = "schema = 1\nreviewer = \"sara\"\ndev = \"k3\"\n\n[[withdraw]]\n\
                    id = \"00000000010000000000000000\"\nat = 2026-11-22\n\
                    on = \"00000000070000000000000000\"\ntext = \"said 1\"\n";
    assert_eq!(text, expected);
    let read = scan(text.as_bytes());
    assert_eq!(read.header.handle, Handle::parse("sara"));
    assert_eq!(read.header.device, Device::parse("k3"));
    assert_eq!((read.entries, read.complaints), (vec![said(1)], vec![]));
}

#[test]
fn surroundings_that_no_desk_wrote_are_cut_beside_the_quotation() {
    let [before, behind] = ["a", "z"].map(|letter| letter.repeat(12_000));
    let text = head()
        + &format!(
            "[[note]]\nid = \"01KAR3X1000000000000000000\"\nat = 2026-11-22\nlang = \"fa\"\nkind = \"typo\"\n\
             quote = \"word\"\nprefix = \"{before}1\"\nsuffix = \"2{behind}\"\ntext = \"?\"\n"
        );
    let read = scan(text.as_bytes());
    assert_eq!(complaints(&read), []);
    let [
        Entry {
            record: Record::Note(note),
            ..
        },
    ] = &read.entries[..]
    else {
        panic!("one note: {:?}", read.entries.len());
    };
    let short = |letter: &str| letter.repeat(CONTEXT - 1);
    assert_eq!(note.anchor.prefix, short("a") + "1");
    assert_eq!(note.anchor.suffix, "2".to_owned() + &short("z"));
    // In the file nothing is cut.
    assert!(read.tables[0].1.contains(&before));
}

#[test]
fn an_example_by_hand_is_read() {
    let text = "\u{FEFF}# mine\r\nschema = 1\r\nreviewer = \"sara\"\r\ndev = \"k3\"\r\n\r\n[[note]]\r\n\
                id = \"01KAR3X1000000000000000000\"\r\nat = 2026-11-22\r\nlang = \"fa\"\r\nkind = \"typo\"  # or so\r\n\
                para = 0x4\r\nquote = '''\r\nرفته بودم'''\r\ntext = \"half-space?\"\r\n";
    let read = scan(text.as_bytes());
    assert_eq!(complaints(&read), []);
    let [
        Entry {
            record: Record::Note(note),
            ..
        },
    ] = &read.entries[..]
    else {
        panic!("{:?}", read.entries);
    };
    assert_eq!(
        (note.paragraph, note.anchor.quote.as_str()),
        (4, "رفته بودم")
    );
}

#[test]
fn an_unfinished_merge_gives_both_sides() {
    // As git writes it with merge.conflictStyle = diff3, where it takes the heading for common.
    let [a, b] =
        [said(2), said(3)].map(|entry| table::write(&entry).replace("\n[[withdraw]]\n", ""));
    let text = format!(
        "{}\n[[withdraw]]\n<<<<<<< HEAD\n{a}||||||| 1a2b3c4\n=======\n{b}>>>>>>> theirs\n{}",
        file(&[said(1)]),
        table::write(&said(4)),
    );
    let read = scan(text.as_bytes());
    let mut found = texts(&read);
    found.sort_unstable();
    assert_eq!(found, ["said 1", "said 2", "said 3", "said 4"]);
    assert_eq!(complaints(&read), [(12, "review-unfinished-merge")]);
}

#[test]
fn what_a_newer_version_wrote_is_said_and_stays() {
    let newer = "\n[[dream]]\nid = \"00000000090000000000000000\"\nat = 2026-11-22\nof = \"home\"\n\n[dream.more]\na = 1\n";
    let verdict = "\n[[withdraw]]\nid = \"000000000A0000000000000000\"\nat = 2026-11-22\non = \"00000000070000000000000000\"\n\
                   mood = 3\ntext = \"said 10\"\n";
    let text = file(&[said(1)]).replace("schema = 1", "schema = 2") + newer + verdict;
    let read = scan(text.as_bytes());
    assert_eq!(texts(&read), ["said 1", "said 10"]);
    assert_eq!(
        complaints(&read),
        [
            (1, "review-newer-schema"),
            (11, "review-newer-table"),
            (19, "review-newer-keys")
        ]
    );
    assert!(
        read.complaints
            .iter()
            .all(|complaint| complaint.nature == Nature::Newer)
    );
    assert_eq!(read.last(), Some(id(10)));
    assert!(
        read.tables
            .iter()
            .any(|(_, table)| table.contains("[dream.more]"))
    );
}

#[test]
fn zeros_and_garbage_cost_no_table_before_or_behind_them() {
    for garbage in [
        &[0; 4096][..],
        b"\xFF\xFE\n",
        b"[[no",
        b"\"\"\"\n",
        b"text = \"",
        b"= = =\n",
    ] {
        let bytes = [
            file(&[said(1)]).as_bytes(),
            garbage,
            table::write(&said(2)).as_bytes(),
        ]
        .concat();
        let read = scan(&bytes);
        assert_eq!(texts(&read), ["said 1", "said 2"], "{garbage:?}");
        assert_eq!(
            read.complaints.len(),
            1,
            "{garbage:?}: {:?}",
            complaints(&read)
        );
    }
}

#[test]
fn a_table_beyond_the_limit_is_passed_over() {
    let text = format!("\n[[note]]\ntext = \"{}\"\n", "x".repeat(LIMIT));
    let read = scan((file(&[said(1)]) + &text + &table::write(&said(2))).as_bytes());
    assert_eq!(texts(&read), ["said 1", "said 2"]);
    assert_eq!(complaints(&read), [(11, "review-table-too-large")]);
}

/// Something that counts how often it is compared.
struct Counted<'a>(usize, &'a Cell<usize>);

impl PartialEq for Counted<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.1.set(self.1.get() + 1);
        self.0 == other.0
    }
}

impl Eq for Counted<'_> {}

impl Hash for Counted<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

#[test]
fn what_was_read_twice_is_compared_with_its_like_alone() {
    const ALL: usize = 4_000;
    let compared = Cell::new(0);
    let mut items: Vec<usize> = (0..ALL).chain(0..ALL).collect();
    forget_repetitions(&mut items, |item| Counted(*item, &compared));
    assert!(items.into_iter().eq(0..ALL), "the first of each, in order");
    // One comparison finds a repetition, and now and then two others share a place in the table.
    let compared = compared.get();
    assert!((ALL..3 * ALL).contains(&compared), "{compared} comparisons");
}

#[test]
fn each_of_many_broken_tables_is_told_once_whichever_side_it_was_read_with() {
    const ALL: usize = 500;
    let broken = "[[note]]\ntext = \n".repeat(ALL);
    let text = head() + &broken;
    assert_eq!(scan(text.as_bytes()).complaints.len(), ALL);
    let text = text + "<<<<<<< HEAD\n=======\n>>>>>>> theirs\n";
    let read = scan(text.as_bytes());
    let merge = read
        .complaints
        .iter()
        .filter(|own| own.what.name() == "review-unfinished-merge");
    assert_eq!((read.complaints.len(), merge.count()), (ALL + 1, 1));
}

#[test]
fn a_header_of_something_else_is_left_soon_and_the_tables_behind_it_count() {
    let text = "x\n".repeat(5_000) + &table::write(&said(1));
    let read = scan(text.as_bytes());
    assert_eq!(read.complaints.len(), MOST_COMPLAINTS);
    assert_eq!(texts(&read), ["said 1"]);
}

#[test]
fn a_torn_header_is_said_and_the_rest_counts() {
    let text = head()[..20].to_owned() + &table::write(&said(1));
    let read = scan(text.as_bytes());
    assert_eq!(texts(&read), ["said 1"]);
    assert_eq!(complaints(&read), [(2, "review-not-a-table")]);
}

proptest! {
    // Each case cuts its file at every byte.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_written_is_read_and_is_plain_toml(entries in vec(entry(), 0..6)) {
        let text = file(&entries);
        let read = scan(text.as_bytes());
        prop_assert_eq!(&read.entries, &entries);
        prop_assert_eq!(complaints(&read), []);
        prop_assert!(toml::from_str::<toml::Table>(&text).is_ok());
        prop_assert!(text.lines().all(|line| line.chars().all(|c| !c.is_control())));
    }

    #[test]
    fn any_prefix_is_the_first_records(entries in vec(entry(), 1..3)) {
        let text = file(&entries);
        let mut whole = 0;
        for end in 0..=text.len() {
            let read = scan(&text.as_bytes()[..end]);
            let count = read.entries.len();
            prop_assert!(count >= whole && read.complaints.len() <= 1, "{:?}", complaints(&read));
            prop_assert_eq!(&read.entries[..], &entries[..count], "cut at {}", end);
            whole = count;
        }
    }

    #[test]
    fn a_table_behind_any_torn_one_is_read(before in entry(), torn in entry()) {
        let torn = table::write(&torn);
        for end in 0..=torn.len() {
            let mut bytes = file(std::slice::from_ref(&before)).into_bytes();
            bytes.extend(&torn.as_bytes()[..end]);
            bytes.extend(table::write(&said(5000)).bytes());
            let read = scan(&bytes);
            prop_assert_eq!(read.entries.first(), Some(&before), "torn at {}", end);
            prop_assert_eq!(read.entries.last(), Some(&said(5000)), "torn at {}", end);
            prop_assert!(read.complaints.len() <= 1);
        }
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in vec(any::<u8>(), 0..200), text in "[\\[\\]a-d=\"'\n<>|{},.1]{0,80}") {
        prop_assert_eq!(scan(&bytes).entries.len(), 0);
        prop_assert_eq!(scan(text.as_bytes()).entries.len(), 0);
    }
}
