//! What becomes of each trait: the table against botocore's models, and what is refused.

use botosmith_codegen::support::{Row, Treatment, SMITHY, TABLE};
use botosmith_codegen::{generate, FileSet, Options, RuntimeDependency};
use botosmith_model::problem::Problems;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

const BEGIN: &str =
    "<!-- The table is written by `INSTA_UPDATE=always cargo test -p botosmith-codegen --test support`. -->\n";
const END: &str = "<!-- The end of the table. -->\n";

/// What `examples/traits_all.rs` counted in botocore 1.44.5.
fn counted() -> BTreeMap<String, usize> {
    let text = include_str!("traits/botocore.tsv");
    let row = |line: &str| line.split_once('\t').map(|(key, count)| (key.to_owned(), count.parse().unwrap()));
    text.lines().map(|line| row(line).unwrap()).collect()
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn treatment(row: &Row) -> (&'static str, &'static str) {
    match row.treatment {
        Treatment::Used => ("used", ""),
        Treatment::UsedWhere(when) => ("used", when),
        Treatment::Ignored(why) => ("ignored", why),
        Treatment::Refused(when) => ("refused", when),
    }
}

fn smithy_table() -> String {
    let mut table = String::from("\n| trait of Smithy | becomes | why, or when |\n|---|---|---|\n");
    for row in SMITHY {
        let (becomes, why) = treatment(row);
        writeln!(table, "| `{}` | {becomes} | {why} |", row.key).unwrap();
    }
    table.push('\n');
    table
}

fn table() -> String {
    let counted = counted();
    let mut table = String::from("\n| key | in botocore | becomes | why, or when |\n|---|--:|---|---|\n");
    for row in TABLE {
        let count = counted.get(row.key).copied().unwrap_or_default();
        let (becomes, why) = treatment(row);
        writeln!(table, "| `{}` | {count} | {becomes} | {why} |", row.key).unwrap();
    }
    table.push('\n');
    table
}

#[test]
fn every_key_of_botocore_has_a_row() {
    let keys: BTreeSet<&str> = TABLE.iter().map(|row| row.key).collect();
    assert_eq!(keys.len(), TABLE.len(), "a key has two rows");
    let counted = counted();
    assert_eq!(counted["models"], 472);
    let lacking: Vec<&String> =
        counted.keys().filter(|key| *key != "models" && !keys.contains(key.as_str())).collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}

#[test]
fn every_trait_that_the_reader_knows_has_a_row() {
    let known: BTreeSet<&str> = botosmith_model::smithy::known_traits().collect();
    let rows: BTreeSet<&str> = SMITHY.iter().map(|row| row.key).collect();
    assert_eq!(rows.len(), SMITHY.len(), "a trait has two rows");
    assert_eq!(rows, known);
}

#[test]
fn the_documentation_has_the_tables() {
    let path = project().join("docs/traits.md");
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (there, after) = rest.split_once(END).unwrap();
    let both = table() + &smithy_table();
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&path, format!("{before}{BEGIN}{both}{END}{after}")).unwrap();
        return;
    }
    assert_eq!(there, both, "docs/traits.md is not up to date: INSTA_UPDATE=always writes it");
}

/// The crate of a fixture with some of its operations, and the problems.
fn make(fixture: &str, operations: &[&str]) -> (Option<FileSet>, Vec<String>) {
    let (model, problems) = botosmith_model::load(&project().join("tests/fixtures").join(fixture));
    assert!(!problems.has_errors());
    let mut model = model.unwrap();
    model.rule_set.parameters.shift_remove("Tenant");
    let options = Options {
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        own_workspace: true,
        operations: Some(operations.iter().map(|name| (*name).to_owned()).collect()),
        vendored: Default::default(),
    };
    let mut problems = Problems::default();
    let made = generate(&model, &options, &mut problems);
    assert_eq!(made.is_some(), !problems.has_errors());
    (made, problems.iter().map(|problem| problem.message.clone()).collect())
}

/// Problems of the fixture `bad-unsupported` with some of its operations; the fixture itself shows those of all.
fn problems_with(operations: &[&str]) -> Vec<String> {
    make("bad-unsupported", operations).1
}

#[test]
fn what_a_selection_leaves_out_is_not_refused() {
    assert_eq!(problems_with(&["Ask", "DiscoverAtWill"]), Vec::<String>::new());
    let refused = problems_with(&["Ask", "Subscribe"]);
    assert_eq!(refused.len(), 1, "{refused:?}");
    assert!(refused[0].starts_with("a member beside the event stream"), "{refused:?}");
}

#[test]
fn the_operation_that_tells_the_endpoint_is_selected_with_those_that_require_it() {
    let files = |operations: &[&str]| make("endpoint-discovery", operations).0.unwrap();
    let has = |files: &FileSet, file: &str| files.contains_key(&format!("src/{file}.rs"));
    let asking = files(&["Ask"]);
    assert!(has(&asking, "operation/find_hosts") && has(&asking, "endpoint_discovery"));
    assert!(
        !has(&asking, "operation/store")
            && asking["Cargo.toml"].contains("\"aws-query\", \"endpoint-discovery\"")
    );
    // Where discovery is optional, it is not needed.
    let pinging = files(&["Ping"]);
    assert!(!has(&pinging, "operation/find_hosts") && !has(&pinging, "endpoint_discovery"));
    assert!(!pinging["Cargo.toml"].contains("\"aws-query\", \"endpoint-discovery\""));
    let telling = files(&["FindHosts", "Ping"]);
    assert!(has(&telling, "operation/find_hosts") && !has(&telling, "endpoint_discovery"));
}
