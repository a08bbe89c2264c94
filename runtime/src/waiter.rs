//! Waiters: poll an operation until an acceptor decides.
//!
//! Acceptors are data; their paths are JMESPaths over the output as a document, so that one
//! evaluator serves every waiter of every service. Polling, back-off and errors of [`wait`] are the official
//! orchestrator's. A [`Poller`] polls as boto3 does, and tells of each attempt.

mod acceptors;
mod poll;

pub use acceptors::{matchers, states, Acceptor, Expected, Matcher, State};
pub use poll::{Attempt, Attempts, PollError, Poller, Standing};

use crate::builder::{Context, Shown};
use crate::customize::BoxFuture;
use crate::error::SdkError;
use crate::feature_trackers::FeaturePlugin;
use crate::operation::{operation_plugins, Handle, OperationInput, Sending};
use aws_smithy_runtime::client::waiters::{attach_waiter_tracing_span, AcceptorState, WaiterOrchestrator};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::waiters::error::WaiterError;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::Arc;
use std::time::Duration;

use acceptors::{Acceptors, Poll};

/// What the last poll gave.
pub type FinalPoll<I> = aws_smithy_runtime_api::client::waiters::FinalPoll<
    <I as OperationInput>::Output,
    SdkError<<I as OperationInput>::Error>,
>;

/// Why waiting ended without success.
pub type Error<I> = WaiterError<<I as OperationInput>::Output, <I as OperationInput>::Error>;

/// The future of waiting. Nothing is sent before it is polled.
pub type Polling<I> = BoxFuture<Result<FinalPoll<I>, Error<I>>>;

/// A waiter of the model.
pub trait Waiter: Copy + fmt::Debug + Send + Sync + 'static {
    /// The input of the operation that is polled.
    type Input: OperationInput + Clone;
    /// The rest, as data.
    const DEF: &'static WaiterDef;
}

/// A waiter's timing and acceptors.
#[derive(Debug)]
pub struct WaiterDef {
    /// The waiter's name.
    pub name: &'static str,
    /// Least seconds between polls.
    pub delay: u32,
    /// How often a [`Poller`] polls at most; it also bounds the back-off of [`wait`].
    pub attempts: u32,
    /// Tried in order; the first that matches decides.
    pub acceptors: &'static [Acceptor],
}

/// Polls until an acceptor decides, for at most `max_wait`.
///
/// # Errors
/// Where an acceptor says failure, where the operation fails in a way that no acceptor expects,
/// where `max_wait` is over, or where the client has no sleep implementation or time source.
pub async fn wait<W: Waiter>(
    handle: &Handle<<W::Input as OperationInput>::Service>,
    input: W::Input,
    max_wait: Duration,
) -> Result<FinalPoll<W::Input>, Error<W::Input>> {
    let plugins = operation_plugins::<W::Input>(handle).with_operation_plugin(FeaturePlugin::waiter());
    let mut cfg = ConfigBag::base();
    let components = plugins
        .apply_client_configuration(&mut cfg)
        .map_err(WaiterError::construction_failure)?
        .into_time_components();
    let missing =
        |what: &str| WaiterError::construction_failure(BoxError::from(format!("a waiter needs {what}")));
    let sleep_impl = components.sleep_impl().ok_or_else(|| missing("a sleep implementation"))?;
    let time_source = components.time_source().ok_or_else(|| missing("a time source"))?;

    let status = Arc::new(AtomicU16::new(0));
    let seen = Arc::clone(&status);
    let acceptors = Acceptors::of::<W>();
    let acceptor = move |result: Result<&<W::Input as OperationInput>::Output, &_>| {
        let output = result.ok().map(|output| acceptors.view(output));
        let error_code = result.err().and_then(ProvideErrorMetadata::code);
        let poll = Poll { status: seen.load(Ordering::Relaxed), output, error_code };
        match acceptors.find(&poll).map(|acceptor| acceptor.state) {
            Some(State::Success) => AcceptorState::Success,
            Some(State::Failure) => AcceptorState::Failure,
            Some(State::Retry) => AcceptorState::Retry,
            None => AcceptorState::NoAcceptorsMatched,
        }
    };
    let operation = move || {
        let (input, plugins, status) = (input.clone(), plugins.clone(), Arc::clone(&status));
        async move {
            let result = Sending::new(plugins, input).await;
            status.store(status_of(&result), Ordering::Relaxed);
            result
        }
    };
    let delay = Duration::from_secs(W::DEF.delay.into());
    let orchestrator = WaiterOrchestrator::builder()
        .min_delay(delay)
        .max_delay(delay.saturating_mul(W::DEF.attempts.max(1)))
        .max_wait(max_wait)
        .time_source(time_source)
        .sleep_impl(sleep_impl)
        .acceptor(acceptor)
        .operation(operation)
        .build();
    attach_waiter_tracing_span(orchestrator.orchestrate()).await
}

/// The status code of a response.
fn status_of<T, E>(result: &Result<T, SdkError<E>>) -> u16 {
    match result {
        Err(SdkError::ServiceError(context)) => context.raw().status().as_u16(),
        _ => 200,
    }
}

/// The service of the operation that a waiter polls.
type ServiceOf<W> = <<W as Waiter>::Input as OperationInput>::Service;

/// What a waiter's builder holds beside the input's fields: the client to poll with.
#[derive(Debug)]
pub struct Waiting<W: Waiter> {
    handle: Arc<Handle<ServiceOf<W>>>,
    shown: Shown,
    waiter: PhantomData<W>,
}

impl<W: Waiter> Clone for Waiting<W> {
    fn clone(&self) -> Self {
        Context::new(&self.handle)
    }
}

#[doc(hidden)]
impl<W: Waiter> Waiting<W> {
    pub fn wait(self, input: W::Input, max_wait: Duration) -> Polling<W::Input> {
        Box::pin(async move { wait::<W>(&self.handle, input, max_wait).await })
    }

    pub fn poller(self, input: W::Input) -> Poller<W> {
        Poller::new(self.handle, input)
    }
}

impl<W: Waiter> Context<ServiceOf<W>> for Waiting<W> {
    fn new(handle: &Arc<Handle<ServiceOf<W>>>) -> Self {
        Self { handle: Arc::clone(handle), shown: Shown::default(), waiter: PhantomData }
    }
    fn shown(&self) -> &Shown {
        &self.shown
    }
}
