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

/// `@sensitive`
pub const sensitive: Trait = Trait::Sensitive;
/// `@required` on a structure or union: callers see an `Option`, which every response fills in.
pub const filled: Trait = Trait::Filled;
/// `@idempotencyToken`
pub const idempotency_token: Trait = Trait::IdempotencyToken;
/// `@timestampFormat("epoch-seconds")`: seconds since 1970 as a number.
pub const epoch_seconds: Trait = Trait::Timestamp(TimestampFormat::EpochSeconds);
/// `@timestampFormat("date-time")`: the text form of RFC 3339.
pub const date_time: Trait = Trait::Timestamp(TimestampFormat::DateTime);
/// `@timestampFormat("http-date")`: the text form of HTTP's `Date` header.
pub const http_date: Trait = Trait::Timestamp(TimestampFormat::HttpDate);
/// `@xmlAttribute`
pub const xml_attribute: Trait = Trait::XmlAttribute;
/// `@xmlFlattened`; and `@s3UnwrappedXmlOutput` of the operation whose output it is
pub const xml_flattened: Trait = Trait::XmlFlattened;
/// `@httpQueryParams`
pub const query_params: Trait = Trait::QueryParams;
/// `@httpLabel`
pub const label: Trait = Trait::Label;
/// A text whose beginning may be no part of it, which no model says: see [`Quirks`](crate::service::Quirks).
pub const trimmed: Trait = Trait::Trimmed;
/// `@httpResponseCode`
pub const status_code: Trait = Trait::StatusCode;
/// `@httpPayload`
pub const payload: Trait = Trait::Payload;
/// `@hostLabel`
pub const host_label: Trait = Trait::HostLabel;
/// `@eventHeader`
pub const event_header: Trait = Trait::EventHeader;
/// `@eventPayload`
pub const event_payload: Trait = Trait::EventPayload;
/// `@streaming`
pub const streaming: Trait = Trait::Streaming;

/// `@default` of a list, map or document.
pub const default_empty: Trait = Trait::Default(DefaultValue::Empty);
/// A member with a default that is sent even then: one that is `@required`.
pub const always_sent: Trait = Trait::AlwaysSent;

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
/// `@jsonName`
pub const fn json_name(name: &'static str) -> Trait {
    Trait::JsonName(name)
}
/// `@contextParam`
pub const fn context_param(name: &'static str) -> Trait {
    Trait::ContextParam(name)
}
/// `@contextParam` of a member that is `@required`: without a value there is no endpoint.
pub const fn required_context_param(name: &'static str) -> Trait {
    Trait::RequiredContextParam(name)
}
/// `@xmlName`
pub const fn xml_name(name: &'static str) -> Trait {
    Trait::XmlName(name)
}
/// `@xmlNamespace` without a prefix.
pub const fn xml_namespace(uri: &'static str) -> Trait {
    Trait::XmlNamespace(uri, None)
}
/// `@xmlNamespace` with a prefix.
pub const fn xml_prefixed_namespace(uri: &'static str, prefix: &'static str) -> Trait {
    Trait::XmlNamespace(uri, Some(prefix))
}
/// `@httpQuery`
pub const fn query(name: &'static str) -> Trait {
    Trait::Query(name)
}
/// `@httpHeader`
pub const fn header(name: &'static str) -> Trait {
    Trait::Header(name)
}
/// `@httpPrefixHeaders`
pub const fn prefix_headers(prefix: &'static str) -> Trait {
    Trait::PrefixHeaders(prefix)
}
/// `@ec2QueryName`
pub const fn ec2_name(name: &'static str) -> Trait {
    Trait::Ec2Name(name)
}
/// `@mediaType`
pub const fn media_type(name: &'static str) -> Trait {
    Trait::MediaType(name)
}
/// The name of the shape in the model, where the operation has a copy of it.
pub const fn original_name(name: &'static str) -> Trait {
    Trait::OriginalName(name)
}
/// The declared list or map that a member or element targets.
pub const fn shape(collection: &'static Collection) -> Trait {
    Trait::Shape(collection)
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
