{{ header }}
{%- if lead.is_empty() %}//! Client for {{ service.title }}.
{% else %}{{ lead }}{% endif %}{% include "guide.rs" %}

#![forbid(unsafe_code)]
#![allow(deprecated)] // the crate names what the model deprecates
#![allow(clippy::deprecated_semver)] // `since` is in the model's words

#[cfg(doc)]
#[macro_use]
mod phrases;

pub mod client;
pub mod config;
{%- if ir.endpoint_operation.is_some() %}
pub mod endpoint_discovery;
{%- endif %}
mod endpoint_rules;
pub mod error;
mod error_meta;
pub mod meta;
pub mod operation;
pub mod primitives;
pub mod types;
#[cfg(feature = "validation")]
pub mod validation;
{%- if waiters %}
pub mod waiters;
{%- endif %}

pub use client::Client;
pub use config::Config;
pub use error_meta::Error;

// What the official crates do not have: calls by name, boto3's pagination, requests for others to send.
pub use botosmith_runtime::{by_name, paginate, presigning};
