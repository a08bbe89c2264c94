//! Resolves the names and addresses in a model's documentation to items of the generated crate.
//!
//! Finds paths for intra-doc links; reads and writes no documentation itself ([`docs`](crate::docs) does).

use crate::docs::Mention;
use crate::names;
use crate::symbols::Symbols;
use botosmith_model::{Part, ServiceModel, Shape, ShapeKind};
use std::collections::{BTreeMap, BTreeSet};

/// The host of AWS's own reference, which models link to page by page.
const HOST: &str = "docs.aws.amazon.com";

/// The items that documentation can mention, by their names in the model.
pub(super) struct References {
    operations: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
    /// What the service is called in addresses, as [`condensed`] makes it.
    names: BTreeSet<String>,
}

impl References {
    /// The items of a service.
    pub(super) fn new(model: &ServiceModel, symbols: &Symbols) -> Self {
        let mut operations = BTreeMap::new();
        let mut own = BTreeMap::new();
        for op in model.operations.values() {
            let Some(names) = symbols.operation(&op.name) else { continue };
            let module = names::bare(&names.module);
            operations.insert(op.name.clone(), format!("crate::Client::{module}"));
            for (shape, ident) in [(&op.input, &names.input), (&op.output, &names.output)] {
                let path = format!("crate::operation::{module}::{ident}");
                own.extend(shape.iter().map(|shape| (shape, path.clone())));
            }
        }
        let mut types = BTreeMap::new();
        for shape in model.shapes.values().filter(|shape| !own.contains_key(&shape.name)) {
            let Some(module) = module(shape) else { continue };
            let path = format!(
                "crate::{module}::{}",
                names::bare(symbols.type_name(&shape.name).unwrap_or_default())
            );
            types.insert(shape.origin.id().name().to_owned(), path);
        }
        for (shape, path) in own {
            // The first operation's, where several share a shape that is no plain structure besides.
            let shape = model.shapes.get(shape).filter(|shape| shape.origin.part() == Part::Shape);
            if let Some(shape) = shape {
                types.entry(shape.origin.id().name().to_owned()).or_insert(path);
            }
        }
        let metadata = &model.metadata;
        let called = [&model.folder, &metadata.service_id, &metadata.endpoint_prefix];
        let called = called.into_iter().chain(&metadata.service_abbreviation);
        References { operations, types, names: called.map(|name| condensed(name)).collect() }
    }

    /// The path of what is mentioned, if that is an item.
    pub(super) fn path(&self, mention: Mention<'_>) -> Option<String> {
        let path = match mention {
            // A type's name in code is more often that of a member.
            Mention::Code(name) => self.operations.get(name),
            // One word may be just a word.
            Mention::Alone(name) => self.operations.get(name).filter(|_| is_compound(name)),
            Mention::Link(name) => self.item(name.split('$').next().unwrap_or(name)),
            Mention::Address(address) => self.item(self.own_page(address)?),
        };
        path.cloned()
    }

    fn item(&self, name: &str) -> Option<&String> {
        self.operations.get(name).or_else(|| self.types.get(name))
    }

    /// What a page of AWS's reference is about, such as `…/proton/latest/APIReference/API_GetService.html`.
    ///
    /// Only if the page is this service's, by the first folder: others have a `TagResource` too. A link into the
    /// page stays, because what it leads to has no place of its own in the crate.
    fn own_page<'a>(&self, address: &'a str) -> Option<&'a str> {
        let (_, address) = address.split_once("://")?;
        let (host, path) = address.split_once('/')?;
        let (folder, rest) = path.split_once('/')?;
        let page = rest.rsplit('/').next()?.strip_prefix("API_")?;
        let own = host == HOST && self.names.contains(&condensed(folder));
        own.then(|| page.strip_suffix(".html").unwrap_or(page))
    }
}

/// A name without punctuation, case and the company's name: `AWSCloudFormation` and `CloudFormation` are one.
fn condensed(name: &str) -> String {
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = name.to_ascii_lowercase();
    let rest = ["amazon", "aws"].iter().find_map(|company| name.strip_prefix(company));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(&name).to_owned()
}

/// Where the type of a shape stands, if it is one.
fn module(shape: &Shape) -> Option<&'static str> {
    match shape.kind {
        ShapeKind::Structure(_) if shape.is_error() => Some("types::error"),
        ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Enum(_) => Some("types"),
        _ => None,
    }
}

fn is_compound(name: &str) -> bool {
    name.chars().zip(name.chars().skip(1)).any(|(a, b)| a.is_ascii_lowercase() && b.is_ascii_uppercase())
}
