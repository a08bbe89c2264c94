//! A stream of the input becomes the body of the request. Nothing here knows a protocol.

use crate::shape::{take_outside, Made, StructureMut};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_schema::header_omit_settings::SharedHeaderOmitSettings;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::config_bag::ConfigBag;

/// The stream of bytes of an input that has one. What is left is an empty stream.
pub(super) fn take(input: &mut dyn StructureMut, made: &Made) -> Option<SdkBody> {
    match made.streams {
        true => take_outside::<ByteStream>(input).map(ByteStream::into_inner),
        false => None,
    }
}

/// Gives the stream to a request that the protocol has written without it. Its length is said where it is known and
/// the caller does not say another, as in the official crates.
///
/// # Errors
/// Where the protocol has written a body: one of both would be lost.
pub(super) fn put(stream: SdkBody, request: &mut HttpRequest, cfg: &ConfigBag) -> Result<(), BoxError> {
    if request.body().content_length() != Some(0) {
        return Err("the protocol has written a body beside the input's stream".into());
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

const LENGTH: &str = "content-length";
