//! The index of what was released: `docs/releases.md`, made of all files `release.toml`. Makes text; writes nothing.

use super::file;
use crate::shared::package::releases::parse;
use crate::shared::places::{JMESPATH_PACKAGE, RUNTIME_PACKAGE, VENDORED};
use crate::shared::services;
use botosmith_codegen::package::{Release, Releases};
use std::fs;
use std::path::Path;

/// The page, seen from the project's folder.
pub const PAGE: &str = "docs/releases.md";

/// What stands first.
const HEAD: &str = "\
<!-- Written by `cargo xtask release`, from the files release.toml. Do not edit. -->
# Releases

Every package that was released, with its newest version, of what it was made, and the versions before. What each version brought is
in the package's `CHANGELOG.md`.

| package | newest | made from | before |
|---|---|---|---|
";

/// The page of a project.
///
/// # Errors
/// A file cannot be read, or is of another form.
pub fn page(root: &Path) -> Result<String, String> {
    let models = root.join(VENDORED);
    let found = services::in_folder(&models).map_err(|e| format!("{}: {e}", models.display()))?;
    let mut packages = Vec::new();
    for service in found {
        packages.push((service.package(), released(root, &file::of_service(&service.name))?));
    }
    let runtime = released(root, &file::of_runtime())?;
    // They have one version.
    packages.extend([JMESPATH_PACKAGE, RUNTIME_PACKAGE].map(|name| (name.to_owned(), runtime.clone())));
    Ok(render(packages))
}

/// The releases that a file lists, the newest first. One that is not there lists none.
fn released(root: &Path, path: &str) -> Result<Vec<Release>, String> {
    match fs::read_to_string(root.join(path)) {
        Ok(text) => {
            parse(&text).map(|Releases { releases, .. }| releases).map_err(|e| format!("{path}: {e}"))
        }
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(e) => Err(format!("{path}: {e}")),
    }
}

fn render(mut packages: Vec<(String, Vec<Release>)>) -> String {
    packages.sort_by(|a, b| a.0.cmp(&b.0));
    let mut text = HEAD.to_owned();
    for (package, releases) in packages {
        let Some((newest, before)) = releases.split_first() else { continue };
        let before: Vec<String> = before.iter().map(|release| release.version.to_string()).collect();
        let made_from = newest.made_from.as_deref().unwrap_or_default();
        text += &format!("| `{package}` | {} | {made_from} | {} |\n", newest.version, before.join(", "));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_without_releases_are_not_listed() {
        let releases = parse(
            "version = '0.2.0'\n[[release]]\nversion = '0.2.0'\nmade-from = 'botocore 1.2.3'\n[[release]]\nversion = '0.1.0'\n",
        );
        let packages = vec![
            ("z".to_owned(), Vec::new()),
            ("b".to_owned(), releases.unwrap().releases),
            ("a".to_owned(), parse("version = '1.0.0'\n[[release]]\nversion = '1.0.0'\n").unwrap().releases),
        ];
        let page = render(packages);
        let rows = page.strip_prefix(HEAD).unwrap();
        assert_eq!(rows, "| `a` | 1.0.0 |  |  |\n| `b` | 0.2.0 | botocore 1.2.3 | 0.1.0 |\n");
    }
}
