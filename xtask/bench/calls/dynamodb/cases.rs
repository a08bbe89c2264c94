//! The cases of one crate, `sdk`. Compiled twice, so nothing here may suit one of the crates only.

use super::sdk;
use crate::data;
use crate::harness::{self, client_of, Case, Fixed};
use bytes::Bytes;
use sdk::types::AttributeValue;
use std::collections::HashMap;

/// The case of that name.
pub fn case(name: &str) -> Option<Case> {
    match name {
        "nested-10" => get(data::nested(10)),
        "nested-20" => get(data::nested(20)),
        "query-1000" => query(1_000),
        "clone-item" => copy(),
        _ => None,
    }
}

/// The size of that name.
pub fn size(name: &str) -> Option<usize> {
    let client = || client(Bytes::from_static(b"{}"));
    match name {
        "future" => Some(size_of_val(&client().get_item().table_name("orders").send())),
        "value" => Some(size_of::<AttributeValue>()),
        "output" => Some(size_of::<sdk::operation::get_item::GetItemOutput>()),
        _ => None,
    }
}

fn client(answer: Bytes) -> sdk::Client {
    let config = sdk::Config::builder()
        .behavior_version(sdk::config::BehaviorVersion::latest())
        .region(sdk::config::Region::new("us-east-1"))
        .credentials_provider(sdk::config::Credentials::new("id", "secret", None, None, "bench"))
        .http_client(client_of(Fixed::new(200, answer)))
        .build();
    sdk::Client::from_conf(config)
}

/// A whole call, until what came is dropped.
fn get(answer: Bytes) -> Option<Case> {
    let (runtime, client) = (harness::runtime(), client(answer));
    harness::case(move |meter| {
        let read = meter.measure(|| {
            let output = runtime.block_on(client.get_item().table_name("orders").send()).expect("an output");
            output.item().map(HashMap::len)
        });
        assert_eq!(read, Some(1));
    })
}

fn query(count: usize) -> Option<Case> {
    let (runtime, client) = (harness::runtime(), client(data::items(count)));
    harness::case(move |meter| {
        let read = meter.measure(|| {
            let output = runtime.block_on(client.query().table_name("orders").send()).expect("an output");
            output.items().len()
        });
        assert_eq!(read, count);
    })
}

fn copy() -> Option<Case> {
    let call = client(data::one()).get_item().table_name("orders").send();
    let item = harness::runtime().block_on(call).expect("an output").item.expect("an item");
    harness::case(move |meter| drop(meter.measure(|| item.clone())))
}
