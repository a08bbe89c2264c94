//! What becomes of every trait of a model: a client honours it, it is left aside for a reason, or the generator refuses
//! what has it. A trait that is read and dropped without a word would be a client that fails where nobody expects it.
//!
//! [`TABLE`] has every key of botocore's models, [`SMITHY`] every trait of Smithy that is known. [`check`] works on a normalized model, so what a selection of operations
//! leaves out is not refused. It looks at every trait and every kind of shape: a new one does not compile before somebody
//! has decided what becomes of it.

mod discovery;
mod table;

pub use table::{Row, Treatment, SMITHY, TABLE};

use crate::{presence, protocols, signing};
use botosmith_model::problem::Problems;
use botosmith_model::rule_set::Parameter;
use botosmith_model::{
    AuthScheme, Member, Operation, Origin, Protocol, ServiceModel, Shape, ShapeKind, SignatureVersion, Trait,
    Traits,
};

/// What can be done about what is refused.
const NOT_YET: &str =
    "is not supported yet: leave the operations that need it out with `--operations`, or wait for a version that can";

/// The sources of endpoint parameters that a client's configuration has, and the account of whoever calls.
const BUILT_IN: [&str; 6] = [
    "AWS::Region",
    "AWS::UseDualStack",
    "AWS::UseFIPS",
    "SDK::Endpoint",
    "AWS::Auth::AccountId",
    "AWS::Auth::AccountIdEndpointMode",
];

/// Reports what a client would have to do and cannot yet.
pub fn check(model: &ServiceModel, problems: &mut Problems) {
    check_schemes(model, problems);
    discovery::check(model, problems);
    for operation in model.operations.values() {
        check_traits(&operation.origin, &operation.traits, problems);
        check_checksum(model, operation, problems);
    }
    for shape in model.shapes.values() {
        if let Some(what) = unsupported_kind(shape, model.metadata.protocol) {
            refuse(&shape.origin, "", &what, problems);
        }
        check_traits(&shape.origin, &shape.traits, problems);
        for edge in shape.kind.edges() {
            if matches!(shape.kind, ShapeKind::Union(_)) && is_unit(model, &edge.target) {
                let what = format!("{} has no value, which", edge.origin);
                refuse(&edge.origin, "", &what, problems);
            }
            check_stream(model, shape, edge, problems);
            check_traits(&edge.origin, &edge.traits, problems);
        }
    }
    for (name, parameter) in &model.rule_set.parameters {
        check_parameter(name, parameter, model, problems);
    }
}

/// A call asks for the response's checksum in a header.
fn check_checksum(model: &ServiceModel, operation: &Operation, problems: &mut Problems) {
    let Some(checksum) = operation.traits.http_checksum() else { return };
    let input = operation.input.as_ref().and_then(|input| model.shapes.get(input));
    let asked_by = checksum.request_validation_mode_member.as_ref();
    let member = asked_by.and_then(|name| input?.members()?.get(name));
    let is_bound = matches!(model.metadata.protocol, Protocol::RestJson1 | Protocol::RestXml);
    if let Some(member) = member.filter(|member| !is_bound || member.traits.http_header().is_none()) {
        let what = format!("{}, which asks for a checksum and is no header,", member.origin);
        refuse(&member.origin, "", &what, problems);
    }
}

/// Streams are bodies. What stands beside one of events in a protocol without bindings comes in its first message.
fn check_stream(model: &ServiceModel, shape: &Shape, edge: &Member, problems: &mut Problems) {
    if !presence::is_stream(model, edge) || is_body(model, shape, edge) {
        return;
    }
    let is_events = presence::is_event_stream(model, edge);
    let is_bound = matches!(model.metadata.protocol, Protocol::RestJson1 | Protocol::RestXml);
    let has = |side: &Option<String>| side.as_ref() == Some(&shape.name);
    let mut all = model.operations.values();
    if is_events && !is_bound {
        if all.clone().any(|operation| has(&operation.input)) {
            return;
        }
        if all.any(|operation| has(&operation.output)) {
            if shape.members().is_some_and(|members| members.len() > 1) {
                let what = format!("a member beside the event stream {}", edge.origin);
                refuse(&shape.origin, "", &what, problems);
            }
            return;
        }
    }
    let kind = if is_events { "an event stream" } else { "a byte stream" };
    refuse(&edge.origin, "", &format!("{kind} as {}", edge.origin), problems);
}

/// Whether a shape is Smithy's own that stands for no value.
fn is_unit(model: &ServiceModel, shape: &str) -> bool {
    model.shapes.get(shape).is_some_and(|shape| shape.origin.id().to_string() == "smithy.api#Unit")
}

/// Whether a member is the body of a request or a response, which alone may be a stream.
fn is_body(model: &ServiceModel, shape: &Shape, member: &Member) -> bool {
    let is_rest = matches!(model.metadata.protocol, Protocol::RestJson1 | Protocol::RestXml);
    let mut sides = model.operations.values().flat_map(|operation| [&operation.input, &operation.output]);
    is_rest && member.traits.http_payload() && sides.any(|side| side.as_ref() == Some(&shape.name))
}

fn refuse(origin: &Origin, at: &str, what: &str, problems: &mut Problems) {
    problems.error(origin.file(), format!("{}{at}", origin.pointer()), format!("{what} {NOT_YET}"));
}

fn check_traits(origin: &Origin, traits: &Traits, problems: &mut Problems) {
    for placed in traits.iter() {
        if let Some(what) = unsupported(origin, &placed.what) {
            refuse(origin, &placed.at, &what, problems);
        }
    }
}

/// What is not supported about a trait of a part; none where clients honour it, or where it is left aside for the reason
/// that the table gives.
fn unsupported(origin: &Origin, its: &Trait) -> Option<String> {
    let name = origin.id().name();
    match its {
        Trait::Auth(schemes) if signing::by(schemes).is_none() => Some(called_with(name, schemes)),
        Trait::ResultWrapper(element) if *element != format!("{name}Result") => {
            Some(format!("the element `{element}` around the output of `{name}`"))
        }
        Trait::Auth(_) | Trait::ResultWrapper(_) => None,
        // Used.
        Trait::Streaming
        | Trait::Documentation(_)
        | Trait::Deprecated(_)
        | Trait::Sensitive
        | Trait::Required
        | Trait::Default(_)
        | Trait::ClientOptional
        | Trait::Input
        | Trait::IdempotencyToken
        | Trait::Length(_)
        | Trait::Range(_)
        | Trait::Pattern(_)
        | Trait::Sparse
        | Trait::JsonName(_)
        | Trait::TimestampFormat(_)
        | Trait::Http(_)
        | Trait::HttpLabel(_)
        | Trait::HttpQuery(_)
        | Trait::HttpQueryParams
        | Trait::HttpHeader(_)
        | Trait::HttpPrefixHeaders(_)
        | Trait::HttpPayload
        | Trait::HttpResponseCode
        | Trait::MediaType(_)
        | Trait::XmlNamespace(_)
        | Trait::InputXmlName(_)
        | Trait::InputXmlNamespace(_)
        | Trait::UnwrappedOutput
        | Trait::Error(_)
        | Trait::ErrorCode(_)
        | Trait::Retryable(_)
        | Trait::UnsignedPayload
        | Trait::HostPrefix(_)
        | Trait::HostLabel
        | Trait::HttpChecksum(_)
        | Trait::RequestCompression(_)
        | Trait::EndpointDiscovery(_)
        | Trait::EndpointOperation
        | Trait::ContextParam(_)
        | Trait::StaticContextParams(_)
        | Trait::OperationContextParams(_)
        | Trait::EventHeader
        | Trait::EventPayload => None,
        // Passed on to the schema, where the codecs that know them find them.
        Trait::XmlName(_) | Trait::XmlFlattened | Trait::XmlAttribute | Trait::Ec2QueryName(_) => None,
        // Left aside; the table says why.
        Trait::Examples(_)
        | Trait::Boxed
        | Trait::AddedDefault
        | Trait::UniqueItems
        | Trait::XmlOrder(_)
        | Trait::RequiresLength
        | Trait::HttpError(_)
        | Trait::Idempotent
        | Trait::Readonly => None,
    }
}

/// The schemes of the service, where operations do not have their own.
fn check_schemes(model: &ServiceModel, problems: &mut Problems) {
    let schemes = &model.metadata.auth;
    // That there is nothing but a bearer token is said of the signature's version.
    let is_said = model.metadata.signature_version == SignatureVersion::Bearer;
    let is_used = model.operations.values().any(|operation| operation.traits.auth().is_none());
    if signing::by(schemes).is_none() && is_used && !is_said {
        let what = format!("{} {NOT_YET}", called_with(model.origin.id().name(), schemes));
        problems.error(model.origin.file(), &*model.places.auth, what);
    }
}

fn called_with(name: &str, schemes: &[AuthScheme]) -> String {
    let schemes: Vec<&str> = schemes.iter().map(AuthScheme::id).collect();
    format!("`{name}` is called with `{}`, which", schemes.join("` or `"))
}

/// What is not supported about what a shape is.
fn unsupported_kind(shape: &Shape, protocol: Protocol) -> Option<String> {
    match &shape.kind {
        ShapeKind::Document if !has_documents(protocol) => {
            let name = shape.origin.id().name();
            Some(format!("the document `{name}` in the protocol `{}`", protocols::word(protocol)))
        }
        ShapeKind::IntEnum(_)
        | ShapeKind::Byte
        | ShapeKind::Short
        | ShapeKind::BigInteger
        | ShapeKind::BigDecimal => Some(format!("the type `{}` of {}", shape.kind.type_name(), shape.origin)),
        ShapeKind::Structure(_)
        | ShapeKind::Union(_)
        | ShapeKind::List { .. }
        | ShapeKind::Map { .. }
        | ShapeKind::Enum(_)
        | ShapeKind::String
        | ShapeKind::Blob
        | ShapeKind::Timestamp
        | ShapeKind::Document
        | ShapeKind::Boolean
        | ShapeKind::Integer
        | ShapeKind::Long
        | ShapeKind::Float
        | ShapeKind::Double => None,
    }
}

/// Whether a protocol can send and read what has any form.
fn has_documents(protocol: Protocol) -> bool {
    matches!(protocol, Protocol::AwsJson1_0 | Protocol::AwsJson1_1 | Protocol::RestJson1)
}

/// Rules find an endpoint without a parameter that is optional; an operation that sets none that is required would fail
/// in every call.
fn check_parameter(name: &str, parameter: &Parameter, model: &ServiceModel, problems: &mut Problems) {
    let is_built_in = parameter.built_in.as_deref().is_some_and(|source| BUILT_IN.contains(&source));
    let is_set = is_built_in || model.client_context_params.contains_key(name);
    if !parameter.required || parameter.default.is_some() || is_set {
        return;
    }
    let unset: Vec<&Operation> =
        model.operations.values().filter(|operation| !sets(model, operation, name)).collect();
    if unset.len() == model.operations.len() {
        let rules = model.places.rules.as_ref();
        let (file, at) = rules.map_or((model.origin.file(), ""), |(file, at)| (file, at));
        let pointer = format!("{at}/parameters/{}", botosmith_model::cursor::escape(name));
        let message = format!(
            "the endpoint rules need the parameter `{name}`, and nothing in the model sets it: no call would find an \
             endpoint, so leave the service out"
        );
        return problems.error(file, pointer, message);
    }
    for operation in unset {
        let message = format!(
            "the endpoint rules need the parameter `{name}`, and nothing sets it for `{}`: leave the operation out with \
             `--operations`",
            operation.name
        );
        problems.error(operation.origin.file(), operation.origin.pointer(), message);
    }
}

/// Whether an operation, or its caller by a member of its input, sets an endpoint parameter.
fn sets(model: &ServiceModel, operation: &Operation, name: &str) -> bool {
    let traits = &operation.traits;
    let named = [traits.static_context_params(), traits.operation_context_params()];
    let input = operation.input.as_ref().and_then(|input| model.shapes.get(input));
    let mut members = input.and_then(Shape::members).into_iter().flat_map(|members| members.values());
    named.into_iter().flatten().any(|params| params.contains_key(name))
        || members.any(|member| member.traits.context_param().is_some_and(|param| param == name))
}
