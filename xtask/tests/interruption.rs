//! A run that dies or fails at any moment loses nothing, and a rerun completes.

mod common;

use common::{folder, put, tree};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use xtask::compare::{compare, PathError};
use xtask::target::{self, Target, LIST, TEMPORARY};
use xtask::writer::{write, Step, Summary, Watch};

type Files<'a> = &'a [(&'a str, &'a str)];

const OLD: Files<'_> =
    &[("Cargo.toml", "same"), ("src/gone/a.rs", "old a"), ("src/lib.rs", "old lib"), ("src/z.rs", "old z")];
const NEW: Files<'_> = &[
    ("Cargo.toml", "same"),
    ("src/lib.rs", "new lib"),
    ("src/made/b.rs", "new b"),
    ("src/y.rs", "new y"),
    ("src/z.rs", "new z"),
];
/// A model that changed again between the interruption and the rerun.
const THIRD: Files<'_> = &[("Cargo.toml", "third"), ("src/lib.rs", "new lib"), ("src/y.rs", "third y")];

/// A file that no run made.
const MINE: (&str, &str) = ("src/mine.rs", "mine");

fn run(folder: &Path, files: Files<'_>, watch: &mut dyn Watch) -> Result<Summary, PathError> {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let target = Target::new("proton", folder, files).unwrap();
    let comparison = compare(&target)?;
    write(&target, &comparison, watch)
}

/// What a folder must hold after undisturbed runs.
fn clean(runs: &[Files<'_>]) -> BTreeMap<String, String> {
    let dir = folder();
    start(dir.path(), runs);
    tree(dir.path())
}

fn start(folder: &Path, runs: &[Files<'_>]) {
    for files in runs {
        run(folder, files, &mut ()).unwrap();
        put(folder.join(MINE.0), MINE.1);
    }
}

/// Asserts that every file is there in full, old or new, but for temporary ones.
#[track_caller]
fn whole(folder: &Path, before: Option<Files<'_>>, after: Files<'_>) {
    let found = tree(folder);
    for (path, text) in &found {
        if path.rsplit('/').next().unwrap().starts_with(TEMPORARY) {
            continue;
        } else if path == LIST {
            let (listed, wrong) = target::parse(text);
            assert!(wrong.is_empty() && !listed.is_empty(), "{text}");
            continue;
        }
        let mut versions = before.unwrap_or_default().iter().chain(after).chain([&MINE]);
        assert!(versions.any(|(p, t)| p == path && t == text), "{path}: {text:?}");
    }
    // What was there stays until its successor is.
    for (path, _) in before.unwrap_or_default() {
        let goes = !after.iter().any(|(p, _)| p == path);
        assert!(goes || found.contains_key(*path), "{path} is gone");
    }
}

/// Copies the folder as it is before the step with number `at`: what a process that dies at that
/// moment leaves.
struct Photographer<'a> {
    folder: &'a Path,
    at: usize,
    album: PathBuf,
    count: usize,
}

impl Watch for Photographer<'_> {
    fn before(&mut self, _: Step, _: &Path) -> io::Result<()> {
        if self.count == self.at {
            fs::create_dir_all(&self.album)?;
            for (path, text) in tree(self.folder) {
                put(self.album.join(path), &text);
            }
        }
        self.count += 1;
        Ok(())
    }
}

/// Makes the step with number `at` fail.
struct FullDisk {
    at: usize,
    count: usize,
}

impl Watch for FullDisk {
    fn before(&mut self, _: Step, _: &Path) -> io::Result<()> {
        self.count += 1;
        if self.count > self.at {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    }
}

/// Asserts that a run of `NEW` or `THIRD` in a copy of `folder` gives what it gives undisturbed.
#[track_caller]
fn reruns_complete(folder: &Path, earlier: &[Files<'_>]) {
    for next in [NEW, THIRD] {
        let copy = common::folder();
        tree(folder).iter().for_each(|(path, text)| put(copy.path().join(path), text));
        run(copy.path(), next, &mut ()).unwrap();
        put(copy.path().join(MINE.0), MINE.1);
        let runs: Vec<_> = earlier.iter().copied().chain([next]).collect();
        assert_eq!(tree(copy.path()), clean(&runs));
    }
}

fn killed(earlier: &[Files<'_>]) -> usize {
    for at in 0.. {
        let dir = folder();
        let crate_dir = dir.path().join("proton");
        start(&crate_dir, earlier);
        let album = dir.path().join("album");
        let mut watch = Photographer { folder: &crate_dir, at, album: album.clone(), count: 0 };
        run(&crate_dir, NEW, &mut watch).unwrap();
        if watch.count <= at {
            return watch.count;
        }
        whole(&album, earlier.last().copied(), NEW);
        reruns_complete(&album, earlier);
    }
    unreachable!()
}

fn failed(earlier: &[Files<'_>]) -> usize {
    for at in 0.. {
        let dir = folder();
        let crate_dir = dir.path().join("proton");
        start(&crate_dir, earlier);
        let Err(error) = run(&crate_dir, NEW, &mut FullDisk { at, count: 0 }) else { return at };
        assert_eq!(error.source.kind(), io::ErrorKind::StorageFull);
        assert!(error.path.starts_with(&crate_dir), "{error}");
        whole(&crate_dir, earlier.last().copied(), NEW);
        assert!(!tree(&crate_dir).keys().any(|path| path.contains(TEMPORARY)), "a temporary file is left");
        reruns_complete(&crate_dir, earlier);
    }
    unreachable!()
}

#[test]
fn a_first_run_may_die_at_any_step() {
    // A list before, five files, no list after: it is already right.
    assert_eq!(killed(&[]), 6 * 4);
}

#[test]
fn a_later_run_may_die_at_any_step() {
    // A list before, four files that differ, one to remove, a list after.
    assert_eq!(killed(&[OLD]), 6 * 4 + 1);
}

#[test]
fn a_first_run_may_fail_at_any_step() {
    assert_eq!(failed(&[]), 6 * 4);
}

#[test]
fn a_later_run_may_fail_at_any_step() {
    assert_eq!(failed(&[OLD]), 6 * 4 + 1);
}

#[test]
fn a_run_may_die_again_and_again() {
    let dir = folder();
    start(dir.path(), &[OLD]);
    for at in 0..25 {
        _ = run(dir.path(), NEW, &mut FullDisk { at, count: 0 });
        whole(dir.path(), Some(OLD), NEW);
    }
    run(dir.path(), NEW, &mut ()).unwrap();
    assert_eq!(tree(dir.path()), clean(&[OLD, NEW]));
}

/// The real thing: the system lets no file grow past a limit. `mode` says whether the process gets
/// an error or is killed in the middle of a write.
#[cfg(unix)]
fn limited(mode: &str, code: Option<i32>) {
    use common::{documented_model, Project, Ran};
    use std::process::Command;

    let project = Project::new();
    project.run("generate alpha").succeeded();
    let before = project.tree("generated/alpha");
    project
        .vendor("alpha", &documented_model("alpha", &["GetOne", "PutOne"], &"All about it. ".repeat(4000)));
    // The limit is in blocks of 512 or 1,024 bytes, by the shell.
    let line = format!("{mode}; ulimit -c 0; ulimit -f 20; exec \"$0\" generate alpha");
    let mut command = Command::new("sh");
    command.current_dir(project.path("")).env_remove("CARGO_MANIFEST_DIR");
    let ran = Ran::of(command.args(["-c", &line, env!("CARGO_BIN_EXE_xtask")]));
    assert_eq!(ran.code, code, "{ran:?}");
    assert_eq!(ran.err.contains("cannot write generated/alpha/"), code.is_some(), "{ran:?}");

    let between = project.tree("generated/alpha");
    // Only a process that is killed cannot clean up.
    assert_eq!(between.keys().any(|path| path.contains(TEMPORARY)), code.is_none());
    assert_eq!(project.run("generate alpha").code, Some(0));
    let after = project.tree("generated/alpha");
    for (path, text) in &between {
        let temporary = path.contains(TEMPORARY);
        let whole = path == LIST || before.get(path) == Some(text) || after.get(path) == Some(text);
        assert!(temporary || whole, "{path} is truncated");
    }
    for path in before.keys().filter(|path| after.contains_key(*path)) {
        assert!(between.contains_key(path), "{path} is gone");
    }
    assert!(!after.keys().any(|path| path.contains(TEMPORARY)));
    assert_eq!(project.run("generate alpha --check").code, Some(0));
}

#[cfg(unix)]
#[test]
fn a_disk_that_takes_no_more_truncates_nothing() {
    limited("trap '' XFSZ", Some(1));
}

#[cfg(unix)]
#[test]
fn a_death_in_the_middle_of_a_write_truncates_nothing() {
    limited("trap - XFSZ", None);
}
