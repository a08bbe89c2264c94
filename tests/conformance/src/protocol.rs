//! The protocols, under their names in Smithy, with the suites of each. Knows nothing of what is in a suite.

/// What a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// JSON.
    Json,
    /// Pairs, as a form in a browser sends them.
    Form,
    /// CBOR, which the suites write in base64.
    Cbor,
    /// XML.
    Xml,
}

/// A protocol.
#[derive(Debug, PartialEq, Eq)]
pub struct Protocol {
    /// Its name in Smithy.
    pub name: &'static str,
    /// Its name in the README.
    pub title: &'static str,
    /// The names of its suites' files.
    pub files: &'static [&'static str],
    /// What the body of a request is.
    pub body: Body,
}

/// All of them.
pub const PROTOCOLS: [Protocol; 7] = [
    Protocol {
        name: "awsJson1_0",
        title: "awsJson 1.0",
        files: &["json_1_0", "json_1_0-query-compatible"],
        body: Body::Json,
    },
    Protocol { name: "awsJson1_1", title: "awsJson 1.1", files: &["json"], body: Body::Json },
    Protocol { name: "awsQuery", title: "awsQuery", files: &["query"], body: Body::Form },
    Protocol { name: "ec2Query", title: "ec2Query", files: &["ec2"], body: Body::Form },
    Protocol {
        name: "rpcv2Cbor",
        title: "rpcv2Cbor",
        files: &[
            "smithy-rpc-v2-cbor",
            "smithy-rpc-v2-cbor-query-compatible",
            "smithy-rpc-v2-cbor-non-query-compatible",
        ],
        body: Body::Cbor,
    },
    Protocol { name: "restJson1", title: "restJson1", files: &["rest-json"], body: Body::Json },
    Protocol { name: "restXml", title: "restXml", files: &["rest-xml"], body: Body::Xml },
];

/// The protocol of a suite: `input/query`, `legacy/output/ec2`.
pub fn of_suite(suite: &str) -> Option<&'static Protocol> {
    let file = suite.rsplit('/').next().unwrap_or(suite);
    PROTOCOLS.iter().find(|protocol| protocol.files.contains(&file))
}
