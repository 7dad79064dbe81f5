//! Standard output of `rawi review` without what must not be repeated: notes quote texts, and reports are handed on.

use super::super::out::Out;
use crate::proof::safety::{Hidden, Watch};
use crate::text::Clean;
use serde::Serialize;
use serde_json::Value;

/// Where a report goes.
pub(super) struct Veiled<'o, 'a> {
    pub(super) out: &'o mut Out<'a>,
    watch: &'o Watch,
    hidden: Hidden<'o>,
}

impl<'o, 'a> Veiled<'o, 'a> {
    pub(super) fn new(out: &'o mut Out<'a>, watch: &'o Watch) -> Self {
        Self {
            out,
            hidden: Hidden::anywhere(watch),
            watch,
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

    /// Whether a text has a withheld name, so that it cannot be printed byte for byte. A number that stands in the archive stands
    /// in a patch of it.
    pub(super) fn covers(&self, text: &str) -> bool {
        let withheld = self.watch.withheld();
        withheld.is_some_and(|withheld| withheld.likest(text).is_some())
    }
}

/// Covers what must not be repeated in every string of a value; answers whether there was anything.
fn veil(hidden: &Hidden<'_>, value: &mut Value) -> bool {
    let veil_each = |inner: &mut dyn Iterator<Item = &mut Value>| {
        // All of them, also behind one that has something.
        inner
            .filter_map(|inner| veil(hidden, inner).then_some(()))
            .count()
            > 0
    };
    match value {
        Value::String(text) => {
            let has_any = hidden.is_in(text);
            if has_any {
                *text = hidden.cover(text);
            }
            has_any
        }
        Value::Array(items) => veil_each(&mut items.iter_mut()),
        Value::Object(fields) => veil_each(&mut fields.values_mut()),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}
