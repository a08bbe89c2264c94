//! Turns a model into the runtime's static data by leaking it: tests evaluate rule sets that
//! nobody compiled. It spells nothing the way the renderer does, so that the two check each other.

use botosmith_model::partitions::{Outputs, PatternPart};
use botosmith_model::rule_set::{self as model, DefaultValue, ParameterKind, Property};
use botosmith_runtime::endpoint::partition::{self, Part, Partition};
use botosmith_runtime::endpoint::rules::{self, Expr, Rule, RuleSet};

/// The rule set, forever.
pub fn rule_set(of: &model::RuleSet) -> &'static RuleSet {
    Box::leak(Box::new(RuleSet {
        parameters: slice(of.parameters.iter().map(|(name, p)| rules::Parameter {
            name: text(name),
            kind: match p.kind {
                ParameterKind::String => rules::ParameterKind::String,
                ParameterKind::Boolean => rules::ParameterKind::Boolean,
                ParameterKind::StringArray => rules::ParameterKind::StringArray,
            },
            built_in: p.built_in.as_deref().map(text),
            required: p.required,
            default: p.default.as_ref().map(default),
        })),
        rules: slice(of.rules.iter().map(rule)),
    }))
}

/// The partitions, with all their regions, forever.
pub fn partitions(of: &botosmith_model::Partitions) -> &'static [Partition] {
    slice(of.partitions.iter().map(|p| {
        Partition {
            id: text(&p.id),
            outputs: outputs(&p.outputs),
            pattern: slice(p.pattern.parts().iter().map(|part| match part {
                PatternPart::OneOf(words) => Part::OneOf(slice(words.iter().map(|w| text(w)))),
                PatternPart::Word => Part::Word,
                PatternPart::Digits => Part::Digits,
            })),
            regions: slice(p.regions.keys().map(|name| text(name))),
            overrides: slice(
                p.regions
                    .iter()
                    .filter(|(_, o)| **o != Default::default())
                    .map(|(name, o)| (text(name), outputs(&o.applied_to(&p.outputs)))),
            ),
        }
    }))
}

fn slice<T>(items: impl Iterator<Item = T>) -> &'static [T] {
    Vec::leak(items.collect())
}

fn text(text: &str) -> &'static str {
    String::leak(text.to_owned())
}

fn outputs(of: &Outputs) -> partition::Outputs {
    partition::Outputs {
        name: text(&of.name),
        dns_suffix: text(&of.dns_suffix),
        dual_stack_dns_suffix: text(&of.dual_stack_dns_suffix),
        supports_fips: of.supports_fips,
        supports_dual_stack: of.supports_dual_stack,
        implicit_global_region: text(&of.implicit_global_region),
    }
}

fn default(of: &DefaultValue) -> Expr {
    let plain = |t: &str| Expr::Text(text(&t.replace('{', "{{").replace('}', "}}")));
    match of {
        DefaultValue::String(t) => plain(t),
        DefaultValue::Boolean(flag) => Expr::Flag(*flag),
        DefaultValue::StringArray(items) => Expr::List(slice(items.iter().map(|t| plain(t)))),
    }
}

fn rule(of: &model::Rule) -> Rule {
    let conditions = slice(of.conditions.iter().map(|c| call(&c.call, c.assign.as_deref())));
    match &of.outcome {
        model::Outcome::Tree(rules) => Rule::Tree(conditions, slice(rules.iter().map(rule))),
        model::Outcome::Error(message) => Rule::ErrorFrom(conditions, expr(message)),
        model::Outcome::Endpoint(endpoint) => Rule::EndpointWith(
            conditions,
            expr(&endpoint.url),
            slice(endpoint.properties.iter().map(|(k, v)| (text(k), property(v)))),
            slice(endpoint.headers.iter().map(|(name, values)| (text(name), slice(values.iter().map(expr))))),
        ),
    }
}

fn expr(of: &model::Expr) -> Expr {
    match of {
        model::Expr::Reference(name) => Expr::Var(text(name)),
        model::Expr::Text(template) => Expr::Text(text(&template.to_string())),
        model::Expr::Boolean(flag) => Expr::Flag(*flag),
        model::Expr::Integer(n) => Expr::Int(*n),
        model::Expr::Call(of) => call(of, None),
    }
}

fn call(of: &model::Call, assign: Option<&str>) -> Expr {
    let arguments = slice(of.arguments.iter().map(expr));
    let call = match of.function {
        model::Function::IsSet => Expr::IsSet(arguments),
        model::Function::Not => Expr::Not(arguments),
        model::Function::BooleanEquals => Expr::BooleanEquals(arguments),
        model::Function::StringEquals => Expr::StringEquals(arguments),
        model::Function::GetAttr => Expr::GetAttr(arguments),
        model::Function::Substring => Expr::Substring(arguments),
        model::Function::UriEncode => Expr::UriEncode(arguments),
        model::Function::ParseUrl => Expr::ParseUrl(arguments),
        model::Function::IsValidHostLabel => Expr::IsValidHostLabel(arguments),
        model::Function::Coalesce => Expr::Coalesce(arguments),
        model::Function::Ite => Expr::Ite(arguments),
        model::Function::Split => Expr::Split(arguments),
        model::Function::AwsPartition => Expr::AwsPartition(arguments),
        model::Function::AwsParseArn => Expr::AwsParseArn(arguments),
        model::Function::AwsIsVirtualHostableS3Bucket => Expr::AwsIsVirtualHostableS3Bucket(arguments),
    };
    match assign {
        Some(name) => Expr::Assign(text(name), Box::leak(Box::new(call))),
        None => call,
    }
}

fn property(of: &Property) -> Expr {
    match of {
        Property::Text(template) => Expr::Text(text(&template.to_string())),
        Property::Boolean(flag) => Expr::Flag(*flag),
        Property::Integer(n) => Expr::Int(*n),
        Property::List(items) => Expr::List(slice(items.iter().map(property))),
        Property::Object(members) => Expr::Object(slice(members.iter().map(|(k, v)| (text(k), property(v))))),
    }
}
