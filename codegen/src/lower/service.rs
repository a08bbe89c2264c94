//! The service and the package.

use super::operations::compresses;
use super::Context;
use crate::ir::{Dependency, Package, Service, SessionsDef, Trait};
use crate::overrides::{Quirks, Sessions};
use crate::package::Releases;
use crate::record::Record;
use crate::signing::{self, Scheme};
use crate::{names, overrides, protocols, Options, RuntimeDependency};
use botosmith_model::problem::Problems;
use botosmith_model::{Metadata, Operation, Protocol, Shape};

/// What the service is called and how it is spoken to.
pub(super) fn lower_service(cx: &Context<'_>) -> Service {
    let metadata = &cx.model.metadata;
    let quirks = overrides::quirks(&metadata.service_id);
    let protocol = protocols::row(metadata.protocol);
    let compresses = cx.model.operations.values().any(compresses);
    let with_checksums =
        cx.model.operations.values().filter_map(|operation| operation.traits.http_checksum());
    let all: Vec<Trait> = with_checksums.flat_map(super::operations::checksums).collect();
    let checksums = (!all.is_empty()).then_some("checksums");
    let compression = compresses.then_some("request-compression");
    let discovers = cx.model.operations.values().any(Operation::needs_discovery);
    let discovery = discovers.then_some("endpoint-discovery");
    let hashes = quirks.is_some_and(|quirks| quirks.tree_hash.is_some()).then_some("tree-hash");
    let events = cx.model.shapes.values().any(Shape::is_event_stream).then_some("event-stream");
    let bearing = signing::uses(cx.model, Scheme::Bearer);
    let sessions = quirks.and_then(|quirks| sessions(cx, quirks.sessions.as_ref()?));
    let continues = quirks.is_some_and(|quirks| quirks.has("expect_continue"));
    // Where clients can do nothing of what is asked for, it is refused.
    let signing = signing::of_service(cx.model);
    let schemes = signing.as_ref().map(|its| its.schemes.as_slice()).unwrap_or_default();
    Service {
        full_name: metadata.service_full_name.clone(),
        title: cx.text(&metadata.service_full_name).0.join(" "),
        version_title: cx.text(&metadata.api_version).0.join(" "),
        id: metadata.service_id.clone(),
        api_name: names::api_name(&metadata.service_id),
        folder: cx.model.folder.clone(),
        api_version: metadata.api_version.clone(),
        shape_name: metadata.target_prefix.clone().unwrap_or_else(|| metadata.service_id.clone()),
        signing_name: metadata.signing_name.clone(),
        protocol: protocol.module,
        features: std::iter::once(protocol.feature)
            .chain(checksums)
            .chain(discovery)
            .chain(compression)
            .chain(hashes)
            .chain(events)
            .chain(bearing.then_some("bearer-auth"))
            .chain(sessions.as_ref().map(|_| "sessions"))
            .chain(continues.then_some("expect-continue"))
            .collect(),
        idle_features: quirks.map(|its| its.features.clone()).unwrap_or_default(),
        schemes: match schemes {
            [] | [Scheme::SigV4] => Vec::new(),
            all => all.iter().map(|scheme| scheme.id()).collect(),
        },
        by_endpoint: signing.is_some_and(|its| its.by_endpoint),
        bearing,
        regional: signing::uses(cx.model, Scheme::SigV4a),
        sessions,
        continues,
        compresses,
        checksums: all.iter().any(|its| its.word != "content_md5"),
        quirks: quirks.map(Quirks::calls).unwrap_or_default(),
        extended_request_id: quirks.is_some_and(|quirks| quirks.has("extended_request_id")),
        query_compatible: metadata.aws_query_compatible && metadata.protocol != Protocol::AwsQuery,
        reference: reference(metadata),
        doc: cx.doc(cx.model.traits.documentation()),
        client_params: cx.client_params(),
        endpoint_params: cx.endpoint_params(),
    }
}

/// How the service gives credentials for sessions; nothing where a selection leaves the operation out that gives them.
fn sessions(cx: &Context<'_>, of: &Sessions) -> Option<SessionsDef> {
    let names = cx.symbols.operation(&of.operation)?;
    Some(SessionsDef {
        module: names.module.clone(),
        input: names.input.clone(),
        scheme: of.scheme.clone(),
        with: of.with.clone(),
        token: [of.header.clone(), of.query.clone()],
    })
}

/// Where AWS's documentation of an operation is, but for the operation's name: AWS forwards from there.
fn reference(metadata: &Metadata) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    match metadata.uid.as_deref().filter(|uid| uid.chars().all(plain)) {
        Some(uid) => format!("https://docs.aws.amazon.com/goto/WebAPI/{uid}/"),
        None => "https://docs.aws.amazon.com/search/doc-search.html?searchQuery=".to_owned(),
    }
}

/// The package.
pub(super) fn lower_package(cx: &Context<'_>, options: &Options, problems: &mut Problems) -> Package {
    let model = cx.model;
    let suffix = names::package_suffix(&model.metadata.service_id);
    // Where there is no id at all, the reader has said so.
    if suffix.is_empty() && !model.metadata.service_id.is_empty() {
        let message =
            format!("no package can be named after the service's id, `{}`", model.metadata.service_id);
        problems.error(cx.model.origin.file(), &*cx.model.places.service_id, message);
    }
    let (vendored, full_name) = (&options.vendored, &model.metadata.service_full_name);
    let released = vendored.releases.clone().unwrap_or_else(Releases::none);
    // Programs may call any operation.
    let examples = options.operations.is_none().then_some(&vendored.examples);
    Package {
        name: format!("botosmith-{suffix}"),
        lib: cx.symbols.lib.clone(),
        official: format!("aws-sdk-{suffix}"),
        description: match vendored.comparison {
            Some(_) => format!(
                "Client for {full_name}: the public API of aws-sdk-{suffix}, compiled several times faster"
            ),
            None => {
                format!("Client for {full_name}, named by the rules of aws-sdk-{suffix} and compiled faster")
            }
        },
        compared: vendored.comparison.as_ref().map(|with| format!("`{}` {}", with.package, with.version)),
        recorded: match vendored.comparison {
            Some(_) => None,
            None => {
                let row = Record::of_project().of_package(&format!("aws-sdk-{suffix}"));
                super::recorded::paragraph(row, model, options.operations.is_some())
            }
        },
        keywords: [model.folder.clone()].into_iter().filter(|word| is_keyword(word)).collect(),
        version: released.version.to_string(),
        requirement: format!("{}.{}", released.version.major, released.version.minor),
        runtime: runtime(&options.runtime, released.registry.as_ref()),
        own_workspace: options.own_workspace,
        generator: env!("CARGO_PKG_VERSION").to_owned(),
        source: vendored.provenance.as_ref().map(|from| format!("{} {}", from.package, from.version)),
        notice: vendored.notice.clone(),
        examples: examples.into_iter().flatten().map(|(name, text)| (name.clone(), text.clone())).collect(),
        sources: model.sources.iter().map(|source| (source.name.clone(), source.sha256.clone())).collect(),
        operations: options.operations.clone(),
        releases: released.releases.iter().map(super::releases::lower).collect(),
        registry: released.registry,
    }
}

/// Where the runtime is. It goes to the registry to which the client goes.
fn runtime(runtime: &RuntimeDependency, registry: Option<&String>) -> Dependency {
    let (path, version) = match runtime {
        RuntimeDependency::Path { path, version } => (Some(path.clone()), version.clone()),
        RuntimeDependency::Version(version) => (None, Some(version.clone())),
    };
    // Only a version is looked for in a registry.
    let registry = registry.filter(|_| version.is_some()).cloned();
    Dependency { path, version, registry }
}

/// Whether the registry takes a word (<https://doc.rust-lang.org/cargo/reference/manifest.html#the-keywords-field>).
fn is_keyword(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+');
    word.len() <= 20 && word.starts_with(|c: char| c.is_ascii_alphanumeric()) && word.chars().all(plain)
}
