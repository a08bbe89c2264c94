//! Real documentation of ten models under rustdoc itself: no warning, and nothing of it is run as a test.

use std::fs;
use std::path::{Path, PathBuf};

use botosmith_codegen::docs::{markdown, Mention};
use serde_json::Value;

#[path = "docs_support/mod.rs"]
mod docs_support;
#[path = "docs_support/reference.rs"]
mod reference;
#[path = "docs_support/rustdoc.rs"]
mod rustdoc;

fn folder(test: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("rustdoc").join(test)
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_string()).collect()
}

/// Ten models: file, the operations that they mention, strings.
fn models() -> Vec<(String, Vec<String>, Vec<String>)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/docs_sample/models.jsonl");
    let model = |line: &str| {
        let model: Value = serde_json::from_str(line).unwrap();
        let file = model["file"].as_str().unwrap().to_string();
        (file, strings(&model["operations"]), strings(&model["html"]))
    };
    fs::read_to_string(path).unwrap().lines().map(model).collect()
}

fn source() -> String {
    let module = |(file, operations, strings): &(String, Vec<String>, Vec<String>)| {
        rustdoc::module(file.split('/').next().unwrap(), operations, strings)
    };
    models().iter().map(module).collect()
}

#[test]
fn the_sample_is_of_ten_models() {
    let models = models();
    assert_eq!(models.len(), 10);
    let strings: usize = models.iter().map(|(_, _, strings)| strings.len()).sum();
    assert!(strings > 400, "{strings} strings");
    let links = source().matches("::Client::").count();
    assert!(links > 50, "{links} links to operations");
}

#[test]
fn rustdoc_has_no_complaint() {
    assert_eq!(rustdoc::complaints(&folder("complaints"), &source()), "");
}

#[test]
fn no_string_becomes_a_doctest() {
    assert_eq!(rustdoc::doctests(&folder("doctests"), &source()), 0);
}

#[test]
fn no_word_is_lost() {
    for (file, _, strings) in models() {
        for html in strings {
            let found = markdown(&html, &|_: Mention<'_>| None);
            assert_eq!(docs_support::words(&found), reference::words(&html), "{file}: {html}");
            assert_eq!(docs_support::faults(&found), Vec::<String>::new(), "{file}: {html}");
        }
    }
}

/// The tests above would notice.
#[test]
fn rustdoc_complains_where_there_is_cause() {
    let folder = folder("cause");
    for (line, lint) in [
        ("[`x`](crate::x)", "broken-intra-doc-links"),
        ("<b>", "invalid-html-tags"),
        ("https://example.com", "bare-urls"),
        ("```no-run\n/// ```", "invalid-codeblock-attributes"),
    ] {
        let told = rustdoc::complaints(&folder, &format!("/// {line}\npub struct A;\n"));
        assert!(told.contains(lint), "{told}");
    }
    assert_eq!(rustdoc::doctests(&folder, "/// ```\n/// let a = 1;\n/// ```\npub struct A;\n"), 1);
}
