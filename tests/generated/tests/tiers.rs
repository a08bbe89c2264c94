//! The tiers of tests: what `cargo test` leaves out has a command, `.ci/run` calls every command but those that it names with a
//! reason, and CONTRIBUTING.md explains each.

use std::collections::BTreeSet;
use std::fs;
use test_support::project;
use toml::{Table, Value};

fn table(path: &str) -> Table {
    fs::read_to_string(project().join(path)).unwrap().parse().unwrap()
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// The commands `cargo test-…` and what each stands for, as words.
fn commands() -> Vec<(String, Vec<String>)> {
    let aliases = table(".cargo/config.toml")["alias"].as_table().unwrap().clone();
    let tests = aliases.into_iter().filter(|(name, _)| name.starts_with("test-"));
    let words =
        |value: &Value| value.as_str().unwrap().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    tests.map(|(name, value)| (name, words(&value))).collect()
}

/// The values of an option in a command.
fn values<'a>(words: &'a [String], option: &str) -> Vec<&'a str> {
    words.windows(2).filter(|pair| pair[0] == option).map(|pair| pair[1].as_str()).collect()
}

/// Packages that `cargo test` leaves out. Generated crates are in the pattern of `test-docs`, whatever their number, and a
/// library with `test = false` has no tests.
fn left_out_packages() -> BTreeSet<String> {
    let workspace = table("Cargo.toml")["workspace"].as_table().unwrap().clone();
    let tested = strings(&workspace["default-members"]);
    let members = strings(&workspace["members"]).into_iter();
    let others = members.filter(|member| !tested.contains(member) && !member.starts_with("generated/"));
    let name = |folder: String| {
        let manifest = table(&format!("{folder}/Cargo.toml"));
        let tests = manifest.get("lib").and_then(|lib| lib.get("test"));
        let has_tests = tests.and_then(Value::as_bool) != Some(false);
        has_tests.then(|| manifest["package"]["name"].as_str().unwrap().to_owned())
    };
    others.flat_map(|member| folders(&member)).filter_map(name).collect()
}

/// The folders that a member of the workspace stands for: its last part may be a pattern.
fn folders(member: &str) -> Vec<String> {
    let Some((parent, _)) = member.rsplit_once('/').filter(|(_, last)| last.contains('*')) else {
        return vec![member.to_owned()];
    };
    let entries = fs::read_dir(project().join(parent)).unwrap().map(|entry| entry.unwrap().path());
    let packages = entries.filter(|path| path.join("Cargo.toml").exists());
    packages.map(|path| format!("{parent}/{}", path.file_name().unwrap().to_string_lossy())).collect()
}

/// Test targets that their manifests take out of `cargo test`: package and target.
fn left_out_targets() -> BTreeSet<(String, String)> {
    let members = strings(&table("Cargo.toml")["workspace"]["default-members"]);
    let manifests = members.iter().map(|folder| table(&format!("{folder}/Cargo.toml")));
    let targets = manifests.flat_map(|manifest| {
        let package = manifest["package"]["name"].as_str().unwrap().to_owned();
        let tests = manifest.get("test").map(|tests| tests.as_array().unwrap().clone()).unwrap_or_default();
        let off = |test: &Value| test.get("test").and_then(Value::as_bool) == Some(false);
        let names: Vec<_> = tests.iter().filter(|test| off(test)).map(|test| test["name"].clone()).collect();
        names.into_iter().map(move |name| (package.clone(), name.as_str().unwrap().to_owned()))
    });
    targets.collect()
}

#[test]
fn what_cargo_test_leaves_out_has_a_command() {
    let commands = commands();
    let is_in = |package: &str, target: Option<&str>| {
        commands.iter().any(|(_, words)| {
            values(words, "--package").contains(&package)
                && target.is_none_or(|target| values(words, "--test").contains(&target))
        })
    };
    let packages = left_out_packages();
    assert!(packages.len() >= 5, "{packages:?}");
    for package in packages {
        assert!(is_in(&package, None), "no `cargo test-…` in .cargo/config.toml tests {package}");
    }
    let targets = left_out_targets();
    assert!(targets.len() >= 8, "{targets:?}");
    for (package, target) in targets {
        assert!(is_in(&package, Some(&target)), "no `cargo test-…` runs the target {target} of {package}");
    }
}

/// The commands that `.ci/run` does not call: it says why instead. What they compile takes longer than what they find is worth at
/// every change.
const NOT_IN_THE_GATE: [&str; 1] = ["cargo test-official"];

#[test]
fn every_command_is_run_by_ci_and_explained() {
    let gate = fs::read_to_string(project().join(".ci/run")).unwrap();
    let guide = fs::read_to_string(project().join("CONTRIBUTING.md")).unwrap();
    let commands = commands();
    assert!(commands.len() >= 4, "{commands:?}");
    let names = commands.iter().map(|(name, _)| format!("cargo {name}"));
    for command in names.chain(["cargo test".to_owned()]) {
        let line = match NOT_IN_THE_GATE.contains(&command.as_str()) {
            true => format!("# Not here: {command}, "),
            false => format!("step {command}"),
        };
        let is_there = |it: &str| it == line || (line.starts_with('#') && it.starts_with(&line));
        assert!(gate.lines().any(is_there), ".ci/run has no line `{line}`");
        assert!(guide.contains(&format!("`{command}`")), "CONTRIBUTING.md does not explain `{command}`");
    }
    // clippy's --all-targets leaves out what `cargo test` leaves out.
    for (_, target) in left_out_targets() {
        assert!(gate.contains(&format!("--test {target}")), ".ci/run has no clippy for the target {target}");
    }
}

/// A person needs one switch to accept what tests write, whatever form it has.
#[test]
fn one_switch_accepts_golden_files() {
    let folders = ["api", "changes", "codegen", "jmespath", "model", "runtime", "tests", "xtask"];
    let mut sources: Vec<_> = folders.iter().map(|folder| project().join(folder)).collect();
    let mut reads = 0;
    while let Some(path) = sources.pop() {
        if path.is_dir() {
            sources.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            reads += usize::from(text.contains("env::var(\"INSTA_UPDATE\")"));
            for other in [concat!("UPDATE", "_EXPECT"), concat!("\"BL", "ESS")] {
                assert!(!text.contains(other), "{} has a switch of its own: {other}", path.display());
            }
        }
    }
    assert!(reads >= 6, "{reads} files");
}
