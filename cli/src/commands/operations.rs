//! `cargo botosmith operations`: lists or changes the operations that a crate has. Needs no network.

use super::report;
use crate::generate::selection;
use crate::shared::context::{Context, Failure};
use crate::shared::stages;
use crate::workspace::change::{carry_out, Change};
use crate::workspace::recorded::Record;
use crate::workspace::{self, origin};

/// What is said below the options.
const MORE: &str = "\
Without options, the operations of the crate are listed.

Exit codes: 0 listed or changed, or so already; 1 failed; 2 called wrongly";

/// The options of `operations`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// The service
    #[arg(value_name = "SERVICE")]
    service: String,
    /// These, and no others: names between commas, or @ and a file of names
    #[arg(value_name = "OP,...|@FILE")]
    only: Option<String>,
    /// These as well
    #[arg(long, value_name = "OP,...|@FILE", conflicts_with_all = ["only", "all"])]
    add: Option<String>,
    /// Without these
    #[arg(long, value_name = "OP,...|@FILE", conflicts_with_all = ["only", "all"])]
    remove: Option<String>,
    /// All that the service has
    #[arg(long, conflicts_with = "only")]
    all: bool,
}

/// Lists or changes operations.
///
/// # Errors
/// Wrong usage; an operation that the service does not have; what cannot be written. Nothing is changed then.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let before = workspace::some_record(context)?;
    let service = recorded(&args.service, &before, context)?;
    let parsed =
        |text: &Option<String>| text.as_deref().map(selection::parse).transpose().map_err(Failure::Usage);
    let (only, add, remove) = (parsed(&args.only)?, parsed(&args.add)?, parsed(&args.remove)?);
    let old = before.services.get(&service).and_then(|entry| entry.operations.clone());
    let chosen = match (args.all, only, add.is_some() || remove.is_some()) {
        (true, ..) => None,
        (_, Some(only), _) => Some(only),
        (_, None, false) => return list(&service, &before, context),
        (_, None, true) => {
            let mut names = match old {
                Some(old) => old,
                None if remove.is_none() => return Err(has_all(&service)),
                None => known(&service, &before, context)?,
            };
            let wrong =
                selection::unknown(remove.as_deref().unwrap_or_default(), names.iter().map(String::as_str));
            if !wrong.is_empty() {
                let told: Vec<_> =
                    wrong.into_iter().map(|what| format!("--remove: the crate has it not: {what}")).collect();
                return Err(Failure::Usage(told.join("\nerror: ")));
            }
            names.extend(add.unwrap_or_default());
            names.retain(|name| !remove.as_ref().is_some_and(|remove| remove.contains(name)));
            names.sort();
            names.dedup();
            if names.is_empty() {
                return Err(Failure::Usage(format!(
                    "--remove: no operation is left; `cargo botosmith remove {service}` takes the crate away"
                )));
            }
            Some(names)
        }
    };
    let mut change = Change { record: before.clone(), ..Change::default() };
    if let Some(entry) = change.record.services.get_mut(&service) {
        entry.operations = chosen;
    }
    change.services.insert(service);
    let after = change.record.clone();
    let done = carry_out(change, context)?;
    report::changes(&before, &after, &done, context)
}

fn has_all(service: &str) -> Failure {
    Failure::Usage(format!("the crate of {service} has all operations already"))
}

/// The service that is meant by a name.
///
/// # Errors
/// None that is recorded.
pub fn recorded(name: &str, record: &Record, context: &Context<'_>) -> Result<String, Failure> {
    let found = origin::called(name).into_iter().find(|name| record.services.contains_key(name));
    found.ok_or_else(|| {
        let meant = crate::shared::suggest::did_you_mean(name, record.services.keys().map(String::as_str));
        let known: Vec<_> = record.services.keys().map(|name| format!("`{name}`")).collect();
        let way = match meant.is_empty() {
            true => format!(", which has {}; `cargo botosmith add {name}` adds it", known.join(", ")),
            false => meant,
        };
        let file = context.shown(workspace::recorded::FILE);
        Failure::Usage(format!("no service is called `{name}` in {}{way}", file.display()))
    })
}

/// The operations that a service's model has.
fn known(service: &str, record: &Record, context: &mut Context<'_>) -> Result<Vec<String>, Failure> {
    let model = record.services.get(service).map(|entry| context.shown(&entry.model));
    let (model, problems) = model.map(|path| stages::load(&path)).unwrap_or_default();
    for problem in problems.iter() {
        writeln!(context.err, "{problem}")?;
    }
    match model {
        Some(model) => Ok(model.operations.keys().cloned().collect()),
        None => Err(Failure::Failed(format!("the model of {service} cannot be read"))),
    }
}

fn list(service: &str, record: &Record, context: &mut Context<'_>) -> Result<(), Failure> {
    let names = match record.services.get(service).and_then(|entry| entry.operations.clone()) {
        Some(names) => names,
        None => known(service, record, context)?,
    };
    for name in names {
        writeln!(context.out, "{name}")?;
    }
    Ok(())
}
