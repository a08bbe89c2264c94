//! Paginators and waiters.

use crate::{config, json, replay};
use aws_smithy_async::test_util::instant_time_and_sleep;
use sdk::client::Waiters;
use sdk::types::EnvironmentTemplateFilter;
use sdk::waiters::environment_deployed::{EnvironmentDeployedFinalPoll, WaitUntilEnvironmentDeployedError};
use std::time::Duration;

fn environment(status: &str) -> String {
    format!(
        r#"{{"environment":{{"name":"n","arn":"a","createdAt":1,"lastDeploymentAttemptedAt":1,
        "lastDeploymentSucceededAt":1,"templateName":"t","templateMajorVersion":"1","templateMinorVersion":"0",
        "deploymentStatus":"{status}"}}}}"#
    )
}

#[tokio::test]
async fn pages_follow_each_other() {
    let page = |name: &str, next: &str| {
        format!(r#"{{"environments":[{{"name":"{name}"}},{{"name":"{name}b"}}]{next}}}"#)
    };
    let (first, second) = (page("a", r#","nextToken":"t1""#), page("b", r#","nextToken":null"#));
    let http = replay(&[(200, &first), (200, &second)]);
    let client = sdk::Client::from_conf(config(http.clone()).build());
    let filter = EnvironmentTemplateFilter::builder().template_name("t").major_version("1").build().unwrap();
    let call = client.list_environments().environment_templates(filter);
    let mut items = call.into_paginator().page_size(2).items().send();
    let mut names = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        names.push(item.name().to_owned());
    }
    assert_eq!(names, ["a", "ab", "b", "bb"]);
    let bodies: Vec<_> = http.actual_requests().map(|request| json(request.body())).collect();
    assert_eq!((&bodies[0]["maxResults"], bodies[0].get("nextToken")), (&2.into(), None));
    assert_eq!(bodies[1]["nextToken"], "t1");
    assert_eq!(bodies[1]["environmentTemplates"], bodies[0]["environmentTemplates"]);
}

#[tokio::test]
async fn a_token_that_comes_again_stops_or_fails() {
    let same = r#"{"environments":[],"nextToken":"t"}"#;
    let stopping = |stop: bool| async move {
        let http = replay(&[(200, same), (200, same)]);
        let client = sdk::Client::from_conf(config(http).build());
        let pages = client.list_environments().into_paginator().stop_on_duplicate_token(stop).send();
        pages.collect::<Vec<_>>().await.into_iter().map(|page| page.is_ok()).collect::<Vec<_>>()
    };
    assert_eq!(stopping(true).await, [true, true]);
    assert_eq!(stopping(false).await, [true, true, false]);
}

#[tokio::test(start_paused = true)]
async fn a_waiter_polls_until_it_is_deployed() {
    let (before, after) = (environment("IN_PROGRESS"), environment("SUCCEEDED"));
    let client =
        sdk::Client::from_conf(config(replay(&[(200, &before), (200, &before), (200, &after)])).build());
    let wait = client.wait_until_environment_deployed().name("n").wait(Duration::from_secs(3600));
    let last: EnvironmentDeployedFinalPoll = wait.await.unwrap();
    let output = last.into_result().unwrap();
    assert_eq!(output.environment().unwrap().deployment_status().as_str(), "SUCCEEDED");
}

#[tokio::test(start_paused = true)]
async fn a_waiter_says_why_it_gave_up() {
    let failed = environment("FAILED");
    let client = sdk::Client::from_conf(config(replay(&[(200, &failed)])).build());
    let wait = client.wait_until_environment_deployed().name("n").wait(Duration::from_secs(60));
    match wait.await.unwrap_err() {
        WaitUntilEnvironmentDeployedError::FailureState(state) => {
            let output = state.final_poll().as_result().unwrap();
            assert_eq!(output.environment().unwrap().deployment_status().as_str(), "FAILED");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_waiter_waits_no_longer_than_it_may() {
    let again = environment("IN_PROGRESS");
    let answers: Vec<_> = std::iter::repeat_n((200, again.as_str()), 9).collect();
    let (time, sleep) = instant_time_and_sleep(std::time::UNIX_EPOCH);
    let config = config(replay(&answers)).time_source(time).sleep_impl(sleep);
    let client = sdk::Client::from_conf(config.build());
    let wait = client.wait_until_environment_deployed().name("n").wait(Duration::from_secs(12));
    match wait.await.unwrap_err() {
        WaitUntilEnvironmentDeployedError::ExceededMaxWait(waited) => {
            assert_eq!(waited.max_wait(), Duration::from_secs(12));
            assert!(waited.poll_count() > 1);
        }
        other => panic!("{other:?}"),
    }
}
