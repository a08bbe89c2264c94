//! Checksums of requests and responses: `httpChecksum` of
//! <https://smithy.io/2.0/aws/aws-core.html#aws-protocols-httpchecksum-trait>, and the older `httpChecksumRequired`. Which
//! operations want one, their declarations say.
//!
//! The feature `checksums` brings it.

mod request;
mod response;
mod trailing;

pub(crate) use request::wish;
pub(crate) use response::check;

use crate::operation::OperationTrait;
use crate::service::Service;
use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use aws_smithy_types::config_bag::{Storable, StoreReplace};

/// A service with operations whose requests or responses have a checksum of an algorithm that somebody may choose: its
/// configurations have settings for that.
pub trait Checksumming: Service {}

/// A setting of a call that carries and asks for no checksum, because somebody else sends it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Skipped;

impl Storable for Skipped {
    type Storer = StoreReplace<Self>;
}

/// The interceptors of an operation with these traits. They stay when a user disables interceptors.
pub(crate) fn interceptors(traits: &[OperationTrait]) -> impl Iterator<Item = SharedInterceptor> {
    let is_of_requests = |its: &OperationTrait| {
        matches!(its, OperationTrait::ContentMd5 | OperationTrait::RequestChecksum { .. })
    };
    let is_of_responses = |its: &OperationTrait| matches!(its, OperationTrait::ResponseChecksum { .. });
    let request = traits.iter().any(is_of_requests).then(request::interceptor);
    let response = traits.iter().any(is_of_responses).then(response::interceptor);
    request.into_iter().chain(response)
}
