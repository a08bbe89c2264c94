//! Shapes: structures with their members, enums with their values, lists, maps and plain ones.

use super::{below, both, Difference, Walk};
use crate::{parts, Kind};
use botosmith_model::{Member, Shape, ShapeKind, Structure};
use serde_json::{json, Value};

impl Walk<'_> {
    pub(super) fn shapes(&mut self) {
        let (old, new) = (self.old, self.new);
        for (name, old, new) in both(&old.shapes, &new.shapes) {
            let path = below("shapes", name);
            match (old, new) {
                (None, Some(new)) => self.push(Kind::ShapeAdded, &path, Value::Null, parts::described(new)),
                (Some(old), None) => self.push(Kind::ShapeRemoved, &path, parts::described(old), Value::Null),
                // As if it came or went: nothing is generated of what no operation reaches.
                (Some(old), Some(new)) => match (self.old.reaches(name), self.new.reaches(name)) {
                    (false, true) => {
                        self.push(Kind::ShapeAdded, &path, Value::Null, parts::described(new));
                    }
                    (true, false) => {
                        self.push(Kind::ShapeRemoved, &path, parts::described(old), Value::Null);
                    }
                    _ => self.shape(&path, old, new),
                },
                (None, None) => {}
            }
        }
    }

    /// Compares two shapes of the same name, or the inputs or outputs of the same operation.
    pub(super) fn shape(&mut self, path: &str, old: &Shape, new: &Shape) {
        self.documentation(path, &old.documentation, &new.documentation);
        let deprecated = |shape: &Shape| parts::deprecated(shape.deprecated.as_ref());
        self.deprecation(path, deprecated(old), deprecated(new));
        self.compare(Kind::Sensitive, path, json!(old.sensitive), json!(new.sensitive));
        self.compare(Kind::Default, path, boxed(old.boxed), boxed(new.boxed));
        let constraints = |shape: &Shape| parts::constraints(&shape.constraints);
        self.compare_entries(Kind::Constraint, path, constraints(old), constraints(new));
        self.compare_entries(Kind::Wire, path, parts::shape_wire(old), parts::shape_wire(new));
        if form(old) != form(new) {
            self.push(Kind::TypeChanged, path, parts::described(old), parts::described(new));
            return;
        }
        match (&old.kind, &new.kind) {
            (ShapeKind::Structure(first), ShapeKind::Structure(second)) => {
                self.error(path, old, new);
                self.members(path, first, second);
            }
            (ShapeKind::String { values: first }, ShapeKind::String { values: second }) => {
                self.values(path, first, second);
            }
            (ShapeKind::List { member: first, .. }, ShapeKind::List { member: second, .. }) => {
                self.member(&format!("{path}/member"), first, second);
            }
            (
                ShapeKind::Map { key: old_key, value: old_value, .. },
                ShapeKind::Map { key: new_key, value: new_value, .. },
            ) => {
                self.member(&format!("{path}/key"), old_key, new_key);
                self.member(&format!("{path}/value"), old_value, new_value);
            }
            _ => {}
        }
    }

    fn values(&mut self, path: &str, old: &[String], new: &[String]) {
        for value in old.iter().filter(|value| !new.contains(value)) {
            self.push(Kind::ValueRemoved, &below(path, value), value.as_str(), Value::Null);
        }
        for value in new.iter().filter(|value| !old.contains(value)) {
            self.push(Kind::ValueAdded, &below(path, value), Value::Null, value.as_str());
        }
    }

    fn members(&mut self, path: &str, old: &Structure, new: &Structure) {
        let is_request = path.ends_with("/input");
        for (name, first, second) in both(&old.members, &new.members) {
            let path = below(path, name);
            let required = |structure: &Structure| structure.required.iter().any(|required| required == name);
            match (first, second) {
                (None, Some(member)) => self.found.push(Difference {
                    kind: Kind::MemberAdded,
                    path,
                    old: Value::Null,
                    new: self.target(member, true).into(),
                    asked: is_request && required(new),
                }),
                (Some(member), None) => {
                    let old = self.target(member, false);
                    self.push(Kind::MemberRemoved, &path, old, Value::Null);
                }
                (Some(first), Some(second)) => {
                    match (required(old), required(new)) {
                        (false, true) => self.found.push(Difference {
                            kind: Kind::Required,
                            path: path.clone(),
                            old: json!(false),
                            new: json!(true),
                            asked: is_request,
                        }),
                        (true, false) => self.push(Kind::NotRequired, &path, true, false),
                        _ => {}
                    }
                    self.member(&path, first, second);
                }
                (None, None) => {}
            }
        }
    }

    fn member(&mut self, path: &str, old: &Member, new: &Member) {
        self.documentation(path, &old.documentation, &new.documentation);
        let deprecated = |member: &Member| parts::deprecated(member.deprecated.as_ref());
        self.deprecation(path, deprecated(old), deprecated(new));
        if old.target != new.target {
            let (old, new) = (self.target(old, false), self.target(new, true));
            self.compare(Kind::TypeChanged, path, old.into(), new.into());
        }
        self.compare(Kind::Default, path, boxed(old.boxed), boxed(new.boxed));
        let token = |member: &Member| json!(member.idempotency_token);
        self.compare(Kind::Idempotency, path, token(old), token(new));
        self.compare_entries(Kind::Wire, path, parts::member_wire(old), parts::member_wire(new));
    }

    /// What a member holds.
    fn target(&self, member: &Member, is_new: bool) -> String {
        let view = if is_new { self.new } else { self.old };
        view.shape(&member.target).map_or_else(|| member.target.clone(), parts::described)
    }
}

fn boxed(boxed: bool) -> Value {
    json!(if boxed { "none" } else { "zero" })
}

/// What a shape is, as far as shapes of different forms have nothing that could be compared further.
fn form(shape: &Shape) -> (&'static str, bool, bool) {
    let (first, second) = match &shape.kind {
        ShapeKind::Structure(structure) => (structure.union, structure.event_stream),
        ShapeKind::List { sparse, .. } | ShapeKind::Map { sparse, .. } => (*sparse, false),
        ShapeKind::String { values } => (!values.is_empty(), false),
        ShapeKind::Blob { streaming } => (*streaming, false),
        _ => (false, false),
    };
    (parts::type_name(shape), first, second)
}
