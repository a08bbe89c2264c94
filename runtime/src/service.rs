//! What a generated crate says about its service: one marker type and one static description.
//! Only data; whatever acts on it lives in the modules that read it.

use crate::endpoint::partition::Partition;
use crate::endpoint::rules::RuleSet;
use std::fmt::Debug;

pub use crate::config::auth::schemes::Auth;
#[cfg(feature = "sessions")]
pub use crate::config::auth::sessions::Sessions;
pub use aws_runtime::user_agent::ApiMetadata;
pub use aws_smithy_schema::protocol::SharedClientProtocol;

/// The marker of a service, a type without fields that every generic type of this crate is given.
///
/// A generated crate implements it once and then names the types that its users see, such as
/// `pub type Config = botosmith_runtime::config::Config<Marker>;`.
pub trait Service: Debug + Clone + Copy + Default + Send + Sync + 'static {
    /// Everything about the service that is data.
    const DESCRIPTOR: &'static ServiceDescriptor;

    /// How requests prove who calls.
    const AUTH: Auth = Auth::SIGV4;

    /// What is done otherwise than for other services.
    const QUIRKS: Quirks = Quirks::NONE;

    /// The wire protocol that the service's model names.
    fn protocol() -> SharedClientProtocol;

    /// How the service gives credentials for sessions, if it does.
    #[cfg(feature = "sessions")]
    fn sessions() -> Option<&'static Sessions<Self>> {
        None
    }
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
    /// A response with status 404 and without a body, as one to `HEAD` is, is the error `NotFound`.
    pub not_found_without_body: bool,
    /// Responses have a second request id, in the header `x-amz-id-2`; outputs and errors hold it.
    pub extended_request_id: bool,
    /// A presigned request says that its body is not signed: whoever sends it may send another.
    pub unsigned_when_presigned: bool,
    /// A request may ask by `Expect: 100-continue` whether its body is wanted, where the caller says from which size on.
    #[cfg(feature = "expect-continue")]
    pub expect_continue: bool,
    /// Codes of errors after which another try is worth it, beside those of all services.
    pub transient: &'static [&'static str],
    /// A header of responses that should be a time and may be anything, and the one under which an output has its text.
    pub text_beside: Option<(&'static str, &'static str)>,
    /// Whose bearer token the environment may have: `bedrock` for `AWS_BEARER_TOKEN_BEDROCK`. One that it has is preferred.
    pub token_of: Option<&'static str>,
    /// A parameter of the endpoint that the environment and profiles may set, too.
    pub switch: Option<Switch>,
    /// Headers that every request has, whatever its input says.
    pub headers: &'static [(&'static str, &'static str)],
    /// How the texts of members that are declared as `trimmed` may begin: that is no part of them, and not sent. The first
    /// that fits goes.
    pub trimmed: &'static [&'static str],
    /// A member of inputs, and the text that it has where the caller gives none.
    pub filled: Option<(&'static str, &'static str)>,
    /// The header with the tree hash of the body, and the operations whose requests have it.
    #[cfg(feature = "tree-hash")]
    pub tree_hash: Option<(&'static str, &'static [&'static str])>,
}

impl Quirks {
    /// Those of most services.
    pub const NONE: Self = Self {
        path_as_sent: false,
        payload_hash: false,
        errors_in_success: false,
        not_found_without_body: false,
        extended_request_id: false,
        unsigned_when_presigned: false,
        #[cfg(feature = "expect-continue")]
        expect_continue: false,
        transient: &[],
        text_beside: None,
        token_of: None,
        switch: None,
        headers: &[],
        trimmed: &[],
        filled: None,
        #[cfg(feature = "tree-hash")]
        tree_hash: None,
    };

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

    /// The quirks, with [`not_found_without_body`](Self::not_found_without_body).
    pub const fn not_found_without_body(self) -> Self {
        Self { not_found_without_body: true, ..self }
    }

    /// The quirks, with [`extended_request_id`](Self::extended_request_id).
    pub const fn extended_request_id(self) -> Self {
        Self { extended_request_id: true, ..self }
    }

    /// The quirks, with [`unsigned_when_presigned`](Self::unsigned_when_presigned).
    pub const fn unsigned_when_presigned(self) -> Self {
        Self { unsigned_when_presigned: true, ..self }
    }

    /// The quirks, with [`expect_continue`](Self::expect_continue).
    #[cfg(feature = "expect-continue")]
    pub const fn expect_continue(self) -> Self {
        Self { expect_continue: true, ..self }
    }

    /// The quirks, with errors that are [`transient`](Self::transient).
    pub const fn transient(self, codes: &'static [&'static str]) -> Self {
        Self { transient: codes, ..self }
    }

    /// The quirks, with a header whose text stands [beside](Self::text_beside) its time.
    pub const fn text_beside(self, header: &'static str, text: &'static str) -> Self {
        Self { text_beside: Some((header, text)), ..self }
    }

    /// The quirks, with a [bearer token](Self::token_of) in the environment.
    pub const fn token_of(self, service: &'static str) -> Self {
        Self { token_of: Some(service), ..self }
    }

    /// The quirks, with a [`switch`](Self::switch) by its names.
    pub const fn switch(
        self,
        parameter: &'static str,
        environment: &'static str,
        profile: &'static str,
    ) -> Self {
        Self { switch: Some(Switch { parameter, environment, profile }), ..self }
    }

    /// The quirks, with [`headers`](Self::headers) of every request.
    pub const fn headers(self, headers: &'static [(&'static str, &'static str)]) -> Self {
        Self { headers, ..self }
    }

    /// The quirks, with beginnings of texts that are [`trimmed`](Self::trimmed).
    pub const fn trimmed(self, beginnings: &'static [&'static str]) -> Self {
        Self { trimmed: beginnings, ..self }
    }

    /// The quirks, with a member that is [`filled`](Self::filled).
    pub const fn filled(self, member: &'static str, text: &'static str) -> Self {
        Self { filled: Some((member, text)), ..self }
    }

    /// The quirks, with operations whose bodies have a [`tree_hash`](Self::tree_hash).
    #[cfg(feature = "tree-hash")]
    pub const fn tree_hash(self, header: &'static str, operations: &'static [&'static str]) -> Self {
        Self { tree_hash: Some((header, operations)), ..self }
    }
}

/// A parameter of the endpoint that is true or false, and that not only code may set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Switch {
    /// The parameter, by its name in the endpoint rules.
    pub parameter: &'static str,
    /// The variable of the environment.
    pub environment: &'static str,
    /// The key in a profile.
    pub profile: &'static str,
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
