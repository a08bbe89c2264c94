//! What every crate with declarations has beside them, for tests whose declarations are written by hand: a service called
//! Parcels.

/// Declares the marker of the service, as the generated `meta` does; to be called in `mod meta`.
macro_rules! service {
    ($rules:expr, $protocol:expr) => {
        #[derive(Clone, Copy, Debug, Default)]
        pub struct Service;

        impl botosmith_runtime::service::Service for Service {
            const DESCRIPTOR: &'static botosmith_runtime::service::ServiceDescriptor =
                &botosmith_runtime::service::ServiceDescriptor {
                    sdk_id: "Parcels",
                    shape_name: "Parcels",
                    signing_name: "parcels",
                    version: "2030-01-01",
                    crate_name: "parcels",
                    api_metadata: botosmith_runtime::service::ApiMetadata::new("parcels", "1.0.0"),
                    rule_set: $rules,
                    partitions: &[],
                };
            fn protocol() -> botosmith_runtime::service::SharedClientProtocol {
                $protocol
            }
        }
    };
}

/// Declares the client, its configuration's types and the service's error, in the modules of a generated crate.
macro_rules! client {
    ($($more:item)*) => {
        #[allow(dead_code)]
        mod client {
            botosmith_runtime::client! {
                /// The client.
                pub struct Client for crate::meta::Service, builders Builder;
            }
            $($more)*
        }

        mod config {
            pub type Builder = botosmith_runtime::config::Builder<crate::meta::Service>;
        }

        mod error_meta {
            botosmith_runtime::service_error! {}
        }

        use client::Client;
        use error_meta::Error;

        type Config = botosmith_runtime::config::Config<meta::Service>;
    };
}
