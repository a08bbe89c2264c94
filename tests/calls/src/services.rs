//! The clients under test as tables: for every service its operations, one line each, as `tables.rs` finds them in the
//! generated crate's declarations. A test holds the lines against the model.
//!
//! A package that depends on clients of its own makes the table of them with `services!` and `tables.rs`.

use crate::stub::Stub;
use crate::tagged;
use aws_credential_types::Credentials;
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_types::request_id::RequestId;
use botosmith_runtime::config::retry::RetryConfig;
use botosmith_runtime::config::{BehaviorVersion, Builder, Region};
use botosmith_runtime::error::{DisplayErrorContext, SdkError};
use botosmith_runtime::operation::OperationInput;
use botosmith_runtime::shape::Shape;
use serde_json::Value;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

/// An operation of a client `C`.
#[derive(Debug)]
pub struct Operation<C> {
    /// Its name in the model.
    pub name: &'static str,
    /// The name of the client's method.
    pub method: &'static str,
    /// The client was told not to log responses.
    pub sensitive: bool,
    /// Sends an input that is given as [`tagged`] JSON, through the input's builder.
    pub send: fn(C, Value) -> Call,
    /// Sends an input without any member, through the client's method.
    pub send_empty: fn(C) -> Call,
    /// The `Debug` texts of input, output and their builders, from JSON of an input and of an output.
    pub shown: fn(&Value, &Value) -> Result<Vec<String>, String>,
}

/// A call under way.
pub type Call = Pin<Box<dyn Future<Output = Result<Answer, Box<Failure>>>>>;

/// A client that sends the named operation, with an input as [`tagged`] JSON.
pub type Caller = Box<dyn Fn(&str, Value) -> Call>;

/// What a call gave.
#[derive(Debug)]
pub struct Answer {
    /// The output, as [`tagged`] JSON.
    pub output: Value,
    /// The output's `Debug` text.
    pub debug: String,
    /// The request's id.
    pub request_id: Option<String>,
}

/// What a call that failed gave.
#[derive(Debug, Default)]
pub struct Failure {
    /// What `DisplayErrorContext` writes.
    pub context: String,
    /// The service, or the reader of its response, reported the error.
    pub from_response: bool,
    /// The modelled error: its name in the model, and its members as [`tagged`] JSON. `None` for `Unhandled`.
    pub modelled: Option<(&'static str, Value)>,
    /// `meta().code()`
    pub code: Option<String>,
    /// `meta().message()`
    pub message: Option<String>,
    /// The request's id.
    pub request_id: Option<String>,
}

impl From<String> for Box<Failure> {
    fn from(context: String) -> Self {
        Self::new(Failure { context, ..Failure::default() })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.context)
    }
}

/// A service, whatever its client's type is.
#[derive(Debug)]
pub struct Service {
    /// The service's name: its folder under `generated`.
    pub name: &'static str,
    /// Makes a client.
    pub connect: fn(&Settings) -> Caller,
    /// The operations' names in the model.
    pub operations: fn() -> Vec<&'static str>,
}

/// What a client is told that sends nothing, and that does the same every time.
#[derive(Debug)]
pub struct Settings {
    /// The region.
    pub region: String,
    /// The credentials.
    pub credentials: Credentials,
    /// What time it is.
    pub now: SystemTime,
    /// The idempotency token.
    pub token: &'static str,
    /// Who gets the requests, and gives replies.
    pub stub: Stub,
}

/// Sleeps for ever, so that nothing times out.
#[derive(Debug)]
struct Asleep;

impl AsyncSleep for Asleep {
    fn sleep(&self, _: Duration) -> Sleep {
        Sleep::new(std::future::pending())
    }
}

#[doc(hidden)]
pub fn configure<S: botosmith_runtime::service::Service>(
    builder: impl Into<Builder<S>>,
    settings: &Settings,
) -> Builder<S> {
    let builder: Builder<S> = builder.into();
    builder
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(settings.region.clone()))
        .credentials_provider(settings.credentials.clone())
        .retry_config(RetryConfig::disabled())
        .time_source(aws_smithy_async::time::StaticTimeSource::new(settings.now))
        .idempotency_token_provider(settings.token)
        .sleep_impl(Asleep)
        .http_client(settings.stub.clone())
}

/// A modelled error's name in the model and its members, if it is a certain one.
pub type Read = Option<Result<(&'static str, Value), String>>;
/// Whether an error is one of some modelled ones.
pub type Modelled = fn(&(dyn Error + 'static)) -> Read;

#[doc(hidden)]
pub fn answer<I: OperationInput>(
    result: Result<I::Output, SdkError<I::Error>>,
    modelled: Modelled,
) -> Result<Answer, Box<Failure>>
where
    I::Output: RequestId,
{
    match result {
        Ok(output) => Ok(Answer {
            debug: format!("{output:?}"),
            request_id: output.request_id().map(str::to_owned),
            output: tagged::write(&output)?,
        }),
        Err(err) => {
            let source = err.as_service_error().and_then(Error::source);
            Err(failure(&err, &err, &err, source, modelled))
        }
    }
}

/// The same answer with what is in the output's stream, under the member's name.
#[doc(hidden)]
pub async fn with_stream(
    answer: Result<Answer, Box<Failure>>,
    name: &str,
    stream: Option<ByteStream>,
) -> Result<Answer, Box<Failure>> {
    let mut answer = answer?;
    if let Some(stream) = stream {
        let bytes = stream.collect().await.map_err(|err| DisplayErrorContext(err).to_string())?;
        answer.output[name] = tagged::of_blob(&bytes.to_vec());
    }
    Ok(answer)
}

/// The rest of a failure, which needs no type of an operation: `err` three times, as what is asked of it.
fn failure(
    err: &dyn Error,
    known: &dyn ProvideErrorMetadata,
    id: &dyn RequestId,
    variant: Option<&(dyn Error + 'static)>,
    modelled: Modelled,
) -> Box<Failure> {
    let modelled = match variant.and_then(modelled).transpose() {
        Ok(modelled) => modelled,
        Err(problem) => return problem.into(),
    };
    Box::new(Failure {
        context: DisplayErrorContext(err).to_string(),
        from_response: variant.is_some(),
        modelled,
        code: known.code().map(str::to_owned),
        message: known.message().map(str::to_owned),
        request_id: id.request_id().map(str::to_owned),
    })
}

/// The name and members of an error, if it is an `E`.
#[doc(hidden)]
pub fn as_error<E: Shape + Error>(err: &(dyn Error + 'static)) -> Read {
    let err = err.downcast_ref::<E>()?;
    Some(tagged::write(err).map(|members| (botosmith_runtime::shape::Structure::def(err).shape, members)))
}

/// Declares `SERVICES`, and a module for each service. What it is called with is what `tables.rs` writes.
#[macro_export]
macro_rules! services {
    ($($folder:literal $service:ident: $krate:ident {
        $($method:ident $module:ident::$Input:ident $([$field:ident $stream:literal])?;)*
    } {
        $($Error:ident;)*
    })*) => {
        $(
            #[doc = concat!("The service `", $folder, "`.")]
            pub mod $service {
                use botosmith_runtime::operation::{OperationInput, OperationTrait};
                use std::error::Error;
                use $crate::services::{answer, configure, Caller, Modelled, Operation, Read, Settings};
                #[allow(unused_imports)] // not every service has errors and streams
                use $crate::services::{as_error, with_stream};
                use $crate::{codec, tagged};

                /// All operations.
                pub fn operations() -> Vec<Operation<$krate::Client>> {
                    vec![$({
                        type Input = $krate::operation::$module::$Input;
                        type Output = <Input as OperationInput>::Output;
                        Operation {
                            name: Input::OPERATION.name,
                            method: stringify!($method),
                            sensitive: Input::OPERATION.traits.contains(&OperationTrait::Sensitive),
                            send: |client, json| Box::pin(async move {
                                let builder = $crate::holding!(Input::builder(), tagged::read_fields::<Input>(&json)?);
                                #[allow(unused_mut)] // what has no stream is left as it is
                                let mut result = builder.send_with(&client).await;
                                $(
                                    let output = result.as_mut().ok();
                                    let stream = output.map(|output| std::mem::take(&mut output.$field));
                                )?
                                let answer = answer::<Input>(result, modelled);
                                $(let answer = with_stream(answer, $stream, stream).await;)?
                                answer
                            }),
                            send_empty: |client| Box::pin(async move {
                                answer::<Input>(client.$method().send().await, modelled)
                            }),
                            shown: |input, output| {
                                let inputs = $crate::holding!(Input::builder(), codec::read_partial::<Input>(input)?);
                                let outputs = codec::read_partial::<Output>(output)?;
                                let outputs = $crate::holding!(Output::builder(), outputs);
                                let mut texts = vec![format!("{inputs:?}"), format!("{outputs:?}")];
                                texts.extend([format!("{:?}", inputs.build()), format!("{:?}", outputs.build())]);
                                Ok(texts)
                            },
                        }
                    }),*]
                }

                fn modelled(err: &(dyn Error + 'static)) -> Read {
                    let kinds: &[Modelled] = &[$(as_error::<$krate::types::error::$Error>),*];
                    kinds.iter().find_map(|kind| kind(err))
                }

                pub(super) fn connect(settings: &Settings) -> Caller {
                    let config = configure($krate::Config::builder(), settings).build();
                    let (client, operations) = ($krate::Client::from_conf(config), operations());
                    Box::new(move |name, input| match operations.iter().find(|op| op.name == name) {
                        Some(operation) => (operation.send)(client.clone(), input),
                        None => Box::pin(std::future::ready(Err(format!("there is no operation {name}").into()))),
                    })
                }

                pub(super) fn names() -> Vec<&'static str> {
                    operations().iter().map(|operation| operation.name).collect()
                }
            }
        )*

        /// The services whose clients this package depends on.
        pub const SERVICES: &[$crate::services::Service] = &[$(
            $crate::services::Service { name: $folder, connect: $service::connect, operations: $service::names },
        )*];
    };
}

#[cfg(feature = "clients")]
include!(concat!(env!("OUT_DIR"), "/services.rs"));
