//! Programs with one mistake each, as callers make them, and what the compiler says about it: with the
//! generated crate of Proton, and with the official one.
//!
//! A mistake is a file of `tests/generated/mistakes`. All of them are examples of one package, which has the client
//! under the official crate's name, as the README recommends: so the messages are those that a user sees,
//! but for numbers of lines and for paths of the machine.

use crate::texts;
use botosmith_codegen::FileSet;
use regex_lite::Regex;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};
use test_support::project;
use test_support::workspace::Workspace;

/// The file of what is said with the official crate.
const OFFICIAL: &str = "official.toml";

/// Whose client the programs use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Client {
    /// The generated crate.
    Generated,
    /// The official crate, in the version that the drop-in suite names.
    Official,
}

impl Client {
    /// The name of the package that the programs are in.
    fn package(self) -> &'static str {
        match self {
            Self::Generated => "mistakes",
            Self::Official => "mistakes-official",
        }
    }

    fn dependency(self) -> String {
        let client = match self {
            Self::Generated => {
                format!("package = \"botosmith-proton\", path = {:?}", project().join("generated/proton"))
            }
            Self::Official => "version = \"=1.119.0\"".to_owned(),
        };
        format!("aws-sdk-proton = {{ {client}, default-features = false }}")
    }
}

/// The folder of the mistakes, and of what the compiler says about them.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("mistakes")
}

/// The programs, by the names of the mistakes.
pub fn programs() -> BTreeMap<String, String> {
    let name =
        |path: &str| Some(Path::new(path.strip_suffix(".rs")?).file_name()?.to_string_lossy().into_owned());
    texts(&folder()).into_iter().filter_map(|(path, text)| Some((name(&path)?, text))).collect()
}

/// What the compiler says about each mistake.
///
/// # Errors
/// What the disk or Cargo says, and every program about which the compiler says nothing.
pub fn messages(client: Client, temporary: &Path) -> io::Result<BTreeMap<String, String>> {
    let package = client.package();
    let mut files = FileSet::new();
    files.insert(
        "Cargo.toml".to_owned(),
        format!(
            "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2021\"\npublish = false\n\n\
             [lib]\npath = \"lib.rs\"\n\n[lints.rust]\ndeprecated = \"allow\"\n\n[dependencies]\n{}\n",
            client.dependency()
        ),
    );
    files.insert("lib.rs".to_owned(), "//! The mistakes are in the examples.\n".to_owned());
    for (name, program) in programs() {
        files.insert(format!("examples/{name}.rs"), program);
    }
    let workspace = Workspace::open(temporary, package, &[(package.to_owned(), files)])?;
    let done = workspace.cargo(&["check", "--examples", "--keep-going", "--message-format", "json"], &[])?;
    let output = String::from_utf8_lossy(&done.stdout).into_owned();
    let mut messages = BTreeMap::<String, String>::new();
    for line in output.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        let name = line["target"]["name"].as_str().filter(|_| line["reason"] == "compiler-message");
        let spans = line["message"]["spans"].as_array().is_some_and(|spans| !spans.is_empty());
        // Without a place, it is the count of errors and the like.
        if let (Some(name), Some(text), true) = (name, line["message"]["rendered"].as_str(), spans) {
            messages.entry(name.to_owned()).or_default().push_str(&normal(text));
        }
    }
    let silent: Vec<String> = programs().into_keys().filter(|name| !messages.contains_key(name)).collect();
    match silent.is_empty() {
        true => Ok(messages),
        false => Err(io::Error::other(format!(
            "the compiler says nothing about {silent:?}\n{}",
            String::from_utf8_lossy(&done.stderr)
        ))),
    }
}

/// A message without what differs from one machine, or from one day, to the next: paths, and the numbers of
/// lines in other crates.
fn normal(message: &str) -> String {
    let mut text = message.to_owned();
    let project = regex_lite::escape(&project().display().to_string());
    let replacements = [
        (format!("{project}/"), ""),
        ("mistakes(-official)?/examples/".to_owned(), ""),
        (r"[^ ']*/registry/src/[^/]*/".to_owned(), "$$REGISTRY/"),
        (r"[^ ']*(/rustc/[0-9a-f]{40}|/lib/rustlib/src/rust)/".to_owned(), "$$RUST/"),
        (r"'[^']*long-type-\d+\.txt'".to_owned(), "'$$FILE'"),
        (r"(?m)^( *(?:-->|:::) [^ ]*?):\d+:\d+$".to_owned(), "$1"),
        (r"(?m)^ *\d+( +[|/~+-])".to_owned(), "LL$1"),
        (r"(?m)^LL +".to_owned(), "LL "),
        (r"(?m)^ +([|=])".to_owned(), "   $1"),
        (r"(?m)^ +(-->|:::)".to_owned(), "  $1"),
        (r"(?m)[ \t]+$".to_owned(), ""),
    ];
    for (pattern, by) in replacements {
        match Regex::new(&pattern) {
            Ok(pattern) => text = pattern.replace_all(&text, by).into_owned(),
            Err(_) => continue,
        }
    }
    text.trim_end().to_owned() + "\n\n"
}

/// What the compiler said about each mistake with the official crate.
///
/// # Panics
/// Where it was not written down in the form that [`record`] gives it.
pub fn recorded() -> BTreeMap<String, String> {
    let path = folder().join(OFFICIAL);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Writes down what the compiler says about each mistake with the official crate.
///
/// # Errors
/// What the disk says.
pub fn record(messages: &BTreeMap<String, String>) -> io::Result<()> {
    let text = toml::to_string_pretty(messages).map_err(io::Error::other)?;
    let head = "# What rustc says about each mistake with the official crate; written by\n\
                # `cargo run -p botosmith-tests --example official_mistakes`.\n\n";
    fs::write(folder().join(OFFICIAL), format!("{head}{text}"))
}
