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
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, builder $B:ident: $K:ident<$F:ident> $(, retry $kind:ident)? { $($body:tt)* }) => {
        $crate::__required_structure! { $(#[$m])* [$N $shape $B $F [$($($own)*)?]] [$crate::Result<$N, $crate::error::BuildError>, "a `Result`"] __compared_by_table [] [meta] [crate::client::$K<$F>] [crate::client::$K<$F>] { $($body)* } }
        $crate::__error_impls! { [$N $K $F] $(retry $kind)? }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, infallible builder $B:ident: $K:ident<$F:ident> $(, retry $kind:ident)? { $($body:tt)* }) => {
        $crate::__required_structure! { $(#[$m])* [$N $shape $B $F [$($($own)*)?]] [$N, "the error itself"] __compared_by_table [] [meta] [crate::client::$K<$F>] [crate::client::$K<$F>] { $($body)* } }
        $crate::__error_impls! { [$N $K $F] $(retry $kind)? }
        impl $crate::shape::Built<$F> for $N {
            #[inline]
            fn built(fields: $F) -> Self { $crate::shape::correct(fields) }
        }
    };
    ($(#[$m:meta])* pub struct $N:ident = $shape:literal $([$($own:tt)*])?, streaming $($rest:tt)*) => { $crate::__no_stream! { $N } };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __error_impls {
    ([$N:ident $K:ident $F:ident] $(retry $kind:ident)?) => {
        // Structures may hold errors too.
        impl $crate::shape::Value for $N { type Via = $crate::shape::ViaShape; }
        $(
            impl $N {
                /// What kind of retry the model allows after this error.
                #[inline]
                pub fn retryable_error_kind(&self) -> $crate::__private::ErrorKind { $crate::__private::ErrorKind::$kind }
            }
        )?
        impl $crate::fmt::Display for $N {
            #[inline]
            fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result { $crate::error::display_modeled(self, f) }
        }
        impl ::std::error::Error for $N {}
        impl $crate::__private::RequestId for $N {
            #[inline]
            fn request_id(&self) -> $crate::Option<&str> { $crate::__private::RequestId::request_id(&self.meta) }
        }
        impl $crate::__private::ProvideErrorMetadata for $N {
            #[inline]
            fn meta(&self) -> &$crate::__private::ErrorMetadata { &self.meta }
        }
        impl $crate::error::ModeledError for $N {
            const KIND: &'static [$crate::__private::ErrorKind] = &[$($crate::__private::ErrorKind::$kind)?];
        }
        impl crate::client::$K<$F> {
            /// Sets the error's metadata: code, message, request id.
            #[inline]
            pub fn meta(mut self, meta: $crate::__private::ErrorMetadata) -> Self { self.fields.meta = $crate::Option::Some(meta); self }
            /// Sets or clears the error's metadata.
            #[inline]
            pub fn set_meta(&mut self, meta: $crate::Option<$crate::__private::ErrorMetadata>) -> &mut Self { self.fields.meta = meta; self }
        }
    };
}

/// Declares an operation's error enum. What an error means, the crate's `phrases` says: `meaning!`. An error of a service
/// that spoke awsQuery once has two codes: that of then, and its name.
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
    ($(#[$m:meta])* pub enum $N:ident { $( $(#[$vm:meta])* $V:ident, $is:ident = $($code:literal)|+; )* }) => {
        /// The errors as a list, for the page of the operation.
        #[cfg(doc)]
        #[allow(unused_macros)]
        macro_rules! errors {
            () => { concat!($( "- [`", stringify!($V), "`](crate::types::error::", stringify!($V), "): ", meaning!($V), "\n", )*) };
        }
        $(#[$m])*
        #[non_exhaustive]
        pub enum $N {
            $( $(#[$vm])* #[cfg_attr(doc, doc = meaning!($V))] $V(crate::types::error::$V), )*
            /// Anything else: an error code that the model does not name, or a response that could not be read.
            #[deprecated(note = "match with a wildcard and look at `code()` instead: variants may be added")]
            Unhandled($crate::error::Unhandled),
        }
        impl $N {
            /// Makes the `Unhandled` variant from any error.
            #[inline]
            pub fn unhandled(err: impl $crate::Into<$crate::__private::BoxError>) -> Self { Self::Unhandled($crate::error::Unhandled::from_source(err.into())) }
            /// Makes the `Unhandled` variant from an error's metadata.
            #[inline]
            pub fn generic(err: $crate::__private::ErrorMetadata) -> Self { Self::Unhandled($crate::error::Unhandled::from_meta(err)) }
            /// The error's metadata: code, message, request id.
            #[inline]
            pub fn meta(&self) -> &$crate::__private::ErrorMetadata { self.any().any_meta() }
            $(
                /// Whether the error is the variant of this name.
                #[inline]
                pub fn $is(&self) -> bool { matches!(self, Self::$V(_)) }
            )*
            #[inline]
            fn any(&self) -> &dyn $crate::error::AnyError { match self { $( Self::$V(e) => e, )* Self::Unhandled(e) => e } }
        }
        impl ::std::error::Error for $N {
            #[inline]
            fn source(&self) -> $crate::Option<&(dyn ::std::error::Error + 'static)> { $crate::Option::Some(self.any().any_source()) }
        }
        impl $crate::fmt::Debug for $N {
            #[inline]
            fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result { self.any().any_debug(f) }
        }
        impl $crate::fmt::Display for $N {
            #[inline]
            fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result { self.any().any_display(f) }
        }
        impl $crate::__private::ProvideErrorKind for $N {
            #[inline]
            fn code(&self) -> $crate::Option<&str> { self.meta().code() }
            #[inline]
            fn retryable_error_kind(&self) -> $crate::Option<$crate::__private::ErrorKind> { self.any().any_kind() }
        }
        impl $crate::__private::ProvideErrorMetadata for $N {
            #[inline]
            fn meta(&self) -> &$crate::__private::ErrorMetadata { self.any().any_meta() }
        }
        impl $crate::__private::RequestId for $N {
            #[inline]
            fn request_id(&self) -> $crate::Option<&str> { $crate::__private::RequestId::request_id(self.meta()) }
        }
        impl $crate::__private::CreateUnhandledError for $N {
            #[inline]
            fn create_unhandled_error(source: $crate::__private::BoxError, meta: $crate::Option<$crate::__private::ErrorMetadata>) -> Self {
                Self::Unhandled($crate::error::Unhandled::new(source, meta))
            }
        }
        impl $crate::error::OperationError for $N {
            #[inline]
            fn read(code: &str, from: &mut $crate::error::ErrorReader<'_>) -> $crate::Option<Self> {
                match code {
                    $( $($code)|+ => $crate::Option::Some(Self::$V(from.read())), )*
                    _ => { let _ = from; $crate::Option::None }
                }
            }
        }
        impl $crate::From<$N> for crate::Error {
            #[inline]
            fn from(err: $N) -> Self {
                match err { $( $N::$V(e) => Self::$V(e), )* $N::Unhandled(e) => Self::Unhandled(e) }
            }
        }
    };
}

/// Declares `Error`: every error of the service.
#[macro_export]
macro_rules! service_error {
    ($( $(#[$vm:meta])* $V:ident; )*) => {
        /// Every error that an operation of this service can end in.
        #[non_exhaustive]
        #[derive($crate::fmt::Debug)]
        pub enum Error {
            $( $(#[$vm])* #[cfg_attr(doc, doc = meaning!($V))] $V(crate::types::error::$V), )*
            /// Anything else: an error code that the model does not name, or a request that got no response.
            #[deprecated(note = "match with a wildcard and look at `code()` instead: variants may be added")]
            Unhandled($crate::error::Unhandled),
        }
        impl Error {
            #[inline]
            fn any(&self) -> &dyn $crate::error::AnyError { match self { $( Self::$V(e) => e, )* Self::Unhandled(e) => e } }
        }
        impl $crate::fmt::Display for Error {
            #[inline]
            fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result { self.any().any_display(f) }
        }
        impl ::std::error::Error for Error {
            #[inline]
            fn source(&self) -> $crate::Option<&(dyn ::std::error::Error + 'static)> { self.any().any_cause() }
        }
        impl $crate::__private::ProvideErrorMetadata for Error {
            #[inline]
            fn meta(&self) -> &$crate::__private::ErrorMetadata { self.any().any_meta() }
        }
        impl $crate::__private::RequestId for Error {
            #[inline]
            fn request_id(&self) -> $crate::Option<&str> { $crate::__private::RequestId::request_id(self.any().any_meta()) }
        }
        impl $crate::From<$crate::__private::BuildError> for Error {
            #[inline]
            fn from(err: $crate::__private::BuildError) -> Self { Self::Unhandled($crate::error::Unhandled::from_source(err.into())) }
        }
        impl<E, R> $crate::From<$crate::__private::SdkError<E, R>> for Error
        where
            E: $crate::error::OperationError,
            Error: $crate::From<E>,
            R: ::std::marker::Send + ::std::marker::Sync + $crate::fmt::Debug + 'static,
        {
            #[inline]
            fn from(err: $crate::__private::SdkError<E, R>) -> Self { $crate::error::from_sdk(err.map_service_error(Self::from), Self::Unhandled) }
        }
        impl<O, E> $crate::From<$crate::__private::WaiterError<O, E>> for Error
        where
            O: $crate::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + 'static,
            E: ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static,
        {
            #[inline]
            fn from(err: $crate::__private::WaiterError<O, E>) -> Self { Self::Unhandled($crate::error::Unhandled::from_source(err.into())) }
        }
    };
}
