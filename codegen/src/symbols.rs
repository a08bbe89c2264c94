//! Every identifier of a crate, made once from the normalized model. Lowering, documentation, examples and release notes
//! look names up here.
//!
//! The rules are those of [`names`]. Two parts of a model with the same Rust name are an error. Nothing here writes source.

mod collisions;
mod params;

use crate::names::{self, MemberNames, OperationNames, VariantNames, WaiterNames};
use crate::{normalize, overlay, presence};
use botosmith_model::problem::Problems;
use botosmith_model::{EnumValue, Member, Members, Operation, Origin, ServiceModel, Shape, ShapeKind};
use collisions::{Collisions, Owner};
use std::collections::{BTreeMap, BTreeSet};

/// Where types live.
const TYPES: &str = "types";
/// Where errors live.
const ERRORS: &str = "types::error";

/// Methods of every operation's builder that give way to no setter and make no setter give way, as no
/// service has such a member.
const FLUENT_METHODS: &[&str] = &["as_input", "send_with", "into_paginator", "wait"];

/// Likewise, methods of every error and its builder.
const ERROR_METHODS: &[&str] = &["set_meta", "retryable_error_kind"];

/// Every identifier of a crate.
#[derive(Clone, Debug, Default)]
pub struct Symbols {
    /// The crate's name in Rust: `botosmith_proton`.
    pub lib: String,
    structures: BTreeMap<String, StructureNames>,
    enums: BTreeMap<String, EnumNames>,
    unions: BTreeMap<String, UnionNames>,
    collections: BTreeMap<String, String>,
    operations: BTreeMap<String, OperationNames>,
    waiters: BTreeMap<String, WaiterNames>,
    client_params: BTreeMap<String, MemberNames>,
    endpoint_params: BTreeMap<String, MemberNames>,
}

/// What a shape's type is called after: its own name, also where it made way for an operation's input or output, whose type
/// is in another module.
fn shown_name(shape: &Shape) -> &str {
    let own = shape.origin.id().name();
    match shape.name.strip_prefix(own) {
        Some(rest) if rest.starts_with(normalize::MADE_WAY) && !own.is_empty() => own,
        _ => &shape.name,
    }
}

/// The names of a structure: a plain one, an error, or an operation's input or output.
#[derive(Clone, Debug)]
pub struct StructureNames {
    /// The type.
    pub ident: String,
    /// Its module, such as `types::error`.
    pub module: String,
    /// The builder's alias in that module.
    pub builder: String,
    /// What the module `builders` calls it: another, where a shape has the name of the builder.
    pub shown_builder: String,
    /// The structure of optional fields, where the builder fills one of its own.
    pub fields: Option<String>,
    /// The method that asks for an error.
    pub is_error: Option<String>,
    /// The names of its members, by their names in the model.
    pub members: BTreeMap<String, MemberNames>,
}

/// The names of an enum.
#[derive(Clone, Debug)]
pub struct EnumNames {
    /// The type.
    pub ident: String,
    /// The variants, in the order of the values.
    pub variants: Vec<String>,
}

/// The names of a union.
#[derive(Clone, Debug)]
pub struct UnionNames {
    /// The type.
    pub ident: String,
    /// The names of its variants, by the members' names in the model.
    pub variants: BTreeMap<String, VariantNames>,
    /// The error that ends a stream of its events, where it is one.
    pub error: Option<String>,
}

/// What a structure is for, as far as it changes its names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Plain,
    /// Every member is optional.
    Input,
    /// The builder always fills a structure of its own, which also takes the metadata.
    Error,
}

impl Symbols {
    /// The names of a normalized model.
    pub fn new(model: &ServiceModel, problems: &mut Problems) -> Self {
        let suffix = names::package_suffix(&model.metadata.service_id);
        let mut make = Make {
            model,
            symbols: Self { lib: format!("botosmith_{suffix}"), ..Self::default() },
            collisions: Collisions::default(),
            types: BTreeSet::new(),
        };
        make.all();
        make.collisions.report(problems);
        make.symbols
    }

    /// The names of a model as it was read, for who makes nothing else of it.
    pub fn of_model(model: &ServiceModel) -> Self {
        let mut unread = Problems::default();
        let model = overlay::apply(model, &mut unread);
        Self::new(&normalize::normalize(&model, None, &mut unread), &mut unread)
    }

    /// The names of a structure, error, input or output.
    pub fn structure(&self, shape: &str) -> Option<&StructureNames> {
        self.structures.get(shape)
    }

    /// The names of an enum.
    pub fn enumeration(&self, shape: &str) -> Option<&EnumNames> {
        self.enums.get(shape)
    }

    /// The names of a union.
    pub fn union(&self, shape: &str) -> Option<&UnionNames> {
        self.unions.get(shape)
    }

    /// The constant that declares a list or map.
    pub fn collection(&self, shape: &str) -> Option<&str> {
        self.collections.get(shape).map(String::as_str)
    }

    /// The names of an operation.
    pub fn operation(&self, name: &str) -> Option<&OperationNames> {
        self.operations.get(name)
    }

    /// The names of a waiter.
    pub fn waiter(&self, name: &str) -> Option<&WaiterNames> {
        self.waiters.get(name)
    }

    /// The names of an endpoint parameter that the client's configuration sets.
    pub fn client_param(&self, name: &str) -> Option<&MemberNames> {
        self.client_params.get(name)
    }

    /// The names of a parameter of the endpoint rules, unless it is one of the four that every service has.
    pub fn endpoint_param(&self, name: &str) -> Option<&MemberNames> {
        self.endpoint_params.get(name)
    }

    /// The type of a structure, error, enum or union.
    pub fn type_name(&self, shape: &str) -> Option<&str> {
        let structure = self.structures.get(shape).map(|names| &names.ident);
        let enumeration = || self.enums.get(shape).map(|names| &names.ident);
        let union = || self.unions.get(shape).map(|names| &names.ident);
        structure.or_else(enumeration).or_else(union).map(String::as_str)
    }

    /// The field of a structure's member.
    pub fn field(&self, shape: &str, member: &str) -> Option<&str> {
        Some(&self.structures.get(shape)?.members.get(member)?.field)
    }
}

/// The module of a shape that becomes a type and is no operation's own.
fn module_of(shape: &Shape) -> Option<&'static str> {
    match shape.kind {
        ShapeKind::Structure(_) if shape.is_error() => Some(ERRORS),
        ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Enum(_) => Some(TYPES),
        _ => None,
    }
}

/// Symbols in the making.
struct Make<'a> {
    model: &'a ServiceModel,
    symbols: Symbols,
    collisions: Collisions,
    /// The types that are no operation's own, with their modules.
    types: BTreeSet<(&'static str, String)>,
}

impl Make<'_> {
    fn all(&mut self) {
        let model = self.model;
        let own: BTreeSet<&str> = model
            .operations
            .values()
            .flat_map(|op| op.input.iter().chain(&op.output))
            .map(String::as_str)
            .collect();
        let shapes = || model.shapes.values().filter(|shape| !own.contains(shape.name.as_str()));
        let typed =
            shapes().filter_map(|shape| Some((module_of(shape)?, names::type_name(shown_name(shape)))));
        self.types = typed.collect();
        self.collections();
        for shape in shapes() {
            match &shape.kind {
                ShapeKind::Structure(members) => self.plain(shape, members),
                ShapeKind::Union(members) => self.union(shape, members),
                ShapeKind::Enum(values) => self.enumeration(shape, values),
                _ => {}
            }
        }
        for name in ["new", "from_conf", "config"] {
            self.collisions.take("Client", name, Owner::Builtin("every client"));
        }
        self.collisions.take("Error", "Unhandled", Owner::Builtin("every error enum"));
        self.errors();
        for operation in model.operations.values() {
            self.operation(operation);
        }
        self.waiters();
        self.client_params();
        self.endpoint_params();
    }

    /// Lists and maps. They are no part of the public API, so one whose name is taken gets another.
    fn collections(&mut self) {
        let mut taken = BTreeSet::new();
        let is_one = |shape: &&Shape| matches!(shape.kind, ShapeKind::List { .. } | ShapeKind::Map { .. });
        for shape in self.model.shapes.values().filter(is_one) {
            let mut name = names::collection(&shape.name);
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            self.symbols.collections.insert(shape.name.clone(), name);
        }
    }

    fn plain(&mut self, shape: &Shape, members: &Members) {
        let Some(module) = module_of(shape) else { return };
        let role = if shape.is_error() { Role::Error } else { Role::Plain };
        let ident = names::type_name(shown_name(shape));
        self.structure(shape, members, ident, module.to_owned(), role);
    }

    fn structure(&mut self, shape: &Shape, members: &Members, ident: String, module: String, role: Role) {
        let (of_builder, methods) = match role {
            Role::Plain => ("", &[][..]),
            Role::Input => ("the builder of every operation", FLUENT_METHODS),
            Role::Error => ("every error", ERROR_METHODS),
        };
        let place = format!("{module}::{ident}");
        for name in methods {
            self.collisions.take_inside(&shape.origin, &place, name, Owner::Builtin(of_builder));
        }
        let mut named = BTreeMap::new();
        for (name, member) in members {
            let mut names = names::member(name);
            if methods.contains(&names.set.as_str()) {
                names.set = format!("set_{}", names.field);
                names.get = format!("get_{}", names.field);
            }
            for name in [&names.field, &names.set, &names.get] {
                self.collisions.take_inside(&shape.origin, &place, name, &member.origin);
            }
            named.insert(name.clone(), names);
        }
        let always_there = |member: &Member| match role {
            Role::Input => presence::is_stream(self.model, member),
            Role::Plain | Role::Error => presence::always_there(self.model, member),
        };
        let fields =
            (members.values().any(always_there) || role == Role::Error).then(|| format!("{ident}Fields"));
        let shown_builder = format!("{ident}Builder");
        let mut builder = shown_builder.clone();
        // In an operation's own module, all names are made of the operation's and differ in how they end.
        if [TYPES, ERRORS].contains(&module.as_str()) {
            // A shape may be called as the builder of another; the official crates have builders in a module apart.
            while self.is_type(&module, &builder) {
                builder.push('_');
            }
            for name in [&ident, &builder].into_iter().chain(&fields) {
                self.collisions.take(&module, name, &shape.origin);
            }
        }
        let is_error = (role == Role::Error).then(|| names::is_error(&shape.name));
        let names =
            StructureNames { ident, module, builder, shown_builder, fields, is_error, members: named };
        self.symbols.structures.insert(shape.name.clone(), names);
    }

    fn is_type(&self, module: &str, name: &str) -> bool {
        let known = [TYPES, ERRORS].into_iter().find(|known| *known == module);
        known.is_some_and(|module| self.types.contains(&(module, name.to_owned())))
    }

    fn union(&mut self, shape: &Shape, members: &Members) {
        let ident = names::type_name(shown_name(shape));
        self.collisions.take(TYPES, &ident, &shape.origin);
        let place = format!("{TYPES}::{ident}");
        let mut variants = BTreeMap::new();
        let events = |(_, member): &(&String, &Member)| !presence::is_stream_error(self.model, shape, member);
        for (name, member) in members.iter().filter(events) {
            let names = names::union_variant(name);
            for name in [&names.variant, &names.as_method, &names.is_method] {
                self.collisions.take_inside(&shape.origin, &place, name, &member.origin);
            }
            variants.insert(name.clone(), names);
        }
        let error = shape.is_event_stream().then(|| names::stream_error(&ident));
        if let Some(error) = &error {
            self.collisions.take(ERRORS, error, &shape.origin);
        }
        self.symbols.unions.insert(shape.name.clone(), UnionNames { ident, variants, error });
    }

    fn enumeration(&mut self, shape: &Shape, values: &[EnumValue]) {
        let ident = names::type_name(shown_name(shape));
        self.collisions.take(TYPES, &ident, &shape.origin);
        let place = format!("{TYPES}::{ident}");
        let mut variants = Vec::new();
        for EnumValue { name, value, origin } in values {
            let variant = names::enum_variant(name.as_ref().unwrap_or(value));
            self.collisions.take_inside(&shape.origin, &place, &variant, origin);
            variants.push(variant);
        }
        self.symbols.enums.insert(shape.name.clone(), EnumNames { ident, variants });
    }

    /// Variants and methods of every operation's error; sorted by type, as the crate has them.
    fn errors(&mut self) {
        let shapes = self.model.shapes.values().filter(|shape| shape.is_error());
        let named =
            shapes.filter_map(|shape| Some((self.symbols.structures.get(&shape.name)?, &shape.origin)));
        let mut errors: Vec<(&StructureNames, &Origin)> = named.collect();
        errors.sort_by(|(a, _), (b, _)| a.ident.cmp(&b.ident));
        for (names, origin) in errors {
            for name in [Some(&names.ident), names.is_error.as_ref()].into_iter().flatten() {
                self.collisions.take("Error", name, origin);
            }
        }
    }

    fn operation(&mut self, operation: &Operation) {
        let names = names::operation(&operation.name);
        for owner in ["operation", "Client"] {
            self.collisions.take(owner, &names.module, &operation.origin);
        }
        let sides =
            [(&operation.input, &names.input, Role::Input), (&operation.output, &names.output, Role::Plain)];
        for (shape, ident, role) in sides {
            let shape = shape.as_ref().and_then(|shape| self.model.shapes.get(shape));
            if let Some((shape, members)) = shape.and_then(|shape| Some((shape, shape.members()?))) {
                let module = format!("operation::{}", names.module);
                self.structure(shape, members, ident.clone(), module, role);
            }
        }
        self.symbols.operations.insert(operation.name.clone(), names);
    }

    fn waiters(&mut self) {
        for waiter in self.model.waiters.values() {
            let names = names::waiter(&waiter.name);
            let Some(polled) = self.model.operations.get(&waiter.operation) else { continue };
            self.collisions.take("waiters", &names.module, &waiter.origin);
            // A method of the client's own would hide that of the trait.
            for owner in ["client::Waiters", "Client"] {
                self.collisions.take(owner, &names.method, &waiter.origin);
            }
            // The module imports the input that it polls with.
            let place = format!("waiters::{}", names.module);
            if let Some(input) = self.symbols.operations.get(&polled.name).map(|names| &names.input) {
                self.collisions.take(&place, input, &polled.origin);
            }
            for name in [&names.ident, &names.fluent, &names.final_poll, &names.error] {
                self.collisions.take(&place, name, &waiter.origin);
            }
            self.symbols.waiters.insert(waiter.name.clone(), names);
        }
    }
}
