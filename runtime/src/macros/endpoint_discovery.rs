//! `endpoint_discovery!`: the method of a client that asks its service for the endpoint.

/// Adds `with_endpoint_discovery_enabled` to the client of a service with endpoint discovery.
///
/// ```text
/// endpoint_discovery!(crate::operation::describe_endpoints::DescribeEndpointsInput);
/// ```
/// What it is given is the input of the operation that tells the endpoint.
#[macro_export]
macro_rules! endpoint_discovery {
    ($Input:path) => {
        impl crate::Client {
            /// A client that calls the endpoint which the service tells it. The service is asked at once.
            ///
            /// **Without this, calls fail**: the service answers nowhere else. With it, a call that finds the endpoint
            /// expired asks the service again. So that none has to wait for that, run
            /// [`reload_task`](crate::endpoint_discovery::ReloadEndpoint::reload_task) in a task.
            ///
            /// # Errors
            /// The service tells no endpoint, or the configuration has no way to sleep.
            pub async fn with_endpoint_discovery_enabled(
                self,
            ) -> $crate::Result<(Self, $crate::endpoint_discovery::ReloadEndpoint), $crate::error::BoxError>
            {
                let (handle, reload) = $crate::endpoint_discovery::enable::<$Input>(self.handle).await?;
                $crate::Result::Ok((Self { handle }, reload))
            }
        }
    };
}
