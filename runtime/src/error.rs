//! Error types that do not depend on a service: the `error` module of every generated crate.
//! The errors of an operation are generated, and do not belong here.

mod modeled;

pub use modeled::{display_modeled, ErrorReader, ModeledError, OperationError};
#[doc(hidden)]
pub use modeled::{from_sdk, AnyError};

pub use aws_smithy_runtime_api::box_error::BoxError;
pub use aws_smithy_runtime_api::client::result::ConnectorError;
pub use aws_smithy_types::error::display::DisplayErrorContext;
pub use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
pub use aws_smithy_types::error::operation::BuildError;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use std::fmt;

/// Why a call failed: `E` is the operation's own error, `R` the raw response.
pub type SdkError<E, R = HttpResponse> = aws_smithy_runtime_api::client::result::SdkError<E, R>;

/// A text that names no variant of an enum, from that enum's strict parser.
#[derive(Debug)]
pub struct UnknownVariantError {
    value: String,
}

impl UnknownVariantError {
    /// Called by generated enums.
    #[doc(hidden)]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}

impl fmt::Display for UnknownVariantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown enum variant: '{}'", self.value)
    }
}

impl std::error::Error for UnknownVariantError {}

/// What the `Unhandled` variant of an error holds: an error that the model does not describe.
///
/// There is nothing to read here. Ask the error itself, through [`ProvideErrorMetadata`], for its code
/// and message.
#[deprecated(
    note = "Do not match on `Unhandled`: an error that is unhandled today may be modelled tomorrow, and \
            then the match goes another way. Match with a wildcard and compare `.code()` instead, as in \
            `err if err.code() == Some(\"SomeException\") => { … }`; `ProvideErrorMetadata` has the rest."
)]
#[derive(Debug)]
pub struct Unhandled {
    /// The error itself. Written by generated code.
    #[doc(hidden)]
    pub source: BoxError,
    /// What is known about it. Written by generated code.
    #[doc(hidden)]
    pub meta: ErrorMetadata,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_variant_names_the_value() {
        let error = UnknownVariantError::new("PURPLE");
        assert_eq!(error.to_string(), "unknown enum variant: 'PURPLE'");
    }

    #[test]
    fn sdk_error_needs_no_response_type() {
        let error: SdkError<UnknownVariantError> = SdkError::construction_failure("no name");
        assert!(matches!(error, SdkError::ConstructionFailure(_)));
    }
}
