//! Evaluates botocore's endpoint tests of all services:
//! `cargo run -p endpoint-tests --example botocore -- DIR`, where DIR is botocore's unpacked source
//! archive. Prints the counts, and what failed; exits with 1 where something did.

use endpoint_tests::{cases, json, leak, read_partitions, read_rule_set, services};
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let Some(archive) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: botocore DIR");
        return Ok(ExitCode::from(2));
    };
    let partitions =
        read_partitions("partitions.json", &json(&archive.join("botocore/data/partitions.json"))?)?;
    let partitions = leak::partitions(&partitions);
    let (mut rule_sets, mut unreadable, mut total, mut failed) = (0, 0, 0, 0);
    for service in services(&archive)? {
        rule_sets += service.rule_sets.len();
        let mut newest = None;
        for file in &service.rule_sets {
            newest = read_rule_set(&file.to_string_lossy(), &json(file)?)
                .inspect_err(|problems| {
                    unreadable += 1;
                    print!("{problems}");
                })
                .ok();
        }
        if let (Some(rules), true) = (newest, service.tests.is_file()) {
            let (count, failures) = cases::run(&json(&service.tests)?, leak::rule_set(&rules), partitions);
            (total, failed) = (total + count, failed + failures.len());
            failures.iter().for_each(|f| println!("{}: {f}", service.name));
        }
    }
    println!("{rule_sets} rule sets, {unreadable} with problems");
    println!("{total} cases, {} passed, {failed} failed", total - failed);
    Ok(ExitCode::from(u8::from(unreadable + failed > 0)))
}
