//! `cargo xtask diff` of several services: which are compared, which are new or gone, and how all are shown.

mod common;

use common::archives::{Release, VERSION};
use common::sides::{json, two_sides};
use common::{model, Project};
use serde_json::Value;
use std::fs;

#[test]
fn several_services_come_one_after_the_other() {
    let project = two_sides();
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
    let project = two_sides();
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
    let project = two_sides();
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
    let project = two_sides();
    let all = json(&project.run("diff old model/services --format json").succeeded());
    let services: Vec<_> = all.as_array().unwrap().iter().map(|diff| diff["service"].clone()).collect();
    assert_eq!(services, ["alpha", "beta"]);
}

#[test]
fn a_service_that_is_new_or_gone_is_a_change() {
    let project = two_sides();
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
    let project = two_sides();
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
    let project = two_sides();
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
