//! The outline of Proton's public API: what somebody reads who reviews a change of the model.
//!
//! Made of what rustdoc sees of the generated crate, in the workspace in which fixtures are compiled.
//! `INSTA_UPDATE=always` accepts a change.

use botosmith_codegen::{FileSet, RuntimeDependency};
use botosmith_model::Problems;
use botosmith_tests::outline::outline;
use botosmith_tests::workspace::Workspace;
use botosmith_tests::{options, project, proton};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const PACKAGE: &str = "botosmith-proton";

#[test]
fn the_public_api_of_proton_is_as_it_was() {
    let json = rustdoc_json();
    let text = outline(&json).unwrap();
    // If the walk missed a kind of item, all of its lines would be missing.
    for line in [
        "mod operation::create_environment\n",
        "    fn Client::create_environment(&self) -> CreateEnvironmentFluentBuilder, deprecated\n",
        "    field Tag::key: String\n",
        "    fn Tag::key(&self) -> &str\n",
        "    fn TagBuilder::set_key(self, Option<String>) -> Self\n",
        "    fn TagBuilder::build(self) -> Result<Tag, runtime::error::BuildError>\n",
        "    fn ListServicesFluentBuilder::into_paginator(self) -> ListServicesPaginator\n",
        "    variant Provisioning::CustomerManaged\n",
        "    variant DeploymentState::Component(types::ComponentState)\n",
        "    impl Error: From<TagResourceError>\n",
        "    fn Waiters::wait_until_service_created(&self)",
    ] {
        assert!(text.contains(line), "there is no `{line}`");
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../proton");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("public-api", text));
}

fn rustdoc_json() -> Value {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let workspace = Workspace::open(temporary, "proton", &[("proton".to_owned(), files())]).unwrap();
    let runtime = runtime_metadata(&workspace);
    let out = workspace.folder("json");
    // Rustdoc is called directly, because the variable that makes it write JSON makes Cargo compile all
    // dependencies again.
    let rustdoc = env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
    let done = Command::new(rustdoc)
        .args(["--crate-type", "lib", "--crate-name", "botosmith_proton", "--edition", "2021", "src/lib.rs"])
        .arg("--extern")
        .arg(format!("botosmith_runtime={}", runtime.display()))
        .arg("-L")
        .arg(format!("dependency={}", runtime.parent().unwrap().display()))
        .args(["-Z", "unstable-options", "--output-format", "json", "--out-dir"])
        .arg(&out)
        .envs([("RUSTC_BOOTSTRAP", "1"), ("CARGO_PKG_NAME", PACKAGE), ("CARGO_PKG_VERSION", "0.1.0")])
        .current_dir(workspace.folder("proton"))
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&fs::read(out.join("botosmith_proton.json")).unwrap()).unwrap()
}

fn files() -> FileSet {
    let mut options = options();
    options.runtime = RuntimeDependency::Path(project().join("runtime").display().to_string());
    let mut problems = Problems::default();
    botosmith_codegen::generate(&proton(), &options, &mut problems).unwrap()
}

/// Checks the runtime as the fixtures' workspace does; where Cargo put its metadata.
fn runtime_metadata(workspace: &Workspace) -> PathBuf {
    let check = ["check", "--no-default-features", "--message-format", "json", "--package", PACKAGE];
    let done = workspace.cargo(&check, &[]).unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let lines = String::from_utf8(done.stdout).unwrap();
    let mut messages = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let runtime = messages.rfind(|message| message["target"]["name"] == "botosmith_runtime").unwrap();
    PathBuf::from(runtime["filenames"][0].as_str().unwrap())
}
