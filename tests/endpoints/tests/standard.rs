//! AWS's own partitions, which a model without a list gets, with the standard rules and with rules of a service's own:
//! each way in which a region or an endpoint is given or not.

use botosmith_model::partitions::Partitions;
use botosmith_model::RuleSet;
use botosmith_runtime::endpoint::{resolve, Params};
use endpoint_tests::{leak, read_rule_set, rendered};

/// Rules that ask for the partition of the region, with the host names of the standard ones.
fn own() -> RuleSet {
    let rules = serde_json::from_str(&test_support::own_rules("harbour")).expect("JSON");
    read_rule_set("own", &rules).expect("valid rules")
}

#[test]
fn regions_and_endpoints_are_found_with_the_standard_list() {
    let (standard, _) = Partitions::standard();
    let partitions = leak::partitions(&standard);
    for rules in [RuleSet::standard("harbour"), own()] {
        assert!(rules.asks_for_partitions());
        assert!(rendered(&rules, &standard).expect("Rust").contains("us-east-1"));
        let rules = leak::rule_set(&rules);
        for (region, endpoint, expected) in [
            (Some("us-east-1"), None, Ok("https://harbour.us-east-1.amazonaws.com")),
            (Some("cn-north-1"), None, Ok("https://harbour.cn-north-1.amazonaws.com.cn")),
            // A region that the list does not know is of the partition whose names look like it.
            (Some("eu-new-9"), None, Ok("https://harbour.eu-new-9.amazonaws.com")),
            (None, Some("http://localhost:1"), Ok("http://localhost:1")),
            (Some("us-east-1"), Some("http://localhost:1"), Ok("http://localhost:1")),
            (None, None, Err("Missing Region")),
        ] {
            let params = Params::builder()
                .set_region(region.map(str::to_owned))
                .set_endpoint(endpoint.map(str::to_owned))
                .build()
                .expect("parameters");
            let found = resolve(rules, partitions, &params);
            match (expected, found) {
                (Ok(url), Ok(found)) => assert_eq!(found.url(), url, "{region:?} {endpoint:?}"),
                (Err(says), Err(e)) => assert!(e.to_string().contains(says), "{e}"),
                (_, found) => panic!("{region:?} {endpoint:?}: {found:?}"),
            }
        }
        // What was there before: no list, and no region is found.
        let params = Params::builder().region("us-east-1").build().expect("parameters");
        assert!(resolve(rules, &[], &params).is_err());
    }
}
