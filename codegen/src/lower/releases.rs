//! The releases of a package, as its changelog has them.

use crate::ir;
use crate::package::Release;

/// One release.
pub(crate) fn lower(release: &Release) -> ir::Release {
    let title = match &release.date {
        Some(date) => format!("{} ({date})", release.version),
        None => release.version.to_string(),
    };
    let parts = release.notes.lists().into_iter().filter(|(_, lines)| !lines.is_empty());
    let heading = |name: &str| match name {
        "breaking" => "May break your code",
        "added" => "New",
        _ => "Changed",
    };
    ir::Release {
        title,
        made_from: release.made_from.clone(),
        allowed: release.allowed.clone(),
        parts: parts.map(|(name, lines)| (heading(name), lines.to_vec())).collect(),
    }
}
