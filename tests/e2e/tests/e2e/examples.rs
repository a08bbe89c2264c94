//! The programs in the client's `examples`, run as their readers run them: with settings from the environment, against
//! a server on loopback. What they print and how they exit is what is looked at, and what they ask for.

use e2e_tests::server::Server;
use serde_json::{json, Value};
use std::process::{Command, Output};
use test_calls::exchange::Reply;

/// Runs a program with these arguments against a server. It inherits nothing.
async fn run(program: &'static str, arguments: &'static [&'static str], server: &Server) -> Output {
    let mut command = Command::new(program);
    command.args(arguments).env_clear().envs([
        ("AWS_REGION", "us-west-2"),
        ("AWS_ACCESS_KEY_ID", "AKID"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        ("AWS_ENDPOINT_URL", server.url()),
    ]);
    // The server runs on this thread.
    tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("the program runs")
}

const LIST: &str = env!("CARGO_BIN_EXE_proton-environments");
const DEPLOY: &str = env!("CARGO_BIN_EXE_proton-deploy-environment");

const RESUME: &str = env!("CARGO_BIN_EXE_proton-resume-listing");
const WATCH: &str = env!("CARGO_BIN_EXE_proton-watch-deployment");
const BY_NAME: &str = env!("CARGO_BIN_EXE_proton-call-by-name");
const PRESIGN: &str = env!("CARGO_BIN_EXE_proton-presign");

fn told(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

fn summary(name: &str, status: &str) -> Value {
    json!({"name": name, "templateName": "t", "templateMajorVersion": "1", "templateMinorVersion": "2", "arn": "a",
        "createdAt": 1, "lastDeploymentAttemptedAt": 1, "lastDeploymentSucceededAt": 1, "deploymentStatus": status})
}

fn environment(status: &str) -> Value {
    let mut environment = summary("e", status);
    environment["deploymentStatusMessage"] = json!("the stack rolled back");
    json!({"environment": environment})
}

#[tokio::test]
async fn environments_are_listed_over_all_pages() {
    let first =
        json!({"environments": [summary("a", "SUCCEEDED"), summary("b", "FAILED")], "nextToken": "more"});
    let second = json!({"environments": [summary("c", "IN_PROGRESS")]});
    let server = Server::start([Reply::ok(&first), Reply::ok(&second)]).await;
    let output = run(LIST, &[], &server).await;
    assert!(output.status.success(), "{output:?}");
    let expected = "a\tt 1.2\tSUCCEEDED\nb\tt 1.2\tFAILED\nc\tt 1.2\tIN_PROGRESS\n3 environments\n";
    assert_eq!(told(&output.stdout), expected);
    let requests = server.requests();
    let bodies: Vec<_> = requests.iter().map(|request| request.json()).collect();
    assert_eq!(bodies, [json!({"maxResults": 100}), json!({"maxResults": 100, "nextToken": "more"})]);
    let scope = "/us-west-2/proton/aws4_request";
    assert!(requests.iter().all(|request| request.header("authorization").contains(scope)), "{requests:?}");
}

#[tokio::test]
async fn an_error_is_told_and_fails_the_listing() {
    let server = Server::start([Reply::error(403, "AccessDeniedException", "not you")]).await;
    let output = run(LIST, &[], &server).await;
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let err = told(&output.stderr);
    assert!(err.starts_with("cannot list environments: AccessDeniedException"), "{err}");
    // The model says that messages are sensitive, and this one goes to a log.
    assert!(!err.contains("not you"), "{err}");
}

#[tokio::test]
async fn a_deployment_is_begun_and_waited_for() {
    let replies = [environment("IN_PROGRESS"), environment("SUCCEEDED")];
    let server = Server::start(replies.iter().map(Reply::ok)).await;
    let output = run(DEPLOY, &["e"], &server).await;
    assert!(output.status.success(), "{output:?}");
    assert_eq!(told(&output.stdout), "e: IN_PROGRESS\ne: deployed\n");
    let requests = server.requests();
    assert_eq!(requests[0].header("x-amz-target"), "AwsProton20200720.UpdateEnvironment");
    assert_eq!(requests[0].json(), json!({"name": "e", "deploymentType": "CURRENT_VERSION"}));
    assert_eq!(requests[1].header("x-amz-target"), "AwsProton20200720.GetEnvironment");
    assert_eq!(requests[1].json(), json!({"name": "e"}));
}

#[tokio::test]
async fn a_spec_is_read_and_a_failed_deployment_says_why() {
    let replies = [environment("IN_PROGRESS"), environment("FAILED")];
    let server = Server::start(replies.iter().map(Reply::ok)).await;
    const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let output = run(DEPLOY, &["e", SPEC], &server).await;
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(told(&output.stderr), "e is not deployed: the stack rolled back\n");
    assert_eq!(
        server.requests()[0].json()["spec"],
        std::fs::read_to_string(SPEC).expect("the file is there")
    );
}

#[tokio::test]
async fn a_wrong_call_and_a_missing_variable_are_told() {
    let server = Server::start([]).await;
    let output = run(DEPLOY, &[], &server).await;
    assert_eq!(
        (output.status.code(), told(&output.stderr)),
        (Some(2), "usage: deploy_environment NAME [SPEC.yaml]\n".into())
    );
    let output = Command::new(LIST).env_clear().output().expect("the program runs");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(told(&output.stderr), "the environment variable AWS_ACCESS_KEY_ID is not set\n");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_listing_stops_and_goes_on() {
    let page = json!({"environments": [summary("a", "FAILED"), summary("b", "FAILED")]});
    let server = Server::start([Reply::ok(&page), Reply::ok(&page)]).await;
    let output = run(RESUME, &["1"], &server).await;
    let token = "eyJuZXh0VG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAxfQ==";
    assert_eq!(told(&output.stdout), format!("a\nthere are more after {token}\n"), "{output:?}");
    let output =
        run(RESUME, &["1", "eyJuZXh0VG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAxfQ=="], &server)
            .await;
    assert_eq!(told(&output.stdout), "b\n", "{output:?}");
    let output = run(RESUME, &["many"], &server).await;
    assert_eq!(told(&output.stderr), "usage: resume_listing AT-MOST [TOKEN]\n");
}

#[tokio::test]
async fn a_deployment_is_watched() {
    let replies = [environment("IN_PROGRESS"), environment("SUCCEEDED")];
    let server = Server::start(replies.iter().map(Reply::ok)).await;
    let output = run(WATCH, &["e", "0"], &server).await;
    let seen = |number, status| format!("attempt {number}: `environment.deploymentStatus` is {status:?}\n");
    assert_eq!(told(&output.stdout), seen(1, "IN_PROGRESS") + &seen(2, "SUCCEEDED"), "{output:?}");
    server.add(Reply::ok(&environment("FAILED")));
    let output = run(WATCH, &["e", "0"], &server).await;
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(told(&output.stderr), "e is not deployed: Failure\n");
}

#[tokio::test]
async fn operations_are_listed_and_called_by_name() {
    let server = Server::start([Reply::ok(&environment("SUCCEEDED"))]).await;
    let listed = told(&run(BY_NAME, &[], &server).await.stdout);
    assert_eq!(listed.lines().count(), 87);
    assert!(listed.lines().any(|line| line == "list_environments, in pages"), "{listed}");
    assert!(listed.lines().any(|line| line.ends_with(", may be repeated")), "{listed}");
    let output = run(BY_NAME, &["get_environment", r#"{"name": "e"}"#], &server).await;
    assert!(told(&output.stdout).contains(r#""name":"e""#), "{output:?}");
    assert_eq!(server.requests()[0].json(), json!({"name": "e"}));
    let output = run(BY_NAME, &["get_enviroment"], &server).await;
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output.stderr).contains("GetEnvironment"), "{output:?}");
}

#[tokio::test]
async fn a_call_is_signed_for_curl() {
    let server = Server::start([]).await;
    let output = run(PRESIGN, &["e"], &server).await;
    let command = told(&output.stdout);
    let lines: Vec<&str> = command.lines().map(str::trim).collect();
    assert_eq!(lines[0], "curl -X POST \\", "{output:?}");
    assert!(lines.contains(&"-H 'x-amz-target: AwsProton20200720.GetEnvironment' \\"), "{command}");
    assert!(lines.contains(&r#"--data '{"name":"e"}' \"#), "{command}");
    assert!(lines.last().is_some_and(|url| url.contains("X-Amz-Expires=900")), "{command}");
    assert_eq!(server.connections(), 0);
}
