//! The outline of Proton's public API, for reviewers of a model change. `cargo test-crates` runs this.
//!
//! rustdoc's JSON of the generated crate is the source. `INSTA_UPDATE=always` accepts a change.

use botosmith_api::{outline, Api, Crates};
use botosmith_tests::proton_crate::{output, ProtonCrate};
use std::fs;
use std::path::Path;
use test_support::project;

#[test]
fn the_public_api_of_proton_is_as_it_was() {
    let text = outline(&Api::new(&Crates::read(&[rustdoc_json()]).unwrap()).unwrap());
    // If the walk missed a kind of item, all of its lines would be missing.
    for line in [
        "mod operation::create_environment\n",
        "    fn Client::create_environment(&self) -> operation::create_environment::CreateEnvironmentFluentBuilder, deprecated\n",
        "    field Tag::key: String\n",
        "    fn Tag::key(&self) -> &str\n",
        "    fn TagBuilder::set_key(self, Option<String>) -> Self\n",
        "    fn TagBuilder::build(self) -> Result<types::Tag, ",
        "    fn TagResourceOutputBuilder::build(self) -> operation::tag_resource::TagResourceOutput\n",
        "    variant Provisioning::CustomerManaged\n",
        "    variant DeploymentState::Component(types::ComponentState)\n",
        "    impl Error: From<operation::tag_resource::TagResourceError>\n",
        "    fn Waiters::wait_until_service_created(&self)",
    ] {
        assert!(text.contains(line), "there is no `{line}`");
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(project().join("tests/proton"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("public-api", text));
}

fn rustdoc_json() -> Vec<u8> {
    let proton = ProtonCrate::open(Path::new(env!("CARGO_TARGET_TMPDIR")), "check").unwrap();
    let out = proton.out("json");
    // What is hidden or private decides what users see of the rest.
    let all = ["--document-hidden-items", "--document-private-items"];
    let json = ["-Z", "unstable-options", "--output-format", "json", "--out-dir"];
    output(proton.rustdoc().args(all).args(json).arg(&out)).unwrap();
    fs::read(out.join("botosmith_proton.json")).unwrap()
}
