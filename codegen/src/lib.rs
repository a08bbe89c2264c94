//! Turns a [`ServiceModel`] into the files of a Rust client crate.
//!
//! The stages, one module each: [`overlay`] (what the model leaves out) → [`recursion`] (which members need a `Box`) → [`normalize`] (named model-to-model
//! transforms) → [`limits`] (what no crate can be made of) and [`support`] (what no client can do yet) → [`symbols`]
//! (every identifier, by the rules of [`names`]) → [`lower`] (to [`ir`], plain data) →
//! [`render`] (askama templates and quote) → [`format`](mod@format). Nothing here touches the disk or the network.

#![forbid(unsafe_code)]

pub mod docs;
pub mod format;
pub mod ir;
pub mod limits;
pub mod lower;
pub mod names;
pub mod normalize;
pub mod overlay;
pub mod overrides;
pub mod package;
pub mod patterns;
pub mod presence;
pub mod protocols;
pub mod record;
pub mod recursion;
pub mod render;
mod signing;
mod strongly_connected;
pub mod support;
pub mod surface;
pub mod symbols;

use botosmith_model::problem::{Problems, Severity};
use botosmith_model::ServiceModel;
use package::Vendored;
use std::collections::BTreeMap;

/// The files of a crate: path relative to its root, with `/`, and text.
pub type FileSet = BTreeMap<String, String>;

/// What the caller decides about the crate.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the crate finds `botosmith-runtime`.
    pub runtime: RuntimeDependency,
    /// The crate is not a member of a workspace, so it gets a `[workspace]` table.
    pub own_workspace: bool,
    /// The operations to generate; all of them where it is `None`.
    pub operations: Option<Vec<String>>,
    /// What lies beside the model. Its programs go into a crate that has all operations.
    pub vendored: Vendored,
}

/// Where a generated crate finds the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeDependency {
    /// A folder.
    Path {
        /// The folder, as written in `Cargo.toml`.
        path: String,
        /// The runtime's version there. Without one, the crate cannot be published.
        version: Option<String>,
    },
    /// A version requirement.
    Version(String),
}

/// The text of a package's `CHANGELOG.md`, which generated crates have too. The newest release comes first.
///
/// # Errors
/// The template fails.
pub fn changelog(package: &str, releases: &[package::Release]) -> Result<String, Box<dyn std::error::Error>> {
    let releases: Vec<ir::Release> = releases.iter().map(lower::releases::lower).collect();
    Ok(render::changelog::changelog(package, &releases)?)
}

/// Generates a crate.
///
/// `None` where a problem is an error; the caller then writes nothing. Where there is one already, `model`
/// is a draft: further errors in it are found, but nothing is made of it, nor said that may only follow from
/// what it lacks.
pub fn generate(model: &ServiceModel, options: &Options, problems: &mut Problems) -> Option<FileSet> {
    let mut found = Problems::default();
    overrides::check(model, &mut found);
    let model = &*overlay::apply(model, &mut found);
    let boxed = recursion::members_to_box(model);
    let mut model = normalize::normalize(model, options.operations.as_deref(), &mut found);
    limits::check(&mut model, &mut found);
    support::check(&model, &mut found);
    let ir = lower::lower(&model, boxed, options, &mut found);
    let is_draft = problems.has_errors();
    problems.extend(found.iter().filter(|problem| !is_draft || problem.severity == Severity::Error));
    if problems.has_errors() {
        return None;
    }
    match render::render(&ir?) {
        Ok(files) => Some(files),
        Err(err) => {
            let message = format!("the generator made a file that is not Rust: {err}");
            problems.error(model.origin.file(), "", message);
            None
        }
    }
}
