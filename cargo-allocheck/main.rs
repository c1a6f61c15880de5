//! `cargo allocheck`.

fn main() {}
