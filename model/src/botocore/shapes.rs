//! Reads the `shapes` section of `service-2.json`: all but structures, which have their own module.
//!
//! Checks that references resolve; does not follow them.

use super::scope::Scope;
use super::{structures, traits};
use crate::cursor::{Cursor, Object};
use crate::origin::Part;
use crate::problem::Problems;
use crate::shape::{EnumValue, Member, Shape, ShapeKind};
use crate::traits::{Bounds, Trait, Traits};
use indexmap::IndexMap;

pub(super) fn read(at: &Cursor<'_>, scope: &Scope<'_>, problems: &mut Problems) -> IndexMap<String, Shape> {
    let mut shapes = IndexMap::new();
    for (name, at) in at.entries(problems) {
        if let Some(shape) = shape(name, &at, scope, problems) {
            shapes.insert(name.to_owned(), shape);
        }
    }
    shapes
}

/// A shape while it is read.
pub(super) struct Reading<'r, 'a> {
    pub(super) name: &'r str,
    pub(super) object: &'r Object<'a>,
    pub(super) scope: &'r Scope<'r>,
    pub(super) traits: Traits,
}

fn shape(name: &str, at: &Cursor<'_>, scope: &Scope<'_>, problems: &mut Problems) -> Option<Shape> {
    let object = at.object(problems)?;
    let kind_at = object.require("type", problems)?;
    let mut reading = Reading { name, object: &object, scope, traits: Traits::default() };
    let kind = match kind_at.string(problems)? {
        "structure" => structures::read(&mut reading, problems),
        "list" => reading.list(problems),
        "map" => reading.map(problems),
        // botocore reads a character as it reads a string; no model of a service has one any more.
        "string" | "character" => Some(reading.string(problems)),
        "boolean" => Some(ShapeKind::Boolean),
        "integer" => Some(ShapeKind::Integer),
        "long" => Some(ShapeKind::Long),
        "float" => Some(ShapeKind::Float),
        "double" => Some(ShapeKind::Double),
        "blob" => Some(reading.blob(problems)),
        "timestamp" => {
            traits::timestamp_format(&object, problems, &mut reading.traits);
            Some(ShapeKind::Timestamp)
        }
        other => {
            kind_at.error(problems, format!("the type `{other}` is not known"));
            return None;
        }
    };
    reading.constraints(kind.as_ref(), problems);
    let mut its = reading.traits;
    traits::told(&object, problems, &mut its);
    traits::flag(&object, "sensitive", Trait::Sensitive, problems, &mut its);
    traits::flag(&object, "box", Trait::Boxed, problems, &mut its);
    object.finish(problems);
    Some(Shape {
        name: name.to_owned(),
        origin: scope.origin(Part::Shape, name, at),
        kind: kind?,
        traits: its,
    })
}

impl Reading<'_, '_> {
    /// A trait without arguments.
    pub(super) fn flag(&mut self, key: &'static str, what: Trait, problems: &mut Problems) {
        traits::flag(self.object, key, what, problems, &mut self.traits);
    }

    fn constraints(&mut self, kind: Option<&ShapeKind>, problems: &mut Problems) {
        let object = self.object;
        let of = match kind {
            Some(ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Document) => return,
            Some(
                ShapeKind::String
                | ShapeKind::Enum(_)
                | ShapeKind::Blob
                | ShapeKind::List { .. }
                | ShapeKind::Map { .. },
            ) => Trait::Length,
            _ => Trait::Range,
        };
        let min = object.get("min").and_then(|at| at.number(problems)).cloned();
        let max = object.get("max").and_then(|at| at.number(problems)).cloned();
        if min.is_some() || max.is_some() {
            let at = if min.is_some() { "/min" } else { "/max" };
            self.traits.add(of(Bounds { min, max }), at);
        }
        traits::text(object, "pattern", Trait::Pattern, problems, &mut self.traits);
    }

    fn list(&mut self, problems: &mut Problems) -> Option<ShapeKind> {
        // A name on the list itself would be that of a root element, and a list is none.
        self.object.ignore(&["locationName"]);
        let member = self.element("member", problems);
        self.flag("flattened", Trait::XmlFlattened, problems);
        self.flag("sparse", Trait::Sparse, problems);
        Some(ShapeKind::List { member: member? })
    }

    fn map(&mut self, problems: &mut Problems) -> Option<ShapeKind> {
        let (key, value) = (self.element("key", problems), self.element("value", problems));
        self.flag("flattened", Trait::XmlFlattened, problems);
        self.flag("sparse", Trait::Sparse, problems);
        Some(ShapeKind::Map { key: key?, value: value? })
    }

    fn element(&self, key: &'static str, problems: &mut Problems) -> Option<Member> {
        let at = self.object.require(key, problems)?;
        member((self.name, key), &at, self.scope, problems).map(|read| {
            let mut member = read.member;
            self.scope.bindings.element(key, read.location_name.as_deref(), &mut member.traits);
            member
        })
    }

    fn blob(&mut self, problems: &mut Problems) -> ShapeKind {
        self.flag("streaming", Trait::Streaming, problems);
        self.flag("requiresLength", Trait::RequiresLength, problems);
        ShapeKind::Blob
    }

    /// A string, or an enum with its values. One that stands twice would become two variants of one value. What is
    /// wrong keeps its place, with a stand-in, so that later stages can point at the others.
    fn string(&self, problems: &mut Problems) -> ShapeKind {
        let Some(at) = self.object.get("enum") else { return ShapeKind::String };
        let mut seen = std::collections::HashSet::new();
        let mut values = Vec::new();
        for (index, at) in at.array(problems).iter().enumerate() {
            let value = at.string(problems).map(str::to_owned);
            let is_new = value.as_ref().is_none_or(|value| seen.insert(value.clone()));
            if let (Some(value), false) = (&value, is_new) {
                at.error(problems, format!("the value `{value}` stands twice in the enum"));
            }
            let value = value.filter(|_| is_new).unwrap_or_else(|| format!("not read {index}"));
            let origin = self.scope.inner(Part::Value, self.name, &value, at);
            values.push(EnumValue { name: None, value, origin });
        }
        if values.is_empty() {
            return ShapeKind::String;
        }
        ShapeKind::Enum(values)
    }
}

/// A member as it was read. What its name means is for its reader to say.
pub(super) struct ReadMember {
    pub(super) member: Member,
    pub(super) location: Option<String>,
    pub(super) location_name: Option<String>,
}

/// Reads a member of a structure, list or map, by the shape's name and its own; one without a target has been reported.
pub(super) fn member(
    (shape, name): (&str, &str),
    at: &Cursor<'_>,
    scope: &Scope<'_>,
    problems: &mut Problems,
) -> Option<ReadMember> {
    const LOCATIONS: [&str; 5] = ["header", "headers", "querystring", "uri", "statusCode"];
    let object = at.object(problems)?;
    // Two members in botocore 1.44.5 list the values of a plain string. The API's types do not.
    object.ignore(&["enum"]);
    let target = object.require("shape", problems).and_then(|at| scope.names.shape(&at, problems));
    let location = object.get("location").and_then(|at| at.one_of(&LOCATIONS, problems));
    let location_name = object.string("locationName", problems);
    let mut its = Traits::default();
    traits::told(&object, problems, &mut its);
    traits::text(&object, "queryName", Trait::Ec2QueryName, problems, &mut its);
    traits::timestamp_format(&object, problems, &mut its);
    if let Some(namespace) = traits::xml_namespace(&object, problems) {
        its.add(Trait::XmlNamespace(namespace), "/xmlNamespace");
    }
    let flags = [
        ("flattened", Trait::XmlFlattened),
        ("box", Trait::Boxed),
        ("idempotencyToken", Trait::IdempotencyToken),
        ("jsonvalue", Trait::MediaType("application/json".to_owned())),
        ("xmlAttribute", Trait::XmlAttribute),
        ("streaming", Trait::Streaming),
        ("hostLabel", Trait::HostLabel),
        ("eventheader", Trait::EventHeader),
        ("eventpayload", Trait::EventPayload),
    ];
    for (key, what) in flags {
        traits::flag(&object, key, what, problems, &mut its);
    }
    if let Some(name) = object.get("contextParam").and_then(|at| context_param(&at, problems)) {
        its.add(Trait::ContextParam(name), "/contextParam");
    }
    object.finish(problems);
    let origin = scope.inner(Part::Member, shape, name, at);
    let member = Member { target: target.unwrap_or_default(), origin, traits: its };
    Some(ReadMember { member, location, location_name })
}

fn context_param(at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
    let object = at.object(problems)?;
    let name = object.require_text("name", problems);
    object.finish(problems);
    name
}
