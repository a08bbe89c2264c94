//! A crate that was added compiles in the user's workspace, and the user's program with it.

mod common;

use common::{project, slices, Ran, Workspace};
use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn a_program_calls_an_added_client() {
    let workspace = Workspace::empty();
    workspace.put("Cargo.toml", "[package]\nname = \"mine\"\nversion = \"0.1.0\"\nedition = \"2021\"\n");
    workspace.put(
        "src/main.rs",
        "fn main() {\n    let config = botosmith_sqs::Config::builder().build();\n    \
         let client = botosmith_sqs::Client::from_conf(config);\n    let _ = client.send_message().message_body(\"hello\");\n}\n",
    );
    // The versions that this project has fetched: nothing else is there offline.
    fs::copy(project().join("Cargo.lock"), workspace.path("Cargo.lock")).unwrap();
    let line = format!(
        "add sqs --operations SendMessage --models {} --runtime {}",
        slices().display(),
        project().join("runtime").display()
    );
    workspace.run(&line).succeeded();
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(workspace.path("")).args(["check", "--offline", "--quiet"]);
    // Most of what the client depends on is there: the folder for temporary files is in the project's own target folder.
    cargo.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join(".."));
    assert_eq!(Ran::of(&mut cargo).succeeded(), "");
}
