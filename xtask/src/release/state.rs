//! What was released of a client and of the runtime, and what has changed since.

use super::git::{Export, Git};
use super::plan::{self, Known, Last};
use super::surface::{self, Asking, Documents};
use super::{file, model, notes};
use crate::shared::package;
use crate::shared::places::{GENERATED, JMESPATH, RUNTIME, RUNTIME_PACKAGE};
use crate::shared::services::Service;
use botosmith_changes::Impact;
use botosmith_codegen::package::{Notes, Releases};
use botosmith_model::problem::Problems;
use std::fmt::Write;
use std::path::Path;

/// What of the runtime's folders is published or says how.
const SOURCES: [&str; 6] = [
    RUNTIME,
    JMESPATH,
    ":(exclude)jmespath/tests",
    ":(exclude)runtime/tests",
    ":(exclude)runtime/release.toml",
    ":(exclude)runtime/CHANGELOG.md",
];

/// A client and the runtime.
#[derive(Debug)]
pub struct State {
    /// The client.
    pub service: Package,
    /// The runtime.
    pub runtime: Package,
    /// The folder of the generated client.
    pub folder: String,
    /// botocore's folder of the service.
    name: String,
    /// The runtime's sources are the same in both last releases.
    same_runtime: bool,
}

/// One of them.
#[derive(Debug)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its `release.toml`.
    pub releases: Releases,
    /// Its last release.
    pub last: Option<Last>,
    /// Whether there is anything to release.
    pub has_changed: bool,
    made_from: Option<String>,
}

/// What has changed in a package.
#[derive(Clone, Debug, Default)]
pub struct Changed {
    /// What it means to callers.
    pub impact: Impact,
    /// The same as notes for the changelog.
    pub notes: Notes,
}

/// What has changed in both.
#[derive(Debug)]
pub struct Changes {
    /// In the runtime, where there is anything to release of it.
    pub runtime: Option<Changed>,
    /// In the client, with what the runtime means to its callers.
    pub client: Changed,
    /// What was compared and what came of it, for people.
    pub compared: String,
}

impl Package {
    /// What a plan is made of.
    pub fn known<'a>(&'a self, changed: &Changed, reason: Option<&'a str>) -> Known<'a> {
        Known {
            package: &self.name,
            releases: &self.releases,
            last: self.last.as_ref(),
            impact: changed.impact,
            notes: changed.notes.clone(),
            made_from: self.made_from.clone(),
            reason,
        }
    }
}

impl State {
    /// Looks at the files, the tags and the commits.
    ///
    /// # Errors
    /// The files are wrong, or do not fit the tags.
    pub fn of(git: &Git, root: &Path, service: &Service) -> Result<Self, String> {
        let folder = format!("{GENERATED}/{}", service.name);
        let mut problems = Problems::default();
        let vendored = package::vendored::read(&service.model, &mut problems);
        if let Some(problem) = problems.iter().next() {
            return Err(problem.to_string());
        }
        let made_from = vendored.provenance.map(|from| format!("{} {}", from.package, from.version));
        let releases = vendored.releases.unwrap_or_else(Releases::none);
        let mut runtime = package(git, RUNTIME_PACKAGE, file::read_runtime(root)?, &SOURCES)?;
        let mut service_package = package(git, &service.package(), releases, &[&folder])?;
        service_package.made_from = made_from;
        runtime.made_from = None;
        // The client names the version of the runtime.
        service_package.has_changed |= runtime.has_changed;
        let id = |last: &Option<Last>| {
            last.as_ref().map(|last| [RUNTIME, JMESPATH].map(|folder| git.id(&last.tag, folder)))
        };
        let same_runtime = id(&runtime.last) == id(&service_package.last);
        Ok(Self { service: service_package, runtime, folder, name: service.name.clone(), same_runtime })
    }

    /// Whether there is anything to release.
    pub fn has_changed(&self) -> bool {
        self.service.has_changed
    }

    /// Compares what was released with what is there: the model, the client's API and the runtime's.
    ///
    /// # Errors
    /// One of them cannot be compiled or read.
    pub fn changes(
        &self,
        asking: &Asking<'_>,
        now: &Export,
        export: &dyn Fn(&str, &str) -> Result<Export, String>,
    ) -> Result<Changes, String> {
        let mut found = Changes { runtime: None, client: Changed::default(), compared: String::new() };
        let is_compared =
            self.service.last.is_some() || (self.runtime.last.is_some() && self.runtime.has_changed);
        let new = match is_compared {
            true => Some(asking.documents(now, Some(&self.service.name))?),
            false => None,
        };
        let mut of_runtime = None;
        match (&self.service.last, &new) {
            (Some(last), Some(new)) => {
                let old_files = export(&last.tag, "was")?;
                let old = asking.documents(&old_files, Some(&self.service.name))?;
                of_runtime = Some(changed_runtime(&old, new)?);
                found.client = self.client(last, (&old_files, &old), (now, new), &mut found.compared)?;
            }
            _ => found.client.notes.added.extend(self.first()),
        }
        if self.runtime.has_changed {
            let changed = match (&self.runtime.last, &new, of_runtime.clone()) {
                (Some(_), Some(_), Some(changed)) if self.same_runtime => changed,
                (Some(last), Some(new), _) => {
                    let old = asking.documents(&export(&last.tag, "runtime-was")?, None)?;
                    changed_runtime(&old, new)?
                }
                _ => {
                    Changed { notes: first(&self.runtime, "First release".to_owned()), ..Changed::default() }
                }
            };
            found.runtime = Some(changed);
        }
        if let (Some(changed), Some(last)) = (&of_runtime, &self.service.last) {
            // Writing to a text cannot fail.
            let _ = writeln!(found.compared, "{RUNTIME_PACKAGE}, since {}: {}", last.tag, changed.impact);
            found.client.impact = found.client.impact.max(changed.impact);
        }
        Ok(found)
    }

    fn client(
        &self,
        last: &Last,
        (old_files, old): (&Export, &Documents),
        (new_files, new): (&Export, &Documents),
        compared: &mut String,
    ) -> Result<Changed, String> {
        let (diff, names) = model::diff(&self.name, (&last.tag, old_files), ("now", new_files))?;
        let api = surface::of_client(old, new)?;
        let (of_model, of_api) = (diff.impact, surface::impact(&api));
        let _ = writeln!(compared, "model, since {}: {of_model}", last.tag);
        let _ = writeln!(compared, "API, since {}: {of_api}", last.tag);
        let mut notes = notes::of_model(&diff, &names, self.service.made_from.as_deref());
        // The model's notes are the better ones. What they do not explain has come from the generator.
        if of_api > of_model {
            notes.merge(&notes::of_api(&api));
        }
        if notes.is_empty() {
            notes.changed.push("No changes that callers can see".to_owned());
        }
        Ok(Changed { impact: of_model.max(of_api), notes })
    }

    /// What is said of the first release where nobody has said anything.
    fn first(&self) -> Vec<String> {
        first(&self.service, "First release".to_owned()).added
    }
}

fn first(package: &Package, text: String) -> Notes {
    let is_said = !package.releases.next.is_empty()
        || package.releases.releases.iter().any(|release| release.version == package.releases.version);
    let added = if is_said { Vec::new() } else { vec![text] };
    Notes { added, ..Notes::default() }
}

fn changed_runtime(old: &Documents, new: &Documents) -> Result<Changed, String> {
    let (mut impact, mut notes) = (Impact::None, Notes::default());
    for comparison in surface::of_runtime(old, new)? {
        impact = impact.max(surface::impact(&comparison));
        notes.merge(&notes::of_api(&comparison));
    }
    if notes.is_empty() {
        notes.changed.push("No changes that generated crates can see".to_owned());
    }
    Ok(Changed { impact, notes })
}

fn package(git: &Git, name: &str, releases: Releases, paths: &[&str]) -> Result<Package, String> {
    let last = plan::last(name, &git.tags(&format!("{name}-v*"))?);
    let is_pending = plan::is_pending(name, &releases, last.as_ref())?;
    let differs = match &last {
        Some(last) => git.differ(&last.tag, paths)?,
        None => true,
    };
    let has_changed = is_pending || differs || !releases.next.is_empty();
    Ok(Package { name: name.to_owned(), releases, last, has_changed, made_from: None })
}
