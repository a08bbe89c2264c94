//! `CHANGELOG.md`: the releases of a package. Decides nothing.

use crate::ir::Release;
use askama::Template;

#[derive(Template)]
#[template(path = "CHANGELOG.md")]
struct Changelog<'a> {
    name: &'a str,
    releases: &'a [Release],
}

/// `CHANGELOG.md`
pub(crate) fn changelog(name: &str, releases: &[Release]) -> askama::Result<String> {
    Ok(Changelog { name, releases }.render()?.trim_end().to_owned() + "\n")
}
