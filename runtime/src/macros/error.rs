//! `error!`, `operation_error!` and `service_error!`: modelled errors, an operation's errors, and
//! the service's.

/// Declares a modelled error: a structure that also carries the error's metadata.
///
/// ```text
/// error! {
///     /// The request was throttled.
///     pub struct ThrottlingException = "ThrottlingException", builder ThrottlingExceptionBuilder: Builder1<ThrottlingExceptionFields>, retry ThrottlingError {
///         pub message, set_message, get_message: required text<String> = "message", sensitive;
///     }
/// }
/// ```
#[macro_export]
macro_rules! error {
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal, builder $B:ident: $K:ident<$F:ident> $(, retry $kind:ident)? { $($body:tt)* }) => {
        $crate::__required_structure! {
            $(#[$m])* [$N $shape $B $K $F] [::std::result::Result<$N, $crate::error::BuildError>] [] [meta] { $($body)* }
        }
        $crate::__error_impls! { [$N $K $F] $(retry $kind)? }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal, infallible builder $B:ident: $K:ident<$F:ident> $(, retry $kind:ident)? { $($body:tt)* }) => {
        $crate::__required_structure! { $(#[$m])* [$N $shape $B $K $F] [$N] [] [meta] { $($body)* } }
        $crate::__error_impls! { [$N $K $F] $(retry $kind)? }
        impl $crate::shape::Built<$F> for $N {
            #[inline]
            fn built(fields: $F) -> Self { $crate::shape::Finish::correct(fields) }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __error_impls {
    ([$N:ident $K:ident $F:ident] $(retry $kind:ident)?) => {
        $(
            impl $N {
                /// What kind of retry the model allows after this error.
                #[inline]
                pub fn retryable_error_kind(&self) -> $crate::__private::ErrorKind { $crate::__private::ErrorKind::$kind }
            }
        )?
        const _: () = {
            use $crate::__private::{ErrorKind, ErrorMetadata, ProvideErrorMetadata, RequestId};
            use ::std::{fmt, option::Option};
            impl fmt::Display for $N {
                #[inline]
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { $crate::error::display_modeled(self, f) }
            }
            impl ::std::error::Error for $N {}
            impl RequestId for $N {
                #[inline]
                fn request_id(&self) -> Option<&str> { self.meta.request_id() }
            }
            impl ProvideErrorMetadata for $N {
                #[inline]
                fn meta(&self) -> &ErrorMetadata { &self.meta }
            }
            impl $crate::error::ModeledError for $N {
                const KIND: &'static [ErrorKind] = &[$(ErrorKind::$kind)?];
                #[inline]
                fn with_meta(mut self, meta: ErrorMetadata) -> Self { self.meta = meta; self }
            }
            impl crate::client::$K<$F> {
                /// Sets the error's metadata: code, message, request id.
                #[inline]
                pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.held.meta = Option::Some(meta); self }
                /// Sets or clears the error's metadata.
                #[inline]
                pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.held.meta = meta; self }
            }
        };
    };
}

/// Declares an operation's error enum.
///
/// ```text
/// operation_error! {
///     pub enum GetServiceError {
///         /// The request was throttled.
///         ThrottlingException, is_throttling_exception = "ThrottlingException";
///     }
/// }
/// ```
#[macro_export]
macro_rules! operation_error {
    ($(#[$m:meta])* pub enum $N:ident { $( $(#[$vm:meta])* $V:ident, $is:ident = $code:literal; )* }) => {
        $(#[$m])*
        #[non_exhaustive]
        #[derive(::std::fmt::Debug)]
        pub enum $N {
            $( $(#[$vm])* $V(crate::types::error::$V), )*
            /// Anything else: an error code that the model does not name, or a response that could not be read.
            #[deprecated(note = "match with a wildcard and look at `code()` instead: variants may be added")]
            Unhandled($crate::error::Unhandled),
        }
        #[allow(deprecated)]
        const _: () = {
            use $crate::__private::{BoxError, CreateUnhandledError, ErrorKind, ErrorMetadata, ProvideErrorKind, ProvideErrorMetadata};
            use $crate::__private::{RequestId, SerdeError, ShapeDeserializer};
            use $crate::error::{self, AnyError, Unhandled};
            use ::std::{convert::{From, Into}, fmt, option::Option::{self, None, Some}, result::Result};
            impl $N {
                /// Makes the `Unhandled` variant from any error.
                #[inline]
                pub fn unhandled(err: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::from_source(err.into())) }
                /// Makes the `Unhandled` variant from an error's metadata.
                #[inline]
                pub fn generic(err: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from_meta(err)) }
                /// The error's metadata: code, message, request id.
                #[inline]
                pub fn meta(&self) -> &ErrorMetadata { self.any().any_meta() }
                $(
                    /// Whether the error is the variant of this name.
                    #[inline]
                    pub fn $is(&self) -> bool { matches!(self, Self::$V(_)) }
                )*
                #[inline]
                fn any(&self) -> &dyn AnyError { match self { $( Self::$V(e) => e, )* Self::Unhandled(e) => e } }
            }
            impl ::std::error::Error for $N {
                #[inline]
                fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> { Some(self.any().any_source()) }
            }
            impl fmt::Display for $N {
                #[inline]
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.any().any_display(f) }
            }
            impl ProvideErrorKind for $N {
                #[inline]
                fn code(&self) -> Option<&str> { self.meta().code() }
                #[inline]
                fn retryable_error_kind(&self) -> Option<ErrorKind> { self.any().any_kind() }
            }
            impl ProvideErrorMetadata for $N {
                #[inline]
                fn meta(&self) -> &ErrorMetadata { self.any().any_meta() }
            }
            impl RequestId for $N {
                #[inline]
                fn request_id(&self) -> Option<&str> { self.meta().request_id() }
            }
            impl CreateUnhandledError for $N {
                #[inline]
                fn create_unhandled_error(source: BoxError, meta: Option<ErrorMetadata>) -> Self {
                    Self::Unhandled(Unhandled::new(source, meta))
                }
            }
            impl error::OperationError for $N {
                #[inline]
                fn read(code: &str, meta: &ErrorMetadata, de: &mut dyn ShapeDeserializer) -> Option<Result<Self, SerdeError>> {
                    Some(match code {
                        $( $code => error::read_modeled(meta, de).map(Self::$V), )*
                        _ => return { let _ = (meta, de); None },
                    })
                }
            }
            impl From<$N> for crate::Error {
                #[inline]
                fn from(err: $N) -> Self {
                    match err { $( $N::$V(e) => Self::$V(e), )* $N::Unhandled(e) => Self::Unhandled(e) }
                }
            }
        };
    };
}

/// Declares `Error`: every error of the service.
#[macro_export]
macro_rules! service_error {
    ($( $(#[$vm:meta])* $V:ident; )*) => {
        /// Every error that an operation of this service can end in.
        #[non_exhaustive]
        #[derive(::std::fmt::Debug)]
        pub enum Error {
            $( $(#[$vm])* $V(crate::types::error::$V), )*
            /// Anything else: an error code that the model does not name, or a request that got no response.
            #[deprecated(note = "match with a wildcard and look at `code()` instead: variants may be added")]
            Unhandled($crate::error::Unhandled),
        }
        #[allow(deprecated)]
        const _: () = {
            use $crate::__private::{BuildError, ErrorMetadata, ProvideErrorMetadata, RequestId, SdkError, WaiterError};
            use $crate::error::{AnyError, OperationError, Unhandled};
            use ::std::{convert::From, fmt, option::Option};
            impl Error {
                #[inline]
                fn any(&self) -> &dyn AnyError { match self { $( Self::$V(e) => e, )* Self::Unhandled(e) => e } }
            }
            impl fmt::Display for Error {
                #[inline]
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.any().any_display(f) }
            }
            impl ::std::error::Error for Error {
                #[inline]
                fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> { self.any().any_cause() }
            }
            impl ProvideErrorMetadata for Error {
                #[inline]
                fn meta(&self) -> &ErrorMetadata { self.any().any_meta() }
            }
            impl RequestId for Error {
                #[inline]
                fn request_id(&self) -> Option<&str> { self.any().any_meta().request_id() }
            }
            impl From<BuildError> for Error {
                #[inline]
                fn from(err: BuildError) -> Self { Self::Unhandled(Unhandled::from_source(err.into())) }
            }
            impl<E, R> From<SdkError<E, R>> for Error
            where
                E: OperationError,
                Error: From<E>,
                R: ::std::marker::Send + ::std::marker::Sync + fmt::Debug + 'static,
            {
                #[inline]
                fn from(err: SdkError<E, R>) -> Self {
                    match err {
                        SdkError::ServiceError(context) => Self::from(context.into_err()),
                        other => Self::Unhandled(Unhandled::from_sdk(other)),
                    }
                }
            }
            impl<O, E> From<WaiterError<O, E>> for Error
            where
                O: fmt::Debug + ::std::marker::Send + ::std::marker::Sync + 'static,
                E: ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static,
            {
                #[inline]
                fn from(err: WaiterError<O, E>) -> Self { Self::Unhandled(Unhandled::from_source(err.into())) }
            }
        };
    };
}
