//! Whatever stands in a model: there is a crate that is the same to the compiler as that of a tame model of the
//! same form, or problems say why there is none.

use super::corpus;
use super::service::{files, make, Files, Names, Size, Texts};
use super::tokens::Tokens;
use crate::counts;
use botosmith_codegen::FileSet;
use botosmith_model::Problems;
use proptest::prelude::*;
use proptest::test_runner::{TestError, TestRunner};
use std::cell::Cell;
use std::path::Path;
use std::sync::LazyLock;
use xtask::shared::folder::target::Target;

const SMALL: Size = Size { members: 6, shapes: 6, operations: 2 };

/// The crate of the tame model.
static TAME: LazyLock<(FileSet, Tokens)> = LazyLock::new(|| {
    let words: Vec<String> = (0..1000).map(|index| format!("Tame{index}")).collect();
    let model = files(&mut Texts::new(&words, Names::Told), SMALL);
    let (files, problems) = make("hostile", &model, "runtime");
    let files = files.unwrap_or_else(|| panic!("{problems:?}"));
    let tokens = Tokens::of(&files);
    assert!(tokens.items.len() > 20 && tokens.calls.contains("structure"), "{tokens:#?}");
    (files, tokens)
});

/// A character that steers a terminal, or hides or reorders text.
fn is_unseen(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// A character that must not stand in a file as it is: one of those, or one that ends a line and seems not to.
fn is_unfit(c: char) -> bool {
    is_unseen(c) || (c.is_control() && c != '\n') || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Checks what holds for every crate, and takes its sources apart.
fn check_safe(files: &FileSet) -> Tokens {
    for (path, text) in files {
        if let Some(c) = text.chars().find(|c| is_unfit(*c)) {
            panic!("{path} holds {c:?}");
        }
    }
    Target::new("hostile", Path::new("hostile"), files.clone()).unwrap();
    let tokens = Tokens::of(files);
    let new: Vec<_> = tokens.calls.difference(&TAME.1.calls).collect();
    assert!(new.is_empty(), "a tame crate calls no {new:?}");
    tokens
}

/// Checks that the crate differs from the tame one in its texts alone, and holds all of them.
fn check(files: &FileSet, texts: &Texts<'_>) {
    let tokens = check_safe(files);
    let (tame_files, tame) = &*TAME;
    for item in tokens.items.keys().chain(tame.items.keys()) {
        assert_eq!(
            tokens.items.get(item),
            tame.items.get(item),
            "how often there is an item of this form: {item}"
        );
    }
    for text in &texts.literals {
        assert!(tokens.literals.contains(text), "no literal holds {text:?}");
    }
    for word in &texts.notes {
        let literal = tokens.literals.iter().find(|text| text.contains(word.as_str()));
        assert!(literal.is_some_and(|text| !text.contains(is_unseen)), "{word}: {literal:?}");
        assert!(!tokens.documentation.contains(word.as_str()), "documentation holds {word}");
    }
    for word in &texts.words {
        assert!(tokens.documentation.contains(word.as_str()), "no documentation holds {word}");
        assert!(!tokens.literals.iter().any(|text| text.contains(word.as_str())), "a literal holds {word}");
    }
    let manifest = |files: &FileSet| files["Cargo.toml"].parse::<toml::Table>().unwrap();
    let keys = |table: &toml::Table| table.keys().cloned().collect::<Vec<_>>();
    let (found, expected) = (manifest(files), manifest(tame_files));
    assert_eq!(keys(&found), keys(&expected));
    for table in ["package", "features", "dependencies"] {
        assert_eq!(keys(found[table].as_table().unwrap()), keys(expected[table].as_table().unwrap()));
    }
    let version = found["package"]["metadata"]["botosmith"]["api-version"].as_str().unwrap();
    assert!(texts.literals.iter().any(|text| text == version), "{version:?}");
    assert_eq!(files["README.md"].lines().count(), tame_files["README.md"].lines().count());
}

/// Checks that problems say why there is no crate: in one line each, about a place that is there.
fn check_problems(problems: &Problems, model: &Files) {
    assert!(problems.has_errors(), "there is neither a crate nor an error");
    for problem in problems.iter() {
        let line = problem.to_string();
        assert!(!line.chars().any(is_unfit), "{line:?}");
        assert!(!line.contains("not Rust"), "{line}");
        let file = model.iter().find(|(name, _)| *name == problem.file);
        let (_, json) = file.unwrap_or_else(|| panic!("{line}: there is no such file"));
        assert!(json.pointer(&problem.pointer).is_some(), "{line}: nothing is there");
    }
}

/// Runs `check` on that many lists of texts, unless PROPTEST_CASES asks for another number.
fn for_texts(cases: u32, check: impl Fn(Vec<String>)) {
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    let cases = if asked { config.cases } else { cases };
    let strategy = prop::collection::vec(corpus::text(), 1..60);
    let result = TestRunner::new(ProptestConfig { cases, ..config }).run(&strategy, |texts| {
        check(texts);
        Ok(())
    });
    match result {
        Err(TestError::Fail(why, texts)) => panic!("{why}\n{texts:#?}"),
        Err(other) => panic!("{other}"),
        Ok(()) => {}
    }
}

#[test]
fn text_is_text_and_names_are_names() {
    let (crates, literals, documents) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let add = |to: &Cell<usize>, count: usize| to.set(to.get() + count);
    for_texts(128, |all| {
        let mut texts = Texts::new(&all, Names::Told);
        let model = files(&mut texts, SMALL);
        let (files, problems) = make("hostile", &model, "runtime");
        let files = files.unwrap_or_else(|| panic!("{:?}", problems.iter().collect::<Vec<_>>()));
        check(&files, &texts);
        add(&crates, 1);
        add(&literals, texts.literals.len());
        add(&documents, texts.words.len());
    });
    let counted = [("crates", crates.get()), ("literals", literals.get()), ("documents", documents.get())];
    counts::end("hostile text, by its tokens", &counted);
}

#[test]
fn names_that_are_none_or_collide_are_told() {
    let (crates, refused, told) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let add = |to: &Cell<usize>, count: usize| to.set(to.get() + count);
    for_texts(128, |all| {
        let mut texts = Texts::new(&all, Names::Bare);
        let model = files(&mut texts, SMALL);
        let (files, problems) = make("hostile", &model, "runtime");
        match files {
            Some(files) => {
                check_safe(&files);
                add(&crates, 1);
            }
            None => {
                check_problems(&problems, &model);
                add(&refused, 1);
                add(&told, problems.iter().count());
            }
        }
    });
    let counted = [("crates", crates.get()), ("models refused", refused.get()), ("problems", told.get())];
    counts::end("hostile names", &counted);
}
