//! The functions of the specification, each in a few lines: <https://jmespath.org/specification.html#built-in-functions>.

use std::cmp::Ordering;
use std::collections::HashMap;

use aws_smithy_types::{Document, Number};

use super::arguments::{Arguments, Body, Key};
use super::eval::eval;
use super::functions::Function;
use super::value::{equal, Value};
use super::{document, json, number, EvalError};

/// What a function does.
pub(super) fn body(function: Function) -> Body {
    match function {
        Function::Abs => |args| Ok(Value::number(number::abs(args.number()?))),
        Function::Avg => |args| Ok(number::average(&args.numbers()?).map_or(Value::NULL, Value::number)),
        Function::Ceil => |args| Ok(Value::number(number::ceil(args.number()?))),
        Function::Contains => contains,
        Function::EndsWith => |args| Ok(Value::bool(args.string()?.ends_with(&args.string()?))),
        Function::Floor => |args| Ok(Value::number(number::floor(args.number()?))),
        Function::Join => join,
        Function::Keys => keys,
        Function::Length => length,
        Function::Map => map,
        Function::Max => |args| extreme(args, Ordering::Greater),
        Function::MaxBy => |args| extreme_by(args, Ordering::Greater),
        Function::Merge => merge,
        Function::Min => |args| extreme(args, Ordering::Less),
        Function::MinBy => |args| extreme_by(args, Ordering::Less),
        Function::NotNull => not_null,
        Function::Reverse => reverse,
        Function::Sort => sort,
        Function::SortBy => sort_by,
        Function::StartsWith => |args| Ok(Value::bool(args.string()?.starts_with(&args.string()?))),
        Function::Sum => |args| Ok(Value::number(number::sum(&args.numbers()?))),
        Function::ToArray => to_array,
        Function::ToNumber => to_number,
        Function::ToString => to_string,
        Function::Type => |args| Ok(Value::string(args.value()?.type_name())),
        Function::Values => values,
    }
}

type Outcome<'a> = Result<Value<'a>, EvalError>;

fn contains<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let subject = args.value()?;
    if !matches!(subject.type_name(), "string" | "array") {
        return Err(args.mismatch("a string or an array", subject.type_name()));
    }
    let search = args.value()?;
    if let Some(text) = subject.as_str() {
        return Ok(Value::bool(search.as_str().is_some_and(|search| text.contains(search))));
    }
    let items = subject.into_items().unwrap_or_default();
    let search = search.as_document();
    Ok(Value::bool(items.iter().any(|item| equal(&item.as_document(), &search))))
}

fn join<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let glue = args.string()?;
    Ok(Value::string(args.strings()?.join(&glue)))
}

fn keys<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let members = args.members()?;
    Ok(Value::List(members.into_iter().map(|(key, _)| Value::string(key)).collect()))
}

fn values<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let members = args.members()?;
    Ok(Value::List(members.into_iter().map(|(_, value)| value).collect()))
}

/// Of a string: its code points.
fn length<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let value = args.value()?;
    let length = match (&value, value.as_str()) {
        (_, Some(text)) => text.chars().count(),
        (Value::List(items), _) => items.len(),
        (Value::Borrowed(Document::Array(items)), _) => items.len(),
        (Value::Owned(Document::Array(items)), _) => items.len(),
        (Value::Borrowed(Document::Object(members)), _) => members.len(),
        (Value::Owned(Document::Object(members)), _) => members.len(),
        _ => return Err(args.mismatch("a string, an array or an object", value.type_name())),
    };
    Ok(Value::number(Number::PosInt(length as u64)))
}

/// Unlike a projection, keeps what evaluates to null.
fn map<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let expression = args.expression()?;
    let items = args.items()?;
    Ok(Value::List(items.iter().map(|item| eval(expression, item)).collect::<Result<_, _>>()?))
}

/// Later arguments win.
fn merge<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let mut out = HashMap::new();
    for _ in 0..args.len() {
        out.extend(args.members()?.into_iter().map(|(key, value)| (key, value.into_owned())));
    }
    Ok(Value::Owned(Document::Object(out)))
}

fn not_null<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    Ok(args.rest()?.into_iter().find(|value| !value.is_null()).unwrap_or(Value::NULL))
}

fn reverse<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let value = args.value()?;
    if let Some(text) = value.as_str() {
        return Ok(Value::string(text.chars().rev().collect::<String>()));
    }
    let found = value.type_name();
    let mut items = value.into_items().ok_or_else(|| args.mismatch("a string or an array", found))?;
    items.reverse();
    Ok(Value::List(items))
}

fn sort<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let items = args.items()?;
    let keys = args.keys("items", &items)?;
    Ok(Value::List(sorted(items, keys)))
}

fn sort_by<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let (items, keys) = keyed(args)?;
    Ok(Value::List(sorted(items, keys)))
}

/// Items that are equal stay in their order.
fn sorted<'a>(items: Vec<Value<'a>>, keys: Vec<Key>) -> Vec<Value<'a>> {
    let mut pairs: Vec<_> = keys.into_iter().zip(items).collect();
    pairs.sort_by(|(left, _), (right, _)| left.order(right));
    pairs.into_iter().map(|(_, item)| item).collect()
}

/// An array and, by the expression after it, what its items are ordered by.
fn keyed<'a>(args: &mut Arguments<'a, '_>) -> Result<(Vec<Value<'a>>, Vec<Key>), EvalError> {
    let items = args.items()?;
    let expression = args.expression()?;
    let values: Vec<_> = items.iter().map(|item| eval(expression, item)).collect::<Result<_, _>>()?;
    let keys = args.keys("what the expression evaluates to", &values)?;
    Ok((items, keys))
}

fn extreme<'a>(args: &mut Arguments<'a, '_>, wanted: Ordering) -> Outcome<'a> {
    let items = args.items()?;
    let keys = args.keys("items", &items)?;
    Ok(furthest(items, keys, wanted))
}

fn extreme_by<'a>(args: &mut Arguments<'a, '_>, wanted: Ordering) -> Outcome<'a> {
    let (items, keys) = keyed(args)?;
    Ok(furthest(items, keys, wanted))
}

/// The item whose key is further in the wanted direction than all before it; null of nothing.
fn furthest<'a>(items: Vec<Value<'a>>, keys: Vec<Key>, wanted: Ordering) -> Value<'a> {
    let further = |best: (Key, Value<'a>), next: (Key, Value<'a>)| {
        if next.0.order(&best.0) == wanted {
            next
        } else {
            best
        }
    };
    keys.into_iter().zip(items).reduce(further).map_or(Value::NULL, |(_, item)| item)
}

fn to_array<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let value = args.value()?;
    Ok(if value.type_name() == "array" { value } else { Value::List(vec![value]) })
}

/// Null for what is not a number.
fn to_number<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let value = args.value()?;
    let number = value.as_number().or_else(|| json::parse_number(value.as_str()?).map(document::number));
    Ok(number.map_or(Value::NULL, Value::number))
}

/// A string as it is, anything else as JSON.
fn to_string<'a>(args: &mut Arguments<'a, '_>) -> Outcome<'a> {
    let value = args.value()?;
    if value.as_str().is_some() {
        return Ok(value);
    }
    let mut out = String::new();
    document::write(&value.as_document(), &mut out);
    Ok(Value::string(out))
}
