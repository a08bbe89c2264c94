//! Checks whether packages can be published: they compile as packed, the registry accepts their size, and docs.rs
//! can build their pages. Writes below the target folder.

use crate::shared::cargo::{Cargo, Place};
use semver::Version;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// The size of a packed crate from which on crates.io takes it no more
/// (<https://doc.rust-lang.org/cargo/reference/publishing.html#packaging-a-crate>).
pub const LIMIT: u64 = 10 << 20;

/// A package: its folder in the project, name and version.
pub type Package<'a> = (String, &'a str, &'a Version);

/// Packs all in one call, as they need each other, and has cargo compile what was packed. Gives the sizes.
///
/// # Errors
/// One does not compile, or is too big.
pub fn pack(
    cargo: &Cargo,
    place: &Place,
    packages: &[Package<'_>],
    registry: Option<&str>,
) -> Result<Vec<u64>, String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    if let Some(home) = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))) {
        forget_unpacked(&home, packages)?;
    }
    let mut arguments = vec!["package", "--locked"];
    arguments.extend(packages.iter().flat_map(|(_, name, _)| ["--package", name]));
    arguments.extend(registry.iter().flat_map(|registry| ["--registry", registry]));
    cargo.run(place, &arguments)?;
    let size = |(_, name, version): &Package<'_>| {
        let path = place.packed(name, version);
        let size = fs::metadata(&path).map_err(|e| format!("{}: {e}", path.display()))?.len();
        match size {
            size if size >= LIMIT => Err(format!(
                "{name} {version} is too big: {size} bytes, and the registry takes less than {LIMIT}; fewer operations \
                 or examples make it smaller"
            )),
            size => Ok(size),
        }
    };
    packages.iter().map(size).collect()
}

/// Removes what cargo unpacked of packages of these names and versions when it compiled them as packed before.
///
/// Cargo puts packages that need each other into a registry below the target folder, and unpacks them from there into
/// its home. It takes what it finds unpacked for the same version, so that without this the packages would be compiled
/// against what the others were at the first time. Folders of registries without a host, as that one, start with `-`.
fn forget_unpacked(home: &Path, packages: &[Package<'_>]) -> Result<(), String> {
    let Ok(registries) = fs::read_dir(home.join("registry/src")) else { return Ok(()) };
    for registry in registries.filter_map(Result::ok) {
        if !registry.file_name().to_string_lossy().starts_with('-') {
            continue;
        }
        for (_, name, version) in packages {
            let folder = registry.path().join(format!("{name}-{version}"));
            if folder.exists() {
                fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
            }
        }
    }
    Ok(())
}

/// Builds the pages of each as docs.rs does (<https://docs.rs/about/builds>): by what the manifest says, and with the
/// same marks for the code.
///
/// # Errors
/// rustdoc or cargo fails.
pub fn document(cargo: &Cargo, place: &Place, packages: &[Package<'_>]) -> Result<(), String> {
    for (folder, name, _) in packages {
        let path = place.folder.join(folder).join("Cargo.toml");
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let Pages { cargo: arguments, rustdoc } =
            pages(&text, name).map_err(|e| format!("{}: {e}", path.display()))?;
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        cargo.run_with(
            place,
            &arguments,
            &[("DOCS_RS", OsStr::new("1")), ("RUSTDOCFLAGS", OsStr::new(&rustdoc))],
        )?;
    }
    Ok(())
}

/// How the pages of a package are built.
#[derive(Debug, PartialEq, Eq)]
struct Pages {
    cargo: Vec<String>,
    rustdoc: String,
}

/// By `[package.metadata.docs.rs]` (<https://docs.rs/about/metadata>). The platform is this machine's.
fn pages(manifest: &str, package: &str) -> Result<Pages, String> {
    let table: toml::Table = manifest.parse().map_err(|e: toml::de::Error| e.message().to_owned())?;
    let said = ["package", "metadata", "docs", "rs"]
        .iter()
        .try_fold(&table, |table, key| table.get(*key)?.as_table())
        .cloned()
        .unwrap_or_default();
    let is = |key: &str| said.get(key).and_then(toml::Value::as_bool).unwrap_or(false);
    let list = |key: &str| -> Vec<String> {
        let words = said.get(key).and_then(toml::Value::as_array).into_iter().flatten();
        words.filter_map(|word| word.as_str().map(str::to_owned)).collect()
    };
    let mut cargo =
        ["doc", "--no-deps", "--locked", "--lib", "--package", package].map(str::to_owned).to_vec();
    for key in ["all-features", "no-default-features"] {
        cargo.extend(is(key).then(|| format!("--{key}")));
    }
    let features = list("features");
    if !features.is_empty() {
        cargo.extend(["--features".to_owned(), features.join(",")]);
    }
    let mut rustdoc =
        vec!["--cap-lints".to_owned(), "warn".to_owned(), "--cfg".to_owned(), "docsrs".to_owned()];
    rustdoc.extend(list("rustdoc-args"));
    Ok(Pages { cargo, rustdoc: rustdoc.join(" ") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_built_as_the_manifest_says() {
        let text = "[package.metadata.docs.rs]\nall-features = true\nfeatures = ['a', 'b']\nrustdoc-args = ['--x']\n";
        let found = pages(text, "p").unwrap();
        assert_eq!(
            found.cargo.join(" "),
            "doc --no-deps --locked --lib --package p --all-features --features a,b"
        );
        assert_eq!(found.rustdoc, "--cap-lints warn --cfg docsrs --x");
        assert_eq!(pages("", "p").unwrap().cargo.len(), 6);
    }

    #[test]
    fn what_was_unpacked_before_of_these_versions_goes_and_nothing_else() {
        let home = tempfile::tempdir().unwrap();
        let sources = home.path().join("registry/src");
        let stale = sources.join("-22c3805da5a543b4/botosmith-a-0.1.0");
        let kept = [
            sources.join("-22c3805da5a543b4/botosmith-a-0.1.1"),
            sources.join("-22c3805da5a543b4/other-0.1.0"),
            sources.join("index.example.com-1949cf8c6b5b557f/botosmith-a-0.1.0"),
        ];
        for folder in kept.iter().chain([&stale]) {
            fs::create_dir_all(folder.join("src")).unwrap();
        }
        let version = Version::new(0, 1, 0);
        let packages = [("a".to_owned(), "botosmith-a", &version)];
        forget_unpacked(home.path(), &packages).unwrap();
        assert!(!stale.exists());
        assert!(kept.iter().all(|folder| folder.exists()));
        forget_unpacked(&home.path().join("none"), &packages).unwrap();
    }
}
