//! Structures, enums, unions and errors.

use super::{bucket, constraints, deprecated, Context};
use crate::ir::{
    Argument, Doc, EnumDef, ErrorDef, FieldDef, FieldKind, StreamErrorDef, StructureDef, Trait, TypeRef,
    UnionDef, UnionVariant,
};
use crate::names::{MemberNames, VariantNames};
use crate::overrides::retried;
use crate::symbols::{EnumNames, StructureNames};
use crate::{docs, presence};
use botosmith_model::{EnumValue, Fault, Member, Members, Protocol, Shape, ShapeKind};
use serde_json::Value;
use std::collections::BTreeSet;

/// All types of a service that are not an operation's own.
#[derive(Debug, Default)]
pub(super) struct Types {
    pub(super) structures: Vec<StructureDef>,
    pub(super) enums: Vec<EnumDef>,
    pub(super) unions: Vec<UnionDef>,
    pub(super) errors: Vec<ErrorDef>,
    pub(super) stream_errors: Vec<StreamErrorDef>,
}

/// Lowers every shape that becomes a type of `crate::types`, sorted by name.
pub(super) fn lower_types(cx: &Context<'_>) -> Types {
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
                Some(fault) => types.errors.extend(lower_error(cx, shape, *fault)),
                None => {
                    let names = cx.symbols.structure(&shape.name);
                    types
                        .structures
                        .extend(names.map(|names| lower_structure(cx, shape, names, Role::Plain)));
                }
            },
            ShapeKind::Union(members) => types.unions.extend(lower_union(cx, shape, members)),
            ShapeKind::Enum(values) => types.enums.extend(lower_enum(cx, shape, values)),
            _ => {}
        }
    }
    types.structures.sort_by(|a, b| a.ident.cmp(&b.ident));
    types.enums.sort_by(|a, b| a.ident.cmp(&b.ident));
    types.unions.sort_by(|a, b| a.ident.cmp(&b.ident));
    types.errors.sort_by(|a, b| a.structure.ident.cmp(&b.structure.ident));
    types.stream_errors = lower_stream_errors(cx, &types.errors);
    types
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

/// Lowers a structure.
pub(super) fn lower_structure(
    cx: &Context<'_>,
    shape: &Shape,
    names: &StructureNames,
    role: Role,
) -> StructureDef {
    let mut members = Vec::new();
    for (name, member) in shape.members().into_iter().flatten() {
        let required = match role {
            Role::Input => presence::is_stream(cx.model, member),
            Role::Plain | Role::Error => presence::always_there(cx.model, member),
        };
        let Some(mut field) = lower_member(cx, shape, names, (name, member), role, required) else {
            continue;
        };
        if role != Role::Input && !field.ty.is_stream() && cx.is_filled(shape, name, member) {
            field.traits.push(Trait::plain("filled"));
        }
        if required && !field.ty.is_stream() {
            field.traits.extend(default_traits(cx, member));
        }
        if role == Role::Input {
            field.traits.extend(cx.context_param(member));
        }
        if cx.sent.contains(&shape.name) {
            if let Some(line) = constraints::line(cx, member) {
                constraints::append(&mut field.doc, line);
            }
        }
        members.push(field);
    }
    StructureDef {
        ident: names.ident.clone(),
        shape: shape.name.clone(),
        bucket: match members.iter().any(|its| its.ty.is_stream()) {
            true => StructureDef::STREAMING.to_owned(),
            false => bucket(&names.ident),
        },
        builder: names.builder.clone(),
        shown_builder: names.shown_builder.clone(),
        fields: names.fields.clone(),
        fallible: members.iter().any(FieldDef::is_asked),
        doc: cx.doc(shape.traits.documentation()),
        deprecated: deprecated(&shape.traits),
        traits: if role == Role::Plain { cx.own_traits(shape) } else { Vec::new() },
        members,
    }
}

fn lower_member(
    cx: &Context<'_>,
    shape: &Shape,
    names: &StructureNames,
    (name, member): (&str, &Member),
    role: Role,
    required: bool,
) -> Option<FieldDef> {
    let MemberNames { field, set, get } = names.members.get(name)?.clone();
    let is_stream = presence::is_stream(cx.model, member);
    let (kind, ty) = match cx.is_boxed(shape, name) {
        true => (FieldKind::Boxed, cx.type_of(&member.target)),
        false if is_stream => (FieldKind::Value, stream(cx, member, role)),
        false => cx.field_kind(&member.target),
    };
    let mut traits = cx.traits(shape, member);
    if is_stream {
        traits.push(Trait::plain("streaming"));
    }
    let target_doc = cx.model.shapes.get(&member.target).and_then(|shape| shape.traits.documentation());
    Some(FieldDef {
        ident: field,
        set,
        get,
        member: name.to_owned(),
        target: member.target.clone(),
        kind,
        ty,
        required,
        needed: member.traits.required(),
        traits,
        doc: cx.doc(member.traits.documentation().or(target_doc)),
        deprecated: deprecated(&member.traits),
    })
}

/// The type of a member that is a stream.
fn stream(cx: &Context<'_>, member: &Member, role: Role) -> TypeRef {
    let Some((ident, error)) =
        cx.symbols.union(&member.target).and_then(|names| Some((&names.ident, names.error.as_ref()?)))
    else {
        return TypeRef::ByteStream;
    };
    let (event, error) = (ident.clone(), error.clone());
    match role {
        Role::Input => TypeRef::EventsIn { event, error },
        Role::Plain | Role::Error => TypeRef::EventsOut { event, error },
    }
}

/// The errors that end streams of events, sorted by name.
fn lower_stream_errors(cx: &Context<'_>, errors: &[ErrorDef]) -> Vec<StreamErrorDef> {
    let mut all = Vec::new();
    for shape in cx.model.shapes.values() {
        let (Some(names), Some(members)) = (cx.symbols.union(&shape.name), shape.members()) else { continue };
        let Some(ident) = names.error.clone() else { continue };
        let place = |(name, member): (&String, &Member)| {
            let place = errors.iter().position(|error| error.structure.shape == member.target)?;
            Some((place, name.clone()))
        };
        all.push(StreamErrorDef {
            ident,
            union: names.ident.clone(),
            errors: members.iter().filter_map(place).collect(),
        });
    }
    all.sort_by(|a, b| a.ident.cmp(&b.ident));
    all
}

/// What the member holds that is not set: text, numbers and flags by their words. Of other types, Smithy knows empty values
/// alone.
fn default_traits(cx: &Context<'_>, member: &Member) -> Vec<Trait> {
    let Some(value) = presence::default(member) else { return Vec::new() };
    let with = |word: &'static str, argument: Argument| Trait { word, arguments: vec![argument] };
    let its = match value {
        Value::Bool(flag) => with(FieldDef::DEFAULTS[0], Argument::Flag(*flag)),
        Value::Number(number) => match (number.as_i64(), cx.kind(&member.target)) {
            (Some(whole), Some(ShapeKind::Integer | ShapeKind::Long)) => {
                with(FieldDef::DEFAULTS[1], Argument::Number(whole))
            }
            _ => Trait::text(FieldDef::DEFAULTS[2], &number.to_string()),
        },
        Value::String(text) => Trait::text(FieldDef::DEFAULTS[3], text),
        Value::Null | Value::Array(_) | Value::Object(_) => Trait::plain(FieldDef::DEFAULTS[4]),
    };
    // Flags and numbers are left out of requests where they are the default, but those that are required.
    let always_sent = member.traits.required().then(|| Trait::plain("always_sent"));
    std::iter::once(its).chain(always_sent).collect()
}

fn lower_enum(cx: &Context<'_>, shape: &Shape, values: &[EnumValue]) -> Option<EnumDef> {
    let EnumNames { ident, variants } = cx.symbols.enumeration(&shape.name)?.clone();
    Some(EnumDef {
        ident,
        shape: shape.name.clone(),
        doc: cx.doc(shape.traits.documentation()),
        deprecated: deprecated(&shape.traits),
        values: variants.into_iter().zip(values.iter().map(|its| its.value.clone())).collect(),
    })
}

fn lower_union(cx: &Context<'_>, shape: &Shape, members: &Members) -> Option<UnionDef> {
    let names = cx.symbols.union(&shape.name)?;
    let mut variants = Vec::new();
    for (name, member) in members {
        if presence::is_stream_error(cx.model, shape, member) {
            continue;
        }
        let VariantNames { variant, as_method, is_method } = names.variants.get(name)?.clone();
        let ty = cx.type_of(&member.target);
        variants.push(UnionVariant {
            ident: variant,
            as_method,
            is_method,
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
    Some(UnionDef {
        ident: names.ident.clone(),
        shape: shape.name.clone(),
        doc: cx.doc(shape.traits.documentation()),
        deprecated: deprecated(&shape.traits),
        variants,
    })
}

fn lower_error(cx: &Context<'_>, shape: &Shape, fault: Fault) -> Option<ErrorDef> {
    let names = cx.symbols.structure(&shape.name)?;
    let code = shape.traits.error_code().unwrap_or(&shape.name).clone();
    let meaning = meaning(shape, &names.ident, &code);
    let metadata = &cx.model.metadata;
    let had_another = metadata.aws_query_compatible && metadata.protocol != Protocol::AwsQuery;
    let name = shape.origin.id().name();
    let mut structure = lower_structure(cx, shape, names, Role::Error);
    if structure.doc == Doc::default() {
        structure.doc = Doc(vec![meaning.clone()]);
    }
    Some(ErrorDef {
        is_method: names.is_error.clone()?,
        name: (had_another && name != code).then(|| name.to_owned()),
        code,
        retry: match (retried(&metadata.service_id, name), shape.traits.retryable()) {
            (Some(kind), _) => Some(kind.word()),
            (None, retryable) => retryable.map(|retryable| match (retryable.throttling, fault) {
                (true, _) => "ThrottlingError",
                (false, Fault::Server) => "ServerError",
                (false, Fault::Client) => "ClientError",
            }),
        },
        meaning,
        structure,
    })
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

    /// Whether a member is a required structure, which responses without it are read with. Not one that may
    /// hold itself, because there would be no end to filling that in.
    fn is_filled(&self, shape: &Shape, name: &str, member: &Member) -> bool {
        member.traits.required()
            && presence::has_members(self.model, &member.target)
            && !self.is_boxed(shape, name)
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
            ShapeKind::Structure(_) if shape.is_error() => TypeRef::Error(self.type_name(name)),
            ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Enum(_) => {
                TypeRef::Named(self.type_name(name))
            }
            ShapeKind::List { member } => TypeRef::List(Box::new(self.element(&member.target, sparse))),
            ShapeKind::Map { key, value } => {
                let value = Box::new(self.element(&value.target, sparse));
                match self.type_of(&key.target) {
                    TypeRef::Named(key) => TypeRef::MapBy(key, value),
                    _ => TypeRef::Map(value),
                }
            }
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

    /// The name of a type that the crate has.
    fn type_name(&self, shape: &str) -> String {
        self.symbols.type_name(shape).unwrap_or_default().to_owned()
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
            TypeRef::MapBy(key, value) => {
                let kind = if *value == TypeRef::String { FieldKind::MapOfTextBy } else { FieldKind::MapBy };
                (kind, TypeRef::Entry(key, value))
            }
            TypeRef::String => (FieldKind::Text, TypeRef::String),
            ty @ (TypeRef::Bool | TypeRef::I32 | TypeRef::I64 | TypeRef::F32 | TypeRef::F64) => {
                (FieldKind::Copy, ty)
            }
            ty => (FieldKind::Value, ty),
        }
    }
}
