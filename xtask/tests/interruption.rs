//! A run that dies or fails at any moment loses nothing, and a rerun completes.

mod common;

use common::{folder, put, tree};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use xtask::shared::folder::compare::{compare, PathError};
use xtask::shared::folder::target::{self, Target, LIST, TEMPORARY};
use xtask::shared::folder::writer::{write, Step, Summary, Watch};

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
        if path.contains(TEMPORARY) {
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

/// The crate's folder in the folder that a run may write to.
const CRATE: &str = "proton";

/// Asserts that a run of `NEW` or `THIRD` in a copy of `out` gives what it gives undisturbed, and nothing beside it.
#[track_caller]
fn reruns_complete(out: &Path, earlier: &[Files<'_>]) {
    for next in [NEW, THIRD] {
        let copy = common::folder();
        tree(out).iter().for_each(|(path, text)| put(copy.path().join(path), text));
        let crate_dir = copy.path().join(CRATE);
        run(&crate_dir, next, &mut ()).unwrap();
        put(crate_dir.join(MINE.0), MINE.1);
        let runs: Vec<_> = earlier.iter().copied().chain([next]).collect();
        assert_eq!(tree(&crate_dir), clean(&runs));
        assert!(tree(copy.path()).keys().all(|path| path.starts_with(CRATE)), "something is left");
    }
}

/// Asserts that a crate that was not there before is there in full or not at all: the workspace takes its folder for
/// one, and cargo refuses half a crate.
#[track_caller]
fn all_or_nothing(crate_dir: &Path, earlier: &[Files<'_>]) {
    assert!(!earlier.is_empty() || !crate_dir.exists(), "{:?}", tree(crate_dir));
}

fn killed(earlier: &[Files<'_>]) -> usize {
    for at in 0.. {
        let dir = folder();
        let (out, album) = (dir.path().join("out"), dir.path().join("album"));
        let crate_dir = out.join(CRATE);
        start(&crate_dir, earlier);
        let mut watch = Photographer { folder: &out, at, album: album.clone(), count: 0 };
        run(&crate_dir, NEW, &mut watch).unwrap();
        if watch.count <= at {
            return watch.count;
        }
        whole(&album.join(CRATE), earlier.last().copied(), NEW);
        all_or_nothing(&album.join(CRATE), earlier);
        reruns_complete(&album, earlier);
    }
    unreachable!()
}

fn failed(earlier: &[Files<'_>]) -> usize {
    for at in 0.. {
        let dir = folder();
        let out = dir.path().join("out");
        let crate_dir = out.join(CRATE);
        start(&crate_dir, earlier);
        let Err(error) = run(&crate_dir, NEW, &mut FullDisk { at, count: 0 }) else { return at };
        assert_eq!(error.source.kind(), io::ErrorKind::StorageFull);
        assert!(error.path.starts_with(&crate_dir), "{error}");
        whole(&crate_dir, earlier.last().copied(), NEW);
        all_or_nothing(&crate_dir, earlier);
        assert!(!tree(&out).keys().any(|path| path.contains(TEMPORARY)), "a temporary file is left");
        reruns_complete(&out, earlier);
    }
    unreachable!()
}

#[test]
fn a_first_run_may_die_at_any_step() {
    // A list and five files, each made, written and synced; then the folder is renamed.
    assert_eq!(killed(&[]), 6 * 3 + 1);
}

#[test]
fn a_later_run_may_die_at_any_step() {
    // A list before, four files that differ, one to remove, a list after.
    assert_eq!(killed(&[OLD]), 6 * 4 + 1);
}

#[test]
fn a_first_run_may_fail_at_any_step() {
    assert_eq!(failed(&[]), 6 * 3 + 1);
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

/// What a killed run leaves is seen neither by git nor by a check.
#[cfg(unix)]
#[test]
fn nobody_sees_what_a_death_leaves() {
    use common::{Project, Ran};
    use std::process::Command;

    let project = Project::new();
    project.run("generate alpha").succeeded();
    let git = |line: &str| {
        let mut command = Command::new("git");
        command.arg("-C").arg(project.path("")).args(line.split(' '));
        Ran::of(command.env("GIT_CONFIG_GLOBAL", "/dev/null").env_remove("GIT_DIR")).succeeded()
    };
    git("init --quiet");
    git("add --all");
    let seen = git("status --porcelain --untracked-files=all");
    // As a process leaves them that dies in the middle of a write: of a crate that is there and of a new one.
    for place in ["generated/alpha", "generated", "model/services"] {
        let staging = xtask::shared::folder::staging::Staging::new(&project.path(place)).unwrap();
        fs::write(staging.path().join("half"), "trunc").unwrap();
        std::mem::forget(staging);
    }
    assert_eq!(git("status --porcelain --untracked-files=all"), seen);
    git("add --all");
    assert_eq!(git("status --porcelain --untracked-files=all"), seen);
    project.run("generate alpha --check").succeeded();
    assert_eq!(project.run("list").succeeded().lines().count(), 3);
}

/// Ctrl-C and `kill`: the run stops in the middle of its work, nothing temporary is left, and a rerun completes.
#[cfg(unix)]
mod signals {
    use super::*;
    use std::io::{BufRead, BufReader, Write};
    use std::os::unix::process::ExitStatusExt;
    use std::process::{Command, Stdio};

    /// Says where the child is to work, and at which step it is to wait.
    const FOLDER: &str = "BOTOSMITH_TEST_FOLDER";
    const STEP: &str = "BOTOSMITH_TEST_STEP";
    const WAITS: &str = "waits";

    /// Waits for ever at a step, and says so.
    struct Waits {
        at: usize,
        count: usize,
    }

    impl Watch for Waits {
        fn before(&mut self, _: Step, _: &Path) -> io::Result<()> {
            self.count += 1;
            if self.count <= self.at {
                return Ok(());
            }
            let mut out = io::stdout();
            writeln!(out, "{WAITS}")?;
            out.flush()?;
            loop {
                std::thread::park();
            }
        }
    }

    /// No test of its own: what the others run as a process.
    #[test]
    fn child() {
        let Some(folder) = std::env::var_os(FOLDER) else { return };
        let at = std::env::var(STEP).unwrap().parse().unwrap();
        run(Path::new(&folder), NEW, &mut Waits { at, count: 0 }).unwrap();
    }

    fn interrupted(signal: &str, number: i32, earlier: &[Files<'_>], at: usize) {
        let dir = folder();
        let out = dir.path().join("out");
        let crate_dir = out.join(CRATE);
        start(&crate_dir, earlier);
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "signals::child", "--nocapture"]).env(FOLDER, &crate_dir);
        let mut child = command.env(STEP, at.to_string()).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.any(|line| line.unwrap().ends_with(WAITS)), "{signal} at {at}: no such step");
        assert!(tree(&out).keys().any(|path| path.contains(TEMPORARY)), "nothing to clean up");
        // The shell's own `kill`: a machine without procps has no program of that name.
        let kill = format!("kill {signal} {}", child.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        let status = child.wait().unwrap();
        assert_eq!(status.signal(), Some(number), "a shell must see that it was the signal");
        whole(&crate_dir, earlier.last().copied(), NEW);
        all_or_nothing(&crate_dir, earlier);
        assert!(!tree(&out).keys().any(|path| path.contains(TEMPORARY)), "a temporary file is left");
        reruns_complete(&out, earlier);
    }

    #[test]
    fn an_interruption_leaves_nothing() {
        for (signal, number) in [("-INT", 2), ("-TERM", 15)] {
            for at in [2, 6, 18] {
                interrupted(signal, number, &[], at);
                interrupted(signal, number, &[OLD], at);
            }
        }
    }
}
