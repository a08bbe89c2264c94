//! Runs rustdoc for the official crate, the generated crate and its runtime, to get their JSON.
//!
//! Each side is built in a scratch workspace, `target/api-compare/<service>/{official,botosmith}`, whose package
//! depends on the crate with the features for tests. The JSON of a release of an official crate is kept, compressed,
//! because it never changes.

use super::choice::Choice;
use crate::shared::cargo::{Cargo, Place};
use crate::shared::places::RUNTIME_PACKAGE;
use crate::shared::rustdoc::document;
use crate::shared::scratch::{self, find_package};
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use flate2::Compression;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// The package of a scratch workspace.
const PACKAGE: &str = "api-compare";

/// The folder of all this below `target`.
pub const FOLDER: &str = "target/api-compare";

/// Both sides of a comparison, before rustdoc runs.
#[derive(Debug)]
pub struct Both {
    root: PathBuf,
    cargo: Cargo,
    official: Side,
    botosmith: Side,
    /// The version of the official crate.
    pub version: String,
}

impl Both {
    /// Writes the workspaces, and finds the release of the official crate. `krate` is the folder of the generated crate,
    /// which need not be there yet.
    ///
    /// # Errors
    /// There is no such crate or release: [`is_absent`] tells that. Or files cannot be written.
    pub fn new(root: &Path, choice: &Choice, krate: &Path) -> Result<Self, String> {
        let cargo = Cargo::find(root)?;
        let folder = root.join(FOLDER).join(&choice.service.name);
        let theirs = choice.official();
        let requirement = choice.version.as_ref().map_or("*".to_owned(), |version| format!("={version}"));
        let official = Side {
            requirement: format!("version = \"{requirement}\""),
            package: theirs.clone(),
            folder: folder.join("official"),
        };
        let folder = folder.join("botosmith");
        let way = toml::Value::from(scratch::way(&folder, krate)?);
        let botosmith =
            Side { requirement: format!("path = {way}"), package: choice.service.package(), folder };
        official.write(root)?;
        botosmith.write(root)?;
        if choice.version.is_none() {
            // Cargo updates only what the lock file has.
            official.version(root, &cargo)?;
            cargo.run(&official.place(root), &["update", "--package", &theirs])?;
        }
        let version = official.version(root, &cargo)?;
        Ok(Self { root: root.to_owned(), cargo, official, botosmith, version })
    }

    /// The JSON of the official crate.
    ///
    /// # Errors
    /// The crate cannot be had or documented.
    pub fn official(&self) -> Result<Vec<Vec<u8>>, String> {
        let compiler = self.cargo.rustc.split(' ').nth(1).unwrap_or_default();
        let name = format!("{}-{}-{compiler}.json.gz", self.official.package, self.version);
        let kept = self.root.join(FOLDER).join("kept").join(name);
        match fs::File::open(&kept).and_then(unpacked) {
            Ok(json) => Ok(vec![json]),
            // It is not there, or somebody ended the run that wrote it.
            Err(_) => {
                let json = self.official.json(&self.root, &self.cargo, &[])?;
                keep(&kept, &json[0]).map_err(|e| format!("cannot write {}: {e}", kept.display()))?;
                Ok(json)
            }
        }
    }

    /// The JSON of the generated crate, and of its runtime.
    ///
    /// # Errors
    /// The crate cannot be documented.
    pub fn botosmith(&self) -> Result<Vec<Vec<u8>>, String> {
        self.botosmith.json(&self.root, &self.cargo, &[RUNTIME_PACKAGE])
    }
}

/// Whether this is what cargo says of a package that is not in the registry.
pub fn is_absent(said: &str) -> bool {
    said.contains("no matching package named `aws-sdk-")
}

fn unpacked(file: fs::File) -> io::Result<Vec<u8>> {
    let mut json = Vec::new();
    GzDecoder::new(file).read_to_end(&mut json)?;
    Ok(json)
}

fn keep(path: &Path, json: &[u8]) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
    let mut packed = GzEncoder::new(fs::File::create(path)?, Compression::fast());
    packed.write_all(json)?;
    packed.finish()?.sync_all()
}

#[derive(Debug)]
struct Side {
    package: String,
    /// Where it comes from, as manifests say it.
    requirement: String,
    folder: PathBuf,
}

impl Side {
    fn write(&self, root: &Path) -> Result<(), String> {
        let manifest = format!(
            "[package]\nname = \"{PACKAGE}\"\nversion = \"0.0.0\"\nedition = \"2021\"\npublish = false\n\n\
             [lib]\npath = \"lib.rs\"\n\n[dependencies.{}]\n{}\ndefault-features = false\n\
             features = [\"behavior-version-latest\", \"rt-tokio\", \"test-util\"]\n\n[workspace]\n",
            self.package, self.requirement
        );
        scratch::write(&self.folder.join("Cargo.toml"), &manifest)?;
        scratch::write(&self.folder.join("lib.rs"), "")?;
        scratch::seed_lock(&root.join("Cargo.lock"), &self.folder)
    }

    /// One folder of what is built for both: they have most dependencies in common.
    fn place(&self, root: &Path) -> Place {
        Place { target: root.join(FOLDER).join("target"), folder: self.folder.clone() }
    }

    fn version(&self, root: &Path, cargo: &Cargo) -> Result<String, String> {
        let (metadata, _) = cargo.run(&self.place(root), &["metadata", "--format-version", "1"])?;
        find_package(&metadata, &self.package).map(|(version, _)| version)
    }

    /// Of the package, and of more.
    fn json(&self, root: &Path, cargo: &Cargo, more: &[&str]) -> Result<Vec<Vec<u8>>, String> {
        let place = self.place(root);
        let packages = std::iter::once(self.package.as_str()).chain(more.iter().copied());
        packages.map(|package| document(cargo, &place, &place.target, package, &[])).collect()
    }
}
