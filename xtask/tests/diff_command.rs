//! `cargo xtask diff` as people call it: which models it compares, what it prints and returns.

mod common;

use common::archives::{Release, VERSION};
use common::sides::{json, two_sides};
use common::{command, folder, model, put, Project, Ran};
use serde_json::Value;
use std::fs;
use std::path::Path;

#[test]
fn an_added_operation_is_told_in_every_form() {
    let project = two_sides();
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
    let project = two_sides();
    assert_eq!(project.run("diff old new same --exit-code").succeeded(), "no changes\n");
    let diff = json(&project.run("diff old old alpha --format json").succeeded());
    assert_eq!((&diff["impact"], &diff["changes"]), (&"none".into(), &Value::Array(Vec::new())));
}

#[test]
fn the_exit_code_tells_of_a_major_change_where_it_was_asked_for() {
    let project = two_sides();
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

/// What `generate` refuses has a verdict all the same, and both are told.
#[test]
fn a_model_of_which_no_crate_can_be_made_is_told_beside_the_verdict() {
    let project = two_sides();
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
    let project = two_sides();
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
    let project = two_sides();
    project.put("new/partitions.json", r#"{"partitions": [{}]}"#);
    let ran = project.run("diff old new alpha");
    assert!(ran.err.starts_with("new/partitions.json: #/partitions/0"), "{ran:?}");
    assert!(ran.err.contains(": warning: not compared: ") && ran.err.lines().count() == 1, "{ran:?}");
    assert!(ran.succeeded().contains("PutOne"));
}

#[test]
fn the_output_is_a_whole_file_or_none() {
    let project = two_sides();
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
    let project = two_sides();
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
    let project = two_sides();
    project.put("notes/readme.txt", "");
    project.put("boto3-1.0-py3-none-any.whl", "");
    for (old, code, says) in [
        ("nowhere", 2, "nowhere: there is no such file or folder"),
        (
            "notes",
            2,
            "notes: expected a botocore data folder, which contains <service>/<version>/service-2.json",
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
    let project = two_sides();
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
    fn two_sides() -> Project {
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
        let project = two_sides();
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
        let project = two_sides();
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
        let project = two_sides();
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
        let project = two_sides();
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
        let project = super::two_sides();
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
    let project = two_sides();
    let said = project.run(&format!("diff {} new alpha", dir.path().display())).failed(2);
    assert!(said.contains("expected a botocore data folder"), "{said}");
}
