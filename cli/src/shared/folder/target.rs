//! One generated crate and its folder: which files it is to have, which an earlier run made.
//!
//! A generated folder keeps the list of its generated files in [`LIST`], one path a line, sorted,
//! so that a diff of it reads well. Only what is listed may ever be overwritten or removed; a
//! person's own files beside them are safe. This module knows the list's form and what is a fit
//! path; it reads and writes no file.

use botosmith_codegen::FileSet;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The name of the list of generated files in a generated folder.
pub const LIST: &str = ".botosmith-files";

/// How the names of temporary files start; a leftover of an interrupted run is known by it.
pub const TEMPORARY: &str = ".botosmith-tmp-";

const LIST_HEADER: &str = "\
# The files that Botosmith wrote into this folder. It overwrites and removes these and no others. Do
# not edit this list.
";

/// One crate that is to be written or checked.
#[derive(Clone, Debug)]
pub struct Target {
    /// The service's name.
    pub name: String,
    /// The crate's folder.
    pub folder: PathBuf,
    files: FileSet,
}

impl Target {
    /// A crate of `files`, to which the list of them is added.
    ///
    /// # Errors
    /// What is wrong with the paths: one leads out of the folder, two are the same on some systems.
    /// A generator that makes such paths has a fault, and nothing of it must reach the disk.
    pub fn new(name: &str, folder: &Path, mut files: FileSet) -> Result<Self, Vec<String>> {
        let wrong = unfit(&files);
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let list = render(files.keys().map(String::as_str));
        files.insert(LIST.to_owned(), list);
        Ok(Self { name: name.to_owned(), folder: folder.to_owned(), files })
    }

    /// Every file of the crate, with the list: path and text.
    pub fn files(&self) -> &FileSet {
        &self.files
    }

    /// A file of the folder as it is shown to people.
    pub fn shown(&self, path: &str) -> String {
        format!("{}/{path}", self.folder.display())
    }
}

/// The text of a list.
pub fn render<'a>(paths: impl Iterator<Item = &'a str>) -> String {
    let sorted: BTreeSet<&str> = paths.filter(|path| *path != LIST).collect();
    sorted.into_iter().fold(LIST_HEADER.to_owned(), |text, path| text + path + "\n")
}

/// Reads the text of a list: the paths, and what is wrong with the others.
///
/// A list comes from a repository, so it may be damaged or hostile: a path that leads out of the
/// folder would be removed outside it.
pub fn parse(text: &str) -> (BTreeSet<String>, Vec<String>) {
    let mut paths = BTreeSet::new();
    let mut wrong = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        match fault(line) {
            None => _ = paths.insert(line.to_owned()),
            Some(what) => wrong.push(format!("line {}: {what}", index + 1)),
        }
    }
    (paths, wrong)
}

fn unfit(files: &FileSet) -> Vec<String> {
    let mut wrong: Vec<String> = files.keys().filter_map(|path| fault(path)).collect();
    // Some systems take `A.rs` and `a.rs` for the same file, so no crate may have both.
    let mut seen = std::collections::BTreeMap::new();
    for path in files.keys() {
        if let Some(other) = seen.insert(path.to_ascii_lowercase(), path) {
            wrong.push(format!("`{other}` and `{path}` are one file where case does not count"));
        }
    }
    for path in seen.keys() {
        let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        wrong.extend(
            folders
                .filter_map(|folder| seen.get(folder))
                .map(|file| format!("`{file}` would be both a file and a folder")),
        );
    }
    wrong
}

/// Why `path` is not the path of a generated file, where it is not.
fn fault(path: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let fit = |part: &str| !matches!(part, "" | "." | "..") && part.chars().all(plain);
    if !path.split('/').all(fit) {
        Some(format!("{path:?} is not a plain path inside the folder"))
    } else if path.split('/').any(|part| part == LIST || part.starts_with(TEMPORARY)) {
        Some(format!("`{path}` is a name that this command keeps for itself"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{parse, render, Target};
    use std::path::Path;

    fn faults(paths: &[&str]) -> Vec<String> {
        let files = paths.iter().map(|path| ((*path).to_owned(), String::new())).collect();
        Target::new("x", Path::new("x"), files).err().unwrap_or_default()
    }

    #[test]
    fn a_path_that_leaves_the_folder_is_refused() {
        for path in ["../x", "/x", "a/../../x", "a//b", "", "a\\b", "C:x", "a/./b", "a\nb", "a b", "#a"] {
            assert_eq!(faults(&[path]).len(), 1, "{path:?}");
            if !path.is_empty() && !path.starts_with('#') && !path.contains('\n') {
                assert_ne!(parse(path).1.len(), 0, "{path:?} in a list");
            }
        }
        assert!(faults(&["Cargo.toml", "src/r.rs", ".cargo/config.toml", "a-b/c_d+e.rs"]).is_empty());
    }

    #[test]
    fn our_own_names_are_refused() {
        assert_eq!(faults(&[".botosmith-files"]).len(), 1);
        assert_eq!(faults(&["src/.botosmith-tmp-1"]).len(), 1);
    }

    #[test]
    fn paths_that_clash_on_some_systems_are_refused() {
        assert_eq!(faults(&["src/A.rs", "src/a.rs"]).len(), 1);
        assert_eq!(faults(&["src/a", "src/A/b.rs"]).len(), 1);
    }

    #[test]
    fn a_list_reads_as_it_was_written() {
        let (paths, wrong) = parse(&render(["src/lib.rs", "Cargo.toml"].into_iter()));
        assert_eq!(paths.iter().collect::<Vec<_>>(), ["Cargo.toml", "src/lib.rs"]);
        assert!(wrong.is_empty());
    }

    #[test]
    fn a_damaged_list_says_where() {
        let (paths, wrong) = parse("Cargo.toml\n<<<<<<< ours\n../../secret\n");
        assert_eq!(paths.len(), 1);
        assert!(wrong[0].starts_with("line 2: ") && wrong[1].starts_with("line 3: "), "{wrong:?}");
    }
}
