//! `cargo xtask diff` as people call it: which models it compares, what it prints and returns.

mod common;

use common::archives::{Release, VERSION};
use common::{command, folder, model, put, Project, Ran};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A project with folders `old` and `new` of models: `alpha` gains an operation, `beta` loses one, `same` stays.
fn project() -> Project {
    let project = Project::new();
    for (side, alpha, beta) in
        [("old", &["GetOne"][..], &["ListAll", "GetAll"][..]), ("new", &["GetOne", "PutOne"], &["ListAll"])]
    {
        for (service, operations) in [("alpha", alpha), ("beta", beta), ("same", &["Stay"])] {
            project.put(&format!("{side}/{service}/{VERSION}/service-2.json"), &model(service, operations));
        }
    }
    project
}

#[track_caller]
fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn an_added_operation_is_told_in_every_form() {
    let project = project();
    for (format, says) in
        [("text", "PutOne"), ("markdown", "`PutOne`"), ("html", "PutOne"), ("json", "\"PutOne\"")]
    {
        let said = project.run(&format!("diff old new alpha --format {format}")).succeeded();
        assert!(said.contains(says) && said.ends_with('\n') && !said.contains('\u{1b}'), "{format}: {said}");
    }
    let diff = json(&project.run("diff old new alpha --format json").succeeded());
    assert_eq!(diff["service"], "alpha");
    assert_eq!((&diff["old"], &diff["new"]), (&"old".into(), &"new".into()));
    assert_eq!((&diff["impact"], &diff["operations"]["added"][0]), (&"minor".into(), &"PutOne".into()));
    assert!(diff.get("release").is_none());
}

#[test]
fn equal_models_have_no_changes() {
    let project = project();
    assert_eq!(project.run("diff old new same --exit-code").succeeded(), "no changes\n");
    let diff = json(&project.run("diff old old alpha --format json").succeeded());
    assert_eq!((&diff["impact"], &diff["changes"]), (&"none".into(), &Value::Array(Vec::new())));
}

#[test]
fn the_exit_code_tells_of_a_major_change_where_it_was_asked_for() {
    let project = project();
    for (line, code) in [
        ("diff old new beta --exit-code", 3),
        ("diff old new beta --exit-code --format json --out d.json", 3),
        ("diff old new beta", 0),
        ("diff old new alpha --exit-code", 0),
        ("diff old new alpha beta --exit-code", 3),
        ("diff old new gamma --exit-code", 2),
    ] {
        let ran = project.run(line);
        assert_eq!(ran.code, Some(code), "{line}: {ran:?}");
        assert_eq!(ran.err.contains("error: beta: a change is major"), code == 3, "{line}: {ran:?}");
    }
    assert_eq!(json(&project.read("d.json"))["impact"], "major");
}

#[test]
fn several_services_come_one_after_the_other() {
    let project = project();
    let all = json(&project.run("diff old new alpha same --format json").succeeded());
    let services: Vec<_> = all.as_array().unwrap().iter().map(|diff| diff["service"].clone()).collect();
    assert_eq!(services, ["alpha", "same"]);
    let said = project.run("diff old new beta same alpha beta").succeeded();
    let places = ["no changes: same\n\n", "GetAll", "PutOne"].map(|words| said.find(words).unwrap());
    assert!(places.is_sorted(), "{said}");
    assert!(said.ends_with("\n\n2 services changed: beta major, alpha minor\n"), "{said}");
}

#[test]
fn several_services_make_one_text_for_a_pull_request() {
    let project = project();
    let said = project.run("diff old new alpha same beta --format markdown").succeeded();
    let table = "## 2 services changed\n\n| Service | Impact | What changed |\n|---|---|---|\n\
        | `alpha` | minor | 1 new api method, 1 change |\n| `beta` | major | 1 deleted api method, 1 change |\n\n\
        No changes: `same`\n\n### alpha: ";
    assert!(said.starts_with(table), "{said}");
    assert!(said.contains("`PutOne`") && said.contains("`GetAll`"), "{said}");
}

/// A forge takes no more than 65,536 characters, however many services there are.
#[test]
fn a_text_for_a_pull_request_has_room_for_all_services() {
    let project = Project::new();
    let operations: Vec<String> = (0..60).map(|n| format!("GetTheThingWithTheNumber{n}")).collect();
    let operations: Vec<&str> = operations.iter().map(String::as_str).collect();
    for n in 0..25 {
        let service = format!("service{n}");
        project.put(&format!("many/{service}/{VERSION}/service-2.json"), &model(&service, &operations));
        project.put(&format!("few/{service}/{VERSION}/service-2.json"), &model(&service, &operations[..1]));
    }
    let said = project.run("diff few many --format markdown").succeeded();
    assert!(said.chars().count() < 65_536, "{}", said.len());
    for n in 0..25 {
        assert!(said.contains(&format!("| `service{n}` | minor |")), "{n}: {said}");
        assert!(said.contains(&format!("### service{n}: ")), "{n}: {said}");
    }
    assert!(said.contains("Left out, as there is no room here"), "{said}");
}

/// The pages of several services, and the one that leads to them.
#[test]
fn several_services_have_pages_and_an_index() {
    let project = project();
    project.run("diff old new alpha beta same --format html --out pages").succeeded();
    let pages = project.tree("pages");
    assert_eq!(pages.keys().collect::<Vec<_>>(), ["alpha.html", "beta.html", "index.html", "same.html"]);
    assert!(pages["alpha.html"].contains("PutOne") && pages["beta.html"].contains("GetAll"));
    let index = &pages["index.html"];
    let links =
        ["beta.html", "alpha.html", "same.html"].map(|page| index.find(&format!("href=\"{page}\"")).unwrap());
    assert!(links.is_sorted(), "what breaks callers comes first: {index}");
    assert!(
        index.contains("<strong>major</strong>") && index.contains("1 new api method, 1 change"),
        "{index}"
    );
    for (options, says) in [
        (
            "",
            "these are 2 services; name a folder with --out, for an index and a page of each, or one SERVICE",
        ),
        (" --out pages.html", "--out pages.html: these are 2 services, so name a folder"),
        (" --out pages/index.html", "these are 2 services, so name a folder"),
    ] {
        let said = project.run(&format!("diff old new alpha beta --format html{options}")).failed(2);
        assert!(said.contains(says), "{options}: {said}");
    }
    // One service makes one page; into a folder that is there, an index too.
    project.run("diff old new alpha --format html --out alpha.html").succeeded();
    assert!(project.read("alpha.html").contains("PutOne"));
    project.put("there/note.txt", "");
    project.run("diff old new alpha --format html --out there").succeeded();
    assert!(project.read("there/index.html").contains("href=\"alpha.html\""));
}

/// A service's folder may be called as the index is, or as no file in an address can be.
#[test]
fn pages_have_names_of_their_own() {
    let project = Project::new();
    for (side, operations) in [("old", &["A"][..]), ("new", &["A", "B"])] {
        for service in ["index", "what?#", "plain"] {
            project.put(&format!("{side}/{service}/{VERSION}/service-2.json"), &model("x", operations));
        }
    }
    project.run("diff old new --format html --out pages").succeeded();
    let pages = project.tree("pages");
    assert_eq!(
        pages.keys().collect::<Vec<_>>(),
        ["index.html", "index_1.html", "index_3.html", "plain.html"]
    );
    for page in ["index_1.html", "index_3.html", "plain.html"] {
        assert!(pages["index.html"].contains(&format!("href=\"{page}\"")), "{}", pages["index.html"]);
    }
}

#[test]
fn the_vendored_services_are_compared_unless_some_are_named() {
    let project = project();
    let all = json(&project.run("diff old model/services --format json").succeeded());
    let services: Vec<_> = all.as_array().unwrap().iter().map(|diff| diff["service"].clone()).collect();
    assert_eq!(services, ["alpha", "beta"]);
}

#[test]
fn a_service_that_is_new_or_gone_is_a_change() {
    let project = project();
    fs::remove_dir_all(project.path("old/alpha")).unwrap();
    let all = json(&project.run("diff old new alpha same --format json").succeeded());
    let came = &all[0];
    assert_eq!((&came["service"], &came["impact"]), (&"alpha".into(), &"minor".into()));
    assert_eq!(came["operations"]["added"], json(r#"["GetOne", "PutOne"]"#));
    assert_eq!(came["changes"].as_array().unwrap().len(), 1);
    assert_eq!(came["changes"][0]["kind"], "service-added");
    assert_eq!(came["changes"][0]["new"], "botosmith-alpha");

    let went = json(&project.run("diff new old alpha --format json").succeeded());
    assert_eq!((&went["impact"], &went["changes"][0]["kind"]), (&"major".into(), &"service-removed".into()));
    assert_eq!(went["operations"]["removed"], json(r#"["GetOne", "PutOne"]"#));
    for (line, code) in [("diff old new alpha", 0), ("diff new old alpha", 3)] {
        let ran = project.run(&format!("{line} --exit-code"));
        assert_eq!(ran.code, Some(code), "{line}: {ran:?}");
        for format in ["text", "markdown", "html"] {
            let said = project.run(&format!("{line} --format {format}")).succeeded();
            assert!(said.contains("PutOne") && said.contains("botosmith-alpha"), "{line} {format}: {said}");
        }
    }
}

#[test]
fn a_service_that_no_side_has_is_told() {
    let project = project();
    let said = project.run("diff old new sam").failed(2);
    assert_eq!(
        said,
        "error: old has no model of `sam`; did you mean `same`?\nerror: new has no model of `sam`; did you mean `same`?\n"
    );
    let said = project.run("diff old new alpha sam").failed(2);
    assert!(said.starts_with("error: old has no model of `sam`"), "{said}");
}

/// A service that is vendored here need not be in what is compared.
#[test]
fn of_the_vendored_services_those_that_a_side_has_are_compared() {
    let project = project();
    project.vendor("gamma", &model("gamma", &["Sing"]));
    let release = |version: &str, operations: &[&str]| {
        Release::new(version)
            .with("alpha", &model("alpha", operations))
            .with("ec2", &model("ec2", operations))
    };
    let wheels = [release("1.0.0", &["GetOne"]), release("1.1.0", &["GetOne", "PutOne"])];
    let [old, new] = wheels.map(|wheel| wheel.wheel(&project.path("")).file_name().unwrap().to_owned());
    let [old, new] = [old, new].map(|name| name.into_string().unwrap());
    fs::remove_dir_all(project.path("old/beta")).unwrap();
    for (sides, services) in [
        ("old new", &["alpha", "beta"][..]),
        ("old old", &["alpha"]),
        (&*format!("{old} {new}"), &["alpha"]),
        (&*format!("{old} new"), &["alpha", "beta"]),
        (&*format!("{old} model/services"), &["alpha", "beta", "gamma"]),
    ] {
        let said = project.run(&format!("diff {sides} --format json")).succeeded();
        let all = match json(&said) {
            Value::Array(all) => all,
            one => vec![one],
        };
        let found: Vec<_> = all.iter().map(|diff| diff["service"].as_str().unwrap()).collect();
        assert_eq!(found, services, "{sides}");
    }
    // Where no side has any of them, all of two folders are meant, and not all of botocore.
    fs::remove_dir_all(project.path("model/services")).unwrap();
    project.vendor("delta", &model("delta", &["Go"]));
    let said = project.run("diff old new --format json").succeeded();
    assert_eq!(json(&said).as_array().unwrap().len(), 3, "{said}");
    let said = project.run(&format!("diff {old} {new}")).failed(2);
    assert!(said.contains("has no model of `delta`"), "{said}");
}

/// What `generate` refuses has a verdict all the same, and both are told.
#[test]
fn a_model_of_which_no_crate_can_be_made_is_told_beside_the_verdict() {
    let project = project();
    let with = |values: &str| {
        let kind = format!(r#""Name": {{"type": "string", "enum": [{values}]}}"#);
        model("alpha", &["GetOne"]).replace(r#""Name": {"type": "string"}"#, &kind)
    };
    let place = |side: &str| format!("{side}/alpha/{VERSION}/service-2.json");
    project.put(&place("old"), &with(r#""BULK", "LIQUID""#));
    project.put(&place("new"), &with(r#""BULK", "Bulk", "LIQUID""#));
    let said = project.run("diff old new alpha").succeeded();
    assert!(said.contains("\nimpact: minor - "), "{said}");
    let told = "\nno crate can be generated of the new model (1 error)\n  new/alpha/2020-01-01/service-2.json: #/shapes/Name";
    assert!(said.contains(told), "{said}");
    let refused = project.run("generate alpha --models new").failed(1);
    let why = refused.lines().find(|line| line.contains("#/shapes/Name")).unwrap();
    assert!(said.contains(why), "{said}\n{refused}");
    for format in ["markdown", "html"] {
        let said = project.run(&format!("diff old new alpha --format {format}")).succeeded();
        assert!(said.contains("o crate can be generated of the new model"), "{format}: {said}");
    }
    let diff = json(&project.run("diff old new alpha --format json").succeeded());
    assert_eq!((&diff["impact"], &diff["cannot_be_generated"][0]), (&"minor".into(), &why.into()));
    let several = project.run("diff old new alpha same beta").succeeded();
    assert!(several.ends_with("alpha minor (cannot be generated), beta major\n"), "{several}");

    // The way back mends it; and what was so before is no reason to stop anybody.
    for (sides, services, code) in [
        ("old new", "alpha", 4),
        ("old new", "alpha beta", 3),
        ("new old", "alpha", 3),
        ("new new", "alpha", 0),
    ] {
        let ran = project.run(&format!("diff {sides} {services} --exit-code"));
        assert_eq!(ran.code, Some(code), "{sides} {services}: {ran:?}");
    }
    project.put(&place("old"), &with(r#""BULK", "Bulk""#));
    let ran = project.run("diff old new alpha --exit-code");
    assert!(ran.out.contains("no crate can be generated of the new model"), "{ran:?}");
    ran.succeeded();
}

#[test]
fn problems_of_either_side_are_told_and_nothing_is_compared() {
    let project = project();
    project.put(&format!("old/alpha/{VERSION}/service-2.json"), "{");
    project.put(&format!("new/beta/{VERSION}/service-2.json"), "[]");
    let said = project.run("diff old new alpha beta --out d.txt").failed(1);
    for file in ["old/alpha", "new/beta"] {
        assert!(said.contains(&format!("{file}/{VERSION}/service-2.json: #: ")), "{said}");
    }
    assert!(said.ends_with("error: 2 errors and 0 warnings; nothing was compared\n"), "{said}");
    assert!(!project.path("d.txt").exists());
}

/// Older releases of botocore have the list of partitions in a form in which no crate can use it.
#[test]
fn a_list_of_partitions_that_cannot_be_read_is_not_compared() {
    let project = project();
    project.put("new/partitions.json", r#"{"partitions": [{}]}"#);
    let ran = project.run("diff old new alpha");
    assert!(ran.err.starts_with("new/partitions.json: #/partitions/0"), "{ran:?}");
    assert!(ran.err.contains(": warning: not compared: ") && ran.err.lines().count() == 1, "{ran:?}");
    assert!(ran.succeeded().contains("PutOne"));
}

#[test]
fn the_output_is_a_whole_file_or_none() {
    let project = project();
    assert_eq!(project.run("diff old new alpha --out made/here/d.md --format markdown").succeeded(), "");
    assert!(project.read("made/here/d.md").contains("`PutOne`"));
    project.put("d.txt", "older and longer than all that comes after it");
    project.run("diff old old alpha --out d.txt").succeeded();
    assert_eq!(project.read("d.txt"), "no changes\n");
    let said = project.run("diff old new alpha --out made/here").failed(1);
    assert!(said.starts_with("error: cannot write made/here: "), "{said}");
    assert_eq!(project.tree("made").len(), 1);
}

#[test]
fn folders_of_one_model_are_compared_whatever_they_are_called() {
    let project = project();
    put(project.path("before/service-2.json"), &model("alpha", &["GetOne"]));
    put(project.path("after/service-2.json"), &model("alpha", &["GetOne", "PutOne"]));
    for (old, new) in [
        ("before", "after"),
        ("before", &*format!("new/alpha/{VERSION}")),
        (&*format!("old/alpha/{VERSION}"), "new"),
        ("old", &*format!("new/alpha/{VERSION}")),
    ] {
        let diff = json(&project.run(&format!("diff {old} {new} --format json")).succeeded());
        assert_eq!(diff["operations"]["added"][0], "PutOne", "{old} {new}");
    }
    let said = project.run(&format!("diff old/alpha/{VERSION} new/alpha/{VERSION} beta")).failed(2);
    assert!(said.contains(&format!("new/alpha/{VERSION} has no model of `beta`")), "{said}");
}

#[test]
fn what_is_no_source_of_models_is_explained() {
    let project = project();
    project.put("notes/readme.txt", "");
    project.put("boto3-1.0-py3-none-any.whl", "");
    for (old, code, says) in [
        ("nowhere", 2, "nowhere: there is no such file or folder"),
        (
            "notes",
            2,
            "notes: wanted is a botocore data folder, with <service>/<version>/service-2.json in it",
        ),
        ("old/alpha", 2, "old/alpha: this is the folder of one service"),
        ("boto3-1.0-py3-none-any.whl", 2, "expected a folder, a wheel"),
        ("botocore:newest", 2, "expected a version such as 1.44.5, or `latest`"),
    ] {
        let said = project.run(&format!("diff {old} new alpha")).failed(code);
        assert!(said.contains(says), "{old}: {said}");
    }
}

#[test]
fn a_release_is_known_by_what_lies_beside_its_models() {
    let project = project();
    let release = Release::new("1.2.3").with("alpha", &model("alpha", &["GetOne"]));
    let said = r#"[{"category": "``alpha``", "description": "What was new.", "type": "api-change"}]"#;
    let log = "1.2.3\n=====\n\n* api-change:``alpha``: What was logged.\n";
    let checkout = release.clone().with_other(".changes/1.2.3.json", said).with_other("CHANGELOG.rst", log);
    checkout.checkout(&project.path("checkout"));
    release.wheel(&project.path(""));
    release.clone().with_other("botocore-1.2.3/CHANGELOG.rst", log).source(&project.path(""));
    for (path, text) in release.data.iter().filter(|(path, _)| path != "partitions.json") {
        project.put(&format!("history/1.2.3/{path}"), text);
    }
    let listed = "service = \"alpha\"\n[[release]]\nbotocore = \"1.2.3\"\ndate = \"2020-02-02\"\nchangelog = \"Listed.\"\n";
    project.put("history/history.toml", listed);
    let day = Some("2022-11-14");
    for (new, date, sentence) in [
        ("checkout", None, Some("What was new.")),
        ("checkout/botocore", None, Some("What was new.")),
        ("checkout/botocore/data", None, Some("What was new.")),
        ("botocore-1.2.3-py3-none-any.whl", day, None),
        ("botocore-1.2.3.tar.gz", day, Some("What was logged.")),
        ("history/1.2.3", Some("2020-02-02"), Some("Listed.")),
    ] {
        let diff = json(&project.run(&format!("diff old {new} alpha --format json")).succeeded());
        assert_eq!(diff["release"]["date"].as_str(), date, "{new}");
        assert_eq!(diff["release"]["changelog"][0].as_str(), sentence, "{new}");
        assert_eq!(diff["new"], new);
        assert_eq!(diff["impact"], "none", "{new}");
    }
}

/// The release in which AWS Proton got CodeBuild provisioning, against what AWS's own list of API changes says of it.
#[test]
fn a_release_has_the_additions_that_aws_lists() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let line = "diff tests/history/1.27.83 tests/history/1.29.9 proton --format json";
    let ran = Ran::of(command().current_dir(here.parent().unwrap()).args(line.split_whitespace()));
    let diff = json(&ran.succeeded());
    let listed = json(&fs::read_to_string(here.join("tests/api-changes/proton-2022-11-14.json")).unwrap());
    assert_eq!(listed["updated"].as_array().unwrap().len(), 13);
    assert_eq!(diff["operations"], listed);
    assert_eq!(diff["release"]["date"], "2022-11-14");
    assert_eq!(diff["release"]["changelog"][0], "Add support for CodeBuild Provisioning");
    assert_eq!(diff["impact"], "minor");
}

mod git {
    use super::*;
    use std::process::Command;

    fn git(folder: &Path, line: &str) {
        let mut command = Command::new("git");
        command.arg("-C").arg(folder).args(["-c", "user.name=A", "-c", "user.email=a@example.com"]);
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        let output = command.args(line.split_whitespace()).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }

    /// A project in git, whose vendored `alpha` has gained an operation since the tag `v1`.
    fn project() -> Project {
        let project = Project::new();
        project.vendor("alpha", &model("alpha", &["GetOne"]));
        project.put(
            &format!("models of mine/alpha/{VERSION}/service-2.json"),
            &model("alpha", &["GetOne", "Mine"]),
        );
        project.put("empty/notes.txt", "none");
        let folder = project.path("");
        git(&folder, "init -q -b main");
        git(&folder, "add -A");
        git(&folder, "commit -q -m First");
        git(&folder, "tag v1");
        project.vendor("alpha", &model("alpha", &["GetOne", "PutOne"]));
        git(&folder, "commit -q -a -m Second");
        project
    }

    #[test]
    fn revisions_of_the_project_are_compared() {
        let project = project();
        for (old, new, added) in [
            ("git:v1", "git:main", "PutOne"),
            ("git:HEAD~1", "model/services", "PutOne"),
            ("git:v1", "git:HEAD:model/services/", "PutOne"),
            ("git:v1", &*format!("git:HEAD:model/services/alpha/{VERSION}"), "PutOne"),
        ] {
            let diff = json(&project.run(&format!("diff {old} {new} alpha --format json")).succeeded());
            assert_eq!(diff["operations"]["added"][0], added, "{old} {new}");
            assert_eq!((&diff["old"], diff.get("release")), (&old.into(), None));
        }
        let said = project.run(&format!("diff git:v1:model/services/alpha/{VERSION} git:HEAD")).succeeded();
        assert!(said.contains("PutOne"), "{said}");
        let mut command = command();
        command.current_dir(project.path("xtask")).args(["diff", "git:v1", "git:v1:models of mine", "alpha"]);
        assert!(Ran::of(&mut command).succeeded().contains("Mine"));
    }

    /// In revisions, the services are those that were vendored then: one that went is not overlooked.
    #[test]
    fn a_service_that_went_since_a_revision_is_gone() {
        let project = project();
        fs::remove_dir_all(project.path("model/services/beta")).unwrap();
        project.vendor("gamma", &model("gamma", &["Sing"]));
        git(&project.path(""), "add -A");
        git(&project.path(""), "commit -q -m Third");
        for (old, new) in [
            ("git:HEAD~1", "git:HEAD"),
            ("git:HEAD~1", "model/services"),
            ("git:HEAD~1:model/services", "git:HEAD"),
        ] {
            let all = json(&project.run(&format!("diff {old} {new} --format json")).succeeded());
            let found: Vec<_> = all
                .as_array()
                .unwrap()
                .iter()
                .map(|diff| (diff["service"].as_str().unwrap(), diff["impact"].as_str().unwrap()))
                .collect();
            assert_eq!(found, [("alpha", "none"), ("beta", "major"), ("gamma", "minor")], "{old} {new}");
        }
        assert_eq!(project.run("diff git:HEAD~1 git:HEAD --exit-code").code, Some(3));
    }

    #[test]
    fn a_problem_names_the_revision() {
        let project = project();
        project.vendor("beta", "{");
        git(&project.path(""), "commit -q -a -m Wrong");
        let said = project.run("diff git:v1 git:main").failed(1);
        assert!(
            said.starts_with(&format!("git:main/model/services/beta/{VERSION}/service-2.json: #: ")),
            "{said}"
        );
    }

    #[test]
    fn a_revision_that_is_none_is_told() {
        let project = project();
        for (old, code, says) in [
            ("git:v2", 1, "git:v2: no revision is called `v2`"),
            ("git:--output=x", 2, "`--output=x` is not the name of a revision"),
            ("git:v1:../model", 2, "`../model` is not a path inside the project"),
            ("git:v1:--output=x", 2, "`--output=x` is not a path inside the project"),
            ("git:v1:nowhere", 1, "git:v1:nowhere: there is no `nowhere` in this revision"),
            ("git:v1:*", 1, "there is no `*` in this revision"),
            ("git:v1:empty", 1, "there is no <service>/<version>/service-2.json in it"),
            ("git:v1:", 2, "is not a path"),
        ] {
            let said = project.run(&format!("diff {old} model/services alpha")).failed(code);
            assert!(said.contains(says), "{old}: {said}");
        }
        assert!(!project.path("x").exists() && !project.path("=x").exists());
    }

    #[test]
    fn outside_a_repository_there_are_no_revisions() {
        let project = super::project();
        // This project's own repository is above it.
        let above = project.path("").canonicalize().unwrap().parent().unwrap().to_owned();
        let mut command = command();
        command.current_dir(project.path("")).args(["diff", "git:HEAD", "new", "alpha"]);
        let said = Ran::of(command.env("GIT_CEILING_DIRECTORIES", above)).failed(1);
        assert!(said.starts_with("error: git:HEAD: fatal: not a git repository"), "{said}");
    }
}

#[test]
fn a_folder_of_releases_is_not_one_release() {
    let dir = folder();
    put(dir.path().join("1.0/alpha/2020-01-01/service-2.json"), &model("alpha", &[]));
    let project = project();
    let said = project.run(&format!("diff {} new alpha", dir.path().display())).failed(2);
    assert!(said.contains("wanted is a botocore data folder"), "{said}");
}
