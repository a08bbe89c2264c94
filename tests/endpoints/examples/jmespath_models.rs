//! Parses every JMESPath in a folder of botocore models: waiters, paginators, endpoint parameters.
//!
//! `cargo run -p endpoint-tests --example jmespath_models -- DIR` prints what does not parse and exits with 1.
//! Writes nothing.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use botosmith_runtime::jmespath::Expression;
use serde_json::Value;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let dir = std::env::args().nth(1).ok_or("usage: jmespath_models DIR")?;
    let mut found = BTreeSet::new();
    let files = walk(Path::new(&dir), &mut found)?;
    let mut wrong = 0;
    for text in &found {
        if let Err(error) = Expression::parse(text) {
            wrong += 1;
            println!("{text}\n  {error}");
        }
    }
    println!("{files} files, {} different expressions, {wrong} do not parse", found.len());
    Ok(if wrong == 0 && !found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn walk(dir: &Path, found: &mut BTreeSet<String>) -> Result<usize, Box<dyn Error>> {
    let mut files = 0;
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            files += walk(&path, found)?;
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let collect = match &*name {
            "waiters-2.json" => waiters,
            "paginators-1.json" => paginators,
            "paginators-1.sdk-extras.json" => paginator_extras,
            "service-2.json" => endpoint_parameters,
            _ => continue,
        };
        files += 1;
        collect(&serde_json::from_str(&fs::read_to_string(&path)?)?, found);
    }
    Ok(files)
}

fn waiters(model: &Value, found: &mut BTreeSet<String>) {
    for waiter in members(&model["waiters"]) {
        for acceptor in waiter["acceptors"].as_array().into_iter().flatten() {
            strings(&acceptor["argument"], found);
        }
    }
}

fn paginators(model: &Value, found: &mut BTreeSet<String>) {
    for paginator in members(&model["pagination"]) {
        for key in
            ["input_token", "output_token", "result_key", "more_results", "limit_key", "non_aggregate_keys"]
        {
            strings(&paginator[key], found);
        }
    }
}

fn paginator_extras(model: &Value, found: &mut BTreeSet<String>) {
    paginators(&model["merge"], found);
}

fn endpoint_parameters(model: &Value, found: &mut BTreeSet<String>) {
    for operation in members(&model["operations"]) {
        for parameter in members(&operation["operationContextParams"]) {
            strings(&parameter["path"], found);
        }
    }
}

fn members(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_object().into_iter().flat_map(|members| members.values())
}

/// A string, or the strings in an array.
fn strings(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        _ => {}
    }
}
