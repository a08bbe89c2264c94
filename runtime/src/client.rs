//! What fluent builders hold. `Client` itself is declared in each generated crate.

pub use crate::customize::CustomizableOperation;
pub use aws_types::sdk_config::SdkConfig;

use crate::builder::{Context, Shown};
use crate::operation::{send, Handle, OperationInput, Sending};
use crate::presigning::{presign, Presigning, PresigningConfig};
use crate::service::Service;
use std::sync::Arc;

/// What a fluent builder holds beside the input's fields: the client to send them with.
#[derive(Clone, Debug)]
pub struct Fluent<S: Service> {
    handle: Arc<Handle<S>>,
    shown: Shown,
}

#[doc(hidden)]
impl<S: Service> Fluent<S> {
    pub fn send<I: OperationInput<Service = S>>(self, input: I) -> Sending<I> {
        send(&self.handle, input)
    }
    pub fn customize<I: OperationInput<Service = S>, F>(
        self,
        input: I,
    ) -> CustomizableOperation<S, I::Output, I::Error, F> {
        CustomizableOperation::new(self.handle, input)
    }
    pub fn presigned<I: OperationInput<Service = S>>(
        self,
        input: I,
        config: PresigningConfig,
    ) -> Presigning<I> {
        presign(&self.handle, input, config)
    }
    pub fn into_handle(self) -> Arc<Handle<S>> {
        self.handle
    }
}

impl<S: Service> Context<S> for Fluent<S> {
    fn new(handle: &Arc<Handle<S>>) -> Self {
        Self { handle: Arc::clone(handle), shown: Shown::default() }
    }
    fn shown(&self) -> &Shown {
        &self.shown
    }
}
