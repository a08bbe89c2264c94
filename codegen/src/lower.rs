//! Lowers a normalized model to [`ir`](crate::ir).
//!
//! Decides what every shape becomes in Rust. Makes no identifiers ([`names`](crate::names) does) and writes no
//! source.

mod bindings;
mod collections;
mod constraints;
mod example;
mod guide;
mod operations;
mod pagination;
mod params;
mod patterns;
mod recorded;
mod references;
pub(crate) mod releases;
mod sensitive;
pub(crate) mod service;
mod shapes;
mod validation;
mod waiters;

use crate::ir::{ClientCrate, Deprecated, Doc};
use crate::recursion::Boxed;
use crate::symbols::Symbols;
use crate::{docs, Options};
use botosmith_model::problem::Problems;
use botosmith_model::{ServiceModel, Traits};
use collections::Collections;
use patterns::Patterns;
use references::References;
use std::collections::BTreeSet;

/// How many generic builder types share the structures of a crate between them.
///
/// A method call makes the compiler look through all methods of a type: with one type a user's
/// program pays for every structure of the service, with one for each structure the crate does.
const BUILDERS: usize = 17;

/// What lowering looks things up in.
pub(crate) struct Context<'a> {
    model: &'a ServiceModel,
    /// Members to box, by the names of the model as it was read.
    boxed: Boxed,
    /// The shapes that requests are made of.
    sent: BTreeSet<String>,
    /// Every name of the crate.
    symbols: Symbols,
    references: References,
    /// Lists and maps.
    collections: Collections,
    /// The patterns that were compiled so far.
    patterns: Patterns,
}

/// Lowers a model. `None` where a problem is an error.
pub fn lower(
    model: &ServiceModel,
    boxed: Boxed,
    options: &Options,
    problems: &mut Problems,
) -> Option<ClientCrate> {
    let sent = constraints::sent(model);
    let symbols = Symbols::new(model, problems);
    let references = References::new(model, &symbols);
    let (collections, patterns) = (Collections::default(), Patterns::default());
    let mut cx = Context { model, boxed, sent, symbols, references, collections, patterns };
    cx.collections = collections::lower_collections(&cx);
    let constraints = validation::lower_constraints(&cx);
    let types = shapes::lower_types(&cx);
    let operations = operations::lower_operations(&cx, &types.errors);
    let waiters = waiters::lower_waiters(&cx, &operations);
    let service = service::lower_service(&cx);
    let package = service::lower_package(&cx, options, problems);
    let guide = guide::lower_guide(&cx, &operations, &types.errors, &waiters);
    let endpoint_operation = operations::endpoint_operation(&cx, &operations);
    let ir = ClientCrate {
        package,
        guide,
        service,
        structures: types.structures,
        enums: types.enums,
        unions: types.unions,
        collections: cx.collections.into_values().collect(),
        errors: types.errors,
        stream_errors: types.stream_errors,
        operations,
        endpoint_operation,
        waiters,
        constraints,
        builders: (0..BUILDERS).map(builder_name).collect(),
        rule_set: model.rule_set.clone(),
        partitions: model.partitions.clone().unwrap_or_default(),
    };
    (!problems.has_errors()).then_some(ir)
}

fn builder_name(index: usize) -> String {
    format!("Builder{index}")
}

/// The generic builder type of a structure: by a hash of its name (FNV-1a), so that it never moves.
fn bucket(ident: &str) -> String {
    let hash = ident.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    builder_name((hash % BUILDERS as u64) as usize)
}

impl Context<'_> {
    /// Documentation as Markdown; items of the crate that it mentions become links.
    fn doc(&self, html: Option<&String>) -> Doc {
        let link = |mention: docs::Mention<'_>| self.references.path(mention);
        let text = html.map(|html| docs::markdown(html, &link)).unwrap_or_default();
        Doc(text.lines().map(str::to_owned).collect())
    }

    /// Plain text as Markdown. As HTML without tags it is escaped like all model text.
    fn text(&self, text: &str) -> Doc {
        self.doc(Some(&text.replace('&', "&amp;").replace('<', "&lt;")))
    }
}

fn deprecated(traits: &Traits) -> Option<Deprecated> {
    let note = |text: &Option<String>| text.as_deref().map(docs::note);
    traits.deprecated().map(|d| Deprecated { note: note(&d.message), since: note(&d.since) })
}
