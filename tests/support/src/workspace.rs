//! Workspaces of generated crates in the folder for tests' temporary files, with one target folder for all of them.
//!
//! They stay between runs, and only changed files are written, so that Cargo compiles only what has changed.
//! Nothing is downloaded: the versions are those of the project's `Cargo.lock`, which Cargo has downloaded to
//! compile these tests.

use botosmith_codegen::FileSet;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use xtask::shared::scratch;

/// A workspace. While it lives, other tests wait for it.
#[derive(Debug)]
pub struct Workspace {
    folder: PathBuf,
    compiled: Compiled,
}

/// The folder for what is compiled. While it is held, other tests wait for it.
#[derive(Debug)]
pub struct Compiled {
    folder: PathBuf,
    /// Held, not read.
    _lock: File,
}

impl Compiled {
    /// The folder for what is compiled, in the folder for temporary files.
    ///
    /// # Errors
    /// What the disk says.
    pub fn hold(temporary: &Path) -> io::Result<Self> {
        fs::create_dir_all(temporary)?;
        let lock = File::create(temporary.join("crates.lock"))?;
        lock.lock()?;
        Ok(Self { folder: temporary.join("crates-target"), _lock: lock })
    }

    /// Runs Cargo in a workspace, offline.
    ///
    /// # Errors
    /// Cargo cannot be run.
    pub fn cargo(
        &self,
        workspace: &Path,
        arguments: &[&str],
        variables: &[(&str, &str)],
    ) -> io::Result<Output> {
        let (command, rest) = arguments.split_at(arguments.len().min(1));
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        // What the outer Cargo and the user's shell say about flags is not for these crates.
        for name in
            ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTDOCFLAGS", "CARGO_BUILD_TARGET", "CLIPPY_ARGS"]
        {
            cargo.env_remove(name);
        }
        // Nobody debugs these crates, and debug information is most of what linking takes.
        for profile in ["DEV", "TEST"] {
            cargo.env(format!("CARGO_PROFILE_{profile}_DEBUG"), "false");
        }
        cargo.args(command).arg("--offline").arg("--quiet").arg("--target-dir").arg(&self.folder);
        cargo.args(rest).envs(variables.iter().copied()).current_dir(workspace).output()
    }
}

impl Workspace {
    /// Opens a workspace in the folder for temporary files and gives it these crates: folder and files of
    /// each. Other folders in it go.
    ///
    /// # Errors
    /// What the disk says.
    pub fn open(temporary: &Path, name: &str, crates: &[(String, FileSet)]) -> io::Result<Self> {
        let compiled = Compiled::hold(temporary)?;
        let folder = temporary.join("crates").join(name);
        let wanted: BTreeSet<&str> = crates.iter().map(|(name, _)| name.as_str()).collect();
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && !wanted.contains(name.as_str()) {
                fs::remove_dir_all(path)?;
            }
        }
        for (name, files) in crates {
            put_all(&folder.join(name), files)?;
        }
        let members: String = wanted.iter().map(|name| format!("    {name:?},\n")).collect();
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n");
        scratch::write(&folder.join("Cargo.toml"), &manifest).map_err(io::Error::other)?;
        fs::copy(crate::project().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { folder, compiled })
    }

    /// A folder in the workspace.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Runs Cargo here, offline.
    ///
    /// # Errors
    /// Cargo cannot be run.
    pub fn cargo(&self, arguments: &[&str], variables: &[(&str, &str)]) -> io::Result<Output> {
        self.compiled.cargo(&self.folder, arguments, variables)
    }
}

/// What a command has printed, all of it.
pub fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Writes a crate and removes what it no longer has.
fn put_all(folder: &Path, files: &FileSet) -> io::Result<()> {
    scratch::write_all(folder, files).map_err(io::Error::other)?;
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at)? {
            let path = entry?.path();
            let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if !files.contains_key(&name) {
                fs::remove_file(path)?;
            }
        }
    }
    Ok(())
}
