// Written by `cargo xtask api-compare`. Do not edit.
//! The module `error`.

pub use sdk::error::BoxError as _;
pub use sdk::error::BuildError as _;
pub use sdk::error::ConnectorError as _;
pub use sdk::error::DisplayErrorContext as _;
pub use sdk::error::ErrorMetadata as _;
pub use sdk::error::ProvideErrorMetadata as _;
pub use sdk::error::SdkError as _;
pub fn type_unknown_variant_error(x: sdk::error::UnknownVariantError) -> sdk::error::UnknownVariantError { x }
pub fn impl_unknown_variant_error(x: sdk::error::UnknownVariantError) -> impl ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
