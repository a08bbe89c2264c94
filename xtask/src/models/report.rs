//! What `models update` says of what it did: what changed in each service, which version that earns, and which
//! services could not be renewed.

use super::plan::Plan;
use super::provenance;
use crate::diff;
use crate::generate::making::Refused;
use crate::shared::context::{counted, Context, Failure};
use crate::shared::folder::writer::Summary;
use crate::shared::package;
use crate::shared::places::VENDORED;
use crate::shared::sources::Source;
use crate::shared::version::next;
use botosmith_changes::report::text;
use botosmith_changes::{Diff, Impact};
use botosmith_codegen::package::Releases;
use botosmith_model::Problems;
use serde_json::Value;
use std::io::Write;

/// What was done for one service: its plan, what is different in its model, and what was written of its crate.
pub type Done<'a> = (&'a Plan, Option<&'a Diff>, Summary);

/// Says what changed.
///
/// # Errors
/// The output cannot be written.
pub fn tell(done: &[Done<'_>], source: &Source, context: &mut Context<'_>) -> Result<(), Failure> {
    let colour = diff::has_colour();
    let version = source.version.as_deref().unwrap_or_default();
    let mut nothing = true;
    for (plan, diff, summary) in done {
        let service = &plan.service;
        let since = plan.since.as_deref().unwrap_or("an unknown version");
        match diff {
            _ if plan.is_up_to_date() => {
                writeln!(context.out, "{service}: unchanged since botocore {since}")?
            }
            None if plan.current.is_none() => {
                writeln!(context.out, "{service}: added, of botocore {version}")?
            }
            None => {
                writeln!(context.out, "{service}: of botocore {version}; what was vendored cannot be read")?
            }
            Some(diff) if diff.is_empty() => {
                let files = match plan.differing.is_empty() {
                    true => provenance::NAME.to_owned(),
                    false => plan.differing.join(", "),
                };
                writeln!(context.out, "{service}: the same model in botocore {version}; renewed: {files}")?;
            }
            Some(diff) => {
                writeln!(context.out, "{}\n", text(diff, colour).trim_end())?;
                let beside = context.shown(VENDORED).join(service).join(&plan.version);
                let releases = package::vendored::read(&beside, &mut Problems::default()).releases;
                let earned = earned(diff.impact, releases.as_ref());
                writeln!(context.out, "{service}: from botocore {since} to {version}; this earns {earned}")?;
            }
        }
        nothing &= plan.is_up_to_date() && summary.written + summary.pruned == 0;
        if !plan.is_up_to_date() || summary.written + summary.pruned > 0 {
            writeln!(context.out, "{service}: crate: {summary}")?;
        }
    }
    if nothing && !done.is_empty() {
        writeln!(context.out, "no changes")?;
    }
    Ok(())
}

/// Says which new members probably have a default that the overlay lacks.
///
/// # Errors
/// The output cannot be written.
pub fn tell_expected<'a>(
    all: impl Iterator<Item = (&'a str, &'a [(String, Value)])>,
    err: &mut dyn Write,
) -> std::io::Result<()> {
    for (service, members) in all {
        for (member, default) in members {
            writeln!(
                err,
                "note: {service}: `{member}` is new, and other members of its type have the default {default}: look \
                 whether it has one, too, which `cargo xtask models overlay` finds in a newer model or official crate"
            )?;
        }
    }
    Ok(())
}

/// Lists the services that could not be renewed.
///
/// # Errors
/// There is one.
pub fn tell_refused(refused: &[Refused], all: usize, err: &mut dyn Write) -> Result<(), Failure> {
    for Refused { service, why } in refused {
        writeln!(err, "not renewed: {service}: {why}")?;
    }
    let of = counted(all, "service");
    match refused.len() {
        0 => Ok(()),
        some if some == all => {
            Err(Failure::Failed(format!("{some} of {of} cannot be renewed; nothing was written")))
        }
        some => Err(Failure::Failed(format!("{some} of {of} cannot be renewed; the others are"))),
    }
}

/// The version that a change earns, as far as it alone decides: `cargo xtask release` looks at more.
fn earned(impact: Impact, releases: Option<&Releases>) -> String {
    let why = match impact {
        Impact::Major => "a major version: existing code may no longer compile",
        Impact::Minor => "a minor version: new public API; existing code compiles",
        Impact::Patch => "a patch version: behaviour or documentation changes",
        Impact::None => "no version: the generated code does not change",
    };
    let Some(releases) = releases else { return why.to_owned() };
    let planned = &releases.version;
    match releases.releases.first() {
        None => format!("{why}; nothing is released yet, and {planned} will be the first"),
        Some(_) if impact == Impact::None => why.to_owned(),
        Some(last) => format!("{}, {why}", next(&last.version, impact).max(planned.clone())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_earns_what_follows_the_last_release() {
        let releases = |text: &str| package::releases::parse(text).unwrap();
        assert!(earned(Impact::Patch, None).starts_with("a patch version"));
        let fresh = earned(Impact::Minor, Some(&releases("version = '0.1.0'")));
        assert!(
            fresh.starts_with("a minor version") && fresh.ends_with("0.1.0 will be the first"),
            "{fresh}"
        );
        let released = releases("version = '0.1.3'\n[[release]]\nversion = '0.1.3'");
        assert!(earned(Impact::Major, Some(&released)).starts_with("0.2.0, a major version"));
        assert!(earned(Impact::Patch, Some(&released)).starts_with("0.1.4, a patch version"));
        assert!(earned(Impact::None, Some(&released)).starts_with("no version"));
        // Somebody has raised it already.
        let raised = releases("version = '0.3.0'\n[[release]]\nversion = '0.1.3'");
        assert!(earned(Impact::Minor, Some(&raised)).starts_with("0.3.0, a minor version"));
    }
}
