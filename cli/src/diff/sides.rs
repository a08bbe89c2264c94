//! Which services are compared, and the models of each on both sides. Reads no model.

use super::pairs::Pair;
use crate::shared::context::{Context, Failure};
use crate::shared::paths;
use crate::shared::services;
use crate::shared::sources::{Named, Source};
use std::collections::BTreeSet;
use std::io;

/// The services that a comparison is about.
pub(super) struct Wanted {
    pub(super) names: Vec<String>,
    /// Somebody named them, so each must be somewhere.
    is_named: bool,
}

/// The services to compare: the named ones; the one of a folder of one model; those that are vendored, or were in a
/// revision that is compared; or all of two folders that have none of these.
///
/// # Errors
/// What is named cannot be opened; or nothing says which services are meant.
pub(super) fn wanted(
    services: &[String],
    old: &Named,
    new: &Named,
    context: &Context<'_>,
) -> Result<Wanted, Failure> {
    let mut names: Vec<String> = Vec::new();
    for name in services {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    if names.is_empty() {
        names.extend(new.only_service().or_else(|| old.only_service()));
    }
    if !names.is_empty() {
        return Ok(Wanted { names, is_named: true });
    }
    let mut vendored = vendored(context)?;
    let mut there = Vec::new();
    for side in [old, new] {
        let names = names_of(side, context)?;
        if is_own(side, context) {
            vendored.extend(names.iter().flatten().cloned());
        }
        there.push(names);
    }
    if let [Some(old), Some(new)] = there.as_slice() {
        let both: BTreeSet<String> = old.union(new).cloned().collect();
        vendored = match vendored.is_disjoint(&both) {
            true => both,
            false => vendored.intersection(&both).cloned().collect(),
        };
    }
    if vendored.is_empty() {
        return Err(Failure::Usage(format!(
            "no model is vendored in {}; name a SERVICE",
            context.program.models
        )));
    }
    Ok(Wanted { names: vendored.into_iter().collect(), is_named: false })
}

/// The models of each service. One that only a side has is new or gone.
///
/// # Errors
/// A service that was named is on neither side; or none of those that were not is.
pub(super) fn pairs<'a>(old: &'a Source, new: &'a Source, wanted: &Wanted) -> Result<Vec<Pair<'a>>, Failure> {
    let (mut pairs, mut lacking) = (Vec::new(), Vec::new());
    for service in &wanted.names {
        match (old.model(service).ok(), new.model(service).ok()) {
            (None, None) => lacking.extend([old.lack(service), new.lack(service)]),
            pair => pairs.push(pair),
        }
    }
    lacking.dedup();
    match lacking.is_empty() || (!wanted.is_named && !pairs.is_empty()) {
        true => Ok(pairs),
        false => Err(Failure::Usage(lacking.join("\nerror: "))),
    }
}

/// The services that are vendored now.
fn vendored(context: &Context<'_>) -> Result<BTreeSet<String>, Failure> {
    let folder = context.shown(context.program.models);
    match services::in_folder(&folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(e) => Err(Failure::Failed(format!("cannot read {}: {e}", folder.display()))),
        Ok(found) => Ok(found.into_iter().map(|service| service.name).collect()),
    }
}

/// The names of the services on a side; nothing for archives, which hold all of botocore's and take long to read.
fn names_of(side: &Named, context: &Context<'_>) -> Result<Option<BTreeSet<String>>, Failure> {
    match side {
        Named::Path(path) if !path.is_dir() => Ok(None),
        Named::Release(_) => Ok(None),
        side => Ok(Some(Source::open(side, &[], context)?.names)),
    }
}

/// Whether a side is this project's folder of vendored models, now or in a revision.
fn is_own(side: &Named, context: &Context<'_>) -> bool {
    match side {
        Named::Git { path, .. } => path.as_deref().is_none_or(|path| path == context.program.models),
        Named::Path(path) => {
            paths::resolve(path).is_ok_and(|path| path == context.root.join(context.program.models))
        }
        Named::Release(_) => false,
    }
}
