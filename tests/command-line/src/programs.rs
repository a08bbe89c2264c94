//! The command lines of Proton and of three generated services, each a program of three lines.

use botosmith_codegen::package::Vendored;
use botosmith_codegen::{generate, FileSet, Options, RuntimeDependency};
use botosmith_model::{SourceSet, FILE_NAMES};
use std::fs;
use std::path::{Path, PathBuf};
use test_support::project;
use test_support::workspace::Workspace;

/// The services whose clients are generated for the tests.
pub const GENERATED: [&str; 3] = ["dynamodb", "ec2", "iam"];

/// Compiles the programs in a folder for temporary files, and gives the folder that they are in.
///
/// # Panics
/// Where a client cannot be generated, or a program does not compile.
pub fn compile(temporary: &Path) -> PathBuf {
    let mut crates: Vec<(String, FileSet)> =
        GENERATED.iter().map(|service| ((*service).to_owned(), client(service))).collect();
    crates.push(("programs".to_owned(), programs()));
    let workspace = Workspace::open(temporary, "command-line", &crates).expect("a workspace");
    let built = workspace.cargo(&["build", "--package", "programs"], &[]).expect("cargo");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    // Others compile into the same folder, under other names.
    temporary.join("crates-target/debug")
}

/// The client of a service, out of the model in `models`.
fn client(service: &str) -> FileSet {
    let folder = project().join("tests/command-line/models").join(service);
    let version = fs::read_dir(&folder).ok().and_then(|mut entries| entries.next()?.ok());
    let version = version.unwrap_or_else(|| panic!("{}: no version", folder.display())).path();
    let mut sources = SourceSet::new(service, "");
    for name in FILE_NAMES {
        if let Ok(bytes) = fs::read(version.join(name)) {
            sources.add(name, bytes);
        }
    }
    let (model, mut problems) = botosmith_model::read_draft(&sources);
    let runtime = project().join("runtime").display().to_string();
    let options = Options {
        runtime: RuntimeDependency::Path { path: runtime, version: None },
        own_workspace: false,
        operations: None,
        vendored: Vendored::default(),
    };
    let files = model.and_then(|model| generate(&model, &options, &mut problems));
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    files.unwrap_or_else(|| panic!("{service}: {}", told.join("\n")))
}

/// Without a TLS library, which takes long to compile.
const FEATURES: &str = "default-features = false, features = [\"documentation\", \"rt-tokio\"]";

fn programs() -> FileSet {
    let root = project();
    let mut manifest = format!(
        "[package]\nname = \"programs\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n\
         botosmith-cli = {{ path = {:?}, default-features = false }}\n\
         botosmith-proton = {{ path = {:?}, {FEATURES} }}\n",
        root.join("cli"),
        root.join("generated/proton")
    );
    let mut files = FileSet::new();
    for service in GENERATED.iter().chain(&["proton"]) {
        if *service != "proton" {
            manifest += &format!("botosmith-{service} = {{ path = \"../{service}\", {FEATURES} }}\n");
        }
        let program = format!(
            "fn main() -> std::process::ExitCode {{\n    botosmith_cli::run(botosmith_{service}::meta::service())\n}}\n"
        );
        files.insert(format!("src/bin/command-line-{service}.rs"), program);
    }
    files.insert("Cargo.toml".to_owned(), manifest);
    files
}
