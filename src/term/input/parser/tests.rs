//! What the parser makes of the bytes of real terminals, of their replies, of pastes, and of what is broken.

mod properties;

use super::*;
use crate::term::input::paste;

/// Events as words: keys by their names, so that a story can be read.
fn words(events: &VecDeque<Event>) -> String {
    let words = events.iter().map(|event| match event {
        Event::Key(key) => key.to_string(),
        Event::Pointer(pointer) => format!("{pointer:?}"),
        Event::Paste(text) => format!("[{}]", text.escape_debug()),
        Event::Answered => "answered".to_owned(),
        Event::Located(column) => format!("in column {column}"),
        Event::Told(reply) => format!("{reply:?}"),
        Event::Resized(_) | Event::Resumed(_) => "a window".to_owned(),
        Event::Woken => "woken".to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// What these bytes mean, and what is made of the rest when nothing follows.
fn heard(bytes: &[u8]) -> (VecDeque<Event>, VecDeque<Event>) {
    let mut parser = Parser::default();
    let (mut at_once, mut then) = (VecDeque::new(), VecDeque::new());
    parser.take(bytes, &mut at_once);
    parser.give_up(&mut then);
    assert_eq!(parser.waiting(), None);
    (at_once, then)
}

/// Each row is what a terminal sends, and what is to be made of it without waiting.
fn assert_table(rows: &[(&str, &str)]) {
    for (bytes, expected) in rows {
        let (at_once, then) = heard(bytes.as_bytes());
        assert_eq!(words(&at_once), *expected, "{bytes:?}");
        assert_eq!(words(&then), "", "after {bytes:?}");
    }
}

#[test]
fn characters_and_control_characters() {
    // ASCII, with the names of the bindings.
    assert_table(&[
        ("j", "j"),
        ("G", "G"),
        (" ", "space"),
        ("~", "~"),
        ("\0", "ctrl-space"),
        ("\x01\x04\x18\x1a", "ctrl-a ctrl-d ctrl-x ctrl-z"),
        ("\x08\x7f", "backspace backspace"),
        ("\t", "tab"),
        ("\r\n", "enter enter"),
        ("\x1c\x1d\x1e\x1f", "ctrl-\\ ctrl-] ctrl-^ ctrl-_"),
        ("\x1bx\x1b1\x1b ", "alt-x alt-1 alt-space"),
        ("\x1b\r\x1b\x7f", "alt-enter alt-backspace"),
        ("\x1b\x01", "ctrl-alt-a"),
    ]);
}

#[test]
fn letters_of_every_script() {
    assert_table(&[
        ("سلام", "س ل ا م"),
        ("می\u{200c}خواهم", "م ی \u{200c} خ و ا ه م"),
        ("ڕۆژ", "ڕ ۆ ژ"),
        ("é漢𐏃", "é 漢 𐏃"),
        ("\u{1b}ي", "alt-ي"),
    ]);
}

#[test]
fn what_is_no_text_is_nothing_and_what_follows_is_heard() {
    for (bytes, expected) in [
        (&b"\xffq"[..], "q"),
        (b"\xc0\xafq", "q"),
        (b"\xe2\x82q", "q"),
        (b"\xe2\x82\xe2\x82\xac", "€"),
        (b"\xed\xa0\x80q", "q"),
        (b"\xf4\x90\x80\x80q", "q"),
        (b"\x1b\xffq", "q"),
        (b"\xd9\x1b[A", "up"),
        // The eight-bit forms of CSI, which no terminal sends in UTF-8 unless it is told to.
        (b"\x9bq", "q"),
        ("\u{9b}q".as_bytes(), "q"),
    ] {
        assert_eq!(words(&heard(bytes).0), expected, "{bytes:?}");
    }
}

#[test]
fn keys_of_xterm() {
    // xterm ctlseqs, “PC-Style Function Keys” and “VT220-Style Function Keys”; terminfo `xterm`, `screen`, `tmux`.
    assert_table(&[
        ("\x1b[A\x1b[B\x1b[C\x1b[D", "up down right left"),
        ("\x1bOA\x1bOB\x1bOC\x1bOD", "up down right left"),
        (
            "\x1b[H\x1b[F\x1bOH\x1bOF\x1b[1~\x1b[4~",
            "home end home end home end",
        ),
        (
            "\x1b[2~\x1b[3~\x1b[5~\x1b[6~",
            "insert delete page-up page-down",
        ),
        ("\x1bOP\x1bOQ\x1bOR\x1bOS", "f1 f2 f3 f4"),
        ("\x1b[11~\x1b[14~\x1b[15~\x1b[17~", "f1 f4 f5 f6"),
        ("\x1b[20~\x1b[21~\x1b[23~\x1b[24~", "f9 f10 f11 f12"),
        ("\x1b[Z", "shift-tab"),
        (
            "\x1b[1;5A\x1b[1;3B\x1b[1;7C",
            "ctrl-up alt-down ctrl-alt-right",
        ),
        ("\x1b[1;2D\x1b[1;6D", "left ctrl-left"),
        ("\x1b[3;5~\x1b[5;3~\x1b[15;2~", "ctrl-delete alt-page-up f5"),
        ("\x1b[1;5P\x1b[1;2S", "ctrl-f1 f4"),
        // Older forms: the modifier alone.
        ("\x1b[5A\x1bO5C\x1bO1;3D", "ctrl-up ctrl-right alt-left"),
        // The keypad in application mode.
        ("\x1bOM\x1bOI\x1bOX\x1bOE", "enter tab ="),
        ("\x1bOj\x1bOk\x1bOm\x1bOo\x1bOp\x1bOy", "* + - / 0 9"),
        // modifyOtherKeys.
        ("\x1b[27;5;120~\x1b[27;6;88~", "ctrl-x ctrl-x"),
        ("\x1b[27;5;105~\x1b[27;2;9~", "tab shift-tab"),
        ("\x1b[27;5;13~\x1b[27;3;1610~", "ctrl-enter alt-ي"),
        // The keypad's middle, focus in and out.
        ("\x1b[E\x1b[I\x1b[O", ""),
    ]);
}

#[test]
fn keys_of_a_vt220() {
    // VT220 programmer reference manual, tables 3-4 to 3-8: Find, Insert, Remove, Select, Prev, Next, then F6 to F20.
    assert_table(&[
        (
            "\x1b[1~\x1b[2~\x1b[3~\x1b[4~\x1b[5~\x1b[6~",
            "home insert delete end page-up page-down",
        ),
        (
            "\x1b[17~\x1b[18~\x1b[19~\x1b[20~\x1b[21~",
            "f6 f7 f8 f9 f10",
        ),
        ("\x1b[23~\x1b[24~\x1b[25~\x1b[26~", "f11 f12 f13 f14"),
        ("\x1b[28~\x1b[29~", "f15 f16"),
        ("\x1b[31~\x1b[32~\x1b[33~\x1b[34~", "f17 f18 f19 f20"),
        ("\x1bOP\x1bOS", "f1 f4"),
        ("\x1b[9~\x1b[10~\x1b[16~\x1b[22~\x1b[99999999999~", ""),
    ]);
}

#[test]
fn keys_of_the_linux_console() {
    // terminfo `linux`, and the strings of the kernel's defkeymap.map.
    assert_table(&[
        ("\x1b[[A\x1b[[B\x1b[[C\x1b[[D\x1b[[E", "f1 f2 f3 f4 f5"),
        ("\x1b[17~\x1b[24~", "f6 f12"),
        ("\x1b[25~\x1b[26~\x1b[28~\x1b[34~", "f13 f14 f15 f20"),
        ("\x1b[1~\x1b[4~\x1b[G", "home end"),
        ("\x1b\t", "shift-tab"),
        ("\x7f\x1bx", "backspace alt-x"),
        ("\x1b[[xq\x1b[[\rq", "q enter q"),
    ]);
}

#[test]
fn keys_of_rxvt() {
    // The rxvt reference, “Key Codes”; terminfo `rxvt`.
    assert_table(&[
        ("\x1b[7~\x1b[8~", "home end"),
        ("\x1b[a\x1b[b\x1b[c\x1b[d", "up down right left"),
        (
            "\x1bOa\x1bOb\x1bOc\x1bOd",
            "ctrl-up ctrl-down ctrl-right ctrl-left",
        ),
        ("\x1b[7$\x1b[3$\x1b[6$q", "home delete page-down q"),
        ("\x1b[7^\x1b[8^\x1b[5^", "ctrl-home ctrl-end ctrl-page-up"),
        ("\x1b[3@\x1b[24@", "ctrl-delete ctrl-f12"),
        ("\x1b[11~\x1b[13~\x1b[11^\x1b[23$", "f1 f3 ctrl-f1 f11"),
        // With alt, which is an ESC in front.
        (
            "\x1b\x1b[A\x1b\x1bOc\x1b\x1b[5~",
            "alt-up ctrl-alt-right alt-page-up",
        ),
    ]);
}

#[test]
fn keys_of_the_kitty_protocol() {
    // sw.kovidgoyal.net/kitty/keyboard-protocol; we do not ask for it, but a program before us may have.
    assert_table(&[
        ("\x1b[106u\x1b[106;1u\x1b[106;1:1u\x1b[106;1:2u", "j j j j"),
        ("\x1b[106;1:3u\x1b[1;1:3A\x1b[5;1:3~", ""),
        ("\x1b[1;1:2A\x1b[1;5:1A", "up ctrl-up"),
        ("\x1b[103;2u\x1b[103:71;2u\x1b[47:63;2u", "G G ?"),
        ("\x1b[97;65u\x1b[97;66u\x1b[1587;2u", "A A س"),
        ("\x1b[49;2;33u\x1b[97;;1588u", "! ش"),
        (
            "\x1b[120;5u\x1b[120;6u\x1b[88;5u\x1b[120;3u",
            "ctrl-x ctrl-x ctrl-x alt-x",
        ),
        (
            "\x1b[104;5u\x1b[105;5u\x1b[109;5u\x1b[91;5u",
            "backspace tab enter esc",
        ),
        ("\x1b[32;5u\x1b[64;5u", "ctrl-space ctrl-space"),
        ("\x1b[52;5u\x1b[55;5u\x1b[49;5u", "ctrl-\\ ctrl-_ ctrl-1"),
        (
            "\x1b[27u\x1b[13u\x1b[9u\x1b[9;2u\x1b[127;5u",
            "esc enter tab shift-tab ctrl-backspace",
        ),
        ("\x1b[57376u\x1b[57387u\x1b[57388u", "f13 f24"),
        (
            "\x1b[57399u\x1b[57408u\x1b[57411u\x1b[57414u",
            "0 9 * enter",
        ),
        (
            "\x1b[57417u\x1b[57420;5u\x1b[57426u",
            "left ctrl-down delete",
        ),
        ("\x1b[13~\x1b[13;5~", "f3 ctrl-f3"),
        // Caps lock, a shift alone, a play button; no code point; a C1 control.
        (
            "\x1b[57358u\x1b[57441;2u\x1b[57428u\x1b[1114112u\x1b[155u\x1b[u",
            "",
        ),
        ("\x1b[106;33u", "alt-j"),
    ]);
}

#[test]
fn the_mouse() {
    // xterm ctlseqs, “Mouse Tracking”: SGR form, then the first form and urxvt's, which are passed over.
    assert_table(&[
        ("\x1b[<0;4;5M\x1b[<0;4;5m", "Click { column: 3, row: 4 }"),
        ("\x1b[<16;1;1M", "Click { column: 0, row: 0 }"),
        ("\x1b[<64;1;1M", "WheelUp { column: 0, row: 0 }"),
        ("\x1b[<65;300;2M", "WheelDown { column: 299, row: 1 }"),
        (
            "\x1b[<1;4;5M\x1b[<2;4;5M\x1b[<32;4;5M\x1b[<35;4;5M\x1b[<66;4;5M\x1b[<128;4;5M",
            "",
        ),
        ("\x1b[<0;0;5M\x1b[<0;4;0M", ""),
        (
            "\x1b[<0;70000;5M\x1b[<0;99999999999;5M\x1b[<0;4M\x1b[<M",
            "",
        ),
        ("\x1b[M !!q", "q"),
        ("\x1b[M#\x7f~q", "q"),
        ("\x1b[32;4;5Mq", "q"),
    ]);
    assert_eq!(words(&heard(b"\x1b[M \xff\xfeq").0), "q");
    assert_eq!(words(&heard(b"\x1b[M \x1b[A").0), "up", "a broken report");
}

#[test]
fn the_place_of_the_cursor_is_heard_where_it_cannot_be_a_key() {
    assert_table(&[
        ("\x1b[2;73R", "in column 72"),
        ("\x1b[2;1Rq", "in column 0 q"),
        // F3 with shift, in some terminals.
        ("\x1b[1;2R", ""),
        ("\x1b[2;0R\x1b[2;R\x1b[2;99999R", ""),
    ]);
}

#[test]
fn replies_are_not_typed() {
    for reply in [
        "\x1b[?64;1;2;6;22c",
        "\x1b[>41;354;0c",
        "\x1b[12;40R",
        "\x1b[1;5R",
        "\x1b[?12;40R",
        "\x1b[?2026;2$y",
        "\x1b[4;1$y",
        "\x1b[?1u",
        "\x1b[?997;1n",
        "\x1b[?0n",
        "\x1b[8;24;80t",
        "\x1b[?2;0;800;600S",
        "\x1bP1+r544e=787465726d\x1b\\",
        "\x1bP!|00000000\x1b\\",
        "\x1b]11;rgb:0000/0000/0000\x1b\\",
        "\x1b]11;rgb:0000/0000/0000\x07",
        "\x1b]52;c;2LPZhNin2YU=\x1b\\",
        "\x1b]lسلام\x1b\\",
        "\x1b_Gi=31;OK\x1b\\",
        "\x1b^private\x1b\\",
        "\x1bXstring\x1b\\",
        "\x1b]\x1b\\",
    ] {
        assert_table(&[(&format!("a{reply}b"), "a b")]);
        // The ESC was typed; the reply came right behind it.
        assert_table(&[(&format!("\x1b{reply}b"), "esc b")]);
    }
    assert_table(&[
        ("a\x1b[0nb", "a answered b"),
        ("a\x1b[3nb", "a answered b"),
        ("\x1b\x1b[0n", "esc answered"),
        ("\x1b[1n\x1b[n\x1b[0;1n", ""),
    ]);
}

#[test]
fn an_esc_is_a_key_when_nothing_follows() {
    for (bytes, at_once, then) in [
        (&b"\x1b"[..], "", "esc"),
        (b"\x1b\x1b", "", "esc esc"),
        (b"\x1b\x1b\x1b", "esc", "esc esc"),
        (b"\x1b\x1b\x1b[A", "esc alt-up", ""),
        (b"\x1b\x1bx", "esc alt-x", ""),
        (b"\x1b[", "", "alt-["),
        (b"\x1bO", "", "alt-O"),
        (b"\x1b\x1bO", "", "esc alt-O"),
        (b"\x1bP", "", "alt-P"),
        (b"\x1b]", "", "alt-]"),
        // What has certainly begun is no key.
        (b"\x1b[1;", "", ""),
        (b"\x1b]11;", "", ""),
        (b"\x1b]11;\x1b", "", ""),
        (b"\x1b[[", "", ""),
        (b"\x1b[M", "", ""),
        (b"\xd9", "", ""),
    ] {
        let (now, later) = heard(bytes);
        assert_eq!(
            (words(&now), words(&later)),
            (at_once.to_owned(), then.to_owned()),
            "{bytes:?}"
        );
    }
}

#[test]
fn it_says_what_it_waits_for() {
    for (bytes, waiting) in [
        (&b""[..], None),
        (b"q", None),
        // The next byte will tell, whenever it comes; nothing is held back by this.
        (b"\xe2\x82", None),
        (b"\x1b", Some(Waiting::KeyOrMore)),
        (b"\x1b\x1b", Some(Waiting::KeyOrMore)),
        (b"\x1b[", Some(Waiting::KeyOrMore)),
        (b"\x1b]", Some(Waiting::KeyOrMore)),
        (b"\x1b[1", Some(Waiting::Rest)),
        (b"\x1b]1", Some(Waiting::Rest)),
        (b"\x1b]1\x1b", Some(Waiting::Rest)),
        (b"\x1b[[", Some(Waiting::Rest)),
        (b"\x1b[M", Some(Waiting::Rest)),
        (b"\x1b[200~", Some(Waiting::Paste)),
        (b"\x1b[200~\x1b", Some(Waiting::Paste)),
    ] {
        let mut parser = Parser::default();
        parser.take(bytes, &mut VecDeque::new());
        assert_eq!(parser.waiting(), waiting, "{bytes:?}");
    }
}

#[test]
fn a_broken_sequence_costs_no_key_that_cannot_be_part_of_it() {
    assert_table(&[
        ("\x1b[1;\x1b[A", "up"),
        ("\x1b[\x1b[A", "alt-[ up"),
        ("\x1b[1;\rq", "enter q"),
        ("\x1b[1;\x7fq", "backspace q"),
        ("\x1b[1;يq", "ي q"),
        ("\x1bO!q", "alt-O ! q"),
        ("\x1b[ 1zq\x1b[1 Aq\x1b[=3Aq", "q q q"),
        ("\x1b]11;rgb\x1b[A", "up"),
        ("\x1b]11;rgb\x1bx", "alt-x"),
    ]);
}

#[test]
fn a_quick_exit_breaks_off_whatever_has_begun() {
    for begun in [
        "\x1b",
        "\x1b\x1b",
        "\x1b[",
        "\x1b[1;",
        "\x1bO",
        "\x1b]11;",
        "\x1bP\x1b",
        "\x1b[[",
        "\x1b[M ",
        "\u{1b}[<0;1",
    ] {
        assert_table(&[
            (&format!("{begun}\x18q"), "ctrl-x q"),
            (&format!("{begun}\x1aq"), "ctrl-z q"),
        ]);
    }
}

#[test]
fn a_sequence_without_an_end_is_given_up_after_a_while() {
    for opener in ["\x1b]", "\x1bP", "\x1b_", "\x1bX", "\x1b^"] {
        let endless = opener.to_owned() + &"q".repeat(LONGEST);
        assert_table(&[(&(endless + "j"), "j")]);
    }
    let endless = "\x1b[".to_owned() + &"1".repeat(LONGEST);
    assert_table(&[(&(endless + "j"), "j")]);
    // Longer than is kept, and ended: it means nothing, whatever it would have been.
    let long = "\x1b[1;".to_owned() + &"0".repeat(sequence::KEPT) + "5A";
    assert_table(&[(&(long + "j"), "j")]);
}

#[test]
fn a_paste_is_text_whatever_is_in_it() {
    assert_table(&[
        ("\x1b[200~pas\nted\x1b[201~q", "[pas\\nted] q"),
        ("\x1b[200~\x1b[201~q", "[] q"),
        ("\x1b[200~سلام\x1b[201~", "[سلام]"),
        (
            "\x1b[200~\x18\x1b[A\x1b]0;x\x07\0\x1b[201~q",
            "[\\u{18}\\u{1b}[A\\u{1b}]0;x\\u{7}\\0] q",
        ),
        ("\x1b[200~\x1b[20\x1b[201~q", "[\\u{1b}[20] q"),
        ("\x1b[200~\x1b\x1b[201~q", "[\\u{1b}] q"),
        // An end without a beginning.
        ("\x1b[201~q", "q"),
        ("\x1b\x1b[200~x\x1b[201~q", "esc [x] q"),
    ]);
    assert_eq!(
        words(&heard(b"\x1b[200~a\xffb\xe2\x82\x1b[201~").0),
        "[a\u{fffd}b]"
    );
}

#[test]
fn a_paste_without_an_end_is_what_has_come_of_it() {
    let (at_once, then) = heard(b"\x1b[200~half\x1b[20");
    assert_eq!(
        (words(&at_once).as_str(), words(&then).as_str()),
        ("", "[half]")
    );
}

#[test]
fn of_a_large_paste_the_first_part_is_kept_and_nothing_is_typed() {
    let text = "ش".repeat(500_000);
    for (before, kept) in [("", paste::LARGEST), ("x", paste::LARGEST - 1)] {
        let (at_once, then) = heard(format!("\x1b[200~{before}{text}\x1b[201~q").as_bytes());
        let pasted = before.to_owned() + &text[..kept - before.len()];
        let expected = [Event::Paste(pasted), Event::Key(Key::char('q'))];
        assert!(at_once == expected, "{} events", at_once.len());
        assert!(then.is_empty());
    }
}

#[test]
fn what_the_terminal_says_of_itself_is_heard() {
    // Answers of terminals to `CSI 8 $ p` and `CSI > 0 q`.
    assert_table(&[
        ("\x1b[8;0$y", "Bdsm(Unknown)"),
        ("\x1b[8;1$y", "Bdsm(Implicit)"),
        ("\x1b[8;2$y", "Bdsm(Explicit)"),
        ("\x1b[8;3$y", "Bdsm(AlwaysImplicit)"),
        ("\x1b[8;4$y", "Bdsm(AlwaysExplicit)"),
        ("\x1bP>|XTerm(379)\x1b\\", "Name(Other)"),
        ("\x1bP>|VTE(7000)\x1b\\", "Name(Other)"),
        ("\x1bP>|kitty(0.26.5)\x1b\\", "Name(Kitty)"),
        ("\x1bP>|mlterm(3.9.0)\x1b\\", "Name(Mlterm)"),
        ("\x1bP>|Konsole 22.12.3\x1b\\", "Name(Konsole)"),
        ("\x1bP>|tmux 3.3a\x1b\\", "Name(Tmux)"),
        ("\x1bP>|\x1b\\", "Name(Other)"),
        // The ESC was typed, and so were the letters round about.
        ("\x1b\x1b[8;1$yj", "esc Bdsm(Implicit) j"),
        (
            "a\x1b[8;1$y\x1bP>|VTE(7000)\x1b\\\x1b[2;73Rb",
            "a Bdsm(Implicit) Name(Other) in column 72 b",
        ),
    ]);
}

#[test]
fn what_is_like_an_answer_and_is_none_says_nothing() {
    for reply in [
        "\x1b[8;5$y",
        "\x1b[8;$y",
        "\x1b[8;11$y",
        "\x1b[8;1;1$y",
        "\x1b[?8;1$y",
        "\x1b[18;1$y",
        "\x1b[8;1y",
        "\x1bP|Konsole\x1b\\",
        "\x1bP>Konsole\x1b\\",
        "\x1b]>|Konsole\x1b\\",
        "\x1bP>|Konsole\x07",
        "\x1bP\x1b\\",
    ] {
        assert_table(&[(&format!("a{reply}b"), "a b")]);
    }
    // Broken off: by another sequence, by ^X, and by being without end.
    assert_table(&[
        ("\x1bP>|Konsole\x1b[A", "up"),
        ("\x1bP>|Konsole\x18", "ctrl-x"),
        ("\x1b[8;1$\x1b[A", "up"),
    ]);
    let endless = format!("\x1bP>|Konsole{}\x1b\\", " ".repeat(LONGEST));
    let (at_once, _) = heard(endless.as_bytes());
    assert!(!words(&at_once).contains("Name"));
}

#[test]
fn of_a_long_name_only_the_beginning_counts() {
    let long = format!("\x1bP>|Konsole{}\x1b\\j", "\u{202E}\u{9b}31m".repeat(200));
    assert_table(&[(&long, "Name(Konsole) j")]);
}
