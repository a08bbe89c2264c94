//! Waiters: poll an operation until an acceptor decides.
//!
//! Acceptors are data; their paths are JMESPaths over the output as a document, so that one
//! evaluator serves every waiter of every service. Polling, back-off and errors are the official
//! orchestrator's.

use crate::builder::{Context, Shown};
use crate::customize::BoxFuture;
use crate::document::part_to_document;
use crate::error::SdkError;
use crate::feature_trackers::FeaturePlugin;
use crate::operation::{operation_plugins, Handle, OperationInput, Sending};
use crate::shape::Structure;
use aws_smithy_runtime::client::waiters::{attach_waiter_tracing_span, AcceptorState, WaiterOrchestrator};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::waiters::error::WaiterError;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::{Document, Number};
use botosmith_jmespath::{Expression, Wanted};
use std::any::TypeId;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

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
    /// Least seconds between polls.
    pub delay: u32,
    /// How often botocore polls at most; here it bounds the back-off.
    pub attempts: u32,
    /// Tried in order; the first that matches decides.
    pub acceptors: &'static [Acceptor],
}

/// What to look for, and what follows.
#[derive(Debug)]
pub struct Acceptor {
    /// What follows.
    pub state: State,
    /// How to look.
    pub matcher: Matcher,
    /// JMESPath into the output; empty for matchers that do not look there.
    pub path: &'static str,
    /// What to look for.
    pub expected: &'static dyn Expected,
}

/// What follows when an acceptor matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum State {
    Success,
    Failure,
    Retry,
}

/// How an acceptor looks at a response. The names are those of botocore's waiters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matcher {
    /// The path's value is the expected one.
    Path,
    /// The path's list is not empty, and every element is the expected one.
    PathAll,
    /// Some element of the path's list is the expected one.
    PathAny,
    /// The HTTP status is the expected one.
    Status,
    /// The error's code is the expected one.
    Error,
    /// The operation failed (`true`) or succeeded (`false`).
    AnyError,
}

/// The words for states in a declaration.
#[allow(non_upper_case_globals, missing_docs)]
pub mod states {
    use super::State;
    pub const success: State = State::Success;
    pub const failure: State = State::Failure;
    pub const retry: State = State::Retry;
}

/// The words for matchers in a declaration.
#[allow(non_upper_case_globals, missing_docs)]
pub mod matchers {
    use super::Matcher;
    pub const path: Matcher = Matcher::Path;
    pub const path_all: Matcher = Matcher::PathAll;
    pub const path_any: Matcher = Matcher::PathAny;
    pub const status: Matcher = Matcher::Status;
    pub const error: Matcher = Matcher::Error;
    pub const any_error: Matcher = Matcher::AnyError;
}

/// A value that an acceptor looks for.
pub trait Expected: fmt::Debug + Sync {
    /// Whether a value of the output is this one.
    fn is(&self, value: &Document) -> bool;
}
impl Expected for &'static str {
    fn is(&self, value: &Document) -> bool {
        value.as_string() == Some(self)
    }
}
impl Expected for bool {
    fn is(&self, value: &Document) -> bool {
        value.as_bool() == Some(*self)
    }
}
impl Expected for i64 {
    fn is(&self, value: &Document) -> bool {
        match value {
            Document::Number(Number::PosInt(number)) => i64::try_from(*number) == Ok(*self),
            Document::Number(Number::NegInt(number)) => number == self,
            Document::Number(Number::Float(number)) => *number == *self as f64,
            _ => false,
        }
    }
}

/// A poll's result as acceptors see it.
struct Poll<'a> {
    status: u16,
    output: Option<&'a Document>,
    error_code: Option<&'a str>,
}

/// A waiter's acceptors with their paths parsed: once in a program, however often it waits.
#[derive(Debug)]
struct Acceptors {
    /// Each with its path, where it has one. The generator has checked the paths.
    acceptors: Vec<(&'static Acceptor, Option<Expression>)>,
    /// The parts of the output that the paths look at.
    wanted: Wanted,
}

impl Acceptors {
    /// The acceptors of a waiter; parsed when they are first asked for.
    fn of<W: Waiter>() -> &'static Self {
        static ALL: Mutex<BTreeMap<TypeId, &'static Acceptors>> = Mutex::new(BTreeMap::new());
        let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(TypeId::of::<W>()).or_insert_with(|| Box::leak(Box::new(Self::new(W::DEF))))
    }

    fn new(def: &'static WaiterDef) -> Self {
        let parse = |acceptor: &'static Acceptor| (acceptor, Expression::parse(acceptor.path).ok());
        let acceptors: Vec<_> = def.acceptors.iter().map(parse).collect();
        let paths = acceptors.iter().filter_map(|(_, path)| path.as_ref());
        let wanted = paths.map(Expression::wanted).fold(Wanted::nothing(), Wanted::or);
        Self { acceptors, wanted }
    }

    /// What acceptors can see of an output.
    fn view(&self, output: &dyn Structure) -> Option<Document> {
        part_to_document(output, &self.wanted).ok()
    }

    fn decide(&self, poll: &Poll<'_>) -> AcceptorState {
        let mut acceptors = self.acceptors.iter();
        match acceptors.find(|(acceptor, path)| acceptor.matches(path.as_ref(), poll)) {
            Some((acceptor, _)) => match acceptor.state {
                State::Success => AcceptorState::Success,
                State::Failure => AcceptorState::Failure,
                State::Retry => AcceptorState::Retry,
            },
            None => AcceptorState::NoAcceptorsMatched,
        }
    }
}

/// The items of a list; none of anything else.
fn items(value: &Document) -> &[Document] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

impl Acceptor {
    fn matches(&self, path: Option<&Expression>, poll: &Poll<'_>) -> bool {
        let Some(output) = poll.output else {
            return match self.matcher {
                Matcher::Error => {
                    poll.error_code.is_some_and(|code| self.expected.is(&Document::String(code.to_owned())))
                }
                Matcher::AnyError => self.expected.is(&Document::Bool(true)),
                Matcher::Status => self.is_status(poll.status),
                _ => false,
            };
        };
        // What cannot be evaluated matches nothing.
        let look = |is_it: &dyn Fn(&Document) -> bool| {
            path.is_some_and(|path| path.evaluate(output).is_ok_and(|value| is_it(&value)))
        };
        match self.matcher {
            Matcher::Path => look(&|value| self.expected.is(value)),
            Matcher::PathAll => look(&|value| {
                !items(value).is_empty() && items(value).iter().all(|item| self.expected.is(item))
            }),
            Matcher::PathAny => look(&|value| items(value).iter().any(|item| self.expected.is(item))),
            Matcher::AnyError => self.expected.is(&Document::Bool(false)),
            Matcher::Status => self.is_status(poll.status),
            Matcher::Error => false,
        }
    }

    fn is_status(&self, status: u16) -> bool {
        self.expected.is(&Document::Number(Number::PosInt(status.into())))
    }
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
        let output = result.ok().and_then(|output| acceptors.view(output));
        let error_code = result.err().and_then(ProvideErrorMetadata::code);
        acceptors.decide(&Poll { status: seen.load(Ordering::Relaxed), output: output.as_ref(), error_code })
    };
    let operation = move || {
        let (input, plugins, status) = (input.clone(), plugins.clone(), Arc::clone(&status));
        async move {
            let result = Sending::new(plugins, input).await;
            let code = match &result {
                Err(SdkError::ServiceError(context)) => context.raw().status().as_u16(),
                _ => 200,
            };
            status.store(code, Ordering::Relaxed);
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
}

impl<W: Waiter> Context<ServiceOf<W>> for Waiting<W> {
    fn new(handle: &Arc<Handle<ServiceOf<W>>>) -> Self {
        Self { handle: Arc::clone(handle), shown: Shown::default(), waiter: PhantomData }
    }
    fn shown(&self) -> &Shown {
        &self.shown
    }
}
