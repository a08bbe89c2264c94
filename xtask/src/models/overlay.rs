//! `cargo xtask models overlay`: finds what Smithy's models say and botocore's leave out, and writes it as files in
//! `codegen/overrides/`, one a service.
//!
//! - [`compare`]: finds the entries of one service in two models
//! - [`official`]: what the source of an official crate declares; [`newer`]: what that adds to the entries
//! - [`mod@write`]: the text of the files
//! - [`files`]: which files there are and are to be
//!
//! Nothing in the files is written by hand, and the same models give the same bytes.

pub mod compare;
pub mod files;
pub mod newer;
pub mod official;
pub mod write;

use crate::shared::context::{counted, Context, Failure};
use crate::shared::parallel;
use crate::shared::services::{self, Service};
use crate::shared::sources::folder::version_of;
use crate::shared::stages;
use botosmith_codegen::{names, normalize, overlay};
use botosmith_model::problem::{Problems, Severity};
use botosmith_model::{Overlay, ServiceModel};
use compare::Entries;
use files::Files;
use official::Official;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use write::Head;

/// What is said below the options.
const MORE: &str = "\
Services are paired by their id and the version of their API. Without SERVICE, all pairs are compared, and the file of a
service that has nothing to say any more is removed. What there is no entry for is told, with the reason.";

/// The options of `models overlay`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// Services, by the names of botocore's folders; all of which there are both models, if none is given
    #[arg(value_name = "SERVICE")]
    pub services: Vec<String>,
    /// A folder of Smithy models
    #[arg(long, value_name = "DIR")]
    pub smithy: PathBuf,
    /// The day that they are of, such as 2025-04-02
    #[arg(long, value_name = "DATE")]
    pub date: String,
    /// A folder of sources of official crates, such as Cargo's `registry/src/…`: they are newer than the models
    #[arg(long, value_name = "DIR")]
    pub official: Option<PathBuf>,
    /// A data folder of botocore
    #[arg(long, value_name = "DIR")]
    pub models: PathBuf,
    /// Write nothing: list the files that would change, and exit with 1 if there are any
    #[arg(long)]
    pub check: bool,
}

/// Writes the files, or checks them.
///
/// # Errors
/// There are no models, or one of them is wrong; a file cannot be written; a check that found something.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    if !botosmith_model::is_version(&args.date) {
        return Err(Failure::Usage(format!("--date {}: expected a day such as 2025-04-02", args.date)));
    }
    let smithy = find(&args.smithy, "--smithy")?;
    let mut botocore = find(&args.models, "--models")?;
    if !args.services.is_empty() {
        botocore = services::choose(botocore, &args.services, Some(args.models.as_path()), context.program)
            .map_err(Failure::Usage)?;
    }
    let release = release(&args.models)?;
    let mut files = Files::read(context)?;
    let (mut wrong, mut sums) = (0, Sums::default());
    let crates = match &args.official {
        Some(folder) => official::crates(folder)
            .map_err(|error| Failure::Usage(format!("--official {}: {error}", folder.display())))?,
        None => BTreeMap::new(),
    };
    let compared = compare_all(&smithy, &crates, &botocore, args);
    for (service, compared) in botocore.iter().zip(compared) {
        match compared {
            Err(problems) => {
                wrong += 1;
                problems.iter().try_for_each(|problem| writeln!(context.err, "{problem}"))?;
            }
            // No Smithy model, and so nothing to say; a file may be of another source.
            Ok(None) => {}
            Ok(Some(Compared { model, sources, entries })) => {
                for what in &entries.left_out {
                    writeln!(context.err, "note: {}: no entry for {what}", service.name)?;
                }
                let head = head(service, &model, sources, &release);
                files.set(&head, (!entries.is_empty()).then(|| write::file(&head, &entries)));
                sums.add(&entries);
            }
        }
    }
    if wrong > 0 {
        let of = counted(botocore.len(), "service");
        return Err(Failure::Failed(format!("{wrong} of {of} cannot be compared; nothing was written")));
    }
    files.finish(args.check, context)?;
    writeln!(context.out, "{sums}")?;
    Ok(())
}

/// The services of a folder.
fn find(folder: &Path, option: &str) -> Result<Vec<Service>, Failure> {
    match services::any_in(folder) {
        Ok(found) if !found.is_empty() => Ok(found),
        Ok(_) => Err(Failure::Usage(format!("{option} {}: there is no model in it", folder.display()))),
        Err(error) => Err(Failure::Usage(format!("{option} {}: {error}", folder.display()))),
    }
}

/// The release of botocore that a data folder is of: its package says so.
fn release(data: &Path) -> Result<String, Failure> {
    version_of(data).ok_or_else(|| {
        let file = data.join("../__init__.py");
        Failure::Usage(format!("--models: {} does not say the version of botocore", file.display()))
    })
}

fn head(service: &Service, model: &ServiceModel, sources: Vec<String>, release: &str) -> Head {
    let sum = model.sources.first().map(|source| source.sha256.clone());
    Head {
        name: service.name.clone(),
        service: model.metadata.service_id.clone(),
        version: model.metadata.api_version.clone(),
        sha256: sum.unwrap_or_default(),
        botocore: release.to_owned(),
        sources,
    }
}

/// What was found of a service.
struct Compared {
    model: ServiceModel,
    /// Where the entries come from.
    sources: Vec<String>,
    entries: Entries,
}

/// Compares each of botocore's services that has a Smithy model of the same version of its API, or an official crate.
fn compare_all(
    smithy: &[Service],
    crates: &BTreeMap<String, PathBuf>,
    botocore: &[Service],
    args: &Args,
) -> Vec<Result<Option<Compared>, Vec<String>>> {
    let ids = parallel::map(smithy, |service| botosmith_model::service_id(&service.model));
    let by_id: BTreeMap<&String, &Service> =
        ids.iter().zip(smithy).filter_map(|(id, service)| Some((id.as_ref()?, service))).collect();
    parallel::map(botocore, |service| {
        let id = botosmith_model::service_id(&service.model).unwrap_or_default();
        let (theirs, official) = (by_id.get(&id), crates.get(&names::package_suffix(&id)));
        if theirs.is_none() && official.is_none() {
            return Ok(None);
        }
        let mut model = read(&service.model)?;
        // What lies beside the model is no part of botocore.
        model.overlay = Overlay::Needless;
        let mut compared = Compared { model, sources: Vec::new(), entries: Entries::default() };
        if let Some(theirs) = theirs {
            compared.with_smithy(&theirs.model, &args.date)?;
        }
        if let Some(official) = official {
            let official = Official::read(official).map_err(|error| vec![error])?;
            compared.with_official(&official);
        }
        Ok((!compared.sources.is_empty()).then_some(compared))
    })
}

impl Compared {
    fn with_smithy(&mut self, file: &Path, date: &str) -> Result<(), Vec<String>> {
        let theirs = read(file)?;
        if self.model.metadata.api_version == theirs.metadata.api_version {
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let name = name.trim_end_matches(".gz");
            self.sources.push(format!("AWS's Smithy model `{name}` of {date} (aws/api-models-aws)"));
            self.entries = compare::compare(&self.model, &theirs);
        }
        Ok(())
    }

    fn with_official(&mut self, official: &Official) {
        let mut model = self.model.clone();
        let text = write::file(&head(&Service::default(), &model, Vec::new(), ""), &self.entries);
        model.overlay = Overlay::Beside { shown_as: String::new(), text };
        let mut unread = Problems::default();
        let model = overlay::apply(&model, &mut unread);
        let model = normalize::normalize(&model, None, &mut unread);
        newer::complete(&mut self.entries, &model, official);
        self.sources.push(format!("the official crate {}", official.package));
    }
}

fn read(model: &Path) -> Result<ServiceModel, Vec<String>> {
    let (model, problems): (_, Problems) = stages::load(model);
    let errors =
        problems.iter().filter(|problem| problem.severity == Severity::Error).map(ToString::to_string);
    model.ok_or_else(|| errors.collect())
}

/// How many entries of each kind there are.
#[derive(Default)]
struct Sums {
    services: usize,
    by_kind: BTreeMap<&'static str, usize>,
}

impl Sums {
    fn add(&mut self, entries: &Entries) {
        self.services += usize::from(!entries.is_empty());
        for (kind, count) in entries.counts() {
            *self.by_kind.entry(kind).or_default() += count;
        }
    }
}

impl std::fmt::Display for Sums {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let all: usize = self.by_kind.values().sum();
        write!(f, "{} of {}", counted_entries(all), counted(self.services, "service"))?;
        for (kind, count) in self.by_kind.iter().filter(|(_, count)| **count > 0) {
            write!(f, ", {count} {kind}")?;
        }
        Ok(())
    }
}

fn counted_entries(count: usize) -> String {
    if count == 1 {
        "1 entry".to_owned()
    } else {
        format!("{count} entries")
    }
}
