//! Which members of a new model probably have a default that nobody has told yet. Reads models in memory, writes nothing.
//!
//! botocore's models have no defaults, and the [`overlay`] knows those of its day. Members that
//! target one shape mostly agree: in the services that were compared with official crates, 15 of 1,633 shapes of numbers
//! and flags have members with a default and others without. (`box` tells less: of the members that have it 2 % have a
//! default, and of those that have not 25 %.)

use botosmith_codegen::{overlay, presence};
use botosmith_model::problem::Problems;
use botosmith_model::{Member, ServiceModel, ShapeKind};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Members of the new model that are not in the old, and whose shape has a default wherever else it is used: each with the
/// default.
pub fn defaults(old: &ServiceModel, new: &ServiceModel) -> Vec<(String, Value)> {
    let [old, new] = [old, new].map(|model| overlay::apply(model, &mut Problems::default()).into_owned());
    let known = members(&old);
    let mut told: BTreeMap<&str, BTreeSet<Option<String>>> = BTreeMap::new();
    for member in known.values() {
        let default = presence::default(member).map(Value::to_string);
        told.entry(&member.target).or_default().insert(default);
    }
    let mut found = Vec::new();
    for (name, member) in members(&new) {
        let is_open = presence::default(member).is_none() && !member.traits.required();
        if known.contains_key(&name) || !is_open {
            continue;
        }
        let told: Vec<_> = told.get(member.target.as_str()).into_iter().flatten().collect();
        if let [Some(default)] = told.as_slice() {
            found.push((name, serde_json::from_str(default).unwrap_or_default()));
        }
    }
    found
}

/// Members that are numbers or flags, by structure and name; not of inputs, whose members have no defaults.
fn members(model: &ServiceModel) -> BTreeMap<String, &Member> {
    let inputs: BTreeSet<&String> = model.operations.values().filter_map(|its| its.input.as_ref()).collect();
    let mut found = BTreeMap::new();
    for shape in model.shapes.values().filter(|shape| !inputs.contains(&shape.name)) {
        let ShapeKind::Structure(members) = &shape.kind else { continue };
        for (name, member) in members {
            let target = model.shapes.get(&member.target).map(|shape| &shape.kind);
            if target.is_some_and(|kind| kind.may_default_to(&Value::from(0)) || *kind == ShapeKind::Boolean)
            {
                found.insert(format!("{}.{name}", shape.origin.id().name()), member);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use botosmith_model::SourceSet;
    use serde_json::json;

    /// A service whose structure `Kite` has these members.
    fn model(members: Value, default: &str) -> ServiceModel {
        let text = json!({
            "version": "2.0",
            "metadata": {"apiVersion": "2020-01-01", "endpointPrefix": "k", "jsonVersion": "1.0", "protocol": "json",
                "serviceFullName": "K", "serviceId": "K", "signatureVersion": "v4", "targetPrefix": "K"},
            "operations": {"Get": {"name": "Get", "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": "Asked"}, "output": {"shape": "Kite"}}},
            "shapes": {
                "Asked": {"type": "structure", "members": {"size": {"shape": "Number"}}},
                "Kite": {"type": "structure", "members": members},
                "Boxed": {"type": "integer"}, "Number": {"type": "integer"}, "Flag": {"type": "boolean"},
                "Text": {"type": "string"},
            },
        });
        let mut sources = SourceSet::new("k", "");
        sources.add("service-2.json", text.to_string().into_bytes());
        let overlay = format!("service = 'K'\nversion = '2020-01-01'\n[default]\n{default}");
        sources.add("overlay.toml", overlay.into_bytes());
        botosmith_model::read(&sources).0.unwrap()
    }

    #[test]
    fn a_new_member_is_told_whose_shape_has_one_default_everywhere() {
        let default = "'Kite.size' = 0\n'Kite.up' = false\n'Kite.odd' = 0\n";
        let mut members = json!({"size": {"shape": "Number"}, "up": {"shape": "Flag"}, "odd": {"shape": "Boxed"},
            "plain": {"shape": "Boxed"}, "name": {"shape": "Text"}});
        let old = model(members.clone(), default);
        assert_eq!(defaults(&old, &old), []);
        for (name, shape) in [("length", "Number"), ("down", "Flag"), ("other", "Boxed"), ("text", "Text")] {
            members[name] = json!({"shape": shape});
        }
        let found = defaults(&old, &model(members.clone(), default));
        assert_eq!(found, [("Kite.down".to_owned(), json!(false)), ("Kite.length".to_owned(), json!(0))]);
        let told = format!("{default}'Kite.down' = false\n'Kite.length' = 0\n");
        assert_eq!(defaults(&old, &model(members, &told)), [], "the overlay has them");
    }
}
