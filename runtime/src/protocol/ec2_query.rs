//! `ec2Query`: a form goes out, XML comes back. Nobody has published it.
//!
//! It differs from awsQuery: elements of lists stand under the list's own name, names of members have a large first
//! letter, an empty list is not sent, and the answer is not wrapped. What is sent is what botocore's `EC2Serializer`
//! sends, which is also how a map comes to be written, although the protocol is said to have none; but it does not
//! enlarge the first letter of a name that a member has in the model, as its own suite wants, which it skips there.

use super::xml;
use crate::shape::traits::ec2_name_of;
use aws_smithy_runtime_api::http::{Request, Response};
use aws_smithy_schema::header_omit_settings::SharedHeaderOmitSettings;
use aws_smithy_schema::http_protocol::percent_encode;
use aws_smithy_schema::protocol::{
    apply_http_endpoint, ClientProtocolInner, ServiceVersion, SharedClientProtocol,
};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer, ShapeSerializer};
use aws_smithy_schema::traits::TimestampFormat;
use aws_smithy_schema::{shape_id, Schema, ShapeId};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::metadata::Builder;
use aws_smithy_types::primitive::Encoder;
use aws_smithy_types::{base64, BigDecimal, BigInteger, Blob, DateTime, Document};
use std::borrow::Cow;

type Done = Result<(), SerdeError>;

/// `ec2Query`
pub fn ec2_query() -> SharedClientProtocol {
    SharedClientProtocol::new(Ec2Query)
}

#[derive(Debug)]
struct Ec2Query;

static ID: ShapeId<'static> = shape_id!("aws.protocols", "ec2Query");

impl ClientProtocolInner for Ec2Query {
    type Request = Request;
    type Response = Response;

    fn protocol_id(&self) -> &ShapeId<'static> {
        &ID
    }

    fn serialize_request(
        &self,
        input: &dyn SerializableStruct,
        _: &Schema<'_>,
        _: &str,
        cfg: &ConfigBag,
    ) -> Result<Request, SerdeError> {
        let version = cfg.load::<ServiceVersion>().map(ServiceVersion::as_str);
        let version =
            version.ok_or_else(|| SerdeError::custom("the configuration has no version of the API"))?;
        let mut form = Form::new(xml::operation(cfg)?, version);
        input.serialize_members(&mut form)?;
        request(form.text, cfg)
    }

    fn deserialize_response<'a>(
        &self,
        response: &'a Response,
        schema: &Schema<'_>,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        let body = xml::body(response);
        // The answer of an operation without an output is not looked at.
        if !schema.members().is_empty() {
            check_root(body, &format!("{}Response", xml::operation(cfg)?))?;
        }
        Ok(xml::reader(body))
    }

    fn deserialize_error_response<'a>(
        &self,
        response: &'a Response,
        _: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        Ok(xml::reader(xml::error_element(xml::body(response))))
    }

    fn parse_error_metadata(&self, response: &Response, _: &ConfigBag) -> Result<Builder, SerdeError> {
        xml::error_metadata(xml::body(response))
    }

    fn update_endpoint(&self, request: &mut Request, endpoint: &Endpoint, cfg: &ConfigBag) -> Done {
        apply_http_endpoint(request, endpoint, cfg)
    }
}

/// Whether a body is the answer to an operation, by the name of its root.
///
/// # Errors
/// It is something else: a proxy's page, say.
fn check_root(body: &[u8], name: &str) -> Done {
    let mut document = aws_smithy_xml::decode::Document::try_from(body).map_err(xml::said)?;
    let root = document.root_element().map_err(xml::said)?;
    match root.start_el().local() {
        found if found == name => Ok(()),
        found => Err(SerdeError::invalid_input(format!("the response is not `{name}` but `{found}`"))),
    }
}

fn request(form: String, cfg: &ConfigBag) -> Result<Request, SerdeError> {
    let said = |err: aws_smithy_runtime_api::http::HttpError| SerdeError::custom(err.to_string());
    let mut request = Request::new(SdkBody::from(form));
    request.set_method("POST").map_err(said)?;
    request.set_uri("/").map_err(said)?;
    let omitted = cfg.load::<SharedHeaderOmitSettings>();
    if !omitted.is_some_and(|its| its.should_omit_default_content_type()) {
        request.headers_mut().insert("Content-Type", "application/x-www-form-urlencoded");
    }
    if !omitted.is_some_and(|its| its.should_omit_default_content_length()) {
        let length = request.body().content_length().unwrap_or_default();
        request.headers_mut().insert("Content-Length", length.to_string());
    }
    Ok(request)
}

/// A form while it is written: `name=value`, separated by `&`.
struct Form {
    text: String,
    /// The name of what is being written: `Filter.1.Value`.
    name: String,
    place: Place,
}

/// Where the next value stands, which gives it its name.
#[derive(Clone, Copy)]
enum Place {
    /// In a structure.
    Member,
    /// In a list, with that number.
    Element(usize),
    /// The key of the map's entry of that number.
    Key(usize),
    /// Its value.
    Value(usize),
}

impl Form {
    fn new(action: &str, version: &str) -> Self {
        let text = format!("Action={}&Version={}", percent_encode(action), percent_encode(version));
        Self { text, name: String::new(), place: Place::Member }
    }

    /// Goes into the next value, whose own values begin at `inner`; writes them; and comes back.
    fn within(&mut self, schema: &Schema<'_>, inner: Place, write: impl FnOnce(&mut Self) -> Done) -> Done {
        let length = self.name.len();
        let outer = match self.place {
            Place::Member => {
                self.push(&name(schema, ""));
                Place::Member
            }
            Place::Element(number) => {
                self.push(&number.to_string());
                Place::Element(number + 1)
            }
            Place::Key(number) => {
                self.push(&number.to_string());
                self.push(&name(schema, "key"));
                Place::Value(number)
            }
            Place::Value(number) => {
                self.push(&number.to_string());
                self.push(&name(schema, "value"));
                Place::Key(number + 1)
            }
        };
        self.place = inner;
        let written = write(self);
        self.place = outer;
        self.name.truncate(length);
        written
    }

    fn push(&mut self, part: &str) {
        if !self.name.is_empty() {
            self.name.push('.');
        }
        self.name.push_str(part);
    }

    fn scalar(&mut self, schema: &Schema<'_>, value: &str) -> Done {
        self.within(schema, Place::Member, |form| {
            form.text.push('&');
            form.text.push_str(&form.name);
            form.text.push('=');
            form.text.push_str(&percent_encode(value));
            Ok(())
        })
    }
}

/// What a value is called in its structure or entry: with a large first letter, unless the model says otherwise.
fn name<'a>(schema: &'a Schema<'_>, default: &'a str) -> Cow<'a, str> {
    if let Some(name) = ec2_name_of(schema) {
        return name.into();
    }
    let Some(name) = schema.xml_name().map(|its| its.value()).or(schema.member_name()) else {
        return default.into();
    };
    let mut rest = name.chars();
    match rest.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(rest).collect(),
        _ => name.into(),
    }
}

impl ShapeSerializer for Form {
    fn write_struct(&mut self, schema: &Schema<'_>, value: &dyn SerializableStruct) -> Done {
        self.within(schema, Place::Member, |form| value.serialize_members(form))
    }

    fn write_list(
        &mut self,
        schema: &Schema<'_>,
        write_elements: &dyn Fn(&mut dyn ShapeSerializer) -> Done,
    ) -> Done {
        self.within(schema, Place::Element(1), |form| write_elements(form))
    }

    fn write_map(
        &mut self,
        schema: &Schema<'_>,
        write_entries: &dyn Fn(&mut dyn ShapeSerializer) -> Done,
    ) -> Done {
        self.within(schema, Place::Key(1), |form| {
            if !schema.xml_flattened() {
                form.push("entry");
            }
            write_entries(form)
        })
    }

    fn write_boolean(&mut self, schema: &Schema<'_>, value: bool) -> Done {
        self.scalar(schema, if value { "true" } else { "false" })
    }

    fn write_byte(&mut self, schema: &Schema<'_>, value: i8) -> Done {
        self.scalar(schema, Encoder::from(value).encode())
    }

    fn write_short(&mut self, schema: &Schema<'_>, value: i16) -> Done {
        self.scalar(schema, Encoder::from(value).encode())
    }

    fn write_integer(&mut self, schema: &Schema<'_>, value: i32) -> Done {
        self.scalar(schema, Encoder::from(value).encode())
    }

    fn write_long(&mut self, schema: &Schema<'_>, value: i64) -> Done {
        self.scalar(schema, Encoder::from(value).encode())
    }

    fn write_float(&mut self, schema: &Schema<'_>, value: f32) -> Done {
        self.scalar(schema, Encoder::from(value).encode())
    }

    fn write_double(&mut self, schema: &Schema<'_>, value: f64) -> Done {
        self.scalar(schema, Encoder::from(value).encode())
    }

    fn write_big_integer(&mut self, schema: &Schema<'_>, value: &BigInteger) -> Done {
        self.scalar(schema, value.as_ref())
    }

    fn write_big_decimal(&mut self, schema: &Schema<'_>, value: &BigDecimal) -> Done {
        self.scalar(schema, value.as_ref())
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> Done {
        self.scalar(schema, value)
    }

    fn write_blob(&mut self, schema: &Schema<'_>, value: Blob) -> Done {
        self.scalar(schema, &base64::encode(value))
    }

    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> Done {
        let format = match schema.timestamp_format().map(|its| its.format()) {
            Some(TimestampFormat::EpochSeconds) => Format::EpochSeconds,
            Some(TimestampFormat::HttpDate) => Format::HttpDate,
            _ => Format::DateTime,
        };
        let text = value.fmt(format).map_err(|err| SerdeError::custom(err.to_string()))?;
        self.scalar(schema, &text)
    }

    fn write_document(&mut self, _: &Schema<'_>, _: &Document) -> Done {
        Err(SerdeError::unsupported("ec2Query has no documents"))
    }

    /// What is null is left out, as in awsQuery.
    fn write_null(&mut self, _: &Schema<'_>) -> Done {
        Ok(())
    }
}
