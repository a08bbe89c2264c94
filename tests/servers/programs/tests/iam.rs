//! IAM: users and roles, lists of them by pages, documents that come back as they were sent, reports as bytes.

use botosmith_iam::client::Waiters;
use botosmith_iam::error::ProvideErrorMetadata;
use botosmith_iam::operation::create_policy::CreatePolicyError;
use botosmith_iam::types::{EntityType, StatusType, SummaryKeyType, Tag};
use botosmith_iam::Client;
use std::time::Duration;

fn client() -> Client {
    Client::new(&server_programs::config())
}

fn tag(key: &str, value: &str) -> Tag {
    Tag::builder().key(key).value(value).build().unwrap()
}

const TRUST: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}]}"#;
const READ: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*"}]}"#;

#[tokio::test]
async fn a_user_has_tags_and_keys() {
    let client = client();
    let made = client.create_user().user_name("ann").path("/staff/");
    let made = made.tags(tag("team", "\u{e4} & <b>")).tags(tag("empty", "")).send().await.unwrap();
    let user = made.user().unwrap();
    assert_eq!(
        (user.arn(), user.path(), user.password_last_used()),
        ("arn:aws:iam::123456789012:user/staff/ann", "/staff/", None)
    );
    client.wait_until_user_exists().user_name("ann").wait(Duration::from_secs(20)).await.unwrap();
    client.tag_user().user_name("ann").tags(tag("team", "other")).send().await.unwrap();
    let got = client.get_user().user_name("ann").send().await.unwrap().user.unwrap();
    assert_eq!((got.user_id(), got.create_date()), (user.user_id(), user.create_date()));
    let mut tags: Vec<_> = got.tags().iter().map(|tag| (tag.key(), tag.value())).collect();
    tags.sort_unstable();
    assert_eq!(tags, [("empty", ""), ("team", "other")]);
    let key = client.create_access_key().user_name("ann").send().await.unwrap().access_key.unwrap();
    assert_eq!((key.user_name(), key.status()), ("ann", &StatusType::Active));
    assert!(key.access_key_id().starts_with("AKIA") && key.secret_access_key().len() == 40);
    // The access key would be in the debug output of a careless program.
    assert!(!format!("{key:?}").contains(key.secret_access_key()));
}

#[tokio::test]
async fn roles_are_listed_page_by_page() {
    let client = client();
    for number in 0..5 {
        let role = client.create_role().role_name(format!("role-{number}")).path("/pages/");
        role.assume_role_policy_document(TRUST).max_session_duration(7200).send().await.unwrap();
    }
    let mut pages = client.list_roles().path_prefix("/pages/").into_paginator().page_size(2).send();
    let (mut names, mut pages_seen) = (Vec::new(), Vec::new());
    while let Some(page) = pages.try_next().await.unwrap() {
        pages_seen.push((page.roles().len(), page.is_truncated(), page.marker().is_some()));
        names.extend(page.roles().iter().map(|role| role.role_name().to_owned()));
    }
    assert_eq!(pages_seen, [(2, true, true), (2, true, true), (1, false, false)]);
    names.sort();
    assert_eq!(names, (0..5).map(|number| format!("role-{number}")).collect::<Vec<_>>());
    let items = client.list_roles().path_prefix("/pages/").into_paginator().page_size(2).items();
    let items: Vec<_> = items.send().collect::<Result<_, _>>().await.unwrap();
    // AWS encodes a document as a part of a URL, moto does not in this list: it is handed on as it comes.
    assert_eq!(items[0].assume_role_policy_document(), Some(TRUST));
    assert_eq!((items.len(), items[0].path()), (5, "/pages/"));
}

#[tokio::test]
async fn lists_in_lists_are_read() {
    let client = client();
    let policy = client.create_policy().policy_name("read").policy_document(READ).path("/lists/");
    let policy = policy.description("reads").send().await.unwrap().policy.unwrap();
    assert_eq!(
        (policy.arn(), policy.attachment_count(), policy.is_attachable(), policy.default_version_id()),
        (Some("arn:aws:iam::123456789012:policy/lists/read"), Some(0), true, Some("v1"))
    );
    client.create_user().user_name("listed").path("/lists/").tags(tag("a", "b")).send().await.unwrap();
    let all = client.get_account_authorization_details();
    let all = all.filter(EntityType::User).filter(EntityType::LocalManagedPolicy).send().await.unwrap();
    let user = all.user_detail_list().iter().find(|user| user.user_name() == Some("listed")).unwrap();
    assert_eq!(user.tags(), [tag("a", "b")]);
    assert_eq!((user.group_list().len(), user.attached_managed_policies().len()), (0, 0));
    // moto leaves out the name: boto3 does not see it either.
    let found = all.policies().iter().find(|one| one.arn() == policy.arn()).unwrap();
    let [version] = found.policy_version_list() else { panic!("{found:?}") };
    assert_eq!((version.version_id(), version.is_default_version()), (Some("v1"), true));
    // Here it encodes it, and whoever wants the text decodes it.
    assert!(version.document().unwrap().starts_with("%7B%22Version%22"), "{version:?}");
    let summary = client.get_account_summary().send().await.unwrap().summary_map.unwrap();
    assert_eq!(summary[&SummaryKeyType::AccessKeysPerUserQuota], 2);
    assert!(summary[&SummaryKeyType::Policies] >= 1);
}

#[tokio::test]
async fn numbers_and_flags_come_back() {
    let client = client();
    let none = client.get_account_password_policy().send().await.unwrap_err();
    assert!(none.as_service_error().unwrap().is_no_such_entity_exception(), "{none:?}");
    let set = client.update_account_password_policy().minimum_password_length(12).require_symbols(true);
    set.max_password_age(90).password_reuse_prevention(3).send().await.unwrap();
    let policy = client.get_account_password_policy().send().await.unwrap().password_policy.unwrap();
    assert_eq!((policy.minimum_password_length(), policy.max_password_age()), (Some(12), Some(90)));
    assert_eq!((policy.require_symbols(), policy.require_numbers()), (true, false));
    assert_eq!((policy.expire_passwords(), policy.password_reuse_prevention()), (true, Some(3)));
}

#[tokio::test]
async fn bytes_are_read() {
    let client = client();
    client.create_user().user_name("reported").send().await.unwrap();
    client.generate_credential_report().send().await.unwrap();
    let report = client.get_credential_report().send().await.unwrap();
    assert_eq!(report.report_format().map(|format| format.as_str()), Some("text/csv"));
    let content = String::from_utf8(report.content.unwrap().into_inner()).unwrap();
    assert!(content.starts_with("user,arn,user_creation_time,"), "{content}");
    assert!(content.lines().any(|line| line.starts_with("reported,arn:aws:iam::")), "{content}");
    let device = client.create_virtual_mfa_device().virtual_mfa_device_name("phone").send().await.unwrap();
    let device = device.virtual_mfa_device().unwrap();
    assert_eq!(device.serial_number(), "arn:aws:iam::123456789012:mfa/phone");
    assert_eq!(device.base32_string_seed().unwrap().as_ref().len(), 64);
}

#[tokio::test]
async fn errors_have_their_types() {
    let client = client();
    client.create_user().user_name("once").send().await.unwrap();
    let error = client.create_user().user_name("once").send().await.unwrap_err();
    assert_eq!(
        (error.code(), error.message()),
        (Some("EntityAlreadyExists"), Some("User once already exists"))
    );
    assert!(error.as_service_error().unwrap().is_entity_already_exists_exception());
    let error = client.get_user().user_name("none").send().await.unwrap_err();
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 404);
    assert!(error.as_service_error().unwrap().is_no_such_entity_exception());
    let malformed = client.create_policy().policy_name("bad").policy_document("{}").send().await.unwrap_err();
    let CreatePolicyError::MalformedPolicyDocumentException(error) = malformed.into_service_error() else {
        panic!("another error")
    };
    assert_eq!(error.message(), Some("Syntax errors in policy."));
    client.delete_user().user_name("once").send().await.unwrap();
    let error = client.delete_user().user_name("once").send().await.unwrap_err();
    assert!(error.as_service_error().unwrap().is_no_such_entity_exception());
}
