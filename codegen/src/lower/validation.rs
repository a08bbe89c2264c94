//! Collects what requests may hold: the shapes that inputs are made of, as far as they are constrained.
//!
//! Decides what is checked: not the tokens that the client fills in, not streams, and no pattern that the `regex` crate
//! cannot match. Writes nothing.

use super::Context;
use crate::ir::{ConstraintDef, ConstraintKind, MemberConstraint, PatternConstraint};
use botosmith_model::{Bounds, Member, Members, ServiceModel, Shape, ShapeKind, Subject, Trait, Traits};
use serde_json::Number;
use std::collections::{BTreeMap, BTreeSet};

/// The constraints of all shapes that are sent, sorted by name.
pub(super) fn lower_constraints(cx: &Context<'_>) -> Vec<ConstraintDef> {
    let inputs = cx.model.operations.values().filter_map(|op| op.input.as_deref()).collect();
    let mut all = BTreeMap::new();
    for shape in cx.sent.iter().filter_map(|name| cx.model.shapes.get(name)) {
        Lowering { cx, model: cx.model, inputs: &inputs }.shape(shape, &mut all);
    }
    prune(all)
}

struct Lowering<'a> {
    cx: &'a Context<'a>,
    model: &'a ServiceModel,
    /// The inputs of operations.
    inputs: &'a BTreeSet<&'a str>,
}

impl Lowering<'_> {
    fn shape(&self, shape: &Shape, all: &mut BTreeMap<String, ConstraintDef>) {
        let kind = match &shape.kind {
            ShapeKind::Structure(members) => ConstraintKind::Structure(self.members(shape, members, all)),
            ShapeKind::Union(members) => ConstraintKind::Union(self.members(shape, members, all)),
            ShapeKind::List { member } => {
                ConstraintKind::List { element: self.target(shape, "member", member, all) }
            }
            ShapeKind::Map { key, value } => ConstraintKind::Map {
                key: self.target(shape, "key", key, all),
                value: self.target(shape, "value", value, all),
            },
            scalar => match self.of_scalar(scalar, &shape.traits) {
                Some(kind) => kind,
                None => return,
            },
        };
        let (min, max) = bounds(&kind, shape.traits.bounds());
        let sensitive = shape.traits.sensitive() || self.cx.redacted(&shape.name);
        all.insert(
            shape.name.clone(),
            ConstraintDef { shape: shape.name.clone(), kind, min, max, sensitive },
        );
    }

    fn members(
        &self,
        shape: &Shape,
        members: &Members,
        all: &mut BTreeMap<String, ConstraintDef>,
    ) -> Vec<MemberConstraint> {
        let is_input = self.inputs.contains(shape.name.as_str());
        let constraint = |(name, member): (&String, &Member)| {
            let target = self.model.shapes.get(&member.target);
            let is_stream = member.traits.streaming() || target.is_some_and(|shape| shape.traits.streaming());
            let is_filled_in = is_input && member.traits.idempotency_token();
            MemberConstraint {
                name: name.clone(),
                required: member.traits.required() && !is_stream && !is_filled_in,
                target: (!is_stream).then(|| self.target(shape, name, member, all)).flatten(),
            }
        };
        members.iter().map(constraint).collect()
    }

    /// The shape that a member targets; one of its own where the member says more.
    fn target(
        &self,
        owner: &Shape,
        name: &str,
        member: &Member,
        all: &mut BTreeMap<String, ConstraintDef>,
    ) -> Option<String> {
        let target = self.model.shapes.get(&member.target)?;
        let mut traits = target.traits.clone();
        member.traits.about(Subject::Constraint).for_each(|its| traits.set(its.clone()));
        // As botocore has it: what stands in a host's name is not empty.
        if member.traits.host_label() && traits.bounds().is_none_or(|bounds| bounds.min.is_none()) {
            let max = traits.bounds().and_then(|bounds| bounds.max.clone());
            traits.set(Trait::Length(Bounds { min: Some(1.into()), max }));
        }
        if traits == target.traits {
            return Some(member.target.clone());
        }
        let own = Shape { name: format!("{}${name}", owner.name), traits, ..target.clone() };
        self.shape(&own, all);
        Some(own.name)
    }

    /// What a shape is that leads to no other; nothing where all its values are allowed.
    fn of_scalar(&self, kind: &ShapeKind, traits: &Traits) -> Option<ConstraintKind> {
        Some(match kind {
            ShapeKind::String => {
                ConstraintKind::Text(traits.pattern().map(|pattern| self.of_pattern(pattern)))
            }
            ShapeKind::Enum(values) => {
                ConstraintKind::Enum(values.iter().map(|its| its.value.clone()).collect())
            }
            ShapeKind::IntEnum(values) => {
                ConstraintKind::Enum(values.iter().map(|its| its.value.to_string()).collect())
            }
            ShapeKind::Blob => ConstraintKind::Blob,
            ShapeKind::Byte
            | ShapeKind::Short
            | ShapeKind::Integer
            | ShapeKind::Long
            | ShapeKind::Float
            | ShapeKind::Double => ConstraintKind::Number,
            _ => return None,
        })
    }

    fn of_pattern(&self, pattern: &str) -> PatternConstraint {
        match self.cx.patterns.get(pattern).as_ref() {
            Ok(its) => PatternConstraint { text: its.as_str().to_owned(), unchecked: None },
            Err(why) => PatternConstraint { text: pattern.to_owned(), unchecked: Some(why.to_string()) },
        }
    }
}

/// Least and greatest, without what a length is anyway.
fn bounds(kind: &ConstraintKind, bounds: Option<&Bounds>) -> (Option<String>, Option<String>) {
    let Some(bounds) = bounds else { return (None, None) };
    let says_nothing = |min: &&Number| !matches!(kind, ConstraintKind::Number) && min.as_f64() == Some(0.0);
    let text = |number: &Number| number.to_string();
    (bounds.min.as_ref().filter(|min| !says_nothing(min)).map(text), bounds.max.as_ref().map(text))
}

/// Leaves out the shapes that allow everything, and the members that lead to nothing else.
fn prune(mut all: BTreeMap<String, ConstraintDef>) -> Vec<ConstraintDef> {
    let mut kept: BTreeSet<String> = BTreeSet::new();
    loop {
        let found: Vec<String> = all
            .values()
            .filter(|def| !kept.contains(&def.shape) && is_constrained(def, &kept))
            .map(|def| def.shape.clone())
            .collect();
        if found.is_empty() {
            break;
        }
        kept.extend(found);
    }
    all.retain(|name, _| kept.contains(name));
    let prune_target = |target: &mut Option<String>| {
        if target.as_ref().is_some_and(|name| !kept.contains(name)) {
            *target = None;
        }
    };
    for def in all.values_mut() {
        match &mut def.kind {
            ConstraintKind::Structure(members) => {
                members.iter_mut().for_each(|member| prune_target(&mut member.target));
                members.retain(|member| member.required || member.target.is_some());
            }
            ConstraintKind::Union(members) => {
                members.iter_mut().for_each(|member| prune_target(&mut member.target));
            }
            ConstraintKind::List { element } => prune_target(element),
            ConstraintKind::Map { key, value } => [key, value].into_iter().for_each(prune_target),
            ConstraintKind::Text(_)
            | ConstraintKind::Enum(_)
            | ConstraintKind::Blob
            | ConstraintKind::Number => {}
        }
    }
    all.into_values().collect()
}

/// Whether a shape is constrained, by itself or by a shape of which that is known.
fn is_constrained(def: &ConstraintDef, known: &BTreeSet<String>) -> bool {
    let is_known = |target: &Option<String>| target.as_ref().is_some_and(|name| known.contains(name));
    def.min.is_some()
        || def.max.is_some()
        || match &def.kind {
            ConstraintKind::Structure(members) => {
                members.iter().any(|member| member.required || is_known(&member.target))
            }
            ConstraintKind::Union(_) | ConstraintKind::Enum(_) => true,
            ConstraintKind::List { element } => is_known(element),
            ConstraintKind::Map { key, value } => is_known(key) || is_known(value),
            ConstraintKind::Text(pattern) => pattern.is_some(),
            ConstraintKind::Blob | ConstraintKind::Number => false,
        }
}
