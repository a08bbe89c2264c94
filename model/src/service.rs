//! The data of a service model, after reading and validation.
//!
//! Plain data in the order of the model. Every shape reference resolves: whoever holds a
//! [`ServiceModel`] may index `shapes` with any `target`. Nothing here reads JSON.

pub use crate::origin::{Origin, Part, ShapeId};
pub use crate::partitions::Partitions;
pub use crate::rule_set::RuleSet;
pub use crate::shape::*;
pub use crate::traits::*;
pub use crate::waiter::*;
use indexmap::IndexMap;
use std::collections::BTreeSet;

/// Everything that is known of one service.
#[derive(Clone, Debug)]
pub struct ServiceModel {
    /// botocore's folder name, such as `proton`.
    pub folder: String,
    /// The `metadata` section.
    pub metadata: Metadata,
    /// Where the service stands in its file.
    pub origin: Origin,
    /// Where that stands in its file which has no origin of its own.
    pub places: Places,
    /// The traits of the service as a whole.
    pub traits: Traits,
    /// Endpoint parameters that a client's configuration sets, by name.
    pub client_context_params: IndexMap<String, ClientContextParam>,
    /// Operations by name, in the model's order.
    pub operations: IndexMap<String, Operation>,
    /// Shapes by name, in the model's order.
    pub shapes: IndexMap<String, Shape>,
    /// Paginators by operation name.
    pub paginators: IndexMap<String, Paginator>,
    /// Waiters by name.
    pub waiters: IndexMap<String, Waiter>,
    /// Endpoint rules: the model's, or the standard four-parameter ones.
    pub rule_set: RuleSet,
    /// The partitions that lay beside the model, where they did.
    pub partitions: Option<Partitions>,
    /// The files that this model was read from.
    pub sources: Vec<SourceFile>,
    /// What says what models of this form leave out.
    pub overlay: Overlay,
}

impl ServiceModel {
    /// What problems call the file of that name, such as `service-2.json`.
    pub fn shown_as<'a>(&'a self, name: &'a str) -> &'a str {
        self.sources.iter().find(|source| source.name == name).map_or(name, |source| &source.shown_as)
    }

    /// The shapes from which a walk starts and all that it comes to. It goes on only from shapes for which `through`
    /// holds.
    pub fn reachable<'a>(
        &'a self,
        from: impl IntoIterator<Item = &'a str>,
        through: impl Fn(&Shape) -> bool,
    ) -> BTreeSet<&'a str> {
        let (mut reached, mut open) = (BTreeSet::new(), from.into_iter().collect::<Vec<_>>());
        while let Some(name) = open.pop() {
            let Some(shape) = self.shapes.get(name).filter(|_| reached.insert(name)) else { continue };
            if through(shape) {
                open.extend(shape.kind.edges().map(|edge| edge.target.as_str()));
            }
        }
        reached
    }
}

/// Where parts of a service stand that have no origin of their own: JSON pointers into the service's file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// What says the protocols.
    pub protocol: String,
    /// What says how requests are signed.
    pub signature: String,
    /// What lists the authentication schemes.
    pub auth: String,
    /// What says the id of the service.
    pub service_id: String,
    /// What lists the operations.
    pub operations: String,
    /// The parameters of clients' configurations.
    pub client_context_params: String,
    /// File and pointer of the endpoint rules, where the model has some.
    pub rules: Option<(String, String)>,
}

/// What adds to a model what its form has no words for, such as the defaults of members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// Nothing: the form has words for all of it.
    Needless,
    /// The overlay that is known of the service, where there is one.
    Known,
    /// The one that lay beside the model, and that alone.
    Beside {
        /// What problems call the file.
        shown_as: String,
        /// What is in it.
        text: String,
    },
}

/// One input file, for the provenance recorded in generated crates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The file's name without folders, such as `service-2.json`.
    pub name: String,
    /// What problems call the file.
    pub shown_as: String,
    /// Lower-case hexadecimal SHA-256 of its bytes, of the plain JSON where the file was compressed.
    pub sha256: String,
}

/// The `metadata` section of `service-2.json`.
#[derive(Clone, Debug)]
pub struct Metadata {
    /// The date that names this version of the API, such as `2020-07-20`.
    pub api_version: String,
    /// First label of the service's host names.
    pub endpoint_prefix: String,
    /// The wire protocol that botocore prefers, or the first that is known here where that is not.
    pub protocol: Protocol,
    /// The others that the service speaks and that are known here, most preferred first.
    pub alternatives: Vec<Protocol>,
    /// All protocols that the service speaks, in botocore's words, most preferred first.
    pub protocols: Vec<String>,
    /// `1.0` or `1.1`: the awsJson version, also where awsJson is not the first choice.
    pub json_version: Option<String>,
    /// Short display name, such as `Amazon S3`.
    pub service_abbreviation: Option<String>,
    /// Full display name, such as `AWS Proton`.
    pub service_full_name: String,
    /// The service id, such as `Proton`; names environment variables and configuration sections.
    pub service_id: String,
    /// How requests are signed.
    pub signature_version: SignatureVersion,
    /// Name of the service in the credential scope; the endpoint prefix where the model has none.
    pub signing_name: String,
    /// The part of `X-Amz-Target` before the dot (awsJson protocols), and the service's name in the path (rpcv2Cbor).
    pub target_prefix: Option<String>,
    /// botocore's unique id, such as `proton-2020-07-20`.
    pub uid: Option<String>,
    /// Namespace of the request's XML elements (restXml).
    pub xml_namespace: Option<String>,
    /// Modelled authentication schemes, most preferred first.
    pub auth: Vec<AuthScheme>,
    /// The awsQueryCompatible trait.
    pub aws_query_compatible: bool,
    /// How HTTP/2 is used: `optional`, or `eventstream` where event streams need it.
    pub http2: Option<String>,
}

/// A wire protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names are those of the AWS protocol specifications
pub enum Protocol {
    AwsJson1_0,
    AwsJson1_1,
    RestJson1,
    RestXml,
    AwsQuery,
    Ec2Query,
    RpcV2Cbor,
}

/// `metadata.signatureVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureVersion {
    /// Signature version 4, also for the models that still say `v2`, `s3` or `s3v4`.
    V4,
    /// HTTP bearer tokens.
    Bearer,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The operation's name, such as `CreateEnvironment`.
    pub name: String,
    /// Where it was read.
    pub origin: Origin,
    /// The name on the wire. Old CloudFront models append the API version to it; elsewhere the same.
    pub wire_name: String,
    /// Name of the input structure.
    pub input: Option<String>,
    /// Name of the output structure.
    pub output: Option<String>,
    /// Names of the modelled error structures, in the model's order.
    pub errors: Vec<String>,
    /// Its traits.
    pub traits: Traits,
}

impl ServiceModel {
    /// Where a parameter of clients' configurations stands.
    pub fn client_context_param_origin(&self, name: &str) -> Origin {
        let pointer = format!("{}/{}", self.places.client_context_params, crate::cursor::escape(name));
        Origin::new(Part::ClientContextParam, ShapeId::new("", name), self.origin.file().into(), pointer)
    }
}

impl Operation {
    /// Whether it is only reached at an endpoint that another operation tells.
    pub fn needs_discovery(&self) -> bool {
        self.traits.endpoint_discovery().is_some_and(|discovery| discovery.required)
    }
}

/// An endpoint parameter that a client's configuration sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientContextParam {
    /// `string` or `boolean`.
    pub kind: String,
    /// What it does.
    pub documentation: Option<String>,
}

/// How an operation's pages chain. Tokens and keys are paths in the model's member names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paginator {
    /// Where it was read.
    pub origin: Origin,
    /// Members of the input that take the tokens.
    pub input_token: Vec<String>,
    /// JMESPaths into the output, one for each input token.
    pub output_token: Vec<String>,
    /// Member of the input that limits the size of a page.
    pub limit_key: Option<String>,
    /// JMESPaths of the items in the output, the main one first.
    pub result_key: Vec<String>,
    /// JMESPath of the flag that says whether there are more pages.
    pub more_results: Option<String>,
    /// JMESPaths of what stands in each page and is wanted once.
    pub non_aggregate_keys: Vec<String>,
}
