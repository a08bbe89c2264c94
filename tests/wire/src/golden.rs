//! The golden data: one JSON value a line, a head for each service and then its cases. Read only; nothing here
//! judges.

use flate2::read::GzDecoder;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use test_calls::exchange::{Reply, Request};
use test_calls::tagged;

/// What is said of a service before its cases.
#[derive(Clone, Debug, Deserialize)]
pub struct Head {
    /// Its name: botocore's, and the generated crate's folder.
    pub service: String,
    /// The protocol, as botocore calls it.
    pub protocol: String,
    /// The kind of signature, as botocore's model calls it.
    pub signature_version: String,
    /// The region.
    pub region: String,
    /// The id of the access key.
    pub key_id: String,
    /// The secret access key.
    pub secret_key: String,
    /// What time it is.
    pub time: String,
    /// The token that clients make up.
    pub token: String,
    /// Headers that are not compared, because they are the client's own business or follow from something else.
    pub headers_left_out: Vec<String>,
    /// How many operations the model has.
    pub operations: usize,
    /// How many cases there are of each kind.
    pub cases: BTreeMap<String, usize>,
    /// How many cases botocore refused to make.
    pub refused: BTreeMap<String, usize>,
    /// The operations that botocore cannot call: it sends no events.
    #[serde(default)]
    pub not_called: Vec<String>,
}

/// A service's data.
#[derive(Clone, Debug)]
pub struct Golden {
    /// What holds for all cases.
    pub head: Head,
    /// The cases, in the order of the file.
    pub cases: Vec<Case>,
}

/// One case.
#[derive(Clone, Debug, Deserialize)]
pub struct Case {
    /// The operation.
    pub operation: String,
    /// The kind, and which of that kind: `request/all`.
    pub case: String,
    /// What was sent or answered.
    #[serde(flatten)]
    pub content: Content,
}

/// The two sorts of cases.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Content {
    /// What botocore sends for an input.
    Request(Box<Sent>),
    /// What botocore reads of a response.
    Response(Box<Received>),
}

/// A request.
#[derive(Clone, Debug, Deserialize)]
pub struct Sent {
    /// The input, as tagged JSON.
    pub input: Value,
    /// The method.
    pub method: String,
    /// Path and query.
    pub uri: String,
    /// The host.
    pub host: String,
    /// Headers, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body: text, or a tagged blob.
    pub body: Value,
    /// The signature; none where the operation takes none.
    pub authorization: Option<String>,
}

/// A response.
#[derive(Clone, Debug, Deserialize)]
pub struct Received {
    /// The status.
    pub status: u16,
    /// Headers, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body: text, or a tagged blob.
    pub body: Value,
    /// The members that botocore read, as tagged JSON.
    pub parsed: Value,
    /// The error that botocore raised.
    pub error: Option<Raised>,
    /// The request's id, as botocore read it.
    pub request_id: Option<String>,
    /// Paths of members that the model requires and the response left out, and the kind of their shapes.
    #[serde(default)]
    pub absent: BTreeMap<String, String>,
    /// The member that is the body, where it is of bytes, no stream, and there are none.
    pub empty_payload: Option<String>,
}

/// An error that botocore raised.
#[derive(Clone, Debug, Deserialize)]
pub struct Raised {
    /// The modelled error; none where it is botocore's general one.
    pub name: Option<String>,
    /// The code.
    pub code: String,
    /// The message; some errors have none.
    pub message: Option<String>,
}

/// Reads a file of golden data; one whose name ends with `.gz` is unpacked.
///
/// # Errors
/// What is wrong with the file, or what [`read`] says.
pub fn load(path: &Path) -> Result<Vec<Golden>, String> {
    let at = |problem: String| format!("{}: {problem}", path.display());
    let bytes = fs::read(path).map_err(|err| at(err.to_string()))?;
    let mut text = String::new();
    match path.extension().is_some_and(|extension| extension == "gz") {
        true => GzDecoder::new(&bytes[..]).read_to_string(&mut text),
        false => (&bytes[..]).read_to_string(&mut text),
    }
    .map_err(|err| at(err.to_string()))?;
    read(&text).map_err(at)
}

/// Reads golden data.
///
/// # Errors
/// Which line is not as `make.py` writes it.
pub fn read(text: &str) -> Result<Vec<Golden>, String> {
    let mut found: Vec<Golden> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let at = |err: serde_json::Error| format!("line {}: {err}", index + 1);
        match found.last_mut() {
            Some(golden) if !line.starts_with(r#"{"service":"#) => {
                golden.cases.push(serde_json::from_str(line).map_err(at)?);
            }
            _ => found.push(Golden { head: serde_json::from_str(line).map_err(at)?, cases: Vec::new() }),
        }
    }
    Ok(found)
}

impl Sent {
    /// As the other requests.
    ///
    /// # Errors
    /// Where the body is neither text nor a blob.
    pub fn to_request(&self) -> Result<Request, String> {
        let authorization =
            self.authorization.iter().map(|value| ("authorization".to_owned(), value.clone()));
        Ok(Request {
            method: self.method.clone(),
            origin: format!("https://{}", self.host),
            path: self.uri.clone(),
            headers: self.headers.clone().into_iter().chain(authorization).collect(),
            body: octets(&self.body)?,
        })
    }
}

impl Received {
    /// As the other replies.
    ///
    /// # Errors
    /// Where the body is neither text nor a blob.
    pub fn to_reply(&self) -> Result<Reply, String> {
        let reply = Reply::new(self.status, octets(&self.body)?);
        let headers = self.headers.clone().into_iter();
        Ok(headers.fold(reply, |reply, (name, value)| reply.header(name, value)))
    }
}

fn octets(value: &Value) -> Result<Vec<u8>, String> {
    match value {
        Value::String(text) => Ok(text.clone().into_bytes()),
        other => tagged::blob(other).ok_or_else(|| format!("{other} is no body")),
    }
}
