//! Names with acronyms: what the official crates make of them.

use super::crates::Crate;
use super::models::Service;
use super::{put, Result, FIXTURES};
use botosmith_codegen::names;
use botosmith_model::{ServiceModel, Shape, ShapeKind};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

#[path = "../../tests/official/items.rs"]
mod items;

/// botocore's folders of services with many acronyms.
const SERVICES: [&str; 10] = [
    "cognito-idp",
    "directconnect",
    "ds",
    "ec2",
    "iam",
    "kms",
    "organizations",
    "rds",
    "route53",
    "timestream-query",
];

pub(crate) fn write(services: &[Service], crates: &Path, made: &str) -> Result<()> {
    for service in services.iter().filter(|service| SERVICES.contains(&service.name.as_str())) {
        let suffix = names::package_suffix(&service.model.metadata.service_id);
        let Some(official) = Crate::find(crates, &suffix)? else {
            println!("{}: no source of aws-sdk-{suffix}", service.name);
            continue;
        };
        let table = Table::of(&service.model, &official);
        let path = Path::new(FIXTURES).join("names").join(format!("{}.tsv", service.name));
        put(path, &table.text(&official.title, made))?;
        println!("{}: {}", service.name, table.told());
    }
    Ok(())
}

/// What is said of each name of a model, by what it names.
struct Table {
    /// Kind, container and name; what the official crate has, or nothing.
    rows: BTreeMap<(&'static str, String), Option<String>>,
    /// Types of the official crate to which no name of the model leads.
    left: Vec<String>,
    wrong: usize,
}

impl Table {
    fn of(model: &ServiceModel, official: &Crate) -> Self {
        let mut lookup: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for item in &official.items {
            lookup.entry(loose(item)).or_default().push(item);
        }
        let mut table = Table { rows: BTreeMap::new(), left: Vec::new(), wrong: 0 };
        let mut used: BTreeSet<String> = BTreeSet::new();
        for (kind, name) in names_of(model) {
            let Some(path) = items::item(kind, &name) else { continue };
            let found = match official.items.contains(&path) {
                true => Some(path.clone()),
                false => {
                    lookup.get(&loose(&path)).and_then(|items| items.first()).map(|item| (*item).to_owned())
                }
            };
            if found.as_ref() != Some(&path) {
                table.wrong += 1;
            }
            used.extend(found.clone());
            table.rows.insert((kind, name), found);
        }
        let is_type = |item: &&String| {
            let last = item.rsplit("::").next().unwrap_or_default();
            let parts = item.split("::").count();
            let of_model = ["types::", "operation::"].iter().any(|start| item.starts_with(start));
            // Every enum has a variant `Unknown` of its own.
            of_model
                && last != "Unknown"
                && last.starts_with(char::is_uppercase)
                && parts <= 3
                && !last.ends_with("Builder")
        };
        let left = official.items.iter().filter(is_type).filter(|item| !used.contains(*item));
        table.left = left.cloned().collect();
        table
    }

    fn told(&self) -> String {
        let mut text = format!("{} names, {} not as here", self.rows.len(), self.wrong);
        let absent = self.rows.values().filter(|found| found.is_none()).count();
        text +=
            &format!(" ({absent} of them are not there); {} types not of the model's names", self.left.len());
        text
    }

    fn text(&self, title: &str, made: &str) -> String {
        let mut text = format!(
            "# What {title} makes of the names of the model in {made}: kind, name, item. Made by the example\n\
             # `official` of botosmith-codegen; not edited. All of {} names were compared; below are those with an\n\
             # acronym, a digit or punctuation, and those that differ.\n",
            self.rows.len()
        );
        for ((kind, name), found) in &self.rows {
            if is_awkward(name) || *found != items::item(kind, name) {
                text += &format!("{kind}\t{name}\t{}\n", found.as_deref().unwrap_or("-"));
            }
        }
        for item in &self.left {
            text += &format!("only\t-\t{item}\n");
        }
        text
    }
}

/// An item without case and underscores.
fn loose(item: &str) -> String {
    item.replace(['_', '#'], "").to_lowercase()
}

/// Whether a name may fall into words in more than one way.
fn is_awkward(name: &str) -> bool {
    let chars: Vec<char> = name.chars().collect();
    let pairs = || chars.iter().zip(chars.iter().skip(1));
    let has_acronym = pairs().any(|(a, b)| a.is_uppercase() && b.is_uppercase());
    let has_capitals_alone =
        name.rsplit('.').next().is_some_and(|last| last.chars().all(|c| c.is_ascii_uppercase() || c == '_'));
    let is_other = |c: &char| !c.is_ascii_alphabetic() && *c != '.';
    (has_acronym && !has_capitals_alone)
        || chars.iter().any(|c| is_other(c) && !(has_capitals_alone && *c == '_'))
}

/// Every name of a model that an item is called after, by kind.
fn names_of(model: &ServiceModel) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let (mut own, mut errors): (BTreeSet<&str>, BTreeSet<&str>) = Default::default();
    for operation in model.operations.values() {
        let name = &operation.name;
        for kind in [
            "method",
            "operation",
            "operation's error",
            "fluent builder",
            "input",
            "input's builder",
            "output",
            "output's builder",
        ] {
            found.push((kind, name.clone()));
        }
        if model.paginators.contains_key(name) {
            found.push(("paginator", name.clone()));
        }
        // What an operation calls its errors is the same for all; one shows it.
        for error in operation.errors.iter().filter(|error| errors.insert(error)) {
            found.push(("operation's error is", format!("{name}.{error}")));
            found.push(("operation's error variant", format!("{name}.{error}")));
        }
        let sides = [("member of an input", &operation.input), ("member of an output", &operation.output)];
        for (kind, shape) in sides {
            let Some(shape) = shape else { continue };
            own.insert(shape);
            found.extend(members(model, shape).map(|member| (kind, format!("{name}.{member}"))));
        }
    }
    for waiter in model.waiters.keys() {
        let kinds = ["waiter", "waiter's builder", "waiter's end", "waiter's error"];
        found.extend(kinds.map(|kind| (kind, waiter.clone())));
    }
    let targets: BTreeSet<&str> = targets(model);
    for (name, shape) in &model.shapes {
        // An input or output is an operation's own, and a type besides where a member holds it.
        if own.contains(name.as_str()) && !targets.contains(name.as_str()) {
            continue;
        }
        found.extend(of_shape(name, shape));
    }
    found
}

fn of_shape(name: &str, shape: &Shape) -> Vec<(&'static str, String)> {
    let within = |kinds: &[&'static str], member: &String| {
        kinds.iter().map(|kind| (*kind, format!("{name}.{member}"))).collect::<Vec<_>>()
    };
    let (own, inside): (&[&'static str], &[&'static str]) = match &shape.kind {
        ShapeKind::Structure(_) if shape.is_error() => {
            (&["error", "error of the service"], &["member of an error"])
        }
        ShapeKind::Union(_) => (&["union"], &["variant", "as", "is"]),
        ShapeKind::Structure(_) => (&["structure"], &["member"]),
        ShapeKind::Enum(values) => {
            let values = values.iter().flat_map(|its| within(&["value"], &its.value));
            return [("enum", name.to_owned())].into_iter().chain(values).collect();
        }
        _ => return Vec::new(),
    };
    let members = shape.members().into_iter().flat_map(|members| members.keys());
    let members = members.flat_map(|member| within(inside, member));
    own.iter().map(|kind| (*kind, name.to_owned())).chain(members).collect()
}

fn targets(model: &ServiceModel) -> BTreeSet<&str> {
    model.shapes.values().flat_map(|shape| shape.kind.edges()).map(|edge| edge.target.as_str()).collect()
}

fn members<'a>(model: &'a ServiceModel, shape: &str) -> impl Iterator<Item = &'a String> {
    let members = model.shapes.get(shape).and_then(Shape::members);
    members.into_iter().flat_map(|members| members.keys())
}
