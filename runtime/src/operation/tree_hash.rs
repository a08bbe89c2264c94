//! The tree hash of a request's body, for services whose [`Quirks`](crate::service::Quirks) ask for it: SHA-256 of each
//! mebibyte, then of each two of those behind each other, until one is left.
//! Source: <https://docs.aws.amazon.com/amazonglacier/latest/dev/checksum-calculations.html>.
//!
//! The feature `tree-hash` brings it. A body is read into memory before anything is sent, as in the official crate: the hashes
//! stand in headers, and every try has the same.

use super::erased::Erased;
use super::payload;
use aws_sigv4::http_request::SignableBody;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeSerializationInterceptorContextRef, BeforeTransmitInterceptorContextMut,
};
use aws_smithy_runtime_api::client::interceptors::{dyn_dispatch_hint, Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::orchestrator::LoadedRequestBody;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// What puts the hash into an operation's requests; `None` for most operations.
pub(super) fn interceptor(operation: &Erased) -> Option<SharedInterceptor> {
    let (header, operations) = operation.quirks.tree_hash?;
    let is_hashed = operations.contains(&operation.descriptor.name);
    is_hashed.then(|| SharedInterceptor::permanent(TreeHash { header }))
}

#[derive(Debug)]
struct TreeHash {
    header: &'static str,
}

/// The header with the hash that is signed.
const CONTENT: &str = "x-amz-content-sha256";

#[dyn_dispatch_hint]
impl Intercept for TreeHash {
    fn name(&self) -> &'static str {
        "TreeHash"
    }

    fn read_before_serialization(
        &self,
        _context: &BeforeSerializationInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        cfg.interceptor_state().store_put(LoadedRequestBody::Requested);
        Ok(())
    }

    fn modify_before_retry_loop(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(LoadedRequestBody::Loaded(body)) = cfg.load::<LoadedRequestBody>() else {
            return Err("the body is not in memory, so it has no tree hash".into());
        };
        let (whole, tree) = (text(&Sha256::digest(body)), tree(body));
        let headers = context.request_mut().headers_mut();
        // What the caller says is not checked: the service does that.
        for (name, value) in [(self.header, tree), (CONTENT, whole.clone())] {
            if headers.get(name).is_none() {
                headers.try_insert(name, value)?;
            }
        }
        // There is no need to hash the body again.
        payload::sign_as(cfg, SignableBody::Precomputed(whole));
        Ok(())
    }
}

/// How much is hashed at once.
const PART: usize = 1024 * 1024;

/// A body's tree hash.
fn tree(body: &[u8]) -> String {
    let mut hashes: Vec<[u8; 32]> = body.chunks(PART).map(|part| Sha256::digest(part).into()).collect();
    while hashes.len() > 1 {
        // One without a neighbour goes up as it is.
        hashes = hashes
            .chunks(2)
            .map(|pair| match pair {
                [one] => *one,
                both => Sha256::digest(both.concat()).into(),
            })
            .collect();
    }
    match hashes.first() {
        Some(hash) => text(hash),
        None => text(&Sha256::digest(body)),
    }
}

fn text(hash: &[u8]) -> String {
    hash.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
