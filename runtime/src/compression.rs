//! Compression of requests: `requestCompression` of <https://smithy.io/2.0/spec/behavior-traits.html>. Which operations
//! want it, their declarations say. It touches nothing but the body and the headers that tell of it.
//!
//! The feature `request-compression` brings it. Of the encodings that a model may name there is gzip.

use crate::service::Service;
use aws_smithy_compression::body::compress::CompressedBody;
use aws_smithy_compression::{CompressionAlgorithm, CompressionOptions};
use aws_smithy_runtime::client::sdk_feature::SmithySdkFeature;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeSerializationInterceptorContextRef, BeforeTransmitInterceptorContextMut,
};
use aws_smithy_runtime_api::client::interceptors::{dyn_dispatch_hint, Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};

/// A service with operations whose requests are compressed: its configurations have settings for that.
pub trait Compressing: Service {}

/// The setting `disable_request_compression`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Disabled(pub(crate) bool);

impl Storable for Disabled {
    type Storer = StoreReplace<Self>;
}

/// The setting `request_min_compression_size_bytes`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MinSize(pub(crate) u32);

impl Storable for MinSize {
    type Storer = StoreReplace<Self>;
}

/// The interceptor of an operation whose requests are compressed. It stays when a user disables interceptors.
pub(crate) fn interceptor() -> SharedInterceptor {
    SharedInterceptor::permanent(RequestCompressionInterceptor)
}

/// Compresses the body, once for all attempts. Named as that of the official crates.
#[derive(Debug)]
struct RequestCompressionInterceptor;

#[dyn_dispatch_hint]
impl Intercept for RequestCompressionInterceptor {
    fn name(&self) -> &'static str {
        "RequestCompressionInterceptor"
    }

    /// Says before anything else where a setting is not valid.
    fn read_before_execution(
        &self,
        _context: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        options(cfg).map(drop)
    }

    fn modify_before_retry_loop(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let options = options(cfg)?;
        let request = context.request_mut();
        if !options.is_enabled() || is_below(request.body(), &options) {
            return Ok(());
        }
        compress(request, &options)?;
        cfg.interceptor_state().store_append(SmithySdkFeature::GzipRequestCompression);
        Ok(())
    }
}

/// What the configuration says.
fn options(cfg: &ConfigBag) -> Result<CompressionOptions, BoxError> {
    let disabled = cfg.load::<Disabled>().copied().unwrap_or_default();
    let options = CompressionOptions::default().with_enabled(!disabled.0);
    match cfg.load::<MinSize>() {
        Some(size) => options.with_min_compression_size_bytes(size.0),
        None => Ok(options),
    }
}

/// Whether compression is not worth it. A body of unknown length is taken for a long one.
fn is_below(body: &SdkBody, options: &CompressionOptions) -> bool {
    body.content_length().is_some_and(|length| length < u64::from(options.min_compression_size_bytes()))
}

fn compress(request: &mut HttpRequest, options: &CompressionOptions) -> Result<(), BoxError> {
    let algorithm = CompressionAlgorithm::Gzip;
    let body = std::mem::replace(request.body_mut(), SdkBody::taken());
    let (body, length) = match body.is_streaming() {
        false => {
            let compressed = CompressedBody::new(body, algorithm.into_impl_http_body_1_x(options));
            let compressed = compressed.into_compressed_sdk_body()?;
            let length = compressed.content_length();
            (compressed, length)
        }
        true => {
            let options = options.clone();
            let wrap = move |body| {
                let compressed = CompressedBody::new(body, algorithm.into_impl_http_body_1_x(&options));
                SdkBody::from_body_1_x(compressed)
            };
            // It is not known before all is sent.
            (body.map(wrap), None)
        }
    };
    *request.body_mut() = body;
    let headers = request.headers_mut();
    match length {
        Some(length) => _ = headers.insert("content-length", length.to_string()),
        None => _ = headers.remove("content-length"),
    }
    let encodings = match headers.get("content-encoding") {
        Some(before) => format!("{before}, {}", algorithm.as_str()),
        None => algorithm.as_str().to_owned(),
    };
    headers.insert("content-encoding", encodings);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_runtime_api::client::interceptors::context::{Input, InterceptorContext};
    use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
    use aws_smithy_types::config_bag::Layer;

    const GZIP: &[u8] = &[0x1f, 0x8b];

    /// The request with a body after the interceptor, and the features that are noted.
    fn sent(
        body: SdkBody,
        encoding: Option<&'static str>,
        fill: impl FnOnce(&mut Layer),
    ) -> Result<(HttpRequest, usize), BoxError> {
        let mut context = InterceptorContext::new(Input::doesnt_matter());
        context.enter_serialization_phase();
        _ = context.take_input();
        let mut request = HttpRequest::new(body);
        request.headers_mut().insert("content-length", "7");
        if let Some(encoding) = encoding {
            request.headers_mut().insert("content-encoding", encoding);
        }
        context.set_request(request);
        context.enter_before_transmit_phase();
        let mut layer = Layer::new("test");
        fill(&mut layer);
        let mut cfg = ConfigBag::of_layers(vec![layer]);
        let components = RuntimeComponentsBuilder::for_tests().build().expect("complete");
        RequestCompressionInterceptor.modify_before_retry_loop(
            &mut (&mut context).into(),
            &components,
            &mut cfg,
        )?;
        let noted = cfg.load::<SmithySdkFeature>().count();
        Ok((context.take_request().expect("is there"), noted))
    }

    #[test]
    fn a_body_is_compressed_from_a_size_on() {
        let body = |length: usize| SdkBody::from(vec![b'a'; length]);
        for (length, min, is_compressed) in [
            (10_239, None, false),
            (10_240, None, true),
            (9, Some(10), false),
            (10, Some(10), true),
            (0, Some(0), true),
        ] {
            let (request, noted) =
                sent(body(length), None, |layer| _ = min.map(|min| layer.store_put(MinSize(min))))
                    .expect("is valid");
            let bytes = request.body().bytes().expect("in memory").to_vec();
            assert_eq!(bytes.starts_with(GZIP), is_compressed, "{length}");
            assert_eq!(
                request.headers().get("content-encoding"),
                is_compressed.then_some("gzip"),
                "{length}"
            );
            assert_eq!(noted, usize::from(is_compressed), "{length}");
            let told = if is_compressed { bytes.len().to_string() } else { "7".to_owned() };
            assert_eq!(request.headers().get("content-length"), Some(told.as_str()), "{length}");
        }
    }

    #[test]
    fn settings_decide() {
        let body = || SdkBody::from(vec![b'a'; 20_000]);
        let (request, noted) =
            sent(body(), None, |layer| _ = layer.store_put(Disabled(true))).expect("is valid");
        assert_eq!((request.body().bytes().map(<[u8]>::len), noted), (Some(20_000), 0));
        for (size, is_valid) in [(10_485_760, true), (10_485_761, false)] {
            let outcome = sent(body(), None, |layer| _ = layer.store_put(MinSize(size)));
            assert_eq!(outcome.is_ok(), is_valid, "{size}");
        }
    }

    #[test]
    fn an_encoding_that_is_there_stays_in_front() {
        let (request, _) = sent(SdkBody::from(vec![b'a'; 20_000]), Some("custom"), |_| {}).expect("is valid");
        let encodings: Vec<_> = request.headers().get_all("content-encoding").collect();
        assert_eq!(encodings, ["custom, gzip"]);
    }

    #[test]
    fn the_length_of_a_stream_is_not_told() {
        let body = SdkBody::retryable(|| SdkBody::from_body_1_x(SdkBody::from("a stream")));
        let (request, noted) = sent(body, None, |layer| _ = layer.store_put(MinSize(8))).expect("is valid");
        assert_eq!(request.headers().get("content-length"), None);
        assert_eq!((request.headers().get("content-encoding"), noted), (Some("gzip"), 1));
        assert!(request.body().try_clone().is_some(), "another attempt has a body, too");
    }
}
