//! The workspace of clients and programs in `target/e2e`: the clients are generated from the slices of models in the tree.

use super::{FOLDER, SERVERS};
use crate::shared::cargo::{target_of_project, Cargo, Place};
use crate::shared::context::{Context, Failure};
use crate::shared::scratch;
use crate::shared::scratch_crate::{self, Made};
use crate::shared::services;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders of the models.
const MODELS: [&str; 2] = ["tests/models/botocore", "tests/models/smithy"];

/// The package of the programs.
const PACKAGE: &str = "server-programs";

/// The variable that says to the programs where the server is.
const URL: &str = "BOTOSMITH_SERVER";

/// The workspace, written.
#[derive(Debug)]
pub struct Workspace {
    cargo: Cargo,
    place: Place,
}

/// What a program said.
#[derive(Debug)]
pub struct Ran {
    /// In a few words.
    pub told: String,
    /// How many of its tests passed.
    pub passed: usize,
    /// All that it said, where a test failed.
    pub wrong: Option<String>,
}

/// The services that have programs, sorted.
///
/// # Errors
/// The folder cannot be read.
pub fn all(root: &Path) -> Result<Vec<String>, String> {
    let folder = root.join(SERVERS).join("programs/tests");
    let entries = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let name = |name: String| name.strip_suffix(".rs").map(str::to_owned);
    let names = entries.flatten().filter_map(|entry| name(entry.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<String> = names.collect();
    names.sort();
    Ok(names)
}

/// Generates the clients that the programs' manifest names, and writes the workspace.
///
/// # Errors
/// A model gives no crate, or files cannot be written.
pub fn write(context: &Context<'_>) -> Result<Workspace, Failure> {
    let root = &context.root;
    let folder = root.join(FOLDER).join("workspace");
    let programs = files(&root.join(SERVERS).join("programs")).map_err(Failure::Failed)?;
    let manifest = programs.get("Cargo.toml").map(String::as_str).unwrap_or_default();
    let manifest: Manifest = toml::from_str(manifest)
        .map_err(|e| Failure::Failed(format!("{SERVERS}/programs/Cargo.toml: {e}")))?;
    let mut members = vec!["program".to_owned()];
    let mut all = Vec::new();
    for models in MODELS {
        all.extend(services::find(Some(&root.join(models)), context)?);
    }
    for mut service in all {
        let path = format!("crates/{}", service.name);
        if !manifest.has(&format!("../{path}")) {
            continue;
        }
        if let Some(protocol) = manifest.package.metadata.protocols.get(&service.name) {
            let version = service.model.file_name().unwrap_or_default();
            let copy = root.join(FOLDER).join("models").join(&service.name).join(version);
            service.model = speaking(&service.model, protocol, &copy).map_err(Failure::Failed)?;
        }
        match scratch_crate::make(&service, &folder.join(&path), None, root).map_err(Failure::Failed)? {
            Made::Written => members.push(path),
            Made::Refused(why) => return Err(Failure::Failed(format!("{}: {why}", service.name))),
        }
    }
    let workspace = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n{PROFILE}");
    let program = folder.join("program");
    scratch::remove_others(&program, &programs)
        .and_then(|()| scratch::write_all(&program, &programs))
        .and_then(|()| scratch::write(&folder.join("Cargo.toml"), &workspace))
        .and_then(|()| scratch::seed_lock(&root.join("Cargo.lock"), &folder))
        .and_then(|()| Cargo::find(root))
        .map(|cargo| Workspace {
            cargo: cargo.as_project(),
            place: Place { folder, target: target_of_project(root) },
        })
        .map_err(Failure::Failed)
}

/// What the programs' manifest says to this command.
#[derive(Deserialize)]
struct Manifest {
    package: Package,
    dependencies: toml::Table,
}

#[derive(Deserialize)]
struct Package {
    #[serde(default)]
    metadata: Metadata,
}

#[derive(Default, Deserialize)]
struct Metadata {
    /// The protocols of clients that are not to speak what their service prefers, by service.
    protocols: BTreeMap<String, String>,
}

impl Manifest {
    /// Whether the programs depend on the crate at this path.
    fn has(&self, path: &str) -> bool {
        let paths = self.dependencies.values().filter_map(|details| details.get("path")?.as_str());
        paths.into_iter().any(|of_one| of_one == path)
    }
}

/// Copies the folder of a model, and says in it that the service speaks this protocol alone.
fn speaking(model: &Path, protocol: &str, copy: &Path) -> Result<PathBuf, String> {
    let named = |path: &Path, e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
    for entry in fs::read_dir(model).map_err(|e| named(model, &e))?.flatten() {
        let path = entry.path();
        let mut text = fs::read_to_string(&path).map_err(|e| named(&path, &e))?;
        if entry.file_name() == "service-2.json" {
            let mut service: serde_json::Value = serde_json::from_str(&text).map_err(|e| named(&path, &e))?;
            let metadata = &mut service["metadata"];
            if !metadata["protocols"].as_array().is_some_and(|all| all.iter().any(|one| one == protocol)) {
                return Err(named(&path, &format!("the service does not speak `{protocol}`")));
            }
            metadata["protocols"] = vec![protocol].into();
            metadata["protocol"] = protocol.into();
            text = service.to_string();
        }
        scratch::write(&copy.join(entry.file_name()), &text)?;
    }
    Ok(copy.to_owned())
}

/// The debug information is that of the project, whose target folder has most of what is compiled; and what sums up a gigabyte
/// should not take minutes.
const PROFILE: &str =
    "[profile.dev]\ndebug = \"line-tables-only\"\n\n[profile.dev.package.crc-fast]\nopt-level = 3\n";

/// The texts of a folder, by their paths.
fn files(folder: &Path) -> Result<BTreeMap<String, String>, String> {
    let mut files = BTreeMap::new();
    for sub in ["", "src", "tests"] {
        let at = folder.join(sub);
        for entry in fs::read_dir(&at).map_err(|e| format!("{}: {e}", at.display()))?.flatten() {
            if entry.path().is_dir() {
                continue;
            }
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if sub.is_empty() { name } else { format!("{sub}/{name}") };
            let text =
                fs::read_to_string(entry.path()).map_err(|e| format!("{}: {e}", entry.path().display()))?;
            files.insert(path, text);
        }
    }
    Ok(files)
}

impl Workspace {
    /// Compiles the programs of services.
    ///
    /// # Errors
    /// One does not compile.
    pub fn compile(&self, services: &[String]) -> Result<(), String> {
        let mut arguments = vec!["test", "--package", PACKAGE, "--no-run"];
        for service in services {
            arguments.extend(["--test", service.as_str()]);
        }
        self.cargo.run(&self.place, &arguments).map(drop)
    }

    /// Runs the programs of a service against a server, without the tests whose names have one of these in them.
    ///
    /// # Errors
    /// Cargo cannot be run.
    pub fn run(&self, service: &str, skip: &[String], url: &str) -> Result<Ran, String> {
        let mut arguments = vec!["test", "--package", PACKAGE, "--test", service, "--"];
        arguments.extend(skip.iter().flat_map(|name| ["--skip", name.as_str()]));
        let (is_done, said, more) =
            self.cargo.try_run_with(&self.place, &arguments, &[(URL, OsStr::new(url))])?;
        let result =
            said.lines().rev().find_map(|line| line.strip_prefix("test result: ")).unwrap_or_default();
        let passed = result.split(' ').nth(1).and_then(|count| count.parse().ok()).unwrap_or_default();
        let told = match is_done {
            true => format!("{passed} tests passed"),
            false => "failed".to_owned(),
        };
        // A program without tests shows nothing.
        let wrong = (!is_done || passed == 0).then(|| format!("{said}\n{more}\n"));
        Ok(Ran { told, passed, wrong })
    }
}
