//! The virtual environment with the server and boto3: made by the Python that is there, kept until what it should hold
//! changes. Knows nothing of services.

use super::{FOLDER, SERVERS};
use crate::shared::context::{Context, Failure};
use crate::shared::scratch;
use crate::shared::sources::pip::{pythons, PYTHON};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A Python that has the server.
#[derive(Debug)]
pub struct Python {
    /// The interpreter.
    pub program: PathBuf,
}

/// Makes the environment, if it is not there.
///
/// # Errors
/// There is no Python with `venv`, or no package index.
pub fn prepare(context: &mut Context<'_>) -> Result<Python, Failure> {
    let list = context.root.join(SERVERS).join("requirements.txt");
    let wanted = fs::read_to_string(&list)
        .map_err(|e| Failure::Failed(format!("{}: {e}", context.shown_path(&list).display())))?;
    let folder = context.root.join(FOLDER).join("python");
    let program = interpreter(&folder);
    // Written last, so that half an environment is not taken for one.
    let done = folder.join("installed.txt");
    if fs::read_to_string(&done).is_ok_and(|done| done == wanted) {
        return Ok(Python { program });
    }
    writeln!(context.err, "installing the server into {}", context.shown_path(&folder).display())?;
    scratch::remove(&folder).map_err(Failure::Failed)?;
    make(&folder).map_err(Failure::Failed)?;
    let mut pip = Command::new(&program);
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        "--requirement",
    ]);
    run(pip.arg(&list)).map_err(|why| Failure::Failed(format!("pip cannot install the server: {why}")))?;
    scratch::write(&done, &wanted).map_err(Failure::Failed)?;
    Ok(Python { program })
}

fn interpreter(folder: &Path) -> PathBuf {
    match cfg!(windows) {
        true => folder.join("Scripts").join("python.exe"),
        false => folder.join("bin").join("python"),
    }
}

/// Makes an empty environment with the first Python that there is.
fn make(folder: &Path) -> Result<(), String> {
    let mut why = String::new();
    for python in pythons() {
        match run(Command::new(&python).args(["-m", "venv"]).arg(folder)) {
            Ok(()) => return Ok(()),
            Err(said) => why = format!("{}: {said}", python.display()),
        }
    }
    Err(format!(
        "the server needs a Python with `venv` (Debian: python3-venv), and there is none ({why}); set {PYTHON} to one"
    ))
}

/// Runs a program to its end; its last words where it fails.
fn run(command: &mut Command) -> Result<(), String> {
    let output = command.stdin(Stdio::null()).output().map_err(|e| e.to_string())?;
    let said =
        String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    match output.status.success() {
        true => Ok(()),
        false => Err(said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("nothing").to_owned()),
    }
}
