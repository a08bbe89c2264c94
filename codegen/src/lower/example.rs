//! Writes an example call for an operation: it sets the required members to values that the constraints allow.
//!
//! The model alone decides, so the same model gives the same example. Examples are compiled as documentation tests,
//! and not run.

use super::Context;
use crate::ir::{Doc, FieldKind};
use crate::names;
use botosmith_model::{Constraints, Member, Operation, Shape, ShapeKind, Structure};
use regex_lite::Regex;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// How deep structures are set in each other. What demands more has no example.
const DEPTH: usize = 6;

/// A call with all that the operation demands, a line for each member so that a new one is a new line; nothing
/// where none can be made. `client` is there, and errors leave with `?`.
pub(super) fn example(cx: &Context<'_>, operation: &Operation) -> Doc {
    lines(cx, operation).map(Doc).unwrap_or_default()
}

/// The setters that a call of the operation demands, for places where errors cannot leave with `?`; and whether these
/// are all of them. Where they are not, only those that take texts.
pub(super) fn setters(cx: &Context<'_>, operation: &Operation) -> (Vec<String>, bool) {
    let example = Example { cx, lib: &cx.lib };
    let shape = operation.input.as_ref().and_then(|input| cx.model.shapes.get(input));
    let Some((shape, structure)) = shape.and_then(|shape| match &shape.kind {
        ShapeKind::Structure(structure) => Some((shape, structure)),
        _ => None,
    }) else {
        return (Vec::new(), true);
    };
    let all: Vec<_> = example.each(shape, structure, 0).collect();
    let fit: Vec<String> = all.iter().flatten().filter(|setter| !setter.contains(")?")).cloned().collect();
    if fit.len() == all.len() {
        return (fit, true);
    }
    // Of what is not whole anyway, the plain part is enough.
    (fit.into_iter().filter(|setter| setter.ends_with("\")")).collect(), false)
}

fn lines(cx: &Context<'_>, operation: &Operation) -> Option<Vec<String>> {
    let example = Example { cx, lib: &cx.lib };
    let shape = cx.model.shapes.get(operation.input.as_ref()?)?;
    let mut lines =
        vec!["let output = client".to_owned(), format!("    .{}()", names::function(&operation.name))];
    lines.extend(example.setters(shape, 0)?.into_iter().map(|setter| format!("    .{setter}")));
    lines.push("    .send().await?;".to_owned());
    Some(lines)
}

struct Example<'a> {
    cx: &'a Context<'a>,
    lib: &'a str,
}

impl Example<'_> {
    /// The setters of all members that are required.
    fn setters(&self, shape: &Shape, depth: usize) -> Option<Vec<String>> {
        let ShapeKind::Structure(structure) = &shape.kind else { return None };
        self.each(shape, structure, depth).collect()
    }

    /// The setter of each member that is required, where there is one. Tokens are filled in without.
    fn each<'e>(
        &'e self,
        shape: &'e Shape,
        structure: &'e Structure,
        depth: usize,
    ) -> impl Iterator<Item = Option<String>> + 'e {
        let demanded = |(name, member): &(&String, &Member)| {
            structure.required.contains(*name) && !member.idempotency_token
        };
        let members = structure.members.iter().filter(demanded);
        members.map(move |(name, member)| self.setter(shape, name, member, depth))
    }

    fn setter(&self, shape: &Shape, name: &str, member: &Member, depth: usize) -> Option<String> {
        let setter = names::member(name).field;
        let boxed = self.cx.is_boxed(&shape.name, name);
        let kind = if boxed { FieldKind::Boxed } else { self.cx.field_kind(&member.target).0 };
        let value = match (kind, self.cx.kind(&member.target)?) {
            (FieldKind::List | FieldKind::ListOfText, ShapeKind::List { member: element, .. }) => {
                self.value(&element.target, name, depth)?
            }
            (FieldKind::Map | FieldKind::MapOfText, ShapeKind::Map { key, value, .. }) => {
                let key = self.text(&key.target, "key")?;
                format!("{key}, {}", self.value(&value.target, name, depth)?)
            }
            _ => self.value(&member.target, name, depth)?,
        };
        Some(format!("{setter}({value})"))
    }

    /// A value of a shape, as a setter takes it. `name` is what it is for.
    fn value(&self, target: &str, name: &str, depth: usize) -> Option<String> {
        let shape = self.cx.model.shapes.get(target)?;
        let module = match &shape.kind {
            ShapeKind::Structure(structure) if structure.error.is_some() => "types::error",
            _ => "types",
        };
        let types = format!("{}::{module}::{}", self.lib, names::type_name(target));
        Some(match &shape.kind {
            ShapeKind::String { values } if !values.is_empty() => {
                format!("{types}::{}", names::enum_variant(&values[0]))
            }
            ShapeKind::String { .. } => self.text(target, name)?,
            ShapeKind::Boolean => "true".to_owned(),
            ShapeKind::Integer | ShapeKind::Long => number(&shape.constraints),
            ShapeKind::Float | ShapeKind::Double => number(&shape.constraints) + ".0",
            ShapeKind::Timestamp { .. } => {
                format!("{}::primitives::DateTime::from_secs(1_767_225_600)", self.lib)
            }
            ShapeKind::Blob { .. } => format!("{}::primitives::Blob::new(\"data\")", self.lib),
            ShapeKind::Structure(structure) if structure.union => {
                self.union(shape, structure, &types, depth)?
            }
            ShapeKind::Structure(structure) if depth < DEPTH => {
                let demands = structure
                    .members
                    .iter()
                    .any(|(name, member)| self.cx.always_there(structure, name, member));
                let setters = self.setters(shape, depth + 1)?;
                let setters: String = setters.iter().map(|setter| format!(".{setter}")).collect();
                format!("{types}::builder(){setters}.build(){}", if demands { "?" } else { "" })
            }
            _ => return None,
        })
    }

    fn union(&self, shape: &Shape, structure: &Structure, types: &str, depth: usize) -> Option<String> {
        let (name, member) = structure.members.first()?;
        // A list as a whole is no setter's argument.
        let plain = !matches!(
            self.cx.kind(&member.target)?,
            ShapeKind::List { .. } | ShapeKind::Map { .. } | ShapeKind::Document
        );
        if !plain || self.cx.is_boxed(&shape.name, name) || depth >= DEPTH {
            return None;
        }
        let value = self.value(&member.target, name, depth + 1)?;
        let owned =
            matches!(self.cx.kind(&member.target)?, ShapeKind::String { values } if values.is_empty());
        let into = if owned { ".into()" } else { "" };
        Some(format!("{types}::{}({value}{into})", names::union_variant(name).variant))
    }

    /// A text that the shape allows.
    fn text(&self, target: &str, name: &str) -> Option<String> {
        let shape = self.cx.model.shapes.get(target)?;
        if let ShapeKind::String { values } = &shape.kind {
            if let Some(value) = values.first() {
                return Some(format!("{value:?}"));
            }
        }
        let plain = names::snake(name).trim_start_matches("r#").replace('_', "-");
        let metadata = &self.cx.model.metadata;
        let arn = format!("arn:aws:{}:us-east-1:123456789012:{plain}/example", metadata.signing_name);
        let role = format!("arn:aws:iam::123456789012:role/{plain}");
        let candidates: &[&str] = match &plain {
            name if name.ends_with("role-arn") => &[&role],
            name if name.ends_with("arn") => &[&arn],
            name if name.ends_with("version") => &["1", "1.0"],
            name if name.ends_with("id") => &["12345678-1234-1234-1234-123456789012", "a1b2c3d4"],
            _ => &[],
        };
        let more =
            [plain.as_str(), "example", "1", "1.0", "a1b2c3d4", "123456789012", "2026-01-01", &arn, &role];
        let fits = |text: &&&str| self.cx.patterns.allow(&shape.constraints, text);
        let chosen = candidates.iter().chain(&more).find(fits).or(candidates.first());
        Some(format!("{:?}", chosen.unwrap_or(&plain.as_str())))
    }
}

/// A whole number within the range.
fn number(constraints: &Constraints) -> String {
    let least = constraints.min.as_ref().and_then(serde_json::Number::as_i64).unwrap_or(0);
    least.max(1).to_string()
}

/// Patterns of the model, each compiled once; nothing where one cannot be compiled.
#[derive(Debug, Default)]
pub(super) struct Patterns(RefCell<BTreeMap<String, Option<Regex>>>);

impl Patterns {
    /// Whether a text is known to be of the length and the pattern.
    fn allow(&self, constraints: &Constraints, text: &str) -> bool {
        let limit = |limit: &Option<serde_json::Number>| limit.as_ref().and_then(serde_json::Number::as_u64);
        let length = text.chars().count() as u64;
        limit(&constraints.min).is_none_or(|min| min <= length)
            && limit(&constraints.max).is_none_or(|max| length <= max)
            && constraints.pattern.as_ref().is_none_or(|pattern| self.matches(pattern, text))
    }

    fn matches(&self, pattern: &str, text: &str) -> bool {
        let mut compiled = self.0.borrow_mut();
        if !compiled.contains_key(pattern) {
            compiled.insert(pattern.to_owned(), Regex::new(pattern).ok());
        }
        compiled.get(pattern).and_then(Option::as_ref).is_some_and(|pattern| pattern.is_match(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_of_the_length_and_the_pattern() {
        let constraints = |min: u64, max: u64, pattern: Option<&str>| Constraints {
            min: Some(min.into()),
            max: Some(max.into()),
            pattern: pattern.map(str::to_owned),
        };
        let patterns = Patterns::default();
        assert!(patterns.allow(&constraints(1, 3, None), "abc"));
        assert!(!patterns.allow(&constraints(1, 3, None), "abcd"));
        assert!(!patterns.allow(&constraints(2, 3, None), "a"));
        assert!(patterns.allow(&constraints(1, 3, Some("^[a-c]+$")), "abc"));
        assert!(!patterns.allow(&constraints(1, 3, Some("^[a-b]+$")), "abc"));
        assert!(
            !patterns.allow(&constraints(1, 3, Some("(?<=look)behind")), "abc"),
            "nobody knows whether it fits"
        );
    }
}
