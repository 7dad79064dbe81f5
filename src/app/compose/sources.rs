//! The works that entries cite: in a line under what rests on them, and each on a page of its own.

use super::words::Words;
use super::{Composer, PARAGRAPH};
use crate::app::document::{Part, PartStyle};
use crate::archive::dates::Date;
use crate::archive::model::Source;
use crate::locale::Message;
use crate::text::Clean;
use crate::text::markup::Target;

impl Composer<'_> {
    /// The titles of works, each leading to its page; nothing where there is none.
    pub(super) fn source_lines(&self, ids: &[String]) -> Option<Part> {
        if ids.is_empty() {
            return None;
        }
        let mut text = Words::default();
        text.plain(&self.labelled("sources-heading", ""));
        let link = |id: &String| {
            let source = self.archive.sources.get(id);
            let title = source.map_or_else(|| Clean::new(id), |source| source.title.clone());
            (title, Target::Source(id.clone()))
        };
        text.list(self.locale, ids.iter().map(link));
        Some(text.part(PARAGRAPH))
    }

    /// What is known about a source.
    pub fn source(&self, id: &str) -> Vec<Part> {
        let Some(source) = self.archive.sources.get(id) else {
            let unknown = Message::new("source-unknown").outside("id", id);
            return vec![Part::new(PARAGRAPH, self.locale.say(&unknown))];
        };
        let mut parts = vec![Part::new(PartStyle::Title, source.title.clone())];
        let known = self.facts_of_a_source(source).into_iter();
        parts.extend(known.filter_map(|(name, value)| Some(self.fact(name, &value?))));
        parts
    }

    fn facts_of_a_source(&self, source: &Source) -> [(&'static str, Option<Clean>); 10] {
        let outside = |words: &Option<Clean>| Some(self.locale.isolated(words.as_ref()?));
        let word = |name: String| self.locale.word(&name);
        let issued = source.issued.as_ref();
        let issued = issued.map(|date: &Date| date.words_in(self.locale));
        let connection = source.connection.map(|own| word(own.message_name()));
        let reliability = source.reliability.map(|own| word(own.message_name()));
        [
            ("source-fact-by", outside(&source.creator)),
            ("source-fact-published-by", outside(&source.publisher)),
            ("source-fact-date", issued),
            ("source-fact-kind", Some(word(source.sort.message_name()))),
            ("source-fact-connection", connection),
            ("source-fact-reliability", reliability),
            ("source-fact-rights", outside(&source.rights)),
            ("source-fact-address", outside(&source.url)),
            ("source-fact-cited-as", outside(&source.citation)),
            ("source-fact-note", outside(&source.note)),
        ]
    }
}
