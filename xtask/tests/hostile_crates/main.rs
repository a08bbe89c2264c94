//! Crates of a fixed collection of hostile strings, and of types nested as deep as the limits allow, compile
//! without a warning of rustc's, clippy's or rustdoc's, and no text of theirs is code in the documentation.
//!
//! They lie in a workspace of their own and share what is compiled with those of the fixtures. `cargo test-crates` runs
//! this: it compiles the runtime's dependencies once more, which takes longer than the default tests may.

#[allow(dead_code)] // each test binary uses a part
#[path = "../common/hostile/corpus.rs"]
mod corpus;
#[allow(dead_code)]
#[path = "../common/hostile/service.rs"]
mod hostile;
#[path = "../common/shapes.rs"]
mod shapes;

use botosmith_codegen::FileSet;
use hostile::{files, make, Files, Names, Size, Texts};
use serde_json::Value;
use shapes::{chain, list, map, ring, service, structure};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use test_support::project;
use test_support::workspace::{told, Workspace};

/// Shapes with as many types in each other as may be: structures, lists, maps, structures and lists in turn,
/// and structures that all hold each other.
fn deepest() -> Vec<(&'static str, Vec<(String, Value)>)> {
    let mixed = (0..38).map(|index| {
        let next = format!("S{}", index + 1);
        let shape = if index == 37 {
            structure("String")
        } else if index % 2 == 0 {
            structure(&next)
        } else {
            list(&next)
        };
        (format!("S{index}"), shape)
    });
    vec![
        ("deepstructures", chain(48, structure)),
        ("deeplists", chain(32, list)),
        ("deepmaps", chain(16, map)),
        ("deepmixed", mixed.collect()),
        ("deeprings", ring(16)),
    ]
}

fn crates(hostile: &Files) -> Vec<(String, FileSet)> {
    let runtime = project().join("runtime").display().to_string();
    let mut crates = Vec::new();
    for (name, shapes) in deepest() {
        let mut model = service(shapes);
        model["metadata"]["serviceId"] = name.into();
        let (files, problems) = make(name, &vec![("service-2.json", model)], &runtime);
        crates.push((name.to_owned(), files.unwrap_or_else(|| panic!("{name}: {problems:?}"))));
    }
    let (files, problems) = make("hostile", hostile, &runtime);
    let told: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
    crates.push(("hostile".to_owned(), files.unwrap_or_else(|| panic!("{told}"))));
    crates
}

#[test]
fn hostile_and_deep_crates_compile_and_are_documented() {
    let all = corpus::collection();
    let mut texts = Texts::new(&all, Names::Told);
    let hostile = files(&mut texts, Size { members: all.len(), shapes: 60, operations: 12 });
    let crates = crates(&hostile);
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let workspace = Workspace::open(temporary, "hostile", &crates).unwrap();
    let clippy = ["clippy", "--workspace", "--keep-going", "--no-default-features", "--lib", "--"];
    // That a list of a list of a list … is complex is known.
    let lints = ["-D", "warnings", "-A", "clippy::type_complexity"];
    let clippy = [&clippy[..], &lints[..]].concat();
    pass(workspace.cargo(&clippy, &[]).unwrap());
    let doc = ["doc", "--workspace", "--keep-going", "--no-default-features", "--no-deps"];
    pass(workspace.cargo(&doc, &[("RUSTDOCFLAGS", "-D warnings")]).unwrap());
    let documentation = temporary.join("crates-target/doc");
    let (_, hostile) = crates.iter().find(|(name, _)| name == "hostile").unwrap();
    let pages = pages(&documentation.join(library(hostile)));
    assert!(pages.len() > 100, "{} pages", pages.len());
    // What rustdoc shows as Rust it also runs: one example in each crate and one for each of its operations, and
    // those of the runtime.
    let tame = self::pages(&documentation.join("botosmith_deepstructures"));
    let of_crate = |pages| -> BTreeMap<&Path, usize> {
        let examples = examples(pages).into_iter();
        examples.filter(|(path, count)| !(*count == 1 && is_of_operation(path))).collect()
    };
    let (mut shown, mut expected) = (of_crate(&pages), of_crate(&tame));
    // The guide on the first page has a part for each thing that there is in the service.
    let (_, files) = crates.iter().find(|(name, _)| name == "hostile").unwrap();
    assert_eq!(shown.remove(Path::new("index.html")), Some(in_guide(&files["src/lib.rs"])));
    assert!(expected.remove(Path::new("index.html")).is_some() && !expected.is_empty());
    // The rules of its endpoints have parameters of their own, so it has types of its own in place of the runtime's.
    assert!(files["src/config.rs"].contains("endpoint_params!"));
    for page in ["config/endpoint/struct.Params.html", "config/endpoint/trait.ResolveEndpoint.html"] {
        assert_eq!(expected.remove(Path::new(page)), Some(1), "{page}");
    }
    assert_eq!(shown, expected, "a text is a doctest");
    for (path, page) in &pages {
        for markup in ["<script>evil", "<img src=", "<a href=\"javascript", "href=\"evil.html"] {
            assert!(!page.contains(markup), "{} holds {markup}", path.display());
        }
    }
    let shown: BTreeSet<&str> = pages.values().flat_map(|page| words(page)).collect();
    let lost: Vec<_> = texts.words.iter().filter(|word| !shown.contains(word.as_str())).collect();
    assert!(lost.is_empty(), "no page shows {lost:?}");
    let counted =
        [("crates", crates.len()), ("strings compiled", all.len()), ("literals", texts.literals.len())];
    println!("hostile text, compiled: {counted:?}");
}

/// The name in Rust of a crate.
fn library(files: &FileSet) -> String {
    let manifest: toml::Table = files["Cargo.toml"].parse().unwrap();
    manifest["package"]["name"].as_str().unwrap().replace('-', "_")
}

/// All pages of a crate's documentation, by their places in it.
fn pages(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "html") {
                let page = fs::read_to_string(&path).unwrap();
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), page);
            }
        }
    }
    found
}

/// The words that begin a documentation and are on the page.
fn words(page: &str) -> impl Iterator<Item = &str> {
    page.match_indices("before").filter_map(|(start, _)| {
        let word = &page[start..];
        let end = word.find('x')?;
        Some(&word[..=end])
    })
}

/// How many pieces of Rust code the guide has, which comes after what the model says of the service.
fn in_guide(lib: &str) -> usize {
    let (_, guide) = lib.split_once("\n//! # Getting started\n").unwrap();
    let fences: Vec<&str> = guide.lines().filter_map(|line| line.strip_prefix("//! ```")).collect();
    fences.iter().step_by(2).filter(|language| ["", "no_run"].contains(language)).count()
}

/// Whether it is the page of an operation.
fn is_of_operation(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.starts_with("operation") && name.starts_with("struct.") && name.ends_with("FluentBuilder.html")
}

/// How many pieces of Rust code a page shows, where it shows any.
fn examples(pages: &BTreeMap<PathBuf, String>) -> BTreeMap<&Path, usize> {
    let count = |page: &String| page.matches("rust-example-rendered").count();
    pages.iter().map(|(path, page)| (path.as_path(), count(page))).filter(|(_, count)| *count > 0).collect()
}

fn pass(output: Output) {
    let told = told(&output);
    let start: String = told.chars().take(20_000).collect();
    assert!(output.status.success(), "{start}");
}
