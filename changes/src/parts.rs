//! Parts of a model as JSON, to compare and to show. Decides nothing.
//!
//! What is not set is left out.

use botosmith_model::{
    Constraints, Deprecated, ErrorTrait, Expected, HttpChecksum, Matcher, Member, Metadata, Operation,
    Paginator, Shape, ShapeKind, SignatureVersion, Structure, Waiter, XmlNamespace,
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
        ShapeKind::Structure(Structure { event_stream: true, .. }) => format!("event stream {}", shape.name),
        ShapeKind::Structure(Structure { union: true, .. }) => format!("union {}", shape.name),
        ShapeKind::Structure(_) => format!("structure {}", shape.name),
        ShapeKind::String { values } if !values.is_empty() => format!("enum {}", shape.name),
        ShapeKind::List { member, .. } => format!("list of {}", member.target),
        ShapeKind::Map { key, value, .. } => format!("map of {} by {}", value.target, key.target),
        _ => format!("{} {}", type_name(shape), shape.name),
    }
}

/// The name of a type, as botocore has it.
pub(crate) fn type_name(shape: &Shape) -> &'static str {
    match &shape.kind {
        ShapeKind::Structure(_) => "structure",
        ShapeKind::List { .. } => "list",
        ShapeKind::Map { .. } => "map",
        ShapeKind::String { .. } => "string",
        ShapeKind::Boolean => "boolean",
        ShapeKind::Integer => "integer",
        ShapeKind::Long => "long",
        ShapeKind::Float => "float",
        ShapeKind::Double => "double",
        ShapeKind::Blob { .. } => "blob",
        ShapeKind::Timestamp { .. } => "timestamp",
        ShapeKind::Document => "document",
    }
}

pub(crate) fn deprecated(deprecated: Option<&Deprecated>) -> Value {
    match deprecated {
        None => Value::Null,
        Some(Deprecated { message, since }) => {
            let said = object([("message", json!(message)), ("since", json!(since))]);
            if said.is_null() {
                json!(true)
            } else {
                said
            }
        }
    }
}

pub(crate) fn constraints(constraints: &Constraints) -> Value {
    let Constraints { min, max, pattern } = constraints;
    object([("min", json!(min)), ("max", json!(max)), ("pattern", json!(pattern))])
}

fn namespace(namespace: &Option<XmlNamespace>) -> Value {
    json!(namespace.as_ref().map(|XmlNamespace { prefix, uri }| json!({"prefix": prefix, "uri": uri})))
}

/// How a member is put on the wire.
pub(crate) fn member_wire(member: &Member) -> Value {
    object([
        ("location", json!(member.location)),
        ("locationName", json!(member.location_name)),
        ("queryName", json!(member.query_name)),
        ("flattened", json!(member.flattened)),
        ("jsonvalue", json!(member.json_value)),
        ("timestampFormat", json!(member.timestamp_format)),
        ("xmlAttribute", json!(member.xml_attribute)),
        ("xmlNamespace", namespace(&member.xml_namespace)),
        ("streaming", json!(member.streaming)),
        ("hostLabel", json!(member.host_label)),
        ("contextParam", json!(member.context_param)),
        ("eventheader", json!(member.event_header)),
        ("eventpayload", json!(member.event_payload)),
    ])
}

/// How a shape is put on the wire.
pub(crate) fn shape_wire(shape: &Shape) -> Value {
    match &shape.kind {
        ShapeKind::Structure(structure) => object([
            ("payload", json!(structure.payload)),
            ("event", json!(structure.event)),
            ("xmlNamespace", namespace(&structure.xml_namespace)),
            ("locationName", json!(structure.location_name)),
            ("xmlOrder", json!(structure.xml_order)),
        ]),
        ShapeKind::List { flattened, .. } | ShapeKind::Map { flattened, .. } => {
            object([("flattened", json!(flattened))])
        }
        ShapeKind::Timestamp { format } => object([("timestampFormat", json!(format))]),
        _ => Value::Null,
    }
}

pub(crate) fn error(error: Option<&ErrorTrait>) -> Value {
    let Some(ErrorTrait { code, http_status, fault, retryable }) = error else { return Value::Null };
    let retryable = retryable.map(|retryable| json!({"throttling": retryable.throttling}));
    object([
        ("error", json!(true)),
        ("code", json!(code)),
        ("httpStatusCode", json!(http_status)),
        ("fault", json!(fault)),
        ("retryable", json!(retryable)),
    ])
}

/// How an operation is put on the wire.
pub(crate) fn operation_wire(operation: &Operation) -> Value {
    let checksum = operation.http_checksum.as_ref();
    let checksum = checksum.map(|checksum: &HttpChecksum| {
        object([
            ("required", json!(checksum.required)),
            ("requestAlgorithmMember", json!(checksum.request_algorithm_member)),
            ("requestValidationModeMember", json!(checksum.request_validation_mode_member)),
            ("responseAlgorithms", json!(checksum.response_algorithms)),
        ])
    });
    object([
        ("name", json!(operation.wire_name)),
        ("method", json!(operation.method)),
        ("requestUri", json!(operation.request_uri)),
        ("responseCode", json!(operation.response_code)),
        ("locationName", json!(operation.input_location_name)),
        ("xmlNamespace", namespace(&operation.input_xml_namespace)),
        ("resultWrapper", json!(operation.result_wrapper)),
        ("httpChecksum", json!(checksum)),
        ("requestcompression", json!(operation.request_compression)),
    ])
}

pub(crate) fn operation_signing(operation: &Operation) -> Value {
    object([("auth", json!(operation.auth)), ("unsignedPayload", json!(operation.unsigned_payload))])
}

/// What an operation says of its endpoint.
pub(crate) fn operation_endpoint(operation: &Operation) -> Value {
    let discovery = operation.endpoint_discovery.map(|discovery| json!({"required": discovery.required}));
    object([
        ("hostPrefix", json!(operation.host_prefix)),
        ("staticContextParams", json!(operation.static_context_params)),
        ("operationContextParams", json!(operation.operation_context_params)),
        ("endpointdiscovery", json!(discovery)),
        ("endpointoperation", json!(operation.endpoint_operation)),
    ])
}

pub(crate) fn operation_repeats(operation: &Operation) -> Value {
    object([("idempotent", json!(operation.idempotent)), ("readonly", json!(operation.readonly))])
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
        ("auth", json!(metadata.auth)),
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
