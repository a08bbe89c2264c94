//! `operation!`, `paginator!` and `waiter!`.

/// Ties an operation's types together and adds its method to the client.
///
/// ```text
/// operation! {
///     /// Creates a tag.
///     pub fn tag_resource(TagResourceInput) -> Result<TagResourceOutput, TagResourceError>
///     as TagResource = "TagResource", TagResourceFluentBuilder,
///     http("POST", "/"), sensitive;
///     example {
///         /// let output = client.tag_resource().send().await?;
///     }
/// }
/// ```
/// `http` is how it is called: method, URI, and the status code of success where that is not 200. After it stand the
/// operation's other traits, with their arguments: the words of [`traits`](crate::operation::traits). `sensitive` says
/// that the output holds members that must not be printed; `host_prefix("{Tenant}.data-")` what stands before the
/// endpoint's host, with labels for members that are a `host_label`; `auth(&["httpBearerAuth", "sigv4"])` how requests prove who calls
/// where that is not as with the service's others; `unsigned` and `optionally_signed` that they go out without a signature,
/// always or where there are no credentials. Parameters of the service's endpoint rules are
/// fixed by `static_param("Plane", "data")`, `static_flag("Fast", true)` or `static_list("Zones", &["a", "b"])`, or taken
/// from the input by a JMESPath, `operation_param("Arns", "items[*].arn")`; a member of the input that is one says so
/// itself, `context_param("Arn")`. The fluent
/// builder's page tells everything of the operation: for that the crate's `phrases` has `example!` and `reference!`,
/// and `operation_error!` says what the errors mean. An operation whose [`input!`](crate::input!) has a stream says
/// `streaming` before the fluent builder.
#[macro_export]
macro_rules! operation {
    (
        $(#[$m:meta])*
        pub fn $method:ident($Input:ident) -> Result<$Output:ident, $Error:ident>
        as $Op:ident = $wire:literal, $Fluent:ident,
        http($verb:literal, $uri:literal $(, $code:literal)?) $(, $trait:ident $(($($arg:expr),*))?)*;
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
                traits: &[$($crate::operation::OperationTrait::Success($code),)? $($crate::operation::traits::$trait $(($($arg),*))?),*],
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
        #[cfg_attr(doc, doc = $crate::__repeated!($($trait)*))]
        #[cfg_attr(doc, doc = concat!("\n\n[`", stringify!($Op), "` in the service's own reference](", reference!($Op), ")"))]
        pub struct $Fluent<C = $crate::client::Fluent<crate::meta::Service>> {
            #[doc(hidden)]
            pub fields: $Input,
            pub(crate) context: C,
        }
        $crate::__calls! { $Input $Output $Error $Fluent }
        impl crate::Client {
            $(#[$m])*
            #[cfg_attr(doc, doc = concat!("\n\nParameters, output, errors and an example: [`", stringify!($Fluent), "`]."))]
            #[inline]
            pub fn $method(&self) -> $Fluent { $Fluent { fields: $crate::shape::Partial::empty(), context: $crate::builder::Context::new(&self.handle) } }
        }
    };
    ($(#[$m:meta])* pub fn $method:ident($($types:tt)*) -> Result<$Output:ident, $Error:ident> as $Op:ident = $wire:literal, streaming $($rest:tt)*) => {
        $crate::__streaming_operation! { $(#[$m])* pub fn $method($($types)*) -> Result<$Output, $Error> as $Op = $wire, $($rest)* }
    };
}

/// Whether a call may be repeated, for the documentation.
#[doc(hidden)]
#[macro_export]
macro_rules! __repeated {
    (readonly $($others:ident)*) => { "\n\nA call may be repeated: it changes nothing." };
    (idempotent $($others:ident)*) => { "\n\nA call may be repeated: a second one changes nothing more." };
    ($other:ident $($others:ident)*) => { $crate::__repeated!($($others)*) };
    () => { "\n\nThe service's model does not say that a call may be repeated." };
}

/// What every fluent builder has beside the setters. No generic type has it for all of them, because a message of
/// the compiler names the type that was asked for a method. One line of documentation each: it is there as often
/// as there are operations.
#[doc(hidden)]
#[macro_export]
macro_rules! __calls {
    ($Input:ident $Output:ident $Error:ident $Fluent:ident) => {
        impl $Fluent {
            /// Sends the request and waits for the response; what may be retried is retried.
            #[inline]
            pub fn send(
                self,
            ) -> impl $crate::Future<Output = $crate::Result<$Output, $crate::error::SdkError<$Error>>> {
                self.context.send(self.fields)
            }
            /// Opens this one call to interceptors, changes of the request and other configuration.
            #[inline]
            pub fn customize(self) -> crate::client::customize::CustomizableOperation<$Output, $Error, Self> {
                self.context.customize(self.fields)
            }
            /// Signs the request for somebody else to send, or later; nothing is sent.
            #[inline]
            pub fn presigned(
                self,
                presigning_config: $crate::presigning::PresigningConfig,
            ) -> $crate::presigning::Presigning<$Input> {
                self.context.presigned(self.fields, presigning_config)
            }
        }
        impl $Fluent<()> {
            /// Builds the input. This never fails.
            #[inline]
            pub fn build(self) -> $crate::Result<$Input, $crate::error::BuildError> {
                $crate::Result::Ok(self.fields)
            }
            /// Sends a request with this input through a client, as the fluent builder's `send` does.
            #[inline]
            pub fn send_with(self, client: &crate::Client) -> $crate::operation::Sending<$Input> {
                $crate::operation::send(&client.handle, self.fields)
            }
        }
        impl<C: $crate::builder::Context<crate::meta::Service>> $Fluent<C> {
            /// The input as it is so far.
            #[inline]
            pub fn as_input(&self) -> &$Fluent<()> {
                $crate::builder::as_input(
                    &self.context,
                    $Fluent { fields: $crate::shape::copy(&self.fields), context: () },
                )
            }
        }
        impl $crate::Default for $Fluent<()> {
            #[inline]
            fn default() -> Self {
                Self { fields: $crate::shape::Partial::empty(), context: () }
            }
        }
        impl $crate::PartialEq for $Fluent<()> {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::shape::eq(&self.fields, &other.fields)
            }
        }
        impl<C: $crate::Clone> $crate::Clone for $Fluent<C> {
            #[inline]
            fn clone(&self) -> Self {
                Self {
                    fields: $crate::shape::copy(&self.fields),
                    context: $crate::Clone::clone(&self.context),
                }
            }
        }
        impl<C> $crate::fmt::Debug for $Fluent<C> {
            #[inline]
            fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result {
                $crate::shape::debug_builder(&self.fields, f)
            }
        }
    };
}

/// Declares how an operation's pages chain.
///
/// ```text
/// paginator! {
///     pub ListTagsPaginator: ListTagsInput by ListTagsFluentBuilder,
///     token "nextToken" = "nextToken";
///     more "isTruncated";
///     items "tags" as ListTagsPaginatorItems: Vec<Tag> = |output| Some(&mut output.tags);
///     also { "notes" = |output| Some(&mut output.notes); }
///     page_size "maxResults" = max_results;
/// }
/// ```
/// `token` says which member of the input takes what is at a path of the output; there may be several. `more` is the path
/// of the flag that there are more pages. `items` are what pages bring; a page that brings a text says `text "log" =
/// |output| …`, one that brings something else `result "summary" = Uncounted`, without the text where it is not
/// known. `also` is what else a page brings, and `once { "capacity"; }` what stands in each page and is wanted once.
#[macro_export]
macro_rules! paginator {
    (
        pub $Paginator:ident: $Input:ident by $Fluent:ident,
        $(token $into:literal = $from:literal;)+
        $(more $more:literal;)?
        $(items $result:literal as $PaginatorItems:ident: $Items:ty = |$page:ident| $items:expr;)?
        $(text $text_result:literal = |$text_page:ident| $text:expr;)?
        $(result $($other_result:literal)? = $uncounted:ident;)?
        $(also { $($also:literal = |$also_page:ident| $others:expr;)+ })?
        $(once { $($once:literal;)+ })?
        $(page_size $limit_name:literal = $limit:ident;)?
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
                const PAGINATION: &'static paginate::Pagination = &paginate::Pagination {
                    tokens: &[$(($into, $from)),+],
                    more: concat!($($more)?),
                    results: &[$($result,)? $($text_result,)? $($($other_result,)?)? $($($also),+)?],
                    once: &[$($($once),+)?],
                    limit: concat!($($limit_name)?),
                };
                $(
                    type Items = $Items;
                    #[inline]
                    fn items($page: &mut Output) -> $crate::Option<&mut $Items> { $items }
                )?
                $(
                    type Items = $crate::String;
                    #[inline]
                    fn items($text_page: &mut Output) -> $crate::Option<&mut $crate::String> { $text }
                )?
                $(
                    type Items = paginate::$uncounted;
                    #[inline]
                    fn items(_: &mut Output) -> $crate::Option<&mut paginate::$uncounted> { $crate::Option::None }
                )?
                $(
                    #[inline]
                    fn empty_others(output: &mut Output) {
                        $({
                            let $also_page = &mut *output;
                            if let $crate::Option::Some(other) = $others { paginate::Other::empty(other) }
                        })+
                    }
                )?
            }
            $(
                impl paginate::PageSize for $Input {
                    #[inline]
                    fn set_page_size(&mut self, limit: i32) { self.$limit = $crate::Option::Some(paginate::FromLimit::from_limit(limit)); }
                }
            )?
            impl $Fluent {
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
///     pub struct EnvironmentDeployed polls GetEnvironmentInput by crate::operation::get_environment::GetEnvironmentFluentBuilder
///     as EnvironmentDeployedFluentBuilder,
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
        pub struct $N:ident polls $Input:ident by $($Call:ident)::+ as $Fluent:ident, $FinalPoll:ident, $Error:ident;
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
                name: stringify!($N),
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
        pub type $Fluent = $($Call)::+<$crate::waiter::Waiting<$N>>;
        impl $($Call)::+<$crate::waiter::Waiting<$N>> {
            /// Polls until an acceptor decides, for at most `max_wait`.
            ///
            /// # Errors
            /// Where an acceptor says failure, where the operation fails in a way that no acceptor
            /// expects, or where `max_wait` is over.
            #[inline]
            pub fn wait(self, max_wait: ::std::time::Duration) -> impl $crate::Future<Output = $crate::Result<$FinalPoll, $Error>> { self.context.wait(self.fields, max_wait) }
            /// Polls as boto3 does, with the same time between attempts, and tells of each.
            #[inline]
            pub fn poller(self) -> $crate::waiter::Poller<$N> { self.context.poller(self.fields) }
        }
        /// What the last poll gave.
        pub type $FinalPoll = $crate::waiter::FinalPoll<$Input>;
        /// Why waiting ended without success.
        pub type $Error = $crate::waiter::Error<$Input>;
    };
}

/// Declares the trait with the client's `wait_until_…` methods.
#[macro_export]
macro_rules! waiters {
    ($( $(#[$m:meta])* fn $method:ident() -> $Fluent:path; )*) => {
        /// Methods of the client that poll an operation until something has happened.
        ///
        /// Import this trait, call one of them, set the operation's members, and `wait` with the longest
        /// time to wait.
        pub trait Waiters {
            $( $(#[$m])* fn $method(&self) -> $Fluent; )*
        }
        impl Waiters for crate::Client {
            $( #[inline] fn $method(&self) -> $Fluent { $Fluent { fields: $crate::shape::Partial::empty(), context: $crate::builder::Context::new(&self.handle) } } )*
        }
    };
}
