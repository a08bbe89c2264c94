//! The service and the package.

use super::Context;
use crate::ir::{Package, Service};
use crate::{names, Options, RuntimeDependency};
use botosmith_model::problem::Problems;
use botosmith_model::{Metadata, Protocol, ServiceModel, SignatureVersion};

/// What the service is called and how it is spoken to. `None` where it cannot be spoken to yet.
pub(super) fn lower_service(cx: &Context<'_>, problems: &mut Problems) -> Option<Service> {
    let metadata = &cx.model.metadata;
    let (protocol, protocol_feature) = match metadata.protocol {
        Protocol::AwsJson1_0 => ("aws_json_1_0", "aws-json"),
        Protocol::AwsJson1_1 => ("aws_json_1_1", "aws-json"),
        other => {
            let message = format!("crates for the protocol {other:?} cannot be generated yet");
            problems.error("service-2.json", "/metadata/protocol", message);
            return None;
        }
    };
    if metadata.signature_version != SignatureVersion::V4 {
        let message =
            format!("crates that sign with {:?} cannot be generated yet", metadata.signature_version);
        problems.error("service-2.json", "/metadata/signatureVersion", message);
        return None;
    }
    Some(Service {
        full_name: metadata.service_full_name.clone(),
        title: cx.text(&metadata.service_full_name).0.join(" "),
        version_title: cx.text(&metadata.api_version).0.join(" "),
        id: metadata.service_id.clone(),
        folder: cx.model.folder.clone(),
        api_version: metadata.api_version.clone(),
        shape_name: metadata.target_prefix.clone().unwrap_or_else(|| metadata.service_id.clone()),
        signing_name: metadata.signing_name.clone(),
        protocol,
        protocol_feature,
        reference: reference(metadata),
        doc: cx.doc(cx.model.documentation.as_deref()),
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
pub(super) fn lower_package(model: &ServiceModel, options: &Options) -> Package {
    let suffix = names::package_suffix(&model.folder);
    Package {
        name: format!("botosmith-{suffix}"),
        lib: format!("botosmith_{suffix}"),
        official: format!("aws-sdk-{suffix}"),
        description: format!("Client for {}, as aws-sdk-{suffix}", model.metadata.service_full_name),
        runtime: match &options.runtime {
            RuntimeDependency::Path(path) => format!("path = {path:?}"),
            RuntimeDependency::Version(version) => format!("version = {version:?}"),
        },
        own_workspace: options.own_workspace,
        sources: model.sources.iter().map(|source| (source.name.clone(), source.sha256.clone())).collect(),
        operations: options.operations.clone(),
    }
}
