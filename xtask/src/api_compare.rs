//! `cargo xtask api-compare`: compares the public API of a generated crate with the official one's.
//!
//! - [`both`]: runs rustdoc for both, in scratch workspaces
//! - [`differences`]: the intended differences, from the table in the tree
//! - [`report`]: formats the result
//!
//! Writes below `target/api-compare`, and the programs and lists that the options name.

pub mod both;
pub mod differences;
pub mod report;

use crate::shared::context::{Context, Failure};
use crate::shared::official;
use crate::shared::services;
use botosmith_api::{compare, outline, program, Api, Crates};
use std::fs;
use std::path::{Path, PathBuf};

/// The name of either crate in the programs.
const NAME: &str = "sdk";

/// The options of `api-compare`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The service; xtask/bench/official.toml has the versions of the official crates
    #[arg(value_name = "SERVICE")]
    service: String,

    /// Write the public items of both here, a line each: official.txt and botosmith.txt
    #[arg(long, value_name = "DIR")]
    items: Option<PathBuf>,

    /// Write the program here that uses every public item of the official crate
    #[arg(long, value_name = "DIR")]
    program: Option<PathBuf>,

    /// Check that the program in DIR is up to date, in place of writing it
    #[arg(long, requires = "program")]
    check: bool,
}

/// Compares the crates of a service.
///
/// # Errors
/// One of them cannot be had, items are missing that are not meant to be, or the program is not up to date.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let entries = official::entries().map_err(Failure::Failed)?;
    let chosen = official::choose(entries, std::slice::from_ref(&args.service)).map_err(Failure::Usage)?;
    let services = services::find(None, context)?;
    let entry = chosen.first().ok_or_else(|| Failure::Usage("no service".to_owned()))?;
    let service = services.iter().find(|service| service.name == entry.service);
    let service = service.ok_or_else(|| Failure::Usage(format!("there is no model of {}", entry.service)))?;

    let both = both::both(&context.root, entry, &service.package()).map_err(Failure::Failed)?;
    let read = |texts: &[Vec<u8>]| Crates::read(texts).and_then(|crates| Api::new(&crates));
    let theirs = read(&both.official).map_err(Failure::Failed)?;
    let ours = read(&both.botosmith).map_err(Failure::Failed)?;
    let comparison = compare(&theirs, &ours);
    let meant = differences::Differences::of_project(&context.root).map_err(Failure::Failed)?;
    let sorted = meant.sort(&comparison.missing);
    let program = program(&theirs, NAME);

    let title = format!("aws-sdk-{} {} and {}", entry.service, entry.version, service.package());
    write!(context.out, "{}", report::text(&title, &comparison, &sorted, &program))?;
    if let Some(folder) = &args.items {
        for (name, api) in [("official.txt", &theirs), ("botosmith.txt", &ours)] {
            crate::shared::scratch::put(&folder.join(name), &outline(api)).map_err(Failure::Failed)?;
        }
    }
    let mut wrong = sorted.problems();
    if let Some(folder) = &args.program {
        let stale = stale(folder, &program.files).map_err(Failure::Failed)?;
        if args.check {
            wrong.extend(
                stale.iter().map(|name| format!("{} is not up to date", folder.join(name).display())),
            );
        } else {
            write_program(folder, &program.files, &stale).map_err(Failure::Failed)?;
        }
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Failure::Failed(wrong.join("\nerror: ")))
    }
}

type Files = std::collections::BTreeMap<String, String>;

/// The names of files that are not as they should be: changed, missing, or not wanted.
fn stale(folder: &Path, files: &Files) -> Result<Vec<String>, String> {
    let mut names: Vec<String> = files
        .iter()
        .filter(|(name, text)| fs::read_to_string(folder.join(name)).ok().as_ref() != Some(text))
        .map(|(name, _)| name.clone())
        .collect();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.map_err(|e| format!("{}: {e}", folder.display()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !files.contains_key(&name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn write_program(folder: &Path, files: &Files, stale: &[String]) -> Result<(), String> {
    for name in stale {
        let path = folder.join(name);
        match files.get(name) {
            Some(text) => crate::shared::scratch::put(&path, text)?,
            // Only what this command wrote goes: a folder given by mistake keeps what it has.
            None if fs::read_to_string(&path)
                .is_ok_and(|text| text.starts_with(botosmith_api::PROGRAM_HEAD)) =>
            {
                fs::remove_file(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            }
            None => return Err(format!("{} is not of this command; it was left alone", path.display())),
        }
    }
    Ok(())
}
