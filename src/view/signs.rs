//! The signs of the screen in ASCII, for terminals and fonts that have no others, and for lines on which three bytes for a
//! quotation mark are two too many.
//!
//! This is done to the cells that were painted, so that nothing else knows of it: what is found, copied and kept is the
//! text as it stands in the archive. Letters stay what they are.

use ratatui::buffer::Buffer;

/// What stands for a sign; nothing where the sign is ASCII already, or a letter.
fn in_ascii(sign: &str) -> Option<&'static str> {
    Some(match sign {
        "‘" | "’" | "‚" | "‛" | "′" => "'",
        "“" | "”" | "„" | "‟" | "″" | "«" | "»" => "\"",
        "‐" | "‑" | "‒" | "–" | "—" | "―" | "−" | "─" | "·" => "-",
        "•" => "*",
        // What two persons found right.
        "✓" => "v",
        "›" => ">",
        "‹" => "<",
        "│" => "|",
        // What was cut.
        "…" => "~",
        // What is in doubt.
        "±" => "?",
        "\u{a0}" | "\u{2009}" | "\u{202f}" => " ",
        _ => return None,
    })
}

/// Puts ASCII in place of every sign that has a likeness there, each in its cell.
pub(super) fn to_ascii(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if let Some(sign) = in_ascii(cell.symbol()) {
            cell.set_symbol(sign);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::buffer::Cell;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    #[test]
    fn signs_become_ascii_and_letters_stay() {
        let before = "› “Ja – ’ne Tür…” · │";
        let mut buffer = Buffer::empty(Rect::new(0, 0, 21, 1));
        buffer.set_string(0, 0, before, Style::new());
        to_ascii(&mut buffer);
        let after: String = buffer.content.iter().map(Cell::symbol).collect();
        assert_eq!(after, "> \"Ja - 'ne Tür~\" - |");
    }
}
