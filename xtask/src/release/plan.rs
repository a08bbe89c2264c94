//! Decides what to release: the version and its notes. Reads data only.
//!
//! A plan depends on the last tag and on the tree, so that an interrupted release gets the same plan again.

use crate::shared::version;
use botosmith_changes::Impact;
use botosmith_codegen::package::{Notes, Release, Releases};
use semver::Version;

/// A released version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Last {
    /// Its tag.
    pub tag: String,
    /// The version.
    pub version: Version,
}

/// What is known of a package before its version is decided.
#[derive(Clone, Debug)]
pub struct Known<'a> {
    /// The package.
    pub package: &'a str,
    /// Its `release.toml`.
    pub releases: &'a Releases,
    /// The last release; none where this is the first.
    pub last: Option<&'a Last>,
    /// What has changed since then.
    pub impact: Impact,
    /// The same as notes for the changelog.
    pub notes: Notes,
    /// What it is made from.
    pub made_from: Option<String>,
    /// The reason of `--allow-breaking`.
    pub reason: Option<&'a str>,
}

/// What is to be released of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The package.
    pub package: String,
    /// The version before.
    pub from: Option<Version>,
    /// What has changed since then.
    pub impact: Impact,
    /// `release.toml` as it is to be.
    pub releases: Releases,
}

impl Plan {
    /// The version to be released.
    pub fn version(&self) -> &Version {
        &self.releases.version
    }

    /// The tag of that version.
    pub fn tag(&self) -> String {
        tag(&self.package, self.version())
    }
}

/// The tag of a version: `botosmith-proton-v0.1.0`.
pub fn tag(package: &str, version: &Version) -> String {
    format!("{package}-v{version}")
}

/// The last release, of the tags of a package.
pub fn last(package: &str, tags: &[String]) -> Option<Last> {
    let released = tags.iter().filter_map(|tag| {
        let version = tag.strip_prefix(package)?.strip_prefix("-v")?.parse().ok()?;
        Some(Last { tag: tag.clone(), version })
    });
    released.max_by(|a, b| a.version.cmp(&b.version))
}

/// Whether the tree has another version than the last release, and whether the releases that it knows of are tagged.
///
/// # Errors
/// They are not, so that nobody can tell what has changed.
pub fn is_pending(package: &str, releases: &Releases, last: Option<&Last>) -> Result<bool, String> {
    let here = &releases.version;
    if let Some(last) = last.filter(|last| last.version > *here) {
        return Err(format!(
            "release.toml of {package} says version {here}, but {} is already released; write a higher version",
            last.version
        ));
    }
    // The newest may be one that was stopped before it was tagged.
    let known = releases.releases.iter().map(|release| &release.version).find(|version| *version < here);
    match (known, last) {
        (Some(known), last) if last.is_none_or(|last| last.version < *known) => Err(format!(
            "there is no tag {} on the current branch, but release.toml lists that version; run `git fetch --tags`, or \
             switch to the branch that contains it",
            tag(package, known)
        )),
        (_, last) => Ok(last.is_none_or(|last| last.version < *here)),
    }
}

/// Decides the version, and puts the notes of the release together.
///
/// # Errors
/// The version in the tree is too low for what has changed, or a reason is given and nothing breaks.
pub fn plan(known: Known<'_>) -> Result<Plan, String> {
    let Known { package, releases, last, notes, made_from, .. } = known;
    let mut entries = releases.releases.clone();
    // What a run has written that was then stopped.
    let begun = entries.first().filter(|entry| last.is_none_or(|last| last.version < entry.version)).cloned();
    let begun = begun.filter(|entry| entry.version == releases.version);
    let reason = known.reason.map(str::to_owned).or_else(|| begun.as_ref()?.allowed.clone());
    let said =
        of_notes(&releases.next).max(begun.as_ref().map_or(Impact::None, |entry| of_notes(&entry.notes)));
    let impact = if last.is_some() { known.impact.max(said).max(Impact::Patch) } else { Impact::None };
    if known.reason.is_some() && impact != Impact::Major {
        return Err(format!(
            "--allow-breaking: {package} has no breaking change; run the command without it"
        ));
    }
    let version = match last {
        None => releases.version.clone(),
        Some(last) => {
            let full = version::next(&last.version, impact);
            let least = match &reason {
                Some(_) => version::next(&last.version, impact.min(Impact::Minor)),
                None => full.clone(),
            };
            if last.version == releases.version {
                least
            } else if releases.version >= least {
                releases.version.clone()
            } else {
                let here = &releases.version;
                return Err(format!(
                    "release.toml of {package} says version {here}, but the changes since {} are {impact}; write version \
                     {full}, or give --allow-breaking REASON",
                    last.version
                ));
            }
        }
    };
    let mut entry = Release {
        version: version.clone(),
        date: None,
        made_from: None,
        allowed: None,
        notes: Notes::default(),
    };
    if let Some(begun) = begun {
        entry = begun;
        entries.remove(0);
    }
    entry.allowed = reason.filter(|_| impact == Impact::Major);
    entry.made_from = made_from;
    entry.notes.merge(&releases.next);
    entry.notes.merge(&notes);
    entries.insert(0, entry);
    let registry = releases.registry.clone();
    let releases = Releases { version, registry, next: Notes::default(), releases: entries };
    Ok(Plan { package: package.to_owned(), from: last.map(|last| last.version.clone()), impact, releases })
}

/// What notes say that people have written.
fn of_notes(notes: &Notes) -> Impact {
    let lists =
        [(&notes.breaking, Impact::Major), (&notes.added, Impact::Minor), (&notes.changed, Impact::Patch)];
    lists
        .into_iter()
        .filter(|(lines, _)| !lines.is_empty())
        .map(|(_, impact)| impact)
        .max()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notes(added: &str) -> Notes {
        Notes { added: vec![added.to_owned()], ..Notes::default() }
    }

    fn releases(text: &str) -> Releases {
        crate::shared::package::releases::parse(text).unwrap()
    }

    fn last(version: &str) -> Last {
        Last { tag: tag("p", &version.parse().unwrap()), version: version.parse().unwrap() }
    }

    fn known<'a>(releases: &'a Releases, last: Option<&'a Last>, impact: Impact) -> Known<'a> {
        Known { package: "p", releases, last, impact, notes: notes("w"), made_from: None, reason: None }
    }

    const RELEASED: &str = "version = '0.1.0'\n[[release]]\nversion = '0.1.0'\nadded = ['first']\n";

    #[test]
    fn the_first_release_has_the_version_in_the_tree() {
        let plan = plan(known(&releases("version = '0.3.0'"), None, Impact::None)).unwrap();
        assert_eq!((plan.tag().as_str(), plan.from.as_ref()), ("p-v0.3.0", None));
        assert_eq!(plan.releases.releases[0].notes, notes("w"));
    }

    #[test]
    fn a_release_follows_the_last_by_its_impact_and_by_what_people_say() {
        let version = |text: &str, impact| {
            let found = plan(known(&releases(text), Some(&last("0.1.0")), impact)).unwrap();
            assert_eq!(found.releases.releases.len(), 2);
            assert!(found.releases.next.is_empty());
            found.version().to_string()
        };
        assert_eq!(version(RELEASED, Impact::Minor), "0.1.1");
        assert_eq!(version(RELEASED, Impact::Major), "0.2.0");
        assert_eq!(version(RELEASED, Impact::None), "0.1.1");
        let next = RELEASED.replace("[[", "[next]\nbreaking = ['they say']\n[[");
        assert_eq!(version(&next, Impact::Patch), "0.2.0");
        // A higher one that people have chosen stays.
        assert_eq!(version(&RELEASED.replacen("0.1.0", "1.0.0", 1), Impact::Major), "1.0.0");
    }

    #[test]
    fn a_reason_lowers_the_version_and_stays_when_it_is_planned_again() {
        let (tree, last) = (releases(RELEASED), last("0.1.0"));
        let first = plan(Known { reason: Some("why"), ..known(&tree, Some(&last), Impact::Major) }).unwrap();
        assert_eq!(first.version().to_string(), "0.1.1");
        assert_eq!(first.releases.releases[0].allowed.as_deref(), Some("why"));
        let again = plan(known(&first.releases, Some(&last), Impact::Major)).unwrap();
        assert_eq!(again, first);
        let told =
            plan(Known { reason: Some("why"), ..known(&tree, Some(&last), Impact::Minor) }).unwrap_err();
        assert!(told.contains("has no breaking change"), "{told}");
    }

    #[test]
    fn what_was_begun_is_planned_alike_and_grows_with_what_came_since() {
        let (tree, last) = (releases(RELEASED), last("0.1.0"));
        let first = plan(known(&tree, Some(&last), Impact::Minor)).unwrap();
        assert_eq!(plan(known(&first.releases, Some(&last), Impact::Minor)).unwrap(), first);
        let more = Known { notes: notes("more"), ..known(&first.releases, Some(&last), Impact::Minor) };
        let more = plan(more).unwrap();
        assert_eq!(more.version(), first.version());
        assert_eq!(more.releases.releases[0].notes.added, ["w", "more"]);
        let told = plan(known(&first.releases, Some(&last), Impact::Major)).unwrap_err();
        assert!(told.contains("write version 0.2.0"), "{told}");
    }

    #[test]
    fn the_tags_say_what_was_released() {
        let tags = ["p-v0.1.0", "p-v0.10.0", "p-v0.9.0", "p-vx", "px-v1.0.0"].map(str::to_owned);
        assert_eq!(super::last("p", &tags), Some(last("0.10.0")));
        assert_eq!(super::last("q", &tags), None);
    }

    #[test]
    fn a_version_without_its_tag_is_pending_and_a_lost_tag_is_told() {
        let tree = releases(RELEASED);
        assert_eq!(is_pending("p", &tree, None), Ok(true));
        assert_eq!(is_pending("p", &tree, Some(&last("0.1.0"))), Ok(false));
        assert!(is_pending("p", &tree, Some(&last("0.2.0"))).unwrap_err().contains("write a higher version"));
        let later = releases(&RELEASED.replacen("0.1.0", "0.2.0", 1));
        assert_eq!(is_pending("p", &later, Some(&last("0.1.0"))), Ok(true));
        assert!(is_pending("p", &later, None).unwrap_err().contains("git fetch --tags"));
    }
}
