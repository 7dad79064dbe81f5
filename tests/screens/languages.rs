use crate::support::screen::{Session, start};
use rawi::locale::{Interface, Isolation, Locale};
use std::sync::Arc;

#[test]
fn dump() {
    for interface in [Interface::German, Interface::Persian] {
        for (w, h) in [(80, 24), (40, 12), (20, 5)] {
            for keys in [
                "",
                "2",
                "2<enter>",
                "3",
                "4",
                "/le",
                "/zzz",
                "F",
                "Fjj<enter><esc>",
                "?",
                "?/صفحه",
                "<enter>",
                "<enter>t",
                "<enter>i",
                "<enter>/the",
                "<enter>/zzz",
                "B",
                "T",
                "W",
                "!",
                "<enter>m",
                "<enter>+",
                "<enter>c",
                "B4",
                "S",
            ] {
                let mut s = start();
                s.locale = Arc::new(Locale::new(interface, Isolation::Isolated));
                s.settings.languages = vec![interface.tag().to_owned(), "en".to_owned()];
                s.size = (w, h);
                let mut session = Session::new(s);
                session.press(keys);
                println!("==== {interface:?} {w}x{h} {keys}\n{}", session.text());
            }
        }
    }
}
