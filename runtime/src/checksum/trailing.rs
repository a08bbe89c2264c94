//! The checksum of a stream, which comes after it: the body goes in chunks (`aws-chunked`), and the checksum is its trailer.
//! The stream is read once, while it is sent. Nothing here chooses an algorithm.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html>.

use crate::config::auth::schemes;
use crate::operation::payload;
use aws_runtime::auth::sigv4;
use aws_runtime::content_encoding::header_value::AWS_CHUNKED;
use aws_runtime::content_encoding::{AwsChunkedBody, AwsChunkedBodyOptions, DeferredSigner};
use aws_sigv4::http_request::SignableBody;
use aws_smithy_checksums::body::calculate::ChecksumBody;
use aws_smithy_checksums::http::HttpChecksum;
use aws_smithy_checksums::ChecksumAlgorithm;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::{GetIdentityResolver, RuntimeComponents};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};
use aws_smithy_types::endpoint::Endpoint;

/// How long the chunks of a body are that carries a checksum behind it: a setting. `None` is one chunk.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ChunkSize(pub(crate) Option<usize>);

impl Storable for ChunkSize {
    type Storer = StoreReplace<Self>;
}

/// Services take no shorter chunks, but for the last.
const SHORTEST: usize = 8 * 1024;

/// Puts the checksum behind the body of a request. Where nothing else keeps it whole on its way, each chunk is signed.
///
/// # Errors
/// The length of the stream is not known, or chunks are too short, which is told before the stream is sent.
pub(super) fn put(
    request: &mut HttpRequest,
    algorithm: ChecksumAlgorithm,
    components: &RuntimeComponents,
    cfg: &mut ConfigBag,
) -> Result<(), BoxError> {
    let length = request.body().content_length().ok_or(UNKNOWN)?;
    let is_signed = request.uri().starts_with("http:") && has_signer(components, cfg);
    let checksum = algorithm.into_impl();
    let options = options(length, HttpChecksum::size(&*checksum), is_signed, cfg.load::<ChunkSize>())?;
    let headers = request.headers_mut();
    headers.insert("x-amz-trailer", checksum.header_name());
    headers.insert("x-amz-decoded-content-length", length.to_string());
    headers.insert("content-length", options.encoded_length().to_string());
    headers.append("content-encoding", AWS_CHUNKED);
    let signer = match is_signed {
        true => {
            // The signer of the request tells the signer of chunks what it has signed with.
            let (signer, sender) = DeferredSigner::new();
            cfg.interceptor_state().store_put(sender);
            payload::sign_as(cfg, SignableBody::StreamingSignedPayloadTrailer);
            Some(signer)
        }
        false => {
            payload::sign_as(cfg, SignableBody::StreamingUnsignedPayloadTrailer);
            None
        }
    };
    let body = std::mem::replace(request.body_mut(), SdkBody::taken());
    *request.body_mut() = body.map(move |body| {
        let summed = ChecksumBody::new(body, algorithm.into_impl());
        let chunked = AwsChunkedBody::new(summed, options.clone());
        SdkBody::from_body_1_x(match signer.clone() {
            Some(signer) => chunked.with_signer(signer),
            None => chunked,
        })
    });
    Ok(())
}

/// Whether the request gets a signature by a signer that signs chunks, too. One without a signature has none, and neither has
/// one that is signed for several regions.
fn has_signer(components: &RuntimeComponents, cfg: &ConfigBag) -> bool {
    let is_for_several =
        |endpoint: &Endpoint| schemes::names(endpoint).any(|scheme| scheme == schemes::SIGV4A);
    schemes::of_call(cfg).contains(&schemes::SIGV4)
        && components.identity_resolver(sigv4::SCHEME_ID).is_some()
        && !cfg.load::<Endpoint>().is_some_and(is_for_several)
}

/// How a body of this length goes in chunks, with a trailer.
fn options(
    length: u64,
    trailer: u64,
    is_signed: bool,
    chunk_size: Option<&ChunkSize>,
) -> Result<AwsChunkedBodyOptions, BoxError> {
    let mut options = AwsChunkedBodyOptions::new(length, vec![trailer]).signed_chunked_encoding(is_signed);
    if is_signed {
        options = options.with_trailer_len(SIGNATURE);
    }
    match chunk_size {
        Some(ChunkSize(Some(size))) if *size < SHORTEST => {
            Err(format!("chunks of {size} bytes are too short: they have at least {SHORTEST}").into())
        }
        Some(ChunkSize(Some(size))) => Ok(options.with_chunk_size(*size)),
        // One chunk: it is never shorter than the whole.
        Some(ChunkSize(None)) => Ok(options.with_chunk_size(usize::try_from(length)?.max(SHORTEST))),
        None => Ok(options),
    }
}

/// How long the trailer is that signs the others: its name, a colon, and a SHA-256 in hexadecimal digits.
const SIGNATURE: u64 = ("x-amz-trailer-signature:".len() + 64) as u64;

const UNKNOWN: &str = "the length of the stream is not known, and it is sent before the stream: make the stream of bytes or of \
                       a file, or of a body that tells its length";
