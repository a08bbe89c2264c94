//! What becomes of every trait of a model: a client honours it, it is left aside for a reason, or the generator refuses
//! what has it. A trait that is read and dropped without a word would be a client that fails where nobody expects it.
//!
//! [`TABLE`] has every key of botocore's models. [`check`] works on a normalized model, so what a selection of operations
//! leaves out is not refused. It looks at every trait and every kind of shape: a new one does not compile before somebody
//! has decided what becomes of it.

mod table;

pub use table::{Row, Treatment, TABLE};

use crate::protocols;
use botosmith_model::problem::Problems;
use botosmith_model::rule_set::Parameter;
use botosmith_model::{AuthScheme, Origin, Protocol, ServiceModel, Shape, ShapeKind, Trait, Traits};

/// What can be done about what is refused.
const NOT_YET: &str =
    "is not supported yet: leave the operations that need it out with `--operations`, or wait for a version that can";

/// The sources of endpoint parameters that a client's configuration has.
const BUILT_IN: [&str; 4] = ["AWS::Region", "AWS::UseDualStack", "AWS::UseFIPS", "SDK::Endpoint"];

/// Reports what a client would have to do and cannot yet.
///
/// Nothing is said of a service that none of the known protocols reaches: what else it needs depends on its protocol.
pub fn check(model: &ServiceModel, problems: &mut Problems) {
    if protocols::row(model.metadata.protocol).is_none() {
        return;
    }
    for operation in model.operations.values() {
        check_traits(&operation.origin, None, &operation.traits, problems);
    }
    for shape in model.shapes.values() {
        if let Some(what) = unsupported_kind(shape, model.metadata.protocol) {
            refuse(&shape.origin, "", &what, problems);
        }
        check_traits(&shape.origin, Some(&shape.kind), &shape.traits, problems);
        for edge in shape.kind.edges() {
            check_traits(&edge.origin, None, &edge.traits, problems);
        }
    }
    for (name, parameter) in &model.rule_set.parameters {
        check_parameter(name, parameter, model, problems);
    }
}

fn refuse(origin: &Origin, at: &str, what: &str, problems: &mut Problems) {
    problems.error(origin.file(), format!("{}{at}", origin.pointer()), format!("{what} {NOT_YET}"));
}

fn check_traits(origin: &Origin, kind: Option<&ShapeKind>, traits: &Traits, problems: &mut Problems) {
    for placed in traits.iter() {
        if let Some(what) = unsupported(origin, kind, &placed.what) {
            refuse(origin, &placed.at, &what, problems);
        }
    }
}

/// What is not supported about a trait of a part, which is of that kind where it is a shape; none where clients honour it, or where it is left aside for the reason
/// that the table gives.
fn unsupported(origin: &Origin, kind: Option<&ShapeKind>, its: &Trait) -> Option<String> {
    let name = origin.id().name();
    match its {
        Trait::Auth(schemes) if !schemes.contains(&AuthScheme::SigV4) => {
            let schemes: Vec<&str> = schemes.iter().map(AuthScheme::id).collect();
            Some(format!("`{name}` is called with `{}`, which", schemes.join("` or `")))
        }
        Trait::HostPrefix(prefix) => Some(format!("the host prefix `{prefix}` of `{name}`")),
        Trait::EndpointDiscovery(discovery) if discovery.required => {
            Some(format!("the endpoint discovery that `{name}` needs"))
        }
        Trait::HttpChecksum(checksum) if checksum.request_checksum_required => {
            Some(format!("the checksum that `{name}` must carry"))
        }
        Trait::Streaming => Some(match (kind, origin.id().member()) {
            (Some(ShapeKind::Union(_)), _) => format!("the event stream `{name}`"),
            (None, Some(member)) => format!("the byte stream `{member}` of `{name}`"),
            _ => format!("the byte stream `{name}`"),
        }),
        Trait::ResultWrapper(element) if *element != format!("{name}Result") => {
            Some(format!("the element `{element}` around the output of `{name}`"))
        }
        Trait::Default(value) => Some(format!("the default `{value}` of {origin}")),
        Trait::Auth(_) | Trait::EndpointDiscovery(_) | Trait::HttpChecksum(_) | Trait::ResultWrapper(_) => {
            None
        }
        // Used.
        Trait::Documentation(_)
        | Trait::Deprecated(_)
        | Trait::Sensitive
        | Trait::Required
        | Trait::IdempotencyToken
        | Trait::Length(_)
        | Trait::Range(_)
        | Trait::Pattern(_)
        | Trait::Sparse
        | Trait::JsonName(_)
        | Trait::TimestampFormat(_)
        | Trait::Http(_)
        | Trait::Error(_)
        | Trait::ErrorCode(_)
        | Trait::Retryable(_)
        | Trait::UnsignedPayload => None,
        // Passed on to the schema, where the codecs that know them find them.
        Trait::XmlName(_) | Trait::XmlFlattened | Trait::XmlAttribute | Trait::Ec2QueryName(_) => None,
        // Left aside; the table says why.
        Trait::Examples(_)
        | Trait::Boxed
        | Trait::UniqueItems
        | Trait::XmlNamespace(_)
        | Trait::XmlOrder(_)
        | Trait::MediaType(_)
        | Trait::HttpLabel(_)
        | Trait::HttpQuery(_)
        | Trait::HttpQueryParams
        | Trait::HttpHeader(_)
        | Trait::HttpPrefixHeaders(_)
        | Trait::HttpPayload
        | Trait::HttpResponseCode
        | Trait::RequestCompression(_)
        | Trait::RequiresLength
        | Trait::EventHeader
        | Trait::EventPayload
        | Trait::InputXmlName(_)
        | Trait::InputXmlNamespace(_)
        | Trait::HttpError(_)
        | Trait::Idempotent
        | Trait::Readonly
        | Trait::HostLabel
        | Trait::ContextParam(_)
        | Trait::StaticContextParams(_)
        | Trait::OperationContextParams(_)
        | Trait::EndpointOperation => None,
    }
}

/// What is not supported about what a shape is.
fn unsupported_kind(shape: &Shape, protocol: Protocol) -> Option<String> {
    match &shape.kind {
        ShapeKind::Document if !matches!(protocol, Protocol::AwsJson1_0 | Protocol::AwsJson1_1) => {
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

/// Rules find an endpoint without a parameter that is optional; one that is required and that nobody sets would make
/// every call fail.
fn check_parameter(name: &str, parameter: &Parameter, model: &ServiceModel, problems: &mut Problems) {
    let is_set = parameter.built_in.as_deref().is_some_and(|source| BUILT_IN.contains(&source));
    if parameter.required && parameter.default.is_none() && !is_set {
        let file = model.shown_as("endpoint-rule-set-1.json");
        let pointer = format!("/parameters/{}", botosmith_model::cursor::escape(name));
        let message = format!(
            "the endpoint parameter `{name}` must be set by operations, which is not supported yet: leave the service out, \
             or wait for a version that can"
        );
        problems.error(file, pointer, message);
    }
}
