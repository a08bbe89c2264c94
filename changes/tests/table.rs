//! The table of rules in `docs/impact.md`, which is made of the rules. `INSTA_UPDATE=always` writes it anew.

use botosmith_changes::impact::{cases, rule, Case};
use botosmith_changes::Kind;
use std::fmt::Write;
use std::fs;
use std::path::Path;

const BEGIN: &str =
    "<!-- The table is written by `INSTA_UPDATE=always cargo test -p botosmith-changes --test table`. -->\n";
const END: &str = "<!-- The end of the table. -->\n";

fn table() -> String {
    let mut table = String::from("\n| change | when | impact | why |\n|---|---|---|---|\n");
    for kind in Kind::ALL {
        // That is the same for all kinds, and said before the table.
        for case in cases(*kind).iter().filter(|case| **case != Case::Unreached) {
            let rule = rule(*kind, *case);
            let (title, when, impact, why) = (kind.title(), case.sentence(), rule.impact, rule.why);
            writeln!(table, "| {title} | {when} | {impact} | {why} |").unwrap();
        }
    }
    table.push('\n');
    table
}

#[test]
fn the_documentation_has_the_rules_as_they_are() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/impact.md");
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (there, after) = rest.split_once(END).unwrap();
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&path, format!("{before}{BEGIN}{}{END}{after}", table())).unwrap();
        return;
    }
    assert_eq!(there, table(), "docs/impact.md is not up to date: INSTA_UPDATE=always writes it");
}
