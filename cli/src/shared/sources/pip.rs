//! Downloads botocore's wheels with pip, and keeps them below `target/botocore`. Does not read their contents.
//!
//! Wheels only: to find out the version of a source archive, pip would run its code.

use super::archive;
use super::named::Release;
use crate::shared::context::{Context, Failure};
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The environment variable that names the Python with pip.
pub const PYTHON: &str = "BOTOSMITH_PYTHON";

/// The Pythons to try, in this order: the one that the variable names, or else those that are usual.
pub fn pythons() -> Vec<OsString> {
    std::env::var_os(PYTHON)
        .map_or_else(|| ["python3", "python"].map(Into::into).into(), |python| vec![python])
}

/// Where fetched wheels are kept, seen from the folder of what is built: `target/botocore/VERSION/`.
const CACHE: &str = "botocore";

/// Gives the wheel of a release: the one that was fetched before, or else fetched now. The newest release is always
/// asked for.
///
/// Only a whole wheel that pip has checked is ever in the folder of its version: it is fetched beside and renamed.
///
/// # Errors
/// There is no pip, no network, no such version; or the disk cannot be written.
pub fn fetch(release: &Release, context: &Context<'_>) -> Result<PathBuf, Failure> {
    let cache = context.target.join(CACHE);
    let shown = |path: PathBuf| context.shown_path(&path);
    if let Some(wheel) = wanted(release).and_then(|version| cached(&cache.join(version))) {
        return Ok(shown(wheel));
    }
    let cannot = |e: io::Error| Failure::Failed(format!("cannot write {}: {e}", cache.display()));
    fs::create_dir_all(&cache).map_err(cannot)?;
    let beside = tempfile::Builder::new().prefix(".fetching-").tempdir_in(&cache).map_err(cannot)?;
    download(release, beside.path())?;
    let Some(wheel) = wheel_in(beside.path()) else {
        return Err(Failure::Failed("pip fetched something, but no wheel of botocore".into()));
    };
    let version = archive::open(&wheel, &[])?.version.unwrap_or_default();
    if let Some(wanted) = wanted(release).filter(|wanted| *wanted != version) {
        return Err(Failure::Failed(format!("pip was asked for botocore {wanted} and fetched {version}")));
    }
    let folder = cache.join(&version);
    if let Some(wheel) = cached(&folder) {
        return Ok(shown(wheel));
    }
    // What is there is no wheel that can be read, or there would have been no need to fetch.
    match fs::remove_dir_all(&folder) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(cannot(e)),
        _ => {}
    }
    fs::rename(beside.path(), &folder).map_err(cannot)?;
    let name = wheel.file_name().unwrap_or_default();
    Ok(shown(folder.join(name)))
}

fn wanted(release: &Release) -> Option<&str> {
    match release {
        Release::Latest => None,
        Release::Version(version) => Some(version),
    }
}

/// The wheel in a folder of the cache, if it can be read.
fn cached(folder: &Path) -> Option<PathBuf> {
    wheel_in(folder).filter(|wheel| archive::open(wheel, &[]).is_ok())
}

fn wheel_in(folder: &Path) -> Option<PathBuf> {
    let mut wheels: Vec<PathBuf> = fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .collect();
    wheels.sort();
    wheels.pop()
}

fn download(release: &Release, folder: &Path) -> Result<(), Failure> {
    let package = wanted(release).map_or("botocore".to_owned(), |version| format!("botocore=={version}"));
    let mut arguments = ["-m", "pip", "download", "--no-deps", "--only-binary", ":all:"].to_vec();
    // The wheel is read and never installed, so an old Python is no reason against a new botocore.
    arguments.extend(["--ignore-requires-python", "--no-input", "--disable-pip-version-check", "--dest"]);
    let mut missing = None;
    for python in pythons() {
        let mut command = Command::new(&python);
        command.args(&arguments).arg(folder).arg(&package).stdin(Stdio::null());
        match command.output() {
            Ok(output) if output.status.success() => return Ok(()),
            Ok(output) => return Err(Failure::Failed(why(release, &output))),
            Err(e) => missing = missing.or(Some(format!("{}: {e}", python.display()))),
        }
    }
    let missing = missing.unwrap_or_default();
    Err(Failure::Failed(format!(
        "botocore is downloaded with Python's pip, and Python cannot be run ({missing}); set {PYTHON} to a Python with \
         pip, or name a downloaded wheel"
    )))
}

/// Why pip did not fetch, in fewer words than pip's.
fn why(release: &Release, output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    let wanted = wanted(release).map_or("botocore".to_owned(), |version| format!("botocore {version}"));
    let known = said.split_once("(from versions: ").and_then(|(_, rest)| rest.split(')').next());
    match known {
        _ if said.contains("No module named pip") => {
            format!("cannot fetch {wanted}: this Python has no pip; set {PYTHON} to one with pip, or name a downloaded wheel")
        }
        Some("none") => {
            format!("cannot fetch {wanted}: the package index cannot be reached, or has no botocore")
        }
        Some(known) => {
            let newest = known.rsplit(", ").next().unwrap_or(known);
            format!("there is no wheel of {wanted}; the newest is {newest}")
        }
        None => {
            let lines: Vec<_> = said.lines().filter(|line| !line.trim().is_empty()).collect();
            let last = lines.iter().rev().find(|line| line.contains("ERROR")).or(lines.last());
            format!("cannot fetch {wanted}: pip says: {}", last.map_or("nothing", |line| line.trim()))
        }
    }
}
