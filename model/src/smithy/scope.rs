//! What readers of single sections know of the whole: which operations and shapes the service reaches, what they are called,
//! and which words mean something under its protocols.

use super::ast::{name_of, namespace_of, Ast, Definition, LIFECYCLE};
use super::prelude;
use crate::cursor::Cursor;
use crate::origin::{Origin, Part, ShapeId};
use crate::problem::Problems;
use crate::traits::{Trait, Traits};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// Passed to all readers.
pub(super) struct Scope<'a> {
    pub(super) ast: &'a Ast<'a>,
    pub(super) service: &'a Definition<'a>,
    pub(super) file: Arc<str>,
    /// Operations by name.
    pub(super) operations: BTreeMap<&'a str, &'a Definition<'a>>,
    /// The names of the shapes that operations reach, by their ids.
    pub(super) names: HashMap<&'a str, String>,
    has_rest: bool,
    has_json_names: bool,
    has_error_codes: bool,
}

impl<'a> Scope<'a> {
    /// Walks from the service to all that it has. Two shapes that would be called alike are reported.
    pub(super) fn new(
        ast: &'a Ast<'a>,
        service: &'a Definition<'a>,
        file: &str,
        problems: &mut Problems,
    ) -> Self {
        let speaks = |id: &str| service.traits.contains_key(id);
        let json = speaks("aws.protocols#awsJson1_0") || speaks("aws.protocols#awsJson1_1");
        let mut scope = Self {
            ast,
            service,
            file: file.into(),
            operations: BTreeMap::new(),
            names: HashMap::new(),
            has_rest: speaks("aws.protocols#restJson1") || speaks("aws.protocols#restXml"),
            has_json_names: speaks("aws.protocols#restJson1") && !json,
            has_error_codes: speaks("aws.protocols#awsQuery") || speaks("aws.protocols#awsQueryCompatible"),
        };
        scope.find_operations(problems);
        scope.name_shapes(problems);
        scope
    }

    /// The origin of a shape or operation, which the model calls `name`.
    pub(super) fn origin(&self, part: Part, id: &str, name: &str, at: &Cursor<'_>) -> Origin {
        Origin::new(part, ShapeId::new(namespace_of(id), name), self.file.clone(), at.pointer())
    }

    /// What the model calls the shape of an id.
    pub(super) fn target(&self, at: &Cursor<'_>) -> String {
        at.value().as_str().and_then(|id| self.names.get(id)).cloned().unwrap_or_default()
    }

    /// The type of a shape.
    pub(super) fn kind(&self, id: &str) -> Option<&str> {
        self.ast.definitions.get(id).map(|its| its.kind).or_else(|| prelude::kind(id))
    }

    /// Whether values of the shape have no zero in Smithy 1.0.
    pub(super) fn is_boxed(&self, id: &str) -> bool {
        match self.ast.definitions.get(id) {
            Some(definition) => definition.traits.contains_key("smithy.api#box"),
            None => prelude::is_boxed(id),
        }
    }

    /// Whether operations have a method and URI of their own.
    pub(super) fn has_rest(&self) -> bool {
        self.has_rest
    }

    /// Takes away what means nothing under the service's protocols: awsJson and rpcv2Cbor know members by their own names,
    /// and errors by those of their shapes unless the service spoke awsQuery once.
    pub(super) fn adapt(&self, traits: &mut Traits) {
        if !self.has_json_names {
            traits.remove(|its| matches!(its, Trait::JsonName(_)));
        }
        if !self.has_error_codes {
            traits.remove(|its| matches!(its, Trait::ErrorCode(_)));
        }
    }

    /// The operations of the service and of its resources.
    fn find_operations(&mut self, problems: &mut Problems) {
        let ast = self.ast;
        let mut open = vec![self.service];
        let mut seen = BTreeSet::new();
        while let Some(owner) = open.pop() {
            if !seen.insert(owner.id) {
                continue;
            }
            let several = |key: &str| owner.several.get(key).into_iter().flatten();
            let one = LIFECYCLE.iter().filter_map(|key| owner.one.get(key));
            let found = one.chain(several("operations")).chain(several("collectionOperations"));
            for at in found {
                let operation = definition(ast, at).filter(|its| its.kind == "operation");
                let Some(operation) = operation else { continue };
                let known = *self.operations.entry(operation.name()).or_insert(operation);
                if known.id != operation.id {
                    let message =
                        format!("`{}` has the same name, and operations cannot be renamed", known.id);
                    operation.at.error(problems, message);
                }
            }
            open.extend(several("resources").filter_map(|at| definition(ast, at)));
        }
    }

    /// The shapes that operations reach, and what they are called: after the id's name, or as the service renames them.
    fn name_shapes(&mut self, problems: &mut Problems) {
        let renamed = self.renamed(problems);
        let mut taken: HashMap<String, &str> = HashMap::new();
        // Those of the prelude come last: one of them makes way.
        let (prelude, own): (Vec<&str>, Vec<&str>) =
            self.reached().into_iter().partition(|id| !self.ast.definitions.contains_key(id));
        for id in own.into_iter().chain(prelude) {
            let mut name = renamed.get(id).cloned().unwrap_or_else(|| name_of(id).to_owned());
            if let Some(other) = taken.get(&name) {
                match self.ast.definitions.get(id) {
                    Some(definition) => {
                        let message = format!(
                            "`{other}` has the same name: give one of them another with `rename` of the service"
                        );
                        definition.at.error(problems, message);
                        continue;
                    }
                    None => name = id.to_owned(),
                }
            }
            taken.insert(name.clone(), id);
            self.names.insert(id, name);
        }
    }

    fn renamed(&self, problems: &mut Problems) -> HashMap<&'a str, String> {
        let mut renamed = HashMap::new();
        let entries = self.service.rename.as_ref().map(|at| at.entries(problems)).unwrap_or_default();
        for (id, at) in entries {
            if !self.ast.definitions.contains_key(id) {
                at.error(problems, format!("there is no shape `{id}`"));
            }
            renamed.extend(at.string(problems).map(|name| (id, name.to_owned())));
        }
        renamed
    }

    /// The ids of all data that operations reach, in their order.
    fn reached(&self) -> BTreeSet<&'a str> {
        let ast = self.ast;
        let mut open: Vec<&str> = Vec::new();
        let id = |at: &Cursor<'a>| at.value().as_str();
        for operation in self.operations.values() {
            open.extend(["input", "output"].iter().filter_map(|key| operation.one.get(key)).filter_map(id));
            open.extend(operation.several.get("errors").into_iter().flatten().filter_map(id));
        }
        open.retain(|id| *id != prelude::UNIT);
        open.extend(self.service.several.get("errors").into_iter().flatten().filter_map(id));
        let mut reached = BTreeSet::new();
        while let Some(id) = open.pop() {
            let definition = ast.definitions.get(id);
            let is_data = definition.map_or_else(|| prelude::kind(id).is_some(), Definition::is_data);
            if !is_data || !reached.insert(id) {
                continue;
            }
            let members = definition.into_iter().flat_map(|its| its.members.values());
            open.extend(members.filter_map(|its| its.target.as_ref()?.value().as_str()));
        }
        reached
    }
}

/// What a reference leads to.
fn definition<'a>(ast: &'a Ast<'a>, at: &Cursor<'_>) -> Option<&'a Definition<'a>> {
    ast.definitions.get(at.value().as_str()?)
}
