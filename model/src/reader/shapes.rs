//! Reads the `shapes` section of `service-2.json`: all but structures, which have their own module.
//!
//! Checks that references resolve; does not follow them.

use super::names::Names;
use super::structures;
use super::traits;
use crate::cursor::{Cursor, Object};
use crate::problem::Problems;
use crate::service::{Constraints, Member, Shape, ShapeKind};
use indexmap::IndexMap;

pub(super) fn read(at: &Cursor<'_>, names: &Names<'_>, problems: &mut Problems) -> IndexMap<String, Shape> {
    let mut shapes = IndexMap::new();
    for (name, at) in at.entries(problems) {
        if let Some(shape) = shape(name, &at, names, problems) {
            shapes.insert(name.to_owned(), shape);
        }
    }
    shapes
}

fn shape(name: &str, at: &Cursor<'_>, names: &Names<'_>, problems: &mut Problems) -> Option<Shape> {
    let object = at.object(problems)?;
    let kind_at = object.require("type", problems)?;
    let kind = match kind_at.string(problems)? {
        "structure" => structures::read(&object, names, problems),
        "list" => list(&object, names, problems),
        "map" => map(&object, names, problems),
        "string" => Some(ShapeKind::String { values: values(&object, problems) }),
        "boolean" => Some(ShapeKind::Boolean),
        "integer" => Some(ShapeKind::Integer),
        "long" => Some(ShapeKind::Long),
        "float" => Some(ShapeKind::Float),
        "double" => Some(ShapeKind::Double),
        "blob" => Some(blob(&object, problems)),
        "timestamp" => Some(ShapeKind::Timestamp { format: traits::timestamp_format(&object, problems) }),
        other => {
            kind_at.error(problems, format!("the type `{other}` is not known"));
            return None;
        }
    };
    let constraints = if matches!(kind, Some(ShapeKind::Structure(_) | ShapeKind::Document)) {
        Constraints::default()
    } else {
        constraints(&object, problems)
    };
    let documentation = object.string("documentation", problems);
    let deprecated = traits::deprecated(&object, problems);
    let sensitive = object.flag("sensitive", problems);
    let boxed = object.flag("box", problems);
    object.finish(problems);
    Some(Shape {
        name: name.to_owned(),
        kind: kind?,
        documentation,
        deprecated,
        sensitive,
        boxed,
        constraints,
    })
}

fn constraints(object: &Object<'_>, problems: &mut Problems) -> Constraints {
    let min = object.get("min").and_then(|at| at.number(problems)).cloned();
    let max = object.get("max").and_then(|at| at.number(problems)).cloned();
    Constraints { min, max, pattern: object.string("pattern", problems) }
}

fn list(object: &Object<'_>, names: &Names<'_>, problems: &mut Problems) -> Option<ShapeKind> {
    // A name on the list itself would be that of a root element, and a list is none.
    object.ignore(&["locationName"]);
    let member = object.require("member", problems).and_then(|at| member(&at, names, problems));
    let flattened = object.flag("flattened", problems);
    let sparse = object.flag("sparse", problems);
    Some(ShapeKind::List { member: member?, flattened, sparse })
}

fn map(object: &Object<'_>, names: &Names<'_>, problems: &mut Problems) -> Option<ShapeKind> {
    let key = object.require("key", problems).and_then(|at| member(&at, names, problems));
    let value = object.require("value", problems).and_then(|at| member(&at, names, problems));
    let flattened = object.flag("flattened", problems);
    let sparse = object.flag("sparse", problems);
    Some(ShapeKind::Map { key: key?, value: value?, flattened, sparse })
}

fn blob(object: &Object<'_>, problems: &mut Problems) -> ShapeKind {
    // Every client can tell the length of a body, or sends it in chunks.
    object.ignore(&["requiresLength"]);
    ShapeKind::Blob { streaming: object.flag("streaming", problems) }
}

/// The values of an enum. One that stands twice would become two variants of one value. What is wrong keeps
/// its place, with a stand-in, so that later stages can point at the others.
fn values(object: &Object<'_>, problems: &mut Problems) -> Vec<String> {
    let Some(at) = object.get("enum") else { return Vec::new() };
    let mut seen = std::collections::HashSet::new();
    let mut values = Vec::new();
    for (index, at) in at.array(problems).iter().enumerate() {
        let value = at.string(problems).map(str::to_owned);
        let is_new = value.as_ref().is_none_or(|value| seen.insert(value.clone()));
        if let (Some(value), false) = (&value, is_new) {
            at.error(problems, format!("the value `{value}` stands twice in the enum"));
        }
        values.push(value.filter(|_| is_new).unwrap_or_else(|| format!("not read {index}")));
    }
    values
}

/// Reads a member of a structure, list or map; one without a target has been reported.
pub(super) fn member(at: &Cursor<'_>, names: &Names<'_>, problems: &mut Problems) -> Option<Member> {
    const LOCATIONS: [&str; 5] = ["header", "headers", "querystring", "uri", "statusCode"];
    let object = at.object(problems)?;
    // Two members in botocore 1.44.5 list the values of a plain string. The API's types do not.
    object.ignore(&["enum"]);
    let target = object.require("shape", problems).and_then(|at| names.shape(&at, problems));
    let location = object.get("location").and_then(|at| traits::one_of(&at, &LOCATIONS, problems));
    let member = Member {
        target: String::new(),
        documentation: object.string("documentation", problems),
        deprecated: traits::deprecated(&object, problems),
        location,
        location_name: object.string("locationName", problems),
        query_name: object.string("queryName", problems),
        flattened: object.flag("flattened", problems),
        boxed: object.flag("box", problems),
        idempotency_token: object.flag("idempotencyToken", problems),
        json_value: object.flag("jsonvalue", problems),
        timestamp_format: traits::timestamp_format(&object, problems),
        xml_attribute: object.flag("xmlAttribute", problems),
        xml_namespace: traits::xml_namespace(&object, problems),
        streaming: object.flag("streaming", problems),
        host_label: object.flag("hostLabel", problems),
        context_param: object.get("contextParam").and_then(|at| context_param(&at, problems)),
        event_header: object.flag("eventheader", problems),
        event_payload: object.flag("eventpayload", problems),
    };
    object.finish(problems);
    Some(Member { target: target.unwrap_or_default(), ..member })
}

fn context_param(at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
    let object = at.object(problems)?;
    let name = object.require_text("name", problems);
    object.finish(problems);
    name
}
