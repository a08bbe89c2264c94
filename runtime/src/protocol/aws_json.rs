//! `awsJson1_0` and `awsJson1_1`: the published parts, with a codec that reads what the official crates read and
//! writes the names that botocore writes.
//!
//! Error metadata and the endpoint are the published protocol's. It does not use members' JSON names, because Smithy
//! says that awsJson has none; botocore's models have them, and botocore sends and reads them. The released crates
//! take `3.0` and `1e2` for whole numbers, as botocore does, and the codec by itself does not.

use super::json;
use aws_smithy_json::codec::JsonCodec;
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::http::{Request, Response};
use aws_smithy_schema::codec::{Codec, DynCodec};
use aws_smithy_schema::http_protocol::HttpRpcProtocol;
use aws_smithy_schema::protocol::{ClientProtocolInner, ServiceShapeName, SharedClientProtocol};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_schema::{Schema, ShapeId};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::metadata::Builder;

/// `awsJson1_0`
pub fn aws_json_1_0() -> SharedClientProtocol {
    SharedClientProtocol::new(AwsJson::new(AwsJsonRpcProtocol::aws_json_1_0(), "application/x-amz-json-1.0"))
}

/// `awsJson1_1`
pub fn aws_json_1_1() -> SharedClientProtocol {
    SharedClientProtocol::new(AwsJson::new(AwsJsonRpcProtocol::aws_json_1_1(), "application/x-amz-json-1.1"))
}

#[derive(Debug)]
struct AwsJson {
    /// For what does not depend on the codec.
    published: AwsJsonRpcProtocol,
    /// Writes requests and reads responses.
    rpc: HttpRpcProtocol<JsonCodec>,
}

impl AwsJson {
    fn new(published: AwsJsonRpcProtocol, content_type: &'static str) -> Self {
        let id = published.protocol_id().clone();
        Self { published, rpc: HttpRpcProtocol::new(id.clone(), json::codec(id), content_type) }
    }
}

impl ClientProtocolInner for AwsJson {
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
        let mut request = self.rpc.serialize_request(input, schema, "/", cfg)?;
        if let (Some(service), Some(operation)) = (cfg.load::<ServiceShapeName>(), cfg.load::<Metadata>()) {
            let target = format!("{}.{}", service.as_str(), operation.name());
            request.headers_mut().insert("X-Amz-Target", target);
        }
        Ok(request)
    }

    fn deserialize_response<'a>(
        &self,
        response: &'a Response,
        _: &Schema<'_>,
        _: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        let body = response.body().bytes().unwrap_or(&[]);
        Ok(Box::new(Codec::create_deserializer(self.rpc.codec(), body)))
    }

    fn parse_error_metadata(&self, response: &Response, cfg: &ConfigBag) -> Result<Builder, SerdeError> {
        self.published.parse_error_metadata(response, cfg)
    }

    fn payload_codec(&self) -> Option<&dyn DynCodec> {
        Some(self.rpc.codec())
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
