//! A stream of the input becomes the body of the request. Nothing here knows a protocol.

use crate::shape::{take_outside, Made, StructureMut, Taken};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_schema::header_omit_settings::SharedHeaderOmitSettings;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;

/// The stream of an input that has one. What is left is a stream in which nothing comes.
pub(super) fn take(
    input: &mut dyn StructureMut,
    made: &Made,
    protocol: &SharedClientProtocol,
) -> Option<Taken> {
    match made.streams {
        true => take_outside(input, protocol),
        false => None,
    }
}

/// Gives the stream to a request that the protocol has written without it.
///
/// # Errors
/// Where the protocol has written a body: one of both would be lost.
#[cfg_attr(not(feature = "event-stream"), allow(unused_variables))]
pub(super) fn put(
    stream: Taken,
    request: &mut HttpRequest,
    made: &Made,
    protocol: &SharedClientProtocol,
    cfg: &mut ConfigBag,
) -> Result<(), BoxError> {
    match stream {
        Taken::Bytes(stream) => bytes(stream, request, cfg),
        #[cfg(feature = "event-stream")]
        Taken::Events(stream) => {
            let is_bound = made.schema.members().iter().any(|member| member.http_payload().is_some());
            events(stream, request, is_bound, protocol, cfg)
        }
        // No input has one.
        #[cfg(feature = "event-stream")]
        Taken::Received(_) => Ok(()),
    }
}

/// Gives bytes to a request. Their number is said where it is known and the caller does not say another, as in the
/// official crates.
fn bytes(stream: SdkBody, request: &mut HttpRequest, cfg: &ConfigBag) -> Result<(), BoxError> {
    if request.body().content_length() != Some(0) {
        return Err(TWO_BODIES.into());
    }
    let omitted = cfg
        .load::<SharedHeaderOmitSettings>()
        .is_some_and(|settings| settings.should_omit_default_content_length());
    let headers = request.headers_mut();
    if let Some(length) = stream.content_length().filter(|_| !omitted) {
        if headers.get(LENGTH).is_none() {
            headers.insert(LENGTH, length.to_string());
        }
    }
    *request.body_mut() = stream;
    Ok(())
}

/// Gives events to a request. Where the protocol has no bindings, the body that it has written is the first message.
#[cfg(feature = "event-stream")]
fn events(
    stream: crate::event_stream::Events,
    request: &mut HttpRequest,
    is_bound: bool,
    protocol: &SharedClientProtocol,
    cfg: &mut ConfigBag,
) -> Result<(), BoxError> {
    let initial = match is_bound {
        true if request.body().content_length() != Some(0) => return Err(TWO_BODIES.into()),
        true => None,
        false => Some(request.body().bytes().unwrap_or_default().to_vec()),
    };
    let (body, signer) = crate::event_stream::body(stream, initial, protocol);
    cfg.interceptor_state().store_put(signer);
    let headers = request.headers_mut();
    headers.remove(LENGTH);
    headers.insert("content-type", crate::event_stream::MEDIA_TYPE);
    *request.body_mut() = body;
    Ok(())
}

const TWO_BODIES: &str = "the protocol has written a body beside the input's stream";
const LENGTH: &str = "content-length";
