//! Which version a package has, and which follows, by Cargo's rules (<https://doc.rust-lang.org/cargo/reference/semver.html>).

use botosmith_changes::Impact;
use semver::Version;
use std::path::Path;

/// The version of the package in a folder. A manifest that names none of its own gives none.
pub fn of_package(folder: &Path) -> Option<String> {
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    let table: toml::Table = manifest.parse().ok()?;
    table.get("package")?.get("version")?.as_str().map(str::to_owned)
}

/// The least version that may follow a release with a change of this impact.
///
/// Below 1.0, the second number is what the first is from there on, and there is no third one for additions.
///
/// ```
/// use botosmith_changes::Impact;
/// use semver::Version;
/// use botosmith::shared::version::next;
///
/// assert_eq!(next(&Version::new(0, 1, 4), Impact::Major), Version::new(0, 2, 0));
/// assert_eq!(next(&Version::new(1, 1, 4), Impact::Minor), Version::new(1, 2, 0));
/// ```
pub fn next(last: &Version, impact: Impact) -> Version {
    let Version { major, minor, patch, .. } = *last;
    match (major, minor, impact) {
        (_, _, Impact::None) => last.clone(),
        // Of 0.0.z, no two versions are taken for compatible.
        (0, 0, Impact::Major) => Version::new(0, 0, patch + 1),
        (0, _, Impact::Major) => Version::new(0, minor + 1, 0),
        (0, _, _) => Version::new(0, minor, patch + 1),
        (_, _, Impact::Major) => Version::new(major + 1, 0, 0),
        (_, _, Impact::Minor) => Version::new(major, minor + 1, 0),
        (_, _, Impact::Patch) => Version::new(major, minor, patch + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_rises_as_cargo_reads_it() {
        let cases = [
            ("0.0.3", ["0.0.4", "0.0.4", "0.0.4"]),
            ("0.1.0", ["0.2.0", "0.1.1", "0.1.1"]),
            ("0.9.9", ["0.10.0", "0.9.10", "0.9.10"]),
            ("1.0.0", ["2.0.0", "1.1.0", "1.0.1"]),
            ("1.2.3", ["2.0.0", "1.3.0", "1.2.4"]),
        ];
        for (last, expected) in cases {
            let last: Version = last.parse().unwrap();
            let found = [Impact::Major, Impact::Minor, Impact::Patch].map(|impact| next(&last, impact));
            assert_eq!(found.each_ref().map(ToString::to_string), expected, "{last}");
            // What Cargo takes for compatible must be so, and what it does not must be said.
            let compatible = semver::VersionReq::parse(&last.to_string()).unwrap();
            assert!(!compatible.matches(&found[0]), "{last}");
            assert_eq!(
                compatible.matches(&found[1]) && compatible.matches(&found[2]),
                last.minor + last.major > 0
            );
            assert_eq!(next(&last, Impact::None), last);
        }
    }
}
