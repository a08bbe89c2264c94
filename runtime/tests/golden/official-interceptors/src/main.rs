//! Prints the interceptors of a client of an official crate, in order, as an interceptor sees them.
//! Nothing is sent: the probe fails the call before that. Run here with
//! `cargo run > ../official-interceptors.txt`.

use aws_sdk_proton::config::interceptors::BeforeSerializationInterceptorContextRef;
use aws_sdk_proton::config::{AsyncSleep, ConfigBag, Intercept, RuntimeComponents, Sleep};
use aws_sdk_proton::{error::BoxError, Client, Config};
use std::future::Future as _;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

#[derive(Debug)]
struct Probe;

impl Intercept for Probe {
    fn name(&self) -> &'static str {
        "User"
    }

    fn read_before_serialization(
        &self,
        _context: &BeforeSerializationInterceptorContextRef<'_>,
        components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        for interceptor in components.interceptors() {
            println!("{}", interceptor.name());
        }
        Err("seen enough".into())
    }
}

/// Clients want a way to wait, though nothing waits here.
#[derive(Debug)]
struct Forever;

impl AsyncSleep for Forever {
    fn sleep(&self, _duration: Duration) -> Sleep {
        Sleep::new(std::future::pending())
    }
}

#[allow(deprecated)] // Any operation will do.
fn main() {
    let config = Config::builder().with_test_defaults_v2().interceptor(Probe).sleep_impl(Forever).build();
    let client = Client::from_conf(config);
    let mut call = pin!(client.get_account_settings().send());
    match call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Err(_)) => {}
        other => panic!("expected the probe's failure, got {other:?}"),
    }
}
