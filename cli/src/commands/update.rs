//! `cargo botosmith update`: takes newer models, says what is different for callers, and writes the crates anew.
//!
//! - [`renewals`]: the newer models, compared with those that are there; `cargo botosmith diff` shows the same

use super::operations::recorded;
use super::report;
use crate::diff::{has_colour, verdict, Compared};
use crate::shared::context::{Context, Failure};
use crate::shared::parallel;
use crate::shared::sources::{model, Model, Named, Source};
use crate::workspace::change::{carry_out, Change};
use crate::workspace::kept::Kept;
use crate::workspace::origin::{self, Origin};
use crate::workspace::recorded::{Entry, Record};
use crate::workspace::{self, MODELS};
use botosmith_changes::compare_of;
use botosmith_changes::report::text;
use std::collections::BTreeMap;

/// What is said below the options.
const MORE: &str = "\
A model comes from where it came from before: from a path that is recorded, or else from botocore's newest release. Of
a crate with some operations, only what concerns these is told.

Exit codes: 0 updated, or nothing new; 1 failed, and nothing is changed; 2 called wrongly; with --exit-code also 3: a change
is major, and 4: none is, but no crate can be generated of a new model";

/// The options of `update`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// Services; all that are recorded, if none is given
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    #[command(flatten)]
    origin: origin::Options,
    /// Exit with 3 if a change is major (existing code may no longer compile). The crates are written all the same
    #[arg(long)]
    exit_code: bool,
}

/// A newer model of a service.
#[derive(Debug)]
pub struct Renewal {
    /// The service.
    pub service: String,
    /// The copy that is to be there.
    pub kept: Kept,
    /// What is different for those who call the crate.
    pub compared: Compared,
}

/// Updates services.
///
/// # Errors
/// Wrong usage; a model that cannot be fetched or is wrong; what cannot be written. Nothing is changed then. With
/// `--exit-code`, a major change.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let before = workspace::some_record(context)?;
    let mut change = Change { record: before.clone(), ..Change::default() };
    let mut all = Vec::new();
    for Renewal { service, kept, compared } in renewals(&args.services, &args.origin, &before, context)? {
        if let Some(entry) = change.record.services.get_mut(&service) {
            *entry = renewed(entry, &kept);
        }
        change.services.insert(service.clone());
        if !kept.plan.is_up_to_date() {
            change.kept.insert(service.clone(), kept);
        }
        all.push((service, compared));
    }
    gone(&all, &before)?;
    let after = change.record.clone();
    let done = carry_out(change, context)?;
    let all: Vec<Compared> = all.into_iter().map(|(_, compared)| compared).collect();
    for Compared { diff, .. } in all.iter().filter(|compared| !compared.diff.is_empty()) {
        writeln!(context.out, "{}\n", text(diff, has_colour()).trim_end())?;
    }
    report::changes(&before, &after, &done, context)?;
    verdict(&all, args.exit_code)
}

/// Looks whether all operations that crates have are still there.
///
/// # Errors
/// One is not.
fn gone(all: &[(String, Compared)], record: &Record) -> Result<(), Failure> {
    let mut told = Vec::new();
    for (service, compared) in all {
        let (Some(entry), Some(new)) = (record.services.get(service), &compared.new) else { continue };
        let chosen = entry.operations.iter().flatten();
        let gone: Vec<&str> =
            chosen.filter(|name| !new.operations.contains_key(*name)).map(String::as_str).collect();
        if !gone.is_empty() {
            told.push(format!(
                "{service}: {} has no operation {} any more; `cargo botosmith operations {service} --remove {}` takes \
                 it out of the crate, then run the command again",
                compared.diff.new,
                gone.join(", "),
                gone.join(",")
            ));
        }
    }
    match told.is_empty() {
        true => Ok(()),
        false => Err(Failure::Failed(format!("{}; nothing was changed", told.join("\nerror: ")))),
    }
}

/// What is recorded of a service with a new copy of its model.
fn renewed(entry: &Entry, kept: &Kept) -> Entry {
    let models = kept.models.clone();
    match kept.plan.is_up_to_date() {
        true => Entry { models, ..entry.clone() },
        false => Entry { model: kept.place(), botocore: kept.botocore.clone(), models, ..entry.clone() },
    }
}

/// The newer models of services, compared with those that are there. Nothing is written.
///
/// # Errors
/// A service is not recorded, or nowhere; a model cannot be fetched, or is wrong.
pub fn renewals(
    services: &[String],
    options: &origin::Options,
    record: &Record,
    context: &mut Context<'_>,
) -> Result<Vec<Renewal>, Failure> {
    let mut names = Vec::new();
    for name in services {
        names.push(recorded(name, record, context)?);
    }
    if names.is_empty() {
        names.extend(record.services.keys().cloned());
    }
    names.sort();
    names.dedup();
    let named = options.origin(context)?;
    let mut opened: BTreeMap<Option<String>, (Origin, Vec<String>)> = BTreeMap::new();
    for name in names {
        let origin = match (&named, record.services.get(&name)) {
            (Some(origin), _) => origin.clone(),
            (None, Some(entry)) => Origin::recorded(entry, context),
            (None, None) => continue,
        };
        opened.entry(origin.models.clone()).or_insert_with(|| (origin, Vec::new())).1.push(name);
    }
    let mut found = Vec::new();
    for (origin, names) in opened.into_values() {
        let new = origin.open(&names, context)?;
        for service in names {
            found.push(renewal(service, &new, &origin, record, context)?);
        }
    }
    found.sort_by(|a, b| a.service.cmp(&b.service));
    Ok(found)
}

fn renewal(
    service: String,
    new: &Source,
    origin: &Origin,
    record: &Record,
    context: &mut Context<'_>,
) -> Result<Renewal, Failure> {
    let lacking = || Failure::Usage(format!("{service} is not recorded"));
    let entry = record.services.get(&service).ok_or_else(lacking)?;
    let mut now = origin::model(new, &service, context)?.clone();
    now.service.clone_from(&service);
    let (shown, then) = kept(&service, entry, context)?;
    let kept = Kept::new(&now, new, origin, context)?;
    let read = model::read_all(&[&then, &now]);
    let mut read = crate::diff::pairs::tell(read, context.err, "nothing was changed")?.into_iter();
    let (Some(old), Some(model)) = (read.next(), read.next()) else {
        return Err(Failure::Failed(format!("the models of {service} cannot be read")));
    };
    // On a thread of its own, because models nest deeply.
    let selected = entry.operations.as_deref();
    let diff = parallel::map(&[()], |()| compare_of(selected, (&shown, &old), (&new.shown, &model))).pop();
    let mut diff =
        diff.ok_or_else(|| Failure::Failed(format!("the models of {service} cannot be compared")))?;
    diff.release = new.release(&service);
    Ok(Renewal { service, kept, compared: Compared { old: Some(old), new: Some(model), diff } })
}

/// The model of a service that is there, and what it is called.
fn kept(service: &str, entry: &Entry, context: &Context<'_>) -> Result<(String, Model), Failure> {
    let shown = match &entry.botocore {
        Some(version) => format!("botocore:{version}"),
        None => context.shown(&entry.model).display().to_string(),
    };
    let path = context.shown(&entry.model);
    let place = if path.is_file() { path } else { context.shown(MODELS) };
    let source = Source::open(&Named::Path(place), &[service.to_owned()], context);
    let model = source.and_then(|source| {
        let model = source.single().cloned();
        model.map_or_else(|| source.model(service).cloned(), Ok)
    });
    let model = model.map_err(|_| {
        Failure::Failed(format!(
            "there is no model in {}; restore it, or take one with `cargo botosmith add {service} --botocore VERSION`",
            context.shown(&entry.model).display()
        ))
    })?;
    Ok((shown, model))
}
