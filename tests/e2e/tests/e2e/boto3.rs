//! The Rust programs of `docs/boto3.md`: they ask for the same and print the same as the Python programs beside them, which
//! `boto3/record.py` ran.

use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use botosmith_proton::client::{ByName, Waiters};
use botosmith_proton::config::timeout::TimeoutConfig;
use botosmith_proton::config::StalledStreamProtectionConfig;
use botosmith_proton::presigning::PresigningConfig;
use botosmith_proton::validation::ValidationError;
use botosmith_proton::Client;
use e2e_tests::clients::for_server;
use e2e_tests::server::Server;
use serde_json::{json, Value};
use std::cell::RefCell;
use std::fmt::Write;
use std::time::Duration;
use test_calls::exchange::Reply;

type Done = Result<(), Box<dyn std::error::Error>>;

thread_local! {
    static PRINTED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Prints into a text, so that the programs are as the page has them.
macro_rules! println {
    ($($what:tt)*) => {
        PRINTED.with_borrow_mut(|printed| writeln!(printed, $($what)*).unwrap())
    };
}

/// Declares the programs, under their headings. `cargo fmt` does not touch them.
macro_rules! programs {
    ($($heading:literal $name:ident |$client:ident| $body:block)*) => {
        $(
            async fn $name($client: Client) -> Done {
                $body
                Ok(())
            }
        )*
        const HEADINGS: &[&str] = &[$($heading),*];
        async fn run(heading: &str, client: Client) -> Done {
            match heading {
                $($heading => $name(client).await,)*
                other => panic!("no program under {other}"),
            }
        }
    };
}

programs! {
"A limit of items" limit |client| {
let environments = client.list_environments().into_paginator().page_size(2).items();
let result = environments.collect(3).await?;
for environment in &result.items {
    println!("{}", environment.name());
}
println!("{}", result.resume_token.unwrap_or_default());
}
"On from a token" resume |client| {
let token = "eyJuZXh0VG9rZW4iOiAicGFnZTIiLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAxfQ==";
let paginator = client.list_environments().into_paginator().starting_token(token);
let mut pages = paginator.stream();
while let Some(page) = pages.try_next().await? {
    for environment in page.environments() {
        println!("{}", environment.name());
    }
}
}
"A waiter's timing" timing |client| {
let waiter = client.wait_until_environment_deployed().name("test").poller();
waiter.delay(Duration::from_secs(1)).max_attempts(3).wait().await?;
println!("deployed");
}
"What a waiter says in the end" end |client| {
let waiter = client.wait_until_environment_deployed().name("test").poller().max_attempts(1);
if let Err(error) = waiter.wait().await {
    let last = error.last.result?;
    let environment = last.environment();
    println!("{}", environment.map_or("", |it| it.deployment_status().as_str()));
}
}
"Validation before anything is sent" validation |client| {
let call = client.get_environment().name("").customize().validate(true);
if let Err(error) = call.send().await {
    if ValidationError::find(&error).is_some() {
        println!("not valid, so not sent");
    }
}
}
"Calls by name" by_name |client| {
let answer = client.call("get_environment", r#"{"name": "test"}"#).await?;
let environment = answer.to_document()?;
let environment = environment.as_object().and_then(|it| it["environment"].as_object());
println!("{}", environment.and_then(|it| it["name"].as_string()).unwrap_or_default());
}
"What a client can do" known |_client| {
let service = botosmith_proton::meta::service();
let can_paginate = |name| service.operation(name).is_ok_and(|it| it.can_paginate());
let shown = |flag| if flag { "True" } else { "False" };
println!("{} {}", shown(can_paginate("list_environments")), shown(can_paginate("get_environment")));
println!("{} {}", service.operations.len(), service.waiters[0].module);
}
"A call that somebody else sends" presigned |client| {
let config = PresigningConfig::expires_in(Duration::from_secs(900))?;
let request = client.get_environment().name("test").presigned(config).await?;
println!("{}", if request.uri().contains("X-Amz-Expires=900") { "True" } else { "False" });
}
}

/// Sleeps not at all.
#[derive(Debug)]
struct NoSleep;

impl AsyncSleep for NoSleep {
    fn sleep(&self, _: Duration) -> Sleep {
        Sleep::new(std::future::ready(()))
    }
}

#[tokio::test]
async fn programs_do_what_boto3_does() {
    let golden: Value = serde_json::from_str(include_str!("../../boto3/golden.json")).unwrap();
    let answers: Value = serde_json::from_str(include_str!("../../boto3/answers.json")).unwrap();
    let golden = golden["programs"].as_object().unwrap();
    assert_eq!(golden.keys().map(String::as_str).collect::<Vec<_>>().len(), HEADINGS.len());
    for heading in HEADINGS {
        let answers = answers[heading].as_array().unwrap();
        let server = Server::start(answers.iter().map(Reply::ok)).await;
        // Nothing but a waiter sleeps: what limits a call's time would end it at once.
        let config = for_server(server.url())
            .sleep_impl(NoSleep)
            .timeout_config(TimeoutConfig::disabled())
            .stalled_stream_protection(StalledStreamProtectionConfig::disabled());
        let client = Client::from_conf(config.build());
        run(heading, client).await.unwrap_or_else(|err| panic!("{heading}: {err}"));
        let asked: Vec<Value> = server
            .requests()
            .iter()
            .map(|request| json!([request.header("x-amz-target"), request.json()]))
            .collect();
        let printed = PRINTED.take();
        assert_eq!(json!({"asked": asked, "printed": printed}), golden[*heading], "{heading}");
    }
}

/// The page shows the programs that ran, and those alone.
#[test]
fn the_page_shows_these_programs() {
    let page = include_str!("../../../../docs/boto3.md");
    let shown: Vec<&str> =
        page.split("```rust\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert_eq!(shown.len(), HEADINGS.len());
    let source = include_str!("boto3.rs");
    for program in shown {
        assert!(source.contains(program), "{program}");
    }
}
