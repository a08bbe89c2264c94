//! Renders every documentation string of a folder of models and counts what goes wrong: panics, lost words, faults,
//! complaints of rustdoc.
//!
//! ```text
//! cargo run --release -p botosmith-codegen --example docs_all -- BOTOCORE_DATA_DIR [--rustdoc]
//! cargo run --release -p botosmith-codegen --example docs_all -- WORDS.jsonl       from make_sample.py --all
//! ```
//! With a folder, the words to find come from a plain scan of the HTML (`reference::words`); with a file, from
//! Python's parser. `--rustdoc` also hands all strings to rustdoc, with `-D warnings`, and lets it look for doctests.
//! Exits 1 if anything is wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;
use std::{env, fs, io, panic};

use botosmith_codegen::docs;
use serde_json::Value;

#[path = "../tests/docs_support/mod.rs"]
mod docs_support;
#[path = "../tests/docs_support/reference.rs"]
mod reference;
#[path = "../tests/docs_support/rustdoc.rs"]
mod rustdoc;

/// As many strings as rustdoc reads at a time.
const CRATE: usize = 20_000;

fn main() -> ExitCode {
    let (flags, sources): (Vec<_>, Vec<_>) = env::args().skip(1).partition(|word| word == "--rustdoc");
    let [source] = sources.as_slice() else {
        eprintln!("usage: docs_all BOTOCORE_DATA_DIR [--rustdoc] | WORDS.jsonl");
        return ExitCode::from(2);
    };
    match check(Path::new(source), !flags.is_empty()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{source}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn check(source: &Path, with_rustdoc: bool) -> io::Result<bool> {
    let start = Instant::now();
    let strings = if source.is_dir() { from_models(source)? } else { from_words(source)? };
    for (file, count) in &strings.files {
        println!("{count} strings in files called {file}");
    }
    let mut found = Counts::default();
    for (html, expected) in &strings.distinct {
        found.look_at(html, expected);
    }
    println!(
        "{} strings, {} distinct, {} words in those: {} panics, {} with other words, {} with faults; longest line {}; {:.0} s",
        strings.files.values().sum::<usize>(),
        strings.distinct.len(),
        found.words,
        found.panics,
        found.lost,
        found.faulty,
        found.widest,
        start.elapsed().as_secs_f64()
    );
    let fine = found.panics + found.lost + found.faulty == 0;
    Ok(fine & (!with_rustdoc || rustdoc_is_content(&strings)?))
}

#[derive(Default)]
struct Counts {
    words: usize,
    panics: usize,
    lost: usize,
    faulty: usize,
    widest: usize,
}

impl Counts {
    fn look_at(&mut self, html: &str, expected: &[String]) {
        self.words += expected.len();
        let Ok(markdown) = panic::catch_unwind(|| docs::markdown(html, &|_| None)) else {
            self.panics += 1;
            println!("PANIC {html:?}");
            return;
        };
        if panic::catch_unwind(|| (docs::first_sentence(html), docs::plain(html))).is_err() {
            self.panics += 1;
            println!("PANIC in a summary {html:?}");
        }
        let found = docs_support::words(&markdown);
        if found != *expected {
            self.lost += 1;
            let at = found.iter().zip(expected).position(|(a, b)| a != b);
            let at = at.unwrap_or(found.len().min(expected.len()));
            println!("WORDS at {at}: {:?} not {:?}\n  {html:?}\n{markdown}", found.get(at), expected.get(at));
        }
        let faults = docs_support::faults(&markdown);
        if !faults.is_empty() {
            self.faulty += 1;
            println!("FAULTS {faults:?}\n  {html:?}\n{markdown}");
        }
        self.widest = self.widest.max(markdown.lines().map(|line| line.chars().count()).max().unwrap_or(0));
    }
}

/// All strings in crates of their own, with no link to an item, because no item is there.
fn rustdoc_is_content(strings: &Strings) -> io::Result<bool> {
    let start = Instant::now();
    let folder = env::temp_dir().join(format!("docs_all-{}", std::process::id()));
    let all: Vec<String> = strings.distinct.iter().map(|(html, _)| html.clone()).collect();
    let (mut complaints, mut doctests) = (0, 0);
    for strings in all.chunks(CRATE) {
        let source = rustdoc::module("model", &[], strings);
        let told = rustdoc::complaints(&folder, &source);
        complaints += told.matches("\nerror: ").count() + usize::from(told.starts_with("error: "));
        print!("{told}");
        doctests += rustdoc::doctests(&folder, &source);
        fs::remove_dir_all(&folder)?;
    }
    let seconds = start.elapsed().as_secs_f64();
    println!("rustdoc: {complaints} complaints, {doctests} doctests; {seconds:.0} s");
    Ok(complaints + doctests == 0)
}

#[derive(Default)]
struct Strings {
    /// How many there are, by the name of the file.
    files: BTreeMap<String, usize>,
    /// Each once, with its words.
    distinct: Vec<(String, Vec<String>)>,
}

fn from_models(root: &Path) -> io::Result<Strings> {
    let (mut strings, mut seen) = (Strings::default(), BTreeSet::new());
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "json") {
                let mut count = 0;
                collect(&serde_json::from_slice(&fs::read(&path)?)?, &mut count, &mut seen);
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                *strings.files.entry(name).or_default() += count;
            }
        }
    }
    strings.files.retain(|_, count| *count > 0);
    let words = |html: String| {
        let words = reference::words(&html);
        (html, words)
    };
    strings.distinct = seen.into_iter().map(words).collect();
    Ok(strings)
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
    let mut strings = Strings::default();
    for line in fs::read_to_string(file)?.lines() {
        let entry: Value = serde_json::from_str(line)?;
        let words = entry["words"].as_array().into_iter().flatten();
        let words = words.filter_map(Value::as_str).map(str::to_string).collect();
        strings.distinct.push((entry["html"].as_str().unwrap_or_default().to_string(), words));
    }
    strings.files.insert(file.display().to_string(), strings.distinct.len());
    Ok(strings)
}
