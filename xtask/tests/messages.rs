//! What a new user is told after a typical mistake: what is wrong, where, and what to type instead.

mod common;

use common::archives::Release;
use common::{command, folder, model, Project, Ran};
use std::fs;

/// Runs each line and looks for the words in what it says; a line must fail with exit code 2.
#[track_caller]
fn told(project: &Project, cases: &[(&str, &str)]) {
    for (line, says) in cases {
        let said = project.run(line).failed(2);
        assert!(said.contains(says), "{line}\nexpected: {says}\nsaid: {said}");
    }
}

#[test]
fn a_service_that_is_not_vendored_leads_to_the_two_ways_to_get_it() {
    let project = Project::new();
    let ways = "no service is called `dynamodb` in model/services; `cargo xtask models update dynamodb` adds it from \
                botocore, and `--models DIR` reads a botocore data folder\n";
    told(
        &project,
        &[
            ("generate dynamodb", ways),
            ("generate aws-sdk-dynamodb", "`cargo xtask models update dynamodb` adds it"),
            ("release dynamodb", "`cargo xtask models update dynamodb` adds it from botocore\n"),
            (
                "generate ../data/dynamodb",
                "SERVICE is the name of a folder in model/services, such as `alpha`",
            ),
        ],
    );
    // A spelling mistake is more likely than a service of that name.
    assert_eq!(
        project.run("generate alhpa").failed(2),
        "error: no service is called `alhpa` in model/services; did you mean `alpha`?\n"
    );
}

#[test]
fn a_service_that_another_folder_lacks_leads_to_the_list() {
    let project = Project::new();
    fs::rename(project.path("model/services"), project.path("data")).unwrap();
    told(
        &project,
        &[
            (
                "generate dynamodb --models data --out o",
                "no service is called `dynamodb` in data; `cargo xtask list --models data` lists them",
            ),
            (
                "generate alpha beat --models data --out o",
                "no service is called `beat` in data; did you mean `beta`?",
            ),
        ],
    );
    let said = project.run("generate").failed(1);
    assert!(said.contains("no model is vendored in model/services; `cargo xtask models update SERVICE` adds one from botocore"), "{said}");
}

#[test]
fn a_folder_too_deep_or_too_high_leads_to_the_data_folder() {
    let project = Project::new();
    let service = "model/services/alpha";
    let model_file = format!("{service}/2020-01-01/service-2.json");
    Release::new("1.2.3").with("alpha", &model("alpha", &["GetOne"])).checkout(&project.path("checkout"));
    told(
        &project,
        &[
            (&format!("generate --all --models {service}"), "this is the folder of one service; use `--models model/services` and name `alpha`"),
            (&format!("generate --all --models {service}/2020-01-01"), "this is the folder of one version; use `--models model/services` and name `alpha`"),
            (&format!("generate --all --models {model_file}"), "this is a file of one model; use `--models model/services` and name `alpha`"),
            (&format!("list --models {service}"), "use `--models model/services`"),
            ("generate --all --models checkout", "the data folder is checkout/botocore/data"),
            ("generate --all --models checkout/botocore", "the data folder is checkout/botocore/data"),
            ("generate --all --models nowhere", "--models nowhere: there is no such folder"),
            (&format!("diff {service} model/services"), "this is the folder of one service; compare model/services and name `alpha`, or compare one version: model/services/alpha/2020-01-01"),
        ],
    );
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_named_from_inside_leads_out_of_it() {
    let project = Project::new();
    let said = project.run_in("model/services/alpha", "generate --all --models .").failed(2);
    assert!(said.contains("use `--models ..` and name `alpha`"), "{said}");
}

#[test]
fn an_archive_as_models_leads_to_the_command_that_reads_archives() {
    let project = Project::new();
    Release::new("1.2.3").with("alpha", &model("alpha", &["GetOne"])).wheel(&project.path(""));
    let wheel = "botocore-1.2.3-py3-none-any.whl";
    told(
        &project,
        &[(
            &format!("generate alpha --models {wheel}"),
            &format!("this is an archive; unpack it, or vendor its models with `cargo xtask models update SERVICE --botocore {wheel}`"),
        )],
    );
}

#[test]
fn a_version_or_a_revision_alone_leads_to_its_prefix() {
    let project = Project::new();
    told(
        &project,
        &[
            ("diff 1.29.8 1.29.9", "1.29.8: there is no such file or folder; a release of botocore is `botocore:1.29.8`"),
            ("diff latest model/services", "a release of botocore is `botocore:latest`"),
            ("diff nowhere model/services", "nowhere: there is no such file or folder; expected a folder, an archive, botocore:VERSION or git:REV"),
        ],
    );
}

#[test]
fn a_revision_without_its_prefix_leads_to_it() {
    let project = Project::new();
    let git = |arguments: &[&str]| {
        let mut git = std::process::Command::new("git");
        git.arg("-C").arg(project.path("")).args(["-c", "user.name=n", "-c", "user.email=e@example.com"]);
        assert!(git.args(arguments).output().unwrap().status.success(), "{arguments:?}");
    };
    git(&["init", "--quiet", "--initial-branch", "main"]);
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", "All"]);
    told(
        &project,
        &[(
            "diff HEAD model/services",
            "HEAD: there is no such file or folder; a revision of this project is `git:HEAD`",
        )],
    );
}

#[test]
fn a_selection_of_operations_leads_to_one_service() {
    let project = Project::new();
    told(
        &project,
        &[
            ("generate --operations GetOne", "--operations selects in one SERVICE; name exactly one"),
            ("generate --models model/services", "with --models, name a SERVICE, or --all for all of them"),
        ],
    );
}

#[test]
fn outside_a_checkout_the_command_says_where_it_works() {
    let dir = folder();
    let outside = std::env::temp_dir();
    let said = Ran::of(command().current_dir(&outside).arg("list")).failed(2);
    assert!(said.ends_with("is not in a checkout of Botosmith; run the command in one\n"), "{said}");
    drop(dir);
}

#[test]
fn what_is_in_the_way_says_what_to_do_with_it() {
    let project = Project::new();
    project.put("generated/alpha/mine.txt", "mine");
    let said = project.run("generate alpha").failed(1);
    assert_eq!(
        said,
        "generated/alpha is not empty and has no list of generated files (.botosmith-files), so nobody can tell which of \
         its files are generated; move it away, or choose another folder with --out\n\
         error: something is in the way; nothing was written\n"
    );
    fs::remove_dir_all(project.path("generated")).unwrap();
    project.run("generate alpha").succeeded();
    fs::remove_file(project.path("generated/alpha/README.md")).unwrap();
    fs::create_dir(project.path("generated/alpha/README.md")).unwrap();
    let said = project.run("generate alpha").failed(1);
    assert!(said.starts_with("generated/alpha/README.md is a folder; move it away\n"), "{said}");
}

#[test]
fn a_check_that_finds_something_says_how_to_mend_it() {
    let project = Project::new();
    let ran = project.run("generate alpha --check");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(
        ran.err.ends_with("; run the same command without --check to write what is generated\n"),
        "{ran:?}"
    );
}
