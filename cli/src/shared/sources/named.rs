//! Parses the name of a source of models. Reads the disk only to tell a version from a file.

use crate::shared::context::Failure;
use std::path::{Component, Path, PathBuf};

/// What a user named as the source of models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A folder or an archive on disk.
    Path(PathBuf),
    /// A release of botocore, from the package index.
    Release(Release),
    /// A revision of this project.
    Git {
        /// The revision, in git's words.
        rev: String,
        /// A folder in it; by default that of the vendored models.
        path: Option<String>,
    },
}

/// A release of botocore.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Release {
    /// The newest.
    Latest,
    /// The one with this version.
    Version(String),
}

impl Named {
    /// Reads `botocore:VERSION`, `botocore:latest`, `git:REV`, `git:REV:PATH`, or else a path.
    ///
    /// ```
    /// use botosmith::shared::sources::{named::Release, Named};
    /// let named = Named::parse("botocore:1.44.5").unwrap();
    /// assert_eq!(named, Named::Release(Release::Version("1.44.5".into())));
    /// assert!(Named::parse("git:--output=x").is_err());
    /// ```
    ///
    /// # Errors
    /// It begins like one of these and does not go on so.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        if let Some(version) = text.strip_prefix("botocore:") {
            let release = release(version).ok_or_else(|| {
                Failure::Usage(format!("{text}: expected a version such as 1.44.5, or `latest`"))
            })?;
            return Ok(Self::Release(release));
        }
        let Some(git) = text.strip_prefix("git:") else { return Ok(Self::Path(text.into())) };
        // The name of a revision holds no colon (git check-ref-format).
        let (rev, path) = git.split_once(':').map_or((git, None), |(rev, path)| (rev, Some(path)));
        if !fit_revision(rev) {
            return Err(Failure::Usage(format!("{text}: `{rev}` is not the name of a revision")));
        }
        let path = path.map(|path| path.trim_end_matches('/'));
        if let Some(path) = path.filter(|path| !fit_path(path)) {
            return Err(Failure::Usage(format!("{text}: `{path}` is not a path inside the project")));
        }
        Ok(Self::Git { rev: rev.to_owned(), path: path.map(str::to_owned) })
    }

    /// The service of a folder that holds the files of one model, if that is what is named.
    pub fn only_service(&self) -> Option<String> {
        match self {
            Self::Path(path) => {
                super::folder::only_service(path).or_else(|| super::smithy::only_service(path))
            }
            Self::Git { path, .. } => super::git::only_service(path.as_deref()?),
            Self::Release(_) => None,
        }
    }

    /// Reads the value of `--botocore`: a version, `latest`, or a path; the forms of [`parse`](Self::parse) too.
    ///
    /// # Errors
    /// As [`parse`](Self::parse); or it is a revision, which has no release of botocore.
    pub fn parse_botocore(text: &str) -> Result<Self, Failure> {
        if let Some(release) = release(text) {
            return Ok(Self::Release(release));
        }
        match Self::parse(text)? {
            Self::Git { .. } => {
                Err(Failure::Usage(format!("--botocore {text}: a revision is no release of botocore")))
            }
            Self::Path(path) if !path.exists() => Err(Failure::Usage(format!(
                "--botocore {text}: neither a version such as 1.44.5 nor a file or folder"
            ))),
            named => Ok(named),
        }
    }
}

/// What a user probably meant by a path to nothing, with the prefix that was left out.
pub(super) fn meant(text: &str, is_revision: impl Fn(&str) -> bool) -> String {
    if release(text).is_some() {
        format!("a release of botocore is `botocore:{text}`")
    } else if fit_revision(text) && is_revision(text) {
        format!("a revision of this project is `git:{text}`")
    } else {
        "expected a folder, an archive, botocore:VERSION or git:REV".to_owned()
    }
}

/// Only what every version of botocore looks like reaches pip, to which other signs mean other things.
fn release(text: &str) -> Option<Release> {
    let fit = text.starts_with(|c: char| c.is_ascii_digit())
        && text.contains('.')
        && text.chars().all(|c| c.is_ascii_digit() || c == '.' || c.is_ascii_lowercase());
    match text {
        "latest" => Some(Release::Latest),
        _ => fit.then(|| Release::Version(text.to_owned())),
    }
}

/// A revision that starts with `-` would be taken for an option.
fn fit_revision(rev: &str) -> bool {
    !rev.is_empty() && !rev.starts_with('-') && !rev.contains(|c: char| c.is_control() || c == ' ')
}

/// A path relative to the project's folder, that stays in it and is no option.
fn fit_path(path: &str) -> bool {
    !path.is_empty()
        && !path.starts_with('-')
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_is_told_apart() {
        let git =
            |rev: &str, path: Option<&str>| Named::Git { rev: rev.into(), path: path.map(str::to_owned) };
        for (text, named) in [
            ("model/services", Named::Path("model/services".into())),
            ("./botocore:x", Named::Path("./botocore:x".into())),
            ("botocore:latest", Named::Release(Release::Latest)),
            ("botocore:1.0.0rc1", Named::Release(Release::Version("1.0.0rc1".into()))),
            ("git:HEAD~3", git("HEAD~3", None)),
            ("git:v1.2:tests/history/1.29.9/", git("v1.2", Some("tests/history/1.29.9"))),
        ] {
            assert_eq!(Named::parse(text).unwrap(), named, "{text}");
        }
    }

    #[test]
    fn what_would_mean_something_else_to_a_program_is_refused() {
        for text in [
            "botocore:",
            "botocore:1.0 --pre",
            "botocore:1.*",
            "botocore:-r",
            "botocore:newest",
            "git:",
            "git:-p",
            "git:--output=x",
            "git:HEAD:",
            "git:HEAD:../x",
            "git:HEAD:/etc",
            "git:HEAD:-x",
            "git:a b",
        ] {
            assert!(matches!(Named::parse(text), Err(Failure::Usage(_))), "{text}");
        }
    }
}
