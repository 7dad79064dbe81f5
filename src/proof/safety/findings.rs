//! The same checks for one text at the desk, where a finding stands in a paragraph and not in a line of a file.

use super::super::finding::{Finding, Part, Position};
use super::super::rules::Rule;
use super::super::rules::safety::{
    CALENDARS, CONSENT, NEARLY_WITHHELD, NOT_CHECKED, PARTICULARS, UNVEILED, WITHHELD,
};
use super::super::withheld::{Likeness, Withheld};
use super::translated::Strangers;
use super::{Watch, consent, particulars, years};
use crate::archive::dates::Day;
use crate::archive::fault::Severity;
use crate::archive::model::{Archive, Story, StoryId};
use crate::locale::Message;
use crate::text::Clean;
use crate::text::markup::Markup;
use std::ops::Range;

/// What is found in the original of a story, or in its translation into `language`.
///
/// A withheld name is found in a paragraph as a whole: underlining it would show which words it is. That names were not
/// looked for is a hint at the title, where what stands in the description is found, too. No message repeats words of the text.
pub fn findings(
    archive: &Archive,
    (story, language): (StoryId, Option<&str>),
    watch: &Watch,
    today: Day,
) -> Vec<Finding> {
    let story = archive.story(story);
    let strangers = language.map_or_else(Strangers::default, |_| Strangers::of(archive, story));
    let mut desk = Desk {
        story,
        language: language.unwrap_or(&story.language),
        withheld: watch.withheld(),
        strangers,
        findings: Vec::new(),
    };
    if let Watch::Off(why) = watch {
        let what = Message::new("safety-not-checked").message("why", why.clone());
        desk.tell(&NOT_CHECKED, (Part::Title, 0), 0..0, what);
        // Whoever proofreads need not have the key, and is not kept from a verdict by that.
        for finding in &mut desk.findings {
            finding.severity = Severity::Hint;
        }
    }
    match language {
        None => desk.look_through_original(today),
        Some(language) => desk.look_through_translation(language),
    }
    desk.findings.sort_by_key(Finding::order);
    desk.findings
}

struct Desk<'a> {
    story: &'a Story,
    /// The tag of the text's language.
    language: &'a str,
    withheld: Option<&'a Withheld>,
    strangers: Strangers,
    findings: Vec<Finding>,
}

impl Desk<'_> {
    fn tell(
        &mut self,
        rule: &Rule,
        (part, paragraph): (Part, usize),
        range: Range<usize>,
        message: Message,
    ) {
        self.findings.push(Finding {
            code: rule.code,
            severity: rule.severity,
            position: Position {
                story: self.story.slug.clone(),
                language: self.language.to_owned(),
                part,
                paragraph,
                range,
            },
            message,
            suggestion: None,
        });
    }

    fn look_through_original(&mut self, today: Day) {
        let story = self.story;
        if let Some(what) = consent::complaint(&story.consent, today) {
            self.tell(&CONSENT, (Part::Title, 0), 0..0, what);
        }
        self.look_at(&story.title, (Part::Title, 0));
        self.look_at(&story.summary, (Part::Summary, 0));
        for line in description(story) {
            self.look_for_names(line, (Part::Title, 0));
        }
        self.look_through_body(&story.text);
        let first = story.text.blocks.len();
        for (index, row) in story.events.iter().enumerate() {
            self.look_at(&row.text, (Part::Text, first + index));
        }
    }

    fn look_through_translation(&mut self, language: &str) {
        let Some(translation) = self.story.translation(language) else {
            return;
        };
        if let Some(title) = &translation.title {
            self.look_at(title, (Part::Title, 0));
        }
        if let Some(summary) = &translation.summary {
            self.look_at(summary, (Part::Summary, 0));
        }
        if let Some(whole) = &translation.text {
            self.look_through_body(&whole.text);
        }
    }

    fn look_through_body(&mut self, body: &Markup) {
        for (index, block) in body.blocks.iter().enumerate() {
            self.look_at(&block.text, (Part::Text, index));
        }
        for (number, note) in body.notes.iter().enumerate() {
            for (index, block) in note.blocks.iter().enumerate() {
                self.look_at(&block.text, (Part::Note(number), index));
            }
        }
    }

    fn look_at(&mut self, text: &str, place: (Part, usize)) {
        self.look_for_names(text, place);
        let found = [
            (&PARTICULARS, particulars::find(text)),
            (&CALENDARS, years::contradictions(text)),
            (&UNVEILED, self.strangers.find(text)),
        ];
        for (rule, ranges) in found {
            for range in ranges {
                self.tell(rule, place, range, rule.reason());
            }
        }
    }

    fn look_for_names(&mut self, text: &str, place: (Part, usize)) {
        let likest = self.withheld.and_then(|withheld| withheld.likest(text));
        let rule = match likest {
            Some(Likeness::Same) => &WITHHELD,
            Some(Likeness::Near) => &NEARLY_WITHHELD,
            None => return,
        };
        let is_told = self.findings.iter().any(|finding| {
            let position = &finding.position;
            finding.code == rule.code && (position.part, position.paragraph) == place
        });
        if !is_told {
            self.tell(rule, place, 0..0, rule.reason());
        }
    }
}

/// What an entry says of itself beside its text, which is all handed on.
fn description(story: &Story) -> Vec<&str> {
    let mut lines: Vec<&str> = vec![&story.slug];
    let notes = [&story.alternative, &story.dates.note, &story.consent.note];
    lines.extend(notes.into_iter().flatten().map(Clean::as_str));
    lines.extend(story.keywords.iter().map(Clean::as_str));
    let people = story
        .people
        .iter()
        .map(|person| (&person.name, &person.names));
    let groups = story
        .organisations
        .iter()
        .map(|group| (&group.name, &group.names));
    let places = story.places.iter().map(|place| (&place.name, &place.names));
    for (name, names) in people.chain(groups).chain(places) {
        lines.extend([name].into_iter().chain(names.values()).map(Clean::as_str));
    }
    for claim in &story.claims {
        let texts = [
            Some(&claim.text),
            claim.value.as_ref(),
            claim.attributed_to.as_ref(),
        ];
        lines.extend(texts.into_iter().flatten().map(Clean::as_str));
        lines.extend(claim.note.as_deref());
    }
    for revision in &story.revisions {
        let texts = [&revision.by, &revision.note];
        lines.extend(texts.into_iter().flatten().map(Clean::as_str));
    }
    lines
}
