//! Questions to a model, whose answer comes in pieces.

use aws_sdk_bedrockruntime::error::{DisplayErrorContext, ProvideErrorMetadata};
use aws_sdk_bedrockruntime::primitives::Blob;
use aws_sdk_bedrockruntime::types::error::{ConverseStreamOutputError, ResponseStreamError};
use aws_sdk_bedrockruntime::types::{
    ContentBlock, ContentBlockDelta, ConversationRole, ConverseStreamOutput, InferenceConfiguration, Message,
    ResponseStream, StopReason,
};
use aws_sdk_bedrockruntime::Client;

/// What a model answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The text.
    pub text: String,
    /// Why it ends.
    pub stop: Option<StopReason>,
    /// The tokens that went in and came out.
    pub tokens: Option<(i32, i32)>,
    /// How many events were newer than the program.
    pub unknown: usize,
}

/// Why there is no answer, or no whole one.
#[derive(Debug, PartialEq)]
pub enum Failed {
    /// Too many questions: what there is of the answer.
    Throttled(Answer),
    /// The model broke off, with the status that it gave.
    Model(Option<i32>, String),
    /// The answer broke off otherwise, as the service says it.
    Broken(String),
    /// There is none, by the code of the error.
    NoAnswer(Option<String>, String),
}

/// Asks a model, and shows the answer as it comes.
///
/// # Errors
/// The model does not answer, or not to the end.
pub async fn ask(
    client: &Client,
    model: &str,
    question: &str,
    mut show: impl FnMut(&str),
) -> Result<Answer, Failed> {
    let message = Message::builder()
        .role(ConversationRole::User)
        .content(ContentBlock::Text(question.to_owned()))
        .build()
        .map_err(|error| Failed::NoAnswer(None, error.to_string()))?;
    let limits = InferenceConfiguration::builder().max_tokens(100).temperature(0.5).build();
    let call = client.converse_stream().model_id(model).messages(message).inference_config(limits);
    let sent = call.send().await.map_err(|error| {
        Failed::NoAnswer(error.code().map(str::to_owned), DisplayErrorContext(&error).to_string())
    });
    let (mut stream, mut answer) = (sent?.stream, Answer::default());
    loop {
        match stream.recv().await {
            Ok(Some(event)) => take(event, &mut answer, &mut show),
            Ok(None) => return Ok(answer),
            Err(error) => return Err(failed(error.into_service_error(), answer)),
        }
    }
}

fn take(event: ConverseStreamOutput, answer: &mut Answer, show: &mut impl FnMut(&str)) {
    match event {
        ConverseStreamOutput::ContentBlockDelta(event) => {
            if let Some(ContentBlockDelta::Text(text)) = event.delta() {
                show(text);
                answer.text.push_str(text);
            }
        }
        ConverseStreamOutput::MessageStop(event) => answer.stop = Some(event.stop_reason().clone()),
        ConverseStreamOutput::Metadata(event) => {
            answer.tokens = event.usage().map(|usage| (usage.input_tokens(), usage.output_tokens()));
        }
        event if event.is_unknown() => answer.unknown += 1,
        _ => {}
    }
}

fn failed(error: ConverseStreamOutputError, answer: Answer) -> Failed {
    match error {
        ConverseStreamOutputError::ThrottlingException(_) => Failed::Throttled(answer),
        ConverseStreamOutputError::ModelStreamErrorException(error) => {
            let message = error.original_message().or(error.message()).unwrap_or_default();
            Failed::Model(error.original_status_code(), message.to_owned())
        }
        error => Failed::Broken(error.message().unwrap_or_default().to_owned()),
    }
}

/// Sends bytes in a model's own form, and gives back those that it answers.
///
/// # Errors
/// The model does not answer, or not to the end.
pub async fn complete(client: &Client, model: &str, prompt: &[u8]) -> Result<Vec<u8>, Failed> {
    let call = client.invoke_model_with_response_stream().model_id(model).content_type("application/json");
    let sent = call.body(Blob::new(prompt)).send().await.map_err(|error| {
        Failed::NoAnswer(error.code().map(str::to_owned), DisplayErrorContext(&error).to_string())
    });
    let (mut body, mut bytes) = (sent?.body, Vec::new());
    loop {
        match body.recv().await {
            Ok(Some(ResponseStream::Chunk(part))) => {
                bytes.extend_from_slice(part.bytes().map(Blob::as_ref).unwrap_or_default());
            }
            Ok(Some(_)) => {}
            Ok(None) => return Ok(bytes),
            Err(error) => {
                let error = error.into_service_error();
                let is_throttled = matches!(error, ResponseStreamError::ThrottlingException(_));
                let message = error.message().unwrap_or_default().to_owned();
                return Err(match is_throttled {
                    true => Failed::Throttled(Answer::default()),
                    false => Failed::Broken(message),
                });
            }
        }
    }
}
