//! Prints endpoint data as Rust:
//! `cargo run -p endpoint-tests --example render -- RULE_SET PARTITIONS`.

use endpoint_tests::{read_partitions, read_rule_set, rendered};
use std::error::Error;
use std::process::ExitCode;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [rule_set, partitions] = arguments.as_slice() else {
        eprintln!("usage: render RULE_SET PARTITIONS");
        return Ok(ExitCode::from(2));
    };
    let rules = read_rule_set(rule_set, &serde_json::from_slice(&std::fs::read(rule_set)?)?)?;
    let partitions = read_partitions(partitions, &serde_json::from_slice(&std::fs::read(partitions)?)?)?;
    print!("{}", rendered(&rules, &partitions)?);
    Ok(ExitCode::SUCCESS)
}
