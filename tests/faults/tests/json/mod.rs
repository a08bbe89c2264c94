//! Faults of awsJson.

use crate::fault::{nested, Fault, DEEP, LOTS, MANY};

/// An answer with members of every kind.
pub const WHOLE: &str = r#"{
    "text": "a \u00e9\ud83d\ude00", "other": "o", "number": -1, "big": 9223372036854775807, "ratio": 1.5e2,
    "flag": false, "blob": "aGk/", "kind": "SMALL", "secret": "s", "time": 1500000000.25, "httpOnTarget": 1,
    "plain": ["a", "b"], "numbers": [1], "blobs": ["Yg=="], "nested": [["a", "b"], ["c"]],
    "parts": [{"name": "p"}, {"name": "q", "size": 2}], "pairs": {"k": "v"}, "partsByName": {"k": {"name": "p"}},
    "mapsByName": {"k": {"l": 2}}, "choice": {"list": ["c"]}, "choices": [{"text": "t"}],
    "tree": {"left": {"name": "l"}, "leaves": [{"name": "l"}, {}]}, "sparse": ["a", null], "sparsePairs": {"k": null},
    "document": {"a": [1, -2, 3.5, null, true, "x"]}, "documents": [1, {}]
}"#;

const TOO_DEEP: &str = "maximum nesting depth exceeded";

pub fn faults() -> Vec<Fault> {
    let mut faults = structure();
    faults.extend(types());
    faults.extend(nesting());
    faults.extend(many());
    faults
}

fn structure() -> Vec<Fault> {
    vec![
        Fault::error("no JSON", "<html></html>", ""),
        Fault::error("a list", "[]", ""),
        Fault::error("a text", "\"text\"", ""),
        Fault::error("nothing but spaces", "  ", ""),
        Fault::error("two values", "{}{}", ""),
        Fault::error("something after the end", "{\"text\":\"a\"} x", ""),
        Fault::error("a comma too many", "{\"text\":\"a\",}", ""),
        Fault::error("a comma too many in a list", "{\"plain\":[\"a\",]}", ""),
        Fault::error("no value", "{\"text\":}", ""),
        Fault::error("no key", "{:1}", ""),
        Fault::error("a key without quotes", "{text:1}", ""),
        Fault::error("a text that does not end", "{\"text\":\"a", ""),
        Fault::error("an escape that is none", r#"{"text":"\x"}"#, ""),
        Fault::error("half a surrogate pair", r#"{"text":"\ud83d"}"#, ""),
        Fault::error("the other half", r#"{"text":"\ude00"}"#, ""),
        Fault::error("bytes that are no UTF-8", b"{\"text\":\"\xff\"}", ""),
        Fault::error("a zero byte", b"{\"text\":\"\0\"}", ""),
        Fault::error("a mark of the byte order", "\u{feff}{}", ""),
        Fault::value("the same member twice", r#"{"text":"a","text":"b"}"#, "text: Some(\"b\")"),
        Fault::value("unknown members", r#"{"new":{"a":[{}]},"text":"a","newer":[[]]}"#, "text: Some(\"a\")"),
        Fault::value("an unknown value of an enum", r#"{"kind":"NEW"}"#, "NEW"),
        Fault::value("an unknown member of a union", r#"{"choice":{"new":[1]}}"#, "choice: Some(Unknown)"),
    ]
}

fn types() -> Vec<Fault> {
    let mut faults: Vec<Fault> = [
        r#""text":1"#,
        r#""text":{}"#,
        r#""number":"1""#,
        r#""number":1.5"#,
        r#""number":2147483648"#,
        r#""number":1e999999999"#,
        r#""big":9223372036854775808"#,
        r#""ratio":"x""#,
        r#""ratio":[]"#,
        r#""flag":"true""#,
        r#""flag":0"#,
        r#""blob":"*""#,
        r#""blob":1"#,
        r#""kind":1"#,
        r#""time":"today""#,
        r#""time":{}"#,
        r#""plain":{}"#,
        r#""plain":"a""#,
        r#""plain":[1]"#,
        r#""pairs":[]"#,
        r#""pairs":{"k":1}"#,
        r#""part":[]"#,
        r#""part":"p""#,
        r#""parts":{}"#,
        r#""choice":{}"#,
        r#""choice":[]"#,
        r#""choice":{"text":"a","part":{}}"#,
        r#""tree":{"left":[]}"#,
        r#""mapsByName":{"k":[]}"#,
    ]
    .iter()
    .map(|member| Fault::error(format!("a wrong type: {member}"), format!("{{{member}}}"), ""))
    .collect();
    let nulls =
        ["text", "number", "flag", "blob", "kind", "time", "plain", "pairs", "part", "choice", "tree"];
    faults.extend(
        nulls.map(|name| Fault::value(format!("null: {name}"), format!("{{\"{name}\":null}}"), "text: None")),
    );
    let nulls = r#"{"plain":[null],"pairs":{"k":null},"parts":[null,{"name":null}],"choices":[null]}"#;
    faults.push(Fault::value("nulls in lists and maps", nulls, "parts: Some([Part { name: \"\""));
    let digits = "9".repeat(LOTS);
    faults.push(Fault::error("a number of very many digits", format!("{{\"number\":{digits}}}"), ""));
    faults.push(Fault::error("the same of a fraction", format!("{{\"time\":{digits}}}"), ""));
    faults.push(Fault::value(
        "the same behind the point",
        format!("{{\"ratio\":0.{digits}}}"),
        "ratio: Some(1.0)",
    ));
    faults
}

fn nesting() -> Vec<Fault> {
    let tree = |depth| format!("{{\"tree\":{}}}", nested("{\"left\":", "{}", "}", depth));
    let leaves = |depth| format!("{{\"tree\":{}}}", nested("{\"leaves\":[", "{}", "]}", depth));
    let document = |depth| format!("{{\"document\":{}}}", nested("[", "", "]", depth));
    let objects = |depth| format!("{{\"document\":{}}}", nested("{\"a\":", "1", "}", depth));
    let unknown = |depth| format!("{{\"new\":{},\"text\":\"a\"}}", nested("[", "", "]", depth));
    let unknown_objects =
        |depth| format!("{{\"new\":{},\"text\":\"a\"}}", nested("{\"a\":", "1", "}", depth));
    let in_union = |depth| format!("{{\"choice\":{{\"new\":{}}}}}", nested("[", "", "]", depth));
    vec![
        Fault::value("a tree that is deep", tree(100), "tree: Some"),
        Fault::error("a tree that is too deep", tree(DEEP), TOO_DEEP),
        Fault::value("leaves that are deep", leaves(50), "tree: Some"),
        Fault::error("leaves that are too deep", leaves(DEEP), TOO_DEEP),
        Fault::value("a document that is deep", document(100), "document: Some"),
        Fault::error("a document that is too deep", document(DEEP), TOO_DEEP),
        Fault::error("a document of objects that is too deep", objects(DEEP), TOO_DEEP),
        Fault::value("an unknown member that is deep", unknown(100), "text: Some(\"a\")"),
        Fault::error("an unknown member that is too deep", unknown(DEEP), TOO_DEEP),
        Fault::error("an unknown member of objects that is too deep", unknown_objects(DEEP), TOO_DEEP),
        Fault::error("an unknown member that is very much too deep", unknown(LOTS), TOO_DEEP),
        Fault::error("an unknown member of a union that is too deep", in_union(DEEP), TOO_DEEP),
        Fault::error("brackets that nobody closes", "[".repeat(LOTS), ""),
        Fault::error("braces that nobody closes", "{\"tree\":".repeat(LOTS), ""),
    ]
}

fn many() -> Vec<Fault> {
    let list = |name: &str, element: &str| format!("{{\"{name}\":[{}]}}", vec![element; MANY].join(","));
    let entries: Vec<String> = (0..LOTS).map(|number| format!("\"{number}\":\"\"")).collect();
    vec![
        Fault::value("a million numbers", list("numbers", "1"), "numbers: Some([1, 1"),
        Fault::value("a million structures", list("parts", "{}"), "parts: Some([Part"),
        Fault::value("a million nulls", list("plain", "null"), "plain: Some([])"),
        Fault::value("a million documents", list("documents", "[]"), "documents: Some(["),
        Fault::value(
            "very many entries",
            format!("{{\"pairs\":{{{}}}}}", entries.join(",")),
            "pairs: Some({",
        ),
        Fault::value(
            "the same member very often",
            format!("{{{}\"text\":\"b\"}}", "\"text\":\"a\",".repeat(LOTS)),
            "text: Some(\"b\")",
        ),
        Fault::value("a long text", format!("{{\"text\":\"{}\"}}", "a".repeat(LOTS)), "text: Some"),
        Fault::value("a long key", format!("{{\"{}\":1}}", "a".repeat(LOTS)), "text: None"),
    ]
}
