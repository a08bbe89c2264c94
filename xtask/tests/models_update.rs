//! `cargo xtask models update` as people call it: what it vendors and generates, and that it is all or nothing, service by
//! service.

mod common;

use common::archives::{Release, PARTITIONS, VERSION};
use common::{model, Project};
use std::collections::BTreeMap;
use std::fs;
use toml::Table;

/// Botocore 1.0.0 has the two vendored services as they are in [`Project`], and one more.
fn first() -> Release {
    Release::new("1.0.0")
        .with("alpha", &model("alpha", &["GetOne", "PutOne"]))
        .with("beta", &model("beta", &["ListAll"]))
        .with("gamma", &model("gamma", &["Go"]))
}

/// In botocore 1.1.0 `alpha` has an operation more and `beta` is the same.
fn second() -> Release {
    let mut release = first();
    release.version = "1.1.0".into();
    release.data.retain(|(path, _)| !path.starts_with("alpha"));
    release.with("alpha", &model("alpha", &["GetOne", "PutOne", "Sing"]))
}

/// A project with the models of [`first`], and crates of them.
fn project() -> Project {
    let project = Project::new();
    update(&project, &first(), "").succeeded();
    project
}

/// Updates from a wheel of a release.
fn update(project: &Project, release: &Release, services: &str) -> common::Ran {
    fs::create_dir_all(project.path("wheels")).unwrap();
    let wheel = release.wheel(&project.path("wheels"));
    let name = wheel.file_name().unwrap().to_str().unwrap();
    project.run(&format!("models update {services} --botocore wheels/{name}"))
}

/// Everything that an update may change.
fn state(project: &Project) -> [BTreeMap<String, String>; 2] {
    ["model/services", "generated"].map(|folder| project.tree(folder))
}

fn provenance(project: &Project, service: &str, version: &str) -> Table {
    project.read(&format!("model/services/{service}/{version}/provenance.toml")).parse().unwrap()
}

#[test]
fn a_release_is_vendored_with_its_provenance() {
    let project = Project::new();
    let extra =
        first().with_file(&format!("alpha/{VERSION}/waiters-2.json"), r#"{"version": 2, "waiters": {}}"#);
    update(&project, &extra, "").succeeded();
    let files = project.tree(&format!("model/services/alpha/{VERSION}"));
    let names =
        ["LICENSE.txt", "NOTICE", "partitions.json", "provenance.toml", "service-2.json", "waiters-2.json"];
    assert_eq!(files.keys().collect::<Vec<_>>(), names);
    assert_eq!(files["service-2.json"], model("alpha", &["GetOne", "PutOne"]));
    assert_eq!(files["partitions.json"], PARTITIONS);
    assert_eq!(project.read("model/services/partitions.json"), PARTITIONS, "for models that come without");

    let told = provenance(&project, "alpha", VERSION);
    let source = told["source"].as_table().unwrap();
    let wheel = "botocore-1.0.0-py3-none-any.whl";
    let sum = botosmith_model::sha256(&fs::read(project.path("wheels").join(wheel)).unwrap());
    let expected = [
        ("archive", wheel),
        ("archive_sha256", &sum),
        ("licence", "Apache-2.0"),
        ("package", "botocore"),
        ("version", "1.0.0"),
    ];
    let words = source.iter().map(|(key, value)| (&**key, value.as_str().unwrap()));
    assert_eq!(words.collect::<BTreeMap<_, _>>(), expected.into());
    let listed = told["file"].as_array().unwrap();
    assert_eq!(listed.len(), names.len() - 1);
    for file in listed {
        let name = file["name"].as_str().unwrap();
        assert_eq!(
            file["sha256"].as_str(),
            Some(&*botosmith_model::sha256(files[name].as_bytes())),
            "{name}"
        );
    }
    assert_eq!(
        listed[0]["from"].as_str(),
        Some(&*format!("botocore/data/alpha/{VERSION}/service-2.json.gz"))
    );
    let manifest: Table = project.read("generated/alpha/Cargo.toml").parse().unwrap();
    assert_eq!(manifest["package"]["metadata"]["botosmith"]["source"].as_str(), Some("botocore 1.0.0"));
    assert!(project.read("generated/alpha/NOTICE").contains("Copyright Somebody"));
    project.run("generate --check").succeeded();
}

#[test]
fn what_changed_is_told_and_generated() {
    let project = project();
    let beta = project.tree("model/services/beta");
    let said = update(&project, &second(), "").succeeded();
    assert!(said.contains("Sing"), "{said}");
    let earned = "\nalpha: from botocore 1.0.0 to 1.1.0; this earns a minor version: new public API; existing code compiles\n";
    assert!(said.contains(earned), "{said}");
    assert!(said.ends_with("\nbeta: unchanged since botocore 1.0.0\n"), "{said}");
    assert_eq!(project.tree("model/services/beta"), beta);
    assert!(project.tree("generated/alpha").keys().any(|path| path.contains("sing")));
    project.run("generate --check").succeeded();
    let back = update(&project, &first(), "alpha").succeeded();
    assert!(back.contains("from botocore 1.1.0 to 1.0.0; this earns a major version"), "{back}");
}

#[test]
fn where_nothing_changed_nothing_is_written() {
    let project = project();
    let before = state(&project);
    let mut same = first();
    same.version = "1.0.9".into();
    let said = update(&project, &same, "").succeeded();
    assert_eq!(
        said,
        "alpha: unchanged since botocore 1.0.0\nbeta: unchanged since botocore 1.0.0\nno changes\n"
    );
    assert_eq!(state(&project), before);
}

#[test]
fn what_is_damaged_is_mended() {
    let project = project();
    let before = state(&project);
    let folder = format!("model/services/alpha/{VERSION}");
    for (path, text) in
        [("service-2.json", "{"), ("NOTICE", ""), ("provenance.toml", "<<<<"), ("waiters-2.json", "{}")]
    {
        project.put(&format!("{folder}/{path}"), text);
        update(&project, &first(), "").succeeded();
        assert_eq!(state(&project), before, "{path}");
    }
    project.put("generated/alpha/src/lib.rs", "edited");
    let said = update(&project, &first(), "").succeeded();
    assert!(said.starts_with("alpha: unchanged since botocore 1.0.0\nalpha: crate: 1 written, "), "{said}");
    assert_eq!(state(&project), before);
}

#[test]
fn the_same_comes_of_every_form_of_a_release() {
    let project = project();
    let before = state(&project);
    second().source(&project.path(""));
    second().checkout(&project.path("checkout"));
    for (named, from, is_archive) in [
        ("botocore-1.1.0.tar.gz", "botocore-1.1.0/botocore/data/alpha/2020-01-01/service-2.json", true),
        ("checkout", "alpha/2020-01-01/service-2.json", false),
        ("checkout/botocore/data", "alpha/2020-01-01/service-2.json", false),
    ] {
        project.run(&format!("models update alpha --botocore {named}")).succeeded();
        let told = provenance(&project, "alpha", VERSION);
        assert_eq!(told["file"][0]["from"].as_str(), Some(from), "{named}");
        assert_eq!(told["source"]["version"].as_str(), Some("1.1.0"), "{named}");
        assert_eq!(told["source"].get("archive").is_some(), is_archive, "{named}");
        assert_eq!(told["source"].get("folder").is_some(), !is_archive, "{named}");
        project.run("generate --check").succeeded();
        update(&project, &first(), "").succeeded();
        assert_eq!(state(&project), before, "{named}");
    }
}

/// A folder of models may come without what botocore has once for all of them.
#[test]
fn a_folder_without_licence_leaves_the_one_that_is_vendored() {
    let project = project();
    let service = format!("alpha/{VERSION}/service-2.json");
    project.put(&format!("releases/1.1.0/{service}"), &model("alpha", &["Sing"]));
    project.put(&format!("releases/1.1.0/gamma/{VERSION}/service-2.json"), &model("gamma", &["Go"]));
    project.put("releases/history.toml", "service = \"alpha\"\n[[release]]\nbotocore = \"1.1.0\"\n");
    let endpoints = project.read("generated/alpha/src/lib.rs").contains("endpoint");
    project.run("models update alpha --botocore releases/1.1.0").succeeded();
    let files = project.tree(&format!("model/services/alpha/{VERSION}"));
    assert_eq!(files["partitions.json"], PARTITIONS);
    assert!(files.contains_key("LICENSE.txt") && files["service-2.json"].contains("Sing"));
    assert_eq!(project.read("generated/alpha/src/lib.rs").contains("endpoint"), endpoints);
    project.run("generate --check").succeeded();
    let before = state(&project);
    let said = project.run("models update gamma --botocore releases/1.1.0").failed(1);
    assert!(
        said.starts_with(
            "not renewed: gamma: releases/1.1.0: there is no partitions.json in it, and none is vendored\n"
        ),
        "{said}"
    );
    fs::remove_file(project.path("releases/history.toml")).unwrap();
    let said = project.run("models update alpha --botocore releases/1.1.0").failed(1);
    assert!(said.contains("nothing in it says which version of botocore this is"), "{said}");
    assert_eq!(state(&project), before);
}

#[test]
fn a_service_that_is_not_vendored_is_added() {
    let project = project();
    let ran = update(&project, &first(), "gamma");
    assert_eq!(ran.err, "");
    let said = ran.succeeded();
    assert!(said.starts_with("gamma: added, of botocore 1.0.0\ngamma: crate: "), "{said}");
    assert!(project.run("list").succeeded().contains("botosmith-gamma"));
    project.run("generate --check").succeeded();

    let project = Project::new();
    project.put("Cargo.toml", "[workspace]\nmembers = [\"generated/*\"]\n");
    fs::remove_dir_all(project.path("model")).unwrap();
    let said = update(&project, &first(), "").failed(2);
    assert_eq!(said, "error: no model is vendored in model/services; name a SERVICE\n");
    let ran = update(&project, &first(), "gamma beta");
    assert_eq!(ran.err, "");
    ran.succeeded();
    assert_eq!(project.run("list").succeeded().lines().count(), 3);
}

#[test]
fn a_service_that_moved_to_a_new_version_leaves_the_old() {
    let project = project();
    project.put("model/services/alpha/examples/show.rs", "//! Shows something.\n\nfn main() {}\n");
    let mut moved = second();
    moved.data.iter_mut().for_each(|(path, _)| *path = path.replace("alpha/2020-01-01", "alpha/2027-01-01"));
    let said = update(&project, &moved, "alpha").succeeded();
    assert!(said.contains("Sing"), "{said}");
    let files = project.tree("model/services/alpha");
    assert!(
        files.keys().all(|path| path.starts_with("2027-01-01/") || path == "examples/show.rs"),
        "{files:?}"
    );
    assert_eq!(provenance(&project, "alpha", "2027-01-01")["source"]["version"].as_str(), Some("1.1.0"));
    assert!(project.path("generated/alpha/examples/show.rs").exists());
    project.run("generate --check").succeeded();
    // And back, where the version that goes is the newer one.
    update(&project, &first(), "alpha").succeeded();
    assert!(!project.path("model/services/alpha/2027-01-01").exists());
    project.run("generate --check").succeeded();
}

#[test]
fn the_newest_version_of_a_service_is_taken() {
    let project = project();
    let release = second()
        .with_file("alpha/2019-01-01/service-2.json", "{")
        .with_file("alpha/2030-01-01/examples-1.json", "{");
    update(&project, &release, "alpha").succeeded();
    assert!(project.path(&format!("model/services/alpha/{VERSION}/service-2.json")).exists());
}

/// The second release with this model of `beta`, or none.
fn with_beta(text: Option<&str>) -> Release {
    let mut release = second();
    release.data.retain(|(path, _)| !path.starts_with("beta"));
    match text {
        Some(text) => release.with("beta", text),
        None => release,
    }
}

/// What can be wrong with the second release's `beta`, and what is said of it.
fn wrong_betas() -> Vec<(Release, &'static str)> {
    let sealed = model("beta", &["ListAll"]).replace("\"v4\"", "\"v4\", \"auth\": [\"example#seal\"]");
    vec![
        (with_beta(None), "botocore-1.1.0-py3-none-any.whl has no model of `beta`"),
        (with_beta(Some("{")), "beta/2020-01-01/service-2.json.gz: #: "),
        (with_beta(Some("[]")), "beta/2020-01-01/service-2.json.gz: #: "),
        (with_beta(Some(&sealed)), "`beta` is called with `example#seal`, which is not supported yet"),
        (second().with_file(&format!("beta/{VERSION}/paginators-1.json"), "{}"), "paginators-1.json: #"),
        (second().with_file("beta/2021 x/service-2.json", &model("beta", &[])), "is no fit name of a folder"),
        (
            second().with_file("beta/2021-01-01/waiters-2.json", "{}"),
            "2021-01-01/service-2.json: #: the file is missing",
        ),
    ]
}

/// Nothing but the services and the list of partitions for all lies there.
#[track_caller]
fn nothing_is_left(project: &Project) {
    let names = fs::read_dir(project.path("model/services")).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = names.collect();
    names.sort();
    assert_eq!(names, ["alpha", "beta", "partitions.json"]);
}

/// Whatever is wrong with a service: nothing of it has changed, vendored or generated, and nothing is left beside it.
#[test]
fn all_or_nothing_of_a_service() {
    for (release, says) in wrong_betas() {
        let project = project();
        let before = state(&project);
        let said = update(&project, &release, "beta").failed(1);
        assert!(said.contains(says), "{said}");
        assert!(said.contains("\nnot renewed: beta: ") || said.starts_with("not renewed: beta: "), "{said}");
        assert!(said.ends_with("error: 1 of 1 service cannot be renewed; nothing was written\n"), "{said}");
        assert_eq!(state(&project), before, "{said}");
        nothing_is_left(&project);
    }
}

/// A service that cannot be renewed keeps none of the others from it.
#[test]
fn the_other_services_are_renewed() {
    for (release, says) in wrong_betas() {
        let project = project();
        let [models, crates] = ["model/services/beta", "generated/beta"].map(|folder| project.tree(folder));
        let ran = update(&project, &release, "");
        assert_eq!(ran.code, Some(1), "{ran:?}");
        assert!(ran.err.contains(says), "{ran:?}");
        assert!(ran.err.contains("not renewed: beta: "), "{ran:?}");
        assert!(ran.err.ends_with("error: 1 of 2 services cannot be renewed; the others are\n"), "{ran:?}");
        assert!(
            ran.out.contains("alpha: from botocore 1.0.0 to 1.1.0; this earns a minor version"),
            "{ran:?}"
        );
        assert!(!ran.out.contains("beta"), "{ran:?}");
        assert!(project.tree("generated/alpha").keys().any(|path| path.contains("sing")));
        assert_eq!(project.tree("model/services/beta"), models);
        assert_eq!(project.tree("generated/beta"), crates);
        project.run("generate --check").succeeded();
        nothing_is_left(&project);
    }
}

/// A service whose first protocol cannot be spoken any more is renewed with the next that can.
#[test]
fn the_first_protocol_that_can_be_spoken_is_taken() {
    let project = project();
    let soap = model("beta", &["ListAll", "Sing"])
        .replace("\"json\"", "\"soap\", \"protocols\": [\"soap\", \"json\"]");
    let said = update(&project, &with_beta(Some(&soap)), "").succeeded();
    assert!(said.contains("beta: from botocore 1.0.0 to 1.1.0; this earns a minor version"), "{said}");
    // What goes over the wire is the same as before.
    assert!(!said.contains("wire format changed") && said.contains("{\"protocols\":[\"soap\""), "{said}");
    let list = project.run("list").succeeded();
    assert!(list.lines().any(|line| line.starts_with("beta ") && line.contains(" awsJson1_0 ")), "{list}");
    project.run("generate --check").succeeded();
}

/// A name that nobody knows is a slip of the keyboard: nothing is begun.
#[test]
fn a_name_that_nobody_knows_changes_nothing() {
    for (services, says) in [
        ("alpha alhpa", "has no model of `alhpa`; did you mean `alpha`?; nothing was written"),
        ("../alpha", "has no model of `../alpha`"),
        ("alpha ../../xtask", "has no model of `../../xtask`"),
    ] {
        let project = project();
        let before = state(&project);
        let said = update(&project, &second(), services).failed(1);
        assert!(said.contains(says), "{said}");
        assert_eq!(state(&project), before, "{said}");
    }
}

#[test]
fn nothing_of_somebody_elses_is_lost() {
    for (path, says) in [
        (
            format!("model/services/alpha/{VERSION}/notes.txt"),
            "notes.txt: is not a vendored file; move it away",
        ),
        ("generated/alpha/src/operation/sing.rs".to_owned(), "is not a generated file; move it away"),
    ] {
        let project = project();
        let release = second();
        project.put(&path, "mine");
        let before = state(&project);
        let ran = update(&project, &release, "");
        assert_eq!(ran.code, Some(1), "{ran:?}");
        assert!(ran.err.contains(says), "{ran:?}");
        assert_eq!(state(&project), before);
    }
}
