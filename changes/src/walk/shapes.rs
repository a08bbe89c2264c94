//! Shapes: structures with their members, enums with their values, lists, maps and plain ones.

use super::{below, both, Difference, Walk};
use crate::{parts, Kind};
use botosmith_model::{EnumValue, Member, Members, Shape, ShapeKind, Subject};
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
        self.documentation(path, &old.traits, &new.traits);
        self.deprecation(path, &old.traits, &new.traits);
        let sensitive = |shape: &Shape| json!(shape.traits.sensitive());
        self.compare(Kind::Sensitive, path, sensitive(old), sensitive(new));
        self.compare(Kind::Default, path, parts::default(&old.traits), parts::default(&new.traits));
        let constraints = |shape: &Shape| parts::constraints(&shape.traits);
        self.compare_entries(Kind::Constraint, path, constraints(old), constraints(new));
        let wire = |shape: &Shape| parts::about(&shape.traits, Subject::Wire);
        self.compare_entries(Kind::Wire, path, wire(old), wire(new));
        if form(old) != form(new) {
            self.push(Kind::TypeChanged, path, parts::described(old), parts::described(new));
            return;
        }
        match (&old.kind, &new.kind) {
            (ShapeKind::Structure(first), ShapeKind::Structure(second))
            | (ShapeKind::Union(first), ShapeKind::Union(second)) => {
                let error = |shape: &Shape| parts::about(&shape.traits, Subject::Error);
                self.compare_entries(Kind::ErrorChanged, path, error(old), error(new));
                self.members(path, first, second);
            }
            (ShapeKind::Enum(first), ShapeKind::Enum(second)) => self.values(path, first, second),
            (ShapeKind::List { member: first }, ShapeKind::List { member: second }) => {
                self.member(&format!("{path}/member"), first, second);
            }
            (
                ShapeKind::Map { key: old_key, value: old_value },
                ShapeKind::Map { key: new_key, value: new_value },
            ) => {
                self.member(&format!("{path}/key"), old_key, new_key);
                self.member(&format!("{path}/value"), old_value, new_value);
            }
            _ => {}
        }
    }

    fn values(&mut self, path: &str, old: &[EnumValue], new: &[EnumValue]) {
        let lacks =
            |values: &[EnumValue], value: &EnumValue| !values.iter().any(|its| its.value == value.value);
        for EnumValue { value, .. } in old.iter().filter(|value| lacks(new, value)) {
            self.push(Kind::ValueRemoved, &below(path, value), value.as_str(), Value::Null);
        }
        for EnumValue { value, .. } in new.iter().filter(|value| lacks(old, value)) {
            self.push(Kind::ValueAdded, &below(path, value), Value::Null, value.as_str());
        }
    }

    fn members(&mut self, path: &str, old: &Members, new: &Members) {
        let is_request = path.ends_with("/input");
        for (name, first, second) in both(old, new) {
            let path = below(path, name);
            match (first, second) {
                (None, Some(member)) => self.found.push(Difference {
                    kind: Kind::MemberAdded,
                    path,
                    old: Value::Null,
                    new: self.target(member, true).into(),
                    asked: is_request && member.traits.required(),
                }),
                (Some(member), None) => {
                    let old = self.target(member, false);
                    self.push(Kind::MemberRemoved, &path, old, Value::Null);
                }
                (Some(first), Some(second)) => {
                    match (first.traits.required(), second.traits.required()) {
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
        self.documentation(path, &old.traits, &new.traits);
        self.deprecation(path, &old.traits, &new.traits);
        if old.target != new.target {
            let (old, new) = (self.target(old, false), self.target(new, true));
            self.compare(Kind::TypeChanged, path, old.into(), new.into());
        }
        self.compare(Kind::Default, path, parts::default(&old.traits), parts::default(&new.traits));
        let token = |member: &Member| json!(member.traits.idempotency_token());
        self.compare(Kind::Idempotency, path, token(old), token(new));
        let (wire, endpoint) = (parts::member_wire, |traits: &_| parts::about(traits, Subject::Endpoint));
        self.compare_entries(Kind::Wire, path, wire(&old.traits), wire(&new.traits));
        self.compare_entries(Kind::EndpointRules, path, endpoint(&old.traits), endpoint(&new.traits));
    }

    /// What a member holds.
    fn target(&self, member: &Member, is_new: bool) -> String {
        let view = if is_new { self.new } else { self.old };
        view.shape(&member.target).map_or_else(|| member.target.clone(), parts::described)
    }
}

/// What a shape is, as far as shapes of different forms have nothing that could be compared further.
fn form(shape: &Shape) -> (&'static str, Value) {
    (shape.kind.type_name(), parts::about(&shape.traits, Subject::Type))
}
