//! The catalogues of the interface beside the program and beside each other: no message is missing, none is left over, and
//! all languages say the same things.

use crate::floors::program;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use rawi::app::bindings::{BINDINGS, Binding, Scope};
use rawi::app::browse::Tab;
use rawi::app::desk::notes::kind_name;
use rawi::app::desk::{REASONS, answer_name, reason_name};
use rawi::app::facets::Facet;
use rawi::app::linear;
use rawi::app::settings::{ThemeName, theme_message_name};
use rawi::app::story_list::Sort;
use rawi::archive::codes::{CODES, Explanation};
use rawi::archive::vocabulary::{
    Certainty, ClaimStatus, Connection, ConsentBasis, ConsentLevel, Reliability, Role, SourceType,
    Status,
};
use rawi::locale::Interface;
use rawi::proof::record::{Answer, NoteKind, Part};
use rawi::proof::rules::{RULES, Rule};
use rawi::proof::standing::State;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What a message takes to be said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Shape {
    attributes: BTreeSet<String>,
    /// Each with the attribute that it stands in; with nothing in the message itself.
    placeholders: BTreeSet<(String, String)>,
}

fn folder(interface: Interface) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(interface.tag())
}

/// The messages of a language, and the files that they stand in.
fn messages(interface: Interface) -> BTreeMap<String, (Shape, PathBuf)> {
    let mut messages = BTreeMap::new();
    for file in fs::read_dir(folder(interface)).expect("a folder of messages") {
        let path = file.expect("a file of it").path();
        let text = fs::read_to_string(&path).expect("a readable file");
        let parsed = fluent_syntax::parser::parse(text);
        let resource =
            parsed.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let mut shape = Shape::default();
                    message.value.iter().for_each(|value| shape.add("", value));
                    for attribute in &message.attributes {
                        shape.add(&attribute.id.name, &attribute.value);
                        shape.attributes.insert(attribute.id.name.clone());
                    }
                    let name = message.id.name;
                    let before = messages.insert(name.clone(), (shape, path.clone()));
                    assert!(
                        before.is_none(),
                        "{} has “{name}” once more",
                        path.display()
                    );
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Term(_) | Entry::Junk { .. } => panic!("{}: {entry:?}", path.display()),
            }
        }
    }
    messages
}

impl Shape {
    fn add(&mut self, whose: &str, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.add_expression(whose, expression);
            }
        }
    }

    fn add_expression(&mut self, whose: &str, expression: &Expression<String>) {
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    self.add(whose, &variant.value);
                }
                selector
            }
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                self.placeholders
                    .insert((whose.to_owned(), id.name.clone()));
            }
            InlineExpression::Placeable { expression } => self.add_expression(whose, expression),
            InlineExpression::StringLiteral { .. } => {}
            other => panic!("nothing of ours says {other:?}"),
        }
    }
}

/// The names that the program puts together.
fn put_together() -> BTreeSet<String> {
    let mut names: BTreeSet<String> = rawi::cli::usage_messages().into_iter().collect();
    names.extend(BINDINGS.iter().map(Binding::help_name));
    names.extend(BINDINGS.iter().filter_map(Binding::hint_name));
    names.extend(Scope::ALL.iter().map(|scope| scope.heading_name()));
    names.extend(Facet::ALL.iter().map(|facet| facet.heading_name()));
    names.extend(Tab::ALL.iter().map(|tab| tab.message_name()));
    names.extend(Sort::ALL.iter().map(|sort| sort.message_name()));
    names.extend(ThemeName::ALL.iter().copied().map(theme_message_name));
    names.extend(
        linear::Command::ALL
            .iter()
            .map(|command| command.message_name()),
    );
    names.extend(CODES.iter().map(Explanation::message_name));
    names.extend(RULES.iter().map(Rule::message_name));
    names.extend(Status::ALL.iter().map(|word| word.message_name()));
    names.extend(Role::ALL.iter().map(|word| word.message_name()));
    names.extend(ConsentBasis::ALL.iter().map(|word| word.message_name()));
    names.extend(ConsentLevel::ALL.iter().map(|word| word.message_name()));
    names.extend(Certainty::ALL.iter().map(|word| word.message_name()));
    names.extend(ClaimStatus::ALL.iter().map(|word| word.message_name()));
    names.extend(ClaimStatus::ALL.iter().map(|word| word.standing_name()));
    names.extend(Connection::ALL.iter().map(|word| word.message_name()));
    names.extend(Reliability::ALL.iter().map(|word| word.message_name()));
    names.extend(SourceType::ALL.iter().map(|word| word.message_name()));
    names.extend(State::ALL.iter().map(|word| word.message_name()));
    names.extend(Part::ALL.iter().map(|part| part.message_name()));
    names.extend(NoteKind::ALL.iter().copied().map(kind_name));
    names.extend(Answer::ALL.iter().copied().map(answer_name));
    names.extend(REASONS.iter().copied().map(reason_name));
    names
}

/// What is handed the name of a message first, `Message` being its `new`.
const NAMING: &[&str] = &[
    "Message",
    "word",
    "tell_word",
    "pop_up",
    "piece",
    "fact",
    "labelled",
    "warned_of",
];

#[test]
fn no_message_is_missing() {
    let known = messages(Interface::English);
    let has = |name: &str| {
        let (name, attribute) = name.split_once('.').unwrap_or((name, ""));
        let is_there =
            |(shape, _): &(Shape, _)| attribute.is_empty() || shape.attributes.contains(attribute);
        known.get(name).is_some_and(is_there)
    };
    let mut missing: Vec<String> = Vec::new();
    for source in program() {
        for text in &source.texts {
            let call = text.call.as_deref().unwrap_or_default();
            // What the archive reads a word of is a field of a file.
            let is_field = call == "word" && source.floor() == "archive";
            let is_name = NAMING.contains(&call) && !is_field;
            if is_name && !has(&text.words) {
                missing.push(format!("{}:{}: “{}”", source.path, text.line, text.words));
            }
        }
    }
    let together = put_together();
    missing.extend(together.into_iter().filter(|name| !has(name)));
    assert!(
        missing.is_empty(),
        "no such message:\n{}",
        missing.join("\n")
    );
}

#[test]
fn no_message_is_left_over() {
    let sources = program();
    let texts = sources.iter().flat_map(|source| &source.texts);
    let mut used: BTreeSet<String> = texts.map(|text| text.words.clone()).collect();
    used.extend(put_together());
    let known = messages(Interface::English);
    let left = known.iter().filter(|(name, _)| !used.contains(*name));
    let left: Vec<String> = left
        .map(|(name, (_, path))| format!("{}: {name}", path.display()))
        .collect();
    assert!(left.is_empty(), "nobody says:\n{}", left.join("\n"));
}

#[test]
fn all_languages_say_the_same_things() {
    let english = messages(Interface::English);
    let mut complaints = Vec::new();
    for interface in Interface::ALL {
        let own = messages(*interface);
        let tag = interface.tag();
        for name in english.keys().chain(own.keys()).collect::<BTreeSet<_>>() {
            match (english.get(name), own.get(name)) {
                (Some((english, first)), Some((own, second))) => {
                    if english != own {
                        complaints.push(format!("{tag}: {name}: {own:?} and not {english:?}"));
                    }
                    if first.file_name() != second.file_name() {
                        complaints.push(format!("{tag}: {name} stands in another file"));
                    }
                }
                (known, _) if known.is_some() => complaints.push(format!("{tag} lacks {name}")),
                _ => complaints.push(format!("{tag} alone has {name}")),
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn drafts_say_that_nobody_has_checked_them() {
    let english = fs::read_dir(folder(Interface::English)).expect("a folder of messages");
    let names: BTreeSet<_> = english
        .map(|file| file.expect("a file").file_name())
        .collect();
    for interface in &Interface::ALL[1..] {
        for name in &names {
            let path = folder(*interface).join(name);
            let text =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
            let first = text.lines().next().unwrap_or_default();
            assert!(
                first.contains("no native reader has checked"),
                "{path:?}: {first}"
            );
        }
    }
}
