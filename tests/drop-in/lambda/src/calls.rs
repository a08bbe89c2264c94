//! Functions called: with bytes, without waiting, and read as they answer.

use aws_sdk_lambda::error::SdkError;
use aws_sdk_lambda::operation::invoke::InvokeError;
use aws_sdk_lambda::operation::invoke_with_response_stream::InvokeWithResponseStreamOutput;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::{
    InvocationType, InvokeWithResponseStreamResponseEvent, LogType, ResponseStreamingInvocationType,
};
use aws_sdk_lambda::{Client, Error};

/// What a function answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// What it gave.
    Gave(Vec<u8>),
    /// It failed, and this is what it said, and the end of its log, in base64.
    Failed(String, Option<String>),
    /// There are too many calls; one may call again after this time, as the service says it.
    Later(Option<String>),
}

/// Calls a function and waits for its answer.
pub async fn call(
    client: &Client,
    name: &str,
    question: impl Into<Vec<u8>>,
) -> Result<Answer, SdkError<InvokeError>> {
    let call = client
        .invoke()
        .function_name(name)
        .invocation_type(InvocationType::RequestResponse)
        .log_type(LogType::Tail)
        .payload(Blob::new(question));
    match call.send().await {
        Ok(output) if output.function_error().is_some() => {
            let said = output.payload().map(|said| String::from_utf8_lossy(said.as_ref()).into_owned());
            Ok(Answer::Failed(said.unwrap_or_default(), output.log_result))
        }
        Ok(output) => Ok(Answer::Gave(output.payload.map(Blob::into_inner).unwrap_or_default())),
        Err(error) => match error.as_service_error() {
            Some(InvokeError::TooManyRequestsException(many)) => {
                Ok(Answer::Later(many.retry_after_seconds().map(str::to_owned)))
            }
            _ => Err(error),
        },
    }
}

/// Calls a function and does not wait; gives the status.
pub async fn start(client: &Client, name: &str, version: &str, question: &[u8]) -> Result<i32, Error> {
    let call = client.invoke().function_name(name).qualifier(version).invocation_type(InvocationType::Event);
    Ok(call.client_context("eyJhIjoxfQ==").payload(Blob::new(question)).send().await?.status_code)
}

/// What a function answered, piece by piece.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Streamed {
    /// The type of it, as the service says at once.
    pub kind: Option<String>,
    /// The pieces.
    pub pieces: Vec<String>,
    /// Why the function failed after that, if it did: code and details.
    pub error: Option<(String, String)>,
    /// Whether the service said that this was all.
    pub is_whole: bool,
}

/// Calls a function and reads while it answers.
pub async fn stream(
    client: &Client,
    name: &str,
    question: &str,
) -> Result<Streamed, Box<dyn std::error::Error>> {
    let answer = client
        .invoke_with_response_stream()
        .function_name(name)
        .invocation_type(ResponseStreamingInvocationType::RequestResponse)
        .payload(Blob::new(question))
        .send()
        .await?;
    read(answer).await
}

async fn read(mut answer: InvokeWithResponseStreamOutput) -> Result<Streamed, Box<dyn std::error::Error>> {
    let kind = answer.response_stream_content_type().map(str::to_owned);
    let mut streamed = Streamed { kind, ..Streamed::default() };
    while let Some(event) = answer.event_stream.recv().await? {
        match event {
            InvokeWithResponseStreamResponseEvent::PayloadChunk(chunk) => {
                let bytes = chunk.payload.map(Blob::into_inner).unwrap_or_default();
                streamed.pieces.push(String::from_utf8(bytes)?);
            }
            InvokeWithResponseStreamResponseEvent::InvokeComplete(end) => {
                streamed.is_whole = true;
                let details = end.error_details().unwrap_or_default().to_owned();
                streamed.error = end.error_code().map(|code| (code.to_owned(), details));
            }
            other => return Err(format!("what is this? {other:?}").into()),
        }
    }
    Ok(streamed)
}
