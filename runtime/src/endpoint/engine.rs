//! Evaluates endpoint rules. Allocates for the endpoint and for what the rules compute, and for
//! nothing else; the values of a scope borrow from the parameters and the rules.

use super::functions;
use super::params::{InvalidParams, Params};
use super::partition::{self, Partition};
use super::rules::{Expr, Exprs, Headers, Members, Rule, RuleSet};
use super::value::Value;
use super::Endpoint;
use aws_smithy_http::endpoint::ResolveEndpointError;
use aws_smithy_types::{Document, Number};
use std::borrow::Cow;

/// The endpoint that a rule set gives for parameters.
///
/// # Errors
/// The rule set's own message where its rules come to an error, `No endpoint rule matched` where
/// they come to nothing, and `a required field was missing: …` without a required parameter.
///
/// ```
/// use botosmith_runtime::endpoint::{resolve, rules::*, Params};
/// static RULES: RuleSet = RuleSet {
///     parameters: &[string("Region").built_in("AWS::Region")],
///     rules: &[endpoint(&[is_set(&[var("Region")])], "https://{Region}.example")],
/// };
/// let params = Params::builder().region("here").build()?;
/// assert_eq!(resolve(&RULES, &[], &params)?.url(), "https://here.example");
/// let nowhere = resolve(&RULES, &[], &Params::builder().build()?).unwrap_err();
/// assert_eq!(nowhere.to_string(), "No endpoint rule matched");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn resolve(
    rules: &RuleSet,
    partitions: &[Partition],
    params: &Params,
) -> Result<Endpoint, ResolveEndpointError> {
    let mut scope = Scope { rules, partitions, params, assigned: Vec::new() };
    for parameter in rules.parameters.iter().filter(|p| p.required) {
        if scope.variable(parameter.name).is_none() {
            let cause = InvalidParams::missing(parameter.name);
            return Err(ResolveEndpointError::from_source(cause.to_string(), cause));
        }
    }
    scope
        .first_match(rules.rules)
        .unwrap_or_else(|| Err(ResolveEndpointError::message("No endpoint rule matched")))
}

/// What the rules can see at some place.
struct Scope<'a> {
    rules: &'a RuleSet,
    partitions: &'a [Partition],
    params: &'a Params,
    /// Variables; the conditions of enclosing rules come first.
    assigned: Vec<(&'static str, Value<'a>)>,
}

impl<'a> Scope<'a> {
    fn first_match(&mut self, rules: &'static [Rule]) -> Option<Result<Endpoint, ResolveEndpointError>> {
        let outer = self.assigned.len();
        for rule in rules {
            let found = if self.holds(rule.conditions()) { self.outcome(rule) } else { None };
            if found.is_some() {
                return found;
            }
            self.assigned.truncate(outer);
        }
        None
    }

    /// Whether all conditions give something, and not `false`.
    fn holds(&mut self, conditions: Exprs) -> bool {
        for condition in conditions {
            match self.value(*condition) {
                None | Some(Value::Flag(false)) => return false,
                Some(value) => {
                    if let Expr::Assign(name, _) = condition {
                        self.assigned.push((name, value));
                    }
                }
            }
        }
        true
    }

    fn outcome(&mut self, rule: &'static Rule) -> Option<Result<Endpoint, ResolveEndpointError>> {
        Some(match *rule {
            Rule::Tree(_, rules) => return self.first_match(rules),
            Rule::Error(_, template) => Err(self.error(Expr::Text(template))),
            Rule::ErrorFrom(_, message) => Err(self.error(message)),
            Rule::Endpoint(_, url) => self.endpoint(Expr::Text(url), &[], &[]),
            Rule::EndpointWith(_, url, properties, headers) => self.endpoint(url, properties, headers),
        })
    }

    fn error(&self, message: Expr) -> ResolveEndpointError {
        match self.text(message) {
            Some(message) => ResolveEndpointError::message(message),
            None => no_value("an error message", message),
        }
    }

    fn endpoint(
        &self,
        url: Expr,
        properties: Members,
        headers: Headers,
    ) -> Result<Endpoint, ResolveEndpointError> {
        // The builder panics on an empty URL, and a caller's own endpoint may be empty.
        let url = match self.text(url) {
            Some(found) if !found.is_empty() => found.into_owned(),
            _ => return Err(no_value("the URL of the endpoint", url)),
        };
        let mut endpoint = Endpoint::builder().url(url);
        for (name, values) in headers {
            for &value in *values {
                let text = self.text(value).ok_or_else(|| no_value("a header of the endpoint", value))?;
                endpoint = endpoint.header(*name, text.into_owned());
            }
        }
        for &(name, value) in properties {
            let document =
                self.document(value).ok_or_else(|| no_value("a property of the endpoint", value))?;
            endpoint = endpoint.property(name, document);
        }
        Ok(endpoint.build())
    }

    fn document(&self, expr: Expr) -> Option<Document> {
        match expr {
            Expr::List(items) => {
                items.iter().map(|item| self.document(*item)).collect::<Option<_>>().map(Document::Array)
            }
            Expr::Object(members) => {
                let members = members.iter().map(|(k, v)| Some(((*k).to_owned(), self.document(*v)?)));
                members.collect::<Option<_>>().map(Document::Object)
            }
            _ => match self.value(expr)? {
                Value::Flag(flag) => Some(Document::Bool(flag)),
                Value::Int(n) => Some(Document::Number(match u64::try_from(n) {
                    Ok(n) => Number::PosInt(n),
                    Err(_) => Number::NegInt(n),
                })),
                Value::Text(text) => Some(Document::String(text.into_owned())),
                Value::List(items) => Some(Document::Array(
                    items.into_iter().map(|item| Document::String(item.into_owned())).collect(),
                )),
                _ => None,
            },
        }
    }

    fn text(&self, expr: Expr) -> Option<Cow<'a, str>> {
        self.value(expr)?.into_text()
    }

    /// The value of an expression. An argument of a function without a value, of the wrong type or missing altogether gives
    /// no value, except where the function is about just that.
    fn value(&self, expr: Expr) -> Option<Value<'a>> {
        Some(match expr {
            Expr::Var(reference) => self.reference(reference)?,
            Expr::Text(template) => Value::Text(self.fill(template)?),
            Expr::Flag(flag) => Value::Flag(flag),
            Expr::Int(n) => Value::Int(n),
            Expr::List(items) => {
                Value::List(items.iter().map(|item| self.text(*item)).collect::<Option<_>>()?)
            }
            Expr::Object(_) => return None,
            Expr::Assign(_, call) => self.value(*call)?,
            Expr::IsSet(args) => Value::Flag(self.argument(args, 0).is_some()),
            Expr::Not(args) => Value::Flag(!self.flag_at(args, 0)?),
            Expr::BooleanEquals(args) => Value::Flag(self.flag_at(args, 0)? == self.flag_at(args, 1)?),
            Expr::StringEquals(args) => Value::Flag(self.text_at(args, 0)? == self.text_at(args, 1)?),
            Expr::GetAttr(args) => self.argument(args, 0)?.attribute(self.argument(args, 1)?.as_text()?)?,
            Expr::Substring(args) => {
                let (start, stop) = (self.int_at(args, 1)?, self.int_at(args, 2)?);
                let from_end = self.flag_at(args, 3)?;
                Value::Text(functions::substring(&self.text_at(args, 0)?, start, stop, from_end)?)
            }
            Expr::UriEncode(args) => Value::Text(functions::uri_encode(self.text_at(args, 0)?)),
            Expr::ParseUrl(args) => Value::Url(functions::parse_url(&self.text_at(args, 0)?)?),
            Expr::IsValidHostLabel(args) => {
                Value::Flag(functions::is_valid_host_label(&self.text_at(args, 0)?, self.flag_at(args, 1)?))
            }
            Expr::Coalesce(args) => args.iter().find_map(|arg| self.value(*arg))?,
            Expr::Ite(args) => self.argument(args, if self.flag_at(args, 0)? { 1 } else { 2 })?,
            Expr::Split(args) => {
                let (text, delimiter) = (self.text_at(args, 0)?, self.text_at(args, 1)?);
                Value::List(functions::split(&text, &delimiter, self.int_at(args, 2)?)?)
            }
            Expr::AwsPartition(args) => {
                Value::Partition(partition::find(self.partitions, &self.text_at(args, 0)?)?)
            }
            Expr::AwsParseArn(args) => Value::Arn(functions::parse_arn(&self.text_at(args, 0)?)?),
            Expr::AwsIsVirtualHostableS3Bucket(args) => {
                let bucket = self.text_at(args, 0)?;
                Value::Flag(functions::is_virtual_hostable_bucket(&bucket, self.flag_at(args, 1)?))
            }
        })
    }

    fn argument(&self, arguments: Exprs, index: usize) -> Option<Value<'a>> {
        self.value(*arguments.get(index)?)
    }

    fn flag_at(&self, arguments: Exprs, index: usize) -> Option<bool> {
        self.argument(arguments, index)?.as_flag()
    }

    fn text_at(&self, arguments: Exprs, index: usize) -> Option<Cow<'a, str>> {
        self.argument(arguments, index)?.into_text()
    }

    fn int_at(&self, arguments: Exprs, index: usize) -> Option<i64> {
        match self.argument(arguments, index)? {
            Value::Int(n) => Some(n),
            _ => None,
        }
    }

    /// `name` or `name#path`.
    fn reference(&self, reference: &str) -> Option<Value<'a>> {
        match reference.split_once('#') {
            None => self.variable(reference),
            Some((name, path)) => match self.assigned.iter().rev().find(|(n, _)| *n == name) {
                Some((_, value)) => value.attribute(path),
                None => self.variable(name)?.attribute(path),
            },
        }
    }

    fn variable(&self, name: &str) -> Option<Value<'a>> {
        if let Some((_, value)) = self.assigned.iter().rev().find(|(n, _)| *n == name) {
            return Some(value.clone());
        }
        let parameter = self.rules.parameters.iter().find(|p| p.name == name)?;
        match parameter.default {
            None => self.params.value(parameter),
            Some(default) => self.params.value(parameter).or_else(|| self.value(default)),
        }
    }

    /// Puts values into a template; `None` where one of them is missing or no scalar.
    fn fill(&self, template: &'static str) -> Option<Cow<'a, str>> {
        if !template.contains(['{', '}']) {
            return Some(Cow::Borrowed(template));
        }
        let mut filled = String::with_capacity(template.len() + 16);
        let mut rest = template;
        while let Some(at) = rest.find(['{', '}']) {
            filled.push_str(rest.get(..at)?);
            let brace = rest.get(at..)?;
            rest = if let Some(after) = brace.strip_prefix("{{") {
                filled.push('{');
                after
            } else if let Some(after) = brace.strip_prefix("}}") {
                filled.push('}');
                after
            } else {
                let (reference, after) = brace.strip_prefix('{')?.split_once('}')?;
                match self.reference(reference)? {
                    Value::Text(text) => filled.push_str(&text),
                    Value::Flag(flag) => filled.push_str(if flag { "true" } else { "false" }),
                    Value::Int(n) => filled.push_str(&n.to_string()),
                    _ => return None,
                }
                after
            };
        }
        filled.push_str(rest);
        Some(Cow::Owned(filled))
    }
}

/// A rule matched, but what it wants to say has no value: a fault of the rules, or an empty endpoint.
fn no_value(what: &str, expr: Expr) -> ResolveEndpointError {
    ResolveEndpointError::message(match expr {
        Expr::Text(template) => format!("{what} has no value: `{template}`"),
        _ => format!("{what} has no value"),
    })
}
