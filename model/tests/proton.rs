//! What is known of AWS Proton's model, counted independently of this crate.

use botosmith_model::{
    AcceptorState, Expected, Matcher, Member, Protocol, ServiceModel, Shape, ShapeKind, SignatureVersion,
    SourceSet,
};
use flate2::write::GzEncoder;
use flate2::Compression;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("services/proton/2020-07-20")
}

fn proton() -> ServiceModel {
    let (model, problems) = botosmith_model::load(&folder());
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    model.unwrap()
}

fn count(model: &ServiceModel, is: impl Fn(&Shape) -> bool) -> usize {
    model.shapes.values().filter(|shape| is(shape)).count()
}

fn members(model: &ServiceModel) -> impl Iterator<Item = &Member> {
    model.shapes.values().filter_map(Shape::members).flat_map(|members| members.values())
}

#[test]
fn the_counts_are_those_of_the_model() {
    let model = proton();
    assert_eq!(model.operations.len(), 87);
    assert_eq!(model.shapes.len(), 337);
    assert_eq!(count(&model, |shape| shape.members().is_some()), 234);
    assert_eq!(count(&model, |shape| matches!(shape.kind, ShapeKind::Union(_))), 2);
    assert_eq!(count(&model, |shape| matches!(shape.kind, ShapeKind::Enum(_))), 22);
    assert_eq!(count(&model, |shape| shape.traits.pattern().is_some()), 14);
    assert_eq!(count(&model, |shape| shape.traits.sensitive()), 10);
    assert_eq!(members(&model).filter(|member| member.traits.idempotency_token()).count(), 7);
    assert_eq!(model.paginators.len(), 21);
    assert_eq!(model.paginators.values().filter(|p| p.limit_key.is_none()).count(), 9);
    assert_eq!(model.waiters.len(), 10);
    let message = Some("AWS Proton is not accepting new customers.");
    let is_deprecated = |d: &botosmith_model::Deprecated| d.message.as_deref() == message;
    assert!(model.operations.values().all(|o| o.traits.deprecated().is_some_and(is_deprecated)));
}

#[test]
fn the_metadata_is_read() {
    let model = proton();
    assert_eq!(model.folder, "proton");
    let metadata = &model.metadata;
    assert_eq!(metadata.protocol, Protocol::AwsJson1_0);
    assert_eq!(metadata.signature_version, SignatureVersion::V4);
    assert_eq!(metadata.target_prefix.as_deref(), Some("AwsProton20200720"));
    assert_eq!(metadata.signing_name, "proton");
    assert_eq!(metadata.service_full_name, "AWS Proton");
    assert!(model.partitions.is_some());
    let names: Vec<_> = model.sources.iter().map(|source| source.name.as_str()).collect();
    assert_eq!(names, botosmith_model::FILE_NAMES);
}

#[test]
fn a_waiter_is_read() {
    let model = proton();
    let waiter = &model.waiters["ServiceDeleted"];
    assert_eq!((waiter.operation.as_str(), waiter.delay, waiter.max_attempts), ("GetService", 5, 999));
    let acceptors: Vec<_> = waiter.acceptors.iter().map(|a| (a.state, a.matcher.clone())).collect();
    let status = |text: &str| Matcher::Path {
        argument: "service.status".to_owned(),
        expected: Expected::String(text.to_owned()),
    };
    let gone = Matcher::Error("ResourceNotFoundException".to_owned());
    let expected = [(AcceptorState::Success, gone), (AcceptorState::Failure, status("DELETE_FAILED"))];
    assert_eq!(acceptors, expected);
}

/// The files as botocore's wheels hold them: compressed.
#[test]
fn compressed_files_give_the_same_model() {
    let mut files = SourceSet::new("proton", "");
    for name in botosmith_model::FILE_NAMES {
        let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
        packer.write_all(&fs::read(folder().join(name)).unwrap()).unwrap();
        files.add(format!("{name}.gz"), packer.finish().unwrap());
    }
    let (model, problems) = botosmith_model::read(&files);
    assert!(problems.is_empty());
    // Only where they were read from differs.
    let plain = |model: ServiceModel, folder: &str, end: &str| {
        let text = format!("{model:?}").replace(folder, "");
        text.replace(&format!(".json{end}\""), ".json\"")
    };
    let shown = format!("{}/", folder().display());
    assert!(plain(model.unwrap(), "", ".gz") == plain(proton(), &shown, ""));

    files.add("service-2.json", fs::read(folder().join("service-2.json")).unwrap());
    let (model, problems) = botosmith_model::read(&files);
    assert!(model.is_some());
    let messages: Vec<_> = problems.iter().map(ToString::to_string).collect();
    let expected = "service-2.json.gz: #: warning: not read, because `service-2.json` lies beside it";
    assert_eq!(messages, [expected]);
}

#[test]
fn the_service_file_alone_is_enough() {
    let mut files = SourceSet::new("proton", "");
    files.add("service-2.json", fs::read(folder().join("service-2.json")).unwrap());
    let (model, problems) = botosmith_model::read(&files);
    assert!(problems.is_empty());
    let model = model.unwrap();
    assert!(model.paginators.is_empty() && model.waiters.is_empty() && model.partitions.is_none());
    assert_eq!(model.sources.len(), 1);
}

#[test]
fn a_folder_that_is_not_there_is_a_missing_service_file() {
    let (model, problems) = botosmith_model::load(Path::new("no/such/folder"));
    assert!(model.is_none());
    let messages: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(messages, ["no/such/folder/service-2.json: #: the file is missing"]);
}
