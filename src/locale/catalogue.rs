//! The Fluent files of the interface (projectfluent.org): inside the binary, one folder a language, one file an area.

use super::Interface;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

pub(super) type Bundle = FluentBundle<FluentResource>;

/// Texts of one language, in the order of [`Part`].
macro_rules! texts {
    ($language:literal: $($area:literal),+ $(,)?) => {
        [$(include_str!(concat!("../../locales/", $language, "/", $area, ".ftl"))),+]
    };
}

/// The files of all languages: those that the first screens need, then the others.
macro_rules! files {
    ($interface:ident: $($area:literal),+) => {
        match $interface {
            Interface::English => &texts!("en": $($area),+),
            Interface::German => &texts!("de": $($area),+),
            Interface::Persian => &texts!("fa": $($area),+),
            Interface::Arabic => &texts!("ar": $($area),+),
            Interface::Sorani => &texts!("ckb": $($area),+),
        }
    };
}

/// What is read at once: no start waits for messages that it does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What screens are made of.
    Screens,
    /// The command line, the conversation, complaints.
    Others,
}

impl Part {
    fn files(self, interface: Interface) -> &'static [&'static str] {
        match self {
            Self::Screens => {
                files!(interface: "common", "reader", "lists", "help", "about", "dates")
            }
            Self::Others => {
                files!(interface: "linear", "cli", "config", "usage", "codes", "faults", "checks", "spelling", "safety", "proof", "review", "desk", "errands")
            }
        }
    }
}

/// Reads a part of a language's messages. Isolates are the caller's ([`super::Isolation`]): those of Fluent would part the letters of
/// a month from a Sorani ending, and would stand in English sentences that need none.
///
/// # Panics
///
/// If a file of ours is no Fluent, which a test rules out.
pub(super) fn bundle(interface: Interface, part: Part) -> Bundle {
    let language = interface.tag().parse();
    let mut bundle = FluentBundle::new_concurrent(vec![language.expect("a tag of ours")]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match interface {
        Interface::English | Interface::German => |_, _| None,
        Interface::Persian => |value, _| digits(value, Interface::Persian),
        Interface::Arabic | Interface::Sorani => |value, _| digits(value, Interface::Arabic),
    }));
    for text in part.files(interface) {
        let resource = FluentResource::try_new((*text).to_owned());
        let resource = resource.expect("the files of locales/ are Fluent");
        bundle
            .add_resource(resource)
            .expect("a name stands for one message");
    }
    bundle
}

/// A number in the digits of the language; other values stay as they are.
fn digits(value: &FluentValue<'_>, interface: Interface) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(interface.digits(&number.as_string())),
        _ => None,
    }
}

/// The message or the attribute (`name.attribute`) in words, if the bundle has it.
pub(super) fn worded(
    bundle: &Bundle,
    name: &str,
    args: &FluentArgs<'_>,
    errors: &mut Vec<FluentError>,
) -> Option<String> {
    let (name, attribute) = match name.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (name, None),
    };
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    Some(
        bundle
            .format_pattern(pattern, Some(args), errors)
            .into_owned(),
    )
}
