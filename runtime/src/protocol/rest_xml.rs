//! `restXml`: the published parts, with the reader that all XML is read with here, and requests as botocore writes them.
//!
//! The published protocol leaves the default type of bytes and texts out, has a space between the elements of a list in a
//! header, and sends an empty element where nothing is set; what is done of it here is in `rest.rs`. Whether errors stand in
//! an envelope is not asked of the model: a body shows it, as botocore finds it.

use super::rest::{self, Bodies};
use super::xml;
use aws_smithy_runtime_api::http::{Request, Response};
use aws_smithy_schema::codec::DynCodec;
use aws_smithy_schema::http_protocol::{
    http_error_deserializer, http_output_deserializer, HttpBindingProtocol,
};
use aws_smithy_schema::protocol::{apply_http_endpoint, ClientProtocolInner, SharedClientProtocol};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_schema::{shape_id, Schema, ShapeId};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::metadata::Builder;
use aws_smithy_xml::codec::{XmlCodec, XmlCodecSettings};

/// `restXml`
pub fn rest_xml() -> SharedClientProtocol {
    let settings = XmlCodecSettings::builder().default_timestamp_format(Format::DateTime).build();
    let http = HttpBindingProtocol::new(ID.clone(), XmlCodec::new(settings), "application/xml");
    SharedClientProtocol::new(RestXml { http })
}

static ID: ShapeId<'static> = shape_id!("aws.protocols", "restXml");

#[derive(Debug)]
struct RestXml {
    /// Writes the heads of requests.
    http: HttpBindingProtocol<XmlCodec>,
}

impl Bodies for RestXml {
    type Codec = XmlCodec;
    const EMPTY: &'static str = "";

    /// Its element is called after the member.
    fn root<'a>(member: &'a Schema<'a>, _: &'a Schema<'a>) -> &'a Schema<'a> {
        member
    }
}

/// Whether the body of a response is an error, whatever its status.
pub(crate) fn is_error(response: &Response) -> bool {
    let text = std::str::from_utf8(xml::body(response)).unwrap_or_default();
    let mut document = aws_smithy_xml::decode::Document::new(text);
    document.root_element().is_ok_and(|root| root.start_el().matches("Error"))
}

/// The body of a response; one that is empty says nothing, as an element without members does.
fn body(response: &Response) -> &[u8] {
    match xml::body(response) {
        [] => b"<a/>",
        body => body,
    }
}

impl ClientProtocolInner for RestXml {
    type Request = Request;
    type Response = Response;

    fn protocol_id(&self) -> &ShapeId<'static> {
        &ID
    }

    fn serialize_request(
        &self,
        input: &dyn SerializableStruct,
        schema: &Schema<'_>,
        _: &str,
        cfg: &ConfigBag,
    ) -> Result<Request, SerdeError> {
        rest::request::<Self>(&self.http, input, schema, cfg)
    }

    fn deserialize_response<'a>(
        &self,
        response: &'a Response,
        schema: &Schema<'_>,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        Ok(rest::reader(http_output_deserializer(xml::root(body(response)), response, schema, cfg)))
    }

    fn deserialize_error_response<'a>(
        &self,
        response: &'a Response,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        let body = xml::root(xml::error_element(body(response)));
        Ok(rest::reader(http_error_deserializer(body, response, cfg)))
    }

    fn parse_error_metadata(&self, response: &Response, _: &ConfigBag) -> Result<Builder, SerdeError> {
        xml::error_metadata(xml::body(response))
    }

    fn payload_codec(&self) -> Option<&dyn DynCodec> {
        Some(self.http.codec())
    }

    #[cfg(feature = "event-stream")]
    fn event_stream_media_type(&self) -> Option<&str> {
        Some("application/xml")
    }

    #[cfg(feature = "event-stream")]
    fn parse_event_stream_error_metadata(&self, payload: &[u8]) -> Result<Builder, SerdeError> {
        xml::error_metadata(payload)
    }

    fn update_endpoint(
        &self,
        request: &mut Request,
        endpoint: &Endpoint,
        cfg: &ConfigBag,
    ) -> Result<(), SerdeError> {
        apply_http_endpoint(request, endpoint, cfg)
    }
}
