//! How functions are called and their arguments checked; what they do is in `library`.

use super::eval::eval;
use super::functions::Function;
use super::library;
use super::tree::Node;
use super::value::Value;
use super::EvalError;
use aws_smithy_types::{Document, Number};

/// What a function does.
pub(super) type Body = for<'a> fn(&mut Arguments<'a, '_>) -> Result<Value<'a>, EvalError>;

pub(super) fn call<'a>(
    function: Function,
    nodes: &'a [Node],
    current: &Value<'a>,
) -> Result<Value<'a>, EvalError> {
    library::body(function)(&mut Arguments { function: function.name(), nodes, taken: 0, current })
}

/// A call's arguments, evaluated and checked one after the other as the function takes them.
pub(super) struct Arguments<'a, 'c> {
    function: &'static str,
    nodes: &'a [Node],
    taken: usize,
    current: &'c Value<'a>,
}

impl<'a> Arguments<'a, '_> {
    pub(super) fn error(&self, message: String) -> EvalError {
        EvalError::new(self.function, message)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// That the argument taken last is not what the function takes.
    pub(super) fn mismatch(&self, expected: &str, found: &str) -> EvalError {
        self.error(format!("argument {} must be {expected}, not {found}", self.taken))
    }

    /// The next argument as the expression that it refers to.
    pub(super) fn expression(&mut self) -> Result<&'a Node, EvalError> {
        let node = self.nodes.get(self.taken);
        self.taken += 1;
        node.ok_or_else(|| self.error(format!("argument {} is missing", self.taken)))
    }

    pub(super) fn value(&mut self) -> Result<Value<'a>, EvalError> {
        eval(self.expression()?, self.current)
    }

    /// All arguments that are left.
    pub(super) fn rest(&mut self) -> Result<Vec<Value<'a>>, EvalError> {
        let mut out = Vec::new();
        while self.taken < self.nodes.len() {
            out.push(self.value()?);
        }
        Ok(out)
    }

    pub(super) fn number(&mut self) -> Result<Number, EvalError> {
        let value = self.value()?;
        value.as_number().ok_or_else(|| self.mismatch("a number", value.type_name()))
    }

    pub(super) fn string(&mut self) -> Result<String, EvalError> {
        let value = self.value()?;
        value.as_str().map(str::to_owned).ok_or_else(|| self.mismatch("a string", value.type_name()))
    }

    pub(super) fn items(&mut self) -> Result<Vec<Value<'a>>, EvalError> {
        let value = self.value()?;
        let found = value.type_name();
        value.into_items().ok_or_else(|| self.mismatch("an array", found))
    }

    pub(super) fn numbers(&mut self) -> Result<Vec<Number>, EvalError> {
        let items = self.items()?;
        items.iter().map(|item| item.as_number().ok_or_else(|| self.bad_item("numbers", item))).collect()
    }

    pub(super) fn strings(&mut self) -> Result<Vec<String>, EvalError> {
        let items = self.items()?;
        let text = |item: &Value<'_>| match item.as_str() {
            Some(text) => Ok(text.to_owned()),
            None => Err(self.bad_item("strings", item)),
        };
        items.iter().map(text).collect()
    }

    pub(super) fn members(&mut self) -> Result<Vec<(String, Value<'a>)>, EvalError> {
        let value = self.value()?;
        let found = value.type_name();
        let members = value.into_members().ok_or_else(|| self.mismatch("an object", found))?;
        Ok(members.into_iter().map(|(key, value)| (key.into_owned(), value)).collect())
    }

    pub(super) fn bad_item(&self, expected: &str, found: &Value<'_>) -> EvalError {
        let taken = self.taken;
        self.error(format!(
            "argument {taken} must be an array of {expected}, but holds {}",
            found.type_name()
        ))
    }

    /// What the items of an array are ordered by: all numbers, or all strings.
    ///
    /// `name` says in an error what the keys are.
    pub(super) fn keys<'v>(
        &self,
        name: &str,
        values: impl IntoIterator<Item = &'v Value<'a>>,
    ) -> Result<Vec<Key>, EvalError>
    where
        'a: 'v,
    {
        let mut keys: Vec<Key> = Vec::new();
        for value in values {
            let key = match &*value.as_document() {
                Document::Number(number) => Key::Number(*number),
                Document::String(text) => Key::String(text.clone()),
                _ => {
                    return Err(
                        self.error(format!("{name} must be numbers or strings, not {}", value.type_name()))
                    )
                }
            };
            if keys.first().is_some_and(|first| !first.is_like(&key)) {
                return Err(self.error(format!("{name} must be all numbers or all strings")));
            }
            keys.push(key);
        }
        Ok(keys)
    }
}

/// What an item is ordered by.
pub(super) enum Key {
    Number(Number),
    String(String),
}

impl Key {
    fn is_like(&self, other: &Key) -> bool {
        matches!((self, other), (Key::Number(_), Key::Number(_)) | (Key::String(_), Key::String(_)))
    }

    /// Numbers by value, strings by code points (which is the order of their UTF-8).
    pub(super) fn order(&self, other: &Key) -> std::cmp::Ordering {
        match (self, other) {
            (Key::Number(left), Key::Number(right)) => super::number::order(*left, *right),
            (Key::String(left), Key::String(right)) => left.cmp(right),
            (Key::Number(_), Key::String(_)) => std::cmp::Ordering::Less,
            (Key::String(_), Key::Number(_)) => std::cmp::Ordering::Greater,
        }
    }
}
