//! Renders endpoint rules and partitions as the statics that the runtime's engine evaluates.
//!
//! Decides how rules are spelled, not what they mean: see `botosmith_runtime::endpoint::rules`.

use botosmith_model::partitions::{OutputOverrides, Outputs, Partition, PatternPart};
use botosmith_model::rule_set::{
    Call, Condition, DefaultValue, Expr, Function, Outcome, Parameter, ParameterKind, Property, Rule,
};
use botosmith_model::{Partitions, RuleSet};
use indexmap::IndexMap;
use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

/// How far a line is indented for each rule that it stands in.
const INDENT: &str = "    ";

/// The items of a module: `RULES` and `PARTITIONS`, and the imports that they need. Each parameter, rule and
/// partition has a line of its own, so that a change of one is a change of one line.
///
/// The module should hold nothing else, because the imports are globs.
pub fn render(rule_set: &RuleSet, partitions: &Partitions) -> String {
    let mut out = String::from(
        "use ::botosmith_runtime::endpoint::partition::*;\nuse ::botosmith_runtime::endpoint::rules::*;\n\n\
         pub(crate) static RULES: RuleSet = RuleSet {\n    parameters: &[\n",
    );
    for (name, parameter) in &rule_set.parameters {
        line(&mut out, 2, self::parameter(name, parameter));
    }
    out.push_str("    ],\n    rules: &[\n");
    let rules = Rules { parameters: &rule_set.parameters };
    for rule in &rule_set.rules {
        rules.write(rule, 2, &mut out);
    }
    out.push_str("    ],\n};\n\npub(crate) static PARTITIONS: &[Partition] = &[\n");
    for (index, partition) in partitions.partitions.iter().enumerate() {
        line(&mut out, 1, self::partition(index, partition, partitions));
    }
    out.push_str("];\n");
    out
}

/// Writes an element of a list.
fn line(out: &mut String, depth: usize, element: TokenStream) {
    out.push_str(&INDENT.repeat(depth));
    spell(element, out);
    out.push_str(",\n");
}

/// Writes calls, arrays and literals as people do, on one line.
fn spell(tokens: TokenStream, out: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                out.push_str(open);
                spell(group.stream(), out);
                out.push_str(close);
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => out.push_str(", "),
            token => out.push_str(&token.to_string()),
        }
    }
}

fn parameter(name: &str, parameter: &Parameter) -> TokenStream {
    let kind = match parameter.kind {
        ParameterKind::String => quote!(string),
        ParameterKind::Boolean => quote!(boolean),
        ParameterKind::StringArray => quote!(string_array),
    };
    let built_in = parameter.built_in.as_ref().map(|name| quote!(.built_in(#name)));
    // A default always satisfies the requirement.
    let required = (parameter.required && parameter.default.is_none()).then(|| quote!(.required()));
    let default = parameter.default.as_ref().map(|value| {
        let value = match value {
            DefaultValue::String(text) => literal(text),
            DefaultValue::Boolean(flag) => quote!(flag(#flag)),
            DefaultValue::StringArray(items) => {
                let items = items.iter().map(|item| literal(item));
                quote!(list(&[#(#items),*]))
            }
        };
        quote!(.default(#value))
    });
    quote!(#kind(#name) #built_in #required #default)
}

/// A text that is no template.
fn literal(text: &str) -> TokenStream {
    let text = text.replace('{', "{{").replace('}', "}}");
    quote!(text(#text))
}

/// What the rendering of rules needs to know.
struct Rules<'a> {
    parameters: &'a IndexMap<String, Parameter>,
}

impl Rules<'_> {
    /// Writes a rule, and those that it holds below it.
    fn write(&self, rule: &Rule, depth: usize, out: &mut String) {
        let conditions = rule.conditions.iter().map(|c| self.condition(c));
        let conditions = quote!(&[#(#conditions),*]);
        let Outcome::Tree(rules) = &rule.outcome else {
            return line(out, depth, self.leaf(conditions, &rule.outcome));
        };
        out.push_str(&format!("{}tree(", INDENT.repeat(depth)));
        spell(conditions, out);
        out.push_str(", &[\n");
        for rule in rules {
            self.write(rule, depth + 1, out);
        }
        out.push_str(&format!("{}]),\n", INDENT.repeat(depth)));
    }

    /// A rule that holds no other.
    fn leaf(&self, conditions: TokenStream, outcome: &Outcome) -> TokenStream {
        match outcome {
            Outcome::Tree(_) => TokenStream::new(),
            Outcome::Error(message) => match as_template(message) {
                Some(message) => quote!(error(#conditions, #message)),
                None => {
                    let message = self.expr(message);
                    quote!(error_from(#conditions, #message))
                }
            },
            Outcome::Endpoint(endpoint) => {
                let template = as_template(&endpoint.url);
                if let (Some(url), true, true) =
                    (&template, endpoint.headers.is_empty(), endpoint.properties.is_empty())
                {
                    return quote!(endpoint(#conditions, #url));
                }
                let url = template.map(|url| quote!(text(#url))).unwrap_or_else(|| self.expr(&endpoint.url));
                let properties = endpoint.properties.iter().map(member);
                let headers = endpoint.headers.iter().map(|(name, values)| {
                    let values = values.iter().map(|v| self.expr(v));
                    quote!((#name, &[#(#values),*]))
                });
                quote!(endpoint_with(#conditions, #url, &[#(#properties),*], &[#(#headers),*]))
            }
        }
    }

    fn condition(&self, condition: &Condition) -> TokenStream {
        let Condition { call, assign } = condition;
        let Some(name) = assign else { return self.expr_of(call) };
        let call = self.call(call);
        quote!(assign(#name, &#call))
    }

    fn call(&self, call: &Call) -> TokenStream {
        let function = format_ident!("{}", function(call.function));
        let arguments = call.arguments.iter().map(|a| self.expr(a));
        quote!(#function(&[#(#arguments),*]))
    }

    fn expr(&self, expr: &Expr) -> TokenStream {
        if let Some(reference) = as_reference(expr) {
            return quote!(var(#reference));
        }
        match expr {
            Expr::Reference(name) => quote!(var(#name)),
            Expr::Text(template) => {
                let template = template.to_string();
                quote!(text(#template))
            }
            Expr::Boolean(value) => quote!(flag(#value)),
            Expr::Integer(value) => {
                let value = Literal::i64_unsuffixed(*value);
                quote!(int(#value))
            }
            Expr::Call(call) => self.expr_of(call),
        }
    }

    /// A call, or what is shorter and has the same value: a boolean is as good as its comparison
    /// with `true`, which is half of all calls, and `not` as the comparison with `false`.
    fn expr_of(&self, call: &Call) -> TokenStream {
        if let (Function::BooleanEquals, [a, b]) = (call.function, call.arguments.as_slice()) {
            for (value, expected) in [(a, b), (b, a)] {
                if let (Some(value), Expr::Boolean(expected)) = (self.as_boolean(value), expected) {
                    return if *expected { quote!(var(#value)) } else { quote!(not(&[var(#value)])) };
                }
            }
        }
        self.call(call)
    }

    /// A reference to what is certainly a boolean: a parameter, or an attribute that only URLs and
    /// partitions have.
    fn as_boolean(&self, expr: &Expr) -> Option<String> {
        let reference = as_reference(expr)?;
        let boolean = match reference.split_once('#') {
            Some((_, path)) => matches!(path, "supportsFIPS" | "supportsDualStack" | "isIp"),
            None => self.parameters.get(&reference).is_some_and(|p| p.kind == ParameterKind::Boolean),
        };
        boolean.then_some(reference)
    }
}

/// The runtime's name of a function.
fn function(function: Function) -> &'static str {
    match function {
        Function::IsSet => "is_set",
        Function::Not => "not",
        Function::BooleanEquals => "boolean_equals",
        Function::StringEquals => "string_equals",
        Function::GetAttr => "get_attr",
        Function::Substring => "substring",
        Function::UriEncode => "uri_encode",
        Function::ParseUrl => "parse_url",
        Function::IsValidHostLabel => "is_valid_host_label",
        Function::Coalesce => "coalesce",
        Function::Ite => "ite",
        Function::Split => "split",
        Function::AwsPartition => "aws_partition",
        Function::AwsParseArn => "aws_parse_arn",
        Function::AwsIsVirtualHostableS3Bucket => "aws_is_virtual_hostable_s3_bucket",
    }
}

/// A name, or a part of what it names, in the notation of templates.
fn as_reference(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Reference(name) => Some(name.clone()),
        Expr::Call(Call { function: Function::GetAttr, arguments }) => match arguments.as_slice() {
            [Expr::Reference(name), Expr::Text(path)] => Some(format!("{name}#{path}")),
            _ => None,
        },
        _ => None,
    }
}

fn as_template(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Text(template) => Some(template.to_string()),
        _ => as_reference(expr).map(|reference| format!("{{{reference}}}")),
    }
}

fn member((name, value): (&String, &Property)) -> TokenStream {
    let value = property(value);
    quote!((#name, #value))
}

fn property(property: &Property) -> TokenStream {
    match property {
        Property::Text(template) => {
            let template = template.to_string();
            quote!(text(#template))
        }
        Property::Boolean(value) => quote!(flag(#value)),
        Property::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(int(#value))
        }
        Property::List(items) => {
            let items = items.iter().map(self::property);
            quote!(list(&[#(#items),*]))
        }
        Property::Object(members) => {
            let members = members.iter().map(member);
            quote!(object(&[#(#members),*]))
        }
    }
}

/// A partition, without the regions that its pattern finds anyway: a new region, which comes several
/// times a year, then changes no generated crate.
fn partition(index: usize, partition: &Partition, all: &Partitions) -> TokenStream {
    let Partition { id, outputs, pattern, regions } = partition;
    let head = {
        let Outputs { implicit_global_region, dns_suffix, dual_stack_dns_suffix, .. } = outputs;
        quote!(partition(#id, #implicit_global_region, #dns_suffix, #dual_stack_dns_suffix))
    };
    let usual = outputs.supports_fips && outputs.supports_dual_stack && outputs.name == *id;
    let special = (!usual).then(|| {
        let outputs = self::outputs(outputs);
        quote!(.outputs(#outputs))
    });
    let pattern = pattern.parts().iter().map(|part| match part {
        PatternPart::OneOf(words) => quote!(OneOf(&[#(#words),*])),
        PatternPart::Word => quote!(Word),
        PatternPart::Digits => quote!(Digits),
    });
    // The first partition that lists a region has it.
    let own =
        |region: &str| all.partitions.iter().position(|p| p.regions.contains_key(region)) == Some(index);
    let found = |region: &str| all.partitions.iter().position(|p| p.pattern.matches(region)) == Some(index);
    let (plain, overridden): (Vec<_>, Vec<_>) = regions
        .iter()
        .filter(|(region, _)| own(region))
        .partition(|(_, overrides)| **overrides == OutputOverrides::default());
    let listed: Vec<_> = plain.iter().map(|(region, _)| region).filter(|region| !found(region)).collect();
    let listed = (!listed.is_empty()).then(|| quote!(.regions(&[#(#listed),*])));
    let overrides = overridden.iter().map(|(region, overrides)| {
        let outputs = self::outputs(&overrides.applied_to(outputs));
        quote!((#region, #outputs))
    });
    let overrides = (!overridden.is_empty()).then(|| quote!(.overrides(&[#(#overrides),*])));
    quote!(#head #special .pattern(&[#(#pattern),*]) #listed #overrides)
}

fn outputs(outputs: &Outputs) -> TokenStream {
    let Outputs { name, dns_suffix, dual_stack_dns_suffix, implicit_global_region, .. } = outputs;
    let fips = (!outputs.supports_fips).then(|| quote!(.without_fips()));
    let dual_stack = (!outputs.supports_dual_stack).then(|| quote!(.without_dual_stack()));
    quote!(outputs(#name, #implicit_global_region, #dns_suffix, #dual_stack_dns_suffix) #fips #dual_stack)
}
