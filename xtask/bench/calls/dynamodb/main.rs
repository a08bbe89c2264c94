//! The calls of DynamoDB that `cargo xtask bench run` measures: values nested in values.

#[path = "../harness/mod.rs"]
mod harness;

mod data;

#[path = "."]
mod ours {
    pub(crate) use ::ours as sdk;
    #[path = "cases.rs"]
    pub(crate) mod cases;
}

#[path = "."]
#[allow(clippy::duplicate_mod)] // the same code for the other crate
mod official {
    pub(crate) use ::official as sdk;
    #[path = "cases.rs"]
    pub(crate) mod cases;
}

use harness::Side;
use std::process::ExitCode;

const SIDES: [Side; 2] = [
    Side { name: "ours", case: ours::cases::case, size: ours::cases::size, first: || None },
    Side { name: "official", case: official::cases::case, size: official::cases::size, first: || None },
];

fn main() -> ExitCode {
    harness::main(&SIDES)
}
