//! A paste in brackets: the text between `CSI 200 ~` and `CSI 201 ~`, as far as it is kept.

/// What ends a paste (xterm ctlseqs, “Bracketed Paste Mode”).
const END: &[u8] = b"\x1b[201~";

/// Bytes of a paste that are kept. Nobody pastes that much into a prompt on purpose; the rest is passed over.
pub(super) const LARGEST: usize = 64 * 1024;

/// A paste that has begun.
#[derive(Debug, Default)]
pub(super) struct Paste {
    bytes: Vec<u8>,
    /// Bytes of [`END`] that came last. They are text unless the others follow.
    matched: usize,
}

impl Paste {
    /// Takes a byte; answers whether it was the last one of [`END`].
    pub(super) fn ends_with(&mut self, byte: u8) -> bool {
        if byte == END[self.matched] {
            self.matched += 1;
            return self.matched == END.len();
        }
        let matched = std::mem::take(&mut self.matched);
        self.keep(&END[..matched]);
        // The end has its first byte nowhere else, so only that byte can begin it anew.
        if byte == END[0] {
            self.matched = 1;
        } else {
            self.keep(&[byte]);
        }
        false
    }

    fn keep(&mut self, bytes: &[u8]) {
        let room = LARGEST - self.bytes.len();
        self.bytes
            .extend_from_slice(&bytes[..bytes.len().min(room)]);
    }

    /// Bytes that are kept so far.
    #[cfg(test)]
    pub(super) fn held(&self) -> usize {
        self.bytes.len()
    }

    /// What was pasted. Bytes that are no UTF-8 are U+FFFD; a character that the limit cut in two is left out.
    pub(super) fn text(self) -> String {
        let whole = self.bytes.len() - cut_off(&self.bytes);
        String::from_utf8_lossy(&self.bytes[..whole]).into_owned()
    }
}

/// Bytes at the end that are the beginning of a character and no more.
fn cut_off(bytes: &[u8]) -> usize {
    let begins = |&count: &usize| {
        let tail = bytes.len().checked_sub(count).map(|start| &bytes[start..]);
        let error = tail.and_then(|tail| std::str::from_utf8(tail).err());
        error.is_some_and(|error| error.valid_up_to() == 0 && error.error_len().is_none())
    };
    (1..=3).find(begins).unwrap_or(0)
}
