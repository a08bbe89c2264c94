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
            /// A builder of `P`. `H` is what it holds: just the fields, or the fields and a client to send them with.
            ///
            /// Use the named aliases: every structure, operation and waiter has its own.
            pub struct $K<P, H = P> {
                pub(crate) held: H,
                fields: ::std::marker::PhantomData<fn() -> P>,
            }
            const _: () = {
                use $crate::builder::Held;
                use $crate::client::{CustomizableSend, Fluent, SendFuture, SendResult};
                use $crate::operation::OperationInput;
                use $crate::shape::Partial;
                use $crate::waiter::{self, Waiter, Waiting};
                use ::std::{clone::Clone, cmp::PartialEq, default::Default, fmt, marker::PhantomData, result::Result};
                impl<P: Partial> Default for $K<P> {
                    fn default() -> Self {
                        Self { held: P::empty(), fields: PhantomData }
                    }
                }
                impl<P, H: Clone> Clone for $K<P, H> {
                    fn clone(&self) -> Self {
                        Self { held: self.held.clone(), fields: PhantomData }
                    }
                }
                impl<P: Partial, H: Held<P>> fmt::Debug for $K<P, H> {
                    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        $crate::shape::debug_builder(self.held.fields(), f)
                    }
                }
                impl<P: PartialEq> PartialEq for $K<P> {
                    fn eq(&self, other: &Self) -> bool {
                        self.held == other.held
                    }
                }
                impl<P: Partial> Held<P> for $K<P> {
                    #[inline]
                    fn fields(&self) -> &P {
                        &self.held
                    }
                    #[inline]
                    fn fields_mut(&mut self) -> &mut P {
                        &mut self.held
                    }
                }
                impl<P: OperationInput<Service = $S>> $K<P> {
                    /// Sends a request with this input through a client.
                    ///
                    /// # Errors
                    /// As the fluent builder's `send`.
                    pub async fn send_with(self, client: &Client) -> SendResult<P> {
                        $crate::operation::send(client.handle.clone(), self.held, ::std::option::Option::None).await
                    }
                }
                impl<P: OperationInput<Service = $S>> $K<P, Fluent<$S, $K<P>>> {
                    pub(crate) fn _start(client: &Client) -> Self {
                        let held = Fluent::new(client.handle.clone(), $K::default());
                        Self { held, fields: PhantomData }
                    }
                    /// The input as it is so far.
                    pub fn as_input(&self) -> &$K<P> {
                        &self.held.input
                    }
                    /// Sends the request and returns the response.
                    ///
                    /// # Errors
                    /// [`SdkError`]($crate::error::SdkError) says how far the call came; its service error is
                    /// the operation's own error type. What may be retried has been retried by then.
                    pub async fn send(self) -> SendResult<P> {
                        let (handle, input, config_override) = self.held.into_all();
                        $crate::operation::send(handle, input.held, config_override).await
                    }
                    /// Opens this one call to interceptors, changes of the request and other configuration.
                    pub fn customize(self) -> customize::CustomizableOperation<P::Output, P::Error, Self> {
                        customize::CustomizableOperation::new(self)
                    }
                }
                impl<P: OperationInput<Service = $S>> CustomizableSend<$S, P::Output, P::Error> for $K<P, Fluent<$S, $K<P>>> {
                    fn send(mut self, config_override: crate::config::Builder) -> SendFuture<P::Output, P::Error> {
                        self.held.set_config_override(config_override);
                        ::std::boxed::Box::pin($K::<P, Fluent<$S, $K<P>>>::send(self))
                    }
                }
                impl<P: OperationInput<Service = $S>, W: Waiter<Input = P>> $K<P, Waiting<$S, $K<P>, W>> {
                    pub(crate) fn _start(client: &Client) -> Self {
                        let held = Waiting::new(client.handle.clone(), $K::default());
                        Self { held, fields: PhantomData }
                    }
                    /// The input as it is so far.
                    pub fn as_input(&self) -> &$K<P> {
                        &self.held.input
                    }
                    /// Polls until an acceptor decides, for at most `max_wait`.
                    ///
                    /// # Errors
                    /// Where an acceptor says failure, where the operation fails in a way that no acceptor
                    /// expects, or where `max_wait` is over.
                    pub async fn wait(self, max_wait: ::std::time::Duration) -> Result<waiter::FinalPoll<P>, waiter::Error<P>> {
                        let (handle, input) = self.held.into_parts();
                        waiter::wait::<W>(&handle, input.held, max_wait).await
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
