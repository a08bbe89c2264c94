//! What fluent builders hold. `Client` itself is declared in each generated crate.

pub use crate::customize::{BoxFuture, CustomizableOperation, CustomizableSend};
pub use aws_types::sdk_config::SdkConfig;

use crate::builder::Held;
use crate::config::Builder;
use crate::error::SdkError;
use crate::operation::{Handle, OperationInput};
use crate::service::Service;
use std::sync::Arc;

/// What sending the input `I` gives.
pub type SendResult<I> = Result<<I as OperationInput>::Output, SdkError<<I as OperationInput>::Error>>;

/// The future of a call.
#[doc(hidden)]
pub type SendFuture<T, E> = BoxFuture<Result<T, SdkError<E>>>;

/// What a fluent builder holds: the input's builder and the client to send it with.
#[derive(Clone, Debug)]
pub struct Fluent<S: Service, B> {
    handle: Arc<Handle<S>>,
    #[doc(hidden)]
    pub input: B,
    config_override: Option<Builder<S>>,
}

#[doc(hidden)]
impl<S: Service, B> Fluent<S, B> {
    pub fn new(handle: Arc<Handle<S>>, input: B) -> Self {
        Self { handle, input, config_override: None }
    }
    pub fn set_config_override(&mut self, config_override: Builder<S>) {
        self.config_override = Some(config_override);
    }
    pub fn into_parts(self) -> (Arc<Handle<S>>, B) {
        (self.handle, self.input)
    }
    pub fn into_all(self) -> (Arc<Handle<S>>, B, Option<Builder<S>>) {
        (self.handle, self.input, self.config_override)
    }
}

impl<P, S: Service, B: Held<P>> Held<P> for Fluent<S, B> {
    #[inline]
    fn fields(&self) -> &P {
        self.input.fields()
    }
    #[inline]
    fn fields_mut(&mut self) -> &mut P {
        self.input.fields_mut()
    }
}
