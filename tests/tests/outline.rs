//! The outline of Proton's public API: what somebody reads who reviews a change of the model.
//!
//! Made of what rustdoc sees of the generated crate, in the workspace in which fixtures are compiled.
//! `INSTA_UPDATE=always` accepts a change.

use botosmith_tests::outline::outline;
use botosmith_tests::proton_crate::{output, ProtonCrate};
use serde_json::Value;
use std::fs;
use std::path::Path;

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
        "    fn Builder0::build(self) -> ",
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
    let proton = ProtonCrate::open(Path::new(env!("CARGO_TARGET_TMPDIR")), "check").unwrap();
    let out = proton.out("json");
    let json = ["-Z", "unstable-options", "--output-format", "json", "--out-dir"];
    output(proton.rustdoc().args(json).arg(&out)).unwrap();
    serde_json::from_slice(&fs::read(out.join("botosmith_proton.json")).unwrap()).unwrap()
}
