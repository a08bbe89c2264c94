//! Vendoring that dies or fails at any moment leaves whole files and a model in effect, and a rerun completes.

mod common;

use common::archives::{Release, VERSION};
use common::{folder, model, put, tree};
use std::io;
use std::path::{Path, PathBuf};
use xtask::models::apply::{apply, remove_leftovers};
use xtask::models::plan::{Keeping, Plan};
use xtask::shared::folder::compare::PathError;
use xtask::shared::folder::target::TEMPORARY;
use xtask::shared::folder::writer::{Step, Watch};
use xtask::shared::services;
use xtask::shared::sources::{archive, Source};

const LATER: &str = "2027-01-01";

/// A release in which `alpha` has these operations and waiters or not, in the folder of a version.
fn release(botocore: &str, version: &str, operations: &[&str], has_waiters: bool) -> Release {
    let release = Release::new(botocore);
    let release = release.with_file(&format!("alpha/{version}/service-2.json"), &model("alpha", operations));
    match has_waiters {
        true => {
            release.with_file(&format!("alpha/{version}/waiters-2.json"), r#"{"version": 2, "waiters": {}}"#)
        }
        false => release,
    }
}

fn opened(release: &Release) -> Source {
    let dir = folder();
    archive::open(&release.wheel(dir.path()), &["alpha".to_owned()]).unwrap()
}

fn run(services: &Path, source: &Source, watch: &mut dyn Watch) -> Result<(), PathError> {
    remove_leftovers(services)?;
    let keeping = Keeping { command: "cargo xtask models update", whole: true };
    let plan = Plan::new(services, source.model("alpha").unwrap(), source, None, keeping).unwrap();
    apply(services, &plan, watch)
}

/// A folder into which these were vendored, undisturbed.
fn vendored(sources: &[&Source]) -> tempfile::TempDir {
    let dir = folder();
    put(dir.path().join("alpha/examples/show.rs"), "fn main() {}\n");
    for source in sources {
        run(dir.path(), source, &mut ()).unwrap();
    }
    dir
}

fn copy(from: &Path, to: &Path) {
    for (path, text) in tree(from) {
        put(to.join(path), &text);
    }
}

/// Copies the folder as it is before the step with number `at`: what a process that dies then leaves. And fails there.
struct Photographer {
    folder: PathBuf,
    album: PathBuf,
    at: usize,
    count: usize,
}

impl Watch for Photographer {
    fn before(&mut self, _: Step, _: &Path) -> io::Result<()> {
        self.count += 1;
        if self.count - 1 != self.at {
            return Ok(());
        }
        copy(&self.folder, &self.album);
        Err(io::Error::other("told to fail"))
    }
}

/// Asserts that a model of `alpha` is in effect, and that every file is one of the old or the new ones.
#[track_caller]
fn whole(services: &Path, sides: [&Path; 2]) {
    let found = services::in_folder(services).unwrap();
    assert_eq!(found.len(), 1, "no model is in effect: {:?}", tree(services).keys());
    assert!(found[0].model.join("service-2.json").exists());
    let sides = sides.map(tree);
    for (path, text) in tree(services) {
        if !path.contains(TEMPORARY) {
            assert!(sides.iter().any(|side| side.get(&path) == Some(&text)), "{path}");
        }
    }
}

#[test]
fn every_moment_is_survived() {
    let releases = [
        release("1.0.0", VERSION, &["GetOne"], true),
        release("1.1.0", VERSION, &["GetOne", "PutOne"], false),
        release("1.2.0", LATER, &["GetOne", "Sing"], true),
    ];
    let [first, second, moved] = releases.each_ref().map(opened);
    for (old, new) in [(&first, &second), (&second, &first), (&second, &moved), (&moved, &second)] {
        let (before, after) = (vendored(&[old]), vendored(&[new]));
        let (before, wanted) = (before.path(), tree(after.path()));
        let mut at = 0;
        loop {
            let (disk, album) = (folder(), folder());
            copy(before, disk.path());
            let mut watch =
                Photographer { folder: disk.path().into(), album: album.path().into(), at, count: 0 };
            let ran = run(disk.path(), new, &mut watch);
            if watch.count <= at {
                ran.unwrap();
                break;
            }
            assert!(ran.is_err());
            for left in [album.path(), disk.path()] {
                whole(left, [before, after.path()]);
                run(left, new, &mut ()).unwrap();
                assert_eq!(tree(left), wanted, "step {at}");
            }
            at += 1;
        }
        assert!(at > 8, "{at}");
    }
}

/// The first vendoring of a service: there is either no folder of it or all.
#[test]
fn a_new_service_comes_at_once() {
    let source = opened(&release("1.0.0", VERSION, &["GetOne"], false));
    let wanted = tree(vendored(&[&source]).path());
    for at in 0.. {
        let (disk, album) = (vendored(&[]), folder());
        let (folder, album) = (disk.path().to_owned(), album.path().to_owned());
        let mut watch = Photographer { folder, album: album.clone(), at, count: 0 };
        let ran = run(disk.path(), &source, &mut watch);
        if watch.count <= at {
            ran.unwrap();
            break;
        }
        for left in [&album, disk.path()] {
            assert!(services::in_folder(left).unwrap().is_empty(), "step {at}");
            run(left, &source, &mut ()).unwrap();
            assert_eq!(tree(left), wanted, "step {at}");
        }
    }
}
