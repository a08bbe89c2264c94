//! The data of a service model, after reading and validation.
//!
//! Plain data in the order of the model. Every shape reference resolves: whoever holds a
//! [`ServiceModel`] may index `shapes` with any `target`. Nothing here reads JSON.

pub use crate::partitions::Partitions;
pub use crate::rule_set::RuleSet;
pub use crate::waiter::*;
use indexmap::IndexMap;

/// Everything that is known of one service.
#[derive(Clone, Debug)]
pub struct ServiceModel {
    /// botocore's folder name, such as `proton`.
    pub folder: String,
    /// The `metadata` section.
    pub metadata: Metadata,
    /// HTML documentation of the service.
    pub documentation: Option<String>,
    /// The deprecated trait of the service as a whole.
    pub deprecated: Option<Deprecated>,
    /// Endpoint parameters that a client's configuration sets, by name.
    pub client_context_params: IndexMap<String, ClientContextParam>,
    /// Operations by name, in the model's order.
    pub operations: IndexMap<String, Operation>,
    /// Shapes by name, in the model's order.
    pub shapes: IndexMap<String, Shape>,
    /// Paginators by operation name.
    pub paginators: IndexMap<String, Paginator>,
    /// Waiters by name.
    pub waiters: IndexMap<String, Waiter>,
    /// Endpoint rules: the model's, or the standard four-parameter ones.
    pub rule_set: RuleSet,
    /// The partitions that lay beside the model, where they did.
    pub partitions: Option<Partitions>,
    /// The files that this model was read from.
    pub sources: Vec<SourceFile>,
}

impl ServiceModel {
    /// What problems call the file of that name, such as `service-2.json`.
    pub fn shown_as<'a>(&'a self, name: &'a str) -> &'a str {
        self.sources.iter().find(|source| source.name == name).map_or(name, |source| &source.shown_as)
    }
}

/// One input file, for the provenance recorded in generated crates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The file's name without folders, such as `service-2.json`.
    pub name: String,
    /// What problems call the file.
    pub shown_as: String,
    /// Lower-case hexadecimal SHA-256 of its bytes, of the plain JSON where the file was compressed.
    pub sha256: String,
}

/// The `metadata` section of `service-2.json`.
#[derive(Clone, Debug)]
pub struct Metadata {
    /// The date that names this version of the API, such as `2020-07-20`.
    pub api_version: String,
    /// First label of the service's host names.
    pub endpoint_prefix: String,
    /// The wire protocol that botocore prefers, or the first that is known here where that is not.
    pub protocol: Protocol,
    /// The others that the service speaks and that are known here, most preferred first.
    pub alternatives: Vec<Protocol>,
    /// All protocols that the service speaks, in botocore's words, most preferred first.
    pub protocols: Vec<String>,
    /// `1.0` or `1.1`: the awsJson version, also where awsJson is not the first choice.
    pub json_version: Option<String>,
    /// Short display name, such as `Amazon S3`.
    pub service_abbreviation: Option<String>,
    /// Full display name, such as `AWS Proton`.
    pub service_full_name: String,
    /// The service id, such as `Proton`; names environment variables and configuration sections.
    pub service_id: String,
    /// How requests are signed.
    pub signature_version: SignatureVersion,
    /// Name of the service in the credential scope; the endpoint prefix where the model has none.
    pub signing_name: String,
    /// The part of `X-Amz-Target` before the dot (awsJson protocols).
    pub target_prefix: Option<String>,
    /// botocore's unique id, such as `proton-2020-07-20`.
    pub uid: Option<String>,
    /// Namespace of the request's XML elements (restXml).
    pub xml_namespace: Option<String>,
    /// Modelled authentication schemes, most preferred first.
    pub auth: Vec<String>,
    /// The awsQueryCompatible trait.
    pub aws_query_compatible: bool,
    /// How HTTP/2 is used: `optional`, or `eventstream` where event streams need it.
    pub http2: Option<String>,
}

/// A wire protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names are those of the AWS protocol specifications
pub enum Protocol {
    AwsJson1_0,
    AwsJson1_1,
    RestJson1,
    RestXml,
    AwsQuery,
    Ec2Query,
    RpcV2Cbor,
}

/// `metadata.signatureVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureVersion {
    /// Signature version 4, also for the models that still say `v2`, `s3` or `s3v4`.
    V4,
    /// HTTP bearer tokens.
    Bearer,
}

/// The deprecated trait.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecated {
    /// Why, in the model's words.
    pub message: Option<String>,
    /// Since when, in the model's words; often a date.
    pub since: Option<String>,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The operation's name, such as `CreateEnvironment`.
    pub name: String,
    /// The name on the wire. Old CloudFront models append the API version to it; elsewhere the same.
    pub wire_name: String,
    /// HTTP method, such as `POST`.
    pub method: String,
    /// URI template, such as `/`.
    pub request_uri: String,
    /// The status code of success, where the model says one.
    pub response_code: Option<u16>,
    /// Name of the input structure.
    pub input: Option<String>,
    /// Name of the XML element of the whole input (restXml).
    pub input_location_name: Option<String>,
    /// XML namespace of the element of the whole input (restXml).
    pub input_xml_namespace: Option<XmlNamespace>,
    /// Name of the output structure.
    pub output: Option<String>,
    /// The awsQuery result wrapper of the output.
    pub result_wrapper: Option<String>,
    /// Names of the modelled error structures, in the model's order.
    pub errors: Vec<String>,
    /// HTML documentation.
    pub documentation: Option<String>,
    /// The deprecated trait.
    pub deprecated: Option<Deprecated>,
    /// The idempotent trait.
    pub idempotent: bool,
    /// The readonly trait.
    pub readonly: bool,
    /// Modelled authentication schemes of this operation; empty means the service's.
    pub auth: Vec<String>,
    /// The body is not part of the signature.
    pub unsigned_payload: bool,
    /// The host prefix of the endpoint trait.
    pub host_prefix: Option<String>,
    /// Fixed endpoint parameters.
    pub static_context_params: IndexMap<String, serde_json::Value>,
    /// Endpoint parameters taken from the input by a JMESPath.
    pub operation_context_params: IndexMap<String, String>,
    /// How the body's checksum is sent and checked.
    pub http_checksum: Option<HttpChecksum>,
    /// Encodings with which a large request body may be compressed, such as `gzip`.
    pub request_compression: Vec<String>,
    /// The operation's host is found by endpoint discovery.
    pub endpoint_discovery: Option<EndpointDiscovery>,
    /// The operation is the one that endpoint discovery calls.
    pub endpoint_operation: bool,
}

/// The httpChecksum trait, and the older httpChecksumRequired.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HttpChecksum {
    /// A request must carry a checksum.
    pub required: bool,
    /// Member of the input that chooses the algorithm.
    pub request_algorithm_member: Option<String>,
    /// Member of the input that asks for the response to be checked.
    pub request_validation_mode_member: Option<String>,
    /// Algorithms that a response may carry, in the model's order.
    pub response_algorithms: Vec<String>,
}

/// The endpointdiscovery trait of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndpointDiscovery {
    /// There is no other way to reach the operation.
    pub required: bool,
}

/// An endpoint parameter that a client's configuration sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientContextParam {
    /// `string` or `boolean`.
    pub kind: String,
    /// What it does.
    pub documentation: Option<String>,
}

/// One shape.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The shape's name in the model.
    pub name: String,
    /// What the shape is.
    pub kind: ShapeKind,
    /// HTML documentation.
    pub documentation: Option<String>,
    /// The deprecated trait.
    pub deprecated: Option<Deprecated>,
    /// The sensitive trait: values must never be printed.
    pub sensitive: bool,
    /// The value has no default: a reader must be able to tell absence from zero.
    pub boxed: bool,
    /// Limits on values.
    pub constraints: Constraints,
}

/// Limits that the model puts on a shape's values. Clients document them and do not enforce them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// Least length, size or value.
    pub min: Option<serde_json::Number>,
    /// Greatest length, size or value.
    pub max: Option<serde_json::Number>,
    /// Regular expression, in the model's dialect.
    pub pattern: Option<String>,
}

/// What a shape is.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)] // nearly all shapes with members are structures; boxes would only cost clarity
pub enum ShapeKind {
    /// A structure, union, error or event stream.
    Structure(Structure),
    /// A list.
    List {
        /// The element.
        member: Member,
        /// Elements stand beside each other without a wrapping element (XML and query protocols).
        flattened: bool,
        /// Null elements are kept.
        sparse: bool,
    },
    /// A map with string keys.
    Map {
        /// The key.
        key: Member,
        /// The value.
        value: Member,
        /// As for lists.
        flattened: bool,
        /// Null values are kept.
        sparse: bool,
    },
    /// A string; with `values`, an enum.
    String {
        /// The allowed values, in the model's order; empty for a plain string.
        values: Vec<String>,
    },
    /// `true` or `false`.
    Boolean,
    /// 32-bit integer.
    Integer,
    /// 64-bit integer.
    Long,
    /// 32-bit floating point.
    Float,
    /// 64-bit floating point.
    Double,
    /// Bytes.
    Blob {
        /// The body is a stream.
        streaming: bool,
    },
    /// A point in time.
    Timestamp {
        /// `iso8601`, `rfc822` or `unixTimestamp`, where the shape says one.
        format: Option<String>,
    },
    /// A JSON-like value of any form.
    Document,
}

/// The members and traits of a structure.
#[derive(Clone, Debug, Default)]
pub struct Structure {
    /// Members by name, in the model's order.
    pub members: IndexMap<String, Member>,
    /// Names of the required members.
    pub required: Vec<String>,
    /// Exactly one member is set.
    pub union: bool,
    /// The structure is an event stream.
    pub event_stream: bool,
    /// The structure is one event of an event stream.
    pub event: bool,
    /// Name of the member that is the whole HTTP body.
    pub payload: Option<String>,
    /// The structure is an error.
    pub error: Option<ErrorTrait>,
    /// Prefix and URI of the XML namespace.
    pub xml_namespace: Option<XmlNamespace>,
    /// Name of the XML element, where it differs from the shape's.
    pub location_name: Option<String>,
    /// Order of XML child elements.
    pub xml_order: Vec<String>,
}

/// The error traits of a structure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorTrait {
    /// The code on the wire, where it differs from the shape's name.
    pub code: Option<String>,
    /// The HTTP status.
    pub http_status: Option<u16>,
    /// The server is at fault.
    pub fault: bool,
    /// The retryable trait.
    pub retryable: Option<Retryable>,
}

/// The retryable trait of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retryable {
    /// The error means that the client is too fast.
    pub throttling: bool,
}

/// Prefix and URI of an XML namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlNamespace {
    /// The prefix, where there is one.
    pub prefix: Option<String>,
    /// The URI.
    pub uri: String,
}

/// A member of a structure, list or map.
#[derive(Clone, Debug, Default)]
pub struct Member {
    /// Name of the shape that the member targets.
    pub target: String,
    /// HTML documentation.
    pub documentation: Option<String>,
    /// The deprecated trait.
    pub deprecated: Option<Deprecated>,
    /// Where in an HTTP message the member goes: `header`, `headers`, `querystring`, `uri`, `statusCode`.
    pub location: Option<String>,
    /// The name on the wire, where it differs from the member's.
    pub location_name: Option<String>,
    /// The name in ec2Query requests.
    pub query_name: Option<String>,
    /// Flattened list or map.
    pub flattened: bool,
    /// As for shapes, for this member alone.
    pub boxed: bool,
    /// The client fills the member with a fresh token where the caller leaves it out.
    pub idempotency_token: bool,
    /// The header holds JSON in base64.
    pub json_value: bool,
    /// Timestamp format of this member.
    pub timestamp_format: Option<String>,
    /// The member is an XML attribute.
    pub xml_attribute: bool,
    /// XML namespace of the member's element.
    pub xml_namespace: Option<XmlNamespace>,
    /// The body is a stream.
    pub streaming: bool,
    /// The member is a label of the host name.
    pub host_label: bool,
    /// Name of the endpoint parameter that the member sets.
    pub context_param: Option<String>,
    /// The member is a header of an event.
    pub event_header: bool,
    /// The member is the payload of an event.
    pub event_payload: bool,
}

/// How an operation's pages chain. Tokens and keys are paths in the model's member names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paginator {
    /// Members of the input that take the tokens.
    pub input_token: Vec<String>,
    /// JMESPaths into the output, one for each input token.
    pub output_token: Vec<String>,
    /// Member of the input that limits the size of a page.
    pub limit_key: Option<String>,
    /// JMESPaths of the items in the output, the main one first.
    pub result_key: Vec<String>,
    /// JMESPath of the flag that says whether there are more pages.
    pub more_results: Option<String>,
}
