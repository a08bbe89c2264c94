//! The wire protocols: the official codecs, one file and one Cargo feature each.

pub use aws_smithy_schema::protocol::SharedClientProtocol;

#[cfg(feature = "aws-json")]
mod aws_json;
#[cfg(feature = "aws-query")]
mod aws_query;
#[cfg(feature = "ec2-query")]
mod ec2_query;
#[cfg(any(
    feature = "aws-query",
    feature = "ec2-query",
    feature = "event-stream",
    feature = "rest-json",
    feature = "rest-xml"
))]
pub(crate) mod forward;
#[cfg(any(feature = "aws-json", feature = "rest-json"))]
mod json;
mod query_compatible;
#[cfg(any(feature = "rest-json", feature = "rest-xml"))]
mod rest;
#[cfg(feature = "rest-json")]
mod rest_json;
#[cfg(feature = "rest-xml")]
mod rest_xml;
#[cfg(feature = "rpc-v2-cbor")]
mod rpc_v2_cbor;
#[cfg(any(feature = "aws-query", feature = "ec2-query", feature = "rest-xml"))]
mod xml;

#[cfg(feature = "aws-json")]
pub use aws_json::{aws_json_1_0, aws_json_1_1};
#[cfg(feature = "aws-query")]
pub use aws_query::aws_query;
#[cfg(feature = "ec2-query")]
pub use ec2_query::ec2_query;
pub use query_compatible::query_compatible;
#[cfg(feature = "rest-json")]
pub use rest_json::rest_json;
#[cfg(feature = "rest-xml")]
pub(crate) use rest_xml::is_error as is_xml_error;
#[cfg(feature = "rest-xml")]
pub use rest_xml::rest_xml;
#[cfg(feature = "rpc-v2-cbor")]
pub use rpc_v2_cbor::rpc_v2_cbor;

use aws_smithy_types::config_bag::{Storable, StoreReplace};

/// Stands in the configuration of an operation that has no input.
#[derive(Debug)]
pub(crate) struct NoInput;

impl Storable for NoInput {
    type Storer = StoreReplace<Self>;
}
