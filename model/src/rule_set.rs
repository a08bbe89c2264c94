//! Endpoint rule sets: the data of `endpoint-rule-set-1.json`.
//!
//! Plain data. [`RuleSet::read`] reads and validates it; whoever holds a [`RuleSet`] may rely on
//! every reference naming a parameter or a variable assigned before, on every function having as
//! many arguments as it takes, and on every template being well formed. Nothing here evaluates
//! rules. The language is described in <https://smithy.io/2.0/additional-specs/rules-engine/>.

mod expression;
mod read;
mod standard;
mod template;

pub use expression::{Call, Expr, Function};
pub use template::{Path, Piece, Step, Template};

use crate::Deprecated;
use indexmap::IndexMap;

/// The endpoint rules of one service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleSet {
    /// The parameters by name, in the model's order.
    pub parameters: IndexMap<String, Parameter>,
    /// The rules, tried in order.
    pub rules: Vec<Rule>,
}

impl RuleSet {
    /// Whether the rules ask for the partition of a region. Without a list of partitions they find no endpoint then.
    pub fn asks_for_partitions(&self) -> bool {
        fn asks(call: &Call) -> bool {
            let is_nested = |argument: &Expr| matches!(argument, Expr::Call(nested) if asks(nested));
            call.function == Function::AwsPartition || call.arguments.iter().any(is_nested)
        }
        fn any_asks(rules: &[Rule]) -> bool {
            rules.iter().any(|rule| {
                let below: &[Rule] = if let Outcome::Tree(rules) = &rule.outcome { rules } else { &[] };
                rule.conditions.iter().any(|condition| asks(&condition.call)) || any_asks(below)
            })
        }
        any_asks(&self.rules)
    }

    /// Whether an endpoint names a scheme, such as `sigv4a`, in its property `authSchemes`.
    pub fn has_scheme(&self, name: &str) -> bool {
        fn is_it(scheme: &Property, name: &str) -> bool {
            let Property::Object(scheme) = scheme else { return false };
            matches!(scheme.get("name"), Some(Property::Text(its)) if its.as_text() == Some(name))
        }
        fn any_has(rules: &[Rule], name: &str) -> bool {
            rules.iter().any(|rule| match &rule.outcome {
                Outcome::Tree(rules) => any_has(rules, name),
                Outcome::Endpoint(endpoint) => match endpoint.properties.get("authSchemes") {
                    Some(Property::List(schemes)) => schemes.iter().any(|scheme| is_it(scheme, name)),
                    _ => false,
                },
                Outcome::Error(_) => false,
            })
        }
        any_has(&self.rules, name)
    }
}

/// One input of a rule set.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// What values it takes.
    pub kind: ParameterKind,
    /// Where its value comes from unless an operation says otherwise, such as `AWS::Region`.
    pub built_in: Option<String>,
    /// Evaluation fails without a value.
    pub required: bool,
    /// The value where none is given.
    pub default: Option<DefaultValue>,
    /// Plain text for the parameter's users.
    pub documentation: Option<String>,
    /// The deprecated trait.
    pub deprecated: Option<Deprecated>,
}

/// What values a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    /// A string.
    String,
    /// `true` or `false`.
    Boolean,
    /// A list of strings.
    StringArray,
}

/// The default of a parameter; of the parameter's kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DefaultValue {
    /// A string.
    String(String),
    /// `true` or `false`.
    Boolean(bool),
    /// A list of strings.
    StringArray(Vec<String>),
}

/// One rule: where all conditions hold, its outcome counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// What must hold; none always holds.
    pub conditions: Vec<Condition>,
    /// Plain text about the rule.
    pub documentation: Option<String>,
    /// What follows.
    pub outcome: Outcome,
}

/// A function call that must give something other than `false` or nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The call.
    pub call: Call,
    /// The variable that takes the result, for this rule's further conditions and its outcome.
    pub assign: Option<String>,
}

/// What follows from a rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The endpoint is found.
    Endpoint(EndpointTemplate),
    /// There is no endpoint; the expression gives the message.
    Error(Expr),
    /// Further rules decide. Where none of them matches, the rules after this one are tried.
    Tree(Vec<Rule>),
}

/// An endpoint with expressions in place of values.
#[derive(Clone, Debug, PartialEq)]
pub struct EndpointTemplate {
    /// The URL.
    pub url: Expr,
    /// Headers of every request to the endpoint.
    pub headers: IndexMap<String, Vec<Expr>>,
    /// Further properties, such as `authSchemes`.
    pub properties: IndexMap<String, Property>,
}

/// A JSON-like value whose strings are templates.
#[derive(Clone, Debug, PartialEq)]
pub enum Property {
    /// A string.
    Text(Template),
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A list.
    List(Vec<Property>),
    /// An object.
    Object(IndexMap<String, Property>),
}
