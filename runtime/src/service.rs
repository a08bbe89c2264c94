//! What a generated crate says about its service: one marker type and one static description.
//! Only data; whatever acts on it lives in the modules that read it.

use crate::endpoint::partition::Partition;
use crate::endpoint::rules::RuleSet;
use std::fmt::Debug;

pub use aws_runtime::user_agent::ApiMetadata;
pub use aws_smithy_schema::protocol::SharedClientProtocol;

/// The marker of a service, a type without fields that every generic type of this crate is given.
///
/// A generated crate implements it once and then names the types that its users see, such as
/// `pub type Config = botosmith_runtime::config::Config<Marker>;`.
pub trait Service: Debug + Clone + Copy + Default + Send + Sync + 'static {
    /// Everything about the service that is data.
    const DESCRIPTOR: &'static ServiceDescriptor;

    /// What is done otherwise than for other services.
    const QUIRKS: Quirks = Quirks::NONE;

    /// The wire protocol that the service's model names.
    fn protocol() -> SharedClientProtocol;
}

/// What is done otherwise for a service than for others, whatever its protocol: what no model says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quirks {
    /// The path of a request is signed as it is sent: neither encoded once more nor without its dots.
    pub path_as_sent: bool,
    /// A request says in a header what its body is hashed to.
    pub payload_hash: bool,
    /// A response of success may hold an error, which is one then, and worth another try if it is of the service.
    pub errors_in_success: bool,
}

impl Quirks {
    /// Those of most services.
    pub const NONE: Self = Self { path_as_sent: false, payload_hash: false, errors_in_success: false };

    /// The quirks, with [`path_as_sent`](Self::path_as_sent).
    pub const fn path_as_sent(self) -> Self {
        Self { path_as_sent: true, ..self }
    }

    /// The quirks, with [`payload_hash`](Self::payload_hash).
    pub const fn payload_hash(self) -> Self {
        Self { payload_hash: true, ..self }
    }

    /// The quirks, with [`errors_in_success`](Self::errors_in_success).
    pub const fn errors_in_success(self) -> Self {
        Self { errors_in_success: true, ..self }
    }
}

/// What the model, and the generated package, say about a service.
#[derive(Debug)]
pub struct ServiceDescriptor {
    /// The SDK id, such as `Cognito Identity`: it names the service in shared configuration, in
    /// `AWS_ENDPOINT_URL_<SERVICE>` and in traces.
    /// See <https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html>.
    pub sdk_id: &'static str,
    /// The name of the service shape, which the JSON protocols put into `X-Amz-Target`.
    pub shape_name: &'static str,
    /// The service's name in the scope of a signature.
    pub signing_name: &'static str,
    /// The version of the API, as the query protocols send it.
    pub version: &'static str,
    /// The name under which metrics are recorded.
    pub crate_name: &'static str,
    /// The service's id and the generated package's own version, for the user agent.
    pub api_metadata: ApiMetadata,
    /// The rules that lead to an endpoint.
    pub rule_set: &'static RuleSet,
    /// The partitions that those rules know.
    pub partitions: &'static [Partition],
}

impl ServiceDescriptor {
    /// The SDK id in lower case and without spaces: the retry partition that all of a service's
    /// clients share unless told otherwise, as in the official crates.
    pub(crate) fn retry_partition(&self) -> String {
        self.sdk_id.to_lowercase().replace(' ', "")
    }
}
