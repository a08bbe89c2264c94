//! Reads what the traits of the service say of it as a whole: its names, protocols and signature.

use super::ast::Definition;
use crate::cursor::Cursor;
use crate::problem::Problems;
use crate::service::{Metadata, Protocol, SignatureVersion};
use crate::traits::AuthScheme;

/// Protocols as Smithy and as botocore calls them, in the order in which botocore prefers them.
const PROTOCOLS: [(&str, &str, Protocol); 7] = [
    ("smithy.protocols#rpcv2Cbor", "smithy-rpc-v2-cbor", Protocol::RpcV2Cbor),
    ("aws.protocols#awsJson1_0", "json", Protocol::AwsJson1_0),
    ("aws.protocols#awsJson1_1", "json", Protocol::AwsJson1_1),
    ("aws.protocols#restJson1", "rest-json", Protocol::RestJson1),
    ("aws.protocols#restXml", "rest-xml", Protocol::RestXml),
    ("aws.protocols#awsQuery", "query", Protocol::AwsQuery),
    ("aws.protocols#ec2Query", "ec2", Protocol::Ec2Query),
];

/// Authentication schemes that a service may list by having their traits, in the order of their ids.
const SCHEMES: [&str; 7] = [
    "aws.auth#cognitoUserPools",
    "aws.auth#sigv4",
    "aws.auth#sigv4a",
    "smithy.api#httpApiKeyAuth",
    "smithy.api#httpBasicAuth",
    "smithy.api#httpBearerAuth",
    "smithy.api#httpDigestAuth",
];

pub(super) fn read(service: &Definition<'_>, problems: &mut Problems) -> Option<Metadata> {
    let traits = &service.traits;
    let names = traits.get("aws.api#service");
    if names.is_none() {
        service.at.error(problems, "the trait `aws.api#service` is missing: nothing says the service's id");
    }
    let names = names.map(|at| Names::read(at, service, problems));
    let api_version = match &service.version {
        Some(at) => at.string(problems).map(str::to_owned),
        None => {
            service.at.error(problems, "the key `version` is missing");
            None
        }
    };
    let mut spoken: Vec<Protocol> = Vec::new();
    let mut protocols = Vec::new();
    for (id, word, protocol) in PROTOCOLS {
        if traits.contains_key(id) {
            spoken.push(protocol);
            if !protocols.contains(&word.to_owned()) {
                protocols.push(word.to_owned());
            }
        }
    }
    if spoken.is_empty() {
        let known: Vec<&str> = PROTOCOLS.iter().map(|(id, ..)| *id).collect();
        let message = format!("the service has no protocol that is known: none of {}", known.join(", "));
        service.at.error(problems, message);
    }
    let json_version = match () {
        () if spoken.contains(&Protocol::AwsJson1_0) => Some("1.0"),
        () if spoken.contains(&Protocol::AwsJson1_1) => Some("1.1"),
        () => None,
    };
    let http2 = PROTOCOLS.iter().filter_map(|(id, ..)| traits.get(*id)).find_map(|at| http2(at, problems));
    let auth = auth(service, problems);
    let signing = traits.get("aws.auth#sigv4").and_then(|at| signing_name(at, problems));
    let Names { service_id, endpoint_prefix, uid } = names.flatten()?;
    let api_version = api_version.unwrap_or_default();
    let title = traits.get("smithy.api#title").and_then(|at| at.string(problems)).map(str::to_owned);
    let namespace =
        traits.get("smithy.api#xmlNamespace").and_then(|at| super::values::xml_namespace(at, problems));
    Some(Metadata {
        endpoint_prefix: endpoint_prefix.clone(),
        protocol: spoken.first().copied().unwrap_or(Protocol::AwsJson1_0),
        alternatives: spoken.iter().skip(1).copied().collect(),
        protocols,
        json_version: json_version.map(str::to_owned),
        service_abbreviation: None,
        service_full_name: title.unwrap_or_else(|| service_id.clone()),
        signature_version: match auth.as_slice() {
            [AuthScheme::HttpBearer] => SignatureVersion::Bearer,
            _ => SignatureVersion::V4,
        },
        signing_name: signing.unwrap_or(endpoint_prefix),
        target_prefix: Some(service.name().to_owned()),
        uid: Some(
            uid.unwrap_or_else(|| format!("{}-{api_version}", service_id.to_lowercase().replace(' ', "-"))),
        ),
        xml_namespace: namespace.map(|its| its.uri),
        auth,
        aws_query_compatible: traits.contains_key("aws.protocols#awsQueryCompatible"),
        http2,
        service_id,
        api_version,
    })
}

/// What the trait `aws.api#service` says.
struct Names {
    service_id: String,
    endpoint_prefix: String,
    uid: Option<String>,
}

impl Names {
    fn read(at: &Cursor<'_>, service: &Definition<'_>, problems: &mut Problems) -> Option<Self> {
        let object = at.object(problems)?;
        object.ignore(&["cloudFormationName", "cloudTrailEventSource", "cliV1"]);
        let service_id = object.require_text("sdkId", problems);
        let namespace = object.string("arnNamespace", problems);
        let prefix = object.string("endpointPrefix", problems);
        let uid = object.string("docId", problems);
        object.finish(problems);
        let namespace = namespace.unwrap_or_else(|| service.name().to_lowercase());
        Some(Self { service_id: service_id?, endpoint_prefix: prefix.unwrap_or(namespace), uid })
    }
}

/// How HTTP/2 is used: by event streams alone, or wherever there is a choice.
fn http2(at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
    let object = at.object(problems)?;
    object.ignore(&["noErrorWrapping"]);
    let has = |at: Option<Cursor<'_>>, problems: &mut Problems| {
        at.is_some_and(|at| at.strings(problems).iter().any(|(_, version)| *version == "h2"))
    };
    let (all, streams) = (has(object.get("http"), problems), has(object.get("eventStreamHttp"), problems));
    object.finish(problems);
    match (all, streams) {
        (true, _) => Some("optional".to_owned()),
        (false, true) => Some("eventstream".to_owned()),
        (false, false) => None,
    }
}

/// The schemes that the service lists, or all of which it has the trait, by their ids; without any, requests need none.
fn auth(service: &Definition<'_>, problems: &mut Problems) -> Vec<AuthScheme> {
    if let Some(schemes) =
        service.traits.get("smithy.api#auth").and_then(|at| super::values::auth(at, problems))
    {
        return schemes;
    }
    let found = SCHEMES.iter().filter(|id| service.traits.contains_key(**id)).map(|id| AuthScheme::of(id));
    let found: Vec<AuthScheme> = found.collect();
    if found.is_empty() {
        return vec![AuthScheme::Unsigned];
    }
    found
}

fn signing_name(at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
    let object = at.object(problems)?;
    let name = object.require_text("name", problems);
    object.finish(problems);
    name
}
