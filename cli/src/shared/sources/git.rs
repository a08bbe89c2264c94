//! Reads models from this project's history, with git. Writes nothing.

use super::archive::members;
use super::collect::{Collector, Layout};
use super::source::Source;
use crate::shared::context::{Context, Failure};
use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Opens a revision of this project and takes the models of the services `wanted` from a folder of it; by default
/// that of the vendored models.
///
/// # Errors
/// There is no git, no such revision, or no model in that folder of it.
pub fn open(
    rev: &str,
    path: Option<&str>,
    wanted: &[String],
    context: &Context<'_>,
) -> Result<Source, Failure> {
    let shown = match path {
        Some(path) => format!("git:{rev}:{path}"),
        None => format!("git:{rev}"),
    };
    let path = path.unwrap_or(context.program.models);
    let only = only_service(path);
    let wanted: Vec<String> = wanted.iter().cloned().chain(only.clone()).collect();
    let commit = ask(&context.root, ["rev-parse", "--verify", "--quiet", &format!("{rev}^{{commit}}")])
        .map_err(|why| Failure::Failed(format!("{shown}: {}", no_revision(&why, rev))))?;
    let tree = ask(&context.root, ["rev-parse", "--verify", "--quiet", &format!("{commit}:./{path}")]);
    if tree.is_err() {
        return Err(Failure::Failed(format!("{shown}: there is no `{path}` in this revision")));
    }
    let mut command = git(&context.root);
    command.args(["archive", "--format=tar", &commit, path]).stdout(Stdio::piped()).stderr(Stdio::null());
    let broken = |e: io::Error| Failure::Failed(format!("{shown}: git's archive of it cannot be read: {e}"));
    let mut child = command.spawn().map_err(broken)?;
    let mut collector = Collector::new(&shown, Layout::Tree, &wanted);
    let read = child.stdout.take().map(|mut pipe| {
        let read = members(&mut tar::Archive::new(&mut pipe), &mut collector, &broken);
        // What is left unread would keep git waiting.
        let rest = io::copy(&mut pipe, &mut io::sink());
        read.and(rest.map_err(broken))
    });
    let status = child.wait().map_err(broken)?;
    read.transpose()?;
    if !status.success() {
        return Err(Failure::Failed(format!("{shown}: git archive failed")));
    }
    let mut source = collector.finish()?;
    source.single = only.is_some();
    Ok(source)
}

/// Whether this project has a revision of this name.
pub(super) fn is_revision(rev: &str, context: &Context<'_>) -> bool {
    ask(&context.root, ["rev-parse", "--verify", "--quiet", &format!("{rev}^{{commit}}")]).is_ok()
}

/// The service of a path that is that of one model: `…/SERVICE/VERSION`.
pub(super) fn only_service(path: &str) -> Option<String> {
    let (above, version) = path.rsplit_once('/')?;
    botosmith_model::is_version(version).then(|| above.rsplit('/').next().unwrap_or(above).to_owned())
}

/// The day of a tag in the repository that is in a folder, if it is one.
pub(super) fn date_of_tag(folder: &Path, tag: &str) -> Option<String> {
    // Else git would look in the folders above it.
    if !folder.join(".git").exists() {
        return None;
    }
    let tag = format!("refs/tags/{tag}^{{commit}}");
    ask(folder, ["show", "--no-patch", "--format=%cs", &tag]).ok()
}

/// Why there is no answer.
enum Why {
    /// There is no git.
    NoGit(io::Error),
    /// What git said of it.
    Said(String),
}

fn no_revision(why: &Why, rev: &str) -> String {
    match why {
        Why::NoGit(e) => format!("git cannot be run: {e}"),
        Why::Said(said) if said.is_empty() => format!("no revision is called `{rev}`"),
        Why::Said(said) => said.clone(),
    }
}

/// What git answers, without the line's end.
fn ask<A: AsRef<OsStr>>(folder: &Path, arguments: impl IntoIterator<Item = A>) -> Result<String, Why> {
    let output = git(folder).args(arguments).output().map_err(Why::NoGit)?;
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).trim().to_owned();
    match output.status.success() {
        true => Ok(text(output.stdout)),
        false => Err(Why::Said(text(output.stderr))),
    }
}

/// Git that takes paths as they are.
fn git(folder: &Path) -> Command {
    let mut command = crate::shared::git::git(folder);
    command.env("GIT_LITERAL_PATHSPECS", "1");
    command
}
