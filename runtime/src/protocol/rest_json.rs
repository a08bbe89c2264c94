//! `restJson1`: the published parts, with a codec that reads what the official crates read, and requests as botocore
//! writes them.
//!
//! The published protocol writes a payload under the name of its member, leaves the default type of bytes and texts out,
//! and has a space between the elements of a list in a header; what is done of it here is in `rest.rs`. The released crates
//! take `3.0` and `1e2` for whole numbers, as botocore does, and the codec by itself does not.

use super::json;
use super::rest::{self, Bodies};
use aws_smithy_json::codec::JsonCodec;
use aws_smithy_json::protocol::aws_rest_json_1::AwsRestJsonProtocol;
use aws_smithy_runtime_api::http::{Request, Response};
use aws_smithy_schema::codec::{Codec, DynCodec};
use aws_smithy_schema::http_protocol::{
    http_error_deserializer, http_output_deserializer, HttpBindingProtocol,
};
use aws_smithy_schema::protocol::{ClientProtocolInner, SharedClientProtocol};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_schema::{Schema, ShapeId};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::metadata::Builder;

/// `restJson1`
pub fn rest_json() -> SharedClientProtocol {
    let published = AwsRestJsonProtocol::new();
    let id = published.protocol_id().clone();
    let http = HttpBindingProtocol::new(id.clone(), json::codec(id), "application/json");
    SharedClientProtocol::new(RestJson { published, http })
}

#[derive(Debug)]
struct RestJson {
    /// For what does not depend on the codec.
    published: AwsRestJsonProtocol,
    /// Writes the heads of requests.
    http: HttpBindingProtocol<JsonCodec>,
}

impl Bodies for RestJson {
    type Codec = JsonCodec;
    const EMPTY: &'static str = "{}";

    /// Not under the member's, of which the codec would write the name.
    fn root<'a>(_: &'a Schema<'a>, own: &'a Schema<'a>) -> &'a Schema<'a> {
        own
    }
}

impl ClientProtocolInner for RestJson {
    type Request = Request;
    type Response = Response;

    fn protocol_id(&self) -> &ShapeId<'static> {
        self.published.protocol_id()
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
        let body = Codec::create_deserializer(self.http.codec(), response.body().bytes().unwrap_or(&[]));
        Ok(rest::reader(http_output_deserializer(body, response, schema, cfg)))
    }

    fn deserialize_error_response<'a>(
        &self,
        response: &'a Response,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        let body = Codec::create_deserializer(self.http.codec(), response.body().bytes().unwrap_or(&[]));
        Ok(rest::reader(http_error_deserializer(body, response, cfg)))
    }

    fn parse_error_metadata(&self, response: &Response, cfg: &ConfigBag) -> Result<Builder, SerdeError> {
        self.published.parse_error_metadata(response, cfg)
    }

    fn payload_codec(&self) -> Option<&dyn DynCodec> {
        Some(self.http.codec())
    }

    #[cfg(feature = "event-stream")]
    fn event_stream_media_type(&self) -> Option<&str> {
        ClientProtocolInner::event_stream_media_type(&self.published)
    }

    #[cfg(feature = "event-stream")]
    fn parse_event_stream_error_metadata(&self, payload: &[u8]) -> Result<Builder, SerdeError> {
        ClientProtocolInner::parse_event_stream_error_metadata(&self.published, payload)
    }

    fn update_endpoint(
        &self,
        request: &mut Request,
        endpoint: &Endpoint,
        cfg: &ConfigBag,
    ) -> Result<(), SerdeError> {
        self.published.update_endpoint(request, endpoint, cfg)
    }
}
