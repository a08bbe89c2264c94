//! Says of every service in a botocore data folder, or of every file in a folder of Smithy models, which protocol its
//! client speaks, and whether a client can be generated; of Smithy models, why not. Nothing is rendered.
//!
//! ```text
//! cargo run --release -p botosmith-codegen --example services_all -- BOTOCORE_DATA_DIR > codegen/tests/services/botocore.tsv
//! cargo run --release -p botosmith-codegen --example services_all -- --smithy DIR > codegen/tests/smithy/services.tsv
//! ```

use botosmith_codegen::protocols::taken;
use botosmith_codegen::surface::surface;
use botosmith_model::problem::{Problems, Severity, Visible};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    let folders: Vec<_> = env::args_os().skip(1).collect();
    let (folder, is_smithy) = match folders.as_slice() {
        [folder] => (folder, false),
        [option, folder] if option == "--smithy" => (folder, true),
        _ => {
            eprintln!("usage: services_all BOTOCORE_DATA_DIR | --smithy DIR");
            return ExitCode::from(2);
        }
    };
    let found = if is_smithy { files_in(Path::new(folder)) } else { models_below(Path::new(folder)) };
    match found {
        Ok(models) if is_smithy => {
            println!("# What becomes of AWS's Smithy models: the file, the protocol, whether a client can be generated, and else");
            println!("# why not. Made by");
            println!("# cargo run --release -p botosmith-codegen --example services_all -- --smithy DIR > codegen/tests/smithy/services.tsv");
            models.iter().for_each(|(file, model)| println!("{file}\t{}", smithy_row(model)));
        }
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

/// The files of a folder, in order.
fn files_in(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let entries: io::Result<Vec<PathBuf>> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect();
    let name = |path: &PathBuf| Some(path.file_name()?.to_str()?.trim_end_matches(".gz").to_owned());
    let mut found: Vec<_> = entries?.into_iter().filter_map(|path| Some((name(&path)?, path))).collect();
    found.retain(|(name, _)| name.ends_with(".json"));
    found.sort();
    Ok(found)
}

/// The protocol, `yes` or `no`, and the first error.
fn smithy_row(file: &Path) -> String {
    let (model, problems) = botosmith_model::load(file);
    let reason = |problems: &Problems| {
        let error = problems.iter().find(|problem| problem.severity == Severity::Error);
        error.map(|problem| Visible(&problem.message).to_string().replace('\t', " "))
    };
    let Some(model) = model else {
        return format!("-\tno\t{}", reason(&problems).unwrap_or_default());
    };
    let protocol = taken(&model.metadata);
    match reason(&surface(&model).problems) {
        Some(why) => format!("{protocol:?}\tno\t{why}"),
        None => format!("{protocol:?}\tyes"),
    }
}

/// The protocol, and `yes` or `no`.
fn row(folder: &Path) -> String {
    let (model, problems) = botosmith_model::load(folder);
    let Some(model) = model.filter(|_| !problems.has_errors()) else { return "-\tno".to_owned() };
    let is_made = if surface(&model).problems.has_errors() { "no" } else { "yes" };
    format!("{:?}\t{is_made}", taken(&model.metadata))
}
