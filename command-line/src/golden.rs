//! What the AWS command line makes of many texts, names and answers, and this does too: `tests/golden`, which `golden.py`
//! writes.

use crate::names::kebab;
use crate::output::{table, text};
use crate::shorthand;
use crate::value::Value;

/// The rows of a file.
fn rows(text: &str) -> Vec<Vec<Value>> {
    let row = |line: &str| match Value::from(botosmith_jmespath::parse_json(line).unwrap()) {
        Value::List(parts) => parts,
        other => panic!("{other:?} is no row"),
    };
    text.lines().map(row).collect()
}

/// Says of each row that differs what came out, and what should have.
#[track_caller]
fn all(text: &str, at_least: usize, check: impl Fn(&[Value]) -> Result<(), String>) {
    let rows = rows(text);
    assert!(rows.len() >= at_least, "{} rows", rows.len());
    let wrong: Vec<String> = rows.iter().filter_map(|row| check(row).err()).collect();
    let shown = wrong.iter().take(10).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} of {} rows:\n{shown}", wrong.len(), rows.len());
}

fn same(given: &Value, found: &str, expected: &Value) -> Result<(), String> {
    match *expected == Value::from(found) {
        true => Ok(()),
        false => Err(format!("{}\n  gives\n{found}\n  and not\n{}", given.to_text(), expected.to_text())),
    }
}

#[test]
fn shorthand_means_the_same() {
    all(include_str!("../tests/golden/shorthand.txt"), 1500, |row| {
        let [given, expected @ ..] = row else { return Err("an empty row".to_owned()) };
        match (shorthand::parse(&given.to_text()), expected) {
            (Ok(found), [expected, ..]) => same(given, &found.repr(), expected),
            (Err(message), [.., expected]) => same(given, &message, expected),
            (Err(message), []) => Err(message),
            (Ok(_), []) => Err("a row without a result".to_owned()),
        }
    });
}

#[test]
fn names_are_the_same() {
    all(include_str!("../tests/golden/names.txt"), 1000, |row| match row {
        [given, expected] => same(given, &kebab(&given.to_text()), expected),
        _ => Err("a row without a result".to_owned()),
    });
}

#[test]
fn text_is_the_same() {
    all(include_str!("../tests/golden/text.txt"), 400, |row| match row {
        [given, expected] => same(given, &text::print(given), expected),
        _ => Err("a row without a result".to_owned()),
    });
}

#[test]
fn tables_are_the_same() {
    all(include_str!("../tests/golden/table.txt"), 400, |row| match row {
        [given, expected] => same(given, &table::print(given, "Title").unwrap_or_else(|err| err), expected),
        _ => Err("a row without a result".to_owned()),
    });
}
