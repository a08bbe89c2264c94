//! A tree against a value. The tree's bounded height bounds the recursion.

use std::collections::HashMap;

use aws_smithy_types::Document;

use super::arguments;
use super::tree::Node;
use super::value::{compare, Value};
use super::EvalError;

pub(super) fn eval<'a>(node: &'a Node, current: &Value<'a>) -> Result<Value<'a>, EvalError> {
    Ok(match node {
        Node::Current => current.clone(),
        Node::Field(name) => current.field(name),
        Node::Index(index) => current.index(*index),
        Node::Slice(slice) => current.slice(*slice),
        Node::Literal(literal) => Value::Borrowed(literal.document()),
        Node::Then(left, right) => return eval(right, &eval(left, current)?),
        Node::Project(source, each) => match eval(source, current)?.into_items() {
            Some(items) => return project(items, each),
            None => Value::NULL,
        },
        Node::ProjectValues(source, each) => match eval(source, current)?.into_members() {
            Some(members) => return project(members.into_iter().map(|(_, value)| value), each),
            None => Value::NULL,
        },
        Node::Filter(source, condition, each) => match eval(source, current)?.into_items() {
            Some(items) => return project(filter(items, condition)?, each),
            None => Value::NULL,
        },
        Node::Flatten(source) => match eval(source, current)?.into_items() {
            Some(items) => flatten(items),
            None => Value::NULL,
        },
        Node::Or(left, right) => match eval(left, current)? {
            value if value.is_truthy() => value,
            _ => return eval(right, current),
        },
        Node::And(left, right) => match eval(left, current)? {
            value if value.is_truthy() => return eval(right, current),
            value => value,
        },
        Node::Not(operand) => Value::bool(!eval(operand, current)?.is_truthy()),
        Node::Compare(comparator, left, right) => {
            compare(*comparator, &eval(left, current)?, &eval(right, current)?)
        }
        Node::List(_) | Node::Hash(_) if current.is_null() => Value::NULL,
        Node::List(items) => return list(items, current),
        Node::Hash(members) => return hash(members, current),
        Node::Call(function, arguments) => return arguments::call(*function, arguments, current),
    })
}

// Plain loops rather than iterator chains below: each adapter would be a stack frame a level.

fn list<'a>(nodes: &'a [Node], current: &Value<'a>) -> Result<Value<'a>, EvalError> {
    let mut out = Vec::with_capacity(nodes.len());
    for node in nodes {
        out.push(eval(node, current)?);
    }
    Ok(Value::List(out))
}

fn hash<'a>(nodes: &'a [(String, Node)], current: &Value<'a>) -> Result<Value<'a>, EvalError> {
    let mut out = HashMap::with_capacity(nodes.len());
    for (key, node) in nodes {
        out.insert(key.clone(), eval(node, current)?.into_owned());
    }
    Ok(Value::Owned(Document::Object(out)))
}

fn project<'a>(items: impl IntoIterator<Item = Value<'a>>, each: &'a Node) -> Result<Value<'a>, EvalError> {
    let mut out = Vec::new();
    for item in items {
        let value = eval(each, &item)?;
        if !value.is_null() {
            out.push(value);
        }
    }
    Ok(Value::List(out))
}

fn filter<'a>(items: Vec<Value<'a>>, condition: &'a Node) -> Result<Vec<Value<'a>>, EvalError> {
    let mut out = Vec::new();
    for item in items {
        if eval(condition, &item)?.is_truthy() {
            out.push(item);
        }
    }
    Ok(out)
}

/// One level: items that are arrays are replaced by their items.
fn flatten(items: Vec<Value<'_>>) -> Value<'_> {
    let mut out = Vec::new();
    for item in items {
        if item.type_name() == "array" {
            out.extend(item.into_items().unwrap_or_default());
        } else {
            out.push(item);
        }
    }
    Value::List(out)
}
