//! Says that the binary holds a copy of the archive: a new entry makes a new binary.

fn main() {
    println!("cargo:rerun-if-changed=archive");
}
