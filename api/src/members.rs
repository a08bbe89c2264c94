//! Collects what a public definition offers: fields, variants, methods, implementations.
//!
//! An alias offers what its type offers, as far as that belongs to this alias.

use crate::crates::{type_parameters, Crates, Node};
use crate::item::{Item, Kind, Owner, Parameter, ParameterKind, Parameters, Signature, What};
use crate::seen;
use crate::ty::{bounds, lower, named, Argument, Named, Ty};
use crate::walk::{joined, Found, Reached};
use crate::write::Names;
use rustdoc_types as json;
use rustdoc_types::{ItemEnum, ItemKind, Visibility};
use std::collections::BTreeMap;

/// The traits that the compiler implements by itself and that users notice.
pub(crate) const AUTOMATIC: [&str; 5] = ["Send", "Sync", "Unpin", "UnwindSafe", "RefUnwindSafe"];

/// What parameters stand for.
type Map = BTreeMap<String, Ty>;

/// All items that one public name brings.
pub(crate) fn items<'a>(crates: &'a Crates, names: &'a Names, found: &'a Found<'a>) -> Vec<Item> {
    let node = match found.what {
        Reached::Item(node) => node,
        Reached::Foreign { kind, of, id } => return vec![foreign(crates, found, kind, of, id)],
    };
    let mut members = Members { crates, names, found, items: Vec::new() };
    let add = |members: &mut Members<'_>, kind, what| members.add(node, kind, found.name.clone(), what);
    match &node.item.inner {
        ItemEnum::Module(_) => add(&mut members, Kind::Module, What::Name(None)),
        // One that a module hands on; what it holds stands with the enum.
        ItemEnum::Variant(_) => add(&mut members, Kind::Variant, What::Name(None)),
        ItemEnum::Macro(text) => add(&mut members, Kind::Macro, What::Macro(text.clone())),
        ItemEnum::Constant { type_, .. } => {
            add(&mut members, Kind::Constant, What::Value(lower(crates, node.of, type_)));
        }
        ItemEnum::Static(inner) => {
            add(&mut members, Kind::Static, What::Value(lower(crates, node.of, &inner.type_)));
        }
        ItemEnum::Function(function) => {
            let signature = signature(crates, names, node.of, function, &Map::new());
            let name = found.name.clone();
            add(&mut members, Kind::Function, What::Function { owner: None, name, signature });
        }
        ItemEnum::Trait(inner) => members.of_trait(node, inner),
        ItemEnum::Struct(json::Struct { generics, .. })
        | ItemEnum::Enum(json::Enum { generics, .. })
        | ItemEnum::Union(json::Union { generics, .. }) => members.of_data(node, generics),
        ItemEnum::TypeAlias(alias) => members.of_alias(node, alias),
        _ => {}
    }
    members.items
}

fn foreign(crates: &Crates, found: &Found<'_>, kind: ItemKind, of: usize, id: json::Id) -> Item {
    let kind = match kind {
        ItemKind::Trait | ItemKind::TraitAlias => Kind::Trait,
        ItemKind::Module => Kind::Module,
        ItemKind::Function => Kind::Function,
        ItemKind::Constant => Kind::Constant,
        ItemKind::Static => Kind::Static,
        ItemKind::Macro | ItemKind::ProcAttribute | ItemKind::ProcDerive => Kind::Macro,
        _ => Kind::Type,
    };
    Item {
        module: found.module.clone(),
        path: found.name.clone(),
        kind,
        deprecated: false,
        non_exhaustive: false,
        what: What::Name(crates.definition_of(of, id)),
    }
}

struct Members<'a> {
    crates: &'a Crates,
    names: &'a Names,
    found: &'a Found<'a>,
    items: Vec<Item>,
}

impl<'a> Members<'a> {
    fn add(&mut self, node: Node<'_>, kind: Kind, path: String, what: What) {
        self.items.push(Item {
            module: self.found.module.clone(),
            path,
            kind,
            deprecated: node.item.deprecation.is_some(),
            non_exhaustive: node.item.attrs.contains(&json::Attribute::NonExhaustive),
            what,
        });
    }

    fn inside(&self, name: &str) -> String {
        joined(&self.found.name, name)
    }

    fn of_trait(&mut self, node: Node<'a>, inner: &'a json::Trait) {
        let parameters = own_parameters(self.crates, node.of, &inner.generics, &Map::new());
        let what = What::Trait {
            parameters: parameters.clone(),
            above: bounds(self.crates, node.of, &inner.bounds),
            wanted: wanted(self.crates, node.of, &inner.items),
        };
        self.add(node, Kind::Trait, self.found.name.clone(), what);
        let owner = Owner { ty: data_type(self.crates, node, &parameters), is_trait: true, parameters };
        self.functions(node.of, &inner.items, &owner, &Map::new(), |_| true);
    }

    fn of_data(&mut self, node: Node<'a>, generics: &'a json::Generics) {
        let parameters = own_parameters(self.crates, node.of, generics, &Map::new());
        let owner = Owner {
            ty: data_type(self.crates, node, &parameters),
            is_trait: false,
            parameters: parameters.clone(),
        };
        let what = What::Type { parameters, alias: None, closed: closed(self.crates, node) };
        self.add(node, Kind::Type, self.found.name.clone(), what);
        self.parts(node, &owner, &Map::new());
        for (at, implementation) in self.crates.implementations(node) {
            let ty = lower(self.crates, at.of, &implementation.for_);
            // Implementations for references to the type stand here too; and what belongs to an alias alone is
            // shown there.
            let of_alias =
                ty.is_specific() && self.names.has_alias(&ty, &type_parameters(&implementation.generics));
            if ty.definition() == owner.ty.definition() && !of_alias {
                let parameters = own_parameters(self.crates, at.of, &implementation.generics, &Map::new());
                let owner = Owner { ty, is_trait: false, parameters };
                self.implementation(at, implementation, &owner, &Map::new());
            }
        }
    }

    fn of_alias(&mut self, node: Node<'a>, alias: &'a json::TypeAlias) {
        let parameters = own_parameters(self.crates, node.of, &alias.generics, &Map::new());
        let ty = lower(self.crates, node.of, &alias.type_);
        let target = ty.definition().and_then(|path| self.crates.definition(path));
        let what = What::Type { parameters: parameters.clone(), alias: Some(ty.clone()), closed: None };
        self.add(node, Kind::Type, self.found.name.clone(), what);
        let Some(target) = target else { return };
        let owner = Owner { ty: ty.clone(), is_trait: false, parameters };
        let generics = match &target.item.inner {
            ItemEnum::Struct(data) => &data.generics,
            ItemEnum::Enum(data) => &data.generics,
            ItemEnum::Union(data) => &data.generics,
            _ => return,
        };
        self.parts(target, &owner, &fixed(generics, &ty));
        for (at, implementation) in self.crates.implementations(target) {
            let pattern = lower(self.crates, at.of, &implementation.for_);
            let mut map = Map::new();
            let fits = pattern.matches(&ty, &type_parameters(&implementation.generics), &mut map);
            if !fits || !self.holds(at.of, &implementation.generics, &map) {
                continue;
            }
            let mut owner = owner.clone();
            let free = own_parameters(self.crates, at.of, &implementation.generics, &map);
            owner.parameters.list.extend(free.list);
            self.implementation(at, implementation, &owner, &map);
        }
    }

    /// Whether what parameters stand for is what they must be.
    fn holds(&self, of: usize, generics: &json::Generics, map: &Map) -> bool {
        let parameters = generics.params.iter().filter_map(|parameter| match &parameter.kind {
            json::GenericParamDefKind::Type { bounds, .. } => {
                Some((map.get(&parameter.name)?.clone(), bounds))
            }
            _ => None,
        });
        let clauses = generics.where_predicates.iter().filter_map(|clause| match clause {
            json::WherePredicate::BoundPredicate { type_, bounds, .. } => {
                Some((lower(self.crates, of, type_).with(map).resolved(self.crates), bounds))
            }
            _ => None,
        });
        parameters.chain(clauses).all(|(ty, list)| {
            bounds(self.crates, of, list).iter().all(|bound| self.crates.fulfils(&ty, bound))
        })
    }

    /// Fields and variants.
    fn parts(&mut self, node: Node<'a>, owner: &Owner, map: &Map) {
        let crates = self.crates;
        let fields: &[json::Id] = match &node.item.inner {
            ItemEnum::Struct(json::Struct { kind: json::StructKind::Plain { fields, .. }, .. }) => fields,
            ItemEnum::Union(data) => &data.fields,
            _ => &[],
        };
        for field in crates.all(node.of, fields) {
            let ItemEnum::StructField(ty) = &field.item.inner else { continue };
            if !crates.hides(field.item) && field.item.visibility == Visibility::Public {
                let name = field.item.name.clone().unwrap_or_default();
                let ty = lower(crates, field.of, ty).with(map).resolved(crates);
                let path = self.inside(&name);
                self.add(field, Kind::Field, path, What::Field { owner: owner.clone(), name, ty });
            }
        }
        let ItemEnum::Enum(data) = &node.item.inner else { return };
        for variant in crates.all(node.of, &data.variants).filter(|variant| !crates.hides(variant.item)) {
            let ItemEnum::Variant(inner) = &variant.item.inner else { continue };
            let name = variant.item.name.clone().unwrap_or_default();
            let held = match &inner.kind {
                json::VariantKind::Plain => Some(Vec::new()),
                json::VariantKind::Struct { .. } => None,
                json::VariantKind::Tuple(ids) => {
                    let types = ids.iter().map(|id| {
                        let field = crates.get(variant.of, (*id)?)?;
                        match &field.item.inner {
                            ItemEnum::StructField(ty) => {
                                Some(lower(crates, field.of, ty).with(map).resolved(crates))
                            }
                            _ => None,
                        }
                    });
                    types.collect()
                }
            };
            let path = self.inside(&name);
            self.add(variant, Kind::Variant, path, What::Variant { owner: owner.clone(), held });
        }
    }

    fn implementation(&mut self, at: Node<'a>, inner: &'a json::Impl, owner: &Owner, map: &Map) {
        if self.crates.hides(at.item) || inner.is_negative || inner.blanket_impl.is_some() {
            return;
        }
        let Some(path) = &inner.trait_ else {
            let public = |item: &json::Item| item.visibility == Visibility::Public;
            return self.functions(at.of, &inner.items, owner, map, public);
        };
        let implemented = named(self.crates, at.of, path);
        let last = implemented.definition.rsplit("::").next().unwrap_or_default();
        // A trait without a public name is not for users.
        let hidden = !self.names.can_name(&implemented.definition);
        let unseen = inner.is_synthetic && !AUTOMATIC.contains(&last);
        if hidden || unseen || last == "StructuralPartialEq" {
            return;
        }
        let implemented = implemented_with(implemented, self.crates, map);
        let what = What::Implementation { owner: owner.clone(), named: implemented };
        self.add(at, Kind::Implementation, self.found.name.clone(), what);
    }

    fn functions(
        &mut self,
        of: usize,
        ids: &'a [json::Id],
        owner: &Owner,
        map: &Map,
        is_public: impl Fn(&json::Item) -> bool,
    ) {
        let mut map = map.clone();
        if !owner.is_trait {
            map.insert("Self".to_owned(), owner.ty.clone());
        }
        for node in self.crates.all(of, ids) {
            let name = node.item.name.clone().unwrap_or_default();
            if self.crates.hides(node.item) || !is_public(node.item) {
                continue;
            }
            let path = self.inside(&name);
            match &node.item.inner {
                ItemEnum::Function(function) => {
                    let mut signature = signature(self.crates, self.names, of, function, &map);
                    if !seen::settle(self.crates, &mut signature.parameters) {
                        continue;
                    }
                    let what = What::Function { owner: Some(owner.clone()), name, signature };
                    self.add(node, Kind::Function, path, what);
                }
                ItemEnum::AssocConst { type_, .. } if !owner.is_trait => {
                    let ty = lower(self.crates, of, type_).with(&map).resolved(self.crates);
                    self.add(node, Kind::Constant, path, What::Value(ty));
                }
                _ => {}
            }
        }
    }
}

/// What those write who implement a trait: everything without a body, and every associated type.
fn wanted(crates: &Crates, of: usize, ids: &[json::Id]) -> Vec<String> {
    let wanted = crates.all(of, ids).filter(|node| match &node.item.inner {
        ItemEnum::Function(function) => !function.has_body,
        ItemEnum::AssocConst { value, .. } => value.is_none(),
        ItemEnum::AssocType { .. } => true,
        _ => false,
    });
    wanted.filter_map(|node| node.item.name.clone()).collect()
}

/// All fields or variants, of a type whose users may count on that.
fn closed(crates: &Crates, node: Node<'_>) -> Option<Vec<String>> {
    if node.item.attrs.contains(&json::Attribute::NonExhaustive) {
        return None;
    }
    let parts: Vec<Node<'_>> = match &node.item.inner {
        ItemEnum::Enum(data) => crates.all(node.of, &data.variants).collect(),
        ItemEnum::Struct(json::Struct { kind: json::StructKind::Plain { fields, .. }, .. }) => {
            let parts: Vec<Node<'_>> = crates.all(node.of, fields).collect();
            let all = parts.len() == fields.len()
                && parts.iter().all(|field| field.item.visibility == Visibility::Public);
            all.then_some(parts)?
        }
        _ => return None,
    };
    Some(parts.iter().filter_map(|part| part.item.name.clone()).collect())
}

fn implemented_with(mut named: Named, crates: &Crates, map: &Map) -> Named {
    for argument in &mut named.arguments {
        if let Argument::Type(ty) = argument {
            *ty = ty.with(map).resolved(crates);
        }
    }
    named
}

/// What a type's own parameters stand for in one use of it.
fn fixed(generics: &json::Generics, ty: &Ty) -> Map {
    let Ty::Named(named) = ty else { return Map::new() };
    let types = named.arguments.iter().filter_map(|argument| match argument {
        Argument::Type(ty) => Some(ty.clone()),
        _ => None,
    });
    type_parameters(generics).into_iter().zip(types).collect()
}

/// A structure, enum or trait with its own parameters as arguments.
fn data_type(crates: &Crates, node: Node<'_>, parameters: &Parameters) -> Ty {
    let arguments = parameters.list.iter().map(|parameter| match parameter.kind {
        ParameterKind::Lifetime => Argument::Lifetime(parameter.name.clone()),
        ParameterKind::Type(_) => Argument::Type(Ty::Generic(parameter.name.clone())),
        ParameterKind::Const(_) => Argument::Const(parameter.name.clone()),
    });
    let name = node.item.name.clone().unwrap_or_default();
    Ty::Named(Named {
        definition: crates.definition_of(node.of, node.item.id).unwrap_or_else(|| name.clone()),
        written: name,
        arguments: arguments.collect(),
        call: None,
    })
}

/// Those parameters that the map does not say what they stand for.
fn own_parameters(crates: &Crates, of: usize, generics: &json::Generics, map: &Map) -> Parameters {
    let bounds_of = |list: &[json::GenericBound]| -> Vec<_> {
        bounds(crates, of, list).iter().map(|bound| bound.with(crates, map)).collect()
    };
    let free = generics.params.iter().filter(|parameter| !map.contains_key(&parameter.name));
    let list = free.filter_map(|parameter| {
        let kind = match &parameter.kind {
            json::GenericParamDefKind::Lifetime { .. } => ParameterKind::Lifetime,
            // `impl Trait` in a parameter's place stands in the parameter's type.
            json::GenericParamDefKind::Type { is_synthetic: true, .. } => return None,
            json::GenericParamDefKind::Type { bounds, .. } => ParameterKind::Type(bounds_of(bounds)),
            json::GenericParamDefKind::Const { type_, .. } => ParameterKind::Const(lower(crates, of, type_)),
        };
        Some(Parameter { name: parameter.name.clone(), kind })
    });
    let clauses = generics.where_predicates.iter().filter_map(|clause| match clause {
        json::WherePredicate::BoundPredicate { type_, bounds, .. } => {
            Some((lower(crates, of, type_).with(map).resolved(crates), bounds_of(bounds)))
        }
        _ => None,
    });
    Parameters { list: list.collect(), clauses: clauses.collect() }
}

fn signature(crates: &Crates, names: &Names, of: usize, function: &json::Function, map: &Map) -> Signature {
    let read = |ty: &json::Type| {
        let ty = lower(crates, of, ty).with(map).resolved(crates);
        seen::without_hidden_aliases(crates, names, &ty)
    };
    let output = function.sig.output.as_ref().map(read);
    Signature {
        parameters: own_parameters(crates, of, &function.generics, map),
        inputs: function.sig.inputs.iter().map(|(name, ty)| (name.clone(), read(ty))).collect(),
        awaited: output.as_ref().and_then(|ty| seen::awaited(crates, ty)).map(Box::new),
        output,
        is_async: function.header.is_async,
    }
}
