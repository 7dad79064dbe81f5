//! What could not be done, as an error: a message in no language yet, and what led to it.

use super::{Locale, Message};
use std::error::Error;
use std::fmt;

/// An error that says a message. Whoever prints it words it, and what led to it after it.
#[derive(Debug)]
pub struct Failure {
    message: Message,
    cause: Option<Box<dyn Error + Send + Sync>>,
}

impl Failure {
    pub fn new(message: Message) -> Self {
        Self {
            message,
            cause: None,
        }
    }

    /// Adds what led to it.
    #[must_use]
    pub fn because(self, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            cause: Some(cause.into()),
            ..self
        }
    }

    pub fn message(&self) -> &Message {
        &self.message
    }
}

/// In English, for libraries that print errors themselves.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Locale::plain_english().say(&self.message))
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let cause = self.cause.as_deref()?;
        Some(cause)
    }
}
