//! JMESPath against data from elsewhere: the answers of `jmespath.py`.
//!
//! How the data was made is in `tests/reference/README.md`.

#![cfg(feature = "evaluate")]

#[path = "support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};

use aws_smithy_types::Document;
use botosmith_jmespath::{equal, Expression};
use proptest::prelude::*;
use serde_json::Value;
use support::{answer, check, document};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference").join(name)
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The same answers as `jmespath.py`.
#[test]
fn answers_as_the_reference_implementation() {
    let reference = read(&data("reference.json"));
    let mut wrong = Vec::new();
    let given: Vec<_> = reference["documents"].as_array().unwrap().iter().map(document).collect();
    let cases = reference["cases"].as_array().unwrap();
    assert!(cases.len() >= 500, "only {} cases", cases.len());
    for case in cases {
        let given = &given[case["document"].as_u64().unwrap() as usize];
        wrong.extend(check(given, case));
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// Where the reference implementation ends a projection too early, and the specification does not.
#[test]
fn projections_go_on_to_the_end() {
    let root = document(&serde_json::json!({
        "a": {"x": {"b": {"c": 1}}, "y": {"b": {"c": 2}}},
        "l": [[{"b": 0}, {"b": 1}, {"b": 2}]],
    }));
    for (text, expected) in
        [("a.*.b.c", serde_json::json!([1, 2])), ("l[0][1:].b", serde_json::json!([1, 2]))]
    {
        assert!(equal(&answer(text, &root).unwrap(), &document(&expected)), "{text}");
    }
}

#[test]
fn errors_say_what_is_wrong_and_where() {
    let cases = [
        ("", "at byte 0: expected an expression, found the end"),
        ("foo.", "at byte 4: expected an identifier, `*`, `[` or `{` after `.`, found the end"),
        ("foo[0, 1]", "at byte 5: expected `]`, found `,`"),
        ("foo[abc]", "at byte 4: expected a number, `:` or `*` after `[`, found identifier `abc`"),
        ("a == `b`", "at byte 5: not a JSON value (a string needs double quotes)"),
        ("é", "at byte 0: unexpected character 'é'"),
        ("'é' == 'abc", "at byte 8: no closing '"),
        ("foo(@)", "at byte 0: there is no function `foo`"),
        ("a.abs(`1`, `2`)", "at byte 2: abs() takes 1 argument, not 2"),
        ("not_null()", "at byte 0: not_null() takes at least 1 argument, not 0"),
        ("sort_by(@, a)", "at byte 11: sort_by(): argument 2 must be an expression reference (`&…`)"),
        ("sort(&a)", "at byte 5: sort(): argument 1 must be a value"),
        ("a[::0]", "at byte 4: a slice's step must not be 0"),
        ("a[99999999999999999999]", "at byte 2: 99999999999999999999 is too large"),
        ("a b", "at byte 2: expected the end, found identifier `b`"),
    ];
    for (text, message) in cases {
        assert_eq!(Expression::parse(text).unwrap_err().to_string(), message, "{text}");
    }
    let errors = [
        ("length(`1`)", "length(): argument 1 must be a string, an array or an object, not number"),
        ("sum(`[1, \"a\"]`)", "sum(): argument 1 must be an array of numbers, but holds string"),
        ("sort(`[1, \"a\"]`)", "sort(): items must be all numbers or all strings"),
        (
            "max_by(`[{}]`, &a)",
            "max_by(): what the expression evaluates to must be numbers or strings, not null",
        ),
    ];
    for (text, message) in errors {
        let expression = Expression::parse(text).unwrap();
        assert_eq!(expression.evaluate(&Document::Null).unwrap_err().to_string(), message, "{text}");
    }
}

/// In any direction in which an expression can grow, it is refused before the stack is exhausted: run in
/// a thread whose stack is half of what a thread usually gets.
#[test]
fn depth_is_bounded() {
    let forms: Vec<Grow> = vec![
        around("(", ")"),
        around("[", "]"),
        around("{a: ", "}"),
        around("!", ""),
        around("a[?", "]"),
        around("map(&", ", @)"),
        around("to_array(", ")"),
        Box::new(|n| format!("a{}", ".a".repeat(n))),
        Box::new(|n| format!("a{}", "[0]".repeat(n))),
        Box::new(|n| format!("a{}", "[]".repeat(n))),
        Box::new(|n| format!("a{}", "[*]".repeat(n))),
        Box::new(|n| format!("a{}", "[?@]".repeat(n))),
        Box::new(|n| format!("a{}", " || a".repeat(n))),
        Box::new(|n| format!("a{}", " | a".repeat(n))),
        Box::new(|n| format!("a{}", " == a".repeat(n))),
        Box::new(|n| format!("`{}{}`", "[".repeat(n), "]".repeat(n))),
    ];
    let run = move || {
        for grow in forms {
            let fine = Expression::parse(&grow(40)).unwrap();
            let _ = fine.evaluate(&Document::Null);
            let last = (1..200).filter_map(|n| Expression::parse(&grow(n)).ok()).next_back().unwrap();
            let _ = last.evaluate(&Document::Array(vec![Document::Null]));
            assert!(Expression::parse(&grow(10_000)).is_err(), "{}", grow(3));
        }
    };
    std::thread::Builder::new().stack_size(1024 * 1024).spawn(run).unwrap().join().unwrap();
}

/// An expression of a given depth.
type Grow = Box<dyn Fn(usize) -> String + Send>;

fn around(open: &str, close: &str) -> Grow {
    let (open, close) = (open.to_owned(), close.to_owned());
    Box::new(move |n| format!("{}@{}", open.repeat(n), close.repeat(n)))
}

/// A projection gives references into the input, not copies.
#[test]
fn answers_borrow_from_the_input() {
    let root = document(&serde_json::json!({"a": {"b": [{"c": "x"}]}}));
    for text in ["a.b[0].c", "a.b[*].c | [0]", "a.b[?c == 'x'] | [0]", "@", "a.*[] | [0]"] {
        let expression = Expression::parse(text).unwrap();
        let found = expression.evaluate(&root).unwrap();
        assert!(matches!(found, std::borrow::Cow::Borrowed(_)), "{text}");
    }
}

#[test]
fn floats_that_json_does_not_have_stay_in_order() {
    let list = |floats: &[f64]| Document::Array(floats.iter().copied().map(Document::from).collect());
    let root = list(&[f64::NAN, 2.0, f64::INFINITY, f64::NAN, 1.0]);
    let text = Expression::parse("sort(@) | to_string(@)").unwrap();
    let sorted = text.evaluate(&root).unwrap();
    assert_eq!(*sorted, Document::from(r#"[1.0,2.0,"Infinity","NaN","NaN"]"#));
    let equal = Expression::parse("[0] == [0] || [0] < [1] || [0] > [1]").unwrap();
    assert_eq!(*equal.evaluate(&root).unwrap(), Document::Bool(false));
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,6}|[\\x00-\\x1f\"\\\\`]{0,3}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("[a-c]|\\PC", inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Text made of tokens: reaches further than arbitrary characters do.
fn token_soup() -> impl Strategy<Value = String> {
    let tokens = [
        "a",
        "b",
        "\"a\"",
        "c",
        ".",
        "*",
        "[",
        "]",
        "[]",
        "[?",
        "{",
        "}",
        "(",
        ")",
        ",",
        ":",
        "@",
        "&",
        "&&",
        "||",
        "|",
        "!",
        "==",
        "!=",
        "<",
        ">=",
        "0",
        "-1",
        "`1`",
        "`[1,{\"a\":2}]`",
        "'x'",
        "keys(",
        "map(&",
        "sort_by(",
        "max(",
        "sum(",
        "to_string(",
        "length(",
        "not_null(",
        "[0]",
        "[::-1]",
        "[*]",
        ".a",
        " ",
    ];
    prop::collection::vec(prop::sample::select(tokens.to_vec()), 0..24).prop_map(|tokens| tokens.concat())
}

fn parse_and_evaluate(text: &str, given: &Value) {
    if let Ok(expression) = Expression::parse(text) {
        let _ = expression.evaluate(&document(given)).map_err(|error| error.to_string());
    }
}

proptest! {
    // A failure's input becomes a test here, not a file beside it.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn never_panics_on_any_text(text in "\\PC*", given in any_json()) {
        parse_and_evaluate(&text, &given);
    }

    #[test]
    fn never_panics_on_any_tokens(text in token_soup(), given in any_json()) {
        parse_and_evaluate(&text, &given);
    }

    #[test]
    fn an_error_points_into_the_text(text in token_soup()) {
        if let Err(error) = Expression::parse(&text) {
            prop_assert!(error.offset() <= text.len() && text.is_char_boundary(error.offset()));
        }
    }

    /// The literal's JSON reader and `to_string`'s writer against serde_json.
    #[test]
    fn json_is_read_and_written_as_serde_json_does(given in any_json()) {
        let text = given.to_string();
        let literal = Expression::parse(&format!("`{}`", text.replace('`', "\\`"))).unwrap();
        let found = literal.evaluate(&Document::Null).unwrap();
        prop_assert!(equal(&found, &document(&given)), "{text}");
        let written = Expression::parse("to_string([@])").unwrap().evaluate(&document(&given)).unwrap().into_owned();
        if given.is_null() {
            // A multi-select of null is null.
            prop_assert_eq!(written, Document::from("null"));
        } else {
            let back: Value = serde_json::from_str(written.as_string().unwrap()).unwrap();
            prop_assert!(equal(&document(&back), &Document::Array(vec![document(&given)])), "{}", text);
        }
    }
}
