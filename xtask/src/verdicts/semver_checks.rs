//! Asks cargo-semver-checks, on the same JSON of rustdoc.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// What it says of a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// `major`, `minor` or `none`.
    pub impact: String,
    /// The lints that found something.
    pub lints: Vec<String>,
}

/// Says what is to be done where the tool is not there.
///
/// # Errors
/// It is not there.
pub fn find() -> Result<(), String> {
    let found = Command::new("cargo").args(["semver-checks", "--version"]).output();
    match found {
        Ok(output) if output.status.success() => Ok(()),
        _ => Err("cargo-semver-checks is not installed; run `cargo install cargo-semver-checks --locked`"
            .to_owned()),
    }
}

/// Asks which version number the step from one JSON to another earns, of what was a patch.
///
/// # Errors
/// The tool cannot be run, or says nothing that is known here.
pub fn ask(old: &Path, new: &Path) -> Result<Answer, String> {
    let mut cargo = Command::new("cargo");
    cargo.args(["semver-checks", "check-release", "--release-type", "patch", "--color", "never"]);
    cargo.arg("--baseline-rustdoc").arg(old).arg("--current-rustdoc").arg(new);
    let output = cargo.output().map_err(|e| format!("cannot run cargo semver-checks: {e}"))?;
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    read(&said).ok_or_else(|| format!("cargo semver-checks says: {said}"))
}

/// Reads what it prints.
fn read(said: &str) -> Option<Answer> {
    let summary = said.lines().find_map(|line| line.trim().strip_prefix("Summary "))?;
    let impact = if summary.starts_with("no semver update required") {
        "none"
    } else if summary.contains("new major version") {
        "major"
    } else if summary.contains("new minor version") {
        "minor"
    } else {
        return None;
    };
    let found = said.lines().filter_map(|line| line.strip_prefix("--- failure ")?.split_once(": "));
    let lints: BTreeSet<String> = found.map(|(lint, _)| lint.to_owned()).collect();
    Some(Answer { impact: impact.to_owned(), lints: lints.into_iter().collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_and_the_lints_are_read() {
        let said = "     Checked [   3.7s] 229 checks: 227 pass, 2 fail, 0 warn, 31 skip\n\n\
            --- failure inherent_method_missing: pub method removed or renamed ---\n\n\
            --- failure enum_missing: pub enum removed or renamed ---\n\n\
            \x20    Summary semver requires new major version: 2 major and 0 minor checks failed\n";
        let lints = vec!["enum_missing".to_owned(), "inherent_method_missing".to_owned()];
        assert_eq!(read(said), Some(Answer { impact: "major".to_owned(), lints }));
        let none = read("     Summary no semver update required\n");
        assert_eq!(none, Some(Answer { impact: "none".to_owned(), lints: Vec::new() }));
        assert_eq!(read("error: something else"), None);
    }
}
