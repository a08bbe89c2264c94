//! `cargo xtask models update` of archives that are broken or something else: nothing is written.

mod common;

use common::archives::{truncate, Release};
use common::{model, Project};
use std::fs;

/// A release that would change something.
fn release() -> Release {
    Release::new("1.1.0").with("alpha", &model("alpha", &["Sing"])).with("beta", &model("beta", &["ListAll"]))
}

#[test]
fn an_archive_that_is_broken_or_another_is_told() {
    let project = Project::new();
    let before = project.tree("model");
    let put = |name: &str, release: &Release| {
        fs::create_dir_all(project.path("a")).unwrap();
        let made = if name.ends_with(".whl") {
            release.wheel(&project.path("a"))
        } else {
            release.source(&project.path("a"))
        };
        fs::rename(made, project.path(name)).unwrap();
        project.path(name)
    };
    truncate(&put("botocore-1.1-py3-none-any.whl", &release()));
    truncate(&put("botocore-1.2.tar.gz", &release()));
    fs::write(project.path("botocore-1.3-py3-none-any.whl"), "<html>not found</html>").unwrap();
    fs::write(project.path("botocore-1.4.tar.gz"), "").unwrap();
    put("botocore-1.5-py3-none-any.whl", &release());
    put("botocore-1.6.tar.gz", &release());
    put("botocore-1.0.0-py3-none-any.whl", &Release::new("1.0.0"));
    for (name, says) in [
        ("botocore-1.1-py3-none-any.whl", "botocore-1.1-py3-none-any.whl is broken: "),
        ("botocore-1.2.tar.gz", "botocore-1.2.tar.gz is broken: "),
        ("botocore-1.3-py3-none-any.whl", "is broken: "),
        ("botocore-1.4.tar.gz", "botocore-1.4.tar.gz is broken: "),
        ("botocore-1.5-py3-none-any.whl", "is not what its name says, but botocore 1.1.0"),
        ("botocore-1.6.tar.gz", "botocore-1.6.tar.gz is no package: it does not say its name and version"),
        ("botocore-1.0.0-py3-none-any.whl", "there is no <service>/<version>/service-2.json in it"),
    ] {
        let said = project.run(&format!("models update --botocore {name}")).failed(1);
        assert!(said.contains(says), "{name}: {said}");
        assert_eq!(project.tree("model"), before);
    }
    for (named, says) in [
        ("nowhere.whl", "--botocore nowhere.whl: neither a version such as 1.44.5 nor a file or folder"),
        ("git:HEAD", "--botocore git:HEAD: a revision is no release of botocore"),
        ("Cargo.toml", "Cargo.toml: expected a folder, a wheel"),
    ] {
        let said = project.run(&format!("models update --botocore {named}")).failed(2);
        assert!(said.contains(says), "{named}: {said}");
    }
}
