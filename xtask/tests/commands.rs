//! The commands as people call them: what they write, print and return.

mod common;

use common::{command, folder, model, put, tree, Project, Ran};
use std::fs;
use std::path::Path;

fn manifest(path: &Path) -> toml::Table {
    fs::read_to_string(path.join("Cargo.toml")).unwrap().parse().unwrap()
}

fn runtime_path(manifest: &toml::Table) -> &str {
    manifest["dependencies"]["botosmith-runtime"]["path"].as_str().unwrap()
}

#[test]
fn all_vendored_services_go_into_generated() {
    let project = Project::new();
    let said = project.run("generate").succeeded();
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines.len(), 3, "{said}");
    assert!(lines[0].starts_with("alpha: ") && lines[0].ends_with(" written, 0 unchanged, 0 pruned"));
    assert!(lines[1].starts_with("beta: ") && lines[2].starts_with("2 services: "), "{said}");
    for service in ["alpha", "beta"] {
        let manifest = manifest(&project.path("generated").join(service));
        assert_eq!(manifest["package"]["name"].as_str(), Some(&*format!("botosmith-{service}")));
        assert_eq!(runtime_path(&manifest), "../../runtime");
        assert!(!manifest.contains_key("workspace"));
    }
    let first = project.tree("generated");
    let again = project.run("generate --all").succeeded();
    assert!(again.starts_with("alpha: 0 written, "), "{again}");
    assert_eq!(project.tree("generated"), first);
}

#[test]
fn a_service_that_is_named_is_the_only_one() {
    let project = Project::new();
    let said = project.run("generate beta beta").succeeded();
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(!project.path("generated/alpha").exists());
}

#[test]
fn an_operation_less_is_a_small_change() {
    let project = Project::new();
    project.run("generate").succeeded();
    let before = project.tree("generated/alpha");
    project.vendor("alpha", &model("alpha", &["GetOne"]));
    let said = project.run("generate alpha").succeeded();
    let after = project.tree("generated/alpha");
    let gone = before.keys().filter(|path| !after.contains_key(*path)).count();
    assert!(gone > 0 && said.contains(&format!(", {gone} pruned")), "{said}");
    project.run("generate --check").succeeded();
}

#[test]
fn the_newest_version_is_taken_and_other_folders_are_no_versions() {
    let project = Project::new();
    project.put("model/services/beta/2021-12-31/service-2.json", &model("beta", &["A", "B", "C"]));
    project.put("model/services/beta/examples/one.json", "{}");
    let table = project.run("list").succeeded();
    assert!(table.lines().any(|line| line.split_whitespace().eq([
        "beta",
        "awsJson1_0",
        "3",
        "botosmith-beta"
    ])));
}

#[test]
fn commands_work_from_any_subfolder() {
    let project = Project::new();
    let said = project.run_in("model/services", "generate alpha").succeeded();
    assert!(said.starts_with("alpha: "), "{said}");
    fs::remove_file(project.path("generated/alpha/Cargo.toml")).unwrap();
    let ran = project.run_in("xtask", "generate alpha --check");
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), "missing: ../generated/alpha/Cargo.toml\n"));
    // Inside a crate with its own manifest, too.
    assert_eq!(project.run_in("generated/alpha", "list").code, Some(0));
}

#[test]
fn cargo_says_which_project_and_no_other_package_does() {
    let project = Project::new();
    let other = Project::new();
    other.vendor("gamma", &model("gamma", &["A"]));
    let list = |manifest_dir| {
        Ran::of(command().current_dir(project.path("")).env("CARGO_MANIFEST_DIR", manifest_dir).arg("list"))
            .succeeded()
    };
    assert!(list(other.path("xtask")).contains("gamma"));
    assert!(!list(other.path("runtime")).contains("gamma"));
}

#[cfg(unix)]
#[test]
fn outside_the_project_nothing_works() {
    let said = Ran::of(command().current_dir("/").arg("list")).failed(2);
    assert!(said.contains("is not in a checkout of Botosmith; run the command in one"), "{said}");
}

#[test]
fn a_crate_elsewhere_is_its_own_workspace_and_finds_the_runtime() {
    let project = Project::new();
    let dir = folder();
    let out = dir.path().join("not/yet");
    let line = format!("generate alpha --out {}", out.display());
    project.run(&line).succeeded();
    let crate_dir = out.join("alpha");
    let manifest = manifest(&crate_dir);
    assert!(manifest.contains_key("workspace"));
    let way = runtime_path(&manifest);
    assert!(way.starts_with("../"), "{way}");
    assert_eq!(crate_dir.join(way).canonicalize().unwrap(), project.path("runtime").canonicalize().unwrap());
    let names = [dir.path(), &project.path("")].map(|path| path.to_str().unwrap().to_owned());
    for (path, text) in tree(&crate_dir) {
        assert!(!names.iter().any(|name| text.contains(name.as_str())), "an absolute path in {path}");
    }
    project.run(&format!("{line} --check")).succeeded();
}

#[test]
fn a_folder_of_the_project_other_than_generated_is_elsewhere() {
    let project = Project::new();
    project.run("generate alpha --out scratch").succeeded();
    assert!(manifest(&project.path("scratch/alpha")).contains_key("workspace"));
    project.run_in("runtime", "generate alpha --out ../generated").succeeded();
    assert!(!manifest(&project.path("generated/alpha")).contains_key("workspace"));
}

#[cfg(unix)]
#[test]
fn the_way_to_the_runtime_does_not_go_through_links() {
    let project = Project::new();
    let dir = folder();
    fs::create_dir_all(dir.path().join("a/b/c")).unwrap();
    std::os::unix::fs::symlink("a/b/c", dir.path().join("short")).unwrap();
    project.run(&format!("generate alpha --out {}", dir.path().join("short").display())).succeeded();
    let crate_dir = dir.path().join("a/b/c/alpha");
    let found = crate_dir.join(runtime_path(&manifest(&crate_dir))).canonicalize().unwrap();
    assert_eq!(found, project.path("runtime").canonicalize().unwrap());
}

#[test]
fn the_runtime_may_be_a_folder_or_a_version() {
    let project = Project::new();
    project.put("elsewhere/rt/Cargo.toml", "[package]\n");
    project.run_in("elsewhere", "generate alpha --runtime rt").succeeded();
    assert_eq!(runtime_path(&manifest(&project.path("generated/alpha"))), "../../elsewhere/rt");
    for version in ["1", "0.1.2", "^0.3", ">=1,<3"] {
        project.run(&format!("generate alpha --runtime {version}")).succeeded();
        let manifest = manifest(&project.path("generated/alpha"));
        let runtime = &manifest["dependencies"]["botosmith-runtime"];
        let found = runtime.get("version").unwrap_or(runtime).as_str();
        assert_eq!(found, Some(version));
        assert!(runtime.get("path").is_none());
    }
    let said = project.run("generate alpha --runtime nowhere").failed(2);
    assert!(said.contains("--runtime nowhere: neither"), "{said}");
}

#[test]
fn the_selection_may_come_from_a_file_and_its_order_does_not_matter() {
    let project = Project::new();
    project.put("ops.txt", "# those that we call\nPutOne, # one\n\n  GetOne\n");
    project.run("generate alpha --operations @ops.txt").succeeded();
    let from_file = project.tree("generated/alpha");
    project.run("generate alpha --operations GetOne,PutOne,GetOne").succeeded();
    assert_eq!(project.tree("generated/alpha"), from_file);
}

#[test]
fn every_problem_of_every_service_is_printed_and_nothing_is_written() {
    let project = Project::new();
    project.vendor("alpha", &model("alpha", &["GetOne"]).replace("\"json\"", "\"morse\""));
    project.vendor("beta", "{\"metadata\": ");
    project.vendor("gamma", &model("gamma", &["A"]));
    let said = project.run("generate").failed(1);
    for start in [
        "model/services/alpha/2020-01-01/service-2.json: #/metadata",
        "model/services/beta/2020-01-01/service-2.json: #",
    ] {
        assert!(said.lines().any(|line| line.starts_with(start)), "{start} in {said}");
    }
    assert!(said.contains("nothing was written"), "{said}");
    assert!(!project.path("generated").exists());
}

#[test]
fn warnings_are_printed_and_can_be_denied() {
    let project = Project::new();
    let odd = model("alpha", &["GetOne"]).replacen('{', "{\"novelty\": 1, ", 1);
    project.vendor("alpha", &odd);
    for line in ["generate --deny-warnings", "generate --check --deny-warnings"] {
        let said = project.run(line).failed(1);
        let start = "model/services/alpha/2020-01-01/service-2.json: #/novelty: warning: ";
        assert!(said.starts_with(start), "{said}");
        assert!(!project.path("generated").exists());
    }
    let ran = project.run("generate");
    assert!(ran.err.contains("novelty"), "{ran:?}");
    ran.succeeded();
    project.vendor("alpha", &model("alpha", &["GetOne"]));
    project.run("generate --deny-warnings").succeeded();
}

#[test]
fn an_obstacle_to_one_service_keeps_all_from_being_written() {
    let project = Project::new();
    project.put("generated/beta/mine.txt", "mine");
    let said = project.run("generate").failed(1);
    assert!(said.starts_with("generated/beta is not empty"), "{said}");
    assert_eq!(project.tree("generated").len(), 1);
}

#[test]
fn a_file_that_is_not_generated_is_mentioned() {
    let project = Project::new();
    project.run("generate alpha").succeeded();
    project.put("generated/alpha/src/mine.rs", "");
    let ran = project.run("generate alpha");
    assert_eq!(ran.err, "note: generated/alpha/src/mine.rs is not generated; it stays\n");
    ran.succeeded();
}

#[test]
fn a_folder_that_cannot_be_written_is_a_failure() {
    let project = Project::new();
    project.put("taken", "a file");
    let said = project.run("generate alpha --out taken").failed(1);
    assert!(said.contains("cannot write taken/alpha: "), "{said}");
    assert_eq!(project.read("taken"), "a file");
}

#[test]
fn wrong_usage_exits_with_2_and_says_what_was_wrong() {
    let project = Project::new();
    project.put("ops/empty.txt", "# nothing\n");
    for (line, says) in [
        ("", "Usage"),
        ("generat", "generate"),
        ("generate --nonsense", "--nonsense"),
        ("generate alpha --all", "--all"),
        ("generate alhpa", "error: no service is called `alhpa` in model/services; did you mean `alpha`?"),
        (
            "generate xyzzy beat",
            "adds it from botocore\nerror: no service is called `beat` in model/services; did",
        ),
        ("generate ../alpha", "no service is called `../alpha`"),
        ("generate --operations GetOne", "--operations selects in one SERVICE; name exactly one"),
        ("generate alpha --operations GetNoe", "no operation is called `GetNoe`; did you mean `GetOne`?"),
        ("generate alpha --operations ,", "there is no operation in it"),
        ("generate alpha --operations @ops/none.txt", "--operations @ops/none.txt: "),
        ("generate alpha --operations @ops/empty.txt", "there is no operation in it"),
        ("generate --models model/services", "with --models, name a SERVICE, or --all for all of them"),
        ("generate alpha --models nowhere", "--models nowhere: "),
        ("list --models nowhere", "--models nowhere: "),
    ] {
        let said = project.run(line).failed(2);
        assert!(said.contains(says), "{line}: {said}");
    }
    assert!(!project.path("generated").exists());
}

#[test]
fn a_models_folder_is_used_in_place_of_the_vendored() {
    let project = Project::new();
    let dir = folder();
    for name in ["ec2", "sts"] {
        put(dir.path().join(name).join("2016-11-15/service-2.json"), &model(name, &["A"]));
    }
    put(dir.path().join("endpoints.json"), "{}");
    let models = dir.path().display();
    project.run(&format!("generate sts --models {models} --out o")).succeeded();
    assert!(project.path("o/sts/Cargo.toml").exists() && !project.path("o/ec2").exists());
    let said = project.run(&format!("generate --all --models {models} --out o")).succeeded();
    assert!(said.starts_with("ec2: ") && said.contains("\nsts: 0 written, "), "{said}");
    assert_eq!(project.run(&format!("generate alpha --models {models}")).code, Some(2));
    let table = project.run(&format!("list --models {models}")).succeeded();
    assert_eq!(table.lines().count(), 3, "{table}");
}

#[test]
fn compressed_models_are_read_and_a_missing_one_is_told() {
    let project = Project::new();
    project.put("wheel/sts/2011-06-15/service-2.json.gz", "");
    project.put("wheel/sts/2012-01-01/endpoint-rule-set-1.json", "{}");
    project.put("data/sts/2011-06-15/service-2.json", "{}");
    project.put("data/sts/2012-01-01/waiters-2.json", r#"{"waiters": {}}"#);
    for (path, says) in [
        ("wheel", "wheel/sts/2011-06-15/service-2.json.gz: #: cannot be unpacked: "),
        ("data", "data/sts/2012-01-01/service-2.json: #: the file is missing"),
    ] {
        let said = project.run(&format!("generate sts --models {path}")).failed(1);
        assert!(said.starts_with(says), "{path}: {said}");
    }
}

#[test]
fn a_models_folder_of_another_kind_is_explained() {
    let project = Project::new();
    project.put("smithy/sts.json", "{}");
    project.put("empty/readme.txt", "");
    for (path, says) in [
        ("smithy/sts.json", "this is no Smithy model, which is JSON and has the key `smithy`"),
        ("smithy", "no JSON file in it is a Smithy model"),
        ("empty", "<service>/<version>/service-2.json"),
        ("model/services/alpha", "the folder of one service"),
        ("model/services/alpha/2020-01-01", "the folder of one version"),
    ] {
        let said = project.run(&format!("generate --all --models {path}")).failed(2);
        assert!(said.contains(says), "{path}: {said}");
    }
}

#[test]
fn the_list_is_a_table() {
    let project = Project::new();
    project.vendor("alpha", &model("alpha", &["A", "B"]).replace("\"json\"", "\"rest-xml\""));
    let expected = "\
service  protocol    operations  crate
alpha    restXml              2  botosmith-alpha
beta     awsJson1_0           1  botosmith-beta
";
    assert_eq!(project.run("list").succeeded(), expected);
}

#[test]
fn a_wrong_model_is_named_beside_the_list_of_the_others() {
    let project = Project::new();
    project.vendor("alpha", "[]");
    let ran = project.run("list");
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("beta") && !ran.out.contains("alpha"), "{ran:?}");
    assert!(ran.err.starts_with("model/services/alpha/2020-01-01/service-2.json: #: "), "{ran:?}");
}

#[test]
fn a_project_without_models_says_so() {
    let project = Project::new();
    fs::remove_dir_all(project.path("model")).unwrap();
    assert!(project.run("generate").failed(1).contains("no model is vendored in model/services"));
}

#[cfg(unix)]
#[test]
fn a_reader_that_leaves_is_no_crash() {
    let project = Project::new();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = command().current_dir(project.path("")).arg("list").stdout(writer).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
