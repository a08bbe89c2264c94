//! `aws-smithy-mocks`: rules in place of a service.

use aws_sdk_lambda::operation::invoke::{InvokeError, InvokeOutput};
use aws_sdk_lambda::operation::list_functions::ListFunctionsOutput;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::error::TooManyRequestsException;
use aws_sdk_lambda::types::FunctionConfiguration;
use aws_sdk_lambda::Client;
use aws_smithy_mocks::{mock, mock_client, RuleMode};
use drop_in_lambda::calls::{self, Answer};
use drop_in_lambda::functions;

#[tokio::test]
async fn rules_answer_calls() {
    let rule = mock!(Client::invoke)
        .match_requests(|input| input.payload().is_some_and(|payload| payload.as_ref() == b"ask"))
        .then_output(|| InvokeOutput::builder().status_code(200).payload(Blob::new("told")).build());
    let client = mock_client!(aws_sdk_lambda, [&rule]);
    assert_eq!(calls::call(&client, "f", "ask").await.unwrap(), Answer::Gave(b"told".to_vec()));
}

#[tokio::test]
async fn rules_give_errors() {
    let rule = mock!(Client::invoke).then_error(|| {
        let many = TooManyRequestsException::builder().retry_after_seconds("3").build();
        InvokeError::TooManyRequestsException(many)
    });
    let client = mock_client!(aws_sdk_lambda, [&rule]);
    assert_eq!(calls::call(&client, "f", "ask").await.unwrap(), Answer::Later(Some("3".to_owned())));
}

#[tokio::test]
async fn rules_answer_pages() {
    let page = |name: &'static str, next: Option<&'static str>| {
        let function = FunctionConfiguration::builder().function_name(name).code_size(7).build();
        ListFunctionsOutput::builder().functions(function).set_next_marker(next.map(str::to_owned)).build()
    };
    let first = mock!(Client::list_functions)
        .match_requests(|input| input.marker().is_none())
        .then_output(move || page("a", Some("m")));
    let second = mock!(Client::list_functions)
        .match_requests(|input| input.marker() == Some("m") && input.max_items() == Some(2))
        .then_output(move || page("b", None));
    let client = mock_client!(aws_sdk_lambda, RuleMode::MatchAny, [&first, &second]);
    let all = functions::all(&client).await.unwrap();
    assert_eq!(
        all.iter().map(functions::told).collect::<Vec<_>>(),
        ["a image, 128 MB, 7 + 0 bytes, ?", "b image, 128 MB, 7 + 0 bytes, ?"]
    );
}
