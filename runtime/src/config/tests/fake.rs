//! A service without operations, and a look into what a request would read.

use crate::config::{Builder, Config, ConfigBag, Configured, RuntimeComponentsBuilder};
use crate::endpoint::partition::Partition;
use crate::endpoint::rules::RuleSet;
use crate::service::{Service, ServiceDescriptor};
use aws_runtime::user_agent::ApiMetadata;
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugins;
use aws_smithy_schema::protocol::SharedClientProtocol;

/// The marker of a service whose SDK id has a space in it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Parcels;

static RULES: RuleSet = RuleSet { parameters: &[], rules: &[] };
static PARTITIONS: [Partition; 0] = [];
static DESCRIPTOR: ServiceDescriptor = ServiceDescriptor {
    sdk_id: "Parcel Post",
    shape_name: "ParcelPost_20300101",
    signing_name: "parcels",
    version: "2030-01-01",
    crate_name: "aws-sdk-parcelpost",
    api_metadata: ApiMetadata::new("parcelpost", "1.2.3"),
    rule_set: &RULES,
    partitions: &PARTITIONS,
};

impl Service for Parcels {
    const DESCRIPTOR: &'static ServiceDescriptor = &DESCRIPTOR;

    fn protocol() -> SharedClientProtocol {
        SharedClientProtocol::new(AwsJsonRpcProtocol::aws_json_1_0())
    }
}

impl Configured for Parcels {
    type Builder = Builder<Parcels>;
}

pub(super) fn builder() -> Builder<Parcels> {
    Builder::new()
}

/// What a request of a client with this configuration reads, before operations add anything.
pub(super) fn client_view(config: &Config<Parcels>) -> (ConfigBag, RuntimeComponentsBuilder) {
    let plugins = crate::config::base_client_runtime_plugins(config.clone());
    let mut bag = ConfigBag::base();
    let components = plugins.apply_client_configuration(&mut bag).expect("plugins apply");
    (bag, components)
}

/// What a request reads when one call overrides some settings.
pub(super) fn call_view(
    config: &Config<Parcels>,
    config_override: Builder<Parcels>,
) -> (ConfigBag, RuntimeComponentsBuilder) {
    let (mut bag, _) = client_view(config);
    let plugins = crate::config::with_config_override(RuntimePlugins::new(), config_override);
    let components = plugins.apply_operation_configuration(&mut bag).expect("plugins apply");
    (bag, components)
}
