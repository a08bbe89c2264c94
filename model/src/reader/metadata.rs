//! Reads the `metadata` section of `service-2.json`.
//!
//! Chooses the protocol and the signature; does not look at anything outside the section. What is missing
//! or wrong is reported and gets a stand-in, as other stages can still find something in the rest.

use super::traits;
use crate::cursor::{Cursor, Object};
use crate::problem::Problems;
use crate::service::{Metadata, Protocol, SignatureVersion};

pub(super) fn read(at: &Cursor<'_>, problems: &mut Problems) -> Option<Metadata> {
    let section = at.object(problems)?;
    // `globalEndpoint` is older than the endpoint rules, which say the same. `checksumFormat` names
    // Glacier's tree hash, which is not a matter of the model. `ripServiceName` is AWS's own.
    section.ignore(&["globalEndpoint", "checksumFormat", "ripServiceName"]);
    let api_version = section.require_text("apiVersion", problems);
    let endpoint_prefix = section.require_text("endpointPrefix", problems);
    let json_version = section.get("jsonVersion");
    let json_version = json_version.and_then(|at| traits::one_of(&at, &["1.0", "1.1"], problems));
    let protocol = protocol(&section, json_version.as_deref(), problems);
    let protocols = traits::strings(&section, "protocols", problems, |_, _, _| ());
    let service_full_name = section.require_text("serviceFullName", problems);
    let service_id = section.require_text("serviceId", problems);
    let signature_version = signature_version(&section, problems);
    let target_prefix = section.string("targetPrefix", problems);
    if target_prefix.is_none() && matches!(protocol, Some(Protocol::AwsJson1_0 | Protocol::AwsJson1_1)) {
        section.require("targetPrefix", problems);
    }
    let service_abbreviation = section.string("serviceAbbreviation", problems);
    let signing_name = section.string("signingName", problems).or_else(|| endpoint_prefix.clone());
    let uid = section.string("uid", problems);
    let xml_namespace = section.string("xmlNamespace", problems);
    let auth = traits::auth(&section, problems);
    let aws_query_compatible = section.get("awsQueryCompatible").and_then(|at| at.object(problems)).is_some();
    let http2 = section.get("protocolSettings").and_then(|at| http2(&at, problems));
    section.finish(problems);
    Some(Metadata {
        api_version: api_version.unwrap_or_default(),
        endpoint_prefix: endpoint_prefix.unwrap_or_default(),
        protocol: protocol.unwrap_or(Protocol::AwsJson1_0),
        protocols,
        json_version,
        service_abbreviation,
        service_full_name: service_full_name.unwrap_or_default(),
        service_id: service_id.unwrap_or_default(),
        signature_version: signature_version.unwrap_or(SignatureVersion::V4),
        signing_name: signing_name.unwrap_or_default(),
        target_prefix,
        uid,
        xml_namespace,
        auth,
        aws_query_compatible,
        http2,
    })
}

/// `protocol` is botocore's choice among `protocols`.
fn protocol(section: &Object<'_>, json_version: Option<&str>, problems: &mut Problems) -> Option<Protocol> {
    let at = section.require("protocol", problems)?;
    let name = at.string(problems)?;
    let protocol = match name {
        "json" if json_version == Some("1.0") => Protocol::AwsJson1_0,
        "json" if json_version == Some("1.1") => Protocol::AwsJson1_1,
        "json" => {
            section.require("jsonVersion", problems);
            return None;
        }
        "rest-json" => Protocol::RestJson1,
        "rest-xml" => Protocol::RestXml,
        "query" => Protocol::AwsQuery,
        "ec2" => Protocol::Ec2Query,
        "smithy-rpc-v2-cbor" => Protocol::RpcV2Cbor,
        _ => {
            at.error(problems, format!("the protocol `{name}` is not known"));
            return None;
        }
    };
    Some(protocol)
}

fn signature_version(section: &Object<'_>, problems: &mut Problems) -> Option<SignatureVersion> {
    let at = section.require("signatureVersion", problems)?;
    match at.string(problems)? {
        // Clients sign with version 4 alone, as the official crates do. Two old models say `v2`; whether
        // their services accept version 4 is not known here.
        "v4" | "v2" | "s3" | "s3v4" => Some(SignatureVersion::V4),
        "bearer" => Some(SignatureVersion::Bearer),
        other => {
            at.error(problems, format!("the signature version `{other}` is not known"));
            None
        }
    }
}

fn http2(at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
    let settings = at.object(problems)?;
    let http2 = settings.get("h2").and_then(|at| traits::one_of(&at, &["optional", "eventstream"], problems));
    settings.finish(problems);
    http2
}
