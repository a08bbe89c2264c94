//! Where the parts of a normalized model stand in the files that they came from, so that a problem found
//! late still names a file and a JSON pointer. Decides nothing.

use crate::names;
use botosmith_model::cursor::escape;
use botosmith_model::ServiceModel;
use std::collections::{BTreeMap, BTreeSet};

/// The member that an error is given where it has none.
pub(crate) const MESSAGE: &str = "message";

/// The files of a model, and what became of its shapes' names.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    service: String,
    paginators: String,
    waiters: String,
    /// From a shape that got another name, or was made of another, to the name in the model.
    pub(crate) renamed: BTreeMap<String, String>,
    /// From a shape that the model does not have to the operation for which it was made.
    pub(crate) made: BTreeMap<String, String>,
    /// Errors that have been given a member `message`.
    pub(crate) messages: BTreeSet<String>,
}

/// One part of a model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// What problems call the file.
    pub file: String,
    /// JSON pointer, without the leading `#`.
    pub pointer: String,
    /// What it is, for people: "the shape `Tag`".
    pub text: String,
    /// A Rust name can be made of its name; where none can, that has been reported.
    pub named: bool,
}

impl Origins {
    /// Those of a model as it was read.
    pub fn new(model: &ServiceModel) -> Self {
        let file = |name| model.shown_as(name).to_owned();
        let (service, paginators) = (file("service-2.json"), file("paginators-1.json"));
        Self { service, paginators, waiters: file("waiters-2.json"), ..Self::default() }
    }

    /// What the model calls a shape: its own name before it was renamed, or that of the shape that it is a copy of.
    pub(crate) fn in_model<'a>(&'a self, shape: &'a str) -> &'a str {
        self.renamed.get(shape).map_or(shape, String::as_str)
    }

    /// What problems call `service-2.json`.
    pub fn service_file(&self) -> &str {
        &self.service
    }

    fn part(&self, pointer: String, text: String, name: &str) -> Origin {
        Origin { file: self.service.clone(), pointer, text, named: names::fault(name).is_none() }
    }

    /// An operation.
    pub fn operation(&self, name: &str) -> Origin {
        self.part(format!("/operations/{}", escape(name)), format!("the operation `{name}`"), name)
    }

    /// A shape.
    pub fn shape(&self, name: &str) -> Origin {
        if let Some(operation) = self.made.get(name) {
            return self.operation(operation);
        }
        let name = self.in_model(name);
        self.part(format!("/shapes/{}", escape(name)), format!("the shape `{name}`"), name)
    }

    /// A member of a structure.
    pub fn member(&self, shape: &str, member: &str) -> Origin {
        let Origin { pointer, text, .. } = self.shape(shape);
        let pointer = match member == MESSAGE && self.messages.contains(shape) {
            true => pointer,
            false => format!("{pointer}/members/{}", escape(member)),
        };
        self.part(pointer, format!("the member `{member}` of {text}"), member)
    }

    /// A value of an enum, by its place there.
    pub fn value(&self, shape: &str, index: usize, value: &str) -> Origin {
        let Origin { pointer, text, named, .. } = self.shape(shape);
        let text = format!("the value `{value}` of {text}");
        Origin { file: self.service.clone(), pointer: format!("{pointer}/enum/{index}"), text, named }
    }

    /// An operation's paginator.
    pub fn paginator(&self, operation: &str) -> Origin {
        let pointer = format!("/pagination/{}", escape(operation));
        let text = format!("the paginator of `{operation}`");
        Origin { file: self.paginators.clone(), ..self.part(pointer, text, operation) }
    }

    /// A waiter.
    pub fn waiter(&self, name: &str) -> Origin {
        let pointer = format!("/waiters/{}", escape(name));
        Origin { file: self.waiters.clone(), ..self.part(pointer, format!("the waiter `{name}`"), name) }
    }

    /// What no model can do without: "every client".
    pub fn builtin(text: &str) -> Origin {
        Origin { file: String::new(), pointer: String::new(), text: text.to_owned(), named: true }
    }
}
