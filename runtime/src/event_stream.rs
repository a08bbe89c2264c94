//! Streams of events: what the `primitives::event_stream` module of a crate has whose operations have such a stream.
//!
//! A frame is the published crate's business; here events become messages and messages become events, by the same tables
//! and codecs as everything else. Nothing here knows a service.
//!
//! - `erased`: the stream of an output for who knows no types
//! - `reading`: a message becomes an event, or an error of the service
//! - `receiver`: the stream of an output
//! - `sending`: the stream of an input, as the body of a request
//! - `writing`: an event becomes a message

mod erased;
mod reading;
mod receiver;
mod sending;
mod writing;

pub use aws_smithy_http::event_stream::EventStreamSender;
pub use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
pub use aws_smithy_types::str_bytes::StrBytes;
pub use receiver::EventReceiver;

pub(crate) use erased::{Broken, Receive};
pub(crate) use sending::{body, events, none, Events};

/// The media type of a body of events.
pub(crate) const MEDIA_TYPE: &str = "application/vnd.amazon.eventstream";

/// The names of headers that every message has, and what they say. Source: the event stream specification of Smithy.
mod headers {
    pub(super) const MESSAGE_TYPE: &str = ":message-type";
    pub(super) const EVENT_TYPE: &str = ":event-type";
    pub(super) const EXCEPTION_TYPE: &str = ":exception-type";
    pub(super) const CONTENT_TYPE: &str = ":content-type";
    pub(super) const ERROR_CODE: &str = ":error-code";
    pub(super) const ERROR_MESSAGE: &str = ":error-message";
    pub(super) const EVENT: &str = "event";
    pub(super) const EXCEPTION: &str = "exception";
    pub(super) const ERROR: &str = "error";
    pub(super) const INITIAL_REQUEST: &str = "initial-request";
    pub(super) const INITIAL_RESPONSE: &str = "initial-response";
}
