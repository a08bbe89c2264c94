//! Compares what callers can name in crates of botocore's models with the overlay, and in crates of Smithy's models, for
//! every service of which there are both: of each, how many parts both have, and which of them differ.
//!
//! ```text
//! cargo run --release -p botosmith-codegen --example overlay_all -- BOTOCORE_DATA_DIR SMITHY_DIR > codegen/tests/smithy/overlay.tsv
//! ```

use botosmith_codegen::surface::surface;
use botosmith_model::{Overlay, ServiceModel};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let folders: Vec<_> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [botocore, smithy] = folders.as_slice() else {
        eprintln!("usage: overlay_all BOTOCORE_DATA_DIR SMITHY_DIR");
        return ExitCode::from(2);
    };
    println!("# What callers can name in crates of botocore's models and of Smithy's: service; parts that both have; how many of");
    println!("# them differ with the overlay; and without it. Then each that differs with it. Made by");
    println!("# cargo run --release -p botosmith-codegen --example overlay_all -- BOTOCORE_DATA_DIR SMITHY_DIR > codegen/tests/smithy/overlay.tsv");
    let theirs: BTreeMap<(String, String), PathBuf> = files(smithy)
        .into_iter()
        .filter_map(|file| {
            let identity = botosmith_model::load(&file).0?.metadata;
            Some(((identity.service_id, identity.api_version), file))
        })
        .collect();
    let mut differing = Vec::new();
    for service in folders_in(botocore) {
        let name = service.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let Some(version) = folders_in(&service).pop() else { continue };
        let Some(model) = botosmith_model::load(&version).0 else { continue };
        let key = (model.metadata.service_id.clone(), model.metadata.api_version.clone());
        let Some(theirs) = theirs.get(&key).and_then(|file| botosmith_model::load(file).0) else { continue };
        let (Some(ours), Some(theirs)) = (parts(&model), parts(&theirs)) else { continue };
        let mut bare = model.clone();
        bare.overlay = Overlay::Needless;
        let bare = parts(&bare).unwrap_or_default();
        let both = || ours.keys().filter(|path| theirs.contains_key(*path));
        let differ: Vec<&String> = both().filter(|path| ours[*path] != theirs[*path]).collect();
        let without =
            bare.iter().filter(|(path, what)| theirs.get(*path).is_some_and(|its| its != *what)).count();
        println!("{name}\t{}\t{}\t{without}", both().count(), differ.len());
        let lines =
            differ.into_iter().map(|path| format!("{name}\t{path}\t{}\t{}", ours[path], theirs[path]));
        differing.extend(lines);
    }
    println!();
    differing.iter().for_each(|line| println!("{line}"));
    ExitCode::SUCCESS
}

/// What callers can name in a crate that can be made.
fn parts(model: &ServiceModel) -> Option<BTreeMap<String, String>> {
    let surfaced = surface(model);
    surfaced.surface.filter(|_| !surfaced.problems.has_errors()).map(|surface| surface.parts)
}

fn folders_in(folder: &Path) -> Vec<PathBuf> {
    sorted(folder, |path| path.is_dir())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    sorted(folder, |path| path.is_file())
}

fn sorted(folder: &Path, is: impl Fn(&Path) -> bool) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<PathBuf> = entries.filter(|path| is(path)).collect();
    found.sort();
    found
}
