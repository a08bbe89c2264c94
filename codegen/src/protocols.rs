//! What the generated crate has of a wire protocol, and which of a service's protocols its client speaks. Looks at nothing
//! else.

use crate::overrides::overrides;
use botosmith_model::{Metadata, Protocol};

/// What of the generated crate depends on the protocol.
pub(crate) struct Row {
    /// The function in the runtime's `protocol` module.
    pub(crate) module: &'static str,
    /// The runtime's feature.
    pub(crate) feature: &'static str,
}

/// The row of a protocol.
pub(crate) fn row(protocol: Protocol) -> Row {
    match protocol {
        Protocol::AwsJson1_0 => Row { module: "aws_json_1_0", feature: "aws-json" },
        Protocol::AwsJson1_1 => Row { module: "aws_json_1_1", feature: "aws-json" },
        Protocol::AwsQuery => Row { module: "aws_query", feature: "aws-query" },
        Protocol::Ec2Query => Row { module: "ec2_query", feature: "ec2-query" },
        Protocol::RpcV2Cbor => Row { module: "rpc_v2_cbor", feature: "rpc-v2-cbor" },
        Protocol::RestJson1 => Row { module: "rest_json", feature: "rest-json" },
        Protocol::RestXml => Row { module: "rest_xml", feature: "rest-xml" },
    }
}

/// The protocol that a client of the service speaks: the one that the official crate speaks.
///
/// botocore's models name rpcv2Cbor first wherever a service has it. Most official crates of services that speak awsJson
/// 1.1, too, speak that, and those of services with awsJson 1.0 speak rpcv2Cbor. `overrides.toml` has the exceptions, and
/// the test `official` all services with several protocols.
///
/// ```
/// # let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/services/proton/2020-07-20");
/// # let mut metadata = botosmith_model::load(&folder).0.unwrap().metadata;
/// use botosmith_codegen::protocols::taken;
/// use botosmith_model::Protocol;
///
/// metadata.protocol = Protocol::RpcV2Cbor;
/// metadata.alternatives = vec![Protocol::AwsJson1_0];
/// assert_eq!(taken(&metadata), Protocol::RpcV2Cbor);
/// metadata.alternatives = vec![Protocol::AwsJson1_1];
/// assert_eq!(taken(&metadata), Protocol::AwsJson1_1);
/// metadata.protocol = Protocol::RestXml;
/// assert_eq!(taken(&metadata), Protocol::RestXml);
/// ```
pub fn taken(metadata: &Metadata) -> Protocol {
    let all = || std::iter::once(metadata.protocol).chain(metadata.alternatives.iter().copied());
    let official = overrides().map_or(&[][..], |all| &all.protocol);
    let official = official.iter().find(|entry| entry.service == metadata.service_id);
    if let Some(protocol) = all().find(|its| official.is_some_and(|entry| entry.protocol == word(*its))) {
        return protocol;
    }
    match metadata.protocol {
        Protocol::RpcV2Cbor if all().any(|its| its == Protocol::AwsJson1_1) => Protocol::AwsJson1_1,
        protocol => protocol,
    }
}

/// A protocol's name in botocore's models.
pub(crate) fn word(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => "json",
        Protocol::RestJson1 => "rest-json",
        Protocol::RestXml => "rest-xml",
        Protocol::AwsQuery => "query",
        Protocol::Ec2Query => "ec2",
        Protocol::RpcV2Cbor => "smithy-rpc-v2-cbor",
    }
}
