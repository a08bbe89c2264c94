//! Makes an example call for an operation: it sets the required members to values that the constraints allow.
//!
//! The model alone decides, so the same model gives the same example. No Rust is written here: the call is data
//! ([`ir::example`](crate::ir)), which is rendered, compiled as a documentation test, and not run.

use super::Context;
use crate::ir::{FieldKind, Setter, Value};
use crate::{names, presence};
use botosmith_model::{Member, Members, Operation, Shape, ShapeKind, Traits};

/// How deep structures are set in each other. What demands more has no example.
const DEPTH: usize = 6;

/// The first second of 2026.
const TIMESTAMP: i64 = 1_767_225_600;

/// The setters that a call of the operation demands; `None` where one of them cannot be given a value.
pub(super) fn example(cx: &Context<'_>, operation: &Operation) -> Option<Vec<Setter>> {
    let shape = cx.model.shapes.get(operation.input.as_ref()?)?;
    Example { cx }.setters(shape, 0)
}

/// The setters that a call of the operation demands, for places where errors cannot leave with `?`; and whether these
/// are all of them. Where they are not, only those that take texts.
pub(super) fn setters(cx: &Context<'_>, operation: &Operation) -> (Vec<Setter>, bool) {
    let example = Example { cx };
    let shape = operation.input.as_ref().and_then(|input| cx.model.shapes.get(input));
    let Some((shape, members)) = shape.and_then(|shape| Some((shape, shape.members()?))) else {
        return (Vec::new(), true);
    };
    let all: Vec<_> = example.each(shape, members, 0).collect();
    let fit = all.iter().flatten().filter(|setter| !setter.is_fallible());
    match fit.clone().count() == all.len() {
        true => (fit.cloned().collect(), true),
        // Of what is not whole anyway, the plain part is enough.
        false => (fit.filter(|setter| setter.is_text()).cloned().collect(), false),
    }
}

struct Example<'a> {
    cx: &'a Context<'a>,
}

impl Example<'_> {
    /// The setters of all members that are required.
    fn setters(&self, shape: &Shape, depth: usize) -> Option<Vec<Setter>> {
        self.each(shape, shape.members()?, depth).collect()
    }

    /// The setter of each member that is required, where there is one. Tokens are filled in without.
    fn each<'e>(
        &'e self,
        shape: &'e Shape,
        members: &'e Members,
        depth: usize,
    ) -> impl Iterator<Item = Option<Setter>> + 'e {
        let demanded =
            |(_, member): &(&String, &Member)| member.traits.required() && !member.traits.idempotency_token();
        let members = members.iter().filter(demanded);
        members.map(move |(name, member)| self.setter(shape, name, member, depth))
    }

    fn setter(&self, shape: &Shape, name: &str, member: &Member, depth: usize) -> Option<Setter> {
        let ident = self.cx.symbols.field(&shape.name, name)?.to_owned();
        // What to send as events only the caller knows, and there is no example without them.
        if presence::is_event_stream(self.cx.model, member) {
            return None;
        }
        if presence::is_stream(self.cx.model, member) {
            return Some(Setter { ident, args: vec![Value::ByteStream("data".to_owned())] });
        }
        let boxed = self.cx.is_boxed(shape, name);
        let kind = if boxed { FieldKind::Boxed } else { self.cx.field_kind(&member.target).0 };
        let args = match (kind, self.cx.kind(&member.target)?) {
            (FieldKind::List | FieldKind::ListOfText, ShapeKind::List { member: element }) => {
                vec![self.element(&member.target, &element.target, name, depth)?]
            }
            (FieldKind::Map | FieldKind::MapOfText, ShapeKind::Map { key, value }) => {
                let key = self.text(&key.target, "key")?;
                vec![key, self.element(&member.target, &value.target, name, depth)?]
            }
            (FieldKind::MapBy | FieldKind::MapOfTextBy, ShapeKind::Map { key, value }) => {
                let key = self.value(&key.target, "key", depth)?;
                vec![key, self.element(&member.target, &value.target, name, depth)?]
            }
            _ => vec![self.value(&member.target, name, depth)?],
        };
        Some(Setter { ident, args })
    }

    /// An element of a list or map, as a setter takes it.
    fn element(&self, collection: &str, target: &str, name: &str, depth: usize) -> Option<Value> {
        let is_sparse = self.cx.model.shapes.get(collection)?.traits.sparse();
        let value = self.value(target, name, depth)?;
        Some(if is_sparse { Value::Nullable(Box::new(value)) } else { value })
    }

    /// A value of a shape, as a setter takes it. `name` is what it is for.
    fn value(&self, target: &str, name: &str, depth: usize) -> Option<Value> {
        let shape = self.cx.model.shapes.get(target)?;
        let symbols = &self.cx.symbols;
        let ty = symbols.type_name(target).unwrap_or_default().to_owned();
        Some(match &shape.kind {
            ShapeKind::Enum(_) => {
                let variant = symbols.enumeration(target)?.variants.first()?.clone();
                Value::EnumValue { ty, variant }
            }
            ShapeKind::String => self.text(target, name)?,
            ShapeKind::Boolean => Value::Bool(true),
            ShapeKind::Integer | ShapeKind::Long => Value::Integer(number(&shape.traits)),
            ShapeKind::Float | ShapeKind::Double => Value::Float(number(&shape.traits) as f64),
            ShapeKind::Timestamp => Value::Timestamp(TIMESTAMP),
            ShapeKind::Blob => Value::Blob("data".to_owned()),
            ShapeKind::Union(members) => self.union(shape, members, ty, depth)?,
            ShapeKind::Structure(members) if depth < DEPTH => Value::Structure {
                ty,
                is_error: shape.is_error(),
                setters: self.setters(shape, depth + 1)?,
                fallible: members.values().any(|member| presence::is_asked(self.cx.model, member)),
            },
            _ => return None,
        })
    }

    fn union(&self, shape: &Shape, members: &Members, ty: String, depth: usize) -> Option<Value> {
        let (name, member) = members.first()?;
        // A list as a whole is no setter's argument.
        let plain = !matches!(
            self.cx.kind(&member.target)?,
            ShapeKind::List { .. } | ShapeKind::Map { .. } | ShapeKind::Document
        );
        if !plain || self.cx.is_boxed(shape, name) || depth >= DEPTH {
            return None;
        }
        let value = Box::new(self.value(&member.target, name, depth + 1)?);
        let variant = self.cx.symbols.union(&shape.name)?.variants.get(name)?.variant.clone();
        Some(Value::Union { ty, variant, value })
    }

    /// A text that the shape allows.
    fn text(&self, target: &str, name: &str) -> Option<Value> {
        let shape = self.cx.model.shapes.get(target)?;
        if let ShapeKind::Enum(values) = &shape.kind {
            return values.first().map(|value| Value::Text(value.value.clone()));
        }
        let plain = names::snake(name).trim_start_matches("r#").replace('_', "-");
        let metadata = &self.cx.model.metadata;
        let arn = format!("arn:aws:{}:us-east-1:123456789012:{plain}/example", metadata.signing_name);
        let role = format!("arn:aws:iam::123456789012:role/{plain}");
        let candidates: &[&str] = match &plain {
            name if name.ends_with("role-arn") => &[&role],
            name if name.ends_with("arn") => &[&arn],
            name if name.ends_with("version") => &["1", "1.0"],
            name if name.ends_with("id") => &["12345678-1234-1234-1234-123456789012", "a1b2c3d4"],
            _ => &[],
        };
        let more =
            [plain.as_str(), "example", "1", "1.0", "a1b2c3d4", "123456789012", "2026-01-01", &arn, &role];
        let fits = |text: &&&str| self.cx.patterns.allow(&shape.traits, text);
        let chosen = candidates.iter().chain(&more).find(fits).or(candidates.first());
        Some(Value::Text((*chosen.unwrap_or(&plain.as_str())).to_owned()))
    }
}

/// A whole number within the range.
fn number(traits: &Traits) -> i64 {
    let least = traits.bounds().and_then(|bounds| bounds.min.as_ref()?.as_i64()).unwrap_or(0);
    least.max(1)
}
