//! The endpoint engine where botocore's suites do not look: parameters, fallbacks, and rules that
//! make no sense, which must give an error and never a panic.

use botosmith_runtime::endpoint::partition::{find, outputs, partition, Digits, OneOf, Partition, Word};
use botosmith_runtime::endpoint::rules::*;
use botosmith_runtime::endpoint::{resolve, Endpoint, EndpointFuture, Params, ResolveEndpoint};
use std::borrow::Cow;

fn params() -> Params {
    Params::builder()
        .region("us-east-1")
        .param("Names", vec!["a".to_owned(), "b".to_owned()])
        .build()
        .unwrap()
}

/// The URL or the error that one rule gives.
fn answer(rule: Rule) -> String {
    const PARAMETERS: &[Parameter] = &[
        string("Region").built_in("AWS::Region"),
        boolean("UseFIPS").built_in("AWS::UseFIPS").default(flag(false)),
        string_array("Names"),
        string_array("More").default(list(&[text("{{x}}")])),
        string("Unset"),
    ];
    let rules = RuleSet { parameters: PARAMETERS, rules: Vec::leak(vec![rule]) };
    let aws = [partition("aws", "us-east-1", "amazonaws.com", "api.aws")];
    match resolve(&rules, &aws, &params()) {
        Ok(found) => found.url().to_owned(),
        Err(err) => err.to_string(),
    }
}

#[test]
fn a_region_must_be_fit_for_a_host_name() {
    let err = Params::builder().region("us east 1").build().unwrap_err();
    assert_eq!(err.to_string(), "invalid value for field: `region` - must be a valid host label");
    assert!(Params::builder().region("").build().is_err());
    assert!(Params::builder().region("a.b-").build().is_ok());
}

#[test]
fn unset_switches_are_off() {
    let params = Params::builder().build().unwrap();
    assert_eq!((params.use_fips(), params.use_dual_stack()), (Some(false), Some(false)));
    assert_eq!((params.region(), params.endpoint()), (None, None));
    let params = Params::builder().use_fips(true).endpoint("x").set_endpoint(None).build().unwrap();
    assert_eq!((params.use_fips(), params.endpoint()), (Some(true), None));
}

#[test]
fn a_required_parameter_must_have_a_value() {
    static RULES: RuleSet =
        RuleSet { parameters: &[string("ApiType").required()], rules: &[endpoint(&[], "{ApiType}")] };
    let resolve = |params| resolve(&RULES, &[], &params).map(|e| e.url().to_owned());
    let missing = resolve(Params::builder().build().unwrap()).unwrap_err();
    assert_eq!(missing.to_string(), "a required field was missing: `api_type`");
    let of_the_wrong_type = resolve(Params::builder().param("ApiType", true).build().unwrap()).unwrap_err();
    assert_eq!(of_the_wrong_type.to_string(), "a required field was missing: `api_type`");
    assert_eq!(resolve(Params::builder().param("ApiType", "x").build().unwrap()).unwrap(), "x");
}

#[test]
fn the_first_rule_that_matches_counts_and_a_tree_without_match_is_passed() {
    const NOTHING: Rule = tree(&[is_set(&[var("Region")])], &[endpoint(&[is_set(&[var("Unset")])], "a")]);
    const SECOND: Rule = tree(&[], &[NOTHING, endpoint(&[], "b"), endpoint(&[], "c")]);
    assert_eq!(answer(NOTHING), "No endpoint rule matched");
    assert_eq!(answer(SECOND), "b");
}

#[test]
fn a_variable_ends_with_its_rule() {
    const RULE: Rule = tree(
        &[],
        &[
            tree(&[assign("X", &uri_encode(&[text("x")]))], &[error(&[is_set(&[var("Unset")])], "no")]),
            endpoint(&[not(&[is_set(&[var("X")])])], "gone"),
        ],
    );
    assert_eq!(answer(RULE), "gone");
}

#[test]
fn lists_have_elements_and_defaults_are_no_templates() {
    const NO_THIRD: Rule = endpoint(&[is_set(&[var("Names#[2]")])], "x");
    assert_eq!(answer(endpoint(&[], "{Names#[1]}{More#[0]}")), "b{x}");
    assert_eq!(answer(NO_THIRD), "No endpoint rule matched");
}

/// The functions that no rule set of botocore calls yet; after
/// <https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html>.
#[test]
fn newer_functions() {
    const FIRST: Rule = endpoint_with(&[], coalesce(&[var("Unset"), text("a"), text("b")]), &[], &[]);
    const FALSE_IS_A_VALUE: Rule = endpoint(&[coalesce(&[var("Unset"), var("UseFIPS"), flag(true)])], "x");
    const ELSE: Rule = endpoint_with(&[], ite(&[var("UseFIPS"), text("a"), text("b")]), &[], &[]);
    const PART: Rule = endpoint(&[assign("P", &split(&[text("a--b--c"), text("--"), int(2)]))], "{P#[1]}");
    assert_eq!(answer(FIRST), "a");
    assert_eq!(answer(FALSE_IS_A_VALUE), "No endpoint rule matched");
    assert_eq!(answer(ELSE), "b");
    assert_eq!(answer(PART), "b--c");
}

#[test]
fn rules_that_make_no_sense_are_no_panic() {
    for url in [
        "",
        "{",
        "}",
        "{}",
        "{Region",
        "{Region#}",
        "{Region#[0]}",
        "{Names}",
        "{Names#[9]}",
        "{Nobody}",
        "é{",
    ] {
        let message = answer(endpoint(&[], Box::leak(url.to_owned().into_boxed_str())));
        assert_eq!(message, format!("the URL of the endpoint has no value: `{url}`"));
    }
    assert_eq!(answer(error(&[], "{Unset}")), "an error message has no value: `{Unset}`");
    const CONDITIONS: &[Expr] = &[
        is_set(&[]),
        not(&[text("x")]),
        boolean_equals(&[flag(true)]),
        string_equals(&[flag(true), flag(true)]),
        get_attr(&[text("x"), text("a[99999999999999999999]")]),
        get_attr(&[var("Names"), text("[")]),
        substring(&[text("abc"), int(i64::MIN), int(i64::MAX), flag(true)]),
        substring(&[text("abc"), int(2), int(1), flag(true)]),
        substring(&[text("\u{e9}bc"), int(0), int(1), flag(false)]),
        split(&[text("abc"), text(""), int(-1)]),
        parse_url(&[text("https://[")]),
        aws_parse_arn(&[text("arn:")]),
        coalesce(&[]),
        ite(&[flag(true)]),
        list(&[var("Unset")]),
        object(&[]),
    ];
    for condition in CONDITIONS {
        assert_eq!(
            answer(endpoint(std::slice::from_ref(condition), "x")),
            "No endpoint rule matched",
            "{condition:?}"
        );
    }
}

#[test]
fn a_listed_region_comes_before_patterns_and_these_before_the_fallback() {
    const AWS: Partition = partition("aws", "us-east-1", "a", "a").pattern(&[
        OneOf(&["us-", "eu-"]),
        Word,
        OneOf(&["-"]),
        Digits,
    ]);
    const OTHER: Partition = partition("other", "x", "o", "o")
        .pattern(&[OneOf(&["us-", "zz-"]), Word, OneOf(&["-"]), Digits])
        .regions(&["us-own-1"])
        .overrides(&[("us-odd-1", outputs("other", "x", "odd", "o").without_fips().without_dual_stack())]);
    let partitions = [AWS, OTHER];
    let suffix =
        |region| find(&partitions, region).map(|o| (o.dns_suffix, o.supports_fips, o.supports_dual_stack));
    assert_eq!(suffix("us-east-1"), Some(("a", true, true)));
    assert_eq!(suffix("us-own-1"), Some(("o", true, true)));
    assert_eq!(suffix("us-odd-1"), Some(("odd", false, false)));
    assert_eq!(suffix("zz-a_b3-12"), Some(("o", true, true)));
    for fallback in ["zz-a-b-1", "zz--1", "zz-a-", "zz-a-1x", "zz-é-1", ""] {
        assert_eq!(suffix(fallback), Some(("a", true, true)), "{fallback}");
    }
    assert_eq!(find(&[OTHER], "nowhere"), None);
    let without_pattern = partition("bare", "x", "b", "b");
    assert_eq!(find(&[without_pattern, AWS], "").map(|o| o.name), Some("aws"));
}

#[derive(Debug)]
struct Fixed;

impl ResolveEndpoint for Fixed {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        let url = format!("https://{}.example", params.region().unwrap_or("nowhere"));
        EndpointFuture::ready(Ok(Endpoint::builder().url(Cow::Owned::<str>(url)).build()))
    }
}

#[test]
fn a_shared_resolver_takes_these_parameters_and_no_others() {
    use aws_smithy_runtime_api::client::endpoint::{EndpointResolverParams, ResolveEndpoint as _};
    use std::future::Future;
    use std::task::{Context, Poll, Waker};
    let resolver = Fixed.into_shared_resolver();
    let url = |params: EndpointResolverParams| {
        let mut future = std::pin::pin!(resolver.resolve_endpoint(&params));
        match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(result) => result.map(|e| e.url().to_owned()).map_err(|e| e.to_string()),
            Poll::Pending => Err("pending".to_owned()),
        }
    };
    assert_eq!(url(EndpointResolverParams::new(params())).as_deref(), Ok("https://us-east-1.example"));
    let wrong = url(EndpointResolverParams::new("something else"));
    assert_eq!(wrong, Err("params of expected type was not present".to_owned()));
}
