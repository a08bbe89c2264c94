//! The tables of traits, by their keys in botocore's models and by their ids in Smithy. Decide nothing; `docs/traits.md` shows
//! them.

/// What becomes of a trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// A client does, or its documentation says, what the trait means.
    Used,
    /// The same, under the condition said here; else it is left aside.
    UsedWhere(&'static str),
    /// Left aside, and why that does no harm.
    Ignored(&'static str),
    /// What has it is refused, under the condition said here.
    Refused(&'static str),
}

/// A trait: where it stands with its key, and what becomes of it.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The place and the key: `member.idempotencyToken`.
    pub key: &'static str,
    /// What becomes of it.
    pub treatment: Treatment,
}

use Treatment::{Ignored, Refused, Used, UsedWhere};

const REST: &str = "the service speaks restJson1 or restXml";
const REST_XML: &str = "the service speaks restXml";
const ORDER: &str = "services take elements in any order, and botocore writes them in any";
const BINDING: &str = "in a header, which is JSON in base64; elsewhere the text itself is sent";
const ROOT: &str = "a response's root is called after the operation";
const WRAPPED: &str = "says what `resultWrapper` says";
const REPEATED: &str = "says once more what the target says";
const BOXED: &str = "members are optional in Rust unless they are required";
const SCHEMES: &str = "clients have none of the schemes: signature version 4 and 4a, a bearer token, or `noAuth` before all others";
const FORMAT: &str = "the version of the file's format";

macro_rules! table {
    ($($key:literal: $treatment:expr;)*) => { &[$(Row { key: $key, treatment: $treatment }),*] };
}

/// Every key of a `service-2.json`.
pub const TABLE: &[Row] = table! {
    "service.version": Ignored(FORMAT);
    "service.metadata": Used;
    "service.operations": Used;
    "service.shapes": Used;
    "service.documentation": Used;
    "service.deprecated": Ignored("every operation of such a service says it again");
    "service.deprecatedMessage": Ignored("every operation of such a service says it again");
    "service.examples": Ignored("empty wherever it is");
    "service.clientContextParams": Used;
    "metadata.apiVersion": Used;
    "metadata.auth": Refused(SCHEMES);
    "metadata.awsQueryCompatible": Used;
    "metadata.checksumFormat": Ignored("names Glacier's tree hash, which is no matter of the model");
    "metadata.endpointPrefix": Used;
    "metadata.globalEndpoint": Ignored("older than the endpoint rules, which say the same");
    "metadata.jsonVersion": Used;
    "metadata.protocol": Used;
    "metadata.protocolSettings": Ignored("the connector chooses HTTP/2 wherever a service offers it");
    "metadata.protocols": Used;
    "metadata.ripServiceName": Ignored("AWS's own");
    "metadata.serviceAbbreviation": Used;
    "metadata.serviceFullName": Used;
    "metadata.serviceId": Used;
    "metadata.signatureVersion": Used;
    "metadata.signingName": Used;
    "metadata.targetPrefix": Used;
    "metadata.uid": Used;
    "metadata.xmlNamespace": Ignored("operations say the namespaces of their inputs");
    "operation.name": Used;
    "operation.http": Used;
    "operation.http.method": Used;
    "operation.http.requestUri": Used;
    "operation.http.responseCode": Used;
    "operation.input": Used;
    "operation.input.shape": Used;
    "operation.input.documentation": Ignored(REPEATED);
    "operation.input.locationName": UsedWhere(REST_XML);
    "operation.input.xmlNamespace": UsedWhere(REST_XML);
    "operation.output": Used;
    "operation.output.shape": Used;
    "operation.output.documentation": Ignored(REPEATED);
    "operation.output.locationName": Ignored(ROOT);
    "operation.output.resultWrapper": Refused("it is not the operation's name with `Result` after it");
    "operation.output.wrapper": Ignored(WRAPPED);
    "operation.errors": Used;
    "operation.documentation": Used;
    "operation.deprecated": Used;
    "operation.deprecatedMessage": Used;
    "operation.deprecatedSince": Used;
    "operation.auth": Refused(SCHEMES);
    "operation.authtype": Used;
    "operation.unsignedPayload": Used;
    "operation.idempotent": Used;
    "operation.readonly": Used;
    "operation.endpoint": Used;
    "operation.endpoint.hostPrefix": Used;
    "operation.endpointdiscovery": UsedWhere("it is required; others are called at the ordinary endpoint, as by the official crates");
    "operation.endpointdiscovery.required": Used;
    "operation.endpointoperation": UsedWhere("others require what it tells");
    "operation.httpChecksum": Used;
    "operation.httpChecksum.requestAlgorithmMember": Used;
    "operation.httpChecksum.requestChecksumRequired": Used;
    "operation.httpChecksum.requestValidationModeMember": Ignored("a response is read without being checked");
    "operation.httpChecksum.responseAlgorithms": Ignored("a response is read without being checked");
    "operation.httpChecksumRequired": Used;
    "operation.operationContextParams": Used;
    "operation.staticContextParams": Used;
    "operation.requestcompression": Used;
    "operation.requestcompression.encodings": Used;
    "shape.type": Used;
    "shape.members": Used;
    "shape.member": Used;
    "shape.key": Used;
    "shape.value": Used;
    "shape.documentation": Used;
    "shape.deprecated": Used;
    "shape.deprecatedMessage": Used;
    "shape.deprecatedSince": Used;
    "shape.required": Used;
    "shape.enum": Used;
    "shape.min": Used;
    "shape.max": Used;
    "shape.pattern": Used;
    "shape.sensitive": Used;
    "shape.sparse": Used;
    "shape.union": Used;
    "shape.document": Refused("the protocol is neither awsJson nor restJson1");
    "shape.timestampFormat": Used;
    "shape.exception": Used;
    "shape.fault": Used;
    "shape.retryable": Used;
    "shape.error": Used;
    "shape.error.code": Used;
    "shape.error.fault": Used;
    "shape.error.httpStatusCode": Ignored("an error is known by its code");
    "shape.error.senderFault": Ignored("a sender's fault is what is not the server's");
    "shape.box": Ignored(BOXED);
    "shape.event": Ignored("the event stream says which structures are its events");
    "shape.eventstream": Refused("it is not the body of a request or a response, or members stand beside it in a response of an RPC protocol");
    "shape.flattened": Used;
    "shape.locationName": UsedWhere(REST_XML);
    "shape.payload": UsedWhere(REST);
    "shape.requiresLength": Ignored("the length of a stream is told wherever it is known; a service that needs it says so");
    "shape.streaming": Refused("it is not the body of a request or a response");
    "shape.synthetic": Ignored("says how the model was made");
    "shape.wrapper": Ignored(WRAPPED);
    "shape.xmlNamespace": UsedWhere(REST_XML);
    "shape.xmlOrder": Ignored(ORDER);
    "member.shape": Used;
    "member.documentation": Used;
    "member.deprecated": Used;
    "member.deprecatedMessage": Used;
    "member.deprecatedSince": Used;
    "member.locationName": Used;
    "member.idempotencyToken": Used;
    "member.timestampFormat": Used;
    "member.box": Ignored(BOXED);
    "member.contextParam": Used;
    "member.enum": Ignored("the values of a plain string, which the API's types do not list");
    "member.eventheader": Used;
    "member.eventpayload": Used;
    "member.flattened": Used;
    "member.hostLabel": Used;
    "member.jsonvalue": UsedWhere(BINDING);
    "member.location": UsedWhere(REST);
    "member.queryName": Used;
    "member.streaming": Refused("it is not the body of a request or a response");
    "member.xmlAttribute": Used;
    "member.xmlNamespace": UsedWhere(REST_XML);
    "element.shape": Used;
    "element.documentation": Ignored("an element has no place of its own in the documentation");
    "element.jsonvalue": Ignored("stands on no list in a header; elsewhere the text itself is sent");
    "element.locationName": Used;
    "element.timestampFormat": Used;
};

/// Every trait of Smithy that is known, by its id.
pub const SMITHY: &[Row] = table! {
    "smithy.api#documentation": Used;
    "smithy.api#deprecated": Used;
    "smithy.api#sensitive": Used;
    "smithy.api#required": Used;
    "smithy.api#default": Used;
    "smithy.api#addedDefault": Ignored("clients look at the default alone");
    "smithy.api#clientOptional": Used;
    "smithy.api#input": Used;
    "smithy.api#box": Used;
    "smithy.api#idempotencyToken": Used;
    "smithy.api#length": Used;
    "smithy.api#range": Used;
    "smithy.api#pattern": Used;
    "smithy.api#uniqueItems": Ignored("the service says so itself");
    "smithy.api#sparse": Used;
    "smithy.api#jsonName": Used;
    "smithy.api#xmlName": Used;
    "smithy.api#xmlAttribute": Used;
    "smithy.api#xmlNamespace": UsedWhere(REST_XML);
    "smithy.api#xmlFlattened": Used;
    "aws.protocols#ec2QueryName": Used;
    "smithy.api#timestampFormat": Used;
    "smithy.api#mediaType": UsedWhere("on a header, which is in base64, or a payload, whose type it is; elsewhere the text or the bytes are sent as they are");
    "smithy.api#http": UsedWhere(REST);
    "smithy.api#httpLabel": UsedWhere(REST);
    "smithy.api#httpQuery": UsedWhere(REST);
    "smithy.api#httpQueryParams": UsedWhere(REST);
    "smithy.api#httpHeader": UsedWhere(REST);
    "smithy.api#httpPrefixHeaders": UsedWhere(REST);
    "smithy.api#httpPayload": UsedWhere(REST);
    "smithy.api#httpResponseCode": UsedWhere(REST);
    "aws.protocols#httpChecksum": Used;
    "smithy.api#httpChecksumRequired": Used;
    "smithy.api#requestCompression": Used;
    "smithy.api#streaming": Refused("it is not the body of a request or a response, or members stand beside a stream of events in a response of an RPC protocol");
    "smithy.api#requiresLength": Ignored("the length of a stream is told wherever it is known; a service that needs it says so");
    "smithy.api#eventHeader": Used;
    "smithy.api#eventPayload": Used;
    "smithy.api#error": Used;
    "aws.protocols#awsQueryError": Used;
    "smithy.api#httpError": Ignored("an error is known by its code");
    "smithy.api#retryable": Used;
    "smithy.api#auth": Refused(SCHEMES);
    "aws.auth#unsignedPayload": Used;
    "smithy.api#idempotent": Used;
    "smithy.api#readonly": Used;
    "smithy.api#endpoint": Used;
    "smithy.api#hostLabel": Used;
    "smithy.rules#contextParam": Used;
    "smithy.rules#staticContextParams": Used;
    "smithy.rules#operationContextParams": Used;
    "aws.api#clientDiscoveredEndpoint": UsedWhere("it is required; others are called at the ordinary endpoint, as by the official crates");
    "aws.api#service": Used;
    "aws.api#clientEndpointDiscovery": UsedWhere("others require what it tells");
    "aws.auth#sigv4": Used;
    "aws.auth#sigv4a": Used;
    "smithy.api#httpBearerAuth": Used;
    "smithy.api#optionalAuth": Used;
    "smithy.api#title": Used;
    "smithy.api#paginated": Used;
    "smithy.api#enum": Used;
    "smithy.api#enumValue": Used;
    "smithy.api#mixin": Used;
    "smithy.waiters#waitable": Used;
    "smithy.rules#endpointRuleSet": Used;
    "smithy.rules#endpointBdd": Refused("no `endpointRuleSet` stands beside it");
    "smithy.rules#clientContextParams": Used;
    "aws.protocols#awsJson1_0": Used;
    "aws.protocols#awsJson1_1": Used;
    "aws.protocols#awsQuery": Used;
    "aws.protocols#awsQueryCompatible": Used;
    "aws.protocols#ec2Query": Used;
    "aws.protocols#restJson1": Used;
    "aws.protocols#restXml": Used;
    "smithy.protocols#rpcv2Cbor": Used;
    "aws.api#arn": Ignored("describes resources and what data are about");
    "aws.api#arnReference": Ignored("describes resources and what data are about");
    "aws.api#controlPlane": Ignored("describes resources and what data are about");
    "aws.api#data": Ignored("describes resources and what data are about");
    "aws.api#dataPlane": Ignored("describes resources and what data are about");
    "aws.api#tagEnabled": Ignored("describes resources and what data are about");
    "aws.api#taggable": Ignored("describes resources and what data are about");
    "aws.auth#cognitoUserPools": Refused(SCHEMES);
    "aws.cloudformation#cfnAdditionalIdentifier": Ignored("of CloudFormation");
    "aws.cloudformation#cfnDefaultValue": Ignored("of CloudFormation");
    "aws.cloudformation#cfnExcludeProperty": Ignored("of CloudFormation");
    "aws.cloudformation#cfnMutability": Ignored("of CloudFormation");
    "aws.cloudformation#cfnName": Ignored("of CloudFormation");
    "aws.cloudformation#cfnResource": Ignored("of CloudFormation");
    "aws.customizations#s3UnwrappedXmlOutput": UsedWhere(REST_XML);
    "aws.endpoints#dualStackOnlyEndpoints": Ignored("the endpoint rules say the same");
    "aws.endpoints#endpointsModifier": Ignored("the endpoint rules say the same");
    "aws.endpoints#rulesBasedEndpoints": Ignored("the endpoint rules say the same");
    "aws.endpoints#standardPartitionalEndpoints": Ignored("the endpoint rules say the same");
    "aws.endpoints#standardRegionalEndpoints": Ignored("the endpoint rules say the same");
    "aws.iam#actionName": Ignored("of access policies");
    "aws.iam#actionPermissionDescription": Ignored("of access policies");
    "aws.iam#conditionKeyValue": Ignored("of access policies");
    "aws.iam#conditionKeys": Ignored("of access policies");
    "aws.iam#defineConditionKeys": Ignored("of access policies");
    "aws.iam#disableConditionKeyInference": Ignored("of access policies");
    "aws.iam#disableConditionKeyInheritance": Ignored("of access policies");
    "aws.iam#iamAction": Ignored("of access policies");
    "aws.iam#iamResource": Ignored("of access policies");
    "aws.iam#requiredActions": Ignored("of access policies");
    "aws.iam#serviceResolvedConditionKeys": Ignored("of access policies");
    "aws.iam#supportedPrincipalTypes": Ignored("of access policies");
    "smithy.api#authDefinition": Ignored("says what a trait is");
    "smithy.api#cors": Ignored("of browsers");
    "smithy.api#examples": Ignored("calls that the documentation does not show");
    "smithy.api#externalDocumentation": Ignored("told to people and tools");
    "smithy.api#httpApiKeyAuth": Refused(SCHEMES);
    "smithy.api#httpBasicAuth": Refused(SCHEMES);
    "smithy.api#httpDigestAuth": Refused(SCHEMES);
    "smithy.api#idRef": Ignored("says what a trait is");
    "smithy.api#internal": Ignored("told to people and tools");
    "smithy.api#nestedProperties": Ignored("of resources, of which clients see the operations alone");
    "smithy.api#noReplace": Ignored("of resources, of which clients see the operations alone");
    "smithy.api#notProperty": Ignored("of resources, of which clients see the operations alone");
    "smithy.api#output": Ignored("the operation says it");
    "smithy.api#private": Ignored("told to people and tools");
    "smithy.api#property": Ignored("of resources, of which clients see the operations alone");
    "smithy.api#protocolDefinition": Ignored("says what a trait is");
    "smithy.api#recommended": Ignored("told to people and tools");
    "smithy.api#references": Ignored("of resources, of which clients see the operations alone");
    "smithy.api#resourceIdentifier": Ignored("of resources, of which clients see the operations alone");
    "smithy.api#since": Ignored("told to people and tools");
    "smithy.api#suppress": Ignored("told to people and tools");
    "smithy.api#tags": Ignored("told to people and tools");
    "smithy.api#trait": Ignored("says what a trait is");
    "smithy.api#traitValidators": Ignored("says what a trait is");
    "smithy.api#unstable": Ignored("told to people and tools");
    "smithy.rules#endpointTests": Ignored("tests of the rules, not of clients");
    "smithy.test#httpMalformedRequestTests": Ignored("tests, of which no client is made");
    "smithy.test#httpRequestTests": Ignored("tests, of which no client is made");
    "smithy.test#httpResponseTests": Ignored("tests, of which no client is made");
    "smithy.test#smokeTests": Ignored("tests, of which no client is made");
};
