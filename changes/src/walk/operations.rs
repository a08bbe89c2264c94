//! Operations, their errors and paginators. Inputs and outputs are shapes.

use super::{below, both, Walk};
use crate::{parts, Kind};
use botosmith_model::{Operation, Subject};
use serde_json::Value;

impl Walk<'_> {
    pub(super) fn operations(&mut self) {
        let (old, new) = (self.old.model, self.new.model);
        for (name, old, new) in both(&old.operations, &new.operations) {
            let path = below("operations", name);
            match (old, new) {
                (None, _) => self.push(Kind::OperationAdded, &path, Value::Null, name),
                (_, None) => self.push(Kind::OperationRemoved, &path, name, Value::Null),
                (Some(old), Some(new)) => self.operation(&path, old, new),
            }
            self.paginator(name);
        }
    }

    fn operation(&mut self, path: &str, old: &Operation, new: &Operation) {
        self.documentation(path, &old.traits, &new.traits);
        self.deprecation(path, &old.traits, &new.traits);
        self.compare_entries(Kind::Wire, path, parts::operation_wire(old), parts::operation_wire(new));
        for (kind, subject) in [
            (Kind::Signing, Subject::Signing),
            (Kind::Idempotency, Subject::Repeating),
            (Kind::EndpointRules, Subject::Endpoint),
        ] {
            let about = |operation: &Operation| parts::about(&operation.traits, subject);
            self.compare_entries(kind, path, about(old), about(new));
        }
        for (side, first, second) in [("input", &old.input, &new.input), ("output", &old.output, &new.output)]
        {
            let (first, second) = (first.as_deref(), second.as_deref());
            let shapes =
                (first.and_then(|name| self.old.shape(name)), second.and_then(|name| self.new.shape(name)));
            if let (Some(first), Some(second)) = shapes {
                self.shape(&format!("{path}/{side}"), first, second);
            }
        }
        for error in old.errors.iter().filter(|error| !new.errors.contains(error)) {
            self.push(
                Kind::ErrorRemoved,
                &below(&format!("{path}/errors"), error),
                error.as_str(),
                Value::Null,
            );
        }
        for error in new.errors.iter().filter(|error| !old.errors.contains(error)) {
            self.push(
                Kind::ErrorAdded,
                &below(&format!("{path}/errors"), error),
                Value::Null,
                error.as_str(),
            );
        }
    }

    /// Only where the operation is in both: else it goes with the operation.
    fn paginator(&mut self, operation: &str) {
        let (old, new) = (self.old.model, self.new.model);
        if !(old.operations.contains_key(operation) && new.operations.contains_key(operation)) {
            return;
        }
        let path = below("paginators", operation);
        let shown = |model: &botosmith_model::ServiceModel| {
            model.paginators.get(operation).map_or(Value::Null, parts::paginator)
        };
        match (shown(old), shown(new)) {
            (Value::Null, Value::Null) => {}
            (Value::Null, new) => self.push(Kind::PaginatorAdded, &path, Value::Null, new),
            (old, Value::Null) => self.push(Kind::PaginatorRemoved, &path, old, Value::Null),
            (old, new) => self.compare_entries(Kind::PaginatorChanged, &path, old, new),
        }
    }
}
