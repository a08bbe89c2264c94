//! What an expression evaluates to on the way: parts of the input by reference as long as possible.

use std::borrow::Cow;
use std::cmp::Ordering;

use aws_smithy_types::{Document, Number};

use super::number;
use super::tree::{Comparator, Slice};

#[derive(Clone, Debug)]
pub(super) enum Value<'a> {
    Borrowed(&'a Document),
    Owned(Document),
    /// An array whose items may be borrowed: what projections make. Projecting over a large response
    /// copies no part of it.
    List(Vec<Value<'a>>),
}

impl<'a> Value<'a> {
    pub(super) const NULL: Value<'static> = Value::Owned(Document::Null);

    pub(super) fn bool(value: bool) -> Self {
        Value::Owned(Document::Bool(value))
    }

    pub(super) fn number(value: Number) -> Self {
        Value::Owned(Document::Number(value))
    }

    pub(super) fn string(value: impl Into<String>) -> Self {
        Value::Owned(Document::String(value.into()))
    }

    /// The document, unless it is a [`Value::List`].
    fn scalar(&self) -> Option<&Document> {
        match self {
            Value::Borrowed(document) => Some(document),
            Value::Owned(document) => Some(document),
            Value::List(_) => None,
        }
    }

    pub(super) fn into_document(self) -> Cow<'a, Document> {
        match self {
            Value::Borrowed(document) => Cow::Borrowed(document),
            owned => Cow::Owned(owned.into_owned()),
        }
    }

    pub(super) fn into_owned(self) -> Document {
        match self {
            Value::Borrowed(document) => document.clone(),
            Value::Owned(document) => document,
            Value::List(items) => Document::Array(items.into_iter().map(Value::into_owned).collect()),
        }
    }

    /// Any value as one document; copies only a [`Value::List`].
    pub(super) fn as_document(&self) -> Cow<'_, Document> {
        match self.scalar() {
            Some(document) => Cow::Borrowed(document),
            None => Cow::Owned(self.clone().into_owned()),
        }
    }

    pub(super) fn as_number(&self) -> Option<Number> {
        self.scalar()?.as_number().copied()
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        self.scalar()?.as_string()
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self.scalar(), Some(Document::Null))
    }

    /// The items of an array.
    pub(super) fn into_items(self) -> Option<Vec<Value<'a>>> {
        match self {
            Value::List(items) => Some(items),
            Value::Owned(Document::Array(items)) => Some(items.into_iter().map(Value::Owned).collect()),
            Value::Borrowed(Document::Array(items)) => Some(items.iter().map(Value::Borrowed).collect()),
            _ => None,
        }
    }

    /// The members of an object, by key.
    pub(super) fn into_members(self) -> Option<Vec<(Cow<'a, str>, Value<'a>)>> {
        let mut members: Vec<_> = match self {
            Value::Owned(Document::Object(members)) => {
                members.into_iter().map(|(key, value)| (Cow::Owned(key), Value::Owned(value))).collect()
            }
            Value::Borrowed(Document::Object(members)) => members
                .iter()
                .map(|(key, value)| (Cow::Borrowed(key.as_str()), Value::Borrowed(value)))
                .collect(),
            _ => return None,
        };
        members.sort_by(|(left, _), (right, _)| left.cmp(right));
        Some(members)
    }

    pub(super) fn field(&self, name: &str) -> Value<'a> {
        match self {
            Value::Borrowed(Document::Object(members)) => members.get(name).map(Value::Borrowed),
            Value::Owned(Document::Object(members)) => members.get(name).cloned().map(Value::Owned),
            _ => None,
        }
        .unwrap_or(Value::NULL)
    }

    pub(super) fn index(&self, index: i64) -> Value<'a> {
        let at = |length: usize| match usize::try_from(index) {
            Ok(index) => Some(index),
            Err(_) => length.checked_sub(usize::try_from(index.unsigned_abs()).ok()?),
        };
        match self {
            Value::Borrowed(Document::Array(items)) => {
                at(items.len()).and_then(|i| items.get(i)).map(Value::Borrowed)
            }
            Value::Owned(Document::Array(items)) => {
                at(items.len()).and_then(|i| items.get(i)).cloned().map(Value::Owned)
            }
            Value::List(items) => at(items.len()).and_then(|i| items.get(i)).cloned(),
            _ => None,
        }
        .unwrap_or(Value::NULL)
    }

    pub(super) fn slice(&self, slice: Slice) -> Value<'a> {
        let Some(items) = self.clone().into_items() else { return Value::NULL };
        let mut items: Vec<_> = items.into_iter().map(Some).collect();
        let picked = slice.indices(items.len());
        Value::List(picked.filter_map(|i| items.get_mut(i)?.take()).collect())
    }

    pub(super) fn is_truthy(&self) -> bool {
        match self.scalar() {
            None => !matches!(self, Value::List(items) if items.is_empty()),
            Some(Document::Null) => false,
            Some(Document::Bool(value)) => *value,
            Some(Document::Number(_)) => true,
            Some(Document::String(text)) => !text.is_empty(),
            Some(Document::Array(items)) => !items.is_empty(),
            Some(Document::Object(members)) => !members.is_empty(),
        }
    }

    /// The specification's name of the value's type.
    pub(super) fn type_name(&self) -> &'static str {
        match self.scalar() {
            None | Some(Document::Array(_)) => "array",
            Some(Document::Null) => "null",
            Some(Document::Bool(_)) => "boolean",
            Some(Document::Number(_)) => "number",
            Some(Document::String(_)) => "string",
            Some(Document::Object(_)) => "object",
        }
    }
}

impl Slice {
    /// The indices that it picks from an array of this length, as in Python.
    fn indices(self, length: usize) -> impl Iterator<Item = usize> {
        // i128 holds every sum of an index, a length and a step.
        let (length, step) = (length as i128, i128::from(self.step));
        let (lowest, highest) = if step < 0 { (-1, length - 1) } else { (0, length) };
        let bound = |at: Option<i64>, default: i128| match at.map(i128::from) {
            None => default,
            Some(at) if at < 0 => (at + length).clamp(lowest, highest),
            Some(at) => at.clamp(lowest, highest),
        };
        let (first, last) = if step < 0 { (highest, lowest) } else { (lowest, highest) };
        let (start, stop) = (bound(self.start, first), bound(self.stop, last));
        std::iter::successors(Some(start), move |at| Some(at + step))
            .take_while(move |at| if step < 0 { *at > stop } else { step > 0 && *at < stop })
            .filter_map(|at| usize::try_from(at).ok())
    }
}

/// Equality by value: numbers whatever their representation, objects whatever their order.
pub(super) fn equal(left: &Document, right: &Document) -> bool {
    match (left, right) {
        (Document::Number(left), Document::Number(right)) => {
            number::compare(*left, *right) == Some(Ordering::Equal)
        }
        (Document::Array(left), Document::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| equal(left, right))
        }
        (Document::Object(left), Document::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, value)| right.get(key).is_some_and(|other| equal(value, other)))
        }
        _ => left == right,
    }
}

/// A comparison's result; null where only numbers can be compared and these are not.
pub(super) fn compare(comparator: Comparator, left: &Value<'_>, right: &Value<'_>) -> Value<'static> {
    let is_equal = || equal(&left.as_document(), &right.as_document());
    let accepted: &[Ordering] = match comparator {
        Comparator::Equal => return Value::bool(is_equal()),
        Comparator::NotEqual => return Value::bool(!is_equal()),
        Comparator::Less => &[Ordering::Less],
        Comparator::LessOrEqual => &[Ordering::Less, Ordering::Equal],
        Comparator::Greater => &[Ordering::Greater],
        Comparator::GreaterOrEqual => &[Ordering::Greater, Ordering::Equal],
    };
    let (Some(left), Some(right)) = (left.as_number(), right.as_number()) else { return Value::NULL };
    Value::bool(number::compare(left, right).is_some_and(|ordering| accepted.contains(&ordering)))
}
