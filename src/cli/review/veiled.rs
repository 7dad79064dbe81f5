//! Standard output of `rawi review` without what must not be repeated anywhere: reports are handed on. What one story's texts
//! and notes may tell is `discretion`'s matter, before they are put together; this is the veil over all that is printed.

use super::super::out::Out;
use crate::proof::safety::{Hidden, Watch};
use crate::text::Clean;
use serde::Serialize;
use serde_json::Value;

/// Where a report goes.
pub(super) struct Veiled<'o, 'a> {
    out: &'o mut Out<'a>,
    hidden: Hidden<'o>,
}

impl<'o, 'a> Veiled<'o, 'a> {
    pub(super) fn new(out: &'o mut Out<'a>, watch: &'o Watch) -> Self {
        Self {
            out,
            hidden: Hidden::anywhere(watch),
        }
    }

    pub(super) fn lines(&mut self, lines: &[Clean]) -> anyhow::Result<()> {
        for line in lines {
            self.out.line(&Clean::new(&self.hidden.cover(line)))?;
        }
        Ok(())
    }

    pub(super) fn json(&mut self, value: &impl Serialize) -> anyhow::Result<()> {
        let mut veiled = serde_json::to_value(value)?;
        if veil(&self.hidden, &mut veiled) {
            return self.out.json(&veiled);
        }
        self.out.json(value)
    }
}

/// Covers what must not be repeated in every string of a value; answers whether there was anything.
fn veil(hidden: &Hidden<'_>, value: &mut Value) -> bool {
    let mut has_any = false;
    match value {
        Value::String(text) if hidden.is_in(text) => {
            *text = hidden.cover(text);
            has_any = true;
        }
        // Each of them is looked at, also behind one that has something.
        Value::Array(items) => {
            for item in items {
                has_any |= veil(hidden, item);
            }
        }
        Value::Object(fields) => {
            for field in fields.values_mut() {
                has_any |= veil(hidden, field);
            }
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
    has_any
}
