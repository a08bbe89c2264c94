//! `cargo xtask api-compare`: compares the public APIs of generated crates with the official ones'.
//!
//! - [`choice`]: which services, and which releases of their official crates
//! - `one`: compares the crates of one service
//! - [`both`]: runs rustdoc for both, in scratch workspaces
//! - [`differences`]: the intended differences, from the table in the tree
//! - [`causes`]: why items are missing or of another type
//! - [`report`]: formats the result
//! - `program`: writes the program that uses every item of an official crate
//! - [`compile`]: compiles it with both crates
//! - [`recorded`], [`page`]: the record of all services, and the page that is made of it
//!
//! Writes below `target/api-compare`, and the programs and lists that the options name; with `--record`, the record and
//! its page.

pub mod both;
pub mod causes;
pub mod choice;
pub mod compile;
pub mod differences;
mod one;
pub mod page;
mod program;
pub mod recorded;
pub mod report;

use crate::generate::selection;
use crate::shared::context::{Context, Failure};
use crate::shared::interrupt;
use crate::shared::services::{self, Service};
use crate::shared::workers;
use choice::Choice;
use differences::{Differences, Sorted};
use one::{Done, Way};
use recorded::Keeper;
use std::path::PathBuf;

/// The name of either crate in the programs.
const NAME: &str = "sdk";

/// The options of `api-compare`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The services, each with a version of its official crate where it is not to be the newest: proton@1.119.0
    #[arg(value_name = "SERVICE[@VERSION]", required_unless_present = "all")]
    services: Vec<String>,

    /// All services of which there is a model
    #[arg(long, conflicts_with = "services")]
    all: bool,

    /// Generate the crates from these models: a botocore data folder, a Smithy model or a folder of them; without this,
    /// those in generated/ are compared
    #[arg(long, value_name = "DIR|FILE")]
    models: Option<PathBuf>,

    /// Compare only these operations of one service, and what they use: names between commas, or @ and a file of names
    #[arg(long, value_name = "OP,...|@FILE", requires = "models", conflicts_with = "all")]
    operations: Option<String>,

    /// Write the public items of both here, a line each: official.txt and botosmith.txt, and what differs: missing.txt
    /// and differing.txt; for several services in a folder each
    #[arg(long, value_name = "DIR")]
    items: Option<PathBuf>,

    /// Write the program here that uses every public item of the official crate, for several services in a folder each
    #[arg(long, value_name = "DIR")]
    program: Option<PathBuf>,

    /// Check that the program in DIR is up to date, in place of writing it
    #[arg(long, requires = "program")]
    check: bool,

    /// Compile that program with both crates, and list the items that the compiler refuses; with --items in
    /// compiler.txt there
    #[arg(long)]
    compile: bool,

    /// Write the result of each service into codegen/record.tsv and docs/services.md, in place of printing it; services
    /// that are not compared keep their rows
    #[arg(long)]
    record: bool,

    /// Leave out services whose row has the same model, generator and version of the official crate
    #[arg(long, requires = "record")]
    resume: bool,

    /// How many services are compared at the same time
    #[arg(long, value_name = "N", default_value_t = 1)]
    jobs: usize,
}

/// Compares the crates of services.
///
/// # Errors
/// One of them cannot be had, items differ that are not meant to, or a program is not up to date. With `--record`, only
/// that a comparison failed.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let services = services::find(args.models.as_deref(), context)?;
    let chosen = chosen(args, services)?;
    let operations = args.operations.as_deref().map(selection::parse).transpose().map_err(Failure::Usage)?;
    let keeper = args.record.then(|| Keeper::new(args.models.as_deref(), &chosen, context)).transpose()?;
    let meant = Differences::of_project(&context.root).map_err(Failure::Failed)?;
    let root = context.root.clone();
    let way = Way {
        args,
        root: &root,
        meant: &meant,
        keeper: keeper.as_ref(),
        operations: operations.as_deref(),
        several: chosen.len() > 1,
    };
    let (mut wrong, mut all) = (Vec::new(), Vec::new());
    workers::each(
        &chosen,
        args.jobs,
        |_, choice| one::one(&way, choice),
        |choice, done| {
            let done = done.map_err(Failure::Failed)?;
            tell(&way, choice, done, &mut wrong, &mut all, context)
        },
    )?;
    wrong.extend(differences::idle(&all, args.all));
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Failure::Failed(wrong.join("\nerror: ")))
    }
}

fn chosen(args: &Args, services: Vec<Service>) -> Result<Vec<Choice>, Failure> {
    if args.all {
        return Ok(services.into_iter().map(|service| Choice { service, version: None }).collect());
    }
    let chosen = choice::choose(&services, &args.services).map_err(Failure::Usage)?;
    match args.operations.is_some() && chosen.len() != 1 {
        true => Err(Failure::Usage("--operations selects in one SERVICE; name exactly one".into())),
        false => Ok(chosen),
    }
}

/// Prints or records what came of a service.
fn tell(
    way: &Way<'_>,
    choice: &Choice,
    done: Done,
    wrong: &mut Vec<String>,
    all: &mut Vec<Sorted>,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    write!(context.out, "{}", done.text)?;
    context.out.flush()?;
    all.extend(done.sorted);
    let service = &choice.service.name;
    let told = done.wrong.into_iter().map(|what| match way.several {
        true => format!("{service}: {what}"),
        false => what,
    });
    let Some(keeper) = way.keeper else {
        wrong.extend(told);
        return Ok(());
    };
    let Some(row) = done.row else { return Ok(()) };
    // That something differs is what a record is for.
    if let botosmith_codegen::record::Outcome::Failed(_) = row.outcome {
        wrong.extend(told);
    }
    let _whole = interrupt::hold();
    keeper.put(row).map_err(Failure::Failed)
}
