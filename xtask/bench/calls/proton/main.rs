//! The calls of Proton that `cargo xtask bench run` measures: both crates, and other readers of the same bytes.

#[macro_use]
#[path = "../harness/mod.rs"]
mod harness;

mod codec;
mod data;
mod plain;

both_sides!();

use harness::Side;
use std::process::ExitCode;

const SIDES: [Side; 4] = [
    Side { name: "ours", case: ours::cases::case, size: ours::cases::size, first: ours::cases::first },
    Side {
        name: "official",
        case: official::cases::case,
        size: official::cases::size,
        first: official::cases::first,
    },
    Side::reference("codec", codec::case),
    Side::reference("serde_json", plain::case),
];

fn main() -> ExitCode {
    harness::main(&SIDES)
}
