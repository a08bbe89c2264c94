//! The traits of a model: what is said of a service, an operation, a shape or a member beside what it is.
//!
//! One table has all of them; a trait that is not here cannot be read. What becomes of each is decided elsewhere.

mod arguments;

pub use arguments::*;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// What a trait is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Subject {
    Documentation,
    Deprecation,
    Sensitive,
    Required,
    /// Of what type a value is, beside the type of its shape.
    Type,
    /// What stands in for a value that is absent.
    Default,
    /// Which values are allowed.
    Constraint,
    /// How requests and responses are written.
    Wire,
    Error,
    /// Which requests are signed, and how.
    Signing,
    /// Whether an operation may be called again, and how a repeated call is known.
    Repeating,
    /// Where requests go.
    Endpoint,
}

macro_rules! traits {
    ($(
        $(#[doc = $doc:literal])+
        $variant:ident $(($argument:ty))? = $id:literal, $accessor:ident, $subject:ident;
    )*) => {
        /// A trait with its arguments.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Trait {
            $($(#[doc = $doc])+ $variant $(($argument))?,)*
        }

        impl Trait {
            /// The trait's id: Smithy's, or one of `botosmith` for what only botocore has.
            pub fn id(&self) -> &'static str {
                match self {
                    $(traits!(@pattern $variant $(($argument))?) => $id,)*
                }
            }

            /// What the trait is about.
            pub fn subject(&self) -> Subject {
                match self {
                    $(traits!(@pattern $variant $(($argument))?) => Subject::$subject,)*
                }
            }

            /// The arguments as JSON, to be shown; `true` where there are none.
            pub fn value(&self) -> Value {
                match self {
                    $(traits!(@bound its $variant $(($argument))?) => traits!(@value its $(($argument))?),)*
                }
            }
        }

        impl Traits {
            $(traits!(@accessor $(#[doc = $doc])+ $variant $accessor $(($argument))?);)*
        }
    };
    (@pattern $variant:ident ($argument:ty)) => { Self::$variant(_) };
    (@pattern $variant:ident) => { Self::$variant };
    (@bound $its:ident $variant:ident ($argument:ty)) => { Self::$variant($its) };
    (@bound $its:ident $variant:ident) => { Self::$variant };
    (@value $its:ident ($argument:ty)) => { serde_json::to_value($its).unwrap_or_default() };
    (@value $its:ident) => { Value::Bool(true) };
    (@accessor $(#[doc = $doc:literal])+ $variant:ident $accessor:ident ($argument:ty)) => {
        $(#[doc = $doc])+
        pub fn $accessor(&self) -> Option<&$argument> {
            self.0.iter().find_map(|placed| match &placed.what {
                Trait::$variant(argument) => Some(argument),
                _ => None,
            })
        }
    };
    (@accessor $(#[doc = $doc:literal])+ $variant:ident $accessor:ident) => {
        $(#[doc = $doc])+
        pub fn $accessor(&self) -> bool {
            self.0.iter().any(|placed| matches!(placed.what, Trait::$variant))
        }
    };
}

traits! {
    /// HTML documentation.
    Documentation(String) = "smithy.api#documentation", documentation, Documentation;
    /// Not to be used any more.
    Deprecated(Deprecated) = "smithy.api#deprecated", deprecated, Deprecation;
    /// Calls with their inputs and outputs.
    Examples(Vec<Value>) = "smithy.api#examples", examples, Documentation;

    /// Values must never be printed.
    Sensitive = "smithy.api#sensitive", sensitive, Sensitive;
    /// The member must be set.
    Required = "smithy.api#required", required, Required;
    /// What stands in for a value that is absent.
    Default(Value) = "smithy.api#default", default_value, Default;
    /// The default was added after the member: what reads older models has none.
    AddedDefault = "smithy.api#addedDefault", added_default, Default;
    /// The member is optional in clients, even if it is required or has a default.
    ClientOptional = "smithy.api#clientOptional", client_optional, Default;
    /// The structure is an operation's input and nothing else: all its members are optional in clients.
    Input = "smithy.api#input", input, Default;
    /// The value has no default: a reader must be able to tell absence from zero.
    Boxed = "smithy.api#box", boxed, Default;
    /// The client fills the member with a fresh token where the caller leaves it out.
    IdempotencyToken = "smithy.api#idempotencyToken", idempotency_token, Repeating;

    /// How long a text or blob, or how large a list or map may be.
    Length(Bounds) = "smithy.api#length", length, Constraint;
    /// Which numbers are allowed.
    Range(Bounds) = "smithy.api#range", range, Constraint;
    /// A regular expression that texts match, in the model's dialect.
    Pattern(String) = "smithy.api#pattern", pattern, Constraint;
    /// No element stands twice in the list.
    UniqueItems = "smithy.api#uniqueItems", unique_items, Constraint;
    /// Null elements of a list, or null values of a map, are kept.
    Sparse = "smithy.api#sparse", sparse, Type;

    /// The member's key in JSON, where it differs from the member's name.
    JsonName(String) = "smithy.api#jsonName", json_name, Wire;
    /// The name of the element or attribute in XML and of the parameter of awsQuery, where it differs.
    XmlName(String) = "smithy.api#xmlName", xml_name, Wire;
    /// An attribute in XML.
    XmlAttribute = "smithy.api#xmlAttribute", xml_attribute, Wire;
    /// The namespace of the element in XML.
    XmlNamespace(XmlNamespace) = "smithy.api#xmlNamespace", xml_namespace, Wire;
    /// A list or map without an element of its own around its elements.
    XmlFlattened = "smithy.api#xmlFlattened", xml_flattened, Wire;
    /// The order in which the elements of members stand.
    XmlOrder(Vec<String>) = "botosmith#xmlOrder", xml_order, Wire;
    /// The name of the parameter in requests of ec2Query, where it differs.
    Ec2QueryName(String) = "aws.protocols#ec2QueryName", ec2_query_name, Wire;
    /// How a timestamp is written.
    TimestampFormat(TimestampFormat) = "smithy.api#timestampFormat", timestamp_format, Wire;
    /// The media type of what a text or blob holds. JSON in a header is in base64.
    MediaType(String) = "smithy.api#mediaType", media_type, Wire;

    /// Method, URI and status code.
    Http(Http) = "smithy.api#http", http, Wire;
    /// The label of the URI that the member fills.
    HttpLabel(String) = "smithy.api#httpLabel", http_label, Wire;
    /// The parameter of the URI's query that the member is.
    HttpQuery(String) = "smithy.api#httpQuery", http_query, Wire;
    /// A map of parameters of the query.
    HttpQueryParams = "smithy.api#httpQueryParams", http_query_params, Wire;
    /// The header that the member is.
    HttpHeader(String) = "smithy.api#httpHeader", http_header, Wire;
    /// A map of headers whose names begin with this.
    HttpPrefixHeaders(String) = "smithy.api#httpPrefixHeaders", http_prefix_headers, Wire;
    /// The member is the whole body.
    HttpPayload = "smithy.api#httpPayload", http_payload, Wire;
    /// The member is the status code of the response.
    HttpResponseCode = "smithy.api#httpResponseCode", http_response_code, Wire;
    /// How the body's checksum is sent and checked.
    HttpChecksum(HttpChecksum) = "aws.protocols#httpChecksum", http_checksum, Wire;
    /// Encodings with which a large request body may be compressed, such as `gzip`.
    RequestCompression(Vec<String>) = "smithy.api#requestCompression", request_compression, Wire;
    /// The body of a blob is a stream; a union is an event stream.
    Streaming = "smithy.api#streaming", streaming, Type;
    /// The length of a stream must be known before it is sent.
    RequiresLength = "smithy.api#requiresLength", requires_length, Wire;
    /// The member is a header of an event.
    EventHeader = "smithy.api#eventHeader", event_header, Wire;
    /// The member is the payload of an event.
    EventPayload = "smithy.api#eventPayload", event_payload, Wire;
    /// Name of the XML element of the operation's whole input.
    InputXmlName(String) = "botosmith#inputXmlName", input_xml_name, Wire;
    /// XML namespace of the element of the operation's whole input.
    InputXmlNamespace(XmlNamespace) = "botosmith#inputXmlNamespace", input_xml_namespace, Wire;
    /// The root of the response's XML is the output's one member.
    UnwrappedOutput = "aws.customizations#s3UnwrappedXmlOutput", unwrapped_output, Wire;
    /// The element around an output of awsQuery.
    ResultWrapper(String) = "botosmith#resultWrapper", result_wrapper, Wire;

    /// The structure is an error, and whose fault it is.
    Error(Fault) = "smithy.api#error", error, Error;
    /// The error's code on the wire, where it differs from the shape's name.
    ErrorCode(String) = "aws.protocols#awsQueryError", error_code, Error;
    /// The HTTP status of the error.
    HttpError(u16) = "smithy.api#httpError", http_error, Error;
    /// The call may be repeated after this error.
    Retryable(Retryable) = "smithy.api#retryable", retryable, Error;

    /// The authentication schemes of the operation, most preferred first.
    Auth(Vec<AuthScheme>) = "smithy.api#auth", auth, Signing;
    /// The body is not part of the signature.
    UnsignedPayload = "aws.auth#unsignedPayload", unsigned_payload, Signing;
    /// Calls that are repeated have the effect of one.
    Idempotent = "smithy.api#idempotent", idempotent, Repeating;
    /// Calls change nothing.
    Readonly = "smithy.api#readonly", readonly, Repeating;

    /// What stands before the endpoint's host; may hold labels.
    HostPrefix(String) = "smithy.api#endpoint", host_prefix, Endpoint;
    /// The member fills the label of the host that has its name.
    HostLabel = "smithy.api#hostLabel", host_label, Endpoint;
    /// Name of the endpoint parameter that the member sets.
    ContextParam(String) = "smithy.rules#contextParam", context_param, Endpoint;
    /// Endpoint parameters with fixed values: texts, booleans or lists of texts.
    StaticContextParams(Map<String, Value>) = "smithy.rules#staticContextParams", static_context_params, Endpoint;
    /// Endpoint parameters that are taken from the input by a JMESPath.
    OperationContextParams(Map<String, Value>) = "smithy.rules#operationContextParams",
        operation_context_params, Endpoint;
    /// The operation's host is found by endpoint discovery.
    EndpointDiscovery(EndpointDiscovery) = "aws.api#clientDiscoveredEndpoint", endpoint_discovery, Endpoint;
    /// The operation is the one that endpoint discovery calls.
    EndpointOperation = "aws.api#clientEndpointDiscovery", endpoint_operation, Endpoint;
}

impl Trait {
    /// The id without its namespace, such as `jsonName`.
    pub fn short_id(&self) -> &'static str {
        self.id().rsplit('#').next().unwrap_or_default()
    }
}

/// The traits of one part of a model, in the order in which they were read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traits(Vec<Placed>);

/// A trait and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The trait.
    pub what: Trait,
    /// JSON pointer from what has the trait to the trait itself.
    pub at: Cow<'static, str>,
}

impl Traits {
    /// Adds a trait. `at` is the JSON pointer from what has it to the trait itself.
    pub fn add(&mut self, what: Trait, at: impl Into<Cow<'static, str>>) {
        self.0.push(Placed { what, at: at.into() });
    }

    /// Puts a trait in the place of the one of its kind, or adds it where there is none.
    pub fn set(&mut self, what: Trait) {
        let kind = std::mem::discriminant(&what);
        match self.0.iter_mut().find(|placed| std::mem::discriminant(&placed.what) == kind) {
            Some(placed) => placed.what = what,
            None => self.add(what, ""),
        }
    }

    /// Takes away the traits for which `is` holds.
    pub fn remove(&mut self, is: impl Fn(&Trait) -> bool) {
        self.0.retain(|placed| !is(&placed.what));
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Placed> {
        self.0.iter()
    }

    /// Those that are about one thing.
    pub fn about(&self, subject: Subject) -> impl Iterator<Item = &Trait> {
        self.0.iter().map(|placed| &placed.what).filter(move |what| what.subject() == subject)
    }

    /// JSON pointer from what has the traits to the one for which `is` holds; empty where there is none.
    pub fn pointer(&self, is: impl Fn(&Trait) -> bool) -> &str {
        self.0.iter().find(|placed| is(&placed.what)).map_or("", |placed| &placed.at)
    }

    /// Least and greatest: the length or range that is allowed.
    pub fn bounds(&self) -> Option<&Bounds> {
        self.length().or_else(|| self.range())
    }
}
