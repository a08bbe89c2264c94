//! `client!`: the client, and the generic builder types that all builders of the crate are.
//!
//! They stand in the generated crate because operations add methods to them. There are several
//! builder types, and each shape is given one by its name, because a method call makes the compiler
//! look through all methods of the type.

/// Declares `Client` and the builder types.
#[macro_export]
macro_rules! client {
    ($(#[$m:meta])* pub struct $Client:ident for $S:ty, builders $($K:ident)*;) => {
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
        $(
            /// A builder of `P`. `C` is what else it holds: nothing, or a client to send or to poll with.
            ///
            /// Use the named aliases: every structure, operation and waiter has its own.
            pub struct $K<P, C = ()> {
                pub(crate) fields: P,
                pub(crate) context: C,
            }
            const _: () = {
                use $crate::builder::Context;
                use $crate::client::Fluent;
                use $crate::operation::{OperationInput, Sending};
                use $crate::shape::{Built, Partial};
                use $crate::waiter::{Polling, Waiter, Waiting};
                use ::std::{clone::Clone, cmp::PartialEq, convert::From, default::Default, fmt};
                impl<P: Partial> Default for $K<P> {
                    fn default() -> Self {
                        Self { fields: P::empty(), context: () }
                    }
                }
                impl<P: Partial> From<P> for $K<P> {
                    fn from(fields: P) -> Self {
                        Self { fields, context: () }
                    }
                }
                impl<P: Partial, C: Clone> Clone for $K<P, C> {
                    fn clone(&self) -> Self {
                        Self { fields: $crate::shape::copy(&self.fields), context: self.context.clone() }
                    }
                }
                impl<P: Partial, C> fmt::Debug for $K<P, C> {
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
                impl<P: OperationInput<Service = $S>, C: Context<$S>> $K<P, C> {
                    pub(crate) fn _start(client: &Client) -> Self {
                        Self { fields: P::empty(), context: C::new(client.handle.clone()) }
                    }
                    /// The input as it is so far.
                    pub fn as_input(&self) -> &$K<P> {
                        let fields = &self.fields;
                        let (shown, copy) = (self.context.shown(), || $K { fields: $crate::shape::copy(fields), context: () });
                        shown.show(|shown: &$K<P>| $crate::shape::eq(&shown.fields, fields), copy)
                    }
                }
                impl<P: OperationInput<Service = $S>> $K<P> {
                    /// Sends a request with this input through a client.
                    ///
                    /// # Errors
                    /// As the fluent builder's `send`.
                    pub fn send_with(self, client: &Client) -> Sending<P> {
                        $crate::operation::send(&client.handle, self.fields)
                    }
                }
                impl<P: OperationInput<Service = $S>> $K<P, Fluent<$S>> {
                    /// Sends the request and returns the response.
                    ///
                    /// # Errors
                    /// [`SdkError`]($crate::error::SdkError) says how far the call came; its service error is
                    /// the operation's own error type. What may be retried has been retried by then.
                    pub fn send(self) -> Sending<P> {
                        self.context.send(self.fields)
                    }
                    /// Opens this one call to interceptors, changes of the request and other configuration.
                    pub fn customize(self) -> customize::CustomizableOperation<P::Output, P::Error, Self> {
                        self.context.customize(self.fields)
                    }
                }
                impl<P: OperationInput<Service = $S>, W: Waiter<Input = P>> $K<P, Waiting<$S, W>> {
                    /// Polls until an acceptor decides, for at most `max_wait`.
                    ///
                    /// # Errors
                    /// Where an acceptor says failure, where the operation fails in a way that no acceptor
                    /// expects, or where `max_wait` is over.
                    pub fn wait(self, max_wait: ::std::time::Duration) -> Polling<P> {
                        self.context.wait(self.fields, max_wait)
                    }
                }
            };
        )*
        /// Settings for one call of an operation.
        pub mod customize {
            /// One call of an operation, before it is sent.
            pub type CustomizableOperation<T, E, B> = $crate::client::CustomizableOperation<$S, T, E, B>;
        }
    };
}
