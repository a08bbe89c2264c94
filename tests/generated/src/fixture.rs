//! Fixture services: each is a folder with the files of a model and what the generator must make of it.
//!
//! | file | |
//! |---|---|
//! | `service-2.json`, `paginators-1.json`, … | the model; the service is called as the folder |
//! | `overlay.toml` | what the model leaves out, in place of the overlay that is known of the service |
//! | `smithy.json` | or else a model of Smithy; the service is called after its id |
//! | `operations` | the operations to select, one a line; without the file all of them |
//! | `expected.snap` | the crate: problems, then every file under a heading |
//! | `expected.err` | or else the problems for which there is no crate |
//! | `behaviour.rs` | a test of the crate, compiled with it and run; `../support.rs` is its `mod support` |
//! | `golden.json` | data that it includes, and beside it `golden.py`, which makes them |
//!
//! To add a fixture, add a folder with a model. `INSTA_UPDATE=always` writes its `expected.snap` or `expected.err`;
//! read what it wrote before you commit it.

use botosmith_codegen::package::Vendored;
use botosmith_codegen::{generate, FileSet, Options, RuntimeDependency};
use botosmith_model::{Problems, SourceSet, FILE_NAMES, OVERLAY};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use test_support::project;

/// One fixture.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// The folder's name, which is the service's.
    pub name: String,
    /// The folder.
    pub folder: PathBuf,
}

/// What a fixture gives.
#[derive(Clone, Debug)]
pub struct Made {
    /// The crate, where there is one.
    pub files: Option<FileSet>,
    /// All problems, one a line.
    pub problems: String,
}

/// All fixtures, sorted by name.
///
/// # Panics
/// Where the folder of the fixtures cannot be read.
pub fn all() -> Vec<Fixture> {
    let folder = project().join("tests/fixtures");
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let folders = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir());
    let mut fixtures: Vec<Fixture> = folders
        .map(|folder| Fixture {
            name: folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            folder,
        })
        .collect();
    fixtures.sort_by(|a, b| a.name.cmp(&b.name));
    fixtures
}

impl Fixture {
    /// Makes the fixture's crate, which is to find the runtime at `runtime`.
    pub fn make(&self, runtime: &str) -> Made {
        let mut sources = SourceSet::new(&self.name, "");
        for name in FILE_NAMES.into_iter().chain([OVERLAY]) {
            if let Ok(bytes) = fs::read(self.folder.join(name)) {
                sources.add(name, bytes);
            }
        }
        if let Ok(bytes) = fs::read(self.folder.join("smithy.json")) {
            sources = SourceSet::of_smithy(&self.name, "smithy.json", bytes);
        }
        let (model, mut problems) = botosmith_model::read_draft(&sources);
        let operations = fs::read_to_string(self.folder.join("operations")).ok();
        let options = Options {
            runtime: RuntimeDependency::Path { path: runtime.to_owned(), version: None },
            own_workspace: false,
            operations: operations.map(|names| names.lines().map(str::to_owned).collect()),
            vendored: Vendored::default(),
        };
        let files = model.and_then(|model| generate(&model, &options, &mut problems));
        Made { files, problems: lines(&problems) }
    }

    /// The test of the fixture's crate, where it has one.
    pub fn behaviour(&self) -> Option<String> {
        fs::read_to_string(self.folder.join("behaviour.rs")).ok()
    }

    /// The data that the test includes, where there are some.
    pub fn golden(&self) -> Option<String> {
        fs::read_to_string(self.folder.join("golden.json")).ok()
    }
}

/// What every `behaviour.rs` finds as its module `support`.
///
/// # Panics
/// Where it is not there.
pub fn support() -> String {
    let path = project().join("tests/fixtures/support.rs");
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Problems, one a line.
pub fn lines(problems: &Problems) -> String {
    problems.iter().fold(String::new(), |mut text, problem| {
        _ = writeln!(text, "{problem}");
        text
    })
}

/// Files as one text, each under a heading.
pub fn text<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut out = String::new();
    for (path, text) in files {
        _ = write!(out, "\n======== {path}\n{text}");
    }
    out
}
