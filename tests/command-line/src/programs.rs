//! The command lines of Proton and of three generated services, each a program of three lines.

use botosmith_codegen::FileSet;
use botosmith_tests::slices;
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
    let mut crates = slices::crates(&GENERATED);
    crates.push(("programs".to_owned(), programs()));
    let workspace = Workspace::open(temporary, "command-line", &crates).expect("a workspace");
    let built = workspace.cargo(&["build", "--package", "programs"], &[]).expect("cargo");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    // Others compile into the same folder, under other names.
    temporary.join("crates-target/debug")
}

/// Without a TLS library, which takes long to compile.
const FEATURES: &str = "default-features = false, features = [\"documentation\", \"rt-tokio\"]";

fn programs() -> FileSet {
    let root = project();
    let mut manifest = format!(
        "[package]\nname = \"programs\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n\
         botosmith-command-line = {{ path = {:?}, default-features = false }}\n\
         botosmith-proton = {{ path = {:?}, {FEATURES} }}\n",
        root.join("command-line"),
        root.join("generated/proton")
    );
    let mut files = FileSet::new();
    for service in GENERATED.iter().chain(&["proton"]) {
        if *service != "proton" {
            manifest += &format!("botosmith-{service} = {{ path = \"../{service}\", {FEATURES} }}\n");
        }
        let program = format!(
            "fn main() -> std::process::ExitCode {{\n    botosmith_command_line::run(botosmith_{service}::meta::service())\n}}\n"
        );
        files.insert(format!("src/bin/command-line-{service}.rs"), program);
    }
    files.insert("Cargo.toml".to_owned(), manifest);
    files
}
