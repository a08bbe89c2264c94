//! The checksum of a stream, which comes after it: the body goes in chunks (`aws-chunked`), and the checksum is its trailer.
//! The stream is read once, while it is sent. Nothing here chooses an algorithm.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html>.

use aws_runtime::auth::SigV4OperationSigningConfig;
use aws_runtime::content_encoding::header_value::AWS_CHUNKED;
use aws_runtime::content_encoding::{AwsChunkedBody, AwsChunkedBodyOptions};
use aws_sigv4::http_request::SignableBody;
use aws_smithy_checksums::body::calculate::ChecksumBody;
use aws_smithy_checksums::http::HttpChecksum;
use aws_smithy_checksums::ChecksumAlgorithm;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;

/// Puts the checksum behind the body of a request.
///
/// # Errors
/// The length of the stream is not known, which is told before the stream is sent.
pub(super) fn put(
    request: &mut HttpRequest,
    algorithm: ChecksumAlgorithm,
    cfg: &mut ConfigBag,
) -> Result<(), BoxError> {
    let length = request.body().content_length().ok_or(UNKNOWN)?;
    let checksum = algorithm.into_impl();
    let options = AwsChunkedBodyOptions::new(length, vec![HttpChecksum::size(&*checksum)]);
    let headers = request.headers_mut();
    headers.insert("x-amz-trailer", checksum.header_name());
    headers.insert("x-amz-decoded-content-length", length.to_string());
    headers.insert("content-length", options.encoded_length().to_string());
    headers.append("content-encoding", AWS_CHUNKED);
    let body = std::mem::replace(request.body_mut(), SdkBody::taken());
    *request.body_mut() = body.map(move |body| {
        let summed = ChecksumBody::new(body, algorithm.into_impl());
        SdkBody::from_body_1_x(AwsChunkedBody::new(summed, options.clone()))
    });
    if let Some(mut signing) = cfg.load::<SigV4OperationSigningConfig>().cloned() {
        signing.signing_options.payload_override = Some(SignableBody::StreamingUnsignedPayloadTrailer);
        cfg.interceptor_state().store_put(signing);
    }
    Ok(())
}

const UNKNOWN: &str = "the length of the stream is not known, and it is sent before the stream: make the stream of bytes or of \
                       a file, or of a body that tells its length";
