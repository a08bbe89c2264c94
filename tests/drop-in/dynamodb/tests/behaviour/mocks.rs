//! `aws-smithy-mocks`: rules in place of a service.

use aws_sdk_dynamodb::operation::query::QueryOutput;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::error::TransactionCanceledException;
use aws_sdk_dynamodb::types::{AttributeValue, CancellationReason};
use aws_sdk_dynamodb::Client;
use aws_smithy_mocks::{mock, mock_client, RuleMode};
use drop_in_dynamodb::order::{key, Order};
use drop_in_dynamodb::transactions::{move_to, NotMoved};
use drop_in_dynamodb::{queries, Item};

#[tokio::test]
async fn rules_answer_pages() {
    let first = mock!(Client::query)
        .match_requests(|query| query.exclusive_start_key().is_none())
        .then_output(|| {
            QueryOutput::builder()
                .items(Item::from(&Order::new("ada", 2, &[])))
                .count(1)
                .scanned_count(4)
                .last_evaluated_key("number", AttributeValue::N("2".into()))
                .build()
        });
    let second = mock!(Client::query)
        .match_requests(|query| query.exclusive_start_key().is_some_and(|key| key["number"].is_n()))
        .then_output(|| QueryOutput::builder().set_items(Some(vec![key("ada", 1)])).build());
    let client = mock_client!(aws_sdk_dynamodb, RuleMode::MatchAny, [&first, &second]);
    let orders = queries::orders(&client, "ada", 0).await.unwrap();
    assert_eq!(orders, [Order::new("ada", 2, &[])]);
    // What the second page does not say is zero.
    assert_eq!(queries::count(&client, "ada").await.unwrap(), (1, 4, 0.0));
    assert_eq!((first.num_calls(), second.num_calls()), (2, 2));
}

#[tokio::test]
async fn rules_give_errors() {
    let rule = mock!(Client::transact_write_items).then_error(|| {
        let reason = |code: &str| CancellationReason::builder().code(code).build();
        let cancelled = TransactionCanceledException::builder()
            .set_cancellation_reasons(Some(vec![reason("None"), reason("ThrottlingError")]));
        TransactWriteItemsError::TransactionCanceledException(cancelled.build())
    });
    let client = mock_client!(aws_sdk_dynamodb, [&rule]);
    let moved = move_to(&client, &Order::new("ada", 1, &[]), "bob", None).await;
    let Err(NotMoved::Cancelled(reasons)) = moved else { panic!("{moved:?}") };
    assert_eq!(reasons[1].code.as_deref(), Some("ThrottlingError"));
}
