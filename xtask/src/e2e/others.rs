//! Servers beside moto, each for one service: packages of npm, listed in `tests/servers/others.toml`. Where npm is not
//! installed they are left out, and the command says so. Knows nothing of services.

use super::{FOLDER, SERVERS};
use crate::shared::context::{Context, Failure};
use crate::shared::scratch;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A server of the list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Other {
    /// The package of npm.
    #[serde(skip)]
    pub name: String,
    /// The service that it stands for.
    pub service: String,
    version: String,
    serve: String,
    /// The beginnings of the names of tests that it cannot pass.
    pub skip: Vec<String>,
}

/// The servers of the list for these services.
///
/// # Errors
/// The list cannot be read.
pub fn of(services: &[String], context: &Context<'_>) -> Result<Vec<Other>, Failure> {
    let path = context.root.join(SERVERS).join("others.toml");
    let failed =
        |e: &dyn std::fmt::Display| Failure::Failed(format!("{}: {e}", context.shown_path(&path).display()));
    let text = fs::read_to_string(&path).map_err(|e| failed(&e))?;
    let all: BTreeMap<String, Other> = toml::from_str(&text).map_err(|e| failed(&e))?;
    let named = all.into_iter().map(|(name, other)| Other { name, ..other });
    Ok(named.filter(|other| services.contains(&other.service)).collect())
}

/// Whether npm can be run here.
pub fn has_npm() -> bool {
    let mut npm = Command::new("npm");
    npm.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    npm.status().is_ok_and(|status| status.success())
}

/// Installs a server, if it is not there, and gives the command that starts it.
///
/// # Errors
/// There is no package index, or it lacks the package.
pub fn prepare(other: &Other, context: &mut Context<'_>) -> Result<Command, Failure> {
    let folder = context.root.join(FOLDER).join("node").join(&other.name);
    let wanted = format!("{}@{}", other.name, other.version);
    // Written last, so that half of an installation is not taken for one.
    let done = folder.join("installed.txt");
    if fs::read_to_string(&done).ok().as_ref() != Some(&wanted) {
        writeln!(context.err, "installing {wanted} into {}", context.shown_path(&folder).display())?;
        scratch::remove(&folder).map_err(Failure::Failed)?;
        install(&wanted, &folder)
            .map_err(|why| Failure::Failed(format!("npm cannot install {wanted}: {why}")))?;
        scratch::write(&done, &wanted).map_err(Failure::Failed)?;
    }
    // Node looks for packages where the script is.
    let script = folder.join(&other.serve);
    let text = fs::read_to_string(context.root.join(SERVERS).join(&other.serve));
    let text = text.map_err(|e| Failure::Failed(format!("{}: {e}", other.serve)))?;
    scratch::write(&script, &text).map_err(Failure::Failed)?;
    let mut node = Command::new("node");
    node.arg(script);
    Ok(node)
}

fn install(wanted: &str, folder: &PathBuf) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|e| e.to_string())?;
    let mut npm = Command::new("npm");
    // Scripts of packages would compile what these have compiled with them.
    npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(folder).arg(wanted);
    let output = npm.stdin(Stdio::null()).output().map_err(|e| e.to_string())?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
    }
}
