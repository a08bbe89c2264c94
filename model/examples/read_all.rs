//! Reads every model in a botocore `data` folder, or in a folder of Smithy models, and says what came of it.
//!
//! `cargo run -p botosmith-model --example read_all -- DIR`

use botosmith_model::{Identity, Severity};
use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

fn main() -> io::Result<()> {
    let Some(data) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: read_all DIR");
        process::exit(2);
    };
    let (mut all, mut read, mut operations, mut shapes) = (0, 0, 0, 0);
    let (mut paginators, mut waiters, mut errors, mut warnings) = (0, 0, 0, 0);
    for model in models(&data)? {
        let (model, problems) = botosmith_model::load(&model);
        all += 1;
        for problem in problems.iter() {
            println!("{problem}");
            match problem.severity {
                Severity::Error => errors += 1,
                Severity::Warning => warnings += 1,
            }
        }
        let Some(model) = model else { continue };
        read += 1;
        operations += model.operations.len();
        shapes += model.shapes.len();
        paginators += model.paginators.len();
        waiters += model.waiters.len();
    }
    println!("{all} models, {read} read, {errors} errors, {warnings} warnings");
    println!("{operations} operations, {shapes} shapes, {paginators} paginators, {waiters} waiters");
    process::exit(i32::from(errors > 0));
}

/// The folders `<service>/<version>/` that hold a service model, and the files of Smithy, sorted.
fn models(data: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in entries(data)? {
        if path.is_file() && Identity::of_file(&path).is_some() {
            found.push(path);
            continue;
        }
        for version in entries(&path).unwrap_or_default() {
            let is_there = |name| version.join(name).exists();
            if is_there("service-2.json") || is_there("service-2.json.gz") {
                found.push(version);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
}
