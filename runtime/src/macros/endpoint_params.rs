//! `endpoint_params!`: the endpoint parameters of a service whose rules ask for more than the four that every service has.
//!
//! Other services have the runtime's own types. These are types of the crate, because no other can have methods that only
//! this service has; what all services have they hand on.

/// Declares `Params`, `ParamsBuilder`, `ResolveEndpoint` and `DefaultResolver` with the service's own parameters, in a
/// module that has the names of [`config::endpoint`](crate::config::endpoint).
///
/// ```text
/// endpoint_params! {
///     crate::meta::Service;
///     /// The bucket.
///     pub bucket, set_bucket: String as &str = "Bucket";
///     /// Whether buckets stand in the path.
///     pub force_path_style, set_force_path_style: bool as bool = "ForcePathStyle", default false;
/// }
/// ```
/// A parameter is a text, a `bool` or a list of texts, in the form in which it is set and in that in which it is shown.
/// After it stands its name in the endpoint rules, and what it is where nobody sets it.
#[macro_export]
macro_rules! endpoint_params {
    (
        $S:ty;
        $(
            $(#[$m:meta])*
            pub $param:ident, $set:ident: $ty:ty as $shown:ty = $name:literal $(, default $default:expr)?;
        )*
    ) => {
        /// Configuration parameters for resolving the correct endpoint.
        #[derive($crate::Clone, $crate::PartialEq)]
        pub struct Params($crate::endpoint::Params);
        impl Params {
            /// Starts with nothing set.
            pub fn builder() -> ParamsBuilder {
                $crate::Default::default()
            }
            /// The AWS region that the request goes to.
            pub fn region(&self) -> $crate::Option<&str> {
                self.0.region()
            }
            /// Whether to use the dual-stack endpoint; `Some(false)` where nobody said.
            pub fn use_dual_stack(&self) -> $crate::Option<bool> {
                self.0.use_dual_stack()
            }
            /// Whether to use the FIPS endpoint; `Some(false)` where nobody said.
            pub fn use_fips(&self) -> $crate::Option<bool> {
                self.0.use_fips()
            }
            /// The URL to use instead of the service's own.
            pub fn endpoint(&self) -> $crate::Option<&str> {
                self.0.endpoint()
            }
            /// The value of another parameter, under its name in the rule set.
            pub fn param(&self, name: &str) -> $crate::Option<&$crate::endpoint::ParamValue> {
                self.0.param(name)
            }
            $(
                $(#[$m])*
                pub fn $param(&self) -> $crate::Option<$shown> {
                    $crate::endpoint::Shown::of(self.0.param($name)) $( .or($crate::Option::Some($default)) )?
                }
            )*
        }
        impl $crate::fmt::Debug for Params {
            fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result {
                self.0.fmt(f)
            }
        }
        impl $crate::From<$crate::endpoint::Params> for Params {
            fn from(params: $crate::endpoint::Params) -> Self {
                Self(params)
            }
        }
        impl $crate::From<Params> for $crate::endpoint::Params {
            fn from(params: Params) -> Self {
                params.0
            }
        }

        /// Builder for [`Params`].
        #[derive($crate::Clone, $crate::Default, $crate::PartialEq)]
        pub struct ParamsBuilder($crate::endpoint::ParamsBuilder);
        impl ParamsBuilder {
            /// Makes the parameters.
            ///
            /// # Errors
            /// Where the region cannot be part of a host name.
            pub fn build(self) -> $crate::Result<Params, InvalidParams> {
                self.0.build().map(Params)
            }
            $(
                $(#[$m])*
                pub fn $param(self, value: impl $crate::Into<$ty>) -> Self {
                    self.$set($crate::Option::Some($crate::Into::into(value)))
                }
                $(#[$m])*
                pub fn $set(self, param: $crate::Option<$ty>) -> Self {
                    Self(self.0.set_param($name, param.map($crate::Into::into)))
                }
            )*
        }
        $crate::__standard_params! {
            /// Sets the AWS region that the request goes to.
            region, set_region: $crate::String;
            /// Sets whether to use the dual-stack endpoint.
            use_dual_stack, set_use_dual_stack: bool;
            /// Sets whether to use the FIPS endpoint.
            use_fips, set_use_fips: bool;
            /// Sets the URL to use instead of the service's own.
            endpoint, set_endpoint: $crate::String;
        }
        impl $crate::fmt::Debug for ParamsBuilder {
            fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result {
                self.0.fmt(f)
            }
        }

        /// Something that knows the endpoint of this service.
        pub trait ResolveEndpoint: ::std::marker::Send + ::std::marker::Sync + $crate::fmt::Debug {
            /// The endpoint for these parameters.
            fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a>;

            /// This resolver in the form that the orchestrator takes, which knows no type of parameters.
            fn into_shared_resolver(self) -> SharedEndpointResolver
            where
                Self: ::std::marker::Sized + 'static,
            {
                $crate::endpoint::ResolveEndpoint::into_shared_resolver(Own(self))
            }
        }

        /// A resolver of this crate where the runtime wants one of its own.
        #[derive(Debug)]
        struct Own<T>(T);
        impl<T: ResolveEndpoint> $crate::endpoint::ResolveEndpoint for Own<T> {
            fn resolve_endpoint<'a>(&'a self, params: &'a $crate::endpoint::Params) -> EndpointFuture<'a> {
                let params = Params($crate::Clone::clone(params));
                EndpointFuture::new(async move { self.0.resolve_endpoint(&params).await })
            }
        }

        /// The resolver that follows the service's own rules.
        #[derive(Debug, $crate::Default)]
        pub struct DefaultResolver($crate::config::endpoint::ServiceResolver<$S>);
        impl DefaultResolver {
            /// The resolver.
            pub fn new() -> Self {
                $crate::Default::default()
            }
        }
        impl ResolveEndpoint for DefaultResolver {
            fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
                $crate::endpoint::ResolveEndpoint::resolve_endpoint(&self.0, &params.0)
            }
        }
    };
}

/// The setters of the parameters that every service has, for a builder around the runtime's.
#[doc(hidden)]
#[macro_export]
macro_rules! __standard_params {
    ($( $(#[$m:meta])* $param:ident, $set:ident: $ty:ty; )*) => {
        impl ParamsBuilder {
            /// Sets a parameter by its name in the rule set.
            pub fn param(
                self,
                name: impl $crate::Into<::std::borrow::Cow<'static, str>>,
                value: impl $crate::Into<$crate::endpoint::ParamValue>,
            ) -> Self {
                Self(self.0.param(name, value))
            }
            /// Sets or unsets a parameter by its name in the rule set.
            pub fn set_param(
                self,
                name: impl $crate::Into<::std::borrow::Cow<'static, str>>,
                value: $crate::Option<$crate::endpoint::ParamValue>,
            ) -> Self {
                Self(self.0.set_param(name, value))
            }
            $(
                $(#[$m])*
                pub fn $param(self, value: impl $crate::Into<$ty>) -> Self {
                    Self(self.0.$param(value))
                }
                $(#[$m])*
                pub fn $set(self, param: $crate::Option<$ty>) -> Self {
                    Self(self.0.$set(param))
                }
            )*
        }
    };
}
