//! What is done for one service: its crate is generated, compiled and documented. Records nothing.

use super::record::{Outcome, Record, Row};
use super::room::Room;
use super::said;
use crate::list::protocol_name;
use crate::shared::digest;
use crate::shared::scratch_crate::{self, Generated};
use crate::shared::services::Service;
use crate::shared::stages::{FileSet, Options, RuntimeDependency, Vendored};
use botosmith_codegen::protocols::taken;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// What holds for all services of a run.
#[derive(Debug)]
pub struct Way<'a> {
    /// Where crates are built: one for each thread.
    pub rooms: &'a [Mutex<Room>],
    /// What need not be built again.
    pub known: Option<&'a Record>,
    /// The start of a checksum of what else decides what comes of a crate.
    pub built_with: String,
    /// Whose models these are.
    pub model: String,
    /// Today.
    pub day: String,
}

/// What came of a service.
#[derive(Debug)]
pub struct One {
    /// Its row.
    pub row: Row,
    /// Whether the record had it.
    pub is_known: bool,
}

/// Generates, compiles and documents the crate of a service, on the thread of this number.
///
/// # Errors
/// Cargo cannot be run, or files cannot be written.
pub fn one(way: &Way<'_>, thread: usize, service: &Service) -> Result<One, String> {
    let room = way.rooms.get(thread).ok_or("there are more threads than rooms")?;
    let room = room.lock().unwrap_or_else(PoisonError::into_inner);
    let (mut row, files) = generated(way, service, room.runtime()?);
    let Some(files) = files else { return Ok(One { row, is_known: false }) };
    if let Some(known) =
        way.known.and_then(|record| record.get(&row.service)).filter(|known| known.is_of(&row))
    {
        return Ok(One { row: known.clone(), is_known: true });
    }
    room.put(&files)?;
    let package = service.package();
    build(&room, &package, &mut row)?;
    room.clear(&package)?;
    Ok(One { row, is_known: false })
}

/// The row of a service without what building shows, and its crate, where there is one.
fn generated(way: &Way<'_>, service: &Service, runtime: RuntimeDependency) -> (Row, Option<FileSet>) {
    let start = Instant::now();
    let options = Options { runtime, own_workspace: true, operations: None, vendored: Vendored::default() };
    let Generated { model, files, errors } = scratch_crate::generate(service, &options);
    let generate = start.elapsed().as_secs_f64() * 1000.0;
    let protocol = model.as_ref().map_or("", |model| protocol_name(taken(&model.metadata)));
    let mut row = Row {
        service: service.name.clone(),
        package: service.package(),
        protocol: protocol.to_owned(),
        operations: model.map_or(0, |model| model.operations.len()),
        lines: 0,
        generate,
        check: None,
        doc: None,
        outcome: Outcome::Good,
        files: String::new(),
        built_with: way.built_with.clone(),
        model: way.model.clone(),
        day: way.day.clone(),
    };
    match &files {
        Some(files) => {
            let sources = files.iter().filter(|(path, _)| path.ends_with(".rs"));
            row.lines = sources.map(|(_, text)| text.lines().count()).sum();
            let all: String = files.iter().map(|(path, text)| format!("{path}\n{text}\n")).collect();
            row.files = digest::of_text(all.as_bytes());
        }
        None => row.outcome = Outcome::Refused(errors.first().cloned().unwrap_or_default()),
    }
    (row, files)
}

/// Compiles and documents the crate in the room.
fn build(room: &Room, package: &str, row: &mut Row) -> Result<(), String> {
    let (mut is_good, mut out, mut err, mut seconds) = room.run(&["check"])?;
    let mut told = said::read(&out);
    if is_good && told.built > 1 {
        // The time is that of the crate alone.
        room.touch()?;
        (is_good, out, err, seconds) = room.run(&["check"])?;
        told = said::read(&out);
    }
    row.check = Some(seconds);
    row.outcome = outcome("check", is_good, told.complaints, &err);
    if !is_good {
        return Ok(());
    }
    let (is_good, out, err, seconds) = room.run(&["doc", "--no-deps"])?;
    row.doc = Some(seconds);
    if row.outcome == Outcome::Good {
        row.outcome = outcome("doc", is_good, said::read(&out).complaints, &err);
    }
    if row.outcome == Outcome::Good {
        let pages = room.pages(&package.replace('-', "_"));
        let broken = said::broken_link(&pages).map_err(|e| format!("{}: {e}", pages.display()))?;
        row.outcome = broken.map_or(Outcome::Good, |link| Outcome::Told(format!("doc: {link}")));
    }
    Ok(())
}

/// What a command says of a crate.
fn outcome(command: &str, is_good: bool, complaints: Vec<String>, err: &str) -> Outcome {
    let more = complaints.len().saturating_sub(1);
    let first = complaints.into_iter().next().map(|first| match more {
        0 => first,
        more => format!("{first} (and {more} more)"),
    });
    match (is_good, first) {
        (true, None) => Outcome::Good,
        (true, Some(first)) => Outcome::Told(format!("{command}: {first}")),
        (false, Some(first)) => Outcome::Failed(format!("{command}: {first}")),
        (false, None) => {
            Outcome::Failed(format!("{command}: {}", err.lines().last().unwrap_or("nothing was said")))
        }
    }
}
