//! Makes the crates of services in memory, and says which cannot be made and why. Writes nothing but messages.

use super::request::Job;
use super::selection::{self, Selection};
use crate::shared::context::{counted, Failure};
use crate::shared::folder::compare::Comparison;
use crate::shared::folder::target::Target;
use crate::shared::package;
use crate::shared::parallel;
use crate::shared::program::Program;
use crate::shared::stages::{self, FileSet, Options};
use botosmith_model::problem::{Problem, Problems, Severity, Visible};
use botosmith_model::ServiceModel;
use indicatif::ProgressBar;
use std::borrow::Borrow;
use std::io::Write;
use std::path::Path;

/// What became of one job.
#[derive(Debug)]
pub struct Made {
    /// The service.
    pub service: String,
    /// What is wrong with its model.
    pub problems: Problems,
    /// What people may want to know, and nobody has to do anything about.
    notes: Vec<String>,
    /// Operations of `--operations` that the model does not have.
    unknown: Vec<String>,
    /// The crate, where there is one.
    pub target: Option<Target>,
}

/// A service of which no crate is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The service.
    pub service: String,
    /// Why, on one line.
    pub why: String,
}

impl Made {
    /// Why the crate is not to be written, where it is not.
    pub fn refusal(&self, deny_warnings: bool) -> Option<Refused> {
        let of = |severity| self.problems.iter().filter(move |problem| problem.severity == severity);
        let errors: Vec<&Problem> = of(Severity::Error).collect();
        let warnings = of(Severity::Warning).count();
        let why = match errors.as_slice() {
            [first] => Visible(&first.message).to_string(),
            [first, more @ ..] => {
                format!("{} (and {} more)", Visible(&first.message), counted(more.len(), "error"))
            }
            [] if deny_warnings && warnings > 0 => {
                format!("{}, and --deny-warnings", counted(warnings, "warning"))
            }
            [] => return None,
        };
        Some(Refused { service: self.service.clone(), why })
    }
}

/// Makes every crate that can be made.
pub fn make_all<J: Borrow<Job> + Sync>(jobs: &[J], bar: &ProgressBar) -> Vec<Made> {
    let made = parallel::map(jobs, |job| {
        let made = make(job.borrow());
        bar.inc(1);
        made
    });
    bar.finish_and_clear();
    made
}

/// Prints every problem of every service, and the notes.
///
/// # Errors
/// An operation was asked for that is not there.
pub fn tell(made: &[Made], err: &mut dyn Write) -> Result<(), Failure> {
    for problem in made.iter().flat_map(|made| made.problems.iter()) {
        writeln!(err, "{problem}")?;
    }
    for note in made.iter().flat_map(|made| &made.notes) {
        writeln!(err, "note: {note}")?;
    }
    let unknown: Vec<_> = made.iter().flat_map(|made| made.unknown.iter().cloned()).collect();
    let is_wrong = made.iter().any(|made| made.problems.has_errors());
    match unknown.is_empty() || is_wrong {
        true => Ok(()),
        false => Err(Failure::Usage(unknown.join("\nerror: "))),
    }
}

/// Counts problems where one of them keeps all crates from being written.
///
/// # Errors
/// There is such a problem.
pub fn all_or_nothing(made: &[Made], check: bool, deny_warnings: bool) -> Result<(), Failure> {
    let count = |severity| {
        let problems = made.iter().flat_map(|made| made.problems.iter());
        problems.filter(|problem| problem.severity == severity).count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let nothing = if check { "nothing was checked" } else { "nothing was written" };
    if errors > 0 {
        let found = format!("{} and {}", counted(errors, "error"), counted(warnings, "warning"));
        return Err(Failure::Failed(format!("{found}; {nothing}")));
    } else if warnings > 0 && deny_warnings {
        let found = counted(warnings, "warning");
        return Err(Failure::Failed(format!("{found}, and --deny-warnings; {nothing}")));
    }
    Ok(())
}

/// The crates, and the services of which there is none.
pub fn sort(made: Vec<Made>, deny_warnings: bool) -> (Vec<Target>, Vec<Refused>) {
    let (mut targets, mut refused) = (Vec::new(), Vec::new());
    for made in made {
        match made.refusal(deny_warnings) {
            Some(refusal) => refused.push(refusal),
            None => targets.extend(made.target),
        }
    }
    (targets, refused)
}

/// Takes out the crates in whose folders something is in the way.
pub fn take_obstructed(pairs: &mut Vec<(&Target, Comparison<'_>)>) -> Vec<Refused> {
    let mut refused = Vec::new();
    pairs.retain(|(target, comparison)| {
        let obstacle = comparison.obstacles.first();
        refused.extend(obstacle.map(|what| Refused { service: target.name.clone(), why: what.clone() }));
        obstacle.is_none()
    });
    refused
}

/// Makes one crate. Where there is none in the result, the problems or unknown operations say why.
///
/// A model that reading found wrong goes through the other stages all the same, which find more in it.
fn make(job: &Job) -> Made {
    let (model, mut problems) = match &job.staged {
        Some(staged) => stages::read_draft(&staged.sources),
        None => stages::load_draft(&job.service.model),
    };
    let service = job.service.name.clone();
    let mut made =
        Made { service, problems: Problems::default(), notes: Vec::new(), unknown: Vec::new(), target: None };
    if let Some(mut model) = model {
        // Models of Smithy never have a list of their own.
        if model.take_standard_partitions() && !is_file(&job.service.model) {
            let place = job.service.model.display();
            made.notes.push(format!("{place}: no partitions.json, so AWS's own list of regions is taken"));
        }
        let options = options(job, &model, &mut made.unknown, &mut problems);
        let files = options.and_then(|options| stages::generate(&model, &options, &mut problems));
        made.target = files.and_then(|files| target(job, made_by(job.program, files), &mut problems));
    }
    if made.target.is_none() && made.unknown.is_empty() && !problems.has_errors() {
        // A stage that gives nothing says why. Should one forget, the run must fail all the same.
        problems.error(&job.service.model.display().to_string(), "", "nothing was made of this model");
    }
    made.problems = problems;
    made
}

/// The options of one job.
fn options(
    job: &Job,
    model: &ServiceModel,
    unknown: &mut Vec<String>,
    problems: &mut Problems,
) -> Option<Options> {
    let known = model.operations.keys().map(String::as_str);
    let mut wrong = false;
    let operations = match &job.operations {
        Selection::All => None,
        Selection::These(names) => {
            *unknown = selection::unknown(names, known);
            Some(names.clone())
        }
        Selection::AsBefore => {
            let manifest = job.folder.join("Cargo.toml");
            let shown = manifest.display().to_string();
            let operations = match selection::of_manifest(&manifest) {
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
            operations
        }
    };
    let (runtime, own_workspace) = (job.runtime.clone(), job.own_workspace);
    let mut beside = Problems::default();
    let vendored = match &job.staged {
        Some(staged) => staged.vendored.clone(),
        None => package::vendored::read(&job.service.model, &mut beside),
    };
    wrong |= beside.has_errors();
    problems.extend(beside.iter());
    let options = Options { runtime, own_workspace, operations, vendored };
    (unknown.is_empty() && !wrong).then_some(options)
}

/// Whether a model is a file, also one that is to be there: a model of Smithy.
fn is_file(model: &Path) -> bool {
    model.is_file() || model.extension().is_some_and(|extension| extension == "json")
}

/// The files with the program that makes them in what stands above each.
fn made_by(program: &Program, mut files: FileSet) -> FileSet {
    let command = format!("{} generate", program.name);
    if command != stages::COMMAND {
        stages::name_command(&mut files, &command);
    }
    files
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
