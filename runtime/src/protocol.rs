//! The wire protocols: the official codecs, one Cargo feature each.

pub use aws_smithy_schema::protocol::SharedClientProtocol;

#[cfg(feature = "aws-json")]
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;

/// `awsJson1_0`
#[cfg(feature = "aws-json")]
pub fn aws_json_1_0() -> SharedClientProtocol {
    SharedClientProtocol::new(AwsJsonRpcProtocol::aws_json_1_0())
}

/// `awsJson1_1`
#[cfg(feature = "aws-json")]
pub fn aws_json_1_1() -> SharedClientProtocol {
    SharedClientProtocol::new(AwsJsonRpcProtocol::aws_json_1_1())
}
