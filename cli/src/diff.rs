//! `diff`: what changed between two versions of a model, and what that means to Rust callers.
//!
//! Finds the models of both sides and compares them; decides nothing about changes itself. Writes what `--out` names, and
//! may download a release of botocore.
//!
//! - [`args`]: the options
//! - [`pairs`]: reads and compares the models
//! - `sides`: which services are compared, and with what
//! - `show`: the forms of the report, and where it goes

pub mod args;
pub mod pairs;
mod show;
mod sides;

pub use args::Args;
pub use pairs::{compare_models, Compared};
pub use show::{fits, has_colour, show};

use crate::shared::context::{Context, Failure};
use crate::shared::sources::{Named, Source};
use botosmith_changes::{Diff, Impact};

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
    show::fits(args.telling.format, args.telling.out.as_deref(), pairs.len())?;
    let all = compare_models((&old, &new), &pairs, context.err)?;
    show::show(args.telling.format, args.telling.out.as_deref(), &all, context)?;
    verdict(&all, args.telling.exit_code)
}

/// What `--exit-code` makes of comparisons.
///
/// # Errors
/// With it, a major change or a model that cannot be generated any more.
pub fn verdict(all: &[Compared], exit_code: bool) -> Result<(), Failure> {
    let names = |is: &dyn Fn(&Diff) -> bool| -> Option<String> {
        let diffs = all.iter().map(|compared| &compared.diff).filter(|diff| is(diff));
        let names: Vec<&str> = diffs.map(|diff| &*diff.service.folder).collect();
        (exit_code && !names.is_empty()).then(|| names.join(", "))
    };
    if let Some(names) = names(&|diff| diff.impact == Impact::Major) {
        return Err(Failure::Breaking(format!("{names}: a change is major")));
    } else if let Some(names) = names(&Diff::stops_generation) {
        return Err(Failure::Ungenerable(format!("{names}: no crate can be generated of the new model")));
    }
    Ok(())
}
