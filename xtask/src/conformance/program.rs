//! The clients of the suites and the program that calls them: a workspace of their own, `target/conformance/suites`.

use super::FOLDER;
use crate::shared::cargo::{tail, target_of_project, Cargo, Place};
use crate::shared::parallel;
use crate::shared::places::RUNTIME;
use crate::shared::scratch::{self, way};
use crate::shared::scratch_crate::errors_of;
use crate::shared::stages::{self, FileSet, Options, RuntimeDependency, Vendored};
use botosmith_model::SourceSet;
use conformance_tests::services::Service;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

/// The program's package, and the driver's.
const PACKAGE: &str = "conformance-program";
const DRIVER: &str = "conformance-driver";
const DRIVER_FOLDER: &str = "tests/conformance/driver";

/// A service whose client was generated, or why there is none.
pub type Client = Result<Made, String>;

/// A generated client.
#[derive(Debug)]
pub struct Made {
    package: String,
    errors: Vec<String>,
}

/// Generates the clients and writes their crates.
///
/// # Errors
/// Files cannot be written.
pub fn generate(services: &[Service], root: &Path) -> Result<Vec<Client>, String> {
    let folder = root.join(FOLDER).join("suites/crates");
    let made = parallel::map(services, |service| {
        let crate_folder = folder.join(&service.name);
        let files = match files(service, &crate_folder, root) {
            Ok(files) => files,
            Err(why) => return Ok(Err(why)),
        };
        scratch::write_all(&crate_folder, &files)?;
        Ok(Ok(client(&files)))
    });
    made.into_iter().collect()
}

/// The files of a service's crate, or what is wrong with its model.
fn files(service: &Service, folder: &Path, root: &Path) -> Result<FileSet, String> {
    let mut sources = SourceSet::new(&service.name, "");
    sources.add("service-2.json", service.model().into_bytes());
    let (model, mut problems) = stages::read_draft(&sources);
    let files = model.and_then(|mut model| {
        model.take_standard_partitions();
        let runtime = RuntimeDependency::Path { path: way(folder, &root.join(RUNTIME)).ok()?, version: None };
        let options =
            Options { runtime, own_workspace: true, operations: None, vendored: Vendored::default() };
        stages::generate(&model, &options, &mut problems)
    });
    let errors = errors_of(&problems);
    files.filter(|_| errors.is_empty()).ok_or_else(|| errors.join("; "))
}

fn client(files: &FileSet) -> Made {
    let text = |name: &str| files.get(name).map(String::as_str).unwrap_or_default();
    let package = text("Cargo.toml").lines().find_map(|line| line.strip_prefix("name = "));
    let errors =
        text("src/types/error.rs").lines().filter_map(|line| line.trim().strip_prefix("pub struct "));
    let errors = errors.filter_map(|line| line.split(' ').next()).map(str::to_owned);
    Made { package: package.unwrap_or_default().trim_matches('"').to_owned(), errors: errors.collect() }
}

/// Compiles the program and runs it: a line of answer for each line.
///
/// # Errors
/// Files cannot be written, a client does not compile, or the program ends early.
pub fn run(
    services: &[Service],
    clients: &[Client],
    lines: &[String],
    root: &Path,
) -> Result<Vec<String>, String> {
    let folder = root.join(FOLDER).join("suites");
    let place = Place { folder: folder.clone(), target: target_of_project(root) };
    let program = folder.join("program");
    let toml = |text: String| toml::Value::from(text).to_string();
    let mut manifest = format!(
        "[package]\nname = \"{PACKAGE}\"\nversion = \"0.0.0\"\nedition = \"2021\"\npublish = false\n\n[dependencies]\n\
         {DRIVER} = {{ path = {} }}\n",
        toml(way(&program, &root.join(DRIVER_FOLDER))?)
    );
    let mut source = format!("{}::services! {{\n", DRIVER.replace('-', "_"));
    for (service, client) in services.iter().zip(clients) {
        let Ok(Made { package, errors }) = client else { continue };
        let path = toml(format!("../crates/{}", service.name));
        // Writing to a string cannot fail.
        let _ = writeln!(manifest, "{package} = {{ path = {path}, default-features = false }}");
        let _ = writeln!(
            source,
            "    \"{}\" {} {{ {} }}",
            service.name,
            package.replace('-', "_"),
            errors.join(" ")
        );
    }
    source.push_str("}\n");
    scratch::write(&program.join("Cargo.toml"), &manifest)?;
    scratch::write(&program.join("src/main.rs"), &source)?;
    // Nobody debugs these crates, and debug information is most of what linking takes.
    let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"program\"]\nexclude = [\"crates\"]\n\n[profile.dev]\ndebug = false\n";
    scratch::write(&folder.join("Cargo.toml"), workspace)?;
    scratch::seed_lock(&root.join("Cargo.lock"), &folder)?;
    Cargo::find(root)?.as_project().run(&place, &["build", "--package", PACKAGE])?;
    let binary = place.target.join("debug").join(format!("{PACKAGE}{}", std::env::consts::EXE_SUFFIX));
    answers(&binary, &folder, lines)
}

/// What the program answers. The lines come from a file, because it answers while it reads.
fn answers(binary: &Path, folder: &Path, lines: &[String]) -> Result<Vec<String>, String> {
    let file = folder.join("cases.jsonl");
    let cannot = |e: std::io::Error| format!("{}: {e}", file.display());
    fs::write(&file, lines.iter().map(|line| format!("{line}\n")).collect::<String>()).map_err(cannot)?;
    let input = File::open(&file).map_err(cannot)?;
    let output =
        Command::new(binary).stdin(input).output().map_err(|e| format!("{}: {e}", binary.display()))?;
    let answers: Vec<String> = String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect();
    match output.status.success() && answers.len() == lines.len() {
        true => Ok(answers),
        false => Err(format!(
            "{}: {}, {} answers to {} cases\n{}",
            binary.display(),
            output.status,
            answers.len(),
            lines.len(),
            tail(&String::from_utf8_lossy(&output.stderr))
        )),
    }
}
