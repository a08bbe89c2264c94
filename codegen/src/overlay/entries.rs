//! Reads the entries of an overlay and adds each to the model. What matches nothing is collected as idle; what cannot be
//! meant, such as a default of another type than its member, is an error at once.

use super::idle::Idle;
use botosmith_model::cursor::Cursor;
use botosmith_model::problem::Problems;
use botosmith_model::{
    EnumValue, Fault, Member, Members, Origin, Part, ServiceModel, Shape, ShapeId, ShapeKind, Trait, Traits,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A shape that no model can name: the texts of errors that the overlay adds.
const TEXT: &str = "botosmith.text";

/// The types that may take each other's place: texts, numbers and flags.
const SIMPLE: &[(&str, ShapeKind)] = &[
    ("string", ShapeKind::String),
    ("boolean", ShapeKind::Boolean),
    ("integer", ShapeKind::Integer),
    ("long", ShapeKind::Long),
    ("float", ShapeKind::Float),
    ("double", ShapeKind::Double),
];

/// An overlay while it is read.
pub(super) struct Entries<'e> {
    pub(super) model: &'e mut ServiceModel,
    pub(super) idle: &'e mut Idle,
    pub(super) problems: &'e mut Problems,
}

/// Reads an entry: its key and where it stands.
type Reader<E> = fn(&mut E, &str, &Cursor<'_>);

impl Entries<'_> {
    /// Reads the whole file. Its keys are in the names of the model; names change at the end.
    pub(super) fn read(mut self, root: &Cursor<'_>) {
        let Some(file) = root.object(self.problems) else { return };
        self.head(root, &file.get("service"), &file.get("version"));
        self.idle.made_for = file.string("sha256", self.problems);
        let sections: [(&'static str, Reader<Self>); 8] = [
            // What a default may be depends on it.
            ("type", Self::retype),
            ("default", Self::default),
            ("error-code", Self::error_code),
            ("error", Self::new_error),
            ("errors", Self::errors),
            ("paginator", Self::paginator),
            ("waiter", Self::waiter),
            ("variant", Self::variant),
        ];
        for (name, at) in ["union", "optional", "required"].map(|key| (key, file.get(key))) {
            for (at, entry) in at.map(|at| at.strings(self.problems)).unwrap_or_default() {
                match name {
                    "union" => self.union(entry, &at),
                    "required" => self.required(entry, &at),
                    _ => self.optional(entry, &at),
                }
            }
        }
        for (key, read) in sections {
            for (entry, at) in file.get(key).map(|at| at.entries(self.problems)).unwrap_or_default() {
                read(&mut self, entry, &at);
            }
        }
        self.rename(file.get("rename"));
        let mut unknown = Problems::default();
        file.finish(&mut unknown);
        for problem in unknown.iter() {
            self.problems.error(&problem.file, &*problem.pointer, &*problem.message);
        }
    }

    /// The overlay beside a model must be of its service.
    fn head(&mut self, root: &Cursor<'_>, service: &Option<Cursor<'_>>, version: &Option<Cursor<'_>>) {
        let metadata = &self.model.metadata;
        for (key, at, ours) in
            [("service", service, &metadata.service_id), ("version", version, &metadata.api_version)]
        {
            let Some(at) = at else {
                root.error(self.problems, format!("the key `{key}` is missing"));
                continue;
            };
            if at.string(self.problems).is_some_and(|theirs| theirs != ours) {
                at.error(self.problems, format!("the model's `{key}` is `{ours}`"));
            }
        }
    }

    /// A member of a structure that an entry names as `Shape.member`.
    fn member(&mut self, entry: &str, at: &Cursor<'_>) -> Option<&mut Member> {
        let (shape, member) = entry.split_once('.').unwrap_or((entry, ""));
        let structure = match self.model.shapes.get_mut(shape) {
            Some(Shape { kind: ShapeKind::Structure(members), .. }) => members.get_mut(member),
            _ => None,
        };
        if structure.is_none() {
            let why = format!("the model has no member `{member}` in a structure `{shape}`");
            self.idle.add(at, why);
        }
        structure
    }

    /// A simple type in place of another.
    fn retype(&mut self, entry: &str, at: &Cursor<'_>) {
        let Some(name) = at.string(self.problems) else { return };
        let Some((_, wanted)) = SIMPLE.iter().find(|(its, _)| *its == name) else {
            let known: Vec<&str> = SIMPLE.iter().map(|(name, _)| *name).collect();
            let message = format!("`{name}` is no type of an overlay; there are {}", known.join(", "));
            return at.error(self.problems, message);
        };
        match self.model.shapes.get_mut(entry) {
            Some(shape) if shape.kind.type_name() == name => {
                self.idle.add(at, format!("`{entry}` is of the type `{name}` in the model"));
            }
            Some(shape) if SIMPLE.iter().any(|(its, _)| *its == shape.kind.type_name()) => {
                shape.kind = wanted.clone();
            }
            _ => self.idle.add(at, format!("the model has no shape `{entry}` of a simple type")),
        }
    }

    fn default(&mut self, entry: &str, at: &Cursor<'_>) {
        let Some(member) = self.member(entry, at) else { return };
        let target = member.target.clone();
        let kind = self.model.shapes.get(&target).map(|shape| &shape.kind);
        let value = at.value();
        if let Some(kind) = kind.filter(|kind| !kind.may_default_to(value)) {
            let kind = kind.type_name();
            let message =
                format!("`{value}` cannot be the default of `{entry}`, which is of the type `{kind}`");
            at.error(self.problems, message);
            return;
        }
        if let Some(member) = self.member(entry, at) {
            member.traits.set(Trait::Default(value.clone()));
        }
    }

    fn optional(&mut self, entry: &str, at: &Cursor<'_>) {
        let Some(member) = self.member(entry, at) else { return };
        if member.traits.required() {
            member.traits.set(Trait::ClientOptional);
        } else {
            self.idle.add(at, format!("`{entry}` is optional in the model"));
        }
    }

    fn required(&mut self, entry: &str, at: &Cursor<'_>) {
        let Some(member) = self.member(entry, at) else { return };
        if member.traits.required() {
            self.idle.add(at, format!("`{entry}` is required in the model"));
        } else {
            member.traits.set(Trait::Required);
        }
    }

    fn union(&mut self, entry: &str, at: &Cursor<'_>) {
        let is_root = |shape: &Shape| {
            let of = |name: &Option<String>| name.as_ref() == Some(&shape.name);
            shape.is_error() || self.model.operations.values().any(|op| of(&op.input) || of(&op.output))
        };
        match self.model.shapes.get(entry) {
            Some(shape) if matches!(shape.kind, ShapeKind::Structure(_)) => {
                if is_root(shape) {
                    at.error(self.problems, format!("`{entry}` is an input, output or error, and no union"));
                    return;
                }
            }
            _ => return self.idle.add(at, format!("the model has no structure `{entry}`")),
        }
        let kind = self.model.shapes.get_mut(entry).map(|shape| &mut shape.kind);
        if let Some(kind) = kind {
            if let ShapeKind::Structure(members) = kind {
                *kind = ShapeKind::Union(std::mem::take(members));
            }
        }
    }

    /// A shape that is an error.
    fn error(&mut self, name: &str, at: &Cursor<'_>) -> Option<&mut Shape> {
        let found = self.model.shapes.get_mut(name).filter(|shape| shape.is_error());
        if found.is_none() {
            self.idle.add(at, format!("the model has no error `{name}`"));
        }
        found
    }

    /// An error that the model has no shape for, with members that are texts.
    fn new_error(&mut self, entry: &str, at: &Cursor<'_>) {
        if self.model.shapes.contains_key(entry) {
            return self.idle.add(at, format!("the model has a shape `{entry}`"));
        }
        let id = ShapeId::new("", entry);
        let file: Arc<str> = at.file().into();
        let member = |(at, name): (Cursor<'_>, &str)| {
            let origin = Origin::new(Part::Member, id.with_member(name), file.clone(), at.pointer());
            (name.to_owned(), Member { target: TEXT.to_owned(), origin, traits: Traits::default() })
        };
        let members: Members = at.strings(self.problems).into_iter().map(member).collect();
        let origin = Origin::new(Part::Shape, id.clone(), file.clone(), at.pointer());
        if !members.is_empty() && !self.model.shapes.contains_key(TEXT) {
            let (kind, traits) = (ShapeKind::String, Traits::default());
            let shape = Shape { name: TEXT.to_owned(), origin: origin.clone(), kind, traits };
            self.model.shapes.insert(TEXT.to_owned(), shape);
        }
        let mut traits = Traits::default();
        traits.set(Trait::Error(Fault::Client));
        let kind = ShapeKind::Structure(members);
        self.model.shapes.insert(entry.to_owned(), Shape { name: entry.to_owned(), origin, kind, traits });
    }

    fn error_code(&mut self, entry: &str, at: &Cursor<'_>) {
        let Some(code) = at.string(self.problems).map(str::to_owned) else { return };
        if let Some(shape) = self.error(entry, at) {
            shape.traits.set(Trait::ErrorCode(code));
        }
    }

    /// Errors that an operation has beside those of the model.
    fn errors(&mut self, entry: &str, at: &Cursor<'_>) {
        if !self.model.operations.contains_key(entry) {
            return self.idle.add(at, format!("the model has no operation `{entry}`"));
        }
        for (at, name) in at.strings(self.problems) {
            if self.error(name, &at).is_none() {
                continue;
            }
            let Some(operation) = self.model.operations.get_mut(entry) else { continue };
            match operation.errors.iter().any(|its| its == name) {
                true => self.idle.add(&at, format!("`{entry}` has the error `{name}` in the model")),
                false => operation.errors.push(name.to_owned()),
            }
        }
    }

    fn paginator(&mut self, entry: &str, at: &Cursor<'_>) {
        if !self.model.operations.contains_key(entry) {
            return self.idle.add(at, format!("the model has no operation `{entry}`"));
        }
        if self.model.paginators.contains_key(entry) {
            return self.idle.add(at, format!("the model has a paginator of `{entry}`"));
        }
        let read = self.tolerant(at, |model, at, problems| model.read_paginator(entry, at, problems));
        if let Some(paginator) = read {
            self.model.paginators.insert(entry.to_owned(), paginator);
        }
    }

    fn waiter(&mut self, entry: &str, at: &Cursor<'_>) {
        let polled = at.value().get("operation").and_then(|its| its.as_str()).unwrap_or_default();
        if !polled.is_empty() && !self.model.operations.contains_key(polled) {
            return self.idle.add(at, format!("the model has no operation `{polled}`"));
        }
        if self.model.waiters.contains_key(entry) {
            return self.idle.add(at, format!("the model has a waiter `{entry}`"));
        }
        let read = self.tolerant(at, |model, at, problems| model.read_waiter(entry, at, problems));
        if let Some(waiter) = read {
            self.model.waiters.insert(entry.to_owned(), waiter);
        }
    }

    /// Reads something in botocore's form: a key that is not known there is an error here, as all others. In a model of
    /// another day there may not be what it speaks of.
    fn tolerant<T>(
        &mut self,
        at: &Cursor<'_>,
        read: impl Fn(&ServiceModel, &Cursor<'_>, &mut Problems) -> Option<T>,
    ) -> Option<T> {
        let mut found = Problems::default();
        let made = read(self.model, at, &mut found);
        let is_mine = self.idle.is_for(self.model);
        for problem in found.iter() {
            match is_mine {
                true => self.problems.error(&problem.file, &*problem.pointer, &*problem.message),
                false => self.idle.add(at, problem.message.clone()),
            }
        }
        made.filter(|_| found.is_empty())
    }

    /// The name of an enum's value, as `Shape.value`.
    fn variant(&mut self, entry: &str, at: &Cursor<'_>) {
        let Some(given) = at.string(self.problems).map(str::to_owned) else { return };
        let (shape, wanted) = entry.split_once('.').unwrap_or((entry, ""));
        let values = match self.model.shapes.get_mut(shape).map(|shape| &mut shape.kind) {
            Some(ShapeKind::Enum(values)) => values.iter_mut(),
            _ => [].iter_mut(),
        };
        let mut values = values.filter(|its| its.value == wanted);
        match values.next() {
            Some(EnumValue { name, .. }) => *name = Some(given),
            None => self.idle.add(at, format!("the model has no value `{wanted}` in an enum `{shape}`")),
        }
    }

    /// Gives shapes other names: all at once, so that two may change places.
    fn rename(&mut self, section: Option<Cursor<'_>>) {
        let mut names: BTreeMap<String, (String, Cursor<'_>)> = BTreeMap::new();
        for (from, at) in section.map(|at| at.entries(self.problems)).unwrap_or_default() {
            let Some(to) = at.string(self.problems) else { continue };
            match self.model.shapes.contains_key(from) {
                true => _ = names.insert(from.to_owned(), (to.to_owned(), at)),
                false => self.idle.add(&at, format!("the model has no shape `{from}`")),
            }
        }
        if names.is_empty() {
            return;
        }
        let new_name = |old: &str| names.get(old).map_or(old, |(new, _)| new).to_owned();
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        self.model.shapes.keys().for_each(|name| *taken.entry(new_name(name)).or_default() += 1);
        let twice: Vec<_> = names.iter().filter(|(_, (to, _))| taken.get(to) > Some(&1)).collect();
        if !twice.is_empty() {
            for (from, (to, at)) in twice {
                let message = format!("`{from}` cannot be called `{to}`: another shape of the model is");
                at.error(self.problems, message);
            }
            return;
        }
        let shapes = std::mem::take(&mut self.model.shapes);
        self.model.shapes = shapes
            .into_iter()
            .map(|(name, mut shape)| {
                shape.name = new_name(&name);
                // On the wire an error keeps its name.
                if shape.name != name && shape.is_error() && shape.traits.error_code().is_none() {
                    shape.traits.set(Trait::ErrorCode(name));
                }
                shape.kind.edges_mut().for_each(|edge| edge.target = new_name(&edge.target));
                (shape.name.clone(), shape)
            })
            .collect();
        for operation in self.model.operations.values_mut() {
            let sides = operation.input.iter_mut().chain(&mut operation.output);
            sides.chain(&mut operation.errors).for_each(|name| *name = new_name(name));
        }
    }
}
