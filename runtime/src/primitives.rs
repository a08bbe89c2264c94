//! Types of members that are neither Rust's own nor a service's: the `primitives` module of every
//! generated crate. Re-exports, and the one type that hides unknown enum values.

pub use aws_smithy_types::date_time::Format as DateTimeFormat;
pub use aws_smithy_types::{Blob, DateTime, Document};

use std::fmt;

/// Types for event streams. Empty, unless a service has any.
pub mod event_stream {}

/// The text inside an enum's `Unknown` variant.
///
/// It can be neither made nor read from outside, so that nobody relies on a value being unknown: match
/// with a wildcard and compare `as_str()` of the enum instead.
#[doc(hidden)]
#[non_exhaustive]
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct UnknownVariantValue(String);

impl UnknownVariantValue {
    /// Called by generated enums.
    #[doc(hidden)]
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// Called by generated enums.
    #[doc(hidden)]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownVariantValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_value_shows_its_text() {
        let value = UnknownVariantValue::new("PURPLE");
        assert_eq!(value.to_string(), "PURPLE");
        assert_eq!(value.as_str(), "PURPLE");
        assert!(value < UnknownVariantValue::new("RED"));
    }
}
