//! Lists how folders differ from what they should contain. Writes nothing.

use crate::shared::context::{counted, Failure};
use crate::shared::folder::compare::{Comparison, State};
use crate::shared::folder::target::Target;
use std::io::Write;

/// Prints one line for each file that is changed, missing or stale, or else one line in all.
///
/// A failure ends in `advice`, which says what to run. A file in `src` that no run made is stale too: the crate would be built with it.
///
/// # Errors
/// A file is changed, missing or stale; or the output cannot be written.
pub fn run(pairs: &[(&Target, Comparison<'_>)], advice: &str, out: &mut dyn Write) -> Result<(), Failure> {
    let mut differences = 0;
    for (target, comparison) in pairs {
        for (kind, path) in lines(comparison) {
            differences += 1;
            writeln!(out, "{kind}: {}", target.shown(path))?;
        }
    }
    if differences > 0 {
        return Err(Failure::Failed(format!(
            "out of date: {}; {advice} to write what is generated",
            counted(differences, "file")
        )));
    }
    let files = pairs.iter().map(|(_, comparison)| comparison.files.len()).sum();
    writeln!(out, "{}, {}: up to date", counted(pairs.len(), "service"), counted(files, "file"))?;
    Ok(())
}

/// The differences, sorted by path.
fn lines<'a>(comparison: &'a Comparison<'_>) -> Vec<(&'static str, &'a str)> {
    let mut lines: Vec<_> = comparison
        .files
        .iter()
        .filter_map(|(path, state)| match state {
            State::Unchanged => None,
            State::Changed => Some(("changed", *path)),
            State::Missing => Some(("missing", *path)),
        })
        .chain(comparison.stale.iter().chain(&comparison.unlisted).map(|path| ("stale", path.as_str())))
        .collect();
    lines.sort_by_key(|(_, path)| *path);
    lines
}
