//! An output as JMESPaths see it. What most paths look at is a text or a flag; a document is made only where one looks at
//! more.

use super::part_to_document;
use super::plain::{self, Plain};
use crate::shape::{as_struct, Structure};
use aws_smithy_schema::serde::SerdeError;
use aws_smithy_types::Document;
use botosmith_jmespath::tree::Node;
use botosmith_jmespath::{write_json, Expression, Wanted};
use std::borrow::Cow;
use std::cell::OnceCell;

/// A JMESPath, parsed.
#[derive(Debug)]
pub(crate) struct Path {
    expression: Expression,
    /// The names of members, one inside the other, where the path is nothing else.
    names: Vec<String>,
}

impl Path {
    /// Parses a path; `None` where it is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let expression = Expression::parse(text).ok()?;
        let mut names = Vec::new();
        if !only_names(expression.tree(), &mut names) {
            names.clear();
        }
        Some(Self { expression, names })
    }

    /// The path to a member, whatever it is called.
    pub(crate) fn member(name: &str) -> Option<Self> {
        Self::parse(&write_json(&name.into()))
    }

    /// The path as an expression.
    pub(crate) fn expression(&self) -> &Expression {
        &self.expression
    }

    /// The parts of a value that some paths look at.
    pub(crate) fn wanted<'p>(paths: impl IntoIterator<Item = &'p Self>) -> Wanted {
        paths.into_iter().map(|path| path.expression.wanted()).fold(Wanted::nothing(), Wanted::or)
    }
}

/// Takes the names of members out of a path; says whether there is nothing else in it.
fn only_names(node: &Node, names: &mut Vec<String>) -> bool {
    match node {
        Node::Field(name) => {
            names.push(name.clone());
            true
        }
        Node::Then(outer, inner) => only_names(outer, names) && only_names(inner, names),
        _ => false,
    }
}

/// A structure that paths look at.
pub(crate) struct View<'a> {
    structure: &'a dyn Structure,
    wanted: &'a Wanted,
    document: OnceCell<Document>,
}

impl<'a> View<'a> {
    /// A view for paths that look at these parts.
    pub(crate) fn new(structure: &'a dyn Structure, wanted: &'a Wanted) -> Self {
        Self { structure, wanted, document: OnceCell::new() }
    }

    /// The value at a path: null where there is none, `None` where the path cannot be evaluated.
    ///
    /// # Errors
    /// What keeps the structure from becoming a document.
    pub(crate) fn find<'s>(&'s self, path: &'s Path) -> Result<Option<Cow<'s, Document>>, SerdeError> {
        if !path.names.is_empty() {
            match plain::at(&as_struct(self.structure), &path.names) {
                Plain::Nothing => return Ok(Some(Cow::Owned(Document::Null))),
                Plain::Value(value) => return Ok(Some(Cow::Owned(value))),
                Plain::Other => {}
            }
        }
        let document = match self.document.get() {
            Some(document) => document,
            None => {
                let document = part_to_document(self.structure, self.wanted)?;
                self.document.get_or_init(|| document)
            }
        };
        Ok(path.expression.evaluate(document).ok())
    }
}
