//! Calls the compiler and rustdoc on single crates, against a runtime that cargo compiled once.
//!
//! Direct calls, because sixteen crates of one name fit into no workspace, and so that all of them stand on the same
//! runtime. Writes below its folder only.

use crate::shared::cargo::{Cargo, Place};
use crate::shared::paths;
use crate::shared::places::{RUNTIME, RUNTIME_PACKAGE};
use crate::shared::rustdoc::document;
use crate::shared::scratch;
use serde_json::Value;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The features with which the crates are looked at: those that tests use.
const FEATURES: [&str; 3] = ["behavior-version-latest", "rt-tokio", "test-util"];

/// What a program names beside the crate, because types of these are in its signatures.
const BESIDE: [(&str, &str); 9] = [
    ("aws-credential-types", "version = \"1\""),
    ("aws-runtime", "version = \"1\""),
    ("aws-smithy-async", "version = \"1\""),
    ("aws-smithy-runtime", "version = \"1\", features = [\"client\"]"),
    ("aws-smithy-runtime-api", "version = \"1\", features = [\"client\", \"http-1x\"]"),
    ("aws-smithy-schema", "version = \"1\""),
    ("aws-smithy-types", "version = \"1\""),
    ("aws-types", "version = \"1\""),
    ("http", "version = \"1\""),
];

/// The name of every crate that is compiled here, in Rust.
const CRATE: &str = "botosmith_history";

/// Where all is written, from the project's folder.
const FOLDER: &str = "target/verdicts";

/// Tools, and what they need. While it lives, other processes wait for the folder.
#[derive(Debug)]
pub struct Toolbox {
    rustc: PathBuf,
    rustdoc: PathBuf,
    /// Where everything is written.
    pub folder: PathBuf,
    /// Held, not read.
    _lock: File,
    /// Libraries by name in Rust: the runtime first.
    libraries: Vec<(String, PathBuf)>,
    /// rustdoc's JSON of the runtime.
    pub runtime_json: Vec<u8>,
}

/// A place where the compiler found an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The file, from the crate's folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The error's code, or what was said.
    pub code: String,
}

impl Toolbox {
    /// Has cargo compile the runtime, and rustdoc write its JSON.
    ///
    /// # Errors
    /// What cargo says.
    pub fn new(root: &Path, cargo: &Cargo) -> Result<Self, String> {
        let folder = root.join(FOLDER);
        scratch::put(&folder.join("lock"), "")?;
        let lock = File::open(folder.join("lock")).and_then(|file| file.lock().map(|()| file));
        let lock = lock.map_err(|e| format!("{}: {e}", folder.display()))?;
        scratch::write(&folder.join("Cargo.toml"), &manifest(root, &folder)?)?;
        scratch::write(&folder.join("lib.rs"), "")?;
        scratch::seed_lock(&root.join("Cargo.lock"), &folder)?;
        let place = Place { target: folder.join("target"), folder: folder.clone() };
        let messages = cargo.run_with(&place, &["check", "--message-format", "json"], &[])?;
        let names = std::iter::once(RUNTIME_PACKAGE).chain(BESIDE.map(|(name, _)| name));
        let libraries = names.map(|name| library(&messages, &name.replace('-', "_")));
        Ok(Self {
            rustc: cargo.rustdoc().with_file_name(format!("rustc{}", std::env::consts::EXE_SUFFIX)),
            rustdoc: cargo.rustdoc().to_owned(),
            folder,
            _lock: lock,
            libraries: libraries.collect::<Result<_, _>>()?,
            runtime_json: document(cargo, &place, &place.target, RUNTIME_PACKAGE, &[])?,
        })
    }

    /// Compiles the crate in a folder; its library.
    ///
    /// # Errors
    /// What the compiler says: a generated crate compiles.
    pub fn compile(&self, sources: &Path, out: &Path) -> Result<PathBuf, String> {
        let mut rustc = self.generated(&self.rustc, sources);
        rustc.args(["--emit", "metadata", "--out-dir"]).arg(out);
        done(&run(&mut rustc)?, sources)?;
        Ok(out.join(format!("lib{CRATE}.rmeta")))
    }

    /// rustdoc's JSON of the crate in a folder: the file.
    ///
    /// # Errors
    /// What rustdoc says.
    pub fn document(&self, sources: &Path, out: &Path) -> Result<PathBuf, String> {
        let mut rustdoc = self.generated(&self.rustdoc, sources);
        rustdoc.args(["--crate-version", "0.1.0"]);
        rustdoc.args(["-Z", "unstable-options", "--output-format", "json"]);
        // Hidden and private items too: of what they implement, users see the consequences.
        rustdoc.args(["--document-hidden-items", "--document-private-items", "--out-dir"]).arg(out);
        done(&run(rustdoc.env("RUSTC_BOOTSTRAP", "1"))?, sources)?;
        Ok(out.join(format!("{CRATE}.json")))
    }

    /// Compiles a program, `lib.rs` in its folder, in which the library is `sdk`: what is wrong with it.
    ///
    /// # Errors
    /// The compiler cannot be run, or says something that is not known here.
    pub fn check(&self, program: &Path, sdk: &Path) -> Result<Vec<Complaint>, String> {
        let mut rustc = self.command(&self.rustc, program, "lib.rs");
        rustc.args(["--crate-name", "user", "--error-format", "json", "--emit", "metadata", "-o"]);
        rustc.arg(program.join("user.rmeta")).arg("--extern").arg(format!("sdk={}", sdk.display()));
        self.with_libraries(&mut rustc, self.libraries.len());
        let output = run(&mut rustc)?;
        let complaints = complaints(&String::from_utf8_lossy(&output.stderr));
        if output.status.success() == complaints.is_empty() {
            Ok(complaints)
        } else {
            Err(format!("{}: {}", program.display(), String::from_utf8_lossy(&output.stderr)))
        }
    }

    fn generated(&self, tool: &Path, sources: &Path) -> Command {
        let mut command = self.command(tool, sources, "src/lib.rs");
        command.args(["--crate-name", CRATE]);
        for feature in FEATURES {
            command.args(["--cfg", &format!("feature=\"{feature}\"")]);
        }
        command.envs([("CARGO_PKG_NAME", "botosmith-history"), ("CARGO_PKG_1.1.2SION", "0.1.0")]);
        self.with_libraries(&mut command, 1);
        command
    }

    fn command(&self, tool: &Path, folder: &Path, source: &str) -> Command {
        let mut command = Command::new(tool);
        command.current_dir(folder).args([
            "--edition",
            "2021",
            "--crate-type",
            "lib",
            "--cap-lints",
            "allow",
        ]);
        command.arg("-L").arg(format!("dependency={}", self.folder.join("target/debug/deps").display()));
        command.arg(source);
        command
    }

    fn with_libraries(&self, command: &mut Command, count: usize) {
        for (name, path) in self.libraries.iter().take(count) {
            command.arg("--extern").arg(format!("{name}={}", path.display()));
        }
    }
}

/// The manifest of a package that depends on all that crates and programs need.
fn manifest(root: &Path, folder: &Path) -> Result<String, String> {
    let runtime = root.join(RUNTIME);
    let way = paths::relative(folder, &runtime).as_deref().and_then(paths::with_slashes);
    let way = way.ok_or_else(|| format!("no path in UTF-8 leads to {}", runtime.display()))?;
    let features: Vec<String> =
        FEATURES.iter().chain(&["aws-json"]).map(|name| format!("{name:?}")).collect();
    let beside: Vec<String> = BESIDE.iter().map(|(name, rest)| format!("{name} = {{ {rest} }}\n")).collect();
    Ok(format!(
        "[package]\nname = \"verdicts\"\nversion = \"0.0.0\"\nedition = \"2021\"\npublish = false\n\n\
         [lib]\npath = \"lib.rs\"\n\n[workspace]\n\n[dependencies]\n\
         {RUNTIME_PACKAGE} = {{ path = {way:?}, default-features = false, features = [{}] }}\n{}",
        features.join(", "),
        beside.concat()
    ))
}

fn run(command: &mut Command) -> Result<Output, String> {
    let tool = command.get_program().to_string_lossy().into_owned();
    command.output().map_err(|e| format!("cannot run {tool}: {e}"))
}

fn done(output: &Output, sources: &Path) -> Result<(), String> {
    match output.status.success() {
        true => Ok(()),
        false => Err(format!("{}:\n{}", sources.display(), String::from_utf8_lossy(&output.stderr))),
    }
}

/// Where cargo put a library, as its messages say.
fn library(messages: &str, name: &str) -> Result<(String, PathBuf), String> {
    let mut messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let found = messages.find(|message| {
        message["reason"] == "compiler-artifact"
            && message["target"]["name"] == name
            && message["target"]["kind"][0] == "lib"
    });
    let files = found.as_ref().and_then(|message| message["filenames"].as_array());
    let mut files = files.into_iter().flatten().filter_map(Value::as_str);
    let file = files.find(|file| file.ends_with(".rmeta")).map(PathBuf::from);
    file.map(|file| (name.to_owned(), file)).ok_or_else(|| format!("cargo names no library {name}"))
}

/// The errors among what the compiler says in JSON, a line a message.
fn complaints(said: &str) -> Vec<Complaint> {
    let messages = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let errors = messages.filter(|message| message["level"] == "error");
    let places = errors.flat_map(|error| {
        let spans = error["spans"].as_array().cloned().unwrap_or_default();
        let code =
            error["code"]["code"].as_str().or(error["message"].as_str()).unwrap_or_default().to_owned();
        let primary = spans.into_iter().filter(|span| span["is_primary"] == true);
        primary.map(move |span| Complaint {
            file: span["file_name"].as_str().unwrap_or_default().to_owned(),
            line: span["line_start"].as_u64().and_then(|line| usize::try_from(line).ok()).unwrap_or(0),
            code: code.clone(),
        })
    });
    places.collect()
}

/// Makes an empty folder.
pub(super) fn empty(folder: &Path) -> Result<(), String> {
    scratch::remove(folder)?;
    fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_has_a_code_and_a_place_and_the_summary_has_none() {
        let span = |line: u32, primary: bool| {
            format!(r#"{{"file_name":"programs/a.rs","line_start":{line},"is_primary":{primary}}}"#)
        };
        let said = format!(
            "{{\"level\":\"error\",\"code\":{{\"code\":\"E0599\"}},\"spans\":[{},{}]}}\nnoise\n\
             {{\"level\":\"warning\",\"code\":null,\"spans\":[{}]}}\n\
             {{\"level\":\"error\",\"code\":null,\"message\":\"aborting\",\"spans\":[]}}",
            span(7, true),
            span(9, false),
            span(8, true)
        );
        let expected = Complaint { file: "programs/a.rs".to_owned(), line: 7, code: "E0599".to_owned() };
        assert_eq!(complaints(&said), [expected]);
    }
}
