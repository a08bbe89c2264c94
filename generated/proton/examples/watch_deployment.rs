// Copied by `cargo xtask generate` of Botosmith from the examples beside the model. Do not edit here.
//! Waits until an environment is deployed, and says how far it is: what boto3's `WaiterConfig` does, and a word for each
//! attempt.
//!
//! ```sh
//! export AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=…
//! cargo run --example watch_deployment -- my-environment 10
//! ```

#![allow(deprecated)] // AWS Proton takes no new customers, which the SDK says at every operation

use botosmith_proton::client::Waiters;
use botosmith_proton::config::{BehaviorVersion, Config, Credentials, Region};
use botosmith_proton::waiters::Standing;
use botosmith_proton::Client;
use std::env;
use std::process::ExitCode;
use std::time::Duration;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (name, seconds) = match arguments.as_slice() {
        [name, seconds] => (name, seconds.parse()),
        _ => (&String::new(), String::new().parse::<u64>()),
    };
    let Ok(seconds) = seconds else {
        eprintln!("usage: watch_deployment NAME SECONDS-BETWEEN-ATTEMPTS");
        return ExitCode::from(2);
    };
    match watch(name, Duration::from_secs(seconds)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{name} is not deployed: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn watch(name: &str, delay: Duration) -> Result<(), String> {
    let poller = client()?.wait_until_environment_deployed().name(name).poller();
    let mut attempts = poller.delay(delay).max_attempts(20).attempts();
    while let Some(attempt) = attempts.next().await {
        println!("attempt {}: {}", attempt.number, attempt.state);
        match attempt.standing {
            Standing::Success => return Ok(()),
            Standing::Waiting => {}
            other => return Err(format!("{other:?}")),
        }
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
