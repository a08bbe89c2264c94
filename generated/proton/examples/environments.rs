// Copied by `cargo xtask generate` of Botosmith from the examples beside the model. Do not edit here.
//! Lists all environments of an account, page by page, with what they run and how their last deployment went.
//!
//! ```sh
//! export AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=…
//! cargo run --example environments
//! ```

#![allow(deprecated)] // AWS Proton takes no new customers, which the SDK says at every operation

use botosmith_proton::config::{BehaviorVersion, Config, Credentials, Region};
use botosmith_proton::error::DisplayErrorContext;
use botosmith_proton::{Client, Error};
use std::env;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let client = match client() {
        Ok(client) => client,
        Err(missing) => {
            eprintln!("the environment variable {missing} is not set");
            return ExitCode::FAILURE;
        }
    };
    match list(&client).await {
        Ok(count) => {
            println!("{count} environments");
            ExitCode::SUCCESS
        }
        Err(err) => {
            // With all that caused it. What the service calls sensitive is left out, and that includes the messages of
            // its errors: only `message()` of the error itself gives them.
            eprintln!("cannot list environments: {}", DisplayErrorContext(err));
            ExitCode::FAILURE
        }
    }
}

/// Prints a line for each environment and counts them.
async fn list(client: &Client) -> Result<usize, Error> {
    let mut environments = client.list_environments().into_paginator().page_size(100).items().send();
    let mut count = 0;
    // Each page is asked for when the one before has been used up.
    while let Some(environment) = environments.try_next().await? {
        println!(
            "{}\t{} {}.{}\t{}",
            environment.name(),
            environment.template_name(),
            environment.template_major_version(),
            environment.template_minor_version(),
            environment.deployment_status(),
        );
        count += 1;
    }
    Ok(count)
}

/// A client for the region and the credentials in the environment, or the name of a variable that is missing.
///
/// The crate `aws-config` finds more: profiles, single sign-on, roles of containers and machines. With it, this is
/// `Client::new(&aws_config::load_defaults(BehaviorVersion::latest()).await)`.
fn client() -> Result<Client, &'static str> {
    let var = |name| env::var(name).map_err(|_| name);
    let (id, secret) = (var("AWS_ACCESS_KEY_ID")?, var("AWS_SECRET_ACCESS_KEY")?);
    let credentials = Credentials::new(id, secret, env::var("AWS_SESSION_TOKEN").ok(), None, "environment");
    let mut config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(var("AWS_REGION")?))
        .credentials_provider(credentials);
    config.set_endpoint_url(env::var("AWS_ENDPOINT_URL").ok());
    Ok(Client::from_conf(config.build()))
}
