//! Finds what a Smithy model says of a service and the model of botocore leaves out. Reads no file, writes none.
//!
//! Shapes are paired by the ways that lead to them from an operation: botocore calls some after other names, and has
//! shapes of its own where Smithy constrains a single member. Where one shape of botocore stands for several, an entry is
//! made only of what all of them say.

use botosmith_codegen::names;
use botosmith_model::{Member, Paginator, ServiceModel, Shape, ShapeKind, Waiter};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The entries of a service, in botocore's names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entries {
    /// Defaults of members.
    pub default: BTreeMap<String, Value>,
    /// Required members that clients see as optional.
    pub optional: BTreeSet<String>,
    /// Members that the model calls optional and the official crate asks for.
    pub required: BTreeSet<String>,
    /// Texts, numbers and flags that are of another type, by shape: Smithy's name of the type.
    pub of_type: BTreeMap<String, &'static str>,
    /// Structures that are unions.
    pub union: BTreeSet<String>,
    /// Errors that botocore has no shape for, each with its members, which are texts.
    pub error: BTreeMap<String, Vec<String>>,
    /// Codes of errors.
    pub error_code: BTreeMap<String, String>,
    /// Errors of operations.
    pub errors: BTreeMap<String, Vec<String>>,
    /// Paginators by operation.
    pub paginator: BTreeMap<String, Paginator>,
    /// Waiters by name.
    pub waiter: BTreeMap<String, Waiter>,
    /// Names of enums' values.
    pub variant: BTreeMap<String, String>,
    /// Names of shapes.
    pub rename: BTreeMap<String, String>,
    /// Members that Smithy's model calls required and botocore's does not: no entries, unless the official crate agrees.
    pub maybe_required: BTreeSet<String>,
    /// What there is no entry for, and why.
    pub left_out: Vec<String>,
}

impl Entries {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.counts().iter().all(|(_, count)| *count == 0)
    }

    /// How many entries there are, by what the files call them.
    pub fn counts(&self) -> [(&'static str, usize); 12] {
        [
            ("default", self.default.len()),
            ("error", self.error.len()),
            ("error-code", self.error_code.len()),
            ("errors", self.errors.values().map(Vec::len).sum()),
            ("optional", self.optional.len()),
            ("paginator", self.paginator.len()),
            ("rename", self.rename.len()),
            ("required", self.required.len()),
            ("type", self.of_type.len()),
            ("union", self.union.len()),
            ("variant", self.variant.len()),
            ("waiter", self.waiter.len()),
        ]
    }
}

/// Compares two models of a service.
pub fn compare(botocore: &ServiceModel, smithy: &ServiceModel) -> Entries {
    let of_type = types(botocore, smithy, &Pairs::of(botocore, smithy));
    let botocore = &retyped(botocore, &of_type);
    let pairs = Pairs::of(botocore, smithy);
    let mut found = Entries {
        of_type: of_type.into_iter().map(|(name, kind)| (name, kind.type_name())).collect(),
        ..Entries::default()
    };
    for (name, theirs) in &pairs.by_name {
        let Some(ours) = botocore.shapes.get(*name) else { continue };
        let theirs: Vec<&Shape> = theirs.iter().filter_map(|name| smithy.shapes.get(*name)).collect();
        let is_nested = pairs.nested.contains(name);
        match &ours.kind {
            ShapeKind::Structure(members) => {
                if pairs.not_input.contains(name) {
                    found.members(ours, members, &theirs, botocore, smithy);
                }
                let is_union = |shape: &&Shape| matches!(shape.kind, ShapeKind::Union(_));
                if is_nested && theirs.iter().all(is_union) {
                    found.union.insert(ours.name.clone());
                }
                if ours.is_error() {
                    found.error_code(ours, &theirs);
                }
            }
            ShapeKind::Enum(values) => found.variants(ours, values, &theirs),
            _ => {}
        }
    }
    found.renames(botocore, &pairs);
    found.operations(botocore, smithy);
    found.paginators(botocore, smithy);
    found.waiters(botocore, smithy);
    found
}

/// The texts, numbers and flags of botocore that are something else of these in Smithy. An enum is no text there, and botocore may
/// have a plain one.
fn types(botocore: &ServiceModel, smithy: &ServiceModel, pairs: &Pairs<'_>) -> BTreeMap<String, ShapeKind> {
    let kind = |model: &ServiceModel, name: &str| model.shapes.get(name).map(|shape| shape.kind.clone());
    let mut found = BTreeMap::new();
    for (name, theirs) in &pairs.by_name {
        let Some(ours) = kind(botocore, name).filter(is_simple) else { continue };
        let all = theirs.iter().map(|name| kind(smithy, name).filter(is_simple));
        if let Ok(Some(theirs)) = agreed(all) {
            if theirs != ours {
                found.insert((*name).to_owned(), theirs);
            }
        }
    }
    found
}

fn is_simple(kind: &ShapeKind) -> bool {
    matches!(
        kind,
        ShapeKind::String
            | ShapeKind::Boolean
            | ShapeKind::Integer
            | ShapeKind::Long
            | ShapeKind::Float
            | ShapeKind::Double
    )
}

/// botocore's model with the types that were found.
fn retyped(botocore: &ServiceModel, of_type: &BTreeMap<String, ShapeKind>) -> ServiceModel {
    let mut model = botocore.clone();
    for (name, kind) in of_type {
        if let Some(shape) = model.shapes.get_mut(name) {
            shape.kind = kind.clone();
        }
    }
    model
}

/// Which shapes stand for which.
#[derive(Default)]
struct Pairs<'m> {
    /// Smithy's, by botocore's.
    by_name: BTreeMap<&'m str, BTreeSet<&'m str>>,
    /// botocore's that a member, element, key or value targets, and errors.
    nested: BTreeSet<&'m str>,
    /// Those, and outputs.
    not_input: BTreeSet<&'m str>,
}

impl<'m> Pairs<'m> {
    fn of(botocore: &'m ServiceModel, smithy: &'m ServiceModel) -> Self {
        let mut pairs = Self::default();
        let mut open: Vec<(&str, &str)> = Vec::new();
        for (name, ours) in &botocore.operations {
            let Some(theirs) = smithy.operations.get(name) else { continue };
            if let (Some(a), Some(b)) = (&ours.input, &theirs.input) {
                open.push((a, b));
            }
            if let (Some(a), Some(b)) = (&ours.output, &theirs.output) {
                open.push((a, b));
                pairs.not_input.insert(a);
            }
            for error in &ours.errors {
                if theirs.errors.contains(error) {
                    open.push((error, error));
                    pairs.nested.insert(error);
                }
            }
        }
        let mut seen = BTreeSet::new();
        while let Some((a, b)) = open.pop() {
            if !seen.insert((a, b)) {
                continue;
            }
            let (Some(ours), Some(theirs)) = (botocore.shapes.get(a), smithy.shapes.get(b)) else { continue };
            pairs.by_name.entry(a).or_default().insert(b);
            for (edge, theirs) in edges(ours, theirs) {
                open.push((&edge.target, &theirs.target));
                pairs.nested.insert(&edge.target);
            }
        }
        pairs.not_input.extend(pairs.nested.iter().copied());
        pairs
    }
}

/// The members, or element, key and value, that both shapes have.
fn edges<'m>(ours: &'m Shape, theirs: &'m Shape) -> Vec<(&'m Member, &'m Member)> {
    match (ours.members(), theirs.members()) {
        (Some(ours), Some(theirs)) => {
            ours.iter().filter_map(|(name, member)| Some((member, theirs.get(name)?))).collect()
        }
        (None, None) if ours.kind.edges().count() == theirs.kind.edges().count() => {
            ours.kind.edges().zip(theirs.kind.edges()).collect()
        }
        _ => Vec::new(),
    }
}

/// What all say; nothing where they differ.
fn agreed<T: PartialEq>(all: impl Iterator<Item = Option<T>>) -> Result<Option<T>, ()> {
    let mut all = all;
    let first = all.next().flatten();
    match all.all(|its| its == first) {
        true => Ok(first),
        false => Err(()),
    }
}

impl Entries {
    fn members(
        &mut self,
        ours: &Shape,
        members: &botosmith_model::Members,
        theirs: &[&Shape],
        botocore: &ServiceModel,
        smithy: &ServiceModel,
    ) {
        for (name, member) in members {
            let key = format!("{}.{name}", ours.name);
            let of: Vec<&Member> = theirs.iter().filter_map(|shape| shape.members()?.get(name)).collect();
            if of.is_empty() {
                continue;
            }
            let target = botocore.shapes.get(&member.target);
            match agreed(of.iter().map(|its| default(its, smithy))) {
                Ok(Some(value)) if target.is_some_and(|target| target.kind.may_default_to(&value)) => {
                    self.default.insert(key.clone(), value);
                }
                Ok(Some(value)) => {
                    self.left_out.push(format!("the default {value} of `{key}`: its type is another"));
                }
                Ok(None) => {}
                Err(()) => self.left_out.push(format!("the default of `{key}`: several shapes differ")),
            }
            let is_required = |its: &&Member| its.traits.required() && !its.traits.client_optional();
            if !member.traits.required() && of.iter().all(is_required) {
                self.maybe_required.insert(key.clone());
            }
            let has_members = target.is_some_and(|target| target.members().is_some());
            if member.traits.required() && !has_members {
                let is_optional = |its: &&Member| its.traits.client_optional();
                match of.iter().filter(|its| is_optional(its)).count() {
                    0 => {}
                    count if count == of.len() => _ = self.optional.insert(key),
                    _ => self.left_out.push(format!("whether `{key}` is optional: several shapes differ")),
                }
            }
        }
    }

    fn error_code(&mut self, ours: &Shape, theirs: &[&Shape]) {
        let code = |shape: &Shape| shape.traits.error_code().cloned();
        let own = code(ours).unwrap_or_else(|| ours.name.clone());
        if let Ok(Some(code)) = agreed(theirs.iter().map(|shape| code(shape))) {
            if code != own {
                self.error_code.insert(ours.name.clone(), code);
            }
        }
    }

    fn variants(&mut self, ours: &Shape, values: &[botosmith_model::EnumValue], theirs: &[&Shape]) {
        for value in values {
            let named = theirs.iter().filter_map(|shape| match &shape.kind {
                ShapeKind::Enum(values) => values.iter().find(|its| its.value == value.value),
                _ => None,
            });
            let named: BTreeSet<&String> = named.filter_map(|its| its.name.as_ref()).collect();
            let plain = names::enum_variant(&value.value);
            let told: BTreeMap<String, &String> =
                named.into_iter().map(|name| (names::enum_variant(name), name)).collect();
            match told.len() {
                1 => {
                    for (variant, name) in told {
                        if variant != plain {
                            self.variant.insert(format!("{}.{}", ours.name, value.value), name.clone());
                        }
                    }
                }
                0 => {}
                _ => self
                    .left_out
                    .push(format!("the name of `{}.{}`: several shapes differ", ours.name, value.value)),
            }
        }
    }

    fn renames(&mut self, botocore: &ServiceModel, pairs: &Pairs<'_>) {
        let mut wanted: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, theirs) in &pairs.by_name {
            let Some(ours) = botocore.shapes.get(*name) else { continue };
            let has_type =
                matches!(ours.kind, ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Enum(_));
            if !has_type || !pairs.nested.contains(name) {
                continue;
            }
            let theirs: Vec<&&str> = theirs.iter().collect();
            match theirs.as_slice() {
                [theirs] if names::type_name(theirs) != names::type_name(name) => {
                    wanted.entry(theirs).or_default().push(name);
                }
                [_] => {}
                several => self.left_out.push(format!("the name of `{name}`: Smithy has {several:?}")),
            }
        }
        for (to, from) in wanted {
            match from.as_slice() {
                [from] if botocore.shapes.contains_key(to) => {
                    self.left_out.push(format!(
                        "the name `{to}` of `{from}`: botocore has another shape of that name"
                    ));
                }
                [from] => _ = self.rename.insert((*from).to_owned(), to.to_owned()),
                several => self.left_out.push(format!("the name `{to}` of {several:?}")),
            }
        }
    }

    /// Errors of operations. What botocore has no shape for is an error of texts, or left out.
    fn operations(&mut self, botocore: &ServiceModel, smithy: &ServiceModel) {
        for (name, ours) in &botocore.operations {
            let Some(theirs) = smithy.operations.get(name) else { continue };
            let mut more = Vec::new();
            for error in theirs.errors.iter().filter(|error| !ours.errors.contains(error)) {
                match (
                    botocore.shapes.get(error),
                    smithy.shapes.get(error).and_then(|its| texts(its, smithy)),
                ) {
                    (Some(shape), _) if shape.is_error() => more.push(error.clone()),
                    (None, Some(members)) => {
                        self.error.insert(error.clone(), members);
                        more.push(error.clone());
                    }
                    _ => self
                        .left_out
                        .push(format!("the error `{error}` of `{name}`: it has members that are no texts")),
                }
            }
            if !more.is_empty() {
                self.errors.insert(name.clone(), more);
            }
        }
    }

    fn paginators(&mut self, botocore: &ServiceModel, smithy: &ServiceModel) {
        for (name, theirs) in &smithy.paginators {
            if botocore.operations.contains_key(name) && !botocore.paginators.contains_key(name) {
                self.paginator.insert(name.clone(), theirs.clone());
            }
        }
    }

    fn waiters(&mut self, botocore: &ServiceModel, smithy: &ServiceModel) {
        for (name, theirs) in &smithy.waiters {
            if botocore.operations.contains_key(&theirs.operation) && !botocore.waiters.contains_key(name) {
                self.waiter.insert(name.clone(), theirs.clone());
            }
        }
    }
}

/// The default that clients see; none where they see the member as optional all the same.
fn default(member: &Member, smithy: &ServiceModel) -> Option<Value> {
    let has_members = smithy.shapes.get(&member.target).is_some_and(|shape| shape.members().is_some());
    let value = member.traits.default_value().filter(|value| !value.is_null())?;
    (!member.traits.client_optional() && !has_members).then(|| value.clone())
}

/// The members of an error, if all of them are texts.
fn texts(error: &Shape, smithy: &ServiceModel) -> Option<Vec<String>> {
    let is_text = |member: &Member| {
        smithy.shapes.get(&member.target).is_some_and(|shape| matches!(shape.kind, ShapeKind::String))
    };
    let members = error.members().filter(|members| members.values().all(is_text))?;
    Some(members.keys().cloned().collect())
}
