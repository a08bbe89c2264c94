//! Running cargo: with the same surroundings every time, timed, and with a message that shows what cargo said when it
//! fails.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// How many lines of cargo's output a failure shows.
const TAIL: usize = 30;

/// Cargo does this for every crate of a registry. Ours comes from a folder, and its users will have
/// it from a registry.
const CAP_LINTS: &str = "--cap-lints allow";

/// The tools, found once.
#[derive(Clone, Debug)]
pub struct Cargo {
    cargo: OsString,
    rustdoc: PathBuf,
    /// This binary, which is also the wrapper.
    wrapper: PathBuf,
    /// How the compiler names itself.
    pub rustc: String,
    /// Whether crates are compiled as those of a registry.
    caps_lints: bool,
}

/// The folder of what is compiled of this project: most of what generated clients depend on is there, for who compiles
/// [as the project is](Cargo::as_project).
pub fn target_of_project(root: &Path) -> PathBuf {
    root.join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// The variable that says how much debug information there is.
const DEBUG: &str = "CARGO_PROFILE_DEV_DEBUG";

/// Where a cargo command runs.
#[derive(Clone, Debug)]
pub struct Place {
    /// The folder of the workspace.
    pub folder: PathBuf,
    /// The folder of what is built.
    pub target: PathBuf,
}

impl Place {
    /// The file that `cargo package` makes of a package.
    pub fn packed(&self, package: &str, version: impl fmt::Display) -> PathBuf {
        self.target.join("package").join(format!("{package}-{version}.crate"))
    }
}

impl Cargo {
    /// Finds the tools as they are in `root`, because a toolchain may be set for a folder.
    ///
    /// # Errors
    /// They cannot be run.
    pub fn find(root: &Path) -> Result<Self, String> {
        let rustc = |option: &[&str]| {
            let output = clean(Command::new("rustc")).current_dir(root).args(option).output();
            let output = output.map_err(|e| format!("cannot run rustc: {e}"))?;
            match output.status.success() {
                true => Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned()),
                false => Err(format!("rustc {} failed", option.join(" "))),
            }
        };
        let program = format!("rustdoc{}", std::env::consts::EXE_SUFFIX);
        Ok(Self {
            // Cargo names itself to what it runs.
            cargo: std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()),
            rustdoc: Path::new(&rustc(&["--print", "sysroot"])?).join("bin").join(program),
            wrapper: std::env::current_exe().map_err(|e| format!("cannot find this binary: {e}"))?,
            rustc: rustc(&["--version"])?,
            caps_lints: true,
        })
    }

    /// Runs cargo and gives its standard output, and how many seconds it took.
    ///
    /// # Errors
    /// It fails; the message has the end of what it said.
    pub fn run(&self, place: &Place, arguments: &[&str]) -> Result<(String, f64), String> {
        self.call(place, arguments, &[])
    }

    /// The same with more variables, and without the time.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub fn run_with(
        &self,
        place: &Place,
        arguments: &[&str],
        more: &[(&str, &OsStr)],
    ) -> Result<String, String> {
        Ok(self.call(place, arguments, more)?.0)
    }

    /// Runs cargo, which may fail: whether it did its work, its standard output, and the end of what else it said.
    ///
    /// # Errors
    /// It cannot be run.
    pub fn try_run(&self, place: &Place, arguments: &[&str]) -> Result<(bool, String, String), String> {
        self.try_run_with(place, arguments, &[])
    }

    /// The same with more variables.
    ///
    /// # Errors
    /// As [`try_run`](Self::try_run).
    pub fn try_run_with(
        &self,
        place: &Place,
        arguments: &[&str],
        more: &[(&str, &OsStr)],
    ) -> Result<(bool, String, String), String> {
        let mut command = self.command(place, arguments);
        command.envs(more.iter().copied());
        let output = command.output().map_err(|e| format!("cannot run cargo: {e}"))?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ok((output.status.success(), text(&output.stdout), tail(&text(&output.stderr))))
    }

    /// The same, but crates are compiled as those of this project: with their lints, and with the debug information that the
    /// surroundings say. What both depend on is then compiled once.
    #[must_use]
    pub fn as_project(self) -> Self {
        Self { caps_lints: false, ..self }
    }

    /// The rustdoc of the toolchain.
    pub fn rustdoc(&self) -> &Path {
        &self.rustdoc
    }

    /// The same with another copy of this binary to stand in.
    #[must_use]
    pub fn with_binary(self, wrapper: PathBuf) -> Self {
        Self { wrapper, ..self }
    }

    /// This binary, which can stand in for rustc and rustdoc.
    pub fn this_binary(&self) -> &Path {
        &self.wrapper
    }

    fn command(&self, place: &Place, arguments: &[&str]) -> Command {
        let mut command = clean(Command::new(&self.cargo));
        command.current_dir(&place.folder).args(arguments).env("CARGO_TARGET_DIR", &place.target);
        if !self.caps_lints {
            command.env_remove("RUSTFLAGS").env_remove("RUSTDOCFLAGS");
            command.envs(std::env::var_os(DEBUG).map(|debug| (DEBUG, debug)));
        }
        command
    }

    fn call(
        &self,
        place: &Place,
        arguments: &[&str],
        more: &[(&str, &OsStr)],
    ) -> Result<(String, f64), String> {
        let mut command = self.command(place, arguments);
        command.envs(more.iter().copied());
        let start = Instant::now();
        let output = command.output().map_err(|e| format!("cannot run cargo: {e}"))?;
        let seconds = start.elapsed().as_secs_f64();
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let line = arguments.join(" ");
            return Err(format!(
                "cargo {line}, in {}: {}\n{}",
                place.folder.display(),
                output.status,
                tail(&said)
            ));
        }
        Ok((String::from_utf8_lossy(&output.stdout).into_owned(), seconds))
    }
}

/// The same surroundings whoever calls: no incremental compilation, no flags but ours, no wrapper.
fn clean(mut command: Command) -> Command {
    for (name, _) in std::env::vars_os() {
        if !name.to_str().is_some_and(is_kept) {
            command.env_remove(name);
        }
    }
    command.env("CARGO_INCREMENTAL", "0").env("CARGO_TERM_COLOR", "never");
    // An empty wrapper is none, whatever a configuration file says.
    command.env("RUSTC_WRAPPER", "").env("RUSTC_WORKSPACE_WRAPPER", "");
    command.env("RUSTFLAGS", CAP_LINTS).env("RUSTDOCFLAGS", CAP_LINTS);
    command
}

/// Whether a variable of the surroundings says only where things are, not how to build.
pub fn is_kept(name: &str) -> bool {
    const KEPT: [&str; 5] =
        ["CARGO_HOME", "CARGO_HTTP_", "CARGO_NET_", "CARGO_REGISTRY_", "CARGO_REGISTRIES_"];
    const DROPPED: [&str; 6] = ["CARGO", "RUSTC", "RUSTDOC", "RUSTFLAGS", "MAKEFLAGS", "BOTOSMITH_"];
    KEPT.iter().any(|start| name.starts_with(start)) || !DROPPED.iter().any(|start| name.starts_with(start))
}

/// The last lines of a text.
pub fn tail(text: &str) -> String {
    let lines: Vec<_> = text.trim_end().lines().collect();
    lines[lines.len().saturating_sub(TAIL)..].join("\n")
}
