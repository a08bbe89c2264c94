//! STS: who one is, and keys for a while, with and without a signature of one's own.

use botosmith_sts::config::Credentials;
use botosmith_sts::error::ProvideErrorMetadata;
use botosmith_sts::types::{self, PolicyDescriptorType, Tag};
use botosmith_sts::{config, Client};
use std::time::{Duration, SystemTime};

const ROLE: &str = "arn:aws:iam::123456789012:role/reader";

fn client() -> Client {
    Client::new(&server_programs::config())
}

/// How long from now on keys can be used.
fn left(credentials: &types::Credentials) -> Duration {
    let until = SystemTime::try_from(*credentials.expiration()).unwrap();
    until.duration_since(SystemTime::now()).unwrap()
}

#[tokio::test]
async fn a_caller_learns_who_it_is() {
    let identity = client().get_caller_identity().send().await.unwrap();
    assert_eq!(identity.account(), Some("123456789012"));
    assert_eq!(identity.arn(), Some("arn:aws:sts::123456789012:user/moto"));
    assert!(identity.user_id().is_some_and(|id| !id.is_empty()));
    let account = client().get_access_key_info().access_key_id("AKIAIOSFODNN7EXAMPLE").send().await.unwrap();
    assert_eq!(account.account(), Some("123456789012"));
}

#[tokio::test]
async fn the_keys_of_a_role_are_used_by_another_client() {
    let assumed = client()
        .assume_role()
        .role_arn(ROLE)
        .role_session_name("me@home")
        .duration_seconds(1800)
        .policy(r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#)
        .policy_arns(PolicyDescriptorType::builder().arn("arn:aws:iam::aws:policy/ReadOnlyAccess").build())
        .tags(Tag::builder().key("team").value("\u{e4} & b").build().unwrap())
        .transitive_tag_keys("team")
        .send()
        .await
        .unwrap();
    let user = assumed.assumed_role_user().unwrap();
    let arn = "arn:aws:sts::123456789012:assumed-role/reader/me@home";
    assert_eq!(user.arn(), arn);
    let keys = assumed.credentials().unwrap();
    let left = left(keys).as_secs();
    assert!((1700..=1800).contains(&left), "{left} seconds");

    let token = Some(keys.session_token().to_owned());
    let until = SystemTime::try_from(*keys.expiration()).unwrap();
    let keys =
        Credentials::new(keys.access_key_id(), keys.secret_access_key(), token, Some(until), "the role");
    let config = config::Builder::from(&server_programs::config()).credentials_provider(keys);
    let identity = Client::from_conf(config.build()).get_caller_identity().send().await.unwrap();
    assert_eq!(identity.arn(), Some(arn));
    // moto makes an id for each call.
    assert!(identity.user_id().unwrap().ends_with(":me@home"), "{identity:?}");
}

#[tokio::test]
async fn who_has_a_token_needs_no_keys() {
    let config = config::Builder::from(&server_programs::config()).credentials_provider(Credentials::new(
        "",
        "",
        None,
        None,
        "these must not be used",
    ));
    let client = Client::from_conf(config.build());
    let assumed = client
        .assume_role_with_web_identity()
        .role_arn(ROLE)
        .role_session_name("web")
        .web_identity_token("a.token.of_somebody")
        .send()
        .await
        .unwrap();
    let user = assumed.assumed_role_user().unwrap();
    assert_eq!(user.arn(), "arn:aws:sts::123456789012:assumed-role/reader/web");
    let left = left(assumed.credentials().unwrap()).as_secs();
    assert!((3500..=3600).contains(&left), "{left} seconds");
}

#[tokio::test]
async fn there_are_keys_for_sessions_and_guests() {
    let session = client().get_session_token().duration_seconds(900).send().await.unwrap();
    let left_of_session = left(session.credentials().unwrap()).as_secs();
    assert!((800..=900).contains(&left_of_session), "{left_of_session} seconds");
    let guest = client().get_federation_token().name("bob").send().await.unwrap();
    let user = guest.federated_user().unwrap();
    assert_eq!(user.federated_user_id(), "123456789012:bob");
    assert_eq!(user.arn(), "arn:aws:sts::123456789012:federated-user/bob");
    assert!(left(guest.credentials().unwrap()) > Duration::from_secs(11 * 60 * 60));
}

#[tokio::test]
async fn an_error_has_code_and_message() {
    let long = client().get_federation_token().name("n".repeat(33));
    let error = long.duration_seconds(1).policy("x".repeat(2049)).send().await.unwrap_err();
    let error = error.into_service_error();
    assert_eq!(error.code(), Some("ValidationError"), "{error:?}");
    assert!(error.message().unwrap().contains("failed to satisfy constraint"), "{error:?}");
}
