//! What a user is told when something is wrong; and that nothing is changed then.

mod common;

use common::{slices, wheel, Workspace};
use std::fs;

#[test]
fn a_name_that_is_not_there_leads_to_those_that_are() {
    let workspace = Workspace::package();
    let wheel = wheel("1.0.0");
    workspace.refuses(
        &format!("add alhpa --botocore {wheel}"),
        2,
        "has no model of `alhpa`; did you mean `alpha`?",
    );
    workspace.refuses(
        &format!("add alpha bet --botocore {wheel}"),
        2,
        "has no model of `bet`; did you mean `beta`?",
    );
    workspace.refuses(
        &format!("add xyzzy --models {}", slices().display()),
        2,
        &format!(
            "has no model of `xyzzy`; `cargo botosmith list --models {}` lists them",
            slices().display()
        ),
    );
    workspace.refuses(
        &format!("add alpha --operations GetOn --botocore {wheel}"),
        2,
        "no operation is called `GetOn`; did you mean `GetOne`?",
    );
    workspace.refuses(
        "remove alpha",
        2,
        "no service is recorded in botosmith.toml; `cargo botosmith add SERVICE` adds one",
    );
    workspace.refuses("add alpha --models nowhere", 2, "--models nowhere: there is no such file or folder");
    workspace.refuses(
        "add alpha --botocore nowhere",
        2,
        "--botocore nowhere: neither a version such as 1.44.5",
    );
    workspace.refuses("add alpha beta --operations Go", 2, "--operations and --path are for one SERVICE");
}

#[test]
fn without_pip_it_says_what_to_do() {
    let workspace = Workspace::package();
    let says = "Python cannot be run (/no/such/python: No such file or directory (os error 2)); set BOTOSMITH_PYTHON to a \
                Python with pip, or name a downloaded wheel";
    workspace.refuses("add alpha", 1, says);
    workspace.add("alpha");
    workspace.refuses("update", 1, says);
    // What is recorded is enough for everything else.
    for line in ["check", "generate", "list", "operations alpha GetOne", "remove alpha"] {
        workspace.run(line).succeeded();
    }
}

#[test]
fn a_folder_that_is_taken_stays_as_it_is() {
    let workspace = Workspace::package();
    workspace.put("crates/alpha/src/lib.rs", "// mine");
    let line = format!("add alpha --botocore {}", wheel("1.0.0"));
    workspace.refuses(&line, 1, "crates/alpha is not empty and has no list of generated files");
    workspace.refuses(&line, 1, "move it away, or choose another folder with --path\n");
    workspace.run(&format!("{line} --path crates/aws-alpha")).succeeded();
    workspace.run("check").succeeded();
    workspace.refuses(
        &format!("add beta --path crates/aws-alpha --botocore {}", wheel("1.0.0")),
        2,
        "crates/aws-alpha is the crate of alpha; name another --path",
    );
    workspace.refuses("add alpha --path other", 2, "the crate of alpha is in crates/aws-alpha already");
    workspace.refuses(
        "add alpha --path ../other",
        2,
        "--path ../other: this is no folder inside the workspace",
    );
}

#[test]
fn a_folder_that_cannot_be_written_is_told_and_nothing_is_left() {
    let workspace = Workspace::package();
    workspace.put("crates", "a file");
    let line = format!("add alpha --botocore {}", wheel("1.0.0"));
    workspace.refuses(&line, 1, "cannot write crates/alpha: ");
    workspace.refuses(&line, 1, "; nothing was changed\n");
    fs::remove_file(workspace.path("crates")).unwrap();
    workspace.put("botosmith", "a file");
    workspace.refuses(&line, 1, "botosmith");
    fs::remove_file(workspace.path("botosmith")).unwrap();
    workspace.run(&line).succeeded();
}

/// The last step fails: everything before it is put back.
#[cfg(unix)]
#[test]
fn what_fails_at_the_end_is_put_back() {
    let workspace = Workspace::package();
    workspace.add("alpha");
    let record = workspace.read("botosmith.toml");
    // A link to a file is read through, and never written through.
    fs::remove_file(workspace.path("botosmith.toml")).unwrap();
    workspace.put("elsewhere.toml", &record);
    std::os::unix::fs::symlink("elsewhere.toml", workspace.path("botosmith.toml")).unwrap();
    workspace.refuses(
        &format!("add beta --botocore {}", wheel("1.0.0")),
        1,
        "botosmith.toml is a symbolic link",
    );
    workspace.refuses("operations alpha GetOne", 1, "; nothing was changed\n");
    assert!(!workspace.path("crates/beta").exists() && !workspace.path("botosmith/models/beta").exists());

    fs::remove_file(workspace.path("botosmith.toml")).unwrap();
    workspace.put("botosmith.toml", &record);
    workspace.add("beta");
    fs::rename(workspace.path("botosmith.toml"), workspace.path("elsewhere.toml")).unwrap();
    std::os::unix::fs::symlink("elsewhere.toml", workspace.path("botosmith.toml")).unwrap();
    workspace.refuses("remove alpha", 1, "; nothing was changed\n");
}

#[test]
fn a_broken_model_is_told_with_its_place() {
    let workspace = Workspace::package();
    workspace.put("aws/alpha/2020-01-01/service-2.json", "{\"metadata\": ");
    workspace.refuses("add alpha --models aws", 1, "aws/alpha/2020-01-01/service-2.json: #");
}

#[test]
fn a_dependency_of_the_same_name_is_not_replaced() {
    let workspace = Workspace::package();
    let manifest = workspace.read("Cargo.toml") + "botosmith-alpha = \"0.3\"\n";
    workspace.put("Cargo.toml", &manifest);
    workspace.refuses(
        &format!("add alpha --botocore {}", wheel("1.0.0")),
        1,
        "Cargo.toml: there is a dependency `botosmith-alpha` already, on something else; take it out",
    );
    workspace.put(
        "Cargo.toml",
        &(workspace.read("Cargo.toml").replace("botosmith-alpha = \"0.3\"\n", "") + "[oops\n"),
    );
    workspace.refuses("add alpha", 1, "Cargo.toml: ");
}

#[test]
fn outside_of_a_workspace_there_is_nothing_to_add_to() {
    let workspace = Workspace::empty();
    workspace.refuses(
        "add alpha",
        2,
        "is in no package and no workspace; run the command in one, which `cargo new` makes",
    );
    workspace.refuses("list", 2, "`cargo botosmith list --botocore latest` lists what can be added");
}

#[test]
fn a_damaged_record_is_told_whole() {
    let workspace = Workspace::package();
    workspace.put("botosmith.toml", "[service.alpha]\ncrate = '../alpha'\n");
    workspace.refuses(
        "check",
        1,
        "botosmith.toml: service.alpha.crate: `../alpha` is no path inside the workspace\n",
    );
    workspace.refuses("check", 1, "error: botosmith.toml: service.alpha.model: it is missing\n");
}

#[test]
fn the_exclusion_of_a_workspace_is_respected() {
    let workspace = Workspace::of_two();
    let manifest = workspace.read("Cargo.toml").replace("resolver", "exclude = [\"crates\"]\nresolver");
    workspace.put("Cargo.toml", &manifest);
    workspace.refuses(
        &format!("add alpha --botocore {}", wheel("1.0.0")),
        1,
        "Cargo.toml: the workspace excludes crates/alpha; choose another folder with --path",
    );
}
