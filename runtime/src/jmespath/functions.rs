//! How functions are found, checked and called; what they do is in `library`.

use super::eval::eval;
use super::library;
use super::node::Node;
use super::value::Value;
use super::EvalError;
use aws_smithy_types::{Document, Number};

type Body = for<'a> fn(&mut Arguments<'a, '_>) -> Result<Value<'a>, EvalError>;

pub(super) struct Function {
    pub(super) name: &'static str,
    /// How many arguments it takes, or takes at least.
    arity: usize,
    variadic: bool,
    /// Which argument is an expression reference.
    reference: Option<usize>,
    body: Body,
}

impl Function {
    pub(super) const fn new(name: &'static str, arity: usize, body: Body) -> Self {
        Function { name, arity, variadic: false, reference: None, body }
    }

    pub(super) const fn variadic(name: &'static str, body: Body) -> Self {
        Function { name, arity: 1, variadic: true, reference: None, body }
    }

    pub(super) const fn with_reference(name: &'static str, reference: usize, body: Body) -> Self {
        Function { name, arity: 2, variadic: false, reference: Some(reference), body }
    }

    pub(super) fn find(name: &str) -> Option<&'static Function> {
        library::FUNCTIONS.iter().find(|function| function.name == name)
    }

    pub(super) fn takes_reference(&self, argument: usize) -> bool {
        self.reference == Some(argument)
    }

    pub(super) fn check_arity(&self, found: usize) -> Result<(), String> {
        let accepted = if self.variadic { found >= self.arity } else { found == self.arity };
        if accepted {
            return Ok(());
        }
        let at_least = if self.variadic { "at least " } else { "" };
        let plural = if self.arity == 1 { "" } else { "s" };
        Err(format!("{}() takes {at_least}{} argument{plural}, not {found}", self.name, self.arity))
    }
}

// Functions are equal if they are the same one: a table's entry is its name.
impl PartialEq for Function {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl std::fmt::Debug for Function {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

pub(super) fn call<'a>(
    function: &'static Function,
    nodes: &'a [Node],
    current: &Value<'a>,
) -> Result<Value<'a>, EvalError> {
    (function.body)(&mut Arguments { function: function.name, nodes, taken: 0, current })
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
