//! The size of a crate as it is published: the `.crate` file.
//!
//! The official one's lies in cargo's cache. Ours is made from a copy of the sources, so that nothing
//! else of the project has a part in it, and along with its runtime, which no registry has.

use super::samples::Side;
use super::scratch::Scratch;
use super::sizes;
use crate::shared::cargo::{Cargo, Place};
use crate::shared::places::{JMESPATH, JMESPATH_PACKAGE, RUNTIME, RUNTIME_PACKAGE};
use crate::shared::scratch::{put, remove};
use std::fs;
use std::path::{Path, PathBuf};

/// The runtime's packages.
const RUNTIMES: [&str; 2] = [JMESPATH_PACKAGE, RUNTIME_PACKAGE];

/// The size of a side's `.crate`.
///
/// # Errors
/// The file cannot be found or made.
pub fn size(scratch: &Scratch, root: &Path, cargo: &Cargo) -> Result<u64, String> {
    match scratch.side {
        Side::Official => sizes::of_file(&cached(&scratch.source)?),
        Side::Ours => {
            let place = stage(scratch, root)?;
            let [jmespath, runtime] = RUNTIMES;
            let packages = ["-p", scratch.package.as_str(), "-p", jmespath, "-p", runtime];
            cargo.run(&place, &[&["package", "--no-verify", "--allow-dirty"][..], &packages[..]].concat())?;
            sizes::of_file(&place.packed(&scratch.package, &scratch.version))
        }
    }
}

/// The file from which cargo unpacked a registry's crate:
/// `registry/src/<registry>/<package>` → `registry/cache/<registry>/<package>.crate`
/// (<https://doc.rust-lang.org/cargo/guide/cargo-home.html>).
///
/// # Errors
/// The crate is not in such a folder.
pub fn cached(source: &Path) -> Result<PathBuf, String> {
    let parts = || {
        let registry = source.parent()?;
        let home = registry.parent().filter(|sources| sources.ends_with("src"))?.parent()?;
        let name = source.file_name()?.to_str()?;
        Some(home.join("cache").join(registry.file_name()?).join(format!("{name}.crate")))
    };
    parts().ok_or_else(|| format!("{} is not in cargo's folder of registries", source.display()))
}

/// Copies our crate and its runtime into a workspace of their own.
fn stage(scratch: &Scratch, root: &Path) -> Result<Place, String> {
    let folder = scratch.place.folder.join("package");
    remove(&folder)?;
    let service = scratch
        .source
        .strip_prefix(root)
        .map_err(|_| format!("{} is not in this project", scratch.source.display()))?;
    for part in [Path::new(JMESPATH), Path::new(RUNTIME), service] {
        copy(&root.join(part), &folder.join(part))?;
    }
    let read =
        |path: PathBuf| fs::read_to_string(&path).map_err(|e| format!("cannot read {}: {e}", path.display()));
    let members = [JMESPATH, RUNTIME, service.to_str().unwrap_or_default()];
    put(&folder.join("Cargo.toml"), &workspace(&read(root.join("Cargo.toml"))?, &members)?)?;
    put(&folder.join("Cargo.lock"), &read(root.join("Cargo.lock"))?)?;
    Ok(Place { target: folder.join("target"), folder })
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    for path in sizes::files(from)? {
        let Ok(relative) = path.strip_prefix(from) else { continue };
        let new = to.join(relative);
        let folder = new.parent().unwrap_or(to);
        let copied = fs::create_dir_all(folder).and_then(|()| fs::copy(&path, &new));
        copied.map_err(|e| format!("cannot copy {}: {e}", path.display()))?;
    }
    Ok(())
}

/// The workspace's manifest with other members, and without what only the whole project has.
///
/// # Errors
/// The text is no manifest of a workspace.
pub fn workspace(manifest: &str, members: &[&str]) -> Result<String, String> {
    let mut table: toml::Table = manifest.parse().map_err(|e: toml::de::Error| e.message().to_owned())?;
    let workspace = table.get_mut("workspace").and_then(toml::Value::as_table_mut);
    let workspace = workspace.ok_or("Cargo.toml: no table `workspace`")?;
    let members = members.iter().copied().map(toml::Value::from).collect();
    workspace.insert("members".into(), toml::Value::Array(members));
    workspace.remove("default-members");
    workspace.remove("exclude");
    Ok(table.to_string())
}
