// Copied by `cargo xtask generate` of Botosmith from the examples beside the model. Do not edit here.
//! Calls an operation by its name, with JSON: for programs that learn at run time what to call. Without a name, it lists
//! what can be called, which operations have pages, and which may be repeated without harm.
//!
//! ```sh
//! cargo run --example call_by_name
//! export AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=…
//! cargo run --example call_by_name -- get_environment '{"name": "my-environment"}'
//! ```

#![allow(deprecated)] // AWS Proton takes no new customers, which the SDK says at every operation

use botosmith_proton::by_name::OperationInfo;
use botosmith_proton::client::ByName;
use botosmith_proton::config::{BehaviorVersion, Config, Credentials, Region};
use botosmith_proton::{meta, Client};
use std::env;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [] => Ok(list()),
        [operation] => call(operation, "{}").await,
        [operation, input] => call(operation, input).await,
        _ => {
            eprintln!("usage: call_by_name [OPERATION [JSON]]");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn list() -> String {
    let line = |operation: &OperationInfo<_>| {
        let pages = if operation.can_paginate() { ", in pages" } else { "" };
        let repeated = if operation.may_be_repeated() { ", may be repeated" } else { "" };
        format!("{}{pages}{repeated}", operation.method)
    };
    meta::service().operations.iter().map(line).collect::<Vec<_>>().join("\n")
}

async fn call(operation: &str, input: &str) -> Result<String, String> {
    // The error says what the service said, or which member does not fit, or what else the name may have meant.
    let answer = client()?.call(operation, input).await.map_err(|err| err.to_string())?;
    answer.to_json().map_err(|err| err.to_string())
}

/// A client for the region and the credentials in the environment.
///
/// The crate `aws-config` finds more: profiles, single sign-on, roles of containers and machines. With it, this is
/// `Client::new(&aws_config::load_defaults(BehaviorVersion::latest()).await)`.
fn client() -> Result<Client, String> {
    let var = |name| env::var(name).map_err(|_| format!("the environment variable {name} is not set"));
    let (id, secret) = (var("AWS_ACCESS_KEY_ID")?, var("AWS_SECRET_ACCESS_KEY")?);
    let credentials = Credentials::new(id, secret, env::var("AWS_SESSION_TOKEN").ok(), None, "environment");
    let mut config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(var("AWS_REGION")?))
        .credentials_provider(credentials);
    config.set_endpoint_url(env::var("AWS_ENDPOINT_URL").ok());
    Ok(Client::from_conf(config.build()))
}
