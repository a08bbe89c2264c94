//! Which wire protocols a client can be generated for, and which of a service's it speaks. Looks at nothing else.

use botosmith_model::{Metadata, Protocol};

/// What of the generated crate depends on the protocol.
pub(crate) struct Row {
    /// The function in the runtime's `protocol` module.
    pub(crate) module: &'static str,
    /// The runtime's feature.
    pub(crate) feature: &'static str,
}

/// The row of a protocol; nothing where no client can speak it yet.
pub(crate) fn row(protocol: Protocol) -> Option<Row> {
    match protocol {
        Protocol::AwsJson1_0 => Some(Row { module: "aws_json_1_0", feature: "aws-json" }),
        Protocol::AwsJson1_1 => Some(Row { module: "aws_json_1_1", feature: "aws-json" }),
        _ => None,
    }
}

/// The protocol that a client of the service speaks: the first that it can, in the order of botocore's preference; or
/// the one that botocore prefers, where it can speak none of them.
///
/// ```
/// # let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/services/proton/2020-07-20");
/// # let mut metadata = botosmith_model::load(&folder).0.unwrap().metadata;
/// use botosmith_codegen::protocols::taken;
/// use botosmith_model::Protocol;
///
/// metadata.protocol = Protocol::RpcV2Cbor;
/// metadata.alternatives = vec![Protocol::AwsJson1_0, Protocol::AwsQuery];
/// assert_eq!(taken(&metadata), Protocol::AwsJson1_0);
/// metadata.alternatives.clear();
/// assert_eq!(taken(&metadata), Protocol::RpcV2Cbor);
/// ```
pub fn taken(metadata: &Metadata) -> Protocol {
    let mut spoken = std::iter::once(&metadata.protocol).chain(&metadata.alternatives);
    spoken.find(|protocol| row(**protocol).is_some()).copied().unwrap_or(metadata.protocol)
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
