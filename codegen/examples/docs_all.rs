//! Renders every documentation string of a folder of models and counts what goes wrong: panics, lost words, faults.
//!
//! ```text
//! cargo run -p botosmith-codegen --example docs_all -- BOTOCORE_DATA_DIR
//! cargo run -p botosmith-codegen --example docs_all -- WORDS.jsonl      from make_sample.py --all
//! ```
//! With a folder, the words to find come from a plain scan of the HTML (`reference_words`); with a file, from
//! Python's parser. Exits 1 if anything is wrong.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;
use std::{fs, io, panic};

use botosmith_codegen::docs;
use serde_json::Value;

#[path = "../tests/docs_support/mod.rs"]
mod docs_support;
#[path = "../tests/docs_support/reference.rs"]
mod reference;

fn main() -> ExitCode {
    let Some(source) = std::env::args().nth(1) else {
        eprintln!("usage: docs_all BOTOCORE_DATA_DIR | WORDS.jsonl");
        return ExitCode::from(2);
    };
    match check(Path::new(&source)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{source}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn check(source: &Path) -> io::Result<bool> {
    let (total, strings) = if source.is_dir() { from_models(source)? } else { from_words(source)? };
    let (mut panics, mut lost, mut faulty, mut widest) = (0, 0, 0, 0);
    for (html, expected) in &strings {
        let Ok(markdown) = panic::catch_unwind(|| docs::markdown(html, &|_| None)) else {
            panics += 1;
            println!("PANIC {html:?}");
            continue;
        };
        if panic::catch_unwind(|| (docs::first_sentence(html), docs::plain(html))).is_err() {
            panics += 1;
            println!("PANIC in a summary {html:?}");
        }
        let found = docs_support::words(&markdown);
        if found != *expected {
            lost += 1;
            let at = found.iter().zip(expected).position(|(a, b)| a != b);
            let at = at.unwrap_or(found.len().min(expected.len()));
            println!("WORDS at {at}: {:?} not {:?}\n  {html:?}\n{markdown}", found.get(at), expected.get(at));
        }
        let faults = docs_support::faults(&markdown);
        if !faults.is_empty() {
            faulty += 1;
            println!("FAULTS {faults:?}\n  {html:?}\n{markdown}");
        }
        widest = widest.max(markdown.lines().map(|line| line.chars().count()).max().unwrap_or(0));
    }
    println!(
        "{total} strings, {} distinct: {panics} panics, {lost} with other words, {faulty} with faults; longest line {widest}",
        strings.len()
    );
    Ok(panics + lost + faulty == 0)
}

type Strings = (usize, Vec<(String, Vec<String>)>);

fn from_models(root: &Path) -> io::Result<Strings> {
    let (mut total, mut seen) = (0, BTreeSet::new());
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "json") {
                collect(&serde_json::from_slice(&fs::read(path)?)?, &mut total, &mut seen);
            }
        }
    }
    let words = |html: String| {
        let words = reference::words(&html);
        (html, words)
    };
    Ok((total, seen.into_iter().map(words).collect()))
}

fn collect(node: &Value, total: &mut usize, seen: &mut BTreeSet<String>) {
    match node {
        Value::Object(members) => {
            for (key, value) in members {
                match value.as_str() {
                    Some(text) if key == "documentation" => {
                        *total += 1;
                        seen.insert(text.to_string());
                    }
                    _ => collect(value, total, seen),
                }
            }
        }
        Value::Array(elements) => elements.iter().for_each(|element| collect(element, total, seen)),
        _ => {}
    }
}

fn from_words(file: &Path) -> io::Result<Strings> {
    let mut strings = Vec::new();
    for line in fs::read_to_string(file)?.lines() {
        let entry: Value = serde_json::from_str(line)?;
        let words = entry["words"].as_array().into_iter().flatten();
        let words = words.filter_map(Value::as_str).map(str::to_string).collect();
        strings.push((entry["html"].as_str().unwrap_or_default().to_string(), words));
    }
    Ok((strings.len(), strings))
}
