//! The manifests of a workspace's members, by Cargo's rules: what `members` names, and folders inside the workspace that
//! dependencies of members name. Reads the disk, writes nothing.

use super::manifest::Manifest;
use super::root::MANIFEST;
use crate::shared::context::{Context, Failure};
use crate::shared::paths;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Whether a pattern of `members` means a folder, seen from the workspace.
pub fn matches(pattern: &str, folder: &str) -> bool {
    let options = glob::MatchOptions { require_literal_separator: true, ..glob::MatchOptions::default() };
    let pattern = pattern.trim_start_matches("./").trim_end_matches('/');
    glob::Pattern::new(pattern).is_ok_and(|pattern| pattern.matches_with(folder, options))
}

/// The manifests of the workspace by their folders, the workspace's own included.
///
/// # Errors
/// The workspace's own cannot be read. A member that cannot be read is for Cargo to complain of.
pub fn all(context: &Context<'_>) -> Result<BTreeMap<PathBuf, Manifest>, Failure> {
    let root = &context.root;
    let own = read(root, context)?;
    let mut open: Vec<PathBuf> = Vec::new();
    for pattern in own.members() {
        // The workspace's own folder may hold signs that mean something in a pattern.
        let place = glob::Pattern::escape(&root.to_string_lossy());
        let found = glob::glob(&format!("{place}/{pattern}")).into_iter().flatten();
        open.extend(found.flatten());
    }
    let mut all: BTreeMap<PathBuf, Manifest> = BTreeMap::new();
    open.extend(named(root, &own));
    all.insert(root.clone(), own);
    while let Some(folder) = open.pop() {
        let Ok(folder) = paths::resolve(&folder) else { continue };
        if all.contains_key(&folder) || !folder.starts_with(root) {
            continue;
        }
        if let Ok(manifest) = read(&folder, context) {
            open.extend(named(&folder, &manifest));
            all.insert(folder, manifest);
        }
    }
    Ok(all)
}

fn read(folder: &Path, context: &Context<'_>) -> Result<Manifest, Failure> {
    let path = folder.join(MANIFEST);
    Manifest::read(&path, &context.shown_path(&path))
}

fn named(folder: &Path, manifest: &Manifest) -> Vec<PathBuf> {
    manifest.paths().iter().map(|path| folder.join(path)).collect()
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns_mean_folders() {
        assert!(
            matches("crates/*", "crates/x")
                && matches("./crates/x/", "crates/x")
                && matches("crates/[!.]*", "crates/x")
        );
        assert!(!matches("crates/*", "crates/x/y") && !matches("crates", "crates/x") && !matches("[", "x"));
    }
}
