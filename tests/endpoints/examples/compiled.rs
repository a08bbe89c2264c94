//! Writes a crate with the endpoint data of all services as generated crates hold it:
//! `cargo run -p endpoint-tests --example compiled -- DIR OUT`, where DIR is botocore's unpacked
//! source archive. Then `cargo run --manifest-path OUT/Cargo.toml -- DIR` runs botocore's tests on
//! what the compiler made of it.

use endpoint_tests::{json, read_partitions, read_rule_set, rendered, services};
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [archive, out] = arguments.as_slice() else {
        eprintln!("usage: compiled DIR OUT");
        return Ok(ExitCode::from(2));
    };
    let partitions =
        read_partitions("partitions.json", &json(&archive.join("botocore/data/partitions.json"))?)?;
    fs::create_dir_all(out.join("src"))?;
    let (mut modules, mut table) = (String::new(), String::new());
    for service in services(archive)? {
        let Some(newest) = service.rule_sets.last() else { continue };
        let rules = read_rule_set(&newest.to_string_lossy(), &json(newest)?)?;
        let module = format!("service_{}", service.name.replace('-', "_"));
        fs::write(out.join(format!("src/{module}.rs")), rendered(&rules, &partitions)?)?;
        writeln!(modules, "mod {module};")?;
        writeln!(table, "    ({:?}, &{module}::RULES, {module}::PARTITIONS),", service.name)?;
    }
    let here = env!("CARGO_MANIFEST_DIR");
    fs::write(out.join("Cargo.toml"), MANIFEST.replace("HERE", here))?;
    fs::write(out.join("src/main.rs"), MAIN.replace("MODULES", &modules).replace("TABLE", &table))?;
    Ok(ExitCode::SUCCESS)
}

const MANIFEST: &str = r#"[package]
name = "compiled-endpoints"
version = "0.0.0"
edition = "2021"
publish = false

[workspace]

[dependencies]
botosmith-runtime = { path = "HERE/../../runtime" }
endpoint-tests = { path = "HERE" }
"#;

const MAIN: &str = r#"#![deny(warnings)]
MODULES
use botosmith_runtime::endpoint::{partition::Partition, rules::RuleSet};

static SERVICES: &[(&str, &RuleSet, &[Partition])] = &[
TABLE];

fn main() {
    let archive = std::path::PathBuf::from(std::env::args_os().nth(1).expect("DIR"));
    let (mut total, mut failed) = (0, 0);
    for (name, rules, partitions) in SERVICES {
        let tests = archive.join("tests/functional/endpoint-rules").join(name).join("endpoint-tests-1.json");
        if tests.is_file() {
            let tests = endpoint_tests::json(&tests).expect("tests");
            let (count, failures) = endpoint_tests::cases::run(&tests, rules, partitions);
            (total, failed) = (total + count, failed + failures.len());
            failures.iter().for_each(|f| println!("{name}: {f}"));
        }
    }
    println!("{} services, {total} cases, {} passed, {failed} failed", SERVICES.len(), total - failed);
    std::process::exit(i32::from(failed > 0));
}
"#;
