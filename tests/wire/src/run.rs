//! Runs all cases of a service through its client: from the typed input to what is handed to the HTTP connector,
//! and from the response back to the typed output or error.

use crate::exceptions::Exceptions;
use crate::golden::{Case, Content, Golden, Received, Sent};
use crate::report::Report;
use crate::{requests, responses};
use aws_credential_types::Credentials;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::DateTime;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::time::SystemTime;
use test_calls::exchange::Reply;
use test_calls::services::{Answer, Caller, Failure, Service, Settings};
use test_calls::stub::Stub;

/// The client under test, and what it talks to.
struct Client {
    call: Caller,
    stub: Stub,
}

impl Client {
    fn new(service: &Service, golden: &Golden) -> Result<Self, String> {
        let (head, stub) = (&golden.head, Stub::new::<Reply>([]));
        let now = DateTime::from_str(&head.time, Format::DateTime).map_err(|err| err.to_string())?;
        let settings = Settings {
            region: head.region.clone(),
            credentials: Credentials::new(&head.key_id, &head.secret_key, None, None, "golden"),
            now: SystemTime::try_from(now).map_err(|err| err.to_string())?,
            // Configurations take it for the life of the program.
            token: head.token.clone().leak(),
            stub: stub.clone(),
        };
        Ok(Self { call: (service.connect)(&settings), stub })
    }

    async fn call(&self, operation: &str, input: &Value, reply: Reply) -> Result<Answer, Box<Failure>> {
        // What a case before this one should have taken, and did not, must not be taken for this one's.
        self.stub.set(reply);
        (self.call)(operation, input.clone()).await
    }
}

/// Compares everything that the data has about a service.
///
/// # Errors
/// Where the data itself cannot be used.
pub async fn run(service: &Service, golden: &Golden, exceptions: &mut Exceptions) -> Result<Report, String> {
    let client = Client::new(service, golden)?;
    let head = &golden.head;
    let mut report =
        Report { title: format!("{} ({}), as botocore", head.service, head.protocol), ..Report::default() };
    let mut operations = BTreeSet::new();
    let mut inputs: BTreeMap<&str, &Value> = BTreeMap::new();
    for Case { operation, case, content } in &golden.cases {
        operations.insert(operation.as_str());
        let found = match content {
            Content::Request(expected) => {
                if case == "request/required" {
                    inputs.insert(operation, &expected.input);
                }
                request(&client, exceptions, golden, operation, expected).await
            }
            Content::Response(expected) => {
                let input = inputs.get(operation.as_str());
                let input = input.ok_or_else(|| format!("{operation} {case}: no input stands before it"))?;
                response(&client, exceptions, operation, input, expected).await
            }
        };
        report.count(case);
        report.differences.extend(found.iter().map(|found| format!("{operation} {case}: {found}")));
    }
    report.operations = operations.len();
    operations.extend(head.not_called.iter().map(String::as_str));
    let known: BTreeSet<_> = (service.operations)().into_iter().collect();
    if known != operations {
        let apart: Vec<_> = known.symmetric_difference(&operations).collect();
        report.differences.push(format!("operations of only one of client and data: {apart:?}"));
    }
    Ok(report)
}

async fn request(
    client: &Client,
    exceptions: &mut Exceptions,
    golden: &Golden,
    operation: &str,
    expected: &Sent,
) -> Vec<String> {
    // What comes back is of no interest here.
    let outcome = client.call(operation, &expected.input, Reply::new(200, "")).await;
    match (&client.stub.requests()[..], outcome) {
        ([request], _) => requests::differences(exceptions, &golden.head, operation, expected, request),
        ([], Err(failure)) => vec![format!("nothing was sent: {failure}")],
        (requests, outcome) => vec![format!("{} requests were sent: {outcome:?}", requests.len())],
    }
}

async fn response(
    client: &Client,
    exceptions: &mut Exceptions,
    operation: &str,
    input: &Value,
    expected: &Received,
) -> Vec<String> {
    let reply = match expected.to_reply() {
        Ok(reply) => reply,
        Err(problem) => return vec![problem],
    };
    let outcome = client.call(operation, input, reply).await;
    match client.stub.requests().len() {
        1 => responses::differences(exceptions, expected, &outcome),
        other => vec![format!("{other} requests were sent: {outcome:?}")],
    }
}
