//! One service from its JSON to its endpoints, both ways: interpreted from the model, and compiled
//! from the rendered text. The cases are botocore's; nothing here knows an endpoint of its own.

use botosmith_model::rule_set::RuleSet as Model;
use botosmith_runtime::endpoint::partition::find;
use botosmith_runtime::endpoint::{DefaultResolver, Params, ResolveEndpoint};
use endpoint_tests::{cases, leak, read_partitions, read_rule_set, rendered};
use serde_json::Value;

mod golden {
    include!("../fixtures/proton/rendered.rs");
}

fn fixture(name: &str) -> Value {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    endpoint_tests::json(&folder.join(name)).expect("a fixture")
}

fn model() -> Model {
    read_rule_set("endpoint-rule-set-1.json", &fixture("proton/endpoint-rule-set-1.json")).expect("rules")
}

fn partitions() -> botosmith_model::Partitions {
    read_partitions("partitions.json", &fixture("partitions.json")).expect("partitions")
}

#[test]
fn the_model_passes_botocores_cases() {
    let (rules, partitions) = (leak::rule_set(&model()), leak::partitions(&partitions()));
    let (count, failures) = cases::run(&fixture("proton/endpoint-tests-1.json"), rules, partitions);
    assert_eq!((count, failures), (25, Vec::new()));
}

#[test]
fn the_compiled_rules_pass_botocores_cases() {
    let tests = fixture("proton/endpoint-tests-1.json");
    let (count, failures) = cases::run(&tests, &golden::RULES, golden::PARTITIONS);
    assert_eq!((count, failures), (25, Vec::new()));
}

#[test]
fn the_renderer_still_writes_the_golden_file() {
    let text = rendered(&model(), &partitions()).expect("Rust");
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/proton/rendered.rs");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(&golden, &text).expect("the golden file is written");
    }
    let expected = std::fs::read_to_string(&golden).unwrap_or_default();
    assert_eq!(text, expected, "INSTA_UPDATE=always writes {}", golden.display());
}

#[test]
fn the_standard_rules_are_those_that_this_service_brings() {
    let standard = Model::standard("proton");
    assert_eq!(standard, model());
    assert!(standard.parameters.keys().eq(model().parameters.keys()));
}

#[test]
fn regions_that_the_renderer_leaves_out_are_found_all_the_same() {
    let all = partitions();
    let full = leak::partitions(&all);
    let known = all.partitions.iter().flat_map(|p| p.regions.keys()).map(String::as_str);
    let odd = ["us-new-1", "us-gov-new-1", "cn-x-9", "us-isob-east-2", "", "us-east-1-x", "aws", "US-EAST-1"];
    for region in known.chain(odd) {
        assert_eq!(find(golden::PARTITIONS, region), find(full, region), "{region}");
    }
    for partition in &all.partitions {
        for region in partition.regions.keys() {
            assert_eq!(find(golden::PARTITIONS, region).map(|o| o.name), Some(&*partition.id), "{region}");
        }
    }
}

/// The resolver remembers an answer, and must not give it to other parameters.
#[test]
fn the_resolver_tells_parameters_apart() {
    let resolver = DefaultResolver::new(&golden::RULES, golden::PARTITIONS);
    let url = |params: &Params| {
        let future = resolver.resolve_endpoint(params);
        let mut future = std::pin::pin!(future);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        match std::future::Future::poll(future.as_mut(), &mut context) {
            std::task::Poll::Ready(result) => result.map(|e| e.url().to_owned()).map_err(|e| e.to_string()),
            std::task::Poll::Pending => Err("pending".to_owned()),
        }
    };
    let here = Params::builder().region("us-east-1").build().expect("parameters");
    let there = Params::builder().region("cn-north-1").use_fips(true).build().expect("parameters");
    let nowhere = Params::builder().build().expect("parameters");
    for _ in 0..2 {
        for _ in 0..2 {
            assert_eq!(url(&here).as_deref(), Ok("https://proton.us-east-1.amazonaws.com"));
        }
        assert_eq!(url(&there).as_deref(), Ok("https://proton-fips.cn-north-1.amazonaws.com.cn"));
        assert_eq!(url(&nowhere), Err("Invalid Configuration: Missing Region".to_owned()));
    }
}
