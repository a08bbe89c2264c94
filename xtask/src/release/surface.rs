//! Compares the public API with that of the last release, by rustdoc's JSON of both.

use super::git::Export;
use crate::shared::cargo::{Cargo, Place};
use crate::shared::places::{JMESPATH_PACKAGE, RUNTIME_PACKAGE};
use crate::shared::rustdoc;
use botosmith_api::{compare, Api, Comparison, Crates};
use botosmith_changes::Impact;
use std::path::PathBuf;

/// What rustdoc wrote of a client and of its runtime.
pub struct Documents {
    /// Of the client; empty where only the runtime was asked for.
    client: Vec<u8>,
    runtime: Vec<u8>,
    /// Of the evaluator of JMESPath, some of which the runtime hands on.
    jmespath: Vec<u8>,
}

/// Asks rustdoc.
pub struct Asking<'a> {
    /// The tools.
    pub cargo: &'a Cargo,
    /// The folder of what is built; what rustdoc writes goes beside the folder that it is about.
    pub build: PathBuf,
}

impl Asking<'_> {
    /// The API of a client, if one is named, and of its runtime, in a folder with all of the project.
    ///
    /// # Errors
    /// They do not compile, or rustdoc's JSON is not as expected.
    pub fn documents(&self, export: &Export, client: Option<&str>) -> Result<Documents, String> {
        let place = Place { folder: export.folder.clone(), target: export.folder.with_extension("api") };
        let more = ["--all-features", "--locked"];
        let document = |package: &str| rustdoc::document(self.cargo, &place, &self.build, package, &more);
        let client = client.map(document).transpose()?.unwrap_or_default();
        Ok(Documents { client, runtime: document(RUNTIME_PACKAGE)?, jmespath: document(JMESPATH_PACKAGE)? })
    }
}

/// What has become of a client's API.
///
/// # Errors
/// rustdoc's JSON is not as expected.
pub fn of_client(old: &Documents, new: &Documents) -> Result<Comparison, String> {
    // What the runtime defines and the client hands on is looked at where it is defined.
    let read = |documents: &Documents| {
        let texts = [documents.client.clone(), documents.runtime.clone()];
        Crates::read(&texts).and_then(|crates| Api::new(&crates))
    };
    Ok(compare(&read(old)?, &read(new)?))
}

/// What has become of the APIs of the runtime and of the evaluator of JMESPath, with what is hidden from their
/// documentation: clients' macros expand to that.
///
/// # Errors
/// rustdoc's JSON is not as expected.
pub fn of_runtime(old: &Documents, new: &Documents) -> Result<[Comparison; 2], String> {
    let read = |text: &Vec<u8>| Api::new(&Crates::read(std::slice::from_ref(text))?.with_hidden());
    let runtime = compare(&read(&old.runtime)?, &read(&new.runtime)?);
    Ok([runtime, compare(&read(&old.jmespath)?, &read(&new.jmespath)?)])
}

/// What a difference of APIs means to callers.
pub fn impact(comparison: &Comparison) -> Impact {
    if !comparison.missing.is_empty() || !comparison.changed.is_empty() {
        Impact::Major
    } else if !comparison.additional.is_empty() {
        Impact::Minor
    } else {
        Impact::None
    }
}
