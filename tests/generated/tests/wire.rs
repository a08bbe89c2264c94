//! What the clients of real services send and read is what botocore sends and reads: `tests/wire/slices`.
//! `cargo test-crates` runs this; `--nocapture` shows the counts.
//!
//! The crates of slices in `tests/models` and a package that compares them, by the library of `tests/wire`, are in one
//! workspace.

use botosmith_codegen::FileSet;
use botosmith_tests::{package, slices};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use test_support::project;
use test_support::workspace::{told, Workspace};

#[test]
fn the_same_bytes_as_botocore() {
    let data = fs::read_dir(project().join("tests/wire/slices")).unwrap();
    let wanted: Vec<String> = data.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let wanted: Vec<&str> = wanted.iter().filter_map(|name| name.strip_suffix(".jsonl.gz")).collect();
    let mut crates = slices::crates(&wanted);
    let compared = compared(&crates);
    crates.push(("compared".to_owned(), compared));
    let workspace = Workspace::open(Path::new(env!("CARGO_TARGET_TMPDIR")), "wire", &crates).unwrap();
    let output = workspace.cargo(&["test", "--package", "compared", "--", "--nocapture"], &[]).unwrap();
    println!("{}", told(&output));
    assert!(output.status.success(), "what differs is above");
}

/// The package: it depends on all crates, its build script finds their operations, and its test compares them.
fn compared(crates: &[(String, FileSet)]) -> FileSet {
    let tests = project().join("tests").display().to_string();
    let runtime = project().join("runtime").display().to_string();
    let mut manifest = format!(
        "[package]\nname = \"compared\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[lib]\ntest = false\n\n\
        [dependencies]\nbotosmith-runtime = {{ path = {runtime:?}, default-features = false }}\n\
        serde_json = \"1\"\n\
        test-calls = {{ path = \"{tests}/calls\", default-features = false }}\n\
        tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\
        wire-tests = {{ path = \"{tests}/wire\", default-features = false }}\n"
    );
    let mut build = format!(
        "#[path = \"{tests}/calls/src/tables.rs\"]\nmod tables;\n\nfn main() {{\n    \
        let of = |name: &str, package: &str| (name.to_owned(), package.to_owned(), format!(\"../{{name}}\").into());\n    \
        tables::write(&[\n"
    );
    for (name, files) in crates {
        manifest.push_str(&slices::dependency(name, files));
        _ = writeln!(build, "        of({name:?}, {:?}),", package(files));
    }
    build.push_str("    ]).unwrap();\n}\n");
    BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest),
        ("build.rs".to_owned(), build),
        ("src/lib.rs".to_owned(), LIBRARY.to_owned()),
        ("tests/wire.rs".to_owned(), TEST.to_owned()),
    ])
}

const LIBRARY: &str = r#"//! The clients that are compared.
#![allow(deprecated, missing_docs)]

use test_calls::services;

include!(concat!(env!("OUT_DIR"), "/services.rs"));
"#;

const TEST: &str = r#"//! Compares them.

#[tokio::test]
async fn the_same_bytes_as_botocore() {
    wire_tests::suite::compare(compared::SERVICES, "slices").await;
}
"#;
