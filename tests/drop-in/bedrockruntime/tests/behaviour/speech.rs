//! A service in memory that answers each thing that is said, while there is more to come.

use super::{bytes, client, events, message, MODEL};
use aws_smithy_eventstream::frame::{read_message_from, DecodedFrame, MessageFrameDecoder};
use aws_smithy_http_client::test_util::infallible_client_fn;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::Message;
use bytes::{Bytes, BytesMut};
use drop_in_bedrockruntime::talk;
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use serde_json::{json, Value};
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc;

/// What the service answers to what it hears; nothing ends the conversation.
type Answers = fn(&Value) -> Option<Message>;

/// What is answered, as it comes.
struct Answer(mpsc::Receiver<Bytes>);

impl Body for Answer {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(cx).map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
    }
}

/// Hears what is said: signed messages, each around the one of an event.
async fn hear(mut said: SdkBody, answer: mpsc::Sender<Bytes>, answers: Answers) {
    let (mut decoder, mut buffer) = (MessageFrameDecoder::new(), BytesMut::new());
    while let Some(Ok(frame)) = said.frame().await {
        buffer.extend_from_slice(frame.data_ref().unwrap());
        while let DecodedFrame::Complete(outer) = decoder.decode_frame(&mut buffer).unwrap() {
            let names: Vec<&str> = outer.headers().iter().map(|header| header.name().as_str()).collect();
            assert_eq!(names, [":chunk-signature", ":date"]);
            // The end is signed, too.
            if outer.payload().is_empty() {
                continue;
            }
            let inner = read_message_from(&mut outer.payload().clone()).unwrap();
            let of_type =
                inner.headers().iter().find(|header| header.name().as_str() == ":event-type").unwrap();
            assert_eq!(of_type.value().as_string().unwrap().as_str(), "chunk");
            let Some(message) = answers(&serde_json::from_slice(inner.payload()).unwrap()) else { return };
            if answer.send(bytes([message]).into()).await.is_err() {
                return;
            }
        }
    }
}

fn client_of(answers: Answers) -> aws_sdk_bedrockruntime::Client {
    client(infallible_client_fn(move |request: http::Request<SdkBody>| {
        assert!(request.uri().path().ends_with("/invoke-with-bidirectional-stream"), "{}", request.uri());
        let (answer, body) = mpsc::channel(1);
        tokio::spawn(hear(request.into_body(), answer, answers));
        events(SdkBody::from_body_1_x(Answer(body)))
    }))
}

#[tokio::test]
async fn each_thing_is_answered_while_there_is_more_to_say() {
    let client = client_of(|said| Some(message("event", "chunk", &said.to_string())));
    let (mouth, mut heard) = talk(&client, MODEL).await.unwrap();
    for event in [r#"{"event":{"sessionStart":{}}}"#, "two"] {
        assert!(mouth.say(event).await);
        assert_eq!(heard.next().await, Ok(Some(event.to_owned())));
    }
    drop(mouth);
    assert_eq!(heard.next().await, Ok(None));
}

#[tokio::test]
async fn what_is_said_is_bytes() {
    let client = client_of(|said| {
        assert_eq!(*said, json!({"bytes": "aGk="}));
        None
    });
    let (mouth, mut heard) = talk(&client, MODEL).await.unwrap();
    assert!(mouth.say("hi").await);
    assert_eq!(heard.next().await, Ok(None), "the service hung up");
}

#[tokio::test]
async fn an_error_ends_the_conversation() {
    let client =
        client_of(|_| Some(message("exception", "modelTimeoutException", r#"{"message":"too slow"}"#)));
    let (mouth, mut heard) = talk(&client, MODEL).await.unwrap();
    mouth.say("hi").await;
    assert_eq!(heard.next().await, Err("the model is late: too slow".to_owned()));
    assert_eq!(heard.next().await, Ok(None), "nothing comes after it");
}
