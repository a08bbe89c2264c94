//! What the clients of real services presign is what botocore presigns: `tests/presigning/golden.json`.
//! `cargo test-crates` runs this.
//!
//! The crates of the slices in `tests/models` and a program that uses all of them by name are in one workspace.

use botosmith_codegen::FileSet;
use botosmith_tests::{fixture, package, slices};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use test_support::project;
use test_support::workspace::{told, Workspace};

#[test]
fn what_is_presigned_is_what_botocore_presigns() {
    let folder = project().join("tests/presigning");
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let golden: serde_json::Value = serde_json::from_str(&read("golden.json")).unwrap();
    let cases = golden["cases"].as_array().unwrap();
    let wanted: Vec<&str> = cases.iter().map(|case| case["service"].as_str().unwrap()).collect();
    let mut crates = slices::crates(&wanted);
    assert!(crates.len() >= 20, "{} services", crates.len());
    let program = program(&crates, read("driver.rs"), read("golden.json"));
    crates.push(("presigned".to_owned(), program));
    let workspace = Workspace::open(Path::new(env!("CARGO_TARGET_TMPDIR")), "presigned", &crates).unwrap();
    let output = workspace.cargo(&["test", "--package", "presigned"], &[]).unwrap();
    assert!(output.status.success(), "{}", told(&output));
}

/// The program: it depends on all crates, and its `services!` names them.
fn program(crates: &[(String, FileSet)], driver: String, golden: String) -> FileSet {
    let mut manifest =
        "[package]\nname = \"presigned\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dev-dependencies]\n\
        aws-credential-types = { version = \"1\", features = [\"test-util\"] }\naws-smithy-async = \"1\"\n\
        aws-smithy-runtime-api = { version = \"1\", features = [\"client\", \"http-1x\"] }\n\
        aws-smithy-types = \"1\"\nserde_json = \"1\"\n\
        tokio = { version = \"1\", features = [\"rt\", \"time\"] }\n"
            .to_owned();
    let mut services = "services! {\n".to_owned();
    for (name, files) in crates {
        manifest.push_str(&slices::dependency(name, files));
        _ = writeln!(services, "    {name:?} => {},", package(files).replace('-', "_"));
    }
    services.push_str("}\n");
    BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest),
        ("src/lib.rs".to_owned(), String::new()),
        ("tests/presigned.rs".to_owned(), driver),
        ("tests/support/services.rs".to_owned(), services),
        ("tests/golden.json".to_owned(), golden),
        ("tests/support/mod.rs".to_owned(), fixture::support()),
    ])
}
