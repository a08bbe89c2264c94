//! The service: what it is called, how it is spoken to, and what its configuration sets.

use super::{Argument, Doc, TypeRef};

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    /// Where its own documentation of an operation is, but for the operation's name.
    pub reference: String,
    /// `AWS Proton`, as the model has it.
    pub full_name: String,
    /// The same as one line of Markdown.
    pub title: String,
    /// The version of the API as one line of Markdown.
    pub version_title: String,
    /// `Proton`.
    pub id: String,
    /// What requests call it in their `User-Agent`.
    pub api_name: String,
    /// botocore's folder.
    pub folder: String,
    /// The folder of this version of the API.
    pub api_version: String,
    /// The name before the dot in `X-Amz-Target`, or what else names the service's shape.
    pub shape_name: String,
    /// The name in the credential scope.
    pub signing_name: String,
    /// The function of the runtime that makes the protocol: `aws_json_1_0`.
    pub protocol: &'static str,
    /// The runtime's features: that of the protocol, and those of what operations want.
    pub features: Vec<&'static str>,
    /// Features of the crate that bring nothing, for programs that name them.
    pub idle_features: Vec<String>,
    /// The ids of the schemes by which requests prove who calls, best first; none where it is signature version 4 alone.
    pub schemes: Vec<&'static str>,
    /// The endpoint of a call may name better ones.
    pub by_endpoint: bool,
    /// Some requests may carry a bearer token.
    pub bearing: bool,
    /// Some requests may be signed for several regions.
    pub regional: bool,
    /// How the service gives credentials for sessions.
    pub sessions: Option<SessionsDef>,
    /// Requests may wait before their bodies.
    pub continues: bool,
    /// Requests of some operations are compressed.
    pub compresses: bool,
    /// Requests of some operations have a checksum whose algorithm may be chosen.
    pub checksums: bool,
    /// What is done otherwise than for other services: calls that make the runtime's `Quirks`.
    pub quirks: Vec<String>,
    /// Responses have two request ids.
    pub extended_request_id: bool,
    /// The service asks for the codes that errors had in awsQuery.
    pub query_compatible: bool,
    /// Documentation.
    pub doc: Doc,
    /// Endpoint parameters that the configuration sets, in the model's order.
    pub client_params: Vec<ClientParamDef>,
    /// Parameters of the endpoint rules beside the four that every service has, in the model's order.
    pub endpoint_params: Vec<EndpointParamDef>,
}

/// How a service gives credentials for sessions.
#[derive(Clone, Debug)]
pub struct SessionsDef {
    /// The module of the operation that gives them.
    pub module: String,
    /// The type of its input.
    pub input: String,
    /// What the runtime is told beside that: the scheme, with what a session is, and where its token goes.
    pub scheme: String,
    /// The endpoint's parameter that says with what a session is.
    pub with: String,
    /// The header, and the parameter of a URL.
    pub token: [String; 2],
}

/// A parameter of the endpoint rules that few services have.
#[derive(Clone, Debug)]
pub struct EndpointParamDef {
    /// The method.
    pub ident: String,
    /// The setter that takes an `Option`.
    pub set: String,
    /// Its name in the endpoint rules.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// What it is where nobody sets it: a text or a flag.
    pub default: Option<Argument>,
    /// Documentation.
    pub doc: Doc,
}

/// An endpoint parameter that the client's configuration sets.
#[derive(Clone, Debug)]
pub struct ClientParamDef {
    /// The setter.
    pub ident: String,
    /// The setter that takes an `Option`.
    pub set: String,
    /// Its name in the endpoint rules.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// Documentation.
    pub doc: Doc,
}
