//! The traits that are known: those that stand for one of the model's, those that a section reads, and those that no client
//! needs. All others are warned of.
//!
//! What becomes of a trait that is read is decided later, in the generator.

use super::ast::Bag;
use super::values;
use crate::cursor::Cursor;
use crate::problem::Problems;
use crate::traits::{HttpChecksum, Trait, Traits};

/// Reads one trait of what is called so.
type Read = fn(&Cursor<'_>, &str, &mut Problems) -> Option<Trait>;

/// How a trait is read.
enum Row {
    /// As one of the model's.
    Trait(Read),
    /// By the section that it begins: metadata, paginators, waiters, rules.
    Section,
    /// Not at all.
    Ignored,
}

use Row::{Ignored, Section};

macro_rules! table {
    (@row flag $what:ident) => {
        Row::Trait(|at, _, problems| values::annotation(at, problems).map(|()| Trait::$what))
    };
    (@row named $what:ident) => {
        Row::Trait(|at, name, problems| values::annotation(at, problems).map(|()| Trait::$what(name.to_owned())))
    };
    (@row read $what:ident $read:ident) => {
        Row::Trait(|at, _, problems| values::$read(at, problems).map(Trait::$what))
    };
    (@row with $read:expr) => { Row::Trait($read) };
    (@row section) => { Section };
    (@row ignored) => { Ignored };
    ($($id:literal: ($($how:tt)+);)*) => { &[$(($id, table!(@row $($how)+))),*] };
}

/// Every trait that is known.
const TABLE: &[(&str, Row)] = table! {
    "smithy.api#documentation": (read Documentation text);
    "smithy.api#deprecated": (read Deprecated deprecated);
    "smithy.api#sensitive": (flag Sensitive);
    "smithy.api#required": (flag Required);
    "smithy.api#default": (with |at, _, _| Some(Trait::Default(at.value().clone())));
    "smithy.api#addedDefault": (flag AddedDefault);
    "smithy.api#clientOptional": (flag ClientOptional);
    "smithy.api#input": (flag Input);
    "smithy.api#box": (flag Boxed);
    "smithy.api#idempotencyToken": (flag IdempotencyToken);
    "smithy.api#length": (read Length bounds);
    "smithy.api#range": (read Range bounds);
    "smithy.api#pattern": (read Pattern text);
    "smithy.api#uniqueItems": (flag UniqueItems);
    "smithy.api#sparse": (flag Sparse);
    "smithy.api#jsonName": (read JsonName name);
    "smithy.api#xmlName": (read XmlName name);
    "smithy.api#xmlAttribute": (flag XmlAttribute);
    "smithy.api#xmlNamespace": (read XmlNamespace xml_namespace);
    "smithy.api#xmlFlattened": (flag XmlFlattened);
    "aws.protocols#ec2QueryName": (read Ec2QueryName name);
    "smithy.api#timestampFormat": (read TimestampFormat timestamp_format);
    "smithy.api#mediaType": (read MediaType name);
    "smithy.api#http": (read Http http);
    "smithy.api#httpLabel": (named HttpLabel);
    "smithy.api#httpQuery": (read HttpQuery name);
    "smithy.api#httpQueryParams": (flag HttpQueryParams);
    "smithy.api#httpHeader": (read HttpHeader name);
    "smithy.api#httpPrefixHeaders": (read HttpPrefixHeaders text);
    "smithy.api#httpPayload": (flag HttpPayload);
    "smithy.api#httpResponseCode": (flag HttpResponseCode);
    "aws.protocols#httpChecksum": (read HttpChecksum http_checksum);
    "smithy.api#httpChecksumRequired": (with checksum_required);
    "smithy.api#requestCompression": (read RequestCompression encodings);
    "smithy.api#streaming": (flag Streaming);
    "smithy.api#requiresLength": (flag RequiresLength);
    "smithy.api#eventHeader": (flag EventHeader);
    "smithy.api#eventPayload": (flag EventPayload);
    "smithy.api#error": (read Error fault);
    "aws.protocols#awsQueryError": (read ErrorCode error_code);
    "smithy.api#httpError": (with |at, _, problems| at.http_status(problems).map(Trait::HttpError));
    "smithy.api#retryable": (read Retryable retryable);
    "smithy.api#auth": (read Auth auth);
    "aws.auth#unsignedPayload": (with |_, _, _| Some(Trait::UnsignedPayload));
    "smithy.api#idempotent": (flag Idempotent);
    "smithy.api#readonly": (flag Readonly);
    "smithy.api#endpoint": (read HostPrefix host_prefix);
    "smithy.api#hostLabel": (flag HostLabel);
    "smithy.rules#contextParam": (read ContextParam context_param);
    "smithy.rules#staticContextParams": (read StaticContextParams fixed_params);
    "smithy.rules#operationContextParams": (read OperationContextParams taken_params);
    "aws.api#clientDiscoveredEndpoint": (read EndpointDiscovery discovery);
    "aws.api#service": (section);
    "aws.api#clientEndpointDiscovery": (section);
    "aws.auth#sigv4": (section);
    "aws.auth#sigv4a": (section);
    "smithy.api#httpBearerAuth": (section);
    "smithy.api#optionalAuth": (section);
    "smithy.api#title": (section);
    "smithy.api#paginated": (section);
    "smithy.api#enum": (section);
    "smithy.api#enumValue": (section);
    "smithy.api#mixin": (section);
    "smithy.waiters#waitable": (section);
    "smithy.rules#endpointRuleSet": (section);
    "smithy.rules#endpointBdd": (section);
    "smithy.rules#clientContextParams": (section);
    "aws.protocols#awsJson1_0": (section);
    "aws.protocols#awsJson1_1": (section);
    "aws.protocols#awsQuery": (section);
    "aws.protocols#awsQueryCompatible": (section);
    "aws.protocols#ec2Query": (section);
    "aws.protocols#restJson1": (section);
    "aws.protocols#restXml": (section);
    "smithy.protocols#rpcv2Cbor": (section);
    "aws.api#arn": (ignored);
    "aws.api#arnReference": (ignored);
    "aws.api#controlPlane": (ignored);
    "aws.api#data": (ignored);
    "aws.api#dataPlane": (ignored);
    "aws.api#tagEnabled": (ignored);
    "aws.api#taggable": (ignored);
    "aws.auth#cognitoUserPools": (section);
    "aws.cloudformation#cfnAdditionalIdentifier": (ignored);
    "aws.cloudformation#cfnDefaultValue": (ignored);
    "aws.cloudformation#cfnExcludeProperty": (ignored);
    "aws.cloudformation#cfnMutability": (ignored);
    "aws.cloudformation#cfnName": (ignored);
    "aws.cloudformation#cfnResource": (ignored);
    "aws.customizations#s3UnwrappedXmlOutput": (flag UnwrappedOutput);
    "aws.endpoints#dualStackOnlyEndpoints": (ignored);
    "aws.endpoints#endpointsModifier": (ignored);
    "aws.endpoints#rulesBasedEndpoints": (ignored);
    "aws.endpoints#standardPartitionalEndpoints": (ignored);
    "aws.endpoints#standardRegionalEndpoints": (ignored);
    "aws.iam#actionName": (ignored);
    "aws.iam#actionPermissionDescription": (ignored);
    "aws.iam#conditionKeyValue": (ignored);
    "aws.iam#conditionKeys": (ignored);
    "aws.iam#defineConditionKeys": (ignored);
    "aws.iam#disableConditionKeyInference": (ignored);
    "aws.iam#disableConditionKeyInheritance": (ignored);
    "aws.iam#iamAction": (ignored);
    "aws.iam#iamResource": (ignored);
    "aws.iam#requiredActions": (ignored);
    "aws.iam#serviceResolvedConditionKeys": (ignored);
    "aws.iam#supportedPrincipalTypes": (ignored);
    "smithy.api#authDefinition": (ignored);
    "smithy.api#cors": (ignored);
    "smithy.api#examples": (ignored);
    "smithy.api#externalDocumentation": (ignored);
    "smithy.api#httpApiKeyAuth": (section);
    "smithy.api#httpBasicAuth": (section);
    "smithy.api#httpDigestAuth": (section);
    "smithy.api#idRef": (ignored);
    "smithy.api#internal": (ignored);
    "smithy.api#nestedProperties": (ignored);
    "smithy.api#noReplace": (ignored);
    "smithy.api#notProperty": (ignored);
    "smithy.api#output": (ignored);
    "smithy.api#private": (ignored);
    "smithy.api#property": (ignored);
    "smithy.api#protocolDefinition": (ignored);
    "smithy.api#recommended": (ignored);
    "smithy.api#references": (ignored);
    "smithy.api#resourceIdentifier": (ignored);
    "smithy.api#since": (ignored);
    "smithy.api#suppress": (ignored);
    "smithy.api#tags": (ignored);
    "smithy.api#trait": (ignored);
    "smithy.api#traitValidators": (ignored);
    "smithy.api#unstable": (ignored);
    "smithy.rules#endpointTests": (ignored);
    "smithy.test#httpMalformedRequestTests": (ignored);
    "smithy.test#httpRequestTests": (ignored);
    "smithy.test#httpResponseTests": (ignored);
    "smithy.test#smokeTests": (ignored);
};

/// The ids of all traits that are known.
pub fn known_traits() -> impl Iterator<Item = &'static str> {
    TABLE.iter().map(|(id, _)| *id)
}

/// Reads the traits of what is called `name`, which stands at `origin`.
pub(super) fn read(bag: &Bag<'_>, name: &str, origin: &Cursor<'_>, problems: &mut Problems) -> Traits {
    let mut traits = Traits::default();
    for (id, at) in bag {
        match TABLE.iter().find(|(known, _)| known == id) {
            None => at.warning(problems, format!("the trait `{id}` is not known")),
            Some((_, Row::Trait(read))) => {
                if let Some(its) = read(at, name, problems) {
                    // What a mixin or a statement says stands elsewhere, and there is no way there from here.
                    let below = at.pointer().strip_prefix(origin.pointer()).unwrap_or_default();
                    traits.add(its, below.to_owned());
                }
            }
            Some((_, Section | Ignored)) => {}
        }
    }
    traits
}

fn checksum_required(at: &Cursor<'_>, _: &str, problems: &mut Problems) -> Option<Trait> {
    values::annotation(at, problems)?;
    Some(Trait::HttpChecksum(HttpChecksum {
        request_checksum_required: true,
        md5: true,
        ..HttpChecksum::default()
    }))
}
