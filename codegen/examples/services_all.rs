//! Says of every service in a botocore data folder which protocol its client speaks, and whether a client can be
//! generated; nothing is rendered.
//!
//! ```text
//! cargo run --release -p botosmith-codegen --example services_all -- BOTOCORE_DATA_DIR > codegen/tests/services/botocore.tsv
//! ```

use botosmith_codegen::protocols::taken;
use botosmith_codegen::surface::surface;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    let folders: Vec<_> = env::args_os().skip(1).collect();
    let [folder] = folders.as_slice() else {
        eprintln!("usage: services_all BOTOCORE_DATA_DIR");
        return ExitCode::from(2);
    };
    match models_below(Path::new(folder)) {
        Ok(models) => models.iter().for_each(|(service, model)| println!("{service}\t{}", row(model))),
        Err(error) => {
            eprintln!("{}: {error}", Path::new(folder).display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// The newest model of each service, in order.
fn models_below(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for service in fs::read_dir(folder)? {
        let service = service?;
        if !service.path().is_dir() {
            continue;
        }
        let versions: io::Result<Vec<PathBuf>> =
            fs::read_dir(service.path())?.map(|version| Ok(version?.path())).collect();
        let has_model = |version: &PathBuf| {
            ["service-2.json", "service-2.json.gz"].iter().any(|name| version.join(name).is_file())
        };
        let newest = versions?.into_iter().filter(has_model).max();
        found.extend(newest.map(|model| (service.file_name().to_string_lossy().into_owned(), model)));
    }
    found.sort();
    Ok(found)
}

/// The protocol, and `yes` or `no`.
fn row(folder: &Path) -> String {
    let (model, problems) = botosmith_model::load(folder);
    let Some(model) = model.filter(|_| !problems.has_errors()) else { return "-\tno".to_owned() };
    let is_made = if surface(&model).problems.has_errors() { "no" } else { "yes" };
    format!("{:?}\t{is_made}", taken(&model.metadata))
}
