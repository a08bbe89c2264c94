//! The program of a service: both crates in one, in a workspace of its own, `target/bench/<service>/calls`.
//!
//! Its source stays in `xtask/bench/calls/<service>`. Writes below `target/bench` only. A model that is not vendored
//! in this project is fetched, and its crate generated, below there too.

use super::table::Entry;
use crate::generate;
use crate::shared::cargo::{Cargo, Place};
use crate::shared::context::{Context, Failure};
use crate::shared::places::GENERATED;
use crate::shared::project;
use crate::shared::scratch;
use crate::shared::sources::{model::PARTITIONS, Named, Source};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of everything that is built for measurements, seen from the project's.
const FOLDER: &str = "target/bench";

/// Where the programs' sources are, likewise.
const SOURCES: &str = "xtask/bench/calls";

/// A program, built.
#[derive(Clone, Debug)]
pub struct Program {
    /// The folder of its workspace, for what it writes.
    pub folder: PathBuf,
    /// Measures times.
    pub plain: PathBuf,
    /// Counts allocations.
    pub counted: PathBuf,
    /// Our package and its version.
    pub ours: (String, String),
    /// The official package and its version.
    pub official: (String, String),
}

/// Writes the workspace of a service's program, as far as it is not there, and builds it in both forms.
///
/// # Errors
/// The program has no source; the model cannot be fetched or generated; files cannot be written; cargo fails.
pub fn build(entry: &Entry, cargo: &Cargo, context: &mut Context<'_>) -> Result<Program, Failure> {
    let root = context.root.clone();
    let source = root.join(SOURCES).join(&entry.service).join("main.rs");
    if !source.is_file() {
        return Err(Failure::Failed(format!("there is no program in {}", source.display())));
    }
    let folder = root.join(FOLDER).join(&entry.service).join("calls");
    let krate = our_crate(entry, context)?;
    let suffix = botosmith_codegen::names::package_suffix(&entry.service);
    let (ours, official) = (format!("botosmith-{suffix}"), format!("aws-sdk-{suffix}"));
    let manifest = include_str!("../../../bench/calls.toml.in")
        .replace("@SERVICE@", &entry.service)
        .replace("@SOURCE@", &way(&folder, &source)?)
        .replace("@CRATE@", &way(&folder, &krate)?)
        .replace("@OURS@", &ours)
        .replace("@OFFICIAL@", &official)
        .replace("@VERSION@", &entry.official);
    // All services share what is built.
    let place = Place { folder: folder.clone(), target: root.join(FOLDER).join("calls") };
    let made = scratch::write(&folder.join("Cargo.toml"), &manifest)
        .and_then(|()| scratch::seed_lock(&root.join("Cargo.lock"), &folder))
        .and_then(|()| cargo.run(&place, &["metadata", "--format-version", "1"]));
    let (metadata, _) = made.map_err(Failure::Failed)?;
    let version = |package: &str| {
        let (version, _) = scratch::find_package(&metadata, package).map_err(Failure::Failed)?;
        Ok::<_, Failure>((package.to_owned(), version))
    };
    let (ours, official) = (version(&ours)?, version(&official)?);
    let plain = format!("calls-{}", entry.service);
    let counted = format!("{plain}-counted");
    writeln!(context.err, "{}: building {plain}", entry.service)?;
    let built = cargo
        .run(&place, &["build", "--release", "--bin", &plain])
        .and_then(|_| cargo.run(&place, &["build", "--release", "--features", "counted", "--bin", &counted]));
    built.map_err(Failure::Failed)?;
    let binary =
        |name: &str| place.target.join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    Ok(Program { folder, plain: binary(&plain), counted: binary(&counted), ours, official })
}

/// The relative path from one place to another, as a value of a manifest.
fn way(from: &Path, to: &Path) -> Result<String, Failure> {
    let way = scratch::way(from, to).map_err(Failure::Failed)?;
    Ok(toml::Value::from(way).to_string())
}

/// The folder of our crate: that of `generated`, or one that is generated now.
fn our_crate(entry: &Entry, context: &mut Context<'_>) -> Result<PathBuf, Failure> {
    let Some(named) = &entry.models else {
        let folder = context.root.join(GENERATED).join(&entry.service);
        return match folder.join("Cargo.toml").is_file() {
            true => Ok(folder),
            false => Err(Failure::Failed(format!("there is no crate in {}", folder.display()))),
        };
    };
    let folder = context.root.join(FOLDER).join(&entry.service);
    let models = unpack(entry, named, &folder.join("models"), context)?;
    let out = folder.join("generated");
    let args = generate::Args {
        services: vec![entry.service.clone()],
        models: Some(context.shown_path(&models)),
        out: Some(context.shown_path(&out)),
        ..generate::Args::default()
    };
    let (root, current) = (context.root.clone(), context.current.clone());
    // Standard output is for results.
    let mut said = Vec::new();
    generate::run(&args, &mut project::in_folders(root, current, &mut said, &mut *context.err))?;
    context.err.write_all(&said)?;
    Ok(out.join(&entry.service))
}

/// Writes a service's model as it lies in botocore's folder of data.
fn unpack(entry: &Entry, named: &str, folder: &Path, context: &Context<'_>) -> Result<PathBuf, Failure> {
    let source = Source::open(&Named::parse(named)?, std::slice::from_ref(&entry.service), context)?;
    let model = source.model(&entry.service)?;
    // Of another release there may be other files.
    scratch::remove(folder).map_err(Failure::Failed)?;
    let of_service = folder.join(&entry.service).join(&model.version);
    for file in &model.files {
        let of_all = file.plain_name() == PARTITIONS;
        let path = if of_all { folder } else { &of_service }.join(&file.name);
        let parent = path.parent().unwrap_or(folder);
        let written = fs::create_dir_all(parent).and_then(|()| fs::write(&path, &file.bytes));
        written.map_err(|e| Failure::Failed(format!("cannot write {}: {e}", path.display())))?;
    }
    Ok(folder.to_owned())
}
