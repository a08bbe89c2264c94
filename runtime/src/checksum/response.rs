//! The checksum of a response: the call asks for it, and the body is summed up while it is read. One that differs is an
//! error at the end of the body. Nothing here reads a body by itself.

use crate::operation::OperationTrait;
use crate::shape::Structure;
use aws_smithy_checksums::body::validate::ChecksumBody;
use aws_smithy_checksums::http::CHECKSUM_ALGORITHMS_IN_PRIORITY_ORDER;
use aws_smithy_checksums::ChecksumAlgorithm;
use aws_smithy_runtime::client::sdk_feature::SmithySdkFeature;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeDeserializationInterceptorContextMut, BeforeTransmitInterceptorContextMut,
};
use aws_smithy_runtime_api::client::interceptors::{dyn_dispatch_hint, Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::http::Headers;
use aws_smithy_types::base64;
use aws_smithy_types::body::{Error, SdkBody};
use aws_smithy_types::checksum_config::ResponseChecksumValidation;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::pin::Pin;
use std::task::{ready, Context, Poll};

/// What can be checked of the response of a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Check {
    /// The header of the request that asks for a checksum.
    asked_in: Option<&'static str>,
    /// The algorithms that the response may have, by their names in the model.
    algorithms: &'static [&'static str],
    /// Whether it is checked.
    is_wanted: bool,
}

impl Storable for Check {
    type Storer = StoreReplace<Self>;
}

/// What can be checked of the response of a call with this input; `None` where nothing can.
pub(crate) fn check(traits: &[OperationTrait], input: &dyn Structure) -> Option<Check> {
    traits.iter().find_map(|its| match *its {
        OperationTrait::ResponseChecksum { asked_by, algorithms } => {
            Some(Check { asked_in: input.def().header(asked_by), algorithms, is_wanted: false })
        }
        _ => None,
    })
}

/// The interceptor of an operation whose responses may have a checksum.
pub(super) fn interceptor() -> SharedInterceptor {
    SharedInterceptor::permanent(ResponseChecksumInterceptor)
}

/// Asks for a checksum, and sums up what comes. Named as that of the official crates.
#[derive(Debug)]
struct ResponseChecksumInterceptor;

#[dyn_dispatch_hint]
impl Intercept for ResponseChecksumInterceptor {
    fn name(&self) -> &'static str {
        "ResponseChecksumInterceptor"
    }

    fn modify_before_retry_loop(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let check = cfg.load::<Check>().copied().filter(|_| cfg.load::<super::Skipped>().is_none());
        let Some(mut check) = check else { return Ok(()) };
        let when = cfg.load::<ResponseChecksumValidation>().cloned().unwrap_or_default();
        let by_default = when != ResponseChecksumValidation::WhenRequired;
        let headers = context.request_mut().headers_mut();
        let is_asked = check.asked_in.is_some_and(|name| headers.get(name) == Some(ENABLED));
        if let Some(name) = check.asked_in.filter(|_| by_default) {
            headers.insert(name, ENABLED);
        }
        check.is_wanted = is_asked || by_default;
        let state = cfg.interceptor_state();
        state.store_put(check);
        state.store_append(match by_default {
            true => SmithySdkFeature::FlexibleChecksumsResWhenSupported,
            false => SmithySdkFeature::FlexibleChecksumsResWhenRequired,
        });
        Ok(())
    }

    fn modify_before_deserialization(
        &self,
        context: &mut BeforeDeserializationInterceptorContextMut<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(check) = cfg.load::<Check>().filter(|check| check.is_wanted) else { return Ok(()) };
        let response = context.response_mut();
        let Some((algorithm, sum)) = expected(response.headers(), check.algorithms) else { return Ok(()) };
        let body = std::mem::replace(response.body_mut(), SdkBody::taken());
        *response.body_mut() = body.map(move |body| {
            let data = SdkBody::from_body_1_x(DataOnly(Box::pin(body)));
            SdkBody::from_body_1_x(ChecksumBody::new(data, algorithm.into_impl(), sum.clone()))
        });
        Ok(())
    }
}

/// What a member says that asks for a checksum, by the trait's specification.
const ENABLED: &str = "ENABLED";

/// The checksum that a response should have: of those that can be made here the fastest. There is none where the service
/// summed up the parts of an object that was uploaded in parts, which are not known here, nor where it is no Base64.
fn expected(headers: &Headers, algorithms: &[&str]) -> Option<(ChecksumAlgorithm, Bytes)> {
    let known = CHECKSUM_ALGORITHMS_IN_PRIORITY_ORDER.into_iter();
    let mut known = known.filter(|name| algorithms.iter().any(|its| its.eq_ignore_ascii_case(name)));
    let (algorithm, sum) = known.find_map(|name| {
        let algorithm: ChecksumAlgorithm = name.parse().ok()?;
        Some((algorithm, headers.get(algorithm.into_impl().header_name())?))
    })?;
    if is_of_parts(sum) {
        tracing::warn!("the checksum `{sum}` is of an object's parts, so the body is not checked");
        return None;
    }
    match base64::decode(sum) {
        Ok(sum) => Some((algorithm, sum.into())),
        Err(_) => {
            tracing::error!("the checksum `{sum}` is not Base64, so the body is not checked");
            None
        }
    }
}

/// Whether a checksum is one of checksums: it ends with the number of parts.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html>.
fn is_of_parts(sum: &str) -> bool {
    let parts = sum.rsplit_once('-').map(|(_, parts)| parts);
    parts.is_some_and(|parts| !parts.is_empty() && parts.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A body without its trailers, which what sums up does not expect.
struct DataOnly(Pin<Box<SdkBody>>);

impl Body for DataOnly {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        loop {
            match ready!(self.0.as_mut().poll_frame(cx)) {
                Some(Ok(frame)) if !frame.is_data() => {}
                other => return Poll::Ready(other),
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        Body::size_hint(&*self.0)
    }
}
