//! What `cargo botosmith` keeps in somebody's workspace, and the parts with which its commands change it.
//!
//! | room | what it does |
//! |---|---|
//! | [`root`] | finds the workspace |
//! | [`recorded`] | `botosmith.toml`: the services, their operations, models and the runtime |
//! | [`lists`], [`manifest`], [`members`] | edits lists and manifests, finds those of a workspace |
//! | [`origin`] | where models are taken from |
//! | [`kept`] | the copies of models |
//! | [`undo`], [`change`](mod@change) | writes all of a change or nothing |
//!
//! Nothing in here knows a command.

pub mod change;
pub mod kept;
pub mod lists;
pub mod manifest;
pub mod members;
pub mod origin;
pub mod recorded;
pub mod root;
pub mod undo;

use crate::shared::context::{current_folder, Context, Failure};
use crate::shared::program::Program;
use recorded::Record;
use std::io::Write;
use std::path::PathBuf;

/// The folder of the models that are kept, seen from the workspace.
pub const MODELS: &str = "botosmith/models";

/// The program that works in somebody's workspace.
pub const BOTOSMITH: Program = Program {
    name: "cargo botosmith",
    add: "cargo botosmith add",
    models: MODELS,
    crates: None,
    runtime: None,
};

/// The context of a command: in the workspace that the current folder is in, or where there is none in that folder.
///
/// # Errors
/// The current folder cannot be told, or a manifest not be read.
pub fn context<'a>(out: &'a mut dyn Write, err: &'a mut dyn Write) -> Result<Context<'a>, Failure> {
    let current = current_folder()?;
    let root = root::find(&current)?.unwrap_or_else(|| current.clone());
    let target = std::env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty());
    let target = target.map_or_else(|| root.join("target"), |folder| current.join(PathBuf::from(folder)));
    Ok(Context { program: &BOTOSMITH, root, target, current, out, err })
}

/// What is recorded in the workspace, where anything is.
///
/// # Errors
/// The record is not of its form.
pub fn record(context: &Context<'_>) -> Result<Option<Record>, Failure> {
    Record::read(&context.root.join(recorded::FILE), &context.shown(recorded::FILE))
}

/// What is recorded in the workspace.
///
/// # Errors
/// Nothing is; or the record is not of its form.
pub fn some_record(context: &Context<'_>) -> Result<Record, Failure> {
    record(context)?.filter(|record| !record.services.is_empty()).ok_or_else(|| {
        Failure::Usage(format!(
            "no service is recorded in {}; `cargo botosmith add SERVICE` adds one",
            context.shown(recorded::FILE).display()
        ))
    })
}
