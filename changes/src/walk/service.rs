//! The service as a whole, its endpoints and its waiters.

use super::{below, both, Walk};
use crate::{parts, Kind};
use botosmith_model::{RuleSet, ServiceModel};
use serde_json::{json, Value};

const RULES: &str = "endpoint-rule-set-1.json";

impl Walk<'_> {
    pub(super) fn service(&mut self) {
        let (old, new) = (self.old.model, self.new.model);
        let (first, second) = (&old.metadata, &new.metadata);
        self.compare_entries(
            Kind::Wire,
            "metadata/protocol",
            parts::protocol(first),
            parts::protocol(second),
        );
        self.compare_entries(
            Kind::Signing,
            "metadata/signing",
            parts::signing(first),
            parts::signing(second),
        );
        self.compare_entries(Kind::Metadata, "metadata", parts::metadata(first), parts::metadata(second));
        let prefixes = (json!(first.endpoint_prefix), json!(second.endpoint_prefix));
        self.compare(Kind::EndpointRules, "metadata/endpointPrefix", prefixes.0, prefixes.1);
        if old.rule_set != new.rule_set {
            self.push(Kind::EndpointRules, "endpoints", rules(old), rules(new));
        }
        if let (Some(first), Some(second)) = (&old.partitions, &new.partitions) {
            if first != second {
                let sum = |model| checksum(model, "partitions.json");
                self.push(Kind::EndpointRules, "partitions", sum(old), sum(new));
            }
        }
        for (name, old, new) in both(&old.client_context_params, &new.client_context_params) {
            let kind = |param: Option<&botosmith_model::ClientContextParam>| json!(param.map(|p| &p.kind));
            let path = below("clientContextParams", name);
            self.compare(Kind::EndpointRules, &path, kind(old), kind(new));
            if let (Some(old), Some(new)) = (old, new) {
                self.text(&path, old.documentation.as_ref(), new.documentation.as_ref());
            }
        }
        self.documentation("documentation", &old.traits, &new.traits);
        self.deprecation("deprecated", &old.traits, &new.traits);
    }

    pub(super) fn waiters(&mut self) {
        let (old, new) = (self.old.model, self.new.model);
        for (name, old, new) in both(&old.waiters, &new.waiters) {
            let path = below("waiters", name);
            let shown = |waiter: Option<&botosmith_model::Waiter>| waiter.map_or(Value::Null, parts::waiter);
            match (old, new) {
                (None, _) => self.push(Kind::WaiterAdded, &path, Value::Null, shown(new)),
                (_, None) => self.push(Kind::WaiterRemoved, &path, shown(old), Value::Null),
                (Some(first), Some(second)) => {
                    self.compare_entries(Kind::WaiterChanged, &path, shown(old), shown(new));
                    self.text(&path, first.description.as_ref(), second.description.as_ref());
                }
            }
        }
    }
}

/// Rule sets are too long to be shown: the file's checksum, or what stands in where there is none.
fn rules(model: &ServiceModel) -> Value {
    match checksum(model, RULES) {
        Value::Null => json!(format!("the standard rules, with {} parameters", parameters(&model.rule_set))),
        sum => sum,
    }
}

fn parameters(rules: &RuleSet) -> usize {
    rules.parameters.len()
}

fn checksum(model: &ServiceModel, file: &str) -> Value {
    let source = model.sources.iter().find(|source| source.name == file);
    json!(source.map(|source| format!("sha256:{}", source.sha256)))
}
