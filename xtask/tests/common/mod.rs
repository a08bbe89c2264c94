//! What the tests share: folders that vanish, a small project to run the command in, models.
//!
//! What few of them need lies beside this file and is a module of those: `release`, the project of a
//! release; `hostile` and `shapes`, models that try to break out of what is made of them, or nest deeply.
#![allow(dead_code)] // each test binary uses a part

pub mod archives;
pub mod sides;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A folder that vanishes with the value.
pub fn folder() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// Writes a file and the folders above it.
pub fn put(path: impl AsRef<Path>, text: &str) {
    fs::create_dir_all(path.as_ref().parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Every file below a folder: relative path to text. Symbolic links are shown, not followed.
pub fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = fs::read_dir(&next) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            let meta = path.symlink_metadata().unwrap();
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
            if meta.is_symlink() {
                found.insert(name, format!("-> {}", fs::read_link(&path).unwrap().display()));
            } else if meta.is_dir() {
                folders.push(path);
            } else {
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

/// A model in botocore's form with these operations, each with an input and an output.
pub fn model(name: &str, operations: &[&str]) -> String {
    documented_model(name, operations, "<p>Does a thing.</p>")
}

/// The same with this documentation for every operation.
pub fn documented_model(name: &str, operations: &[&str], documentation: &str) -> String {
    let mut shapes = vec![r#""Name": {"type": "string"}"#.to_owned()];
    let mut entries = Vec::new();
    for operation in operations {
        let structure = r#"{"type": "structure", "members": {"name": {"shape": "Name"}}}"#;
        shapes.push(format!(r#""{operation}Input": {structure}, "{operation}Output": {structure}"#));
        entries.push(format!(
            r#""{operation}": {{"name": "{operation}", "http": {{"method": "POST", "requestUri": "/"}},
                "input": {{"shape": "{operation}Input"}}, "output": {{"shape": "{operation}Output"}},
                "documentation": "{documentation}"}}"#
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

/// A folder that looks like this project, with two vendored services, `alpha` and `beta`.
pub struct Project {
    path: PathBuf,
    /// Vanishes with the value, where the project is in there.
    _folder: Option<TempDir>,
}

impl Project {
    pub fn new() -> Self {
        let folder = folder();
        Self::fill(folder.path().to_owned(), Some(folder))
    }

    /// A project in a folder that stays.
    pub fn at(path: &Path) -> Self {
        Self::fill(path.to_owned(), None)
    }

    fn fill(path: PathBuf, folder: Option<TempDir>) -> Self {
        let project = Self { path, _folder: folder };
        project.put("Cargo.toml", "[workspace]\n");
        project.put("xtask/Cargo.toml", "[package]\n");
        project.put("runtime/Cargo.toml", "[package]\n");
        project.put("model/services/partitions.json", archives::PARTITIONS);
        project.vendor("alpha", &model("alpha", &["GetOne", "PutOne"]));
        project.vendor("beta", &model("beta", &["ListAll"]));
        project
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.path.join(path)
    }

    pub fn put(&self, path: &str, text: &str) {
        put(self.path(path), text);
    }

    /// Replaces a vendored model.
    pub fn vendor(&self, service: &str, text: &str) {
        self.put(&format!("model/services/{service}/2020-01-01/service-2.json"), text);
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// The files below a folder of the project.
    pub fn tree(&self, path: &str) -> BTreeMap<String, String> {
        tree(&self.path(path))
    }

    /// Runs a command line in the project's folder.
    pub fn run(&self, line: &str) -> Ran {
        self.run_in("", line)
    }

    /// Runs a command line in a subfolder.
    pub fn run_in(&self, folder: &str, line: &str) -> Ran {
        let mut command = command();
        Ran::of(command.current_dir(self.path(folder)).args(line.split_whitespace()))
    }
}

/// The command under test.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    // Else it would take the real project for its own.
    command.env_remove("CARGO_MANIFEST_DIR");
    command
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

    /// Asserts this exit code, no output, and gives standard error.
    #[track_caller]
    pub fn failed(self, code: i32) -> String {
        assert_eq!(self.code, Some(code), "{self:?}");
        assert_eq!(self.out, "", "{self:?}");
        self.err
    }
}
