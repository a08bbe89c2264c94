//! Idempotency tokens: made where the caller gives none, the same for all attempts of a call.

use botosmith_proton::Client;
use e2e_tests::clients::{for_stub, stub_client};
use e2e_tests::model::{members, model, shapes};
use serde_json::{json, Value};
use test_calls::exchange::Reply;
use test_calls::services::proton::operations;
use test_calls::stub::Stub;

/// The name of the member that takes a token, where the operation has one.
fn token_member(operation: &str) -> Option<&'static str> {
    let input = shapes(&model().operations[operation]).0;
    let mut tokens = members(input).iter().filter(|(_, member)| member.traits.idempotency_token());
    tokens.next().map(|(name, _)| name.as_str())
}

fn assert_uuid(token: &Value) {
    let token = token.as_str().unwrap_or_else(|| panic!("{token} is no text"));
    let lengths: Vec<_> = token.split('-').map(str::len).collect();
    assert_eq!(lengths, [8, 4, 4, 4, 12], "{token}");
    assert!(token.chars().all(|c| c == '-' || matches!(c, '0'..='9' | 'a'..='f')), "{token}");
    assert_eq!(&token[14..15], "4", "{token} is not a random UUID");
}

#[tokio::test(start_paused = true)]
async fn tokens_are_made_for_each_call_and_kept_for_its_retries() {
    let mut with_tokens = 0;
    for op in operations() {
        let Some(member) = token_member(op.name) else { continue };
        with_tokens += 1;
        let throttled = Reply::error(400, "ThrottlingException", "m");
        let ok = Reply::ok(&json!({}));
        let stub = Stub::new([throttled.clone(), throttled, ok.clone(), ok]);
        let client = stub_client(&stub);
        (op.send_empty)(client.clone()).await.expect("success in the end");
        (op.send_empty)(client).await.expect("success");
        let tokens: Vec<_> = stub.requests().iter().map(|request| request.json()[member].clone()).collect();
        let [first, second, third, other] = &tokens[..] else { panic!("{tokens:?}") };
        assert_uuid(first);
        assert_uuid(other);
        assert_eq!((first, second), (second, third), "{}", op.name);
        assert_ne!(first, other, "{}", op.name);
    }
    assert_eq!(with_tokens, 7);
}

#[tokio::test(start_paused = true)]
async fn a_callers_token_is_untouched() {
    for token in ["mine", ""] {
        let stub = Stub::new([Reply::error(500, "InternalServerException", "m"), Reply::ok(&json!({}))]);
        let call = stub_client(&stub).create_service_instance().client_token(token);
        call.send().await.expect("success in the end");
        let requests = stub.requests();
        assert_eq!(requests.len(), 2);
        assert!(requests.iter().all(|request| request.json() == json!({"clientToken": token})));
    }
}

#[tokio::test(start_paused = true)]
async fn tokens_come_from_the_provider_that_was_set() {
    let stub = Stub::always(Reply::ok(&json!({})));
    let client = Client::from_conf(for_stub(&stub).idempotency_token_provider("fixed").build());
    client.create_service_instance().send().await.expect("success");
    client.create_service_instance().client_token("mine").send().await.expect("success");
    let own = botosmith_proton::Config::builder().idempotency_token_provider("own");
    client.create_service_instance().customize().config_override(own).send().await.expect("success");
    let tokens: Vec<_> =
        stub.requests().iter().map(|request| request.json()["clientToken"].clone()).collect();
    assert_eq!(tokens, ["fixed", "mine", "own"]);
}
