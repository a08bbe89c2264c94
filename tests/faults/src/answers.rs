//! Answers as the orchestrator gives them to an operation's deserializer, without a client around it: thousands in a
//! second.

use aws_smithy_runtime_api::client::interceptors::context::Output;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_runtime_api::client::ser_de::{DeserializeResponse, SharedResponseDeserializer};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, Layer};
use botosmith_runtime::error::DisplayErrorContext;
use botosmith_runtime::operation::{Op, OperationInput};
use botosmith_runtime::service::Service;
use std::hint::black_box;

/// What an answer was read as, printed: the output, or the error.
pub type Answered = Result<String, String>;

/// Reads an answer to the operation with that input.
pub fn answer<I: OperationInput>(status: u16, body: &[u8]) -> Answered {
    answer_with::<I>(status, &[], body)
}

/// The same, of an answer with headers: each a name and a value. Those that are none are left out.
pub fn answer_with<I: OperationInput>(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Answered {
    let mut layer = Layer::new("faults");
    layer.store_put(I::Service::protocol());
    let mut cfg = ConfigBag::of_layers(vec![layer]);
    if let Some(operation) = Op::<I>::new().config() {
        cfg.push_shared_layer(operation);
    }
    let status = status.try_into().map_err(|_| format!("{status} is no status"))?;
    let mut response = HttpResponse::new(status, SdkBody::from(body));
    for (name, value) in headers {
        let _ = response.headers_mut().try_append((*name).to_owned(), (*value).to_owned());
    }
    let deserializer = cfg.load::<SharedResponseDeserializer>().ok_or("the operation has no deserializer")?;
    match deserializer.deserialize_nonstreaming_with_config(&response, &cfg) {
        Ok(output) => Ok(shown::<I>(output)),
        Err(error) => match error.as_operation_error().and_then(|error| error.downcast_ref::<I::Error>()) {
            Some(error) => Err(format!("{} {error:?}", DisplayErrorContext(error))),
            None => Err(format!("{error:?}")),
        },
    }
}

fn shown<I: OperationInput>(output: Output) -> String {
    match output.downcast::<I::Output>() {
        Ok(output) => format!("{output:?}"),
        Err(output) => format!("another type: {output:?}"),
    }
}

/// Reads bytes as the output of one operation and as an error of another.
pub(crate) fn both<Echo: OperationInput, Fail: OperationInput>(bytes: &[u8]) {
    black_box(answer::<Echo>(200, bytes)).ok();
    black_box(answer::<Fail>(400, bytes)).ok();
}

/// Reads bytes as an answer with a head, lines of headers up to an empty one: as the output of one operation and as an error
/// of another, and where they have no such line, as a body alone.
pub(crate) fn both_with_head<Echo: OperationInput, Fail: OperationInput>(bytes: &[u8]) {
    let end = bytes.windows(2).position(|two| two == b"\n\n");
    let (head, body) = end.map_or((&b""[..], bytes), |end| (&bytes[..end], &bytes[end + 2..]));
    let head = String::from_utf8_lossy(head);
    let headers: Vec<(&str, &str)> = head.lines().filter_map(|line| line.split_once(':')).collect();
    let headers: Vec<(&str, &str)> = headers.into_iter().map(|(name, value)| (name, value.trim())).collect();
    black_box(answer_with::<Echo>(200, &headers, body)).ok();
    black_box(answer_with::<Fail>(400, &headers, body)).ok();
}
