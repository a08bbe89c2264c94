//! The checksum of a request. A body in memory is summed up before it is sent, in a header; what becomes of a stream is in
//! `trailing`.

use crate::document::part_to_document;
use crate::operation::OperationTrait;
use crate::shape::Structure;
use aws_smithy_checksums::ChecksumAlgorithm;
use aws_smithy_runtime::client::sdk_feature::SmithySdkFeature;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{dyn_dispatch_hint, Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::checksum_config::RequestChecksumCalculation;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};
use aws_smithy_types::{base64, Document};
use botosmith_jmespath::Wanted;
use md5::{Digest, Md5};

/// The checksum of a call.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wish {
    /// None.
    Nothing,
    /// `Content-MD5`.
    Md5,
    /// `x-amz-checksum-…`. One that is not needed, `when_required` leaves out.
    Flexible {
        algorithm: ChecksumAlgorithm,
        needed: bool,
        /// The header that names the algorithm, which is there where the caller chose one.
        named_in: Option<&'static str>,
    },
}

impl Storable for Wish {
    type Storer = StoreReplace<Self>;
}

/// The checksum that a call wants by its declaration and its input; `None` where it wants none.
///
/// # Errors
/// The input asks for an algorithm that there is not.
pub(crate) fn wish(
    traits: &[OperationTrait],
    input: &dyn Structure,
    cfg: &ConfigBag,
) -> Result<Option<Wish>, BoxError> {
    for its in traits.iter().filter(|_| cfg.load::<super::Skipped>().is_none()) {
        match *its {
            OperationTrait::ContentMd5 => return Ok(Some(Wish::Md5)),
            OperationTrait::RequestChecksum { required, chosen_by } => {
                let chosen = chosen(input, chosen_by)?;
                let needed = required || chosen.is_some();
                let algorithm = chosen.unwrap_or_default();
                let named_in = input.def().header(chosen_by);
                return Ok(Some(Wish::Flexible { algorithm, needed, named_in }));
            }
            _ => {}
        }
    }
    Ok(None)
}

/// The algorithm that a member of the input chooses.
fn chosen(input: &dyn Structure, member: &'static str) -> Result<Option<ChecksumAlgorithm>, BoxError> {
    if member.is_empty() {
        return Ok(None);
    }
    let part = part_to_document(input, &Wanted::member(member))?;
    let name = part.as_object().and_then(|input| input.get(member)).and_then(Document::as_string);
    Ok(name.map(str::parse).transpose()?)
}

/// The interceptor of an operation whose requests have a checksum.
pub(super) fn interceptor() -> SharedInterceptor {
    SharedInterceptor::permanent(RequestChecksumInterceptor)
}

/// Sums up the body as it is sent. Named as that of the official crates.
#[derive(Debug)]
struct RequestChecksumInterceptor;

#[dyn_dispatch_hint]
impl Intercept for RequestChecksumInterceptor {
    fn name(&self) -> &'static str {
        "RequestChecksumInterceptor"
    }

    fn modify_before_retry_loop(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(Wish::Flexible { algorithm, needed, named_in }) = cfg.load::<Wish>().copied() else {
            return Ok(());
        };
        let when = cfg.load::<RequestChecksumCalculation>().copied().unwrap_or_default();
        let only_required = when == RequestChecksumCalculation::WhenRequired;
        let is_there = context.request().headers().iter().any(|(name, _)| name.starts_with(FLEXIBLE));
        if is_there || (only_required && !needed) {
            cfg.interceptor_state().store_put(Wish::Nothing);
            return Ok(());
        }
        let headers = context.request_mut().headers_mut();
        if let Some(name) = named_in.filter(|name| !headers.contains_key(*name)) {
            headers.insert(name, algorithm.as_str().to_ascii_uppercase());
        }
        // The user agent is written before the checksum.
        let state = cfg.interceptor_state();
        state.store_append(match only_required {
            true => SmithySdkFeature::FlexibleChecksumsReqWhenRequired,
            false => SmithySdkFeature::FlexibleChecksumsReqWhenSupported,
        });
        if let Some(feature) = feature(algorithm) {
            state.store_append(feature);
        }
        Ok(())
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request_mut();
        let wish = cfg.load::<Wish>().copied();
        if let (Some(Wish::Flexible { algorithm, .. }), None) = (wish, request.body().bytes()) {
            return super::trailing::put(request, algorithm, components, cfg);
        }
        let (name, value) = match wish {
            None | Some(Wish::Nothing) => return Ok(()),
            Some(Wish::Md5) => ("content-md5", base64::encode(Md5::digest(body(request)?))),
            Some(Wish::Flexible { algorithm, .. }) => {
                let mut checksum = algorithm.into_impl();
                checksum.update(body(request)?);
                (checksum.header_name(), base64::encode(checksum.finalize()))
            }
        };
        request.headers_mut().insert(name, value);
        Ok(())
    }
}

/// What the names of flexible checksums' headers begin with.
const FLEXIBLE: &str = "x-amz-checksum-";

fn body(request: &HttpRequest) -> Result<&[u8], BoxError> {
    request.body().bytes().ok_or_else(|| "a stream has no `Content-MD5`: give its bytes".into())
}

/// What the user agent says of an algorithm.
fn feature(algorithm: ChecksumAlgorithm) -> Option<SmithySdkFeature> {
    Some(match algorithm {
        ChecksumAlgorithm::Crc32 => SmithySdkFeature::FlexibleChecksumsReqCrc32,
        ChecksumAlgorithm::Crc32c => SmithySdkFeature::FlexibleChecksumsReqCrc32c,
        ChecksumAlgorithm::Crc64Nvme => SmithySdkFeature::FlexibleChecksumsReqCrc64,
        ChecksumAlgorithm::Sha1 => SmithySdkFeature::FlexibleChecksumsReqSha1,
        ChecksumAlgorithm::Sha256 => SmithySdkFeature::FlexibleChecksumsReqSha256,
        // An algorithm that came after this code has no metric, which is no reason to fail a request.
        _ => return None,
    })
}
