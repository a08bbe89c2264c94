//! Calls for the program in `driver/`, a line of JSON each, and what it answers, likewise.

use crate::protocol::Body;
use crate::services::Placed;
use crate::suite::Content;
use crate::values::Shaped;
use aws_smithy_types::base64;
use serde::Deserialize;
use serde_json::{json, Value};

/// What the client did.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Done {
    /// The request that it sent.
    pub request: Option<Request>,
    /// The output, where the call succeeded.
    pub output: Option<Value>,
    /// The failure, where it did not.
    pub failure: Option<Failure>,
}

/// A request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The host, with the port where there is one.
    pub host: String,
    /// Path and query.
    pub path: String,
    /// Headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body in base64.
    pub body: String,
}

/// A failure.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// What it says, with its causes.
    pub text: String,
    /// The service's code.
    pub code: Option<String>,
    /// The service's message.
    pub message: Option<String>,
    /// The members of the modelled error, where it is one.
    pub members: Option<Value>,
}

impl Done {
    /// Reads what the program wrote.
    ///
    /// # Errors
    /// It is something else.
    pub fn read(line: &str) -> Result<Self, String> {
        serde_json::from_str(line).map_err(|e| format!("the program of the suites wrote {line:?}: {e}"))
    }
}

/// The line of a case: what is called, with which input, and what is answered.
///
/// # Errors
/// The suite's body is no base64 where it should be.
pub fn line(placed: &Placed<'_>, service: &str) -> Result<String, String> {
    let shapes = &placed.entry.shapes;
    let (input, status, headers, body) = match &placed.case.content {
        Content::Request(sent) => {
            let shape = placed.case.given.get("input").and_then(|input| input["shape"].as_str());
            let input = shape.map(|shape| Shaped::named(shapes, shape).input(&sent.params));
            (input.unwrap_or_else(|| sent.params.clone()), 200, json!({}), Vec::new())
        }
        Content::Response(received) => {
            let response = &received.response;
            let is_base64 = placed.suite.protocol.body == Body::Cbor || receives_events(placed);
            let body = match is_base64 {
                true => base64::decode(&response.body).map_err(|e| format!("{}: {e}", placed.case.id))?,
                false => response.body.clone().into_bytes(),
            };
            (json!({}), response.status_code, json!(response.headers), body)
        }
    };
    let reply = json!({"status": status, "headers": headers, "body": base64::encode(body)});
    let endpoint = &placed.entry.endpoint;
    let job = json!({
        "service": service, "operation": placed.operation(), "endpoint": endpoint, "input": input, "reply": reply,
    });
    Ok(job.to_string())
}

/// Whether a member of the operation's output is a stream of events. botocore's runner, too, decodes the body of these.
fn receives_events(placed: &Placed<'_>) -> bool {
    let shapes = &placed.entry.shapes;
    let output = placed.case.given.get("output").and_then(|output| output["shape"].as_str());
    let members = output.and_then(|name| shapes.get(name)?["members"].as_object());
    let targets =
        members.into_iter().flat_map(|members| members.values()).filter_map(|its| its["shape"].as_str());
    targets.filter_map(|name| shapes.get(name)).any(|shape| shape["eventstream"] == true)
}
