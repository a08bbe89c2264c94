//! The front end for Smithy models in the form of a JSON AST, versions 1.0 and 2.0: makes one [`ServiceModel`] of a file.
//!
//! Source: <https://smithy.io/2.0/spec/json-ast.html>. A file is one model, with one service; the shapes that its operations
//! reach are read, and no others. Reading goes on after an error, and a model comes out only where there was none.
//!
//! - `ast`: the definitions of the file, with `apply` statements where they belong, and what `mixins` bring
//! - `prelude`: the shapes that every model has
//! - `scope`: which operations and shapes the service has, and what they are called
//! - `metadata`, `operations`, `shapes`, `paginators`, `waiters`: the sections of a model
//! - `traits`, `values`: which traits are known; the values of single ones

mod ast;
mod metadata;
mod mixins;
mod operations;
mod paginators;
mod prelude;
mod roots;
mod scope;
mod shapes;
mod traits;
mod values;
mod waiters;

pub use traits::known_traits;

use crate::context_params;
use crate::cursor::Cursor;
use crate::origin::Part;
use crate::problem::Problems;
use crate::service::{Overlay, Places, RuleSet, ServiceModel, SourceFile};
use crate::shape::Shape;
use crate::traits::Traits;
use crate::validate;
use ast::{Ast, Definition};
use indexmap::IndexMap;
use scope::Scope;

/// Reads the model of a file; `folder` is what the service is called where the file does not say it.
pub(crate) fn read(
    root: &Cursor<'_>,
    folder: &str,
    source: SourceFile,
    problems: &mut Problems,
) -> Option<ServiceModel> {
    let ast = Ast::read(root, problems)?;
    let service = only_service(&ast, root, problems)?;
    let scope = Scope::new(&ast, service, root.file(), problems);
    let metadata = metadata::read(service, problems);
    let schemes = metadata.as_ref().map(|its| its.auth.clone()).unwrap_or_default();
    let mut operations = operations::read(&scope, &schemes, problems);
    let mut shapes = shapes(&scope, problems);
    if service.traits.contains_key("aws.protocols#restXml") {
        let namespace = service.traits.get("smithy.api#xmlNamespace");
        let namespace = namespace.and_then(|at| values::xml_namespace(at, &mut Problems::default()));
        roots::tell(&mut operations, &mut shapes, namespace.as_ref());
    }
    let paginators = paginators::read(&scope, &operations, &shapes, problems);
    let waiters = waiters::read(&scope, &operations, &shapes, problems);
    let traits = service_traits(service, problems);
    let params = service.traits.get("smithy.rules#clientContextParams");
    let params = params.map(|at| context_params::of_clients(at, problems)).unwrap_or_default();
    let rules = service.traits.get("smithy.rules#endpointRuleSet");
    if rules.is_none() && service.traits.contains_key("smithy.rules#endpointBdd") {
        service.at.error(problems, "endpoint rules in the form of a decision diagram are not supported yet");
    }
    let rule_set = rules.and_then(|at| RuleSet::read(at, problems));
    let metadata = metadata?;
    let model = ServiceModel {
        folder: folder_name(&metadata.service_id).unwrap_or_else(|| folder.to_owned()),
        origin: scope.origin(Part::Service, service.id, &metadata.service_id, &service.at),
        places: places(service, rule_set.as_ref().and(rules)),
        rule_set: rule_set.unwrap_or_else(|| RuleSet::standard(&metadata.endpoint_prefix)),
        metadata,
        traits,
        client_context_params: params,
        operations,
        shapes,
        paginators,
        waiters,
        partitions: None,
        sources: vec![source],
        overlay: Overlay::Needless,
    };
    validate::check(&model, problems);
    Some(model)
}

/// The name of a service's folder, of its file without the version, or in a command: its id in small letters.
///
/// ```
/// assert_eq!(botosmith_model::smithy::folder_name("API Gateway").as_deref(), Some("api-gateway"));
/// ```
pub fn folder_name(service_id: &str) -> Option<String> {
    let name = service_id.trim().to_lowercase().replace(' ', "-");
    let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    (is_plain && name.starts_with(|c: char| c.is_ascii_alphanumeric())).then_some(name)
}

/// The service of the file.
fn only_service<'a>(
    ast: &'a Ast<'a>,
    root: &Cursor<'_>,
    problems: &mut Problems,
) -> Option<&'a Definition<'a>> {
    let mut services = ast.definitions.values().filter(|definition| definition.kind == "service");
    let Some(service) = services.next() else {
        root.error(problems, "there is no service among the shapes");
        return None;
    };
    for other in services {
        let message =
            format!("a second service: a file is the model of one, and `{}` comes first", service.id);
        other.at.error(problems, message);
    }
    Some(service)
}

/// The shapes that operations reach, by name.
fn shapes(scope: &Scope<'_>, problems: &mut Problems) -> IndexMap<String, Shape> {
    let mut names: Vec<(&str, &String)> = scope.names.iter().map(|(id, name)| (*id, name)).collect();
    names.sort_by_key(|(_, name)| *name);
    let read = names
        .into_iter()
        .filter_map(|(id, name)| shapes::read(id, name, scope, problems).map(|shape| (name.clone(), shape)));
    read.collect()
}

/// The traits of the service that are no section of their own.
fn service_traits(service: &Definition<'_>, problems: &mut Problems) -> Traits {
    let mut bag = service.traits.clone();
    // Metadata has them.
    bag.retain(|id, _| !["smithy.api#auth", "smithy.api#xmlNamespace"].contains(id));
    traits::read(&bag, service.name(), &service.at, problems)
}

/// Where what has no origin of its own stands.
fn places(service: &Definition<'_>, rules: Option<&Cursor<'_>>) -> Places {
    let at = service.at.pointer();
    let of = |id: &str| service.traits.get(id).map(|its| its.pointer().to_owned());
    let or_service = |id: &str| of(id).unwrap_or_else(|| at.to_owned());
    Places {
        protocol: at.to_owned(),
        signature: at.to_owned(),
        auth: or_service("smithy.api#auth"),
        service_id: or_service("aws.api#service"),
        operations: at.to_owned(),
        client_context_params: or_service("smithy.rules#clientContextParams"),
        rules: rules.map(|at| (at.file().to_owned(), at.pointer().to_owned())),
    }
}
