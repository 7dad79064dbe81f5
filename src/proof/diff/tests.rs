use super::*;
use proptest::prelude::*;

/// A paragraph that changed, in `CriticMarkup`.
fn marked(old: &str, new: &str) -> String {
    let run = |run: Run| {
        let (was, is) = (&old[run.old], &new[run.new]);
        match run.fate {
            Fate::Same => is.to_owned(),
            Fate::Added => format!("{{++{is}++}}"),
            Fate::Removed => format!("{{--{was}--}}"),
            Fate::Replaced => format!("{{~~{was}~>{is}~~}}"),
        }
    };
    words(old, new).into_iter().map(run).collect()
}

/// The changes as a line of signs with the numbers of the paragraphs.
fn told(old: &[&str], new: &[&str]) -> Vec<String> {
    let change = |change: Change| match change {
        Change::Same { old, new } => format!("{old}={new}"),
        Change::Added { new } => format!("+{new}"),
        Change::Removed { old } => format!("-{old}"),
        Change::Changed { old, new, .. } => format!("{old}~{new}"),
    };
    paragraphs(old, new).into_iter().map(change).collect()
}

#[test]
fn words_that_changed_are_told_by_words() {
    assert_eq!(
        marked("In 1980, we left.", "In 1981, we left."),
        "In {~~1980~>1981~~}, we left."
    );
    assert_eq!(marked("we left", "we had left"), "we {++had ++}left");
    assert_eq!(marked("we had left", "we left"), "we {--had --}left");
    assert_eq!(
        marked("می\u{200C}رود خانه", "میرود خانه"),
        "{~~می\u{200C}رود~>میرود~~} خانه"
    );
    assert_eq!(
        marked("خانواده ما", "خانوادهٔ ما"),
        "{~~خانواده~>خانوادهٔ~~} ما"
    );
}

#[test]
fn blanks_between_changed_words_are_changed_with_them() {
    assert_eq!(
        marked("one two three", "un deux three"),
        "{~~one two~>un deux~~} three"
    );
    assert_eq!(marked("", "new"), "{++new++}");
    assert_eq!(marked("same", "same"), "same");
    assert_eq!(marked("", ""), "");
}

#[test]
fn paragraphs_stand_beside_what_they_were() {
    let old = ["The first one.", "We left the house at night.", "The end."];
    let new = [
        "The first one.",
        "A new one, put in between.",
        "We left the house in the night.",
        "The end.",
    ];
    assert_eq!(told(&old, &new), ["0=0", "+1", "1~2", "2=3"]);
    assert_eq!(told(&new, &old), ["0=0", "-1", "2~1", "3=2"]);
    assert_eq!(told(&["one two three"], &["four five six"]), ["-0", "+0"]);
    assert_eq!(told(&[], &["a"]), ["+0"]);
}

#[test]
fn a_paragraph_without_an_end_is_told_as_a_whole() {
    let (old, new) = ("a ".repeat(20_000), "b ".repeat(20_000));
    let runs = words(&old, &new);
    assert_eq!(runs, [Run::new(0..old.len(), 0..new.len())]);
}

fn text() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("([a-d]{1,2}|[ ,]|سلام|می\u{200C}رود){0,6}", 0..6)
}

proptest! {
    #[test]
    fn both_texts_can_be_read_from_what_changed(old in text(), new in text()) {
        let (old, new): (Vec<&str>, Vec<&str>) = (old.iter().map(String::as_str).collect(), new.iter().map(String::as_str).collect());
        let (mut was, mut is) = (0, 0);
        for change in paragraphs(&old, &new) {
            match change {
                Change::Same { old: before, new: after } => {
                    prop_assert_eq!((before, after), (was, is));
                    prop_assert_eq!(old[before], new[after]);
                    (was, is) = (was + 1, is + 1);
                }
                Change::Removed { old: before } => {
                    prop_assert_eq!(before, was);
                    was += 1;
                }
                Change::Added { new: after } => {
                    prop_assert_eq!(after, is);
                    is += 1;
                }
                Change::Changed { old: before, new: after, words } => {
                    prop_assert_eq!((before, after), (was, is));
                    let read = |range: fn(&Run) -> Range<usize>, text: &str| words.iter().map(|run| text[range(run)].to_owned()).collect::<String>();
                    prop_assert_eq!(read(|run| run.old.clone(), old[before]), old[before]);
                    prop_assert_eq!(read(|run| run.new.clone(), new[after]), new[after]);
                    for run in &words {
                        prop_assert_eq!(run.fate == Fate::Same, old[before][run.old.clone()] == new[after][run.new.clone()]);
                    }
                    (was, is) = (was + 1, is + 1);
                }
            }
        }
        prop_assert_eq!((was, is), (old.len(), new.len()));
    }
}
