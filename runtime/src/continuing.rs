//! `Expect: 100-continue` of <https://www.rfc-editor.org/rfc/rfc9110#field.expect>: a large body waits until the service has
//! seen the request's head and wants it. Which services know this, their quirks say; from which size on, the caller. It touches
//! nothing but one header and when the body begins.
//!
//! The feature `expect-continue` brings it. It takes an HTTP client that stands on `hyper` 1, as the default one does: others do not
//! tell of a `100 Continue`, and the body begins after a second.

use crate::service::Service;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeDeserializationInterceptorContextRef, BeforeTransmitInterceptorContextMut,
    FinalizerInterceptorContextRef,
};
use aws_smithy_runtime_api::client::interceptors::{dyn_dispatch_hint, Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};
use bytes::Bytes;
use http::StatusCode;
use http_body::{Body, Frame, SizeHint};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{ready, Context, Poll, Waker};
use std::time::Duration;

/// A service whose requests may wait before their bodies: its configurations have a setting for that.
pub trait Continuing: Service {}

/// How long a body waits for an answer: as long as botocore does.
const PATIENCE: Duration = Duration::from_secs(1);

/// The setting `continue_header_threshold_bytes`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Threshold(pub(crate) u64);

impl Storable for Threshold {
    type Storer = StoreReplace<Self>;
}

/// The interceptor of a service that knows the header. It stays when a user disables interceptors.
pub(crate) fn interceptor() -> SharedInterceptor {
    SharedInterceptor::permanent(ExpectContinueInterceptor)
}

/// Says the header, for each attempt after it is signed: proxies may take it away.
#[derive(Debug)]
struct ExpectContinueInterceptor;

#[dyn_dispatch_hint]
impl Intercept for ExpectContinueInterceptor {
    fn name(&self) -> &'static str {
        "ExpectContinueInterceptor"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request_mut();
        // Without something that sleeps, a service that says nothing would be waited for without an end.
        let (Some(Threshold(least)), Some(sleep)) = (cfg.load::<Threshold>(), components.sleep_impl()) else {
            return Ok(());
        };
        // A body of unknown length is taken for a long one; and who says the header themselves wants something else.
        let length = request.body().content_length();
        if length.is_some_and(|length| length < (*least).max(1)) || request.headers().get("expect").is_some()
        {
            return Ok(());
        }
        let answer = Answer::default();
        *request = waiting(std::mem::replace(request, HttpRequest::new(SdkBody::taken())), &answer, sleep)?;
        cfg.interceptor_state().store_put(answer);
        Ok(())
    }

    fn read_before_deserialization(
        &self,
        _context: &BeforeDeserializationInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        tell(cfg, State::Answered);
        Ok(())
    }

    fn read_after_attempt(
        &self,
        _context: &FinalizerInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        tell(cfg, State::Over);
        Ok(())
    }
}

/// Tells the body of the attempt, if it waits. That of an attempt before is over, and hears nothing more.
fn tell(cfg: &ConfigBag, state: State) {
    if let Some(answer) = cfg.load::<Answer>() {
        answer.becomes(state);
    }
}

/// The request with the header, and with a body that waits.
fn waiting(
    mut request: HttpRequest,
    answer: &Answer,
    clock: SharedAsyncSleep,
) -> Result<HttpRequest, BoxError> {
    request.headers_mut().try_insert("expect", "100-continue")?;
    let body = std::mem::replace(request.body_mut(), SdkBody::taken());
    let body = Waiting { body: Box::pin(body), answer: answer.clone(), clock, patience: None };
    *request.body_mut() = SdkBody::from_body_1_x(body);
    // hyper finds among the extensions whom it shall tell.
    let mut request = request.try_into_http1x()?;
    let told = answer.clone();
    hyper::ext::on_informational(&mut request, move |response| {
        if response.status() == StatusCode::CONTINUE {
            told.becomes(State::Wanted);
        }
    });
    Ok(HttpRequest::try_from(request)?)
}

/// What is known of the body.
#[derive(Clone, Copy, Debug, Default)]
enum State {
    /// The service has said nothing yet.
    #[default]
    Open,
    /// It has answered without it. The answer is read, on the connection that the body would need.
    Answered,
    /// The attempt is over. A connection with half a request is of no more use.
    Over,
    /// It is sent.
    Wanted,
}

/// What a service answers to the head of a request; the body waits for it.
#[derive(Clone, Debug, Default)]
struct Answer(Arc<Mutex<(State, Option<Waker>)>>);

impl Storable for Answer {
    type Storer = StoreReplace<Self>;
}

impl Answer {
    fn lock(&self) -> MutexGuard<'_, (State, Option<Waker>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says what is known now. Nothing stops a body that has begun, and none begins after the attempt.
    fn becomes(&self, state: State) {
        let mut own = self.lock();
        if let State::Wanted | State::Over = own.0 {
            return;
        }
        own.0 = state;
        let waker = own.1.take();
        drop(own);
        waker.into_iter().for_each(Waker::wake);
    }
}

/// A body that waits until it is wanted.
struct Waiting {
    body: Pin<Box<SdkBody>>,
    answer: Answer,
    clock: SharedAsyncSleep,
    /// How long it still waits: from when the head has been sent.
    patience: Option<Pin<Box<Sleep>>>,
}

impl Waiting {
    /// Whether the body may begin.
    fn poll_wanted(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        let state = {
            let mut known = self.answer.lock();
            known.1 = Some(cx.waker().clone());
            known.0
        };
        match state {
            State::Wanted => return Poll::Ready(Ok(())),
            State::Answered => return Poll::Pending,
            State::Over => return Poll::Ready(Err("the service answered without the request's body".into())),
            State::Open => {}
        }
        let clock = &self.clock;
        let patience = self.patience.get_or_insert_with(|| Box::pin(clock.sleep(PATIENCE)));
        ready!(patience.as_mut().poll(cx));
        self.answer.becomes(State::Wanted);
        Poll::Ready(Ok(()))
    }
}

impl Body for Waiting {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match ready!(self.poll_wanted(cx)) {
            Ok(()) => self.body.as_mut().poll_frame(cx),
            Err(err) => Poll::Ready(Some(Err(err))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        Body::size_hint(&*self.body)
    }
}
