//! `generate`: generates the crates of services, then writes or checks them.
//!
//! Generates everything before it writes the first byte, so that an invalid model changes nothing; with `--keep-going`,
//! nothing of its own crate.
//!
//! - [`args`]: the options
//! - [`selection`], [`request`]: what they come to: operations, services, folders, the runtime
//! - [`making`]: makes the crates in memory
//! - [`check`]: lists how the folders differ
//!
//! Each knows those above it and [`shared`](crate::shared), and no other command.

pub mod args;
pub mod check;
pub mod making;
pub mod request;
pub mod selection;

pub use args::Args;

use crate::shared::context::{counted, Context, Failure};
use crate::shared::folder::batch;
use crate::shared::folder::compare::{compare, Comparison, PathError};
use crate::shared::folder::target::Target;
use crate::shared::folder::writer::{self, Summary};
use indicatif::{ProgressBar, ProgressStyle};
use making::Refused;
use std::io::{self, IsTerminal};

/// Makes crates and writes or checks them.
///
/// # Errors
/// Wrong usage; a wrong model, and nothing was written; files that cannot be written; a check that
/// found something.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let jobs = request::jobs(args, context)?;
    let made = making::make_all(&jobs, &progress(args, jobs.len(), "making"));
    making::tell(&made, context.err)?;
    if !args.keep_going {
        making::all_or_nothing(&made, args.check, args.deny_warnings)?;
    }
    let (targets, mut refused) = making::sort(made, args.deny_warnings);
    let mut pairs = Vec::new();
    for target in &targets {
        pairs.push((target, compare(target).map_err(failed)?));
    }
    let done = match args.check {
        true if pairs.is_empty() => Ok(()),
        true => check::run(&pairs, "run the same command without --check", context.out),
        false => {
            if args.keep_going {
                refused.extend(making::take_obstructed(&mut pairs));
            }
            write_all(args, &pairs, context)
        }
    };
    let listed = list_refused(&refused, jobs.len(), args.check, context);
    done.and(listed)
}

/// Lists the services that cannot be generated.
///
/// # Errors
/// There is one.
fn list_refused(
    refused: &[Refused],
    all: usize,
    check: bool,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    for Refused { service, why } in refused {
        writeln!(context.err, "not generated: {service}: {why}")?;
    }
    let others = match (all - refused.len(), check) {
        (0, false) => "nothing was written",
        (0, true) => "nothing was checked",
        (_, false) => "the others are written",
        (_, true) => "the others were checked",
    };
    match refused.len() {
        0 => Ok(()),
        some => {
            let of = counted(all, "service");
            Err(Failure::Failed(format!("{some} of {of} cannot be generated; {others}")))
        }
    }
}

/// Writes every crate, unless something is in the way of any of them; and says so.
fn write_all(
    args: &Args,
    pairs: &[(&Target, Comparison<'_>)],
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    look_for_obstacles(pairs, context)?;
    let summaries = write_pairs(args, pairs)?;
    for ((target, _), summary) in pairs.iter().zip(&summaries) {
        writeln!(context.out, "{}: {summary}", target.name)?;
    }
    if summaries.len() > 1 {
        let sum: Summary = summaries.iter().copied().sum();
        writeln!(context.out, "{}: {sum}", counted(summaries.len(), "service"))?;
    }
    Ok(())
}

/// Says what is in the way of writing, and which files are not ours.
///
/// # Errors
/// Something is in the way.
fn look_for_obstacles(pairs: &[(&Target, Comparison<'_>)], context: &mut Context<'_>) -> Result<(), Failure> {
    let obstacles: Vec<_> = pairs.iter().flat_map(|(_, comparison)| &comparison.obstacles).collect();
    if !obstacles.is_empty() {
        for obstacle in obstacles {
            writeln!(context.err, "{obstacle}")?;
        }
        return Err(Failure::Failed("something is in the way; nothing was written".into()));
    }
    tell_unlisted(pairs, context)
}

/// Says which files in crates' folders are not ours.
pub fn tell_unlisted(pairs: &[(&Target, Comparison<'_>)], context: &mut Context<'_>) -> Result<(), Failure> {
    for (target, comparison) in pairs {
        for path in &comparison.unlisted {
            writeln!(context.err, "note: {} is not generated; it stays", target.shown(path))?;
        }
    }
    Ok(())
}

/// Writes every crate; what was written of each.
///
/// # Errors
/// A file cannot be written. A rerun completes what is begun.
fn write_pairs(args: &Args, pairs: &[(&Target, Comparison<'_>)]) -> Result<Vec<Summary>, Failure> {
    let bar = progress(args, pairs.len(), "writing");
    if batch::fits(pairs) {
        let targets: Vec<&Target> = pairs.iter().map(|(target, _)| *target).collect();
        let done = batch::create(&targets, || bar.inc(1));
        bar.finish_and_clear();
        return done.map_err(|error| Failure::Failed(begun(&error)));
    }
    let mut summaries = Vec::new();
    for (target, comparison) in pairs {
        summaries.push(writer::write(target, comparison, &mut ()).map_err(|error| {
            bar.finish_and_clear();
            Failure::Failed(begun(&error))
        })?);
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(summaries)
}

/// A progress bar, for those who watch a long run.
fn progress(args: &Args, length: usize, what: &'static str) -> ProgressBar {
    if !args.all || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}");
    let bar = ProgressBar::new(length as u64).with_message(what);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// What to do about a file that could not be written halfway.
pub fn begun(error: &PathError) -> String {
    let first = remedy(error).map_or_else(String::new, |remedy| format!("{remedy}, then "));
    format!("{error}; {first}run the same command again to write the rest")
}

/// What to do about a file that could not be written, where nothing is left of what was begun.
pub fn advice(error: &PathError) -> String {
    let first = remedy(error)
        .map_or_else(String::new, |remedy| format!("; {remedy}, then run the same command again"));
    format!("{error}{first}")
}

fn remedy(error: &PathError) -> Option<&'static str> {
    match error.source.kind() {
        io::ErrorKind::PermissionDenied => Some("allow writing there"),
        io::ErrorKind::ReadOnlyFilesystem => Some("choose a place that can be written"),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Some("make room"),
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => Some("move away what is in the way"),
        _ => None,
    }
}

fn failed(error: PathError) -> Failure {
    Failure::Failed(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_to_do_about_a_file_that_cannot_be_written_depends_on_why() {
        let told = |kind: io::ErrorKind| {
            begun(&PathError { action: "write", path: std::path::PathBuf::from("a/b"), source: kind.into() })
        };
        for (kind, advice) in [
            (io::ErrorKind::PermissionDenied, "; allow writing there, then run the same command again"),
            (io::ErrorKind::ReadOnlyFilesystem, "; choose a place that can be written, then run"),
            (io::ErrorKind::StorageFull, "; make room, then run the same command again"),
            (io::ErrorKind::Interrupted, "; run the same command again to write the rest"),
        ] {
            let told = told(kind);
            assert!(told.starts_with("cannot write a/b: ") && told.contains(advice), "{told}");
        }
    }
}
