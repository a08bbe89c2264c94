// Copied by `cargo xtask generate` of Botosmith from the examples beside the model. Do not edit here.
//! Signs a call for somebody else to send within the next quarter of an hour, who needs no credentials for it, and prints
//! it as a command for curl.
//!
//! ```sh
//! export AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=…
//! cargo run --example presign -- my-environment
//! ```

#![allow(deprecated)] // AWS Proton takes no new customers, which the SDK says at every operation

use botosmith_proton::config::{BehaviorVersion, Config, Credentials, Region};
use botosmith_proton::error::DisplayErrorContext;
use botosmith_proton::presigning::PresigningConfig;
use botosmith_proton::Client;
use std::env;
use std::process::ExitCode;
use std::time::Duration;

#[tokio::main]
async fn main() -> ExitCode {
    let Some(name) = env::args().nth(1) else {
        eprintln!("usage: presign NAME");
        return ExitCode::from(2);
    };
    match presign(&name).await {
        Ok(command) => {
            println!("{command}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("cannot sign: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn presign(name: &str) -> Result<String, String> {
    let valid = PresigningConfig::expires_in(Duration::from_secs(15 * 60)).map_err(|err| err.to_string())?;
    let request = client()?.get_environment().name(name).presigned(valid).await;
    let request = request.map_err(|err| DisplayErrorContext(err).to_string())?;
    // All of it belongs to the signature: method, URI, headers and body.
    let mut command = vec![format!("curl -X {}", request.method())];
    command.extend(request.headers().map(|(name, value)| format!("-H '{name}: {value}'")));
    command.push(format!("--data '{}'", String::from_utf8_lossy(request.body())));
    command.push(format!("'{}'", request.uri()));
    Ok(command.join(" \\\n  "))
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
