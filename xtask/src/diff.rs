//! `cargo xtask diff`: what changed between two versions of a model, and what that means to Rust callers.
//!
//! Finds the two models and compares them; decides nothing about changes itself. Writes the file of `--out`, and
//! may download a release of botocore.

use crate::context::{counted, Context, Failure};
use crate::origin::{model, Model, Named, Origin};
use crate::{parallel, services, writer};
use botosmith_changes::{compare, report, Diff, Impact};
use botosmith_model::problem::Severity;
use botosmith_model::{Problems, ServiceModel};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;

/// What OLD and NEW may be.
const SOURCES: &str = "\
OLD and NEW are each one of
  a folder            botocore's data folder or checkout, model/services, or the folder of one model
  an archive          a wheel botocore-VERSION-….whl or a source archive botocore-VERSION.tar.gz
  botocore:VERSION    a release, fetched with pip and kept in target/botocore; botocore:latest is the newest
  git:REV[:PATH]      model/services, or the folder PATH, in a revision of this project

Exit codes: 0 compared, 1 failed, 2 called wrongly, 3 a change is major (with --exit-code)";

/// The options of `diff`.
#[derive(Debug, clap::Args)]
#[command(after_help = SOURCES)]
pub struct Args {
    /// The old model: a folder, an archive, botocore:VERSION or git:REV
    pub old: String,
    /// The new model, likewise
    pub new: String,
    /// Services, by the names of their folders; all that are vendored here, if none is given
    #[arg(value_name = "SERVICE")]
    pub services: Vec<String>,
    /// How to say it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write it to FILE
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Exit with 3 if a change is major: existing code may no longer compile
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
    /// A page of one service
    Html,
}

/// Two models and what is different.
#[derive(Debug)]
pub struct Compared {
    /// The old model.
    pub old: ServiceModel,
    /// The new model.
    pub new: ServiceModel,
    /// What is different, with what is known of the new one's release.
    pub diff: Diff,
}

/// Compares models and shows what is different.
///
/// # Errors
/// Wrong usage; a model that is not there or wrong; an output that cannot be written; a major change, with
/// `--exit-code`.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let (old, new) = (Named::parse(&args.old)?, Named::parse(&args.new)?);
    let wanted = wanted(args, &old, &new, context)?;
    if args.format == Format::Html && wanted.len() > 1 {
        let all = wanted.join(", ");
        return Err(Failure::Usage(format!("--format html shows one service; name one of {all}")));
    }
    let (old, new) = (Origin::open(&old, &wanted, context)?, Origin::open(&new, &wanted, context)?);
    let pairs = match (old.single(), new.single()) {
        (Some(old), Some(new)) if args.services.is_empty() => vec![(old, new)],
        _ => pairs(&old, &new, &wanted)?,
    };
    let all = compare_models((&old, &new), &pairs, context.err)?;
    let colour = args.out.is_none() && has_colour();
    let text = render(args.format, &all, colour);
    match &args.out {
        Some(path) => {
            writer::write_file(path, text.as_bytes()).map_err(|e| Failure::Failed(e.to_string()))?;
        }
        None => context.out.write_all(text.as_bytes())?,
    }
    let mut major = all.iter().filter(|compared| compared.diff.impact == Impact::Major).peekable();
    if args.exit_code && major.peek().is_some() {
        let names: Vec<_> = major.map(|compared| &*compared.diff.service.folder).collect();
        return Err(Failure::Breaking(format!("{}: a change is major", names.join(", "))));
    }
    Ok(())
}

/// The services to compare: the named ones, or the one of a folder of one model, or the vendored ones.
fn wanted(args: &Args, old: &Named, new: &Named, context: &Context<'_>) -> Result<Vec<String>, Failure> {
    let mut wanted: Vec<String> = Vec::new();
    for name in &args.services {
        if !wanted.contains(name) {
            wanted.push(name.clone());
        }
    }
    if wanted.is_empty() {
        wanted.extend(new.only_service().or_else(|| old.only_service()));
    }
    if wanted.is_empty() {
        wanted.extend(services::find(None, context)?.into_iter().map(|service| service.name));
    }
    Ok(wanted)
}

/// The models of each service on both sides.
fn pairs<'a>(
    old: &'a Origin,
    new: &'a Origin,
    wanted: &[String],
) -> Result<Vec<(&'a Model, &'a Model)>, Failure> {
    let (mut pairs, mut lacking) = (Vec::new(), Vec::new());
    let mut nowhere = true;
    for service in wanted {
        match (old.model(service), new.model(service)) {
            (Ok(old), Ok(new)) => pairs.push((old, new)),
            (then, now) => {
                nowhere &= then.is_err() && now.is_err();
                lacking.extend(then.is_err().then(|| old.lack(service)));
                lacking.extend(now.is_err().then(|| new.lack(service)));
            }
        }
    }
    lacking.dedup();
    match lacking.is_empty() {
        true => Ok(pairs),
        false if nowhere => Err(Failure::Usage(lacking.join("\nerror: "))),
        false => Err(Failure::Failed(lacking.join("\nerror: "))),
    }
}

/// Compares the models of each pair, given where they were found. Problems in them go to `err`.
///
/// # Errors
/// A model is wrong.
pub fn compare_models(
    (old, new): (&Origin, &Origin),
    pairs: &[(&Model, &Model)],
    err: &mut dyn Write,
) -> Result<Vec<Compared>, Failure> {
    let mut read = tell(read(pairs), err, "nothing was compared")?.into_iter();
    let read: Vec<_> = std::iter::from_fn(|| Some((read.next()?, read.next()?))).collect();
    // On threads of its own, because models nest deeply.
    let mut diffs = parallel::map(&read, |(then, now)| compare((&old.shown, then), (&new.shown, now)));
    for (diff, (_, model)) in diffs.iter_mut().zip(pairs) {
        diff.release = new.release(&model.service);
    }
    Ok(read.into_iter().zip(diffs).map(|((old, new), diff)| Compared { old, new, diff }).collect())
}

/// Reads the models of all pairs, the old before the new.
///
/// botocore's list of partitions has had other forms. Where one cannot be read, both models are read without, so that
/// they can be compared.
fn read(pairs: &[(&Model, &Model)]) -> Vec<(Option<ServiceModel>, Problems)> {
    let models: Vec<&Model> = pairs.iter().flat_map(|(old, new)| [*old, *new]).collect();
    let mut all = model::read_all(&models);
    for (pair, read) in models.chunks(2).zip(all.chunks_mut(2)) {
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

/// All comparisons as one text that ends with a line's end.
fn render(format: Format, all: &[Compared], colour: bool) -> String {
    let each = |one: &dyn Fn(&Compared) -> String, between: &str| {
        let texts: Vec<String> = all.iter().map(|compared| one(compared).trim_end().to_owned()).collect();
        texts.join(between) + "\n"
    };
    match format {
        Format::Text => each(&|compared| text(&compared.diff, all.len() > 1, colour), "\n\n"),
        Format::Markdown => each(&|compared| report::markdown(&compared.diff), "\n\n"),
        Format::Html => each(&|Compared { old, new, diff }| report::html(diff, old, new), "\n"),
        Format::Json if all.len() == 1 => each(&|compared| report::json(&compared.diff), ""),
        Format::Json => format!("[\n{}]\n", each(&|compared| report::json(&compared.diff), ",\n")),
    }
}

/// A comparison for the terminal; where nothing is different, that is all there is to say.
pub(crate) fn text(diff: &Diff, with_service: bool, colour: bool) -> String {
    match (diff.is_empty(), with_service) {
        (true, true) => format!("{}: no changes", diff.service.folder),
        (true, false) => "no changes".to_owned(),
        (false, _) => report::text(diff, colour),
    }
}
