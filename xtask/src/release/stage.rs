//! Writes the files of a release into a copy of the project. Writes nowhere else.

use super::plan::Plan;
use super::{file, index};
use crate::generate;
use crate::generate::selection;
use crate::shared::context::Failure;
use crate::shared::places::{GENERATED, JMESPATH, JMESPATH_PACKAGE, RUNTIME, RUNTIME_PACKAGE, VENDORED};
use crate::shared::project;
use crate::shared::scratch;
use crate::shared::services;
use semver::Version;
use std::fs;
use std::path::Path;

/// Where else the version of the runtime stands: in the workspace's dependencies, and in the program that generates crates for
/// other workspaces. Each is a file and what stands before the version.
const ELSEWHERE: [(&str, &str); 2] = [
    ("Cargo.toml", "botosmith-jmespath = { path = \"jmespath\", version = \""),
    ("cli/src/shared/program.rs", "pub const RUNTIME: &str = \""),
];

/// Writes versions, notes, changelogs and the index, and generates the clients anew.
///
/// # Errors
/// A file is not as expected or cannot be written, or the generator fails.
pub fn apply(folder: &Path, service: &str, plans: &[Plan], current: &Path) -> Result<(), String> {
    let client = plans.iter().find(|plan| plan.package != RUNTIME_PACKAGE);
    let registry = client.and_then(|plan| plan.releases.registry.as_deref());
    for plan in plans {
        let text = file::render(&plan.releases);
        if plan.package == RUNTIME_PACKAGE {
            scratch::write(&folder.join(file::of_runtime()), &text)?;
            runtime(folder, plan, registry)?;
        } else {
            scratch::write(&folder.join(file::of_service(service)), &text)?;
        }
    }
    let mut versions: Vec<(String, Version)> =
        plans.iter().map(|plan| (plan.package.clone(), plan.version().clone())).collect();
    let runtime = plans.iter().find(|plan| plan.package == RUNTIME_PACKAGE);
    versions.extend(runtime.map(|plan| (JMESPATH_PACKAGE.to_owned(), plan.version().clone())));
    let lock = read(folder, "Cargo.lock")?;
    scratch::write(&folder.join("Cargo.lock"), &file::locked(&lock, &versions))?;
    scratch::write(&folder.join(index::PAGE), &index::page(folder)?)?;
    generate_all(folder, current)
}

/// The runtime and what it depends on have one version, and go to one registry.
fn runtime(folder: &Path, plan: &Plan, registry: Option<&str>) -> Result<(), String> {
    for part in [JMESPATH, RUNTIME] {
        let path = format!("{part}/Cargo.toml");
        let mut manifest = file::with_version(&read(folder, &path)?, plan.version());
        if part == RUNTIME {
            manifest = manifest.and_then(|text| file::with_requirement(&text, plan.version(), registry));
        }
        let manifest = manifest.map_err(|e| format!("{path}: {e}"))?;
        scratch::write(&folder.join(path), &manifest)?;
    }
    for (path, start) in ELSEWHERE {
        if let Some(text) = fs::read_to_string(folder.join(path)).ok().and_then(|text| {
            let (before, rest) = text.split_once(start)?;
            let (_, after) = rest.split_once('"')?;
            Some(format!("{before}{start}{}\"{after}", plan.version()))
        }) {
            scratch::write(&folder.join(path), &text)?;
        }
    }
    let text =
        botosmith_codegen::changelog(RUNTIME_PACKAGE, &plan.releases.releases).map_err(|e| e.to_string())?;
    scratch::write(&folder.join(RUNTIME).join("CHANGELOG.md"), &text)
}

/// All clients: each names the version of the runtime.
fn generate_all(folder: &Path, current: &Path) -> Result<(), String> {
    let models = folder.join(VENDORED);
    let found = services::in_folder(&models).map_err(|e| format!("{}: {e}", models.display()))?;
    for service in found {
        let manifest = folder.join(GENERATED).join(&service.name).join("Cargo.toml");
        let operations =
            selection::of_manifest(&manifest).map_err(|e| format!("{}: {e}", manifest.display()))?;
        let operations = operations.map(|names| names.join(","));
        generate(folder, current, generate::Args { services: vec![service.name], operations, ..empty() })?;
    }
    Ok(())
}

/// Says whether everything that is generated is up to date.
///
/// # Errors
/// It is not; the message lists the files.
pub fn check(root: &Path, current: &Path) -> Result<(), String> {
    generate(root, current, generate::Args { check: true, ..empty() })
}

fn generate(root: &Path, current: &Path, args: generate::Args) -> Result<(), String> {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let (root, current) = (root.to_owned(), current.to_owned());
    let done = generate::run(&args, &mut project::in_folders(root, current, &mut out, &mut err));
    done.map_err(|failure| {
        let what = match failure {
            Failure::Usage(what)
            | Failure::Failed(what)
            | Failure::Breaking(what)
            | Failure::Ungenerable(what) => what,
            Failure::Output(e) => e.to_string(),
        };
        format!("{}{}{what}", String::from_utf8_lossy(&out), String::from_utf8_lossy(&err))
    })
}

fn empty() -> generate::Args {
    generate::Args {
        services: Vec::new(),
        all: false,
        models: None,
        operations: None,
        out: None,
        runtime: None,
        check: false,
        deny_warnings: false,
        keep_going: false,
    }
}

fn read(folder: &Path, path: &str) -> Result<String, String> {
    fs::read_to_string(folder.join(path)).map_err(|e| format!("{path}: {e}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_the_runtime_is_found_everywhere() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for (path, start) in ELSEWHERE {
            let text = fs::read_to_string(root.join(path)).unwrap();
            assert_eq!(text.matches(start).count(), 1, "{path}");
        }
    }
}
