//! The generator's output depends on the model alone, and Proton's crate stays small.

use botosmith_codegen::FileSet;
use botosmith_tests::counts::size;
use botosmith_tests::proton_crate::folder;
use botosmith_tests::{fixture, make, proton, texts};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path};
use test_support::project;

/// The files of every crate that the tests make: of each fixture, and of Proton.
fn crates() -> Vec<(String, FileSet)> {
    let fixtures =
        fixture::all().into_iter().filter_map(|f| Some((f.name.clone(), f.make("../../runtime").files?)));
    fixtures.chain([("proton".to_owned(), make(&proton()))]).collect()
}

#[test]
fn the_same_model_gives_the_same_bytes() {
    let (first, second) = (crates(), crates());
    assert!(first.len() > 15);
    for ((name, first), (_, second)) in first.iter().zip(&second) {
        assert!(first == second, "{name} differs from run to run");
    }
}

#[test]
fn paths_are_relative_and_plain() {
    for (name, files) in crates() {
        for path in files.keys() {
            let plain = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
            let written = Path::new(path).components().map(|part| part.as_os_str().to_string_lossy());
            assert!(plain && written.collect::<Vec<_>>().join("/") == *path, "{name}: {path}");
        }
    }
}

#[test]
fn no_file_tells_where_or_when_it_was_made() {
    let place = project();
    let (place, temporary) = (place.to_str().unwrap(), env!("CARGO_TARGET_TMPDIR"));
    let folders = [project().join("model/services/proton/2020-07-20"), project().join("tests/fixtures")];
    let mut known = BTreeSet::new();
    for folder in folders {
        for text in texts(&folder).iter().filter(|(path, _)| path.ends_with(".json")).map(|(_, text)| text) {
            known.extend(dates(text));
        }
    }
    // The record says when a crate was compared with the official one, which a crate's README repeats, and overrides are words of
    // its declarations.
    for file in ["codegen/record.tsv", "codegen/overrides.toml"] {
        known.extend(dates(&fs::read_to_string(project().join(file)).unwrap()));
    }
    for (name, files) in crates() {
        for (path, text) in &files {
            for word in [place, temporary, "localhost", "127.0.0.1", "file://"] {
                assert!(!text.contains(word), "{name}: {path} holds `{word}`");
            }
            let new: Vec<String> = dates(text).difference(&known).cloned().collect();
            assert!(new.is_empty(), "{name}: {path} holds the dates {new:?}, and the model does not");
        }
    }
}

/// Everything in the form of `2020-07-20`.
fn dates(text: &str) -> BTreeSet<String> {
    let is_date = |word: &[u8]| {
        word.iter().enumerate().all(|(index, byte)| match index {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    };
    let words = text.as_bytes().windows(10).filter(|word| is_date(word));
    words.map(|word| String::from_utf8_lossy(word).into_owned()).collect()
}

#[test]
fn a_date_is_found() {
    assert_eq!(dates("made on 2026-01-02T03").into_iter().collect::<Vec<_>>(), ["2026-01-02"]);
}

#[test]
fn the_committed_crate_is_what_the_generator_makes() {
    for (path, text) in make(&proton()) {
        let found = fs::read_to_string(folder().join(&path)).unwrap_or_default();
        assert!(found == text, "{path} differs: run `cargo xtask generate proton`");
    }
}

/// The official crate: 131,800 lines, 7.1 MB.
#[test]
fn proton_is_at_most_a_tenth_of_the_official_crate() {
    let (lines, bytes) = size(&texts(&folder().join("src")));
    assert!(lines > 1000 && lines <= 13_180, "{lines} lines");
    assert!(bytes <= 710_000, "{bytes} bytes");
}

/// rustdoc shows what stands before `pub mod` and what the module's file begins with, one after the other.
#[test]
fn a_modules_page_says_its_sentence_once() {
    for (name, files) in crates() {
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with("src/")) {
            let lines: Vec<&str> = text.lines().map(str::trim).collect();
            let twice = lines.windows(2).filter(|two| {
                two[0].starts_with("///") && two[1].starts_with("pub mod ") && two[1].ends_with(';')
            });
            assert_eq!(twice.collect::<Vec<_>>(), Vec::<&[&str]>::new(), "{name}: {path}");
        }
    }
}

/// Whoever opens the crate's page wants to know what it is and how to begin; the service's own introduction may be
/// as long as a book.
#[test]
fn getting_started_comes_before_the_services_introduction() {
    for (name, files) in crates() {
        let mut lines = files["src/lib.rs"].lines().skip(1);
        let lead: Vec<&str> = lines.by_ref().take_while(|line| *line != "//!").collect();
        assert!(!lead.is_empty() && lead.iter().all(|line| line.starts_with("//! ")), "{name}: {lead:?}");
        assert_eq!(lines.next(), Some("//! # Getting started"), "{name}");
    }
}

/// Declarations are expanded by the runtime's macros by example, and by nothing else.
#[test]
fn generated_crates_run_nothing_while_they_are_compiled() {
    for (name, files) in crates() {
        assert!(files["src/lib.rs"].contains("\n#![forbid(unsafe_code)]\n"), "{name}");
        let manifest = &files["Cargo.toml"];
        assert!(manifest.contains("\nbuild = false\n") && !files.contains_key("build.rs"), "{name}");
        let dependencies: Vec<&str> = manifest.lines().filter(|line| line.contains("dependencies")).collect();
        let expected = [
            "[dependencies.botosmith-runtime]",
            "[dev-dependencies.aws-smithy-mocks]",
            "[dev-dependencies.tokio]",
        ];
        assert_eq!(dependencies, expected, "{name}");
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with("src/")) {
            let unknown: Vec<&str> = macros(text).filter(|called| !MACROS.contains(called)).collect();
            assert!(unknown.is_empty(), "{name}: {path} calls {unknown:?}");
        }
    }
}

/// The macros that a generated crate may call: the runtime's, and some of Rust's own.
const MACROS: &[&str] = &[
    "by_name",
    "client",
    "collections",
    "concat",
    "config_builder",
    "endpoint_params",
    "endpoint_discovery",
    "enumeration",
    "extended_output",
    "extended_request_ids",
    "env",
    "error",
    "include_str", // of the constraints and the documentation beside it
    "input",
    "macro_rules",
    "operation",
    "operation_error",
    "output",
    "paginator",
    "service_error",
    "stringify",
    "structure",
    "union",
    "waiter",
    "waiters",
];

/// The names of the macros that a source calls; what stands in comments and texts does not count.
fn macros(source: &str) -> impl Iterator<Item = &str> {
    let code = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .filter_map(|line| line.split('"').next());
    code.flat_map(|line| line.match_indices("!").map(move |(at, _)| &line[..at])).filter_map(|before| {
        let name = before.rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next()?;
        (!name.is_empty()).then_some(name)
    })
}

#[test]
fn a_macro_call_is_found() {
    let source = "//! no! {\nrt::structure! {\n    x: include!(\"a!\"),\n#![forbid(x)]\n";
    assert_eq!(macros(source).collect::<Vec<_>>(), ["structure", "include"]);
}

#[test]
fn no_crate_of_the_project_is_a_proc_macro() {
    let manifests = [
        "",
        "model",
        "codegen",
        "jmespath",
        "runtime",
        "xtask",
        "tests/generated",
        "tests/support",
        "generated/proton",
    ];
    for folder in manifests {
        let text = fs::read_to_string(project().join(folder).join("Cargo.toml")).unwrap();
        assert!(!text.contains("proc-macro ="), "{folder}");
    }
}
