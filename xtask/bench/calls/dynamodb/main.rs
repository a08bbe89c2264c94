//! The calls of DynamoDB that `cargo xtask bench run` measures: values nested in values.

#[macro_use]
#[path = "../harness/mod.rs"]
mod harness;

mod data;

both_sides!();

use harness::Side;
use std::process::ExitCode;

const SIDES: [Side; 2] = [
    Side { name: "ours", case: ours::cases::case, size: ours::cases::size, first: || None },
    Side { name: "official", case: official::cases::case, size: official::cases::size, first: || None },
];

fn main() -> ExitCode {
    harness::main(&SIDES)
}
