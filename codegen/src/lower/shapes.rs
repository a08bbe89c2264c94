//! Structures, enums, unions and errors.

use super::claims::Owner;
use super::{bucket, demands, deprecated, Claims, Context};
use crate::ir::{
    Doc, EnumDef, ErrorDef, FieldDef, FieldKind, StructureDef, Trait, TypeRef, UnionDef, UnionVariant,
};
use crate::{docs, names};
use botosmith_model::{EnumValue, Fault, Member, Members, Shape, ShapeKind};
use std::collections::BTreeSet;

/// Where types live.
const TYPES: &str = "types";
/// Where errors live.
const ERRORS: &str = "types::error";

/// Methods of every operation's builder that give way to no setter and make no setter give way, as no
/// service has such a member.
const FLUENT_METHODS: &[&str] = &["as_input", "send_with", "into_paginator", "wait"];

/// Likewise, methods of every error and its builder.
const ERROR_METHODS: &[&str] = &["set_meta", "retryable_error_kind"];

/// All types of a service that are not an operation's own.
#[derive(Debug, Default)]
pub(super) struct Types {
    pub(super) structures: Vec<StructureDef>,
    pub(super) enums: Vec<EnumDef>,
    pub(super) unions: Vec<UnionDef>,
    pub(super) errors: Vec<ErrorDef>,
}

/// Lowers every shape that becomes a type of `crate::types`, sorted by name.
pub(super) fn lower_types(cx: &Context<'_>, claims: &mut Claims) -> Types {
    let mut types = Types::default();
    let own: BTreeSet<&str> = cx
        .model
        .operations
        .values()
        .flat_map(|op| op.input.iter().chain(&op.output))
        .map(String::as_str)
        .collect();
    for shape in cx.model.shapes.values().filter(|shape| !own.contains(shape.name.as_str())) {
        match &shape.kind {
            ShapeKind::Structure(_) => match shape.traits.error() {
                Some(fault) => types.errors.push(lower_error(cx, shape, *fault, claims)),
                None => types.structures.push(lower_plain(cx, shape, claims)),
            },
            ShapeKind::Union(members) => types.unions.push(lower_union(cx, shape, members, claims)),
            ShapeKind::Enum(values) => types.enums.push(lower_enum(cx, shape, values, claims)),
            _ => {}
        }
    }
    types.structures.sort_by(|a, b| a.ident.cmp(&b.ident));
    types.enums.sort_by(|a, b| a.ident.cmp(&b.ident));
    types.unions.sort_by(|a, b| a.ident.cmp(&b.ident));
    types.errors.sort_by(|a, b| a.structure.ident.cmp(&b.structure.ident));
    types
}

fn lower_plain(cx: &Context<'_>, shape: &Shape, claims: &mut Claims) -> StructureDef {
    lower_structure(cx, shape, &names::type_name(&shape.name), TYPES, Role::Plain, claims)
}

/// What a structure is for, as far as it changes its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Plain,
    /// Every member is optional: callers are told what is missing by the service.
    Input,
    /// The builder always fills a structure of its own, which also takes the metadata.
    Error,
}

/// Lowers a structure under a given name.
pub(super) fn lower_structure(
    cx: &Context<'_>,
    shape: &Shape,
    ident: &str,
    module: &str,
    role: Role,
    claims: &mut Claims,
) -> StructureDef {
    let origin = &shape.origin;
    let (of_builder, methods) = match role {
        Role::Plain => ("", &[][..]),
        Role::Input => ("the builder of every operation", FLUENT_METHODS),
        Role::Error => ("every error", ERROR_METHODS),
    };
    for name in methods {
        claims.claim_of(origin, &format!("{module}::{ident}"), name, Owner::Builtin(of_builder));
    }
    let mut members = Vec::new();
    for (name, member) in shape.members().into_iter().flatten() {
        let required = role != Role::Input && cx.always_there(member);
        let mut field = lower_member(cx, shape, name, member, required);
        if role != Role::Input && cx.is_filled(shape, name, member) {
            field.traits.push(Trait::plain("filled"));
        }
        if cx.sent.contains(&shape.name) {
            if let Some(line) = demands::line(cx, member) {
                demands::append(&mut field.doc, line);
            }
        }
        for name in [&field.ident, &field.set, &field.get] {
            claims.claim_of(origin, &format!("{module}::{ident}"), name, &member.origin);
        }
        members.push(field);
    }
    let any_required = members.iter().any(|member| member.required);
    let fields = (any_required || role == Role::Error).then(|| format!("{ident}Fields"));
    let builder = format!("{ident}Builder");
    // In an operation's own module, all names are made of the operation's and differ in how they end.
    if [TYPES, ERRORS].contains(&module) {
        for name in [ident, &builder].into_iter().chain(fields.as_deref()) {
            claims.claim(module, name, origin);
        }
    }
    StructureDef {
        ident: ident.to_owned(),
        shape: shape.name.clone(),
        bucket: bucket(ident),
        builder,
        fields,
        doc: cx.doc(shape.traits.documentation()),
        deprecated: deprecated(&shape.traits),
        members,
    }
}

fn lower_member(cx: &Context<'_>, shape: &Shape, name: &str, member: &Member, required: bool) -> FieldDef {
    let names = names::member(name);
    let (kind, ty) = match cx.is_boxed(shape, name) {
        true => (FieldKind::Boxed, cx.type_of(&member.target)),
        false => cx.field_kind(&member.target),
    };
    let target_doc = cx.model.shapes.get(&member.target).and_then(|shape| shape.traits.documentation());
    FieldDef {
        ident: names.field,
        set: names.set,
        get: names.get,
        member: name.to_owned(),
        target: member.target.clone(),
        kind,
        ty,
        required,
        traits: cx.traits(shape, member),
        doc: cx.doc(member.traits.documentation().or(target_doc)),
        deprecated: deprecated(&member.traits),
    }
}

fn lower_enum(cx: &Context<'_>, shape: &Shape, values: &[EnumValue], claims: &mut Claims) -> EnumDef {
    let ident = names::type_name(&shape.name);
    claims.claim(TYPES, &ident, &shape.origin);
    let mut variants = Vec::new();
    for EnumValue { value, origin, .. } in values {
        let variant = names::enum_variant(value);
        claims.claim_of(&shape.origin, &format!("{TYPES}::{ident}"), &variant, origin);
        variants.push((variant, value.clone()));
    }
    EnumDef {
        ident,
        shape: shape.name.clone(),
        doc: cx.doc(shape.traits.documentation()),
        deprecated: deprecated(&shape.traits),
        values: variants,
    }
}

fn lower_union(cx: &Context<'_>, shape: &Shape, members: &Members, claims: &mut Claims) -> UnionDef {
    let ident = names::type_name(&shape.name);
    claims.claim(TYPES, &ident, &shape.origin);
    let mut variants = Vec::new();
    for (name, member) in members {
        let names = names::union_variant(name);
        for name in [&names.variant, &names.as_method, &names.is_method] {
            claims.claim_of(&shape.origin, &format!("{TYPES}::{ident}"), name, &member.origin);
        }
        let ty = cx.type_of(&member.target);
        variants.push(UnionVariant {
            ident: names.variant,
            as_method: names.as_method,
            is_method: names.is_method,
            ty: match cx.is_boxed(shape, name) {
                true => TypeRef::Boxed(Box::new(ty)),
                false => ty,
            },
            member: name.clone(),
            target: member.target.clone(),
            traits: cx.traits(shape, member),
            doc: cx.doc(member.traits.documentation()),
            deprecated: deprecated(&member.traits),
        });
    }
    UnionDef {
        ident,
        shape: shape.name.clone(),
        doc: cx.doc(shape.traits.documentation()),
        deprecated: deprecated(&shape.traits),
        variants,
    }
}

fn lower_error(cx: &Context<'_>, shape: &Shape, fault: Fault, claims: &mut Claims) -> ErrorDef {
    let ident = names::type_name(&shape.name);
    let code = shape.traits.error_code().unwrap_or(&shape.name).clone();
    let meaning = meaning(shape, &ident, &code);
    let mut structure = lower_structure(cx, shape, &ident, ERRORS, Role::Error, claims);
    if structure.doc == Doc::default() {
        structure.doc = Doc(vec![meaning.clone()]);
    }
    ErrorDef {
        is_method: names::is_error(&shape.name),
        code,
        retry: shape.traits.retryable().map(|retryable| match (retryable.throttling, fault) {
            (true, _) => "ThrottlingError",
            (false, Fault::Server) => "ServerError",
            (false, Fault::Client) => "ClientError",
        }),
        meaning,
        structure,
    }
}

/// What an error means, in a sentence. Its code is named where that says something new.
fn meaning(shape: &Shape, ident: &str, code: &str) -> String {
    let sentence = docs::first_sentence(shape.traits.documentation().map_or("", String::as_str));
    match (sentence.is_empty(), code == ident) {
        (true, _) => format!("The service answered with the code {}.", docs::code(code)),
        (false, true) => sentence,
        (false, false) => format!("{sentence} (code {})", docs::code(code)),
    }
}

impl Context<'_> {
    /// What a shape is.
    pub(super) fn kind(&self, shape: &str) -> Option<&ShapeKind> {
        self.model.shapes.get(shape).map(|shape| &shape.kind)
    }

    /// Whether a member of what is not an input is no `Option`.
    ///
    /// The official crates keep a required structure optional, and fill it in where a response lacks it: see
    /// [`is_filled`](Self::is_filled).
    pub(super) fn always_there(&self, member: &Member) -> bool {
        member.traits.required() && !self.has_members(&member.target)
    }

    /// Whether a shape is a structure or a union.
    fn has_members(&self, shape: &str) -> bool {
        self.model.shapes.get(shape).is_some_and(|shape| shape.members().is_some())
    }

    /// Whether a member is a required structure, which responses without it are read with. Not one that may
    /// hold itself, because there would be no end to filling that in.
    fn is_filled(&self, shape: &Shape, name: &str, member: &Member) -> bool {
        member.traits.required() && self.has_members(&member.target) && !self.is_boxed(shape, name)
    }

    /// Whether a member needs a `Box`. The copy of a shape, for an operation, boxes what the shape does.
    pub(super) fn is_boxed(&self, shape: &Shape, member: &str) -> bool {
        self.boxed.contains(&(shape.origin.id().name().to_owned(), member.to_owned()))
    }

    /// The Rust type of a shape's values.
    pub(super) fn type_of(&self, name: &str) -> TypeRef {
        let Some(shape) = self.model.shapes.get(name) else { return TypeRef::String };
        let sparse = shape.traits.sparse();
        match &shape.kind {
            ShapeKind::Structure(_) if shape.is_error() => TypeRef::Error(names::type_name(name)),
            ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Enum(_) => {
                TypeRef::Named(names::type_name(name))
            }
            ShapeKind::List { member } => TypeRef::List(Box::new(self.element(&member.target, sparse))),
            ShapeKind::Map { value, .. } => TypeRef::Map(Box::new(self.element(&value.target, sparse))),
            ShapeKind::Boolean => TypeRef::Bool,
            // Those that are not 32 bits long are refused.
            ShapeKind::Byte | ShapeKind::Short | ShapeKind::Integer | ShapeKind::IntEnum(_) => TypeRef::I32,
            ShapeKind::Long | ShapeKind::BigInteger => TypeRef::I64,
            ShapeKind::Float => TypeRef::F32,
            ShapeKind::Double | ShapeKind::BigDecimal => TypeRef::F64,
            ShapeKind::Blob => TypeRef::Blob,
            ShapeKind::Timestamp => TypeRef::DateTime,
            ShapeKind::Document => TypeRef::Document,
            ShapeKind::String => TypeRef::String,
        }
    }

    pub(super) fn element(&self, shape: &str, sparse: bool) -> TypeRef {
        match sparse {
            true => TypeRef::Nullable(Box::new(self.type_of(shape))),
            false => self.type_of(shape),
        }
    }

    pub(super) fn field_kind(&self, shape: &str) -> (FieldKind, TypeRef) {
        match self.type_of(shape) {
            TypeRef::List(element) if *element == TypeRef::String => (FieldKind::ListOfText, *element),
            TypeRef::List(element) => (FieldKind::List, *element),
            TypeRef::Map(value) if *value == TypeRef::String => (FieldKind::MapOfText, *value),
            TypeRef::Map(value) => (FieldKind::Map, *value),
            TypeRef::String => (FieldKind::Text, TypeRef::String),
            ty @ (TypeRef::Bool | TypeRef::I32 | TypeRef::I64 | TypeRef::F32 | TypeRef::F64) => {
                (FieldKind::Copy, ty)
            }
            ty => (FieldKind::Value, ty),
        }
    }
}
