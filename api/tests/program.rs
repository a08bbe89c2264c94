//! A small crate through everything: rustdoc's JSON, its outline, and the program that uses all of it, which
//! the compiler takes for that crate and for no crate that lacks something.

use botosmith_api::{compare, outline, program, program_of, Api, Comparison, Crates, Kind};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const SOURCE: &str = include_str!("small/service.rs");

/// A folder of a test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn run(program: &str, folder: &Path, arguments: &[&str]) -> Output {
    let variable = std::env::var_os(program.to_uppercase()).unwrap_or_else(|| program.into());
    let mut command = Command::new(variable);
    command.current_dir(folder).args(["--edition", "2021"]).args(arguments);
    // rustdoc's JSON is not stable; the toolchain is.
    command.env("RUSTC_BOOTSTRAP", "1").output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The public API of a crate with this source, which is also compiled.
fn api(folder: &Path, source: &str) -> Api {
    fs::write(folder.join("service.rs"), source).unwrap();
    let json = ["-Z", "unstable-options", "--output-format", "json", "--document-hidden-items"];
    let done = run("rustdoc", folder, &[&["service.rs", "--document-private-items"], &json[..]].concat());
    assert!(done.status.success(), "{}", said(&done));
    let done = run("rustc", folder, &["service.rs", "--crate-type", "lib", "--emit", "metadata"]);
    assert!(done.status.success(), "{}", said(&done));
    let json = fs::read(folder.join("doc/service.json")).unwrap();
    Api::new(&Crates::read(&[json]).unwrap()).unwrap()
}

/// Compiles a program with the crate in a folder, and gives what the compiler says.
fn compile(files: &botosmith_api::Program, folder: &Path) -> Result<(), String> {
    let programs = folder.join("programs");
    fs::create_dir_all(&programs).unwrap();
    for (name, text) in &files.files {
        fs::write(programs.join(name), text).unwrap();
    }
    fs::write(folder.join("user.rs"), "#![allow(unused_imports)]\npub mod programs;\n").unwrap();
    let arguments = ["user.rs", "--crate-type", "lib", "--emit", "metadata", "-D", "warnings"];
    let done = run("rustc", folder, &[&arguments[..], &["--extern", "sdk=libservice.rmeta"]].concat());
    if done.status.success() {
        Ok(())
    } else {
        Err(said(&done))
    }
}

#[test]
fn everything_that_users_see_is_in_the_outline() {
    let folder = folder("outline");
    insta::assert_snapshot!("outline", outline(&api(&folder, SOURCE)));
}

#[test]
fn the_program_uses_everything() {
    let folder = folder("program");
    let api = api(&folder, SOURCE);
    let made = program(&api, "sdk");
    // Bounds that users cannot name; under the alias there are none.
    let text = |path: &str, ty: &str| (path.to_owned(), ty.to_owned());
    assert_eq!(
        made.untyped,
        [
            text("Builder::build", "service::Partial"),
            text("Builder::endless", "service::unnamed::Endless"),
            text("Builder::limited", "service::unnamed::Limited"),
            text("Builder::send", "service::Sent"),
        ]
    );
    assert_eq!(made.used, api.items.len());
    insta::assert_snapshot!("program", made.files["root.rs"]);
    compile(&made, &folder).unwrap();
}

/// Each is a change that breaks somebody's program, and what the compiler says of it.
const BREAKING: &[(&str, &str, &str)] = &[
    ("pub fn name(&self) -> &str", "pub fn title(&self) -> &str", "field, not a method"),
    ("pub name: String,", "pub name: Box<str>,", "mismatched types"),
    ("        Big(u32),\n", "", "no variant or associated item named `Big`"),
    ("input: impl Into<String>", "input: String", "mismatched types"),
    ("#[derive(Clone, Debug, PartialEq)]", "#[derive(Debug, PartialEq)]", "`Thing: Clone` is not satisfied"),
    ("Result<Thing, String>", "Option<Thing>", "mismatched types"),
    ("pub use builders::ThingBuilder;", "use builders::ThingBuilder;", "is private"),
    ("pub(crate) secret: u8,", "pub(crate) secret: *const u8,", "cannot be sent between threads"),
    ("fn resolve(&self, name: &str)", "fn resolve(&self, name: &str, more: u8)", "takes 2 arguments"),
    ("Fn(T) -> T + Send,", "Fn(T) -> T + Send + 'static,", "may not live long enough"),
    ("pub const LIMIT: usize", "pub const LIMIT: u8", "mismatched types"),
    ("unnamed::Answer<Thing>", "Result<Thing, Box<str>>", "mismatched types"),
    ("type Output = Answer<T>", "type Output = Result<T, ()>", "but it resolves to `Result<Thing, ()>`"),
    (
        "    impl Limited for super::hidden::ThingFields {}\n",
        "",
        "ThingFields: service::unnamed::Limited` is not satisfied",
    ),
    ("pub type Setting", "type Setting", "is private"),
];

#[test]
fn the_compiler_notices_what_is_missing() {
    let folder = folder("breaking");
    let made = program(&api(&folder, SOURCE), "sdk");
    for (from, to, expected) in BREAKING {
        assert!(SOURCE.contains(from), "{from}");
        let source = SOURCE.replacen(from, to, 1);
        fs::write(folder.join("service.rs"), source).unwrap();
        let done = run("rustc", &folder, &["service.rs", "--crate-type", "lib", "--emit", "metadata"]);
        assert!(done.status.success(), "{to}: {}", said(&done));
        let error = compile(&made, &folder).expect_err(to);
        assert!(error.contains(expected), "{to}: {error}");
    }
}

#[test]
fn what_is_missing_is_named() {
    let folder = folder("missing");
    let first = api(&folder, SOURCE);
    let without = SOURCE
        .replace("pub fn get_name(&self)", "fn get_name(&self)")
        .replace("Debug, Default)]\npub struct", "Debug)]\npub struct");
    let second = api(&folder, &without);
    let comparison = compare(&first, &second);
    let name = |module: &str, path: &str, kind| (module.to_owned(), path.to_owned(), kind);
    assert_eq!(
        comparison.missing,
        [
            name("", "Pages: Default", Kind::Implementation),
            name("", "ThingBuilder::get_name", Kind::Function),
            name("builders", "ThingBuilder::get_name", Kind::Function),
        ]
    );
    assert_eq!(comparison.additional, []);
    assert_eq!(comparison.first.len(), comparison.second.len() + 3);
}

/// What comparing a crate with itself after one change of its source gives.
fn after(name: &str, from: &str, to: &str) -> Comparison {
    let folder = folder(name);
    assert!(SOURCE.contains(from), "{from}");
    let (first, second) = (api(&folder, SOURCE), api(&folder, &SOURCE.replacen(from, to, 1)));
    compare(&first, &second)
}

/// Those breaking changes after which everything still has its name.
const CHANGED: &[(&str, &str, &str)] = &[
    ("pub name: String,", "pub name: Box<str>,", "Thing::name"),
    ("input: impl Into<String>", "input: String", "ThingBuilder::name"),
    ("Result<Thing, String>", "Option<Thing>", "ThingBuilder::build"),
    ("fn resolve(&self, name: &str)", "fn resolve(&self, name: &str, more: u8)", "Resolve::resolve"),
    ("Fn(T) -> T + Send,", "Fn(T) -> T + Send + 'static,", "Pages::map"),
    ("pub const LIMIT: usize", "pub const LIMIT: u8", "LIMIT"),
    ("pub trait Resolve: Send", "pub trait Resolve: Send + Sync", "Resolve"),
    ("fn resolve(&self", "fn more(&self); fn resolve(&self", "Resolve"),
    ("    #[non_exhaustive]\n    pub enum Kind", "    pub enum Kind", "Kind"),
];

#[test]
fn what_has_its_name_and_another_form_is_changed() {
    for (index, (from, to, path)) in CHANGED.iter().enumerate() {
        let comparison = after(&format!("changed-{index}"), from, to);
        let changed = comparison.changed.iter().find(|changed| changed.name.1 == *path);
        let changed = changed.unwrap_or_else(|| panic!("{to}: {comparison:?}"));
        assert!(!changed.first.is_empty() && changed.first != changed.second, "{changed:?}");
        assert_eq!(comparison.missing, [], "{to}");
    }
}

#[test]
fn what_breaks_nobody_is_no_change() {
    let quiet = [
        // Neither are names of parameters part of a form, nor what is private or deprecated.
        ("fn resolve(&self, name: &str)", "fn resolve(&self, other: &str)"),
        ("pub(crate) secret: u8,", "pub(crate) secret: u16,"),
        ("        pub fn name(&self) -> &str", "        #[deprecated]\n        pub fn name(&self) -> &str"),
        ("pub fn not_for_users(&self)", "pub fn for_nobody(&self)"),
    ];
    for (index, (from, to)) in quiet.iter().enumerate() {
        let comparison = after(&format!("quiet-{index}"), from, to);
        assert_eq!((&comparison.missing[..], &comparison.additional[..]), (&[][..], &[][..]), "{to}");
        assert_eq!(comparison.changed, [], "{to}");
    }
    // The variant is new, and nobody may have counted on there being no more.
    let comparison = after("more", "        Big(u32),\n", "        Big(u32),\n        Bigger,\n");
    assert_eq!(comparison.additional, [("".to_owned(), "Kind::Bigger".to_owned(), Kind::Variant)]);
    assert_eq!(comparison.changed, []);
}

/// A module may hand on an enum's variants, which are then public by that name too.
#[test]
fn a_variant_that_is_handed_on_is_an_item() {
    let comparison =
        after("handed-on", "pub use hidden::{Kind, Thing};", "pub use hidden::{Kind, Kind::Small, Thing};");
    assert_eq!(comparison.additional, [("".to_owned(), "Small".to_owned(), Kind::Variant)]);
    let folder = folder("handed-on-program");
    let source =
        SOURCE.replacen("pub use hidden::{Kind, Thing};", "pub use hidden::{Kind, Kind::Small, Thing};", 1);
    compile(&program(&api(&folder, &source), "sdk"), &folder).unwrap();
}

/// What a generic type can do for some of its parameters is listed with its aliases, once it has any.
#[test]
fn the_first_alias_of_a_generic_type_takes_nothing_away() {
    let generic =
        "pub struct Base<P, C>(P, C);\nimpl<P> Base<P, ()> {\n    pub fn call(self) {}\n}\n\n/// The one";
    let first = SOURCE.replacen("/// The one", generic, 1);
    let second = first.replacen("/// The one", "pub type First = Base<u8, ()>;\n\n/// The one", 1);
    let folder = folder("first-alias");
    let (first, second) = (api(&folder, &first), api(&folder, &second));
    let comparison = compare(&first, &second);
    assert_eq!((&comparison.missing[..], &comparison.changed[..]), (&[][..], &[][..]));
    let added = comparison.additional.iter().filter(|(_, _, kind)| *kind != Kind::Implementation);
    assert_eq!(added.map(|(_, path, _)| path.as_str()).collect::<Vec<_>>(), ["First", "First::call"]);
    // And the last one gives nothing back.
    assert_eq!(compare(&second, &first).additional, []);
}

#[test]
fn what_is_hidden_counts_where_it_is_asked_for() {
    let folder = folder("hidden");
    let read = |source: &str| {
        api(&folder, source);
        let json = fs::read(folder.join("doc/service.json")).unwrap();
        Api::new(&Crates::read(&[json]).unwrap().with_hidden()).unwrap()
    };
    let first = read(SOURCE);
    let second = read(
        &SOURCE
            .replace("fn not_for_users", "fn for_nobody")
            .replace("pub trait Sent {}", "pub trait Sent { type New; }"),
    );
    let comparison = compare(&first, &second);
    let paths: Vec<&str> = comparison.missing.iter().map(|name| name.1.as_str()).collect();
    assert_eq!(paths, ["Thing::not_for_users"]);
    assert_eq!(
        comparison.changed.iter().map(|changed| changed.name.1.as_str()).collect::<Vec<_>>(),
        ["Sent"]
    );
}

#[test]
fn another_form_of_json_is_an_error() {
    let error = |text: &str| Crates::read(&[text.as_bytes().to_vec()]).map(|_| ()).unwrap_err();
    assert!(error("{").contains("not rustdoc's JSON"));
    assert!(error(r#"{"format_version": 12}"#).contains("format 12, and 57 is known"));
    assert!(error(r#"{"format_version": 57}"#).contains("missing field"));
}

/// Two operations, with a type for each and one for both.
const OPERATIONS: &str = "
pub mod types {
    pub struct OfOne { pub inner: Inner }
    pub struct Inner { pub n: u8 }
    pub struct OfTwo { pub n: u8 }
    pub struct OfBoth { pub n: u8 }
    pub mod builders { pub struct OfOneBuilder { pub n: u8 } pub struct OfTwoBuilder { pub n: u8 } }
    pub mod error { pub struct OfTwoException { pub n: u8 } }
}
pub mod operation {
    pub mod one { pub struct OneOutput { pub a: crate::types::OfOne, pub b: crate::types::OfBoth } }
    pub mod two {
        pub struct TwoOutput { pub a: crate::types::OfTwo, pub b: crate::types::OfBoth }
        pub enum TwoError { OfTwo(crate::types::error::OfTwoException) }
    }
}
pub mod waiters {
    pub mod until_one { pub struct Waiter { pub last: crate::operation::one::OneOutput } }
    pub mod until_two { pub struct Waiter { pub last: crate::operation::two::TwoOutput } }
}
pub struct Client;
impl Client {
    pub fn one(&self) -> Option<operation::one::OneOutput> { None }
    pub fn two(&self) -> Option<operation::two::TwoOutput> { None }
    pub fn wait_until_one(&self) -> Option<waiters::until_one::Waiter> { None }
    pub fn wait_until_two(&self) -> Option<waiters::until_two::Waiter> { None }
    pub fn config(&self) -> u8 { 0 }
}
impl From<types::error::OfTwoException> for Client { fn from(_: types::error::OfTwoException) -> Self { Self } }
";

#[test]
fn a_slice_has_what_its_operations_reach_and_what_none_owns() {
    let folder = folder("slice");
    let api = api(&folder, OPERATIONS);
    assert_eq!(api.operations().into_iter().collect::<Vec<_>>(), ["one", "two"]);
    let slice = api.of_operations(&["one".to_owned()].into());
    let outline = outline(&slice);
    for there in [
        "type OneOutput",
        "type OfOne",
        "type Inner",
        "type OfBoth",
        "fn Client::one",
        "fn Client::config",
        "type OfOneBuilder",
        "fn Client::wait_until_one",
        "mod until_one",
        "mod one",
    ] {
        assert!(outline.contains(there), "{there}\n{outline}");
    }
    assert!(!outline.to_lowercase().contains("two"), "{outline}");
    // What is left is whole: every type that it names is there.
    compile(&program(&slice, "sdk"), &folder).unwrap();
}

#[test]
fn a_place_in_the_program_leads_to_its_item() {
    let folder = folder("places");
    let api = api(&folder, SOURCE);
    let made = program(&api, "sdk");
    for ((file, line), items) in &made.places {
        let text = made.files[file].lines().nth(line - 1).unwrap();
        for (_, path, _) in items {
            let name = path.split([':', '<']).find(|part| !part.is_empty()).unwrap();
            let name = name.rsplit("::").next().unwrap();
            assert!(
                text.to_lowercase().contains(&name.to_lowercase()),
                "{path} is not in {file}:{line}: {text}"
            );
        }
    }
    let listed: usize = made.places.values().map(Vec::len).sum();
    assert_eq!(listed, made.used);
    let some = program_of(&api, "sdk", |(_, path, _)| path != "Thing::name");
    assert_eq!(
        some.used,
        made.places.values().flatten().filter(|(_, path, _)| path != "Thing::name").count()
    );
}
