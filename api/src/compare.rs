//! Compares two public APIs: what one of them lacks, and what differs.
//!
//! Compares names, and definitions as text. Whether a program that compiles with one API compiles with the other is
//! for the compiler to decide, with a [`program`](crate::program()).

use crate::item::{Item, Kind, Owner, Parameters, What};
use crate::outline;
use crate::write::{Style, Unnameable, Writer};
use crate::Api;
use std::collections::{BTreeMap, BTreeSet};

/// An item's identity: module, path and kind; for an implementation, the path has the trait.
pub type Name = (String, String, Kind);

/// What stands behind a name: a text, or several where several items have it.
type Forms = BTreeSet<String>;

/// Two APIs side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// What the first has.
    pub first: BTreeSet<Name>,
    /// What the second has.
    pub second: BTreeSet<Name>,
    /// What the first has and the second has not.
    pub missing: Vec<Name>,
    /// What the second has and the first has not.
    pub additional: Vec<Name>,
    /// What both have, and not in the same form.
    pub changed: Vec<Changed>,
}

/// An item that is not the same in both.
///
/// A form is the item's line of the [`outline`](crate::outline()) without its traits, with what a change of may break
/// programs besides: bounds, whether there may be more fields or variants, what implementors of a trait must write,
/// what a macro takes. That something is deprecated is no part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The item.
    pub name: Name,
    /// What the first has and the second has not.
    pub first: Vec<String>,
    /// What the second has and the first has not.
    pub second: Vec<String>,
}

/// Compares two APIs.
pub fn compare(first: &Api, second: &Api) -> Comparison {
    let aliased: BTreeSet<&str> = [first, second].into_iter().flat_map(aliased).collect();
    let (first, second) = (forms(first, &aliased), forms(second, &aliased));
    let mut comparison = Comparison {
        missing: first.keys().filter(|name| !second.contains_key(*name)).cloned().collect(),
        first: first.keys().cloned().collect(),
        second: second.keys().cloned().collect(),
        ..Comparison::default()
    };
    for (name, new) in &second {
        let Some(old) = first.get(name) else {
            comparison.additional.push(name.clone());
            continue;
        };
        let gone: Vec<String> = old.difference(new).cloned().collect();
        let come: Vec<String> = new.difference(old).cloned().collect();
        if !gone.is_empty() {
            comparison.changed.push(Changed { name: name.clone(), first: gone, second: come });
        } else if !come.is_empty() {
            // One more of that name, such as a method for another form of a generic type.
            comparison.additional.push(name.clone());
        }
    }
    comparison
}

/// The definitions of types that have an alias.
fn aliased(api: &Api) -> impl Iterator<Item = &str> {
    api.items.iter().filter_map(|item| match &item.what {
        What::Type { alias: Some(of), .. } => of.definition(),
        _ => None,
    })
}

/// Whether an item is one of a generic type that is listed with the type only as long as there is no alias: `build` of
/// `Builder<P, ()>`. With the first alias it is found there, and nobody misses it.
fn stands_in(item: &Item, aliases: &BTreeSet<&str>, aliased: &BTreeSet<&str>) -> bool {
    let owner = match &item.what {
        What::Function { owner: Some(owner), .. } | What::Implementation { owner, .. } => owner,
        _ => return false,
    };
    let of_alias = aliases.contains(item.path.split("::").next().unwrap_or_default());
    let has_alias = owner.ty.definition().is_some_and(|definition| aliased.contains(definition));
    has_alias && !of_alias && owner.ty.is_specific() && !owner.parameters.list.is_empty()
}

fn forms(api: &Api, aliased: &BTreeSet<&str>) -> BTreeMap<Name, Forms> {
    let writer = Writer { names: &api.names, style: Style::Short };
    let mut found: BTreeMap<Name, Forms> = BTreeMap::new();
    let alias = |item: &'_ &Item| matches!(item.what, What::Type { alias: Some(_), .. });
    let aliases: BTreeSet<&str> = api.items.iter().filter(alias).map(|item| item.path.as_str()).collect();
    for item in api.items.iter().filter(|item| !stands_in(item, &aliases, aliased)) {
        let form = form(&writer, item).unwrap_or_else(|unnameable| format!("of {unnameable}"));
        found.entry(name_of(&writer, item)).or_default().insert(form);
    }
    found
}

/// What identifies an item.
pub(crate) fn name_of(writer: &Writer<'_>, item: &Item) -> Name {
    let path = match &item.what {
        What::Implementation { named, .. } => {
            let implemented = writer.named(named).unwrap_or_else(|definition| definition);
            format!("{}: {implemented}", item.path)
        }
        _ => item.path.clone(),
    };
    (item.module.clone(), path, item.kind)
}

pub(crate) fn form(writer: &Writer<'_>, item: &Item) -> Result<String, Unnameable> {
    let mut form = outline::line(writer, item)?;
    match &item.what {
        What::Type { parameters, closed, .. } => {
            form += &of_parameters(writer, &[parameters])?;
            if let Some(parts) = closed {
                form += &format!(", all of it: {}", parts.join(", "));
            }
        }
        What::Trait { parameters, above, wanted } => {
            form += &of_parameters(writer, &[parameters])?;
            form += &format!(": {}, to write: {}", writer.bounds(above)?, wanted.join(", "));
        }
        What::Macro(text) => form += text,
        What::Function { owner, signature, .. } => {
            let of_owner = owner.as_ref().map(|owner| &owner.parameters);
            let all: Vec<&Parameters> = of_owner.into_iter().chain([&signature.parameters]).collect();
            form += &of_parameters(writer, &all)?;
        }
        What::Implementation { owner: Owner { parameters, .. }, .. } => {
            form += &of_parameters(writer, &[parameters])?;
        }
        What::Name(_) | What::Field { .. } | What::Variant { .. } | What::Value(_) => {}
    }
    if item.non_exhaustive {
        form.push_str(", non-exhaustive");
    }
    Ok(form)
}

/// Bounds of parameters, where there are any.
fn of_parameters(writer: &Writer<'_>, all: &[&Parameters]) -> Result<String, Unnameable> {
    let mut texts = Vec::new();
    for parameters in all {
        let bound = writer.parameters(&parameters.list)?;
        texts.extend(bound.into_iter().filter(|parameter| parameter.contains(':')));
    }
    let bounds = if texts.is_empty() { String::new() } else { format!(" for {}", texts.join(", ")) };
    Ok(bounds + &writer.clauses(all)?)
}
