//! What the writer does to a crate's folder, and what it refuses to do.

mod common;

use common::{folder, put, tree};
use std::fs;
use std::path::Path;
use xtask::shared::folder::compare::{compare, PathError};
use xtask::shared::folder::target::{Target, LIST};
use xtask::shared::folder::writer::{write, Summary};

fn target(folder: &Path, files: &[(&str, &str)]) -> Target {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    Target::new("proton", folder, files).unwrap()
}

fn run(folder: &Path, files: &[(&str, &str)]) -> Result<String, PathError> {
    let target = target(folder, files);
    let comparison = compare(&target)?;
    write(&target, &comparison, &mut ()).map(|summary: Summary| summary.to_string())
}

/// Asserts that a run fails, changes nothing at all, and says this.
#[track_caller]
fn refuses(root: &Path, folder: &Path, files: &[(&str, &str)], why: &str) {
    let before = tree(root);
    let error = run(folder, files).unwrap_err().to_string();
    assert!(error.contains(why), "{error}");
    assert_eq!(tree(root), before);
}

const FIRST: &[(&str, &str)] = &[("Cargo.toml", "m"), ("src/lib.rs", "l"), ("src/types/a.rs", "a")];

#[test]
fn the_first_run_writes_everything_and_a_list() {
    let dir = folder();
    let crate_dir = dir.path().join("out/proton");
    assert_eq!(run(&crate_dir, FIRST).unwrap(), "4 written, 0 unchanged, 0 pruned");
    let files = tree(&crate_dir);
    assert_eq!(files.len(), 4);
    assert_eq!(files["src/types/a.rs"], "a");
    let listed: Vec<_> = files[LIST].lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(listed, ["Cargo.toml", "src/lib.rs", "src/types/a.rs"]);
}

#[test]
fn a_second_run_touches_nothing() {
    let dir = folder();
    run(dir.path(), FIRST).unwrap();
    let times =
        || FIRST.iter().map(|(path, _)| fs::metadata(dir.path().join(path)).unwrap().modified().unwrap());
    // A time long past, so that a write cannot fall into the same tick of the clock.
    for (path, _) in FIRST {
        let file = fs::File::options().write(true).open(dir.path().join(path)).unwrap();
        file.set_modified(std::time::UNIX_EPOCH).unwrap();
    }
    assert_eq!(run(dir.path(), FIRST).unwrap(), "0 written, 4 unchanged, 0 pruned");
    assert!(times().all(|time| time == std::time::UNIX_EPOCH));
}

#[test]
fn only_what_differs_is_written_and_what_is_no_longer_wanted_is_removed() {
    let dir = folder();
    run(dir.path(), FIRST).unwrap();
    let second = [("Cargo.toml", "m"), ("src/lib.rs", "new"), ("src/client.rs", "c")];
    assert_eq!(run(dir.path(), &second).unwrap(), "3 written, 1 unchanged, 1 pruned");
    let files = tree(dir.path());
    assert_eq!(files.keys().collect::<Vec<_>>(), [LIST, "Cargo.toml", "src/client.rs", "src/lib.rs"]);
    assert_eq!(files["src/lib.rs"], "new");
    assert!(!dir.path().join("src/types").exists(), "an empty folder is left");
}

#[test]
fn files_that_no_run_made_stay() {
    let dir = folder();
    run(dir.path(), FIRST).unwrap();
    for mine in ["Cargo.lock", "src/mine.rs", "src/types/mine.rs", "examples/mine.rs"] {
        put(dir.path().join(mine), "mine");
    }
    assert_eq!(run(dir.path(), &FIRST[..2]).unwrap(), "1 written, 2 unchanged, 1 pruned");
    let files = tree(dir.path());
    for mine in ["Cargo.lock", "src/mine.rs", "src/types/mine.rs", "examples/mine.rs"] {
        assert_eq!(files[mine], "mine");
    }
}

#[test]
fn a_hand_edit_of_a_generated_file_is_undone() {
    let dir = folder();
    run(dir.path(), FIRST).unwrap();
    put(dir.path().join("src/lib.rs"), "edited");
    fs::remove_file(dir.path().join("Cargo.toml")).unwrap();
    assert_eq!(run(dir.path(), FIRST).unwrap(), "2 written, 2 unchanged, 0 pruned");
    assert_eq!(tree(dir.path())["src/lib.rs"], "l");
}

#[test]
fn a_file_of_somebody_elses_is_not_overwritten() {
    let dir = folder();
    run(dir.path(), &FIRST[..2]).unwrap();
    put(dir.path().join("src/types/a.rs"), "mine");
    refuses(dir.path(), dir.path(), FIRST, "src/types/a.rs is not a generated file");
    // The very text that we would write can be taken over.
    put(dir.path().join("src/types/a.rs"), "a");
    assert_eq!(run(dir.path(), FIRST).unwrap(), "1 written, 3 unchanged, 0 pruned");
}

#[test]
fn a_folder_with_files_and_without_a_list_is_refused() {
    let dir = folder();
    put(dir.path().join("notes.txt"), "mine");
    refuses(dir.path(), dir.path(), FIRST, "is not empty");
    put(dir.path().join("src/lib.rs"), "mine");
    refuses(dir.path(), dir.path(), FIRST, "is not empty");
}

#[test]
fn a_list_that_leads_out_of_the_folder_is_refused() {
    let dir = folder();
    let crate_dir = dir.path().join("proton");
    run(&crate_dir, FIRST).unwrap();
    put(dir.path().join("secret"), "s");
    for line in ["../secret", "/secret", "src/../../secret", "<<<<<<< ours"] {
        put(crate_dir.join(LIST), &format!("Cargo.toml\n{line}\n"));
        refuses(dir.path(), &crate_dir, FIRST, "line 2");
    }
}

#[test]
fn leftovers_of_an_interrupted_run_are_removed_and_nothing_like_them() {
    let dir = folder();
    // Even where the interruption came before there was a list.
    put(dir.path().join(".botosmith-tmp-a1"), "trunc");
    run(dir.path(), FIRST).unwrap();
    put(dir.path().join("src/types/.botosmith-tmp-b2"), "trunc");
    put(dir.path().join("src/.botosmith-other"), "mine");
    put(dir.path().join("elsewhere/.botosmith-tmp-c3"), "mine");
    assert_eq!(run(dir.path(), &FIRST[..2]).unwrap(), "1 written, 2 unchanged, 1 pruned");
    let expected = [LIST, "Cargo.toml", "elsewhere/.botosmith-tmp-c3", "src/.botosmith-other", "src/lib.rs"];
    let files = tree(dir.path());
    assert_eq!(files.keys().collect::<Vec<_>>(), expected);
}

#[test]
fn a_folder_where_a_file_should_be_is_refused() {
    let dir = folder();
    run(dir.path(), &FIRST[..2]).unwrap();
    put(dir.path().join("src/types/a.rs/mine"), "mine");
    refuses(dir.path(), dir.path(), FIRST, "src/types/a.rs is a folder");
    refuses(
        dir.path(),
        dir.path(),
        &[("Cargo.toml", "m"), ("src/lib.rs/x.rs", "x")],
        "lib.rs is not a folder",
    );
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{symlink, PermissionsExt};

    #[test]
    fn nothing_is_written_or_removed_through_a_symbolic_link() {
        let dir = folder();
        let crate_dir = dir.path().join("proton");
        run(&crate_dir, FIRST).unwrap();
        // A folder of the crate leads out.
        fs::rename(crate_dir.join("src"), dir.path().join("outside")).unwrap();
        symlink("../outside", crate_dir.join("src")).unwrap();
        let changed = [("Cargo.toml", "m"), ("src/lib.rs", "new")];
        refuses(dir.path(), &crate_dir, &changed, "proton/src is a symbolic link");
        refuses(dir.path(), &crate_dir, &[("Cargo.toml", "m")], "proton/src is a symbolic link");
        put(dir.path().join("outside/.botosmith-tmp-x"), "not ours");
        refuses(dir.path(), &crate_dir, FIRST, "proton/src is a symbolic link");
    }

    #[test]
    fn a_linked_file_or_list_or_crate_is_refused() {
        let dir = folder();
        let crate_dir = dir.path().join("proton");
        put(dir.path().join("secret"), "s");
        for path in ["Cargo.toml", LIST] {
            run(&crate_dir, FIRST).unwrap();
            fs::remove_file(crate_dir.join(path)).unwrap();
            symlink("../secret", crate_dir.join(path)).unwrap();
            let why = if path == LIST { "is not empty" } else { "Cargo.toml is a symbolic link" };
            refuses(dir.path(), &crate_dir, FIRST, why);
            fs::remove_dir_all(&crate_dir).unwrap();
        }
        run(&dir.path().join("real"), FIRST).unwrap();
        symlink("real", &crate_dir).unwrap();
        refuses(dir.path(), &crate_dir, &FIRST[..1], "proton is a symbolic link");
    }

    #[test]
    fn a_link_that_appears_after_the_comparison_is_not_followed() {
        let dir = folder();
        let crate_dir = dir.path().join("proton");
        run(&crate_dir, FIRST).unwrap();
        let target = target(&crate_dir, &[("Cargo.toml", "m"), ("src/lib.rs", "new")]);
        let comparison = compare(&target).unwrap();
        fs::rename(crate_dir.join("src"), dir.path().join("outside")).unwrap();
        symlink("../outside", crate_dir.join("src")).unwrap();
        let error = write(&target, &comparison, &mut ()).unwrap_err().to_string();
        assert!(error.contains("is a symbolic link"), "{error}");
        assert_eq!(tree(&dir.path().join("outside"))["lib.rs"], "l");
    }

    #[test]
    fn written_files_are_as_readable_as_others() {
        let dir = folder();
        run(&dir.path().join("proton"), FIRST).unwrap();
        put(dir.path().join("plain"), "");
        let mode = |path: &str| fs::metadata(dir.path().join(path)).unwrap().permissions().mode();
        assert_eq!(mode("proton/Cargo.toml"), mode("plain"));
    }
}
