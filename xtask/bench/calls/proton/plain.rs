//! How fast the same bytes can be read at all: `serde_json` into a structure of the same members.

use crate::data;
use crate::harness::{self, Case};
use serde::Deserialize;

/// What `ListServices` gives, with the names of the wire.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    services: Vec<Summary>,
    #[allow(dead_code)] // read like the others
    next_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)] // they are read into, which is what is measured
struct Summary {
    name: String,
    description: Option<String>,
    arn: String,
    template_name: String,
    created_at: f64,
    last_modified_at: f64,
    status: String,
    status_message: Option<String>,
}

/// The case of that name, where it is one of reading.
pub fn case(name: &str) -> Option<Case> {
    let count: usize = name.strip_prefix("parse-")?.parse().ok()?;
    let body = data::services(count);
    harness::case(move |meter| {
        let read: Listed = meter.measure(|| serde_json::from_slice(&body)).expect("a list of services");
        assert_eq!(read.services.len(), count);
    })
}
