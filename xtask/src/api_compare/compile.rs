//! Compiles the program that uses every item of an official crate, with that crate and with the generated one, and finds
//! the items that the compiler refuses.
//!
//! The compiler does not look at types while there are names that it does not know. So what it refuses is left out, and
//! the rest is compiled again, until nothing is refused.

use super::both::FOLDER;
use super::choice::Choice;
use super::differences::listed;
use super::NAME;
use crate::shared::cargo::{Cargo, Place};
use crate::shared::scratch;
use botosmith_api::{program_of, Api, Comparison, Name, Program};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// How often at most.
const ROUNDS: usize = 12;

/// The package of a scratch workspace.
const PACKAGE: &str = "api-program";

/// The folder of a program in its package.
const PROGRAMS: &str = "programs";

/// What the compiler says of items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compiled {
    /// How many items the program uses.
    pub used: usize,
    /// Those that are refused, with the first line of why.
    pub refused: BTreeMap<Name, String>,
    /// Those that are not used with their types, because one of them has no public name.
    pub untyped: BTreeSet<String>,
}

/// What is compiled.
#[derive(Clone, Copy, Debug)]
pub struct Task<'a> {
    /// This project.
    pub root: &'a Path,
    /// The service.
    pub choice: &'a Choice,
    /// The version of the official crate.
    pub version: &'a str,
    /// The folder of the generated crate.
    pub krate: &'a Path,
    /// The official API.
    pub api: &'a Api,
}

/// Compiles with both crates the items that `is_used`.
///
/// # Errors
/// The program does not compile with the official crate, or something else than an item of it is wrong.
pub fn compile(task: Task<'_>, is_used: impl Fn(&Name) -> bool) -> Result<Compiled, String> {
    let Task { root, choice, version, krate, api } = task;
    let folder = root.join(FOLDER).join(&choice.service.name).join("program");
    let official = folder.join("official");
    let theirs = format!("package = \"{}\"\nversion = \"={version}\"", choice.official());
    let found = rounds(root, &official, &theirs, api, &is_used)?;
    if let Some((name, why)) = found.refused.first_key_value() {
        return Err(format!(
            "the program does not compile with {} {version} itself: {}: {why} ({} items in {})",
            choice.official(),
            listed(name),
            found.refused.len(),
            official.display()
        ));
    }
    let botosmith = folder.join("botosmith");
    let way = toml::Value::from(scratch::way(&botosmith, krate)?);
    let ours = format!("package = \"{}\"\npath = {way}", choice.service.package());
    rounds(root, &botosmith, &ours, api, &is_used)
}

fn rounds(
    root: &Path,
    folder: &Path,
    dependency: &str,
    api: &Api,
    is_used: &impl Fn(&Name) -> bool,
) -> Result<Compiled, String> {
    let cargo = Cargo::find(root)?;
    let place = Place { target: root.join(FOLDER).join("target"), folder: folder.to_owned() };
    let mut compiled = Compiled::default();
    for round in 0..ROUNDS {
        let program = program_of(api, NAME, |name| is_used(name) && !compiled.refused.contains_key(name));
        if round == 0 {
            compiled.used = program.used;
            compiled.untyped = program.untyped.iter().map(|(path, _)| path.clone()).collect();
        }
        write(root, folder, dependency, &program)?;
        let (is_done, messages, said) = cargo.try_run(&place, &["check", "--message-format", "json"])?;
        if is_done {
            return Ok(compiled);
        }
        let new = refused(&messages, &program);
        if new.is_empty() {
            return Err(format!("cargo check, in {}:\n{said}", folder.display()));
        }
        compiled.refused.extend(new);
    }
    Err(format!("{}: the compiler refuses more items after {ROUNDS} rounds", folder.display()))
}

fn write(root: &Path, folder: &Path, dependency: &str, program: &Program) -> Result<(), String> {
    let mut manifest = format!(
        "[package]\nname = \"{PACKAGE}\"\nversion = \"0.0.0\"\nedition = \"2021\"\npublish = false\n\n[lib]\npath = \
         \"lib.rs\"\n\n[workspace]\n\n[dependencies.{NAME}]\n{dependency}\ndefault-features = false\nfeatures = \
         [\"behavior-version-latest\", \"rt-tokio\", \"test-util\"]\n\n[dependencies]\n"
    );
    for name in named_crates(program) {
        let _ = writeln!(manifest, "{} = \"*\"", name.replace('_', "-"));
    }
    let programs = folder.join(PROGRAMS);
    scratch::write(&folder.join("Cargo.toml"), &manifest)?;
    scratch::write(&folder.join("lib.rs"), &format!("pub mod {PROGRAMS};\n"))?;
    scratch::remove_others(&programs, &program.files)?;
    scratch::write_all(&programs, &program.files)?;
    scratch::seed_lock(&root.join("Cargo.lock"), folder)
}

/// The crates that a program names: `::http::Response`.
fn named_crates(program: &Program) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for text in program.files.values() {
        for (at, _) in text.match_indices("::") {
            let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '>';
            let name: String =
                text[at + 2..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let rest = &text[at + 2 + name.len()..];
            if !text[..at].ends_with(is_part) && rest.starts_with("::") {
                found.insert(name);
            }
        }
    }
    ["std", "core", "alloc"].iter().for_each(|name| _ = found.remove(*name));
    found
}

/// The items at the places of errors. Of several implementations in one function, those that the error names.
fn refused(messages: &str, program: &Program) -> BTreeMap<Name, String> {
    let mut found = BTreeMap::new();
    for line in messages.lines() {
        let Ok(message) = serde_json::from_str::<serde_json::Value>(line) else { continue };
        let message = &message["message"];
        if message["level"] != "error" {
            continue;
        }
        let text = message["message"].as_str().unwrap_or_default();
        for span in message["spans"].as_array().into_iter().flatten() {
            if span["is_primary"] != true {
                continue;
            }
            let Some(items) = items_at(span, program) else { continue };
            let named = |name: &&Name| {
                let implemented = name.1.split_once(": ").map_or("", |(_, implemented)| implemented);
                let head = implemented.split('<').next().unwrap_or_default();
                text.contains(head.rsplit("::").next().unwrap_or_default())
            };
            let mut some: Vec<&Name> = items.iter().filter(named).collect();
            if some.is_empty() {
                some = items.iter().collect();
            }
            for name in some {
                found
                    .entry(name.clone())
                    .or_insert_with(|| text.lines().next().unwrap_or_default().to_owned());
            }
        }
    }
    found
}

fn items_at<'a>(span: &serde_json::Value, program: &'a Program) -> Option<&'a Vec<Name>> {
    let file = span["file_name"].as_str()?.replace('\\', "/");
    let (_, file) = file.rsplit_once(&format!("{PROGRAMS}/"))?;
    let line = usize::try_from(span["line_start"].as_u64()?).ok()?;
    program.places.get(&(file.to_owned(), line))
}

/// What the compiler says, beside what the comparison says: a text for people.
pub fn text(compiled: &Compiled, comparison: &Comparison, is_meant: impl Fn(&Name) -> bool) -> String {
    let (unseen, harmless) = disagreements(compiled, comparison, is_meant);
    let mut text = format!(
        "\nThe program with {} items compiles with the official crate. With the generated one, the compiler refuses {} of \
         them.\n",
        compiled.used,
        compiled.refused.len()
    );
    // Writing to a text cannot fail.
    let _ = writeln!(
        text,
        "{} of these are the same for the comparison; {} that differ for it compile.",
        unseen.len(),
        harmless.len()
    );
    text
}

/// The items that the compiler refuses, an item a line, with why; and those of which the comparison says otherwise.
pub fn list(compiled: &Compiled, comparison: &Comparison, is_meant: impl Fn(&Name) -> bool) -> String {
    let (unseen, harmless) = disagreements(compiled, comparison, is_meant);
    let mut text = String::new();
    for (name, why) in &compiled.refused {
        let mark = if unseen.contains(name) { "unseen " } else { "" };
        let _ = writeln!(text, "{mark}{}: {why}", listed(name));
    }
    for name in harmless {
        let _ = writeln!(text, "compiles {}", listed(&name));
    }
    text
}

/// The items that the compiler refuses and the comparison takes for the same; and those that the comparison lists and
/// the compiler takes.
fn disagreements(
    compiled: &Compiled,
    comparison: &Comparison,
    is_meant: impl Fn(&Name) -> bool,
) -> (BTreeSet<Name>, BTreeSet<Name>) {
    let shown = comparison.changed.iter().filter(|change| change.shows()).map(|change| &change.name);
    let differ: BTreeSet<&Name> =
        comparison.missing.iter().chain(shown).filter(|name| !is_meant(name)).collect();
    let unseen = compiled.refused.keys().filter(|name| !differ.contains(name)).cloned().collect();
    let is_asked = |name: &Name| !compiled.untyped.contains(&format!("{}::{}", name.0, name.1));
    let harmless = differ
        .into_iter()
        .filter(|name| !compiled.refused.contains_key(*name) && is_asked(name))
        .cloned()
        .collect();
    (unseen, harmless)
}

#[cfg(test)]
mod tests {
    use super::*;
    use botosmith_api::Kind;

    fn program() -> Program {
        let item = |path: &str, kind| ("types".to_owned(), path.to_owned(), kind);
        let mut program = Program::default();
        let file = "types.rs".to_owned();
        program.places.insert((file.clone(), 4), vec![item("A::b", Kind::Function)]);
        let both = vec![item("A: Clone", Kind::Implementation), item("A: From<x::B>", Kind::Implementation)];
        program.places.insert((file, 5), both);
        program
    }

    fn error(line: u32, text: &str) -> String {
        format!(
            r#"{{"reason":"compiler-message","message":{{"level":"error","message":"{text}","spans":[{{"is_primary":true,
            "file_name":"programs/types.rs","line_start":{line}}},{{"is_primary":false,"file_name":"lib.rs",
            "line_start":4}}]}}}}"#
        )
        .replace('\n', " ")
    }

    #[test]
    fn an_error_leads_to_the_items_of_its_line() {
        let messages = format!("{}\nno json\n{}\n", error(4, "no method"), error(9, "elsewhere"));
        let found = refused(&messages, &program());
        let names: Vec<&str> = found.keys().map(|name| name.1.as_str()).collect();
        assert_eq!((names, found.values().next().unwrap().as_str()), (vec!["A::b"], "no method"));
        let warning = error(4, "no method").replace("\"error\"", "\"warning\"");
        assert!(refused(&warning, &program()).is_empty());
    }

    #[test]
    fn of_several_implementations_the_named_one_is_refused() {
        let names = |text: &str| -> Vec<String> {
            refused(&error(5, text), &program()).into_keys().map(|name| name.1).collect()
        };
        assert_eq!(names("the trait bound `A: From<B>` is not satisfied"), ["A: From<x::B>"]);
        assert_eq!(names("cannot find type `A`"), ["A: Clone", "A: From<x::B>"]);
    }

    #[test]
    fn crates_are_found_by_their_paths() {
        let mut program = Program::default();
        let text = "pub fn a(x: ::http::Method, y: sdk::B) -> ::std::vec::Vec<::aws_types::C> { x.d::<E>() }"
            .to_owned();
        program.files.insert("a.rs".to_owned(), text);
        assert_eq!(named_crates(&program).into_iter().collect::<Vec<_>>(), ["aws_types", "http"]);
    }

    #[test]
    fn the_compiler_and_the_comparison_may_disagree() {
        let name = |path: &str| ("types".to_owned(), path.to_owned(), Kind::Function);
        let compiled = Compiled {
            used: 9,
            refused: [(name("A::lost"), String::new()), (name("A::same"), "mismatched".to_owned())].into(),
            untyped: ["types::A::unnamed".to_owned()].into(),
        };
        let missing = ["A::lost", "A::there", "A::unnamed", "A::meant"].map(name).to_vec();
        let comparison = Comparison { missing, ..Comparison::default() };
        let is_meant = |of: &Name| of.1 == "A::meant";
        assert_eq!(
            list(&compiled, &comparison, is_meant),
            "fn types :: A::lost: \nunseen fn types :: A::same: mismatched\ncompiles fn types :: A::there\n"
        );
        let told = text(&compiled, &comparison, is_meant);
        assert!(told.contains("refuses 2 of them") && told.contains("1 of these are the same"), "{told}");
    }
}
