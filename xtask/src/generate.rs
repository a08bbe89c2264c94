//! `cargo xtask generate`: generates the crates of services, then writes or checks them.
//!
//! Generates everything before it writes the first byte, so that an invalid model changes nothing.

use crate::compare::{compare, Comparison, PathError};
use crate::context::{counted, Context, Failure};
use crate::request::{self, Job};
use crate::stages::{self, FileSet, Options, Vendored};
use crate::target::Target;
use crate::writer::{self, Summary};
use crate::{check, parallel, selection};
use botosmith_model::problem::{Problems, Severity};
use botosmith_model::ServiceModel;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal};
use std::path::PathBuf;

/// The options of `generate`.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Services, by the names of their folders; all that are vendored here, if none is given
    #[arg(value_name = "SERVICE")]
    pub services: Vec<String>,
    /// All services of which there is a model
    #[arg(long, conflicts_with = "services")]
    pub all: bool,
    /// A botocore data folder, in place of the models vendored here
    #[arg(long, value_name = "DIR|FILE")]
    pub models: Option<PathBuf>,
    /// Only these operations: names between commas, or @ and a file of names
    #[arg(long, value_name = "OP,...|@FILE")]
    pub operations: Option<String>,
    /// Write each crate to DIR/SERVICE, in place of generated/SERVICE of this project
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The runtime on which the crates depend: a folder, or a version; by default this project's
    #[arg(long, value_name = "PATH|VERSION")]
    pub runtime: Option<String>,
    /// Write nothing; list files that are changed, missing or stale, and fail if there are any
    #[arg(long)]
    pub check: bool,
    /// Fail if there are warnings
    #[arg(long)]
    pub deny_warnings: bool,
}

/// Makes crates and writes or checks them.
///
/// # Errors
/// Wrong usage; a wrong model, and nothing was written; files that cannot be written; a check that
/// found something.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let jobs = request::jobs(args, context)?;
    let targets = make_all(args, &jobs, context)?;
    let mut pairs = Vec::new();
    for target in &targets {
        pairs.push((target, compare(target).map_err(failed)?));
    }
    if args.check {
        return check::run(&pairs, context.out);
    }
    write_all(args, &pairs, context)
}

/// What became of one job.
struct Made {
    problems: Problems,
    /// Operations of `--operations` that the model does not have.
    unknown: Vec<String>,
    target: Option<Target>,
}

/// Makes every crate, or says everything that is wrong with every model.
///
/// # Errors
/// Something is wrong, or an operation was asked for that is not there.
pub(crate) fn make_all(args: &Args, jobs: &[Job], context: &mut Context<'_>) -> Result<Vec<Target>, Failure> {
    let bar = progress(args, jobs.len(), "making");
    let made = parallel::map(jobs, |job| {
        let made = make(args.check, job);
        bar.inc(1);
        made
    });
    bar.finish_and_clear();

    let (mut errors, mut warnings) = (0, 0);
    for problem in made.iter().flat_map(|made| made.problems.iter()) {
        writeln!(context.err, "{problem}")?;
        match problem.severity {
            Severity::Error => errors += 1,
            Severity::Warning => warnings += 1,
        }
    }
    let unknown: Vec<_> = made.iter().flat_map(|made| made.unknown.iter().cloned()).collect();
    let nothing = if args.check { "nothing was checked" } else { "nothing was written" };
    if errors > 0 {
        let found = format!("{} and {}", counted(errors, "error"), counted(warnings, "warning"));
        return Err(Failure::Failed(format!("{found}; {nothing}")));
    } else if !unknown.is_empty() {
        return Err(Failure::Usage(unknown.join("\nerror: ")));
    } else if warnings > 0 && args.deny_warnings {
        let found = counted(warnings, "warning");
        return Err(Failure::Failed(format!("{found}, and --deny-warnings; {nothing}")));
    }
    Ok(made.into_iter().filter_map(|made| made.target).collect())
}

/// Makes one crate. Where there is none in the result, the problems or unknown operations say why.
///
/// A model that reading found wrong goes through the other stages all the same, which find more in it.
fn make(check: bool, job: &Job) -> Made {
    let (model, mut problems) = match &job.staged {
        Some(staged) => stages::read_draft(&staged.sources),
        None => stages::load_draft(&job.service.model),
    };
    let mut made = Made { problems: Problems::default(), unknown: Vec::new(), target: None };
    if let Some(model) = model {
        let options = options(check, job, &model, &mut made.unknown, &mut problems);
        let files = options.and_then(|options| stages::generate(&model, &options, &mut problems));
        made.target = files.and_then(|files| target(job, files, &mut problems));
    }
    if made.target.is_none() && made.unknown.is_empty() && !problems.has_errors() {
        // A stage that gives nothing says why. Should one forget, the run must fail all the same.
        problems.error(&job.service.model.display().to_string(), "", "nothing was made of this model");
    }
    made.problems = problems;
    made
}

/// The options of one job. A check makes a crate of the operations that the crate on disk has.
fn options(
    check: bool,
    job: &Job,
    model: &ServiceModel,
    unknown: &mut Vec<String>,
    problems: &mut Problems,
) -> Option<Options> {
    let known = model.operations.keys().map(String::as_str);
    let mut operations = job.operations.clone();
    let mut wrong = false;
    if let Some(given) = &operations {
        *unknown = selection::unknown(given, known);
    } else if check {
        let manifest = job.folder.join("Cargo.toml");
        let shown = manifest.display().to_string();
        operations = match selection::of_manifest(&manifest) {
            Ok(operations) => operations,
            Err(what) => {
                problems.error(&shown, "", what);
                return None;
            }
        };
        for what in selection::unknown(operations.as_deref().unwrap_or_default(), known) {
            problems.error(&shown, "/package/metadata/botosmith/operations", what);
            wrong = true;
        }
    }
    let (runtime, own_workspace) = (job.runtime.clone(), job.own_workspace);
    let mut beside = Problems::default();
    let vendored = match &job.staged {
        Some(staged) => staged.vendored.clone(),
        None => Vendored::of(&job.service.model, &mut beside),
    };
    wrong |= beside.has_errors();
    problems.extend(beside.iter());
    let options = Options { runtime, own_workspace, operations, vendored };
    (unknown.is_empty() && !wrong).then_some(options)
}

fn target(job: &Job, files: FileSet, problems: &mut Problems) -> Option<Target> {
    match Target::new(&job.service.name, &job.folder, files) {
        Ok(target) => Some(target),
        Err(wrong) => {
            let folder = job.folder.display().to_string();
            for what in wrong {
                problems.error(&folder, "", format!("the generator made files with unfit paths: {what}"));
            }
            None
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
pub(crate) fn look_for_obstacles(
    pairs: &[(&Target, Comparison<'_>)],
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    let obstacles: Vec<_> = pairs.iter().flat_map(|(_, comparison)| &comparison.obstacles).collect();
    if !obstacles.is_empty() {
        for obstacle in obstacles {
            writeln!(context.err, "{obstacle}")?;
        }
        return Err(Failure::Failed("something is in the way; nothing was written".into()));
    }
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
pub(crate) fn write_pairs(args: &Args, pairs: &[(&Target, Comparison<'_>)]) -> Result<Vec<Summary>, Failure> {
    let bar = progress(args, pairs.len(), "writing");
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
pub(crate) fn begun(error: &PathError) -> String {
    let first = match error.source.kind() {
        io::ErrorKind::PermissionDenied => "allow writing there, then ",
        io::ErrorKind::ReadOnlyFilesystem => "choose a place that can be written, then ",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "make room, then ",
        _ => "",
    };
    format!("{error}; {first}run the same command again to write the rest")
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
            begun(&PathError { action: "write", path: PathBuf::from("a/b"), source: kind.into() })
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
