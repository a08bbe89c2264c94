//! Waiters: every acceptor of every waiter of the model, and what ends waiting. The clock is paused, so that
//! waiting takes no time.

use botosmith_model::{AcceptorState, Expected, Matcher, Waiter};
use botosmith_proton::client::Waiters;
use botosmith_proton::Client;
use botosmith_runtime::operation::OperationInput;
use botosmith_runtime::waiter::{Error as WaiterError, FinalPoll};
use e2e_tests::clients::stub_client;
use e2e_tests::model::{self, model, shapes, snake};
use e2e_tests::sample;
use serde_json::{json, Value};
use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use test_calls::exchange::Reply;
use test_calls::stub::{Answer, Stub};
use tokio::time::Instant;

/// How waiting ended.
#[derive(Debug, PartialEq)]
enum End {
    /// The last poll gave an output (`true`) or an error.
    Success(bool),
    /// Likewise.
    Failure(bool),
    /// After so many polls.
    MaxWait(u32),
    /// With this code.
    Operation(Option<String>),
    Other(String),
}

fn end<I: OperationInput>(result: Result<FinalPoll<I>, WaiterError<I>>) -> End {
    use botosmith_proton::error::ProvideErrorMetadata;
    match result {
        Ok(poll) => End::Success(poll.as_result().is_ok()),
        Err(WaiterError::<I>::FailureState(failure)) => {
            End::Failure(failure.final_poll().as_result().is_ok())
        }
        Err(WaiterError::<I>::ExceededMaxWait(exceeded)) => End::MaxWait(exceeded.poll_count()),
        Err(WaiterError::<I>::OperationFailed(failed)) => {
            End::Operation(failed.error().code().map(str::to_owned))
        }
        Err(other) => End::Other(format!("{other:?}")),
    }
}

/// A waiter of the client.
struct Case {
    method: &'static str,
    /// Waits for at most so long, in a call in which nothing is set.
    wait: fn(Client, Duration) -> Waiting,
}

type Waiting = Pin<Box<dyn Future<Output = End>>>;

macro_rules! waiters {
    ($($method:ident polls $operation:ident $Input:ident;)*) => {
        fn waiters() -> Vec<Case> {
            vec![$(Case {
                method: stringify!($method),
                wait: |client, max_wait| Box::pin(async move {
                    end::<botosmith_proton::operation::$operation::$Input>(client.$method().wait(max_wait).await)
                }),
            }),*]
        }
    };
}

waiters! {
    wait_until_component_deleted polls get_component GetComponentInput;
    wait_until_component_deployed polls get_component GetComponentInput;
    wait_until_environment_deployed polls get_environment GetEnvironmentInput;
    wait_until_environment_template_version_registered polls get_environment_template_version GetEnvironmentTemplateVersionInput;
    wait_until_service_created polls get_service GetServiceInput;
    wait_until_service_deleted polls get_service GetServiceInput;
    wait_until_service_instance_deployed polls get_service_instance GetServiceInstanceInput;
    wait_until_service_pipeline_deployed polls get_service GetServiceInput;
    wait_until_service_template_version_registered polls get_service_template_version GetServiceTemplateVersionInput;
    wait_until_service_updated polls get_service GetServiceInput;
}

/// The waiters of the model, each with the client's method.
fn cases() -> Vec<(&'static Waiter, Case)> {
    let case = |method: &str| waiters().into_iter().find(|case| case.method == method);
    let both = |waiter: &'static Waiter| {
        case(&format!("wait_until_{}", snake(&waiter.name))).map(|case| (waiter, case))
    };
    model().waiters.values().filter_map(both).collect()
}

#[test]
fn the_list_of_waiters_is_the_models() {
    let listed: BTreeSet<_> = waiters().iter().map(|case| case.method.to_owned()).collect();
    let modelled = model().waiters.keys().map(|name| format!("wait_until_{}", snake(name)));
    assert_eq!(listed, modelled.collect());
    assert_eq!((listed.len(), cases().len()), (10, 10));
}

/// A response in which the value at a path is `value`.
fn with(operation: &str, path: &str, value: &str) -> Reply {
    let mut output = sample::sample(shapes(model::operation(operation)).1, 0).json;
    let pointer = format!("/{}", path.replace('.', "/"));
    *output.pointer_mut(&pointer).unwrap_or_else(|| panic!("{operation} has no {path}")) = json!(value);
    Reply::ok(&output)
}

/// A response that an acceptor matches.
fn matching(waiter: &Waiter, matcher: &Matcher) -> Reply {
    match matcher {
        Matcher::Path { argument, expected: Expected::String(value) } => {
            with(&waiter.operation, argument, value)
        }
        Matcher::Error(code) => Reply::error(400, code, "m"),
        other => panic!("no reply for {other:?} yet"),
    }
}

/// A response that no acceptor matches: an enum value that nobody knows, where the waiter looks.
fn pending(waiter: &Waiter) -> Reply {
    let path = waiter.acceptors.iter().find_map(|acceptor| match &acceptor.matcher {
        Matcher::Path { argument, .. } => Some(argument),
        _ => None,
    });
    with(&waiter.operation, path.expect("a path"), "STILL_AT_IT")
}

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test(start_paused = true)]
async fn every_acceptor_of_every_waiter() {
    let mut acceptors = 0;
    for (waiter, case) in cases() {
        for acceptor in &waiter.acceptors {
            acceptors += 1;
            let stub = Stub::new([pending(waiter), matching(waiter, &acceptor.matcher)]);
            let before = Instant::now();
            let end = (case.wait)(stub_client(&stub), HOUR).await;
            let has_output = !matches!(acceptor.matcher, Matcher::Error(_));
            let expected = match acceptor.state {
                AcceptorState::Success => End::Success(has_output),
                AcceptorState::Failure => End::Failure(has_output),
                AcceptorState::Retry => panic!("no test of a retry yet"),
            };
            assert_eq!(end, expected, "{} {acceptor:?}", waiter.name);
            let requests = stub.requests();
            assert_eq!(requests.len(), 2, "{}", waiter.name);
            for request in requests {
                let target = format!("AwsProton20200720.{}", waiter.operation);
                assert_eq!(request.header("x-amz-target"), target);
            }
            // The second poll came after the waiter's delay, and before twice that.
            let delay = u64::from(waiter.delay);
            let waited = before.elapsed().as_secs();
            assert!((delay..=2 * delay).contains(&waited), "{} waited {waited} s", waiter.name);
        }
    }
    assert_eq!(acceptors, 27);
}

#[tokio::test(start_paused = true)]
async fn every_waiter_gives_up_after_the_longest_wait() {
    for (waiter, case) in cases() {
        let stub = Stub::always(pending(waiter));
        let max_wait = Duration::from_secs(u64::from(waiter.delay) * 20);
        let before = Instant::now();
        let End::MaxWait(polls) = (case.wait)(stub_client(&stub), max_wait).await else {
            panic!("{} did not give up", waiter.name)
        };
        assert_eq!(stub.requests().len(), polls as usize, "{}", waiter.name);
        // The delays grow, so there are fewer polls than there would be with the least one.
        assert!((3..=22).contains(&polls), "{} polled {polls} times", waiter.name);
        assert!(before.elapsed() <= max_wait + Duration::from_secs(1), "{}", waiter.name);
    }
}

#[tokio::test(start_paused = true)]
async fn every_waiter_ends_at_an_error_that_it_does_not_expect() {
    for (waiter, case) in cases() {
        let stub = Stub::new([Reply::error(400, "AccessDeniedException", "m")]);
        let end = (case.wait)(stub_client(&stub), HOUR).await;
        assert_eq!(end, End::Operation(Some("AccessDeniedException".into())), "{}", waiter.name);
        assert_eq!(stub.requests().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn not_found_is_what_component_deleted_waits_for() {
    let stub = Stub::new([Reply::error(404, "ResourceNotFoundException", "gone")]);
    let waiter = stub_client(&stub).wait_until_component_deleted().name("c");
    assert_eq!(waiter.get_name().as_deref(), Some("c"));
    let poll = waiter.wait(HOUR).await.expect("success");
    let err = poll.into_result().expect_err("the last poll failed").into_service_error();
    assert!(err.is_resource_not_found_exception());
    assert_eq!(stub.requests()[0].json(), json!({"name": "c"}));
}

#[tokio::test(start_paused = true)]
async fn a_poll_that_fails_is_retried_first() {
    let (waiter, case) = &cases()[1];
    assert_eq!(waiter.name, "ComponentDeployed");
    let throttled = Reply::error(400, "ThrottlingException", "m");
    let stub = Stub::new([throttled, matching(waiter, &waiter.acceptors[0].matcher)]);
    assert_eq!((case.wait)(stub_client(&stub), HOUR).await, End::Success(true));
    assert_eq!(stub.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn connections_that_stay_broken_end_waiting() {
    let stub = Stub::always(Answer::Broken);
    let end = (cases()[0].1.wait)(stub_client(&stub), HOUR).await;
    assert_eq!(end, End::Operation(None));
    assert_eq!(stub.requests().len(), 3);
}

/// Nothing where the path points: nothing that decides.
#[tokio::test(start_paused = true)]
async fn an_output_without_the_member_does_not_decide() {
    for empty in [json!({}), json!({"component": null}), json!({"component": {}})] {
        let stub =
            Stub::new([Reply::ok(&empty), Reply::ok(&json!({"component": {"deploymentStatus": "FAILED"}}))]);
        let result = stub_client(&stub).wait_until_component_deployed().name("c").wait(HOUR).await;
        let err = result.expect_err("failure");
        assert_eq!(stub.requests().len(), 2, "{empty}");
        let text =
            botosmith_proton::error::DisplayErrorContext(botosmith_proton::Error::from(err)).to_string();
        assert!(text.starts_with("unhandled error: waiting failed"), "{text}");
    }
}

/// The user agent says how the call was made.
#[tokio::test(start_paused = true)]
async fn the_user_agent_names_the_waiter() {
    let (waiter, case) = &cases()[0];
    let stub = Stub::new([matching(waiter, &waiter.acceptors[0].matcher)]);
    (case.wait)(stub_client(&stub), HOUR).await;
    let requests = stub.requests();
    let agent = requests[0].header("user-agent");
    let metrics = agent.split(' ').find_map(|part| part.strip_prefix("m/")).unwrap_or_default();
    assert!(metrics.split(',').any(|metric| metric == "B"), "{agent}");
    assert_eq!(requests[0].json(), Value::Object(Default::default()));
}
