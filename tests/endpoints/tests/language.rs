//! The language of endpoint rules, by botocore's own suite of rule sets and cases. Adding a pair of
//! files to `fixtures/language` adds a test.

use endpoint_tests::{cases, json, leak, read_partitions, read_rule_set, rendered};
use std::path::Path;

#[test]
fn botocores_suite_of_the_language_passes() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let partitions = json(&fixtures.join("partitions.json")).expect("partitions");
    let partitions = read_partitions("partitions.json", &partitions).expect("partitions");
    let leaked = leak::partitions(&partitions);
    let (mut total, mut failed) = (0, Vec::new());
    for entry in std::fs::read_dir(fixtures.join("language")).expect("the suite") {
        let rules = entry.expect("an entry").path();
        let name = rules.file_name().expect("a name").to_string_lossy().into_owned();
        let Some(name) = name.strip_suffix(".rules.json") else { continue };
        let tests = json(&rules.with_file_name(format!("{name}.tests.json"))).expect("tests");
        let rules = read_rule_set(name, &json(&rules).expect("rules")).expect("valid rules");
        let (count, failures) = cases::run(&tests, leak::rule_set(&rules), leaked);
        total += count;
        failed.extend(failures.into_iter().map(|f| format!("{name}: {f}")));
        rendered(&rules, &partitions).expect("Rust");
    }
    assert_eq!(failed, Vec::<String>::new());
    assert_eq!(total, 101, "as many cases as there are in the files");
}
