//! `by_name!`: what a service has, and the client that calls it by name.

/// Declares `meta::service()`.
///
/// ```text
/// by_name! {
///     documentation "../documentation.md";
///     operations {
///         create_tag: CreateTagInput;
///         get_film: GetFilmInput, streamed;
///         list_tags: ListTagsInput, pages;
///     }
///     waiters {
///         tag_created: TagCreated;
///     }
/// }
/// ```
#[macro_export]
macro_rules! by_name {
    (
        $(documentation $documentation:literal;)?
        operations { $($method:ident: $Input:ident $(, $kind:ident)?;)* }
        waiters { $($module:ident: $Waiter:ident;)* }
    ) => {
        /// What the service has: its operations and waiters, and how to call them by their names.
        ///
        /// [`ByName`](crate::client::ByName) calls them.
        #[inline]
        pub fn service() -> &'static $crate::by_name::ServiceInfo<crate::meta::Service> {
            &$crate::by_name::ServiceInfo {
                descriptor: <crate::meta::Service as $crate::service::Service>::DESCRIPTOR,
                operations: const { &[$($crate::__operation_by_name!($method $Input $($kind)?)),*] },
                documentation: $crate::__documentation!($($documentation)?),
                waiters: const { &[$($crate::by_name::WaiterInfo::new::<crate::waiters::$module::$Waiter>(stringify!($module))),*] },
            }
        }
        impl $crate::by_name::ByName for crate::Client {
            type Service = crate::meta::Service;
            #[inline]
            fn by_name(&self) -> (&::std::sync::Arc<$crate::operation::Handle<crate::meta::Service>>, &'static $crate::by_name::ServiceInfo<crate::meta::Service>) {
                (&self.handle, service())
            }
        }
    };
}

/// The documentation of [`by_name!`], where the crate's feature `documentation` is on.
#[doc(hidden)]
#[macro_export]
macro_rules! __documentation {
    () => {
        ""
    };
    ($documentation:literal) => {{
        #[cfg(feature = "documentation")]
        const DOCUMENTATION: &str = include_str!($documentation);
        #[cfg(not(feature = "documentation"))]
        const DOCUMENTATION: &str = "";
        DOCUMENTATION
    }};
}

/// An operation of [`by_name!`].
#[doc(hidden)]
#[macro_export]
macro_rules! __operation_by_name {
    ($method:ident $Input:ident) => {
        $crate::by_name::OperationInfo::new::<crate::operation::$method::$Input>(stringify!($method))
    };
    ($method:ident $Input:ident pages) => {
        $crate::by_name::OperationInfo::paginated::<crate::operation::$method::$Input>(stringify!($method))
    };
    ($method:ident $Input:ident streamed) => {
        $crate::by_name::OperationInfo::streamed::<crate::operation::$method::$Input>(stringify!($method))
    };
}
