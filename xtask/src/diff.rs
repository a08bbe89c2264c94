//! `cargo xtask diff`: what changed between two versions of a model, and what that means to Rust callers.
//!
//! Finds the models of both sides and compares them; decides nothing about changes itself. Writes what `--out` names, and
//! may download a release of botocore.
//!
//! - `sides`: which services are compared, and with what
//! - `show`: the forms of the report, and where it goes

use crate::shared::context::{counted, Context, Failure};
use crate::shared::parallel;
use crate::shared::sources::{model, Model, Named, Source};
use botosmith_changes::{added, compare, removed, Diff, Impact};
use botosmith_model::problem::Severity;
use botosmith_model::{Problems, ServiceModel};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;

mod show;
mod sides;

/// What OLD and NEW may be, and what else is said below the options.
const MORE: &str = "\
OLD and NEW are each one of
  a folder            botocore's data folder or checkout, model/services, or the folder of one model
  an archive          a wheel botocore-VERSION-….whl or a source archive botocore-VERSION.tar.gz
  botocore:VERSION    a release, fetched with pip and kept in target/botocore; botocore:latest is the newest
  git:REV[:PATH]      model/services, or the folder PATH, in a revision of this project

Without SERVICE, the services that are vendored here (or were, in a revision) and that OLD or NEW has are compared; of
two folders with none of those, all. A service that only NEW has is a minor change, one that only OLD has a major one.

--format html writes one page; with several services, --out names a folder for index.html and a page of each.

If no crate can be generated of a new model, the report says so beside the impact, with the reasons.

Exit codes: 0 compared, 1 failed, 2 called wrongly; with --exit-code also 3: a change is major, and 4: none is, but
no crate can be generated of a new model, and one could be of the old";

/// The options of `diff`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// The old model: a folder, an archive, botocore:VERSION or git:REV
    pub old: String,
    /// The new model, likewise
    pub new: String,
    /// Services, by the names of their folders; those that are vendored here, if none is given
    #[arg(value_name = "SERVICE")]
    pub services: Vec<String>,
    /// How to say it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write it to FILE; with --format html and several services, an index and pages into the folder DIR
    #[arg(long, value_name = "FILE|DIR")]
    pub out: Option<PathBuf>,
    /// Exit with 3 if a change is major (existing code may no longer compile), with 4 if a new model cannot be
    /// generated any more
    #[arg(long)]
    pub exit_code: bool,
}

/// How a comparison is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For the terminal
    Text,
    /// For a pull request or release notes
    Markdown,
    /// For programs; with several services, an array
    Json,
    /// For a browser: a page, or a folder of them with an index
    Html,
}

/// Two models and what is different.
#[derive(Debug)]
pub struct Compared {
    /// The old model, where there is one.
    pub old: Option<ServiceModel>,
    /// The new model, where there is one.
    pub new: Option<ServiceModel>,
    /// What is different, with what is known of the new one's release.
    pub diff: Diff,
}

/// The models of a service on both sides: one of them at least.
pub type Pair<'a> = (Option<&'a Model>, Option<&'a Model>);

/// Compares models and shows what is different.
///
/// # Errors
/// Wrong usage; a model that is not there or wrong; an output that cannot be written; with `--exit-code`, a major change
/// or a model that cannot be generated any more.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let (old, new) = (Named::parse(&args.old)?, Named::parse(&args.new)?);
    let wanted = sides::wanted(&args.services, &old, &new, context)?;
    let (old, new) =
        (Source::open(&old, &wanted.names, context)?, Source::open(&new, &wanted.names, context)?);
    let pairs = match (old.single(), new.single()) {
        (Some(old), Some(new)) if args.services.is_empty() => vec![(Some(old), Some(new))],
        _ => sides::pairs(&old, &new, &wanted)?,
    };
    show::fits(args, &pairs)?;
    let all = compare_models((&old, &new), &pairs, context.err)?;
    show::show(args, &all, context)?;
    let names = |is: &dyn Fn(&Diff) -> bool| -> Option<String> {
        let diffs = all.iter().map(|compared| &compared.diff).filter(|diff| is(diff));
        let names: Vec<&str> = diffs.map(|diff| &*diff.service.folder).collect();
        (args.exit_code && !names.is_empty()).then(|| names.join(", "))
    };
    if let Some(names) = names(&|diff| diff.impact == Impact::Major) {
        return Err(Failure::Breaking(format!("{names}: a change is major")));
    } else if let Some(names) = names(&Diff::stops_generation) {
        return Err(Failure::Ungenerable(format!("{names}: no crate can be generated of the new model")));
    }
    Ok(())
}

/// Compares the models of each pair, given where they were found. Problems in them go to `err`.
///
/// # Errors
/// A model is wrong.
pub fn compare_models(
    (old, new): (&Source, &Source),
    pairs: &[Pair<'_>],
    err: &mut dyn Write,
) -> Result<Vec<Compared>, Failure> {
    let mut read = tell(read(pairs), err, "nothing was compared")?.into_iter();
    let mut next = |model: Option<&Model>| model.and_then(|_| read.next());
    let read: Vec<_> = pairs.iter().map(|(then, now)| (next(*then), next(*now))).collect();
    // On threads of its own, because models nest deeply.
    let diffs = parallel::map(&read, |pair| match pair {
        (Some(then), Some(now)) => Some(compare((&old.shown, then), (&new.shown, now))),
        (None, Some(now)) => Some(added(&old.shown, (&new.shown, now))),
        (Some(then), None) => Some(removed((&old.shown, then), &new.shown)),
        (None, None) => None,
    });
    let compared = read.into_iter().zip(diffs).filter_map(|((then, now), diff)| {
        let mut diff = diff?;
        diff.release = new.release(&diff.service.folder).filter(|_| now.is_some());
        Some(Compared { old: then, new: now, diff })
    });
    Ok(compared.collect())
}

/// Reads the models of all pairs, the old before the new.
///
/// botocore's list of partitions has had other forms. Where one cannot be read, both models are read without, so that
/// they can be compared.
fn read(pairs: &[Pair<'_>]) -> Vec<(Option<ServiceModel>, Problems)> {
    let models: Vec<Vec<&Model>> =
        pairs.iter().map(|(old, new)| old.iter().chain(new).copied().collect()).collect();
    let mut all = model::read_all(&models.concat());
    let mut start = 0;
    for pair in &models {
        let read = &mut all[start..start + pair.len()];
        start += pair.len();
        let mut notes = Problems::default();
        for (model, (_, problems)) in pair.iter().zip(&*read) {
            let lists = model.shown_partitions();
            let mut errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
            if let Some(first) = errors.find(|problem| lists.contains(&&*problem.file)) {
                notes.warning(&first.file, &*first.pointer, format!("not compared: {}", first.message));
            }
        }
        if !notes.is_empty() {
            let without: Vec<Model> = pair.iter().map(|model| model.without_partitions()).collect();
            let again = model::read_all(&without.iter().collect::<Vec<_>>());
            read.iter_mut().zip(again).for_each(|(read, again)| *read = again);
            read[0].1.extend(notes.iter());
        }
    }
    all
}

/// Says what is wrong with models, and gives them where no error is.
///
/// # Errors
/// There are errors in them.
pub(crate) fn tell(
    read: Vec<(Option<ServiceModel>, Problems)>,
    err: &mut dyn Write,
    nothing: &str,
) -> Result<Vec<ServiceModel>, Failure> {
    let (mut errors, mut warnings) = (0, 0);
    for problem in read.iter().flat_map(|(_, problems)| problems.iter()) {
        writeln!(err, "{problem}")?;
        match problem.severity {
            Severity::Error => errors += 1,
            Severity::Warning => warnings += 1,
        }
    }
    let models: Vec<_> = read.iter().filter(|(model, _)| model.is_some()).collect();
    if errors > 0 || models.len() < read.len() {
        let found = format!("{} and {}", counted(errors, "error"), counted(warnings, "warning"));
        return Err(Failure::Failed(format!("{found}; {nothing}")));
    }
    Ok(read.into_iter().filter_map(|(model, _)| model).collect())
}

/// Whether standard output shows colours: it is a terminal, and nobody asked for none (<https://no-color.org>).
pub(crate) fn has_colour() -> bool {
    let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    std::io::stdout().is_terminal() && !unwanted && !dumb
}
