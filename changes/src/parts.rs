//! Parts of a model as JSON, to compare and to show. Decides nothing.
//!
//! What is not set is left out.

use botosmith_model::{
    AuthScheme, Expected, Matcher, Metadata, Operation, Paginator, Shape, ShapeKind, SignatureVersion,
    Subject, Traits, Waiter,
};
use serde_json::{json, Map, Value};

/// The values that are set, by name.
pub(crate) fn object<const N: usize>(entries: [(&str, Value); N]) -> Value {
    let is_set = |value: &Value| match value {
        Value::Null | Value::Bool(false) => false,
        Value::Array(values) => !values.is_empty(),
        Value::Object(values) => !values.is_empty(),
        _ => true,
    };
    let set = entries.into_iter().filter(|(_, value)| is_set(value));
    let map: Map<String, Value> = set.map(|(key, value)| (key.to_owned(), value)).collect();
    if map.is_empty() {
        Value::Null
    } else {
        Value::Object(map)
    }
}

/// What a shape is, in words: `string`, `enum RepositoryProvider`, `list of Tag`.
pub(crate) fn described(shape: &Shape) -> String {
    match &shape.kind {
        ShapeKind::Union(_) if shape.is_event_stream() => format!("event stream {}", shape.name),
        ShapeKind::List { member } => format!("list of {}", member.target),
        ShapeKind::Map { key, value } => format!("map of {} by {}", value.target, key.target),
        kind => format!("{} {}", kind.type_name(), shape.name),
    }
}

/// The traits that are about one thing, by their ids without a namespace.
pub(crate) fn about(traits: &Traits, subject: Subject) -> Value {
    let map: Map<String, Value> =
        traits.about(subject).map(|its| (its.short_id().to_owned(), its.value())).collect();
    if map.is_empty() {
        Value::Null
    } else {
        Value::Object(map)
    }
}

pub(crate) fn deprecated(traits: &Traits) -> Value {
    let said = traits.deprecated();
    let said = said.map(|said| object([("message", json!(said.message)), ("since", json!(said.since))]));
    match said {
        Some(Value::Null) => json!(true),
        other => json!(other),
    }
}

/// What stands in for a value that is absent, as clients see it.
pub(crate) fn default(traits: &Traits) -> Value {
    match traits.default_value() {
        _ if traits.client_optional() => json!("none"),
        Some(value) => value.clone(),
        None => json!(if traits.boxed() { "none" } else { "zero" }),
    }
}

pub(crate) fn constraints(traits: &Traits) -> Value {
    let bounds = traits.bounds();
    object([
        ("min", json!(bounds.map(|bounds| &bounds.min))),
        ("max", json!(bounds.map(|bounds| &bounds.max))),
        ("pattern", json!(traits.pattern())),
        ("uniqueItems", json!(traits.unique_items())),
    ])
}

/// How a member is put on the wire.
pub(crate) fn member_wire(traits: &Traits) -> Value {
    match (about(traits, Subject::Wire), about(traits, Subject::Type)) {
        (Value::Object(mut wire), Value::Object(own)) => {
            wire.extend(own);
            Value::Object(wire)
        }
        (wire, Value::Null) => wire,
        (_, own) => own,
    }
}

/// How an operation is put on the wire.
pub(crate) fn operation_wire(operation: &Operation) -> Value {
    let name = object([("name", json!(operation.wire_name))]);
    match (name, about(&operation.traits, Subject::Wire)) {
        (Value::Object(mut name), Value::Object(wire)) => {
            name.extend(wire);
            Value::Object(name)
        }
        (name, _) => name,
    }
}

pub(crate) fn protocol(metadata: &Metadata) -> Value {
    object([
        ("protocol", json!(format!("{:?}", metadata.protocol))),
        ("jsonVersion", json!(metadata.json_version)),
        ("targetPrefix", json!(metadata.target_prefix)),
        ("xmlNamespace", json!(metadata.xml_namespace)),
        ("awsQueryCompatible", json!(metadata.aws_query_compatible)),
        ("http2", json!(metadata.http2)),
    ])
}

pub(crate) fn signing(metadata: &Metadata) -> Value {
    let version = match metadata.signature_version {
        SignatureVersion::V4 => "v4",
        SignatureVersion::Bearer => "bearer",
    };
    object([
        ("signatureVersion", json!(version)),
        ("signingName", json!(metadata.signing_name)),
        ("auth", json!(metadata.auth.iter().map(AuthScheme::id).collect::<Vec<_>>())),
    ])
}

pub(crate) fn metadata(metadata: &Metadata) -> Value {
    object([
        ("apiVersion", json!(metadata.api_version)),
        ("serviceAbbreviation", json!(metadata.service_abbreviation)),
        ("serviceFullName", json!(metadata.service_full_name)),
        ("serviceId", json!(metadata.service_id)),
        ("uid", json!(metadata.uid)),
        ("protocols", json!(metadata.protocols)),
    ])
}

pub(crate) fn paginator(paginator: &Paginator) -> Value {
    object([
        ("input_token", json!(paginator.input_token)),
        ("output_token", json!(paginator.output_token)),
        ("limit_key", json!(paginator.limit_key)),
        ("result_key", json!(paginator.result_key)),
        ("more_results", json!(paginator.more_results)),
        ("non_aggregate_keys", json!(paginator.non_aggregate_keys)),
    ])
}

pub(crate) fn waiter(waiter: &Waiter) -> Value {
    let acceptors = waiter.acceptors.iter().map(|acceptor| {
        let mut shown = matcher(&acceptor.matcher);
        shown["state"] = json!(format!("{:?}", acceptor.state).to_lowercase());
        shown
    });
    object([
        ("operation", json!(waiter.operation)),
        ("delay", json!(waiter.delay)),
        ("maxAttempts", json!(waiter.max_attempts)),
        ("acceptors", acceptors.collect()),
    ])
}

fn matcher(matcher: &Matcher) -> Value {
    match matcher {
        Matcher::Path { argument, expected } => path("path", argument, expected),
        Matcher::PathAll { argument, expected } => path("pathAll", argument, expected),
        Matcher::PathAny { argument, expected } => path("pathAny", argument, expected),
        Matcher::Status(status) => json!({"matcher": "status", "expected": status}),
        Matcher::Error(code) => json!({"matcher": "error", "expected": code}),
        Matcher::AnyError(any) => json!({"matcher": "error", "expected": any}),
    }
}

fn path(word: &str, argument: &str, expected: &Expected) -> Value {
    let expected = match expected {
        Expected::String(text) => json!(text),
        Expected::Boolean(flag) => json!(flag),
        Expected::Integer(number) => json!(number),
    };
    json!({"matcher": word, "argument": argument, "expected": expected})
}
