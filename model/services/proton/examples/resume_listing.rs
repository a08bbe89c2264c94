//! Lists some environments, and says where to go on: what boto3's `MaxItems` and `StartingToken` do. The token is boto3's,
//! too, so that a program in Python can go on where this one stopped.
//!
//! ```sh
//! export AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=…
//! cargo run --example resume_listing -- 100
//! cargo run --example resume_listing -- 100 TOKEN
//! ```

#![allow(deprecated)] // AWS Proton takes no new customers, which the SDK says at every operation

use botosmith_proton::config::{BehaviorVersion, Config, Credentials, Region};
use botosmith_proton::error::DisplayErrorContext;
use botosmith_proton::Client;
use std::env;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (at_most, token) = match arguments.as_slice() {
        [at_most] => (at_most.parse(), None),
        [at_most, token] => (at_most.parse(), Some(token.as_str())),
        _ => (String::new().parse::<usize>(), None),
    };
    let Ok(at_most) = at_most else {
        eprintln!("usage: resume_listing AT-MOST [TOKEN]");
        return ExitCode::from(2);
    };
    match list(at_most, token).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("cannot list environments: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn list(at_most: usize, token: Option<&str>) -> Result<(), String> {
    let mut environments = client()?.list_environments().into_paginator();
    if let Some(token) = token {
        environments = environments.starting_token(token);
    }
    // However many there are, no more than these are held in memory.
    let some = environments.items().collect(at_most).await;
    let some = some.map_err(|err| DisplayErrorContext(err).to_string())?;
    for environment in &some.items {
        println!("{}", environment.name());
    }
    if let Some(token) = some.resume_token {
        println!("there are more after {token}");
    }
    Ok(())
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
