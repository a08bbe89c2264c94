//! Finds this project, and says what its program and folders are called. Reads the disk, writes nothing.

use super::context::{current_folder, Context, Failure};
use super::paths::resolve;
use super::places::{GENERATED, RUNTIME, VENDORED};
use super::program::Program;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The program of this project.
pub const XTASK: Program = Program {
    name: "cargo xtask",
    add: "cargo xtask models update",
    models: VENDORED,
    crates: Some(GENERATED),
    runtime: Some(RUNTIME),
};

/// The context of a command of this project.
///
/// # Errors
/// The command was called outside the project.
pub fn context<'a>(out: &'a mut dyn Write, err: &'a mut dyn Write) -> Result<Context<'a>, Failure> {
    let current = current_folder()?;
    let root = project_root(std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from), &current).ok_or_else(
        || {
            Failure::Usage(format!(
                "{} is not in a checkout of Botosmith; run the command in one",
                current.display()
            ))
        },
    )?;
    Ok(in_folders(root, current, out, err))
}

/// The context of a command that is called in the folder `current` of the project in `root`.
pub fn in_folders<'a>(
    root: PathBuf,
    current: PathBuf,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
) -> Context<'a> {
    let target = root.join("target");
    Context { program: &XTASK, root, target, current, out, err }
}

/// The folder of this project: the one that holds the package in `manifest_dir` (cargo says which
/// in `CARGO_MANIFEST_DIR`), or else the nearest that is `current` or above it.
///
/// Cargo sets the variable for whatever it runs, so it counts only where it names our package.
pub fn project_root(manifest_dir: Option<PathBuf>, current: &Path) -> Option<PathBuf> {
    let from_cargo = manifest_dir
        .filter(|dir| dir.ends_with("xtask"))
        .and_then(|dir| Some(dir.parent()?.to_owned()))
        .filter(|root| is_project(root))
        .and_then(|root| resolve(&root).ok());
    from_cargo.or_else(|| current.ancestors().find(|folder| is_project(folder)).map(Path::to_owned))
}

fn is_project(folder: &Path) -> bool {
    folder.join("xtask/Cargo.toml").is_file()
        && std::fs::read_to_string(folder.join("Cargo.toml"))
            .is_ok_and(|text| text.lines().any(|line| line.trim() == "[workspace]"))
}
