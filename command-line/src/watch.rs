//! Watches the calls of a client: what came last, how often it was tried, and what was answered, as it stands in the response.

use crate::record;
use crate::value::Value;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, BeforeSerializationInterceptorContextRef,
    BeforeTransmitInterceptorContextRef,
};
use aws_smithy_runtime_api::client::interceptors::{dyn_dispatch_hint, Intercept};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use botosmith_runtime::by_name::OperationInfo;
use botosmith_runtime::service::{Service, SharedClientProtocol};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// What the last call showed.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// The output.
    pub output: Option<Value>,
    /// How often it was sent.
    pub attempts: u32,
    /// The status code of the last response.
    pub status: u16,
}

/// Looks at the calls of a client.
pub struct Watch<S: Service> {
    info: &'static OperationInfo<S>,
    seen: Arc<Mutex<Seen>>,
}

impl<S: Service> Watch<S> {
    /// Watches an operation.
    pub fn new(info: &'static OperationInfo<S>) -> (Self, Arc<Mutex<Seen>>) {
        let seen = Arc::default();
        (Self { info, seen: Arc::clone(&seen) }, seen)
    }

    fn with(&self, change: impl FnOnce(&mut Seen)) {
        change(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl<S: Service> fmt::Debug for Watch<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch")
    }
}

#[dyn_dispatch_hint]
impl<S: Service> Intercept for Watch<S> {
    fn name(&self) -> &'static str {
        "Watch"
    }

    fn read_before_execution(
        &self,
        _: &BeforeSerializationInterceptorContextRef<'_>,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.with(|seen| *seen = Seen::default());
        Ok(())
    }

    fn read_before_attempt(
        &self,
        _: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.with(|seen| seen.attempts += 1);
        Ok(())
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let response = context.response();
        let mut output = None;
        if context.output_or_error().is_ok() {
            let protocol = cfg.load::<SharedClientProtocol>().ok_or("the configuration has no protocol")?;
            output = Some(record::read(self.info, protocol, response, cfg)?);
        }
        self.with(|seen| {
            seen.output = output;
            seen.status = response.status().as_u16();
        });
        Ok(())
    }
}
