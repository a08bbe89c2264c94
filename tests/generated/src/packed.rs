//! Packs the three published crates with `cargo package`, and unpacks the result.
//!
//! Does not compile the packages; `.ci/run` does, by `cargo package` without `--no-verify`.

use crate::version;
use flate2::read::GzDecoder;
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::Path;
use std::process::Command;
use tar::Archive;
use test_support::project;
use xtask::shared::cargo::Place;

/// The packages, as `cargo package -p … -p …` names them.
pub const PACKAGES: [&str; 3] = ["botosmith-jmespath", "botosmith-runtime", "botosmith-proton"];

/// The folder of a package, from the project's.
pub fn folder(package: &str) -> &'static str {
    match package {
        "botosmith-jmespath" => "jmespath",
        "botosmith-runtime" => "runtime",
        _ => "generated/proton",
    }
}

/// A packed crate.
#[derive(Debug)]
pub struct Packed {
    /// The size of the `.crate` file.
    pub size: usize,
    /// Path below the crate's folder, and content, of each file.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Packed {
    /// The text of a file; empty where it is none.
    pub fn text(&self, path: &str) -> &str {
        self.files.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// Packs all in one call, below the folder for temporary files; the crates and what Cargo said.
///
/// # Errors
/// Cargo cannot be run or fails, or its files are not what is expected.
pub fn pack(temporary: &Path) -> io::Result<(Vec<Packed>, String)> {
    let place = Place { folder: project(), target: temporary.join("packed") };
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What is not committed yet is packed too: it is what the tests are about.
    cargo.args(["package", "--offline", "--locked", "--allow-dirty", "--no-verify", "--color", "never"]);
    cargo.args(PACKAGES.iter().flat_map(|package| ["--package", package]));
    let done = cargo.arg("--target-dir").arg(&place.target).current_dir(&place.folder).output()?;
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    if !done.status.success() {
        return Err(io::Error::other(told));
    }
    let packed = PACKAGES.iter().map(|package| {
        let version = version(folder(package));
        open(&std::fs::read(place.packed(package, &version))?, &format!("{package}-{version}"))
    });
    Ok((packed.collect::<io::Result<_>>()?, told))
}

/// Unpacks a `.crate`: a compressed tar of one folder.
fn open(bytes: &[u8], folder: &str) -> io::Result<Packed> {
    let mut files = BTreeMap::new();
    for entry in Archive::new(GzDecoder::new(bytes)).entries()? {
        let mut entry = entry?;
        let path = entry.path()?.to_string_lossy().into_owned();
        let path = path.strip_prefix(folder).and_then(|path| path.strip_prefix('/'));
        let path = path.filter(|_| entry.header().entry_type().is_file());
        let path = path.ok_or_else(|| io::Error::other(format!("{folder}: no plain file of the crate")))?;
        let (path, mut content) = (path.to_owned(), Vec::new());
        entry.read_to_end(&mut content)?;
        files.insert(path, content);
    }
    Ok(Packed { size: bytes.len(), files })
}
