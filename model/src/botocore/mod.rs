//! The front end for models as botocore ships them: puts the files of a model together into one [`ServiceModel`].
//!
//! Each section of the JSON has its own module, which reads it and checks it where it stands, and says what botocore's
//! words mean at their place. What is checked of any model is in `validate`. Reading goes on after
//! an error, and a model comes out only where there was none.

mod flattened;
mod metadata;
mod names;
mod operations;
mod paginators;
mod query_maps;
mod scope;
mod shapes;
mod structures;
mod traits;
mod waiters;

use crate::context_params;
use crate::cursor::Cursor;
use crate::json;
use crate::origin::{Origin, Part, ShapeId};
use crate::problem::Problems;
use crate::service::{ClientContextParam, Metadata, Operation, Paginator, Waiter};
use crate::service::{Overlay, Partitions, Places, RuleSet, ServiceModel, SourceFile};
use crate::shape::Shape;
use crate::source::{SourceSet, OVERLAY, PAGINATORS, PARTITIONS, RULE_SET, SERVICE, WAITERS};
use crate::traits::Traits;
use crate::validate;
use indexmap::IndexMap;
use names::Names;
use scope::{Bindings, Scope};
use serde_json::Value;

/// Reads the `metadata` section alone.
pub(crate) fn metadata(section: &Cursor<'_>, problems: &mut Problems) -> Option<Metadata> {
    metadata::read(section, problems)
}

/// Reads a model into a draft.
pub(crate) fn read_into(files: &SourceSet, problems: &mut Problems) -> Option<ServiceModel> {
    let mut inputs = Inputs { files, sources: Vec::new() };
    if !files.has(SERVICE) {
        problems.error(&files.shown_as(SERVICE), "", "the file is missing");
    }
    let json = inputs.parse(SERVICE, problems);
    let root = json.as_ref().map(JsonFile::root);
    let names = Names::new(root.as_ref());
    let service = root.as_ref().and_then(|root| Service::read(root, &names, problems)).unwrap_or_default();
    let paginators = inputs.parse(PAGINATORS, problems);
    let paginators = paginators.map(|json| paginators::read(&json.root(), &names, &service, problems));
    let waiters = inputs.parse(WAITERS, problems);
    let waiters = waiters.map(|json| waiters::read(&json.root(), &names, &service, problems));
    let rule_set = inputs.parse(RULE_SET, problems);
    let rules = rule_set.as_ref().map(|json| json.shown_as.to_owned());
    let rule_set = rule_set.and_then(|json| RuleSet::read(&json.root(), problems));
    let partitions = inputs.parse(PARTITIONS, problems);
    let partitions = partitions.and_then(|json| Partitions::read(&json.root(), problems));
    let overlay = inputs.overlay(problems);
    let metadata = service.metadata?;
    let id = ShapeId::new("", &metadata.service_id);
    let model = ServiceModel {
        folder: files.service().to_owned(),
        places: places(rules.filter(|_| rule_set.is_some())),
        rule_set: rule_set.unwrap_or_else(|| RuleSet::standard(&metadata.endpoint_prefix)),
        origin: Origin::new(Part::Service, id, files.shown_as(SERVICE).into(), ""),
        metadata,
        traits: service.traits,
        client_context_params: service.client_context_params,
        operations: service.operations,
        shapes: service.shapes,
        paginators: paginators.unwrap_or_default(),
        waiters: waiters.unwrap_or_default(),
        partitions,
        sources: inputs.sources,
        overlay,
    };
    validate::check(&model, problems);
    Some(model)
}

/// Where what has no origin of its own stands; `rules` is the file of the endpoint rules, where they could be read.
fn places(rules: Option<String>) -> Places {
    Places {
        protocol: "/metadata/protocol".to_owned(),
        signature: "/metadata/signatureVersion".to_owned(),
        auth: "/metadata/auth".to_owned(),
        service_id: "/metadata/serviceId".to_owned(),
        operations: "/operations".to_owned(),
        client_context_params: "/clientContextParams".to_owned(),
        rules: rules.map(|file| (file, String::new())),
    }
}

/// Hands out the files as JSON and keeps their checksums.
struct Inputs<'a> {
    files: &'a SourceSet,
    sources: Vec<SourceFile>,
}

struct JsonFile<'a> {
    shown_as: &'a str,
    value: Value,
}

impl JsonFile<'_> {
    fn root(&self) -> Cursor<'_> {
        Cursor::root(self.shown_as, &self.value)
    }
}

impl<'a> Inputs<'a> {
    /// The file `name`; nothing where it is not there, or not JSON.
    fn parse(&mut self, name: &str, problems: &mut Problems) -> Option<JsonFile<'a>> {
        let (shown_as, bytes) = self.files.bytes(name, problems)?;
        self.sources.push(source_file(name, shown_as, &bytes));
        let value = json::parse(shown_as, &bytes, problems)?;
        Some(JsonFile { shown_as, value })
    }

    /// The overlay beside the model, or else the one that is known. What is in it is for its reader to say.
    fn overlay(&mut self, problems: &mut Problems) -> Overlay {
        let Some((shown_as, bytes)) = self.files.bytes(OVERLAY, problems) else { return Overlay::Known };
        self.sources.push(source_file(OVERLAY, shown_as, &bytes));
        match std::str::from_utf8(&bytes) {
            Ok(text) => Overlay::Beside { shown_as: shown_as.to_owned(), text: text.to_owned() },
            Err(_) => {
                problems.error(shown_as, "", "it is not text in UTF-8");
                Overlay::Known
            }
        }
    }
}

impl ServiceModel {
    /// Reads the paginator of an operation, in the form of botocore's `paginators-1.json`, against this model.
    pub fn read_paginator(
        &self,
        operation: &str,
        at: &Cursor<'_>,
        problems: &mut Problems,
    ) -> Option<Paginator> {
        let paged = self.operations.get(operation);
        if paged.is_none() {
            at.error(problems, format!("there is no operation `{operation}`"));
        }
        paginators::paginator(operation, at, Some((paged?, &self.shapes)), problems)
    }

    /// Reads a waiter, in the form of botocore's `waiters-2.json`, against this model.
    pub fn read_waiter(&self, name: &str, at: &Cursor<'_>, problems: &mut Problems) -> Option<Waiter> {
        let (operations, shapes) = (&self.operations, &self.shapes);
        let is_there = |operation: &str| operations.contains_key(operation);
        waiters::waiter(name, at, &waiters::Context { operations, shapes, is_there: &is_there }, problems)
    }
}

pub(crate) fn source_file(name: &str, shown_as: &str, bytes: &[u8]) -> SourceFile {
    let sha256 = crate::sha256(bytes);
    SourceFile { name: name.to_owned(), shown_as: shown_as.to_owned(), sha256 }
}

impl ServiceModel {
    /// Takes AWS's own partitions where the endpoint rules ask for some and no list lay beside the model; says whether.
    /// A client without any finds no endpoint for any region.
    pub fn take_standard_partitions(&mut self) -> bool {
        if self.partitions.is_some() || !self.rule_set.asks_for_partitions() {
            return false;
        }
        let (partitions, text) = Partitions::standard();
        self.partitions = Some(partitions);
        self.sources.push(source_file(PARTITIONS, PARTITIONS, text.as_bytes()));
        true
    }
}

/// What could be read of `service-2.json`.
#[derive(Default)]
struct Service {
    metadata: Option<Metadata>,
    traits: Traits,
    client_context_params: IndexMap<String, ClientContextParam>,
    operations: IndexMap<String, Operation>,
    shapes: IndexMap<String, Shape>,
}

impl Service {
    fn read(root: &Cursor<'_>, names: &Names<'_>, problems: &mut Problems) -> Option<Self> {
        let file = root.object(problems)?;
        // `version` is that of the format; `examples` is botocore's own and empty wherever it is.
        file.ignore(&["version", "examples"]);
        let metadata = file.require("metadata", problems).and_then(|at| metadata::read(&at, problems));
        let bindings = metadata.as_ref().map(Bindings::of).unwrap_or_default();
        let scope = Scope { names, bindings, file: root.file().into() };
        let operations =
            file.require("operations", problems).map(|at| operations::read(&at, &scope, problems));
        let shapes = file.require("shapes", problems).map(|at| shapes::read(&at, &scope, problems));
        let mut shapes = shapes.unwrap_or_default();
        flattened::name(&mut shapes, bindings);
        query_maps::tell(&mut shapes);
        let mut traits = Traits::default();
        traits::told(&file, problems, &mut traits);
        let params = file.get("clientContextParams").map(|at| context_params::of_clients(&at, problems));
        file.finish(problems);
        let service = Self {
            metadata,
            traits,
            client_context_params: params.unwrap_or_default(),
            operations: operations.unwrap_or_default(),
            shapes,
        };
        operations::check_names(&service, problems);
        Some(service)
    }
}
