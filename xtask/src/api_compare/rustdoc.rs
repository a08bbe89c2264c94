//! Runs rustdoc for the official crate, the generated crate and its runtime, to get their JSON.
//!
//! Each side is built in a scratch workspace, `target/api-compare/<service>/{official,botosmith}`, whose package
//! depends on the crate with the features for tests.

use crate::bench::cargo::{Cargo, Place};
use crate::bench::official::Entry;
use crate::bench::scratch;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Set where this binary stands in for rustdoc: the rustdoc to run, with unstable options allowed.
///
/// Cargo must not see the variable that allows them: it would compile every dependency anew.
pub const RUSTDOC: &str = "BOTOSMITH_UNSTABLE_RUSTDOC";

/// The package of a scratch workspace.
const PACKAGE: &str = "api-compare";

/// What rustdoc wrote.
#[derive(Clone, Debug)]
pub struct Both {
    /// Of the official crate.
    pub official: Vec<Vec<u8>>,
    /// Of the generated crate, and of its runtime.
    pub botosmith: Vec<Vec<u8>>,
}

/// Runs rustdoc with unstable options, if this process was started to do that.
pub fn if_asked() -> Option<ExitCode> {
    let rustdoc = std::env::var_os(RUSTDOC)?;
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let status = Command::new(rustdoc).args(arguments).env("RUSTC_BOOTSTRAP", "1").status();
    let code = status.ok().and_then(|status| status.code()).and_then(|code| u8::try_from(code).ok());
    Some(ExitCode::from(code.unwrap_or(1)))
}

/// The JSON of both sides.
///
/// # Errors
/// A crate cannot be had or documented.
pub fn both(root: &Path, entry: &Entry, package: &str) -> Result<Both, String> {
    let cargo = Cargo::find(root)?;
    let folder = root.join("target/api-compare").join(&entry.service);
    let theirs = format!("aws-sdk-{}", entry.service);
    let official = Side {
        requirement: format!("version = \"={}\"", entry.version),
        package: &theirs,
        folder: folder.join("official"),
    };
    let folder = folder.join("botosmith");
    let way = scratch::way_to_crate(root, &entry.service, &folder)?;
    let botosmith = Side { requirement: format!("path = {way}"), package, folder };
    Ok(Both {
        official: official.json(root, &cargo, &[&theirs])?,
        botosmith: botosmith.json(root, &cargo, &[package, "botosmith-runtime"])?,
    })
}

struct Side<'a> {
    package: &'a str,
    /// Where it comes from, as manifests say it.
    requirement: String,
    folder: PathBuf,
}

impl Side<'_> {
    fn json(&self, root: &Path, cargo: &Cargo, packages: &[&str]) -> Result<Vec<Vec<u8>>, String> {
        let manifest = format!(
            "[package]\nname = \"{PACKAGE}\"\nversion = \"0.0.0\"\nedition = \"2021\"\npublish = false\n\n\
             [lib]\npath = \"lib.rs\"\n\n[dependencies.{}]\n{}\ndefault-features = false\n\
             features = [\"behavior-version-latest\", \"rt-tokio\", \"test-util\"]\n\n[workspace]\n",
            self.package, self.requirement
        );
        scratch::write(&self.folder.join("Cargo.toml"), &manifest)?;
        scratch::write(&self.folder.join("lib.rs"), "")?;
        scratch::seed_lock(&root.join("Cargo.lock"), &self.folder)?;
        // One folder of what is built for both: they have most dependencies in common.
        let place = Place { target: root.join("target/api-compare/target"), folder: self.folder.clone() };
        packages.iter().map(|package| document(cargo, &place, &place.target, package, &[])).collect()
    }
}

/// The JSON of a package's library: everything in it, also what is private or hidden, because of that users see the
/// consequences in what it implements.
///
/// What cargo compiles for several folders of documentation may go to one folder, `build`. The documentation may not:
/// cargo would take that of another workspace for fresh.
///
/// # Errors
/// The package cannot be documented.
pub(crate) fn document(
    cargo: &Cargo,
    place: &Place,
    build: &Path,
    package: &str,
    more: &[&str],
) -> Result<Vec<u8>, String> {
    let options = ["--output-format", "json", "--document-hidden-items", "--document-private-items"];
    let mut arguments = vec!["rustdoc", "--package", package, "--lib"];
    arguments.extend(more);
    arguments.extend(["--", "-Z", "unstable-options"]);
    arguments.extend(options);
    let file = place.target.join("doc").join(format!("{}.json", package.replace('-', "_")));
    let stand_in = cargo.this_binary().as_os_str();
    let surroundings = [
        ("RUSTDOC", stand_in),
        (RUSTDOC, cargo.rustdoc().as_os_str()),
        ("CARGO_BUILD_BUILD_DIR", build.as_os_str()),
    ];
    cargo.run_with(place, &arguments, &surroundings)?;
    fs::read(&file).map_err(|e| format!("{}: {e}", file.display()))
}
