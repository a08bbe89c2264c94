//! Who knows whom in `cli/src`: what commands share knows no command, and the parts of `generate` know each other in
//! one direction only.

use std::fs;
use std::path::{Path, PathBuf};

/// The parts of `generate`, each of which knows those before it.
const PARTS: [&str; 5] = ["args", "selection", "request", "making", "check"];

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => found.push((path.clone(), fs::read_to_string(path).unwrap())),
            }
        }
    }
    assert!(found.len() > 3, "{found:?}");
    found
}

/// The names that follow a path's start in a text.
fn names<'a>(text: &'a str, start: &str) -> Vec<&'a str> {
    let after = text.split(start).skip(1);
    after
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
        .collect()
}

#[test]
fn what_is_shared_knows_no_command() {
    for (path, text) in sources("shared") {
        for name in names(&text, "crate::") {
            assert_eq!(name, "shared", "{} knows `{name}`", path.display());
        }
    }
}

#[test]
fn the_parts_of_generate_import_each_other_in_one_direction() {
    for (path, text) in sources("generate") {
        let part = path.file_stem().unwrap().to_str().unwrap();
        let place =
            PARTS.iter().position(|known| *known == part).unwrap_or_else(|| panic!("{part} has no place"));
        for name in names(&text, "crate::") {
            assert_eq!(name, "shared", "{part} knows `{name}`");
        }
        // In the tests of a part, `super` is the part.
        let text = text.split("#[cfg(test)]").next().unwrap();
        for name in names(text, "super::") {
            assert!(PARTS[..place].contains(&name), "{part} knows `{name}`");
        }
    }
}

#[test]
fn what_changes_a_workspace_knows_no_command() {
    for (path, text) in sources("workspace") {
        assert!(!names(&text, "crate::").contains(&"commands"), "{} knows a command", path.display());
    }
}
