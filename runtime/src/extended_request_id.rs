//! The second request id that some services send, S3 above all: what outputs, errors and responses say of it. Only names
//! and looks up; what reads it from a response is [`operation`](crate::operation).

use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::http::{Headers, Response};
use aws_smithy_types::error::metadata::{Builder, ErrorMetadata};

/// What the official crate calls it among an error's extra fields.
const EXTRA: &str = "s3_extended_request_id";

/// The header.
const HEADER: &str = "x-amz-id-2";

/// What has an extended request id, which AWS's support asks for beside the request id.
///
/// See <https://repost.aws/knowledge-center/s3-request-id-values>.
pub trait RequestIdExt {
    /// The extended request id; `None` where the response has none, or there was no response.
    fn extended_request_id(&self) -> Option<&str>;
}

impl RequestIdExt for Headers {
    fn extended_request_id(&self) -> Option<&str> {
        self.get(HEADER)
    }
}

impl<B> RequestIdExt for Response<B> {
    fn extended_request_id(&self) -> Option<&str> {
        self.headers().extended_request_id()
    }
}

impl RequestIdExt for ErrorMetadata {
    fn extended_request_id(&self) -> Option<&str> {
        self.extra(EXTRA)
    }
}

impl<E> RequestIdExt for SdkError<E, Response> {
    fn extended_request_id(&self) -> Option<&str> {
        self.raw_response()?.extended_request_id()
    }
}

impl<O: RequestIdExt, E: RequestIdExt> RequestIdExt for Result<O, E> {
    fn extended_request_id(&self) -> Option<&str> {
        match self {
            Ok(output) => output.extended_request_id(),
            Err(error) => error.extended_request_id(),
        }
    }
}

/// Adds the id of a response to what is known of an error.
pub(crate) fn add(builder: Builder, headers: &Headers) -> Builder {
    match headers.extended_request_id() {
        Some(id) => builder.custom(EXTRA, id),
        None => builder,
    }
}

/// Gives errors of a crate their extended request id.
///
/// ```text
/// extended_request_ids! { crate::Error, crate::types::error::Torn, crate::operation::get_thing::GetThingError }
/// ```
#[macro_export]
macro_rules! extended_request_ids {
    ($($Error:ty),* $(,)?) => {$(
        impl $crate::operation::RequestIdExt for $Error {
            fn extended_request_id(&self) -> $crate::Option<&str> {
                $crate::operation::RequestIdExt::extended_request_id($crate::__private::ProvideErrorMetadata::meta(self))
            }
        }
    )*};
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_types::body::SdkBody;

    #[test]
    fn an_error_has_the_id_of_its_response() {
        let mut response = Response::new(503.try_into().unwrap(), SdkBody::empty());
        response.headers_mut().insert(HEADER, "second");
        let error: SdkError<(), _> = SdkError::service_error((), response);
        assert_eq!(error.extended_request_id(), Some("second"));
        let error: SdkError<(), Response> = SdkError::construction_failure("no bucket");
        assert_eq!(error.extended_request_id(), None);
    }
}
