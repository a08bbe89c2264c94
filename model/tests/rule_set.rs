//! What the reader of rule sets says about bad ones. Good ones: `tests/endpoints`.

use botosmith_model::cursor::Cursor;
use botosmith_model::problem::Problems;
use botosmith_model::rule_set::{Path, Template};
use botosmith_model::{Partitions, RuleSet};
use serde_json::{json, Value};

fn problems(json: &Value) -> (bool, Vec<String>) {
    let mut problems = Problems::default();
    let found = RuleSet::read(&Cursor::root("rules", json), &mut problems).is_some();
    (found, problems.iter().map(ToString::to_string).collect())
}

/// A rule set with one rule, whose conditions and outcome are given.
fn with_rule(conditions: Value, outcome: &str, value: Value) -> Value {
    let mut rule = json!({ "conditions": conditions, "type": outcome });
    rule[if outcome == "tree" { "rules" } else { outcome }] = value;
    json!({ "version": "1.0", "parameters": { "Region": { "type": "String" } }, "rules": [rule] })
}

#[track_caller]
fn only_problem(json: &Value, expected: &str) {
    let (found, problems) = problems(json);
    assert_eq!(problems, [expected]);
    assert_eq!(found, expected.contains("warning: "), "only an error may keep the rule set back");
}

#[test]
fn references_must_lead_somewhere() {
    only_problem(
        &with_rule(json!([{ "fn": "isSet", "argv": [{ "ref": "Regoin" }] }]), "error", json!("no")),
        "rules: #/rules/0/conditions/0/argv/0/ref: `Regoin` is neither a parameter nor assigned by a \
         condition before",
    );
    only_problem(
        &with_rule(json!([]), "error", json!("{Region} {Partition#name}")),
        "rules: #/rules/0/error: `Partition` is neither a parameter nor assigned by a condition before",
    );
    let partition = json!([{ "fn": "aws.partition", "argv": [{ "ref": "Region" }], "assign": "P" }]);
    let inner = json!({ "conditions": partition, "type": "error", "error": "{P#name}" });
    let outer = json!({ "conditions": [], "type": "error", "error": "{P#name}" });
    assert_eq!(problems(&with_rule(json!([]), "tree", json!([inner]))), (true, Vec::new()));
    only_problem(
        &with_rule(json!([]), "tree", json!([inner, outer])),
        "rules: #/rules/0/rules/1/error: `P` is neither a parameter nor assigned by a condition before",
    );
}

#[test]
fn a_variable_is_assigned_once() {
    let set = json!({ "fn": "isSet", "argv": [{ "ref": "Region" }], "assign": "Region" });
    only_problem(
        &with_rule(json!([set]), "error", json!("no")),
        "rules: #/rules/0/conditions/0/assign: `Region` already has a value here",
    );
}

#[test]
fn functions_must_exist_and_take_their_arguments() {
    only_problem(
        &with_rule(json!([{ "fn": "aws.region", "argv": [] }]), "error", json!("no")),
        "rules: #/rules/0/conditions/0/fn: the function `aws.region` is not known",
    );
    only_problem(
        &with_rule(json!([{ "fn": "isSet", "argv": [{ "ref": "Region" }, true] }]), "error", json!("no")),
        "rules: #/rules/0/conditions/0/argv: `isSet` takes 1 argument, not 2",
    );
    only_problem(
        &with_rule(json!([{ "fn": "coalesce", "argv": [{ "ref": "Region" }] }]), "error", json!("no")),
        "rules: #/rules/0/conditions/0/argv: `coalesce` takes 2 or more arguments, not 1",
    );
    only_problem(
        &with_rule(json!([{ "fn": "getAttr", "argv": [{ "ref": "Region" }, "a[x]"] }]), "error", json!("no")),
        "rules: #/rules/0/conditions/0/argv/1: `a[x]` is not an attribute path",
    );
}

#[test]
fn templates_must_be_well_formed() {
    for (template, message) in [
        ("https://{Region", "`{Region` has no closing brace"),
        ("a}b", "the brace at `}b` closes nothing"),
        ("{}", "`{}` does not name a value"),
        ("{Region#}", "`` is not an attribute path"),
        ("{Region name}", "`{Region name}` does not name a value"),
    ] {
        only_problem(
            &with_rule(json!([]), "endpoint", json!({ "url": template })),
            &format!("rules: #/rules/0/endpoint/url: {message}"),
        );
        let properties = json!({ "url": "u", "properties": { "a/b": [{ "c": template }] } });
        only_problem(
            &with_rule(json!([]), "endpoint", properties),
            &format!("rules: #/rules/0/endpoint/properties/a~1b/0/c: {message}"),
        );
    }
}

#[test]
fn all_problems_come_in_one_run() {
    let (found, problems) = problems(&json!({
        "version": "2.0",
        "parameters": {
            "Region": { "type": "strange", "requird": true },
            "Flag": { "type": "boolean", "default": "false" },
            "a b": { "type": "string" },
        },
        "rules": [
            { "conditions": {}, "type": "endpoint", "endpoint": { "headers": { "x": "y" } } },
            { "type": "eror", "conditions": [{ "argv": [] }], "error": "{{not a value}}" },
        ],
    }));
    assert!(!found);
    assert_eq!(
        problems,
        [
            "rules: #/version: rule sets of version `2.0` are not supported",
            "rules: #/parameters/Region/type: `strange` is not a type of parameter",
            "rules: #/parameters/Region/requird: warning: the key `requird` is not known",
            "rules: #/parameters/Flag/default: the default is not of the parameter's type",
            "rules: #/parameters/a%20b: `a b` cannot be the name of a parameter",
            "rules: #/rules/0/conditions: expected an array, found an object",
            "rules: #/rules/0/endpoint: the key `url` is missing",
            "rules: #/rules/0/endpoint/headers/x: expected an array, found a string",
            "rules: #/rules/1/conditions/0: the key `fn` is missing",
            "rules: #/rules/1/type: `eror` is not a type of rule",
        ]
    );
}

#[test]
fn unknown_keys_are_warnings() {
    let mut rules =
        with_rule(json!([{ "fn": "isSet", "argv": [{ "ref": "Region" }] }]), "error", json!("no"));
    rules["rules"][0]["conditions"][0]["asign"] = json!("x");
    only_problem(&rules, "rules: #/rules/0/conditions/0/asign: warning: the key `asign` is not known");
}

#[test]
fn templates_and_paths_are_written_as_they_were_read() {
    for source in ["", "plain", "{A}", "{{{A#b.c[0]}}}{B}-", "{{}}", "{A#[3]}", "é{A}ü"] {
        assert_eq!(Template::parse(source).map(|t| t.to_string()).as_deref(), Ok(source));
    }
    for source in ["a", "a.b", "a[0]", "[12]", "a.b[1]"] {
        assert_eq!(Path::parse(source).map(|p| p.to_string()).as_deref(), Ok(source));
    }
    for source in ["", "a.", ".a", "a[", "a[]", "a[0]b", "a[0][1]", "a[-1]", "a[+1]", "a b", "a[0].b"] {
        assert!(Path::parse(source).is_err(), "{source}");
    }
}

#[test]
fn partitions_must_be_complete_and_have_plain_patterns() {
    let mut problems = Problems::default();
    let json = json!({ "version": "1.1", "partitions": [{
        "id": "aws",
        "regionRegex": "^us-.*$",
        "regions": { "us-east-1": { "description": "here", "supportsFIPS": 1 } },
        "outputs": { "name": "aws", "dnsSufix": "x", "dualStackDnsSuffix": "x", "supportsFIPS": true,
            "supportsDualStack": true, "implicitGlobalRegion": "us-east-1" },
    }] });
    assert!(Partitions::read(&Cursor::root("p", &json), &mut problems).is_none());
    let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "p: #/partitions/0/outputs: the key `dnsSuffix` is missing",
            "p: #/partitions/0/outputs/dnsSufix: warning: the key `dnsSufix` is not known",
            "p: #/partitions/0/regionRegex: `^us-.*$` is not a row of words, `\\w+` and `\\d+`",
            "p: #/partitions/0/regions/us-east-1/supportsFIPS: expected true or false, found a number",
        ]
    );
}
