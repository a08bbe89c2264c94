//! `--query`: JMESPath over values whose members have an order.
//!
//! The evaluator's objects have no order. What comes out of it gets the order that members have in the expression, where
//! it made them, or in the answer.

use crate::value::Value;
use botosmith_jmespath::tree::Node;
use botosmith_jmespath::Expression;
use std::collections::HashMap;

/// An expression.
#[derive(Debug)]
pub struct Query {
    expression: Expression,
    /// The keys of objects that the expression makes: sorted, and as it has them.
    made: Orders,
}

/// Keys in order, under the same keys sorted.
type Orders = HashMap<Vec<String>, Vec<String>>;

impl Query {
    /// Reads an expression.
    ///
    /// # Errors
    /// Where it is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let expression = Expression::parse(text).map_err(|err| err.to_string())?;
        let mut made = Orders::new();
        hashes(expression.tree(), &mut made);
        Ok(Self { expression, made })
    }

    /// Evaluates it.
    ///
    /// # Errors
    /// Where a function gets a value that it does not take.
    pub fn search(&self, value: &Value) -> Result<Value, String> {
        let root = value.to_document();
        let found = self.expression.evaluate(&root).map_err(|err| err.to_string())?;
        let mut orders = self.made.clone();
        orders_of(value, &mut orders);
        let mut found = Value::from(found.into_owned());
        reorder(&mut found, &orders);
        Ok(found)
    }
}

fn note(keys: Vec<String>, orders: &mut Orders) {
    let mut sorted = keys.clone();
    sorted.sort_unstable();
    if sorted != keys {
        orders.entry(sorted).or_insert(keys);
    }
}

/// The objects that an expression makes.
fn hashes(node: &Node, orders: &mut Orders) {
    if let Node::Hash(members) = node {
        note(members.iter().map(|(key, _)| key.clone()).collect(), orders);
    }
    children(node, &mut |child| hashes(child, orders));
}

fn children(node: &Node, visit: &mut dyn FnMut(&Node)) {
    match node {
        Node::Then(left, right)
        | Node::Project(left, right)
        | Node::ProjectValues(left, right)
        | Node::Or(left, right)
        | Node::And(left, right)
        | Node::Compare(_, left, right) => {
            visit(left);
            visit(right);
        }
        Node::Filter(source, condition, each) => {
            visit(source);
            visit(condition);
            visit(each);
        }
        Node::Flatten(inner) | Node::Not(inner) => visit(inner),
        Node::List(items) | Node::Call(_, items) => items.iter().for_each(visit),
        Node::Hash(members) => members.iter().for_each(|(_, member)| visit(member)),
        Node::Current | Node::Field(_) | Node::Index(_) | Node::Slice(_) | Node::Literal(_) => {}
    }
}

fn orders_of(value: &Value, orders: &mut Orders) {
    match value {
        Value::List(items) => items.iter().for_each(|item| orders_of(item, orders)),
        Value::Map(entries) => {
            note(entries.iter().map(|(key, _)| key.clone()).collect(), orders);
            entries.iter().for_each(|(_, value)| orders_of(value, orders));
        }
        _ => {}
    }
}

fn reorder(value: &mut Value, orders: &Orders) {
    match value {
        Value::List(items) => items.iter_mut().for_each(|item| reorder(item, orders)),
        Value::Map(entries) => {
            // They are sorted.
            let keys: Vec<String> = entries.iter().map(|(key, _)| key.clone()).collect();
            if let Some(order) = orders.get(&keys) {
                entries.sort_by_key(|(key, _)| order.iter().position(|name| name == key));
            }
            entries.iter_mut().for_each(|(_, value)| reorder(value, orders));
        }
        _ => {}
    }
}
