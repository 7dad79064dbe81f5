//! Keys in, screens out: what readers do, told on the real state machine and painted for real.

mod finding;
mod following;
mod lists;
mod reading;

use crate::support::screen::{Session, start};

#[test]
fn probe() {
    let mut s = Session::new(start());
    let script = std::env::var("KEYS").unwrap_or_default();
    if let Ok(size) = std::env::var("SIZE") {
        let (w, h) = size.split_once('x').unwrap();
        let _ = s.resize(w.parse().unwrap(), h.parse().unwrap());
    }
    for part in script.split(' ') {
        let effect = s.effect_of(part);
        println!(
            "== {part:?} {effect:?} cursor {:?} scope {:?}",
            s.picture().cursor,
            s.app.scope()
        );
        println!("{}", s.text());
        if std::env::var("LOOK").is_ok() {
            for r in 0..s.app.size().1 {
                println!("{}", s.picture().looks(r));
            }
        }
    }
    println!("{:?}", s.records);
}
