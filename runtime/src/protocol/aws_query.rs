//! `awsQuery`: a form goes out, XML comes back.
//!
//! Requests are the published protocol's. In one case they are not botocore's: of a list that holds nothing but
//! structures without members, it sends that the list is empty, and botocore sends nothing.
//!
//! For the answer, the published protocol takes the first element whose name ends in `Result`, which may be a member, and
//! it knows nothing of errors. Here, the answer is in the element that is named after the operation, as in all of
//! botocore's models, and errors are in their envelope.

use super::xml;
use aws_smithy_query::protocol::AwsQueryProtocol;
use aws_smithy_runtime_api::http::{Request, Response};
use aws_smithy_schema::protocol::{ClientProtocolInner, SharedClientProtocol};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_schema::{Schema, ShapeId};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::metadata::Builder;

/// `awsQuery`
pub fn aws_query() -> SharedClientProtocol {
    SharedClientProtocol::new(AwsQuery(AwsQueryProtocol::new()))
}

/// The published protocol.
#[derive(Debug)]
struct AwsQuery(AwsQueryProtocol);

impl ClientProtocolInner for AwsQuery {
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
        self.0.serialize_request(input, schema, endpoint, cfg)
    }

    fn deserialize_response<'a>(
        &self,
        response: &'a Response,
        schema: &Schema<'_>,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        let body = xml::body(response);
        // The answer of an operation without an output has no such element.
        if schema.members().is_empty() {
            return Ok(xml::reader(body));
        }
        let name = format!("{}Result", xml::operation(cfg)?);
        let result = xml::element(body, &name);
        let result = result
            .ok_or_else(|| SerdeError::invalid_input(format!("the response has no element `{name}`")))?;
        xml::check_around(body, result)?;
        Ok(xml::reader(result))
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

    fn update_endpoint(
        &self,
        request: &mut Request,
        endpoint: &Endpoint,
        cfg: &ConfigBag,
    ) -> Result<(), SerdeError> {
        self.0.update_endpoint(request, endpoint, cfg)
    }
}
