//! Commands read models of Smithy: a file, or a folder of them.

mod common;

use common::Project;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;

/// The model of a service with these operations, as `common::model` has it in botocore's form.
fn smithy(id: &str, version: &str, operations: &[&str]) -> String {
    let text = r#"{"target": "smithy.api#String"}"#;
    let shapes = operations.iter().map(|name| {
        format!(
            r#""x#{name}": {{"type": "operation", "input": {{"target": "x#{name}Input"}},
                 "output": {{"target": "x#{name}Output"}}, "traits": {{"smithy.api#documentation": "<p>Does a thing.</p>"}}}},
               "x#{name}Input": {{"type": "structure", "members": {{"name": {text}}}}},
               "x#{name}Output": {{"type": "structure", "members": {{"name": {text}}}}},"#
        )
    });
    let shapes: String = shapes.collect();
    let targets: Vec<String> = operations.iter().map(|name| format!(r#"{{"target": "x#{name}"}}"#)).collect();
    format!(
        r#"{{"smithy": "2.0", "shapes": {{{shapes}
            "x#{id}": {{"type": "service", "version": "{version}", "operations": [{}], "traits": {{
                "aws.api#service": {{"sdkId": "{id}", "endpointPrefix": "{id}"}}, "aws.auth#sigv4": {{"name": "{id}"}},
                "aws.protocols#awsJson1_0": {{}}, "smithy.api#title": "{id}"}}}}}}}}"#,
        targets.join(", ")
    )
}

fn project() -> Project {
    let project = Project::new();
    project.put("models/gamma-2020-01-01.json", &smithy("gamma", "2020-01-01", &["GetOne"]));
    project.put("models/gamma-2021-01-01.json", &smithy("gamma", "2021-01-01", &["GetOne", "GetTwo"]));
    project.put("models/delta.json", &smithy("delta", "2020-01-01", &["GetOne"]));
    project.put("models/other.json", r#"{"version": "1.0"}"#);
    project.put("models/readme.txt", "none");
    project
}

#[test]
fn a_folder_has_the_newest_version_of_each_service() {
    let said = project().run("list --models models").succeeded();
    let rows: Vec<Vec<&str>> = said.lines().skip(1).map(|line| line.split_whitespace().collect()).collect();
    let expected =
        [["delta", "awsJson1_0", "1", "botosmith-delta"], ["gamma", "awsJson1_0", "2", "botosmith-gamma"]];
    assert_eq!(rows, expected, "{said}");
}

#[test]
fn a_file_may_be_packed_and_makes_the_crate_that_botocores_model_makes() {
    let project = project();
    let file = fs::File::create(project.path("models/alpha.json.gz")).unwrap();
    let mut packed = GzEncoder::new(file, flate2::Compression::fast());
    packed.write_all(smithy("alpha", "2020-01-01", &["GetOne", "PutOne"]).as_bytes()).unwrap();
    packed.finish().unwrap();
    project.run("generate alpha --models models/alpha.json.gz --out smithy").succeeded();
    project.run("generate alpha --models model/services --out botocore").succeeded();
    for file in ["src/operation/get_one.rs", "src/lib.rs", "src/client.rs", "src/meta.rs"] {
        let read = |side: &str| fs::read_to_string(project.path(&format!("{side}/alpha/{file}"))).unwrap();
        assert_eq!(read("smithy"), read("botocore"), "{file}");
    }
    let manifest = fs::read_to_string(project.path("smithy/alpha/Cargo.toml")).unwrap();
    assert!(manifest.contains("\"alpha.json\" = \"sha256:"), "{manifest}");
    project.run("generate alpha --models models --out smithy --check").succeeded();
}

#[test]
fn a_bad_model_is_told_with_file_and_place() {
    let project = project();
    project.put("bad.json", &smithy("bad", "1", &["Get"]).replace("smithy.api#String", "x#Nowhere"));
    let said = project.run("generate bad --models bad.json --out out").failed(1);
    let expected = "bad.json: #/shapes/x%23GetInput/members/name/target: there is no shape `x#Nowhere`";
    assert!(said.contains(expected), "{said}");
    assert!(!project.path("out").exists());
}

#[test]
fn a_comparison_takes_models_of_both_forms() {
    let project = project();
    let said = project.run("diff models/gamma-2020-01-01.json models/gamma-2021-01-01.json").succeeded();
    assert!(said.contains("GetTwo"), "{said}");
    project.put("alpha.json", &smithy("alpha", "2020-01-01", &["GetOne", "PutOne"]));
    let one = "model/services/alpha/2020-01-01";
    for (old, new) in [(one, "alpha.json"), ("alpha.json", one), ("model/services", "alpha.json")] {
        let said = project.run(&format!("diff {old} {new}")).succeeded();
        assert!(said.contains("alpha - no api methods changed"), "{old} {new}: {said}");
    }
    let said = project.run("diff models models delta").succeeded();
    assert!(!said.contains("GetOne"), "{said}");
    let said = project.run("diff models/other.json models").failed(2);
    assert!(said.contains("or a Smithy model"), "{said}");
}
