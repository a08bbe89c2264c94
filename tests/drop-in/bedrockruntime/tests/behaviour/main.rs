//! A service in memory, and what the programs make of its answers.

mod chat;
mod speech;

use aws_sdk_bedrockruntime::config::{BehaviorVersion, Credentials, HttpClient, Region};
use aws_sdk_bedrockruntime::{Client, Config};
use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};

const MODEL: &str = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-sonic-v1:0";

fn message(kind: &'static str, name: &'static str, payload: &str) -> Message {
    let text = |text: &'static str| HeaderValue::String(text.into());
    let of_kind = if kind == "event" { ":event-type" } else { ":exception-type" };
    Message::new(payload.to_owned())
        .add_header(Header::new(":message-type", text(kind)))
        .add_header(Header::new(of_kind, text(name)))
        .add_header(Header::new(":content-type", text("application/json")))
}

fn bytes(messages: impl IntoIterator<Item = Message>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for message in messages {
        write_message_to(&message, &mut bytes).unwrap();
    }
    bytes
}

fn events(body: impl Into<SdkBody>) -> http::Response<SdkBody> {
    let content_type = "application/vnd.amazon.eventstream";
    http::Response::builder().header("content-type", content_type).body(body.into()).unwrap()
}

fn client(http: impl HttpClient + 'static) -> Client {
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::for_tests())
        .http_client(http)
        .build();
    Client::from_conf(config)
}
