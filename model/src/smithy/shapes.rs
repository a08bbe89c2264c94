//! Reads the shapes that operations reach. Targets have been checked; nothing here follows them.

use super::ast::{namespace_of, Bag, Definition, MemberDefinition};
use super::scope::Scope;
use super::{prelude, traits};
use crate::cursor::Cursor;
use crate::origin::{Origin, Part, ShapeId};
use crate::problem::Problems;
use crate::shape::{fits, EnumValue, IntEnumValue, Member, Members, Shape, ShapeKind};
use crate::traits::{Trait, Traits};
use serde_json::Value;
use std::collections::HashSet;

/// Reads the shape of an id, which the model calls `name`.
pub(super) fn read(id: &str, name: &str, scope: &Scope<'_>, problems: &mut Problems) -> Option<Shape> {
    let Some(definition) = scope.ast.definitions.get(id) else { return prelude_shape(id, name, scope) };
    let mut its = traits::read(&definition.traits, definition.name(), &definition.at, problems);
    scope.adapt(&mut its);
    let reading = Reading { definition, name, scope };
    let kind = match definition.kind {
        "structure" => ShapeKind::Structure(reading.members(problems)),
        "union" => ShapeKind::Union(reading.members(problems)),
        "list" => ShapeKind::List { member: reading.element("member", problems)? },
        "map" => ShapeKind::Map {
            key: reading.element("key", problems)?,
            value: reading.element("value", problems)?,
        },
        "enum" => ShapeKind::Enum(reading.values(problems)),
        "intEnum" => ShapeKind::IntEnum(reading.numbers(problems)),
        "string" => match definition.traits.get("smithy.api#enum") {
            Some(at) => ShapeKind::Enum(reading.old_values(at, problems)),
            None => ShapeKind::String,
        },
        other => simple(other)?,
    };
    let origin = scope.origin(Part::Shape, id, name, &definition.at);
    Some(Shape { name: name.to_owned(), origin, kind, traits: its })
}

/// A shape without a definition: it stands nowhere in the file.
fn prelude_shape(id: &str, name: &str, scope: &Scope<'_>) -> Option<Shape> {
    let kind = match prelude::kind(id)? {
        "structure" => ShapeKind::Structure(Members::new()),
        other => simple(other)?,
    };
    let of = ShapeId::new(namespace_of(id), name);
    let origin = Origin::new(Part::Shape, of, scope.file.clone(), "");
    Some(Shape { name: name.to_owned(), origin, kind, traits: Traits::default() })
}

fn simple(kind: &str) -> Option<ShapeKind> {
    Some(match kind {
        "string" => ShapeKind::String,
        "blob" => ShapeKind::Blob,
        "timestamp" => ShapeKind::Timestamp,
        "document" => ShapeKind::Document,
        "boolean" => ShapeKind::Boolean,
        "byte" => ShapeKind::Byte,
        "short" => ShapeKind::Short,
        "integer" => ShapeKind::Integer,
        "long" => ShapeKind::Long,
        "float" => ShapeKind::Float,
        "double" => ShapeKind::Double,
        "bigInteger" => ShapeKind::BigInteger,
        "bigDecimal" => ShapeKind::BigDecimal,
        _ => return None,
    })
}

/// A shape while it is read.
struct Reading<'r, 'a> {
    definition: &'r Definition<'a>,
    name: &'r str,
    scope: &'r Scope<'a>,
}

impl Reading<'_, '_> {
    fn members(&self, problems: &mut Problems) -> Members {
        let members = self.definition.members.iter();
        members.map(|(name, member)| ((*name).to_owned(), self.member(name, member, problems))).collect()
    }

    fn element(&self, key: &str, problems: &mut Problems) -> Option<Member> {
        let Some(member) = self.definition.members.get(key) else {
            // Where no mixin is to give it, it has been reported.
            if !self.definition.at.value().get("mixins").is_none_or(Value::is_null) {
                self.definition.at.error(problems, format!("the key `{key}` is missing"));
            }
            return None;
        };
        Some(self.member(key, member, problems))
    }

    fn member(&self, name: &str, member: &MemberDefinition<'_>, problems: &mut Problems) -> Member {
        let mut its = traits::read(&member.traits, name, &member.at, problems);
        self.scope.adapt(&mut its);
        let target = member.target.as_ref();
        if let (Some(id), "structure") = (target.and_then(|at| at.value().as_str()), self.definition.kind) {
            self.default(&member.traits, id, &mut its, problems);
        }
        Member {
            target: target.map(|at| self.scope.target(at)).unwrap_or_default(),
            origin: self.inner(Part::Member, name, &member.at),
            traits: its,
        }
    }

    /// Checks the default, and adds that which numbers and booleans of the first version have without a word.
    fn default(&self, bag: &Bag<'_>, target: &str, its: &mut Traits, problems: &mut Problems) {
        let Some(kind) = self.scope.kind(target) else { return };
        if let (Some(at), Some(value)) = (bag.get("smithy.api#default"), its.default_value()) {
            if !fits(value, kind) {
                at.error(
                    problems,
                    format!("`{value}` cannot be the default of a value of the type `{kind}`"),
                );
            }
        } else if self.scope.ast.is_first_version && !its.boxed() && !self.scope.is_boxed(target) {
            let zero = match kind {
                "boolean" => Value::Bool(false),
                "byte" | "short" | "integer" | "long" | "float" | "double" => Value::from(0),
                _ => return,
            };
            its.add(Trait::Default(zero), "");
        }
    }

    /// The values of an enum; one is its member's name where it is not said.
    fn values(&self, problems: &mut Problems) -> Vec<EnumValue> {
        let mut seen = HashSet::new();
        let mut values = Vec::new();
        for (name, member) in &self.definition.members {
            self.warn_unknown(name, member, problems);
            let at = member.traits.get("smithy.api#enumValue");
            let value = match at {
                Some(at) => at.string(problems).map(str::to_owned),
                None => Some((*name).to_owned()),
            };
            let value = value.filter(|value| is_new(value, &mut seen, at.unwrap_or(&member.at), problems));
            let value = value.unwrap_or_else(|| format!("not read {name}"));
            let origin = self.inner(Part::Value, &value, &member.at);
            values.push(EnumValue { name: Some((*name).to_owned()), value, origin });
        }
        values
    }

    fn numbers(&self, problems: &mut Problems) -> Vec<IntEnumValue> {
        let mut values = Vec::new();
        for (name, member) in &self.definition.members {
            self.warn_unknown(name, member, problems);
            let Some(at) = member.traits.get("smithy.api#enumValue") else {
                member.at.error(problems, "the trait `smithy.api#enumValue` is missing");
                continue;
            };
            let Some(value) = at.integer(problems) else { continue };
            let origin = self.inner(Part::Value, name, &member.at);
            values.push(IntEnumValue { name: (*name).to_owned(), value, origin });
        }
        values
    }

    /// A value has no traits that the model keeps, and what is said of it may be misspelt all the same.
    fn warn_unknown(&self, name: &str, member: &MemberDefinition<'_>, problems: &mut Problems) {
        traits::read(&member.traits, name, &member.at, problems);
    }

    /// The values of an enum as the first version writes it: a trait of a string.
    fn old_values(&self, at: &Cursor<'_>, problems: &mut Problems) -> Vec<EnumValue> {
        let mut seen = HashSet::new();
        let mut values = Vec::new();
        for at in at.array(problems) {
            let Some(object) = at.object(problems) else { continue };
            object.ignore(&["documentation", "tags", "deprecated"]);
            let name = object.string("name", problems);
            let value_at = object.require("value", problems);
            object.finish(problems);
            let Some(value_at) = value_at else { continue };
            let Some(value) = value_at.string(problems) else { continue };
            if is_new(value, &mut seen, &value_at, problems) {
                let origin = self.inner(Part::Value, value, &at);
                values.push(EnumValue { name, value: value.to_owned(), origin });
            }
        }
        values
    }

    /// The origin of what stands in the shape.
    fn inner(&self, part: Part, name: &str, at: &Cursor<'_>) -> Origin {
        let id = ShapeId::new(namespace_of(self.definition.id), self.name).with_member(name);
        Origin::new(part, id, self.scope.file.clone(), at.pointer())
    }
}

fn is_new(value: &str, seen: &mut HashSet<String>, at: &Cursor<'_>, problems: &mut Problems) -> bool {
    let is_new = seen.insert(value.to_owned());
    if !is_new {
        at.error(problems, format!("the value `{value}` stands twice in the enum"));
    }
    is_new
}
