//! The stages that this crate calls, in one place: reading a model and making files of it.
//!
//! Both are stand-ins with the stages' signatures. What replaces this module:
//! `pub use botosmith_model::load; pub use botosmith_codegen::{generate, FileSet, Options, RuntimeDependency};`

use botosmith_model::cursor::Cursor;
use botosmith_model::problem::Problems;
use botosmith_model::{Metadata, Operation, Protocol, RuleSet, ServiceModel, SignatureVersion};
use indexmap::IndexMap;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// The files of a crate: relative path to text.
pub type FileSet = BTreeMap<String, String>;

/// How a crate depends on the runtime.
#[derive(Clone, Debug)]
pub enum RuntimeDependency {
    /// By a path, as the manifest has it.
    Path(String),
    /// By a version requirement.
    Version(String),
}

/// How a crate is to be made.
#[derive(Clone, Debug)]
pub struct Options {
    /// How it depends on the runtime.
    pub runtime: RuntimeDependency,
    /// It has its own `[workspace]` table.
    pub own_workspace: bool,
    /// Only these operations.
    pub operations: Option<Vec<String>>,
}

/// Reads the model in a folder such as `proton/2020-07-20`.
pub fn load(folder: &Path) -> (Option<ServiceModel>, Problems) {
    let mut problems = Problems::default();
    let path = folder.join("service-2.json");
    let file = path.display().to_string();
    let text = std::fs::read_to_string(&path).map_err(|e| e.to_string());
    let value = text.and_then(|text| serde_json::from_str(&text).map_err(|e| e.to_string()));
    let value: serde_json::Value = match value {
        Ok(value) => value,
        Err(what) => {
            problems.error(&file, "", what);
            return (None, problems);
        }
    };
    let name = folder.parent().and_then(Path::file_name).unwrap_or_default();
    let model = read(&name.to_string_lossy(), &Cursor::root(&file, &value), &mut problems);
    (model, problems)
}

fn read(folder: &str, root: &Cursor<'_>, problems: &mut Problems) -> Option<ServiceModel> {
    let object = root.object(problems)?;
    object.ignore(&["version", "shapes", "documentation"]);
    let metadata = object.require("metadata", problems)?.object(problems)?;
    let protocol = match metadata.require("protocol", problems)?.string(problems)? {
        "ec2" => Protocol::Ec2Query,
        "query" => Protocol::AwsQuery,
        "rest-json" => Protocol::RestJson1,
        "rest-xml" => Protocol::RestXml,
        "smithy-rpc-v2-cbor" => Protocol::RpcV2Cbor,
        "json" if metadata.string("jsonVersion", problems).as_deref() == Some("1.0") => Protocol::AwsJson1_0,
        "json" => Protocol::AwsJson1_1,
        other => {
            metadata.cursor().error(problems, format!("the protocol `{other}` is not known"));
            return None;
        }
    };
    let operations = object.require("operations", problems)?.entries(problems);
    let operations =
        operations.into_iter().map(|(name, at)| (name.to_owned(), operation(name, &at))).collect();
    object.finish(problems);
    Some(model(folder, protocol, operations))
}

fn operation(name: &str, at: &Cursor<'_>) -> Operation {
    Operation {
        name: name.to_owned(),
        method: "POST".into(),
        request_uri: "/".into(),
        response_code: None,
        input: None,
        output: None,
        result_wrapper: None,
        errors: Vec::new(),
        documentation: at.value()["documentation"].as_str().map(str::to_owned),
        deprecated: None,
        idempotent: false,
        auth: Vec::new(),
        unsigned_payload: false,
        host_prefix: None,
        static_context_params: IndexMap::new(),
        operation_context_params: IndexMap::new(),
    }
}

fn model(folder: &str, protocol: Protocol, operations: IndexMap<String, Operation>) -> ServiceModel {
    let metadata = Metadata {
        api_version: String::new(),
        endpoint_prefix: String::new(),
        protocol,
        service_abbreviation: None,
        service_full_name: String::new(),
        service_id: String::new(),
        signature_version: SignatureVersion::V4,
        signing_name: String::new(),
        target_prefix: None,
        uid: None,
        xml_namespace: None,
        auth: Vec::new(),
        aws_query_compatible: false,
    };
    ServiceModel {
        folder: folder.to_owned(),
        metadata,
        documentation: None,
        operations,
        shapes: IndexMap::new(),
        paginators: IndexMap::new(),
        waiters: IndexMap::new(),
        rule_set: RuleSet::default(),
        sources: Vec::new(),
    }
}

/// Makes the files of a crate.
pub fn generate(model: &ServiceModel, options: &Options, _: &mut Problems) -> Option<FileSet> {
    let mut manifest = format!("[package]\nname = \"botosmith-{}\"\n", model.folder);
    if let Some(operations) = &options.operations {
        _ = write!(manifest, "\n[package.metadata.botosmith]\noperations = {operations:?}\n");
    }
    let (key, value) = match &options.runtime {
        RuntimeDependency::Path(path) => ("path", path),
        RuntimeDependency::Version(version) => ("version", version),
    };
    _ = write!(manifest, "\n[dependencies]\nbotosmith-runtime = {{ {key} = {value:?} }}\n");
    if options.own_workspace {
        manifest.push_str("\n[workspace]\n");
    }
    let mut files = FileSet::from([("Cargo.toml".into(), manifest)]);
    let chosen = |name: &&String| options.operations.as_ref().is_none_or(|chosen| chosen.contains(name));
    let chosen: Vec<_> = model.operations.keys().filter(chosen).collect();
    let names: Vec<_> = chosen.iter().map(|name| name.to_lowercase()).collect();
    for (operation, name) in chosen.iter().zip(&names) {
        let text = model.operations[*operation].documentation.as_deref().unwrap_or_default();
        files.insert(format!("src/operation/{name}.rs"), format!("//! {name}: {text}\n"));
    }
    let list = names.iter().fold(String::new(), |text, name| text + "mod " + name + ";\n");
    files.insert("src/lib.rs".into(), list);
    Some(files)
}
