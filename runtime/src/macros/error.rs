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
            use $crate::__private;
            impl ::std::fmt::Display for $N {
                #[inline]
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { $crate::error::display_modeled(self, f) }
            }
            impl ::std::error::Error for $N {}
            impl __private::RequestId for $N {
                #[inline]
                fn request_id(&self) -> ::std::option::Option<&str> { __private::RequestId::request_id(&self.meta) }
            }
            impl __private::ProvideErrorMetadata for $N {
                #[inline]
                fn meta(&self) -> &__private::ErrorMetadata { &self.meta }
            }
            impl $crate::error::ModeledError for $N {
                const KIND: &'static [__private::ErrorKind] = &[$(__private::ErrorKind::$kind)?];
                #[inline]
                fn with_meta(mut self, meta: __private::ErrorMetadata) -> Self { self.meta = meta; self }
            }
            impl crate::client::$K<$F> {
                /// Sets the error's metadata: code, message, request id.
                #[inline]
                pub fn meta(mut self, meta: __private::ErrorMetadata) -> Self { self.held.meta = ::std::option::Option::Some(meta); self }
                /// Sets or clears the error's metadata.
                #[inline]
                pub fn set_meta(&mut self, meta: ::std::option::Option<__private::ErrorMetadata>) -> &mut Self { self.held.meta = meta; self }
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
            use $crate::{__private, error};
            impl $N {
                /// Makes the `Unhandled` variant from any error.
                #[inline]
                pub fn unhandled(err: impl ::std::convert::Into<__private::BoxError>) -> Self { Self::Unhandled(error::Unhandled::from_source(err.into())) }
                /// Makes the `Unhandled` variant from an error's metadata.
                #[inline]
                pub fn generic(err: __private::ErrorMetadata) -> Self { Self::Unhandled(error::Unhandled::from_meta(err)) }
                /// The error's metadata: code, message, request id.
                #[inline]
                pub fn meta(&self) -> &__private::ErrorMetadata { self.any().any_meta() }
                $(
                    /// Whether the error is the variant of this name.
                    #[inline]
                    pub fn $is(&self) -> bool { matches!(self, Self::$V(_)) }
                )*
                #[inline]
                fn any(&self) -> &dyn error::AnyError { match self { $( Self::$V(e) => e, )* Self::Unhandled(e) => e } }
            }
            impl ::std::error::Error for $N {
                #[inline]
                fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> { ::std::option::Option::Some(self.any().any_source()) }
            }
            impl ::std::fmt::Display for $N {
                #[inline]
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { self.any().any_display(f) }
            }
            impl __private::ProvideErrorKind for $N {
                #[inline]
                fn code(&self) -> ::std::option::Option<&str> { self.meta().code() }
                #[inline]
                fn retryable_error_kind(&self) -> ::std::option::Option<__private::ErrorKind> { self.any().any_kind() }
            }
            impl __private::ProvideErrorMetadata for $N {
                #[inline]
                fn meta(&self) -> &__private::ErrorMetadata { self.any().any_meta() }
            }
            impl __private::RequestId for $N {
                #[inline]
                fn request_id(&self) -> ::std::option::Option<&str> { __private::RequestId::request_id(self.meta()) }
            }
            impl __private::CreateUnhandledError for $N {
                #[inline]
                fn create_unhandled_error(source: __private::BoxError, meta: ::std::option::Option<__private::ErrorMetadata>) -> Self {
                    Self::Unhandled(error::Unhandled::new(source, meta))
                }
            }
            impl error::OperationError for $N {
                #[inline]
                fn read(code: &str, meta: &__private::ErrorMetadata, de: &mut dyn __private::ShapeDeserializer) -> ::std::option::Option<::std::result::Result<Self, __private::SerdeError>> {
                    match code {
                        $( $code => ::std::option::Option::Some(error::read_modeled(meta, de).map(Self::$V)), )*
                        _ => { let _ = (meta, de); ::std::option::Option::None }
                    }
                }
            }
            impl ::std::convert::From<$N> for crate::Error {
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
            use $crate::{__private, error};
            impl Error {
                #[inline]
                fn any(&self) -> &dyn error::AnyError { match self { $( Self::$V(e) => e, )* Self::Unhandled(e) => e } }
            }
            impl ::std::fmt::Display for Error {
                #[inline]
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { self.any().any_display(f) }
            }
            impl ::std::error::Error for Error {
                #[inline]
                fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> { self.any().any_cause() }
            }
            impl __private::ProvideErrorMetadata for Error {
                #[inline]
                fn meta(&self) -> &__private::ErrorMetadata { self.any().any_meta() }
            }
            impl __private::RequestId for Error {
                #[inline]
                fn request_id(&self) -> ::std::option::Option<&str> { __private::RequestId::request_id(self.any().any_meta()) }
            }
            impl ::std::convert::From<__private::BuildError> for Error {
                #[inline]
                fn from(err: __private::BuildError) -> Self { Self::Unhandled(error::Unhandled::from_source(err.into())) }
            }
            impl<E, R> ::std::convert::From<__private::SdkError<E, R>> for Error
            where
                E: error::OperationError,
                Error: ::std::convert::From<E>,
                R: ::std::marker::Send + ::std::marker::Sync + ::std::fmt::Debug + 'static,
            {
                #[inline]
                fn from(err: __private::SdkError<E, R>) -> Self {
                    match err {
                        __private::SdkError::ServiceError(context) => Self::from(context.into_err()),
                        other => Self::Unhandled(error::Unhandled::from_sdk(other)),
                    }
                }
            }
            impl<O, E> ::std::convert::From<__private::WaiterError<O, E>> for Error
            where
                O: ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + 'static,
                E: ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static,
            {
                #[inline]
                fn from(err: __private::WaiterError<O, E>) -> Self { Self::Unhandled(error::Unhandled::from_source(err.into())) }
            }
        };
    };
}
