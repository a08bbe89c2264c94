//! How endpoint data is spelled where the golden file of `tests/endpoints` does not show it.

use botosmith_codegen::render::endpoint::render;
use botosmith_model::cursor::Cursor;
use botosmith_model::problem::Problems;
use botosmith_model::{Partitions, RuleSet};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{json, Value};

fn rendered(rules: &Value, partitions: &Value) -> String {
    let mut problems = Problems::default();
    let rules = RuleSet::read(&Cursor::root("rules", rules), &mut problems);
    let partitions = Partitions::read(&Cursor::root("partitions", partitions), &mut problems);
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    let text = render(&rules.expect("rules"), &partitions.expect("partitions"));
    text.parse::<TokenStream>().expect("Rust");
    plain(&text)
}

/// Rust without its layout: white space, and the comma behind the last element of a list.
fn plain(text: &str) -> String {
    let text: String = text.split_whitespace().collect();
    text.replace(",]", "]")
}

#[test]
fn rules_of_all_kinds() {
    let conditions = json!([
        { "fn": "parseURL", "argv": [{ "ref": "Url" }], "assign": "url" },
        { "fn": "booleanEquals", "argv": [false, { "fn": "getAttr", "argv": [{ "ref": "url" }, "isIp"] }] },
        { "fn": "booleanEquals", "argv": [{ "ref": "Flag" }, true], "assign": "kept" },
        { "fn": "booleanEquals", "argv": [{ "ref": "url" }, true] },
        { "fn": "not", "argv": [{ "fn": "booleanEquals", "argv": [{ "ref": "Flag" }, true] }] },
        { "fn": "stringEquals", "argv": [{ "fn": "substring", "argv": [{ "ref": "Url" }, 0, 2, true] }, "\"{{"] },
    ]);
    let rules = json!({
        "version": "1.0",
        "parameters": {
            "Url": { "type": "string", "required": true },
            "Flag": { "type": "boolean" },
            "Names": { "type": "stringArray", "default": ["{a}"] },
        },
        "rules": [
            { "conditions": conditions, "type": "endpoint", "endpoint": {
                "url": { "fn": "uriEncode", "argv": [{ "ref": "Url" }] },
                "headers": { "x-a": [{ "ref": "Url" }, "{url#scheme}"] },
                "properties": { "authSchemes": [{ "name": "sigv4", "disable": true, "n": -1 }] },
            } },
            { "conditions": [], "type": "error", "error": { "fn": "uriEncode", "argv": ["é"] } },
            { "conditions": [], "type": "error", "error": { "ref": "Url" } },
        ],
    });
    let partitions = json!({ "partitions": [{
        "id": "aws", "regionRegex": "^(us|eu)\\-\\w+\\-\\d+$", "regions": {},
        "outputs": { "name": "aws", "dnsSuffix": "d", "dualStackDnsSuffix": "s", "supportsFIPS": true,
            "supportsDualStack": true, "implicitGlobalRegion": "r" },
    }] });
    let expected = quote! {
        use ::botosmith_runtime::endpoint::partition::*;
        use ::botosmith_runtime::endpoint::rules::*;

        pub(crate) static RULES: RuleSet = RuleSet {
            parameters: &[
                string("Url").required(),
                boolean("Flag"),
                string_array("Names").default(list(&[text("{{a}}")]))
            ],
            rules: &[
                endpoint_with(
                    &[
                        assign("url", &parse_url(&[var("Url")])),
                        not(&[var("url#isIp")]),
                        assign("kept", &boolean_equals(&[var("Flag"), flag(true)])),
                        boolean_equals(&[var("url"), flag(true)]),
                        not(&[var("Flag")]),
                        string_equals(&[substring(&[var("Url"), int(0), int(2), flag(true)]), text("\"{{")])
                    ],
                    uri_encode(&[var("Url")]),
                    &[(
                        "authSchemes",
                        list(&[object(&[("name", text("sigv4")), ("disable", flag(true)), ("n", int(-1))])])
                    )],
                    &[("x-a", &[var("Url"), text("{url#scheme}")])]
                ),
                error_from(&[], uri_encode(&[text("é")])),
                error(&[], "{Url}")
            ],
        };

        pub(crate) static PARTITIONS: &[Partition] = &[partition("aws", "r", "d", "s").pattern(&[
            OneOf(&["us", "eu"]),
            OneOf(&["-"]),
            Word,
            OneOf(&["-"]),
            Digits
        ])];
    };
    assert_eq!(rendered(&rules, &partitions), plain(&expected.to_string()));
}

#[test]
fn partitions_that_differ_from_the_usual() {
    let rules = json!({ "version": "1.0", "parameters": {}, "rules": [] });
    let outputs = |name: &str, fips: bool| {
        json!({ "name": name, "dnsSuffix": "d", "dualStackDnsSuffix": "s", "supportsFIPS": fips,
            "supportsDualStack": true, "implicitGlobalRegion": "r" })
    };
    let partitions = json!({ "partitions": [
        { "id": "aws", "regionRegex": "^us\\-\\d+$", "outputs": outputs("aws", false),
            "regions": { "us-1": {}, "zz-1": {}, "us-2": { "dnsSuffix": "own", "supportsDualStack": false } } },
        { "id": "other", "regionRegex": "^(us|zz)\\-\\d+$", "outputs": outputs("other name", true),
            "regions": { "us-1": {}, "us-3": {}, "zz-2": {} } },
    ] });
    let expected = quote! {
        pub(crate) static PARTITIONS: &[Partition] = &[
            partition("aws", "r", "d", "s")
                .outputs(outputs("aws", "r", "d", "s").without_fips())
                .pattern(&[OneOf(&["us-"]), Digits])
                .regions(&["zz-1"])
                .overrides(&[("us-2", outputs("aws", "r", "own", "s").without_fips().without_dual_stack())]),
            partition("other", "r", "d", "s")
                .outputs(outputs("other name", "r", "d", "s"))
                .pattern(&[OneOf(&["us", "zz"]), OneOf(&["-"]), Digits])
                .regions(&["us-3"])
        ];
    };
    let found = rendered(&rules, &partitions);
    assert!(found.ends_with(&plain(&expected.to_string())), "{found}");
}
