//! The traits that a declaration can name, and what codecs see of them.
//!
//! A declaration writes `= "memberName", json_name("wireName"), sensitive`, and the macro looks `json_name` and
//! `sensitive` up here; what is not in this module is no trait, and does not compile. Nothing here knows which
//! protocol a service speaks: a codec takes the traits that it knows.
#![allow(non_upper_case_globals)] // they are words of the declarations, not constants of a program

use super::Collection;
use aws_smithy_schema::extension::SchemaExtensionKey;
use aws_smithy_schema::traits::TimestampFormat;
use aws_smithy_schema::Schema;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

/// A trait of a member, an element or a shape. Source of the names: the Smithy specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trait {
    /// Must never be printed.
    Sensitive,
    /// A structure or union that is filled in where a response lacks it, as far as its own required members go.
    Filled,
    /// Filled with a fresh token where the caller leaves it out.
    IdempotencyToken,
    /// How a timestamp is written.
    Timestamp(TimestampFormat),
    /// The key in JSON.
    JsonName(&'static str),
    /// The name of the element or attribute in XML, and of the parameter of awsQuery.
    XmlName(&'static str),
    /// An attribute in XML.
    XmlAttribute,
    /// The namespace of the element in XML: its address, and its prefix where it has one.
    XmlNamespace(&'static str, Option<&'static str>),
    /// A list or map without an element of its own around its elements; or an output without one around its member.
    XmlFlattened,
    /// A parameter of the query.
    Query(&'static str),
    /// A map of parameters of the query.
    QueryParams,
    /// A header.
    Header(&'static str),
    /// A map of headers that begin with this.
    PrefixHeaders(&'static str),
    /// A label of the URI.
    Label,
    /// A text whose beginning may be no part of it: which, the service says.
    Trimmed,
    /// The status code of the response.
    StatusCode,
    /// The body.
    Payload,
    /// The name of the parameter in requests of ec2Query.
    Ec2Name(&'static str),
    /// The media type of what a text or blob holds.
    MediaType(&'static str),
    /// A label of the host's name.
    HostLabel,
    /// An endpoint parameter that has the member's value.
    ContextParam(&'static str),
    /// The same; without a value there is no call.
    RequiredContextParam(&'static str),
    /// A header of an event.
    EventHeader,
    /// The payload of an event.
    EventPayload,
    /// A stream of bytes or events.
    Streaming,
    /// The name that the shape had before the operation got an input or output of its own.
    OriginalName(&'static str),
    /// What the member holds where it is not set.
    Default(DefaultValue),
    /// Sent even where it is the default.
    AlwaysSent,
    /// The list or map that the member or element targets.
    Shape(&'static Collection),
}

/// What a member holds where it is not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefaultValue {
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// Any other number, as JSON writes it.
    Decimal(&'static str),
    /// A text, the value of an enum, or the base64 text of a blob.
    Text(&'static str),
    /// The empty list or map, or a null document.
    Empty,
}

// A word is another name of its variant where it can be. Where it is a constant or a `const fn`, the compiler proves once more for
// each member that has the trait that the value cannot change: S3's client has 1,600 such places, and its check took 2.4 % longer.

/// A member with a default that is sent even then: one that is `@required`.
pub use Trait::AlwaysSent as always_sent;
/// `@contextParam`
pub use Trait::ContextParam as context_param;
/// `@ec2QueryName`
pub use Trait::Ec2Name as ec2_name;
/// `@eventHeader`
pub use Trait::EventHeader as event_header;
/// `@eventPayload`
pub use Trait::EventPayload as event_payload;
/// `@required` on a structure or union: callers see an `Option`, which every response fills in.
pub use Trait::Filled as filled;
/// `@httpHeader`
pub use Trait::Header as header;
/// `@hostLabel`
pub use Trait::HostLabel as host_label;
/// `@idempotencyToken`
pub use Trait::IdempotencyToken as idempotency_token;
/// `@jsonName`
pub use Trait::JsonName as json_name;
/// `@httpLabel`
pub use Trait::Label as label;
/// `@mediaType`
pub use Trait::MediaType as media_type;
/// The name of the shape in the model, where the operation has a copy of it.
pub use Trait::OriginalName as original_name;
/// `@httpPayload`
pub use Trait::Payload as payload;
/// `@httpPrefixHeaders`
pub use Trait::PrefixHeaders as prefix_headers;
/// `@httpQuery`
pub use Trait::Query as query;
/// `@httpQueryParams`
pub use Trait::QueryParams as query_params;
/// `@contextParam` of a member that is `@required`: without a value there is no endpoint.
pub use Trait::RequiredContextParam as required_context_param;
/// `@sensitive`
pub use Trait::Sensitive as sensitive;
/// The declared list or map that a member or element targets.
pub use Trait::Shape as shape;
/// `@httpResponseCode`
pub use Trait::StatusCode as status_code;
/// `@streaming`
pub use Trait::Streaming as streaming;
/// A text whose beginning may be no part of it, which no model says: see [`Quirks`](crate::service::Quirks).
pub use Trait::Trimmed as trimmed;
/// `@xmlAttribute`
pub use Trait::XmlAttribute as xml_attribute;
/// `@xmlFlattened`; and `@s3UnwrappedXmlOutput` of the operation whose output it is
pub use Trait::XmlFlattened as xml_flattened;
/// `@xmlName`
pub use Trait::XmlName as xml_name;

/// `@timestampFormat("epoch-seconds")`: seconds since 1970 as a number.
pub const epoch_seconds: Trait = Trait::Timestamp(TimestampFormat::EpochSeconds);
/// `@timestampFormat("date-time")`: the text form of RFC 3339.
pub const date_time: Trait = Trait::Timestamp(TimestampFormat::DateTime);
/// `@timestampFormat("http-date")`: the text form of HTTP's `Date` header.
pub const http_date: Trait = Trait::Timestamp(TimestampFormat::HttpDate);

/// `@default` of a list, map or document.
pub const default_empty: Trait = Trait::Default(DefaultValue::Empty);

/// `@default` of a boolean.
pub const fn default_flag(value: bool) -> Trait {
    Trait::Default(DefaultValue::Flag(value))
}
/// `@default` of a whole number.
pub const fn default_number(value: i64) -> Trait {
    Trait::Default(DefaultValue::Number(value))
}
/// `@default` of any other number.
pub const fn default_decimal(value: &'static str) -> Trait {
    Trait::Default(DefaultValue::Decimal(value))
}
/// `@default` of a text, an enum or a blob.
pub const fn default_text(value: &'static str) -> Trait {
    Trait::Default(DefaultValue::Text(value))
}
/// `@xmlNamespace` without a prefix.
pub const fn xml_namespace(uri: &'static str) -> Trait {
    Trait::XmlNamespace(uri, None)
}
/// `@xmlNamespace` with a prefix.
pub const fn xml_prefixed_namespace(uri: &'static str, prefix: &'static str) -> Trait {
    Trait::XmlNamespace(uri, Some(prefix))
}

impl Trait {
    /// The schema with this trait. Some are no business of a codec.
    pub(super) fn apply(self, schema: Schema<'static>) -> Schema<'static> {
        match self {
            Self::Filled | Self::IdempotencyToken | Self::Trimmed | Self::Ec2Name(_) => schema,
            Self::ContextParam(_) | Self::RequiredContextParam(_) => schema,
            Self::Default(_) | Self::AlwaysSent => schema,
            Self::Sensitive => schema.with_sensitive(),
            Self::Timestamp(format) => schema.with_timestamp_format(format),
            Self::JsonName(name) => schema.with_json_name(name),
            Self::XmlName(name) => schema.with_xml_name(name),
            Self::XmlAttribute => schema.with_xml_attribute(),
            Self::XmlNamespace(uri, prefix) => schema.with_xml_namespace(uri, prefix),
            Self::XmlFlattened if is_structure(&schema) => schema.with_xml_unwrapped_output(),
            Self::XmlFlattened => schema.with_xml_flattened(),
            Self::Query(name) => schema.with_http_query(name),
            Self::QueryParams => schema.with_http_query_params(),
            Self::Header(name) => schema.with_http_header(name),
            Self::PrefixHeaders(prefix) => schema.with_http_prefix_headers(prefix),
            Self::Label => schema.with_http_label(),
            Self::StatusCode => schema.with_http_response_code(),
            Self::Payload => schema.with_http_payload(),
            Self::MediaType(name) => schema.with_media_type(name),
            Self::HostLabel => schema.with_host_label(),
            Self::EventHeader => schema.with_event_header(),
            Self::EventPayload => schema.with_event_payload(),
            Self::Streaming => schema.with_streaming(),
            Self::OriginalName(name) => schema.with_original_name(name),
            Self::Shape(collection) => collection.apply(schema),
        }
    }
}

/// A schema with traits, for the life of the program.
pub(super) fn keep(
    schema: Schema<'static>,
    traits: impl Iterator<Item = Trait> + Clone,
) -> &'static Schema<'static> {
    let schema = traits.clone().fold(schema, |schema, its| its.apply(schema));
    let schema: &'static Schema<'static> = Box::leak(Box::new(schema));
    for its in traits {
        if let Trait::Ec2Name(name) = its {
            EC2_NAMES
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .get_or_insert_default()
                .insert(address(schema), name);
        }
    }
    schema
}

/// The names for ec2Query, by the address of the schema: the published schemas have no place for them.
static EC2_NAMES: RwLock<Option<HashMap<usize, &'static str>>> = RwLock::new(None);

/// What [`ec2_name_of`] found, kept with the schema.
static EC2_NAME: SchemaExtensionKey<Option<&'static str>> = SchemaExtensionKey::new(|schema| {
    let names = EC2_NAMES.read().unwrap_or_else(PoisonError::into_inner);
    names.as_ref()?.get(&address(schema)).copied()
});

fn address(schema: &Schema<'_>) -> usize {
    std::ptr::from_ref(schema).addr()
}

/// The name that a member's declaration gives for requests of ec2Query: `ec2_name("…")`.
pub fn ec2_name_of(schema: &Schema<'_>) -> Option<&'static str> {
    *schema.extension(&EC2_NAME)
}

/// Whether a schema is that of a structure itself.
fn is_structure(schema: &Schema<'_>) -> bool {
    schema.member_name().is_none() && schema.is_structure()
}
