//! The arguments of traits. Plain data.

use serde::Serialize;
use serde_json::Number;

/// The deprecated trait.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Deprecated {
    /// Why, in the model's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Since when, in the model's words; often a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
}

/// Least and greatest, both allowed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Bounds {
    /// The least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Number>,
    /// The greatest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Number>,
}

/// How a timestamp is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum TimestampFormat {
    /// The text form of RFC 3339.
    #[serde(rename = "date-time")]
    DateTime,
    /// The text form of HTTP's `Date` header (RFC 7231).
    #[serde(rename = "http-date")]
    HttpDate,
    /// Seconds since 1970 as a number.
    #[serde(rename = "epoch-seconds")]
    EpochSeconds,
}

/// Prefix and URI of an XML namespace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct XmlNamespace {
    /// The prefix, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// The URI.
    pub uri: String,
}

/// How an operation is called over HTTP.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Http {
    /// The method, such as `POST`.
    pub method: String,
    /// The URI with labels such as `{name}` and `{path+}`, and a query that is always sent.
    pub uri: String,
    /// The status code of success, where the model says one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<u16>,
}

/// A label of a URI or host name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label<'a> {
    /// Its name.
    pub name: &'a str,
    /// It may hold slashes: `{path+}`.
    pub greedy: bool,
}

/// The labels of a URI template or host prefix, in their order.
///
/// ```
/// use botosmith_model::labels;
///
/// let found: Vec<_> = labels("/{bucket}/{key+}?x=y").map(|label| (label.name, label.greedy)).collect();
/// assert_eq!(found, [("bucket", false), ("key", true)]);
/// ```
pub fn labels(template: &str) -> impl Iterator<Item = Label<'_>> {
    template.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(label, _)| {
        match label.strip_suffix('+') {
            Some(name) => Label { name, greedy: true },
            None => Label { name: label, greedy: false },
        }
    })
}

/// The httpChecksum trait, and the older httpChecksumRequired.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HttpChecksum {
    /// A request must carry a checksum.
    pub request_checksum_required: bool,
    /// It is that of the older trait: MD5.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub md5: bool,
    /// Member of the input that chooses the algorithm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_algorithm_member: Option<String>,
    /// Member of the input that asks for the response to be checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_validation_mode_member: Option<String>,
    /// Algorithms that a response may carry, in the model's order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub response_algorithms: Vec<String>,
}

/// Whose fault an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Fault {
    Client,
    Server,
}

/// The retryable trait of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Retryable {
    /// The error means that the client is too fast.
    pub throttling: bool,
}

/// The endpointdiscovery trait of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct EndpointDiscovery {
    /// There is no other way to reach the operation.
    pub required: bool,
}

/// How the sender of a request proves who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthScheme {
    /// Signature version 4.
    SigV4,
    /// Signature version 4 for several regions.
    SigV4a,
    /// A bearer token (RFC 6750).
    HttpBearer,
    /// Not at all.
    Unsigned,
    /// One that is not known, by its id.
    Other(String),
}

impl AuthScheme {
    /// The scheme of an id, such as `aws.auth#sigv4`.
    pub fn of(id: &str) -> Self {
        match id {
            "aws.auth#sigv4" => Self::SigV4,
            "aws.auth#sigv4a" => Self::SigV4a,
            "smithy.api#httpBearerAuth" => Self::HttpBearer,
            "smithy.api#noAuth" => Self::Unsigned,
            other => Self::Other(other.to_owned()),
        }
    }

    /// The scheme's id in Smithy.
    pub fn id(&self) -> &str {
        match self {
            Self::SigV4 => "aws.auth#sigv4",
            Self::SigV4a => "aws.auth#sigv4a",
            Self::HttpBearer => "smithy.api#httpBearerAuth",
            Self::Unsigned => "smithy.api#noAuth",
            Self::Other(id) => id,
        }
    }
}

impl Serialize for AuthScheme {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
