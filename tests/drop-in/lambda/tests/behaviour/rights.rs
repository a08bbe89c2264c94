//! Rights, tags, limits.

use crate::{body, client, failure, json, lines, reply};
use drop_in_lambda::rights;
use serde_json::json as value;
use std::collections::HashMap;

#[tokio::test]
async fn everybody_is_let() {
    let (client, http) = client(vec![reply(201, &[], r#"{"Statement": "{\"Sid\": \"everybody\"}"}"#)]);
    assert_eq!(rights::open(&client, "f").await.unwrap().as_deref(), Some("{\"Sid\": \"everybody\"}"));
    let expected = value!({
        "StatementId": "everybody", "Action": "lambda:InvokeFunctionUrl", "Principal": "*", "FunctionUrlAuthType": "NONE",
    });
    assert_eq!((lines(&http)[0].as_str(), body(&http, 0)), ("POST /2015-03-31/functions/f/policy", expected));
}

#[tokio::test]
async fn a_policy_need_not_be_there() {
    let missing = failure(404, "ResourceNotFoundException", value!({"Message": "none"}));
    let (client, _) =
        client(vec![json(value!({"Policy": "{}"})), missing, failure(500, "ServiceException", value!({}))]);
    assert_eq!(rights::policy(&client, "f").await.unwrap().as_deref(), Some("{}"));
    assert_eq!(rights::policy(&client, "f").await.unwrap(), None);
    assert!(rights::policy(&client, "f").await.unwrap_err().is_service_exception());
}

#[tokio::test]
async fn tags_are_replaced() {
    let old = json(value!({"Tags": {"stage": "old", "b": "", "a &": ""}}));
    let (client, http) = client(vec![old, reply(204, &[], ""), reply(204, &[], "")]);
    let tags = HashMap::from([("stage".to_owned(), "new \u{e4}".to_owned())]);
    rights::tag(&client, "arn:aws:lambda:::function:f", tags).await.unwrap();
    let path = "/2017-03-31/tags/arn%3Aaws%3Alambda%3A%3A%3Afunction%3Af";
    assert_eq!(
        lines(&http),
        [format!("GET {path}"), format!("DELETE {path}?tagKeys=a%20%26&tagKeys=b"), format!("POST {path}")]
    );
    assert_eq!(body(&http, 2), value!({"Tags": {"stage": "new \u{e4}"}}));
}

#[tokio::test]
async fn there_are_limits() {
    let account = value!({
        "AccountLimit": {"ConcurrentExecutions": 1000, "TotalCodeSize": 80_530_636_800_u64},
        "AccountUsage": {"TotalCodeSize": 5_000_000_000_u64, "FunctionCount": 3},
    });
    let (client, http) =
        client(vec![json(value!({"ReservedConcurrentExecutions": 0})), json(account), json(value!({}))]);
    assert_eq!(rights::limit(&client, "f", 0).await.unwrap(), Some(0));
    assert_eq!(body(&http, 0), value!({"ReservedConcurrentExecutions": 0}));
    assert_eq!(rights::account(&client).await.unwrap(), (1000, 5_000_000_000));
    assert_eq!(rights::account(&client).await.unwrap(), (0, 0));
    assert_eq!(
        lines(&http)[..2],
        ["PUT /2017-10-31/functions/f/concurrency", "GET /2016-08-19/account-settings"]
    );
}
