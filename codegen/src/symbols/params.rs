//! Names of endpoint parameters: in the configuration of clients, and in what a resolver of endpoints is given.

use super::collisions::Owner;
use super::Make;
use crate::names;
use std::collections::BTreeSet;

impl Make<'_> {
    /// Methods of the endpoint parameters and of their builder. A name that is taken is left out: `param` reaches every one.
    pub(super) fn endpoint_params(&mut self) {
        const STANDARD: [&str; 4] = ["AWS::Region", "AWS::UseDualStack", "AWS::UseFIPS", "SDK::Endpoint"];
        let mut taken: BTreeSet<String> =
            names::ENDPOINT_PARAMS.iter().map(|name| (*name).to_owned()).collect();
        for (name, parameter) in &self.model.rule_set.parameters {
            let names = names::member(name);
            let is_standard = parameter.built_in.as_deref().is_some_and(|its| STANDARD.contains(&its));
            let is_free = !taken.contains(&names.field) && !taken.contains(&names.set);
            if !is_standard && is_free {
                taken.extend([names.field.clone(), names.set.clone()]);
                self.symbols.endpoint_params.insert(name.clone(), names);
            }
        }
    }

    /// Methods of the builder of configurations.
    pub(super) fn client_params(&mut self) {
        const PLACE: &str = "config::Builder";
        let params = self.model.client_context_params.keys();
        for (name, origin) in params.map(|name| (name, self.model.client_context_param_origin(name))) {
            if self.symbols.client_params.is_empty() {
                for setting in names::CONFIG_SETTINGS {
                    self.collisions.take(PLACE, setting, Owner::Builtin("every client's configuration"));
                }
            }
            let names = names::member(name);
            for name in [&names.field, &names.set] {
                self.collisions.take(PLACE, name, &origin);
            }
            self.symbols.client_params.insert(name.clone(), names);
        }
    }
}
