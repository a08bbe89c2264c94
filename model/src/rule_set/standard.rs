//! The rules of a service that brings none: the four standard parameters and one host name.

use super::{
    Call, Condition, DefaultValue, EndpointTemplate, Expr, Function, Outcome, Parameter, ParameterKind, Path,
    Piece, Rule, RuleSet, Template,
};
use indexmap::IndexMap;

impl RuleSet {
    /// The rules that most regional AWS services have: `https://PREFIX.REGION.SUFFIX`, with the
    /// partition's suffix, `-fips` after the prefix for FIPS endpoints, the dual-stack suffix for
    /// dual-stack endpoints, and the caller's own URL instead of all that.
    ///
    /// ```
    /// let rules = botosmith_model::rule_set::RuleSet::standard("proton");
    /// assert!(rules.parameters.contains_key("UseDualStack"));
    /// ```
    pub fn standard(endpoint_prefix: &str) -> RuleSet {
        let fips = || is_true("UseFIPS");
        let dual = || is_true("UseDualStack");
        let custom = vec![
            error(vec![fips()], "Invalid Configuration: FIPS and custom endpoint are not supported"),
            error(vec![dual()], "Invalid Configuration: Dualstack and custom endpoint are not supported"),
            endpoint(reference("Endpoint")),
        ];
        let url = |variant: &str, suffix: &str| host(&format!("{endpoint_prefix}{variant}"), suffix);
        let regional = vec![
            variant(
                vec![fips(), dual()],
                vec![supports(true, "supportsFIPS"), supports(true, "supportsDualStack")],
                url("-fips", "dualStackDnsSuffix"),
                "FIPS and DualStack are enabled, but this partition does not support one or both",
            ),
            variant(
                vec![fips()],
                vec![supports(false, "supportsFIPS")],
                url("-fips", "dnsSuffix"),
                "FIPS is enabled but this partition does not support FIPS",
            ),
            variant(
                vec![dual()],
                vec![supports(true, "supportsDualStack")],
                url("", "dualStackDnsSuffix"),
                "DualStack is enabled but this partition does not support DualStack",
            ),
            endpoint(url("", "dnsSuffix")),
        ];
        let partition = Condition {
            assign: Some("PartitionResult".to_owned()),
            ..condition(Function::AwsPartition, vec![reference("Region")])
        };
        let rules = vec![
            tree(vec![is_set("Endpoint")], custom),
            tree(vec![is_set("Region")], vec![tree(vec![partition], regional)]),
            error(Vec::new(), "Invalid Configuration: Missing Region"),
        ];
        RuleSet { parameters: parameters(), rules }
    }
}

fn parameters() -> IndexMap<String, Parameter> {
    let string = |built_in: &str, documentation: &str| Parameter {
        kind: ParameterKind::String,
        built_in: Some(built_in.to_owned()),
        required: false,
        default: None,
        documentation: Some(documentation.to_owned()),
        deprecated: None,
    };
    let switch = |built_in: &str, documentation: &str| Parameter {
        kind: ParameterKind::Boolean,
        required: true,
        default: Some(DefaultValue::Boolean(false)),
        ..string(built_in, documentation)
    };
    IndexMap::from([
        ("Region".to_owned(), string("AWS::Region", "The AWS region used to dispatch the request.")),
        (
            "UseDualStack".to_owned(),
            switch(
                "AWS::UseDualStack",
                "When true, use the dual-stack endpoint. If the configured endpoint does not support \
                 dual-stack, dispatching the request MAY return an error.",
            ),
        ),
        (
            "UseFIPS".to_owned(),
            switch(
                "AWS::UseFIPS",
                "When true, send this request to the FIPS-compliant regional endpoint. If the configured \
                 endpoint does not have a FIPS compliant endpoint, dispatching the request will return an error.",
            ),
        ),
        (
            "Endpoint".to_owned(),
            string("SDK::Endpoint", "Override the endpoint used to send this request"),
        ),
    ])
}

/// One kind of endpoint, where the partition has it, and the error where it has not.
fn variant(wanted: Vec<Condition>, supported: Vec<Condition>, url: Expr, otherwise: &str) -> Rule {
    tree(wanted, vec![tree(supported, vec![endpoint(url)]), error(Vec::new(), otherwise)])
}

fn tree(conditions: Vec<Condition>, rules: Vec<Rule>) -> Rule {
    Rule { conditions, documentation: None, outcome: Outcome::Tree(rules) }
}

fn error(conditions: Vec<Condition>, message: &str) -> Rule {
    Rule { conditions, documentation: None, outcome: Outcome::Error(text(message)) }
}

fn endpoint(url: Expr) -> Rule {
    let endpoint = EndpointTemplate { url, headers: IndexMap::new(), properties: IndexMap::new() };
    Rule { conditions: Vec::new(), documentation: None, outcome: Outcome::Endpoint(endpoint) }
}

fn condition(function: Function, arguments: Vec<Expr>) -> Condition {
    Condition { call: Call { function, arguments }, assign: None }
}

fn is_set(name: &str) -> Condition {
    condition(Function::IsSet, vec![reference(name)])
}

fn is_true(name: &str) -> Condition {
    condition(Function::BooleanEquals, vec![reference(name), Expr::Boolean(true)])
}

/// AWS's rules write some of these comparisons one way round and some the other; so do these, so
/// that a test can compare the whole.
fn supports(literal_first: bool, attribute: &str) -> Condition {
    let arguments = vec![reference("PartitionResult"), text(attribute)];
    let attribute = Expr::Call(Call { function: Function::GetAttr, arguments });
    let mut pair = vec![attribute, Expr::Boolean(true)];
    if literal_first {
        pair.reverse();
    }
    condition(Function::BooleanEquals, pair)
}

fn reference(name: &str) -> Expr {
    Expr::Reference(name.to_owned())
}

fn text(text: &str) -> Expr {
    Expr::Text(Template::from_pieces(vec![Piece::Text(text.to_owned())]))
}

fn host(label: &str, suffix: &str) -> Expr {
    let value = |name: &str, path| Piece::Value { name: name.to_owned(), path };
    Expr::Text(Template::from_pieces(vec![
        Piece::Text(format!("https://{label}.")),
        value("Region", None),
        Piece::Text(".".to_owned()),
        value("PartitionResult", Some(Path::key(suffix))),
    ]))
}
