//! `operation!`, `paginator!` and `waiter!`.

/// Ties an operation's types together and adds its method to the client.
///
/// ```text
/// operation! {
///     /// Creates a tag.
///     pub fn tag_resource(TagResourceInput) -> Result<TagResourceOutput, TagResourceError>
///     as TagResource = "TagResource", TagResourceFluentBuilder: Builder3,
///     http "POST" "/" sensitive;
///     example {
///         /// let output = client
///         ///     .tag_resource()
///         ///     .send().await?;
///     }
/// }
/// ```
/// `sensitive` says that the output holds members that must not be printed. The fluent
/// builder's page tells everything of the operation: for that the crate's `words` has `example!` and `reference!`,
/// and `operation_error!` says what the errors mean.
#[macro_export]
macro_rules! operation {
    (
        $(#[$m:meta])*
        pub fn $method:ident($Input:ident) -> Result<$Output:ident, $Error:ident>
        as $Op:ident = $wire:literal, $Fluent:ident: $K:ident,
        http $verb:literal $uri:literal $($flag:ident)*;
        $(example { $(#[$example:meta])* })?
        $(callers { $(#[$callers:meta])* })?
    ) => {
        // No link to the method, which may be called `r#type`: a link would need it without the `r#`.
        #[doc = concat!("The operation `", stringify!($Op), "`; calls are built by [`", stringify!($Fluent), "`].")]
        pub type $Op = $crate::operation::Op<$Input>;
        impl $crate::operation::OperationInput for $Input {
            type Service = crate::meta::Service;
            type Output = $Output;
            type Error = $Error;
            const OPERATION: &'static $crate::operation::OperationDescriptor = &$crate::operation::OperationDescriptor {
                name: $wire,
                method: $verb,
                uri: $uri,
                flags: &[$($crate::operation::flags::$flag),*],
            };
        }
        $(#[$m])*
        #[cfg_attr(doc, doc = concat!(
            "\n# Output\n[`", stringify!($Output), "`]\n# Errors\n[`", stringify!($Error), "`]:\n", errors!(), "\n",
        ))]
        $(
            #[cfg_attr(doc, doc = example!())]
            $(#[$example])*
            #[cfg_attr(doc, doc = " # Ok(()) }\n ```")]
        )?
        $($(#[$callers])*)?
        #[cfg_attr(doc, doc = concat!("\n\n[`", stringify!($Op), "` in the service's own reference](", reference!($Op), ")"))]
        pub type $Fluent = crate::client::$K<$Input, $crate::client::Fluent<crate::meta::Service>>;
        impl crate::Client {
            $(#[$m])*
            #[cfg_attr(doc, doc = concat!("\n\nParameters, output, errors and an example: [`", stringify!($Fluent), "`]."))]
            #[inline]
            pub fn $method(&self) -> $Fluent { $Fluent::_start(self) }
        }
    };
}

/// Declares how an operation's pages chain.
///
/// ```text
/// paginator! {
///     pub ListTagsPaginator: ListTagsInput by Builder3,
///     next_token: String = |output| output.next_token.as_ref();
///     items ListTagsPaginatorItems: Vec<Tag> = |output| output.tags;
///     page_size: max_results;
/// }
/// ```
#[macro_export]
macro_rules! paginator {
    (
        pub $Paginator:ident: $Input:ident by $K:ident,
        $into:ident: $Token:ty = |$output:ident| $from:expr;
        $(items $PaginatorItems:ident: $Items:ty = |$page:ident| $items:expr;)?
        $(page_size: $limit:ident;)?
    ) => {
        #[doc = concat!("Sends [`", stringify!($Input), "`](super::", stringify!($Input), ") until there are no more pages.")]
        pub type $Paginator = $crate::paginate::Paginator<$Input>;
        $(
            /// The same, giving items instead of pages.
            pub type $PaginatorItems = $crate::paginate::PaginatorItems<$Input>;
        )?
        const _: () = {
            use $crate::paginate;
            type Output = <$Input as $crate::operation::OperationInput>::Output;
            impl paginate::Paginated for $Input {
                type Token = $Token;
                #[inline]
                fn token($output: &Output) -> $crate::Option<&$Token> { $from }
                #[inline]
                fn token_mut(&mut self) -> &mut $crate::Option<$Token> { &mut self.$into }
            }
            $(
                impl paginate::PageItems for $Input {
                    type Items = $Items;
                    #[inline]
                    fn items($page: Output) -> $Items { $items }
                }
            )?
            $(
                impl paginate::PageSize for $Input {
                    #[inline]
                    fn set_page_size(&mut self, limit: i32) { self.$limit = $crate::Option::Some(limit.into()); }
                }
            )?
            impl crate::client::$K<$Input, $crate::client::Fluent<crate::meta::Service>> {
                /// Turns the request into one for all pages.
                #[inline]
                pub fn into_paginator(self) -> $Paginator {
                    $Paginator::new(self.context.into_handle(), self.fields)
                }
            }
        };
    };
}

/// Declares a waiter: what it polls and when it stops.
///
/// ```text
/// waiter! {
///     pub struct EnvironmentDeployed polls GetEnvironmentInput by Builder7 as EnvironmentDeployedFluentBuilder,
///     EnvironmentDeployedFinalPoll, WaitUntilEnvironmentDeployedError;
///     delay 5 attempts 999;
///     success when path("environment.deploymentStatus") == "SUCCEEDED";
///     failure when path("environment.deploymentStatus") == "FAILED";
/// }
/// ```
#[macro_export]
macro_rules! waiter {
    (
        $(#[$m:meta])*
        pub struct $N:ident polls $Input:ident by $K:ident as $Fluent:ident, $FinalPoll:ident, $Error:ident;
        delay $delay:literal attempts $attempts:literal;
        $( $state:ident when $matcher:ident $(($path:literal))? == $expected:literal; )*
    ) => {
        $(#[$m])*
        #[derive($crate::Clone, ::std::marker::Copy, $crate::fmt::Debug)]
        #[doc(hidden)]
        pub struct $N;
        impl $crate::waiter::Waiter for $N {
            type Input = $Input;
            const DEF: &'static $crate::waiter::WaiterDef = &$crate::waiter::WaiterDef {
                delay: $delay,
                attempts: $attempts,
                acceptors: &[$( $crate::waiter::Acceptor {
                    state: $crate::waiter::states::$state,
                    matcher: $crate::waiter::matchers::$matcher,
                    path: concat!($($path)?),
                    expected: &$expected,
                }, )*],
            };
        }
        $(#[$m])*
        pub type $Fluent = crate::client::$K<
            $Input,
            $crate::waiter::Waiting<crate::meta::Service, $N>,
        >;
        /// What the last poll gave.
        pub type $FinalPoll = $crate::waiter::FinalPoll<$Input>;
        /// Why waiting ended without success.
        pub type $Error = $crate::waiter::Error<$Input>;
    };
}

/// Declares the trait with the client's `wait_until_…` methods.
#[macro_export]
macro_rules! waiters {
    ($( $(#[$m:meta])* fn $method:ident() -> $Fluent:ty; )*) => {
        /// Methods of the client that poll an operation until something has happened.
        ///
        /// Import this trait, call one of them, set the operation's members, and `wait` with the longest
        /// time to wait.
        pub trait Waiters {
            $( $(#[$m])* fn $method(&self) -> $Fluent; )*
        }
        impl Waiters for crate::Client {
            $( #[inline] fn $method(&self) -> $Fluent { <$Fluent>::_start(self) } )*
        }
    };
}
