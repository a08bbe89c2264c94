//! A client that validates sends what botocore's validator, and what goes beyond it, lets through, and nothing else: Proton's
//! inputs of `tests/validation`, through the client's own types.
#![allow(deprecated)] // the service's model deprecates all of its operations

use aws_credential_types::Credentials;
use botosmith_proton::client::ByName;
use botosmith_proton::config::retry::RetryConfig;
use botosmith_proton::config::{BehaviorVersion, Region};
use botosmith_proton::validation::ValidationError;
use botosmith_proton::{Client, Config};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use test_calls::exchange::Reply;
use test_calls::stub::Stub;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    operation: String,
    input: Value,
    botocore: BTreeSet<(String, String)>,
    beyond: BTreeSet<(String, String)>,
    #[serde(default)]
    not_judged: BTreeSet<String>,
}

/// A client that validates, where it is told to.
fn client(stub: &Stub, validate: bool) -> Client {
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("id", "key", None, None, "test"))
        .retry_config(RetryConfig::disabled())
        .http_client(stub.clone())
        .validate(validate);
    Client::from_conf(config.build())
}

#[tokio::test]
async fn what_is_not_valid_is_not_sent() {
    let stub = Stub::always(Reply::new(200, "{}"));
    let client = client(&stub, true);
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../validation/data/proton.jsonl");
    let (mut sent, mut not_sent) = (0, 0);
    for line in fs::read_to_string(data).unwrap().lines() {
        let case: Case = serde_json::from_str(line).unwrap();
        let result = client.call(&case.operation, case.input.to_string()).await;
        let problems = match &result {
            Ok(_) => &[],
            Err(error) => {
                ValidationError::find(error).unwrap_or_else(|| panic!("{error:?}: {line}")).problems()
            }
        };
        let pair = |problem: &botosmith_proton::validation::Problem| {
            (format!("{:?}", problem.kind()), problem.path().to_owned())
        };
        let is_judged =
            |(kind, path): &(String, String)| kind != "Pattern" || !case.not_judged.contains(path);
        let found: BTreeSet<_> = problems.iter().map(pair).filter(is_judged).collect();
        let expected: BTreeSet<_> = case.botocore.union(&case.beyond).cloned().collect();
        assert_eq!(found, expected, "{line}");
        assert_eq!(stub.requests().len(), usize::from(result.is_ok()), "{line}");
        *(if result.is_ok() { &mut sent } else { &mut not_sent }) += 1;
    }
    assert!(sent > 50 && not_sent > 50, "{sent} sent, {not_sent} not");
}

/// The programs of the page, which have no other place to run.
async fn shown(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    let call = client.get_environment().name("").customize().validate(true);
    if let Err(error) = call.send().await {
        if let Some(error) = ValidationError::find(&error) {
            println!("{error}");
            for problem in error.problems() {
                println!("{} {:?}", problem.path(), problem.kind());
            }
        }
    }
    let operation = botosmith_proton::meta::service().operation("create_environment")?;
    for member in operation.constraints() {
        let required = if member.required { "required " } else { "" };
        println!("{}: {required}{}", member.name, member.values);
    }
    Ok(())
}

#[tokio::test]
async fn the_page_shows_what_runs_and_what_it_says() {
    let stub = Stub::always(Reply::new(200, "{}"));
    shown(client(&stub, false)).await.unwrap();
    assert_eq!(stub.requests().len(), 0);
    let page = include_str!("../../../docs/validation.md");
    let plain = |text: &str| text.lines().map(str::trim).collect::<Vec<_>>().join("\n");
    let source = plain(include_str!("validation.rs"));
    let programs: Vec<&str> =
        page.split("```rust\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert_eq!(programs.len(), 2);
    programs.iter().for_each(|program| assert!(source.contains(&plain(program)), "{program}"));
    let error = client(&stub, true).get_environment().name("").send().await.unwrap_err();
    let told = ValidationError::find(&error).unwrap().to_string();
    assert!(page.contains(&told), "{told}");
    // An excerpt of the file.
    let constraints = include_str!("../../../generated/proton/constraints.txt");
    assert!(
        constraints.contains("structure CreateEnvironmentInput\n")
            && constraints.contains("string ResourceName 1..100 matches ")
    );
}
