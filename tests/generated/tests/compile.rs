//! Every fixture's crate compiles without warnings of rustc, clippy and rustdoc, and its `behaviour.rs` passes.
//! `cargo test-crates` runs this.
//!
//! All crates are in one workspace, so that their dependencies are compiled once.

use botosmith_codegen::FileSet;
use botosmith_tests::{fixture, package, texts};
use std::fs;
use std::path::Path;
use std::process::Output;
use test_support::project;
use test_support::workspace::{told, Workspace};

/// What a `behaviour.rs` may use, beside the crate of its fixture.
const DEPENDENCIES: &str = "\
    aws-credential-types = { version = \"1\", features = [\"test-util\"] }\naws-smithy-async = \"1\"\n\
    aws-smithy-runtime-api = { version = \"1\", features = [\"client\", \"http-1x\"] }\n\
    aws-smithy-types = { version = \"1\", features = [\"http-body-1-x\"] }\nhttp-body-util = \"0.1\"\n\
    futures-util = { version = \"0.3\", default-features = false }\n\
    aws-types = \"1\"\nflate2 = \"1\"\np256 = \"0.14\"\nserde_json = \"1\"\n\
    tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\", \"time\"] }\n";

/// The module `support` of each: that of all. Not every test needs it.
const SUPPORT: &str = "#[allow(unused_imports)]\npub use crate::support::*;\n";

/// The package of all behaviours.
const BEHAVIOURS: &str = "behaviours";

#[test]
fn the_crate_of_each_fixture_compiles_and_behaves() {
    let (crates, tested) = crates();
    assert!(crates.len() >= 50 && tested >= 39, "{} crates, {tested} behaviours", crates.len());
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let workspace = Workspace::open(temporary, "fixtures", &crates).unwrap();
    // Without default features there is no TLS library to compile, and the code is the same.
    for which in [&["--workspace", "--keep-going", "--lib"], &["--package", BEHAVIOURS, "--tests"] as &[&str]]
    {
        let clippy =
            [&["clippy", "--no-default-features", FEATURES], which, &["--", "-D", "warnings"]].concat();
        pass(workspace.cargo(&clippy, &[]).unwrap());
    }
    let doc = ["doc", "--workspace", "--keep-going", "--no-default-features", FEATURES, "--no-deps"];
    pass(workspace.cargo(&doc, &[("RUSTDOCFLAGS", "-D warnings")]).unwrap());
    let pages = temporary.join("crates-target/doc");
    assert_eq!(broken_links(&pages), Vec::<String>::new());
    // The page of an enum shows what is sent, and that of an error without documentation its code.
    for (page, shown) in [
        ("botosmith_enums/types/enum.Lone.html", "<code>x</code>"),
        ("botosmith_errors/enum.Error.html", "<code>Custom.Code/1</code>"),
        ("botosmith_errors/operation/fail/enum.FailError.html", "<code>Custom.Code/1</code>"),
    ] {
        let text = fs::read_to_string(pages.join(page)).unwrap();
        assert!(text.contains(shown), "{page} lacks {shown}");
    }
    // Every call that the documentation shows compiles, and those in which the test answers run: of those
    // crates that have something to show which the client for Proton does not.
    // Both runs are of the same packages with the same features, so that what all stand on is compiled once.
    let features =
        format!("{FEATURES},{}", SHOWN.map(|it| format!("{it}/rt-tokio,{it}/test-util")).join(","));
    for which in ["--doc", "--lib"] {
        let mut test = vec!["test", which, "--no-fail-fast", "--no-default-features", &features];
        test.extend(SHOWN.iter().chain([&BEHAVIOURS]).flat_map(|package| ["--package", package]));
        pass(workspace.cargo(&test, &[]).unwrap());
    }
}

/// Some crates have the features. The others then stand on a runtime that has them, and must not mind.
const FEATURES: &str =
    "--features=behaviours/validation,botosmith-validation/validation,botosmith-route53/validation,botosmith-glacier/validation,\
                        botosmith-regions/sigv4a";

/// The packages whose documentation is tested: keywords in calls, hostile texts, a value of each kind, none of what
/// may be there, and a client that is told its endpoint.
const SHOWN: [&str; 5] = [
    "botosmith-keywords",
    "botosmith-documentation",
    "botosmith-examples",
    "botosmith-emptyshapes",
    "botosmith-endpointdiscovery",
];

/// The crates of all fixtures that give one, and a package that has every `behaviour.rs` as a module; and how many there are.
/// In one package, they are linked once.
fn crates() -> (Vec<(String, FileSet)>, usize) {
    let runtime = project().join("runtime").display().to_string();
    let (mut crates, mut tested) = (Vec::new(), 0);
    let mut files = FileSet::from([("src/support.rs".to_owned(), fixture::support())]);
    // The macros of a module can be used in those after it.
    let mut root =
        "//! The behaviours of all fixtures.\n\n#![cfg(test)]\n\n#[macro_use]\nmod support;\n".to_owned();
    let mut manifest = format!(
        "[package]\nname = \"{BEHAVIOURS}\"\nversion = \"0.0.0\"\nedition = \"2021\"\npublish = false\n\n[features]\n\
         default = [\"validation\"]\nvalidation = []\n\n[dependencies]\n{DEPENDENCIES}\
         botosmith-runtime = {{ path = {runtime:?}, default-features = false }}\n"
    );
    for fixture in fixture::all() {
        let Some(made) = fixture.make(&runtime).files else { continue };
        if let Some(test) = fixture.behaviour() {
            let module = fixture.name.replace('-', "_");
            root += &format!("mod {module};\n");
            let package = package(&made);
            manifest +=
                &format!("{package} = {{ path = \"../{}\", default-features = false }}\n", fixture.name);
            files.insert(format!("src/{module}/mod.rs"), test);
            files.insert(format!("src/{module}/support.rs"), SUPPORT.to_owned());
            files.extend(fixture.golden().map(|golden| (format!("src/{module}/golden.json"), golden)));
            tested += 1;
        }
        crates.push((fixture.name, made));
    }
    files.extend([("Cargo.toml".to_owned(), manifest), ("src/lib.rs".to_owned(), root)]);
    crates.push((BEHAVIOURS.to_owned(), files));
    (crates, tested)
}

/// The links of rendered pages that lead to no item. rustdoc warns of none of them, because what stands in a
/// declaration comes out of a macro of another crate, and lints pass over that.
fn broken_links(folder: &Path) -> Vec<String> {
    let pages = texts(folder).into_iter().filter(|(path, _)| path.ends_with(".html"));
    let broken = |(path, text): (String, String)| {
        // Pages of what the runtime gives on from other crates have broken links of their own.
        let ours = ["Client", "client", "error", "operation", "types", "waiters"];
        let links = ours.into_iter().map(|item| format!("href=\"crate::{item}::"));
        let found = links.filter(|link| text.contains(link.as_str()));
        found.map(|link| format!("{path}: {link}")).collect::<Vec<_>>()
    };
    pages.flat_map(broken).collect()
}

fn pass(output: Output) {
    assert!(output.status.success(), "{}", told(&output));
}
