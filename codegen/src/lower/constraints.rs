//! Writes a member's constraints into its documentation: whether it is required, whether the client fills it in,
//! and which values are allowed. At most one line.

use super::Context;
use crate::docs;
use crate::ir::Doc;
use botosmith_model::{Member, ServiceModel, Shape, ShapeKind, Traits};
use serde_json::Number;
use std::collections::BTreeSet;

/// The shapes that requests are made of.
pub(super) fn sent(model: &ServiceModel) -> BTreeSet<String> {
    let inputs = model.operations.values().filter_map(|op| op.input.as_deref());
    model.reachable(inputs, |_| true).into_iter().map(str::to_owned).collect()
}

/// The line about a member of a structure that is sent.
pub(super) fn line(cx: &Context<'_>, member: &Member) -> Option<String> {
    let mut said = Vec::new();
    if member.traits.required() {
        said.push("Required.".to_owned());
    }
    if member.traits.idempotency_token() {
        said.push("Where it is not set, a random token is sent.".to_owned());
    }
    let shape = cx.model.shapes.get(&member.target)?;
    said.extend(allowed(&member.traits, shape));
    if let ShapeKind::List { member } = &shape.kind {
        let element = cx.model.shapes.get(&member.target)?;
        said.extend(allowed(&member.traits, element).map(|text| format!("Each: {text}")));
    }
    (!said.is_empty()).then(|| said.join(" "))
}

/// What values of a shape a member allows, as a sentence. What stands on the member goes before what its target says.
fn allowed(member: &Traits, shape: &Shape) -> Option<String> {
    let unit = match &shape.kind {
        ShapeKind::Enum(_) => return None,
        ShapeKind::String => "characters",
        ShapeKind::Blob => "bytes",
        ShapeKind::List { .. } => "items",
        ShapeKind::Map { .. } => "entries",
        _ => "",
    };
    let range = member
        .bounds()
        .or_else(|| shape.traits.bounds())
        .and_then(|bounds| range(bounds.min.as_ref(), bounds.max.as_ref(), unit));
    let pattern = member.pattern().or_else(|| shape.traits.pattern());
    let pattern = pattern.map(|pattern| format!("matches {}", docs::code(pattern)));
    let text = [range, pattern].into_iter().flatten().collect::<Vec<_>>().join("; ");
    let mut chars = text.chars();
    let first = chars.next()?;
    Some(format!("{}{}.", first.to_uppercase(), chars.as_str()))
}

/// The line after a member's documentation: in its paragraph if that is all there is.
pub(super) fn append(doc: &mut Doc, line: String) {
    let is_paragraph = |line: &String| line.starts_with(|c: char| c.is_alphanumeric()) && !is_numbered(line);
    let alone = doc.0.first().is_some_and(is_paragraph) && !doc.0.iter().any(String::is_empty);
    if !doc.0.is_empty() && !alone {
        doc.0.push(String::new());
    }
    doc.0.push(line);
}

/// Whether a line starts a list.
fn is_numbered(line: &str) -> bool {
    line.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['.', ')'])
}

fn range(min: Option<&Number>, max: Option<&Number>, unit: &str) -> Option<String> {
    let is_zero = |number: &Number| number.as_f64() == Some(0.0);
    let min = min.filter(|min| unit.is_empty() || !is_zero(min));
    let text = match (min, max) {
        (Some(min), Some(max)) if min == max => format!("{min} {unit}"),
        (Some(min), Some(max)) => format!("{min} to {max} {unit}"),
        (Some(min), None) => format!("at least {min} {unit}"),
        (None, Some(max)) => format!("at most {max} {unit}"),
        (None, None) => return None,
    };
    Some(text.trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use botosmith_model::{Bounds, Origin, Trait};

    fn appended(doc: &[&str]) -> Vec<String> {
        let mut doc = Doc(doc.iter().map(|line| (*line).to_owned()).collect());
        append(&mut doc, "Required.".to_owned());
        doc.0
    }

    #[test]
    fn a_paragraph_takes_the_line_in_and_a_list_does_not() {
        assert_eq!(appended(&[]), ["Required."]);
        assert_eq!(appended(&["The name", "of it."]), ["The name", "of it.", "Required."]);
        for block in [
            &["- a"][..],
            &["1. a"],
            &["> a"],
            &["# a"],
            &["| a |"],
            &["```text", "a", "```"],
            &["A", "", "B"],
        ] {
            let after = appended(block);
            assert_eq!(after[after.len() - 2..], ["", "Required."], "{block:?}");
        }
    }

    #[test]
    fn what_is_allowed_is_a_sentence() {
        let string = ShapeKind::String;
        let said = |kind: &ShapeKind, min: Option<u64>, max: Option<u64>, pattern: Option<&str>| {
            let mut traits = Traits::default();
            traits.add(Trait::Length(Bounds { min: min.map(Number::from), max: max.map(Number::from) }), "");
            pattern.into_iter().for_each(|pattern| traits.add(Trait::Pattern(pattern.to_owned()), ""));
            let (name, origin) = ("S".to_owned(), Origin::default());
            let shape = Shape { name, origin, kind: kind.clone(), traits };
            let own = allowed(&Traits::default(), &shape);
            assert_eq!(allowed(&shape.traits, &Shape { traits: Traits::default(), ..shape.clone() }), own);
            own
        };
        assert_eq!(said(&string, None, None, None), None);
        assert_eq!(said(&string, Some(0), Some(9), None).as_deref(), Some("At most 9 characters."));
        assert_eq!(said(&string, Some(4), Some(4), None).as_deref(), Some("4 characters."));
        assert_eq!(said(&ShapeKind::Integer, Some(0), Some(9), None).as_deref(), Some("0 to 9."));
        assert_eq!(
            said(&string, Some(1), None, Some("^<a>`b&$")).as_deref(),
            Some("At least 1 characters; matches ``^<a>`b&$``.")
        );
        assert_eq!(said(&string, None, None, Some("a{2}")).as_deref(), Some("Matches `a{2}`."));
    }
}
