//! The types in signatures, with the paths of definitions instead of ids, so that types of several crates can be
//! compared and substituted.
//!
//! Writes no text: `write` does.

use crate::crates::{Crates, Node};
use rustdoc_types as json;
use std::collections::BTreeMap;

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ty {
    Named(Named),
    Generic(String),
    Primitive(String),
    Ref {
        lifetime: Option<String>,
        mutable: bool,
        to: Box<Ty>,
    },
    Slice(Box<Ty>),
    Array(Box<Ty>, String),
    Tuple(Vec<Ty>),
    Impl(Vec<Bound>),
    Dyn(Vec<Bound>),
    Function(Vec<Ty>, Box<Ty>),
    /// `<of as via>::name`, or `of::name`.
    Associated {
        of: Box<Ty>,
        via: Option<Named>,
        name: String,
    },
    /// What nobody writes in a public signature of ours: raw pointers, patterns, `_`.
    Other(String),
}

/// A type or trait with a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Named {
    /// Where it is defined.
    pub(crate) definition: String,
    /// How the source wrote it.
    pub(crate) written: String,
    pub(crate) arguments: Vec<Argument>,
    /// Of `Fn(A) -> B`: parameters and result.
    pub(crate) call: Option<(Vec<Ty>, Box<Ty>)>,
}

/// What stands between angle brackets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Argument {
    Lifetime(String),
    Type(Ty),
    Const(String),
    /// `Name = Type`.
    Equal(String, Ty),
    /// `Name: Bounds`.
    Bounded(String, Vec<Bound>),
}

/// What a parameter must be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Bound {
    Lifetime(String),
    Trait {
        named: Named,
        maybe: bool,
        lifetimes: Vec<String>,
    },
    /// `use<…>`.
    Use(Vec<String>),
}

/// Reads a type of a crate.
pub(crate) fn lower(crates: &Crates, of: usize, ty: &json::Type) -> Ty {
    let inner = |ty: &json::Type| Box::new(lower(crates, of, ty));
    let several = |types: &[json::Type]| types.iter().map(|ty| lower(crates, of, ty)).collect();
    match ty {
        json::Type::ResolvedPath(path) => Ty::Named(named(crates, of, path)),
        json::Type::Generic(name) => Ty::Generic(name.clone()),
        json::Type::Primitive(name) => Ty::Primitive(name.clone()),
        json::Type::BorrowedRef { lifetime, is_mutable, type_ } => {
            Ty::Ref { lifetime: lifetime.clone(), mutable: *is_mutable, to: inner(type_) }
        }
        json::Type::Slice(ty) => Ty::Slice(inner(ty)),
        json::Type::Array { type_, len } => Ty::Array(inner(type_), len.clone()),
        json::Type::Tuple(types) => Ty::Tuple(several(types)),
        json::Type::ImplTrait(list) => Ty::Impl(bounds(crates, of, list)),
        json::Type::DynTrait(one) => {
            let lifetime = one.lifetime.clone().map(Bound::Lifetime);
            let traits = one.traits.iter().map(|poly| Bound::Trait {
                named: named(crates, of, &poly.trait_),
                maybe: false,
                lifetimes: poly.generic_params.iter().map(|p| p.name.clone()).collect(),
            });
            Ty::Dyn(traits.chain(lifetime).collect())
        }
        json::Type::FunctionPointer(pointer) => {
            let inputs = pointer.sig.inputs.iter().map(|(_, ty)| lower(crates, of, ty)).collect();
            let output =
                pointer.sig.output.as_ref().map_or(Ty::Tuple(Vec::new()), |ty| lower(crates, of, ty));
            Ty::Function(inputs, Box::new(output))
        }
        json::Type::QualifiedPath { name, self_type, trait_, .. } => Ty::Associated {
            of: inner(self_type),
            via: trait_.as_ref().map(|path| named(crates, of, path)).filter(|via| !via.definition.is_empty()),
            name: name.clone(),
        },
        other => Ty::Other(format!("{other:?}")),
    }
}

/// Reads a path of a crate.
pub(crate) fn named(crates: &Crates, of: usize, path: &json::Path) -> Named {
    let (mut arguments, mut call) = (Vec::new(), None);
    match path.args.as_deref() {
        Some(json::GenericArgs::AngleBracketed { args, constraints }) => {
            arguments.extend(args.iter().map(|argument| match argument {
                json::GenericArg::Lifetime(name) => Argument::Lifetime(name.clone()),
                json::GenericArg::Type(ty) => Argument::Type(lower(crates, of, ty)),
                json::GenericArg::Const(value) => Argument::Const(value.expr.clone()),
                json::GenericArg::Infer => Argument::Const("_".to_owned()),
            }));
            arguments.extend(constraints.iter().map(|constraint| {
                let name = constraint.name.clone();
                match &constraint.binding {
                    json::AssocItemConstraintKind::Equality(json::Term::Type(ty)) => {
                        Argument::Equal(name, lower(crates, of, ty))
                    }
                    json::AssocItemConstraintKind::Equality(json::Term::Constant(value)) => {
                        Argument::Equal(name, Ty::Other(value.expr.clone()))
                    }
                    json::AssocItemConstraintKind::Constraint(list) => {
                        Argument::Bounded(name, bounds(crates, of, list))
                    }
                }
            }));
        }
        Some(json::GenericArgs::Parenthesized { inputs, output }) => {
            let inputs = inputs.iter().map(|ty| lower(crates, of, ty)).collect();
            let output = output.as_ref().map_or(Ty::Tuple(Vec::new()), |ty| lower(crates, of, ty));
            call = Some((inputs, Box::new(output)));
        }
        _ => {}
    }
    let definition = crates.definition_of(of, path.id).unwrap_or_else(|| path.path.clone());
    if let Some(node) = crates.definition(&definition) {
        arguments.extend(defaults(crates, node, &arguments));
    }
    Named { definition, written: path.path.clone(), arguments, call }
}

/// What stands for the parameters that a use of a type leaves out.
fn defaults(crates: &Crates, node: Node<'_>, given: &[Argument]) -> Vec<Argument> {
    let generics = match &node.item.inner {
        json::ItemEnum::Struct(data) => &data.generics,
        json::ItemEnum::Enum(data) => &data.generics,
        json::ItemEnum::TypeAlias(alias) => &alias.generics,
        _ => return Vec::new(),
    };
    let given = given.iter().filter(|argument| matches!(argument, Argument::Type(_))).count();
    let of_types = generics.params.iter().filter_map(|parameter| match &parameter.kind {
        json::GenericParamDefKind::Type { default, .. } => Some(default.as_ref()),
        _ => None,
    });
    let left_out = of_types.skip(given).map_while(|default| default);
    left_out.map(|default| Argument::Type(lower(crates, node.of, default))).collect()
}

/// A type with the defaults of its parameters, where it has parameters and all of them have one.
pub(crate) fn with_defaults(crates: &Crates, node: Node<'_>, definition: &str) -> Option<Ty> {
    let json::ItemEnum::Struct(data) = &node.item.inner else { return None };
    let arguments = defaults(crates, node, &[]);
    let whole = !arguments.is_empty() && arguments.len() == data.generics.params.len();
    let (definition, written) = (definition.to_owned(), String::new());
    whole.then_some(Ty::Named(Named { definition, written, arguments, call: None }))
}

/// Reads bounds of a crate.
pub(crate) fn bounds(crates: &Crates, of: usize, list: &[json::GenericBound]) -> Vec<Bound> {
    let one = |bound: &json::GenericBound| match bound {
        json::GenericBound::Outlives(lifetime) => Bound::Lifetime(lifetime.clone()),
        json::GenericBound::TraitBound { trait_, generic_params, modifier } => Bound::Trait {
            named: named(crates, of, trait_),
            maybe: *modifier == json::TraitBoundModifier::Maybe,
            lifetimes: generic_params.iter().map(|parameter| parameter.name.clone()).collect(),
        },
        json::GenericBound::Use(captured) => Bound::Use(
            captured
                .iter()
                .map(|argument| match argument {
                    json::PreciseCapturingArg::Lifetime(name) | json::PreciseCapturingArg::Param(name) => {
                        name.clone()
                    }
                })
                .collect(),
        ),
    };
    list.iter().map(one).collect()
}

impl Ty {
    /// Where it is defined, if it has a name.
    pub(crate) fn definition(&self) -> Option<&str> {
        match self {
            Ty::Named(named) => Some(&named.definition),
            _ => None,
        }
    }

    /// Whether a type is of this form, in which `parameters` may stand for anything; what they stand for is
    /// added to `bound`.
    pub(crate) fn matches(&self, ty: &Ty, parameters: &[String], bound: &mut BTreeMap<String, Ty>) -> bool {
        match (self, ty) {
            (Ty::Generic(name), _) if parameters.contains(name) => {
                bound.entry(name.clone()).or_insert_with(|| ty.clone()) == ty
            }
            (Ty::Named(form), Ty::Named(named)) => {
                let pairs = || form.arguments.iter().zip(&named.arguments);
                form.definition == named.definition
                    && form.arguments.len() == named.arguments.len()
                    && pairs().all(|pair| match pair {
                        (Argument::Type(form), Argument::Type(ty)) => form.matches(ty, parameters, bound),
                        (Argument::Lifetime(_), Argument::Lifetime(_)) => true,
                        (form, argument) => form == argument,
                    })
            }
            (Ty::Ref { mutable: a, to: form, .. }, Ty::Ref { mutable: b, to: ty, .. }) => {
                a == b && form.matches(ty, parameters, bound)
            }
            _ => self == ty,
        }
    }

    /// The type with these types in place of its parameters.
    pub(crate) fn with(&self, map: &BTreeMap<String, Ty>) -> Ty {
        if map.is_empty() {
            return self.clone();
        }
        self.mapped(&|ty| match ty {
            Ty::Generic(name) => map.get(name).cloned(),
            _ => None,
        })
    }

    /// The type with `other` in place of `part`.
    pub(crate) fn replaced(&self, part: &Ty, other: &Ty) -> Ty {
        self.mapped(&|ty| (ty == part).then(|| other.clone()))
    }

    /// Whether one of its arguments is no parameter.
    pub(crate) fn is_specific(&self) -> bool {
        let Ty::Named(named) = self else { return false };
        named
            .arguments
            .iter()
            .any(|argument| matches!(argument, Argument::Type(ty) if !matches!(ty, Ty::Generic(_))))
    }

    /// The lifetimes among its own arguments.
    pub(crate) fn lifetimes(&self) -> impl Iterator<Item = &str> {
        let arguments = match self {
            Ty::Named(named) => named.arguments.as_slice(),
            _ => &[],
        };
        arguments.iter().filter_map(|argument| match argument {
            Argument::Lifetime(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// Whether a parameter is in it.
    pub(crate) fn is_generic(&self) -> bool {
        let found = std::cell::Cell::new(false);
        self.mapped(&|ty| {
            found.set(found.get() || matches!(ty, Ty::Generic(_)));
            None
        });
        found.get()
    }

    /// The type with its associated types looked up.
    pub(crate) fn resolved(&self, crates: &Crates) -> Ty {
        self.mapped(&|ty| match ty {
            Ty::Associated { of, via: Some(via), name } => {
                crates.associated(&of.resolved(crates), &via.definition, name)
            }
            _ => None,
        })
    }

    /// The type with every part replaced for which `replace` has something.
    pub(crate) fn mapped(&self, replace: &dyn Fn(&Ty) -> Option<Ty>) -> Ty {
        if let Some(other) = replace(self) {
            return other;
        }
        let inner = |ty: &Ty| Box::new(ty.mapped(replace));
        let several = |types: &[Ty]| types.iter().map(|ty| ty.mapped(replace)).collect();
        match self {
            Ty::Named(named) => Ty::Named(named.mapped(replace)),
            Ty::Ref { lifetime, mutable, to } => {
                Ty::Ref { lifetime: lifetime.clone(), mutable: *mutable, to: inner(to) }
            }
            Ty::Slice(ty) => Ty::Slice(inner(ty)),
            Ty::Array(ty, length) => Ty::Array(inner(ty), length.clone()),
            Ty::Tuple(types) => Ty::Tuple(several(types)),
            Ty::Impl(bounds) => Ty::Impl(bounds.iter().map(|bound| bound.mapped(replace)).collect()),
            Ty::Dyn(bounds) => Ty::Dyn(bounds.iter().map(|bound| bound.mapped(replace)).collect()),
            Ty::Function(inputs, output) => Ty::Function(several(inputs), inner(output)),
            Ty::Associated { of, via, name } => Ty::Associated {
                of: inner(of),
                via: via.as_ref().map(|via| via.mapped(replace)),
                name: name.clone(),
            },
            Ty::Generic(_) | Ty::Primitive(_) | Ty::Other(_) => self.clone(),
        }
    }
}

impl Named {
    fn mapped(&self, replace: &dyn Fn(&Ty) -> Option<Ty>) -> Named {
        let argument = |argument: &Argument| match argument {
            Argument::Type(ty) => Argument::Type(ty.mapped(replace)),
            Argument::Equal(name, ty) => Argument::Equal(name.clone(), ty.mapped(replace)),
            Argument::Bounded(name, bounds) => {
                Argument::Bounded(name.clone(), bounds.iter().map(|bound| bound.mapped(replace)).collect())
            }
            Argument::Lifetime(_) | Argument::Const(_) => argument.clone(),
        };
        let call = self.call.as_ref().map(|(inputs, output)| {
            (inputs.iter().map(|ty| ty.mapped(replace)).collect(), Box::new(output.mapped(replace)))
        });
        Named { arguments: self.arguments.iter().map(argument).collect(), call, ..self.clone() }
    }
}

impl Bound {
    fn mapped(&self, replace: &dyn Fn(&Ty) -> Option<Ty>) -> Bound {
        match self {
            Bound::Trait { named, maybe, lifetimes } => {
                Bound::Trait { named: named.mapped(replace), maybe: *maybe, lifetimes: lifetimes.clone() }
            }
            Bound::Lifetime(_) | Bound::Use(_) => self.clone(),
        }
    }

    /// The bound with these types in place of parameters, and its associated types looked up.
    pub(crate) fn with(&self, crates: &Crates, map: &BTreeMap<String, Ty>) -> Bound {
        self.mapped(&|ty| match ty {
            Ty::Generic(name) => map.get(name).cloned(),
            Ty::Associated { of, via: Some(via), name } => {
                crates.associated(&of.with(map).resolved(crates), &via.definition, name)
            }
            _ => None,
        })
    }
}
