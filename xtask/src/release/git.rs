//! Git, as far as a release needs it: what is committed, tagged and different, and one new commit.
//!
//! Only [`forward`](Git::forward) changes the working tree. Everything else works on other folders, each with its
//! own index.

use crate::shared::git::git;
use std::path::{Path, PathBuf};

/// A repository whose tree is the project's folder.
#[derive(Clone, Debug)]
pub struct Git {
    root: PathBuf,
    folder: PathBuf,
}

/// A folder with the files of a commit, outside the tree that people work in.
#[derive(Clone, Debug)]
pub struct Export {
    /// The folder.
    pub folder: PathBuf,
    index: PathBuf,
}

impl Git {
    /// The repository of the project.
    ///
    /// # Errors
    /// Git cannot be run, or the project's folder is not the root of a repository's tree.
    pub fn of(root: &Path) -> Result<Self, String> {
        let mut git = Self { root: root.to_owned(), folder: PathBuf::new() };
        let top = git.run(&["rev-parse", "--show-prefix"])?;
        if !top.is_empty() {
            return Err(format!("{} is not the root of a git repository", root.display()));
        }
        git.folder = PathBuf::from(git.run(&["rev-parse", "--absolute-git-dir"])?);
        Ok(git)
    }

    /// What is not as it was committed: a line each, as `git status --short` has them.
    ///
    /// # Errors
    /// Git fails, as in all other functions here.
    pub fn changes(&self) -> Result<Vec<String>, String> {
        let text = self.raw(&["status", "--porcelain", "--untracked-files=normal"], None)?;
        Ok(text.lines().map(str::to_owned).collect())
    }

    /// The commit that is checked out.
    pub fn head(&self) -> Result<String, String> {
        self.run(&["rev-parse", "--verify", "HEAD^{commit}"])
    }

    /// The branch that is checked out, if one is.
    pub fn branch(&self) -> Option<String> {
        self.run(&["symbolic-ref", "--quiet", "--short", "HEAD"]).ok()
    }

    /// The tags of this form that lead to what is checked out or to what came before.
    pub fn tags(&self, form: &str) -> Result<Vec<String>, String> {
        let text = self.run(&["tag", "--merged", "HEAD", "--list", form])?;
        Ok(text.lines().map(str::to_owned).collect())
    }

    /// The commit that a tag leads to, if there is the tag.
    pub fn tagged(&self, tag: &str) -> Option<String> {
        self.run(&["rev-parse", "--verify", "--quiet", &format!("refs/tags/{tag}^{{commit}}")]).ok()
    }

    /// The id of a folder in a commit; empty where it is not there.
    pub fn id(&self, commit: &str, path: &str) -> String {
        self.run(&["rev-parse", "--verify", "--quiet", &format!("{commit}:{path}")]).unwrap_or_default()
    }

    /// Whether paths are not the same in a commit and in what is checked out.
    pub fn differ(&self, commit: &str, paths: &[&str]) -> Result<bool, String> {
        let text = self.run(&[&["diff", "--name-only", commit, "HEAD", "--"], paths].concat())?;
        Ok(!text.is_empty())
    }

    /// Brings a folder to what a commit holds. What is there already stays as it is, so that cargo need not compile it
    /// anew; what the commit does not have goes.
    pub fn export(&self, commit: &str, folder: &Path) -> Result<Export, String> {
        std::fs::create_dir_all(folder).map_err(|e| format!("cannot make {}: {e}", folder.display()))?;
        let export = Export { folder: folder.to_owned(), index: folder.with_extension("index") };
        self.raw(&["read-tree", "--reset", "-u", commit], Some(&export))?;
        self.raw(&["clean", "-q", "-ffdx"], Some(&export))?;
        Ok(export)
    }

    /// The files of a folder that are not as in the commit that it was made of.
    pub fn changed_in(&self, export: &Export) -> Result<Vec<String>, String> {
        self.raw(&["add", "--all"], Some(export))?;
        let text = self.raw(&["diff", "--cached", "--name-only", "HEAD"], Some(export))?;
        Ok(text.lines().map(str::to_owned).collect())
    }

    /// Makes a commit of a folder, behind the one that is checked out. No branch has it yet.
    pub fn commit(&self, export: &Export, message: &str) -> Result<String, String> {
        self.raw(&["add", "--all"], Some(export))?;
        let tree = self.raw(&["write-tree"], Some(export))?;
        self.run(&["commit-tree", tree.trim(), "-p", "HEAD", "-m", message])
    }

    /// Brings the tree that people work in, and its branch, to a commit behind the one that is checked out. Where
    /// something stands against that, such as a hook, everything is as it was.
    pub fn forward(&self, commit: &str) -> Result<(), String> {
        let head = self.head()?;
        self.run(&["update-index", "-q", "--refresh"])?;
        // Leaves alone and tells what somebody has changed in the meantime.
        self.run(&["read-tree", "-m", "-u", &head, commit])?;
        self.run(&["update-ref", "-m", "release", "HEAD", commit, &head]).map(drop).map_err(|told| match self
            .run(&["read-tree", "-m", "-u", commit, &head])
        {
            Ok(_) => told,
            Err(more) => format!("{told}\n{more}"),
        })
    }

    /// Tags a commit.
    pub fn tag(&self, tag: &str, commit: &str, message: &str) -> Result<(), String> {
        self.run(&["tag", "--annotate", "-m", message, tag, commit]).map(drop)
    }

    fn run(&self, arguments: &[&str]) -> Result<String, String> {
        Ok(self.raw(arguments, None)?.trim_end().to_owned())
    }

    fn raw(&self, arguments: &[&str], within: Option<&Export>) -> Result<String, String> {
        let mut git = git(within.map_or(&self.root, |export| &export.folder));
        if let Some(export) = within {
            git.env("GIT_DIR", &self.folder)
                .env("GIT_WORK_TREE", &export.folder)
                .env("GIT_INDEX_FILE", &export.index);
        }
        // Names as they are.
        git.args(["-c", "core.quotePath=false"]).args(arguments);
        let output = git.output().map_err(|e| format!("cannot run git: {e}"))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("git {}: {}\n{}", arguments.join(" "), output.status, said.trim_end()))
    }
}
