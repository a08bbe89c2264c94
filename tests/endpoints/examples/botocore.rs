//! Evaluates botocore's endpoint tests of all services:
//! `cargo run -p endpoint-tests --example botocore -- DIR`, where DIR is botocore's unpacked source
//! archive. First the parameters that a case gives, then those that follow from the operations that it calls. Prints
//! what failed, and the counts; exits with 1 where something failed.

use endpoint_tests::{cases, inputs, json, leak, read_partitions, read_rule_set, services};
use std::error::Error;
use std::fmt;
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
    let (mut rule_sets, mut unreadable, mut left_out) = (0, 0, 0);
    let (mut of_params, mut of_inputs) = (Count::default(), Count::default());
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
        let (Some(rules), true) = (newest, service.tests.is_file()) else {
            left_out += 1;
            println!("{}: left out", service.name);
            continue;
        };
        let (rules, tests) = (leak::rule_set(&rules), json(&service.tests)?);
        of_params.add(&service.name, cases::run(&tests, rules, partitions));
        if !tests.to_string().contains("operationInputs") {
            continue;
        }
        let folder = service.rule_sets.last().and_then(|file| file.parent());
        let (model, problems) = botosmith_model::load(folder.ok_or("a rule set without a folder")?);
        let model = model.ok_or_else(|| problems.iter().map(|p| format!("{p}\n")).collect::<String>())?;
        let (made, unknown) = inputs::cases(&tests, &model);
        of_inputs.add(&service.name, cases::run(&made, rules, partitions));
        of_inputs.left_out += unknown;
    }
    println!("{rule_sets} rule sets, {unreadable} with problems; {left_out} services left out");
    println!("cases: {of_params}; inputs of operations: {of_inputs}");
    Ok(ExitCode::from(u8::from(unreadable + of_params.failed + of_inputs.failed > 0)))
}

/// How many cases there were.
#[derive(Default)]
struct Count {
    passed: usize,
    failed: usize,
    left_out: usize,
}

impl Count {
    fn add(&mut self, service: &str, (count, failures): (usize, Vec<String>)) {
        self.passed += count - failures.len();
        self.failed += failures.len();
        failures.iter().for_each(|failure| println!("{service}: {failure}"));
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { passed, failed, left_out } = self;
        write!(f, "{passed} passed, {failed} failed, {left_out} left out")
    }
}
