//! The workflow for a forge, `.github/workflows/models.yml`: its scripts are run here, on a small project with a
//! remote, with stand-ins for what the forge has.

mod common;

use common::{model, put, Project};
use saphyr::{LoadableYamlNode, Yaml};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// AWS's partitions, which every release brings.
const PARTITIONS: &str = include_str!("../../model/services/partitions.json");

/// A step that is a script.
struct Step {
    name: String,
    script: String,
    /// The names of the variables that the workflow sets for it.
    variables: Vec<String>,
}

fn text(yaml: &Yaml<'_>) -> String {
    yaml.as_str().unwrap_or_else(|| panic!("{yaml:?} is no text")).to_owned()
}

/// The scripts of a job, in order.
fn steps(job: &str) -> Vec<Step> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows/models.yml");
    let source = fs::read_to_string(path).unwrap();
    let workflow = Yaml::load_from_str(&source).unwrap().remove(0);
    let steps = workflow["jobs"][job]["steps"].as_vec().unwrap();
    let scripts = steps.iter().filter(|step| step.as_mapping_get("run").is_some());
    scripts
        .map(|step| {
            let variables = step.as_mapping_get("env").and_then(|variables| variables.as_mapping());
            let variables = variables.into_iter().flat_map(|variables| variables.keys()).map(text);
            Step { name: text(&step["name"]), script: text(&step["run"]), variables: variables.collect() }
        })
        .collect()
}

/// A checkout with a remote, and a forge.
struct Forge {
    project: Project,
    /// Where the stand-ins are, and what they noted.
    beside: tempfile::TempDir,
}

impl Forge {
    fn new() -> Self {
        let forge = Self { project: Project::new(), beside: common::folder() };
        // `cargo xtask` is the command under test.
        forge.stand_in("cargo", "[ \"$1\" = xtask ] || exit 9; shift; exec \"$XTASK\" \"$@\"");
        forge.stand_in(
            "gh",
            "case \"$1 $2\" in\n'pr view') cat \"$BESIDE/state\" 2>/dev/null || exit 1 ;;\n\
             *) echo \"$@\" >>\"$BESIDE/gh.log\" ;;\nesac",
        );
        // Gives the wheel that lies beside it, whatever is asked for.
        forge.stand_in(
            "python3",
            "while [ \"$1\" != --dest ]; do shift; done; cp \"$BESIDE\"/botocore-*.whl \"$2\"",
        );
        forge.project.put(".gitignore", "/target\n");
        forge.project.put("Cargo.lock", "");
        forge.ships("1.49.0", &[alpha(&["GetOne", "PutOne"]), beta()]);
        let output = forge.command("cargo").args(["xtask", "models", "update"]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        forge.git("init --quiet --initial-branch main");
        forge.commit("The first");
        let remote = forge.beside.path().join("remote.git");
        forge.git(&format!("init --quiet --bare {}", remote.display()));
        forge.git(&format!("remote add origin {}", remote.display()));
        forge.git("push --quiet origin main");
        forge
    }

    fn stand_in(&self, name: &str, script: &str) {
        let path = self.beside.path().join("bin").join(name);
        put(&path, &format!("#!/bin/sh\n{script}\n"));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let bin = self.beside.path().join("bin");
        let path = std::env::var("PATH").unwrap();
        command.current_dir(self.project.path("")).env("PATH", format!("{}:{path}", bin.display()));
        command.env("XTASK", env!("CARGO_BIN_EXE_xtask")).env("BESIDE", self.beside.path());
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        command.env_remove("CARGO_MANIFEST_DIR").env_remove("GIT_DIR");
        command
    }

    fn git(&self, line: &str) -> String {
        let output = self.command("git").args(line.split(' ')).output().unwrap();
        assert!(output.status.success(), "git {line}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    fn commit(&self, message: &str) {
        self.git("add --all");
        let name = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
        let mut command = self.command("git");
        command.args(name).args(["commit", "--quiet", "--message", message]);
        assert!(command.status().unwrap().success());
    }

    /// What botocore ships next.
    fn ships(&self, version: &str, models: &[(&str, String)]) {
        for entry in fs::read_dir(self.beside.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "whl") {
                fs::remove_file(path).unwrap();
            }
        }
        let wheel: PathBuf = self.beside.path().join(format!("botocore-{version}-py3-none-any.whl"));
        let mut zip = zip::ZipWriter::new(fs::File::create(wheel).unwrap());
        let mut file = |path: String, text: &str| {
            zip.start_file(path, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        };
        for (service, model) in models {
            file(format!("botocore/data/{service}/2020-01-01/service-2.json"), model);
        }
        file("botocore/data/partitions.json".to_owned(), PARTITIONS);
        file(format!("botocore-{version}.dist-info/LICENSE.txt"), "A licence");
        file(format!("botocore-{version}.dist-info/NOTICE"), "A notice");
        file(
            format!("botocore-{version}.dist-info/METADATA"),
            &format!("Name: botocore\nVersion: {version}\n"),
        );
        zip.finish().unwrap();
    }

    /// Runs a job's scripts until one fails, as the forge does: the name of that and its exit code.
    fn run(&self, job: &str, values: &[(&str, &str)]) -> Result<(), (String, i32, String)> {
        let values: BTreeMap<&str, &str> = values.iter().copied().collect();
        for Step { name, script, variables } in steps(job) {
            let mut command = self.command("bash");
            command.args(["-e", "-c", &script]);
            for variable in &variables {
                let value = values.get(variable.as_str());
                command
                    .env(variable, value.unwrap_or_else(|| panic!("{name} has a new variable {variable}")));
            }
            let Output { status, stdout, stderr } = command.output().unwrap();
            if !status.success() {
                let told =
                    [stdout, stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
                return Err((name, status.code().unwrap_or(-1), told));
            }
        }
        Ok(())
    }

    fn update(&self) -> Result<(), (String, i32, String)> {
        self.run("update", &[("GH_TOKEN", "token")])
    }

    /// How the command line of the forge was called.
    fn called(&self) -> String {
        fs::read_to_string(self.beside.path().join("gh.log")).unwrap_or_default()
    }
}

fn alpha(operations: &[&str]) -> (&'static str, String) {
    ("alpha", model("alpha", operations))
}

fn beta() -> (&'static str, String) {
    ("beta", model("beta", &["ListAll"]))
}

#[test]
fn nothing_new_opens_nothing() {
    let forge = Forge::new();
    forge.ships("1.50.0", &[alpha(&["GetOne", "PutOne"]), beta()]);
    forge.update().unwrap();
    assert_eq!(forge.called(), "");
    assert_eq!(forge.git("branch --list --remotes"), "  origin/main\n");
}

#[test]
fn a_harmless_change_is_opened_and_then_renewed() {
    let forge = Forge::new();
    forge.ships("1.50.0", &[alpha(&["GetOne", "PutOne", "Added"]), beta()]);
    forge.update().unwrap();
    let opened = "pr create --head models/update --title Update the models --body-file target/report.md\n";
    assert_eq!(forge.called(), opened);
    let report = forge.project.read("target/report.md");
    assert!(report.contains("Added") && report.contains("minor"), "{report}");
    let pushed = forge.git("diff --name-only main origin/models/update");
    assert!(pushed.contains("generated/alpha/src/operation/added.rs"), "{pushed}");
    assert!(pushed.contains("model/services/alpha/2020-01-01/provenance.toml"), "{pushed}");
    assert!(!pushed.contains("target"), "{pushed}");

    // The next day: a fresh checkout of main, and the change still open.
    forge.git("switch --quiet main");
    fs::remove_dir_all(forge.project.path("target")).unwrap();
    put(forge.beside.path().join("state"), "OPEN\n");
    forge.ships("1.50.1", &[alpha(&["GetOne", "PutOne", "Added", "Second"]), beta()]);
    forge.update().unwrap();
    assert_eq!(forge.called(), format!("{opened}pr edit models/update --body-file target/report.md\n"));
    assert!(forge.git("diff --name-only main origin/models/update").contains("second.rs"));
}

#[test]
fn a_breaking_change_is_opened_and_fails_until_somebody_has_looked() {
    let forge = Forge::new();
    let base = forge.git("rev-parse HEAD");
    forge.ships("1.50.0", &[alpha(&["GetOne"]), beta()]);
    let (step, code, told) = forge.update().unwrap_err();
    assert_eq!((step.as_str(), code), ("Fail if callers break", 3), "{told}");
    assert!(forge.called().starts_with("pr create"), "{}", forge.called());
    assert!(forge.project.read("target/report.md").contains("major"));

    let judge = |reviewed| forge.run("judge", &[("BASE", base.trim()), ("REVIEWED", reviewed)]);
    let (step, code, told) = judge("false").unwrap_err();
    assert_eq!((step.as_str(), code), ("Fail if callers break and nobody has looked", 3));
    assert!(told.contains("PutOne"), "{told}");
    judge("true").unwrap();
}

#[test]
fn a_crate_that_is_not_of_its_model_is_not_let_through() {
    let forge = Forge::new();
    let base = forge.git("rev-parse HEAD");
    forge.project.vendor("alpha", &model("alpha", &["GetOne", "PutOne", "Added"]));
    forge.commit("A model without its crate");
    let (step, code, _) = forge.run("judge", &[("BASE", base.trim()), ("REVIEWED", "true")]).unwrap_err();
    assert_eq!((step.as_str(), code), ("The generated crates are those of the models", 1));
}

#[test]
fn a_service_that_botocore_dropped_changes_nothing() {
    let forge = Forge::new();
    forge.ships("1.50.0", &[beta()]);
    let (step, code, told) = forge.update().unwrap_err();
    assert_eq!((step.as_str(), code), ("Fail if a model could not be renewed", 1));
    assert!(told.contains("not renewed: alpha: "), "{told}");
    assert_eq!(forge.git("status --porcelain"), "");
    assert_eq!(forge.called(), "");
}

#[test]
fn what_could_be_renewed_is_opened_and_the_rest_fails() {
    let forge = Forge::new();
    let sealed = model("alpha", &["GetOne"]).replace("\"v4\"", "\"v4\", \"auth\": [\"example#seal\"]");
    forge.ships("1.50.0", &[("alpha", sealed), ("beta", model("beta", &["ListAll", "Added"]))]);
    let (step, code, told) = forge.update().unwrap_err();
    assert_eq!((step.as_str(), code), ("Fail if a model could not be renewed", 1));
    assert!(told.contains("not renewed: alpha: `alpha` is called with `example#seal`"), "{told}");
    assert!(forge.called().starts_with("pr create"), "{}", forge.called());
    assert!(forge.project.read("target/report.md").contains("Added"));
    let pushed = forge.git("diff --name-only main origin/models/update");
    assert!(pushed.contains("generated/beta/src/operation/added.rs"), "{pushed}");
    assert!(!pushed.contains("alpha"), "{pushed}");
}

/// A service that somebody has just vendored is new to the revision that the report compares with.
#[test]
fn a_service_that_is_new_is_reported() {
    let forge = Forge::new();
    let base = forge.git("rev-parse HEAD");
    let gamma = ("gamma", model("gamma", &["Sing"]));
    forge.ships("1.50.0", &[alpha(&["GetOne", "PutOne"]), beta(), gamma]);
    let output = forge.command("cargo").args(["xtask", "models", "update", "gamma"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    forge.update().unwrap();
    assert!(forge.project.read("target/report.md").contains("gamma"));
    forge.run("judge", &[("BASE", base.trim()), ("REVIEWED", "false")]).unwrap();
}

#[test]
fn it_runs_every_day_and_for_changes_of_models() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows/models.yml");
    let source = fs::read_to_string(path).unwrap();
    let workflow = Yaml::load_from_str(&source).unwrap().remove(0);
    let cron = text(&workflow["on"]["schedule"].as_vec().unwrap()[0]["cron"]);
    let fields: Vec<&str> = cron.split(' ').collect();
    assert_eq!(fields[2..], ["*", "*", "*"], "once a day");
    assert_eq!(text(&workflow["on"]["pull_request"]["paths"].as_vec().unwrap()[0]), "model/services/**");
}
