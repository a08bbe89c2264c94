//! Endpoint parameters that a service lets its clients set, by their names in the endpoint rules: in code, and where the
//! service has a [`Switch`] in the environment or a profile, too. It keeps them; what comes of them is up to the rules.

use super::settings::{of_service, Settings};
use super::{Builder, Layer};
use crate::endpoint::ParamValue;
use crate::service::Switch;
use aws_smithy_types::config_bag::{Storable, StoreAppend};
use aws_types::sdk_config::SdkConfig;

/// An endpoint parameter that a configuration sets, or that it clears.
#[derive(Clone, Debug)]
pub(crate) struct ClientParam {
    pub(crate) name: &'static str,
    pub(crate) value: Option<ParamValue>,
}

/// All that was ever set is kept, and read back with the last first: settings of one call that set one parameter hide no
/// other.
impl Storable for ClientParam {
    type Storer = StoreAppend<Self>;
}

impl<S> Builder<S> {
    /// Sets or clears a parameter: what [`config_builder!`](crate::config_builder!) makes a method of.
    #[doc(hidden)]
    pub fn set_client_param(&mut self, name: &'static str, value: Option<ParamValue>) -> &mut Self {
        self.settings.layer.store_append(ClientParam { name, value });
        self
    }
}

impl Settings {
    /// Takes over a switch from the shared configuration.
    pub(crate) fn take_switch(&mut self, shared: &SdkConfig, service: &str, switch: Option<&Switch>) {
        let Some(Switch { parameter, environment, profile }) = switch else { return };
        let said = of_service(shared, service, environment, profile);
        if let Some(value) = said.and_then(|said| flag(&said, environment)) {
            self.layer.store_append(ClientParam { name: parameter, value: Some(ParamValue::Bool(value)) });
        }
    }
}

/// What the environment says of a switch, for a client whose configuration says nothing of it.
pub(crate) fn of_environment(
    switch: &Switch,
    environment: impl FnOnce(&'static str) -> Option<String>,
) -> Option<Layer> {
    let value = flag(&environment(switch.environment)?, switch.environment)?;
    let mut layer = Layer::new("SwitchOfEnvironment");
    layer.store_append(ClientParam { name: switch.parameter, value: Some(ParamValue::Bool(value)) });
    Some(layer)
}

/// `true` or `false`, in letters of any case. Something else is told and counts for nothing, as in the official crates.
fn flag(said: &str, name: &str) -> Option<bool> {
    let value = [true, false].into_iter().find(|value| said.eq_ignore_ascii_case(&value.to_string()));
    if value.is_none() {
        tracing::warn!("`{name}` is `{said}`, which is neither true nor false: it is ignored");
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_types::config_bag::ConfigBag;

    const SWITCH: Switch = Switch { parameter: "Off", environment: "AWS_X_OFF", profile: "x_off" };

    #[test]
    fn the_environment_says_true_or_false_in_any_case_or_nothing() {
        for (said, expected) in
            [("true", Some(true)), ("TRUE", Some(true)), ("False", Some(false)), ("1", None), ("", None)]
        {
            let layer = of_environment(&SWITCH, |name| (name == "AWS_X_OFF").then(|| said.to_owned()));
            let value = layer.map(|layer| {
                let mut bag = ConfigBag::base();
                bag.push_shared_layer(layer.freeze());
                let params: Vec<ClientParam> = bag.load::<ClientParam>().cloned().collect();
                assert_eq!((params.len(), params[0].name), (1, "Off"), "{said}");
                params[0].value.clone()
            });
            assert_eq!(value, expected.map(|value| Some(ParamValue::Bool(value))), "{said}");
        }
        assert!(of_environment(&SWITCH, |_| None).is_none());
    }
}
