//! `client!`: the client, and the generic builder types that all builders of the crate are.
//!
//! They stand in the generated crate because operations add methods to them. There are several
//! builder types, and each shape is given one by its name, because a method call makes the compiler
//! look through all methods of the type.

/// Declares `Client` and the builder types.
#[macro_export]
macro_rules! client {
    ($(#[$m:meta])* pub struct $Client:ident for $S:ty, builders $($K:ident)* $(, streaming $Streaming:ident)?;) => {
        $(#[$m])*
        #[derive(::std::clone::Clone, ::std::fmt::Debug)]
        pub struct $Client {
            pub(crate) handle: ::std::sync::Arc<$crate::operation::Handle<$S>>,
        }
        impl $Client {
            /// Creates a client from the configuration that `aws-config` loads.
            ///
            /// # Panics
            /// Where the configuration lacks what every call needs: a behavior version, or a sleep
            /// implementation while retries or timeouts are on.
            #[track_caller]
            pub fn new(sdk_config: &$crate::client::SdkConfig) -> Self {
                Self::from_conf(sdk_config.into())
            }
            /// Creates a client from a configuration of this service.
            ///
            /// # Panics
            /// As [`new`](Self::new).
            #[track_caller]
            pub fn from_conf(conf: crate::Config) -> Self {
                Self { handle: $crate::operation::Handle::new(conf) }
            }
            /// The client's configuration.
            pub fn config(&self) -> &crate::Config {
                self.handle.config()
            }
        }
        impl $crate::config::Configured for $S {
            type Builder = crate::config::Builder;
        }
        $(
            /// A builder of the structure that `P` holds the members of.
            ///
            /// Use the named aliases: every structure has its own.
            pub struct $K<P> {
                #[doc(hidden)]
                pub fields: P,
            }
            const _: () = {
                use $crate::shape::{Built, Partial};
                use ::std::{clone::Clone, cmp::PartialEq, default::Default, fmt};
                impl<P: Partial> Default for $K<P> {
                    fn default() -> Self {
                        Self { fields: P::empty() }
                    }
                }
                impl<P: Partial> Clone for $K<P> {
                    fn clone(&self) -> Self {
                        Self { fields: $crate::shape::copy(&self.fields) }
                    }
                }
                impl<P: Partial> fmt::Debug for $K<P> {
                    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        $crate::shape::debug_builder(&self.fields, f)
                    }
                }
                impl<P: Partial> PartialEq for $K<P> {
                    fn eq(&self, other: &Self) -> bool {
                        $crate::shape::eq(&self.fields, &other.fields)
                    }
                }
                impl<P: Partial<Built: Built<P>>> $K<P> {
                    /// Builds the structure: what comes is the structure itself or, where it has required
                    /// members, a `Result`.
                    ///
                    /// # Errors
                    /// The first required member that is not set.
                    pub fn build(self) -> P::Built {
                        $crate::shape::build(self.fields)
                    }
                }
            };
        )*
        $($crate::__streaming_builder! { $Streaming })?
        /// Settings for one call of an operation.
        pub mod customize {
            /// One call of an operation, before it is sent.
            pub type CustomizableOperation<T, E, B> = $crate::client::CustomizableOperation<$S, T, E, B>;
        }
    };
}

/// The builder type of outputs with a stream: it can be neither copied nor compared.
#[doc(hidden)]
#[macro_export]
macro_rules! __streaming_builder {
    ($K:ident) => {
        /// A builder of the structure with a stream that `P` holds the members of.
        ///
        /// Use the named aliases: every structure has its own.
        pub struct $K<P> {
            #[doc(hidden)]
            pub fields: P,
        }
        const _: () = {
            use ::std::{default::Default, fmt};
            use $crate::shape::{Built, Partial};
            impl<P: Partial> Default for $K<P> {
                fn default() -> Self {
                    Self { fields: P::empty() }
                }
            }
            impl<P: Partial> fmt::Debug for $K<P> {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    $crate::shape::debug_builder(&self.fields, f)
                }
            }
            impl<P: Partial<Built: Built<P>>> $K<P> {
                /// Builds the structure: what comes is the structure itself or, where it has required
                /// members, a `Result`.
                ///
                /// # Errors
                /// The first required member that is not set.
                pub fn build(self) -> P::Built {
                    $crate::shape::build(self.fields)
                }
            }
        };
    };
}
