//! What is known of a package beside its model: where the model comes from, whose work it is, example programs, and
//! the versions that were released.
//!
//! Plain data, from which a crate's manifest, README and changelog are made. The files that say it are read elsewhere:
//! this crate touches no disk.

use semver::Version;
use std::collections::BTreeMap;

/// What is vendored beside a model. Nothing of it must be there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vendored {
    /// The release that the model's files were taken from.
    pub provenance: Option<Provenance>,
    /// Whose work the model is, in the words of that release.
    pub notice: Option<String>,
    /// Programs that are written by hand for users of the client: name of the file and text.
    pub examples: BTreeMap<String, String>,
    /// The version of the client and what its releases brought.
    pub releases: Option<Releases>,
    /// The official crate that the client's public API has been compared with, where it has been.
    pub comparison: Option<Comparison>,
}

/// A comparison of the client's public API with an official crate's, in which all that differs is meant to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The official crate.
    pub package: String,
    /// Its version.
    pub version: String,
}

/// The release of a package that vendored files were taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The package, such as `botocore`.
    pub package: String,
    /// Its version.
    pub version: String,
}

/// The version of a package, and its releases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Releases {
    /// The version of what is in the tree: released, or about to be.
    pub version: Version,
    /// The registry that it goes to, by its name in Cargo's configuration; crates.io where there is none.
    pub registry: Option<String>,
    /// What is to be said of the next release beside what can be found out.
    pub next: Notes,
    /// The releases, the newest first.
    pub releases: Vec<Release>,
}

/// One release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Its version.
    pub version: Version,
    /// The day, as `2022-11-14`, where somebody has said it.
    pub date: Option<String>,
    /// What it was made from, such as `botocore 1.44.5`.
    pub made_from: Option<String>,
    /// Why it breaks callers' code and is no major version all the same.
    pub allowed: Option<String>,
    /// What it brought.
    pub notes: Notes,
}

/// The notes of a release: what is new, a line of Markdown each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// What may break callers' code.
    pub breaking: Vec<String>,
    /// What callers can name now.
    pub added: Vec<String>,
    /// Everything else.
    pub changed: Vec<String>,
}

impl Notes {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.lists().iter().all(|(_, lines)| lines.is_empty())
    }

    /// The lists with their names in the file.
    pub fn lists(&self) -> [(&'static str, &[String]); 3] {
        [("breaking", &self.breaking), ("added", &self.added), ("changed", &self.changed)]
    }

    /// Adds those lines of others that are not there yet.
    pub fn merge(&mut self, others: &Self) {
        let lists = [
            (&mut self.breaking, &others.breaking),
            (&mut self.added, &others.added),
            (&mut self.changed, &others.changed),
        ];
        for (mine, theirs) in lists {
            for line in theirs {
                if !mine.contains(line) {
                    mine.push(line.clone());
                }
            }
        }
    }
}

impl Releases {
    /// Of a package of which nothing is said: nothing was released.
    ///
    /// ```
    /// assert_eq!(botosmith_codegen::package::Releases::none().version.to_string(), "0.1.0");
    /// ```
    pub fn none() -> Self {
        let (version, registry) = (Version::new(0, 1, 0), None);
        Self { version, registry, next: Notes::default(), releases: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merging_keeps_order_and_adds_nothing_twice() {
        let notes = |lines: &[&str]| Notes {
            added: lines.iter().map(ToString::to_string).collect(),
            ..Notes::default()
        };
        let mut mine = notes(&["b", "a"]);
        mine.merge(&notes(&["a", "c"]));
        assert_eq!(mine, notes(&["b", "a", "c"]));
    }
}
