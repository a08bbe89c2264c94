//! Notes which features a request used, for the business metrics in the user agent
//! (<https://docs.aws.amazon.com/sdkref/latest/guide/user-agent.html>). The interceptors only append to
//! the request's state; the user-agent interceptor turns that into text.
//!
//! Names are those of the official crates, because interceptors' names show up in logs and errors.

use aws_runtime::sdk_feature::AwsSdkFeature;
use aws_smithy_runtime::client::sdk_feature::SmithySdkFeature;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeSerializationInterceptorContextMut, BeforeSerializationInterceptorContextRef,
};
use aws_smithy_runtime_api::client::interceptors::{dyn_dispatch_hint, Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::runtime_components::{RuntimeComponents, RuntimeComponentsBuilder};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::retry::{RetryConfig, RetryMode};
use aws_types::endpoint_config::{AccountIdEndpointMode, EndpointUrl};
use std::borrow::Cow;

/// How the OpenTelemetry provider calls itself. Comparing names needs no dependency on its crate.
const OPEN_TELEMETRY: &str = "AwsSmithyObservabilityOtelProvider";

/// Notes one feature that whoever sends the request knows about.
#[derive(Debug)]
struct FeatureInterceptor {
    name: &'static str,
    feature: SmithySdkFeature,
}

#[dyn_dispatch_hint]
impl Intercept for FeatureInterceptor {
    fn name(&self) -> &'static str {
        self.name
    }

    fn modify_before_serialization(
        &self,
        _context: &mut BeforeSerializationInterceptorContextMut<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        cfg.interceptor_state().store_append(self.feature.clone());
        Ok(())
    }
}

/// The interceptor of a client that speaks a protocol whose use is noted; for most there is none.
pub(crate) fn protocol(protocol: &SharedClientProtocol) -> Option<SharedInterceptor> {
    let id = protocol.protocol_id();
    (id.as_str() == "smithy.protocols#rpcv2Cbor").then(|| {
        let name = "RpcV2CborFeatureTrackerInterceptor";
        SharedInterceptor::permanent(FeatureInterceptor {
            name,
            feature: SmithySdkFeature::ProtocolRpcV2Cbor,
        })
    })
}

/// Adds a [`FeatureInterceptor`] to an operation.
#[derive(Debug)]
pub(crate) struct FeaturePlugin {
    components: RuntimeComponentsBuilder,
}

impl FeaturePlugin {
    /// The request is one page of a paginator.
    pub(crate) fn paginator() -> Self {
        Self::new(
            "PaginatorFeatureTrackerRuntimePlugin",
            "PaginatorFeatureTrackerInterceptor",
            SmithySdkFeature::Paginator,
        )
    }

    /// The request is one poll of a waiter.
    pub(crate) fn waiter() -> Self {
        Self::new(
            "WaiterFeatureTrackerRuntimePlugin",
            "WaiterFeatureTrackerInterceptor",
            SmithySdkFeature::Waiter,
        )
    }

    fn new(plugin: &'static str, interceptor: &'static str, feature: SmithySdkFeature) -> Self {
        let interceptor = SharedInterceptor::permanent(FeatureInterceptor { name: interceptor, feature });
        Self { components: RuntimeComponentsBuilder::new(plugin).with_interceptor(interceptor) }
    }
}

impl RuntimePlugin for FeaturePlugin {
    fn runtime_components(&self, _: &RuntimeComponentsBuilder) -> Cow<'_, RuntimeComponentsBuilder> {
        Cow::Borrowed(&self.components)
    }
}

/// Notes the mode in which failed requests are repeated.
#[derive(Debug)]
pub(crate) struct RetryModeFeatureTrackerInterceptor;

#[dyn_dispatch_hint]
impl Intercept for RetryModeFeatureTrackerInterceptor {
    fn name(&self) -> &'static str {
        "RetryModeFeatureTrackerInterceptor"
    }

    fn read_before_serialization(
        &self,
        _context: &BeforeSerializationInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let feature = match cfg.load::<RetryConfig>().map(RetryConfig::mode) {
            Some(RetryMode::Standard) => SmithySdkFeature::RetryModeStandard,
            Some(RetryMode::Adaptive) => SmithySdkFeature::RetryModeAdaptive,
            // A mode that came after this code has no metric, which is no reason to fail a request.
            _ => return Ok(()),
        };
        cfg.interceptor_state().store_append(feature);
        Ok(())
    }
}

/// Notes that the endpoint was configured and not found by rules.
#[derive(Debug)]
pub(crate) struct EndpointOverrideFeatureTrackerInterceptor;

#[dyn_dispatch_hint]
impl Intercept for EndpointOverrideFeatureTrackerInterceptor {
    fn name(&self) -> &'static str {
        "EndpointOverrideFeatureTrackerInterceptor"
    }

    fn read_before_execution(
        &self,
        _context: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if cfg.load::<EndpointUrl>().is_some() {
            cfg.interceptor_state().store_append(AwsSdkFeature::EndpointOverride);
        }
        Ok(())
    }
}

/// Notes whether requests go to an endpoint of the account's own.
#[derive(Debug)]
pub(crate) struct AccountIdEndpointFeatureTrackerInterceptor;

#[dyn_dispatch_hint]
impl Intercept for AccountIdEndpointFeatureTrackerInterceptor {
    fn name(&self) -> &'static str {
        "AccountIdEndpointFeatureTrackerInterceptor"
    }

    fn read_before_execution(
        &self,
        _context: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let feature = match cfg.load::<AccountIdEndpointMode>().cloned().unwrap_or_default() {
            AccountIdEndpointMode::Preferred => AwsSdkFeature::AccountIdModePreferred,
            AccountIdEndpointMode::Required => AwsSdkFeature::AccountIdModeRequired,
            AccountIdEndpointMode::Disabled => AwsSdkFeature::AccountIdModeDisabled,
            // A mode that came after this code has no metric, which is no reason to fail a request.
            _ => return Ok(()),
        };
        cfg.interceptor_state().store_append(feature);
        Ok(())
    }
}

/// Notes that metrics go to OpenTelemetry.
#[derive(Debug)]
pub(crate) struct ObservabilityFeatureTrackerInterceptor;

#[dyn_dispatch_hint]
impl Intercept for ObservabilityFeatureTrackerInterceptor {
    fn name(&self) -> &'static str {
        "ObservabilityFeatureTrackerInterceptor"
    }

    fn read_before_execution(
        &self,
        _context: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        // Without a global provider there is nothing to note.
        if let Ok(provider) = aws_smithy_observability::global::get_telemetry_provider() {
            if provider.meter_provider().provider_name() == OPEN_TELEMETRY {
                cfg.interceptor_state().store_append(SmithySdkFeature::ObservabilityOtelMetrics);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_runtime_api::client::interceptors::context::{Input, InterceptorContext};
    use aws_smithy_types::config_bag::Layer;

    fn components() -> RuntimeComponents {
        RuntimeComponentsBuilder::for_tests().build().expect("complete")
    }

    fn context() -> InterceptorContext {
        let mut context = InterceptorContext::new(Input::erase(()));
        context.enter_serialization_phase();
        context
    }

    fn bag(fill: impl FnOnce(&mut Layer)) -> ConfigBag {
        let mut layer = Layer::new("test");
        fill(&mut layer);
        ConfigBag::of_layers(vec![layer])
    }

    fn features(cfg: &ConfigBag) -> Vec<SmithySdkFeature> {
        cfg.load::<SmithySdkFeature>().cloned().collect()
    }

    #[test]
    fn plugins_note_their_feature() {
        for (plugin, name, feature) in [
            (FeaturePlugin::paginator(), "PaginatorFeatureTrackerInterceptor", SmithySdkFeature::Paginator),
            (FeaturePlugin::waiter(), "WaiterFeatureTrackerInterceptor", SmithySdkFeature::Waiter),
        ] {
            let added = plugin.runtime_components(&RuntimeComponentsBuilder::new("test")).into_owned();
            let interceptors: Vec<_> = added.interceptors().collect();
            assert_eq!(interceptors.iter().map(Intercept::name).collect::<Vec<_>>(), [name]);
            let (mut context, mut cfg) = (context(), bag(|_| {}));
            interceptors[0]
                .modify_before_serialization(&mut (&mut context).into(), &components(), &mut cfg)
                .expect("notes");
            assert_eq!(features(&cfg), [feature]);
        }
    }

    #[test]
    fn retry_mode_is_noted_if_there_is_one() {
        let noted = |config: Option<RetryConfig>| {
            let mut cfg = bag(|layer| {
                layer.store_or_unset(config);
            });
            RetryModeFeatureTrackerInterceptor
                .read_before_serialization(&(&context()).into(), &components(), &mut cfg)
                .expect("notes");
            features(&cfg)
        };
        assert_eq!(noted(Some(RetryConfig::standard())), [SmithySdkFeature::RetryModeStandard]);
        assert_eq!(noted(Some(RetryConfig::adaptive())), [SmithySdkFeature::RetryModeAdaptive]);
        assert_eq!(noted(None), []);
    }

    #[test]
    fn endpoint_override_is_noted_if_there_is_one() {
        let noted = |url: Option<EndpointUrl>| {
            let mut cfg = bag(|layer| {
                layer.store_or_unset(url);
            });
            EndpointOverrideFeatureTrackerInterceptor
                .read_before_execution(&(&context()).into(), &mut cfg)
                .expect("notes");
            cfg.load::<AwsSdkFeature>().cloned().collect::<Vec<_>>()
        };
        assert_eq!(noted(Some(EndpointUrl("http://localhost".into()))), [AwsSdkFeature::EndpointOverride]);
        assert_eq!(noted(None), []);
    }

    #[test]
    fn the_mode_of_endpoints_of_accounts_is_noted_even_where_nobody_sets_it() {
        let noted = |mode: Option<AccountIdEndpointMode>| {
            let mut cfg = bag(|layer| {
                layer.store_or_unset(mode);
            });
            AccountIdEndpointFeatureTrackerInterceptor
                .read_before_execution(&(&context()).into(), &mut cfg)
                .expect("notes");
            cfg.load::<AwsSdkFeature>().cloned().collect::<Vec<_>>()
        };
        let required = noted(Some(AccountIdEndpointMode::Required));
        assert_eq!(required, [AwsSdkFeature::AccountIdModeRequired]);
        let disabled = noted(Some(AccountIdEndpointMode::Disabled));
        assert_eq!(disabled, [AwsSdkFeature::AccountIdModeDisabled]);
        assert_eq!(noted(None), [AwsSdkFeature::AccountIdModePreferred]);
    }

    #[test]
    fn metrics_without_open_telemetry_are_not_noted() {
        let mut cfg = bag(|_| {});
        ObservabilityFeatureTrackerInterceptor
            .read_before_execution(&(&context()).into(), &mut cfg)
            .expect("notes");
        assert_eq!(features(&cfg), []);
    }
}
