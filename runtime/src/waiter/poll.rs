//! Polling as boto3 does it: the same time between attempts, at most so many of them, and word of each.

use super::acceptors::{Acceptor, Acceptors, Poll as Seen, State};
use super::{status_of, FinalPoll, ServiceOf, Waiter};
use crate::error::SdkError;
use crate::feature_trackers::FeaturePlugin;
use crate::operation::{operation_plugins, Handle, OperationInput, Sending};
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugins;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use futures_core::Stream;
use std::fmt;
use std::future::{poll_fn, Future};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

/// What a poll gave.
type PollResult<I> = Result<<I as OperationInput>::Output, SdkError<<I as OperationInput>::Error>>;

/// Polls as boto3's waiters do.
///
/// The time between attempts and their number are the model's, unless [`delay`](Self::delay) and
/// [`max_attempts`](Self::max_attempts) say something else; boto3 calls this the `WaiterConfig`.
#[must_use = "nothing is sent before the future of `wait` is awaited"]
pub struct Poller<W: Waiter> {
    handle: Arc<Handle<ServiceOf<W>>>,
    input: W::Input,
    pub(crate) delay: Duration,
    pub(crate) max_attempts: u32,
}

impl<W: Waiter> fmt::Debug for Poller<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Poller");
        out.field("input", &self.input).field("delay", &self.delay).field("max_attempts", &self.max_attempts);
        out.finish_non_exhaustive()
    }
}

impl<W: Waiter> Poller<W> {
    pub(crate) fn new(handle: Arc<Handle<ServiceOf<W>>>, input: W::Input) -> Self {
        let delay = Duration::from_secs(W::DEF.delay.into());
        Self { handle, input, delay, max_attempts: W::DEF.attempts }
    }

    /// Sets the time between two attempts.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sets how many attempts there are at most. There is always one.
    pub fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts;
        self
    }

    /// The attempts, as a stream of `futures_core`, so that a program can show how far it is. The last one says how it
    /// ended. Nothing is sent until the stream is asked for an attempt.
    pub fn attempts(self) -> Attempts<W> {
        Attempts { poller: self, next: Next::Start, number: 0 }
    }

    /// Polls until an acceptor decides, or there were enough attempts.
    ///
    /// # Errors
    /// Where an acceptor says failure, where the operation fails in a way that no acceptor expects, where there were
    /// enough attempts, or where the client has no sleep implementation or time source.
    pub async fn wait(self) -> Result<FinalPoll<W::Input>, PollError<W::Input>> {
        let mut attempts = self.attempts();
        loop {
            let attempt = poll_fn(|cx| attempts.poll_once(cx)).await;
            match attempt.standing {
                Standing::Waiting => {}
                Standing::Success => return Ok(FinalPoll::<W::Input>::new(attempt.result)),
                _ => return Err(PollError { waiter: W::DEF.name, last: attempt }),
            }
        }
    }
}

/// How it stands with a waiter after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Standing {
    /// What was waited for is there.
    Success,
    /// There is another attempt after the delay.
    Waiting,
    /// An acceptor says that it will not be there any more.
    Failure,
    /// The operation failed in a way that no acceptor expects.
    Error,
    /// There were enough attempts.
    Exhausted,
}

/// An attempt of a [`Poller`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Attempt<I: OperationInput> {
    /// Its number; the first is 1.
    pub number: u32,
    /// The time since the first attempt began.
    pub elapsed: Duration,
    /// How it stands after it.
    pub standing: Standing,
    /// The state that the waiter saw, in words: `environment.deploymentStatus` is "IN_PROGRESS".
    pub state: String,
    /// The acceptor that matched, if one did.
    pub acceptor: Option<&'static Acceptor>,
    /// What the operation gave.
    pub result: PollResult<I>,
}

/// Why a [`Poller`] ended without success.
#[derive(Debug)]
#[non_exhaustive]
pub struct PollError<I: OperationInput> {
    /// The waiter's name.
    pub waiter: &'static str,
    /// The last attempt.
    pub last: Attempt<I>,
}

impl<I: OperationInput> fmt::Display for PollError<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Attempt { number, elapsed, standing, state, .. } = &self.last;
        let what = match standing {
            Standing::Failure => "failed",
            Standing::Exhausted => "gave up",
            _ => "met an error",
        };
        let attempts = if *number == 1 { "attempt" } else { "attempts" };
        write!(f, "the waiter `{}` {what} after {number} {attempts} in {elapsed:.1?}: {state}", self.waiter)
    }
}

impl<I: OperationInput> std::error::Error for PollError<I>
where
    SdkError<I::Error>: std::error::Error + 'static,
{
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.last.result.as_ref().err().map(|err| err as _)
    }
}

/// The time and plugins of a waiter.
struct Clock {
    plugins: RuntimePlugins,
    sleep: SharedAsyncSleep,
    time: SharedTimeSource,
    start: SystemTime,
}

/// What comes next.
enum Next<I> {
    Start,
    Ask(Clock),
    Asked(Clock, Sending<I>),
    Asleep(Clock, Sleep),
    End,
}

/// The attempts of a [`Poller`], as a stream.
#[must_use = "nothing is sent before the stream is asked for an attempt"]
pub struct Attempts<W: Waiter> {
    poller: Poller<W>,
    next: Next<W::Input>,
    number: u32,
}

impl<W: Waiter> fmt::Debug for Attempts<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempts").field("poller", &self.poller).field("number", &self.number).finish()
    }
}

impl<W: Waiter> Attempts<W> {
    /// The next attempt; `None` after the last.
    pub async fn next(&mut self) -> Option<Attempt<W::Input>> {
        poll_fn(|cx| self.poll_attempt(cx)).await
    }

    fn poll_attempt(&mut self, cx: &mut Context<'_>) -> Poll<Option<Attempt<W::Input>>> {
        match self.next {
            Next::End => Poll::Ready(None),
            _ => self.poll_once(cx).map(Some),
        }
    }

    /// The next attempt. After the end it begins anew.
    fn poll_once(&mut self, cx: &mut Context<'_>) -> Poll<Attempt<W::Input>> {
        loop {
            self.next = match std::mem::replace(&mut self.next, Next::End) {
                Next::Start | Next::End => match self.clock() {
                    Ok(clock) => Next::Ask(clock),
                    Err(err) => return Poll::Ready(self.unable(err)),
                },
                Next::Ask(clock) => {
                    let sending = Sending::new(clock.plugins.clone(), self.poller.input.clone());
                    Next::Asked(clock, sending)
                }
                Next::Asked(clock, mut sending) => match Pin::new(&mut sending).poll(cx) {
                    Poll::Ready(result) => return Poll::Ready(self.judge(clock, result)),
                    Poll::Pending => {
                        self.next = Next::Asked(clock, sending);
                        return Poll::Pending;
                    }
                },
                Next::Asleep(clock, mut sleep) => match Pin::new(&mut sleep).poll(cx) {
                    Poll::Ready(()) => Next::Ask(clock),
                    Poll::Pending => {
                        self.next = Next::Asleep(clock, sleep);
                        return Poll::Pending;
                    }
                },
            };
        }
    }

    fn clock(&self) -> Result<Clock, BoxError> {
        let plugins =
            operation_plugins::<W::Input>(&self.poller.handle).with_operation_plugin(FeaturePlugin::waiter());
        let mut cfg = ConfigBag::base();
        let components = plugins.apply_client_configuration(&mut cfg)?.into_time_components();
        let sleep = components.sleep_impl().ok_or("a waiter needs a sleep implementation")?;
        let time = components.time_source().ok_or("a waiter needs a time source")?;
        let start = time.now();
        Ok(Clock { plugins, sleep, time, start })
    }

    /// The attempt of a client that cannot wait.
    fn unable(&mut self, err: BoxError) -> Attempt<W::Input> {
        self.number += 1;
        Attempt {
            number: self.number,
            elapsed: Duration::ZERO,
            standing: Standing::Error,
            state: "nothing was sent".to_owned(),
            acceptor: None,
            result: Err(SdkError::construction_failure(err)),
        }
    }

    /// Finds out how it stands, and what comes next.
    fn judge(&mut self, clock: Clock, result: PollResult<W::Input>) -> Attempt<W::Input> {
        self.number += 1;
        let (found, state) = look::<W>(&result);
        let standing = match found.map(|acceptor| acceptor.state) {
            Some(State::Success) => Standing::Success,
            Some(State::Failure) => Standing::Failure,
            None if result.is_err() => Standing::Error,
            _ if self.number >= self.poller.max_attempts => Standing::Exhausted,
            _ => Standing::Waiting,
        };
        let elapsed = clock.time.now().duration_since(clock.start).unwrap_or_default();
        if standing == Standing::Waiting {
            let sleep = clock.sleep.sleep(self.poller.delay);
            self.next = Next::Asleep(clock, sleep);
        }
        Attempt { number: self.number, elapsed, standing, state, acceptor: found, result }
    }
}

impl<W: Waiter<Input: Unpin>> Stream for Attempts<W> {
    type Item = Attempt<W::Input>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_attempt(cx)
    }
}

/// The acceptor that decides, if one does, and the state in words.
fn look<W: Waiter>(result: &PollResult<W::Input>) -> (Option<&'static Acceptor>, String) {
    let acceptors = Acceptors::of::<W>();
    let status = status_of(result);
    let output = match result {
        Ok(output) => output,
        // As boto3, a waiter is asked about what the service said, and not about what went wrong on the way.
        Err(err @ SdkError::ServiceError(_)) => {
            let code = ProvideErrorMetadata::code(err);
            let state = code.map_or_else(
                || format!("the operation failed with the status {status}"),
                |code| format!("the operation failed with `{code}`"),
            );
            return (acceptors.find(&Seen { status, output: None, error_code: code }), state);
        }
        Err(_) => return (None, "the operation failed without an answer of the service".to_owned()),
    };
    let seen = acceptors.seen(output);
    let state = match seen.is_empty() {
        true => "the operation succeeded".to_owned(),
        false => seen.join(", "),
    };
    let output = Some(acceptors.view(output));
    (acceptors.find(&Seen { status, output, error_code: None }), state)
}
