//! Lists the patterns of a botocore data folder that are not checked, with the reason.
//!
//! ```text
//! cargo run --release -p botosmith-codegen --example patterns_all -- BOTOCORE_DATA_DIR > codegen/tests/patterns/botocore.tsv
//! ```

use botosmith_codegen::patterns;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{env, fs, io};

fn main() -> ExitCode {
    let folders: Vec<_> = env::args_os().skip(1).collect();
    let [folder] = folders.as_slice() else {
        eprintln!("usage: patterns_all BOTOCORE_DATA_DIR");
        return ExitCode::from(2);
    };
    let files = match models_below(Path::new(folder)) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("{}: {error}", Path::new(folder).display());
            return ExitCode::FAILURE;
        }
    };
    let mut patterns: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (service, file) in files {
        let (Some(model), _) = botosmith_model::load_draft(&file) else { continue };
        for pattern in model.shapes.values().filter_map(|shape| shape.traits.pattern()) {
            patterns.entry(pattern.clone()).or_default().push(service.clone());
        }
    }
    let (mut rows, mut unchecked, mut slowest) = (Vec::new(), 0, (Duration::ZERO, String::new()));
    for (pattern, services) in &patterns {
        let begin = Instant::now();
        if let Err(why) = patterns::translate(pattern) {
            unchecked += services.len();
            let services: BTreeSet<&str> = services.iter().map(String::as_str).collect();
            let services: Vec<&str> = services.into_iter().collect();
            rows.push(format!("{why}\t{pattern:?}\t{}", services.join(" ")));
        }
        slowest = slowest.max((begin.elapsed(), pattern.clone()));
    }
    eprintln!("the slowest takes {:?}: {}", slowest.0, slowest.1);
    rows.sort();
    println!("# why, pattern, services; made by the example `patterns_all`");
    println!("patterns\t{}", patterns.values().map(Vec::len).sum::<usize>());
    println!("not checked\t{unchecked}");
    rows.iter().for_each(|row| println!("{row}"));
    ExitCode::SUCCESS
}

/// The folders `<service>/<version>/` that hold a model, sorted, with the service.
fn models_below(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for service in fs::read_dir(folder)? {
        let service = service?.path();
        let name = service.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for version in fs::read_dir(&service).into_iter().flatten() {
            let version = version?.path();
            let is_model = |name: &&str| version.join(name).is_file();
            if ["service-2.json", "service-2.json.gz"].iter().any(is_model) {
                found.push((name.clone(), version));
            }
        }
    }
    found.sort();
    Ok(found)
}
