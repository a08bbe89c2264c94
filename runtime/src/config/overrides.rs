//! Settings for a single call, laid over those of the client. It adds plugins and leaves the client's
//! settings as they are.

use super::settings::Settings;
use super::{Builder, FrozenLayer, IdentityCache, Layer, RuntimeComponentsBuilder, RuntimePlugin};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugins;
use std::borrow::Cow;

/// Adds the plugins of an override to those of an operation, and then its settings.
///
/// The operation's own plugin has to be among `plugins` already, so that the override comes later and wins.
pub(crate) fn with_config_override<S>(
    plugins: RuntimePlugins,
    config_override: Builder<S>,
) -> RuntimePlugins {
    override_plugins(plugins, config_override.settings)
}

fn override_plugins(plugins: RuntimePlugins, mut settings: Settings) -> RuntimePlugins {
    let own = std::mem::take(&mut settings.plugins);
    own.into_iter()
        .fold(plugins, RuntimePlugins::with_operation_plugin)
        .with_operation_plugin(ConfigOverridePlugin::new(settings))
}

/// The settings of one call. Those that it does not set fall through to the client's.
#[derive(Debug)]
struct ConfigOverridePlugin {
    config: FrozenLayer,
    components: RuntimeComponentsBuilder,
}

impl ConfigOverridePlugin {
    fn new(mut settings: Settings) -> Self {
        settings.sign_for_region();
        let mut components = settings.components;
        // The client's cache keeps a partition for every identity resolver it meets. With a small cache
        // of its own, a call with other credentials leaves nothing behind, and its retries still do not
        // ask for them again.
        if components.has_identity_resolvers() && components.identity_cache().is_none() {
            components.set_identity_cache(Some(IdentityCache::lazy().max_partitions(1).build()));
        }
        let layer = Layer::from(settings.layer).with_name("botosmith_runtime::config::ConfigOverridePlugin");
        Self { config: layer.freeze(), components }
    }
}

impl RuntimePlugin for ConfigOverridePlugin {
    fn config(&self) -> Option<FrozenLayer> {
        Some(self.config.clone())
    }

    fn runtime_components(&self, _: &RuntimeComponentsBuilder) -> Cow<'_, RuntimeComponentsBuilder> {
        Cow::Borrowed(&self.components)
    }
}
