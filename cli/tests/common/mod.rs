//! What the tests share: a user's workspace in a folder that vanishes, and models for it.
#![allow(dead_code)] // each test binary uses a part

#[path = "../../../xtask/tests/common/archives.rs"]
pub mod archives;

use archives::Release;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// The folder of this project.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// Slices of real models.
pub fn slices() -> PathBuf {
    project().join("tests/models/botocore")
}

/// Writes a file and the folders above it.
pub fn put(path: impl AsRef<Path>, text: &str) {
    fs::create_dir_all(path.as_ref().parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A model in botocore's form with these operations, each with an input and an output of these members.
pub fn model(name: &str, operations: &[&str], members: &[&str]) -> String {
    let members: Vec<_> =
        members.iter().map(|member| format!(r#""{member}": {{"shape": "Name"}}"#)).collect();
    let structure = format!(r#"{{"type": "structure", "members": {{{}}}}}"#, members.join(","));
    let mut shapes = vec![r#""Name": {"type": "string"}"#.to_owned()];
    let mut entries = Vec::new();
    for operation in operations {
        shapes.push(format!(r#""{operation}Input": {structure}, "{operation}Output": {structure}"#));
        entries.push(format!(
            r#""{operation}": {{"name": "{operation}", "http": {{"method": "POST", "requestUri": "/"}},
                "input": {{"shape": "{operation}Input"}}, "output": {{"shape": "{operation}Output"}},
                "documentation": "<p>Does a thing.</p>"}}"#
        ));
    }
    format!(
        r#"{{"version": "2.0",
            "metadata": {{"apiVersion": "2020-01-01", "endpointPrefix": "{name}", "jsonVersion": "1.0",
                "protocol": "json", "serviceFullName": "{name}", "serviceId": "{name}",
                "signatureVersion": "v4", "signingName": "{name}", "targetPrefix": "{name}",
                "uid": "{name}-2020-01-01"}},
            "operations": {{{}}},
            "shapes": {{{}}}}}"#,
        entries.join(","),
        shapes.join(",")
    )
}

/// Botocore 1.0.0 with `alpha`, of three operations, and `beta`.
pub fn first() -> Release {
    Release::new("1.0.0")
        .with("alpha", &model("alpha", &["GetOne", "ListAll", "PutOne"], &["name", "size"]))
        .with("beta", &model("beta", &["Go"], &["name"]))
}

/// In botocore 1.1.0 `GetOne` of `alpha` has a member more, `PutOne` is gone, and `beta` is the same.
pub fn second() -> Release {
    let text = model("alpha", &["GetOne", "ListAll"], &["name", "size"]);
    let more = r#""GetOneInput": {"type": "structure", "members": {"colour": {"shape": "Name"}, "#;
    let text = text.replace(r#""GetOneInput": {"type": "structure", "members": {"#, more);
    Release::new("1.1.0").with("alpha", &text).with("beta", &model("beta", &["Go"], &["name"]))
}

/// A workspace of a user.
pub struct Workspace {
    folder: TempDir,
}

/// The manifest of a package, with comments.
pub const PACKAGE: &str = "\
# The program that everybody likes.
[package]
name = \"mine\" # for now
version = \"0.1.0\"
edition = \"2021\"

[dependencies]
# for the weather
aardvark = \"1\"
zebra = { version = \"2\", default-features = false } # no stripes
";

/// The manifest of a workspace without a package, with comments.
pub const VIRTUAL: &str = "\
[workspace]
resolver = \"2\"
members = [
    \"app\", # the program
    # what it stands on
    \"lib\",
]

[workspace.dependencies]
zebra = \"2\"
";

impl Workspace {
    /// One package.
    pub fn package() -> Self {
        let workspace = Self::empty();
        workspace.put("Cargo.toml", PACKAGE);
        workspace.put("src/main.rs", "fn main() {}\n");
        workspace
    }

    /// Two packages, `app` and `lib`, in a workspace without one of its own.
    pub fn of_two() -> Self {
        let workspace = Self::empty();
        workspace.put("Cargo.toml", VIRTUAL);
        for name in ["app", "lib"] {
            let manifest = format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n");
            workspace.put(&format!("{name}/Cargo.toml"), &manifest);
            workspace.put(&format!("{name}/src/lib.rs"), "");
        }
        workspace
    }

    /// A folder with nothing in it but archives of two releases of botocore.
    pub fn empty() -> Self {
        // Not below this project: cargo would take it for a part of that.
        let workspace = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(workspace.path("wheels")).unwrap();
        first().wheel(&workspace.path("wheels"));
        second().wheel(&workspace.path("wheels"));
        workspace
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join(path)
    }

    pub fn put(&self, path: &str, text: &str) {
        put(self.path(path), text);
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Every file but the archives and what was downloaded.
    pub fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        let (root, mut found) = (self.path(""), BTreeMap::new());
        let mut folders = vec![root.clone()];
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(&next).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
                match path.is_dir() {
                    true if name == "wheels" || name == "target" => {}
                    true => folders.push(path),
                    false => _ = found.insert(name, fs::read(&path).unwrap()),
                }
            }
        }
        found
    }

    /// Runs a command line.
    pub fn run(&self, line: &str) -> Ran {
        self.run_in("", line)
    }

    pub fn run_in(&self, folder: &str, line: &str) -> Ran {
        let mut command = self.command();
        Ran::of(command.current_dir(self.path(folder)).args(line.split_whitespace()))
    }

    /// The program, with no Python to fetch anything with.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-botosmith"));
        command.current_dir(self.path("")).env_remove("CARGO_TARGET_DIR");
        command.env("BOTOSMITH_PYTHON", "/no/such/python");
        command
    }

    /// Adds what the words say of the first release.
    #[track_caller]
    pub fn add(&self, words: &str) -> String {
        self.run(&format!("add {words} --botocore {}", wheel("1.0.0"))).succeeded()
    }

    /// Asserts that a command line fails with this code and these words, and changes nothing.
    #[track_caller]
    pub fn refuses(&self, line: &str, code: i32, says: &str) {
        let before = self.tree();
        let ran = self.run(line);
        assert_eq!(ran.code, Some(code), "{line}: {ran:?}");
        assert!(ran.err.contains(says), "{line}\nexpected: {says}\nsaid: {}", ran.err);
        assert!(self.tree() == before, "{line} changed something");
    }
}

/// Where the archive of a version is, seen from a workspace.
pub fn wheel(version: &str) -> String {
    format!("wheels/botocore-{version}-py3-none-any.whl")
}

/// What a run said.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    pub fn of(command: &mut Command) -> Self {
        let Output { status, stdout, stderr } = command.output().unwrap();
        let [out, err] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        Self { code: status.code(), out, err }
    }

    /// Asserts success and gives standard output.
    #[track_caller]
    pub fn succeeded(self) -> String {
        assert_eq!(self.code, Some(0), "{self:?}");
        self.out
    }
}
