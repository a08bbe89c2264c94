//! `awsJson1_0` and `awsJson1_1`: the published protocol with a codec that reads what the official crates read.
//!
//! Requests and error metadata are the published protocol's. Responses are read by the same codec with other
//! settings: the released crates take `3.0` and `1e2` for whole numbers, as botocore does, and the codec by itself
//! does not.

use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_runtime_api::http::{Request, Response};
use aws_smithy_schema::codec::{Codec, DynCodec};
use aws_smithy_schema::protocol::{ClientProtocolInner, SharedClientProtocol};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_schema::{Schema, ShapeId};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::metadata::Builder;

/// `awsJson1_0`
pub fn aws_json_1_0() -> SharedClientProtocol {
    SharedClientProtocol::new(AwsJson::new(AwsJsonRpcProtocol::aws_json_1_0()))
}

/// `awsJson1_1`
pub fn aws_json_1_1() -> SharedClientProtocol {
    SharedClientProtocol::new(AwsJson::new(AwsJsonRpcProtocol::aws_json_1_1()))
}

#[derive(Debug)]
struct AwsJson {
    published: AwsJsonRpcProtocol,
    codec: JsonCodec,
}

impl AwsJson {
    fn new(published: AwsJsonRpcProtocol) -> Self {
        let settings = JsonCodecSettings::builder()
            .use_json_name(false)
            .default_timestamp_format(Format::EpochSeconds)
            .protocol_id(published.protocol_id().clone())
            .allow_integral_float_numbers(true)
            .enforce_strictness(true)
            .allow_leading_zeros(true)
            .allow_trailing_decimal_point(true)
            .allow_empty_integer_part(true)
            .build();
        Self { published, codec: JsonCodec::new(settings) }
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
        endpoint: &str,
        cfg: &ConfigBag,
    ) -> Result<Request, SerdeError> {
        self.published.serialize_request(input, schema, endpoint, cfg)
    }

    fn deserialize_response<'a>(
        &self,
        response: &'a Response,
        _: &Schema<'_>,
        _: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        let body = response.body().bytes().unwrap_or(&[]);
        Ok(Box::new(Codec::create_deserializer(&self.codec, body)))
    }

    fn parse_error_metadata(&self, response: &Response, cfg: &ConfigBag) -> Result<Builder, SerdeError> {
        self.published.parse_error_metadata(response, cfg)
    }

    fn payload_codec(&self) -> Option<&dyn DynCodec> {
        Some(&self.codec)
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
