//! Reads the `metadata` section of `service-2.json`.
//!
//! Tells the protocols and the signature; does not look at anything outside the section. What is missing
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
    let json_version = json_version.and_then(|at| at.one_of(&["1.0", "1.1"], problems));
    let chosen = section.require("protocol", problems);
    let chosen = chosen.and_then(|at| Some((at.string(problems)?.to_owned(), at)));
    let protocols = traits::strings(&section, "protocols", problems, |_, _, _| ());
    let mut spoken = chosen
        .map(|(chosen, at)| spoken(&section, (&chosen, &at), &protocols, json_version.as_deref(), problems))
        .unwrap_or_default();
    let service_full_name = section.require_text("serviceFullName", problems);
    let service_id = section.require_text("serviceId", problems);
    let signature_version = signature_version(&section, problems);
    let target_prefix = section.string("targetPrefix", problems);
    // The name of the service in a header, or in the path.
    let is_named = |protocol: &Protocol| {
        matches!(protocol, Protocol::AwsJson1_0 | Protocol::AwsJson1_1 | Protocol::RpcV2Cbor)
    };
    if target_prefix.is_none() && spoken.iter().any(is_named) {
        section.require("targetPrefix", problems);
    }
    let protocol = (!spoken.is_empty()).then(|| spoken.remove(0));
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
        alternatives: spoken,
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

/// The protocols that are known here: botocore's choice, `protocol`, and then the others of `protocols`.
fn spoken(
    section: &Object<'_>,
    (chosen, at): (&str, &Cursor<'_>),
    protocols: &[String],
    json_version: Option<&str>,
    problems: &mut Problems,
) -> Vec<Protocol> {
    let others = protocols.iter().map(String::as_str).filter(|name| *name != chosen);
    let mut found = Vec::new();
    let mut lacks_version = false;
    for name in std::iter::once(chosen).chain(others) {
        match known(name, json_version) {
            Known::Protocol(protocol) if found.contains(&protocol) => {}
            Known::Protocol(protocol) => found.push(protocol),
            Known::JsonOfNoVersion => lacks_version = true,
            Known::Nothing => {}
        }
    }
    if lacks_version {
        section.require("jsonVersion", problems);
    } else if matches!(known(chosen, json_version), Known::Nothing) {
        let what = format!("the protocol `{chosen}` is not known");
        match found.is_empty() {
            true => at.error(problems, what),
            false => at.warning(problems, format!("{what}; the next of `protocols` is taken")),
        }
    }
    found
}

/// What botocore's word for a protocol stands for.
enum Known {
    Protocol(Protocol),
    /// There are two of them, and nothing says which.
    JsonOfNoVersion,
    Nothing,
}

fn known(name: &str, json_version: Option<&str>) -> Known {
    Known::Protocol(match (name, json_version) {
        ("json", Some("1.0")) => Protocol::AwsJson1_0,
        ("json", Some("1.1")) => Protocol::AwsJson1_1,
        ("json", _) => return Known::JsonOfNoVersion,
        ("rest-json", _) => Protocol::RestJson1,
        ("rest-xml", _) => Protocol::RestXml,
        ("query", _) => Protocol::AwsQuery,
        ("ec2", _) => Protocol::Ec2Query,
        ("smithy-rpc-v2-cbor", _) => Protocol::RpcV2Cbor,
        _ => return Known::Nothing,
    })
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
    let http2 = settings.get("h2").and_then(|at| at.one_of(&["optional", "eventstream"], problems));
    settings.finish(problems);
    http2
}
