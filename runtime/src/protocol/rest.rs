//! What restJson1 and restXml have in common: the request around its body, and the head of a response.
//!
//! The published protocol puts members into the head of a request, and writes a body of all others. A payload is written
//! here, because it stands under no name. Nothing here knows what a body looks like.
//!
//! - `members`: what the published protocol is shown of an input
//! - `texts`: lists in headers
//! - `times`: times in the headers of responses

use aws_smithy_runtime_api::http::Request;
use aws_smithy_schema::codec::{Codec, FinishSerializer};
use aws_smithy_schema::header_omit_settings::SharedHeaderOmitSettings;
use aws_smithy_schema::http_protocol::HttpBindingProtocol;
use aws_smithy_schema::protocol::ClientProtocolInner;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::{prelude, shape_id, Schema, ShapeType};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::Document;
use members::Members;

pub(super) use times::reader;

mod members;
mod texts;
mod times;

type Done = Result<(), SerdeError>;

/// How a protocol writes the bodies that are not just bytes or text.
pub(super) trait Bodies {
    /// The codec.
    type Codec: Codec;
    /// The body of a request whose payload is not set, or that has members for the body, none of which is set.
    const EMPTY: &'static str;

    /// The schema under which a structure or union is written that is a body by itself.
    fn root<'a>(member: &'a Schema<'a>, own: &'a Schema<'a>) -> &'a Schema<'a>;
}

/// The request of a call.
pub(super) fn request<B: Bodies>(
    http: &HttpBindingProtocol<B::Codec>,
    input: &dyn SerializableStruct,
    schema: &Schema<'_>,
    cfg: &ConfigBag,
) -> Result<Request, SerdeError>
where
    HttpBindingProtocol<B::Codec>: ClientProtocolInner<Request = Request>,
{
    let write = |payload: Payload<'_>| {
        let mut ser = http.codec().create_serializer();
        payload.write::<B>(&mut ser)?;
        Ok(ser.finish())
    };
    let members = Members::new(input, &write);
    let mut request = http.serialize_request(&members, schema, "", cfg)?;
    let payload = schema.members().iter().find(|member| member.http_payload().is_some());
    match payload {
        Some(member) if is_raw(member) => default_type(&mut request, member, cfg),
        // A stream of events: whoever sends them makes the body.
        Some(member) if member.streaming() => {}
        Some(_) => {
            let body = members.payload().unwrap_or_else(|| B::EMPTY.as_bytes().to_vec());
            replace(&mut request, body, http.content_type(), cfg);
        }
        None if !members.has_body() && request.body().content_length() != Some(0) => {
            replace(&mut request, B::EMPTY.as_bytes().to_vec(), http.content_type(), cfg);
        }
        None => {}
    }
    Ok(request)
}

/// Whether a payload is the body as it is.
fn is_raw(member: &Schema<'_>) -> bool {
    matches!(member.shape_type(), ShapeType::Blob | ShapeType::String)
}

/// Says what bytes or text are, where no member does.
fn default_type(request: &mut Request, member: &Schema<'_>, cfg: &ConfigBag) {
    let omitted = cfg.load::<SharedHeaderOmitSettings>();
    let is_omitted = omitted.is_some_and(|its| its.should_omit_default_content_type());
    if is_omitted || request.headers().get(TYPE).is_some() {
        return;
    }
    let its = member.media_type().map(|media| media.value().to_owned());
    let its = its.unwrap_or_else(|| match member.shape_type() {
        ShapeType::Blob => "application/octet-stream".to_owned(),
        _ => "text/plain".to_owned(),
    });
    // A model may hold what no header can.
    let _ = request.headers_mut().try_insert(TYPE, its);
}

/// Gives a request another body, and the headers that belong to it.
fn replace(request: &mut Request, body: Vec<u8>, content_type: &'static str, cfg: &ConfigBag) {
    let omitted = cfg.load::<SharedHeaderOmitSettings>();
    let headers = request.headers_mut();
    if body.is_empty() {
        headers.remove(LENGTH);
        if headers.get(TYPE) == Some(content_type) {
            headers.remove(TYPE);
        }
    } else {
        if !omitted.is_some_and(|its| its.should_omit_default_content_length()) {
            headers.insert(LENGTH, body.len().to_string());
        }
        if headers.get(TYPE).is_none() && !omitted.is_some_and(|its| its.should_omit_default_content_type()) {
            headers.insert(TYPE, content_type);
        }
    }
    *request.body_mut() = SdkBody::from(body);
}

const TYPE: &str = "content-type";
const LENGTH: &str = "content-length";

/// A payload that is neither bytes nor text.
pub(super) enum Payload<'a> {
    /// Or a union.
    Structure(&'a Schema<'a>, &'a dyn SerializableStruct),
    Document(&'a Document),
    List(&'a Schema<'a>, &'a dyn Fn(&mut dyn ShapeSerializer) -> Done),
    Map(&'a Schema<'a>, &'a dyn Fn(&mut dyn ShapeSerializer) -> Done),
}

/// A list that is a body by itself.
static LIST: Schema<'static> = Schema::new(shape_id!("com.amazonaws", "List"), ShapeType::List);

/// A map that is.
static MAP: Schema<'static> = Schema::new(shape_id!("com.amazonaws", "Map"), ShapeType::Map);

impl Payload<'_> {
    fn write<B: Bodies>(&self, ser: &mut dyn ShapeSerializer) -> Done {
        match self {
            Payload::Structure(member, value) => ser.write_struct(B::root(member, value.schema()), *value),
            Payload::Document(value) => ser.write_document(&prelude::DOCUMENT, value),
            Payload::List(member, write) => ser.write_list(B::root(member, &LIST), write),
            Payload::Map(member, write) => ser.write_map(B::root(member, &MAP), write),
        }
    }
}
