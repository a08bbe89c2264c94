//! Calls rustc and rustdoc on Proton's generated crate directly.
//!
//! The crate is compiled in the project's workspace. Cargo derives crate names from the place in the workspace, and
//! the order of a crate's code depends on those names; so counts of a copy elsewhere would depend on where the
//! project was checked out.
//!
//! Direct calls, because `RUSTC_BOOTSTRAP` makes Cargo compile all dependencies again.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use test_support::project;
use test_support::workspace::Compiled;

/// The name of its package.
pub const PACKAGE: &str = "botosmith-proton";

/// The folder of the crate.
pub fn folder() -> PathBuf {
    project().join("generated/proton")
}

/// The crate, and the runtime that it is compiled against. While it lives, other tests that compile
/// crates wait.
#[derive(Debug)]
pub struct ProtonCrate {
    out: PathBuf,
    runtime: PathBuf,
    /// Held, not read.
    _compiled: Compiled,
}

impl ProtonCrate {
    /// Lets Cargo `check` the crate and its dependencies, or `build` them: to compile the crate itself,
    /// the compiler wants the bodies of their generic functions.
    ///
    /// # Errors
    /// What the disk or Cargo says.
    pub fn open(temporary: &Path, command: &str) -> io::Result<Self> {
        let compiled = Compiled::hold(temporary)?;
        let runtime = runtime(&compiled, command)?;
        Ok(Self { out: temporary.join("proton"), runtime, _compiled: compiled })
    }

    /// A folder for what the compiler writes.
    pub fn out(&self, name: &str) -> PathBuf {
        self.out.join(name)
    }

    /// The call of rustc, with unstable options allowed.
    pub fn rustc(&self) -> Command {
        self.call(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
    }

    /// The call of rustdoc, likewise.
    pub fn rustdoc(&self) -> Command {
        self.call(env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into()))
    }

    fn call(&self, program: OsString) -> Command {
        let mut command = Command::new(program);
        command
            .args([
                "--crate-type",
                "lib",
                "--crate-name",
                "botosmith_proton",
                "--edition",
                "2021",
                "src/lib.rs",
            ])
            .arg("--extern")
            .arg(format!("botosmith_runtime={}", self.runtime.display()))
            .arg("-L")
            .arg(format!("dependency={}", self.runtime.parent().unwrap_or(&self.runtime).display()))
            .arg("--remap-path-prefix")
            .arg(format!("{}=/workspace", project().display()))
            .envs([("RUSTC_BOOTSTRAP", "1"), ("CARGO_PKG_NAME", PACKAGE), ("CARGO_PKG_VERSION", "0.1.0")])
            .current_dir(folder());
        command
    }
}

/// The versions of each crate that a program with the client compiles, itself included, where Cargo gets
/// these arguments too.
///
/// # Errors
/// What Cargo says.
pub fn dependencies(arguments: &[&str]) -> io::Result<BTreeMap<String, BTreeSet<String>>> {
    // Not offline: whoever compiled these tests need not have downloaded what the client needs.
    let tree = ["tree", "--locked", "--package", PACKAGE, "--edges", "normal"];
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(tree).args(["--prefix", "none", "--no-dedupe"]).args(arguments).current_dir(project());
    let mut versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in output(&mut cargo)?.lines() {
        let mut words = line.split(' ').map(str::to_owned);
        if let (Some(name), Some(version)) = (words.next(), words.next()) {
            versions.entry(name).or_default().insert(version);
        }
    }
    Ok(versions)
}

/// Runs a command that must succeed, and gives its standard output.
///
/// # Errors
/// It fails, with what it said.
pub fn output(command: &mut Command) -> io::Result<String> {
    let done = command.output()?;
    if !done.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&done.stderr).into_owned()));
    }
    String::from_utf8(done.stdout).map_err(io::Error::other)
}

/// Runs Cargo's command; where it put the runtime's library.
fn runtime(compiled: &Compiled, command: &str) -> io::Result<PathBuf> {
    let arguments =
        [command, "--locked", "--no-default-features", "--message-format", "json", "--package", PACKAGE];
    let done = compiled.cargo(&project(), &arguments, &[])?;
    if !done.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&done.stderr).into_owned()));
    }
    let lines = String::from_utf8_lossy(&done.stdout).into_owned();
    let mut messages = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let runtime = messages.rfind(|message| message["target"]["name"] == "botosmith_runtime");
    let file = runtime.and_then(|message| message["filenames"][0].as_str().map(PathBuf::from));
    file.ok_or_else(|| io::Error::other("Cargo names no library of the runtime"))
}
