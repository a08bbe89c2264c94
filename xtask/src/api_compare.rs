//! `cargo xtask api-compare`: compares the public APIs of generated crates with the official ones'.
//!
//! - [`choice`]: which services, and which releases of their official crates
//! - [`both`]: runs rustdoc for both, in scratch workspaces
//! - [`differences`]: the intended differences, from the table in the tree
//! - [`report`]: formats the result
//! - `program`: writes the program that uses every item of an official crate
//!
//! Writes below `target/api-compare`, and the programs and lists that the options name.

pub mod both;
pub mod choice;
pub mod differences;
mod program;
pub mod report;

use crate::shared::context::{Context, Failure};
use crate::shared::places::GENERATED;
use crate::shared::scratch;
use crate::shared::scratch_crate::{self, Made};
use crate::shared::services;
use botosmith_api::{compare, outline, Api, Crates};
use choice::Choice;
use std::path::{Path, PathBuf};

/// The name of either crate in the programs.
const NAME: &str = "sdk";

/// The options of `api-compare`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The services, each with a version of its official crate where it is not to be the newest: proton@1.119.0
    #[arg(value_name = "SERVICE[@VERSION]", required = true)]
    services: Vec<String>,

    /// Generate the crates from these models: a botocore data folder, a Smithy model or a folder of them; without this,
    /// those in generated/ are compared
    #[arg(long, value_name = "DIR|FILE")]
    models: Option<PathBuf>,

    /// Write the public items of both here, a line each: official.txt and botosmith.txt, for several services in a
    /// folder each
    #[arg(long, value_name = "DIR")]
    items: Option<PathBuf>,

    /// Write the program here that uses every public item of the official crate, for several services in a folder each
    #[arg(long, value_name = "DIR")]
    program: Option<PathBuf>,

    /// Check that the program in DIR is up to date, in place of writing it
    #[arg(long, requires = "program")]
    check: bool,
}

/// Compares the crates of services.
///
/// # Errors
/// One of them cannot be had, items are missing that are not meant to be, or a program is not up to date.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let services = services::find(args.models.as_deref(), context)?;
    let chosen = choice::choose(&services, &args.services).map_err(Failure::Usage)?;
    let mut wrong = Vec::new();
    for choice in &chosen {
        let found = one(choice, args, chosen.len() > 1, context)?;
        let service = &choice.service.name;
        wrong.extend(found.into_iter().map(|what| match chosen.len() {
            1 => what,
            _ => format!("{service}: {what}"),
        }));
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Failure::Failed(wrong.join("\nerror: ")))
    }
}

/// Compares the crates of one service. Gives what is wrong.
fn one(
    choice: &Choice,
    args: &Args,
    is_one_of_several: bool,
    context: &mut Context<'_>,
) -> Result<Vec<String>, Failure> {
    let service = &choice.service;
    let krate = match args.models {
        None => context.root.join(GENERATED).join(&service.name),
        Some(_) => context.root.join(both::FOLDER).join(&service.name).join("crate"),
    };
    if args.models.is_some() {
        let made = scratch_crate::make(service, &krate, None, &context.root).map_err(Failure::Failed)?;
        if let Made::Refused(why) = made {
            return Ok(vec![why]);
        }
    }
    let both = both::both(&context.root, choice, &krate).map_err(Failure::Failed)?;
    let read = |texts: &[Vec<u8>]| Crates::read(texts).and_then(|crates| Api::new(&crates));
    let theirs = read(&both.official).map_err(Failure::Failed)?;
    let ours = read(&both.botosmith).map_err(Failure::Failed)?;
    let comparison = compare(&theirs, &ours);
    let meant = differences::Differences::of_project(&context.root).map_err(Failure::Failed)?;
    let sorted = meant.sort(&comparison.missing);
    let program = botosmith_api::program(&theirs, NAME);

    let title = format!("{} {} and {}", choice.official(), both.version, service.package());
    write!(context.out, "{}", report::text(&title, &comparison, &sorted, &program))?;
    let below = |folder: &Path| match is_one_of_several {
        true => folder.join(&service.name),
        false => folder.to_owned(),
    };
    if let Some(folder) = args.items.as_deref().map(below) {
        let differing = report::changed(&comparison);
        let texts = [
            ("official.txt", outline(&theirs)),
            ("botosmith.txt", outline(&ours)),
            ("differing.txt", differing),
        ];
        for (name, text) in texts {
            scratch::put(&folder.join(name), &text).map_err(Failure::Failed)?;
        }
    }
    let mut wrong = sorted.problems();
    if let Some(folder) = args.program.as_deref().map(below) {
        let stale = program::stale(&folder, &program.files).map_err(Failure::Failed)?;
        if args.check {
            wrong.extend(
                stale.iter().map(|name| format!("{} is not up to date", folder.join(name).display())),
            );
        } else {
            program::write(&folder, &program.files, &stale).map_err(Failure::Failed)?;
        }
    }
    Ok(wrong)
}
