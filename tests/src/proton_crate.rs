//! The crate of Proton in a workspace of its own, for those who call the compiler on it themselves.
//!
//! Direct calls, because a variable that opens the compiler's unstable output makes Cargo compile all
//! dependencies again.

use crate::workspace::Workspace;
use crate::{options, project, proton};
use botosmith_codegen::RuntimeDependency;
use botosmith_model::Problems;
use serde_json::Value;
use std::env;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

const PACKAGE: &str = "botosmith-proton";

/// The crate, made anew, and the runtime that it is compiled against. While it lives, other tests with
/// workspaces wait.
#[derive(Debug)]
pub struct ProtonCrate {
    workspace: Workspace,
    runtime: PathBuf,
}

impl ProtonCrate {
    /// Writes the crate, and lets Cargo `check` its dependencies, or `build` them: to compile the crate
    /// itself, the compiler wants the bodies of their generic functions.
    ///
    /// # Errors
    /// What the disk or Cargo says.
    pub fn open(temporary: &Path, command: &str) -> io::Result<Self> {
        let mut options = options();
        options.runtime = RuntimeDependency::Path(project().join("runtime").display().to_string());
        let files = botosmith_codegen::generate(&proton(), &options, &mut Problems::default());
        let files = files.ok_or_else(|| io::Error::other("there is no crate"))?;
        let workspace = Workspace::open(temporary, "proton", &[("proton".to_owned(), files)])?;
        let runtime = runtime(&workspace, command)?;
        Ok(Self { workspace, runtime })
    }

    /// A folder for what the compiler writes.
    pub fn out(&self, name: &str) -> PathBuf {
        self.workspace.folder(name)
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
            .arg(format!("{}=/workspace", self.workspace.folder("").display()))
            .envs([("RUSTC_BOOTSTRAP", "1"), ("CARGO_PKG_NAME", PACKAGE), ("CARGO_PKG_VERSION", "0.1.0")])
            .current_dir(self.workspace.folder("proton"));
        command
    }
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
fn runtime(workspace: &Workspace, command: &str) -> io::Result<PathBuf> {
    let arguments = [command, "--no-default-features", "--message-format", "json", "--package", PACKAGE];
    let done = workspace.cargo(&arguments, &[])?;
    if !done.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&done.stderr).into_owned()));
    }
    let lines = String::from_utf8_lossy(&done.stdout).into_owned();
    let mut messages = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let runtime = messages.rfind(|message| message["target"]["name"] == "botosmith_runtime");
    let file = runtime.and_then(|message| message["filenames"][0].as_str().map(PathBuf::from));
    file.ok_or_else(|| io::Error::other("Cargo names no library of the runtime"))
}
