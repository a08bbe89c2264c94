//! Compares the crates of one service. Prints nothing: gives what there is to tell.

use super::both::{self, Both};
use super::choice::Choice;
use super::compile::{self, Compiled, Task};
use super::differences::{Differences, Sorted};
use super::recorded::{self, Keeper};
use super::{causes, program, report, Args, NAME};
use crate::generate::selection;
use crate::shared::places::GENERATED;
use crate::shared::scratch;
use crate::shared::scratch_crate::{self, Made};
use crate::shared::stages;
use botosmith_api::{compare, outline, Api, Comparison, Crates, Name};
use botosmith_codegen::record::{Compared, Outcome, Row};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// How all services are compared.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way<'a> {
    pub(super) args: &'a Args,
    pub(super) root: &'a Path,
    pub(super) meant: &'a Differences,
    pub(super) keeper: Option<&'a Keeper>,
    /// The operations of `--operations`.
    pub(super) operations: Option<&'a [String]>,
    /// Several services are compared, so each gets folders of its own.
    pub(super) several: bool,
}

/// What came of a service.
#[derive(Debug, Default)]
pub(super) struct Done {
    /// What is printed.
    pub(super) text: String,
    /// What the table of intended differences has to do with it.
    pub(super) sorted: Option<Sorted>,
    /// What must be mended.
    pub(super) wrong: Vec<String>,
    /// What the record gets.
    pub(super) row: Option<Row>,
}

/// What came of a comparison.
struct Found {
    version: String,
    comparison: Comparison,
    sorted: Sorted,
    compiled: Option<Compiled>,
    text: String,
    wrong: Vec<String>,
}

/// Compares the crates of a service.
///
/// # Errors
/// Files cannot be written, or an operation is not there.
pub(super) fn one(way: &Way<'_>, choice: &Choice) -> Result<Done, String> {
    let start = Instant::now();
    let service = &choice.service;
    let krate = match way.args.models {
        None => way.root.join(GENERATED).join(&service.name),
        Some(_) => way.root.join(both::FOLDER).join(&service.name).join("crate"),
    };
    let count = way.operations.map(<[String]>::len);
    let both = || Both::new(way.root, choice, &krate);
    let row = |outcome: Outcome| way.keeper.map(|keeper| keeper.row(choice, count, outcome));
    if let (Some(keeper), true) = (way.keeper, way.args.resume) {
        let like = keeper.row(choice, count, Outcome::NoOfficial);
        if keeper.is_known(&like, || both().map(|both| both.version))? {
            return Ok(Done::default());
        }
    }
    if way.args.models.is_some() {
        if let Some(operations) = way.operations {
            know(choice, operations)?;
        }
        let made = scratch_crate::make(service, &krate, way.operations.map(<[String]>::to_vec), way.root)?;
        if let Made::Refused(why) = made {
            let kind = recorded::kind_of_refusal(&why);
            let text = match way.keeper {
                Some(_) => format!("{}: refused: {kind}\n", service.name),
                None => String::new(),
            };
            return Ok(Done { text, wrong: vec![why], row: row(Outcome::Refused(kind)), ..Done::default() });
        }
    }
    match both().and_then(|both| compared(way, choice, &krate, &both)) {
        Ok(found) => {
            let outcome = outcome(way, choice, &found);
            let text = match way.keeper {
                Some(_) => summary(&service.name, &outcome, start),
                None => found.text,
            };
            Ok(Done { text, sorted: Some(found.sorted), wrong: found.wrong, row: row(outcome) })
        }
        Err(what) if both::is_absent(&what) => Ok(Done {
            text: format!("{}: there is no official crate {}\n", service.name, choice.official()),
            wrong: vec![format!("there is no official crate {}", choice.official())],
            row: row(Outcome::NoOfficial),
            ..Done::default()
        }),
        Err(what) => {
            let kind = recorded::kind_of_failure(&what, way.root);
            Ok(Done { wrong: vec![what], row: row(Outcome::Failed(kind)), ..Done::default() })
        }
    }
}

/// Every operation must be there.
fn know(choice: &Choice, operations: &[String]) -> Result<(), String> {
    let (model, _) = stages::load(&choice.service.model);
    let Some(model) = model else { return Ok(()) };
    match selection::unknown(operations, model.operations.keys().map(String::as_str)) {
        unknown if unknown.is_empty() => Ok(()),
        unknown => Err(unknown.join("\nerror: ")),
    }
}

fn compared(way: &Way<'_>, choice: &Choice, krate: &Path, both: &Both) -> Result<Found, String> {
    let service = &choice.service;
    let read = |texts: &[Vec<u8>]| Crates::read(texts).and_then(|crates| Api::new(&crates));
    let ours = read(&both.botosmith()?)?;
    let mut theirs = read(&both.official()?)?;
    if way.operations.is_some() {
        theirs = theirs.of_operations(&ours.operations());
    }
    let comparison = compare(&theirs, &ours);
    let sorted = way.meant.sort(&service.name, &comparison);
    let is_meant = |name: &Name| way.meant.is_meant(&service.name, name);
    let program = botosmith_api::program(&theirs, NAME);
    let title = format!("{} {} and {}", choice.official(), both.version, service.package());
    let mut text = report::text(&title, &comparison, &sorted, &program);
    let mut wrong: Vec<String> = sorted.missing.iter().map(|item| format!("missing: {item}")).collect();
    wrong.extend(sorted.other_type.iter().map(|item| format!("of another type: {item}")));

    let below = |folder: &PathBuf| match way.several {
        true => folder.join(&service.name),
        false => folder.clone(),
    };
    let items = way.args.items.as_ref().map(below);
    if let Some(folder) = &items {
        scratch::put(&folder.join("official.txt"), &outline(&theirs))?;
        scratch::put(&folder.join("botosmith.txt"), &outline(&ours))?;
        scratch::put(&folder.join("missing.txt"), &lines(&sorted.missing))?;
        scratch::put(&folder.join("differing.txt"), &report::changed(&comparison))?;
    }
    drop(ours);
    let mut compiled = None;
    if way.args.compile {
        let task = Task { root: way.root, choice, version: &both.version, krate, api: &theirs };
        let found = compile::compile(task, |name| !is_meant(name))?;
        text.push_str(&compile::text(&found, &comparison, is_meant));
        let list = compile::list(&found, &comparison, is_meant);
        match &items {
            Some(folder) => scratch::put(&folder.join("compiler.txt"), &list)?,
            None => text.push_str(&list),
        }
        compiled = Some(found);
    }
    if let Some(folder) = way.args.program.as_ref().map(below) {
        let stale = program::stale(&folder, &program.files)?;
        if way.args.check {
            let told = stale.iter().map(|name| format!("{} is not up to date", folder.join(name).display()));
            wrong.extend(told);
        } else {
            program::write(&folder, &program.files, &stale)?;
        }
    }
    Ok(Found { version: both.version.clone(), comparison, sorted, compiled, text, wrong })
}

fn lines(items: &[String]) -> String {
    items.iter().map(|item| format!("{item}\n")).collect()
}

fn outcome(way: &Way<'_>, choice: &Choice, found: &Found) -> Outcome {
    let is_meant = |name: &Name| way.meant.is_meant(&choice.service.name, name);
    Outcome::Compared(Compared {
        version: found.version.clone(),
        items: found.comparison.first.len(),
        missing: found.sorted.missing.len(),
        other_type: found.sorted.other_type.len(),
        meant: found.sorted.meant_items,
        compiled: found.compiled.as_ref().map(|compiled| (compiled.used, compiled.refused.len())),
        causes: causes::causes(&found.comparison, |name| !is_meant(name)),
    })
}

/// A line on what goes into the record.
fn summary(service: &str, outcome: &Outcome, start: Instant) -> String {
    let Outcome::Compared(found) = outcome else { return String::new() };
    let program =
        found.compiled.map_or(String::new(), |(_, refused)| format!(", {refused} refused by the compiler"));
    format!(
        "{service}: {} items, {} missing, {} of another type{program} ({} s)\n",
        found.items,
        found.missing,
        found.other_type,
        start.elapsed().as_secs()
    )
}
