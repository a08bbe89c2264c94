//! Services that spoke awsQuery once and speak another protocol now (`@awsQueryCompatible`).
//!
//! A header asks for the codes that errors had then. How such a code is read, and the error found, is the same for all
//! protocols: the published ones look at the header of the response, and `operation/glue.rs` at the body.

use aws_smithy_runtime_api::http::{Request, Response};
use aws_smithy_schema::codec::DynCodec;
use aws_smithy_schema::protocol::{ClientProtocolInner, SharedClientProtocol};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_schema::{Schema, ShapeId};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::metadata::Builder;

/// A protocol whose requests ask for the codes of awsQuery.
pub fn query_compatible(protocol: SharedClientProtocol) -> SharedClientProtocol {
    SharedClientProtocol::new(QueryCompatible(protocol))
}

#[derive(Debug)]
struct QueryCompatible(SharedClientProtocol);

impl ClientProtocolInner for QueryCompatible {
    type Request = Request;
    type Response = Response;

    fn protocol_id(&self) -> &ShapeId<'static> {
        self.0.protocol_id()
    }

    fn serialize_request(
        &self,
        input: &dyn SerializableStruct,
        schema: &Schema<'_>,
        endpoint: &str,
        cfg: &ConfigBag,
    ) -> Result<Request, SerdeError> {
        let mut request = self.0.serialize_request(input, schema, endpoint, cfg)?;
        request.headers_mut().insert("x-amzn-query-mode", "true");
        Ok(request)
    }

    fn deserialize_response<'a>(
        &self,
        response: &'a Response,
        schema: &Schema<'_>,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        self.0.deserialize_response(response, schema, cfg)
    }

    fn parse_error_metadata(&self, response: &Response, cfg: &ConfigBag) -> Result<Builder, SerdeError> {
        self.0.parse_error_metadata(response, cfg)
    }

    fn deserialize_error_response<'a>(
        &self,
        response: &'a Response,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        self.0.deserialize_error_response(response, cfg)
    }

    fn payload_codec(&self) -> Option<&dyn DynCodec> {
        self.0.payload_codec()
    }

    #[cfg(feature = "event-stream")]
    fn event_stream_media_type(&self) -> Option<&str> {
        self.0.event_stream_media_type()
    }

    #[cfg(feature = "event-stream")]
    fn parse_event_stream_error_metadata(&self, payload: &[u8]) -> Result<Builder, SerdeError> {
        self.0.parse_event_stream_error_metadata(payload)
    }

    fn update_endpoint(
        &self,
        request: &mut Request,
        endpoint: &Endpoint,
        cfg: &ConfigBag,
    ) -> Result<(), SerdeError> {
        self.0.update_endpoint(request, endpoint, cfg)
    }
}
