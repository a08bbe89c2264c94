//! Presigning: a call that is signed here and sent by somebody else, or later.
//!
//! The types are those of the official crates that can presign. They sign a few operations of four services; here every
//! operation of every service can be presigned, and a [`PresigningConfig`] has boto3's `HttpMethod`, and a signature
//! in headers. Knows no service; what is the protocol's is where the members go, and that shows in the request itself.
//!
//! - `config`: what is asked for
//! - `request`: what comes out
//! - `sign`: how the orchestrator makes one of the other

mod config;
mod request;
mod sign;

pub use config::{PresigningConfig, PresigningConfigBuilder, PresigningConfigError, SignatureLocation};
pub use request::PresignedRequest;

use crate::customize::BoxFuture;
use crate::error::SdkError;
use crate::operation::{operation_plugins, with_error, Handle, OperationInput};
use crate::service::Service;
use aws_smithy_runtime_api::client::interceptors::context::Input;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugins;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The future of a presigned request. Nothing is sent; credentials and endpoint are found when it is polled.
#[must_use = "nothing is signed before the future is awaited"]
pub struct Presigning<I> {
    request: BoxFuture<sign::Presigned>,
    operation: PhantomData<fn() -> I>,
}

impl<I: OperationInput> Presigning<I> {
    pub(crate) fn new(plugins: RuntimePlugins, input: I, config: PresigningConfig) -> Self {
        let names = (I::Service::DESCRIPTOR.sdk_id, I::OPERATION.name);
        let is_signed = !I::Service::QUIRKS.unsigned_when_presigned;
        let plan = sign::Plan { config, body_is_signed: is_signed };
        let request = sign::presign(names, Input::erase(input), plugins, plan);
        Self { request, operation: PhantomData }
    }
}

/// Signs an input, when the future is polled.
pub(crate) fn presign<I: OperationInput>(
    handle: &Handle<I::Service>,
    input: I,
    config: PresigningConfig,
) -> Presigning<I> {
    Presigning::new(operation_plugins::<I>(handle), input, config)
}

impl<I: OperationInput> Future for Presigning<I> {
    type Output = Result<PresignedRequest, SdkError<I::Error>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.request.as_mut().poll(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(signed) => Poll::Ready(signed.map_err(with_error)),
        }
    }
}

impl<I: OperationInput> fmt::Debug for Presigning<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Presigning").field(&I::OPERATION.name).finish()
    }
}
