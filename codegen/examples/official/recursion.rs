//! The members inside cycles: what the official crates box of them.

use super::crates::Crate;
use super::models::Service;
use super::{put, Result, FIXTURES};
use botosmith_codegen::{names, recursion};
use botosmith_model::{ServiceModel, ShapeKind};
use serde_json::{json, Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub(crate) fn write(services: &[Service], crates: &Path, made: &str) -> Result<()> {
    let mut out = Map::new();
    for service in services {
        // The rule leaves no cycle without a box, whichever it is.
        let ours = recursion::members_to_box(&service.model);
        if ours.is_empty() {
            continue;
        }
        let cycles = Cycles::of(&service.model);
        let members = cycles.direct(&service.model);
        let suffix = names::package_suffix(&service.model.metadata.service_id);
        let official = Crate::find(crates, &suffix)?;
        let title = official.as_ref().map_or("no source", |official| &official.title);
        let (mut same, mut other) = (0, 0);
        let mut found = Map::new();
        for (shape, member) in &members {
            let said =
                official.as_ref().and_then(|official| declared(&service.model, official, shape, member));
            let said = said.map_or("absent", |ty| if ty.contains("Box<") { "boxed" } else { "plain" });
            let our = if ours.contains(&(shape.clone(), member.clone())) { "boxed" } else { "plain" };
            if said == our {
                same += 1;
            } else {
                other += 1;
                println!("{}: {shape}.{member} is {said} in {title}, {our} here", service.name);
            }
            found.insert(format!("{shape}.{member}"), json!(said));
        }
        println!("{}: {same} members inside cycles are as in {title}, {other} are not", service.name);
        out.insert(service.name.clone(), json!({ "crate": title, "members": found }));
        let model = cycles.model(&service.json()?);
        let path = Path::new(FIXTURES).join("recursion").join(format!("{}.json", service.name));
        put(path, &(serde_json::to_string_pretty(&model)? + "\n"))?;
    }
    let out = json!({ "made from": made, "services compared": services.len(), "services": out });
    put(Path::new(FIXTURES).join("recursion.json"), &(serde_json::to_string_pretty(&out)? + "\n"))
}

/// The type that an official crate declares for a member.
fn declared<'c>(model: &ServiceModel, official: &'c Crate, shape: &str, member: &str) -> Option<&'c String> {
    let is_union = matches!(model.shapes.get(shape)?.kind, ShapeKind::Union(_));
    let (ty, field) = (names::type_name(shape), names::member(member).field);
    let variant = names::union_variant(member).variant;
    // Models of botocore's do not tell every union.
    let names = if is_union { [&variant, &variant] } else { [&field, &variant] };
    let mut items = names.iter().map(|name| format!("types::{ty}::{name}"));
    items.find_map(|item| official.types.get(&item))
}

/// The shapes from which a cycle is reached, and to which one leads.
struct Cycles {
    targets: BTreeMap<String, BTreeSet<String>>,
    kept: BTreeSet<String>,
}

impl Cycles {
    fn of(model: &ServiceModel) -> Self {
        let mut targets: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, shape) in &model.shapes {
            targets.insert(name.clone(), shape.kind.edges().map(|edge| edge.target.clone()).collect());
        }
        let mut cycles = Self { targets, kept: BTreeSet::new() };
        let direct = cycles.direct(model);
        let from = cycles.reached(direct.into_iter().map(|(shape, _)| shape).collect(), &|_| true);
        // Of what is reached, only what leads to a cycle has walks.
        let in_cycle = |shape: &String| cycles.leads_to(shape, shape, &|_| true);
        let ends: BTreeSet<String> = from.iter().filter(|shape| in_cycle(shape)).cloned().collect();
        let leads = |shape: &String| {
            let reached = cycles.reached([shape.clone()].into(), &|_| true);
            !reached.is_disjoint(&ends)
        };
        cycles.kept = from.iter().filter(|shape| leads(shape)).cloned().collect();
        cycles
    }

    fn reached(&self, from: BTreeSet<String>, goes: &dyn Fn(&str) -> bool) -> BTreeSet<String> {
        let (mut seen, mut todo) = (BTreeSet::new(), Vec::from_iter(from));
        while let Some(shape) = todo.pop() {
            if goes(&shape) && seen.insert(shape.clone()) {
                todo.extend(self.targets.get(&shape).into_iter().flatten().cloned());
            }
        }
        seen
    }

    fn leads_to(&self, from: &str, to: &str, goes: &dyn Fn(&str) -> bool) -> bool {
        let next = self.targets.get(from).cloned().unwrap_or_default();
        self.reached(next, goes).contains(to)
    }

    /// The members of structures from which structures alone lead back to the member.
    fn direct(&self, model: &ServiceModel) -> Vec<(String, String)> {
        let is_structure = |name: &str| model.shapes.get(name).is_some_and(|shape| shape.members().is_some());
        let mut found = Vec::new();
        for (name, shape) in &model.shapes {
            let members = shape.members().into_iter().flatten();
            for (member, m) in members.filter(|(_, m)| is_structure(&m.target)) {
                if m.target == *name || self.leads_to(&m.target, name, &is_structure) {
                    found.push((name.clone(), member.clone()));
                }
            }
        }
        found.sort();
        found
    }

    /// A model of the kept shapes alone.
    fn model(&self, json: &Value) -> Value {
        let mut shapes = Map::new();
        for name in &self.kept {
            let shape = &json["shapes"][name];
            let mut kept = json!({ "type": shape["type"] });
            let to = |member: &Value| json!({ "shape": member["shape"] });
            let is_kept = |member: &Value| member["shape"].as_str().is_some_and(|s| self.kept.contains(s));
            match shape["type"].as_str() {
                Some("list") => kept["member"] = to(&shape["member"]),
                Some("map") => {
                    kept["key"] = json!({ "shape": "Key" });
                    kept["value"] = to(&shape["value"]);
                    shapes.insert("Key".to_owned(), json!({ "type": "string" }));
                }
                _ => {
                    if shape["union"] == true {
                        kept["union"] = json!(true);
                    }
                    let members = shape["members"].as_object().into_iter().flatten();
                    let members = members.filter(|(_, member)| is_kept(member));
                    kept["members"] = members.map(|(name, member)| (name.clone(), to(member))).collect();
                }
            }
            shapes.insert(name.clone(), kept);
        }
        json!({ "version": "2.0", "metadata": json["metadata"], "operations": {}, "shapes": shapes })
    }
}
