//! Speech both ways at the same time.

use aws_sdk_bedrockruntime::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_bedrockruntime::operation::invoke_model_with_bidirectional_stream::{
    InvokeModelWithBidirectionalStreamError, InvokeModelWithBidirectionalStreamOutput,
};
use aws_sdk_bedrockruntime::primitives::event_stream::EventStreamSender;
use aws_sdk_bedrockruntime::primitives::Blob;
use aws_sdk_bedrockruntime::types::error::InvokeModelWithBidirectionalStreamInputError;
use aws_sdk_bedrockruntime::types::{
    BidirectionalInputPayloadPart, InvokeModelWithBidirectionalStreamInput,
    InvokeModelWithBidirectionalStreamOutput as Said,
};
use aws_sdk_bedrockruntime::Client;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc;

/// What is said to the model; to drop it ends the conversation.
#[derive(Clone, Debug)]
pub struct Mouth(mpsc::Sender<InvokeModelWithBidirectionalStreamInput>);

/// What the model says.
#[derive(Debug)]
pub struct Heard(InvokeModelWithBidirectionalStreamOutput);

struct Speech(mpsc::Receiver<InvokeModelWithBidirectionalStreamInput>);

impl futures_core::Stream for Speech {
    type Item = Result<InvokeModelWithBidirectionalStreamInput, InvokeModelWithBidirectionalStreamInputError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx).map(|event| event.map(Ok))
    }
}

/// Begins to talk.
///
/// # Errors
/// The model does not want to.
pub async fn talk(
    client: &Client,
    model: &str,
) -> Result<(Mouth, Heard), SdkError<InvokeModelWithBidirectionalStreamError>> {
    let (sender, receiver) = mpsc::channel(1);
    let call = client.invoke_model_with_bidirectional_stream().model_id(model);
    let output = call.body(EventStreamSender::from(Speech(receiver))).send().await?;
    Ok((Mouth(sender), Heard(output)))
}

impl Mouth {
    /// Says something. Tells whether somebody still listens.
    pub async fn say(&self, event: &str) -> bool {
        let part = BidirectionalInputPayloadPart::builder().bytes(Blob::new(event)).build();
        self.0.send(InvokeModelWithBidirectionalStreamInput::Chunk(part)).await.is_ok()
    }
}

impl Heard {
    /// What comes next; none where the conversation is over.
    ///
    /// # Errors
    /// It is over before its time: what the service says.
    pub async fn next(&mut self) -> Result<Option<String>, String> {
        match self.0.body.recv().await {
            Ok(Some(Said::Chunk(part))) => {
                let bytes = part.bytes().map(Blob::as_ref).unwrap_or_default();
                Ok(Some(String::from_utf8_lossy(bytes).into_owned()))
            }
            Ok(Some(_)) => Ok(Some(String::new())),
            Ok(None) => Ok(None),
            Err(error) => {
                let error = error.into_service_error();
                let is_late = error.is_model_timeout_exception();
                let what = if is_late { "the model is late" } else { "it broke off" };
                Err(format!("{what}: {}", error.message().unwrap_or_default()))
            }
        }
    }
}
