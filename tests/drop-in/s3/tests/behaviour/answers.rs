//! Answers in pieces: bodies that come as a stream, and events as the service frames them.

use aws_sdk_s3::primitives::SdkBody;
use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};

/// A file as a body: it comes piece by piece.
pub async fn of_file(path: &std::path::Path) -> SdkBody {
    aws_sdk_s3::primitives::ByteStream::from_path(path).await.unwrap().into_inner()
}

/// A frame with headers of text and a payload.
pub fn frame(headers: &[(&str, &str)], payload: &str) -> Vec<u8> {
    let mut message = Message::new(payload.as_bytes().to_vec());
    for (name, value) in headers {
        let value = HeaderValue::String((*value).to_owned().into());
        message = message.add_header(Header::new((*name).to_owned(), value));
    }
    let mut bytes = Vec::new();
    write_message_to(&message, &mut bytes).unwrap();
    bytes
}

/// An event.
pub fn event(name: &str, kind: &str, payload: &str) -> Vec<u8> {
    frame(&[(":message-type", "event"), (":event-type", name), (":content-type", kind)], payload)
}
