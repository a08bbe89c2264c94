//! Reads and writes `release.toml`, and the runtime's own version. Knows no rule about versions.

use crate::shared::package::releases::{parse, FILE};
use crate::shared::places::{JMESPATH, JMESPATH_PACKAGE, RUNTIME, VENDORED};
use botosmith_codegen::package::{Notes, Release, Releases};
use semver::Version;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

const HEAD: &str = "\
# The version of the package, and what its releases brought. `cargo xtask release` adds to this file and lays it out
# anew; docs/releasing.md says what may be written here by hand.
";

/// Where the file of a service is, seen from the project's folder.
pub fn of_service(service: &str) -> String {
    format!("{VENDORED}/{service}/{FILE}")
}

/// Where the runtime's is.
pub fn of_runtime() -> String {
    format!("{RUNTIME}/{FILE}")
}

/// Reads a file; where there is none, nothing was released.
///
/// # Errors
/// It cannot be read, or is of another form.
pub fn read(root: &Path, path: &str) -> Result<Releases, String> {
    match fs::read_to_string(root.join(path)) {
        Ok(text) => parse(&text).map_err(|e| format!("{path}: {e}")),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Releases::none()),
        Err(e) => Err(format!("{path}: {e}")),
    }
}

/// The version that a package's manifest names.
fn version(root: &Path, folder: &str) -> Result<Version, String> {
    let path = format!("{folder}/Cargo.toml");
    let text = fs::read_to_string(root.join(&path)).map_err(|e| format!("{path}: {e}"))?;
    let table: toml::Table = text.parse().map_err(|e: toml::de::Error| format!("{path}: {}", e.message()))?;
    let version = table.get("package").and_then(|package| package.get("version")?.as_str());
    let version = version.and_then(|version| Version::parse(version).ok());
    version.ok_or_else(|| format!("{path}: it names no version of the form 1.2.3"))
}

/// Reads the runtime's file, and its version from its manifest.
///
/// # Errors
/// They cannot be read, do not agree, or the file says what stands elsewhere.
pub fn read_runtime(root: &Path) -> Result<Releases, String> {
    let (path, manifest) = (of_runtime(), format!("{RUNTIME}/Cargo.toml"));
    let (version, jmespath) = (version(root, RUNTIME)?, version(root, JMESPATH)?);
    if version != jmespath {
        return Err(format!(
            "{manifest} says version {version}, and {JMESPATH}/Cargo.toml says {jmespath}: make them the same"
        ));
    }
    if !root.join(&path).is_file() {
        return Ok(Releases { version, ..Releases::none() });
    }
    let found = read(root, &path)?;
    if found.registry.is_some() {
        return Err(format!(
            "{path}: the runtime goes where the client goes; `registry` stands in the service's file"
        ));
    } else if found.version != version {
        let wanted = found.version;
        return Err(format!(
            "{path} says version {wanted}, and {manifest} says {version}: make them the same"
        ));
    }
    Ok(found)
}

/// A manifest with another version. Nothing else in it changes.
///
/// # Errors
/// It has no line that says its version.
pub fn with_version(manifest: &str, version: &Version) -> Result<String, String> {
    let mut in_package = false;
    let mut done = false;
    let mut text = String::new();
    for line in manifest.lines() {
        if line.trim_start().starts_with('[') {
            in_package = line.trim() == "[package]";
        }
        let key = line.split('=').next().unwrap_or_default().trim();
        if in_package && !done && key == "version" {
            done = true;
            // Writing to a text cannot fail.
            let _ = writeln!(text, "version = \"{version}\"");
        } else {
            let _ = writeln!(text, "{line}");
        }
    }
    if done {
        Ok(text)
    } else {
        Err("there is no line `version = \"…\"` in [package]".to_owned())
    }
}

/// The runtime's manifest with this version of the evaluator of JMESPath, from this registry. Nothing else in it
/// changes.
///
/// # Errors
/// It has no line that names this dependency.
pub fn with_requirement(manifest: &str, version: &Version, registry: Option<&str>) -> Result<String, String> {
    let is_it =
        |line: &&str| line.strip_prefix(JMESPATH_PACKAGE).is_some_and(|rest| rest.starts_with(" = {"));
    let old = manifest.lines().find(is_it);
    let old = old.ok_or_else(|| format!("there is no line `{JMESPATH_PACKAGE} = {{ … }}`"))?;
    let registry = registry.map(|name| format!(", registry = {}", toml::Value::from(name)));
    let registry = registry.unwrap_or_default();
    let new =
        format!("{JMESPATH_PACKAGE} = {{ path = \"../{JMESPATH}\", version = \"{version}\"{registry} }}");
    Ok(manifest.replacen(old, &new, 1))
}

/// A lock file in which packages of this workspace have these versions.
pub fn locked(lock: &str, versions: &[(String, Version)]) -> String {
    let mut blocks: Vec<String> = lock.split("\n[[package]]\n").map(str::to_owned).collect();
    for block in blocks.iter_mut().filter(|block| !block.contains("\nsource = ")) {
        for (name, version) in versions {
            let start = format!("name = \"{name}\"\nversion = \"");
            let Some(rest) = block.strip_prefix(&start) else { continue };
            let rest = rest.split_once('"').map_or("", |(_, rest)| rest);
            *block = format!("{start}{version}\"{rest}");
            break;
        }
    }
    blocks.join("\n[[package]]\n")
}

/// The text of a `release.toml`.
pub fn render(releases: &Releases) -> String {
    let mut text = format!("{HEAD}\nversion = \"{}\"\n", releases.version);
    if let Some(registry) = &releases.registry {
        line(&mut text, "registry", registry);
    }
    if !releases.next.is_empty() {
        text.push_str("\n[next]\n");
        lists(&mut text, &releases.next);
    }
    for Release { version, date, made_from, allowed, notes } in &releases.releases {
        let _ = write!(text, "\n[[release]]\nversion = \"{version}\"\n");
        for (key, value) in [("date", date), ("made-from", made_from), ("allowed", allowed)] {
            if let Some(value) = value {
                line(&mut text, key, value);
            }
        }
        lists(&mut text, notes);
    }
    text
}

fn line(text: &mut String, key: &str, value: &str) {
    let _ = writeln!(text, "{key} = {}", toml::Value::from(value));
}

fn lists(text: &mut String, notes: &Notes) {
    for (key, lines) in notes.lists().into_iter().filter(|(_, lines)| !lines.is_empty()) {
        let _ = writeln!(text, "{key} = [");
        for line in lines {
            let _ = writeln!(text, "    {},", toml::Value::from(line.as_str()));
        }
        text.push_str("]\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_as_it_was() {
        let notes = |line: &str| Notes { added: vec![line.to_owned(), "b".to_owned()], ..Notes::default() };
        let release = |version, allowed: Option<&str>| Release {
            version,
            date: None,
            made_from: Some("botocore 1.44.5".to_owned()),
            allowed: allowed.map(str::to_owned),
            notes: notes("`a\\b` \"c\" 'd' = [e] # f"),
        };
        let releases = Releases {
            version: Version::new(0, 2, 0),
            registry: Some("ours".to_owned()),
            next: notes("next"),
            releases: vec![
                release(Version::new(0, 2, 0), Some("\"why\"")),
                release(Version::new(0, 1, 0), None),
            ],
        };
        let text = render(&releases);
        assert_eq!(parse(&text), Ok(releases), "{text}");
        assert_eq!(parse(&render(&Releases::none())), Ok(Releases::none()));
    }

    #[test]
    fn only_the_packages_version_changes() {
        let manifest =
            "[package]\nname = \"a\"\nversion = \"0.1.0\"\n\n[dependencies.b]\nversion = \"0.1.0\"\n";
        let expected = manifest.replacen("0.1.0", "0.2.0", 1);
        assert_eq!(with_version(manifest, &Version::new(0, 2, 0)), Ok(expected));
        assert!(with_version("[package]\nversion.workspace = true\n", &Version::new(0, 2, 0)).is_err());
    }

    #[test]
    fn the_requirement_follows_the_version_and_the_registry() {
        let manifest = "[dependencies]\na = \"1\"\nbotosmith-jmespath = { path = \"../jmespath\", version = \"0.1.0\" }\n";
        let version = Version::new(0, 2, 0);
        let expected = manifest.replace("0.1.0", "0.2.0");
        assert_eq!(with_requirement(manifest, &version, None), Ok(expected.clone()));
        let ours = expected.replace("\" }", "\", registry = \"ours\" }");
        assert_eq!(with_requirement(manifest, &version, Some("ours")), Ok(ours.clone()));
        assert_eq!(with_requirement(&ours, &version, None), Ok(expected));
        assert!(with_requirement("[dependencies]\n", &version, None).is_err());
    }

    #[test]
    fn only_the_workspaces_packages_change_in_the_lock() {
        let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"0.1.0\"\ndependencies = [\n \"b\",\n]\n\n\
                    [[package]]\nname = \"a\"\nversion = \"0.1.0\"\nsource = \"registry\"\n\n[[package]]\nname = \"ab\"\nversion = \"0.1.0\"\n";
        let found = locked(lock, &[("a".to_owned(), Version::new(0, 2, 0))]);
        assert_eq!(found, lock.replacen("0.1.0", "0.2.0", 1));
    }
}
