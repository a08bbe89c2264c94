//! Makes the calls of AWS's protocol tests with generated clients. `cargo xtask conformance` writes a program of one call
//! of [`services!`], and gives it a line of JSON for each case; it answers each with a line that says what the client sent
//! and what the call gave. Nothing here compares.

#![forbid(unsafe_code)]

mod capture;

use aws_credential_types::Credentials;
use aws_smithy_async::time::StaticTimeSource;
use aws_smithy_types::base64;
use botosmith_jmespath::write_json;
use botosmith_runtime::by_name::{Answer, CallError};
use botosmith_runtime::config::retry::RetryConfig;
use botosmith_runtime::config::{BehaviorVersion, Builder, Region};
use botosmith_runtime::customize::BoxFuture;
use botosmith_runtime::document::to_json;
use botosmith_runtime::service::Service as ServiceOf;
use botosmith_runtime::shape::{as_struct, Shape};
use capture::Capture;
use serde_json::{json, Value};
use std::error::Error;
use std::io::{BufRead as _, Write as _};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::process::ExitCode;
use std::time::{Duration, UNIX_EPOCH};

/// Declares the program: services, each with its crate and the types of its errors.
#[macro_export]
macro_rules! services {
    ($($name:literal $krate:ident { $($Error:ident)* })*) => {
        fn main() -> std::process::ExitCode {
            $crate::main(&[$($crate::Client {
                name: $name,
                call: |setup, operation, input| {
                    let config = setup.configure($krate::Config::builder()).build();
                    $krate::client::ByName::call(&$krate::Client::from_conf(config), operation, input)
                },
                stream: |operation| {
                    let info = $krate::meta::service().operation(operation).ok()?;
                    info.output_stream().or(info.output_events())
                },
                errors: &[$($crate::error::<$krate::types::error::$Error>),*],
            }),*])
        }
    };
}

/// A client, whatever its type is.
#[derive(Debug)]
pub struct Client {
    /// The service's name.
    pub name: &'static str,
    /// Calls an operation with an input in JSON.
    pub call: fn(&Setup, &str, String) -> BoxFuture<Result<Answer, CallError>>,
    /// The member of an operation's output that is a stream.
    pub stream: fn(&str) -> Option<&'static str>,
    /// Reads each of its modelled errors.
    pub errors: &'static [ReadError],
}

/// The members of an error, if it is a certain one.
type ReadError = fn(&(dyn Error + 'static)) -> Option<Value>;

/// The members of an error, if it is an `E`.
pub fn error<E: Shape + Error>(error: &(dyn Error + 'static)) -> Option<Value> {
    let error = error.downcast_ref::<E>()?;
    Some(to_json(&as_struct(error)).map_or_else(|e| e.to_string().into(), |text| json_of(&text)))
}

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|e| format!("no JSON: {e}: {text}").into())
}

/// How a client is made.
#[derive(Debug)]
pub struct Setup {
    endpoint: Option<String>,
    capture: Capture,
}

impl Setup {
    /// Configures it.
    pub fn configure<S: ServiceOf>(&self, builder: impl Into<Builder<S>>) -> Builder<S> {
        let builder: Builder<S> = builder.into();
        let mut builder = builder
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("us-east-1"))
            .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "suites"))
            .retry_config(RetryConfig::disabled())
            .time_source(StaticTimeSource::new(UNIX_EPOCH + Duration::from_secs(1_700_000_000)))
            .idempotency_token_provider("00000000-0000-4000-8000-000000000000")
            .http_client(self.capture.clone());
        builder.set_endpoint_url(self.endpoint.clone());
        builder
    }
}

/// Answers the lines on standard input.
pub fn main(clients: &[Client]) -> ExitCode {
    match run(clients) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{e}");
            ExitCode::FAILURE
        }
    }
}

fn run(clients: &[Client]) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let job: Value = serde_json::from_str(&line?)?;
        let client = clients.iter().find(|client| job["service"] == client.name);
        let client = client.ok_or_else(|| format!("there is no client of {}", job["service"]))?;
        let done = catch_unwind(AssertUnwindSafe(|| done(client, &job, &runtime)));
        let done = done.unwrap_or_else(|_| json!({"failure": {"text": "the client panicked"}}));
        writeln!(out, "{done}")?;
    }
    Ok(())
}

fn done(client: &Client, job: &Value, runtime: &tokio::runtime::Runtime) -> Value {
    let endpoint = job["endpoint"].as_str().map(str::to_owned);
    let setup = Setup { endpoint, capture: Capture::new(&job["reply"]) };
    let operation = job["operation"].as_str().unwrap_or_default();
    let result = runtime.block_on((client.call)(&setup, operation, job["input"].to_string()));
    let mut done = json!({});
    if let Some(request) = setup.capture.request() {
        done["request"] = request;
    }
    match result {
        Ok(mut answer) => {
            match answer.to_json() {
                Ok(text) => done["output"] = json_of(&text),
                Err(e) => done["failure"] = json!({ "text": e.to_string() }),
            }
            if let Some(member) = (client.stream)(operation) {
                match runtime.block_on(streamed(&mut answer)) {
                    // Without bytes it is as if it were not there, as a payload in memory.
                    Ok(None) => {}
                    Ok(Some(content)) => done["output"][member] = content,
                    Err(e) => done["failure"] = json!({ "text": causes(&*e) }),
                }
            }
        }
        Err(error) => done["failure"] = failure(client, &error),
    }
    done
}

/// What is in the stream of an answer: its bytes, or a list of its events.
async fn streamed(answer: &mut Answer) -> Result<Option<Value>, Box<dyn Error>> {
    if let Some(stream) = answer.stream() {
        let bytes = stream.collect().await?.into_bytes();
        return Ok((!bytes.is_empty()).then(|| encoded(&bytes)));
    }
    let Some(mut events) = answer.events() else { return Ok(None) };
    let mut all = Vec::new();
    while let Some(event) = events.next().await? {
        all.push(json_of(&write_json(&event)));
    }
    Ok(Some(all.into()))
}

fn failure(client: &Client, error: &CallError) -> Value {
    let chain = || std::iter::successors(Some(error as &(dyn Error + 'static)), |error| (*error).source());
    let members = chain().find_map(|cause| client.errors.iter().find_map(|read| read(cause)));
    json!({"text": causes(error), "code": error.code(), "message": error.message(), "members": members})
}

/// What an error and its causes say.
fn causes(error: &(dyn Error + 'static)) -> String {
    let chain = std::iter::successors(Some(error), |error| (*error).source());
    chain.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

/// The body of a request or of a reply, as lines have it.
fn encoded(bytes: &[u8]) -> Value {
    base64::encode(bytes).into()
}
