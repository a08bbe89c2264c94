//! `rpcv2Cbor`: the published parts, with a codec that writes and reads what the official crates do.
//!
//! - The lengths of lists and maps are written, those of structures are not: a reader must take both, and so does this
//!   one. What is cut short, or goes on after its end, is an error, which the codec by itself would overlook.
//! - A timestamp is written as a floating-point number of seconds, where botocore writes a whole one if it can; the
//!   protocol allows both. The codec reads it to the millisecond below, as do the official crates: 0.704 is 0.703 where
//!   the number is a trifle less.
//! - The request of an operation without an input has no body.

use super::NoInput;
use aws_smithy_cbor::codec::{CborCodec, CborCodecSettings};
use aws_smithy_cbor::protocol::RpcV2CborProtocol;
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::http::{Request, Response};
use aws_smithy_schema::codec::DynCodec;
use aws_smithy_schema::http_protocol::HttpRpcProtocol;
use aws_smithy_schema::protocol::{ClientProtocolInner, ServiceShapeName, SharedClientProtocol};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_schema::{Schema, ShapeId};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::metadata::Builder;

/// `rpcv2Cbor`
pub fn rpc_v2_cbor() -> SharedClientProtocol {
    let published = RpcV2CborProtocol::new();
    let settings = CborCodecSettings::default().use_definite_lengths(true).enforce_strictness(true);
    let id = ClientProtocolInner::protocol_id(&published).clone();
    let rpc = HttpRpcProtocol::new(id, CborCodec::new(settings), "application/cbor");
    SharedClientProtocol::new(RpcV2Cbor { published, rpc })
}

#[derive(Debug)]
struct RpcV2Cbor {
    /// For what does not depend on the codec.
    published: RpcV2CborProtocol,
    /// Writes requests and reads responses.
    rpc: HttpRpcProtocol<CborCodec>,
}

impl ClientProtocolInner for RpcV2Cbor {
    type Request = Request;
    type Response = Response;

    fn protocol_id(&self) -> &ShapeId<'static> {
        ClientProtocolInner::protocol_id(&self.published)
    }

    fn serialize_request(
        &self,
        input: &dyn SerializableStruct,
        schema: &Schema<'_>,
        _: &str,
        cfg: &ConfigBag,
    ) -> Result<Request, SerdeError> {
        let (Some(service), Some(operation)) = (cfg.load::<ServiceShapeName>(), cfg.load::<Metadata>())
        else {
            return Err(SerdeError::custom("the configuration has no service and operation"));
        };
        let path = format!("/service/{}/operation/{}", service.as_str(), operation.name());
        let mut request = self.rpc.serialize_request(input, schema, &path, cfg)?;
        request.headers_mut().insert("smithy-protocol", "rpc-v2-cbor");
        request.headers_mut().insert("accept", "application/cbor");
        if cfg.load::<NoInput>().is_some() {
            *request.body_mut() = SdkBody::empty();
            request.headers_mut().remove("content-type");
            request.headers_mut().insert("content-length", "0");
        }
        Ok(request)
    }

    fn deserialize_response<'a>(
        &self,
        response: &'a Response,
        schema: &Schema<'_>,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        self.rpc.deserialize_response(response, schema, cfg)
    }

    fn parse_error_metadata(&self, response: &Response, cfg: &ConfigBag) -> Result<Builder, SerdeError> {
        ClientProtocolInner::parse_error_metadata(&self.published, response, cfg)
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
        ClientProtocolInner::update_endpoint(&self.published, request, endpoint, cfg)
    }
}
